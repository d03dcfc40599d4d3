# 指标：名称、问题、读法、误区。

## 每个数值周围的文字

indicator-not-known = 未知：现有记录不足以得出这个数值。
indicator-too-few = 数据不足：{ $n }个主体，{ $m }条联系。数值仅留作记录，不能据此得出结论。
indicator-formula = 公式
indicator-reference = 参照文献
indicator-pitfall = 容易怎样误导
indicator-basis = { indicator-basis.short }，截至{ $date }
    .short = { $n }个主体，{ $m }条联系
indicator-I09-basis = { indicator-I09-basis.short }，截至{ $date }
    .short = 列出的{ $n }个环节，{ $m }个主体
indicator-I13-basis = { indicator-I13-basis.short }，截至{ $date }
    .short = { $n }家买家，{ $m }条供应联系
indicator-I14-basis = { indicator-I14-basis.short }，截至{ $date }
    .short = { $n }项投入品，其中{ $m }项的供应商全部有记录
indicator-I16-basis = { indicator-I16-basis.short }，截至{ $date }
    .short = { $n }项投入品，其中{ $m }项的供应商全部有记录
indicator-I21-basis = { indicator-I21-basis.short }，截至{ $date }
    .short = { $n }个主体，{ $m }条有日期的联系
indicator-I22-basis = { indicator-I22-basis.short }，截至{ $date }
    .short = { $n }个主体，{ $m }条有日期的联系
indicator-I26-basis = { indicator-I26-basis.short }，截至{ $date }
    .short = { $n }所研究机构和大学，{ $m }家衍生企业
indicator-I31-basis = { indicator-I31-basis.short }，截至{ $date }
    .short = 其他语言的{ $n }个页面，其中{ $m }个事实相同
indicator-I27-basis = { indicator-I27-basis.short }，截至{ $date }
    .short = { $m }个已实现的事件中有{ $n }次进入或退出
indicator-I30-basis = { indicator-I30-basis.short }，截至{ $date }
    .short = { $n }项事实和联系
indicator-I40-basis = { indicator-I40-basis.short }，截至{ $date }
    .short = { $n }个主体，{ $m }条有日期的联系
indicator-coverage = 所依据的联系中，{ $dated }有起始日期，{ $sourced }有来源
indicator-lower-bound = 已记录的联系只是样本。没有人写下的联系会使这个数值升高。
indicator-extent-core = 集群内的主体
indicator-extent-recorded = 全部已记录的主体，含外部伙伴

## 其他数值的名称

indicator-part-pairs = 有联系的对数
indicator-part-possible-pairs = 可能的对数
indicator-part-mean-degree = 每家企业的伙伴数
indicator-part-tied = 有联系的主体
indicator-part-isolated = 没有联系的主体
indicator-part-weighted = 同上，按联系的权重
indicator-part-most = 单个主体的最多伙伴数
indicator-part-ei-index = E-I 指数
indicator-part-expected = 随机配对时的期望值
indicator-part-expected-ei-index = 随机配对时的 E-I 指数
indicator-part-across = 跨地区的对数
indicator-part-within = 同一地区内的对数
indicator-part-regions = 地区和国家
indicator-part-crossing = 跨越国界的对数
indicator-part-countries = 伙伴所在国家
indicator-part-effective-countries = 折合为同等分量的伙伴国家数
indicator-part-filled = 已有主体的环节
indicator-part-declared = 列出的环节
indicator-part-depth = 有两个或更多独立主体的环节
indicator-part-gaps = 已说明原因的缺口
indicator-part-unexplained = 未说明原因的缺口
indicator-part-value-weighted = 按价值占比加权
indicator-part-bridges = 独自维系一部分网络的单条联系
indicator-part-cut-off = 单个主体缺席时最多切断的主体数
indicator-part-cut-off-share = 占全部有联系主体的比例
indicator-part-freeman = 中心化程度（Freeman）
indicator-part-gini = 伙伴数的不均程度（基尼系数）
indicator-part-mention-share = 占正文提及次数的比例
indicator-part-with-locator = 注明来源中的位置
indicator-part-facts-sourced = 有来源的事实
indicator-part-ties-sourced = 有来源的联系
indicator-part-independent = 有两个或更多独立来源
indicator-part-identified = 标识已核对的主体
indicator-part-median-age = 最新来源的年龄中位数

indicator-part-gatekeepers = 内外均有联系的主体
indicator-part-gatekeeper-share = 占核心主体的比例
indicator-part-largest-drop = 去掉其中一个时的最大降幅
indicator-part-density = 有联系的对数占全部可能对数
indicator-part-firms = 企业
indicator-part-institutes = 研究机构和大学
indicator-part-bridges-known = 双方均在此处的类别对
indicator-part-by-input = 按投入品
indicator-part-by-value = 按金额
indicator-part-inputs-known = 供应商已全部记录的投入品
indicator-part-inputs-unknown = 供应商是否全部记录未知的投入品
indicator-part-effective-suppliers = 折合为同等分量的供应商数
indicator-part-highest = 单项投入品的最高值
indicator-part-sole-sourced = 来自单一供应商的投入品
indicator-part-alternatives = 每项投入品的替代来源
indicator-part-one-minus-hhi = 一减去平均集中度
indicator-part-after-first = 去掉第一个之后的最大部分
indicator-part-after-any = 任意去掉一个之后的平均值
indicator-part-star = 同等规模星形网络的数值
indicator-part-complete = 全部两两相连时的数值
indicator-part-begun = 开始的联系
indicator-part-ended = 结束的联系
indicator-part-death-rate = 起始日已有的联系中已结束的比例
indicator-part-undated = 没有日期、未计入的联系
indicator-part-older-than-five = 五年以上
indicator-part-one-step = 一步之内
indicator-part-two-steps = 两步之内
indicator-part-three-steps = 三步之内
indicator-part-reachable = 有任意路径相通的对
indicator-part-islands = 互不相连的部分
indicator-part-entries = 进入
indicator-part-exits = 退出
indicator-part-foreign-share = 新来者中业主在国外的比例
indicator-part-realised-share = 全部计划中已实现的比例
indicator-part-by-region = 按地区
indicator-part-by-class = 按主体类别
indicator-part-ties-growth = 联系，每年
indicator-part-actors-growth = 主体，每年
indicator-part-densification = 联系增长相对于主体增长（斜率）
indicator-part-density-without = 去掉该主体之后的企业合作
indicator-part-spin-offs = 已记录的衍生企业
indicator-part-from-research = 出自研究方
indicator-part-survivors = 满五年者中仍在的比例
indicator-part-pages-compared = 已比较的页面
indicator-part-pages-equal = 事实相同的页面

indicator-class-firm = 企业
indicator-class-research = 研究
indicator-class-education = 教育
indicator-class-capital = 资本
indicator-class-public = 政府与公共机构
indicator-class-other = 其他
indicator-class-inside = 集群
indicator-class-country = 国内其他地区
indicator-class-abroad = 国外
indicator-pair = { $first }与{ $second }
indicator-input = { $buyer }所用的{ $input }
indicator-observed = 已公布的数值，本站不计算

## I01

indicator-I01 = 企业间的合作
indicator-I01-question = 可能的企业配对中，有多少确实在合作？
indicator-I01-reading = 集群的{ $firms }家企业之间有{ $possible }对可能的组合；{ $pairs ->
    [0] 没有一对有已记录的联系。
   *[other] 其中{ $pairs }对有已记录的联系（{ $share }）。
}
indicator-I01-pitfall = 列入的企业越多，数值越低，哪怕别的都没有变。比较两个集群时，必须同时看每家企业的伙伴数。

## I02

indicator-I02 = 有联系的主体
indicator-I02-question = 这是网络，还是名单？
indicator-I02-reading = { $actors }个已记录主体中，{ $tied }个至少有一条联系；{ $isolated ->
    [0] 没有一个是孤立的。
   *[other] { $isolated }个是孤立的。
}
indicator-I02-pitfall = 列入的主体越少，数值越高。没有已记录联系的主体，也许有没人写下的联系。

