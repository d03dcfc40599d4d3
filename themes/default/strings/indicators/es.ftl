# Indicadores: nombres, preguntas, lecturas, modos de inducir a error.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## En torno a cada valor

indicator-not-known = Se desconoce: los registros no permiten obtener este valor.
indicator-too-few = Datos insuficientes: { $n ->
    [one] un actor
   *[other] { $n } actores
}, { $m ->
    [one] un vínculo
   *[other] { $m } vínculos
}. El valor se conserva como constancia, no para sacar conclusiones.
indicator-formula = Fórmula
indicator-reference = Según
indicator-pitfall = Cómo puede inducir a error
indicator-basis = { indicator-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un actor
       *[other] { $n } actores
    }, { $m ->
        [one] un vínculo
       *[other] { $m } vínculos
    }
indicator-coverage = Vínculos en que se basa con inicio: { $dated }; con fuente: { $sourced }
indicator-lower-bound = Los vínculos registrados son una muestra. Los que nadie ha anotado elevarían este valor.
indicator-extent-core = actores dentro del clúster
indicator-extent-recorded = todos los registrados, incluidos los socios externos

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un eslabón declarado
       *[other] { $n } eslabones declarados
    }, { $m ->
        [one] un actor
       *[other] { $m } actores
    }
indicator-I13-basis = { indicator-I13-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un comprador
       *[other] { $n } compradores
    }, { $m ->
        [one] un vínculo de suministro
       *[other] { $m } vínculos de suministro
    }
indicator-I14-basis = { indicator-I14-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un insumo
       *[other] { $n } insumos
    }, de ellos { $m } con todos los proveedores registrados
indicator-I16-basis = { indicator-I16-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un insumo
       *[other] { $n } insumos
    }, de ellos { $m } con todos los proveedores registrados
indicator-I21-basis = { indicator-I21-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un actor
       *[other] { $n } actores
    }, { $m ->
        [one] un vínculo fechado
       *[other] { $m } vínculos fechados
    }
indicator-I22-basis = { indicator-I22-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un actor
       *[other] { $n } actores
    }, { $m ->
        [one] un vínculo fechado
       *[other] { $m } vínculos fechados
    }
indicator-I26-basis = { indicator-I26-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un centro de investigación o universidad
       *[other] { $n } centros de investigación y universidades
    }, { $m ->
        [one] una empresa derivada
       *[other] { $m } empresas derivadas
    }
indicator-I31-basis = { indicator-I31-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] una página en otro idioma
       *[other] { $n } páginas en otros idiomas
    }, { $m } con los mismos hechos
indicator-I27-basis = { indicator-I27-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] una entrada o salida
       *[other] { $n } entradas y salidas
    } entre { $m } acontecimientos realizados
indicator-I30-basis = { indicator-I30-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un hecho o vínculo
       *[other] { $n } hechos y vínculos
    }
indicator-I40-basis = { indicator-I40-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un actor
       *[other] { $n } actores
    }, { $m ->
        [one] un vínculo fechado
       *[other] { $m } vínculos fechados
    }

## Nombres de otros valores

indicator-part-pairs = Pares vinculados
indicator-part-possible-pairs = Pares posibles
indicator-part-mean-degree = Socios por empresa
indicator-part-tied = Actores con algún vínculo
indicator-part-isolated = Actores sin vínculos
indicator-part-weighted = Lo mismo, según el peso de los vínculos
indicator-part-most = Máximo de socios de un actor
indicator-part-ei-index = Índice E-I
indicator-part-expected = Valor esperado con socios elegidos al azar
indicator-part-expected-ei-index = Índice E-I esperado por azar
indicator-part-across = Pares entre regiones
indicator-part-within = Pares dentro de una región
indicator-part-regions = Regiones y países
indicator-part-crossing = Pares a través de una frontera
indicator-part-countries = Países de los socios
indicator-part-effective-countries = Equivalente en países socios de igual peso
indicator-part-filled = Eslabones cubiertos
indicator-part-declared = Eslabones declarados
indicator-part-depth = Eslabones con dos o más actores independientes
indicator-part-gaps = Vacíos explicados
indicator-part-unexplained = Vacíos sin explicar
indicator-part-value-weighted = Ponderado por la participación en el valor
indicator-part-bridges = Vínculos únicos que sostienen una parte
indicator-part-cut-off = Máximo de actores tras un solo actor
indicator-part-cut-off-share = Su proporción entre todos los actores vinculados
indicator-part-freeman = Centralización (Freeman)
indicator-part-gini = Desigualdad en el número de socios (Gini)
indicator-part-mention-share = Proporción de las menciones del texto
indicator-part-with-locator = Con indicación del lugar en la fuente
indicator-part-facts-sourced = Hechos con fuente
indicator-part-ties-sourced = Vínculos con fuente
indicator-part-independent = Con dos o más fuentes independientes
indicator-part-identified = Actores con identificador comprobado
indicator-part-median-age = Mediana de la antigüedad de la fuente más reciente

