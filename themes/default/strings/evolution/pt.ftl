timeline-came = Entradas
timeline-left = Saídas
timeline-period = Período
timeline-as-of = Situação em
timeline-to-network = A rede: ligações iniciadas até { $year }
explore-to-timeline = A cronologia até { $year }
