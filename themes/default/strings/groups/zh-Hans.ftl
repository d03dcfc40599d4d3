## 一张图容纳不下的网络：分组显示，每组一页。
group-named = 以{ $actor }为中心的{ $what }
group-around = 以{ $actor }为中心
group-crumbs = 若干小组，例如{ $actor }所在的小组
group-actors = { $n }个主体
drawing-groups = { $groups }个组，{ $actors }个主体
drawing-groups-note = 每个标记是一组，其中的数字是组内主体的数目。线越粗，两组之间的联系越多。
drawing-groups-hidden = { $n ->
    [0] {""}
   *[other] 最弱的{ $n }条组间连线没有画出，各组的页面上都有列出。
}
drawing-groups-finding = 在{ $groups }个组中，最大的是“{ $group }”，{ $of }个主体中有{ $n }个在其中
groups-figure = 分组的网络
groups-title = 所有的组
groups-lead = 这个网络太大，一张图画不下，所以分组画出：组内主体彼此之间的联系多于对外的联系，分组只根据联系计算得出。每组都有一页，列出组内所有主体。
groups-col-group = 组
groups-col-actors = 主体
groups-col-inside = 组内联系
groups-col-outside = 对外联系
groups-col-best = 联系最多者
groups-up = 网络的所有组
group-lead = 截至{ $date }，记录了本组的{ $n }个主体和它们之间的{ $ties }条联系。组内伙伴最多的是{ $best }，有{ $most }个。
group-outside-title = 与其他组的联系
group-outside-caption = 一端在其他组的联系，共{ $n }条；图中没有画出
group-near-title = 与本组相连的组
group-near = { $n }条联系
