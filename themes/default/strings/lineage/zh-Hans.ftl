# 沿革的用语：谁出自谁。

lineage-title = 沿革
lineage-own = 从何而来，后来如何
lineage-note = 每条线是一个主体，沿时间延伸。分叉表示出售或独立出去的部门；汇入另一条线表示被收购；点线连到由该处人员创办的企业。虚线表示时间不确切。
# $names are the first members of a family, $n counts the others.
lineage-more = { $names }和另外{ $n }家
lineage-whole = 在时间线上看全部沿革
# For screen readers; $from and $to are years.
drawing-lineage = { $from }年至{ $to }年的沿革：{ $names }。下面的列表内容相同。
