## Netzwerke, die für eine Zeichnung zu groß sind: Gruppen, und für jede eine Seite.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what } um { $actor }
group-around = Um { $actor }
# Groups of two or three actors, put together.
group-crumbs = Kleine Gruppen, etwa die um { $actor }
group-actors = { $n ->
    [one] Ein Akteur
   *[other] { $n } Akteure
}
drawing-groups = { $groups ->
    [one] Eine Gruppe
   *[other] { $groups } Gruppen
} mit { $actors ->
    [one] einem Akteur
   *[other] { $actors } Akteuren
}
drawing-groups-note = Ein Zeichen ist eine Gruppe, die Zahl darin gibt an, wie viele Akteure sie umfasst. Eine dickere Linie steht für mehr Verbindungen zwischen zwei Gruppen.
drawing-groups-hidden = { $n ->
    [0] {""}
    [one] Die schwächste Verknüpfung zwischen zwei Gruppen ist weggelassen; deren Seiten nennen sie.
   *[other] Die { $n } schwächsten Verknüpfungen zwischen Gruppen sind weggelassen; deren Seiten nennen sie.
}
drawing-groups-finding = Die größte von { $groups } Gruppen, „{ $group }“, umfasst { $n } von { $of } Akteuren
groups-figure = Das Netzwerk in Gruppen
groups-title = Alle Gruppen
groups-lead = Das Netzwerk ist für eine einzige Zeichnung zu groß. Es ist in Gruppen von Akteuren gezeichnet, die untereinander stärker verbunden sind als mit anderen; ermittelt wurden sie allein aus den Verbindungen. Jede Gruppe hat eine Seite mit allen Beteiligten.
groups-col-group = Gruppe
groups-col-actors = Akteure
groups-col-inside = Verbindungen innerhalb
groups-col-outside = Verbindungen zu anderen
groups-col-best = Am besten vernetzt
groups-up = Alle Gruppen des Netzwerks
group-lead = { $n ->
    [one] Ein Akteur
   *[other] { $n } Akteure
} des Netzwerks und { $ties ->
    [one] eine Verbindung
   *[other] { $ties } Verbindungen
} untereinander sind erfasst (Stand: { $date }). Die meisten Partner hat hier { $best }: { $most }.
group-outside-title = Verbindungen zu anderen Gruppen
group-outside-caption = Verbindungen, von denen ein Ende in einer anderen Gruppe liegt, { $n } insgesamt; sie sind nicht gezeichnet
group-near-title = Gruppen, mit denen diese verbunden ist
group-near = { $n ->
    [one] eine Verbindung
   *[other] { $n } Verbindungen
}
