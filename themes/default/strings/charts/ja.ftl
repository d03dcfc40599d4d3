# グラフの言葉。

## Signs, explained below the title where they occur
chart-plan = 白抜き：未実現。
chart-differ = 括弧：資料により異なる。
chart-about = 輪：およその値。
chart-bound = 矢印：限度を示す値で、実際はその値かその先。
chart-gap = 線が途切れる所は値がない。
## Below a chart
chart-table = 値を表で見る
