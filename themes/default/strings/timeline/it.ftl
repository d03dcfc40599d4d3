# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [one] Un evento
   *[other] { $n } eventi
} su un asse del tempo, dal { $from } al { $to }; l’elenco sottostante contiene gli stessi eventi. { $unnamed ->
    [0] Ogni segno ha il proprio nome.
    [one] Un segno compare senza nome.
   *[other] { $unnamed } segni compaiono senza nome.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = { $recent ->
    [one] Metà degli eventi ({ $n }) cade nell’ultimo anno su { $years }
   *[other] Metà degli eventi ({ $n }) cade negli ultimi { $recent } anni su { $years }
}: la documentazione è più fitta per i tempi recenti.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [one] Un evento
   *[other] { $n } eventi
} in { $years ->
    [one] un anno
   *[other] { $years } anni
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = I nomi in grassetto sono di primaria importanza. Ogni segno rimanda al suo evento nell’elenco; dove i nomi si sovrapporrebbero, il segno compare da solo. { $undated ->
    [0] { "" }
    [one] Un evento non ha una data nota e compare solo nell’elenco.
   *[other] { $undated } eventi non hanno una data nota e compaiono solo nell’elenco.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Bordi strappati: gli anni senza eventi registrati sono omessi.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Politiche e istituzioni
lane-entry = Ingressi e uscite
lane-owners = Spin-off e proprietà
lane-growth = Tecnologia e investimenti
lane-crisis = Crisi e ripresa

## Key of the axis: how well a date is known
timeline-key-dates = Date
timeline-key-year = nota all’anno o con minore precisione
timeline-key-about = intorno a questo periodo
timeline-key-interval = durata
timeline-key-one-of = le fonti divergono: uno di questi anni
timeline-key-open = annunciato o pianificato, non realizzato
timeline-key-cancelled = annullato
timeline-key-cause = letto dagli autori come causa

## The page
timeline-axis = L’asse del tempo
timeline-skip = Vai all’elenco degli eventi
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = { $n ->
    [one] Un evento registrato
   *[other] { $n } eventi registrati
} tra il { $from } e il { $to }{ $phases ->
    [0] .
    [one] , in una fase.
   *[other] , in { $phases } fasi.
}
timeline-claim-bare = { $n ->
    [one] Un evento registrato
   *[other] { $n } eventi registrati
}.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = Gli arrivi culminano in «{ $phase }»: { $n } su { $total }.
timeline-claim-exits = Le uscite culminano in «{ $phase }»: { $n } su { $total }.
timeline-claim-crises = Gli shock culminano in «{ $phase }»: { $n } su { $total }.
timeline-all = Tutti gli eventi
timeline-before = Prima della prima fase
timeline-between = Al di fuori delle fasi
timeline-undated = Senza data nota
timeline-no-events = Nessun evento è registrato qui.
timeline-undated-ties = { $n ->
    [one] Un legame su { $total } non ha un inizio noto e non può essere mostrato
   *[other] { $n } legami su { $total } non hanno un inizio noto e non possono essere mostrati
} qui.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Contati dagli indicatori: { $begun ->
    [0] nessun attore ha iniziato
    [one] un attore ha iniziato
   *[other] { $begun } attori hanno iniziato
}, { $ended ->
    [0] nessuno è cessato
    [one] uno è cessato
   *[other] { $ended } sono cessati
}, { $n } alla fine.
timeline-phase-ties = Legami datati tra loro: { $begun ->
    [0] nessuno è iniziato
    [one] uno è iniziato
   *[other] { $begun } sono iniziati
}, { $ended ->
    [0] nessuno è cessato
    [one] uno è cessato
   *[other] { $ended } sono cessati
}, { $n } alla fine.
phase-ended-by = Che cosa l’ha conclusa:

## An event
event-disputed = Fonti divergenti.
event-more = Per saperne di più
# A list of actors and ties; $n counts them.
event-begins = inizia: { $items }
event-ends = termina: { $items }
event-goes-on = prosegue: { $items }
# A list of other events; $n counts them.
event-because = a causa di: { $events }
event-led-to = ha portato a: { $events }
event-outcome = che cosa ne è derivato: { $events }
event-planned = previsto in: { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Mostra
timeline-filter-all = Tutti gli eventi
timeline-filter-main = Solo gli eventi principali
timeline-filter-every = Tutti i tipi
timeline-filter-none = Nessun tipo
# $n of $total events pass the filter.
timeline-shown = Eventi mostrati: { $n } su { $total }
timeline-empty = Nessun evento corrisponde al filtro.
