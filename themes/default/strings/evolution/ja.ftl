timeline-came = 参入
timeline-left = 退出
timeline-period = 期間
timeline-as-of = 時点
timeline-to-network = ネットワーク：{ $year }年までに始まったつながり
explore-to-timeline = { $year }年までの年表
