timeline-came = आए
timeline-left = गए
timeline-period = अवधि
timeline-as-of = इस वर्ष तक
timeline-to-network = नेटवर्क: { $year } तक शुरू हुए संबंध
explore-to-timeline = { $year } तक की समयरेखा
