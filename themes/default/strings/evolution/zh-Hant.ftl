timeline-came = 進入
timeline-left = 退出
timeline-period = 時段
timeline-as-of = 截至
timeline-to-network = 網絡：{ $year }年及以前開始的連結
explore-to-timeline = 截至{ $year }年的時間軸
