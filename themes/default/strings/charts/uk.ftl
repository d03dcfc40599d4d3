# Слова діаграм.

## Signs, explained below the title where they occur
chart-plan = Незафарбоване: не здійснено.
chart-differ = Дужка: джерела розходяться.
chart-about = Кільце: приблизно стільки.
chart-bound = Стрілка: межа, стільки або далі.
chart-gap = Де лінія переривається, значень немає.
## Below a chart
chart-table = Значення таблицею
