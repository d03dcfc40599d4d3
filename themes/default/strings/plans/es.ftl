# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } después)
# When a plan was to be done.
event-due = previsto para { $date }
# $time is a duration.
event-late = { $time } más tarde de lo previsto
event-overdue = previsto para { $date }, sin resultado registrado
# Of what came about when a plan was given up.
event-instead = en lugar del plan: { $events }
progress-denied = desmentido
timeline-key-denied = publicado y desmentido por los afectados
timeline-key-came = de un plan a lo que resultó de él
timeline-key-late = retraso respecto a lo previsto
