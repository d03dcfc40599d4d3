# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } (później o { $time })
# When a plan was to be done.
event-due = planowany termin: { $date }
# $time is a duration.
event-late = później niż planowano o { $time }
event-overdue = planowany termin: { $date }, brak odnotowanego wyniku
# Of what came about when a plan was given up.
event-instead = zamiast planu: { $events }
progress-denied = zdementowane
timeline-key-denied = podane przez media i zdementowane przez zainteresowanych
timeline-key-came = od planu do tego, co z niego wynikło
timeline-key-late = opóźnienie względem planu
