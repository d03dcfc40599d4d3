# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } kemudian)
# When a plan was to be done.
event-due = dirancang untuk { $date }
# $time is a duration.
event-late = { $time } lebih lewat daripada rancangan
event-overdue = dirancang untuk { $date }, tiada hasil direkodkan
# Of what came about when a plan was given up.
event-instead = menggantikan rancangan: { $events }
progress-denied = dinafikan
timeline-key-denied = dilaporkan, lalu dinafikan oleh pihak berkenaan
timeline-key-came = daripada rancangan kepada hasilnya
timeline-key-late = lewat daripada yang dirancang
