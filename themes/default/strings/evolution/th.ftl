timeline-came = เข้ามา
timeline-left = ออกไป
timeline-period = ช่วงเวลา
timeline-as-of = ณ ปี
timeline-to-network = เครือข่าย: ความเชื่อมโยงที่เริ่มภายในปี { $year }
explore-to-timeline = เส้นเวลาถึงปี { $year }
