# Mots des lignées : qui est issu de qui.

lineage-title = Lignées
lineage-own = D’où il vient et ce qu’il est devenu
lineage-note = Chaque ligne est un acteur au fil du temps. Une branche est une unité vendue ou devenue indépendante ; une ligne qui en rejoint une autre a été rachetée ; un lien pointillé mène à une entreprise fondée par des personnes venues de là. Un tiret signifie que la date n’est pas exactement connue.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } et { $n ->
    [one] un autre
   *[other] { $n } autres
}
lineage-whole = Toute la famille dans la chronologie
# For screen readers; $from and $to are years.
drawing-lineage = Lignées de { $from } à { $to } : { $names }. La liste ci-dessous dit la même chose.
