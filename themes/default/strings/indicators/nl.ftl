# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = Niet bekend: op basis van de gegevens is deze waarde niet te berekenen.
indicator-too-few = Te weinig gegevens: { $n ->
    [one] één actor
   *[other] { $n } actoren
}, { $m ->
    [one] één relatie
   *[other] { $m } relaties
}. De waarde staat er ter documentatie, niet als conclusie.
indicator-formula = Formule
indicator-reference = Naar
indicator-pitfall = Hoe de waarde kan misleiden
indicator-basis = { indicator-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één actor
   *[other] { $n } actoren
}, { $m ->
    [one] één relatie
   *[other] { $m } relaties
}
indicator-coverage = van de gebruikte relaties heeft { $dated } een begin en { $sourced } een bron
indicator-lower-bound = Vastgelegde relaties zijn een steekproef. Relaties die niemand heeft opgetekend, zouden deze waarde verhogen.
indicator-extent-core = actoren binnen het cluster
indicator-extent-recorded = alle vastgelegde actoren, ook partners daarbuiten

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één opgegeven schakel
   *[other] { $n } opgegeven schakels
}, { $m ->
    [one] één actor
   *[other] { $m } actoren
}
indicator-I13-basis = { indicator-I13-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één afnemer
   *[other] { $n } afnemers
}, { $m ->
    [one] één leveringsrelatie
   *[other] { $m } leveringsrelaties
}
indicator-I14-basis = { indicator-I14-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één input
   *[other] { $n } inputs
}, waarvan { $m } met alle leveranciers vastgelegd
indicator-I16-basis = { indicator-I16-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één input
   *[other] { $n } inputs
}, waarvan { $m } met alle leveranciers vastgelegd
indicator-I21-basis = { indicator-I21-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één actor
   *[other] { $n } actoren
}, { $m ->
    [one] één gedateerde relatie
   *[other] { $m } gedateerde relaties
}
indicator-I22-basis = { indicator-I22-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één actor
   *[other] { $n } actoren
}, { $m ->
    [one] één gedateerde relatie
   *[other] { $m } gedateerde relaties
}
indicator-I26-basis = { indicator-I26-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één onderzoeksinstituut of universiteit
   *[other] { $n } onderzoeksinstituten en universiteiten
}, { $m ->
    [one] één spin-off
   *[other] { $m } spin-offs
}
indicator-I31-basis = { indicator-I31-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één pagina in één andere taal
   *[other] { $n } pagina’s in andere talen
}, { $m } met dezelfde feiten
indicator-I27-basis = { indicator-I27-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één vestiging of vertrek
   *[other] { $n } keer vestiging of vertrek
} op { $m } gerealiseerde gebeurtenissen
indicator-I30-basis = { indicator-I30-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één feit of relatie
   *[other] { $n } feiten en relaties
}
indicator-I40-basis = { indicator-I40-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één actor
   *[other] { $n } actoren
}, { $m ->
    [one] één gedateerde relatie
   *[other] { $m } gedateerde relaties
}

## Names of further values

indicator-part-pairs = Paren met een relatie
indicator-part-possible-pairs = Mogelijke paren
indicator-part-mean-degree = Partners per bedrijf
indicator-part-tied = Actoren met een relatie
indicator-part-isolated = Actoren zonder relatie
indicator-part-weighted = Hetzelfde, gewogen naar relaties
indicator-part-most = Grootste aantal partners van één actor
indicator-part-ei-index = E-I-index
indicator-part-expected = Verwacht bij willekeurige partners
indicator-part-expected-ei-index = Verwachte E-I-index bij willekeurige partners
indicator-part-across = Paren tussen regio’s
indicator-part-within = Paren binnen een regio
indicator-part-regions = Regio’s en landen
indicator-part-crossing = Paren over een landsgrens
indicator-part-countries = Partnerlanden
indicator-part-effective-countries = Effectief aantal partnerlanden
indicator-part-filled = Bezette schakels
indicator-part-declared = Opgegeven schakels
indicator-part-depth = Schakels met twee of meer onafhankelijke actoren
indicator-part-gaps = Verklaarde leemten
indicator-part-unexplained = Onverklaarde leemten
indicator-part-value-weighted = Gewogen naar aandeel in de waarde
indicator-part-bridges = Losse relaties waaraan een deel hangt
indicator-part-cut-off = Grootste aantal actoren dat aan één actor hangt
indicator-part-cut-off-share = Hun aandeel in alle actoren met een relatie
indicator-part-freeman = Centralisatie (Freeman)
indicator-part-gini = Ongelijkheid in partners (Gini)
indicator-part-mention-share = Aandeel in de vermeldingen in de tekst
indicator-part-with-locator = Met vindplaats in de bron
indicator-part-facts-sourced = Feiten met een bron
indicator-part-ties-sourced = Relaties met een bron
indicator-part-independent = Met twee of meer onafhankelijke bronnen
indicator-part-identified = Actoren met een gecontroleerde identificatiecode
indicator-part-median-age = Mediane leeftijd van de nieuwste bron

