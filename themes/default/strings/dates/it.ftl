# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, giorno non noto
date-some-month = { $date }, mese non noto
