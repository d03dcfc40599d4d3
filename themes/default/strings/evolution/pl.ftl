timeline-came = Przybyli
timeline-left = Odeszli
timeline-period = Okres
timeline-as-of = Stan na
timeline-to-network = Sieć: powiązania powstałe do { $year } r.
explore-to-timeline = Oś czasu do { $year } r.