indicator-part-gatekeepers = Actoren met relaties binnen en buiten
indicator-part-gatekeeper-share = Hun aandeel in de kern
indicator-part-largest-drop = Grootste daling als een van hen wegvalt
indicator-part-density = Verbonden deel van alle mogelijke paren
indicator-part-firms = Bedrijven
indicator-part-institutes = Onderzoeksinstituten en universiteiten
indicator-part-bridges-known = Paren van groepen die beide aanwezig zijn
indicator-part-by-input = Naar input
indicator-part-by-value = Naar waarde
indicator-part-inputs-known = Inputs waarvan alle leveranciers zijn vastgelegd
indicator-part-inputs-unknown = Inputs waarvan dat niet bekend is
indicator-part-effective-suppliers = Effectief aantal leveranciers
indicator-part-highest = Hoogste van één input
indicator-part-sole-sourced = Inputs van één leverancier
indicator-part-alternatives = Alternatieven per input
indicator-part-one-minus-hhi = Eén min de gemiddelde concentratie
indicator-part-after-first = Grootste deel na de eerste verwijdering
indicator-part-after-any = Hetzelfde na willekeurig één verwijdering, gemiddeld
indicator-part-star = Waarde van een ster van deze omvang
indicator-part-complete = Waarde als allen met allen waren verbonden
indicator-part-begun = Begonnen relaties
indicator-part-ended = Beëindigde relaties
indicator-part-death-rate = Beëindigd, van de relaties op de eerste dag
indicator-part-undated = Relaties zonder datum, niet meegeteld
indicator-part-older-than-five = Ouder dan vijf jaar
indicator-part-one-step = In één stap
indicator-part-two-steps = In twee stappen
indicator-part-three-steps = In drie stappen
indicator-part-reachable = Paren met een pad
indicator-part-islands = Losse delen
indicator-part-spin-offs = Vastgelegde spin-offs
indicator-part-from-research = Uit onderzoek
indicator-part-survivors = Van die van vijf jaar of ouder, nog actief
indicator-part-pages-compared = Vergeleken pagina’s
indicator-part-pages-equal = Pagina’s met dezelfde feiten
indicator-part-entries = Gevestigd
indicator-part-exits = Vertrokken
indicator-part-foreign-share = Van de nieuwkomers, met een buitenlandse eigenaar
indicator-part-realised-share = Van alle plannen, gerealiseerd
indicator-part-by-region = Naar regio
indicator-part-by-class = Naar soort actor
indicator-part-ties-growth = Relaties, per jaar
indicator-part-actors-growth = Actoren, per jaar
indicator-part-densification = Groei van relaties bij groei van actoren (helling)
indicator-part-density-without = Samenwerking tussen bedrijven zonder deze actor

indicator-class-firm = bedrijven
indicator-class-research = onderzoek
indicator-class-education = onderwijs
indicator-class-capital = kapitaal
indicator-class-public = overheid
indicator-class-other = overige
indicator-class-inside = het cluster
indicator-class-country = de rest van het land
indicator-class-abroad = de wereld
indicator-pair = { $first } en { $second }
indicator-input = { $input } voor { $buyer }
indicator-observed = gepubliceerde waarde, niet hier berekend

## I01

indicator-I01 = Samenwerking tussen bedrijven
indicator-I01-question = Hoeveel van de mogelijke paren van bedrijven werken samen?
indicator-I01-reading = Tussen { $firms ->
    [one] het ene bedrijf
   *[other] de { $firms } bedrijven
} van het cluster { $possible ->
    [one] is één paar mogelijk
   *[other] zijn { $possible } paren mogelijk
}; { $pairs ->
    [0] geen daarvan heeft een vastgelegde relatie.
    [one] één daarvan heeft een vastgelegde relatie ({ $share }).
   *[other] { $pairs } daarvan hebben een vastgelegde relatie ({ $share }).
}
indicator-I01-pitfall = De waarde daalt naarmate er meer bedrijven op de lijst staan, ook als er verder niets verandert. Vergelijk twee clusters hierop nooit zonder het aantal partners per bedrijf ernaast.

## I02

indicator-I02 = Actoren met een relatie
indicator-I02-question = Is dit een netwerk of een lijst?
indicator-I02-reading = Van { $actors ->
    [one] één vastgelegde actor
   *[other] { $actors } vastgelegde actoren
} { $tied ->
    [one] heeft { $tied }
   *[other] hebben { $tied }
} ten minste één relatie; { $isolated ->
    [0] niemand staat alleen.
    [one] één staat alleen.
   *[other] { $isolated } staan alleen.
}
indicator-I02-pitfall = Wie minder actoren opneemt, verhoogt de waarde. Een actor zonder vastgelegde relatie kan relaties hebben die niemand heeft opgetekend.

## I03

indicator-I03 = Partners per actor
indicator-I03-question = Hoeveel partners heeft een actor gemiddeld?
indicator-I03-reading = Een actor heeft gemiddeld { $partners } partners ({ $pairs ->
    [one] één paar
   *[other] { $pairs } paren
} tussen { $actors ->
    [one] één actor
   *[other] { $actors } actoren
}).
indicator-I03-pitfall = De waarde is bij verschillende omvang vergelijkbaar, maar groeit met de zorgvuldigheid waarmee relaties worden vastgelegd.

## I04

indicator-I04 = Relaties tussen regio’s
indicator-I04-question = Blijven relaties binnen één regio of overschrijden ze de grens?
indicator-I04-reading = Van { $pairs ->
    [one] één verbonden paar
   *[other] { $pairs } verbonden paren
} { $across ->
    [one] overschrijdt { $across }
   *[other] overschrijden { $across }
} een grens tussen regio’s ({ $share }). Bij willekeurige partners zou het { $expected } zijn.
indicator-I04-pitfall = Het aandeel hangt ervan af hoeveel partners buiten het cluster überhaupt zijn vastgelegd; lees het naast de waarde die bij toeval te verwachten is.

## I05

indicator-I05 = Internationale inbedding
indicator-I05-question = Hoeveel relaties van het cluster leiden naar het buitenland, en naar hoeveel landen?
indicator-I05-reading = Van { $pairs ->
    [one] het ene verbonden paar
   *[other] de { $pairs } verbonden paren
} van het cluster { $crossing ->
    [0] leidt er geen
    [one] leidt er één
   *[other] leiden er { $crossing }
} naar een ander land ({ $share }){ $countries ->
    [0] .
    [one] , steeds naar hetzelfde.
   *[other] , naar { $countries } landen in totaal.
}
indicator-I05-pitfall = Relaties tussen een vestiging en haar buitenlandse eigenaar tellen volledig mee. Dat is iets anders dan partners die in het buitenland zijn gevonden.

## I06

indicator-I06 = Bereik buiten het cluster
indicator-I06-question = Hoe dichtbij is de buitenwereld, en via wie?
indicator-I06-reading = { $gatekeepers ->
    [0] Geen actor heeft partners zowel binnen als buiten het cluster.
    [one] Eén van de { $actors } actoren van het cluster heeft partners zowel binnen als buiten: { $actor }. Zonder deze actor zou het vastgelegde bereik met { $drop } dalen.
   *[other] { $gatekeepers } van de { $actors } actoren van het cluster hebben partners zowel binnen als buiten. Het meest hangt af van { $actor }: zonder deze actor zou het vastgelegde bereik met { $drop } dalen.
}
indicator-I06-pitfall = De waarde telt paden op papier. Een sterke daling betekent dat de vastgelegde toegang aan één actor hangt, niet dat andere geen eigen weg zouden vinden.

## I07

indicator-I07 = Bedrijven met een onderzoekspartner
indicator-I07-question = Hoeveel bedrijven werken met een universiteit of onderzoeksinstituut?
indicator-I07-reading = Van { $firms ->
    [one] één bedrijf
   *[other] { $firms } bedrijven
} { $linked ->
    [one] heeft { $linked }
   *[other] hebben { $linked }
} een vastgelegde relatie met { $institutes ->
    [0] onderzoek; er is geen onderzoeksinstituut vastgelegd.
    [one] het ene onderzoeksinstituut dat hier is vastgelegd ({ $share }).
   *[other] ten minste een van de { $institutes } universiteiten en onderzoeksinstituten ({ $share }).
}
indicator-I07-pitfall = Het begin van gezamenlijke projecten wordt vaker bekendgemaakt dan het einde; contracten tussen een bedrijf en een laboratorium zijn zelden openbaar.

## I08

indicator-I08 = Ontbrekende bruggen
indicator-I08-question = Welke groepen actoren zijn niet met elkaar verbonden?
indicator-I08-reading = Van { $known ->
    [one] één paar van groepen die beide aanwezig zijn
   *[other] { $known } paren van groepen die beide aanwezig zijn
}, { $missing ->
    [0] heeft elk ten minste één vastgelegde relatie.
    [one] heeft één geen enkele vastgelegde relatie.
   *[other] hebben { $missing } geen enkele vastgelegde relatie.
}
indicator-I08-pitfall = Groepen verschillen in omvang: één relatie met de enige investeerder geeft een hoge dichtheid. Lees de aantallen, niet alleen de aandelen.

## I09

indicator-I09 = Volledigheid van de keten
indicator-I09-question = Welke schakels van de waardeketen zijn hier, en welke komen van buiten?
indicator-I09-reading = Van { $stages ->
    [one] één opgegeven schakel
   *[other] { $stages } opgegeven schakels
} { $filled ->
    [one] is { $filled }
   *[other] zijn { $filled }
} binnen het cluster bezet{ $nearby ->
    [0] { "" }
    [one] , en nog één in het uitgebreide cluster
   *[other] , en nog { $nearby } in het uitgebreide cluster
}. { $deep ->
    [0] Geen schakel heeft
    [one] Eén schakel heeft
   *[other] { $deep } schakels hebben
} twee of meer actoren met verschillende eigenaren.
indicator-I09-pitfall = De waarde hangt volledig af van de lijst van schakels. Een fijnere lijst geeft meer leemten, een grovere verbergt ze.

## I13

indicator-I13 = Lokale toelevering
indicator-I13-question = Hoeveel van wat het cluster inkoopt, komt uit het cluster?
indicator-I13-reading = Van { $ties ->
    [one] één vastgelegde leveringsrelatie
   *[other] { $ties } vastgelegde leveringsrelaties
} met afnemers in het cluster { $local ->
    [one] komt { $local }
   *[other] komen { $local }
} uit het cluster zelf ({ $share }). { $unknown ->
    [0] { "" }
    [one] Van één input is niet bekend of alle leveranciers zijn vastgelegd.
   *[other] Van { $unknown } inputs is niet bekend of alle leveranciers zijn vastgelegd.
}
indicator-I13-pitfall = Tellen naar relaties, naar inputs en naar waarde geeft drie verschillende antwoorden. Een lokaal factuuradres is geen lokale toegevoegde waarde.

## I14

indicator-I14 = Concentratie van leveranciers
indicator-I14-question = Van hoe weinig leveranciers komt een input?
indicator-I14-reading = { $known ->
    [0] Van geen van de { $inputs } inputs zijn alle leveranciers en hun aandelen vastgelegd.
   *[other] Van { $known } van de { $inputs } inputs zijn alle leveranciers vastgelegd; gemiddeld komt een input als het ware van { $suppliers } gelijke leveranciers.
}
indicator-I14-pitfall = Alleen inputs waarvan alle leveranciers zijn vastgelegd, tellen mee. Wie niet is vastgelegd, is geen ontbrekende leverancier.

## I16

indicator-I16 = Inputs zonder tweede bron
indicator-I16-question = Wat is vervangbaar als een leverancier stopt?
indicator-I16-reading = { $known ->
    [0] Niet bekend: van geen enkele input zijn alle leveranciers vastgelegd.
   *[other] Van { $known } inputs waarvan alle leveranciers zijn vastgelegd, { $sole ->
        [one] komt { $sole }
       *[other] komen { $sole }
    } van slechts één leverancier. { $unknown ->
        [0] { "" }
        [one] Van één andere input is dat niet bekend.
       *[other] Van { $unknown } andere inputs is dat niet bekend.
    }
}
indicator-I16-pitfall = Alternatieven die niemand heeft opgetekend, zijn niet bekend; dat is niet hetzelfde als afwezig.

## I17

indicator-I17 = Kritieke punten van het netwerk
indicator-I17-question = Wie of wat is voor andere de enige verbinding met de rest?
indicator-I17-reading = { $points ->
    [0] Geen enkele actor is voor andere de enige verbinding met de rest: elke vastgelegde relatie heeft een omweg.
    [one] Voor sommige actoren lopen alle vastgelegde relaties naar de rest via één actor, { $actor }: { $cutoff ->
        [one] één actor is
       *[other] { $cutoff } van de { $actors } actoren zijn
    } alleen zo te bereiken.
   *[other] { $points } actoren zijn voor andere de enige verbinding met de rest. De meeste hangen af van { $actor }: { $cutoff ->
        [one] één actor is
       *[other] { $cutoff } van de { $actors } actoren zijn
    } alleen via vastgelegde relaties met deze actor te bereiken.
}
indicator-I17-pitfall = Dit zegt welke vastgelegde relaties geen omweg hebben, niet wie zou uitvallen. Een relatie die niemand heeft opgetekend, kan de omweg zijn. Enige leveranciers zijn een andere vraag.

## I18

indicator-I18 = Samenhang
indicator-I18-question = Hoeveel van het netwerk blijft verbonden als leidende actoren wegvallen?
indicator-I18-reading = { $whole } van de actoren met een relatie bevindt zich in één samenhangend deel. Zonder { $actor } zou dat { $first } zijn; zonder een willekeurige actor gemiddeld { $mean }.
indicator-I18-pitfall = Verbinding op papier is geen levering. De volgorde van verwijdering volgt het aantal vastgelegde partners, niet de kans op vertrek.

## I21

indicator-I21 = Relaties die bleven
indicator-I21-question = Heeft het netwerk van vijf jaar geleden standgehouden?
indicator-I21-reading = { $years } jaar voor de peildatum { $then ->
    [one] was één gedateerde relatie vastgelegd
   *[other] waren { $then } gedateerde relaties vastgelegd
}, nu { $now }; in de tussentijd begonnen er { $begun } en eindigden er { $ended }.
indicator-I21-pitfall = Wie beter naar recente jaren kijkt, ziet schijnbaar meer ontstaan. Een einde wordt minder vaak bekendgemaakt dan een begin.

## I22

indicator-I22 = Leeftijd van relaties
indicator-I22-question = Hoe oud zijn de relaties?
indicator-I22-reading = De helft van { $ties ->
    [one] de ene gedateerde relatie
   *[other] de { $ties } gedateerde relaties
} is ouder dan { $years } jaar; { $old } ervan zijn ouder dan vijf jaar.
indicator-I22-pitfall = Alleen relaties die nog bestaan, tellen mee; beëindigde relaties zijn niet jong, ze zijn weg.

## I23

indicator-I23 = Bereik van onderzoek
indicator-I23-question = Hoeveel actoren bereikt een onderzoeksinstituut via introducties?
indicator-I23-reading = In twee stappen bereikt een onderzoeksinstituut of universiteit gemiddeld { $share } van de { $actors } andere actoren ({ $institutes ->
    [one] één instituut
   *[other] { $institutes } instituten
}).
indicator-I23-pitfall = Een pad is een mogelijk contact, geen overname.

## I24

indicator-I24 = Nabijheid
indicator-I24-question = Kunnen actoren met een relatie elkaar überhaupt bereiken?
indicator-I24-reading = { $share } van alle paren van actoren met een relatie is via een pad verbonden; de { $actors } actoren vormen { $islands ->
    [one] één samenhangend deel.
   *[other] { $islands } losse delen.
}
indicator-I24-pitfall = Losse delen kunnen verbonden zijn door een relatie die niemand heeft vastgelegd.

## I26

indicator-I26 = Spin-offs uit onderzoek
indicator-I26-question = Komen er bedrijven voort uit onderzoek?
indicator-I26-reading = { $institutes ->
    [0] Er is geen onderzoeksinstituut vastgelegd
   *[other] In de laatste tien jaar { $recent ->
        [0] kwam geen gedateerde spin-off
        [one] kwam één gedateerde spin-off
       *[other] kwamen { $recent } gedateerde spin-offs
    } voort uit { $institutes } onderzoeksinstituten en universiteiten
}; { $all ->
    [one] er is in totaal één spin-off van welke herkomst ook vastgelegd.
   *[other] er zijn in totaal { $all } spin-offs van welke herkomst ook vastgelegd.
}
indicator-I26-pitfall = Bedrijven die een naam of gebouw van de moederorganisatie behielden, vallen op, andere niet; mislukkingen worden vergeten.

## I27

indicator-I27 = Vestiging en vertrek
indicator-I27-question = Wie kwam, wie vertrok, en hoeveel plannen werden gerealiseerd?
indicator-I27-reading = De tijdlijn vermeldt { $entries ->
    [one] één vestiging
   *[other] { $entries } vestigingen
} en { $exits ->
    [0] geen vertrek
    [one] één vertrek
   *[other] { $exits } keer een vertrek
}; van { $plans } plannen voor vestiging, uitbreiding of investering zijn er { $done } als gerealiseerd vermeld.
indicator-I27-pitfall = Een vestiging is nieuws, een vertrek blijft stil. Aangekondigd is niet geïnvesteerd.

## I28

indicator-I28 = Gewicht van de leidende actor
indicator-I28-question = Staat één actor voor het geheel?
indicator-I28-reading = { $ties ->
    [one] { $actor } heeft de meeste partners, { $partners }:
   *[other] { $ties } actoren, waaronder { $actor }, hebben de meeste partners, elk { $partners }:
} { $share } van alle uiteinden van relaties. Een ster met één middelpunt zou 50% geven.
indicator-I28-pitfall = Een naaf met spaken is een type cluster, geen gebrek, maar het moet wel worden gezegd. Actoren over wie meer bekend is, hebben meer vastgelegde relaties.

## I29

indicator-I29 = Soort zoekt soort
indicator-I29-question = Blijven regio’s en soorten actoren onder elkaar?
indicator-I29-reading = Naar regio is de index { $region }, naar soort actor { $class } (1: alleen binnen de groep; 0: als bij toeval; onder 0: eerder daarbuiten).
indicator-I29-pitfall = Partners buiten het cluster zijn vastgelegd omdat ze een relatie hebben met iemand erbinnen; dat drukt de index.

## I30

indicator-I30 = Onderbouwing
indicator-I30-question = Hoeveel hiervan is tot een bron te herleiden?
indicator-I30-reading = Van { $records ->
    [one] één feit of relatie
   *[other] { $records } feiten en relaties
} { $traced ->
    [one] heeft { $traced }
   *[other] hebben { $traced }
} een bron en een datum ({ $share }); { $twice ->
    [0] geen daarvan berust op twee onafhankelijke bronnen.
    [one] één berust op twee onafhankelijke bronnen.
   *[other] { $twice } berusten op twee of meer onafhankelijke bronnen.
}
indicator-I30-pitfall = De waarde meet of een uitspraak te herleiden is, niet of ze waar is.

## I31

indicator-I31 = Dezelfde feiten in elke taal
indicator-I31-question = Vertellen alle talen dezelfde feiten?
indicator-I31-reading = Van { $pages ->
    [one] één vertaalde pagina
   *[other] { $pages } vertaalde pagina’s
} { $equal ->
    [one] verwijst { $equal }
   *[other] verwijzen { $equal }
} naar precies dezelfde feiten als het origineel ({ $share }).
indicator-I31-pitfall = De waarde vergelijkt verwijzingen naar feiten, niet de woorden eromheen.

## I40

indicator-I40 = Groei
indicator-I40-question = Hoe snel groeit het vastgelegde netwerk?
indicator-I40-reading = Gedateerde relaties gingen in vijf jaar van { $then } naar { $now }, { $ties } per jaar; actoren { $actors } per jaar.
indicator-I40-pitfall = Weinig meetpunten. Ook het vastleggen groeit, en de twee zijn niet te scheiden.

## I42

indicator-I42 = Zonder de leidende actor
indicator-I42-question = Wat zou er overblijven zonder de actor met de meeste partners?
indicator-I42-reading = Bij { $without } van { $pairs ->
    [one] één verbonden paar
   *[other] { $pairs } verbonden paren
} is { $actor } niet betrokken ({ $share }). { $beside ->
    [0] Tussen partners van een vertrokken actor bestond geen vastgelegde relatie.
   *[other] Relaties tussen partners van vertrokken actoren die een jaar later nog bestonden: { $outlived } van { $judged }; bij { $unclear } is dat uit de datums niet op te maken.
}
indicator-I42-pitfall = Relaties van andere actoren kunnen er zijn dankzij de leidende actor, en met deze verdwijnen. Dat een relatie een vertrek overleefde, verklaart niet waarom.

## Phases and years

