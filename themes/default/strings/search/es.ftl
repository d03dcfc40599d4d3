### The page that lists everything with a name.

page-search = Búsqueda
search-lead = Todo lo que tiene nombre en este sitio: páginas, actores, acontecimientos, hechos y términos, por orden alfabético.
search-field = Buscar un nombre o una palabra
search-shown = Se muestran: { $n } de { $total }
search-none = Ningún nombre contiene todas estas palabras. Pruebe con menos letras o con otra grafía.
search-pages = Páginas
search-events = Acontecimientos
search-many = Demasiados elementos para esta lista ({ $n }); figuran aquí:
