## 1枚の図に収まらないネットワーク：グループと、それぞれのページ。
# グループの呼び名：構成員の多くに共通する段階、場所、種類と、つながりが最も多い主体。
group-named = { $actor }を中心とする{ $what }
group-around = { $actor }を中心とするグループ
# 2～3主体のグループをまとめたもの。
group-crumbs = { $actor }などの小さなグループ
group-actors = { $n }主体
drawing-groups = { $groups }グループ、{ $actors }主体
drawing-groups-note = 1つの印が1つのグループで、中の数字は主体の数です。線が太いほど、2つのグループの間のつながりが多いことを示します。
drawing-groups-hidden = { $n ->
    [0] {""}
   *[other] グループ間の弱い結び付き{ $n }件は省きました。各グループのページに記載しています。
}
drawing-groups-finding = { $groups }グループのうち最大の「{ $group }」に、{ $of }主体中{ $n }主体
groups-figure = グループに分けたネットワーク
groups-title = すべてのグループ
groups-lead = 1枚の図に収まらない大きさのネットワークなので、グループに分けて描いています。グループは、ほかの主体よりも互いの間のつながりが多い主体の集まりで、つながりだけから算出しています。どのグループにも、全主体を示すページがあります。
groups-col-group = グループ
groups-col-actors = 主体
groups-col-inside = グループ内のつながり
groups-col-outside = グループ外とのつながり
groups-col-best = つながりが最も多い主体
groups-up = ネットワークの全グループ
group-lead = { $date }時点で、ネットワークのうち{ $n }主体と、それらの主体の間のつながり{ $ties }件が記録されています。このグループで相手先が最も多いのは{ $best }で、その数は{ $most }です。
group-outside-title = ほかのグループとのつながり
group-outside-caption = 一方の端がほかのグループにあるつながり、計{ $n }件。図には描いていません
group-near-title = このグループとつながるグループ
group-near = つながり{ $n }件
