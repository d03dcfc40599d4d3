# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, günü bilinmiyor
date-some-month = { $date }, ayı bilinmiyor
