# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }(일자 미상)
date-some-month = { $date }(월 미상)
