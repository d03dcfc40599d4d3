### The page that lists everything with a name.

page-search = Suche
search-lead = Alles auf dieser Website, was einen Namen hat: Seiten, Akteure, Ereignisse, Fakten und Begriffe, in alphabetischer Reihenfolge.
search-field = Name oder Wort suchen
search-shown = Angezeigt: { $n } von { $total }
search-none = Kein Name enthält alle diese Wörter. Versuchen Sie es mit weniger Buchstaben oder einer anderen Schreibweise.
search-pages = Seiten
search-events = Ereignisse
search-many = Zu viele für diese Liste ({ $n }); sie stehen hier:
