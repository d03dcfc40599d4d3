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
progress-denied = 부인됨
timeline-key-denied = 보도되었으나 당사자가 부인
timeline-key-came = 계획에서 그 결과로
timeline-key-late = 계획보다 늦어진 기간
