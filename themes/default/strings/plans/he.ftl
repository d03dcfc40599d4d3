# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } (כעבור { $time })
# When a plan was to be done.
event-due = המועד המתוכנן: { $date }
# $time is a duration.
event-late = איחור של { $time } לעומת התכנון
event-overdue = המועד המתוכנן: { $date }, לא נרשמה תוצאה
# Of what came about when a plan was given up.
event-instead = במקום התוכנית: { $events }
progress-denied = הוכחש
timeline-key-denied = דווח, והוכחש בידי הנוגעים בדבר
timeline-key-came = מתוכנית אל מה שיצא ממנה
timeline-key-late = איחור לעומת המתוכנן
