timeline-came = Entradas
timeline-left = Saídas
timeline-period = Período
timeline-as-of = Situação
timeline-to-network = A rede: vínculos iniciados até { $year }
explore-to-timeline = A linha do tempo até { $year }
