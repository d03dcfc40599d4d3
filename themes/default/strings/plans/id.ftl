# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } kemudian)
# When a plan was to be done.
event-due = direncanakan untuk { $date }
# $time is a duration.
event-late = { $time } lebih lambat dari rencana
event-overdue = direncanakan untuk { $date }, hasilnya tidak tercatat
# Of what came about when a plan was given up.
event-instead = sebagai pengganti rencana: { $events }
progress-denied = dibantah
timeline-key-denied = diberitakan, lalu dibantah pihak terkait
timeline-key-came = dari rencana ke hasilnya
timeline-key-late = terlambat dari rencana