indicator-part-gatekeepers = Actores con vínculos dentro y fuera
indicator-part-gatekeeper-share = Su proporción en el núcleo
indicator-part-largest-drop = Mayor caída al faltar uno de ellos
indicator-part-density = Proporción de pares vinculados entre los posibles
indicator-part-firms = Empresas
indicator-part-institutes = Centros de investigación y universidades
indicator-part-bridges-known = Pares de clases con presencia de ambas
indicator-part-by-input = Por insumos
indicator-part-by-value = Por valor
indicator-part-inputs-known = Insumos con todos los proveedores registrados
indicator-part-inputs-unknown = Insumos de los que eso se desconoce
indicator-part-effective-suppliers = Equivalente en proveedores de igual peso
indicator-part-highest = Máximo de un insumo
indicator-part-sole-sourced = Insumos de un solo proveedor
indicator-part-alternatives = Alternativas por insumo
indicator-part-one-minus-hhi = Uno menos la concentración media
indicator-part-after-first = Parte mayor tras la primera retirada
indicator-part-after-any = Lo mismo tras retirar uno cualquiera, en promedio
indicator-part-star = Valor de una estrella de este tamaño
indicator-part-complete = Valor si todos estuvieran vinculados con todos
indicator-part-begun = Vínculos iniciados
indicator-part-ended = Vínculos terminados
indicator-part-death-rate = Terminados, de los existentes el primer día
indicator-part-undated = Vínculos sin fecha, excluidos
indicator-part-older-than-five = De más de cinco años
indicator-part-one-step = A un paso
indicator-part-two-steps = A dos pasos
indicator-part-three-steps = A tres pasos
indicator-part-reachable = Pares unidos por algún camino
indicator-part-islands = Partes separadas
indicator-part-spin-offs = Empresas derivadas registradas
indicator-part-from-research = Procedentes de la investigación
indicator-part-survivors = Entre las de cinco años o más, las que subsisten
indicator-part-pages-compared = Páginas comparadas
indicator-part-pages-equal = Páginas con los mismos hechos
indicator-part-entries = Entradas
indicator-part-exits = Salidas
indicator-part-foreign-share = Entre los recién llegados, con propietario extranjero
indicator-part-realised-share = Realizados, del total de planes
indicator-part-by-region = Por región
indicator-part-by-class = Por clase de actor
indicator-part-ties-growth = Vínculos, al año
indicator-part-actors-growth = Actores, al año
indicator-part-densification = Crecimiento de los vínculos respecto al de los actores (pendiente)
indicator-part-density-without = Cooperación entre empresas sin el actor principal

indicator-class-firm = empresas
indicator-class-research = investigación
indicator-class-education = enseñanza
indicator-class-capital = capital
indicator-class-public = organismos públicos
indicator-class-other = otros
indicator-class-inside = el clúster
indicator-class-country = el resto del país
indicator-class-abroad = el extranjero
indicator-pair = { $first } y { $second }
indicator-input = { $input } para { $buyer }
indicator-observed = valor publicado, no calculado aquí

## I01

indicator-I01 = Cooperación entre empresas
indicator-I01-question = ¿Cuántos de los pares posibles de empresas trabajan juntos?
indicator-I01-reading = { $firms ->
    [one] Con la única empresa
   *[other] Entre las { $firms } empresas
} del clúster { $possible ->
    [one] es posible un par
   *[other] son posibles { $possible } pares
}; { $pairs ->
    [0] ninguno tiene un vínculo registrado.
    [one] uno tiene un vínculo registrado ({ $share }).
   *[other] { $pairs } tienen un vínculo registrado ({ $share }).
}
indicator-I01-pitfall = El valor baja cuantas más empresas figuran en la lista, aunque no cambie nada más. Dos clústeres no deben compararse nunca por este valor sin mirar también el número de socios por empresa.

## I02

indicator-I02 = Actores con algún vínculo
indicator-I02-question = ¿Es una red o una lista?
indicator-I02-reading = { $tied } de { $actors ->
    [one] un actor registrado
   *[other] { $actors } actores registrados
} { $tied ->
    [one] tiene
   *[other] tienen
} al menos un vínculo; { $isolated ->
    [0] nadie está aislado.
    [one] uno está aislado.
   *[other] { $isolated } están aislados.
}
indicator-I02-pitfall = Sube si se incluyen menos actores en la lista. Un actor sin vínculos registrados puede tener vínculos que nadie ha anotado.

## I03

indicator-I03 = Socios por actor
indicator-I03-question = ¿Cuántos socios tiene un actor por término medio?
indicator-I03-reading = Un actor tiene { $partners } socios por término medio ({ $pairs ->
    [one] un par
   *[other] { $pairs } pares
} entre { $actors ->
    [one] un actor
   *[other] { $actors } actores
}).
indicator-I03-pitfall = Permite comparar tamaños distintos, pero crece con el esmero de quien registra los vínculos.

## I04

indicator-I04 = Vínculos entre regiones
indicator-I04-question = ¿Los vínculos se quedan en una región o cruzan a otras?
indicator-I04-reading = { $across } de { $pairs ->
    [one] un par vinculado
   *[other] { $pairs } pares vinculados
} { $across ->
    [one] cruza
   *[other] cruzan
} un límite regional ({ $share }). Con socios elegidos al azar sería { $expected }.
indicator-I04-pitfall = La proporción depende de cuántos socios externos se hayan registrado; conviene leerla junto al valor esperado por azar.

## I05

indicator-I05 = Inserción internacional
indicator-I05-question = ¿Cuántos vínculos del clúster llevan al extranjero y a cuántos países?
indicator-I05-reading = De { $pairs ->
    [one] un par vinculado
   *[other] los { $pairs } pares vinculados
} del clúster, { $crossing ->
    [0] ninguno lleva
    [one] uno lleva
   *[other] { $crossing } llevan
} a otro país ({ $share }){ $countries ->
    [0] .
    [one] { $crossing ->
        [one] .
       *[other] , siempre al mismo.
    }
   *[other] , a { $countries } países en total.
}
indicator-I05-pitfall = Los vínculos entre una planta y su propietario extranjero cuentan por entero. No equivalen a socios encontrados en el extranjero.

## I06

indicator-I06 = Alcance más allá del clúster
indicator-I06-question = ¿A qué distancia está el mundo exterior y a través de quién?
indicator-I06-reading = { $gatekeepers ->
    [0] Ningún actor tiene socios a la vez dentro y fuera.
    [one] Uno de los { $actors } actores del clúster tiene socios dentro y fuera: { $actor }. Sin él, el alcance registrado caería un { $drop }.
   *[other] { $gatekeepers } de los { $actors } actores del clúster tienen socios dentro y fuera. El más determinante es { $actor }: sin él, el alcance registrado caería un { $drop }.
}
indicator-I06-pitfall = Cuenta caminos sobre el papel. Una caída grande indica que el acceso registrado depende de un solo actor, no que los demás no puedan encontrar el suyo.

## I07

indicator-I07 = Empresas con un socio de investigación
indicator-I07-question = ¿Cuántas empresas trabajan con una universidad o un centro de investigación?
indicator-I07-reading = { $linked } de { $firms ->
    [one] una empresa
   *[other] { $firms } empresas
} { $linked ->
    [one] tiene
   *[other] tienen
} un vínculo registrado con { $institutes ->
    [0] la investigación; no hay ningún centro de investigación registrado.
    [one] el único centro de investigación registrado aquí ({ $share }).
   *[other] al menos uno de los { $institutes } centros de investigación y universidades ({ $share }).
}
indicator-I07-pitfall = Los proyectos conjuntos se anuncian más de lo que se comunica su final; los contratos entre una empresa y un laboratorio rara vez son públicos.

## I08

indicator-I08 = Puentes que faltan
indicator-I08-question = ¿Qué clases de actores no están vinculadas entre sí?
indicator-I08-reading = De { $known ->
    [one] un par de clases
   *[other] { $known } pares de clases
} con presencia de ambas, { $missing ->
    [0] todos tienen al menos un vínculo registrado.
    [one] uno no tiene ningún vínculo registrado.
   *[other] { $missing } no tienen ningún vínculo registrado.
}
indicator-I08-pitfall = Las clases difieren en tamaño: un vínculo con el único inversor ya es una densidad alta. Conviene mirar las cantidades, no solo las proporciones.

## I09

indicator-I09 = Grado de cobertura de la cadena
indicator-I09-question = ¿Qué eslabones de la cadena de valor están aquí y cuáles vienen de fuera?
indicator-I09-reading = { $filled } de { $stages ->
    [one] un eslabón declarado
   *[other] { $stages } eslabones declarados
} { $filled ->
    [one] está cubierto
   *[other] están cubiertos
} dentro del clúster{ $nearby ->
    [0] {""}
    [one] , uno más en el clúster ampliado
   *[other] , { $nearby } más en el clúster ampliado
}. { $deep ->
    [0] Ningún eslabón tiene
    [one] Un eslabón tiene
   *[other] { $deep } eslabones tienen
} dos o más actores de propietarios distintos.
indicator-I09-pitfall = Depende por completo de la lista de eslabones. Una lista más fina crea más vacíos; una más gruesa los oculta.

## I13

indicator-I13 = Suministro local
indicator-I13-question = ¿Qué parte de lo que compra el clúster procede del propio clúster?
indicator-I13-reading = { $local } de { $ties ->
    [one] un vínculo de suministro registrado
   *[other] { $ties } vínculos de suministro registrados
} con compradores del clúster { $local ->
    [one] procede
   *[other] proceden
} de su interior ({ $share }). { $unknown ->
    [0] {""}
    [one] De un insumo se desconoce si están registrados todos los proveedores.
   *[other] De { $unknown } insumos se desconoce si están registrados todos los proveedores.
}
indicator-I13-pitfall = Contar por vínculos, por insumos y por valor da tres respuestas distintas. Una dirección de facturación local no es valor añadido local.

## I14

indicator-I14 = Concentración de proveedores
indicator-I14-question = ¿Hasta qué punto depende un insumo de pocos proveedores?
indicator-I14-reading = { $known ->
    [0] De ninguno de los { $inputs } insumos están registrados todos los proveedores y sus participaciones.
   *[other] De { $known } de { $inputs } insumos están registrados todos los proveedores; por término medio, un insumo procede del equivalente a { $suppliers } proveedores de igual peso.
}
indicator-I14-pitfall = Solo cuentan los insumos cuyos proveedores están todos registrados. Que alguien no esté registrado no significa que falte un proveedor.

## I16

indicator-I16 = Insumos sin segunda fuente
indicator-I16-question = ¿Qué se podría sustituir si un proveedor se detuviera?
indicator-I16-reading = { $known ->
    [0] Se desconoce: de ningún insumo están registrados todos los proveedores.
   *[other] { $sole } de { $known } insumos cuyos proveedores están todos registrados { $sole ->
        [one] procede
       *[other] proceden
    } de un solo proveedor. { $unknown ->
        [0] {""}
        [one] De otro insumo se desconoce.
       *[other] De otros { $unknown } insumos se desconoce.
    }
}
indicator-I16-pitfall = Las alternativas que nadie ha anotado se desconocen, lo que no equivale a que no existan.

## I17

indicator-I17 = Puntos de paso únicos de la red
indicator-I17-question = ¿Quién o qué es lo único que conecta a otros con el resto?
indicator-I17-reading = { $points ->
    [0] Ningún actor es por sí solo lo único que conecta a otros con el resto: todo vínculo registrado tiene un camino alternativo.
    [one] Para algunos actores, todos los vínculos registrados con el resto pasan por un solo actor, { $actor }: { $cutoff ->
        [one] a un actor
       *[other] a { $cutoff } de { $actors } actores
    } solo se llega por esa vía.
   *[other] { $points } actores son, cada uno, lo único que conecta a otros con el resto. Del que más se depende es { $actor }: { $cutoff ->
        [one] a un actor
       *[other] a { $cutoff } de { $actors } actores
    } solo se llega por sus vínculos registrados con él.
}
indicator-I17-pitfall = Indica qué vínculos registrados no tienen camino alternativo, no quién fallaría. Un vínculo que nadie ha anotado puede ser ese camino. Las fuentes únicas de suministro son otra cuestión.

## I18

indicator-I18 = Cohesión de la red
indicator-I18-question = ¿Qué parte de la red sigue unida cuando se van actores principales?
indicator-I18-reading = El { $whole } de los actores vinculados está en una misma parte conectada. Sin { $actor } sería el { $first }; sin un actor cualquiera, el { $mean } por término medio.
indicator-I18-pitfall = Estar conectado sobre el papel no es suministrar. El orden de retirada sigue el número de socios registrados, no la probabilidad de marcharse.

## I21

indicator-I21 = Vínculos que perduraron
indicator-I21-question = ¿Ha perdurado la red de hace cinco años?
indicator-I21-reading = { $years } años antes del día de referencia { $then ->
    [one] había registrado un vínculo fechado
   *[other] había registrados { $then } vínculos fechados
}; ahora hay { $now }. Entretanto { $begun ->
    [0] no empezó ninguno
    [one] empezó uno
   *[other] empezaron { $begun }
} y { $ended ->
    [0] no terminó ninguno
    [one] terminó uno
   *[other] terminaron { $ended }
}.
indicator-I21-pitfall = Si se busca más a fondo en los años recientes, parece que surgen más vínculos. Los finales se anuncian menos que los comienzos.

## I22

indicator-I22 = Antigüedad de los vínculos
indicator-I22-question = ¿Qué antigüedad tienen los vínculos?
indicator-I22-reading = { $ties ->
    [one] El único vínculo fechado
   *[other] La mitad de los { $ties } vínculos fechados
} tiene más de { $years } años; { $old } de ellos, más de cinco.
indicator-I22-pitfall = Solo se cuentan los vínculos que subsisten; los que terminaron no son jóvenes: ya no están.

## I23

indicator-I23 = Alcance de la investigación
indicator-I23-question = ¿A cuántos actores llega un centro de investigación mediante contactos?
indicator-I23-reading = En dos pasos, un centro de investigación o una universidad llega por término medio al { $share } de los otros { $actors } actores ({ $institutes ->
    [one] un centro
   *[other] { $institutes } centros
}).
indicator-I23-pitfall = Un camino es un contacto posible, no una adopción.

## I24

indicator-I24 = Cercanía
indicator-I24-question = ¿Pueden llegar unos a otros los actores vinculados?
indicator-I24-reading = El { $share } de todos los pares de actores vinculados está conectado por algún camino; los { $actors } actores forman { $islands ->
    [one] una sola parte conectada.
   *[other] { $islands } partes separadas.
}
indicator-I24-pitfall = Las partes separadas pueden estar conectadas por un vínculo que nadie ha registrado.

## I26

indicator-I26 = Empresas derivadas de la investigación
indicator-I26-question = ¿Surgen empresas de la investigación?
indicator-I26-reading = { $institutes ->
    [0] No hay ningún centro de investigación registrado
    [one] En los últimos diez años { $recent ->
        [0] no surgió ninguna empresa derivada fechada
        [one] surgió una empresa derivada fechada
       *[other] surgieron { $recent } empresas derivadas fechadas
    } de un centro de investigación o universidad
   *[other] En los últimos diez años { $recent ->
        [0] no surgió ninguna empresa derivada fechada
        [one] surgió una empresa derivada fechada
       *[other] surgieron { $recent } empresas derivadas fechadas
    } de { $institutes } centros de investigación y universidades
}; { $all ->
    [one] en total hay registrada una empresa derivada, sea cual sea su origen.
   *[other] en total hay registradas { $all } empresas derivadas, sea cual sea su origen.
}
indicator-I26-pitfall = Llaman la atención las empresas que conservaron el nombre o un edificio de su origen; las demás, no; los fracasos se olvidan.

## I27

indicator-I27 = Entradas y salidas
indicator-I27-question = ¿Quién llegó, quién se fue y cuántos planes se realizaron?
indicator-I27-reading = La cronología recoge { $entries ->
    [one] una entrada
   *[other] { $entries } entradas
} y { $exits ->
    [0] ninguna salida
    [one] una salida
   *[other] { $exits } salidas
}; { $done } de { $plans } planes de entrada, ampliación o inversión { $done ->
    [one] figura como realizado
   *[other] figuran como realizados
}.
indicator-I27-pitfall = Las entradas son noticia; las salidas, silenciosas. Anunciar no es invertir.

## I28

indicator-I28 = Peso del actor principal
indicator-I28-question = ¿Un solo actor representa el conjunto?
indicator-I28-reading = { $ties ->
    [1] { $actor } es quien más socios tiene, { $partners }:
   *[other] { $ties } actores, entre ellos { $actor }, son los que más socios tienen, { $partners } cada uno:
} el { $share } de todos los extremos de vínculos. Una estrella con un solo centro daría el 50{ "\u00A0" }%.
indicator-I28-pitfall = Un centro con radios es un tipo de clúster, no un defecto, pero hay que decirlo. Los actores de los que más se sabe tienen más vínculos registrados.

## I29

indicator-I29 = Cada cual con los suyos
indicator-I29-question = ¿Se relacionan solo entre sí las regiones y las clases de actores?
indicator-I29-reading = Por región, el índice es { $region }; por clase de actor, { $class } (1: solo dentro del grupo; 0: como al azar; por debajo de 0: más bien entre grupos).
indicator-I29-pitfall = Los socios externos están registrados porque tienen un vínculo con alguien de dentro, lo que hace bajar el índice.

## I30

indicator-I30 = Pruebas
indicator-I30-question = ¿Qué parte de esto se puede rastrear hasta una fuente?
indicator-I30-reading = { $traced } de { $records ->
    [one] un hecho o vínculo
   *[other] { $records } hechos y vínculos
} { $traced ->
    [one] tiene
   *[other] tienen
} fuente y fecha ({ $share }); { $twice ->
    [0] ninguno se apoya en dos fuentes independientes.
    [one] uno se apoya en dos fuentes independientes.
   *[other] { $twice } se apoyan en dos o más fuentes independientes.
}
indicator-I30-pitfall = Mide si un enunciado se puede rastrear, no si es cierto.

## I31

indicator-I31 = Los mismos hechos en todos los idiomas
indicator-I31-question = ¿Cuentan lo mismo todos los idiomas?
indicator-I31-reading = { $equal } de { $pages ->
    [one] una página traducida
   *[other] { $pages } páginas traducidas
} { $equal ->
    [one] remite
   *[other] remiten
} exactamente a los mismos hechos que el original ({ $share }).
indicator-I31-pitfall = Compara las referencias a los hechos, no las palabras que las rodean.

## I40

indicator-I40 = Crecimiento
indicator-I40-question = ¿A qué ritmo crece la red registrada?
indicator-I40-reading = Los vínculos fechados pasaron de { $then } a { $now } en cinco años, { $ties } al año; los actores, { $actors } al año.
indicator-I40-pitfall = Pocos puntos. También crece el registro, y no se puede distinguir lo uno de lo otro.

## I42

indicator-I42 = Sin el actor principal
indicator-I42-question = ¿Qué quedaría sin el actor que más socios tiene?
indicator-I42-reading = { $without } de { $pairs ->
    [one] un par vinculado
   *[other] { $pairs } pares vinculados
} no { $without ->
    [one] incluye
   *[other] incluyen
} a { $actor } ({ $share }). { $beside ->
    [0] Entre los socios de un actor que se fue no había ningún vínculo registrado.
   *[other] Vínculos entre socios de actores que se fueron, aún existentes un año después: { $outlived } de { $judged }; en { $unclear }, las fechas no permiten saberlo.
}
indicator-I42-pitfall = Los vínculos de otros pueden existir gracias al actor principal y desaparecer con él. Que un vínculo haya sobrevivido a una salida no explica por qué.

## Fases y años

evolution-actors = { $count ->
    [one] un actor
   *[other] { $count } actores
}
evolution-ties = { $count ->
    [one] un vínculo
   *[other] { $count } vínculos
}
evolution-begun = { $count ->
    [0] no empezó ningún vínculo
    [one] empezó un vínculo
   *[other] empezaron { $count } vínculos
}
evolution-ended = { $count ->
    [0] no terminó ninguno
    [one] terminó uno
   *[other] terminaron { $count }
}
evolution-actors-begun = { $count ->
    [0] no llegó ningún actor
    [one] llegó un actor
   *[other] llegaron { $count } actores
}
evolution-actors-ended = { $count ->
    [0] no se fue ninguno
    [one] se fue uno
   *[other] se fueron { $count }
}
evolution-events = { $count ->
    [0] ningún acontecimiento recogido
    [one] un acontecimiento
   *[other] { $count } acontecimientos
}
evolution-phase-reading = Al final de esta fase hay registrados { $actors ->
    [one] un actor
   *[other] { $actors } actores
} y { $ties ->
    [one] un vínculo fechado
   *[other] { $ties } vínculos fechados
}; en ella { $begun ->
    [0] no empezó ningún vínculo
    [one] empezó un vínculo
   *[other] empezaron { $begun } vínculos
} y { $ended ->
    [0] no terminó ninguno
    [one] terminó uno
   *[other] terminaron { $ended }
}.
evolution-phase-running = La fase sigue en curso el día de referencia.
evolution-undated = { $count ->
    [0] Todos los vínculos registrados tienen inicio.
    [one] Un vínculo registrado no tiene inicio conocido y no está en ninguna fase.
   *[other] { $count } vínculos registrados no tienen inicio conocido y no están en ninguna fase.
}
evolution-dated-share = El { $share } de todos los vínculos registrados alguna vez tiene inicio
evolution-persistence = El { $share } de los vínculos existentes al principio o al final del periodo existía en ambos momentos
evolution-pitfall = Los años en los que se buscó más a fondo muestran más inicios. Un aumento de los vínculos registrados no es todavía un aumento de los vínculos.

## Eslabones

stage-independent = { $count ->
    [one] un propietario
   *[other] { $count } propietarios distintos
}
stage-filled-nearby = cubierto solo en el clúster ampliado

## Pruebas de un registro

evidence-sources = { $count ->
    [0] ninguna fuente
    [one] una fuente
   *[other] { $count } fuentes
}
evidence-independent = { $count ->
    [0] ninguna fuente independiente
    [one] una fuente independiente
   *[other] { $count } fuentes independientes
}
evidence-searched = se buscó, sin encontrar ninguna fuente
evidence-primary = entre ellas, una fuente primaria

## Las dos delimitaciones, las fases, lo contado

indicator-wider = Con el clúster ampliado
indicator-extent-extended = actores dentro del clúster o del clúster ampliado
indicators-boundary = Cuando un valor depende de quién está dentro, se da primero para el núcleo y después con el clúster ampliado.
indicator-named-more = y { $n } más
indicator-of = { $m } de { $n }
indicator-I09-coverage = Actores en que se basa con inicio: { $dated }; con fuente: { $sourced }
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = Recuperaciones fechadas con precisión de un mes, igual que la crisis anterior: { $dated }; con fuente: { $sourced }
indicator-I21-coverage = Vínculos fechados: { $dated }; los demás se excluyen
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = Todos los acontecimientos en que se basa están fechados; con fuente: { $sourced }
indicator-I30-coverage = Hechos y vínculos con fecha: { $dated }; con fuente: { $sourced }
indicator-I41-coverage = Mecanismos que citan sus pruebas: { $sourced }
page-trends = Los indicadores en el tiempo
trends-lead = Qué dan los vínculos fechados de { $cluster } al final de cada fase, con el número de actores y de vínculos en que se basa cada valor.
trends-how = Cada columna es el último día de una fase. Solo cuentan los vínculos con inicio conocido y los actores que tienen inicio conocido o algún vínculo así; por eso la última columna no es el valor de hoy, que cuenta también los vínculos sin fecha. Los proveedores, las pruebas y los idiomas se declaran para hoy y no tienen pasado.
trends-caption = Bajo cada valor: n, actores sobre los que se calcula, y m, vínculos en que se basa.
trends-basis = n { $n }, m { $m }
trends-end = final de { $year }
trends-none = No ha empezado ninguna fase o nada en ella tiene fecha.
page-told = Lo contado y lo registrado
told-lead = Si los textos sobre { $cluster } hablan más de lo que más vínculos tiene: las referencias de los textos frente al peso en los registros.
told-agreement-title = Hasta qué punto coinciden los dos órdenes
told-agreement-lead = Correlación de rangos de Spearman entre referencias y peso: 1 es el mismo orden; 0, ninguna relación; −1, el inverso. Solo cuentan las referencias de las secciones y preguntas redactadas en ese idioma.
told-sort = Objeto
told-n = Comparados
told-elsewhere = Referencias a actores ajenos a la red de hoy
told-actors = Actores
told-actors-weight = socios
told-stages = Eslabones
told-stages-weight = actores en ellos
told-kinds = Tipos de vínculo
told-kinds-weight = vínculos hoy
told-in = contado en { $language }
told-more-title = Más contado que registrado
told-more-lead = Por rango en el primer idioma: el texto da a estos actores más espacio que sus vínculos registrados.
told-less-title = Más registrado que contado
told-less-lead = Estos actores tienen muchos vínculos registrados y poco espacio en el texto.
told-stages-title = Eslabones de la cadena
told-kinds-title = Tipos de vínculo
told-pitfall = Un texto puede detenerse con razón en un actor, y un nombre sin referencia no se cuenta. Un valor bajo invita a mirar; no es un fallo.
data-indicators-by-phase = indicadores al final de cada fase, solo con vínculos fechados, para ambas delimitaciones
data-observations = valores publicados de indicadores que no se calculan aquí
data-mentions = referencias en los textos, por idioma, junto al peso en los registros

