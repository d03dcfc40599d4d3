# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = vestiging in buitenlandse handen
class-loc = lokaal bedrijf
class-lea = onderwijs en onderzoek
class-pub = overheidsinstelling
class-ass = vereniging
class-cap = investeerder
class-inf = grond en nutsvoorzieningen
class-out = buiten het cluster

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
    [one] één partner
   *[other] { $n } partners
}
drawing-network = { $actors ->
    [one] Eén actor
   *[other] { $actors } actoren
}, { $ties ->
    [one] één relatie
   *[other] { $ties } relaties
}
drawing-network-note = Grotere tekens hebben meer partners. Een pijl wijst van gever naar ontvanger. De positie heeft geen schaal: dichtbij betekent nauw verbonden.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = cirkels zijn vestigingen in buitenlandse handen
shape-loc = vierkanten zijn lokale bedrijven
shape-lea = driehoeken zijn onderwijs en onderzoek
shape-pub = ruiten zijn overheidsinstellingen
shape-ass = zeshoeken zijn verenigingen
shape-cap = driehoeken op hun punt zijn investeerders
shape-inf = kruisen zijn grond en nutsvoorzieningen
shape-out = open cirkels staan buiten het cluster
drawing-network-finding = De meeste relaties lopen via { $actors }
drawing-phase = { $new ->
    [0] Geen gedateerde relatie begint
    [one] Eén gedateerde relatie begint
   *[other] { $new } gedateerde relaties beginnen
}, { $old ->
    [0] geen oudere loopt door
    [one] één oudere loopt door
   *[other] { $old } oudere lopen door
}
drawing-around = { $actor } en { $n ->
    [one] één partner
   *[other] { $n } partners
}
drawing-chain = Waardeketen van { $n ->
    [one] één schakel
   *[other] { $n } schakels
}
drawing-chain-note = Een pijl leidt van een schakel naar de schakel waaraan ze levert. Een gestreept vak heeft geen actor binnen het cluster.
drawing-stage-gap = hier niemand vastgelegd
drawing-stage-members = { $n ->
    [one] één actor
   *[other] { $n } actoren
}
drawing-chart = { $fact }: { $n ->
    [one] één waarde
   *[other] { $n } waarden
}

## The network page
network-lead = Vastgelegd op peildatum { $date }: { $n ->
    [one] één actor
   *[other] { $n } actoren
} en { $ties ->
    [one] één relatie
   *[other] { $ties } relaties
} tussen actoren die met naam bekend zijn. De meeste partners heeft { $best }: { $most }.
network-figure = Wie met wie verbonden is
network-reading-title = Wat de kaart laat zien
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut ->
    [one] Eén andere actor bereikt
   *[other] { $cut } andere actoren bereiken
} de rest van het netwerk alleen via { $actor }.
network-see-hubs = { $actors } zijn samen betrokken bij { $share } van alle getekende relaties.
network-see-between = Van de kortste wegen tussen twee andere actoren loopt { $share } via { $actor }.
network-see-single = { $n ->
    [one] Eén actor hangt
   *[other] { $n } actoren hangen
} met één vastgelegde relatie aan de kaart.
network-key-actors = Actoren
network-key-ties = Relaties
network-key-strength = Een dikke lijn berust op twee of meer onafhankelijke bronnen, een dunne op één. Een ring markeert een relatie waarover bronnen van elkaar afwijken.
network-ties-title = Elke relatie als zin
network-ties-skip = Naar de tabel met relaties
network-ties-caption = De hierboven getekende relaties, { $n } in totaal
network-past-title = Relaties uit het verleden
network-past-caption = Relaties die beëindigd zijn of waarvan een partij niet meer bestaat, { $n } in totaal
network-open-title = Relaties met groepen en niet met naam genoemde bedrijven
network-open-caption = Relaties waarvan één kant geen met naam genoemde actor is, { $n } in totaal; ze tellen in geen enkele indicator mee
network-projects-title = Projecten van meerdere actoren
network-col-from = Van
network-col-tie = Relatie
network-col-to = Naar
network-col-family = Categorie
network-col-years = Jaren
network-col-evidence = Bronnen
network-alone-title = Actoren zonder vastgelegde relatie
network-alone = Van { $n ->
    [one] één vermelde actor is geen relatie vastgelegd. Dat zegt iets over de gegevens, niet over het bedrijf.
   *[other] { $n } vermelde actoren is geen relatie vastgelegd. Dat zegt iets over de gegevens, niet over de bedrijven.
}
network-limits-title = Wat dit niet laat zien
network-limit-undated = { $n ->
    [one] Eén relatie heeft geen datum: ze staat in het huidige beeld en ontbreekt
   *[other] { $n } relaties hebben geen datum: ze staan in het huidige beeld en ontbreken
} in het verleden.
network-limit-unsourced = { $n ->
    [one] Eén relatie noemt
   *[other] { $n } relaties noemen
} geen bron.
network-limit-undisclosed = { $n ->
    [one] Eén relatie heeft
   *[other] { $n } relaties hebben
} een partij die niet is bekendgemaakt.
network-limit-sample = Alleen wat is gepubliceerd, is vastgelegd. Voor afnemers en prijzen geldt dat zelden; het netwerk is dus een ondergrens.
network-years-unknown = niet bekend

## Controls that the script adds to the network
network-filter-families = Relaties
network-filter-kinds = Actoren
network-find = Zoek een actor
network-shown = Getoond: { $actors } actoren, { $ties } relaties
network-zoom-in = Inzoomen
network-zoom-out = Uitzoomen
network-zoom-reset = Hele netwerk
network-keys = De pijltoetsen gaan van actor naar actor, Home gaat naar de best verbonden actor, Escape wist de keuze, plus en min zoomen.
network-partners = { $actor }: { $n } partners getoond
# Name of the group of zoom buttons.
network-zoom = Zoom

## What the script adds below the network: questions one can ask of it
explore-choose = kies een actor
explore-way = Weg tussen twee actoren
explore-from = Van
explore-to = Naar
# $n is the number of ties one goes along.
explore-found = Kortste vastgelegde weg van { $from } naar { $to }. Stappen: { $n }
explore-none = Er leidt geen vastgelegde weg van { $from } naar { $to }.
explore-without = Zonder één actor
explore-leave = Weglaten
# $n is how many others are cut off; their names follow.
explore-cut = In deze tekening zonder { $actor }, afgesneden van het grootste deel: { $n }
explore-whole = In deze tekening zonder { $actor } blijven de andere verbonden zoals ze waren.
explore-years = Relaties naar beginjaar
explore-until = Begonnen uiterlijk
explore-now = vandaag
# $undated ties have no date.
explore-begun = { $year }: { $n } van de getekende relaties waren begonnen. Verborgen omdat ze geen datum hebben: { $undated }
explore-save = De getoonde tekening opslaan
explore-save-svg = Als SVG
explore-save-png = Als PNG
explore-save-csv = Tabel van de getoonde relaties, als CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = Een deel van het netwerk
focus-around = Rond
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Stappen
focus-region = Regio
focus-boundary = Afbakening
focus-all = alle
focus-size = Grootte van de tekens
focus-alike = zoals getekend
focus-degree = Aantal partners
focus-between = Aandeel van de kortste wegen via de actor
focus-core = Kerngetal: in dit deel heeft elke actor minstens zo veel partners
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Relaties in de tabel: { $shown } van { $of }
