# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [one] { $n } подія
    [few] { $n } події
    [many] { $n } подій
   *[other] { $n } подій
} на осі часу, { $from }–{ $to }; список нижче містить ті самі події. { $unnamed ->
    [0] Кожна позначка має назву.
    [one] Без назви: { $unnamed } позначка.
    [few] Без назви: { $unnamed } позначки.
    [many] Без назви: { $unnamed } позначок.
   *[other] Без назви: { $unnamed } позначок.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = Половина з { $n ->
    [one] { $n } події
    [few] { $n } подій
    [many] { $n } подій
   *[other] { $n } подій
} припадає на { $recent ->
    [1] останній рік із { $years }
    [one] останній { $recent } рік із { $years }
    [few] останні { $recent } роки з { $years }
    [many] останні { $recent } років із { $years }
   *[other] останні { $recent } років із { $years }
}: недавній час враховано докладніше.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [one] { $n } подія
    [few] { $n } події
    [many] { $n } подій
   *[other] { $n } подій
} за { $years ->
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } років
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = Жирним виділено головні назви. Кожна позначка веде до своєї події у списку; там, де назви накладалися б одна на одну, позначка стоїть без підпису. { $undated ->
    [0] { "" }
    [one] Без відомої дати: { $undated } подія, лише у списку.
    [few] Без відомої дати: { $undated } події, лише у списку.
    [many] Без відомої дати: { $undated } подій, лише у списку.
   *[other] Без відомої дати: { $undated } подій, лише у списку.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Рвані краї: роки без врахованих подій вирізано.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Політика та інституції
lane-entry = Приходи та виходи
lane-owners = Спін-офи та власники
lane-growth = Технології та інвестиції
lane-crisis = Кризи та відновлення

## Key of the axis: how well a date is known
timeline-key-dates = Дати
timeline-key-year = відомо з точністю до року або грубше
timeline-key-about = приблизно в цей час
timeline-key-interval = тривалість
timeline-key-one-of = джерела розходяться: один із цих років
timeline-key-open = оголошено або заплановано, не виконано
timeline-key-cancelled = скасовано
timeline-key-cause = на думку авторів, причина

## The page
timeline-axis = Вісь часу
timeline-skip = Перейти до списку подій
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = За період { $from }–{ $to } враховано: { $n ->
    [one] { $n } подія
    [few] { $n } події
    [many] { $n } подій
   *[other] { $n } подій
}{ $phases ->
    [0] .
    [one] { "" }, { $phases } етап.
    [few] { "" }, { $phases } етапи.
    [many] { "" }, { $phases } етапів.
   *[other] { "" }, { $phases } етапів.
}
timeline-claim-bare = Враховано: { $n ->
    [one] { $n } подія
    [few] { $n } події
    [many] { $n } подій
   *[other] { $n } подій
}.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = Найбільше приходів — на етапі «{ $phase }»: { $n } із { $total }.
timeline-claim-exits = Найбільше виходів — на етапі «{ $phase }»: { $n } із { $total }.
timeline-claim-crises = Найбільше потрясінь — на етапі «{ $phase }»: { $n } із { $total }.
timeline-all = Усі події
timeline-before = До першого етапу
timeline-between = Поза етапами
timeline-undated = Без відомої дати
timeline-no-events = Врахованих подій тут немає.
timeline-undated-ties = Для { $n } із { $total ->
    [one] { $total } звʼязку
    [few] { $total } звʼязків
    [many] { $total } звʼязків
   *[other] { $total } звʼязків
} початок невідомий, і показати їх тут неможливо.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Учасники, враховані в показниках: зʼявилося — { $begun }, припинили діяльність — { $ended }, на кінець етапу — { $n }.
timeline-phase-ties = Датовані звʼязки між ними: виникло — { $begun }, припинилося — { $ended }, на кінець етапу — { $n }.
phase-ended-by = Чим завершився етап:

## An event
event-disputed = Є розбіжності.
event-more = Докладніше
# A list of actors and ties; $n counts them.
event-begins = починається: { $items }
event-ends = закінчується: { $items }
event-goes-on = триває: { $items }
# A list of other events; $n counts them.
event-because = причина: { $events }
event-led-to = наслідок: { $events }
event-outcome = результат: { $events }
event-planned = заплановано в межах: { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Показати
timeline-filter-all = Усі події
timeline-filter-main = Лише головні події
timeline-filter-every = Усі види
timeline-filter-none = Жоден вид
# $n of $total events pass the filter.
timeline-shown = Показано подій: { $n } із { $total }
timeline-empty = Фільтру не відповідає жодна подія.
