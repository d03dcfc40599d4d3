timeline-came = Arrivi
timeline-left = Uscite
timeline-period = Periodo
timeline-as-of = Situazione
timeline-to-network = La rete: legami nati entro il { $year }
explore-to-timeline = La cronologia fino al { $year }
