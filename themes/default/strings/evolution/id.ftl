timeline-came = Masuk
timeline-left = Keluar
timeline-period = Periode
timeline-as-of = Per
timeline-to-network = Jaringan: hubungan yang dimulai hingga { $year }
explore-to-timeline = Lini masa hingga { $year }
