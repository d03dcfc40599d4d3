# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } later)
# When a plan was to be done.
event-due = gepland voor { $date }
# $time is a duration.
event-late = { $time } later dan gepland
event-overdue = gepland voor { $date }, geen uitkomst vastgelegd
# Of what came about when a plan was given up.
event-instead = in plaats van het plan: { $events }
progress-denied = ontkend
timeline-key-denied = gemeld en door de betrokkenen ontkend
timeline-key-came = van een plan naar wat ervan kwam
timeline-key-late = zoveel later dan gepland
