# Words of the page that sets the clusters side by side.

page-compare = Vergelijken
compare-title = Clusters naast elkaar
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n } clusters volgens één schema: { $clusters }. Wat is vastgelegd, verschilt: een hoger getal kan ook alleen betekenen dat er meer is opgeschreven.
compare-open-page = Naast { $clusters }
compare-foreign = Uitspraken die nog niet zijn vertaald, staan in hun eigen taal.

## What is recorded

compare-recorded-title = Wat is vastgelegd
compare-recorded-lead = Alle getallen tellen wat is vastgelegd, niet de werkelijkheid. Wie meer vastlegt, vindt meer.
compare-recorded = Peildatum { $date }: { $counts }.
compare-recorded-coverage = Van de relaties heeft { $dated } een vastgelegd begin en noemt { $sourced } een bron.
compare-actors = { $n ->
    [one] één actor
   *[other] { $n } actoren
}
compare-ties = { $n ->
    [one] één relatie
   *[other] { $n } relaties
}
compare-events = { $n ->
    [one] één gebeurtenis
   *[other] { $n } gebeurtenissen
}
compare-sources = { $n ->
    [one] één bron
   *[other] { $n } bronnen
}
compare-days-differ = De gegevens gelden voor verschillende dagen: wat in de tussentijd veranderde, is geen verschil tussen de clusters.

## What is claimed

compare-claims-title = Wat elk cluster over zichzelf zegt
compare-claims-lead = De eerste alinea van elk onderdeel. De naam leidt naar mechanisme, onderbouwing en beperkingen.
compare-no-claim = Dit onderdeel is nog niet geschreven.

## Structure

compare-structure-lead = Elk cluster bepaalt zijn eigen schakels, fijner of grover. Hun aantal is geen maatstaf; wie ze bezet wel.
compare-stage-inside = { $n } binnen
compare-stage-nearby = { $n } in de omgeving
compare-stage-outside = { $n } buiten
compare-no-stages = Er zijn geen schakels opgegeven.
compare-kinds = Vastgelegde actoren naar soort

## Indicators and resilience

compare-indicators-lead = Voor elk cluster op dezelfde manier berekend. Onder elke waarde: waarop ze is berekend, en hoeveel daarvan een datum en een bron heeft. Niets hiervan is een ranglijst.
compare-remark = Waarop te letten
compare-coverage = { $dated } gedateerd, { $sourced } met bron
# Titles of two groups of lines.
compare-open = Naast elkaar te lezen, met de opmerking erbij
compare-apart = Niet te vergelijken: elke waarde beschrijft haar eigen cluster
compare-why-few = Niet elk cluster heeft genoeg gegevens.
compare-why-size = De waarde beweegt mee met het aantal getelde actoren, en dat aantal verschilt.
compare-why-stages = De lijsten van schakels zijn niet gelijk.
compare-why-suppliers = Inputs waarvan niet alle leveranciers zijn vastgelegd, tellen niet mee.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = Relaties zonder datum tellen niet mee: { $shares }.
compare-of = { $n } van { $total }
compare-resilience-lead = Waarop de vastgelegde relaties leunen. Een scenario op basis van gegevens, geen voorspelling.

## Phases

compare-phases-title = Hoe elk cluster is ontstaan
compare-phases-lead = Fasen zijn de lezing die de redactie van elk cluster van de gebeurtenissen geeft.
compare-no-phases = Er zijn geen fasen opgegeven.
# Description of the drawing; $from and $to are years.
compare-drawing = De fasen van { $n ->
    [one] één cluster
   *[other] { $n } clusters
} op één tijdas, van { $from } tot { $to }; de lijst hieronder bevat hetzelfde.
compare-drawing-title = Eén tijdas
compare-drawing-note = Elke balk is een fase; het nummer is dat in de lijst hieronder.

## Links between the clusters

compare-links-title = Tussen de clusters
compare-links-lead = Actoren die in meer dan één cluster zijn vastgelegd, en teksten die van het ene naar het andere verwijzen.
compare-links-none = Er is geen verbinding tussen de clusters vastgelegd. Dat bewijst niet dat er geen is.
compare-same = Vastgelegd in beide, { $here } en { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = Teksten van { $here } die verwijzen naar { $there }
