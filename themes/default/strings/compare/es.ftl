# Textos de la página que pone los clústeres uno al lado de otro.

page-compare = Comparación
compare-title = Los clústeres, uno al lado de otro
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n ->
   *[other] { $n } clústeres con un mismo esquema: { $clusters }. Lo registrado difiere: una cifra mayor puede significar solo que se anotó más.
}
compare-open-page = Ver junto a { $clusters }
compare-foreign = Las afirmaciones que nadie ha traducido aún figuran en su idioma original.

## Lo registrado

compare-recorded-title = Qué está registrado
compare-recorded-lead = Todas las cifras cuentan registros, no el mundo. Quien más registra, más encuentra.
compare-recorded = A fecha de { $date }: { $counts }.
compare-recorded-coverage = El { $dated } de los vínculos tiene un inicio registrado y el { $sourced } cita una fuente.
compare-actors = { $n ->
    [one] un actor
   *[other] { $n } actores
}
compare-ties = { $n ->
    [one] un vínculo
   *[other] { $n } vínculos
}
compare-events = { $n ->
    [one] un acontecimiento
   *[other] { $n } acontecimientos
}
compare-sources = { $n ->
    [one] una fuente
   *[other] { $n } fuentes
}
compare-days-differ = Los registros corresponden a días distintos: lo que cambió entre ellos no es una diferencia entre los clústeres.

## Lo que se afirma

compare-claims-title = Qué dice cada uno de sí mismo
compare-claims-lead = El primer párrafo de cada sección. El nombre lleva al mecanismo, las pruebas y los límites.
compare-no-claim = Nadie ha redactado aún esta sección.

## Estructura

compare-structure-lead = Cada clúster declara sus propios eslabones, con más o menos detalle. Su número no mide nada; lo que importa es quién los cubre.
compare-stage-inside = { $n } dentro
compare-stage-nearby = { $n } en las inmediaciones
compare-stage-outside = { $n } fuera
compare-no-stages = No se ha declarado ningún eslabón.
compare-kinds = Actores registrados, por tipo

## Indicadores y resiliencia

compare-indicators-lead = Se calculan del mismo modo para cada clúster. Bajo cada valor figura la base de cálculo y qué parte de ella tiene fecha y fuente. Nada de esto es una clasificación.
compare-remark = Qué tener en cuenta
compare-coverage = { $dated } con fecha, { $sourced } con fuente
# Titles of two groups of lines.
compare-open = Se pueden leer en paralelo, con la observación indicada
compare-apart = No se deben comparar: cada valor describe solo su propio clúster
compare-why-few = No todos los clústeres tienen datos suficientes.
compare-why-size = Varía con el número de actores computados, y ese número difiere.
compare-why-stages = Las listas de eslabones no son iguales.
compare-why-suppliers = Se excluyen los insumos cuyos proveedores no están todos registrados.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = Se excluyen los vínculos sin fecha: { $shares }.
compare-of = { $n } de { $total }
compare-resilience-lead = En qué se apoyan los vínculos registrados. Un escenario basado en registros, no un pronóstico.

## Fases

compare-phases-title = Cómo surgió cada uno
compare-phases-lead = Las fases son la lectura que la redacción de cada clúster hace de los acontecimientos.
compare-no-phases = No se ha declarado ninguna fase.
# Description of the drawing; $from and $to are years.
compare-drawing = { $n ->
    [one] Las fases de un clúster
   *[other] Las fases de { $n } clústeres
} en un mismo eje temporal, de { $from } a { $to }; la lista siguiente contiene lo mismo.
compare-drawing-title = Un mismo eje temporal
compare-drawing-note = Cada barra es una fase; su número es el de la lista siguiente.

## Conexiones entre los clústeres

compare-links-title = Entre los clústeres
compare-links-lead = Actores registrados en más de un clúster y textos que remiten de uno a otro.
compare-links-none = No hay ninguna conexión registrada entre ellos. Eso no prueba que no exista.
compare-same = Registrado en ambos: { $here } y { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = Textos de { $here } que remiten a { $there }
