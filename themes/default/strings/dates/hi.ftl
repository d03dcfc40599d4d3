# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, दिन ज्ञात नहीं
date-some-month = { $date }, महीना ज्ञात नहीं
