# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, dag niet bekend
date-some-month = { $date }, maand niet bekend
