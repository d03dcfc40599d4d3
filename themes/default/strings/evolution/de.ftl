timeline-came = Zugänge
timeline-left = Abgänge
timeline-period = Zeitraum
timeline-as-of = Stand
timeline-to-network = Das Netzwerk: Beziehungen, die bis { $year } begannen
explore-to-timeline = Die Zeitleiste bis { $year }
