### The page that lists everything with a name.

page-search = Pesquisa
search-lead = Tudo o que tem nome neste site: páginas, atores, acontecimentos, fatos e termos, por ordem alfabética.
search-field = Procurar um nome ou uma palavra
search-shown = Mostrados: { $n } de { $total }
search-none = Nenhum nome contém todas estas palavras. Tente com menos letras ou com outra grafia.
search-pages = Páginas
search-events = Acontecimentos
search-many = Demasiados para esta lista ({ $n }); encontram-se aqui:
