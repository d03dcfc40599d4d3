# Wörter der Herkunftslinien: wer aus wem hervorging.

lineage-title = Herkunftslinien
lineage-own = Woher er kam und was daraus wurde
lineage-note = Jede Linie ist ein Akteur im Lauf der Zeit. Ein Abzweig ist ein Teil, der verkauft oder selbstständig wurde; eine Linie, die in eine andere mündet, wurde übernommen; eine gepunktete Verbindung führt zu einer Firma, die Leute von dort gegründet haben. Gestrichelt heißt: Der Zeitpunkt ist nicht genau bekannt.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } und { $n ->
    [one] ein weiterer
   *[other] { $n } weitere
}
lineage-whole = Die ganze Familie auf der Zeitachse
# For screen readers; $from and $to are years.
drawing-lineage = Herkunftslinien von { $from } bis { $to }: { $names }. Die Liste darunter sagt dasselbe.
