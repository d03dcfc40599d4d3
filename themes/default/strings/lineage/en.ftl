# Words of lineages: who came from whom.

lineage-title = Lineages
lineage-own = Where it came from and what became of it
lineage-note = Each line is one actor, drawn through time. A branch is a unit that was sold or became independent; a line that runs into another was taken over; a dotted link leads to a firm founded by people from there. Dashed means that the time is not exactly known.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } and { $n ->
    [one] one more
   *[other] { $n } more
}
lineage-whole = The whole family on the timeline
# For screen readers; $from and $to are years.
drawing-lineage = Lines of descent from { $from } to { $to }: { $names }. The list below says the same.
