# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } (спустя { $time })
# When a plan was to be done.
event-due = плановый срок: { $date }
# $time is a duration.
event-late = отставание от плана: { $time }
event-overdue = плановый срок: { $date }, итог не зафиксирован
# Of what came about when a plan was given up.
event-instead = вместо плана: { $events }
progress-denied = опровергнуто
timeline-key-denied = сообщалось, но опровергнуто заинтересованной стороной
timeline-key-came = от плана к тому, что из него вышло
timeline-key-late = опоздание против плана
