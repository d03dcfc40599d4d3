# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [one] Eén gebeurtenis
   *[other] { $n } gebeurtenissen
} op een tijdas, van { $from } tot { $to }; de lijst hieronder bevat dezelfde gebeurtenissen. { $unnamed ->
    [0] Elk teken heeft zijn naam.
    [one] Eén teken staat er zonder naam.
   *[other] { $unnamed } tekens staan er zonder naam.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = De helft van de { $n } gebeurtenissen valt in { $recent ->
    [one] het laatste van de { $years } jaar
   *[other] de laatste { $recent } van de { $years } jaar
}: over recente tijd is meer vastgelegd.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [one] Eén gebeurtenis
   *[other] { $n } gebeurtenissen
} in { $years ->
    [one] één jaar
   *[other] { $years } jaar
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = Vetgedrukte namen zijn de belangrijkste. Elk teken leidt naar zijn gebeurtenis in de lijst; waar namen elkaar zouden raken, staat het teken alleen. { $undated ->
    [0] { "" }
    [one] Eén gebeurtenis heeft geen bekende datum en staat alleen in de lijst.
   *[other] { $undated } gebeurtenissen hebben geen bekende datum en staan alleen in de lijst.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Gescheurde randen: jaren zonder vastgelegde gebeurtenis zijn weggelaten.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Beleid en instellingen
lane-entry = Vestiging en vertrek
lane-owners = Spin-offs en eigenaren
lane-growth = Technologie en investeringen
lane-crisis = Crises en herstel

## Key of the axis: how well a date is known
timeline-key-dates = Datums
timeline-key-year = bekend tot op het jaar of minder nauwkeurig
timeline-key-about = omstreeks deze tijd
timeline-key-interval = duurde zo lang
timeline-key-one-of = bronnen wijken af: een van deze jaren
timeline-key-open = aangekondigd of gepland, niet gerealiseerd
timeline-key-cancelled = geannuleerd
timeline-key-cause = volgens de auteurs een oorzaak

## The page
timeline-axis = De tijdas
timeline-skip = Naar de lijst van gebeurtenissen
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = Tussen { $from } en { $to } { $n ->
    [one] is één gebeurtenis
   *[other] zijn { $n } gebeurtenissen
} vastgelegd{ $phases ->
    [0] .
    [one] , in één fase.
   *[other] , in { $phases } fasen.
}
timeline-claim-bare = Er { $n ->
    [one] is één gebeurtenis
   *[other] zijn { $n } gebeurtenissen
} vastgelegd.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = De vestiging piekt in ‘{ $phase }’: { $n } van de { $total }.
timeline-claim-exits = Het vertrek piekt in ‘{ $phase }’: { $n } van de { $total }.
timeline-claim-crises = Schokken pieken in ‘{ $phase }’: { $n } van de { $total }.
timeline-all = Alle gebeurtenissen
timeline-before = Voor de eerste fase
timeline-between = Buiten de fasen
timeline-undated = Zonder bekende datum
timeline-no-events = Hier is geen gebeurtenis vastgelegd.
timeline-undated-ties = { $n ->
    [one] Eén van de { $total } relaties heeft geen bekend begin en kan
   *[other] { $n } van de { $total } relaties hebben geen bekend begin en kunnen
} hier niet worden getoond.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Meegeteld in de indicatoren: { $begun ->
    [0] geen actor begonnen
    [one] één actor begonnen
   *[other] { $begun } actoren begonnen
}, { $ended ->
    [0] geen gestopt
    [one] { $ended } gestopt
   *[other] { $ended } gestopt
}, { $n } aan het einde.
timeline-phase-ties = Gedateerde relaties daartussen: { $begun ->
    [0] geen begonnen
    [one] { $begun } begonnen
   *[other] { $begun } begonnen
}, { $ended ->
    [0] geen beëindigd
    [one] { $ended } beëindigd
   *[other] { $ended } beëindigd
}, { $n } aan het einde.
phase-ended-by = Waardoor de fase eindigde:

## An event
event-disputed = Betwist.
event-more = Meer hierover
# A list of actors and ties; $n counts them.
event-begins = begint: { $items }
event-ends = eindigt: { $items }
event-goes-on = gaat door: { $items }
# A list of other events; $n counts them.
event-because = vanwege { $events }
event-led-to = leidde tot { $events }
event-outcome = wat ervan kwam: { $events }
event-planned = gepland in { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Tonen
timeline-filter-all = Alle gebeurtenissen
timeline-filter-main = Alleen hoofdgebeurtenissen
timeline-filter-every = Elke soort
timeline-filter-none = Geen soort
# $n of $total events pass the filter.
timeline-shown = { $n } van de { $total } gebeurtenissen getoond
timeline-empty = Geen gebeurtenis voldoet aan het filter.
