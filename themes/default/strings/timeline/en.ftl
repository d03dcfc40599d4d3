# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [one] One event
   *[other] { $n } events
} on an axis of time, { $from } to { $to }; the list below holds the same events. { $unnamed ->
    [0] Every mark has its name.
    [one] One mark stands without its name.
   *[other] { $unnamed } marks stand without their names.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = { $recent ->
    [one] Half of the { $n } events fall within the last of { $years } years
   *[other] Half of the { $n } events fall within the last { $recent } of { $years } years
}: the record is denser for recent times.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [one] One event
   *[other] { $n } events
} in { $years ->
    [one] one year
   *[other] { $years } years
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = Bold names are of first importance. Every mark leads to its event in the list; where names would collide, a mark stands alone. { $undated ->
    [0] { "" }
    [one] One event has no known date and stands in the list only.
   *[other] { $undated } events have no known date and stand in the list only.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Torn edges: years without a recorded event are cut out.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Policy and institutions
lane-entry = Entries and exits
lane-owners = Spin-offs and owners
lane-growth = Technology and investment
lane-crisis = Crises and recovery

## Key of the axis: how well a date is known
timeline-key-dates = Dates
timeline-key-year = known to the year or less exactly
timeline-key-about = about this time
timeline-key-interval = lasted so long
timeline-key-one-of = sources differ: one of these years
timeline-key-open = announced or planned, not realised
timeline-key-cancelled = cancelled
timeline-key-cause = read as a cause by the authors

## The page
timeline-axis = The axis of time
timeline-skip = Go to the list of events
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = { $n ->
    [one] One event is
   *[other] { $n } events are
} on record between { $from } and { $to }{ $phases ->
    [0] .
    [one] , in one phase.
   *[other] , in { $phases } phases.
}
timeline-claim-bare = { $n ->
    [one] One event is
   *[other] { $n } events are
} on record.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = Arrivals peak in “{ $phase }”: { $n } of { $total }.
timeline-claim-exits = Exits peak in “{ $phase }”: { $n } of { $total }.
timeline-claim-crises = Shocks peak in “{ $phase }”: { $n } of { $total }.
timeline-all = All events
timeline-before = Before the first phase
timeline-between = Outside the phases
timeline-undated = Without a known date
timeline-no-events = No event is recorded here.
timeline-undated-ties = { $n ->
    [one] One of { $total } ties has
   *[other] { $n } of { $total } ties have
} no known beginning and cannot be shown here.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Counted by the indicators: { $begun ->
    [0] no actor began
    [one] one actor began
   *[other] { $begun } actors began
}, { $ended ->
    [0] none ended
   *[other] { $ended } ended
}, { $n } at the end.
timeline-phase-ties = Dated ties between them: { $begun ->
    [0] none began
   *[other] { $begun } began
}, { $ended ->
    [0] none ended
   *[other] { $ended } ended
}, { $n } at the end.
phase-ended-by = What ended it:

## An event
event-disputed = Disputed.
event-more = More about this
# A list of actors and ties; $n counts them.
event-begins = begins: { $items }
event-ends = ends: { $items }
event-goes-on = goes on: { $items }
# A list of other events; $n counts them.
event-because = because of { $events }
event-led-to = led to { $events }
event-outcome = what came of it: { $events }
event-planned = planned in { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Show
timeline-filter-all = All events
timeline-filter-main = Main events only
timeline-filter-every = Every kind
timeline-filter-none = No kind
# $n of $total events pass the filter.
timeline-shown = { $n } of { $total } events shown
timeline-empty = No event passes the filter.
