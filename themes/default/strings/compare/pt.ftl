# Words of the page that sets the clusters side by side.

page-compare = Comparar
compare-title = Clusters lado a lado
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n } clusters em um mesmo esquema: { $clusters }. O que está registrado difere: um número maior pode significar apenas que mais foi anotado.
compare-open-page = Lado a lado com { $clusters }
compare-foreign = Afirmações que ninguém traduziu ainda permanecem no idioma original.

## What is recorded

compare-recorded-title = O que está registrado
compare-recorded-lead = Todos os números contam registros, não o mundo. Quem registra mais, encontra mais.
compare-recorded = Situação em { $date }: { $counts }.
compare-recorded-coverage = { $dated } dos vínculos têm início registrado, { $sourced } citam uma fonte.
compare-actors = { $n ->
    [1] um ator
   *[other] { $n } atores
}
compare-ties = { $n ->
    [1] um vínculo
   *[other] { $n } vínculos
}
compare-events = { $n ->
    [1] um evento
   *[other] { $n } eventos
}
compare-sources = { $n ->
    [1] uma fonte
   *[other] { $n } fontes
}
compare-days-differ = Os registros valem para dias diferentes: o que mudou entre eles não é diferença entre os clusters.

## What is claimed

compare-claims-title = O que cada um diz de si
compare-claims-lead = O primeiro parágrafo de cada seção. O nome leva ao mecanismo, às evidências e aos limites.
compare-no-claim = Ninguém escreveu ainda esta seção.

## Structure

compare-structure-lead = Cada cluster declara as próprias etapas, mais finas ou mais amplas. O número delas não é medida; quem as preenche, sim.
compare-stage-inside = { $n } dentro
compare-stage-nearby = { $n } nas proximidades
compare-stage-outside = { $n } fora
compare-no-stages = Nenhuma etapa declarada.
compare-kinds = Atores registrados por tipo

## Indicators and resilience

compare-indicators-lead = Calculados do mesmo modo para cada um. Abaixo de cada valor: a base de cálculo e quanto dela tem data e fonte. Nada aqui é uma classificação.
compare-remark = O que considerar
compare-coverage = { $dated } com data, { $sourced } com fonte
# Titles of two groups of lines.
compare-open = Podem ser lidos lado a lado, com a ressalva
compare-apart = Não comparáveis: cada valor descreve o seu próprio cluster
compare-why-few = Nem todos os clusters têm dados suficientes.
compare-why-size = Varia com o número de atores contados, e esse número difere.
compare-why-stages = As listas de etapas não são as mesmas.
compare-why-suppliers = Insumos cujos fornecedores não estão todos registrados ficam de fora.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = Vínculos sem data ficam de fora: { $shares }.
compare-of = { $n } de { $total }
compare-resilience-lead = Em que se apoiam os vínculos registrados. Um cenário sobre registros, não uma previsão.

## Phases

compare-phases-title = Como cada um surgiu
compare-phases-lead = As fases são uma leitura dos eventos pela equipe editorial de cada cluster.
compare-no-phases = Nenhuma fase declarada.
# Description of the drawing; $from and $to are years.
compare-drawing = { $n ->
    [1] As fases de um cluster
   *[other] As fases de { $n } clusters
} em um mesmo eixo do tempo, de { $from } a { $to }; a lista abaixo contém o mesmo.
compare-drawing-title = Um eixo do tempo
compare-drawing-note = Cada barra é uma fase; seu número é o da lista abaixo.

## Links between the clusters

compare-links-title = Entre os clusters
compare-links-lead = Atores registrados em mais de um cluster e textos que remetem de um a outro.
compare-links-none = Nenhuma ligação entre eles está registrada. Isso não prova que não exista.
compare-same = Registrado em ambos, { $here } e { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = Textos de { $here } que remetem a { $there }
