# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }، اليوم غير معروف
date-some-month = { $date }، الشهر غير معروف
