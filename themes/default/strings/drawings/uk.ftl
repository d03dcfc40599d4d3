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
    [one] { $ties } зв’язок
    [few] { $ties } зв’язки
    [many] { $ties } зв’язків
   *[other] { $ties } зв’язків
}
drawing-network-note = Що більше партнерів, то більша позначка. Стрілка спрямована від сторони, що дає, до сторони, що отримує. Розташування не має масштабу: близько — означає тісно пов’язано.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = кола — іноземні майданчики
shape-loc = квадрати — місцеві фірми
shape-lea = трикутники — освіта і наука
shape-pub = ромби — державні структури
shape-ass = шестикутники — асоціації
shape-cap = перевернуті трикутники — інвестори
shape-inf = хрестики — земля та комунальна інфраструктура
shape-out = порожні кола — поза кластером
drawing-network-finding = Найбільше зв’язків: { $actors }
drawing-phase = { $new ->
    [0] Нових датованих зв’язків немає
    [one] { $new } новий датований зв’язок
    [few] { $new } нові датовані зв’язки
    [many] { $new } нових датованих зв’язків
   *[other] { $new } нових датованих зв’язків
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
drawing-chain-note = Стрілка веде від ланки до тієї, яку вона постачає. Пунктирна рамка: усередині кластера учасників немає.
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
drawing-chart-note = Штрихування: не виконано. Дужка: джерела розходяться.

## The network page
network-lead = Станом на { $date } враховано: { $n ->
    [one] { $n } учасник
    [few] { $n } учасники
    [many] { $n } учасників
   *[other] { $n } учасників
} і { $ties ->
    [one] { $ties } зв’язок
    [few] { $ties } зв’язки
    [many] { $ties } зв’язків
   *[other] { $ties } зв’язків
} між названими учасниками. Найбільше партнерів: { $best } ({ $most }).
network-figure = Хто з ким пов’язаний
network-reading-title = Що показує карта
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = До решти мережі лише через одного учасника ({ $actor }) { $cut ->
    [one] доходить ще { $cut } учасник
    [few] доходять ще { $cut } учасники
    [many] доходять ще { $cut } учасників
   *[other] доходять ще { $cut } учасників
}.
network-see-hubs = На цих учасників разом припадає { $share } усіх зображених зв’язків: { $actors }.
network-see-between = Із найкоротших шляхів між двома іншими учасниками { $share } проходять через одного: { $actor }.
network-see-single = { $n ->
    [one] { $n } учасник тримається на карті єдиним врахованим зв’язком
    [few] { $n } учасники тримаються на карті єдиним врахованим зв’язком
    [many] { $n } учасників тримаються на карті єдиним врахованим зв’язком
   *[other] { $n } учасників тримаються на карті єдиним врахованим зв’язком
}.
network-key-actors = Учасники
network-key-ties = Зв’язки
network-key-strength = Товста лінія спирається на два або більше незалежних джерел, тонка — на одне. Кільцем позначено зв’язок, щодо якого джерела розходяться.
network-ties-title = Кожен зв’язок у вигляді речення
network-ties-skip = Перейти до таблиці зв’язків
network-ties-caption = Зображені вище зв’язки, усього { $n }
network-past-title = Зв’язки минулого
network-past-caption = Зв’язки, що припинилися самі або одна зі сторін яких припинила діяльність, усього { $n }
network-open-title = Зв’язки з групами та неназваними фірмами
network-open-caption = Зв’язки, одна зі сторін яких не є названим учасником, усього { $n }; у показниках їх не враховано
network-projects-title = Проєкти кількох учасників
network-col-from = Від кого
network-col-tie = Зв’язок
network-col-to = До кого
network-col-family = Група
network-col-years = Роки
network-col-evidence = Джерела
network-alone-title = Учасники без врахованих зв’язків
network-alone = { $n ->
    [one] У списку { $n } учасник, для якого зв’язків не враховано. Це свідчить про записи, а не про саму фірму.
    [few] У списку { $n } учасники, для яких зв’язків не враховано. Це свідчить про записи, а не про самі фірми.
    [many] У списку { $n } учасників, для яких зв’язків не враховано. Це свідчить про записи, а не про самі фірми.
   *[other] У списку { $n } учасників, для яких зв’язків не враховано. Це свідчить про записи, а не про самі фірми.
}
network-limits-title = Чого тут не видно
network-limit-undated = { $n ->
    [one] { $n } зв’язок не має дати: на сьогоднішній карті він є, у минулому відсутній
    [few] { $n } зв’язки не мають дати: на сьогоднішній карті вони є, у минулому відсутні
    [many] { $n } зв’язків не мають дати: на сьогоднішній карті вони є, у минулому відсутні
   *[other] { $n } зв’язків не мають дати: на сьогоднішній карті вони є, у минулому відсутні
}.
network-limit-unsourced = Для { $n ->
    [one] { $n } зв’язку
    [few] { $n } зв’язків
    [many] { $n } зв’язків
   *[other] { $n } зв’язків
} джерело не зазначено.
network-limit-undisclosed = Для { $n ->
    [one] { $n } зв’язку
    [few] { $n } зв’язків
    [many] { $n } зв’язків
   *[other] { $n } зв’язків
} одну зі сторін не розкрито.
network-limit-sample = Враховано лише опубліковане. Відомості про клієнтів і ціни публікують рідко, тому показана мережа — нижня оцінка.
network-years-unknown = невідомо

## Controls that the script adds to the network
network-filter-families = Зв’язки
network-filter-kinds = Учасники
network-find = Знайти учасника
network-shown = Показано учасників: { $actors }, зв’язків: { $ties }
network-zoom-in = Збільшити
network-zoom-out = Зменшити
network-zoom-reset = Уся мережа
network-keys = Клавіші зі стрілками переміщують між учасниками, Home — до учасника з найбільшою кількістю зв’язків, Escape знімає вибір, плюс і мінус змінюють масштаб.
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
explore-whole = На цьому рисунку, якщо вилучити { $actor }, решта зберігає попередні зв’язки між собою.
explore-years = Зв’язки за роком початку
explore-until = Почалися не пізніше
explore-now = сьогодні
# $undated ties have no date.
explore-begun = { $year }: із зображених зв’язків уже почалися { $n }. Приховано через відсутність дати: { $undated }
explore-save = Зберегти рисунок у показаному вигляді
explore-save-svg = У форматі SVG
explore-save-png = У форматі PNG
explore-save-csv = Таблиця показаних зв’язків у форматі CSV

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
focus-rows = Зв’язків у таблиці: { $shown } із { $of }
