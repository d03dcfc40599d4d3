### The page that lists everything with a name.

page-search = Busca
search-lead = Tudo o que tem nome neste site: páginas, atores, eventos, fatos e termos, em ordem alfabética.
search-field = Buscar um nome ou uma palavra
search-shown = Exibidos: { $n } de { $total }
search-none = Nenhum nome contém todas estas palavras. Tente com menos letras ou com outra grafia.
search-pages = Páginas
search-events = Eventos
search-many = Itens demais para esta lista ({ $n }); eles estão aqui:
