# Textos de las figuras y de la página de la red.

## Tipos de actor tal como los distinguen las figuras (forma y color)
class-mnc = establecimiento de capital extranjero
class-loc = empresa local
class-lea = enseñanza e investigación
class-pub = organismo público
class-ass = asociación
class-cap = inversor
class-inf = suelo y servicios básicos
class-out = fuera del clúster

## Figuras
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
    [one] un socio
   *[other] { $n } socios
}
drawing-network = { $actors ->
    [one] Un actor
   *[other] { $actors } actores
}, { $ties ->
    [one] un vínculo
   *[other] { $ties } vínculos
}
drawing-network-note = Las marcas más grandes tienen más socios. La flecha va de quien da a quien recibe. La posición no tiene escala: cerca significa muy vinculado.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = los círculos son establecimientos de capital extranjero
shape-loc = los cuadrados son empresas locales
shape-lea = los triángulos son enseñanza e investigación
shape-pub = los rombos son organismos públicos
shape-ass = los hexágonos son asociaciones
shape-cap = los triángulos invertidos son inversores
shape-inf = las cruces son suelo y servicios básicos
shape-out = los círculos vacíos están fuera del clúster
drawing-network-finding = { $actors } { $n ->
    [one] reúne
   *[other] reúnen
} el mayor número de vínculos
drawing-phase = { $new ->
    [0] No empieza ningún vínculo fechado
    [one] Empieza un vínculo fechado
   *[other] Empiezan { $new } vínculos fechados
}, { $old ->
    [0] no continúa ninguno anterior
    [one] continúa uno anterior
   *[other] continúan { $old } anteriores
}
drawing-around = { $actor } y { $n ->
    [one] un socio
   *[other] { $n } socios
}
drawing-chain = Cadena de valor de { $n ->
    [one] un eslabón
   *[other] { $n } eslabones
}
drawing-chain-note = La flecha va de un eslabón al que abastece. Un recuadro de trazo discontinuo no tiene ningún actor dentro del clúster.
drawing-stage-gap = nadie registrado aquí
drawing-stage-members = { $n ->
    [one] un actor
   *[other] { $n } actores
}
drawing-chart = { $fact }: { $n ->
    [one] un valor
   *[other] { $n } valores
}

## La página de la red
network-lead = { $n ->
    [one] Un actor
   *[other] { $n } actores
} y { $ties ->
    [one] un vínculo
   *[other] { $ties } vínculos
} entre actores identificados constan a fecha de { $date }. Quien más socios tiene es { $best }: { $most }.
network-figure = Quién está vinculado con quién
network-reading-title = Qué muestra el mapa
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut ->
    [one] Otro actor solo llega
   *[other] Otros { $cut } actores solo llegan
} al resto de la red a través de { $actor }.
network-see-hubs = El { $share } de todos los vínculos dibujados corresponde, en conjunto, a { $actors }.
network-see-between = De los caminos más cortos entre otros dos actores, el { $share } pasa por { $actor }.
network-see-single = { $n ->
    [one] Un actor está unido
   *[other] { $n } actores están unidos
} al mapa por un solo vínculo registrado.
network-key-actors = Actores
network-key-ties = Vínculos
network-key-strength = Una línea gruesa se apoya en dos o más fuentes independientes; una fina, en una. Un anillo señala un vínculo sobre el que las fuentes discrepan.
network-ties-title = Cada vínculo en una frase
network-ties-skip = Ir a la tabla de vínculos
network-ties-caption = Vínculos dibujados arriba: { $n } en total
network-past-title = Vínculos del pasado
network-past-caption = Vínculos que han terminado, o uno de cuyos extremos ya no existe: { $n } en total
network-open-title = Vínculos con grupos y con empresas sin identificar
network-open-caption = Vínculos con un extremo que no es un actor identificado: { $n } en total; no cuentan en ningún indicador
network-projects-title = Proyectos de varios actores
network-col-from = De
network-col-tie = Vínculo
network-col-to = A
network-col-family = Familia
network-col-years = Años
network-col-evidence = Fuentes
network-alone-title = Actores sin vínculos registrados
network-alone = { $n ->
    [one] Figura un actor del que no consta ningún vínculo. Eso dice algo de los registros, no de la empresa.
   *[other] Figuran { $n } actores de los que no consta ningún vínculo. Eso dice algo de los registros, no de las empresas.
}
network-limits-title = Qué no muestra
network-limit-undated = { $n ->
    [one] Un vínculo no tiene fecha: figura en el dibujo de hoy y falta en los del pasado.
   *[other] { $n } vínculos no tienen fecha: figuran en el dibujo de hoy y faltan en los del pasado.
}
network-limit-unsourced = { $n ->
    [one] Un vínculo no cita ninguna fuente.
   *[other] { $n } vínculos no citan ninguna fuente.
}
network-limit-undisclosed = { $n ->
    [one] Un vínculo tiene un extremo sin revelar.
   *[other] { $n } vínculos tienen un extremo sin revelar.
}
network-limit-sample = Solo se registra lo que se ha publicado. Los clientes y los precios rara vez se publican, así que la red es un límite inferior.
network-years-unknown = se desconoce

## Controles que el script añade a la red
network-filter-families = Vínculos
network-filter-kinds = Actores
network-find = Buscar un actor
network-shown = Se muestran { $actors } actores y { $ties } vínculos
network-zoom-in = Acercar
network-zoom-out = Alejar
network-zoom-reset = Red completa
network-keys = Las flechas del teclado pasan de un actor a otro; Inicio lleva al mejor conectado; Escape anula la selección; más y menos cambian la escala.
network-partners = { $actor }: se muestran { $n } socios
# Name of the group of zoom buttons.
network-zoom = Zoom

## Preguntas que el script añade bajo la red
explore-choose = elegir un actor
explore-way = Camino entre dos actores
explore-from = De
explore-to = A
# $n is the number of ties one goes along.
explore-found = Camino registrado más corto de { $from } a { $to }. Pasos: { $n }
explore-none = Ningún camino registrado lleva de { $from } a { $to }.
explore-without = Sin un actor
explore-leave = Quitar
# $n is how many others are cut off; their names follow.
explore-cut = En este dibujo, sin { $actor }, separados de la parte mayor: { $n }
explore-whole = En este dibujo, sin { $actor }, los demás siguen conectados como estaban.
explore-years = Vínculos por año de inicio
explore-until = Iniciados hasta
explore-now = hoy
# $undated ties have no date.
explore-begun = { $year }: de los vínculos dibujados habían empezado { $n }. Ocultos por no tener fecha: { $undated }
explore-save = Guardar el dibujo tal como se ve
explore-save-svg = Como SVG
explore-save-png = Como PNG
explore-save-csv = Tabla de los vínculos mostrados, como CSV

## Filtros, tamaños y entorno de un actor, añadidos por el script
focus-part = Una parte de la red
focus-around = En torno a
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Pasos
focus-region = Región
focus-boundary = Pertenencia
focus-all = todo
focus-size = Tamaño de las marcas
focus-alike = como en el dibujo
focus-degree = Número de socios
focus-between = Proporción de caminos más cortos que pasan por el actor
focus-core = Número de núcleo: todos los de esta parte tienen al menos esa cantidad de socios
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Vínculos en la tabla: { $shown } de { $of }
