# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event }（{ $time }後）
# When a plan was to be done.
event-due = 予定時期：{ $date }
# $time is a duration.
event-late = 予定より{ $time }遅れ
event-overdue = 予定時期：{ $date }（結果の記録なし）
# Of what came about when a plan was given up.
event-instead = 次の計画に代わって：{ $events }
progress-denied = 否定
timeline-key-denied = 報道されたが当事者が否定
timeline-key-came = 計画からその結果へ
timeline-key-late = 計画からの遅れ