tie-kind-supplies = Suministro
tie-kind-contracts = Subcontratación
tie-kind-rnd = Investigación conjunta
tie-kind-co-develops = Desarrollo conjunto
tie-kind-develops = Desarrollo de proveedores
tie-kind-licenses = Licencia
tie-kind-standardizes = Norma
tie-kind-trains = Formación
tie-kind-talent-flow = Movilidad de personal
tie-kind-spin-off = Empresa derivada
tie-kind-invests = Inversión
tie-kind-owns = Propiedad
tie-kind-funds = Financiación
tie-kind-member-of = Pertenencia
tie-kind-regulates = Regulación
tie-kind-hosts = Acogida
tie-kind-founds = Fundación
tie-kind-cooperates = Cooperación
tie-kind-succeeds = Sucesión

indicator-part-joint-events = Acontecimientos conjuntos por empresa y año
indicator-part-outlived = Vínculos que sobrevivieron a una salida
indicator-part-outlived-of = Vínculos en torno a una salida, con fechas conocidas
indicator-part-outlived-unknown = Vínculos en torno a una salida, con fechas que no lo aclaran
indicator-part-left = Actores que se fueron sin sucesor
indicator-part-employees = Empleados del clúster
indicator-part-per-thousand = Empresas grandes por cada mil empleados
indicator-part-large = Empresas grandes
indicator-part-sized = Empresas con tamaño registrado
indicator-part-mature = Funciones con un actor consolidado
indicator-part-effective-markets = Equivalente en mercados de igual peso
indicator-part-top-market = Participación del mayor mercado
indicator-part-markets = Mercados
indicator-part-by-shares = Lo mismo según las participaciones declaradas
indicator-part-suppliers-tried = Proveedores probados
indicator-part-recoveries = Recuperaciones recogidas
indicator-part-recovery-known = Actores con tiempo de recuperación conocido
indicator-part-recovery-unknown = Actores cuyo tiempo de recuperación se buscó y no se encontró
indicator-part-longest-exposure = Mayor tiempo sin suministro
indicator-part-ninth-decile = Nueve de cada diez no tardan más de
indicator-part-from-inside = De proveedores internos
indicator-part-from-outside = De proveedores externos
indicator-part-lead-times = Vínculos de suministro con plazo declarado
indicator-part-steps-written = Mecanismos con los pasos escritos
indicator-part-not-established = Mecanismos buscados y no confirmados
indicator-part-terms = Términos del glosario
indicator-part-glossary = Términos explicados en todos los idiomas
indicator-part-mean-steps = Media de pasos entre actores conectados
indicator-part-longest-way = El más largo de los caminos más cortos

## I10, I11, I12

indicator-I10 = Empresas grandes por eslabón
indicator-I10-question = ¿Cuántas empresas grandes hay detrás de cada eslabón de la cadena?
indicator-I10-reading = { $large } de { $sized } empresas con tamaño registrado { $large ->
    [one] es grande
   *[other] son grandes
}, en una cadena de { $stages ->
    [one] un eslabón
   *[other] { $stages } eslabones
}; en total hay { $firms ->
    [one] una empresa registrada
   *[other] { $firms } empresas registradas
}. { $declared ->
    [0] El número de empleados del clúster no se declara con una sola cifra; por eso no hay valor por cada { $thousand } empleados.
   *[other] Empresas grandes por cada { $thousand } empleados: { $per }; empleados declarados: { $employees } ({ $date }).
}
indicator-I10-pitfall = Solo cuentan las empresas cuyo tamaño está anotado. «Grande» es lo que dice el registro, no una medida de importancia.
indicator-I10-basis = { indicator-I10-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] una empresa
       *[other] { $n } empresas
    }, { $m } con tamaño registrado
indicator-I11 = Apoyo consolidado
indicator-I11-question = ¿Cubre las funciones de apoyo alguien que lleva años allí?
indicator-I11-reading = { $mature } de { $stages ->
    [one] una función de apoyo declarada
   *[other] { $stages } funciones de apoyo declaradas
} { $mature ->
    [one] tiene
   *[other] tienen
} un actor que empezó hace al menos cinco años; { $undated ->
    [0] los { $actors } actores que las cubren tienen fecha.
    [one] uno de los { $actors } actores que las cubren no tiene fecha.
   *[other] { $undated } de los { $actors } actores que las cubren no tienen fecha.
}
indicator-I11-pitfall = Presencia no es calidad. Depende de qué funciones se hayan declarado, y un actor sin fecha cuenta como no consolidado.
indicator-I11-basis = { indicator-I11-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] una función de apoyo
       *[other] { $n } funciones de apoyo
    }, { $m ->
        [one] un actor
       *[other] { $m } actores
    }
