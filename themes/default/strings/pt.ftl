# Words of the text pages. Translators: keep the names in { $braces }; a message
# may order them as the language wants. Words of indicators stand in
# indicators/, words of drawings in drawings/.

## Frame of every page

skip-link = Pular para o conteúdo
nav-site = Site
nav-languages = Idiomas
nav-cluster = Páginas deste cluster
nav-crumbs = Onde você está
nav-footer = Outras páginas
menu-explain = Explicações
menu-look-up = Consulta
contact = Contato
contact-languages = Atendimento em { $languages }
licence = Licença: { $licence }
as-of = Situação em { $date }
reviewed = revisado em { $date }
review-by = próxima revisão até { $date }
owner = responsável: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Este texto ainda não está disponível no seu idioma; é exibido em { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = O original mudou desde que este texto foi traduzido
stale-notice-made = Esta tradução é de { $date }; o original mudou desde então
stale-reviewed = última revisão do original: { $date }
stale-original = Ler o original
not-known = não se sabe
not-recorded = não registrado
none-recorded = nenhum registro
too-few-data = dados insuficientes
# Punctuation between pieces that a page puts together: items of a list, parts of
# a line, a label and its value, two sentences, a remark in brackets.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = Visão geral
page-network = Rede
page-timeline = Linha do tempo
page-actors = Atores
page-facts = Fatos
page-indicators = Indicadores
page-sources = Fontes
page-data = Dados
page-glossary = Glossário
page-about = Sobre este site
page-chooser = Escolha um idioma
page-not-found = Esta página não existe
not-found-words = Ir para a primeira página
not-found-no-base = Defina base_url em site.toml para que estes links funcionem em qualquer endereço.
chooser-lead = Idiomas

## Names of languages, for the notice on pages shown in another one

language-ar = árabe
language-de = alemão
language-en = inglês
language-es = espanhol
language-fa = persa
language-fr = francês
language-he = hebraico
language-hi = híndi
language-id = indonésio
language-it = italiano
language-ja = japonês
language-ko = coreano
language-ms = malaio
language-nl = holandês
language-pl = polonês
language-pt = português
language-ru = russo
language-th = tailandês
language-tr = turco
language-uk = ucraniano
language-vi = vietnamita
language-zh = chinês
language-zh-Hans = chinês simplificado
language-zh-Hant = chinês tradicional

## Home

home-lead = { $n ->
    [1] Um cluster industrial explicado como rede: quem faz o quê, como os atores se ligam, desde quando, e o que não se sabe.
   *[other] { $n } clusters industriais explicados como redes: quem faz o quê, como os atores se ligam, desde quando, e o que não se sabe.
}
home-clusters = Clusters
home-clusters-lead = Cada um começa com uma visão geral; todo o resto está a um passo.
cluster-counts = { $actors ->
    [1] um ator
   *[other] { $actors } atores
}, { $ties ->
    [1] um vínculo registrado
   *[other] { $ties } vínculos registrados
}, situação em { $date }

how-title = Como ler este site
how-claim = Afirmações
how-claim-words = Cada página abre com uma frase que pode ser verificada. Em seguida, explica-se como funciona, em que se apoia e o que não mostra. Os números pequenos levam às fontes.
how-computed = Calculado
how-computed-words = Os valores da rede são calculados a partir dos vínculos registrados, acompanhados da fórmula, do número de casos e da data. Descrevem os registros, não o mundo.
how-unknown = Não se sabe
how-unknown-words = “Não se sabe” significa que alguém procurou e nada encontrou. Nunca é contado como zero.
how-disputed = Divergências
how-disputed-words = Quando as fontes divergem, cada versão é apresentada com a sua fonte. Não se calculam médias.
how-plans = Planos
how-plans-words = O que foi anunciado ou aprovado é identificado como tal e nunca contado como realizado.

about-lead = Este site explica clusters industriais como sistemas: de quem são formados, como seus atores se ligam, como surgiram e o que não se sabe.

## Overview

card-title = Ficha do cluster
card-note = Fatos de fontes públicas; valores da rede calculados a partir dos vínculos registrados, situação em { $date }
five-what = O quê
five-what-stages = Uma cadeia de valor de { $declared ->
    [1] uma etapa
   *[other] { $declared } etapas
}; { $filled } { $filled ->
    [1] tem
   *[other] têm
} pelo menos um ator dentro do cluster.
five-who = Quem
five-who-counts = { $actors ->
    [1] Um ator registrado
   *[other] { $actors } atores registrados
}, entre eles { $foreign ->
    [0] nenhuma empresa de capital estrangeiro
    [1] uma empresa de capital estrangeiro
   *[other] { $foreign } empresas de capital estrangeiro
} e { $local ->
    [0] nenhuma empresa local
    [1] uma empresa local
   *[other] { $local } empresas locais
}.
five-linked = Como se ligam
five-linked-counts = { $ties ->
    [1] Um vínculo registrado
   *[other] { $ties } vínculos registrados
}: { $families }.
five-since = Desde quando
five-since-phases = Primeiro evento registrado: { $date }; { $n ->
    [1] uma fase desde então.
   *[other] { $n } fases desde então.
}
five-limits = Limites
five-limits-counts = { $undated ->
    [0] Todos os vínculos têm início registrado
    [1] Um vínculo não tem início registrado
   *[other] { $undated } vínculos não têm início registrado
}; { $unsourced ->
    [0] todos citam uma fonte
    [1] um não cita fonte
   *[other] { $unsourced } não citam fonte
}; { $undisclosed ->
    [0] nenhum tem parte não divulgada
    [1] um tem parte não divulgada
   *[other] { $undisclosed } têm parte não divulgada
}. As fontes { $disputed ->
    [0] não divergem sobre nenhum fato
    [1] divergem sobre um fato
   *[other] divergem sobre { $disputed } fatos
}.
open-network = Abrir a rede
answers-title = Cinco respostas
answers-lead = Um quadrado cheio é um registro com duas ou mais fontes independentes; um quadrado vazado, um com menos.
answer-evidence = { $n ->
    [0] nenhum registro indicado
    [1] apoia-se em um registro
   *[other] apoia-se em { $n } registros
}, { $firm } com duas ou mais fontes
phases-title = { $n ->
    [1] Uma fase, uma rede
   *[other] { $n } fases, uma rede
}
phases-lead = Cada ator mantém o seu lugar. Linhas pretas são vínculos que começam na fase; linhas cinza são mais antigas.
phases-undated = { $n ->
    [1] Um de { $total } vínculos não tem
   *[other] { $n } de { $total } vínculos não têm
} início conhecido e não { $n ->
    [1] pode ser desenhado
   *[other] podem ser desenhados
} aqui; os anos recentes estão mais bem registrados, de modo que o crescimento é em parte efeito das fontes.
phase-ties = { $begun ->
    [0] nenhum vínculo novo
    [1] um vínculo novo
   *[other] { $begun } vínculos novos
}, { $ties } no total
chain-title = Quem faz o quê
chain-lead = Cada marca é um ator registrado naquela etapa; uma empresa pode aparecer em várias.
chain-members-lead = Atores registrados em cada etapa. Um ator pode aparecer em várias.
chain-caption = { $n ->
    [1] Uma etapa
   *[other] { $n } etapas
}; quadrados para empresas locais, círculos para empresas de capital estrangeiro
chain-stage = Etapa
chain-local = Local
chain-foreign = De capital estrangeiro
chain-gap = O que falta
chain-elsewhere = De fora
chain-local-count = { $n ->
    [1] um ator local
   *[other] { $n } atores locais
}
chain-foreign-count = { $n ->
    [1] um ator de capital estrangeiro
   *[other] { $n } atores de capital estrangeiro
}
stage-support = apoia a cadeia
stage-filled = preenchida
stage-nearby = Preenchida apenas nas proximidades.
stage-gap = Vazia.
stage-unexplained = Vazia; nenhum motivo registrado.
stage-on = registrado aqui
layers-title = As camadas em resumo
layers-lead = Cada afirmação abre uma página com mecanismo, evidências e limites.
risks-title = Riscos e incógnitas
risks-lead = O que este relato não pode mostrar, em que há divergência, o que ninguém publicou.
risks-limits = O primeiro limite de cada camada
risks-disputed = Fontes divergentes
risks-unknown = Não se sabe: procurado e não encontrado
unknown-mechanism = Mecanismo não estabelecido: { $kind }
ask-title = A quem perguntar
ask-about = Sobre esta página
ask-corrections = Correções são bem-vindas; indique o número da fonte.
boundary-title = Onde o cluster termina
of-base = de { $base }
of-base-plain = Participação em

## Sections of the profiles: title and guiding question

section-structure = Estrutura
section-structure-question = De que é feito?
section-relations = Relações
section-relations-question = Como se conecta?
section-mechanisms = Mecanismos
section-mechanisms-question = Como evolui?
section-narrative = Narrativa
section-narrative-question = Como é entendido?
section-resilience = Resiliência
section-resilience-question = O que acontece se algo falhar?
section-embedding = Inserção
section-embedding-question = Onde seria possível se conectar?
section-reality = Realidade
section-reality-question = O que realmente existe?
section-connectivity = Conectividade
section-connectivity-question = O que está ligado a quê?
section-signals = Sinais
section-signals-question = Que sinais mostram que funciona?
section-cognition = Percepção
section-cognition-question = Como é visto, e por quem?
section-how = Como funciona
section-limits = Limites
section-missing = Ninguém escreveu ainda esta explicação. O que dizem os registros está abaixo.
section-indicators = Calculado
section-indicators-lead = A partir dos vínculos registrados; a fórmula e os limites estão na página de indicadores.
next-section = A seguir: { $title }

## The five investor questions

question-supply = Há uma rede de fornecimento estável?
question-talent = Continuará a haver talentos?
question-technology = O conhecimento se difunde?
question-institutions = Quem faz a cooperação funcionar?
question-evolution = A história pode ser verificada?
question-eyebrow = Pergunta
question-why = Por quê
question-deeper = Para aprofundar: { $title }
question-others = Outras perguntas

## Evidence

evidence-title = Evidências
evidence-lead = Quanto peso cada registro pode suportar.
evidence-statement = Registro
evidence-kind = Tipo
evidence-strength = Solidez
evidence-none = nenhuma fonte registrada
evidence-not-found = procurada, nenhuma fonte encontrada
evidence-one = uma fonte
evidence-one-primary = uma fonte primária
evidence-many = { $n } fontes independentes
evidence-disputed = as fontes divergem
kind-fact = fato
kind-event = evento
kind-relation = vínculo
kind-actor = ator
kind-mechanism = mecanismo
notes-title = Notas e fontes
notes-lead = Cada número acima leva até aqui. Os títulos permanecem no idioma original.
note-back = Voltar ao texto
sources-differ = as fontes divergem
superseded = substituído
disputed = Divergente
standing-disputed = As fontes divergem
standing-superseded = Substituído; mantido no registro
standing-unverified = Ainda não verificado
basis-official = dado oficial
basis-estimate = estimativa
basis-self-reported = autodeclarado
basis-computed = calculado
alert-note = Nota
alert-tip = Dica
alert-important = Importante
alert-warning = Aviso
alert-caution = Cuidado

## How far something has come

progress-target = meta
progress-announced = anunciado
progress-approved = aprovado
progress-under-way = em andamento
progress-realised = realizado
progress-cancelled = cancelado

## Dates; the names of months and the order of day and year come from elsewhere

date-about = aprox. { $date }
date-perhaps = talvez { $date }
date-about-perhaps = talvez aprox. { $date }
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } – { $to }
date-since = { $unit ->
    [quarter] desde o { $from }
    [half] desde o { $from }
    [decade] desde os { $from }
    [century] desde o { $from }
   *[plain] desde { $from }
}
date-from = início: { $from }, fim desconhecido
date-until = { $unit ->
    [quarter] até o { $to }
    [half] até o { $to }
    [decade] até os { $to }
    [century] até o { $to }
   *[plain] até { $to }
}
date-to = fim: { $to }, início desconhecido
date-between = { $unit ->
    [quarter] entre o { $from } e o { $to }
    [half] entre o { $from } e o { $to }
    [decade] entre os { $from } e os { $to }
    [century] entre o { $from } e o { $to }
   *[plain] entre { $from } e { $to }
}
date-quarter = { $quarter ->
    [1] 1º trimestre de { $year }
    [2] 2º trimestre de { $year }
    [3] 3º trimestre de { $year }
   *[other] 4º trimestre de { $year }
}
date-first-half = 1º semestre de { $year }
date-second-half = 2º semestre de { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = anos { $year }
date-century = século { $century ->
    [16] XVI
    [17] XVII
    [18] XVIII
    [19] XIX
    [20] XX
    [21] XXI
   *[other] { $century }
}
life-until = até { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } ou antes
life-after = { $date } ou depois

## Numbers

value-about = cerca de { $value }
value-at-least = no mínimo { $value }
value-more-than = mais de { $value }
value-at-most = no máximo { $value }
value-less-than = menos de { $value }
value-range = { $low }–{ $high }
# Large sums. A language that counts in other pieces than thousands names their
# powers of ten in money-steps, each with its words: Chinese has 4 8 12 and .e4 .e8 .e12.
# The attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } mil
    .head = { $currency } mil
money-m = { $n } mi
    .head = { $currency } milhões
money-bn = { $n } bi
    .head = { $currency } bilhões
money-tn = { $n } tri
    .head = { $currency } trilhões
currency-code = { $code } { $n }
currency-MYR = RM { $n }
    .symbol = RM
currency-USD = US$ { $n }
    .symbol = US$
currency-EUR = € { $n }
    .symbol = €
currency-GBP = £ { $n }
    .symbol = £
currency-JPY = ¥ { $n }
    .symbol = ¥
unit-percent = { $shown }%
unit-percent-points = { $shown } { $n ->
    [one] ponto percentual
   *[other] pontos percentuais
}
unit-name-percent-points = pontos percentuais
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } por ano
rate-month = { $amount } por mês
rate-day = { $amount } por dia

## Places in a source

locator-page = p. { $from }
locator-page-range = p. { $from }–{ $to }
locator-chapter = cap. { $from }
locator-chapter-range = caps. { $from }–{ $to }
locator-section = seção { $from }
locator-section-range = seções { $from }–{ $to }
locator-figure = fig. { $from }
locator-figure-range = figs. { $from }–{ $to }
locator-table = tabela { $from }
locator-table-range = tabelas { $from }–{ $to }
locator-box = quadro { $from }
locator-box-range = quadros { $from }–{ $to }
locator-paragraph = parágrafo { $from }
locator-paragraph-range = parágrafos { $from }–{ $to }
locator-article = art. { $from }
locator-article-range = arts. { $from }–{ $to }
locator-row = linha { $from }
locator-row-range = linhas { $from }–{ $to }
locator-slide = slide { $from }
locator-slide-range = slides { $from }–{ $to }
locator-time = em { $from }

## Actors

actors-lead = { $n ->
    [1] O único ator registrado
   *[other] Os { $n } atores registrados
} em { $cluster }, por tipo.
actors-name = Nome
actors-place = Local
actors-since = Desde
actors-stages = Etapas
actors-ties = Vínculos
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) em { $cluster }: { $n ->
    [1] um vínculo registrado
   *[other] { $n } vínculos registrados
}, eventos e fontes.
actor-kind-multinational = multinacional
actor-kind-enterprise = empresa
actor-kind-sme = pequena ou média empresa
actor-kind-startup = startup
actor-kind-joint-venture = joint venture
actor-kind-university = universidade
actor-kind-research-institute = instituto de pesquisa
actor-kind-training = centro de formação
actor-kind-agency = agência
actor-kind-government = governo
actor-kind-association = associação
actor-kind-investor = investidor
actor-kind-service = prestador de serviços
actor-kind-infrastructure = infraestrutura
actor-kind-market = mercado
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Multinacionais ({ $n })
actor-kinds-enterprise = Empresas ({ $n })
actor-kinds-sme = Pequenas e médias empresas ({ $n })
actor-kinds-startup = Startups ({ $n })
actor-kinds-joint-venture = Joint ventures ({ $n })
actor-kinds-university = Universidades ({ $n })
actor-kinds-research-institute = Institutos de pesquisa ({ $n })
actor-kinds-training = Centros de formação ({ $n })
actor-kinds-agency = Agências ({ $n })
actor-kinds-government = Governo ({ $n })
actor-kinds-association = Associações ({ $n })
actor-kinds-investor = Investidores ({ $n })
actor-kinds-service = Prestadores de serviços ({ $n })
actor-kinds-infrastructure = Infraestrutura ({ $n })
actor-kinds-market = Mercados ({ $n })
boundary-core = dentro do cluster
boundary-extended = cluster ampliado
boundary-outside = fora, ligado ao cluster
place-in = { $place }, { $country }
record-title = Registro
record-note-line = situação em { $date }; fontes no pé da página
record-kind = Tipo
record-since = Desde
record-until = Até
record-place = Local
record-boundary = Delimitação
record-stages = Etapas
record-parent = Pertence a
record-size = Porte
record-also = Também chamado
record-elsewhere = Também em
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster }, como { $actor }
record-checked = Última verificação
record-note = Observação
identifier-lei = Identificador de entidade jurídica (LEI)
identifier-ror = Organização de pesquisa (ROR)
identifier-wikidata = Wikidata
identifier-register = Número de registro
identifier-url = Site
size-large = grande
size-medium = médio
size-small = pequeno
size-micro = micro
ties-title = Vínculos em frases
ties-lead = { $n ->
    [1] Um vínculo registrado.
   *[other] { $n } vínculos registrados, por família.
}
ties-tie = Vínculo
ties-since = Desde
ties-sources = Fontes
place-in-chain = Lugar na cadeia
place-in-chain-lead = Estão marcadas as etapas em que há registro de atividade deste ator.
events-title = Seus eventos
actor-facts = Fatos a seu respeito
removed-title = Se este ator fosse retirado
removed-lead = Um cenário sobre vínculos registrados, não uma previsão.
removed-words = { $n ->
    [1] Um de { $total } outros atores com vínculos perderia seu único caminho registrado até os demais: { $actors }.
   *[other] { $n } de { $total } outros atores com vínculos perderiam seu único caminho registrado até os demais: { $actors }.
}
disputed-title = Onde as fontes divergem

## Families of ties

family-supply = Fornecimento
family-knowledge = Conhecimento
family-talent = Pessoas
family-capital = Capital
family-institution = Instituições e terrenos
family-lineage = Origem
family-count-supply = { $n } de fornecimento
family-count-knowledge = { $n } de conhecimento
family-count-talent = { $n } por meio de pessoas
family-count-capital = { $n } de capital
family-count-institution = { $n } por instituições e terrenos
family-count-lineage = { $n } por origem

## Ties as sentences. $from and $to are names; $item is what is supplied. $givers and
## $takers say whether $from and $to stand for one firm or for many (the firms of a stage).

tie-supplies = { $from } { $givers ->
    [many] fornecem
   *[one] fornece
} a { $to }.
tie-supplies-item = { $from } { $givers ->
    [many] fornecem
   *[one] fornece
} { $item } a { $to }.
tie-supplies-undisclosed = { $from } { $givers ->
    [many] fornecem
   *[one] fornece
} algo não divulgado a { $to }.
tie-contracts = { $from } { $givers ->
    [many] subcontratam
   *[one] subcontrata
} trabalho a { $to }.
tie-contracts-item = { $from } { $givers ->
    [many] subcontratam
   *[one] subcontrata
} { $item } a { $to }.
tie-rnd = { $from } e { $to } realizam pesquisa conjunta.
tie-rnd-item = { $from } e { $to } realizam pesquisa conjunta sobre { $item }.
tie-co-develops = { $from } e { $to } desenvolvem produtos em conjunto.
tie-co-develops-item = { $from } e { $to } desenvolvem { $item } em conjunto.
tie-develops = { $from } { $givers ->
    [many] desenvolvem
   *[one] desenvolve
} { $to } como { $takers ->
    [many] fornecedores
   *[one] fornecedor
}.
tie-develops-item = { $from } { $givers ->
    [many] desenvolvem
   *[one] desenvolve
} { $to } como { $takers ->
    [many] fornecedores
   *[one] fornecedor
} de { $item }.
tie-licenses = { $from } { $givers ->
    [many] licenciam
   *[one] licencia
} tecnologia para { $to }.
tie-licenses-item = { $from } { $givers ->
    [many] licenciam
   *[one] licencia
} { $item } para { $to }.
tie-standardizes = { $from } { $givers ->
    [many] definem
   *[one] define
} normas técnicas que { $to } { $takers ->
    [many] utilizam
   *[one] utiliza
}.
tie-trains = { $from } { $givers ->
    [many] formam
   *[one] forma
} pessoas para { $to }.
tie-trains-item = { $from } { $givers ->
    [many] formam
   *[one] forma
} pessoas para { $to }: { $item }.
tie-talent-flow = Pessoas passam de { $from } para { $to }.
tie-spin-off = { $to } surgiu como spin-off de { $from }.
tie-invests = { $from } { $givers ->
    [many] investem
   *[one] investe
} em { $to }.
tie-owns = { $from } { $givers ->
    [many] detêm
   *[one] detém
} { $to }.
tie-funds = { $from } { $givers ->
    [many] financiam
   *[one] financia
} { $to }.
tie-member-of = { $from } { $givers ->
    [many] fazem
   *[one] faz
} parte de { $to }.
tie-regulates = { $from } { $givers ->
    [many] regulam
   *[one] regula
} { $to }.
tie-hosts = { $from } { $givers ->
    [many] abrigam
   *[one] abriga
} { $to }.
tie-founds = { $from } fundou { $to }.
tie-cooperates = { $from } e { $to } cooperam.
tie-cooperates-item = { $from } e { $to } cooperam em { $item }.
tie-succeeds = { $from } { $givers ->
    [many] dão
   *[one] dá
} continuidade a atividades de { $to }.
tie-standby = qualificado, não utilizado no momento
tie-share = { $share } do que é comprado
tie-capital-share = { $share } do capital
tie-sales-share = { $share } das vendas de quem fornece
tie-lead-time = prazo de entrega { $time }
tie-lead-time-unknown = prazo de entrega desconhecido
undisclosed-item = um item não divulgado
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = empresas em “{ $stage }”
end-undisclosed = uma empresa não divulgada
end-undisclosed-stage = uma empresa não divulgada em “{ $stage }”

## Kinds of events

event-kind-founding = fundação
event-kind-entry = entrada
event-kind-exit = saída
event-kind-expansion = expansão
event-kind-policy = política
event-kind-technology = tecnologia
event-kind-institution = instituição
event-kind-investment = investimento
event-kind-infrastructure = infraestrutura
event-kind-crisis = crise
event-kind-recovery = recuperação
event-kind-milestone = marco
event-kind-spin-off = spin-off
event-kind-merger = fusão
event-kind-acquisition = aquisição
event-kind-renaming = mudança de nome

## Facts

facts-lead = { $n ->
    [1] O único fato registrado
   *[other] Os { $n } fatos registrados
} sobre { $cluster }, com data, fonte e base de comparação.
facts-disputed-count = { $n ->
    [0] As fontes não divergem sobre nenhum deles.
    [1] As fontes divergem sobre um deles; todas as versões são apresentadas.
   *[other] As fontes divergem sobre { $n } deles; todas as versões são apresentadas.
}
facts-numbers = Números
facts-numbers-lead = Valores como publicados, nunca em média. Os planos são identificados.
facts-statements = Declarações
facts-incentives = Incentivos
fact-date = Data
fact-value = Valor
fact-said-by = Fonte
fact-preferred = adotado no restante deste site
fact-method = Método
fact-superseded-by = Substituído por
fact-compare = Comparar
fact-about = Sobre
incentive-dates = { $since } – { $until }

