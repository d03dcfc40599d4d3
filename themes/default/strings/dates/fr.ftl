# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, jour inconnu
date-some-month = { $date }, mois inconnu
