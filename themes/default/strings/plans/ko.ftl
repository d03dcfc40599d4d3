# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event }({ $time } 후)
# When a plan was to be done.
event-due = 예정 시기: { $date }
# $time is a duration.
event-late = 예정보다 { $time } 늦음
event-overdue = 예정 시기: { $date }(결과 기록 없음)
# Of what came about when a plan was given up.
event-instead = 다음 계획 대신: { $events }
