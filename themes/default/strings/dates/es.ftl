# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, día desconocido
date-some-month = { $date }, mes desconocido
