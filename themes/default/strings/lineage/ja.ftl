# 系譜の言葉：どこから生まれたか。

lineage-title = 系譜
lineage-own = どこから生まれ、何になったか
lineage-note = 1本の線が1つの主体で、時間に沿って進む。枝分かれは売却または独立した部門、他の線に入る線は買収されたもの、点線のつながりはそこの出身者が創業した企業を指す。破線は、時期が正確にはわからないことを示す。
# $names are the first members of a family, $n counts the others.
lineage-more = { $names }ほか{ $n }件
lineage-whole = 年表で系譜の全体を見る
# For screen readers; $from and $to are years.
drawing-lineage = { $from }年から{ $to }年までの系譜：{ $names }。下の一覧も同じ内容を示す。
