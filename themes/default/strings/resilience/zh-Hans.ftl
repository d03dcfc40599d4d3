### 韧性、情景与融入：计算部分

## 单点故障

points-title = 单点故障
points-lead = 这是两回事。如果其他主体只有经过某一主体才与其余部分相连，网络就系于这一主体；如果一项投入品没有别的供应商，供应就系于这一家企业。
points-both = 构成已记录网络单点故障的主体有{ $points }个，某种投入品的唯一已记录供应商有{ $sole }家企业；{ $both ->
    [0] 没有一个兼为两者
   *[other] 兼为两者的有{ $both }个
}。
points-network = 网络中
points-caption = { $n ->
    [1] 已记录的联系只经过这一个主体
   *[other] 已记录的联系只经过一个主体：缺席时切断最多的{ $n }个
}
points-more = （另有{ $n }个也会切断其他主体。）
points-actor = 假如没有
points-cut-off = 被切断的主体数
points-share = 占全部有联系的主体
points-who = 哪些主体
points-none = 没有一个已记录的主体独自居于网络的两个部分之间。
points-coverage = 按{ $n }个有联系的主体、{ $m }对联系计算，其中{ $bridges }对没有绕行的途径。{ $dated }的联系有日期，{ $sourced }有来源。没有人记录的联系，可能正是绕行的途径。
sole-title = 供应中
sole-supplier = 唯一供应商
sole-inputs = 供应什么，供给谁
sole-input = { $item }（供给{ $buyer }）
sole-coverage = { $inputs ->
    [0] 未知：没有记录集群内企业的任何投入品。
   *[other] { $known ->
        [0] 未知：{ $inputs }项已记录的投入品，没有一项的供应商全部有记录。是否有投入品系于一家企业，无从判断。
       *[other] { $inputs }项已记录的投入品中，{ $known }项的供应商全部有记录。{ $sole ->
            [0] 每一项都有两家以上的供应商。
           *[other] { $unknown ->
                [0] { "" }
               *[other] 其余各项，不称任何企业为唯一供应商。
            }
        }
    }
}

## 投入品与买家

