# Textos de las páginas. Los de los indicadores están en indicators/ y los de
# las figuras, en drawings/.

## Marco de todas las páginas

skip-link = Ir al contenido
nav-site = Sitio
nav-languages = Idiomas
nav-cluster = Páginas de este clúster
nav-crumbs = Ubicación actual
nav-footer = Más páginas
menu-explain = Explicación
menu-look-up = Consulta
contact = Contacto
contact-languages = Se responde en { $languages }
licence = Licencia: { $licence }
as-of = A fecha de { $date }
reviewed = revisión: { $date }
review-by = próxima revisión, a más tardar: { $date }
owner = responsable: { $owner }
fallback-notice = Este texto aún no está disponible en su idioma; se muestra en { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = El original ha cambiado desde que se tradujo este texto
stale-notice-made = Esta traducción es del { $date }; el original ha cambiado desde entonces
stale-reviewed = última revisión del original: { $date }
stale-original = Leer el original
not-known = se desconoce
not-recorded = sin registrar
none-recorded = ninguno registrado
too-few-data = datos insuficientes
# Punctuation between pieces that a page puts together.
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

## Nombres de las páginas

page-overview = Panorama
page-network = Red
page-timeline = Cronología
page-actors = Actores
page-facts = Hechos
page-indicators = Indicadores
page-sources = Fuentes
page-data = Datos
page-glossary = Glosario
page-about = Acerca de este sitio
page-chooser = Elegir idioma
page-not-found = Esta página no existe
not-found-words = Ir a la página de inicio
not-found-no-base = Indique base_url en site.toml para que estos enlaces funcionen en cualquier dirección.
chooser-lead = Idiomas

## Nombres de los idiomas

language-ar = árabe
language-de = alemán
language-en = inglés
language-es = español
language-fa = persa
language-fr = francés
language-he = hebreo
language-hi = hindi
language-id = indonesio
language-it = italiano
language-ja = japonés
language-ko = coreano
language-ms = malayo
language-nl = neerlandés
language-pl = polaco
language-pt = portugués
language-ru = ruso
language-th = tailandés
language-tr = turco
language-uk = ucraniano
language-vi = vietnamita
language-zh = chino
language-zh-Hans = chino simplificado
language-zh-Hant = chino tradicional

## Inicio

home-lead = { $n ->
    [one] Un clúster industrial explicado como red: quién hace qué, qué vínculos hay, desde cuándo y qué se desconoce.
   *[other] { $n } clústeres industriales explicados como redes: quién hace qué, qué vínculos hay, desde cuándo y qué se desconoce.
}
home-clusters = Clústeres
home-clusters-lead = Cada uno se abre con un panorama; todo lo demás está a un paso.
cluster-counts = { $actors ->
    [one] un actor
   *[other] { $actors } actores
}, { $ties ->
    [one] un vínculo registrado
   *[other] { $ties } vínculos registrados
}, a fecha de { $date }

how-title = Cómo leer este sitio
how-claim = Afirmaciones
how-claim-words = Cada página empieza con una frase que se puede comprobar. Lo que sigue explica cómo funciona, en qué se apoya y qué no demuestra. Los números pequeños remiten a las fuentes.
how-computed = Cálculos
how-computed-words = Los valores de la red se calculan a partir de los vínculos registrados; al lado figuran la fórmula, el número de casos y la fecha. Describen los registros, no el mundo.
how-unknown = Lo desconocido
how-unknown-words = «Se desconoce» significa que se ha buscado y no se ha encontrado. Nunca se cuenta como cero.
how-disputed = Discrepancias
how-disputed-words = Cuando las fuentes discrepan, se muestran todas las versiones, cada una con su fuente. Nada se promedia.
how-plans = Planes
how-plans-words = Lo anunciado o aprobado se indica como tal y nunca se cuenta como hecho.

about-lead = Este sitio explica los clústeres industriales como sistemas: quiénes los componen, cómo se vinculan, cómo surgieron y qué se desconoce.

## Panorama

card-title = Ficha del clúster
card-note = Hechos de fuentes públicas; valores de la red calculados a partir de los vínculos registrados, a fecha de { $date }
five-what = Qué
five-what-stages = Una cadena de valor de { $declared ->
    [one] un eslabón
   *[other] { $declared } eslabones
}; { $filled ->
    [0] ninguno tiene actores
    [one] uno de ellos tiene algún actor
   *[other] { $filled } de ellos tienen algún actor
} dentro del clúster.
five-who = Quiénes
five-who-counts = { $actors ->
    [one] Un actor registrado
   *[other] { $actors } actores registrados
}; entre ellos, { $foreign ->
    [0] ninguna empresa de capital extranjero
    [one] una empresa de capital extranjero
   *[other] { $foreign } empresas de capital extranjero
} y { $local ->
    [0] ninguna empresa local
    [one] una empresa local
   *[other] { $local } empresas locales
}.
five-linked = Cómo se vinculan
five-linked-counts = { $ties ->
    [one] Un vínculo registrado
   *[other] { $ties } vínculos registrados
}: { $families }.
five-since = Desde cuándo
five-since-phases = Primer acontecimiento registrado: { $date }; { $n ->
    [one] una fase desde entonces.
   *[other] { $n } fases desde entonces.
}
five-limits = Límites
five-limits-counts = { $undated ->
    [0] Todos los vínculos tienen un inicio registrado
    [one] Un vínculo no tiene inicio registrado
   *[other] { $undated } vínculos no tienen inicio registrado
}; { $unsourced ->
    [0] todos citan alguna fuente
    [one] uno no cita ninguna fuente
   *[other] { $unsourced } no citan ninguna fuente
}; { $undisclosed ->
    [0] ninguno tiene una parte sin revelar
    [one] uno tiene una parte sin revelar
   *[other] { $undisclosed } tienen una parte sin revelar
}. Las fuentes { $disputed ->
    [0] no discrepan sobre ningún hecho
    [one] discrepan sobre un hecho
   *[other] discrepan sobre { $disputed } hechos
}.
open-network = Abrir la red
answers-title = Cinco respuestas
answers-lead = Un cuadrado lleno es un registro con dos o más fuentes independientes; un cuadrado vacío, uno con menos.
answer-evidence = { $n ->
    [0] no se cita ningún registro
    [one] se apoya en un registro, { $firm } con dos o más fuentes
   *[other] se apoya en { $n } registros, { $firm } de ellos con dos o más fuentes
}
phases-title = { $n ->
    [one] Una fase, una red
   *[other] { $n } fases, una red
}
phases-lead = Cada actor conserva su lugar. Las líneas negras son vínculos que empiezan en la fase; las grises, vínculos anteriores.
phases-undated = { $n ->
    [one] Uno de { $total } vínculos no tiene
   *[other] { $n } de { $total } vínculos no tienen
} inicio conocido y no se { $n ->
    [one] puede
   *[other] pueden
} dibujar aquí; los años recientes están mejor registrados, así que el crecimiento es en parte un efecto de las fuentes.
phase-ties = { $begun ->
    [0] ningún vínculo nuevo
    [one] un vínculo nuevo
   *[other] { $begun } vínculos nuevos
}, { $ties } en total
chain-title = Quién hace qué
chain-lead = Cada marca es un actor registrado en ese eslabón; una empresa puede figurar en varios.
chain-members-lead = Actores registrados de cada eslabón. Un actor puede figurar en varios.
chain-caption = { $n ->
    [one] Un eslabón
   *[other] { $n } eslabones
}; cuadrados para las empresas locales, círculos para las de capital extranjero
chain-stage = Eslabón
chain-local = Local
chain-foreign = De capital extranjero
chain-gap = Qué falta
chain-elsewhere = De otros lugares
chain-local-count = { $n ->
    [one] un actor local
   *[other] { $n } actores locales
}
chain-foreign-count = { $n ->
    [one] un actor de capital extranjero
   *[other] { $n } actores de capital extranjero
}
stage-support = apoya la cadena
stage-filled = cubierto
stage-nearby = Cubierto solo en las inmediaciones.
stage-gap = Vacío.
stage-unexplained = Vacío; sin motivo registrado.
stage-on = registrado aquí
layers-title = Las capas en breve
layers-lead = Cada afirmación abre una página con el mecanismo, las pruebas y los límites.
risks-title = Riesgos e incógnitas
risks-lead = Qué no puede mostrar este relato, en qué discrepan las fuentes y qué no ha publicado nadie.
risks-limits = El primer límite de cada capa
risks-disputed = Las fuentes discrepan
risks-unknown = Se desconoce: buscado y no encontrado
unknown-mechanism = Mecanismo sin confirmar: { $kind }
ask-title = A quién preguntar
ask-about = Sobre esta página
ask-corrections = Agradecemos las correcciones; indique el número de la fuente.
boundary-title = Dónde termina el clúster
of-base = base: { $base }
of-base-plain = Base del porcentaje:

## Secciones: título y pregunta guía

section-structure = Estructura
section-structure-question = ¿De qué se compone?
section-relations = Relaciones
section-relations-question = ¿Cómo se conecta?
section-mechanisms = Mecanismos
section-mechanisms-question = ¿Cómo evoluciona?
section-narrative = Narrativa
section-narrative-question = ¿Cómo se entiende?
section-resilience = Resiliencia
section-resilience-question = ¿Qué ocurre si algo falla?
section-embedding = Inserción
section-embedding-question = ¿Por dónde se puede entrar?
section-reality = Realidad
section-reality-question = ¿Qué hay allí realmente?
section-connectivity = Conectividad
section-connectivity-question = ¿Qué está conectado con qué?
section-signals = Señales
section-signals-question = ¿Qué indicios muestran que funciona?
section-cognition = Percepción
section-cognition-question = ¿Cómo se ve y quién lo ve así?
section-how = Cómo funciona
section-limits = Límites
section-missing = Nadie ha redactado aún esta explicación. Lo que dicen los registros figura más abajo.
section-indicators = Calculado
section-indicators-lead = A partir de los vínculos registrados; la fórmula y los límites están en la página de indicadores.
next-section = Siguiente: { $title }

## Las cinco preguntas de quien invierte

question-supply = ¿Hay una red de suministro estable?
question-talent = ¿Seguirá llegando talento?
question-technology = ¿Se difunde el conocimiento?
question-institutions = ¿Quién hace que la cooperación funcione?
question-evolution = ¿Se puede comprobar la historia?
question-eyebrow = Pregunta
question-why = Por qué
question-deeper = Para profundizar: { $title }
question-others = Otras preguntas

## Pruebas

evidence-title = Pruebas
evidence-lead = Cuánto crédito merece cada registro.
evidence-statement = Registro
evidence-kind = Tipo
evidence-strength = Solidez
evidence-none = sin fuente registrada
evidence-not-found = se buscó, sin encontrar ninguna fuente
evidence-one = una fuente
evidence-one-primary = una fuente primaria
evidence-many = { $n } fuentes independientes
evidence-disputed = las fuentes discrepan
kind-fact = hecho
kind-event = acontecimiento
kind-relation = vínculo
kind-actor = actor
kind-mechanism = mecanismo
notes-title = Notas y fuentes
notes-lead = Cada número del texto remite aquí. Los títulos se mantienen en su idioma original.
note-back = Volver al texto
sources-differ = las fuentes discrepan
superseded = sustituido
disputed = Con discrepancias
standing-disputed = Las fuentes discrepan
standing-superseded = Sustituido; se conserva como constancia
standing-unverified = Aún sin comprobar
basis-official = oficial
basis-estimate = estimación
basis-self-reported = declaración propia
basis-computed = calculado
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución

## Grado de avance

progress-target = objetivo
progress-announced = anunciado
progress-approved = aprobado
progress-under-way = en curso
progress-realised = realizado
progress-cancelled = cancelado

## Fechas; los nombres de los meses y el orden de los elementos vienen de otra parte

date-about = hacia { $date }
date-perhaps = { $date } (fecha incierta)
date-about-perhaps = hacia { $date } (fecha incierta)
date-range = { $from }-{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } a { $to }
date-since = { $unit ->
    [quarter] desde el { $from }
    [half] desde el { $from }
   *[plain] desde { $from }
}
date-from = { $unit ->
    [quarter] desde el { $from }, fin desconocido
    [half] desde el { $from }, fin desconocido
   *[plain] desde { $from }, fin desconocido
}
date-until = { $unit ->
    [quarter] hasta el { $to }
    [half] hasta el { $to }
   *[plain] hasta { $to }
}
date-to = { $unit ->
    [quarter] hasta el { $to }, inicio desconocido
    [half] hasta el { $to }, inicio desconocido
   *[plain] hasta { $to }, inicio desconocido
}
date-between = { $unit ->
    [quarter] entre el { $from } y el { $to }
    [half] entre el { $from } y el { $to }
   *[plain] entre { $from } y { $to }
}
date-quarter = { $quarter ->
    [1] 1.er trimestre de { $year }
    [2] 2.º trimestre de { $year }
    [3] 3.er trimestre de { $year }
   *[other] 4.º trimestre de { $year }
}
date-first-half = 1.er semestre de { $year }
date-second-half = 2.º semestre de { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = la década de { $year }
# Centuries stand in Roman numerals.
date-century = el siglo { $century ->
    [10] X
    [11] XI
    [12] XII
    [13] XIII
    [14] XIV
    [15] XV
    [16] XVI
    [17] XVII
    [18] XVIII
    [19] XIX
    [20] XX
    [21] XXI
    [22] XXII
   *[other] { $century }
}
life-until = hasta { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } o antes
life-after = { $date } o después

## Cifras

value-about = alrededor de { $value }
value-at-least = al menos { $value }
value-more-than = más de { $value }
value-at-most = como máximo { $value }
value-less-than = menos de { $value }
value-range = { $low }-{ $high }
# Spanish counts large sums in millones and billones (10^12): 22 400 millones, never "22,4 billones".
money-steps = 6 12
    .e6 = { $n } millones de
    .e12 = { $n } billones de
money-k = { $n } mil
    .head = miles de { $currency }
money-m = { $n } millones de
    .head = millones de { $currency }
money-bn = { $n } mil millones de
    .head = miles de millones de { $currency }
money-tn = { $n } billones de
    .head = billones de { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } ringgits
    .symbol = ringgits
currency-USD = { $n } USD
    .symbol = USD
currency-EUR = { $n } euros
    .symbol = euros
currency-GBP = { $n } libras esterlinas
    .symbol = libras esterlinas
currency-JPY = { $n } yenes
    .symbol = yenes
unit-percent = { $shown }{ "\u00A0" }%
unit-percent-points = { $shown } { $n ->
    [one] punto porcentual
   *[other] puntos porcentuales
}
unit-name-percent-points = puntos porcentuales
unit-symbol = { $shown }{ "\u00A0" }{ $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } al año
rate-month = { $amount } al mes
rate-day = { $amount } al día

## Lugares dentro de una fuente

locator-page = p. { $from }
locator-page-range = pp. { $from }-{ $to }
locator-chapter = cap. { $from }
locator-chapter-range = caps. { $from }-{ $to }
locator-section = apdo. { $from }
locator-section-range = apdos. { $from }-{ $to }
locator-figure = fig. { $from }
locator-figure-range = figs. { $from }-{ $to }
locator-table = tabla { $from }
locator-table-range = tablas { $from }-{ $to }
locator-box = recuadro { $from }
locator-box-range = recuadros { $from }-{ $to }
locator-paragraph = párr. { $from }
locator-paragraph-range = párrs. { $from }-{ $to }
locator-article = art. { $from }
locator-article-range = arts. { $from }-{ $to }
locator-row = fila { $from }
locator-row-range = filas { $from }-{ $to }
locator-slide = diapositiva { $from }
locator-slide-range = diapositivas { $from }-{ $to }
locator-time = en { $from }

## Actores

actors-lead = { $n ->
    [one] El único actor registrado
   *[other] Los { $n } actores registrados
} de { $cluster }, por tipo.
actors-name = Nombre
actors-place = Lugar
actors-since = Desde
actors-stages = Eslabones
actors-ties = Vínculos
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) en { $cluster }: { $n ->
    [one] un vínculo registrado
   *[other] { $n } vínculos registrados
}, acontecimientos y fuentes.
actor-kind-multinational = multinacional
actor-kind-enterprise = empresa
actor-kind-sme = pyme
actor-kind-startup = empresa emergente
actor-kind-joint-venture = empresa conjunta
actor-kind-university = universidad
actor-kind-research-institute = centro de investigación
actor-kind-training = centro de formación
actor-kind-agency = organismo público
actor-kind-government = gobierno
actor-kind-association = asociación
actor-kind-investor = inversor
actor-kind-service = proveedor de servicios
actor-kind-infrastructure = infraestructura
actor-kind-market = mercado
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Multinacionales ({ $n })
actor-kinds-enterprise = Empresas ({ $n })
actor-kinds-sme = Pymes ({ $n })
actor-kinds-startup = Empresas emergentes ({ $n })
actor-kinds-joint-venture = Empresas conjuntas ({ $n })
actor-kinds-university = Universidades ({ $n })
actor-kinds-research-institute = Centros de investigación ({ $n })
actor-kinds-training = Centros de formación ({ $n })
actor-kinds-agency = Organismos públicos ({ $n })
actor-kinds-government = Gobierno ({ $n })
actor-kinds-association = Asociaciones ({ $n })
actor-kinds-investor = Inversores ({ $n })
actor-kinds-service = Proveedores de servicios ({ $n })
actor-kinds-infrastructure = Infraestructura ({ $n })
actor-kinds-market = Mercados ({ $n })
boundary-core = dentro del clúster
boundary-extended = clúster ampliado
boundary-outside = fuera del clúster, vinculado a él
place-in = { $place }, { $country }
record-title = Ficha
record-note-line = a fecha de { $date }; fuentes al pie de la página
record-kind = Tipo
record-since = Desde
record-until = Hasta
record-place = Lugar
record-boundary = Pertenencia
record-stages = Eslabones
record-parent = Pertenece a
record-size = Tamaño
record-also = Otros nombres
record-elsewhere = También en
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster }, como { $actor }
record-checked = Última comprobación
record-note = Nota
identifier-lei = Identificador de entidad jurídica (LEI)
identifier-ror = Organización de investigación (ROR)
identifier-wikidata = Wikidata
identifier-register = Número de registro
identifier-url = Sitio web
size-large = grande
size-medium = mediano
size-small = pequeño
size-micro = micro
ties-title = Los vínculos en frases
ties-lead = { $n ->
    [one] Un vínculo registrado.
   *[other] { $n } vínculos registrados, por familia.
}
ties-tie = Vínculo
ties-since = Desde
ties-sources = Fuentes
place-in-chain = Lugar en la cadena
place-in-chain-lead = Están marcados los eslabones en los que consta actividad de este actor.
events-title = Sus acontecimientos
actor-facts = Hechos relacionados
removed-title = Si faltara
removed-lead = Un escenario basado en los vínculos registrados, no un pronóstico.
removed-words = { $n ->
    [one] Uno de los otros { $total } actores vinculados perdería su único camino registrado hacia los demás: { $actors }.
   *[other] { $n } de los otros { $total } actores vinculados perderían su único camino registrado hacia los demás: { $actors }.
}
disputed-title = En qué discrepan las fuentes

