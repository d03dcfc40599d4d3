# Palabras de los linajes: quién procede de quién.

lineage-title = Linajes
lineage-own = De dónde viene y en qué se convirtió
lineage-note = Cada línea es un actor a lo largo del tiempo. Una rama es una unidad vendida o que se independizó; una línea que desemboca en otra fue absorbida; un enlace de puntos lleva a una empresa fundada por personas que venían de allí. La línea discontinua indica que no se conoce la fecha exacta.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } y { $n ->
    [one] uno más
   *[other] { $n } más
}
lineage-whole = Toda la familia en la cronología
# For screen readers; $from and $to are years.
drawing-lineage = Líneas de descendencia de { $from } a { $to }: { $names }. La lista siguiente dice lo mismo.
