timeline-came = جهات دخلت
timeline-left = جهات خرجت
timeline-period = الفترة
timeline-as-of = حتى
timeline-to-network = الشبكة: الروابط التي بدأت حتى نهاية عام { $year }
explore-to-timeline = الخط الزمني حتى نهاية عام { $year }
