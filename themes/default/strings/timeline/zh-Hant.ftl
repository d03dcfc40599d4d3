# 時間軸用語：時間軸、圖例、事件清單。

## 時間軸圖形
drawing-timeline = 時間軸上有{ $n }個事件，自{ $from }年至{ $to }年；下方清單包含相同的事件。{ $unnamed ->
    [0] 每個標記都有名稱。
   *[other] 有{ $unnamed }個標記沒有寫出名稱。
}
drawing-timeline-title = { $years }年間的{ $n }個事件
drawing-timeline-finding = { $n }個事件中，有一半落在{ $years }年中的最近{ $recent }年：近年的紀錄較密集。
drawing-timeline-note = 粗體名稱最為重要。每個標記都連到清單中的對應事件；名稱會重疊之處，只留標記。{ $undated ->
    [0] { "" }
   *[other] 有{ $undated }個事件日期未知，只列在清單中。
}
drawing-timeline-broken = 鋸齒線處略去沒有事件紀錄的年份。
drawing-event = { $date }：{ $title }（{ $kind }）

## 時間軸的分道：事件類別
lane-policy = 政策與機構
lane-entry = 進駐與退出
lane-owners = 衍生與股權變動
lane-growth = 技術與投資
lane-crisis = 危機與復原

## 圖例：日期的確切程度
timeline-key-dates = 日期
timeline-key-year = 只知道年份，或更為粗略
timeline-key-about = 大約在此時
timeline-key-interval = 持續的期間
timeline-key-one-of = 來源說法不一：其中某一年
timeline-key-open = 已宣布或規劃中，未實現
timeline-key-cancelled = 已取消
timeline-key-cause = 編者解讀為起因

## 頁面
timeline-axis = 時間軸圖
timeline-skip = 前往事件清單
timeline-claim = 共記錄{ $n }個事件，自{ $from }年至{ $to }年{ $phases ->
    [0] 。
    [1] ，屬於一個階段。
   *[other] ，分為{ $phases }個階段。
}
timeline-claim-bare = 共記錄{ $n }個事件。
timeline-claim-entries = 新進者最多的階段是「{ $phase }」：{ $total }次中的{ $n }次。
timeline-claim-exits = 退出最多的階段是「{ $phase }」：{ $total }次中的{ $n }次。
timeline-claim-crises = 衝擊最多的階段是「{ $phase }」：{ $total }次中的{ $n }次。
timeline-all = 全部事件
timeline-before = 第一個階段之前
timeline-between = 各階段之外
timeline-undated = 日期未知
timeline-no-events = 此處未記錄事件。
timeline-undated-ties = { $total }條連結中有{ $n }條起始日期未知，無法在此顯示。
timeline-phase-actors = 指標計入的參與者：{ $begun ->
    [0] 沒有新增
   *[other] 新增{ $begun }個
}，{ $ended ->
    [0] 沒有退出
   *[other] 退出{ $ended }個
}，期末{ $n }個。
timeline-phase-ties = 它們之間有日期的連結：{ $begun ->
    [0] 沒有開始
   *[other] 開始{ $begun }條
}，{ $ended ->
    [0] 沒有結束
   *[other] 結束{ $ended }條
}，期末{ $n }條。
phase-ended-by = 結束的原因：

## 事件
event-disputed = 說法不一。
event-more = 詳情
event-begins = 由此開始：{ $items }
event-ends = 由此結束：{ $items }
event-goes-on = 仍在繼續：{ $items }
event-because = 起因：{ $events }
event-led-to = 引發：{ $events }
event-outcome = 結果：{ $events }
event-planned = 原計畫見於：{ $events }
event-fact = { $label }：{ $value }

## 腳本加入的控制項
timeline-filter-show = 顯示
timeline-filter-all = 全部事件
timeline-filter-main = 僅主要事件
timeline-filter-every = 全部類別
timeline-filter-none = 不選類別
timeline-shown = 顯示{ $total }個事件中的{ $n }個
timeline-empty = 沒有事件符合篩選條件。
