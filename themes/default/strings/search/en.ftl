### The page that lists everything with a name.

page-search = Search
search-lead = Everything on this site that has a name: pages, actors, events, facts and terms, in the order of the alphabet.
search-field = Find a name or a word
search-shown = Shown: { $n } of { $total }
search-none = No name here holds all of these words. Try fewer letters, or another spelling.
search-pages = Pages
search-events = Events
search-many = Too many for this list ({ $n }); they are listed here:
