# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } depois)
# When a plan was to be done.
event-due = previsto para { $date }
# $time is a duration.
event-late = { $time } depois do previsto
event-overdue = previsto para { $date }, sem desfecho registrado
# Of what came about when a plan was given up.
event-instead = em vez do plano: { $events }
progress-denied = desmentido
timeline-key-denied = noticiado e desmentido pelos visados
timeline-key-came = de um plano ao que dele resultou
timeline-key-late = atraso em relação ao previsto
