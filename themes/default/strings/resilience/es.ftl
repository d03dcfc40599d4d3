### Las partes calculadas de la resiliencia, los escenarios y la inserción.

## Puntos únicos de fallo

points-title = Puntos únicos de fallo
points-lead = Son dos cosas distintas. La red depende de un actor cuando otros están vinculados al resto solo a través de él. El suministro depende de una empresa cuando un insumo no tiene otro proveedor.
points-both = { $points ->
    [one] Un actor es un punto de paso único
   *[other] { $points } actores son puntos de paso únicos
} de la red registrada; { $sole ->
    [one] una empresa es el único proveedor registrado
   *[other] { $sole } empresas son el único proveedor registrado
} de algo; { $both ->
    [0] en ningún caso se dan ambas cosas
    [one] en un caso se dan ambas cosas
   *[other] en { $both } casos se dan ambas cosas
}.
points-network = En la red
points-caption = { $n ->
    [one] Vínculos registrados que pasan solo por este actor
   *[other] Vínculos registrados que pasan por un solo actor: los { $n } que más actores separarían
}
points-more = { $n ->
    [one] (Otro también separaría a otros.)
   *[other] (Otros { $n } también separarían a otros.)
}
points-actor = Sin este actor
points-cut-off = Separados
points-share = Porcentaje de todos los vinculados
points-who = Cuáles
points-none = Ningún actor registrado está solo entre dos partes de la red.
points-coverage = Calculado sobre { $n ->
    [one] un actor
   *[other] { $n } actores
} con algún vínculo y { $m ->
    [one] un par vinculado
   *[other] { $m } pares vinculados
}; de ellos, { $bridges ->
    [0] ninguno carece
    [one] uno carece
   *[other] { $bridges } carecen
} de camino alternativo. Vínculos con fecha: { $dated }; con fuente: { $sourced }. Un vínculo que nadie ha registrado puede ser ese camino alternativo.
sole-title = En el suministro
sole-supplier = Único proveedor
sole-inputs = De qué y para quién
sole-input = { $item } para { $buyer }
sole-coverage = { $inputs ->
    [0] Se desconoce: no hay registrado ningún insumo de las empresas del clúster.
   *[other] { $known ->
        [0] Se desconoce: de ninguno de los { $inputs } insumos registrados constan todos los proveedores. No se puede decir si alguno depende de una sola empresa.
       *[other] Constan todos los proveedores de { $known } de { $inputs ->
            [one] un insumo registrado
           *[other] { $inputs } insumos registrados
        }.{ $sole ->
            [0] { " " }Cada uno de ellos tiene dos proveedores o más.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }En los demás no se señala a nadie como único proveedor.
            }
        }
    }
}

## Insumos y compradores

inputs-title = Qué se podría sustituir
inputs-lead = Qué compran las empresas del clúster, a quién, y quién está homologado sin que se recurra a él. Una alternativa que nadie ha registrado se desconoce; eso no equivale a que no exista.
inputs-item = Insumo
inputs-buyer = Comprador
inputs-suppliers = En uso
inputs-spare = Homologados
inputs-alternatives = Alternativas
inputs-none = No hay registrado ningún insumo de las empresas del clúster.
inputs-unnamed = { $n ->
    [one] Otro vínculo de suministro no indica qué se suministra.
   *[other] Otros { $n } vínculos de suministro no indican qué se suministra.
}
input-suppliers = { $n ->
    [one] un proveedor, registro completo
   *[other] { $n } proveedores, todos registrados
}
input-suppliers-at-least = { $n ->
    [0] ninguno registrado; se desconoce si hay otros
    [one] uno registrado; se desconoce si hay otros
   *[other] { $n } registrados; se desconoce si hay otros
}
input-concentration = { $n } proveedores, todos registrados; por sus participaciones, equivalen a { $equal } a partes iguales (HHI { $hhi })
spare-none = no consta ninguno
spare-time = plazo de entrega: { $time }
spare-time-unknown = plazo de entrega desconocido
sellers-title = A quién vende el clúster
sellers-seller = Vendedor
sellers-buyers = Participaciones declaradas en sus ventas
sellers-told = Declarado
sellers-concentration = Concentración
sellers-none = Se desconoce: ninguna empresa del clúster tiene una participación declarada de ventas a un comprador, ni hay registrado ningún valor publicado de concentración del mercado.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI de al menos { $hhi }; el resto no está declarado

