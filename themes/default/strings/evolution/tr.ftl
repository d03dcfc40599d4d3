timeline-came = Gelenler
timeline-left = Ayrılanlar
timeline-period = Dönem
timeline-as-of = Şu yıl itibarıyla
timeline-to-network = Ağ: { $year } yılına kadar başlayan bağlar
explore-to-timeline = { $year } yılına kadar zaman çizelgesi
