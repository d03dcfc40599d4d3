# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = иностранная площадка
class-loc = местная фирма
class-lea = образование и наука
class-pub = государственная структура
class-ass = ассоциация
class-cap = инвестор
class-inf = земля и коммунальная инфраструктура
class-out = вне кластера

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
    [one] { $n } партнёр
    [few] { $n } партнёра
    [many] { $n } партнёров
   *[other] { $n } партнёров
}
drawing-network = { $actors ->
    [one] { $actors } участник
    [few] { $actors } участника
    [many] { $actors } участников
   *[other] { $actors } участников
}, { $ties ->
    [one] { $ties } связь
    [few] { $ties } связи
    [many] { $ties } связей
   *[other] { $ties } связей
}
drawing-network-note = Чем больше партнёров, тем крупнее знак. Стрелка направлена от дающей стороны к получающей. Положение не имеет масштаба: близко — значит тесно связано.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = круги — иностранные площадки
shape-loc = квадраты — местные фирмы
shape-lea = треугольники — образование и наука
shape-pub = ромбы — государственные структуры
shape-ass = шестиугольники — ассоциации
shape-cap = перевёрнутые треугольники — инвесторы
shape-inf = кресты — земля и коммунальная инфраструктура
shape-out = пустые круги — вне кластера
drawing-network-finding = Больше всего связей: { $actors }
drawing-phase = { $new ->
    [0] Новых датированных связей нет
    [one] { $new } новая датированная связь
    [few] { $new } новые датированные связи
    [many] { $new } новых датированных связей
   *[other] { $new } новых датированных связей
}, { $old ->
    [0] более ранних нет
    [one] продолжается { $old } более ранняя
    [few] продолжаются { $old } более ранние
    [many] продолжаются { $old } более ранних
   *[other] продолжаются { $old } более ранних
}
drawing-around = { $actor } и { $n ->
    [one] { $n } партнёр
    [few] { $n } партнёра
    [many] { $n } партнёров
   *[other] { $n } партнёров
}
drawing-chain = Цепочка создания стоимости: { $n ->
    [one] { $n } звено
    [few] { $n } звена
    [many] { $n } звеньев
   *[other] { $n } звеньев
}
drawing-chain-note = Стрелка ведёт от звена к тому, которое оно снабжает. Пунктирная рамка: внутри кластера участников нет.
drawing-stage-gap = участники не учтены
drawing-stage-members = { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участников
}
drawing-chart = { $fact }: { $n ->
    [one] { $n } значение
    [few] { $n } значения
    [many] { $n } значений
   *[other] { $n } значений
}

## The network page
network-lead = По состоянию на { $date } учтено: { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участников
} и { $ties ->
    [one] { $ties } связь
    [few] { $ties } связи
    [many] { $ties } связей
   *[other] { $ties } связей
} между названными участниками. Больше всего партнёров: { $best } ({ $most }).
network-figure = Кто с кем связан
network-reading-title = Что показывает карта
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = До остальной сети только через одного участника ({ $actor }) { $cut ->
    [one] доходит ещё { $cut } участник
    [few] доходят ещё { $cut } участника
    [many] доходят ещё { $cut } участников
   *[other] доходят ещё { $cut } участников
}.
network-see-hubs = На этих участников вместе приходится { $share } всех изображённых связей: { $actors }.
network-see-between = Доля кратчайших путей между двумя другими участниками, которые проходят через одного ({ $actor }): { $share }.
network-see-single = { $n ->
    [one] { $n } участник держится на карте единственной учтённой связью
    [few] { $n } участника держатся на карте единственной учтённой связью
    [many] { $n } участников держатся на карте единственной учтённой связью
   *[other] { $n } участников держатся на карте единственной учтённой связью
}.
network-key-actors = Участники
network-key-ties = Связи
network-key-strength = Толстая линия опирается на два и более независимых источника, тонкая — на один. Кольцом отмечена связь, по которой источники расходятся.
network-ties-title = Каждая связь в виде предложения
network-ties-skip = Перейти к таблице связей
network-ties-caption = Изображённые выше связи, всего { $n }
network-past-title = Связи прошлого
network-past-caption = Связи, которые прекратились сами или одна из сторон которых прекратила деятельность, всего { $n }
network-open-title = Связи с группами и неназванными фирмами
network-open-caption = Связи, одна из сторон которых не является названным участником, всего { $n }; в показателях они не учитываются
network-projects-title = Проекты нескольких участников
network-col-from = От кого
network-col-tie = Связь
network-col-to = К кому
network-col-family = Группа
network-col-years = Годы
network-col-evidence = Источники
network-alone-title = Участники без учтённых связей
network-alone = { $n ->
    [one] В списке { $n } участник, для которого связи не учтены. Это говорит о записях, а не о самой фирме.
    [few] В списке { $n } участника, для которых связи не учтены. Это говорит о записях, а не о самих фирмах.
    [many] В списке { $n } участников, для которых связи не учтены. Это говорит о записях, а не о самих фирмах.
   *[other] В списке { $n } участников, для которых связи не учтены. Это говорит о записях, а не о самих фирмах.
}
network-limits-title = Чего здесь не видно
network-limit-undated = У { $n ->
    [one] { $n } связи
    [few] { $n } связей
    [many] { $n } связей
   *[other] { $n } связей
} нет даты: на сегодняшней карте они есть, в прошлом отсутствуют.
network-limit-unsourced = У { $n ->
    [one] { $n } связи
    [few] { $n } связей
    [many] { $n } связей
   *[other] { $n } связей
} источник не указан.
network-limit-undisclosed = У { $n ->
    [one] { $n } связи
    [few] { $n } связей
    [many] { $n } связей
   *[other] { $n } связей
} одна из сторон не раскрыта.
network-limit-sample = Учтено только опубликованное. Сведения о клиентах и ценах публикуются редко, поэтому показанная сеть — нижняя оценка.
network-years-unknown = неизвестно

## Controls that the script adds to the network
network-filter-families = Связи
network-filter-kinds = Участники
network-find = Найти участника
network-shown = Показано участников: { $actors }, связей: { $ties }
network-zoom-in = Увеличить
network-zoom-out = Уменьшить
network-zoom-reset = Вся сеть
network-keys = Клавиши со стрелками перемещают между участниками, Home — к участнику с наибольшим числом связей, Escape снимает выбор, плюс и минус меняют масштаб.
network-partners = { $actor }: показано партнёров — { $n }
# Name of the group of zoom buttons.
network-zoom = Масштаб

## What the script adds below the network: questions one can ask of it
explore-choose = выбрать участника
explore-way = Путь между двумя участниками
explore-from = Откуда
explore-to = Куда
# $n is the number of ties one goes along.
explore-found = Кратчайший учтённый путь { $from } → { $to }. Шагов: { $n }
explore-none = Учтённого пути { $from } → { $to } нет.
explore-without = Без одного участника
explore-leave = Исключить
# $n is how many others are cut off; their names follow.
explore-cut = На этом рисунке, если исключить { $actor }, от наибольшей части отрезано: { $n }
explore-whole = На этом рисунке, если исключить { $actor }, остальные сохраняют прежние связи между собой.
explore-years = Связи по году начала
explore-until = Начались не позже
explore-now = сегодня
# $undated ties have no date.
explore-begun = { $year }: из изображённых связей уже начались { $n }. Скрыто из-за отсутствия даты: { $undated }
explore-save = Сохранить рисунок в показанном виде
explore-save-svg = В формате SVG
explore-save-png = В формате PNG
explore-save-csv = Таблица показанных связей в формате CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = Часть сети
focus-around = Вокруг
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Шаги
focus-region = Регион
focus-boundary = Граница
focus-all = все
focus-size = Размер знаков
focus-alike = как на рисунке
focus-degree = Число партнёров
focus-between = Доля кратчайших путей через участника
focus-core = Номер ядра: у всех в этой части не меньше стольких партнёров
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Связей в таблице: { $shown } из { $of }
