# Texte der Zeichnungen und der Netzwerkseite.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = ausländischer Standort
class-loc = lokales Unternehmen
class-lea = Bildung und Forschung
class-pub = öffentliche Stelle
class-ass = Verband
class-cap = Kapitalgeber
class-inf = Flächen und Versorgung
class-out = außerhalb des Clusters

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
    [one] ein Partner
   *[other] { $n } Partner
}
drawing-network = { $actors ->
    [one] Ein Akteur
   *[other] { $actors } Akteure
}, { $ties ->
    [one] eine Verbindung
   *[other] { $ties } Verbindungen
}
drawing-network-note = Größere Zeichen haben mehr Partner. Ein Pfeil weist von der gebenden zur empfangenden Seite. Die Lage hat keinen Maßstab: Nähe bedeutet enge Verbindung.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = Kreise sind ausländische Standorte
shape-loc = Quadrate sind lokale Unternehmen
shape-lea = Dreiecke sind Bildung und Forschung
shape-pub = Rauten sind öffentliche Stellen
shape-ass = Sechsecke sind Verbände
shape-cap = auf der Spitze stehende Dreiecke sind Kapitalgeber
shape-inf = Kreuze sind Flächen und Versorgung
shape-out = leere Kreise liegen außerhalb des Clusters
drawing-network-finding = Die meisten Verbindungen { $n ->
    [one] hat
   *[other] haben
} { $actors }
drawing-phase = { $new ->
    [0] Keine datierte Verbindung beginnt
    [one] Eine datierte Verbindung beginnt
   *[other] { $new } datierte Verbindungen beginnen
}, { $old ->
    [0] keine ältere besteht fort
    [one] eine ältere besteht fort
   *[other] { $old } ältere bestehen fort
}
drawing-around = { $actor } und { $n ->
    [one] ein Partner
   *[other] { $n } Partner
}
drawing-chain = Wertschöpfungskette mit { $n ->
    [one] einer Stufe
   *[other] { $n } Stufen
}
drawing-chain-note = Ein Pfeil führt von einer Stufe zu der Stufe, die sie beliefert. Ein gestrichelter Kasten hat keinen Akteur im Cluster.
drawing-stage-gap = hier niemand erfasst
drawing-stage-members = { $n ->
    [one] ein Akteur
   *[other] { $n } Akteure
}
drawing-chart = { $fact }: { $n ->
    [one] ein Wert
   *[other] { $n } Werte
}

