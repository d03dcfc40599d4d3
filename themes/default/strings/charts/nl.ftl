# Woorden van de grafieken.

## Signs, explained below the title where they occur
chart-plan = Open: niet gerealiseerd.
chart-differ = Haak: bronnen verschillen.
chart-about = Ring: ongeveer deze waarde.
chart-bound = Pijl: een grens, zoveel of verder.
chart-gap = Waar de lijn ophoudt, ontbreken waarden.
## Below a chart
chart-table = De waarden als tabel
