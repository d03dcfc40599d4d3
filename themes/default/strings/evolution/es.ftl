timeline-came = Llegadas
timeline-left = Salidas
timeline-period = Período
timeline-as-of = Situación
timeline-to-network = La red: vínculos iniciados hasta { $year }
explore-to-timeline = La cronología hasta { $year }
