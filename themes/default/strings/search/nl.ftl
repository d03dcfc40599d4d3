### The page that lists everything with a name.

page-search = Zoeken
search-lead = Alles op deze site wat een naam heeft: pagina’s, actoren, gebeurtenissen, feiten en begrippen, op alfabetische volgorde.
search-field = Zoek een naam of een woord
search-shown = Getoond: { $n } van { $total }
search-none = Geen enkele naam bevat al deze woorden. Probeer het met minder letters of een andere spelling.
search-pages = Pagina’s
search-events = Gebeurtenissen
search-many = Te veel voor deze lijst ({ $n }); ze staan hier:
