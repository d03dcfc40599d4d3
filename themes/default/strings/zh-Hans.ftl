# 文字页面用语。指标用语见 indicators/，图形用语见 drawings/。

## 各页通用

skip-link = 跳到正文
nav-site = 站点
nav-languages = 语言
nav-cluster = 本集群的页面
nav-crumbs = 当前位置
nav-footer = 更多页面
menu-explain = 解读
menu-look-up = 查阅
contact = 联系方式
contact-languages = 可用{ $languages }答复
licence = 许可协议：{ $licence }
as-of = 截至{ $date }
reviewed = 审阅于{ $date }
review-by = 下次审阅不晚于{ $date }
owner = 负责：{ $owner }
fallback-notice = 本文尚无您所选语言的版本，现以{ $language }显示。
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = 本文译成之后，原文已有修改
stale-notice-made = 本文译于{ $date }，此后原文已有修改
stale-reviewed = 原文最近一次审阅：{ $date }
stale-original = 阅读原文
not-known = 未知
not-recorded = 未记录
none-recorded = 无记录
too-few-data = 数据不足
# 页面拼接各部分时所用的标点：列项之间、同一行各部分之间、名称与内容之间、两句之间、括注。
list-comma = { "、" }
join-comma = { "，" }
join-semicolon = { "；" }
join-colon = { "：" }
join-stop = { "。" }
join-end = { "。" }
join-open = { "（" }
join-close = { "）" }
join-space = { "" }
join-title = { " | " }
# Between the marks of several notes.
notes-comma = { "、" }

## 页面名称

page-overview = 概览
page-network = 网络
page-timeline = 时间线
page-actors = 主体
page-facts = 事实
page-indicators = 指标
page-sources = 来源
page-data = 数据
page-glossary = 术语
page-about = 关于本站
page-chooser = 选择语言
page-not-found = 页面不存在
not-found-words = 前往首页
not-found-no-base = 请在 site.toml 中设置 base_url，使这些链接在任何地址下都能使用。
chooser-lead = 语言

## 语言名称

language-ar = 阿拉伯语
language-de = 德语
language-en = 英语
language-es = 西班牙语
language-fa = 波斯语
language-fr = 法语
language-he = 希伯来语
language-hi = 印地语
language-id = 印度尼西亚语
language-it = 意大利语
language-ja = 日语
language-ko = 韩语
language-ms = 马来语
language-nl = 荷兰语
language-pl = 波兰语
language-pt = 葡萄牙语
language-ru = 俄语
language-th = 泰语
language-tr = 土耳其语
language-uk = 乌克兰语
language-vi = 越南语
language-zh = 中文
language-zh-Hans = 简体中文
language-zh-Hant = 繁体中文

## 首页

home-lead = 把{ $n }个产业集群作为网络来讲解：谁做什么，如何相连，从何时开始，哪些事未知。
home-clusters = 集群
home-clusters-lead = 每个集群都从概览读起，其余内容一步可达。
cluster-counts = { $actors }个主体，{ $ties }条已记录的联系，截至{ $date }

how-title = 怎样阅读本站
how-claim = 论断
how-claim-words = 每页开头是一句可以查证的话。随后说明其中的机制、依据，以及它不能说明什么。小号数字指向来源。
how-computed = 计算
how-computed-words = 网络数值由已记录的联系计算得出，旁边注明公式、样本数和日期。它们描述的是记录，不是现实世界。
how-unknown = 未知
how-unknown-words = “未知”指有人查找过而没有找到。它绝不会被当作零。
how-disputed = 说法不一
how-disputed-words = 来源说法不一时，各种说法连同来源一并列出，绝不取平均。
how-plans = 计划
how-plans-words = 已宣布或获批的事项均有标注，绝不算作已完成。

about-lead = 本站把产业集群作为系统来讲解：由谁构成，如何相连，如何形成，以及哪些事未知。

## 概览

card-title = 集群速览
card-note = 事实出自公开来源；网络数值由已记录的联系计算得出，截至{ $date }
five-what = 构成
five-what-stages = 价值链分为{ $declared }个环节，其中{ $filled }个在集群内有主体。
five-who = 主体
five-who-counts = { $actors }个已记录主体，其中{ $foreign ->
    [0] 没有外资企业
   *[other] 外资企业{ $foreign }家
}，{ $local ->
    [0] 没有本地企业
   *[other] 本地企业{ $local }家
}。
five-linked = 联系
five-linked-counts = { $ties }条已记录的联系：{ $families }。
five-since = 起点
five-since-phases = 最早的已记录事件：{ $date }；此后分为{ $n }个阶段。
five-limits = 局限
five-limits-counts = { $undated ->
    [0] 每条联系都有起始日期
   *[other] { $undated }条联系没有起始日期的记录
}，{ $unsourced ->
    [0] 没有一条缺少来源
   *[other] { $unsourced }条没有来源
}，{ $undisclosed ->
    [0] 没有一条含未披露的一方
   *[other] { $undisclosed }条有一方未披露
}；{ $disputed ->
    [0] 没有一项事实来源说法不一
   *[other] { $disputed }项事实来源说法不一
}。
open-network = 打开网络
answers-title = 五个回答
answers-lead = 实心方块是有两个或更多独立来源的记录，空心方块的来源较少。
answer-evidence = { $n ->
    [0] 没有列出记录
   *[other] 依据{ $n }条记录，其中{ $firm }条有两个或更多来源
}
phases-title = { $n }个阶段，同一个网络
phases-lead = 每个主体的位置不变。黑线是在该阶段开始的联系，灰线是更早的联系。
phases-undated = { $total }条联系中有{ $n }条起始日期未知，无法在此画出；近年的记录较全，因此增长中有一部分只是资料变多所致。
phase-ties = { $begun ->
    [0] 没有新联系
   *[other] 新联系{ $begun }条
}，共{ $ties }条
chain-title = 谁做什么
chain-lead = 一个标记代表该环节的一个已记录主体；一家企业可以出现在几个环节。
chain-members-lead = 各环节的已记录主体。一个主体可以出现在几个环节。
chain-caption = { $n }个环节，方块为本地企业，圆点为外资企业
chain-stage = 环节
chain-local = 本地
chain-foreign = 外资
chain-gap = 缺什么
chain-elsewhere = 来自别处
chain-local-count = { $n }个本地主体
chain-foreign-count = { $n }个外资主体
stage-support = 支撑产业链
stage-filled = 已有主体
stage-nearby = 仅外延集群内有主体。
stage-gap = 空缺。
stage-unexplained = 空缺；原因未记录。
stage-on = 在此有记录
layers-title = 各层概要
layers-lead = 点开每句论断，可以看到机制、证据和局限。
risks-title = 风险与未知
risks-lead = 这份记录不能说明什么，哪里说法不一，哪些事没有人公布过。
risks-limits = 各层的首要局限
risks-disputed = 来源说法不一
risks-unknown = 未知：查找过而没有找到
unknown-mechanism = 未能确认的机制：{ $kind }
ask-title = 向谁咨询
ask-about = 关于本页
ask-corrections = 欢迎更正；请注明来源编号。
boundary-title = 集群的边界
of-base = 占{ $base }
of-base-plain = 占比基数：

## 各章节的标题与问题

section-structure = 结构
section-structure-question = 它由什么构成？
section-relations = 关系
section-relations-question = 它如何连接？
section-mechanisms = 机制
section-mechanisms-question = 它如何演变？
section-narrative = 叙事
section-narrative-question = 人们怎样理解它？
section-resilience = 韧性
section-resilience-question = 某处失灵时会怎样？
section-embedding = 嵌入
section-embedding-question = 我可以从哪里切入？
section-reality = 现实
section-reality-question = 那里究竟有什么？
section-connectivity = 连接
section-connectivity-question = 什么与什么相连？
section-signals = 信号
section-signals-question = 哪些迹象表明它在运转？
section-cognition = 认知
section-cognition-question = 谁在怎样看它？
section-how = 如何运作
section-limits = 局限
section-missing = 这部分解读还没有人写。记录的内容见下文。
section-indicators = 计算结果
section-indicators-lead = 由已记录的联系计算得出；公式和局限见指标页。
next-section = 下一节：{ $title }

## 投资者的五个问题

question-supply = 供应网络稳定吗？
question-talent = 人才会源源不断吗？
question-technology = 知识在扩散吗？
question-institutions = 谁让合作得以运转？
question-evolution = 这段演变可以查证吗？
question-eyebrow = 问题
question-why = 为什么
question-deeper = 深入阅读：{ $title }
question-others = 其他问题

## 证据

evidence-title = 证据
evidence-lead = 每条记录有多大分量。
evidence-statement = 记录
evidence-kind = 类别
evidence-strength = 力度
evidence-none = 来源未记录
evidence-not-found = 查找过，未找到来源
evidence-one = 一个来源
evidence-one-primary = 一个第一手来源
evidence-many = { $n }个独立来源
evidence-disputed = 来源说法不一
kind-fact = 事实
kind-event = 事件
kind-relation = 联系
kind-actor = 主体
kind-mechanism = 机制
notes-title = 注释与来源
notes-lead = 上文的每个注码都指向这里。标题保留原文。
note-back = 返回正文
sources-differ = 来源说法不一
superseded = 已被取代
disputed = 说法不一
standing-disputed = 来源说法不一
standing-superseded = 已被取代；留作记录
standing-unverified = 尚未核对
basis-official = 官方
basis-estimate = 估计
basis-self-reported = 自行报告
basis-computed = 计算得出
alert-note = 注
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 注意

## 进展程度

progress-target = 目标
progress-announced = 已宣布
progress-approved = 获批
progress-under-way = 进行中
progress-realised = 已实现
progress-cancelled = 已取消

## 日期

date-about = { $date }前后
date-perhaps = { $date }（存疑）
date-about-perhaps = { $date }前后（存疑）
date-range = { $from }至{ $to }
date-range-words = { $from }至{ $to }
date-since = 自{ $from }起
date-from = 始于{ $from }，结束时间未知
date-until = 至{ $to }为止
date-to = 至{ $to }，起始时间未知
date-between = { $from }至{ $to }之间
date-quarter = { $quarter ->
    [1] { $year }年第一季度
    [2] { $year }年第二季度
    [3] { $year }年第三季度
    [4] { $year }年第四季度
   *[other] { $year }年第{ $quarter }季度
}
date-first-half = { $year }年上半年
date-second-half = { $year }年下半年
# $year 为1970，$century 为20，$decade 为70。
date-decade = { $decade ->
    [0] { $year }年代
   *[other] { $century }世纪{ $decade }年代
}
date-century = { $century }世纪
life-until = 至{ $until }
life-by = { $date }或更早
life-after = { $date }或更晚

## 数字

value-about = 约{ $value }
value-at-least = 至少{ $value }
value-more-than = 超过{ $value }
value-at-most = 最多{ $value }
value-less-than = 不到{ $value }
value-range = { $low }～{ $high }
# 大额：按数值大小以万、亿、万亿计；.head 是表头的单位。
money-steps = 4 8 12
    .e4 = { $n }万
    .e8 = { $n }亿
    .e12 = { $n }万亿
money-k = { $n }千
    .head = 千{ $currency }
money-m = { $n }百万
    .head = 万{ $currency }
money-bn = { $n }十亿
    .head = 亿{ $currency }
money-tn = { $n }万亿
    .head = 万亿{ $currency }
currency-code = { $code } { $n }
currency-MYR = { $n }令吉
    .symbol = 令吉
currency-USD = { $n }美元
    .symbol = 美元
currency-EUR = { $n }欧元
    .symbol = 欧元
currency-GBP = { $n }英镑
    .symbol = 英镑
currency-JPY = { $n }日元
    .symbol = 日元
unit-percent = { $shown }%
unit-percent-points = { $shown }个百分点
unit-name-percent-points = 百分点
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown }{ $word }
rate-year = 每年{ $amount }
    .head = { $amount }/年
rate-month = 每月{ $amount }
    .head = { $amount }/月
rate-day = 每天{ $amount }
    .head = { $amount }/日

## 来源中的位置

locator-page = 第{ $from }页
locator-page-range = 第{ $from }–{ $to }页
locator-chapter = 第{ $from }章
locator-chapter-range = 第{ $from }–{ $to }章
locator-section = 第{ $from }节
locator-section-range = 第{ $from }–{ $to }节
locator-figure = 图{ $from }
locator-figure-range = 图{ $from }–{ $to }
locator-table = 表{ $from }
locator-table-range = 表{ $from }–{ $to }
locator-box = 专栏{ $from }
locator-box-range = 专栏{ $from }–{ $to }
locator-paragraph = 第{ $from }段
locator-paragraph-range = 第{ $from }–{ $to }段
locator-article = 第{ $from }条
locator-article-range = 第{ $from }–{ $to }条
locator-row = 第{ $from }行
locator-row-range = 第{ $from }–{ $to }行
locator-slide = 幻灯片第{ $from }页
locator-slide-range = 幻灯片第{ $from }–{ $to }页
locator-time = { $from }处

## 主体

actors-lead = { $cluster }的{ $n }个已记录主体，按类型排列。
actors-name = 名称
actors-place = 地点
actors-since = 起始
actors-stages = 环节
actors-ties = 联系
actor-description-claim = { $name }：{ $claim }
actor-description = { $cluster }的{ $name }（{ $kind }）：{ $n }条已记录的联系，以及事件和来源。
actor-kind-multinational = 跨国公司
actor-kind-enterprise = 企业
actor-kind-sme = 中小企业
actor-kind-startup = 初创企业
actor-kind-joint-venture = 合资企业
actor-kind-university = 大学
actor-kind-research-institute = 研究机构
actor-kind-training = 培训中心
actor-kind-agency = 公共机构
actor-kind-government = 政府
actor-kind-association = 协会
actor-kind-investor = 投资者
actor-kind-service = 服务商
actor-kind-infrastructure = 基础设施
actor-kind-market = 市场
actor-kind-from = { $kind }，{ $country }资本
actor-kinds-multinational = 跨国公司（{ $n }）
actor-kinds-enterprise = 企业（{ $n }）
actor-kinds-sme = 中小企业（{ $n }）
actor-kinds-startup = 初创企业（{ $n }）
actor-kinds-joint-venture = 合资企业（{ $n }）
actor-kinds-university = 大学（{ $n }）
actor-kinds-research-institute = 研究机构（{ $n }）
actor-kinds-training = 培训中心（{ $n }）
actor-kinds-agency = 公共机构（{ $n }）
actor-kinds-government = 政府（{ $n }）
actor-kinds-association = 协会（{ $n }）
actor-kinds-investor = 投资者（{ $n }）
actor-kinds-service = 服务商（{ $n }）
actor-kinds-infrastructure = 基础设施（{ $n }）
actor-kinds-market = 市场（{ $n }）
boundary-core = 集群内
boundary-extended = 外延集群
boundary-outside = 集群以外，与集群有联系
place-in = { $country }{ $place }
record-title = 档案
record-note-line = 截至{ $date }；来源见页末
record-kind = 类型
record-since = 起始
record-until = 结束
record-place = 地点
record-boundary = 归属
record-stages = 环节
record-parent = 隶属于
record-size = 规模
record-also = 又称
record-elsewhere = 另见于
record-elsewhere-as = { $cluster }：{ $actor }
record-checked = 最近核对
record-note = 备注
identifier-lei = 法人识别编码（LEI）
identifier-ror = 研究机构标识（ROR）
identifier-wikidata = 维基数据
identifier-register = 登记号
identifier-url = 网站
size-large = 大型
size-medium = 中型
size-small = 小型
size-micro = 微型
ties-title = 逐句说明联系
ties-lead = { $n ->
    [1] 一条已记录的联系。
   *[other] { $n }条已记录的联系，按类别排列。
}
ties-tie = 联系
ties-since = 起始
ties-sources = 来源
place-in-chain = 在产业链中的位置
place-in-chain-lead = 有标记的环节：该主体在此有已记录的业务。
events-title = 相关事件
actor-facts = 相关事实
removed-title = 假如去掉该主体
removed-lead = 这是基于已记录联系的情景，不是预测。
removed-words = 其他{ $total }个有联系的主体中，有{ $n }个会失去通往其余主体的唯一一条已记录路径：{ $actors }。
disputed-title = 来源说法不一之处

