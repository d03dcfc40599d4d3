# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } später)
# When a plan was to be done.
event-due = geplant für { $date }
# $time is a duration.
event-late = { $time } später als geplant
event-overdue = geplant für { $date }, kein Ergebnis erfasst
# Of what came about when a plan was given up.
event-instead = statt des Plans: { $events }
progress-denied = dementiert
timeline-key-denied = gemeldet und von den Beteiligten dementiert
timeline-key-came = vom Vorhaben zu dem, was daraus wurde
timeline-key-late = um so viel später als geplant