## Indicators

indicators-lead = Valores calculados a partir dos vínculos registrados de { $cluster }, cada um com a fórmula, a base de cálculo e o modo como pode enganar.
indicator-computed-on = Base de cálculo
indicator-coverage-title = Cobertura
indicator-named = Em destaque
observations-title = Valores publicados
observations-lead = Não calculados aqui: apresentados como publicados.
observation-indicator = Indicador
observation-note = Observação

## Sources

sources-lead = { $n ->
    [1] A única fonte
   *[other] Todas as { $n } fontes
} de { $cluster }, no idioma original.
sources-list = Todas as fontes
source-archive = cópia arquivada
source-primary = fonte primária
source-accessed = consultado em { $date }
source-repeats = repete
source-cited-by = citado por
source-kind-statistics = estatística
source-kind-law = legislação
source-kind-filing = documento societário
source-kind-report = relatório
source-kind-academic = publicação acadêmica
source-kind-dataset = conjunto de dados
source-kind-press-release = comunicado à imprensa
source-kind-news = notícia
source-kind-website = site
source-kind-speech = discurso
source-kind-interview = entrevista
source-kind-archive = arquivo
source-kind-other = outro
cited-actor = { $n ->
    [1] um ator
   *[other] { $n } atores
}
cited-relation = { $n ->
    [1] um vínculo
   *[other] { $n } vínculos
}
cited-event = { $n ->
    [1] um evento
   *[other] { $n } eventos
}
cited-phase = { $n ->
    [1] uma fase
   *[other] { $n } fases
}
cited-stage = { $n ->
    [1] uma etapa
   *[other] { $n } etapas
}
cited-fact = { $n ->
    [1] um fato
   *[other] { $n } fatos
}
cited-project = { $n ->
    [1] um projeto
   *[other] { $n } projetos
}
cited-mechanism = { $n ->
    [1] um mecanismo
   *[other] { $n } mecanismos
}
cited-observation = { $n ->
    [1] uma observação
   *[other] { $n } observações
}
cited-incentive = { $n ->
    [1] um incentivo
   *[other] { $n } incentivos
}
cited-signal = { $n ->
    [1] um sinal
   *[other] { $n } sinais
}
signals-title = Sinais
signals-lead = Indícios isolados lidos em fontes; cada um diz respeito a algo registrado.
signal-bears-on = diz respeito a
signal-report = relatório
signal-press = imprensa
signal-social = redes sociais
signal-supply-platform = plataforma de fornecimento
signal-community = comunidade
signal-compliance = conformidade
signal-patent = patente
signal-hiring = contratação