## Familias de vínculos

family-supply = Suministro
family-knowledge = Conocimiento
family-talent = Personas
family-capital = Capital
family-institution = Instituciones y suelo
family-lineage = Origen
family-count-supply = { $n } de suministro
family-count-knowledge = { $n } de conocimiento
family-count-talent = { $n } de personas
family-count-capital = { $n } de capital
family-count-institution = { $n } de instituciones y suelo
family-count-lineage = { $n } de origen

## Ties as sentences. $from and $to are names; $item is what is supplied. $givers and
## $takers say whether $from and $to stand for one firm or for many (the firms of a stage).

tie-supplies = { $from } { $givers ->
    [many] abastecen
   *[one] abastece
} a { $to }.
tie-supplies-item = { $from } { $givers ->
    [many] suministran
   *[one] suministra
} { $item } a { $to }.
tie-supplies-undisclosed = { $from } { $givers ->
    [many] suministran
   *[one] suministra
} a { $to } un producto sin revelar.
tie-contracts = { $from } { $givers ->
    [many] subcontratan
   *[one] subcontrata
} trabajos a { $to }.
tie-contracts-item = { $from } { $givers ->
    [many] subcontratan
   *[one] subcontrata
} { $item } a { $to }.
tie-rnd = { $from } y { $to } investigan conjuntamente.
tie-rnd-item = { $from } y { $to } investigan conjuntamente sobre { $item }.
tie-co-develops = { $from } y { $to } desarrollan productos conjuntamente.
tie-co-develops-item = { $from } y { $to } desarrollan conjuntamente { $item }.
tie-develops = { $from } { $givers ->
    [many] desarrollan
   *[one] desarrolla
} a { $to } como { $takers ->
    [many] proveedores
   *[one] proveedor
}.
tie-develops-item = { $from } { $givers ->
    [many] desarrollan
   *[one] desarrolla
} a { $to } como { $takers ->
    [many] proveedores
   *[one] proveedor
} de { $item }.
tie-licenses = { $from } { $givers ->
    [many] licencian
   *[one] licencia
} tecnología a { $to }.
tie-licenses-item = { $from } { $givers ->
    [many] licencian
   *[one] licencia
} { $item } a { $to }.
tie-standardizes = { $from } { $givers ->
    [many] fijan
   *[one] fija
} normas que { $takers ->
    [many] aplican
   *[one] aplica
} { $to }.
tie-trains = { $from } { $givers ->
    [many] forman
   *[one] forma
} personal para { $to }.
tie-trains-item = { $from } { $givers ->
    [many] forman
   *[one] forma
} personal para { $to }: { $item }.
tie-talent-flow = Hay personal que pasa de { $from } a { $to }.
tie-spin-off = { $from } dio origen a { $to }.
tie-invests = { $from } { $givers ->
    [many] invierten
   *[one] invierte
} en { $to }.
tie-owns = { $from } { $givers ->
    [many] poseen
   *[one] posee
} { $to }.
tie-funds = { $from } { $givers ->
    [many] financian
   *[one] financia
} a { $to }.
tie-member-of = { $from } { $givers ->
    [many] son miembros
   *[one] es miembro
} de { $to }.
tie-regulates = { $from } { $givers ->
    [many] regulan
   *[one] regula
} a { $to }.
tie-hosts = { $from } { $givers ->
    [many] acogen
   *[one] acoge
} a { $to }.
tie-founds = { $from } fundó { $to }.
tie-cooperates = { $from } y { $to } cooperan.
tie-cooperates-item = { $from } y { $to } cooperan en { $item }.
tie-succeeds = { $from } { $givers ->
    [many] continúan
   *[one] continúa
} la actividad de { $to }.
tie-standby = con homologación, sin uso actual
tie-share = { $share } de las compras
tie-capital-share = { $share } del capital
tie-sales-share = { $share } de las ventas de la empresa vendedora
tie-lead-time = plazo de entrega: { $time }
tie-lead-time-unknown = plazo de entrega desconocido
undisclosed-item = un producto sin revelar
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = empresas de «{ $stage }»
end-undisclosed = una empresa sin identificar
end-undisclosed-stage = una empresa sin identificar de «{ $stage }»

