timeline-came = الوافدون
timeline-left = المغادرون
timeline-period = الفترة
timeline-as-of = حتى عام
timeline-to-network = الشبكة: الروابط التي بدأت حتى عام { $year }
explore-to-timeline = الخط الزمني حتى عام { $year }