## Relations, mechanisms, resilience, embedding

projects-title = Vínculos entre vários atores
projects-lead = Projetos que ligam vários atores ao mesmo tempo.
mechanisms-title = Como uma coisa leva a outra
mechanisms-lead = Os passos são a leitura que os autores fazem dos registros indicados como evidência.
mechanism-diffusion = Difusão
mechanism-talent = Talentos
mechanism-transfer = Transferência
mechanism-capital = Capital
mechanism-recovery = Recuperação
mechanism-evidence = Apoia-se em
not-established = Não estabelecido.

## Data and glossary

data-title = Fatos e vínculos registrados de { $cluster }
data-lead = Tudo o que este site diz sobre { $cluster }, em arquivos legíveis por planilhas ou programas.
data-files = Arquivos
data-files-lead = Texto em UTF-8, com linha de cabeçalho. Os mesmos em todos os idiomas do site.
data-file = Arquivo
data-holds = Conteúdo
data-actors = atores com tipo, local, início e fim, identificadores
data-relations = vínculos com tipo, item, início e fim, participações
data-events = eventos com data, tipo, atores, andamento
data-facts = fatos com unidade, valor mais recente, andamento, base
data-points = cada valor de cada série, com data e fontes
data-sources = fontes com tipo, editor, data, endereço
data-indicators = valores calculados com fórmula, número de casos, data
data-json = tudo em um único arquivo
glossary-lead = Termos usados neste site, cada um em uma frase.
glossary-terms = { $n ->
    [1] Um termo
   *[other] { $n } termos
}
glossary-plain = em linguagem simples
glossary-also = também