## The network page
network-lead = { $n ->
    [one] Ein Akteur
   *[other] { $n } Akteure
} und { $ties ->
    [one] eine Verbindung
   *[other] { $ties } Verbindungen
} zwischen namentlich bekannten Akteuren sind erfasst (Stand: { $date }). Die meisten Partner hat { $best }: { $most }.
network-figure = Wer mit wem verbunden ist
network-reading-title = Was die Karte zeigt
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut ->
    [one] Ein weiterer Akteur erreicht
   *[other] { $cut } weitere erreichen
} den Rest des Netzwerks nur über { $actor }.
network-see-hubs = An { $share } aller gezeichneten Verbindungen beteiligt: { $actors }.
network-see-between = Über { $actor } führen { $share } der kürzesten Wege zwischen zwei anderen Akteuren.
network-see-single = { $n ->
    [one] Ein Akteur hängt
   *[other] { $n } Akteure hängen
} nur durch eine einzige erfasste Verbindung an der Karte.
network-key-actors = Akteure
network-key-ties = Verbindungen
network-key-strength = Eine dicke Linie stützt sich auf zwei oder mehr unabhängige Quellen, eine dünne auf eine. Ein Ring kennzeichnet eine Verbindung, bei der Quellen voneinander abweichen.
network-ties-title = Jede Verbindung als Satz
network-ties-skip = Zur Tabelle der Verbindungen
network-ties-caption = Die oben gezeichneten Verbindungen, { $n } insgesamt
network-past-title = Frühere Verbindungen
network-past-caption = Verbindungen, die beendet sind oder von denen ein Ende nicht mehr besteht, { $n } insgesamt
network-open-title = Verbindungen zu Gruppen und ungenannten Unternehmen
network-open-caption = Verbindungen, bei denen ein Ende kein namentlich bekannter Akteur ist, { $n } insgesamt; sie gehen in keine Kennzahl ein
network-projects-title = Projekte mehrerer Akteure
network-col-from = Von
network-col-tie = Verbindung
network-col-to = Zu
network-col-family = Bereich
network-col-years = Jahre
network-col-evidence = Quellen
network-alone-title = Akteure ohne erfasste Verbindung
network-alone = { $n ->
    [one] Ein Akteur ist aufgeführt, für den keine Verbindung erfasst ist. Das sagt etwas über die Datenlage, nicht über das Unternehmen.
   *[other] { $n } Akteure sind aufgeführt, für die keine Verbindung erfasst ist. Das sagt etwas über die Datenlage, nicht über die Unternehmen.
}
network-limits-title = Was hier nicht zu sehen ist
network-limit-undated = { $n ->
    [one] Eine Verbindung hat kein Datum: Sie ist heute eingezeichnet
   *[other] { $n } Verbindungen haben kein Datum: Sie sind heute eingezeichnet
} und { $n ->
    [one] fehlt
   *[other] fehlen
} in der Vergangenheit.
network-limit-unsourced = { $n ->
    [one] Eine Verbindung nennt
   *[other] { $n } Verbindungen nennen
} keine Quelle.
network-limit-undisclosed = { $n ->
    [one] Bei einer Verbindung
   *[other] Bei { $n } Verbindungen
} bleibt eine Seite ungenannt.
network-limit-sample = Erfasst ist nur, was veröffentlicht wurde. Für Kundenbeziehungen und Preise gilt das selten; das Netzwerk ist daher eine Untergrenze.
network-years-unknown = nicht bekannt

## Controls that the script adds to the network
network-filter-families = Verbindungen
network-filter-kinds = Akteure
network-find = Akteur suchen
network-shown = Angezeigt – Akteure: { $actors }, Verbindungen: { $ties }
network-zoom-in = Vergrößern
network-zoom-out = Verkleinern
network-zoom-reset = Ganzes Netzwerk
network-keys = Pfeiltasten führen von Akteur zu Akteur, Pos1 führt zum Akteur mit den meisten Partnern, Esc hebt die Auswahl auf, Plus und Minus ändern die Größe.
network-partners = { $actor }: { $n } Partner angezeigt
# Name of the group of zoom buttons.
network-zoom = Zoom

## What the script adds below the network: questions one can ask of it
explore-choose = Akteur wählen
explore-way = Weg zwischen zwei Akteuren
explore-from = Von
explore-to = Zu
# $n is the number of ties one goes along.
explore-found = Kürzester erfasster Weg von { $from } zu { $to }. Schritte: { $n }
explore-none = Von { $from } führt kein erfasster Weg zu { $to }.
explore-without = Ohne einen Akteur
explore-leave = Weglassen
# $n is how many others are cut off; their names follow.
explore-cut = In dieser Zeichnung ohne { $actor } vom größten Teil abgeschnitten: { $n }
explore-whole = In dieser Zeichnung bleiben die anderen auch ohne { $actor } verbunden wie zuvor.
explore-years = Verbindungen nach Jahr des Beginns
explore-until = Begonnen bis
explore-now = heute
# $undated ties have no date.
explore-begun = { $year }: Von den gezeichneten Verbindungen begonnen: { $n }. Mangels Datum ausgeblendet: { $undated }
explore-save = Zeichnung wie angezeigt speichern
explore-save-svg = Als SVG
explore-save-png = Als PNG
explore-save-csv = Tabelle der angezeigten Verbindungen als CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = Ein Teil des Netzwerks
focus-around = Umgebung von
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Schritte
focus-region = Region
focus-boundary = Zugehörigkeit
focus-all = alle
focus-size = Größe der Zeichen
focus-alike = wie gezeichnet
focus-degree = Zahl der Partner
focus-between = Anteil der kürzesten Wege, die hindurchführen
focus-core = Kernzahl: Alle in diesem Teil haben dort mindestens so viele Partner
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Verbindungen in der Tabelle: { $shown } von { $of }
