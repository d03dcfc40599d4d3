# Words of charts.

## Signs, explained below the title where they occur
chart-plan = Open: not realised.
chart-differ = Bracket: sources differ.
chart-about = Ring: about this value.
chart-bound = Arrow: a bound; the value lies there or further the way the arrow points.
chart-gap = Where the line stops, values are missing.
## Below a chart
chart-table = Values as a table
