timeline-came = Gelenler
timeline-left = Ayrılanlar
timeline-period = Dönem
timeline-as-of = Şu yıl itibarıyla
timeline-to-network = Ağ: { $year } yılı sonuna kadar başlayan bağlar
explore-to-timeline = { $year } yılı sonuna kadar zaman çizelgesi
