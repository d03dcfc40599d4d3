# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = іноземний майданчик
class-loc = місцева фірма
class-lea = освіта і наука
class-pub = державна структура
class-ass = асоціація
class-cap = інвестор
class-inf = земля та комунальна інфраструктура
class-out = поза кластером

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
    [one] { $n } партнер
    [few] { $n } партнери
    [many] { $n } партнерів
   *[other] { $n } партнерів
}
drawing-network = { $actors ->
    [one] { $actors } учасник
    [few] { $actors } учасники
    [many] { $actors } учасників
   *[other] { $actors } учасників
}, { $ties ->
    [one] { $ties } звʼязок
    [few] { $ties } звʼязки
    [many] { $ties } звʼязків
   *[other] { $ties } звʼязків
}
drawing-network-note = Що більше партнерів, то більша позначка. Стрілка спрямована від сторони, що дає, до сторони, що отримує. Розташування не має масштабу: близько — означає тісно повʼязано.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = кола — іноземні майданчики
shape-loc = квадрати — місцеві фірми
shape-lea = трикутники — освіта і наука
shape-pub = ромби — державні структури
shape-ass = шестикутники — асоціації
shape-cap = перевернуті трикутники — інвестори
shape-inf = хрестики — земля та комунальна інфраструктура
shape-out = порожні кола — поза кластером
drawing-network-finding = Найбільше звʼязків: { $actors }
drawing-phase = { $new ->
    [0] Нових датованих звʼязків немає
    [one] { $new } новий датований звʼязок
    [few] { $new } нові датовані звʼязки
    [many] { $new } нових датованих звʼязків
   *[other] { $new } нових датованих звʼязків
}, { $old ->
    [0] давніших немає
    [one] триває { $old } давніший
    [few] тривають { $old } давніші
    [many] тривають { $old } давніших
   *[other] тривають { $old } давніших
}
drawing-around = { $actor } і { $n ->
    [one] { $n } партнер
    [few] { $n } партнери
    [many] { $n } партнерів
   *[other] { $n } партнерів
}
drawing-chain = Ланцюг створення вартості: { $n ->
    [one] { $n } ланка
    [few] { $n } ланки
    [many] { $n } ланок
   *[other] { $n } ланок
}
drawing-chain-note = Стрілка веде від ланки до тієї, яку вона забезпечує. Пунктирна рамка: усередині кластера учасників немає.
drawing-stage-gap = учасників не враховано
drawing-stage-members = { $n ->
    [one] { $n } учасник
    [few] { $n } учасники
    [many] { $n } учасників
   *[other] { $n } учасників
}
drawing-chart = { $fact }: { $n ->
    [one] { $n } значення
    [few] { $n } значення
    [many] { $n } значень
   *[other] { $n } значень
}

## The network page
network-lead = Станом на { $date } враховано: { $n ->
    [one] { $n } учасник
    [few] { $n } учасники
    [many] { $n } учасників
   *[other] { $n } учасників
} і { $ties ->
    [one] { $ties } звʼязок
    [few] { $ties } звʼязки
    [many] { $ties } звʼязків
   *[other] { $ties } звʼязків
} між названими учасниками. Найбільше партнерів: { $best } ({ $most }).
network-figure = Хто з ким повʼязаний
network-reading-title = Що показує карта
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = До решти мережі лише через одного учасника ({ $actor }) { $cut ->
    [one] доходить ще { $cut } учасник
    [few] доходять ще { $cut } учасники
    [many] доходять ще { $cut } учасників
   *[other] доходять ще { $cut } учасників
}.
network-see-hubs = На цих учасників разом припадає { $share } усіх зображених звʼязків: { $actors }.
network-see-between = Із найкоротших шляхів між двома іншими учасниками { $share } проходять через одного: { $actor }.
network-see-single = { $n ->
    [one] { $n } учасник тримається на карті єдиним врахованим звʼязком
    [few] { $n } учасники тримаються на карті єдиним врахованим звʼязком
    [many] { $n } учасників тримаються на карті єдиним врахованим звʼязком
   *[other] { $n } учасників тримаються на карті єдиним врахованим звʼязком
}.
network-key-actors = Учасники
network-key-ties = Звʼязки
network-key-strength = Товста лінія спирається на два або більше незалежних джерел, тонка — на одне. Кільцем позначено звʼязок, щодо якого джерела розходяться.
network-ties-title = Кожен звʼязок у вигляді речення
network-ties-skip = Перейти до таблиці звʼязків
network-ties-caption = Зображені вище звʼязки, усього { $n }
network-past-title = Звʼязки минулого
network-past-caption = Звʼязки, що припинилися самі або одна зі сторін яких припинила діяльність, усього { $n }
network-open-title = Звʼязки з групами та неназваними фірмами
network-open-caption = Звʼязки, одна зі сторін яких не є названим учасником, усього { $n }; у показниках їх не враховано
network-projects-title = Проєкти кількох учасників
network-col-from = Від кого
network-col-tie = Звʼязок
network-col-to = До кого
network-col-family = Група
network-col-years = Роки
network-col-evidence = Джерела
network-alone-title = Учасники без врахованих звʼязків
network-alone = { $n ->
    [one] У списку { $n } учасник, для якого звʼязків не враховано. Це свідчить про записи, а не про саму фірму.
    [few] У списку { $n } учасники, для яких звʼязків не враховано. Це свідчить про записи, а не про самі фірми.
    [many] У списку { $n } учасників, для яких звʼязків не враховано. Це свідчить про записи, а не про самі фірми.
   *[other] У списку { $n } учасників, для яких звʼязків не враховано. Це свідчить про записи, а не про самі фірми.
}
network-limits-title = Чого тут не видно
network-limit-undated = { $n ->
    [one] { $n } звʼязок не має дати: на сьогоднішній карті він є, у минулому відсутній
    [few] { $n } звʼязки не мають дати: на сьогоднішній карті вони є, у минулому відсутні
    [many] { $n } звʼязків не мають дати: на сьогоднішній карті вони є, у минулому відсутні
   *[other] { $n } звʼязків не мають дати: на сьогоднішній карті вони є, у минулому відсутні
}.
network-limit-unsourced = Для { $n ->
    [one] { $n } звʼязку
    [few] { $n } звʼязків
    [many] { $n } звʼязків
   *[other] { $n } звʼязків
} джерело не зазначено.
network-limit-undisclosed = Для { $n ->
    [one] { $n } звʼязку
    [few] { $n } звʼязків
    [many] { $n } звʼязків
   *[other] { $n } звʼязків
} одну зі сторін не розкрито.
network-limit-sample = Враховано лише опубліковане. Відомості про клієнтів і ціни публікують рідко, тому показана мережа — нижня оцінка.
network-years-unknown = невідомо

## Controls that the script adds to the network
network-filter-families = Звʼязки
network-filter-kinds = Учасники
network-find = Знайти учасника
network-shown = Показано учасників: { $actors }, звʼязків: { $ties }
network-zoom-in = Збільшити
network-zoom-out = Зменшити
network-zoom-reset = Уся мережа
network-keys = Клавіші зі стрілками переміщують між учасниками, Home — до учасника з найбільшою кількістю звʼязків, Escape знімає вибір, плюс і мінус змінюють масштаб.
network-partners = { $actor }: показано партнерів — { $n }
# Name of the group of zoom buttons.
network-zoom = Масштаб

## What the script adds below the network: questions one can ask of it
explore-choose = вибрати учасника
explore-way = Шлях між двома учасниками
explore-from = Звідки
explore-to = Куди
# $n is the number of ties one goes along.
explore-found = Найкоротший врахований шлях { $from } → { $to }. Кроків: { $n }
explore-none = Врахованого шляху { $from } → { $to } немає.
explore-without = Без одного учасника
explore-leave = Вилучити
# $n is how many others are cut off; their names follow.
explore-cut = На цьому рисунку, якщо вилучити { $actor }, від найбільшої частини відрізано: { $n }
explore-whole = На цьому рисунку, якщо вилучити { $actor }, решта зберігає попередні звʼязки між собою.
explore-years = Звʼязки за роком початку
explore-until = Почалися не пізніше
explore-now = сьогодні
# $undated ties have no date.
explore-begun = { $year }: із зображених звʼязків уже почалися { $n }. Приховано через відсутність дати: { $undated }
explore-save = Зберегти рисунок у показаному вигляді
explore-save-svg = У форматі SVG
explore-save-png = У форматі PNG
explore-save-csv = Таблиця показаних звʼязків у форматі CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = Частина мережі
focus-around = Навколо
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Кроки
focus-region = Регіон
focus-boundary = Межа
focus-all = усі
focus-size = Розмір позначок
focus-alike = як на рисунку
focus-degree = Кількість партнерів
focus-between = Частка найкоротших шляхів через учасника
focus-core = Номер ядра: усі в цій частині мають щонайменше стільки партнерів
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Звʼязків у таблиці: { $shown } із { $of }
