# Words of the text pages. Translators: keep the names in { $braces }; a message
# may order them as the language wants. Words of indicators stand in
# indicators/, words of drawings in drawings/.

## Frame of every page

skip-link = Naar de inhoud
nav-site = Website
nav-languages = Talen
nav-cluster = Pagina’s van dit cluster
nav-crumbs = Huidige plaats
nav-footer = Meer pagina’s
menu-explain = Uitleg
menu-look-up = Opzoeken
contact = Contact
contact-languages = Antwoord in het { $languages }
licence = Licentie: { $licence }
as-of = Peildatum { $date }
reviewed = gecontroleerd { $date }
review-by = volgende controle uiterlijk { $date }
owner = verantwoordelijk: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Deze tekst is nog niet in het Nederlands beschikbaar en staat hier in het { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = Het origineel is gewijzigd sinds deze tekst is vertaald
stale-notice-made = Deze vertaling is van { $date }; het origineel is sindsdien gewijzigd
stale-reviewed = laatste controle van het origineel: { $date }
stale-original = Lees het origineel
not-known = niet bekend
not-recorded = niet vastgelegd
none-recorded = niets vastgelegd
too-few-data = te weinig gegevens
# Punctuation between pieces that a page puts together: items of a list, parts of
# a line, a label and its value, two sentences, a remark in brackets.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = Overzicht
page-network = Netwerk
page-timeline = Tijdlijn
page-actors = Actoren
page-facts = Feiten
page-indicators = Indicatoren
page-sources = Bronnen
page-data = Gegevens
page-glossary = Begrippenlijst
page-about = Over deze website
page-chooser = Kies een taal
page-not-found = Deze pagina bestaat niet
not-found-words = Naar de eerste pagina
not-found-no-base = Stel base_url in site.toml in, zodat deze links onder elk adres werken.
chooser-lead = Talen

## Names of languages, for the notice on pages shown in another one

language-ar = Arabisch
language-de = Duits
language-en = Engels
language-es = Spaans
language-fa = Perzisch
language-fr = Frans
language-he = Hebreeuws
language-hi = Hindi
language-id = Indonesisch
language-it = Italiaans
language-ja = Japans
language-ko = Koreaans
language-ms = Maleis
language-nl = Nederlands
language-pl = Pools
language-pt = Portugees
language-ru = Russisch
language-th = Thai
language-tr = Turks
language-uk = Oekraïens
language-vi = Vietnamees
language-zh = Chinees
language-zh-Hans = vereenvoudigd Chinees
language-zh-Hant = traditioneel Chinees

## Home

home-lead = { $n ->
    [one] Eén industrieel cluster uitgelegd als netwerk
   *[other] { $n } industriële clusters uitgelegd als netwerken
}: wie doet wat, hoe hangt het samen, sinds wanneer, en wat is niet bekend.
home-clusters = Clusters
home-clusters-lead = Elk cluster begint met een overzicht; al het andere is één stap verder.
cluster-counts = { $actors ->
    [one] één actor
   *[other] { $actors } actoren
}, { $ties ->
    [one] één vastgelegde relatie
   *[other] { $ties } vastgelegde relaties
}, peildatum { $date }

how-title = Leeswijzer
how-claim = Uitspraken
how-claim-words = Elke pagina begint met één zin die te controleren is. Daarna volgt hoe het werkt, waarop het berust en wat het niet laat zien. Kleine cijfers verwijzen naar de bronnen.
how-computed = Berekend
how-computed-words = Netwerkwaarden zijn berekend op de vastgelegde relaties; formule, aantal gevallen en datum staan erbij. Ze beschrijven de gegevens, niet de werkelijkheid.
how-unknown = Niet bekend
how-unknown-words = ‘Niet bekend’ betekent dat er is gezocht en niets is gevonden. Het telt nooit als nul.
how-disputed = Betwist
how-disputed-words = Waar bronnen van elkaar afwijken, staat elke versie met haar bron. Er wordt niets gemiddeld.
how-plans = Plannen
how-plans-words = Wat is aangekondigd of goedgekeurd, is als zodanig aangeduid en telt nooit als gerealiseerd.

about-lead = Deze website legt industriële clusters uit als systemen: waaruit ze bestaan, hoe ze samenhangen, hoe ze zijn ontstaan en wat er niet over bekend is.

## Overview

card-title = Clusterprofiel
card-note = Feiten uit openbare bronnen; netwerkwaarden berekend op de vastgelegde relaties, peildatum { $date }
five-what = Wat
five-what-stages = Een waardeketen van { $declared ->
    [one] één schakel
   *[other] { $declared } schakels
}; { $filled } daarvan { $filled ->
    [one] heeft
   *[other] hebben
} een actor binnen het cluster.
five-who = Wie
five-who-counts = { $actors ->
    [one] Eén vastgelegde actor
   *[other] { $actors } vastgelegde actoren
}, waaronder { $foreign ->
    [0] geen bedrijf in buitenlandse handen
    [one] één bedrijf in buitenlandse handen
   *[other] { $foreign } bedrijven in buitenlandse handen
} en { $local ->
    [0] geen lokaal bedrijf
    [one] één lokaal bedrijf
   *[other] { $local } lokale bedrijven
}.
five-linked = Hoe verbonden
five-linked-counts = { $ties ->
    [one] Eén vastgelegde relatie
   *[other] { $ties } vastgelegde relaties
}: { $families }.
five-since = Sinds wanneer
five-since-phases = Eerste vastgelegde gebeurtenis: { $date }; sindsdien { $n ->
    [one] één fase
   *[other] { $n } fasen
}.
five-limits = Beperkingen
five-limits-counts = { $undated ->
    [0] Elke relatie heeft een vastgelegd begin
    [one] Eén relatie heeft geen vastgelegd begin
   *[other] { $undated } relaties hebben geen vastgelegd begin
}; { $unsourced ->
    [0] alle noemen een bron
    [one] één noemt geen bron
   *[other] { $unsourced } noemen geen bron
}; { $undisclosed ->
    [0] geen enkele heeft een niet bekendgemaakte partij
    [one] één heeft een niet bekendgemaakte partij
   *[other] { $undisclosed } hebben een niet bekendgemaakte partij
}. Over { $disputed ->
    [0] geen enkel feit
    [one] één feit
   *[other] { $disputed } feiten
} wijken bronnen van elkaar af.
open-network = Naar het netwerk
answers-title = Vijf antwoorden
answers-lead = Een gevuld vierkant is een gegeven met twee of meer onafhankelijke bronnen, een open vierkant een gegeven met minder.
answer-evidence = { $n ->
    [0] geen gegeven genoemd
    [one] berust op één gegeven
   *[other] berust op { $n } gegevens
}, waarvan { $firm } met twee of meer bronnen
phases-title = { $n ->
    [one] Eén fase, één netwerk
   *[other] { $n } fasen, één netwerk
}
phases-lead = Elke actor houdt zijn plaats. Zwarte lijnen zijn relaties die in de fase beginnen, grijze lijnen zijn ouder.
phases-undated = { $n ->
    [one] Eén van de { $total } relaties heeft
   *[other] { $n } van de { $total } relaties hebben
} geen bekend begin en { $n ->
    [one] kan
   *[other] kunnen
} hier niet worden getekend. Over recente jaren is meer vastgelegd; groei komt dus deels door de bronnen.
phase-ties = { $begun ->
    [0] geen nieuwe relatie
    [one] één nieuwe relatie
   *[other] { $begun } nieuwe relaties
}, { $ties } in totaal
chain-title = Wie doet wat
chain-lead = Eén teken is één vastgelegde actor in die schakel; een bedrijf kan in meerdere schakels staan.
chain-members-lead = Vastgelegde actoren per schakel. Een actor kan in meerdere schakels staan.
chain-caption = { $n ->
    [one] Eén schakel
   *[other] { $n } schakels
}, vierkanten voor lokale bedrijven, cirkels voor bedrijven in buitenlandse handen
chain-stage = Schakel
chain-local = Lokaal
chain-foreign = In buitenlandse handen
chain-gap = Wat ontbreekt
chain-elsewhere = Van elders
chain-local-count = { $n ->
    [one] één lokale actor
   *[other] { $n } lokale actoren
}
chain-foreign-count = { $n ->
    [one] één actor in buitenlandse handen
   *[other] { $n } actoren in buitenlandse handen
}
stage-support = ondersteunt de keten
stage-filled = bezet
stage-nearby = Alleen in de omgeving bezet.
stage-gap = Leeg.
stage-unexplained = Leeg; geen reden vastgelegd.
stage-on = hier vastgelegd
layers-title = De lagen in het kort
layers-lead = Elke uitspraak opent een pagina met mechanisme, onderbouwing en beperkingen.
risks-title = Risico’s en onbekenden
risks-lead = Wat deze beschrijving niet kan laten zien, wat betwist is en wat niemand heeft gepubliceerd.
risks-limits = De eerste beperking van elke laag
risks-disputed = Bronnen wijken af
risks-unknown = Niet bekend: gezocht en niet gevonden
unknown-mechanism = Mechanisme niet vastgesteld: { $kind }
ask-title = Contact voor vragen
ask-about = Over deze pagina
ask-corrections = Correcties zijn welkom; graag met het nummer van de bron.
boundary-title = Waar het cluster ophoudt
of-base = van { $base }
of-base-plain = Aandeel van

## Sections of the profiles: title and guiding question

section-structure = Structuur
section-structure-question = Waaruit bestaat het?
section-relations = Relaties
section-relations-question = Hoe hangt het samen?
section-mechanisms = Mechanismen
section-mechanisms-question = Hoe ontwikkelt het zich?
section-narrative = Verhaal
section-narrative-question = Hoe wordt het begrepen?
section-resilience = Veerkracht
section-resilience-question = Wat gebeurt er als iets uitvalt?
section-embedding = Inbedding
section-embedding-question = Waar kan een nieuwkomer aansluiten?
section-reality = Werkelijkheid
section-reality-question = Wat is er echt?
section-connectivity = Verbondenheid
section-connectivity-question = Wat is waarmee verbonden?
section-signals = Signalen
section-signals-question = Waaraan is te zien dat het werkt?
section-cognition = Beeldvorming
section-cognition-question = Hoe wordt het gezien, en door wie?
section-how = Hoe het werkt
section-limits = Beperkingen
section-missing = Deze uitleg is nog niet geschreven. Hieronder staat wat de gegevens zeggen.
section-indicators = Berekend
section-indicators-lead = Uit de vastgelegde relaties; formule en beperkingen staan op de pagina met indicatoren.
next-section = Volgende: { $title }

## The five investor questions

question-supply = Is er een stabiel toeleveringsnetwerk?
question-talent = Blijft er talent komen?
question-technology = Verspreidt kennis zich?
question-institutions = Wie zorgt dat samenwerking lukt?
question-evolution = Is het verhaal te controleren?
question-eyebrow = Vraag
question-why = Waarom
question-deeper = Verder lezen: { $title }
question-others = Andere vragen

## Evidence

evidence-title = Onderbouwing
evidence-lead = Hoeveel gewicht elk gegeven kan dragen.
evidence-statement = Gegeven
evidence-kind = Soort
evidence-strength = Sterkte
evidence-none = geen bron vastgelegd
evidence-not-found = gezocht, geen bron gevonden
evidence-one = een enkele bron
evidence-one-primary = een enkele primaire bron
evidence-many = { $n } onafhankelijke bronnen
evidence-disputed = bronnen wijken af
kind-fact = feit
kind-event = gebeurtenis
kind-relation = relatie
kind-actor = actor
kind-mechanism = mechanisme
notes-title = Noten en bronnen
notes-lead = Elk nootnummer hierboven leidt hierheen. Titels staan in hun eigen taal.
note-back = Terug naar de tekst
sources-differ = bronnen wijken af
superseded = achterhaald
disputed = Betwist
standing-disputed = Bronnen wijken af
standing-superseded = Achterhaald; bewaard ter documentatie
standing-unverified = Nog niet gecontroleerd
basis-official = officieel
basis-estimate = schatting
basis-self-reported = eigen opgave
basis-computed = berekend
alert-note = Opmerking
alert-tip = Tip
alert-important = Belangrijk
alert-warning = Waarschuwing
alert-caution = Let op

## How far something has come

progress-target = doelstelling
progress-announced = aangekondigd
progress-approved = goedgekeurd
progress-under-way = in uitvoering
progress-realised = gerealiseerd
progress-cancelled = geannuleerd

## Dates; the names of months and the order of day and year come from elsewhere

date-about = omstreeks { $date }
date-perhaps = mogelijk { $date }
date-about-perhaps = mogelijk omstreeks { $date }
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } – { $to }
date-since = { $unit ->
    [quarter] sinds het { $from }
    [half] sinds de { $from }
    [century] sinds de { $from }
   *[plain] sinds { $from }
}
date-from = begin: { $from }, einde niet bekend
date-until = { $unit ->
    [quarter] tot het { $to }
    [half] tot de { $to }
    [century] tot de { $to }
   *[plain] tot { $to }
}
date-to = einde: { $to }, begin niet bekend
date-between = { $unit ->
    [quarter] tussen het { $from } en het { $to }
    [half] tussen de { $from } en de { $to }
    [century] tussen de { $from } en de { $to }
   *[plain] tussen { $from } en { $to }
}
date-quarter = { $quarter ->
    [1] eerste kwartaal van { $year }
    [2] tweede kwartaal van { $year }
    [3] derde kwartaal van { $year }
   *[other] vierde kwartaal van { $year }
}
date-first-half = eerste helft van { $year }
date-second-half = tweede helft van { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = de jaren { $year }
date-century = { $century }e eeuw
life-until = tot { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } of eerder
life-after = { $date } of later

## Numbers

value-about = ongeveer { $value }
value-at-least = ten minste { $value }
value-more-than = meer dan { $value }
value-at-most = ten hoogste { $value }
value-less-than = minder dan { $value }
value-range = { $low }–{ $high }
# Large sums. A language that counts in other pieces than thousands names their
# powers of ten in money-steps, each with its words: Chinese has 4 8 12 and .e4 .e8 .e12.
# The attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } duizend
    .head = duizend { $currency }
money-m = { $n } miljoen
    .head = miljoen { $currency }
money-bn = { $n } miljard
    .head = miljard { $currency }
money-tn = { $n } biljoen
    .head = biljoen { $currency }
currency-code = { $code } { $n }
currency-MYR = RM { $n }
    .symbol = RM
currency-USD = US$ { $n }
    .symbol = US$
currency-EUR = € { $n }
    .symbol = €
currency-GBP = £ { $n }
    .symbol = £
currency-JPY = ¥ { $n }
    .symbol = ¥
unit-percent = { $shown }%
unit-percent-points = { $shown } { $n ->
    [one] procentpunt
   *[other] procentpunten
}
unit-name-percent-points = procentpunten
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } per jaar
rate-month = { $amount } per maand
rate-day = { $amount } per dag

