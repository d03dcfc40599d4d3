# Woorden van de stambomen: wie uit wie voortkwam.

lineage-title = Stambomen
lineage-own = Waar het vandaan kwam en wat ervan werd
lineage-note = Elke lijn is één actor door de tijd. Een aftakking is een onderdeel dat werd verkocht of zelfstandig werd; een lijn die in een andere uitmondt, werd overgenomen; een gestippelde verbinding leidt naar een bedrijf dat mensen van daar hebben opgericht. Gestreept betekent dat het tijdstip niet precies bekend is.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } en nog { $n ->
    [one] één
   *[other] { $n }
}
lineage-whole = De hele familie op de tijdlijn
# For screen readers; $from and $to are years.
drawing-lineage = Afstammingslijnen van { $from } tot { $to }: { $names }. De lijst hieronder zegt hetzelfde.
