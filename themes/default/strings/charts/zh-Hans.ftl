# 图表的用语。

## Signs, explained below the title where they occur
chart-plan = 空心：未实现。
chart-differ = 括线：来源不一致。
chart-about = 圆环：约为此值。
chart-bound = 箭头：界限值，实际在此处或箭头所指一侧。
chart-gap = 线条中断处缺少数值。
## Below a chart
chart-table = 以表格查看数值
