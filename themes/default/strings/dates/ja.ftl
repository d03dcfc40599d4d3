# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }（日付不詳）
date-some-month = { $date }（月不詳）