## Tipos de acontecimientos

event-kind-founding = fundación
event-kind-entry = entrada
event-kind-exit = salida
event-kind-expansion = ampliación
event-kind-policy = política pública
event-kind-technology = tecnología
event-kind-institution = institución
event-kind-investment = inversión
event-kind-infrastructure = infraestructura
event-kind-crisis = crisis
event-kind-recovery = recuperación
event-kind-milestone = hito
event-kind-spin-off = empresa derivada
event-kind-merger = fusión
event-kind-acquisition = adquisición
event-kind-renaming = cambio de nombre

## Hechos

facts-lead = { $n ->
    [one] El único hecho registrado sobre { $cluster },
   *[other] Los { $n } hechos registrados sobre { $cluster }, cada uno
} con su fecha, su fuente y su término de comparación.
facts-disputed-count = { $n ->
    [0] Las fuentes no discrepan sobre ninguno.
    [one] Las fuentes discrepan sobre uno; se muestran todas las versiones.
   *[other] Las fuentes discrepan sobre { $n }; se muestran todas las versiones.
}
facts-numbers = Cifras
facts-numbers-lead = Valores tal como se publicaron, nunca promediados. Los planes se indican como tales.
facts-statements = Enunciados
facts-incentives = Incentivos
fact-date = Fecha
fact-value = Valor
fact-said-by = Fuente
fact-preferred = versión usada en el resto del sitio
fact-method = Método
fact-superseded-by = Sustituido por
fact-compare = Comparar
fact-about = Se refiere a
incentive-dates = { $since } a { $until }

