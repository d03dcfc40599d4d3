# 时间线用语：时间轴、图例、事件列表。

## 时间轴图形
drawing-timeline = 时间轴上有{ $n }个事件，自{ $from }年至{ $to }年；下方列表包含相同的事件。{ $unnamed ->
    [0] 每个标记都有名称。
   *[other] 有{ $unnamed }个标记没有写出名称。
}
drawing-timeline-title = { $years }年间的{ $n }个事件
drawing-timeline-finding = { $n }个事件中，一半落在{ $years }年中的最近{ $recent }年：近年的记录较密。
drawing-timeline-note = 粗体名称最为重要。每个标记都通向列表中的相应事件；名称会重叠之处，只留标记。{ $undated ->
    [0] { "" }
   *[other] 有{ $undated }个事件日期未知，只列在列表中。
}
drawing-timeline-broken = 锯齿线处略去了没有记录事件的年份。
drawing-event = { $date }：{ $title }（{ $kind }）

## 时间轴的分道：事件类别
lane-policy = 政策与机构
lane-entry = 进入与退出
lane-owners = 衍生与易主
lane-growth = 技术与投资
lane-crisis = 危机与恢复

## 图例：日期的确切程度
timeline-key-dates = 日期
timeline-key-year = 只知年份或更粗略
timeline-key-about = 大约在此时
timeline-key-interval = 持续了这么久
timeline-key-one-of = 来源说法不一：其中某一年
timeline-key-open = 已宣布或计划中，未实现
timeline-key-cancelled = 已取消
timeline-key-cause = 编者解读为起因

## 页面
timeline-axis = 时间轴
timeline-skip = 前往事件列表
timeline-claim = 共记录{ $n }个事件，自{ $from }年至{ $to }年{ $phases ->
    [0] 。
   *[other] ，分为{ $phases }个阶段。
}
timeline-claim-bare = 共记录{ $n }个事件。
timeline-claim-entries = 进入最多的阶段是“{ $phase }”：{ $total }次中的{ $n }次。
timeline-claim-exits = 退出最多的阶段是“{ $phase }”：{ $total }次中的{ $n }次。
timeline-claim-crises = 冲击最多的阶段是“{ $phase }”：{ $total }次中的{ $n }次。
timeline-all = 全部事件
timeline-before = 第一个阶段之前
timeline-between = 各阶段之外
timeline-undated = 日期未知
timeline-no-events = 此处未记录事件。
timeline-undated-ties = { $total }条联系中有{ $n }条起始日期未知，无法在此显示。
timeline-phase-actors = 指标计入的主体：{ $begun ->
    [0] 没有新增
   *[other] 新增{ $begun }个
}，{ $ended ->
    [0] 没有结束
   *[other] 结束{ $ended }个
}，期末{ $n }个。
timeline-phase-ties = 它们之间有日期的联系：{ $begun ->
    [0] 没有开始
   *[other] 开始{ $begun }条
}，{ $ended ->
    [0] 没有结束
   *[other] 结束{ $ended }条
}，期末{ $n }条。
phase-ended-by = 结束的原因：

## 事件
event-disputed = 说法不一。
event-more = 详情
event-begins = 由此开始：{ $items }
event-ends = 由此结束：{ $items }
event-goes-on = 仍在继续：{ $items }
event-because = 起因：{ $events }
event-led-to = 引出：{ $events }
event-outcome = 结果：{ $events }
event-planned = 计划见于：{ $events }
event-fact = { $label }：{ $value }

## 脚本添加的控件
timeline-filter-show = 显示
timeline-filter-all = 全部事件
timeline-filter-main = 仅主要事件
timeline-filter-every = 全部类别
timeline-filter-none = 不选类别
timeline-shown = 显示{ $total }个事件中的{ $n }个
timeline-empty = 没有事件符合筛选条件。