evolution-actors = { $count ->
    [one] één actor
   *[other] { $count } actoren
}
evolution-ties = { $count ->
    [one] één relatie
   *[other] { $count } relaties
}
evolution-begun = { $count ->
    [0] geen relatie begon
    [one] één relatie begon
   *[other] { $count } relaties begonnen
}
evolution-ended = { $count ->
    [0] geen eindigde
    [one] één eindigde
   *[other] { $count } eindigden
}
evolution-actors-begun = { $count ->
    [0] er kwam geen actor
    [one] er kwam één actor
   *[other] er kwamen { $count } actoren
}
evolution-actors-ended = { $count ->
    [0] geen vertrok
    [one] één vertrok
   *[other] { $count } vertrokken
}
evolution-events = { $count ->
    [0] geen gebeurtenis vermeld
    [one] één gebeurtenis
   *[other] { $count } gebeurtenissen
}
evolution-phase-reading = Aan het einde van deze fase zijn { $actors ->
    [one] één actor
   *[other] { $actors } actoren
} en { $ties ->
    [one] één gedateerde relatie
   *[other] { $ties } gedateerde relaties
} vastgelegd; in de fase { $begun ->
    [0] begon geen relatie
    [one] begon één relatie
   *[other] begonnen { $begun } relaties
} en { $ended ->
    [0] eindigde er geen
    [one] eindigde er één
   *[other] eindigden er { $ended }
}.
evolution-phase-running = De fase loopt op de peildatum nog.
evolution-undated = { $count ->
    [0] Elke vastgelegde relatie heeft een begin.
    [one] Eén vastgelegde relatie heeft geen bekend begin en valt in geen fase.
   *[other] { $count } vastgelegde relaties hebben geen bekend begin en vallen in geen fase.
}
evolution-dated-share = { $share } van alle ooit vastgelegde relaties heeft een begin
evolution-persistence = { $share } van de relaties aan het begin of het einde van de periode bestond op beide momenten
evolution-pitfall = Jaren waarnaar beter is gezocht, tonen meer begin. Een toename van vastgelegde relaties is nog geen toename van relaties.

## Stages

stage-independent = { $count ->
    [one] één eigenaar
   *[other] { $count } verschillende eigenaren
}
stage-filled-nearby = alleen in het uitgebreide cluster bezet

## Evidence of a record

evidence-sources = { $count ->
    [0] geen bron
    [one] één bron
   *[other] { $count } bronnen
}
evidence-independent = { $count ->
    [0] geen onafhankelijke bron
    [one] één onafhankelijke bron
   *[other] { $count } onafhankelijke bronnen
}
evidence-searched = gezocht, geen bron gevonden
evidence-primary = waaronder een primaire bron

## The two boundaries, phases, what is told

indicator-wider = Met het uitgebreide cluster
indicator-extent-extended = actoren binnen het cluster of het uitgebreide cluster
indicators-boundary = Waar een waarde ervan afhangt wie erbinnen valt, staat ze eerst voor de kern en daarna met het uitgebreide cluster.
indicator-named-more = en nog { $n }
indicator-of = { $m } van { $n }
indicator-I09-coverage = van de gebruikte actoren heeft { $dated } een begin en { $sourced } een bron
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = van de herstelperioden is { $dated } tot op de maand gedateerd samen met de voorafgaande crisis, en heeft { $sourced } een bron
indicator-I21-coverage = { $dated } van de relaties is gedateerd; de overige tellen niet mee
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = alle gebruikte gebeurtenissen zijn gedateerd, { $sourced } heeft een bron
indicator-I30-coverage = van de feiten en relaties heeft { $dated } een datum en { $sourced } een bron
indicator-I41-coverage = { $sourced } van de mechanismen noemt de onderbouwing
page-trends = Indicatoren door de tijd
trends-lead = Wat de gedateerde relaties van { $cluster } aan het einde van elke fase opleveren, met het aantal actoren en relaties achter elke waarde.
trends-how = Elke kolom is de laatste dag van een fase. Alleen relaties met een bekend begin tellen, en alleen actoren met een bekend begin of met zo’n relatie; de laatste kolom is dus niet de huidige waarde, die ook relaties zonder datum telt. Leveranciers, onderbouwing en talen zijn voor nu opgegeven en hebben geen verleden.
trends-caption = Onder elke waarde: n, de actoren waarop ze is berekend, en m, de relaties erachter.
trends-basis = n { $n }, m { $m }
trends-end = eind { $year }
trends-none = Er is geen fase begonnen, of niets erin is gedateerd.
page-told = Verteld en vastgelegd
told-lead = Of de teksten over { $cluster } het meest spreken over wat de meeste relaties heeft: verwijzingen in de teksten naast het gewicht in de gegevens.
told-agreement-title = Hoever de twee volgordes overeenkomen
told-agreement-lead = Rangcorrelatie van Spearman tussen verwijzingen en gewicht: 1 is dezelfde volgorde, 0 geen verband, −1 de omgekeerde. Alleen verwijzingen in onderdelen en vragen die in de taal zelf zijn geschreven, tellen mee.
told-sort = Wat
told-n = Vergeleken
told-elsewhere = Verwijzingen naar actoren buiten het huidige netwerk
told-actors = Actoren
told-actors-weight = partners
told-stages = Schakels
told-stages-weight = actoren in de schakel
told-kinds = Soorten relaties
told-kinds-weight = huidige relaties
told-in = verteld in het { $language }
told-more-title = Meer verteld dan vastgelegd
told-more-lead = Naar rang in de eerste taal: de tekst geeft deze actoren meer ruimte dan hun vastgelegde relaties doen.
told-less-title = Meer vastgelegd dan verteld
told-less-lead = Deze actoren hebben veel vastgelegde relaties en weinig ruimte in de tekst.
told-stages-title = Schakels van de keten
told-kinds-title = Soorten relaties
told-pitfall = Een tekst kan terecht bij één actor stilstaan, en een naam zonder verwijzing telt niet mee. Een lage waarde vraagt om een nadere blik, ze is geen fout.
data-indicators-by-phase = indicatoren aan het einde van elke fase, alleen uit gedateerde relaties, voor beide afbakeningen
data-observations = gepubliceerde waarden van indicatoren die hier niet zijn berekend
data-mentions = verwijzingen in de teksten, per taal, naast het gewicht in de gegevens

