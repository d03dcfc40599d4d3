# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event }（{ $time }後）
# When a plan was to be done.
event-due = 原定時間：{ $date }
# $time is a duration.
event-late = 比原定晚{ $time }
event-overdue = 原定時間：{ $date }；未見結果記錄
# Of what came about when a plan was given up.
event-instead = 取代原計畫：{ $events }
progress-denied = 已遭否認
timeline-key-denied = 曾有報導，當事方否認
timeline-key-came = 由計畫到其結果
timeline-key-late = 比原定時間晚了這麼久