## 联系的类别

family-supply = 供应
family-knowledge = 知识
family-talent = 人才
family-capital = 资本
family-institution = 机构与土地
family-lineage = 沿革
family-count-supply = 供应{ $n }条
family-count-knowledge = 知识{ $n }条
family-count-talent = 人才{ $n }条
family-count-capital = 资本{ $n }条
family-count-institution = 机构与土地{ $n }条
family-count-lineage = 沿革{ $n }条

## 联系写成句子

tie-supplies = { $from }是{ $to }的供应商。
tie-supplies-item = { $from }向{ $to }提供{ $item }。
tie-supplies-undisclosed = { $from }向{ $to }供应未披露的产品。
tie-contracts = { $from }把业务外包给{ $to }。
tie-contracts-item = { $from }把{ $item }外包给{ $to }。
tie-rnd = { $from }与{ $to }开展联合研究。
tie-rnd-item = { $from }与{ $to }就{ $item }开展联合研究。
tie-co-develops = { $from }与{ $to }共同开发产品。
tie-co-develops-item = { $from }与{ $to }共同开发{ $item }。
tie-develops = { $from }扶持{ $to }成为供应商。
tie-develops-item = { $from }扶持{ $to }成为{ $item }的供应商。
tie-licenses = { $from }把技术授权给{ $to }使用。
tie-licenses-item = { $from }把{ $item }授权给{ $to }使用。
tie-standardizes = { $to }采用{ $from }制定的标准。
tie-trains = { $from }为{ $to }培训人员。
tie-trains-item = { $from }为{ $to }培训人员：{ $item }。
tie-talent-flow = 人员从{ $from }流向{ $to }。
tie-spin-off = { $to }出自{ $from }。
tie-invests = { $from }投资于{ $to }。
tie-owns = { $from }持有{ $to }的权益。
tie-funds = { $from }为{ $to }提供资金。
tie-member-of = { $from }是{ $to }的成员。
tie-regulates = { $from }监管{ $to }。
tie-hosts = { $from }为{ $to }提供场地。
tie-founds = { $from }创立了{ $to }。
tie-cooperates = { $from }与{ $to }合作。
tie-cooperates-item = { $from }与{ $to }在{ $item }方面合作。
tie-succeeds = { $from }承接{ $to }的业务。
tie-standby = 已获认证，目前未启用
tie-share = 占采购的{ $share }
tie-capital-share = 占资本的{ $share }
tie-sales-share = 占卖方销售额的{ $share }
tie-lead-time = 交货周期为{ $time }
tie-lead-time-unknown = 交货周期未知
undisclosed-item = 未披露的产品
end-stage = “{ $stage }”环节的企业
end-undisclosed = 一家未披露的企业
end-undisclosed-stage = “{ $stage }”环节的一家未披露的企业

## 事件的类别

event-kind-founding = 创立
event-kind-entry = 进入
event-kind-exit = 退出
event-kind-expansion = 扩建
event-kind-policy = 政策
event-kind-technology = 技术
event-kind-institution = 机构
event-kind-investment = 投资
event-kind-infrastructure = 基础设施
event-kind-crisis = 危机
event-kind-recovery = 恢复
event-kind-milestone = 里程碑
event-kind-spin-off = 衍生
event-kind-merger = 合并
event-kind-acquisition = 收购
event-kind-renaming = 更名

