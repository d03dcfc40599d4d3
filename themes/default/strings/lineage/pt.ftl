# Palavras das linhagens: quem veio de quem.

lineage-title = Linhagens
lineage-own = De onde veio e no que se tornou
lineage-note = Cada linha é um ator ao longo do tempo. Um ramo é uma unidade que foi vendida ou se tornou independente; uma linha que desemboca noutra foi adquirida; uma ligação pontilhada leva a uma empresa fundada por pessoas vindas dali. Tracejado significa que a data não é conhecida com exatidão.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } e { $n ->
    [one] mais um
   *[other] mais { $n }
}
lineage-whole = A família inteira na cronologia
# For screen readers; $from and $to are years.
drawing-lineage = Linhas de descendência de { $from } a { $to }: { $names }. A lista abaixo diz o mesmo.
