timeline-came = 進入
timeline-left = 離開
timeline-period = 時段
timeline-as-of = 截至
timeline-to-network = 網絡：{ $year } 年及以前建立的關係
explore-to-timeline = 截至 { $year } 年的時間線