## Places in a source

locator-page = p. { $from }
locator-page-range = p. { $from }–{ $to }
locator-chapter = hoofdstuk { $from }
locator-chapter-range = hoofdstukken { $from }–{ $to }
locator-section = par. { $from }
locator-section-range = par. { $from }–{ $to }
locator-figure = fig. { $from }
locator-figure-range = fig. { $from }–{ $to }
locator-table = tabel { $from }
locator-table-range = tabellen { $from }–{ $to }
locator-box = kader { $from }
locator-box-range = kaders { $from }–{ $to }
locator-paragraph = alinea { $from }
locator-paragraph-range = alinea’s { $from }–{ $to }
locator-article = art. { $from }
locator-article-range = art. { $from }–{ $to }
locator-row = rij { $from }
locator-row-range = rijen { $from }–{ $to }
locator-slide = dia { $from }
locator-slide-range = dia’s { $from }–{ $to }
locator-time = op { $from }

## Actors

actors-lead = { $n ->
    [one] De enige vastgelegde actor
   *[other] Alle { $n } vastgelegde actoren
} van { $cluster }, naar soort.
actors-name = Naam
actors-place = Plaats
actors-since = Sinds
actors-stages = Schakels
actors-ties = Relaties
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) in { $cluster }: { $n ->
    [one] één vastgelegde relatie
   *[other] { $n } vastgelegde relaties
}, gebeurtenissen en bronnen.
actor-kind-multinational = multinational
actor-kind-enterprise = onderneming
actor-kind-sme = mkb-bedrijf
actor-kind-startup = start-up
actor-kind-joint-venture = joint venture
actor-kind-university = universiteit
actor-kind-research-institute = onderzoeksinstituut
actor-kind-training = opleidingscentrum
actor-kind-agency = agentschap
actor-kind-government = overheid
actor-kind-association = vereniging
actor-kind-investor = investeerder
actor-kind-service = dienstverlener
actor-kind-infrastructure = infrastructuur
actor-kind-market = markt
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Multinationals ({ $n })
actor-kinds-enterprise = Ondernemingen ({ $n })
actor-kinds-sme = Mkb-bedrijven ({ $n })
actor-kinds-startup = Start-ups ({ $n })
actor-kinds-joint-venture = Joint ventures ({ $n })
actor-kinds-university = Universiteiten ({ $n })
actor-kinds-research-institute = Onderzoeksinstituten ({ $n })
actor-kinds-training = Opleidingscentra ({ $n })
actor-kinds-agency = Agentschappen ({ $n })
actor-kinds-government = Overheid ({ $n })
actor-kinds-association = Verenigingen ({ $n })
actor-kinds-investor = Investeerders ({ $n })
actor-kinds-service = Dienstverleners ({ $n })
actor-kinds-infrastructure = Infrastructuur ({ $n })
actor-kinds-market = Markten ({ $n })
boundary-core = binnen het cluster
boundary-extended = uitgebreid cluster
boundary-outside = buiten het cluster, ermee verbonden
place-in = { $place }, { $country }
record-title = Gegevens
record-note-line = peildatum { $date }; bronnen onder aan de pagina
record-kind = Soort
record-since = Sinds
record-until = Tot
record-place = Plaats
record-boundary = Afbakening
record-stages = Schakels
record-parent = Behoort tot
record-size = Omvang
record-also = Ook genoemd
record-elsewhere = Ook in
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster } als { $actor }
record-checked = Laatst gecontroleerd
record-note = Opmerking
identifier-lei = Identificatiecode rechtspersoon (LEI)
identifier-ror = Onderzoeksorganisatie (ROR)
identifier-wikidata = Wikidata
identifier-register = Registratienummer
identifier-url = Website
size-large = groot
size-medium = middelgroot
size-small = klein
size-micro = micro
ties-title = Relaties in zinnen
ties-lead = { $n ->
    [one] Eén vastgelegde relatie.
   *[other] { $n } vastgelegde relaties, naar categorie.
}
ties-tie = Relatie
ties-since = Sinds
ties-sources = Bronnen
place-in-chain = Plaats in de keten
place-in-chain-lead = Gemarkeerd zijn de schakels waarin werk van deze actor is vastgelegd.
events-title = Gebeurtenissen
actor-facts = Feiten over deze actor
removed-title = Als deze actor wegvalt
removed-lead = Een scenario op basis van vastgelegde relaties, geen voorspelling.
removed-words = { $n ->
    [one] Eén van de { $total } andere actoren met een relatie zou zijn
   *[other] { $n } van de { $total } andere actoren met een relatie zouden hun
} enige vastgelegde pad naar de rest verliezen: { $actors }.
disputed-title = Waar bronnen afwijken

