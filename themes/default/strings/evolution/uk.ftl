timeline-came = Прийшли
timeline-left = Пішли
timeline-period = Період
timeline-as-of = Станом на
timeline-to-network = Мережа: звʼязки, що виникли по { $year } р. включно
explore-to-timeline = Хронологія по { $year } р. включно
