# 圖表的用語。

## Signs, explained below the title where they occur
chart-plan = 空心：未實現。
chart-differ = 括線：來源不一致。
chart-about = 圓環：約為此值。
chart-bound = 箭頭：界限值，實際在此處或箭頭所指一側。
chart-gap = 線條中斷處缺少數值。
## Below a chart
chart-table = 以表格查看數值
