## Networks too large for one drawing: groups, and a page for each.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what } rond { $actor }
group-around = Rond { $actor }
# Groups of two or three actors, put together.
group-crumbs = Kleine groepen, zoals die van { $actor }
group-actors = { $n ->
    [one] Eén actor
   *[other] { $n } actoren
}
drawing-groups = { $groups ->
    [one] Eén groep
   *[other] { $groups } groepen
} met { $actors ->
    [one] één actor
   *[other] { $actors } actoren
}
drawing-groups-note = Een teken is een groep, het getal erin is het aantal actoren. Een dikkere lijn staat voor meer relaties tussen twee groepen.
drawing-groups-hidden = { $n ->
    [0] { "" }
    [one] De zwakste verbinding tussen twee groepen is weggelaten; hun pagina’s noemen haar.
   *[other] De { $n } zwakste verbindingen tussen groepen zijn weggelaten; hun pagina’s noemen ze.
}
drawing-groups-finding = De grootste van { $groups } groepen, ‘{ $group }’, omvat { $n } van de { $of } actoren
groups-figure = Het netwerk in groepen
groups-title = Elke groep
groups-lead = Het netwerk is te groot voor één tekening. Het is getekend in groepen van actoren die onderling meer relaties hebben dan met andere; de groepen zijn uitsluitend uit de relaties berekend. Elke groep heeft een pagina met alle actoren.
groups-col-group = Groep
groups-col-actors = Actoren
groups-col-inside = Relaties binnen de groep
groups-col-outside = Relaties met andere
groups-col-best = Best verbonden
groups-up = Alle groepen van het netwerk
group-lead = Vastgelegd op peildatum { $date }: { $n ->
    [one] één actor
   *[other] { $n } actoren
} van het netwerk en { $ties ->
    [one] één relatie
   *[other] { $ties } relaties
} daartussen. De meeste partners heeft hier { $best }: { $most }.
group-outside-title = Relaties met andere groepen
group-outside-caption = Relaties waarvan één partij in een andere groep zit, { $n } in totaal; ze staan niet in de tekening
group-near-title = Groepen waarmee deze groep is verbonden
group-near = { $n ->
    [one] één relatie
   *[other] { $n } relaties
}