## Recuperación

recovery-title = Crisis anteriores y recuperación
recovery-lead = De la cronología: crisis de las que consta el final o aquello a lo que llevaron.
recovery-no-crisis = No hay ninguna crisis registrada.
recovery-told = { $told ->
    [0] De ninguna de las { $crises } crisis registradas consta el final ni una respuesta.
    [one] De una de las { $crises } crisis registradas consta el final o una respuesta; de las demás se desconoce.
   *[other] De { $told } de las { $crises } crisis registradas consta el final o una respuesta; de las demás se desconoce.
}
recovery-median = Cuando ambos extremos se conocen con precisión de un día ({ $n ->
    [one] un caso
   *[other] { $n } casos
}), la mediana es de { $days }.
recovery-no-times = Ningún actor ha declarado cuánto aguanta sin suministro ni cuánto tarda en recuperarse.
recovery-crisis = Crisis
recovery-date = Cuándo
recovery-answers = A qué llevó
recovery-days = Hasta su final o la recuperación
recovery-actors = Lo que declaran los actores; estos plazos suelen quedarse cortos
recovery-stock = Aguanta sin suministro
recovery-time = Se recupera en

## Escenarios

page-scenarios = Escenarios
scenarios-description = Cómo se comportarían los vínculos registrados de { $cluster } bajo supuestos explícitos. Escenarios, no predicciones.
scenarios-open = Todos los escenarios, con sus supuestos, datos de partida y límites
scenarios-back = Los registros en que se apoyan: resiliencia
scenarios-reading-title = Cómo leerlos
scenarios-names = Un escenario detiene a un actor sobre el papel. Aquí no se dice a cuál, salvo que este sitio haya decidido publicarlo; los eslabones de la cadena representan a los actores.
scenarios-missing = Ningún registro de vínculos está completo. Por eso cada resultado se vuelve a calcular muchas veces, quitando uno de cada diez vínculos y añadiendo uno de cada diez entre actores elegidos al azar. Al lado figuran el valor más bajo y el más alto obtenidos.
scenario-word = Escenario
scenario-honesty = Un escenario muestra cómo se comportarían los vínculos registrados bajo los supuestos indicados. No es una predicción.
scenario-assumptions = Supuestos
scenario-missing = Si faltan vínculos
scenario-missing-band = De { $low } a { $high }, quitando o añadiendo { $changed ->
    [one] un vínculo
   *[other] { $changed } vínculos
} ({ $variants } variantes).
scenario-range = { $low } a { $high }
scenario-luck = Azar del sorteo (95{ "\u00A0" }%)
scenario-actor = Actor
scenario-stage = Eslabón
scenario-loss = Producción perdida
scenario-touched = Empresas afectadas
scenario-reached = Alcanzados
scenario-case-0 = Bajo: { $value }
scenario-case-1 = Medio: { $value }
scenario-case-2 = Alto: { $value }
scenario-exact = Se han calculado todas las combinaciones de vínculos abiertos y cerrados.
scenario-drawn = { $runs } sorteos con una semilla fija.
scenario-graph-inputs = { $n ->
    [one] un actor
   *[other] { $n } actores
} con algún vínculo, { $m ->
    [one] un par vinculado
   *[other] { $m } pares vinculados
}.
scenario-M9-inputs = { $seeds ->
    [one] Un centro de investigación o universidad con algún vínculo
   *[other] { $seeds } centros de investigación y universidades con algún vínculo
}, { $n ->
    [one] un actor
   *[other] { $n } actores
}, { $m ->
    [one] un par vinculado
   *[other] { $m } pares vinculados
}.
scenario-inputs = { $known ->
    [one] Un insumo
   *[other] { $known } insumos
} con todos los proveedores registrados; { $unknown ->
    [one] de otro
   *[other] de otros { $unknown }
} se desconoce.
scenario-cascade-stages = Mayor pérdida cuando se detiene un proveedor de este eslabón
scenario-cascade-actors = Pérdida cuando se detiene este proveedor
scenario-M1 = Si salen actores de la red
scenario-M1-assumptions = Sale primero el actor al que más vínculos le quedan; después, el siguiente. Nadie establece vínculos nuevos. Se trata de estar conectado, no de bienes ni de dinero.
scenario-M1-reading = El { $whole } de los actores vinculados forma un todo. Sin el mejor conectado sería el { $first }; sin cinco, el { $fifth }; sin un actor cualquiera, el { $any } por término medio.
scenario-M1-none = No hay ningún vínculo registrado.
scenario-M1-missing = Sin el actor mejor conectado: { $band }
scenario-M1-figure = Qué sigue unido
scenario-M1-key = Línea: la mayor parte conectada. Gris: dónde estaría si faltaran o sobraran vínculos.
scenario-M1-table = La mayor parte conectada
scenario-M1-gone = Actores que han salido
scenario-M1-left = Queda
scenario-M1-who = El último en salir
scenario-M2 = Si un proveedor se detiene: el peor caso
scenario-M2-assumptions = Una empresa se detiene cuando uno de sus insumos se queda sin proveedor. Sin existencias, sin tiempo y sin más sustitutos que los registrados; solo insumos cuyos proveedores están todos registrados.
scenario-M2-reading = El mayor efecto de un proveedor es una pérdida del { $loss } de la producción de { $n ->
    [one] una empresa
   *[other] { $n } empresas
}.
scenario-M2-none = Se desconoce: de ningún insumo registrado constan todos los proveedores.
scenario-M2-missing = Mayor pérdida: { $band }
scenario-M3 = Si un proveedor se detiene: según las participaciones
scenario-M3-assumptions = Una empresa pierde tanto como su insumo más escaso, según las participaciones de sus proveedores. Una participación que nadie ha declarado nunca falla, así que la pérdida es un límite inferior. Sin existencias, sin tiempo y sin más sustitutos que los registrados.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Mayor pérdida: { $band }
scenario-M7 = Hasta dónde podrían llegar las novedades de la investigación
scenario-M7-assumptions = Un vínculo es un contacto posible en ambos sentidos, sea cual sea su tipo. El contacto no es adopción.
scenario-M7-reading = Por término medio, el { $one } de los otros { $n } actores está a un paso de un centro de investigación y el { $two }, como máximo a dos.
scenario-M7-inputs = { $seeds ->
    [one] Un centro de investigación o universidad
   *[other] { $seeds } centros de investigación y universidades
}, con vínculos o sin ellos, { $n ->
    [one] un actor
   *[other] { $n } actores
}, { $m ->
    [one] un par vinculado
   *[other] { $m } pares vinculados
}.
scenario-M7-none = No hay registrado ningún centro de investigación ni universidad con vínculos.
scenario-M7-missing = En dos pasos: { $band }
scenario-M7-table = Otros actores, según el número de pasos
scenario-M7-steps = Pasos
scenario-M9 = Si surge algo nuevo en la investigación
scenario-M9-assumptions = Cada vínculo de un actor alcanzado transmite la novedad una vez, con la misma probabilidad, en ambos sentidos y sea cual sea su tipo. La probabilidad no se ha medido: se muestran tres.
scenario-M9-reading = La novedad alcanza por término medio al { $base } de los otros { $n } actores vinculados; al { $low } con una probabilidad baja y al { $high } con una alta.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Con la probabilidad media: { $band }
scenario-M9-table = Proporción de otros actores vinculados que se alcanza
scenario-M9-chance = Probabilidad por vínculo
scenario-M9-mean = Por término medio
scenario-M9-best = Desde el mejor lugar
scenario-M11 = Cuánto tarda la adopción en otros ámbitos
scenario-M11-assumptions = Al final todos adoptan la novedad, unos por sí mismos (p) y otros porque los demás lo han hecho (q). Aquí no se ajusta a ningún dato: p y q son los publicados para muchos productos de consumo.
scenario-M11-inputs = Ningún registro de este clúster. El caso medio es la media publicada; los demás, el intervalo habitual.
scenario-M11-reading = Al cabo de diez años habría adoptado la novedad el { $base }; el { $low } en el caso lento y el { $high } en el rápido.
scenario-M11-table = Proporción que la ha adoptado
scenario-M11-parameters = Caso
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = Al cabo de { $time }
scenario-M11-peak = Crecimiento más rápido al cabo de
scenario-M12 = Vías de suministro independientes
scenario-M12-assumptions = Desde cada empresa a la que no abastece ninguna empresa registrada hasta cada comprador del que no consta que abastezca a nadie. Una vía registrada es una vía posible; se desconoce si las mercancías la siguen.
scenario-M12-inputs = { $m ->
    [one] Un vínculo de suministro
   *[other] { $m } vínculos de suministro
} entre actores identificados, { $timed ->
    [0] ninguno con plazo de entrega
    [one] uno con plazo de entrega
   *[other] { $timed } con plazo de entrega
}.
scenario-M12-skipped = Otros { $n } pares no se han examinado.
scenario-M12-reading = { $between ->
    [0] Las { $pairs } vías registradas llevan directamente del proveedor al comprador.
   *[other] { $pairs ->
        [one] Un par está unido
       *[other] { $pairs } pares están unidos
    } por alguna vía, { $between } a través de algún intermediario; { $single ->
        [0] ninguno de ellos depende
        [one] uno depende
       *[other] { $single } dependen
    } allí de un solo actor.
}
scenario-M12-none = No hay registrado ningún vínculo de suministro entre actores identificados.
scenario-M12-missing = Pares que dependen de un solo actor: { $band }
scenario-M12-table = { $n ->
    [one] El único par con intermediario
   *[other] Pares con intermediario, primero las vías más largas (de { $n })
}
scenario-M12-pair = De, a
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Vías independientes
scenario-M12-between = Intermediarios
scenario-M12-days = Plazo de entrega
drawing-removal = La mayor parte conectada de la red, desde los { $n } actores vinculados hasta ninguno. La tabla siguiente da los valores.
drawing-removal-axis = actores que han salido, primero los mejor conectados

## Inserción

embedding-title = Eslabón por eslabón
embedding-lead = Quién está, qué falta y a quién podría llegar una empresa entrante. Se supone que la entrante establece vínculos con aquellos con los que están vinculadas al menos dos empresas del eslabón. Llegar significa contacto posible, no negocio.
embedding-coverage = Calculado sobre { $n } actores vinculados, { $m } pares vinculados y { $inputs } insumos registrados, { $known } de ellos con todos los proveedores; a fecha de { $date }.
embedding-members = Ya presentes
embedding-foreign = de capital extranjero
embedding-nearby = En las inmediaciones
embedding-missing = Falta o está en otro lugar
embedding-outside = fuera
embedding-gaps = Vacíos registrados
embedding-bought-outside = Comprado fuera del clúster: { $inputs }.
embedding-one-supplier = Con un solo proveedor: { $inputs }.
embedding-few-owners = { $n ->
    [0] Ningún propietario independiente en el núcleo.
   *[one] Un solo propietario independiente en el núcleo.
}
embedding-neighbours = En la cadena
embedding-before = antes
embedding-after = después
embedding-two-steps = En dos pasos
embedding-first-of-all = En primer lugar
embedding-reach = { $reached } de { $total } actores vinculados, a través { $partners ->
    [one] del único socio típico
   *[other] de los { $partners } socios típicos
} del eslabón.
embedding-reach-any = { $reached } de { $total } actores vinculados. Ningún socio es común a dos empresas, así que se toman los { $partners } socios.
embedding-no-reach = Se desconoce: ningún actor registrado de este eslabón tiene vínculos.
embedding-institutions = Con quién hablar
