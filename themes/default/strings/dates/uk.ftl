# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, день невідомий
date-some-month = { $date }, місяць невідомий
