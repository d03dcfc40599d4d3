# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } plus tard)
# When a plan was to be done.
event-due = échéance prévue : { $date }
# $time is a duration.
event-late = { $time } de retard sur le calendrier prévu
event-overdue = échéance prévue : { $date }, sans suite enregistrée
# Of what came about when a plan was given up.
event-instead = à la place du projet : { $events }
progress-denied = démenti
timeline-key-denied = rapporté, puis démenti par les intéressés
timeline-key-came = d’un projet à ce qu’il est devenu
timeline-key-late = retard sur la date prévue
