## Networks too large for one drawing: groups, and a page for each.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what } em torno de { $actor }
group-around = Em torno de { $actor }
# Groups of two or three actors, put together.
group-crumbs = Pequenos grupos, como o de { $actor }
group-actors = { $n ->
    [1] Um ator
   *[other] { $n } atores
}
drawing-groups = { $groups ->
    [1] Um grupo
   *[other] { $groups } grupos
} de { $actors ->
    [1] um ator
   *[other] { $actors } atores
}
drawing-groups-note = Cada marca é um grupo; o número nela indica quantos atores o grupo reúne. Uma linha mais grossa representa mais vínculos entre dois grupos.
drawing-groups-hidden = { $n ->
    [0] { "" }
    [1] A ligação mais fraca entre dois grupos foi omitida; as páginas deles a mencionam.
   *[other] As { $n } ligações mais fracas entre grupos foram omitidas; as páginas deles as mencionam.
}
drawing-groups-finding = O maior de { $groups } grupos, “{ $group }”, reúne { $n } de { $of } atores
groups-figure = A rede em grupos
groups-title = Todos os grupos
groups-lead = A rede é grande demais para um único desenho. Está desenhada em grupos de atores mais ligados entre si do que a outros, determinados apenas a partir dos vínculos. Cada grupo tem uma página com todos os seus integrantes.
groups-col-group = Grupo
groups-col-actors = Atores
groups-col-inside = Vínculos internos
groups-col-outside = Vínculos com outros
groups-col-best = Mais conectado
groups-up = Todos os grupos da rede
group-lead = Em { $date }, { $n ->
    [1] está registrado um ator
   *[other] estão registrados { $n } atores
} da rede e { $ties ->
    [1] um vínculo
   *[other] { $ties } vínculos
} entre eles. { $best } tem o maior número de parceiros aqui: { $most }.
group-outside-title = Vínculos com outros grupos
group-outside-caption = Vínculos em que uma das partes está em outro grupo, { $n } no total; não aparecem no desenho
group-near-title = Grupos ligados a este
group-near = { $n ->
    [1] um vínculo
   *[other] { $n } vínculos
}