## Families of ties

family-supply = Toelevering
family-knowledge = Kennis
family-talent = Mensen
family-capital = Kapitaal
family-institution = Instellingen en grond
family-lineage = Herkomst
family-count-supply = { $n } in toelevering
family-count-knowledge = { $n } in kennis
family-count-talent = { $n } via mensen
family-count-capital = { $n } in kapitaal
family-count-institution = { $n } via instellingen en grond
family-count-lineage = { $n } door herkomst

## Ties as sentences. $from and $to are names; $item is what is supplied. $givers and
## $takers say whether $from and $to stand for one firm or for many (the firms of a stage).

tie-supplies = { $from } { $givers ->
    [one] levert
   *[other] leveren
} aan { $to }.
tie-supplies-item = { $from } { $givers ->
    [one] levert
   *[other] leveren
} { $item } aan { $to }.
tie-supplies-undisclosed = { $from } { $givers ->
    [one] levert
   *[other] leveren
} een niet bekendgemaakt product aan { $to }.
tie-contracts = { $from } { $givers ->
    [one] besteedt
   *[other] besteden
} werk uit aan { $to }.
tie-contracts-item = { $from } { $givers ->
    [one] besteedt
   *[other] besteden
} { $item } uit aan { $to }.
tie-rnd = { $from } en { $to } doen samen onderzoek.
tie-rnd-item = { $from } en { $to } doen samen onderzoek naar { $item }.
tie-co-develops = { $from } en { $to } ontwikkelen samen producten.
tie-co-develops-item = { $from } en { $to } ontwikkelen samen { $item }.
tie-develops = { $from } { $givers ->
    [one] bouwt
   *[other] bouwen
} { $to } op tot { $takers ->
    [one] leverancier
   *[other] leveranciers
}.
tie-develops-item = { $from } { $givers ->
    [one] bouwt
   *[other] bouwen
} { $to } op tot { $takers ->
    [one] leverancier
   *[other] leveranciers
} van { $item }.
tie-licenses = { $from } { $givers ->
    [one] geeft
   *[other] geven
} technologie in licentie aan { $to }.
tie-licenses-item = { $from } { $givers ->
    [one] geeft
   *[other] geven
} { $item } in licentie aan { $to }.
tie-standardizes = { $from } { $givers ->
    [one] stelt
   *[other] stellen
} standaarden vast die { $to } { $takers ->
    [one] gebruikt
   *[other] gebruiken
}.
tie-trains = { $from } { $givers ->
    [one] leidt
   *[other] leiden
} mensen op voor { $to }.
tie-trains-item = { $from } { $givers ->
    [one] leidt
   *[other] leiden
} mensen op voor { $to }: { $item }.
tie-talent-flow = Medewerkers stappen over van { $from } naar { $to }.
tie-spin-off = { $to } is voortgekomen uit { $from }.
tie-invests = { $from } { $givers ->
    [one] investeert
   *[other] investeren
} in { $to }.
tie-owns = { $from } { $givers ->
    [one] is
   *[other] zijn
} eigenaar van { $to }.
tie-funds = { $from } { $givers ->
    [one] financiert
   *[other] financieren
} { $to }.
tie-member-of = { $from } { $givers ->
    [one] is
   *[other] zijn
} lid van { $to }.
tie-regulates = { $from } { $givers ->
    [one] reguleert
   *[other] reguleren
} { $to }.
tie-hosts = { $from } { $givers ->
    [one] biedt
   *[other] bieden
} { $to } huisvesting.
tie-founds = { $to } is opgericht door { $from }.
tie-cooperates = { $from } en { $to } werken samen.
tie-cooperates-item = { $from } en { $to } werken samen aan { $item }.
tie-succeeds = { $from } { $givers ->
    [one] zet
   *[other] zetten
} werk voort van { $to }.
tie-standby = gekwalificeerd, nu niet in gebruik
tie-share = { $share } van de inkoop
tie-capital-share = { $share } van het kapitaal
tie-sales-share = { $share } van de omzet van de verkoper
tie-lead-time = levertijd { $time }
tie-lead-time-unknown = levertijd niet bekend
undisclosed-item = een niet bekendgemaakt product
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = bedrijven in ‘{ $stage }’
end-undisclosed = een niet bekendgemaakt bedrijf
end-undisclosed-stage = een niet bekendgemaakt bedrijf in ‘{ $stage }’

