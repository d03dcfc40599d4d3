# 集群并列对照页的文字。

page-compare = 对照
compare-title = 集群并列对照
# 页面导语和描述；$clusters 为各集群名称。
compare-lead = { $n }个集群，同一套框架：{ $clusters }。记录的多少并不相同，数值更大，可能只是写下的更多。
compare-open-page = 与{ $clusters }并列对照
compare-foreign = 尚未翻译的论断以原文显示。

## 记录了什么

compare-recorded-title = 记录了什么
compare-recorded-lead = 所有数字数的都是记录，不是现实世界。记录得多，数出来的也多。
compare-recorded = 截至{ $date }：{ $counts }。
compare-recorded-coverage = { $dated }的联系有起始日期的记录，{ $sourced }注明来源。
compare-actors = { $n }个主体
compare-ties = { $n }条联系
compare-events = { $n }个事件
compare-sources = { $n }个来源
compare-days-differ = 各集群的记录截至不同的日期：其间发生的变化不是集群之间的差别。

## 各自的论断

compare-claims-title = 各自怎样说明自己
compare-claims-lead = 每一节的第一段。点集群名称可看机制、依据和局限。
compare-no-claim = 这一节还没有人写。

## 结构

compare-structure-lead = 环节由各集群自行划分，有粗有细。环节多少不是尺度，要看每个环节有谁。
compare-stage-inside = 集群内{ $n }个
compare-stage-nearby = 外延集群{ $n }个
compare-stage-outside = 集群外{ $n }个
compare-no-stages = 没有划分环节。
compare-kinds = 已记录的主体，按类型

## 指标与韧性

compare-indicators-lead = 各集群用同一种方法计算。数值下方注明计算的范围，以及其中多少有日期、有来源。这里没有任何排名。
compare-remark = 阅读时注意
compare-coverage = { $dated }有日期，{ $sourced }有来源
# 两组指标的标题。
compare-open = 可以并列阅读，但须看说明
compare-apart = 不可比较：每个数值只描述所属的集群
compare-why-few = 并非每个集群都有足够的数据。
compare-why-size = 数值随计入的主体数而变，而各集群的主体数不同。
compare-why-stages = 各集群的环节清单不同。
compare-why-suppliers = 供应商没有全部记录的投入品未计入。
# $shares 依次对应各栏，例如“40条中的3条和60条中的5条”。
compare-why-undated = 没有日期的联系未计入：{ $shares }。
compare-of = { $total }条中的{ $n }条
compare-resilience-lead = 已记录的联系倚赖什么。这是基于记录的情景，不是预测。

## 阶段

compare-phases-title = 各自怎样形成
compare-phases-lead = 阶段是各集群的编辑对事件的解读。
compare-no-phases = 没有划分阶段。
# 图的说明；$from 和 $to 为年份。
compare-drawing = { $n }个集群的阶段在同一时间轴上，{ $from }至{ $to }；下方列表内容相同。
compare-drawing-title = 同一时间轴
compare-drawing-note = 每一条为一个阶段，条上的数字即下方列表中的序号。

## 集群之间

compare-links-title = 集群之间
compare-links-lead = 在不止一个集群中有记录的主体，以及从一个集群指向另一个集群的文字。
compare-links-none = 没有记录到它们之间的关联。这并不证明关联不存在。
compare-same = { $here }和{ $there }都有记录
# 同一主体的两个名称之间。
compare-is = { " = " }
compare-crossing = { $here }的文字中提到{ $there }之处
