# Words of the page that sets the clusters side by side.

page-compare = Сравнение
compare-title = Кластеры рядом
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n ->
    [one] { $n } кластер
    [few] { $n } кластера
    [many] { $n } кластеров
   *[other] { $n } кластеров
} по единой схеме: { $clusters }. Полнота записей различается: большее число может означать лишь то, что больше записано.
compare-open-page = Сопоставить: { $clusters }
compare-foreign = Тезисы, которые пока никто не перевёл, приведены на языке оригинала.

## What is recorded

compare-recorded-title = Что учтено
compare-recorded-lead = Все числа относятся к записям, а не к действительности. Кто больше записывает, тот больше находит.
compare-recorded = По состоянию на { $date }: { $counts }.
compare-recorded-coverage = Связи с указанным началом: { $dated }, с источником: { $sourced }.
compare-actors = { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участников
}
compare-ties = { $n ->
    [one] { $n } связь
    [few] { $n } связи
    [many] { $n } связей
   *[other] { $n } связей
}
compare-events = { $n ->
    [one] { $n } событие
    [few] { $n } события
    [many] { $n } событий
   *[other] { $n } событий
}
compare-sources = { $n ->
    [one] { $n } источник
    [few] { $n } источника
    [many] { $n } источников
   *[other] { $n } источников
}
compare-days-differ = Записи относятся к разным дням: то, что изменилось между ними, не является различием между кластерами.

## What is claimed

compare-claims-title = Что каждый говорит о себе
compare-claims-lead = Первый абзац каждого раздела. Название ведёт к механизму, доказательствам и ограничениям.
compare-no-claim = Этот раздел пока никто не написал.

## Structure

compare-structure-lead = Каждый кластер задаёт собственные звенья, более дробные или более крупные. Их число ни о чём не говорит; важно, кто их заполняет.
compare-stage-inside = внутри — { $n }
compare-stage-nearby = поблизости — { $n }
compare-stage-outside = снаружи — { $n }
compare-no-stages = Звенья не заданы.
compare-kinds = Учтённые участники по видам

## Indicators and resilience

compare-indicators-lead = Для всех рассчитано одинаково. Под каждым значением: на чём оно рассчитано и какая часть этого имеет дату и источник. Это не рейтинг.
compare-remark = На что обратить внимание
compare-coverage = с датой: { $dated }, с источником: { $sourced }
# Titles of two groups of lines.
compare-open = Можно читать рядом, с учётом замечания
compare-apart = Сравнивать нельзя: каждое значение описывает только свой кластер
compare-why-few = Данных достаточно не для каждого кластера.
compare-why-size = Значение зависит от числа учитываемых участников, а оно различается.
compare-why-stages = Перечни звеньев не совпадают.
compare-why-suppliers = Позиции, поставщики которых учтены не полностью, исключены.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = Связи без даты исключены: { $shares }.
compare-of = { $n } из { $total }
compare-resilience-lead = На чём держатся учтённые связи. Сценарий по записям, а не прогноз.

## Phases

compare-phases-title = Как возник каждый кластер
compare-phases-lead = Этапы — это трактовка событий редакцией каждого кластера.
compare-no-phases = Этапы не заданы.
# Description of the drawing; $from and $to are years.
compare-drawing = Этапы { $n ->
    [one] { $n } кластера
    [few] { $n } кластеров
    [many] { $n } кластеров
   *[other] { $n } кластеров
} на одной оси времени, { $from }–{ $to }; список ниже содержит то же самое.
compare-drawing-title = Одна ось времени
compare-drawing-note = Каждая полоса — этап; её номер совпадает с номером в списке ниже.

## Links between the clusters

compare-links-title = Между кластерами
compare-links-lead = Участники, учтённые более чем в одном кластере, и тексты, которые отсылают от одного к другому.
compare-links-none = Связей между кластерами не учтено. Это не доказывает, что их нет.
compare-same = Учтены в обоих кластерах: { $here } и { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = Отсылки в текстах: { $here } → { $there }
