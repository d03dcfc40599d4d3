# 沿革的用語：誰出自誰。

lineage-title = 沿革
lineage-own = 從何而來，後來如何
lineage-note = 每條線是一個主體，沿時間延伸。分叉表示出售或獨立出去的部門；匯入另一條線表示被收購；點線連到由該處人員創辦的企業。虛線表示時間不確切。
# $names are the first members of a family, $n counts the others.
lineage-more = { $names }和另外{ $n }家
lineage-whole = 在時間線上看全部沿革
# For screen readers; $from and $to are years.
drawing-lineage = { $from }年至{ $to }年的沿革：{ $names }。下面的列表內容相同。
