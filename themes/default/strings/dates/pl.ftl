# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, dzień nieznany
date-some-month = { $date }, miesiąc nieznany
