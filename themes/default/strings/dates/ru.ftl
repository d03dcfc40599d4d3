# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, день неизвестен
date-some-month = { $date }, месяц неизвестен
