### The page that lists everything with a name.

page-search = Rechercher
search-lead = Tout ce qui porte un nom sur ce site : pages, acteurs, événements, faits et termes, par ordre alphabétique.
search-field = Chercher un nom ou un mot
search-shown = Affichés : { $n } sur { $total }
search-none = Aucun nom ne contient tous ces mots. Essayez avec moins de lettres ou une autre orthographe.
search-pages = Pages
search-events = Événements
search-many = Trop d’éléments pour cette liste ({ $n }) ; ils figurent ici :
