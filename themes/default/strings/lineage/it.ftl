# Parole delle genealogie: chi viene da chi.

lineage-title = Genealogie
lineage-own = Da dove viene e che cosa è diventato
lineage-note = Ogni linea è un attore nel tempo. Un ramo è un’unità venduta o divenuta indipendente; una linea che confluisce in un’altra è stata acquisita; un collegamento a punti porta a un’impresa fondata da persone che venivano da lì. Il tratteggio indica che la data non è nota con esattezza.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } e { $n ->
    [one] un altro
   *[other] altri { $n }
}
lineage-whole = Tutta la famiglia nella cronologia
# For screen readers; $from and $to are years.
drawing-lineage = Linee di discendenza dal { $from } al { $to }: { $names }. L’elenco sotto dice lo stesso.
