# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, không rõ ngày
date-some-month = { $date }, không rõ tháng
