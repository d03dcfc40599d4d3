# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } later)
# When a plan was to be done.
event-due = planned for { $date }
# $time is a duration.
event-late = { $time } later than planned
event-overdue = planned for { $date }, no outcome on record
# Of what came about when a plan was given up.
event-instead = instead of the plan: { $events }
# A report that those it concerns deny: beside its title, and in the key of the axis.
progress-denied = denied
timeline-key-denied = reported, and denied by those concerned
# In the key of the axis: a line, and a bar.
timeline-key-came = from a plan to what came of it
timeline-key-late = so much later than planned
