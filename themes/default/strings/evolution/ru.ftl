timeline-came = Пришли
timeline-left = Ушли
timeline-period = Период
timeline-as-of = По состоянию на
timeline-to-network = Сеть: связи, возникшие по { $year } г. включительно
explore-to-timeline = Хронология по { $year } г. включительно
