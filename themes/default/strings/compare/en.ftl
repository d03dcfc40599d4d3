# Words of the page that sets the clusters side by side.

page-compare = Compare
compare-title = Clusters side by side
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n ->
   *[other] { $n } clusters on one schema: { $clusters }. What is recorded differs: a bigger number may only mean that more was written down.
}
compare-open-page = Side by side with { $clusters }
compare-foreign = Claims that nobody has translated yet stand in their own language.

## What is recorded

compare-recorded-title = What is recorded
compare-recorded-lead = All numbers count records, not the world. Whoever records more, finds more.
compare-recorded = As of { $date }: { $counts }.
compare-recorded-coverage = { $dated } of the ties have a recorded beginning, { $sourced } cite a source.
compare-actors = { $n ->
    [one] one actor
   *[other] { $n } actors
}
compare-ties = { $n ->
    [one] one tie
   *[other] { $n } ties
}
compare-events = { $n ->
    [one] one event
   *[other] { $n } events
}
compare-sources = { $n ->
    [one] one source
   *[other] { $n } sources
}
compare-days-differ = The records hold for different days: what changed between them is no difference between the clusters.

## What is claimed

compare-claims-title = What each says of itself
compare-claims-lead = The first paragraph of each section. The name leads to mechanism, evidence and limits.
compare-no-claim = Nobody has written this section yet.

## Structure

compare-structure-lead = Each cluster declares its own stages, finer or coarser. Their number is no measure; who fills them is.
compare-stage-inside = { $n } inside
compare-stage-nearby = { $n } nearby
compare-stage-outside = { $n } outside
compare-no-stages = No stages are declared.
compare-kinds = Recorded actors by kind

## Indicators and resilience

compare-indicators-lead = Computed in the same way for each. Below each value: what it is computed on, and how much of that is dated and sourced. Nothing here is a ranking.
compare-remark = What to mind
compare-coverage = { $dated } dated, { $sourced } sourced
# Titles of two groups of lines.
compare-open = May be read side by side, with the remark
compare-apart = Not to be compared: each value describes its own cluster
compare-why-few = Not every cluster has enough data.
compare-why-size = It moves with the number of actors counted, and that number differs.
compare-why-stages = The lists of stages are not the same.
compare-why-suppliers = Inputs whose suppliers are not all recorded are left out.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = Ties without a date are left out: { $shares }.
compare-of = { $n } of { $total }
compare-resilience-lead = What the recorded ties lean on. A scenario on records, not a forecast.

## Phases

compare-phases-title = How each came about
compare-phases-lead = Phases are a reading of the events by the editors of each cluster.
compare-no-phases = No phases are declared.
# Description of the drawing; $from and $to are years.
compare-drawing = { $n ->
    [one] The phases of one cluster
   *[other] The phases of { $n } clusters
} on one axis of time, { $from } to { $to }; the list below holds the same.
compare-drawing-title = One axis of time
compare-drawing-note = Each bar is a phase; its number is the number in the list below.

## Links between the clusters

compare-links-title = Between the clusters
compare-links-lead = Actors recorded in more than one cluster, and texts that refer from one to another.
compare-links-none = No link between them is recorded. That is no proof that there is none.
compare-same = Recorded in both, { $here } and { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = Texts of { $here } that refer to { $there }
