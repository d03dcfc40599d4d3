## Networks too large for one drawing: groups, and a page for each.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what } around { $actor }
group-around = Around { $actor }
# Groups of two or three actors, put together.
group-crumbs = Small groups, such as that of { $actor }
group-actors = { $n ->
    [one] One actor
   *[other] { $n } actors
}
drawing-groups = { $groups ->
    [one] One group
   *[other] { $groups } groups
} of { $actors ->
    [one] one actor
   *[other] { $actors } actors
}
drawing-groups-note = A mark is a group, the number in it how many actors it holds. A thicker line stands for more ties between two groups.
drawing-groups-hidden = { $n ->
    [0] {""}
    [one] The weakest link between two groups is left out; their pages name it.
   *[other] The { $n } weakest links between groups are left out; their pages name them.
}
drawing-groups-finding = The largest of { $groups } groups, “{ $group }”, holds { $n } of { $of } actors
groups-figure = The network in groups
groups-title = Every group
groups-lead = The network is too large for one drawing. It is drawn in groups of actors that are tied more among themselves than to others, worked out from the ties alone. Each group has a page with everyone in it.
groups-col-group = Group
groups-col-actors = Actors
groups-col-inside = Ties inside
groups-col-outside = Ties to others
groups-col-best = Best connected
groups-up = All groups of the network
group-lead = { $n ->
    [one] One actor
   *[other] { $n } actors
} of the network and { $ties ->
    [one] one tie
   *[other] { $ties } ties
} among them are on record as of { $date }. { $best } has the most partners here: { $most }.
group-outside-title = Ties to other groups
group-outside-caption = Ties of which one end is in another group, { $n } in all; they are not in the drawing
group-near-title = Groups this one is tied to
group-near = { $n ->
    [one] one tie
   *[other] { $n } ties
}