## Kinds of events

event-kind-founding = oprichting
event-kind-entry = vestiging
event-kind-exit = vertrek
event-kind-expansion = uitbreiding
event-kind-policy = beleid
event-kind-technology = technologie
event-kind-institution = instelling
event-kind-investment = investering
event-kind-infrastructure = infrastructuur
event-kind-crisis = crisis
event-kind-recovery = herstel
event-kind-milestone = mijlpaal
event-kind-spin-off = spin-off
event-kind-merger = fusie
event-kind-acquisition = overname
event-kind-renaming = naamswijziging

## Facts

facts-lead = { $n ->
    [one] Het enige vastgelegde feit
   *[other] Alle { $n } vastgelegde feiten
} over { $cluster }, met datum, bron en vergelijkingsbasis.
facts-disputed-count = { $n ->
    [0] Over geen enkel feit wijken bronnen af.
    [one] Over één feit wijken bronnen af; elke versie staat erbij.
   *[other] Over { $n } feiten wijken bronnen af; elke versie staat erbij.
}
facts-numbers = Cijfers
facts-numbers-lead = Waarden zoals gepubliceerd, nooit gemiddeld. Plannen zijn als zodanig aangeduid.
facts-statements = Verklaringen
facts-incentives = Stimuleringsregelingen
fact-date = Datum
fact-value = Waarde
fact-said-by = Bron
fact-preferred = elders op deze website gebruikt
fact-method = Methode
fact-superseded-by = Vervangen door
fact-compare = Vergelijk
fact-about = Betreft
incentive-dates = { $since } – { $until }

