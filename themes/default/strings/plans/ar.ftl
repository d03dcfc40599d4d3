# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } (الفارق الزمني: { $time })
# When a plan was to be done.
event-due = الموعد المقرر: { $date }
# $time is a duration.
event-late = تأخر عن الموعد المقرر: { $time }
event-overdue = الموعد المقرر: { $date }؛ ولا نتيجة مسجَّلة
# Of what came about when a plan was given up.
event-instead = بدلًا من الخطة: { $events }
progress-denied = منفيّ
timeline-key-denied = ورد في الأخبار ونفاه المعنيون
timeline-key-came = من خطة إلى ما آلت إليه
timeline-key-late = تأخُّر عن الموعد المخطَّط
