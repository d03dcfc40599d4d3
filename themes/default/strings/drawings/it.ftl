# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = sede a capitale estero
class-loc = impresa locale
class-lea = formazione e ricerca
class-pub = ente pubblico
class-ass = associazione
class-cap = investitore
class-inf = terreni e servizi di rete
class-out = fuori dal cluster

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
    [one] un partner
   *[other] { $n } partner
}
drawing-network = { $actors ->
    [one] Un attore
   *[other] { $actors } attori
}, { $ties ->
    [one] un legame
   *[other] { $ties } legami
}
drawing-network-note = I segni più grandi hanno più partner. La freccia va da chi dà a chi riceve. La posizione non ha scala: vicino significa strettamente legato.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = i cerchi sono sedi a capitale estero
shape-loc = i quadrati sono imprese locali
shape-lea = i triangoli sono formazione e ricerca
shape-pub = i rombi sono enti pubblici
shape-ass = gli esagoni sono associazioni
shape-cap = i triangoli capovolti sono investitori
shape-inf = le croci sono terreni e servizi di rete
shape-out = i cerchi vuoti sono fuori dal cluster
drawing-network-finding = { $actors } { $n ->
    [one] ha
   *[other] hanno
} il maggior numero di legami
drawing-phase = { $new ->
    [0] Nessun legame datato ha inizio
    [one] Un legame datato ha inizio
   *[other] { $new } legami datati hanno inizio
}, { $old ->
    [0] nessuno precedente prosegue
    [one] uno precedente prosegue
   *[other] { $old } precedenti proseguono
}
drawing-around = { $actor } e { $n ->
    [one] un partner
   *[other] { $n } partner
}
drawing-chain = Catena del valore con { $n ->
    [one] uno stadio
   *[other] { $n } stadi
}
drawing-chain-note = La freccia porta da uno stadio a quello che alimenta. Un riquadro tratteggiato non ha attori all’interno del cluster.
drawing-stage-gap = nessuno registrato qui
drawing-stage-members = { $n ->
    [one] un attore
   *[other] { $n } attori
}
drawing-chart = { $fact }: { $n ->
    [one] un valore
   *[other] { $n } valori
}

## The network page
network-lead = { $n ->
    [one] Un attore
   *[other] { $n } attori
} e { $ties ->
    [one] un legame
   *[other] { $ties } legami
} tra attori nominati risultano registrati (data di riferimento: { $date }). { $best } ha il maggior numero di partner: { $most }.
network-figure = Chi è legato a chi
network-reading-title = Che cosa mostra la mappa
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut ->
    [one] Un altro attore raggiunge
   *[other] { $cut } altri attori raggiungono
} il resto della rete solo attraverso { $actor }.
network-see-hubs = { $actors }: insieme partecipano a { $share } di tutti i legami disegnati.
network-see-between = Dei percorsi più brevi tra altri due attori, { $share } passa per { $actor }.
network-see-single = { $n ->
    [one] Un attore è collegato
   *[other] { $n } attori sono collegati
} alla mappa con un unico legame registrato.
network-key-actors = Attori
network-key-ties = Legami
network-key-strength = Una linea spessa si basa su due o più fonti indipendenti, una sottile su una sola. Un anello segna un legame su cui le fonti divergono.
network-ties-title = Ogni legame in una frase
network-ties-skip = Vai alla tabella dei legami
network-ties-caption = I legami disegnati sopra, { $n } in tutto
network-past-title = Legami del passato
network-past-caption = Legami cessati, o di cui è cessata una delle parti, { $n } in tutto
network-open-title = Legami con gruppi e imprese non nominate
network-open-caption = Legami di cui una parte non è un attore nominato, { $n } in tutto; non rientrano in alcun indicatore
network-projects-title = Progetti di più attori
network-col-from = Da
network-col-tie = Legame
network-col-to = A
network-col-family = Famiglia
network-col-years = Anni
network-col-evidence = Fonti
network-alone-title = Attori senza legami registrati
network-alone = { $n ->
    [one] È elencato un attore per il quale non risulta alcun legame. Questo dice qualcosa delle registrazioni, non dell’impresa.
   *[other] Sono elencati { $n } attori per i quali non risulta alcun legame. Questo dice qualcosa delle registrazioni, non delle imprese.
}
network-limits-title = Che cosa non è mostrato
network-limit-undated = { $n ->
    [one] Un legame non ha data: è disegnato nel presente e manca nel passato.
   *[other] { $n } legami non hanno data: sono disegnati nel presente e mancano nel passato.
}
network-limit-unsourced = { $n ->
    [one] Un legame non cita
   *[other] { $n } legami non citano
} alcuna fonte.
network-limit-undisclosed = { $n ->
    [one] Un legame ha
   *[other] { $n } legami hanno
} una parte non divulgata.
network-limit-sample = È registrato solo ciò che è stato pubblicato. Clienti e prezzi lo sono di rado: la rete è quindi un limite inferiore.
network-years-unknown = non noto

## Controls that the script adds to the network
network-filter-families = Legami
network-filter-kinds = Attori
network-find = Trova un attore
network-shown = Attori mostrati: { $actors }; legami: { $ties }
network-zoom-in = Ingrandisci
network-zoom-out = Riduci
network-zoom-reset = Intera rete
network-keys = I tasti freccia passano da un attore all’altro, Home va al più connesso, Esc annulla la scelta, più e meno ingrandiscono e riducono.
network-partners = { $actor }: partner mostrati { $n }
# Name of the group of zoom buttons.
network-zoom = Zoom

## What the script adds below the network: questions one can ask of it
explore-choose = scegliere un attore
explore-way = Percorso tra due attori
explore-from = Da
explore-to = A
# $n is the number of ties one goes along.
explore-found = Percorso registrato più breve da { $from } a { $to }. Passi: { $n }
explore-none = Nessun percorso registrato porta da { $from } a { $to }.
explore-without = Senza un attore
explore-leave = Togli
# $n is how many others are cut off; their names follow.
explore-cut = In questo disegno senza { $actor }, isolati dalla parte più grande: { $n }
explore-whole = In questo disegno senza { $actor }, gli altri restano collegati come prima.
explore-years = Legami per anno di inizio
explore-until = Iniziati entro
explore-now = oggi
# $undated ties have no date.
explore-begun = { $year }: legami disegnati già iniziati: { $n }. Nascosti perché senza data: { $undated }
explore-save = Salva il disegno come mostrato
explore-save-svg = In SVG
explore-save-png = In PNG
explore-save-csv = Tabella dei legami mostrati, in CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = Una parte della rete
focus-around = Intorno a
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Passi
focus-region = Regione
focus-boundary = Confine
focus-all = tutto
focus-size = Dimensione dei segni
focus-alike = come disegnati
focus-degree = Numero di partner
focus-between = Quota dei percorsi più brevi che vi passano
focus-core = Numero di nucleo: in questa parte tutti hanno almeno altrettanti partner
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Legami nella tabella: { $shown } su { $of }
