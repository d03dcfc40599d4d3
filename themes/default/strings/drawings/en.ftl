# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = foreign site
class-loc = local firm
class-lea = learning and research
class-pub = public body
class-ass = association
class-cap = investor
class-inf = land and utilities
class-out = outside the cluster

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
    [one] one partner
   *[other] { $n } partners
}
drawing-network = { $actors ->
    [one] One actor
   *[other] { $actors } actors
}, { $ties ->
    [one] one tie
   *[other] { $ties } ties
}
drawing-network-note = Larger marks have more partners. An arrow points from giver to receiver. Position has no scale: near means closely tied.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = circles are foreign sites
shape-loc = squares are local firms
shape-lea = triangles are learning and research
shape-pub = diamonds are public bodies
shape-ass = hexagons are associations
shape-cap = triangles on their point are investors
shape-inf = crosses are land and utilities
shape-out = open circles are outside the cluster
drawing-network-finding = { $actors } { $n ->
    [one] carries
   *[other] carry
} the most ties
drawing-phase = { $new ->
    [0] No dated tie begins
    [one] One dated tie begins
   *[other] { $new } dated ties begin
}, { $old ->
    [0] no older one goes on
    [one] one older one goes on
   *[other] { $old } older ones go on
}
drawing-around = { $actor } and { $n ->
    [one] one partner
   *[other] { $n } partners
}
drawing-chain = Value chain of { $n ->
    [one] one stage
   *[other] { $n } stages
}
drawing-chain-note = An arrow leads from a stage to the one it feeds. A dashed box has no actor inside the cluster.
drawing-stage-gap = nobody recorded here
drawing-stage-members = { $n ->
    [one] one actor
   *[other] { $n } actors
}
drawing-chart = { $fact }: { $n ->
    [one] one value
   *[other] { $n } values
}

## The network page
network-lead = { $n ->
    [one] One actor
   *[other] { $n } actors
} and { $ties ->
    [one] one tie
   *[other] { $ties } ties
} between named actors are on record as of { $date }. { $best } has the most partners: { $most }.
network-figure = Who is tied to whom
network-reading-title = What the map shows
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut ->
    [one] One other actor reaches
   *[other] { $cut } others reach
} the rest of the network only through { $actor }.
network-see-hubs = { $actors } together touch { $share } of all ties drawn.
network-see-between = Of the shortest ways between two other actors, { $share } lead through { $actor }.
network-see-single = { $n ->
    [one] One actor hangs
   *[other] { $n } actors hang
} on the map by a single recorded tie.
network-key-actors = Actors
network-key-ties = Ties
network-key-strength = A thick line rests on two or more independent sources, a thin one on one. A ring marks a tie on which sources differ.
network-ties-title = Every tie as a sentence
network-ties-skip = Go to the table of ties
network-ties-caption = The ties drawn above, { $n } in all
network-past-title = Ties of the past
network-past-caption = Ties that have ended, or one end of which has, { $n } in all
network-open-title = Ties to groups and unnamed firms
network-open-caption = Ties with one end that is not a named actor, { $n } in all; they are counted in no indicator
network-projects-title = Projects of several actors
network-col-from = From
network-col-tie = Tie
network-col-to = To
network-col-family = Family
network-col-years = Years
network-col-evidence = Sources
network-alone-title = Actors without a recorded tie
network-alone = { $n ->
    [one] One actor is listed for which no tie is on record. That says something about the records, not about the firm.
   *[other] { $n } actors are listed for which no tie is on record. That says something about the records, not about the firms.
}
network-limits-title = What this does not show
network-limit-undated = { $n ->
    [one] One tie has no date: it is drawn in the present and missing
   *[other] { $n } ties have no date: they are drawn in the present and missing
} from the past.
network-limit-unsourced = { $n ->
    [one] One tie cites
   *[other] { $n } ties cite
} no source.
network-limit-undisclosed = { $n ->
    [one] One tie has
   *[other] { $n } ties have
} an end that is not disclosed.
network-limit-sample = Only what was published is recorded. Customers and prices seldom are, so the network is a lower bound.
network-years-unknown = not known

## Controls that the script adds to the network
network-filter-families = Ties
network-filter-kinds = Actors
network-find = Find an actor
network-shown = Shown: actors { $actors }, ties { $ties }
network-zoom-in = Zoom in
network-zoom-out = Zoom out
network-zoom-reset = Whole network
network-keys = Arrow keys move from actor to actor, Home goes to the best connected one, Escape clears the choice, plus and minus zoom.
network-partners = Partners of { $actor } shown: { $n }
# Name of the group of zoom buttons.
network-zoom = Zoom

## What the script adds below the network: questions one can ask of it
explore-choose = choose an actor
explore-way = Way between two actors
explore-from = From
explore-to = To
# $n is the number of ties one goes along.
explore-found = Shortest recorded way from { $from } to { $to }. Steps: { $n }
explore-none = No recorded way leads from { $from } to { $to }.
explore-without = Without one actor
explore-leave = Leave out
# $n is how many others are cut off; their names follow.
explore-cut = In this drawing without { $actor }, cut off from the largest part: { $n }
explore-whole = In this drawing without { $actor }, the others stay connected as they were.
explore-years = Ties by the year they began
explore-until = Begun up to
explore-now = today
# $undated ties have no date.
explore-begun = { $year }: { $n } of the ties drawn had begun. Hidden because they have no date: { $undated }
explore-save = Save the drawing as shown
explore-save-svg = As SVG
explore-save-png = As PNG
explore-save-csv = Table of the ties shown, as CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = A part of the network
focus-around = Around
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Steps
focus-region = Region
focus-boundary = Boundary
focus-all = all
focus-size = Size of marks
focus-alike = as drawn
focus-degree = Number of partners
focus-between = Share of shortest ways through it
focus-core = Core number: all in this part have at least this many partners in it
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Ties in the table: { $shown } of { $of }
