## Networks too large for one drawing: groups, and a page for each.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what } – główny podmiot: { $actor }
group-around = Główny podmiot: { $actor }
# Groups of two or three actors, put together.
group-crumbs = Małe grupy, m.in.: { $actor }
group-actors = { $n ->
    [one] Jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
}
drawing-groups = { $groups ->
    [one] Jedna grupa
    [few] { $groups } grupy
    [many] { $groups } grup
   *[other] { $groups } grup
}, łącznie { $actors ->
    [one] jeden podmiot
    [few] { $actors } podmioty
    [many] { $actors } podmiotów
   *[other] { $actors } podmiotów
}
drawing-groups-note = Znak to grupa, a liczba w nim to liczba jej podmiotów. Grubsza linia oznacza więcej powiązań między dwiema grupami.
drawing-groups-hidden = { $n ->
    [0] { "" }
    [one] Pominięto najsłabsze połączenie między dwiema grupami; wymieniają je ich strony.
    [few] Pominięto { $n } najsłabsze połączenia między grupami; wymieniają je ich strony.
    [many] Pominięto { $n } najsłabszych połączeń między grupami; wymieniają je ich strony.
   *[other] Pominięto { $n } najsłabszych połączeń między grupami; wymieniają je ich strony.
}
drawing-groups-finding = Największa z { $groups } grup („{ $group }”) obejmuje { $n } z { $of } podmiotów
groups-figure = Sieć w grupach
groups-title = Wszystkie grupy
groups-lead = Sieć jest zbyt duża na jeden rysunek. Narysowano ją w grupach podmiotów, które są silniej powiązane między sobą niż z innymi; grupy wyznaczono wyłącznie na podstawie powiązań. Każda grupa ma stronę z wszystkimi podmiotami.
groups-col-group = Grupa
groups-col-actors = Podmioty
groups-col-inside = Powiązania w grupie
groups-col-outside = Powiązania z innymi
groups-col-best = Najwięcej partnerów
groups-up = Wszystkie grupy sieci
group-lead = Stan na { $date }: odnotowano { $n ->
    [one] jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
} sieci i { $ties ->
    [one] jedno powiązanie
    [few] { $ties } powiązania
    [many] { $ties } powiązań
   *[other] { $ties } powiązań
} między nimi. Najwięcej partnerów ma tu { $best }: { $most }.
group-outside-title = Powiązania z innymi grupami
group-outside-caption = Powiązania, których jedna strona należy do innej grupy, łącznie { $n }; nie ma ich na rysunku
group-near-title = Grupy powiązane z tą grupą
group-near = { $n ->
    [one] jedno powiązanie
    [few] { $n } powiązania
    [many] { $n } powiązań
   *[other] { $n } powiązań
}
