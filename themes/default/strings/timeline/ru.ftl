# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [one] { $n } событие
    [few] { $n } события
    [many] { $n } событий
   *[other] { $n } событий
} на оси времени, { $from }–{ $to }; список ниже содержит те же события. { $unnamed ->
    [0] У каждой отметки есть название.
    [one] Без названия: { $unnamed } отметка.
    [few] Без названия: { $unnamed } отметки.
    [many] Без названия: { $unnamed } отметок.
   *[other] Без названия: { $unnamed } отметок.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = Половина из { $n ->
    [one] { $n } события
    [few] { $n } событий
    [many] { $n } событий
   *[other] { $n } событий
} приходится на { $recent ->
    [1] последний год из { $years }
    [one] последний { $recent } год из { $years }
    [few] последние { $recent } года из { $years }
    [many] последние { $recent } лет из { $years }
   *[other] последние { $recent } лет из { $years }
}: недавнее время учтено подробнее.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [one] { $n } событие
    [few] { $n } события
    [many] { $n } событий
   *[other] { $n } событий
} за { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } лет
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = Жирным выделены главные названия. Каждая отметка ведёт к своему событию в списке; там, где названия наложились бы друг на друга, отметка стоит без подписи. { $undated ->
    [0] { "" }
    [one] Без известной даты: { $undated } событие, только в списке.
    [few] Без известной даты: { $undated } события, только в списке.
    [many] Без известной даты: { $undated } событий, только в списке.
   *[other] Без известной даты: { $undated } событий, только в списке.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Рваные края: годы без учтённых событий вырезаны.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Политика и институты
lane-entry = Приходы и уходы
lane-owners = Спин-оффы и владельцы
lane-growth = Технологии и инвестиции
lane-crisis = Кризисы и восстановление

## Key of the axis: how well a date is known
timeline-key-dates = Даты
timeline-key-year = известно с точностью до года или грубее
timeline-key-about = примерно в это время
timeline-key-interval = продолжительность
timeline-key-one-of = источники расходятся: один из этих годов
timeline-key-open = объявлено или запланировано, не выполнено
timeline-key-cancelled = отменено
timeline-key-cause = по мнению авторов, причина

## The page
timeline-axis = Ось времени
timeline-skip = Перейти к списку событий
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = За период { $from }–{ $to } учтено: { $n ->
    [one] { $n } событие
    [few] { $n } события
    [many] { $n } событий
   *[other] { $n } событий
}{ $phases ->
    [0] .
    [one] { "" }, { $phases } этап.
    [few] { "" }, { $phases } этапа.
    [many] { "" }, { $phases } этапов.
   *[other] { "" }, { $phases } этапов.
}
timeline-claim-bare = Учтено: { $n ->
    [one] { $n } событие
    [few] { $n } события
    [many] { $n } событий
   *[other] { $n } событий
}.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = Больше всего приходов — на этапе «{ $phase }»: { $n } из { $total }.
timeline-claim-exits = Больше всего уходов — на этапе «{ $phase }»: { $n } из { $total }.
timeline-claim-crises = Больше всего потрясений — на этапе «{ $phase }»: { $n } из { $total }.
timeline-all = Все события
timeline-before = До первого этапа
timeline-between = Вне этапов
timeline-undated = Без известной даты
timeline-no-events = Учтённых событий здесь нет.
timeline-undated-ties = У { $n } из { $total ->
    [one] { $total } связи
    [few] { $total } связей
    [many] { $total } связей
   *[other] { $total } связей
} начало неизвестно, и показать их здесь нельзя.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Участники, учитываемые в показателях: появилось — { $begun }, прекратили деятельность — { $ended }, на конец этапа — { $n }.
timeline-phase-ties = Датированные связи между ними: возникло — { $begun }, прекратилось — { $ended }, на конец этапа — { $n }.
phase-ended-by = Чем завершился этап:

## An event
event-disputed = Есть расхождения.
event-more = Подробнее
# A list of actors and ties; $n counts them.
event-begins = начинается: { $items }
event-ends = заканчивается: { $items }
event-goes-on = продолжается: { $items }
# A list of other events; $n counts them.
event-because = причина: { $events }
event-led-to = привело к следующему: { $events }
event-outcome = результат: { $events }
event-planned = запланировано в рамках: { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Показать
timeline-filter-all = Все события
timeline-filter-main = Только главные события
timeline-filter-every = Все виды
timeline-filter-none = Ни один вид
# $n of $total events pass the filter.
timeline-shown = Показано событий: { $n } из { $total }
timeline-empty = Фильтру не соответствует ни одно событие.
