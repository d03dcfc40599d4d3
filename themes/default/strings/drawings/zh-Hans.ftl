# 图形与网络页用语。

## 图中区分的主体类型（形状与颜色）
class-mnc = 外资据点
class-loc = 本地企业
class-lea = 教育与研究
class-pub = 政府与公共机构
class-ass = 协会
class-cap = 投资者
class-inf = 土地与公用设施
class-out = 集群以外

## 图形
drawing-actor = { $actor }，{ $kind }，{ $n }个伙伴
drawing-network = { $actors }个主体，{ $ties }条联系
drawing-network-note = 标记越大，伙伴越多。箭头从提供方指向接受方。位置没有比例：靠得近表示联系紧密。
shape-mnc = 圆形是外资据点
shape-loc = 方形是本地企业
shape-lea = 三角形是教育与研究
shape-pub = 菱形是政府与公共机构
shape-ass = 六边形是协会
shape-cap = 倒三角形是投资者
shape-inf = 十字形是土地与公用设施
shape-out = 空心圆在集群以外
drawing-network-finding = 联系最多的是{ $actors }
drawing-phase = { $new ->
    [0] 没有新增有日期的联系
   *[other] 有日期的新联系{ $new }条
}，{ $old ->
    [0] 没有延续下来的旧联系
   *[other] 延续下来的旧联系{ $old }条
}
drawing-around = { $actor }及其{ $n }个伙伴
drawing-chain = { $n }个环节的价值链
drawing-chain-note = 箭头从一个环节指向它所供给的环节。虚线框表示该环节在集群内没有主体。
drawing-stage-gap = 此处未记录主体
drawing-stage-members = { $n }个主体
drawing-chart = { $fact }：{ $n }个数值

## 网络页
network-lead = 截至{ $date }，记录了{ $n }个主体，以及具名主体之间的{ $ties }条联系。伙伴最多的是{ $best }，有{ $most }个。
network-figure = 谁与谁相连
network-reading-title = 图中可见
network-see-cut = 有{ $cut }个主体只能经由{ $actor }到达网络的其余部分。
network-see-hubs = 图中的联系有{ $share }涉及{ $actors }。
network-see-between = 在另外两个主体之间的最短路径中，有{ $share }经过{ $actor }。
network-see-single = 有{ $n }个主体只靠一条已记录的联系连在图上。
network-key-actors = 主体
network-key-ties = 联系
network-key-strength = 粗线依据两个或更多独立来源，细线依据一个。圆环标出来源说法不一的联系。
network-ties-title = 每条联系一句话
network-ties-skip = 前往联系表
network-ties-caption = 上图所画的联系，共{ $n }条
network-past-title = 过去的联系
network-past-caption = 已结束的联系，或有一端已不存在的联系，共{ $n }条
network-open-title = 与群体和未具名企业的联系
network-open-caption = 有一端不是具名主体的联系，共{ $n }条；任何指标都不计入
network-projects-title = 几个主体共同参与的项目
network-col-from = 从
network-col-tie = 联系
network-col-to = 到
network-col-family = 类别
network-col-years = 年份
network-col-evidence = 来源
network-alone-title = 没有已记录联系的主体
network-alone = 有{ $n }个列出的主体没有联系的记录。这说明的是记录，不是这些企业。
network-limits-title = 这里不能说明什么
network-limit-undated = { $n }条联系没有日期：它们画在今天的图上，过去的图上则没有。
network-limit-unsourced = { $n }条联系没有注明来源。
network-limit-undisclosed = { $n }条联系有一端未披露。
network-limit-sample = 只记录公开发表过的内容。客户和价格很少公开，所以这个网络是下限。
network-years-unknown = 未知

## 脚本为网络添加的控件
network-filter-families = 联系
network-filter-kinds = 主体
network-find = 查找主体
network-shown = 显示{ $actors }个主体，{ $ties }条联系
network-zoom-in = 放大
network-zoom-out = 缩小
network-zoom-reset = 整个网络
network-keys = 方向键在主体之间移动，Home 键跳到伙伴最多的主体，Esc 键取消选择，加号和减号键缩放。
network-partners = { $actor }：显示{ $n }个伙伴
network-zoom = 缩放

## 脚本在网络下方添加的提问
explore-choose = 选择主体
explore-way = 两个主体之间的路径
explore-from = 从
explore-to = 到
explore-found = 从{ $from }到{ $to }的最短已记录路径。步数：{ $n }
explore-none = 没有已记录的路径从{ $from }通向{ $to }。
explore-without = 去掉一个主体
explore-leave = 去掉
explore-cut = 在此图中去掉{ $actor }，与最大部分断开的主体数：{ $n }
explore-whole = 在此图中去掉{ $actor }，其余主体的连接不变。
explore-years = 按起始年份显示联系
explore-until = 起始不晚于
explore-now = 今天
explore-begun = { $year }：图中联系已开始的有{ $n }条。因没有日期而隐去的：{ $undated }条
explore-save = 按当前显示保存图形
explore-save-svg = 存为 SVG
explore-save-png = 存为 PNG
explore-save-csv = 将所示联系的表格存为 CSV

## 脚本添加的筛选、大小和聚焦
focus-part = 网络的一部分
focus-around = 围绕
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = 步数
focus-region = 地区
focus-boundary = 归属
focus-all = 全部
focus-size = 标记大小
focus-alike = 如图所绘
focus-degree = 伙伴数目
focus-between = 经过它的最短路径所占比例
focus-core = 核数：这一部分中的每个主体在其内部都至少有这么多伙伴
# One line of the list of the largest: name and value.
focus-largest = { $actor }：{ $value }
focus-rows = 表中的联系：{ $of }条中的{ $shown }条
