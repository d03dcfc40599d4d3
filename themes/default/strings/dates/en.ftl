# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, day not known
date-some-month = { $date }, month not known