## I03

indicator-I03 = 每个主体的伙伴数
indicator-I03-question = 一个主体平均有多少伙伴？
indicator-I03-reading = 一个主体平均有{ $partners }个伙伴（{ $actors }个主体之间共{ $pairs }对）。
indicator-I03-pitfall = 规模不同也可以比较，但记录联系的人越细心，数值越高。

## I04

indicator-I04 = 跨地区的联系
indicator-I04-question = 联系是留在一个地区之内，还是跨出去？
indicator-I04-reading = { $pairs }对有联系的主体中，{ $across }对跨越地区界线（{ $share }）。随机配对时应为{ $expected }。
indicator-I04-pitfall = 这一比例取决于外部伙伴究竟记录了多少；请对照随机配对的期望值来读。

## I05

indicator-I05 = 国际嵌入
indicator-I05-question = 集群的联系有多少通往国外，通往几个国家？
indicator-I05-reading = 集群的{ $pairs }对联系中，{ $crossing ->
    [0] 没有一对
   *[other] 有{ $crossing }对
}通往其他国家（{ $share }）{ $countries ->
    [0] 。
    [1] ，都通往同一个国家。
   *[other] ，共涉及{ $countries }个国家。
}
indicator-I05-pitfall = 工厂与国外业主之间的联系全数计入。这与在国外找到的伙伴不是一回事。

## I06

indicator-I06 = 集群之外的触及范围
indicator-I06-question = 外部世界有多近，要经由谁？
indicator-I06-reading = { $gatekeepers ->
    [0] 没有一个主体在集群内外都有伙伴。
    [1] 集群的{ $actors }个主体中，只有一个在内外都有伙伴：{ $actor }。没有它，已记录的触及范围会下降{ $drop }。
   *[other] 集群的{ $actors }个主体中，{ $gatekeepers }个在内外都有伙伴。最关键的是{ $actor }：没有它，已记录的触及范围会下降{ $drop }。
}
indicator-I06-pitfall = 它数的是纸面上的路径。降幅大，只说明有记录的通道系于一个主体，不说明其他主体找不到自己的门路。

## I07

indicator-I07 = 有研究伙伴的企业
indicator-I07-question = 有多少企业与大学或研究机构合作？
indicator-I07-reading = { $firms }家企业中，{ $linked }家{ $institutes ->
    [0] 与研究方有已记录的联系；这里没有记录任何研究机构。
    [1] 与这里唯一有记录的研究机构有联系（{ $share }）。
   *[other] 与{ $institutes }所大学和研究机构中的至少一所有已记录的联系（{ $share }）。
}
indicator-I07-pitfall = 联合项目的启动多有公布，结束则少有；企业与实验室之间的合同很少公开。

## I08

indicator-I08 = 缺失的桥
indicator-I08-question = 哪几类主体彼此没有联系？
indicator-I08-reading = 双方都在此处的{ $known }对类别中，{ $missing ->
    [0] 每一对都至少有一条已记录的联系。
   *[other] 有{ $missing }对完全没有已记录的联系。
}
indicator-I08-pitfall = 各类别大小不同：与唯一一家投资者有一条联系，密度就已很高。请看数量，不要只看比例。

## I09

indicator-I09 = 产业链的完整度
indicator-I09-question = 价值链的哪些环节在这里，哪些来自外部？
indicator-I09-reading = 列出的{ $stages }个环节中，{ $filled }个在集群内有主体{ $nearby ->
    [0] {""}
   *[other] ，另有{ $nearby }个在外延集群内有主体
}。{ $deep ->
    [0] 没有一个环节拥有
   *[other] { $deep }个环节拥有
}两个或更多分属不同业主的主体。
indicator-I09-pitfall = 它完全取决于环节怎样划分。分得细，缺口就多；分得粗，缺口就被掩盖。

## I13

