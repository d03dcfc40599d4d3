# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [1] Um evento
   *[other] { $n } eventos
} em um eixo do tempo, de { $from } a { $to }; a lista abaixo contém os mesmos eventos. { $unnamed ->
    [0] Todas as marcas têm nome.
    [1] Uma marca aparece sem nome.
   *[other] { $unnamed } marcas aparecem sem nome.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = { $recent ->
    [1] Metade dos { $n } eventos ocorre no último de { $years } anos
   *[other] Metade dos { $n } eventos ocorre nos últimos { $recent } de { $years } anos
}: o registro é mais denso para épocas recentes.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [1] Um evento
   *[other] { $n } eventos
} em { $years ->
    [1] um ano
   *[other] { $years } anos
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = Nomes em negrito são de primeira importância. Cada marca leva ao seu evento na lista; onde os nomes se sobreporiam, a marca aparece sozinha. { $undated ->
    [0] { "" }
    [1] Um evento não tem data conhecida e aparece apenas na lista.
   *[other] { $undated } eventos não têm data conhecida e aparecem apenas na lista.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Bordas irregulares: anos sem evento registrado foram omitidos.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Políticas e instituições
lane-entry = Entradas e saídas
lane-owners = Spin-offs e propriedade
lane-growth = Tecnologia e investimento
lane-crisis = Crises e recuperação

## Key of the axis: how well a date is known
timeline-key-dates = Datas
timeline-key-year = conhecida pelo ano ou com menos exatidão
timeline-key-about = por volta dessa época
timeline-key-interval = duração
timeline-key-one-of = as fontes divergem: um destes anos
timeline-key-open = anunciado ou planejado, não realizado
timeline-key-cancelled = cancelado
timeline-key-cause = considerado causa pelos autores

## The page
timeline-axis = O eixo do tempo
timeline-skip = Ir para a lista de eventos
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = { $n ->
    [1] Um evento registrado
   *[other] { $n } eventos registrados
} entre { $from } e { $to }{ $phases ->
    [0] .
    [1] , em uma fase.
   *[other] , em { $phases } fases.
}
timeline-claim-bare = { $n ->
    [1] Um evento registrado
   *[other] { $n } eventos registrados
}.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = O pico de chegadas está em “{ $phase }”: { $n } de { $total }.
timeline-claim-exits = O pico de saídas está em “{ $phase }”: { $n } de { $total }.
timeline-claim-crises = O pico de choques está em “{ $phase }”: { $n } de { $total }.
timeline-all = Todos os eventos
timeline-before = Antes da primeira fase
timeline-between = Fora das fases
timeline-undated = Sem data conhecida
timeline-no-events = Nenhum evento está registrado aqui.
timeline-undated-ties = { $n ->
    [1] Um de { $total } vínculos não tem início conhecido e não pode
   *[other] { $n } de { $total } vínculos não têm início conhecido e não podem
} ser { $n ->
    [1] mostrado
   *[other] mostrados
} aqui.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Contados pelos indicadores: { $begun ->
    [0] nenhum ator começou
    [1] um ator começou
   *[other] { $begun } atores começaram
}, { $ended ->
    [0] nenhum deixou de existir
    [1] um deixou de existir
   *[other] { $ended } deixaram de existir
}, { $n } no fim.
timeline-phase-ties = Vínculos datados entre eles: { $begun ->
    [0] nenhum começou
    [1] um começou
   *[other] { $begun } começaram
}, { $ended ->
    [0] nenhum terminou
    [1] um terminou
   *[other] { $ended } terminaram
}, { $n } no fim.
phase-ended-by = O que a encerrou:

## An event
event-disputed = Divergente.
event-more = Mais sobre isso
# A list of actors and ties; $n counts them.
event-begins = começa: { $items }
event-ends = termina: { $items }
event-goes-on = continua: { $items }
# A list of other events; $n counts them.
event-because = por causa de: { $events }
event-led-to = levou a: { $events }
event-outcome = no que resultou: { $events }
event-planned = planejado em: { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Mostrar
timeline-filter-all = Todos os eventos
timeline-filter-main = Apenas eventos principais
timeline-filter-every = Todos os tipos
timeline-filter-none = Nenhum tipo
# $n of $total events pass the filter.
timeline-shown = { $n } de { $total } eventos exibidos
timeline-empty = Nenhum evento passa pelo filtro.
