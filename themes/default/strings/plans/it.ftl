# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } dopo)
# When a plan was to be done.
event-due = data prevista: { $date }
# $time is a duration.
event-late = { $time } più tardi del previsto
event-overdue = data prevista: { $date }, nessun esito registrato
# Of what came about when a plan was given up.
event-instead = al posto del piano: { $events }
progress-denied = smentito
timeline-key-denied = riportato e smentito dagli interessati
timeline-key-came = da un piano a ciò che ne è derivato
timeline-key-late = ritardo rispetto al previsto