indicator-I12 = Margen de las infraestructuras

## I15

indicator-I15 = Dependencia de los mercados
indicator-I15-question = ¿Hasta qué punto dependen las ventas de pocos mercados?
indicator-I15-reading = Las ventas declaradas van a { $markets ->
    [one] un mercado
   *[other] { $markets } mercados
}, lo que equivale a { $equal } de igual peso; el mayor, { $actor }, absorbe el { $share }.
indicator-I15-pitfall = Se basa solo en vínculos con un valor declarado en una misma unidad y año. El mercado de entrega no tiene por qué ser el lugar donde se usa el producto.
indicator-I15-basis = { indicator-I15-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un mercado
       *[other] { $n } mercados
    }, { $m ->
        [one] un vínculo
       *[other] { $m } vínculos
    } con valor

## I19, I20

indicator-I19 = Pérdida si se detiene un proveedor
indicator-I19-question = ¿Cuánta producción se detendría con el proveedor más importante?
indicator-I19-reading = En el escenario del peor caso, el { $loss } de la producción de { $firms ->
    [one] una empresa
   *[other] { $firms } empresas
} del núcleo se detiene con un solo proveedor. { $known ->
    [one] Un insumo tiene
   *[other] { $known } insumos tienen
} todos los proveedores registrados; de { $unknown } se desconoce.
indicator-I19-pitfall = Es un escenario, no una predicción: sin existencias, sin tiempo y sin más sustitutos que los registrados. Se excluyen los insumos cuyos proveedores no están todos registrados, así que la pérdida real puede ser mayor o menor.
indicator-I19-basis = { indicator-I19-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] una empresa
       *[other] { $n } empresas
    }, { $m ->
        [one] un insumo
       *[other] { $m } insumos
    } con todos los proveedores registrados
indicator-I20 = Tiempo de recuperación
indicator-I20-question = ¿Cuánto se tardó, y cuánto se tardaría, en recuperar la actividad?
indicator-I20-reading = { $recoveries ->
    [one] La única recuperación fechada con precisión de un mes duró { $days } días.
   *[other] La mitad de las { $recoveries } recuperaciones fechadas con precisión de un mes duró más de { $days } días.
} Hay un tiempo de recuperación declarado para { $known ->
    [one] un actor
   *[other] { $known } actores
}; para { $unknown } se buscó y no se encontró.
indicator-I20-pitfall = Los proveedores tienden a subestimar su propio tiempo de recuperación. Que se desconozca no significa que sea breve.
indicator-I20-basis = { indicator-I20-basis.short }, a fecha de { $date }
    .short = { $n ->
        [0] ninguna recuperación recogida
        [one] una recuperación recogida
       *[other] { $n } recuperaciones recogidas
    }, { $m } con fecha al menos de mes
indicator-I25 = Circulación de personas

## I32 a I37: solo valores publicados

indicator-I32 = Cociente de localización
indicator-I33 = Especialización (Krugman)
indicator-I34 = Densidad de proximidad productiva (relatedness density)
indicator-I35 = Complejidad económica
indicator-I36 = Intensidad de innovación
indicator-I37 = Densidad de innovación conjunta

## I38, I39

indicator-I38 = Plazo de entrega
indicator-I38-question = ¿Cuánto tarda una entrega?
indicator-I38-reading = Para { $known } de { $ties ->
    [one] un vínculo de suministro
   *[other] { $ties } vínculos de suministro
} hay un plazo de entrega declarado; la mitad supera los { $days } días.
indicator-I38-pitfall = Lo declaran los propios proveedores, y solo cuando alguien preguntó.
indicator-I38-basis = { indicator-I38-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un vínculo de suministro
       *[other] { $n } vínculos de suministro
    }, { $m } con plazo de entrega declarado
indicator-I39 = Profesionales de ingeniería y técnicos por cada mil empleos

## I41, I43, I44

indicator-I41 = Lo que está escrito
indicator-I41-question = ¿Está escrito, paso a paso, cómo funcionan aquí las cosas?
indicator-I41-reading = { $written } de { $mechanisms ->
    [one] un mecanismo
   *[other] { $mechanisms } mecanismos
} { $written ->
    [one] está escrito
   *[other] están escritos
} en pasos; el glosario explica { $terms ->
    [one] un término
   *[other] { $terms } términos
}.
indicator-I41-pitfall = Escribir no es practicar.
indicator-I41-basis = { indicator-I41-basis.short }, a fecha de { $date }
    .short = { $n ->
        [one] un mecanismo
       *[other] { $n } mecanismos
    }, { $m } con los pasos escritos
indicator-I43 = Equilibrio de la narrativa
indicator-I44 = Coste de comprensión
