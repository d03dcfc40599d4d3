# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } sonra)
# When a plan was to be done.
event-due = planlanan tarih: { $date }
# $time is a duration.
event-late = planlanandan { $time } geç
event-overdue = planlanan tarih: { $date }, kayıtlı sonuç yok
# Of what came about when a plan was given up.
event-instead = şu planın yerine: { $events }
progress-denied = yalanlandı
timeline-key-denied = bildirildi, ilgililerce yalanlandı
timeline-key-came = bir plandan sonucuna
timeline-key-late = planlanandan bu kadar geç