indicator-I13 = 本地供应
indicator-I13-question = 集群采购的东西，有多少来自集群本身？
indicator-I13-reading = 面向集群内买家的{ $ties }条已记录供应联系中，{ $local }条出自集群内部（{ $share }）。{ $unknown ->
    [0] {""}
   *[other] 有{ $unknown }项投入品的供应商是否全部记录，未知。
}
indicator-I13-pitfall = 按联系、按投入品、按金额来数，会得出三个不同的答案。发票地址在本地，不等于增加值在本地。

## I14

indicator-I14 = 供应商集中度
indicator-I14-question = 一项投入品的供应商少到什么程度？
indicator-I14-reading = { $known ->
    [0] { $inputs }项投入品中，没有一项的供应商及其占比全部有记录。
   *[other] { $inputs }项投入品中，{ $known }项的供应商全部有记录；平均而言，一项投入品相当于来自{ $suppliers }家分量相等的供应商。
}
indicator-I14-pitfall = 只计入供应商全部有记录的投入品。没有记录的供应商，不等于缺少供应商。

## I16

indicator-I16 = 没有第二货源的投入品
indicator-I16-question = 一家供应商停供，哪些投入品有替代来源？
indicator-I16-reading = { $known ->
    [0] 未知：没有一项投入品的供应商全部有记录。
   *[other] 供应商全部有记录的{ $known }项投入品中，{ $sole }项只来自一家供应商。{ $unknown ->
        [0] {""}
       *[other] 另有{ $unknown }项投入品，这一点未知。
    }
}
indicator-I16-pitfall = 没有人写下的替代来源属于未知，不等于没有。

## I17

indicator-I17 = 网络的单点故障
indicator-I17-question = 谁或什么独自把其他主体与其余部分连起来？
indicator-I17-reading = { $points ->
    [0] 没有一个主体是另一些主体与其余部分之间的唯一连接：每条已记录的联系都有别的路可走。
    [1] 有些主体通往其余部分的已记录联系，全都经过同一个主体，即{ $actor }：{ $cutoff ->
        [1] 有一个主体
       *[other] { $actors }个主体中有{ $cutoff }个
    }只能这样到达。
   *[other] 有{ $points }个主体各自是另一些主体与其余部分之间的唯一连接。依赖最多的是{ $actor }：{ $cutoff ->
        [1] 有一个主体
       *[other] { $actors }个主体中有{ $cutoff }个
    }只能经由与它的已记录联系到达。
}
indicator-I17-pitfall = 它说明哪些已记录的联系没有别的路可走，不说明谁会失灵。没有人写下的联系，也许就是那条路。供应的单一来源是另一个问题。

## I18

indicator-I18 = 网络的维系
indicator-I18-question = 主要主体离开时，网络还有多少连在一起？
indicator-I18-reading = 有联系的主体中，{ $whole }处在同一个连通部分。去掉{ $actor }，则为{ $first }；任意去掉一个主体，平均为{ $mean }。
indicator-I18-pitfall = 纸面上相连，不等于能够供货。去掉的次序依据已记录的伙伴数，而不是离开的可能性。

## I21

indicator-I21 = 延续的联系
indicator-I21-question = 五年前的网络延续下来了吗？
indicator-I21-reading = 基准日之前{ $years }年，有日期的联系记录了{ $then }条，现在是{ $now }条；其间开始{ $begun }条，结束{ $ended }条。
indicator-I21-pitfall = 近年查找得更仔细，看上去就像新生。结束比开始更少有人公布。

## I22

indicator-I22 = 联系的年龄
indicator-I22-question = 这些联系有多久了？
indicator-I22-reading = { $ties }条有日期的联系中，一半已超过{ $years }年；其中{ $old }条超过五年。
indicator-I22-pitfall = 只计入存续的联系；已结束的不是年轻，而是不在了。

## I23

indicator-I23 = 研究的触及范围
indicator-I23-question = 经人引介，一所研究机构能触及多少主体？
indicator-I23-reading = 两步之内，一所研究机构或大学平均能触及其他{ $actors }个主体中的{ $share }（{ $institutes }所机构）。
indicator-I23-pitfall = 一条路径是可能的接触，不等于技术已被采用。

## I24

indicator-I24 = 远近
indicator-I24-question = 有联系的主体彼此究竟能否相通？
indicator-I24-reading = 在有联系的主体两两组成的各对中，{ $share }有某条路径相通；{ $actors }个主体构成{ $islands ->
    [1] 一个连通的整体。
   *[other] { $islands }个互不相连的部分。
}
indicator-I24-pitfall = 互不相连的部分之间，也许有一条没人记录的联系。

## I26

indicator-I26 = 研究方的衍生企业
indicator-I26-question = 有企业从研究中产生吗？
indicator-I26-reading = { $institutes ->
    [0] 没有记录任何研究机构
   *[other] { $institutes }所研究机构和大学最近十年{ $recent ->
        [0] 没有衍生出有日期的企业
       *[other] 衍生出{ $recent }家有日期的企业
    }
}；出自各类母体的衍生企业共记录了{ $all }家。
indicator-I26-pitfall = 沿用母体名称或楼宇的企业会受到注意，其他的不会；失败的则被遗忘。

## I27

indicator-I27 = 进入与退出
indicator-I27-question = 谁来了，谁走了，有多少计划得以实现？
indicator-I27-reading = 时间线记有{ $entries }次进入，{ $exits ->
    [0] 没有退出
   *[other] { $exits }次退出
}；{ $plans }项进入、扩建或投资计划中，{ $done }项记为已实现。
indicator-I27-pitfall = 进入是新闻，退出则悄无声息。宣布不等于投资。

## I28

indicator-I28 = 首位主体的分量
indicator-I28-question = 一个主体就代表整体吗？
indicator-I28-reading = { $ties ->
    [1] { $actor }的伙伴最多，有{ $partners }个，
   *[other] 包括{ $actor }在内，有{ $ties }个主体伙伴最多，各有{ $partners }个，
}占全部联系端点的{ $share }。只有一个中心的星形网络为50%。
indicator-I28-pitfall = 轴辐式是集群的一种类型，不是缺陷，但必须说明。外界了解得越多的主体，已记录的联系也越多。

## I29

indicator-I29 = 同类相聚
indicator-I29-question = 各地区、各类主体是否只与同类往来？
indicator-I29-reading = 按地区，指数为{ $region }；按主体类别，为{ $class }（1：只在组内；0：如同随机配对；低于0：更多跨组）。
indicator-I29-pitfall = 外部伙伴之所以有记录，是因为与内部某个主体有联系，这会拉低指数。

## I30

indicator-I30 = 证据
indicator-I30-question = 其中有多少可以追溯到来源？
indicator-I30-reading = { $records }项事实和联系中，{ $traced }项有来源和日期（{ $share }）；{ $twice ->
    [0] 没有一项依据两个独立来源。
   *[other] { $twice }项依据两个或更多独立来源。
}
indicator-I30-pitfall = 它衡量的是一个说法能否追溯，而不是它是否属实。

## I31

indicator-I31 = 各语言事实一致
indicator-I31-question = 各种语言讲的是同样的事实吗？
indicator-I31-reading = { $pages }个译文页面中，{ $equal }个引用的事实与原文完全相同（{ $share }）。
indicator-I31-pitfall = 它比较的是对事实的引用，而不是周围的文字。

## I40

indicator-I40 = 增长
indicator-I40-question = 已记录的网络增长得多快？
indicator-I40-reading = 五年间，有日期的联系从{ $then }条变为{ $now }条，年均增长率为{ $ties }；主体的年均增长率为{ $actors }。
indicator-I40-pitfall = 数据点少。记录本身也在增多，二者无法区分。

## I42

indicator-I42 = 没有首位主体时
indicator-I42-question = 没有伙伴最多的那个主体，还剩下什么？
indicator-I42-reading = { $pairs }对有联系的主体中，{ $without }对不涉及{ $actor }（{ $share }）。{ $beside ->
    [0] 没有记录到已退出主体的伙伴之间的联系。
   *[other] 已退出主体的伙伴之间的联系，一年后仍存在的：{ $judged }条中有{ $outlived }条；另有{ $unclear }条无法从日期判断。
}
indicator-I42-pitfall = 其他主体之间的联系可能因首位主体而存在，也可能随它消失。联系在某主体退出后仍存在，并不说明原因。

