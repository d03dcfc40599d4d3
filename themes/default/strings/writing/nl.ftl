# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = Welke organisaties, van welke soort en met welke eigenaren?
covers-stages = Welke schakels van de keten zijn bezet, welke niet, en waarom?
covers-places = Waar begint het cluster en waar houdt het op?
covers-supply = Wie koopt wat van wie?
covers-knowledge = Wie ontwikkelt met wie?
covers-institutions = Welke instellingen brengen hen samen?
covers-diffusion = Hoe bereikt technologie het volgende bedrijf?
covers-talent = Waar leren mensen, en waar gaan ze heen?
covers-transfer = Hoe wordt onderzoek een product?
covers-capital = Wie betaalt voor het nieuwe?
covers-story = Wat wordt erover verteld?
covers-turns = Wanneer veranderde het, en waardoor?
covers-misconceptions = Wat begrijpen buitenstaanders verkeerd?
covers-alternatives = Waarvan is er maar één?
covers-markets = Wie koopt, en hoeveel afnemers zijn er?
covers-regions = Welke relaties leiden de regio uit?
covers-recovery = Wat gebeurde er in eerdere crises, en hoe lang duurde het herstel?
covers-neighbours = Wie zou ernaast zitten?
covers-gaps = Wat ontbreekt er?
covers-reach = Wie is in twee stappen bereikbaar?
