timeline-came = 进入
timeline-left = 退出
timeline-period = 时段
timeline-as-of = 截至
timeline-to-network = 网络：{ $year }年及以前开始的联系
explore-to-timeline = 截至{ $year }年的时间线