## 阶段与年份

evolution-actors = { $count }个主体
evolution-ties = { $count }条联系
evolution-begun = { $count ->
    [0] 没有联系开始
   *[other] 开始{ $count }条联系
}
evolution-ended = { $count ->
    [0] 没有联系结束
   *[other] 结束{ $count }条
}
evolution-actors-begun = { $count ->
    [0] 没有主体到来
   *[other] { $count }个主体到来
}
evolution-actors-ended = { $count ->
    [0] 没有主体离开
   *[other] { $count }个离开
}
evolution-events = { $count ->
    [0] 未记录事件
   *[other] { $count }个事件
}
evolution-phase-reading = 本阶段结束时，记录了{ $actors }个主体和{ $ties }条有日期的联系；阶段内{ $begun ->
    [0] 没有联系开始
   *[other] 开始{ $begun }条联系
}，{ $ended ->
    [0] 没有联系结束
   *[other] 结束{ $ended }条
}。
evolution-phase-running = 截至基准日，本阶段仍在继续。
evolution-undated = { $count ->
    [0] 每条已记录的联系都有起始日期。
   *[other] { $count }条已记录的联系起始日期未知，不属于任何阶段。
}
evolution-dated-share = 历来记录的全部联系中，{ $share }有起始日期
evolution-persistence = 在期初或期末存在的联系中，{ $share }两头都在
evolution-pitfall = 查找得更仔细的年份，看到的开始就更多。已记录的联系增多，还不等于联系增多。

## 环节

stage-independent = { $count ->
    [1] 一个业主
   *[other] { $count }个不同的业主
}
stage-filled-nearby = 仅外延集群内有主体

## 一条记录的证据

evidence-sources = { $count ->
    [0] 没有来源
   *[other] { $count }个来源
}
evidence-independent = { $count ->
    [0] 没有独立来源
   *[other] { $count }个独立来源
}
evidence-searched = 查找过，未找到来源
evidence-primary = 其中有第一手来源

## 两种边界、各阶段、讲述的内容

indicator-wider = 计入外延集群
indicator-extent-extended = 集群及外延集群内的主体
indicators-boundary = 凡取决于谁算在内的数值，先按核心区给出，再计入外延集群给出。
indicator-named-more = 另有{ $n }个
indicator-of = { $n }中的{ $m }
indicator-I09-coverage = 所依据的主体中，{ $dated }有起始日期，{ $sourced }有来源
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = 恢复事件中，{ $dated }与此前的危机一并精确到月，{ $sourced }有来源
indicator-I21-coverage = { $dated }的联系有日期；其余不计入
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = 所依据的事件都有日期，{ $sourced }有来源
indicator-I30-coverage = 事实和联系中，{ $dated }有日期，{ $sourced }有来源
indicator-I41-coverage = { $sourced }的机制写明了依据
page-trends = 指标随时间的变化
trends-lead = { $cluster }有日期的联系在每个阶段末给出的数值，并附所依据的主体数和联系数。
trends-how = 每一列是一个阶段的最后一天。只计入起始日期已知的联系，以及起始日期已知或有这类联系的主体；因此最后一列不是今天的数值，今天的数值还计入没有日期的联系。供应商、证据和语言是针对今天列出的，没有过去的数值。
trends-caption = 每个数值下方：n 为计算所依据的主体数，m 为所依据的联系数。
trends-basis = n { $n }，m { $m }
trends-end = { $year }年末
trends-none = 尚无阶段开始，或阶段内没有任何有日期的记录。
page-told = 讲述与记录
told-lead = 关于{ $cluster }的文字，是否讲得最多的正是联系最多的：文字中的引用与记录中的分量对照。
told-agreement-title = 两种次序有多一致
told-agreement-lead = 引用次数与分量的斯皮尔曼等级相关：1 为次序相同，0 为无关，−1 为相反。只计入以该语言写成的章节和问题中的引用。
told-sort = 对象
told-n = 比较数
told-elsewhere = 对今日网络以外主体的引用
told-actors = 主体
told-actors-weight = 伙伴数
told-stages = 环节
told-stages-weight = 其中的主体数
told-kinds = 联系类别
told-kinds-weight = 今日的联系数
told-in = { $language }中的引用
told-more-title = 讲述多于记录
told-more-lead = 按第一种语言中的名次：文字给这些主体的篇幅，多于它们已记录的联系。
told-less-title = 记录多于讲述
told-less-lead = 这些主体已记录的联系多，文字中的篇幅少。
told-stages-title = 产业链的环节
told-kinds-title = 联系的类别
told-pitfall = 文字着重讲某个主体可能有充分理由，没有引用的名称也不计入。数值低只提示需要看一看，并不是错误。
data-indicators-by-phase = 各阶段末的指标：仅计有日期的联系，按两种边界
data-observations = 本站不计算的指标的已公布数值
data-mentions = 文字中的引用（按语言）与记录中的分量

