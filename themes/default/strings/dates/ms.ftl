# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, hari tidak diketahui
date-some-month = { $date }, bulan tidak diketahui
