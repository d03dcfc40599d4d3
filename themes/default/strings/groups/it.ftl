## Networks too large for one drawing: groups, and a page for each.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what } intorno a { $actor }
group-around = Intorno a { $actor }
# Groups of two or three actors, put together.
group-crumbs = Piccoli gruppi, come quello di { $actor }
group-actors = { $n ->
    [one] Un attore
   *[other] { $n } attori
}
drawing-groups = { $groups ->
    [one] Un gruppo
   *[other] { $groups } gruppi
} con { $actors ->
    [one] un attore
   *[other] { $actors } attori
}
drawing-groups-note = Ogni segno è un gruppo; il numero al suo interno indica quanti attori comprende. Una linea più spessa indica più legami tra due gruppi.
drawing-groups-hidden = { $n ->
    [0] { "" }
    [one] Il collegamento più debole tra due gruppi è omesso; le loro pagine lo riportano.
   *[other] I collegamenti più deboli tra gruppi ({ $n }) sono omessi; le pagine dei gruppi li riportano.
}
drawing-groups-finding = Il più grande di { $groups } gruppi, «{ $group }», comprende { $n } attori su { $of }
groups-figure = La rete in gruppi
groups-title = Tutti i gruppi
groups-lead = La rete è troppo grande per un solo disegno. È disegnata in gruppi di attori più legati tra loro che agli altri, ricavati dai soli legami. Ogni gruppo ha una pagina con tutti i suoi attori.
groups-col-group = Gruppo
groups-col-actors = Attori
groups-col-inside = Legami interni
groups-col-outside = Legami con altri
groups-col-best = Più connesso
groups-up = Tutti i gruppi della rete
group-lead = { $n ->
    [one] Un attore
   *[other] { $n } attori
} della rete e { $ties ->
    [one] un legame
   *[other] { $ties } legami
} tra loro risultano registrati (data di riferimento: { $date }). { $best } ha qui il maggior numero di partner: { $most }.
group-outside-title = Legami con altri gruppi
group-outside-caption = Legami di cui una parte è in un altro gruppo, { $n } in tutto; non compaiono nel disegno
group-near-title = Gruppi legati a questo
group-near = { $n ->
    [one] un legame
   *[other] { $n } legami
}