tie-kind-supplies = 供应
tie-kind-contracts = 承包
tie-kind-rnd = 联合研究
tie-kind-co-develops = 联合开发
tie-kind-develops = 培育供应商
tie-kind-licenses = 许可
tie-kind-standardizes = 标准
tie-kind-trains = 培训
tie-kind-talent-flow = 人员流动
tie-kind-spin-off = 衍生
tie-kind-invests = 投资
tie-kind-owns = 所有权
tie-kind-funds = 资助
tie-kind-member-of = 会员
tie-kind-regulates = 监管
tie-kind-hosts = 入驻
tie-kind-founds = 创办
tie-kind-cooperates = 合作
tie-kind-succeeds = 承继

indicator-part-joint-events = 企业与研究机构共同参与的事件（每家企业每年）
indicator-part-outlived = 主体退出后仍存在的联系
indicator-part-outlived-of = 主体退出时的联系，日期已知
indicator-part-outlived-unknown = 主体退出时的联系，日期不足以判断
indicator-part-left = 退出且无后继的主体
indicator-part-employees = 集群的员工人数
indicator-part-per-thousand = 每千名员工的大型企业数
indicator-part-large = 大型企业
indicator-part-sized = 规模有记录的企业
indicator-part-mature = 有成熟主体的职能
indicator-part-effective-markets = 折合为同等分量的市场数
indicator-part-top-market = 最大市场的占比
indicator-part-markets = 市场
indicator-part-by-shares = 按列出的份额计算
indicator-part-suppliers-tried = 试算的供应商
indicator-part-recoveries = 已讲述的恢复
indicator-part-recovery-known = 恢复时间已知的主体
indicator-part-recovery-unknown = 查找过而未找到恢复时间的主体
indicator-part-longest-exposure = 最长的断供时间
indicator-part-ninth-decile = 十分之九不超过
indicator-part-from-inside = 来自内部供应商
indicator-part-from-outside = 来自外部供应商
indicator-part-lead-times = 列出交货周期的供应联系
indicator-part-steps-written = 写明步骤的机制
indicator-part-not-established = 查找过而未能确认的机制
indicator-part-terms = 术语表中的术语
indicator-part-glossary = 每种语言都有解释的术语
indicator-part-mean-steps = 相连主体之间的平均步数
indicator-part-longest-way = 最短路径中最长的一条

indicator-I10 = 每个环节的大型企业
indicator-I10-question = 产业链每个环节背后有多少大型企业？
indicator-I10-reading = 规模有记录的{ $sized }家企业中，{ $large }家为大型企业，产业链共{ $stages }个环节；已记录的企业共{ $firms }家。{ $declared ->
    [0] 集群的员工人数没有以单一数字给出，因此没有每{ $thousand }名员工的数值。
   *[other] 折合每{ $thousand }名员工有大型企业{ $per }家；给出的员工人数为{ $employees }（{ $date }）。
}
indicator-I10-pitfall = 只计入写明规模的企业。“大型”是记录的说法，不代表重要程度。
indicator-I10-basis = { indicator-I10-basis.short }，截至{ $date }
    .short = { $n }家企业，其中{ $m }家规模有记录
