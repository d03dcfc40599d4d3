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
