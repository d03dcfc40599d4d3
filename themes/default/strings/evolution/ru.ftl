timeline-came = Пришли
timeline-left = Ушли
timeline-period = Период
timeline-as-of = По состоянию на
timeline-to-network = Сеть: связи, возникшие к { $year } г.
explore-to-timeline = Хронология до { $year } г.
