# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } بعد)
# When a plan was to be done.
event-due = برنامه‌ریزی‌شده برای { $date }
# $time is a duration.
event-late = { $time } دیرتر از برنامه
event-overdue = برنامه‌ریزی‌شده برای { $date }، بدون نتیجهٔ ثبت‌شده
# Of what came about when a plan was given up.
event-instead = به‌جای برنامهٔ: { $events }
progress-denied = تکذیب‌شده
timeline-key-denied = گزارش شد و دست‌اندرکاران آن را تکذیب کردند
timeline-key-came = از یک برنامه تا آنچه از آن حاصل شد
timeline-key-late = تأخیر نسبت به برنامه
