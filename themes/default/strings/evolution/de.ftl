timeline-came = Zugänge
timeline-left = Abgänge
timeline-period = Zeitraum
timeline-as-of = Stand
timeline-to-network = Das Netzwerk: Verbindungen, die bis Ende { $year } begannen
explore-to-timeline = Die Zeitachse bis Ende { $year }