tie-kind-supplies = Levering
tie-kind-contracts = Uitbesteding
tie-kind-rnd = Gezamenlijk onderzoek
tie-kind-co-develops = Gezamenlijke ontwikkeling
tie-kind-develops = Leveranciersontwikkeling
tie-kind-licenses = Licentie
tie-kind-standardizes = Standaard
tie-kind-trains = Opleiding
tie-kind-talent-flow = Overstap van medewerkers
tie-kind-spin-off = Spin-off
tie-kind-invests = Investering
tie-kind-owns = Eigendom
tie-kind-funds = Financiering
tie-kind-member-of = Lidmaatschap
tie-kind-regulates = Regulering
tie-kind-hosts = Huisvesting
tie-kind-founds = Oprichting
tie-kind-cooperates = Samenwerking
tie-kind-succeeds = Opvolging

indicator-part-joint-events = Gebeurtenissen met een bedrijf en een onderzoeksinstituut, per bedrijf per jaar
indicator-part-outlived = Relaties die een vertrek overleefden
indicator-part-outlived-of = Relaties bij een vertrek, datums bekend
indicator-part-outlived-unknown = Relaties bij een vertrek, datums onduidelijk
indicator-part-left = Vertrokken actoren zonder opvolger
indicator-part-employees = Werknemers van het cluster
indicator-part-per-thousand = Grote bedrijven per duizend werknemers
indicator-part-large = Grote bedrijven
indicator-part-sized = Bedrijven waarvan de omvang is vastgelegd
indicator-part-mature = Functies met een gevestigde actor
indicator-part-effective-markets = Effectief aantal markten
indicator-part-top-market = Aandeel van de grootste markt
indicator-part-markets = Markten
indicator-part-by-shares = Hetzelfde naar opgegeven aandelen
indicator-part-suppliers-tried = Onderzochte leveranciers
indicator-part-recoveries = Vermelde herstelperioden
indicator-part-recovery-known = Actoren met een bekende hersteltijd
indicator-part-recovery-unknown = Actoren waarvoor gezocht en niet gevonden
indicator-part-longest-exposure = Langste tijd zonder levering
indicator-part-ninth-decile = Negen van de tien duren niet langer dan
indicator-part-from-inside = Van leveranciers binnen het cluster
indicator-part-from-outside = Van leveranciers buiten het cluster
indicator-part-lead-times = Leveringsrelaties met een opgegeven tijd
indicator-part-steps-written = Mechanismen met uitgeschreven stappen
indicator-part-not-established = Mechanismen gezocht en niet gevonden
indicator-part-terms = Begrippen in de begrippenlijst
indicator-part-glossary = Begrippen uitgelegd in elke taal
indicator-part-mean-steps = Gemiddeld aantal stappen tussen verbonden actoren
indicator-part-longest-way = Langste van de kortste wegen

## I10, I11, I12

indicator-I10 = Grote bedrijven per schakel
indicator-I10-question = Hoeveel grote bedrijven staan achter elke schakel van de keten?
indicator-I10-reading = Van { $sized } bedrijven waarvan de omvang is vastgelegd, zijn er { $large } groot, in een keten van { $stages ->
    [one] één schakel
   *[other] { $stages } schakels
}; in totaal zijn { $firms } bedrijven vastgelegd. { $declared ->
    [0] Het aantal werknemers van het cluster is niet als één getal opgegeven; daarom is er geen waarde per { $thousand } werknemers.
   *[other] Grote bedrijven per { $thousand } werknemers: { $per }; opgegeven aantal werknemers: { $employees } ({ $date }).
}
indicator-I10-pitfall = Alleen bedrijven waarvan de omvang is opgetekend, tellen mee. Groot is wat de gegevens zeggen, geen maat voor belang.
indicator-I10-basis = { indicator-I10-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één bedrijf
   *[other] { $n } bedrijven
}, waarvan { $m } met een vastgelegde omvang
indicator-I11 = Gevestigde ondersteuning
indicator-I11-question = Worden de ondersteunende functies vervuld door een partij die er al jaren is?
indicator-I11-reading = Van { $stages ->
    [one] één opgegeven ondersteunende functie
   *[other] { $stages } opgegeven ondersteunende functies
} { $mature ->
    [one] heeft { $mature }
   *[other] hebben { $mature }
} een actor die ten minste vijf jaar geleden begon; { $undated ->
    [0] alle { $actors } actoren erin zijn gedateerd.
    [one] één van de { $actors } actoren erin is niet gedateerd.
   *[other] { $undated } van de { $actors } actoren erin zijn niet gedateerd.
}
indicator-I11-pitfall = Aanwezigheid is geen kwaliteit. De waarde hangt ervan af welke functies zijn opgegeven, en een actor zonder datum telt als niet gevestigd.
indicator-I11-basis = { indicator-I11-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één ondersteunende functie
   *[other] { $n } ondersteunende functies
}, { $m ->
    [one] één actor
   *[other] { $m } actoren
}
indicator-I12 = Ruimte in de infrastructuur