## Indicadores

indicators-lead = Valores calculados a partir de los vínculos registrados de { $cluster }, cada uno con su fórmula, su base de cálculo y el modo en que puede inducir a error.
indicator-computed-on = Base de cálculo
indicator-coverage-title = Cobertura
indicator-named = Destaca
observations-title = Valores publicados
observations-lead = No se calculan aquí: figuran tal como los da quien los publica.
observation-indicator = Indicador
observation-note = Nota

## Fuentes

sources-lead = { $n ->
    [one] La única fuente
   *[other] Las { $n } fuentes
} en que se apoya { $cluster }, en su idioma original.
sources-list = Todas las fuentes
source-archive = copia archivada
source-primary = fuente primaria
source-accessed = consulta: { $date }
source-repeats = reproduce
source-cited-by = citada en
source-kind-statistics = estadística
source-kind-law = legislación
source-kind-filing = declaración oficial
source-kind-report = informe
source-kind-academic = publicación académica
source-kind-dataset = conjunto de datos
source-kind-press-release = comunicado de prensa
source-kind-news = noticia
source-kind-website = sitio web
source-kind-speech = discurso
source-kind-interview = entrevista
source-kind-archive = archivo histórico
source-kind-other = otra
cited-actor = { $n ->
    [one] un actor
   *[other] { $n } actores
}
cited-relation = { $n ->
    [one] un vínculo
   *[other] { $n } vínculos
}
cited-event = { $n ->
    [one] un acontecimiento
   *[other] { $n } acontecimientos
}
cited-phase = { $n ->
    [one] una fase
   *[other] { $n } fases
}
cited-stage = { $n ->
    [one] un eslabón
   *[other] { $n } eslabones
}
cited-fact = { $n ->
    [one] un hecho
   *[other] { $n } hechos
}
cited-project = { $n ->
    [one] un proyecto
   *[other] { $n } proyectos
}
cited-mechanism = { $n ->
    [one] un mecanismo
   *[other] { $n } mecanismos
}
cited-observation = { $n ->
    [one] un valor publicado
   *[other] { $n } valores publicados
}
cited-incentive = { $n ->
    [one] un incentivo
   *[other] { $n } incentivos
}
cited-signal = { $n ->
    [one] una señal
   *[other] { $n } señales
}
signals-title = Señales
signals-lead = Indicios sueltos leídos en las fuentes; cada uno guarda relación con algo registrado.
signal-bears-on = guarda relación con
signal-report = informe
signal-press = prensa
signal-social = redes sociales
signal-supply-platform = plataforma de suministro
signal-community = comunidad
signal-compliance = cumplimiento normativo
signal-patent = patente
signal-hiring = contratación