inputs-title = 什么可以替代
inputs-lead = 集群内的企业买什么，向谁买，以及谁已获认证而未启用。没有人记录的替代来源是未知，不等于没有。
inputs-item = 投入品
inputs-buyer = 买家
inputs-suppliers = 在用
inputs-spare = 已获认证
inputs-alternatives = 替代来源
inputs-none = 没有记录集群内企业的任何投入品。
inputs-unnamed = 另有{ $n }条供应联系没有写明供应什么。
input-suppliers = { $n }家供应商，已全部记录
input-suppliers-at-least = { $n ->
    [0] 没有记录，其他未知
   *[other] 已记录{ $n }家，其他未知
}
input-concentration = { $n }家供应商，已全部记录；按占比相当于{ $equal }家均分（HHI { $hhi }）
spare-none = 没有记录
spare-time = 交货周期{ $time }
spare-time-unknown = 交货周期未知
sellers-title = 集群卖给谁
sellers-seller = 卖方
sellers-buyers = 已申报的销售占比
sellers-told = 已申报
sellers-concentration = 集中度
sellers-none = 未知：集群内没有企业申报对某一买家的销售占比，也没有记录已公布的市场集中度数值。
seller-buyer = { $buyer }：{ $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI 至少 { $hhi }；其余未申报

## 恢复

recovery-title = 以往的危机与恢复
recovery-lead = 取自时间线：结束时间或后续情况有记录的危机。
recovery-no-crisis = 没有记录危机。
recovery-told = { $told ->
    [0] 已记录的{ $crises }次危机，没有一次的结束或应对有记录。
   *[other] 已记录的{ $crises }次危机中，{ $told }次的结束或应对有记录；其余未知。
}
recovery-median = 起止都精确到日的有{ $n }例，中位数为{ $days }。
recovery-no-times = 没有主体申报断供后能维持多久，或多久能恢复。
recovery-crisis = 危机
recovery-date = 时间
recovery-answers = 引出了什么
recovery-days = 到结束或恢复
recovery-actors = 各主体的申报；这类时间往往偏短
recovery-stock = 断供后能维持
recovery-time = 恢复需要

## 情景

page-scenarios = 情景
scenarios-description = { $cluster }已记录的联系在所列假设之下会怎样。是情景，不是预测。
scenarios-open = 每个情景及其假设、依据与局限
scenarios-back = 所依据的记录：韧性
scenarios-reading-title = 怎样阅读
scenarios-names = 情景是在纸面上让一个主体停下来。除非本站决定公开，这里不写出是哪一个；以产业链环节代替主体。
scenarios-missing = 联系的记录从来不会完整。因此每个结果都重新计算多次：抽去十分之一的联系，或在随机选出的主体之间添上十分之一。旁边列出所得的最低值和最高值。
scenario-word = 情景
scenario-honesty = 情景显示已记录的联系在所列假设之下会怎样，不是预测。
scenario-assumptions = 假设
scenario-missing = 假如联系有遗漏
scenario-missing-band = { $low }至{ $high }，每次抽去或添上{ $changed }条联系（{ $variants }种变体）。
scenario-range = { $low }至{ $high }
scenario-luck = 抽样误差（95%）
scenario-actor = 主体
scenario-stage = 环节
scenario-loss = 损失的产出
scenario-touched = 受影响的企业
scenario-reached = 触及
scenario-case-0 = 低：{ $value }
scenario-case-1 = 中：{ $value }
scenario-case-2 = 高：{ $value }
scenario-exact = 联系通与不通的每一种组合都已计算。
scenario-drawn = 以固定种子抽取{ $runs }次。
scenario-graph-inputs = { $n }个有联系的主体，{ $m }对联系。
scenario-M9-inputs = { $seeds }所有联系的研究机构与大学，{ $n }个主体，{ $m }对联系。
scenario-inputs = { $known }项投入品的供应商全部有记录；另有{ $unknown }项，这一点未知。
scenario-cascade-stages = 该环节一家供应商停供时的最大损失
scenario-cascade-actors = 该供应商停供时的损失
scenario-M1 = 假如有主体离开网络
scenario-M1-assumptions = 剩余联系最多的主体先离开，然后是下一个。没有人建立新的联系。这里说的是连通，不是货物或资金。
scenario-M1-reading = 有联系的主体中，{ $whole }连在一起。没有联系最多的一个，则为{ $first }；没有五个，则为{ $fifth }；没有任意一个，平均为{ $any }。
scenario-M1-none = 没有记录联系。
scenario-M1-missing = 没有联系最多的一个时：{ $band }
scenario-M1-figure = 还有多少连在一起
scenario-M1-key = 线：最大的连通部分。灰色：联系有遗漏或有添加时的范围。
scenario-M1-table = 最大的连通部分
scenario-M1-gone = 离开的主体数
scenario-M1-left = 仍相连
scenario-M1-who = 最后离开者
scenario-M2 = 假如一家供应商停供：最坏情形
scenario-M2-assumptions = 企业只要有一项投入品没有了供应商，就会停产。不计库存，不计时间，除已记录的以外没有替代；只计入供应商全部有记录的投入品。
scenario-M2-reading = 单个供应商的最大影响，是使{ $n }家企业损失{ $loss }的产出。
scenario-M2-none = 未知：没有一项投入品的供应商全部有记录。
scenario-M2-missing = 最大损失：{ $band }
scenario-M3 = 假如一家供应商停供：按占比
scenario-M3-assumptions = 企业的损失取决于最短缺的投入品，按各供应商的占比计算。没有人申报的份额视为绝不中断，因此得出的损失是下限。不计库存，不计时间，除已记录的以外没有替代。
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = 最大损失：{ $band }
scenario-M7 = 研究中的消息能传多远
scenario-M7-assumptions = 一条联系就是一次可能的接触，双向均可，不分类别。接触不等于采用。
scenario-M7-reading = { $n }个其他主体中，平均{ $one }距研究机构一步，{ $two }不超过两步。
scenario-M7-inputs = { $seeds }所研究机构与大学（无论有无联系），{ $n }个主体，{ $m }对联系。
scenario-M7-none = 没有记录有联系的研究机构或大学。
scenario-M7-missing = 两步之内：{ $band }
scenario-M7-table = 若干步之内的其他主体
scenario-M7-steps = 步数
scenario-M9 = 假如研究中出现新事物
scenario-M9-assumptions = 触及的主体，每条联系各传递一次，概率相同，双向均可，不分类别。概率没有测量过，故列出三种。
scenario-M9-reading = 平均触及{ $n }个其他有联系主体中的{ $base }；概率低时为{ $low }，概率高时为{ $high }。
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = 概率中等时：{ $band }
scenario-M9-table = 触及的其他有联系主体所占比例
scenario-M9-chance = 每条联系的传递概率
scenario-M9-mean = 平均
scenario-M9-best = 从最有利的位置
scenario-M11 = 别处的采用需要多久
scenario-M11-assumptions = 最终人人都会采用，有的出于自己（p），有的因为别人已经采用（q）。这里没有拟合任何数据：p 和 q 取自针对许多消费品发表的数值。
scenario-M11-inputs = 不含本集群的任何记录。中等情形为发表的平均值，其余为通常范围。
scenario-M11-reading = 十年之后，采用者已达{ $base }；慢时为{ $low }，快时为{ $high }。
scenario-M11-table = 已采用的比例
scenario-M11-parameters = 情形
scenario-M11-values = p { $p }，q { $q }
scenario-M11-after = { $time }后
scenario-M11-peak = 增长最快的时间
scenario-M12 = 相互独立的供应途径
scenario-M12-assumptions = 起点是没有已记录企业为其供货的企业，终点是没有供货记录的买家。有记录的途径只是可能的途径；货物是否经过，未知。
scenario-M12-inputs = 具名主体之间的{ $m }条供应联系，{ $timed ->
    [0] 都没有交货周期
   *[other] 其中{ $timed }条有交货周期
}。
scenario-M12-skipped = 另有{ $n }对没有查看。
scenario-M12-reading = { $between ->
    [0] 已记录的{ $pairs }条途径都从供应商直达买家。
   *[other] { $pairs }对之间有途径相连，其中{ $between }对中间有其他主体；{ $single ->
        [0] 没有一对在中间系于单一主体
       *[other] { $single }对在中间系于单一主体
    }。
}
scenario-M12-none = 没有记录具名主体之间的供应联系。
scenario-M12-missing = 系于单一主体的各对：{ $band }
scenario-M12-table = { $n ->
    [1] 唯一中间有其他主体的一对
   *[other] 中间有其他主体的各对，途径最长者在前（共{ $n }对）
}
scenario-M12-pair = 从何处，到何处
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = 独立途径
scenario-M12-between = 中间主体
scenario-M12-days = 交货周期
drawing-removal = 网络中最大的连通部分，从全部{ $n }个有联系的主体到一个不剩。数值见下表。
drawing-removal-axis = 离开的主体数，联系最多者在先

## 融入

embedding-title = 逐个环节
embedding-lead = 谁在这里，缺什么，新来者能接触到谁。假设新来者与本环节至少两家企业共有的伙伴建立联系。能接触到是指可能结识，不等于有业务往来。
embedding-coverage = 按{ $n }个有联系的主体、{ $m }对联系和{ $inputs }项已记录的投入品计算，其中{ $known }项的供应商全部有记录；截至{ $date }。
embedding-members = 已在此处
embedding-foreign = 外资
embedding-nearby = 外延集群内
embedding-missing = 缺失或来自别处
embedding-outside = 集群以外
embedding-gaps = 记录中的缺口
embedding-bought-outside = 从集群以外购入：{ $inputs }。
embedding-one-supplier = 只有一家供应商：{ $inputs }。
embedding-few-owners = { $n ->
    [0] 核心区内没有独立业主。
   *[other] 核心区内只有一个独立业主。
}
embedding-neighbours = 在产业链中
embedding-before = 上游
embedding-after = 下游
embedding-two-steps = 两步之内
embedding-first-of-all = 首先是
embedding-reach = 通过本环节的{ $partners }个典型伙伴，可及{ $total }个有联系主体中的{ $reached }个。
embedding-reach-any = 可及{ $total }个有联系主体中的{ $reached }个。没有两家企业共有的伙伴，因此计入全部{ $partners }个伙伴。
embedding-no-reach = 未知：本环节的已记录主体都没有联系。
embedding-institutions = 可以找谁谈