## I15

indicator-I15 = Afhankelijkheid van markten
indicator-I15-question = Op hoe weinig markten rust de afzet?
indicator-I15-reading = De opgegeven afzet gaat naar { $markets ->
    [one] één markt
   *[other] { $markets } markten
}, als waren het { $equal } gelijke; de grootste, { $actor }, neemt { $share } af.
indicator-I15-pitfall = De waarde berust alleen op relaties met een opgegeven waarde in één eenheid en één jaar. De markt van levering hoeft niet te zijn waar het product wordt gebruikt.
indicator-I15-basis = { indicator-I15-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één markt
   *[other] { $n } markten
}, { $m ->
    [one] één relatie
   *[other] { $m } relaties
} met een waarde

## I19, I20

indicator-I19 = Verlies als één leverancier stopt
indicator-I19-question = Hoeveel zou er stilvallen met de ene leverancier die er het meest toe doet?
indicator-I19-reading = In het slechtste scenario valt { $loss } van de productie van { $firms ->
    [one] één bedrijf
   *[other] { $firms } bedrijven
} van de kern stil met één leverancier. Van { $known } inputs zijn alle leveranciers vastgelegd; van { $unknown } is dat niet bekend.
indicator-I19-pitfall = Een scenario, geen voorspelling: geen voorraad, geen tijdsverloop, geen andere vervanging dan de vastgelegde. Inputs waarvan niet alle leveranciers zijn vastgelegd, tellen niet mee; het werkelijke verlies kan dus groter of kleiner zijn.
indicator-I19-basis = { indicator-I19-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één bedrijf
   *[other] { $n } bedrijven
}, { $m ->
    [one] één input
   *[other] { $m } inputs
} met alle leveranciers vastgelegd
indicator-I20 = Hersteltijd
indicator-I20-question = Hoe lang duurde het, en hoe lang zou het duren, tot iets weer werkt?
indicator-I20-reading = { $recoveries ->
    [one] Het ene herstel dat tot op de maand is gedateerd, duurde { $days } dagen.
   *[other] De helft van { $recoveries } herstelperioden die tot op de maand zijn gedateerd, duurde langer dan { $days } dagen.
} Voor { $known } actoren is een hersteltijd opgegeven; voor { $unknown } is ernaar gezocht en niets gevonden.
indicator-I20-pitfall = Leveranciers schatten hun eigen hersteltijd vaak te kort. Wat niet bekend is, is niet kort.
indicator-I20-basis = { indicator-I20-basis.short }, peildatum { $date }
    .short = { $n ->
    [0] geen herstel vermeld
    [one] één herstel vermeld
   *[other] { $n } herstelperioden vermeld
}, { $m } tot op de maand gedateerd
indicator-I25 = Doorstroming van mensen

## I32 to I37: published values only

indicator-I32 = Locatiequotiënt
indicator-I33 = Specialisatie (Krugman)
indicator-I34 = Verwantschapsdichtheid
indicator-I35 = Economische complexiteit
indicator-I36 = Innovatie-intensiteit
indicator-I37 = Dichtheid van gezamenlijke innovatie

## I38, I39

indicator-I38 = Levertijd
indicator-I38-question = Hoe lang duurt een levering?
indicator-I38-reading = Voor { $known } van { $ties ->
    [one] één leveringsrelatie
   *[other] { $ties } leveringsrelaties
} is een levertijd opgegeven; de helft daarvan duurt langer dan { $days } dagen.
indicator-I38-pitfall = Door leveranciers zelf opgegeven, en alleen waar ernaar is gevraagd.
indicator-I38-basis = { indicator-I38-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één leveringsrelatie
   *[other] { $n } leveringsrelaties
}, waarvan { $m } met een opgegeven levertijd
indicator-I39 = Ingenieurs en technici per duizend banen

## I41, I43, I44

indicator-I41 = Wat is uitgeschreven
indicator-I41-question = Staat stap voor stap op papier hoe het hier werkt?
indicator-I41-reading = Van { $mechanisms ->
    [one] één mechanisme
   *[other] { $mechanisms } mechanismen
} { $written ->
    [one] is { $written }
   *[other] zijn { $written }
} in stappen uitgeschreven; de begrippenlijst legt { $terms ->
    [one] één begrip
   *[other] { $terms } begrippen
} uit.
indicator-I41-pitfall = Opschrijven is nog geen praktijk.
indicator-I41-basis = { indicator-I41-basis.short }, peildatum { $date }
    .short = { $n ->
    [one] één mechanisme
   *[other] { $n } mechanismen
}, waarvan { $m } met uitgeschreven stappen
indicator-I43 = Evenwicht van het verhaal
indicator-I44 = Kosten van begrip