## 事实

facts-lead = 关于{ $cluster }的{ $n }项已记录事实，各附日期、来源和比较基准。
facts-disputed-count = { $n ->
    [0] 其中没有一项来源说法不一。
   *[other] 其中{ $n }项来源说法不一；各种说法一并列出。
}
facts-numbers = 数字
facts-numbers-lead = 数值照原样列出，绝不取平均。计划均有标注。
facts-statements = 陈述
facts-incentives = 优惠措施
fact-date = 日期
fact-value = 数值
fact-said-by = 来源
fact-preferred = 本站别处以此为准
fact-method = 方法
fact-superseded-by = 取代它的是
fact-compare = 对照
fact-about = 涉及
incentive-dates = { $since }—{ $until }

## 指标

indicators-lead = 由{ $cluster }的已记录联系计算得出的数值，各附公式、计算范围，以及容易怎样误导。
indicator-computed-on = 计算范围
indicator-coverage-title = 覆盖率
indicator-named = 突出的主体
observations-title = 已公布的数值
observations-lead = 不在此计算，照发布者给出的数值列出。
observation-indicator = 指标
observation-note = 备注

## 来源

sources-lead = { $cluster }所依据的{ $n }个来源，标题保留原文。
sources-list = 全部来源
source-archive = 存档副本
source-primary = 第一手来源
source-accessed = 读取于{ $date }
source-repeats = 转述自
source-cited-by = 引用处
source-kind-statistics = 统计资料
source-kind-law = 法律
source-kind-filing = 申报文件
source-kind-report = 报告
source-kind-academic = 学术文献
source-kind-dataset = 数据集
source-kind-press-release = 新闻稿
source-kind-news = 新闻报道
source-kind-website = 网站
source-kind-speech = 演讲
source-kind-interview = 访谈
source-kind-archive = 档案
source-kind-other = 其他
cited-actor = { $n }个主体
cited-relation = { $n }条联系
cited-event = { $n }个事件
cited-phase = { $n }个阶段
cited-stage = { $n }个环节
cited-fact = { $n }项事实
cited-project = { $n }个项目
cited-mechanism = { $n }个机制
cited-observation = { $n }个观测值
cited-incentive = { $n }项优惠措施
cited-signal = { $n }个信号
signals-title = 信号
signals-lead = 从来源中读出的单个迹象；每个都关系到某项记录。
signal-bears-on = 关系到
signal-report = 报告
signal-press = 媒体报道
signal-social = 社交媒体
signal-supply-platform = 供应平台
signal-community = 社群
signal-compliance = 合规
signal-patent = 专利
signal-hiring = 招聘

## 关系、机制、韧性、嵌入

projects-title = 多方的联系
projects-lead = 同时连接几个主体的项目。
mechanisms-title = 一件事如何引出另一件事
mechanisms-lead = 各步骤是编者对所列证据记录的解读。
mechanism-diffusion = 扩散
mechanism-talent = 人才
mechanism-transfer = 转移
mechanism-capital = 资本
mechanism-recovery = 恢复
mechanism-evidence = 依据
not-established = 未能确认。

## 数据与术语

data-title = { $cluster }的已记录事实与联系
data-lead = 本站关于{ $cluster }的全部内容，以电子表格或程序可读的文件提供。
data-files = 文件
data-files-lead = UTF-8 文本，首行为表头。各语言版本的文件相同。
data-file = 文件
data-holds = 内容
data-actors = 主体：类型、地点、起止、标识
data-relations = 联系：类别、供应内容、起止、占比
data-events = 事件：日期、类别、主体、进展
data-facts = 事实：单位、最新数值、进展、依据
data-points = 每个序列的每个数值，附日期和来源
data-sources = 来源：类型、发布者、日期、地址
data-indicators = 计算结果：公式、样本数、日期
data-json = 全部内容合为一个文件
glossary-lead = 本站所用术语，每个用一句话说明。
glossary-terms = { $n }个术语
glossary-plain = 通俗地说
glossary-also = 又称
