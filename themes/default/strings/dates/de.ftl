# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, Tag nicht bekannt
date-some-month = { $date }, Monat nicht bekannt
