# Textos de la cronología: el eje, su leyenda, la lista de acontecimientos.

## El eje como figura
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [one] Un acontecimiento
   *[other] { $n } acontecimientos
} en un eje temporal, de { $from } a { $to }; la lista siguiente contiene los mismos. { $unnamed ->
    [0] Todas las marcas llevan su nombre.
    [one] Una marca figura sin su nombre.
   *[other] { $unnamed } marcas figuran sin su nombre.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = { $recent ->
    [one] La mitad de los { $n } acontecimientos corresponde al último de { $years } años
   *[other] La mitad de los { $n } acontecimientos corresponde a los últimos { $recent } de { $years } años
}: el registro es más denso para el periodo reciente.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [one] Un acontecimiento
   *[other] { $n } acontecimientos
} en { $years ->
    [one] un año
   *[other] { $years } años
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = Los nombres en negrita son los más importantes. Cada marca lleva a su acontecimiento en la lista; donde los nombres chocarían, la marca figura sola. { $undated ->
    [0] { "" }
    [one] Un acontecimiento no tiene fecha conocida y solo figura en la lista.
   *[other] { $undated } acontecimientos no tienen fecha conocida y solo figuran en la lista.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Bordes dentados: se omiten los años sin acontecimientos registrados.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Bandas del eje: familias de tipos de acontecimientos
lane-policy = Políticas e instituciones
lane-entry = Entradas y salidas
lane-owners = Empresas derivadas y cambios de propiedad
lane-growth = Tecnología e inversión
lane-crisis = Crisis y recuperación

## Leyenda del eje: con qué exactitud se conoce una fecha
timeline-key-dates = Fechas
timeline-key-year = se conoce el año, o con menos exactitud
timeline-key-about = aproximadamente en ese momento
timeline-key-interval = duró este tiempo
timeline-key-one-of = las fuentes discrepan: uno de estos años
timeline-key-open = anunciado o previsto, sin realizar
timeline-key-cancelled = cancelado
timeline-key-cause = interpretado aquí como causa

## La página
timeline-axis = El eje temporal
timeline-skip = Ir a la lista de acontecimientos
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = { $n ->
    [one] Consta un acontecimiento
   *[other] Constan { $n } acontecimientos
} entre { $from } y { $to }{ $phases ->
    [0] .
    [one] , en una fase.
   *[other] , en { $phases } fases.
}
timeline-claim-bare = { $n ->
    [one] Consta un acontecimiento.
   *[other] Constan { $n } acontecimientos.
}
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = Las llegadas se concentran sobre todo en «{ $phase }»: { $n } de { $total }.
timeline-claim-exits = Las salidas se concentran sobre todo en «{ $phase }»: { $n } de { $total }.
timeline-claim-crises = Las crisis se concentran sobre todo en «{ $phase }»: { $n } de { $total }.
timeline-all = Todos los acontecimientos
timeline-before = Antes de la primera fase
timeline-between = Fuera de las fases
timeline-undated = Sin fecha conocida
timeline-no-events = No hay acontecimientos registrados aquí.
timeline-undated-ties = { $n ->
    [one] Uno de { $total } vínculos no tiene inicio conocido y no se puede mostrar aquí.
   *[other] { $n } de { $total } vínculos no tienen inicio conocido y no se pueden mostrar aquí.
}
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Actores que cuentan los indicadores: { $begun ->
    [0] ninguno nuevo
    [one] uno nuevo
   *[other] { $begun } nuevos
}, { $ended ->
    [0] ninguna baja
    [one] una baja
   *[other] { $ended } bajas
}, { $n } al final.
timeline-phase-ties = Vínculos fechados entre ellos: { $begun ->
    [0] ninguno empezó
    [one] uno empezó
   *[other] { $begun } empezaron
}, { $ended ->
    [0] ninguno terminó
    [one] uno terminó
   *[other] { $ended } terminaron
}, { $n } al final.
phase-ended-by = Qué le puso fin:

## Un acontecimiento
event-disputed = Las fuentes discrepan.
event-more = Más información
# A list of actors and ties; $n counts them.
event-begins = empieza: { $items }
event-ends = termina: { $items }
event-goes-on = continúa: { $items }
# A list of other events; $n counts them.
event-because = a causa de: { $events }
event-led-to = llevó a: { $events }
event-outcome = qué resultó de ello: { $events }
event-planned = previsto en: { $events }
event-fact = { $label }: { $value }

## Controles que añade el script
timeline-filter-show = Mostrar
timeline-filter-all = Todos los acontecimientos
timeline-filter-main = Solo los principales
timeline-filter-every = Todos los tipos
timeline-filter-none = Ningún tipo
# $n of $total events pass the filter.
timeline-shown = Se muestran { $n } de { $total } acontecimientos
timeline-empty = Ningún acontecimiento cumple el filtro.
