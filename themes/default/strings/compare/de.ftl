# Texte der Seite, die die Cluster nebeneinanderstellt.

page-compare = Vergleich
compare-title = Cluster nebeneinander
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n } Cluster nach einem Schema: { $clusters }. Der Umfang der Erfassung ist verschieden: Eine größere Zahl kann auch nur bedeuten, dass mehr festgehalten wurde.
compare-open-page = Gegenüberstellung: { $clusters }
compare-foreign = Kernaussagen, die noch nicht übersetzt sind, stehen in ihrer eigenen Sprache.

## What is recorded

compare-recorded-title = Was erfasst ist
compare-recorded-lead = Alle Zahlen zählen Einträge, nicht die Welt. Wer mehr erfasst, findet mehr.
compare-recorded = Stand { $date }: { $counts }.
compare-recorded-coverage = Von den Verbindungen haben { $dated } einen erfassten Beginn, { $sourced } nennen eine Quelle.
compare-actors = { $n ->
    [one] ein Akteur
   *[other] { $n } Akteure
}
compare-ties = { $n ->
    [one] eine Verbindung
   *[other] { $n } Verbindungen
}
compare-events = { $n ->
    [one] ein Ereignis
   *[other] { $n } Ereignisse
}
compare-sources = { $n ->
    [one] eine Quelle
   *[other] { $n } Quellen
}
compare-days-differ = Die Einträge gelten für verschiedene Stichtage: Was sich dazwischen geändert hat, ist kein Unterschied zwischen den Clustern.

## What is claimed

compare-claims-title = Wie sich jeder Cluster beschreibt
compare-claims-lead = Der erste Absatz jedes Abschnitts. Der Name führt zu Mechanismus, Belegen und Grenzen.
compare-no-claim = Dieser Abschnitt ist noch nicht geschrieben.

## Structure

compare-structure-lead = Jeder Cluster legt seine Stufen selbst fest, feiner oder gröber. Nicht ihre Zahl ist aussagekräftig, sondern wer sie besetzt.
compare-stage-inside = { $n } im Cluster
compare-stage-nearby = { $n } in der Umgebung
compare-stage-outside = { $n } außerhalb
compare-no-stages = Es sind keine Stufen festgelegt.
compare-kinds = Erfasste Akteure nach Art

## Indicators and resilience

compare-indicators-lead = Für alle auf dieselbe Weise berechnet. Unter jedem Wert steht, worauf er beruht und wie viel davon datiert und belegt ist. Nichts hier ist eine Rangliste.
compare-remark = Zu beachten
compare-coverage = { $dated } datiert, { $sourced } belegt
# Titles of two groups of lines.
compare-open = Mit Vorbehalt nebeneinander lesbar
compare-apart = Nicht vergleichbar: Jeder Wert beschreibt nur den eigenen Cluster
compare-why-few = Nicht für jeden Cluster liegen genügend Daten vor.
compare-why-size = Der Wert hängt von der Zahl der gezählten Akteure ab, und diese Zahl ist verschieden.
compare-why-stages = Die Listen der Stufen sind nicht gleich.
compare-why-suppliers = Vorleistungen, deren Lieferanten nicht vollständig erfasst sind, bleiben außer Betracht.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = Verbindungen ohne Datum bleiben außer Betracht: { $shares }.
compare-of = { $n } von { $total }
compare-resilience-lead = Worauf sich die erfassten Verbindungen stützen. Ein Szenario auf Grundlage der Einträge, keine Prognose.

## Phases

compare-phases-title = Wie jeder Cluster entstanden ist
compare-phases-lead = Phasen sind eine Deutung der Ereignisse durch die Redaktion des jeweiligen Clusters.
compare-no-phases = Es sind keine Phasen festgelegt.
# Description of the drawing; $from and $to are years.
compare-drawing = { $n ->
    [one] Die Phasen eines Clusters
   *[other] Die Phasen von { $n } Clustern
} auf einer Zeitachse, { $from } bis { $to }; die Liste darunter enthält dasselbe.
compare-drawing-title = Eine Zeitachse
compare-drawing-note = Jeder Balken ist eine Phase; seine Nummer ist die Nummer in der Liste darunter.

## Links between the clusters

compare-links-title = Zwischen den Clustern
compare-links-lead = Akteure, die in mehr als einem Cluster erfasst sind, und Texte, die von einem auf einen anderen verweisen.
compare-links-none = Zwischen ihnen ist keine Verknüpfung erfasst. Das beweist nicht, dass es keine gibt.
compare-same = In beiden erfasst: { $here } und { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = { $here }: Texte, die auf { $there } verweisen
