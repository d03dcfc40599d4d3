# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date } ไม่ทราบวัน
date-some-month = { $date } ไม่ทราบเดือน