## Indicators

indicators-lead = Waarden berekend op de vastgelegde relaties van { $cluster }, elk met formule, berekeningsgrondslag en de manier waarop ze kan misleiden.
indicator-computed-on = Berekend op
indicator-coverage-title = Dekking
indicator-named = Valt op
observations-title = Gepubliceerde waarden
observations-lead = Niet hier berekend: zoals de uitgever ze opgeeft.
observation-indicator = Indicator
observation-note = Opmerking

## Sources

sources-lead = { $n ->
    [one] De enige bron
   *[other] Alle { $n } bronnen
} achter { $cluster }, in de eigen taal.
sources-list = Alle bronnen
source-archive = gearchiveerde kopie
source-primary = primaire bron
source-accessed = geraadpleegd { $date }
source-repeats = herhaalt
source-cited-by = aangehaald door
source-kind-statistics = statistiek
source-kind-law = wetgeving
source-kind-filing = deponering
source-kind-report = rapport
source-kind-academic = wetenschappelijke publicatie
source-kind-dataset = dataset
source-kind-press-release = persbericht
source-kind-news = nieuwsbericht
source-kind-website = website
source-kind-speech = toespraak
source-kind-interview = interview
source-kind-archive = archief
source-kind-other = overig
cited-actor = { $n ->
    [one] één actor
   *[other] { $n } actoren
}
cited-relation = { $n ->
    [one] één relatie
   *[other] { $n } relaties
}
cited-event = { $n ->
    [one] één gebeurtenis
   *[other] { $n } gebeurtenissen
}
cited-phase = { $n ->
    [one] één fase
   *[other] { $n } fasen
}
cited-stage = { $n ->
    [one] één schakel
   *[other] { $n } schakels
}
cited-fact = { $n ->
    [one] één feit
   *[other] { $n } feiten
}
cited-project = { $n ->
    [one] één project
   *[other] { $n } projecten
}
cited-mechanism = { $n ->
    [one] één mechanisme
   *[other] { $n } mechanismen
}
cited-observation = { $n ->
    [one] één waarneming
   *[other] { $n } waarnemingen
}
cited-incentive = { $n ->
    [one] één stimuleringsregeling
   *[other] { $n } stimuleringsregelingen
}
cited-signal = { $n ->
    [one] één signaal
   *[other] { $n } signalen
}
signals-title = Signalen
signals-lead = Losse aanwijzingen uit bronnen; elk zegt iets over een vastgelegd gegeven.
signal-bears-on = heeft betrekking op
signal-report = rapport
signal-press = pers
signal-social = sociale media
signal-supply-platform = toeleveringsplatform
signal-community = gemeenschap
signal-compliance = naleving
signal-patent = octrooi
signal-hiring = werving

