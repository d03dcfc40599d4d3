### The page that lists everything with a name.

page-search = Cerca
search-lead = Tutto ciò che in questo sito ha un nome: pagine, attori, eventi, fatti e termini, in ordine alfabetico.
search-field = Cerca un nome o una parola
search-shown = Mostrati: { $n } di { $total }
search-none = Nessun nome contiene tutte queste parole. Provare con meno lettere o con un’altra grafia.
search-pages = Pagine
search-events = Eventi
search-many = Troppe voci per questo elenco ({ $n }); si trovano qui:
