### The computed parts of resilience, scenarios and embedding.

## Single points of failure

points-title = Kritieke punten (single points of failure)
points-lead = Twee verschillende zaken. Het netwerk hangt van een actor af als andere alleen via die actor met de rest zijn verbonden. De toelevering hangt van een bedrijf af als een input geen andere leverancier heeft.
points-both = { $points ->
    [one] Eén actor is
   *[other] { $points } actoren zijn
} een kritiek punt van het vastgelegde netwerk, { $sole ->
    [one] één bedrijf is
   *[other] { $sole } bedrijven zijn
} de enige vastgelegde leverancier van iets; { $both ->
    [0] niemand is
    [one] één is
   *[other] { $both } zijn
} beide.
points-network = In het netwerk
points-caption = { $n ->
    [one] Vastgelegde relaties die alleen via deze actor lopen
   *[other] Vastgelegde relaties die alleen via één actor lopen: de { $n } actoren die de meeste andere zouden afsnijden
}
points-more = (Nog { $n } andere snijden ook actoren af.)
points-actor = Zonder deze actor
points-cut-off = Afgesneden
points-share = Van alle actoren met een relatie
points-who = Wie
points-none = Geen vastgelegde actor staat alleen tussen twee delen van het netwerk.
points-coverage = Berekend op { $n ->
    [one] één actor
   *[other] { $n } actoren
} met een relatie en { $m ->
    [one] één verbonden paar
   *[other] { $m } verbonden paren
}, waarvan { $bridges ->
    [0] geen enkel paar zonder omweg
    [one] één zonder omweg
   *[other] { $bridges } zonder omweg
}. { $dated } van de relaties is gedateerd, { $sourced } heeft een bron. Een relatie die niemand heeft vastgelegd, kan de omweg zijn.
sole-title = In de toelevering
sole-supplier = Enige leverancier
sole-inputs = Waarvan, voor wie
sole-input = { $item } voor { $buyer }
sole-coverage = { $inputs ->
    [0] Niet bekend: er is geen input van een bedrijf van het cluster vastgelegd.
   *[other] { $known ->
        [0] Niet bekend: van geen van de { $inputs } vastgelegde inputs zijn alle leveranciers vastgelegd. Of een ervan van één bedrijf afhangt, is niet te zeggen.
       *[other] Van { $known } van { $inputs ->
            [one] één vastgelegde input
           *[other] { $inputs } vastgelegde inputs
        } zijn alle leveranciers vastgelegd.{ $sole ->
            [0] { " " }Elk daarvan heeft twee of meer leveranciers.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Bij de overige is niemand als enige leverancier genoemd.
            }
        }
    }
}

## Inputs and buyers

inputs-title = Wat vervangbaar is
inputs-lead = Wat bedrijven van het cluster inkopen, van wie, en wie gekwalificeerd is zonder te worden ingezet. Een alternatief dat niemand heeft vastgelegd, is niet bekend; dat is niet hetzelfde als afwezig.
inputs-item = Input
inputs-buyer = Afnemer
inputs-suppliers = In gebruik
inputs-spare = Gekwalificeerd
inputs-alternatives = Alternatieven
inputs-none = Er is geen input van een bedrijf van het cluster vastgelegd.
inputs-unnamed = { $n ->
    [one] Nog één leveringsrelatie noemt niet
   *[other] Nog { $n } leveringsrelaties noemen niet
} wat er wordt geleverd.
input-suppliers = { $n ->
    [one] één leverancier, volledig vastgelegd
   *[other] { $n } leveranciers, allemaal vastgelegd
}
input-suppliers-at-least = { $n ->
    [0] geen vastgelegd, andere niet bekend
    [one] { $n } vastgelegd, andere niet bekend
   *[other] { $n } vastgelegd, andere niet bekend
}
input-concentration = { $n } leveranciers, allemaal vastgelegd; naar hun aandelen alsof { $equal } een gelijk deel hadden (HHI { $hhi })
spare-none = geen vastgelegd
spare-time = levertijd { $time }
spare-time-unknown = levertijd niet bekend
sellers-title = Aan wie het cluster verkoopt
sellers-seller = Verkoper
sellers-buyers = Opgegeven aandelen in de afzet
sellers-told = Opgegeven
sellers-concentration = Concentratie
sellers-none = Niet bekend: voor geen bedrijf van het cluster is een aandeel van de afzet aan een afnemer opgegeven, en er is geen gepubliceerde waarde voor marktconcentratie vastgelegd.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI ten minste { $hhi }; de rest is niet opgegeven

## Recovery

recovery-title = Eerdere crises en herstel
recovery-lead = Uit de tijdlijn: crises waarvan het einde of het gevolg is vastgelegd.
recovery-no-crisis = Er is geen crisis vastgelegd.
recovery-told = { $told ->
    [0] Van geen van de { $crises } vastgelegde crises is het einde of een antwoord erop vastgelegd.
    [one] Van één van de { $crises } vastgelegde crises is het einde of een antwoord vastgelegd; van de overige is het niet bekend.
   *[other] Van { $told } van de { $crises } vastgelegde crises is het einde of een antwoord vastgelegd; van de overige is het niet bekend.
}
recovery-median = Waar begin en einde tot op de dag bekend zijn ({ $n ->
    [one] één geval
   *[other] { $n } gevallen
}), is de mediaan { $days }.
recovery-no-times = Geen actor heeft opgegeven hoe lang men zonder levering kan, of hoe lang herstel duurt.
recovery-crisis = Crisis
recovery-date = Wanneer
recovery-answers = Waartoe ze leidde
recovery-days = Tot het einde of het herstel
recovery-actors = Wat actoren opgeven; zulke tijden zijn vaak te kort
recovery-stock = Kan zonder levering
recovery-time = Hersteld na

## Scenarios

page-scenarios = Scenario’s
scenarios-description = Wat de vastgelegde relaties van { $cluster } zouden doen onder de genoemde aannamen. Scenario’s, geen voorspellingen.
scenarios-open = Elk scenario met aannamen, invoer en beperkingen
scenarios-back = De gegevens waarop dit berust: veerkracht
scenarios-reading-title = Leeswijzer
scenarios-names = Een scenario laat een actor op papier stoppen. Welke dat is, staat hier niet, tenzij deze website heeft besloten het te publiceren; schakels van de keten staan voor actoren.
scenarios-missing = Geen overzicht van relaties is volledig. Elke uitkomst wordt daarom vele malen opnieuw berekend, met één op de tien relaties weggelaten en met één op de tien toegevoegd tussen willekeurige actoren. De laagste en de hoogste gevonden waarde staan ernaast.
scenario-word = Scenario
scenario-honesty = Een scenario laat zien wat de vastgelegde relaties onder de genoemde aannamen zouden doen. Het is geen voorspelling.
scenario-assumptions = Aannamen
scenario-missing = Als relaties ontbreken
scenario-missing-band = { $low } tot { $high }, met { $changed ->
    [one] één relatie
   *[other] { $changed } relaties
} weggelaten of toegevoegd ({ $variants } varianten).
scenario-range = { $low } tot { $high }
scenario-luck = Toevalsmarge (95%)
scenario-actor = Actor
scenario-stage = Schakel
scenario-loss = Verloren productie
scenario-touched = Getroffen bedrijven
scenario-reached = Bereikt
scenario-case-0 = Laag: { $value }
scenario-case-1 = Midden: { $value }
scenario-case-2 = Hoog: { $value }
scenario-exact = Elke combinatie van open en gesloten relaties is berekend.
scenario-drawn = { $runs } trekkingen met een vaste startwaarde.
scenario-graph-inputs = { $n ->
    [one] één actor
   *[other] { $n } actoren
} met een relatie, { $m ->
    [one] één verbonden paar
   *[other] { $m } verbonden paren
}.
scenario-M9-inputs = { $seeds ->
    [one] Eén onderzoeksinstituut of universiteit met een relatie
   *[other] { $seeds } onderzoeksinstituten en universiteiten met een relatie
}, { $n } actoren, { $m ->
    [one] één verbonden paar
   *[other] { $m } verbonden paren
}.
scenario-inputs = { $known ->
    [one] Eén input
   *[other] { $known } inputs
} met alle leveranciers vastgelegd; van nog { $unknown } is dat niet bekend.
scenario-cascade-stages = Grootste verlies als een leverancier van deze schakel stopt
scenario-cascade-actors = Verlies als deze leverancier stopt
scenario-M1 = Als actoren het netwerk verlaten
scenario-M1-assumptions = De actor met de meeste overgebleven relaties gaat als eerste, dan de volgende. Niemand gaat een nieuwe relatie aan. Het gaat om verbonden zijn, niet om goederen of geld.
scenario-M1-reading = { $whole } van de actoren met een relatie hangt samen. Zonder de best verbonden actor zou dat { $first } zijn, zonder vijf { $fifth }; zonder een willekeurige actor gemiddeld { $any }.
scenario-M1-none = Er is geen relatie vastgelegd.
scenario-M1-missing = Zonder de best verbonden actor: { $band }
scenario-M1-figure = Wat samenhangt
scenario-M1-key = Lijn: grootste samenhangende deel. Grijs: waar dat zou liggen met ontbrekende of toegevoegde relaties.
scenario-M1-table = Grootste samenhangende deel
scenario-M1-gone = Actoren weg
scenario-M1-left = Over
scenario-M1-who = Als laatste weg
scenario-M2 = Als één leverancier stopt: het slechtste geval
scenario-M2-assumptions = Een bedrijf valt stil als een van zijn inputs geen leverancier meer heeft. Geen voorraad, geen tijdsverloop, geen andere vervanging dan de vastgelegde; alleen inputs waarvan alle leveranciers zijn vastgelegd.
scenario-M2-reading = Het grootste effect van één leverancier is een verlies van { $loss } van de productie van { $n ->
    [one] één bedrijf
   *[other] { $n } bedrijven
}.
scenario-M2-none = Niet bekend: van geen vastgelegde input zijn alle leveranciers vastgelegd.
scenario-M2-missing = Grootste verlies: { $band }
scenario-M3 = Als één leverancier stopt: naar aandelen
scenario-M3-assumptions = Een bedrijf verliest zoveel als zijn schaarste input, naar de aandelen van de leveranciers. Een aandeel dat niemand heeft opgegeven, valt nooit uit; het verlies is dus een ondergrens. Geen voorraad, geen tijdsverloop, geen andere vervanging dan de vastgelegde.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Grootste verlies: { $band }
scenario-M7 = Hoe ver nieuws uit onderzoek kan reiken
scenario-M7-assumptions = Een relatie is een mogelijk contact in beide richtingen, ongeacht de soort. Contact is nog geen overname.
scenario-M7-reading = Gemiddeld liggen { $one } van { $n } andere actoren één stap van een onderzoeksinstituut, { $two } ten hoogste twee.
scenario-M7-inputs = { $seeds ->
    [one] Eén onderzoeksinstituut of universiteit
   *[other] { $seeds } onderzoeksinstituten en universiteiten
}, met of zonder relatie, { $n } actoren, { $m ->
    [one] één verbonden paar
   *[other] { $m } verbonden paren
}.
scenario-M7-none = Er is geen onderzoeksinstituut of universiteit met een relatie vastgelegd.
scenario-M7-missing = Binnen twee stappen: { $band }
scenario-M7-table = Andere actoren binnen zoveel stappen
scenario-M7-steps = Stappen
scenario-M9 = Als in onderzoek iets nieuws begint
scenario-M9-assumptions = Elke relatie van een bereikte actor geeft het één keer door, met dezelfde kans, in beide richtingen, ongeacht de soort. De kans is niet gemeten: er zijn er drie getoond.
scenario-M9-reading = Het bereikt gemiddeld { $base } van { $n } andere actoren met een relatie; { $low } bij een lage kans, { $high } bij een hoge.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Bij de middelste kans: { $band }
scenario-M9-table = Aandeel bereikte andere actoren met een relatie
scenario-M9-chance = Kans per relatie
scenario-M9-mean = Gemiddeld
scenario-M9-best = Vanaf de beste plaats
scenario-M11 = Hoe lang overname elders duurt
scenario-M11-assumptions = Uiteindelijk neemt iedereen het nieuwe over, sommigen uit zichzelf (p), anderen in navolging (q). Er is niets op gegevens van hier afgestemd: p en q zijn de gepubliceerde waarden voor veel consumentenproducten.
scenario-M11-inputs = Geen gegevens van dit cluster. Het middelste geval is het gepubliceerde gemiddelde, de andere de gebruikelijke bandbreedte.
scenario-M11-reading = Na tien jaar zou { $base } het nieuwe hebben overgenomen; { $low } in het trage geval, { $high } in het snelle.
scenario-M11-table = Aandeel dat het heeft overgenomen
scenario-M11-parameters = Geval
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = Na { $time }
scenario-M11-peak = Snelste groei na
scenario-M12 = Onafhankelijke leveringswegen
scenario-M12-assumptions = Van elk bedrijf waaraan geen vastgelegd bedrijf levert, naar elke afnemer die aan niemand in de gegevens levert. Een vastgelegde weg is een mogelijke weg; of goederen hem nemen, is niet bekend.
scenario-M12-inputs = { $m ->
    [one] Eén leveringsrelatie
   *[other] { $m } leveringsrelaties
} tussen met naam genoemde actoren, { $timed ->
    [0] geen met een levertijd
    [one] één met een levertijd
   *[other] { $timed } met een levertijd
}.
scenario-M12-skipped = Nog { $n } paren zijn niet bekeken.
scenario-M12-reading = { $between ->
    [0] Alle { $pairs } vastgelegde wegen leiden rechtstreeks van leverancier naar afnemer.
   *[other] { $pairs ->
        [one] Eén paar is
       *[other] { $pairs } paren zijn
    } door een weg verbonden, { $between } daarvan via iemand ertussen; { $single ->
        [0] geen daarvan hangt
        [one] één hangt
       *[other] { $single } hangen
    } daar van één enkele actor af.
}
scenario-M12-none = Er is geen leveringsrelatie tussen met naam genoemde actoren vastgelegd.
scenario-M12-missing = Paren die van één actor afhangen: { $band }
scenario-M12-table = { $n ->
    [one] Het ene paar met iemand ertussen
   *[other] Paren met iemand ertussen, de langste wegen eerst (van { $n })
}
scenario-M12-pair = Van, naar
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Onafhankelijke wegen
scenario-M12-between = Ertussen
scenario-M12-days = Levertijd
drawing-removal = Grootste samenhangende deel van het netwerk, van alle { $n } actoren met een relatie tot geen. De tabel hieronder geeft de waarden.
drawing-removal-axis = actoren weg, de best verbonden eerst

## Embedding

embedding-title = Schakel voor schakel
embedding-lead = Wie er is, wat ontbreekt en wie een nieuwkomer kan bereiken. Aangenomen is dat de nieuwkomer relaties aangaat met partijen waarmee ten minste twee bedrijven van de schakel een relatie hebben. Bereik is mogelijk contact, geen zaken.
embedding-coverage = Berekend op { $n } actoren met een relatie, { $m } verbonden paren en { $inputs } vastgelegde inputs, waarvan { $known } met alle leveranciers; peildatum { $date }.
embedding-members = Al aanwezig
embedding-foreign = in buitenlandse handen
embedding-nearby = In de omgeving
embedding-missing = Ontbreekt of elders
embedding-outside = buiten
embedding-gaps = Vastgelegde leemten
embedding-bought-outside = Ingekocht van buiten het cluster: { $inputs }.
embedding-one-supplier = Met één leverancier: { $inputs }.
embedding-few-owners = { $n ->
    [0] Geen onafhankelijke eigenaar in de kern.
   *[one] Slechts één onafhankelijke eigenaar in de kern.
}
embedding-neighbours = In de keten
embedding-before = ervoor
embedding-after = erna
embedding-two-steps = In twee stappen
embedding-first-of-all = Allereerst
embedding-reach = { $reached } van { $total } actoren met een relatie, via { $partners ->
    [one] de ene gebruikelijke partner
   *[other] { $partners } gebruikelijke partners
} van de schakel.
embedding-reach-any = { $reached } van { $total } actoren met een relatie. Geen partner is door twee bedrijven gedeeld; daarom zijn alle { $partners } partners genomen.
embedding-no-reach = Niet bekend: geen vastgelegde actor van deze schakel heeft een relatie.
embedding-institutions = Gesprekspartners
