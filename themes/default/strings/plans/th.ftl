# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } ต่อมา)
# When a plan was to be done.
event-due = กำหนดตามแผน { $date }
# $time is a duration.
event-late = ช้ากว่าแผน { $time }
event-overdue = กำหนดตามแผน { $date } ไม่มีบันทึกผลที่เกิดขึ้น
# Of what came about when a plan was given up.
event-instead = แทนแผน: { $events }
progress-denied = ถูกปฏิเสธ
timeline-key-denied = มีรายงานข่าว แต่ผู้เกี่ยวข้องปฏิเสธ
timeline-key-came = จากแผนไปสู่สิ่งที่เกิดขึ้นจริง
timeline-key-late = ช้ากว่าแผนเท่านี้
