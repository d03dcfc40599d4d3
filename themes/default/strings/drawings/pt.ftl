# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = unidade estrangeira
class-loc = empresa local
class-lea = ensino e pesquisa
class-pub = órgão público
class-ass = associação
class-cap = investidor
class-inf = terrenos e serviços públicos
class-out = fora do cluster

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
    [1] um parceiro
   *[other] { $n } parceiros
}
drawing-network = { $actors ->
    [1] Um ator
   *[other] { $actors } atores
}, { $ties ->
    [1] um vínculo
   *[other] { $ties } vínculos
}
drawing-network-note = Marcas maiores têm mais parceiros. A seta aponta de quem dá para quem recebe. A posição não tem escala: perto significa fortemente ligado.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = círculos são unidades estrangeiras
shape-loc = quadrados são empresas locais
shape-lea = triângulos são ensino e pesquisa
shape-pub = losangos são órgãos públicos
shape-ass = hexágonos são associações
shape-cap = triângulos invertidos são investidores
shape-inf = cruzes são terrenos e serviços públicos
shape-out = círculos vazados estão fora do cluster
drawing-network-finding = { $actors } { $n ->
    [1] reúne
   *[other] reúnem
} o maior número de vínculos
drawing-phase = { $new ->
    [0] Nenhum vínculo datado começa
    [1] Um vínculo datado começa
   *[other] { $new } vínculos datados começam
}, { $old ->
    [0] nenhum mais antigo continua
    [1] um mais antigo continua
   *[other] { $old } mais antigos continuam
}
drawing-around = { $actor } e { $n ->
    [1] um parceiro
   *[other] { $n } parceiros
}
drawing-chain = Cadeia de valor de { $n ->
    [1] uma etapa
   *[other] { $n } etapas
}
drawing-chain-note = A seta leva de uma etapa à que ela abastece. Uma caixa tracejada não tem ator dentro do cluster.
drawing-stage-gap = ninguém registrado aqui
drawing-stage-members = { $n ->
    [1] um ator
   *[other] { $n } atores
}
drawing-chart = { $fact }: { $n ->
    [1] um valor
   *[other] { $n } valores
}

## The network page
network-lead = Em { $date }, { $n ->
    [1] está registrado um ator
   *[other] estão registrados { $n } atores
} e { $ties ->
    [1] um vínculo
   *[other] { $ties } vínculos
} entre atores nomeados. { $best } tem o maior número de parceiros: { $most }.
network-figure = Quem está ligado a quem
network-reading-title = O que o mapa mostra
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut ->
    [1] Um outro ator só alcança
   *[other] { $cut } outros atores só alcançam
} o restante da rede por meio de { $actor }.
network-see-hubs = { $actors } participam, em conjunto, de { $share } de todos os vínculos desenhados.
network-see-between = Dos caminhos mais curtos entre dois outros atores, { $share } passam por { $actor }.
network-see-single = { $n ->
    [1] Um ator está ligado
   *[other] { $n } atores estão ligados
} ao mapa por um único vínculo registrado.
network-key-actors = Atores
network-key-ties = Vínculos
network-key-strength = Uma linha grossa se apoia em duas ou mais fontes independentes; uma fina, em uma. Um anel marca um vínculo sobre o qual as fontes divergem.
network-ties-title = Cada vínculo em uma frase
network-ties-skip = Ir para a tabela de vínculos
network-ties-caption = Os vínculos desenhados acima, { $n } no total
network-past-title = Vínculos do passado
network-past-caption = Vínculos que terminaram ou em que uma das partes deixou de existir, { $n } no total
network-open-title = Vínculos com grupos e empresas não nomeadas
network-open-caption = Vínculos em que uma das partes não é um ator nomeado, { $n } no total; não entram em nenhum indicador
network-projects-title = Projetos de vários atores
network-col-from = De
network-col-tie = Vínculo
network-col-to = Para
network-col-family = Família
network-col-years = Anos
network-col-evidence = Fontes
network-alone-title = Atores sem vínculo registrado
network-alone = { $n ->
    [1] Um ator consta da lista sem nenhum vínculo registrado. Isso diz algo sobre os registros, não sobre a empresa.
   *[other] { $n } atores constam da lista sem nenhum vínculo registrado. Isso diz algo sobre os registros, não sobre as empresas.
}
network-limits-title = O que isto não mostra
network-limit-undated = { $n ->
    [1] Um vínculo não tem data: está desenhado no presente e falta no passado.
   *[other] { $n } vínculos não têm data: estão desenhados no presente e faltam no passado.
}
network-limit-unsourced = { $n ->
    [1] Um vínculo não cita
   *[other] { $n } vínculos não citam
} nenhuma fonte.
network-limit-undisclosed = { $n ->
    [1] Um vínculo tem
   *[other] { $n } vínculos têm
} uma parte não divulgada.
network-limit-sample = Só está registrado o que foi publicado. Clientes e preços raramente o são; por isso, a rede é um limite inferior.
network-years-unknown = não se sabe

## Controls that the script adds to the network
network-filter-families = Vínculos
network-filter-kinds = Atores
network-find = Encontrar um ator
network-shown = Atores exibidos: { $actors }; vínculos: { $ties }
network-zoom-in = Ampliar
network-zoom-out = Reduzir
network-zoom-reset = Rede inteira
network-keys = As setas do teclado passam de ator em ator, Home vai ao mais conectado, Escape desfaz a seleção, mais e menos ampliam e reduzem.
network-partners = { $actor }: parceiros exibidos: { $n }
# Name of the group of zoom buttons.
network-zoom = Zoom

## What the script adds below the network: questions one can ask of it
explore-choose = escolha um ator
explore-way = Caminho entre dois atores
explore-from = De
explore-to = Para
# $n is the number of ties one goes along.
explore-found = Caminho registrado mais curto de { $from } até { $to }. Passos: { $n }
explore-none = Nenhum caminho registrado leva de { $from } até { $to }.
explore-without = Sem um ator
explore-leave = Retirar
# $n is how many others are cut off; their names follow.
explore-cut = Neste desenho sem { $actor }, separados da maior parte: { $n }
explore-whole = Neste desenho sem { $actor }, os demais continuam ligados como estavam.
explore-years = Vínculos por ano de início
explore-until = Iniciados até
explore-now = hoje
# $undated ties have no date.
explore-begun = { $year }: dos vínculos desenhados, { $n } já tinham começado. Ocultos por não terem data: { $undated }
explore-save = Salvar o desenho como exibido
explore-save-svg = Em SVG
explore-save-png = Em PNG
explore-save-csv = Tabela dos vínculos exibidos, em CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = Uma parte da rede
focus-around = Em torno de
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Passos
focus-region = Região
focus-boundary = Delimitação
focus-all = tudo
focus-size = Tamanho das marcas
focus-alike = como no desenho
focus-degree = Número de parceiros
focus-between = Proporção dos caminhos mais curtos que passam pelo ator
focus-core = Número do núcleo: todos nesta parte têm pelo menos esse número de parceiros
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Vínculos na tabela: { $shown } de { $of }
