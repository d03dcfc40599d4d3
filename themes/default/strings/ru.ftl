# Words of the text pages. Names in { $braces } are inserted as they are: word the
# sentence so that they need neither case nor gender.

## Frame of every page

skip-link = Перейти к содержанию
nav-site = Сайт
nav-languages = Языки
nav-cluster = Страницы этого кластера
nav-crumbs = Текущее положение
nav-footer = Другие страницы
menu-explain = Разъяснения
menu-look-up = Справка
contact = Контакты
contact-languages = Языки ответа: { $languages }
licence = Лицензия: { $licence }
as-of = По состоянию на { $date }
reviewed = проверено { $date }
review-by = следующая проверка не позднее чем { $date }
owner = ответственное лицо: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Этот текст пока не переведён; язык показанной версии: { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = С тех пор как этот текст был переведён, оригинал изменился
stale-notice-made = Этот перевод сделан { $date }; с тех пор оригинал изменился
stale-reviewed = последняя проверка оригинала: { $date }
stale-original = Читать оригинал
not-known = неизвестно
not-recorded = не указано
none-recorded = записей нет
too-few-data = слишком мало данных
# Punctuation between pieces that a page puts together.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " — " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = Обзор
page-network = Сеть
page-timeline = Хронология
page-actors = Участники
page-facts = Факты
page-indicators = Показатели
page-sources = Источники
page-data = Данные
page-glossary = Глоссарий
page-about = Об этом сайте
page-chooser = Выбор языка
page-not-found = Такой страницы нет
not-found-words = Перейти на первую страницу
not-found-no-base = Чтобы эти ссылки работали по любому адресу, задайте base_url в файле site.toml.
chooser-lead = Языки

## Names of languages, for the notice on pages shown in another one

language-ar = арабский
language-de = немецкий
language-en = английский
language-es = испанский
language-fa = персидский
language-fr = французский
language-he = иврит
language-hi = хинди
language-id = индонезийский
language-it = итальянский
language-ja = японский
language-ko = корейский
language-ms = малайский
language-nl = нидерландский
language-pl = польский
language-pt = португальский
language-ru = русский
language-th = тайский
language-tr = турецкий
language-uk = украинский
language-vi = вьетнамский
language-zh = китайский
language-zh-Hans = китайский (упрощённое письмо)
language-zh-Hant = китайский (традиционное письмо)

## Home

home-lead = { $n ->
    [one] { $n } промышленный кластер представлен как сеть
    [few] { $n } промышленных кластера представлены как сети
    [many] { $n } промышленных кластеров представлены как сети
   *[other] { $n } промышленных кластеров представлены как сети
}: кто чем занимается, как участники связаны между собой, с какого времени и что остаётся неизвестным.
home-clusters = Кластеры
home-clusters-lead = Каждый кластер открывается обзором; всё остальное — на расстоянии одного шага.
cluster-counts = { $actors ->
    [one] { $actors } участник
    [few] { $actors } участника
    [many] { $actors } участников
   *[other] { $actors } участников
}, { $ties ->
    [one] { $ties } учтённая связь
    [few] { $ties } учтённые связи
    [many] { $ties } учтённых связей
   *[other] { $ties } учтённых связей
}, по состоянию на { $date }

how-title = Как читать этот сайт
how-claim = Тезисы
how-claim-words = Каждая страница начинается с одного проверяемого утверждения. Далее объясняется, как всё устроено, на чём основано утверждение и чего оно не показывает. Маленькие цифры ведут к источникам.
how-computed = Расчёты
how-computed-words = Сетевые показатели рассчитаны по учтённым связям; рядом приведены формула, число наблюдений и дата. Они описывают записи, а не действительность.
how-unknown = Неизвестно
how-unknown-words = «Неизвестно» означает, что сведения искали и не нашли. Это никогда не считается нулём.
how-disputed = Расхождения
how-disputed-words = Если источники расходятся, приводятся все версии с указанием источника. Усреднение не применяется.
how-plans = Планы
how-plans-words = Объявленное или одобренное обозначается именно так и никогда не считается выполненным.

about-lead = Сайт объясняет промышленные кластеры как системы: из кого они состоят, как связаны их участники, как они возникли и что остаётся неизвестным.

## Overview

card-title = Паспорт кластера
card-note = Факты — из открытых источников; сетевые показатели рассчитаны по учтённым связям, по состоянию на { $date }
five-what = Что
five-what-stages = Цепочка создания стоимости: { $declared ->
    [one] { $declared } звено
    [few] { $declared } звена
    [many] { $declared } звеньев
   *[other] { $declared } звеньев
}; участники внутри кластера есть в { $filled ->
    [one] { $filled } звене
    [few] { $filled } звеньях
    [many] { $filled } звеньях
   *[other] { $filled } звеньях
}.
five-who = Кто
five-who-counts = { $actors ->
    [one] { $actors } учтённый участник
    [few] { $actors } учтённых участника
    [many] { $actors } учтённых участников
   *[other] { $actors } учтённых участников
}, в их числе { $foreign ->
    [0] ни одной фирмы с иностранным владельцем
    [one] { $foreign } фирма с иностранным владельцем
    [few] { $foreign } фирмы с иностранным владельцем
    [many] { $foreign } фирм с иностранным владельцем
   *[other] { $foreign } фирм с иностранным владельцем
} и { $local ->
    [0] ни одной местной фирмы
    [one] { $local } местная фирма
    [few] { $local } местные фирмы
    [many] { $local } местных фирм
   *[other] { $local } местных фирм
}.
five-linked = Как связаны
five-linked-counts = { $ties ->
    [one] { $ties } учтённая связь
    [few] { $ties } учтённые связи
    [many] { $ties } учтённых связей
   *[other] { $ties } учтённых связей
}: { $families }.
five-since = С какого времени
five-since-phases = Первое учтённое событие: { $date }; с тех пор — { $n ->
    [one] { $n } этап
    [few] { $n } этапа
    [many] { $n } этапов
   *[other] { $n } этапов
}.
five-limits = Ограничения
five-limits-counts = { $undated ->
    [0] Начало указано у всех связей
    [one] Начало не указано у { $undated } связи
    [few] Начало не указано у { $undated } связей
    [many] Начало не указано у { $undated } связей
   *[other] Начало не указано у { $undated } связей
}; { $unsourced ->
    [0] источник есть у каждой
    [one] без источника — { $unsourced } связь
    [few] без источника — { $unsourced } связи
    [many] без источника — { $unsourced } связей
   *[other] без источника — { $unsourced } связей
}; { $undisclosed ->
    [0] нераскрытых сторон нет
    [one] с нераскрытой стороной — { $undisclosed } связь
    [few] с нераскрытой стороной — { $undisclosed } связи
    [many] с нераскрытой стороной — { $undisclosed } связей
   *[other] с нераскрытой стороной — { $undisclosed } связей
}. { $disputed ->
    [0] Ни по одному факту источники не расходятся
    [one] Источники расходятся по { $disputed } факту
    [few] Источники расходятся по { $disputed } фактам
    [many] Источники расходятся по { $disputed } фактам
   *[other] Источники расходятся по { $disputed } фактам
}.
open-network = Открыть сеть
answers-title = Пять ответов
answers-lead = Закрашенный квадрат — запись с двумя и более независимыми источниками, пустой — с меньшим их числом.
answer-evidence = { $n ->
    [0] записи не названы
    [one] основано на { $n } записи
    [few] основано на { $n } записях
    [many] основано на { $n } записях
   *[other] основано на { $n } записях
}, из них с двумя и более источниками: { $firm }
phases-title = { $n ->
    [one] { $n } этап, одна сеть
    [few] { $n } этапа, одна сеть
    [many] { $n } этапов, одна сеть
   *[other] { $n } этапов, одна сеть
}
phases-lead = Каждый участник сохраняет своё место. Чёрные линии — связи, возникшие на данном этапе, серые — более ранние.
phases-undated = У { $n } из { $total ->
    [one] { $total } связи
    [few] { $total } связей
    [many] { $total } связей
   *[other] { $total } связей
} начало неизвестно, и показать их здесь нельзя; последние годы учтены полнее, поэтому рост отчасти объясняется источниками.
phase-ties = { $begun ->
    [0] новых связей нет
    [one] { $begun } новая связь
    [few] { $begun } новые связи
    [many] { $begun } новых связей
   *[other] { $begun } новых связей
}, всего { $ties }
chain-title = Кто чем занимается
chain-lead = Один знак — один учтённый участник в данном звене; фирма может присутствовать в нескольких звеньях.
chain-members-lead = Учтённые участники каждого звена. Участник может присутствовать в нескольких звеньях.
chain-caption = { $n ->
    [one] { $n } звено
    [few] { $n } звена
    [many] { $n } звеньев
   *[other] { $n } звеньев
}; квадраты — местные фирмы, круги — фирмы с иностранным владельцем
chain-stage = Звено
chain-local = Местные
chain-foreign = С иностранным владельцем
chain-gap = Чего не хватает
chain-elsewhere = Поступает извне
chain-local-count = { $n ->
    [one] { $n } местный участник
    [few] { $n } местных участника
    [many] { $n } местных участников
   *[other] { $n } местных участников
}
chain-foreign-count = { $n ->
    [one] { $n } участник с иностранным владельцем
    [few] { $n } участника с иностранным владельцем
    [many] { $n } участников с иностранным владельцем
   *[other] { $n } участников с иностранным владельцем
}
stage-support = обеспечивает работу цепочки
stage-filled = заполнено
stage-nearby = Заполнено только поблизости.
stage-gap = Пусто.
stage-unexplained = Пусто; причина не указана.
stage-on = есть записи
layers-title = Разделы кратко
layers-lead = Каждый тезис открывает страницу с механизмом, доказательствами и ограничениями.
risks-title = Риски и неизвестное
risks-lead = Чего это описание показать не может, о чём нет согласия, чего никто не публиковал.
risks-limits = Главное ограничение каждого раздела
risks-disputed = Источники расходятся
risks-unknown = Неизвестно: искали и не нашли
unknown-mechanism = Механизм не установлен: { $kind }
ask-title = К кому обратиться
ask-about = Об этой странице
ask-corrections = Исправления приветствуются; просьба указывать номер источника.
boundary-title = Где проходит граница кластера
of-base = база: { $base }
of-base-plain = Доля от

## Sections of the profiles: title and guiding question

section-structure = Структура
section-structure-question = Из чего он состоит?
section-relations = Связи
section-relations-question = Как всё связано между собой?
section-mechanisms = Механизмы
section-mechanisms-question = Как он развивается?
section-narrative = Нарратив
section-narrative-question = Как его понимают?
section-resilience = Устойчивость
section-resilience-question = Что произойдёт при сбое?
section-embedding = Встраивание
section-embedding-question = Где к нему можно подключиться?
section-reality = Реальность
section-reality-question = Что есть на самом деле?
section-connectivity = Связность
section-connectivity-question = Что с чем связано?
section-signals = Сигналы
section-signals-question = По каким признакам видно, что он работает?
section-cognition = Восприятие
section-cognition-question = Каким его видят и кто?
section-how = Как это работает
section-limits = Ограничения
section-missing = Это объяснение пока никто не написал. Ниже приведено то, о чём говорят записи.
section-indicators = Рассчитано
section-indicators-lead = По учтённым связям; формулы и ограничения — на странице показателей.
next-section = Далее: { $title }

## The five investor questions

question-supply = Надёжна ли сеть поставок?
question-talent = Будет ли приток кадров?
question-technology = Распространяются ли знания?
question-institutions = Кто обеспечивает сотрудничество?
question-evolution = Можно ли проверить эту историю?
question-eyebrow = Вопрос
question-why = Почему
question-deeper = Подробнее: { $title }
question-others = Другие вопросы

## Evidence

evidence-title = Доказательства
evidence-lead = Насколько можно опираться на каждую запись.
evidence-statement = Запись
evidence-kind = Вид
evidence-strength = Надёжность
evidence-none = источник не указан
evidence-not-found = искали, источник не найден
evidence-one = один источник
evidence-one-primary = один первичный источник
evidence-many = { $n ->
    [one] { $n } независимый источник
    [few] { $n } независимых источника
    [many] { $n } независимых источников
   *[other] { $n } независимых источников
}
evidence-disputed = источники расходятся
kind-fact = факт
kind-event = событие
kind-relation = связь
kind-actor = участник
kind-mechanism = механизм
notes-title = Примечания и источники
notes-lead = Сюда ведут все номера в тексте выше. Названия приводятся на языке оригинала.
note-back = Назад к тексту
sources-differ = источники расходятся
superseded = заменено
disputed = Есть расхождения
standing-disputed = Источники расходятся
standing-superseded = Заменено; сохранено для полноты учёта
standing-unverified = Ещё не проверено
basis-official = официальные данные
basis-estimate = оценка
basis-self-reported = собственные сведения
basis-computed = расчёт
alert-note = Примечание
alert-tip = Подсказка
alert-important = Важно
alert-warning = Предупреждение
alert-caution = Осторожно

## How far something has come

progress-target = цель
progress-announced = объявлено
progress-approved = одобрено
progress-under-way = в процессе
progress-realised = выполнено
progress-cancelled = отменено

## Dates; the names of months and the order of day and year come from elsewhere

date-about = ок. { $date }
date-perhaps = возможно, { $date }
date-about-perhaps = возможно, ок. { $date }
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } — { $to }
# Months stand in the nominative: no preposition that asks for another case.
date-since = { $from } — настоящее время
date-from = начало: { $from }, конец неизвестен
date-until = по { $to }
date-to = конец: { $to }, начало неизвестно
date-between = в промежутке { $from } — { $to }
date-quarter = { $quarter ->
    [1] I квартал { $year } г.
    [2] II квартал { $year } г.
    [3] III квартал { $year } г.
   *[other] IV квартал { $year } г.
}
date-first-half = первое полугодие { $year } г.
date-second-half = второе полугодие { $year } г.
# $year is 1970.
date-decade = { $year }-е годы
date-century = { $century ->
    [16] XVI век
    [17] XVII век
    [18] XVIII век
    [19] XIX век
    [20] XX век
    [21] XXI век
   *[other] { $century }-й век
}
life-until = по { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } или раньше
life-after = { $date } или позже

## Numbers

value-about = примерно { $value }
value-at-least = минимум { $value }
value-more-than = больше чем { $value }
value-at-most = максимум { $value }
value-less-than = меньше чем { $value }
value-range = { $low }–{ $high }
# Large sums. The attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } тыс.
    .head = тыс. { $currency }
money-m = { $n } млн
    .head = млн { $currency }
money-bn = { $n } млрд
    .head = млрд { $currency }
money-tn = { $n } трлн
    .head = трлн { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } RM
    .symbol = RM
currency-USD = { $n } долл. США
    .symbol = долл. США
currency-EUR = { $n } евро
    .symbol = евро
currency-GBP = { $n } ф. ст.
    .symbol = ф. ст.
currency-JPY = { $n } иен
    .symbol = иен
unit-percent = { $shown } %
unit-percent-points = { $shown } { $n ->
    [one] процентный пункт
    [few] процентных пункта
    [many] процентных пунктов
   *[other] процентного пункта
}
unit-name-percent-points = процентные пункты
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } в год
rate-month = { $amount } в месяц
rate-day = { $amount } в сутки

## Places in a source

locator-page = с. { $from }
locator-page-range = с. { $from }–{ $to }
locator-chapter = гл. { $from }
locator-chapter-range = гл. { $from }–{ $to }
locator-section = разд. { $from }
locator-section-range = разд. { $from }–{ $to }
locator-figure = рис. { $from }
locator-figure-range = рис. { $from }–{ $to }
locator-table = табл. { $from }
locator-table-range = табл. { $from }–{ $to }
locator-box = вставка { $from }
locator-box-range = вставки { $from }–{ $to }
locator-paragraph = п. { $from }
locator-paragraph-range = пп. { $from }–{ $to }
locator-article = ст. { $from }
locator-article-range = ст. { $from }–{ $to }
locator-row = строка { $from }
locator-row-range = строки { $from }–{ $to }
locator-slide = слайд { $from }
locator-slide-range = слайды { $from }–{ $to }
locator-time = отметка { $from }

## Actors

actors-lead = { $cluster }: { $n ->
    [one] { $n } учтённый участник
    [few] { $n } учтённых участника
    [many] { $n } учтённых участников
   *[other] { $n } учтённых участников
}, по видам.
actors-name = Название
actors-place = Место
actors-since = Начало
actors-stages = Звенья
actors-ties = Связи
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }), кластер: { $cluster }. { $n ->
    [one] { $n } учтённая связь
    [few] { $n } учтённые связи
    [many] { $n } учтённых связей
   *[other] { $n } учтённых связей
}, события и источники.
actor-kind-multinational = транснациональная компания
actor-kind-enterprise = предприятие
actor-kind-sme = малое или среднее предприятие
actor-kind-startup = стартап
actor-kind-joint-venture = совместное предприятие
actor-kind-university = университет
actor-kind-research-institute = научная организация
actor-kind-training = учебный центр
actor-kind-agency = агентство
actor-kind-government = орган власти
actor-kind-association = ассоциация
actor-kind-investor = инвестор
actor-kind-service = поставщик услуг
actor-kind-infrastructure = инфраструктура
actor-kind-market = рынок
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Транснациональные компании ({ $n })
actor-kinds-enterprise = Предприятия ({ $n })
actor-kinds-sme = Малые и средние предприятия ({ $n })
actor-kinds-startup = Стартапы ({ $n })
actor-kinds-joint-venture = Совместные предприятия ({ $n })
actor-kinds-university = Университеты ({ $n })
actor-kinds-research-institute = Научные организации ({ $n })
actor-kinds-training = Учебные центры ({ $n })
actor-kinds-agency = Агентства ({ $n })
actor-kinds-government = Органы власти ({ $n })
actor-kinds-association = Ассоциации ({ $n })
actor-kinds-investor = Инвесторы ({ $n })
actor-kinds-service = Поставщики услуг ({ $n })
actor-kinds-infrastructure = Инфраструктура ({ $n })
actor-kinds-market = Рынки ({ $n })
boundary-core = внутри кластера
boundary-extended = расширенный кластер
boundary-outside = вне кластера, связь с ним есть
place-in = { $place }, { $country }
record-title = Запись
record-note-line = по состоянию на { $date }; источники — внизу страницы
record-kind = Вид
record-since = Начало
record-until = Окончание
record-place = Место
record-boundary = Положение относительно границы
record-stages = Звенья
record-parent = Входит в состав
record-size = Размер
record-also = Другие названия
record-elsewhere = Также в кластерах
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster }: { $actor }
record-checked = Последняя проверка
record-note = Примечание
identifier-lei = Код LEI (идентификатор юридического лица)
identifier-ror = Научная организация (ROR)
identifier-wikidata = Викиданные
identifier-register = Регистрационный номер
identifier-url = Сайт
size-large = крупный
size-medium = средний
size-small = малый
size-micro = микро
ties-title = Связи в предложениях
ties-lead = { $n ->
    [1] Одна учтённая связь.
    [one] { $n } учтённая связь, по группам.
    [few] { $n } учтённые связи, по группам.
    [many] { $n } учтённых связей, по группам.
   *[other] { $n } учтённых связей, по группам.
}
ties-tie = Связь
ties-since = Начало
ties-sources = Источники
place-in-chain = Место в цепочке
place-in-chain-lead = Отмечены звенья, в которых учтена работа этого участника.
events-title = События
actor-facts = Факты об участнике
removed-title = Если исключить этого участника
removed-lead = Сценарий по учтённым связям, а не прогноз.
removed-words = Единственного учтённого пути к остальной сети { $n ->
    [one] лишился бы { $n }
    [few] лишились бы { $n }
    [many] лишились бы { $n }
   *[other] лишились бы { $n }
} из { $total ->
    [one] { $total } другого связанного участника
    [few] { $total } других связанных участников
    [many] { $total } других связанных участников
   *[other] { $total } других связанных участников
}: { $actors }.
disputed-title = Где источники расходятся

## Families of ties

family-supply = Поставки
family-knowledge = Знания
family-talent = Кадры
family-capital = Капитал
family-institution = Институты и земля
family-lineage = Происхождение
family-count-supply = поставки — { $n }
family-count-knowledge = знания — { $n }
family-count-talent = кадры — { $n }
family-count-capital = капитал — { $n }
family-count-institution = институты и земля — { $n }
family-count-lineage = происхождение — { $n }

## Ties as sentences. $from and $to are names and stay in the nominative; $item is what
## is supplied. $givers says whether $from stands for one firm or for many.

tie-supplies = { $from } { $givers ->
    [many] поставляют
   *[one] поставляет
} продукцию; получатель — { $to }.
tie-supplies-item = { $from } { $givers ->
    [many] поставляют
   *[one] поставляет
} продукцию ({ $item }); получатель — { $to }.
tie-supplies-undisclosed = { $from } { $givers ->
    [many] поставляют
   *[one] поставляет
} продукцию, вид которой не раскрыт; получатель — { $to }.
tie-contracts = { $from } { $givers ->
    [many] передают
   *[one] передаёт
} работы на подряд; исполнитель — { $to }.
tie-contracts-item = { $from } { $givers ->
    [many] передают
   *[one] передаёт
} работы на подряд ({ $item }); исполнитель — { $to }.
tie-rnd = { $from } и { $to } ведут совместные исследования.
tie-rnd-item = { $from } и { $to } ведут совместные исследования; тема: { $item }.
tie-co-develops = { $from } и { $to } совместно разрабатывают продукцию.
tie-co-develops-item = { $from } и { $to } ведут совместную разработку; предмет: { $item }.
tie-develops = { $from } { $givers ->
    [many] развивают
   *[one] развивает
} поставщиков, в их числе { $to }.
tie-develops-item = { $from } { $givers ->
    [many] развивают
   *[one] развивает
} поставщиков, в их числе { $to }; предмет поставки: { $item }.
tie-licenses = { $from } { $givers ->
    [many] предоставляют
   *[one] предоставляет
} лицензию на технологию; лицензиат — { $to }.
tie-licenses-item = { $from } { $givers ->
    [many] предоставляют
   *[one] предоставляет
} лицензию ({ $item }); лицензиат — { $to }.
tie-standardizes = { $from } { $givers ->
    [many] устанавливают
   *[one] устанавливает
} стандарты, которые { $takers ->
    [many] применяют
   *[one] применяет
} { $to }.
tie-trains = { $from } { $givers ->
    [many] готовят
   *[one] готовит
} кадры; работодатель — { $to }.
tie-trains-item = { $from } { $givers ->
    [many] готовят
   *[one] готовит
} кадры ({ $item }); работодатель — { $to }.
tie-talent-flow = Кадры переходят: { $from } → { $to }.
tie-spin-off = { $to } — спин-офф; материнская организация: { $from }.
tie-invests = { $from } { $givers ->
    [many] вкладывают
   *[one] вкладывает
} средства; объект инвестиций — { $to }.
tie-owns = { $to }: { $givers ->
    [many] владельцы
   *[one] владелец
} — { $from }.
tie-funds = { $from } { $givers ->
    [many] предоставляют
   *[one] предоставляет
} финансирование; получатель — { $to }.
tie-member-of = { $from } — { $givers ->
    [many] члены
   *[one] член
} объединения { $to }.
tie-regulates = { $to }: { $givers ->
    [many] регуляторы
   *[one] регулятор
} — { $from }.
tie-hosts = { $from } { $givers ->
    [many] предоставляют
   *[one] предоставляет
} площадку; резидент — { $to }.
tie-founds = { $to }: учредитель — { $from }.
tie-cooperates = { $from } и { $to } сотрудничают.
tie-cooperates-item = { $from } и { $to } сотрудничают; предмет: { $item }.
tie-succeeds = { $from } — { $givers ->
    [many] преемники
   *[one] преемник
}; предшественник: { $to }.
tie-standby = прошёл квалификацию, сейчас не привлекается
tie-share = доля в закупках: { $share }
tie-capital-share = доля в капитале: { $share }
tie-sales-share = доля в продажах поставщика: { $share }
tie-lead-time = срок поставки: { $time }
tie-lead-time-unknown = срок поставки неизвестен
undisclosed-item = предмет не раскрыт
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = фирмы звена «{ $stage }»
end-undisclosed = неназванная фирма
end-undisclosed-stage = неназванная фирма звена «{ $stage }»

## Kinds of events

event-kind-founding = основание
event-kind-entry = приход
event-kind-exit = уход
event-kind-expansion = расширение
event-kind-policy = политика
event-kind-technology = технология
event-kind-institution = институциональное изменение
event-kind-investment = инвестиция
event-kind-infrastructure = инфраструктура
event-kind-crisis = кризис
event-kind-recovery = восстановление
event-kind-milestone = веха
event-kind-spin-off = спин-офф
event-kind-merger = слияние
event-kind-acquisition = поглощение
event-kind-renaming = смена названия

## Facts

facts-lead = { $cluster }: { $n ->
    [one] { $n } учтённый факт
    [few] { $n } учтённых факта
    [many] { $n } учтённых фактов
   *[other] { $n } учтённых фактов
}; у каждого — дата, источник и то, относительно чего он измерен.
facts-disputed-count = { $n ->
    [0] Ни по одному из них источники не расходятся.
    [one] Источники расходятся по { $n } из них; приводятся все версии.
    [few] Источники расходятся по { $n } из них; приводятся все версии.
    [many] Источники расходятся по { $n } из них; приводятся все версии.
   *[other] Источники расходятся по { $n } из них; приводятся все версии.
}
facts-numbers = Числа
facts-numbers-lead = Значения в том виде, в каком они опубликованы, без усреднения. Планы обозначены.
facts-statements = Утверждения
facts-incentives = Меры поддержки
fact-date = Дата
fact-value = Значение
fact-said-by = Источник
fact-preferred = основная версия на этом сайте
fact-method = Метод
fact-superseded-by = Заменено на
fact-compare = Для сравнения
fact-about = О чём
incentive-dates = { $since } — { $until }

## Indicators

indicators-lead = { $cluster }: показатели, рассчитанные по учтённым связям. У каждого указано, по какой формуле и на чём он рассчитан и чем может ввести в заблуждение.
indicator-computed-on = База расчёта
indicator-coverage-title = Охват
indicator-named = Выделяется
observations-title = Опубликованные значения
observations-lead = Рассчитаны не здесь: приводятся по публикациям.
observation-indicator = Показатель
observation-note = Примечание

## Sources

sources-lead = { $cluster }: { $n ->
    [one] { $n } источник
    [few] { $n } источника
    [many] { $n } источников
   *[other] { $n } источников
}, на языке оригинала.
sources-list = Все источники
source-archive = архивная копия
source-primary = первичный источник
source-accessed = дата обращения: { $date }
source-repeats = повторяет
source-cited-by = на него ссылаются
source-kind-statistics = статистика
source-kind-law = правовой акт
source-kind-filing = официальная отчётность
source-kind-report = доклад
source-kind-academic = научная работа
source-kind-dataset = набор данных
source-kind-press-release = пресс-релиз
source-kind-news = новости
source-kind-website = сайт
source-kind-speech = выступление
source-kind-interview = интервью
source-kind-archive = архив
source-kind-other = прочее
cited-actor = { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участников
}
cited-relation = { $n ->
    [one] { $n } связь
    [few] { $n } связи
    [many] { $n } связей
   *[other] { $n } связей
}
cited-event = { $n ->
    [one] { $n } событие
    [few] { $n } события
    [many] { $n } событий
   *[other] { $n } событий
}
cited-phase = { $n ->
    [one] { $n } этап
    [few] { $n } этапа
    [many] { $n } этапов
   *[other] { $n } этапов
}
cited-stage = { $n ->
    [one] { $n } звено
    [few] { $n } звена
    [many] { $n } звеньев
   *[other] { $n } звеньев
}
cited-fact = { $n ->
    [one] { $n } факт
    [few] { $n } факта
    [many] { $n } фактов
   *[other] { $n } фактов
}
cited-project = { $n ->
    [one] { $n } проект
    [few] { $n } проекта
    [many] { $n } проектов
   *[other] { $n } проектов
}
cited-mechanism = { $n ->
    [one] { $n } механизм
    [few] { $n } механизма
    [many] { $n } механизмов
   *[other] { $n } механизмов
}
cited-observation = { $n ->
    [one] { $n } наблюдение
    [few] { $n } наблюдения
    [many] { $n } наблюдений
   *[other] { $n } наблюдений
}
cited-incentive = { $n ->
    [one] { $n } мера поддержки
    [few] { $n } меры поддержки
    [many] { $n } мер поддержки
   *[other] { $n } мер поддержки
}
cited-signal = { $n ->
    [one] { $n } сигнал
    [few] { $n } сигнала
    [many] { $n } сигналов
   *[other] { $n } сигналов
}
signals-title = Сигналы
signals-lead = Отдельные признаки, замеченные в источниках; каждый относится к чему-то учтённому.
signal-bears-on = относится к записи
signal-report = доклад
signal-press = пресса
signal-social = социальные сети
signal-supply-platform = платформа поставок
signal-community = сообщество
signal-compliance = соблюдение норм
signal-patent = патент
signal-hiring = наём

## Relations, mechanisms, resilience, embedding

projects-title = Многосторонние связи
projects-lead = Проекты, которые связывают сразу нескольких участников.
mechanisms-title = Как одно ведёт к другому
mechanisms-lead = Шаги — это авторская трактовка записей, указанных в качестве доказательств.
mechanism-diffusion = Распространение
mechanism-talent = Кадры
mechanism-transfer = Трансфер
mechanism-capital = Капитал
mechanism-recovery = Восстановление
mechanism-evidence = Основание
not-established = Не установлено.

## Data and glossary

data-title = { $cluster }: учтённые факты и связи
data-lead = { $cluster }: всё, что говорится на этом сайте, в виде файлов, которые читает электронная таблица или программа.
data-files = Файлы
data-files-lead = Текст в UTF-8 со строкой заголовков. Одинаковы на всех языках сайта.
data-file = Файл
data-holds = Содержание
data-actors = участники: вид, место, начало и окончание, идентификаторы
data-relations = связи: вид, предмет, начало и окончание, доли
data-events = события: дата, вид, участники, степень выполнения
data-facts = факты: единица, последнее значение, степень выполнения, основание
data-points = все значения всех рядов с датой и источниками
data-sources = источники: тип, издатель, дата, адрес
data-indicators = рассчитанные показатели: формула, число наблюдений, дата
data-json = всё в одном файле
glossary-lead = Термины этого сайта, каждый — одним предложением.
glossary-terms = { $n ->
    [one] { $n } термин
    [few] { $n } термина
    [many] { $n } терминов
   *[other] { $n } терминов
}
glossary-plain = простыми словами
glossary-also = также
