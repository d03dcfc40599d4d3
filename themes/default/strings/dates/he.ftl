# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, היום אינו ידוע
date-some-month = { $date }, החודש אינו ידוע