## Relations, mechanisms, resilience, embedding

projects-title = Relaties tussen meerdere actoren
projects-lead = Projecten die meerdere actoren tegelijk verbinden.
mechanisms-title = Hoe het een tot het ander leidt
mechanisms-lead = De stappen zijn de lezing die de auteurs geven van de genoemde gegevens.
mechanism-diffusion = Verspreiding
mechanism-talent = Talent
mechanism-transfer = Overdracht
mechanism-capital = Kapitaal
mechanism-recovery = Herstel
mechanism-evidence = Berust op
not-established = Niet vastgesteld.

## Data and glossary

data-title = Vastgelegde feiten en relaties van { $cluster }
data-lead = Alles wat deze website over { $cluster } zegt, als bestanden voor een spreadsheet of een programma.
data-files = Bestanden
data-files-lead = Tekst in UTF-8, met een kopregel. Gelijk in elke taal van de website.
data-file = Bestand
data-holds = Inhoud
data-actors = actoren met soort, plaats, begin en einde, identificatiecodes
data-relations = relaties met soort, product, begin en einde, aandelen
data-events = gebeurtenissen met datum, soort, actoren, voortgang
data-facts = feiten met eenheid, laatste waarde, voortgang, grondslag
data-points = elke waarde van elke reeks, met datum en bronnen
data-sources = bronnen met soort, uitgever, datum, adres
data-indicators = berekende waarden met formule, aantal gevallen, datum
data-json = alles in één bestand
glossary-lead = Begrippen die op deze website worden gebruikt, elk in één zin.
glossary-terms = { $n ->
    [one] Eén begrip
   *[other] { $n } begrippen
}
glossary-plain = in gewone woorden
glossary-also = ook
