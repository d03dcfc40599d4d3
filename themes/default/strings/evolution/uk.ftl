timeline-came = Прийшли
timeline-left = Пішли
timeline-period = Період
timeline-as-of = Станом на
timeline-to-network = Мережа: зв’язки, що виникли до { $year } р.
explore-to-timeline = Хронологія до { $year } р.
