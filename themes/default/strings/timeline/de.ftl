# Texte der Zeitachse: die Achse, ihre Legende, die Liste der Ereignisse.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [one] Ein Ereignis
   *[other] { $n } Ereignisse
} auf einer Zeitachse, { $from } bis { $to }; die Liste darunter enthält dieselben Ereignisse. { $unnamed ->
    [0] Jede Marke trägt ihren Namen.
    [one] Eine Marke steht ohne Namen.
   *[other] { $unnamed } Marken stehen ohne Namen.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = Die Hälfte der { $n } Ereignisse fällt in { $recent ->
    [one] das letzte von { $years } Jahren
   *[other] die letzten { $recent } von { $years } Jahren
}: Für die jüngere Zeit ist die Erfassung dichter.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [one] Ein Ereignis
   *[other] { $n } Ereignisse
} in { $years ->
    [one] einem Jahr
   *[other] { $years } Jahren
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = Fett gesetzte Namen sind von größter Bedeutung. Jede Marke führt zu ihrem Ereignis in der Liste; wo Namen einander überdecken würden, steht die Marke allein. { $undated ->
    [0] { "" }
    [one] Ein Ereignis ohne bekanntes Datum steht nur in der Liste.
   *[other] { $undated } Ereignisse ohne bekanntes Datum stehen nur in der Liste.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Gezackte Ränder: Jahre ohne erfasstes Ereignis sind ausgelassen.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Politik und Institutionen
lane-entry = Ansiedlungen und Weggänge
lane-owners = Ausgründungen und Eigentum
lane-growth = Technologie und Investitionen
lane-crisis = Krisen und Erholung

## Key of the axis: how well a date is known
timeline-key-dates = Zeitangaben
timeline-key-year = auf das Jahr genau oder ungenauer bekannt
timeline-key-about = ungefähr zu dieser Zeit
timeline-key-interval = dauerte so lange
timeline-key-one-of = Quellen weichen voneinander ab: eines dieser Jahre
timeline-key-open = angekündigt oder geplant, nicht umgesetzt
timeline-key-cancelled = abgesagt
timeline-key-cause = von der Redaktion als Ursache gedeutet

## The page
timeline-axis = Die Zeitachse
timeline-skip = Zur Liste der Ereignisse
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = { $n ->
    [one] Ein Ereignis ist
   *[other] { $n } Ereignisse sind
} zwischen { $from } und { $to } erfasst{ $phases ->
    [0] .
    [one] , in einer Phase.
   *[other] , in { $phases } Phasen.
}
timeline-claim-bare = { $n ->
    [one] Ein Ereignis ist
   *[other] { $n } Ereignisse sind
} erfasst.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = Die meisten Ansiedlungen fallen in die Phase „{ $phase }“: { $n } von { $total }.
timeline-claim-exits = Die meisten Weggänge fallen in die Phase „{ $phase }“: { $n } von { $total }.
timeline-claim-crises = Die meisten Krisen fallen in die Phase „{ $phase }“: { $n } von { $total }.
timeline-all = Alle Ereignisse
timeline-before = Vor der ersten Phase
timeline-between = Außerhalb der Phasen
timeline-undated = Ohne bekanntes Datum
timeline-no-events = Hier ist kein Ereignis erfasst.
timeline-undated-ties = { $n ->
    [one] Eine von { $total } Verbindungen hat keinen bekannten Beginn und lässt
   *[other] { $n } von { $total } Verbindungen haben keinen bekannten Beginn und lassen
} sich hier nicht zeigen.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Von den Kennzahlen gezählte Akteure: { $begun ->
    [0] keiner neu
    [one] einer neu
   *[other] { $begun } neu
}, { $ended ->
    [0] keiner weggefallen
    [one] einer weggefallen
   *[other] { $ended } weggefallen
}, { $n } am Ende.
timeline-phase-ties = Datierte Verbindungen zwischen ihnen: { $begun ->
    [0] keine neu
    [one] eine neu
   *[other] { $begun } neu
}, { $ended ->
    [0] keine beendet
    [one] eine beendet
   *[other] { $ended } beendet
}, { $n } am Ende.
phase-ended-by = Was sie beendete:

## An event
event-disputed = Strittig.
event-more = Mehr dazu
# A list of actors and ties; $n counts them.
event-begins = beginnt: { $items }
event-ends = endet: { $items }
event-goes-on = besteht fort: { $items }
# A list of other events; $n counts them.
event-because = Ursache: { $events }
event-led-to = führte zu: { $events }
event-outcome = was daraus wurde: { $events }
event-planned = Planung: { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Anzeigen
timeline-filter-all = Alle Ereignisse
timeline-filter-main = Nur wichtige Ereignisse
timeline-filter-every = Alle Arten
timeline-filter-none = Keine Art
# $n of $total events pass the filter.
timeline-shown = { $n } von { $total } Ereignissen angezeigt
timeline-empty = Kein Ereignis entspricht dem Filter.
