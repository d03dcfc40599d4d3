# Dates of which one part is not known; $date is the month or the year.
date-some-day = { $date }, dia desconhecido
date-some-month = { $date }, mês desconhecido
