timeline-came = Masuk
timeline-left = Keluar
timeline-period = Tempoh
timeline-as-of = Setakat
timeline-to-network = Rangkaian: hubungan yang bermula hingga { $year }
explore-to-timeline = Garis masa hingga { $year }
