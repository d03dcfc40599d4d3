# Słowa rodowodów: kto wywodzi się od kogo.

lineage-title = Rodowody
lineage-own = Skąd się wywodzi i co z niego powstało
lineage-note = Każda linia to jeden podmiot w czasie. Odgałęzienie to jednostka sprzedana lub usamodzielniona; linia, która wpada w inną, została przejęta; wykropkowane połączenie prowadzi do firmy założonej przez ludzi stamtąd. Linia przerywana oznacza, że czas nie jest dokładnie znany.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } i { $n ->
    [one] jeszcze jeden
    [few] jeszcze { $n }
    [many] jeszcze { $n }
   *[other] jeszcze { $n }
}
lineage-whole = Cała rodzina na osi czasu
# For screen readers; $from and $to are years.
drawing-lineage = Linie pochodzenia, { $from }–{ $to }: { $names }. Lista poniżej mówi to samo.
