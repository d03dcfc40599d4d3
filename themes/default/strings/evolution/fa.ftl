timeline-came = آمدگان
timeline-left = رفتگان
timeline-period = دوره
timeline-as-of = وضعیت در
timeline-to-network = شبکه: پیوندهایی که تا سال { $year } آغاز شده‌اند
explore-to-timeline = خط زمان تا سال { $year }
