# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event }（{ $time }后）
# When a plan was to be done.
event-due = 原定时间：{ $date }
# $time is a duration.
event-late = 比原定时间晚{ $time }
event-overdue = 原定时间：{ $date }；未见结果记录
# Of what came about when a plan was given up.
event-instead = 取代原计划：{ $events }
progress-denied = 已被否认
timeline-key-denied = 曾有报道，当事方否认
timeline-key-came = 由计划到其结果
timeline-key-late = 比原定时间晚了这么久
