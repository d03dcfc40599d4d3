# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }، روز نامعلوم
date-some-month = { $date }، ماه نامعلوم
