# Слова диаграмм.

## Signs, explained below the title where they occur
chart-plan = Незакрашенное: не осуществлено.
chart-differ = Скобка: источники расходятся.
chart-about = Кольцо: примерно столько.
chart-bound = Стрелка: граница, столько или дальше.
chart-gap = Где линия прерывается, значений нет.
## Below a chart
chart-table = Значения таблицей
