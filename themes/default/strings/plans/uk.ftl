# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } (через { $time })
# When a plan was to be done.
event-due = плановий термін: { $date }
# $time is a duration.
event-late = відставання від плану: { $time }
event-overdue = плановий термін: { $date }, результат не зафіксовано
# Of what came about when a plan was given up.
event-instead = замість плану: { $events }
progress-denied = спростовано
timeline-key-denied = повідомлялося, але спростовано тими, кого це стосується
timeline-key-came = від плану до того, що з нього вийшло
timeline-key-late = запізнення проти плану
