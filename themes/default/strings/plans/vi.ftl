# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } sau)
# When a plan was to be done.
event-due = dự kiến: { $date }
# $time is a duration.
event-late = muộn hơn dự kiến { $time }
event-overdue = dự kiến: { $date }, chưa ghi nhận kết quả
# Of what came about when a plan was given up.
event-instead = thay cho kế hoạch: { $events }
progress-denied = bị bác bỏ
timeline-key-denied = có tin đưa, nhưng bên liên quan bác bỏ
timeline-key-came = từ kế hoạch đến kết quả của nó
timeline-key-late = chậm so với kế hoạch
