## Networks too large for one drawing: groups, and a page for each.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what }, центр — { $actor }
group-around = Група із центром { $actor }
# Groups of two or three actors, put together.
group-crumbs = Малі групи, зокрема з учасником { $actor }
group-actors = { $n ->
    [one] { $n } учасник
    [few] { $n } учасники
    [many] { $n } учасників
   *[other] { $n } учасників
}
drawing-groups = { $groups ->
    [one] { $groups } група
    [few] { $groups } групи
    [many] { $groups } груп
   *[other] { $groups } груп
}, { $actors ->
    [one] { $actors } учасник
    [few] { $actors } учасники
    [many] { $actors } учасників
   *[other] { $actors } учасників
}
drawing-groups-note = Позначка — це група, число в ній — скільки в ній учасників. Що товща лінія, то більше звʼязків між двома групами.
drawing-groups-hidden = { $n ->
    [0] { "" }
    [1] Найслабший звʼязок між двома групами не показано; його названо на їхніх сторінках.
    [one] Не показано { $n } найслабший звʼязок між групами; такі звʼязки названо на сторінках груп.
    [few] Не показано { $n } найслабші звʼязки між групами; їх названо на сторінках груп.
    [many] Не показано { $n } найслабших звʼязків між групами; їх названо на сторінках груп.
   *[other] Не показано { $n } найслабших звʼязків між групами; їх названо на сторінках груп.
}
drawing-groups-finding = Найбільша група — «{ $group }» (усього груп: { $groups }); у ній { $n } із { $of ->
    [one] { $of } учасника
    [few] { $of } учасників
    [many] { $of } учасників
   *[other] { $of } учасників
}
groups-figure = Мережа за групами
groups-title = Усі групи
groups-lead = Мережа завелика для одного рисунка. Її зображено групами учасників, що повʼязані між собою більше, ніж з іншими; групи визначено лише за звʼязками. Кожна група має сторінку з усіма її учасниками.
groups-col-group = Група
groups-col-actors = Учасники
groups-col-inside = Внутрішні звʼязки
groups-col-outside = Звʼязки з іншими
groups-col-best = Найбільше звʼязків
groups-up = Усі групи мережі
group-lead = Станом на { $date } враховано: { $n ->
    [one] { $n } учасник
    [few] { $n } учасники
    [many] { $n } учасників
   *[other] { $n } учасників
} мережі та { $ties ->
    [one] { $ties } звʼязок
    [few] { $ties } звʼязки
    [many] { $ties } звʼязків
   *[other] { $ties } звʼязків
} між ними. Найбільше партнерів тут: { $best } ({ $most }).
group-outside-title = Звʼязки з іншими групами
group-outside-caption = Звʼязки, одна зі сторін яких належить до іншої групи, усього { $n }; на рисунку їх немає
group-near-title = Групи, з якими повʼязана ця група
group-near = { $n ->
    [one] { $n } звʼязок
    [few] { $n } звʼязки
    [many] { $n } звʼязків
   *[other] { $n } звʼязків
}