indicator-I11 = 成熟的支撑
indicator-I11-question = 支撑职能是否由存在多年的主体承担？
indicator-I11-reading = 列出的{ $stages }项支撑职能中，{ $mature }项有至少五年前开始的主体；{ $undated ->
    [0] 承担这些职能的{ $actors }个主体都有日期
   *[other] 承担这些职能的{ $actors }个主体中，{ $undated }个没有日期
}。
indicator-I11-pitfall = 存在不等于质量。它取决于列出了哪些职能；没有日期的主体不算成熟。
indicator-I11-basis = { indicator-I11-basis.short }，截至{ $date }
    .short = { $n }项支撑职能，{ $m }个主体
indicator-I12 = 基础设施余量
indicator-I15 = 对市场的依赖
indicator-I15-question = 销售集中在多少个市场？
indicator-I15-reading = 列出的销售流向{ $markets }个市场，折合{ $equal }个同等分量的市场；最大的{ $actor }占{ $share }。
indicator-I15-pitfall = 它只依据列出金额且单位、年份一致的联系。交货的市场不一定是使用产品的地方。
indicator-I15-basis = { indicator-I15-basis.short }，截至{ $date }
    .short = { $n }个市场，{ $m }条列出金额的联系
indicator-I19 = 一家供应商停供时的损失
indicator-I19-question = 影响最大的那家供应商一停，会停下多少？
indicator-I19-reading = 在最坏情形中，一家供应商停供，核心区{ $firms }家企业的产出会停下{ $loss }。{ $known }项投入品的供应商全部有记录；另有{ $unknown }项未知。
indicator-I19-pitfall = 这是情景，不是预测：不计库存，不计时间，除已记录的以外没有替代。供应商未全部记录的投入品没有计入，真实损失可能更大，也可能更小。
indicator-I19-basis = { indicator-I19-basis.short }，截至{ $date }
    .short = { $n }家企业，{ $m }项供应商全部有记录的投入品
indicator-I20 = 恢复时间
indicator-I20-question = 恢复用了多久，又会需要多久？
indicator-I20-reading = { $recoveries ->
    [1] 唯一精确到月的恢复用时{ $days }天。
   *[other] 精确到月的{ $recoveries }次恢复中，一半用时超过{ $days }天。
}{ $known }个主体列出了恢复时间；{ $unknown }个查找过而未找到。
indicator-I20-pitfall = 供应商往往低估自己的恢复时间。未知不等于短。
indicator-I20-basis = { indicator-I20-basis.short }，截至{ $date }
    .short = 讲述了{ $n }次恢复，其中{ $m }次精确到月
indicator-I25 = 人员流动循环
indicator-I32 = 区位商
indicator-I33 = 专业化（克鲁格曼）
indicator-I34 = 关联密度
indicator-I35 = 经济复杂度
indicator-I36 = 创新强度
indicator-I37 = 联合创新密度
indicator-I38 = 交货周期
indicator-I38-question = 一次交货需要多久？
indicator-I38-reading = { $ties }条供应联系中，{ $known }条列出了交货周期；其中一半超过{ $days }天。
indicator-I38-pitfall = 由供应商自己申报，而且只在有人询问的地方才有。
indicator-I38-basis = { indicator-I38-basis.short }，截至{ $date }
    .short = { $n }条供应联系，其中{ $m }条列出交货周期
indicator-I39 = 每千个岗位的工程师和技术员
indicator-I41 = 写下来的做法
indicator-I41-question = 这里的做法是否一步一步写了下来？
indicator-I41-reading = { $mechanisms }项机制中，{ $written }项写成了步骤；术语表解释了{ $terms }个术语。
indicator-I41-pitfall = 写下来不等于做得到。
indicator-I41-basis = { indicator-I41-basis.short }，截至{ $date }
    .short = { $n }项机制，其中{ $m }项写明步骤
indicator-I43 = 叙述的平衡
indicator-I44 = 理解的成本