## Relaciones, mecanismos, resiliencia, inserción

projects-title = Vínculos entre varios
projects-lead = Proyectos que vinculan a varios actores a la vez.
mechanisms-title = Cómo una cosa lleva a otra
mechanisms-lead = Los pasos son la lectura que se hace aquí de los registros citados como prueba.
mechanism-diffusion = Difusión
mechanism-talent = Talento
mechanism-transfer = Transferencia
mechanism-capital = Capital
mechanism-recovery = Recuperación
mechanism-evidence = Se apoya en
not-established = Sin confirmar.

## Datos y glosario

data-title = Hechos y vínculos registrados de { $cluster }
data-lead = Todo lo que este sitio dice sobre { $cluster }, en archivos que puede leer una hoja de cálculo o un programa.
data-files = Archivos
data-files-lead = Texto en UTF-8, con una línea de encabezado. Son iguales en todos los idiomas del sitio.
data-file = Archivo
data-holds = Contenido
data-actors = actores: tipo, lugar, inicio y fin, identificadores
data-relations = vínculos: tipo, objeto, inicio y fin, porcentajes
data-events = acontecimientos: fecha, tipo, actores, avance
data-facts = hechos: unidad, último valor, avance, base
data-points = todos los valores de todas las series, con su fecha y sus fuentes
data-sources = fuentes: tipo, editor, fecha, dirección
data-indicators = valores calculados: fórmula, número de casos, fecha
data-json = todo en un solo archivo
glossary-lead = Términos usados en este sitio, cada uno en una frase.
glossary-terms = { $n ->
    [one] Un término
   *[other] { $n } términos
}
glossary-plain = en palabras sencillas
glossary-also = también
