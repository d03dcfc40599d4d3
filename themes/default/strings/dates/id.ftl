# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, tanggal tidak diketahui
date-some-month = { $date }, bulan tidak diketahui
