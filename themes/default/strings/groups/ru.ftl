## Networks too large for one drawing: groups, and a page for each.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what }, центр — { $actor }
group-around = Группа с центром { $actor }
# Groups of two or three actors, put together.
group-crumbs = Малые группы, в том числе с участником { $actor }
group-actors = { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участников
}
drawing-groups = { $groups ->
    [one] { $groups } группа
    [few] { $groups } группы
    [many] { $groups } групп
   *[other] { $groups } групп
}, { $actors ->
    [one] { $actors } участник
    [few] { $actors } участника
    [many] { $actors } участников
   *[other] { $actors } участников
}
drawing-groups-note = Знак — это группа, число в нём — сколько в ней участников. Чем толще линия, тем больше связей между двумя группами.
drawing-groups-hidden = { $n ->
    [0] { "" }
    [1] Самая слабая связь между двумя группами не показана; она названа на их страницах.
    [one] Не показана { $n } самая слабая связь между группами; такие связи названы на страницах групп.
    [few] Не показаны { $n } самые слабые связи между группами; они названы на страницах групп.
    [many] Не показаны { $n } самых слабых связей между группами; они названы на страницах групп.
   *[other] Не показаны { $n } самых слабых связей между группами; они названы на страницах групп.
}
drawing-groups-finding = Самая крупная группа — «{ $group }» (всего групп: { $groups }); в ней { $n } из { $of ->
    [one] { $of } участника
    [few] { $of } участников
    [many] { $of } участников
   *[other] { $of } участников
}
groups-figure = Сеть по группам
groups-title = Все группы
groups-lead = Сеть слишком велика для одного рисунка. Она изображена группами участников, которые связаны между собой больше, чем с остальными; группы определены только по связям. У каждой группы есть страница со всеми её участниками.
groups-col-group = Группа
groups-col-actors = Участники
groups-col-inside = Внутренние связи
groups-col-outside = Связи с другими
groups-col-best = Больше всего связей
groups-up = Все группы сети
group-lead = По состоянию на { $date } учтено: { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участников
} сети и { $ties ->
    [one] { $ties } связь
    [few] { $ties } связи
    [many] { $ties } связей
   *[other] { $ties } связей
} между ними. Больше всего партнёров здесь: { $best } ({ $most }).
group-outside-title = Связи с другими группами
group-outside-caption = Связи, одна из сторон которых входит в другую группу, всего { $n }; на рисунке их нет
group-near-title = Группы, с которыми связана эта группа
group-near = { $n ->
    [one] { $n } связь
    [few] { $n } связи
    [many] { $n } связей
   *[other] { $n } связей
}
