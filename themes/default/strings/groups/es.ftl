## Redes demasiado grandes para una sola figura: grupos, con una página para cada uno.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what } en torno a { $actor }
group-around = En torno a { $actor }
# Groups of two or three actors, put together.
group-crumbs = Grupos pequeños, como el de { $actor }
group-actors = { $n ->
    [one] Un actor
   *[other] { $n } actores
}
drawing-groups = { $groups ->
    [one] Un grupo
   *[other] { $groups } grupos
} de { $actors ->
    [one] un actor
   *[other] { $actors } actores
}
drawing-groups-note = Cada marca es un grupo; el número que contiene indica cuántos actores reúne. Una línea más gruesa representa más vínculos entre dos grupos.
drawing-groups-hidden = { $n ->
    [0] {""}
    [one] Se omite la conexión más débil entre dos grupos; sus páginas la indican.
   *[other] Se omiten las { $n } conexiones más débiles entre grupos; sus páginas las indican.
}
drawing-groups-finding = El mayor de { $groups } grupos, «{ $group }», reúne { $n } de { $of } actores
groups-figure = La red por grupos
groups-title = Todos los grupos
groups-lead = La red es demasiado grande para una sola figura. Se dibuja en grupos de actores más vinculados entre sí que con los demás, obtenidos solo a partir de los vínculos. Cada grupo tiene una página con todos sus actores.
groups-col-group = Grupo
groups-col-actors = Actores
groups-col-inside = Vínculos internos
groups-col-outside = Vínculos con otros
groups-col-best = Con más vínculos
groups-up = Todos los grupos de la red
group-lead = A fecha de { $date } constan { $n ->
    [one] un actor de este grupo
   *[other] { $n } actores de este grupo
} y { $ties ->
    [one] un vínculo entre ellos
   *[other] { $ties } vínculos entre ellos
}. Quien más socios tiene aquí es { $best }: { $most }.
group-outside-title = Vínculos con otros grupos
group-outside-caption = Vínculos con un extremo en otro grupo: { $n } en total; no figuran en el dibujo
group-near-title = Grupos con los que este está vinculado
group-near = { $n ->
    [one] un vínculo
   *[other] { $n } vínculos
}
