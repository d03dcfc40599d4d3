timeline-came = Nieuwkomers
timeline-left = Vertrekkers
timeline-period = Periode
timeline-as-of = Stand
timeline-to-network = Het netwerk: relaties begonnen tot en met { $year }
explore-to-timeline = De tijdlijn tot en met { $year }
