# 図とネットワークのページの文言。

## 図で区別する主体の種類（形と色）
class-mnc = 外資系拠点
class-loc = 地場企業
class-lea = 教育・研究機関
class-pub = 公的機関
class-ass = 業界団体
class-cap = 投資家
class-inf = 用地・ユーティリティ
class-out = クラスター外

## 図
# 図中の主体の名称（読み上げ用）。
drawing-actor = { $actor }、{ $kind }、相手先{ $n }
drawing-network = { $actors }主体、つながり{ $ties }件
drawing-network-note = 印が大きいほど相手先が多いことを示します。矢印は提供側から受け手に向かいます。位置に尺度はなく、近いほどつながりが密です。
# 図の読み方。図に現れる主体の種類ごとの断片を読点でつなぐ。
shape-mnc = 円は外資系拠点
shape-loc = 四角は地場企業
shape-lea = 三角は教育・研究機関
shape-pub = ひし形は公的機関
shape-ass = 六角形は業界団体
shape-cap = 逆三角形は投資家
shape-inf = 十字は用地・ユーティリティ
shape-out = 白抜きの円はクラスター外
drawing-network-finding = つながりが最も多いのは{ $actors }
drawing-phase = { $new ->
    [0] 日付のあるつながりの開始なし
   *[other] 日付のあるつながり{ $new }件が開始
}、{ $old ->
    [0] 以前から続くものなし
   *[other] { $old }件が以前から継続
}
drawing-around = { $actor }とその{ $n }の相手先
drawing-chain = { $n }段階のバリューチェーン
drawing-chain-note = 矢印は、ある段階からその供給先の段階に向かいます。破線の枠は、クラスター内に主体がない段階です。
drawing-stage-gap = ここには主体の記録なし
drawing-stage-members = { $n }主体
drawing-chart = { $fact }：値{ $n }件

## ネットワークのページ
network-lead = { $date }時点で、{ $n }主体と、名称の分かる主体の間のつながり{ $ties }件が記録されています。相手先が最も多いのは{ $best }で、その数は{ $most }です。
network-figure = 誰と誰がつながっているか
network-reading-title = 図から分かること
# なくなるとほかの主体が切り離される主体。$cut はその数。
network-see-cut = { $cut }主体は、{ $actor }を経由しなければネットワークの残りの部分に到達できません。
network-see-hubs = 図に描いたつながりの{ $share }に、{ $actors }が関わっています。
network-see-between = ほかの2主体を結ぶ最短経路の{ $share }が、{ $actor }を通ります。
network-see-single = { $n }主体は、記録された1件のつながりだけで図につながっています。
network-key-actors = 主体
network-key-ties = つながり
network-key-strength = 太い線は独立した出典が2件以上あるもの、細い線は1件のものです。輪の印は出典によって内容が異なるつながりです。
network-ties-title = すべてのつながり
network-ties-skip = つながりの表へ移動
network-ties-caption = 上の図に描いたつながり、計{ $n }件
network-past-title = 過去のつながり
network-past-caption = 終了したつながり、または一方の主体がなくなったつながり、計{ $n }件
network-open-title = 集団や名称不明の企業とのつながり
network-open-caption = 一方の端が名称の分かる主体ではないつながり、計{ $n }件。どの指標にも算入していません
network-projects-title = 複数の主体によるプロジェクト
network-col-from = 起点
network-col-tie = つながり
network-col-to = 終点
network-col-family = 分類
network-col-years = 年
network-col-evidence = 出典
network-alone-title = つながりの記録がない主体
network-alone = 掲載した主体のうち{ $n }主体には、つながりの記録がありません。これは記録の状況を示すもので、企業の実態を示すものではありません。
network-limits-title = この図では分からないこと
network-limit-undated = { $n }件のつながりには日付がありません。現在の図には描かれますが、過去の図には現れません。
network-limit-unsourced = { $n }件のつながりには出典がありません。
network-limit-undisclosed = { $n }件のつながりは、一方の当事者が非公表です。
network-limit-sample = 記録しているのは公表された内容だけです。顧客や価格が公表されることは少ないため、このネットワークは下限を示します。
network-years-unknown = 不明

## スクリプトがネットワークに追加する操作
network-filter-families = つながり
network-filter-kinds = 主体
network-find = 主体を探す
network-shown = { $actors }主体、つながり{ $ties }件を表示
network-zoom-in = 拡大
network-zoom-out = 縮小
network-zoom-reset = ネットワーク全体
network-keys = 矢印キーで主体から主体へ移動、Home キーで相手先が最も多い主体へ移動、Esc キーで選択を解除、プラスとマイナスのキーで拡大・縮小できます。
network-partners = { $actor }：{ $n }の相手先を表示
# 拡大・縮小ボタンのまとまりの名称。
network-zoom = 拡大・縮小

## スクリプトがネットワークの下に追加するもの：ネットワークに尋ねる
explore-choose = 主体を選択
explore-way = 2主体間の経路
explore-from = 起点
explore-to = 終点
# $n は経路上のつながりの数。
explore-found = { $from }から{ $to }への記録上の最短経路。ステップ数：{ $n }
explore-none = { $from }から{ $to }への記録上の経路はありません。
explore-without = 1主体を除いた場合
explore-leave = 除く主体
# $n は切り離される数。続けて名称を示す。
explore-cut = この図から{ $actor }を除いた場合に、最大の部分から切り離される主体：{ $n }
explore-whole = この図から{ $actor }を除いても、ほかの主体のつながり方は変わりません。
explore-years = 開始年別のつながり
explore-until = 開始時期の上限
explore-now = 現在
# $undated 件のつながりには日付がない。
explore-begun = { $year }年：描かれたつながりのうち{ $n }件が開始済み。日付がないため非表示：{ $undated }件
explore-save = 表示中の図を保存
explore-save-svg = SVG で保存
explore-save-png = PNG で保存
explore-save-csv = 表示中のつながりの表を CSV で保存

## 絞り込み、印の大きさ、1主体の周辺（スクリプトが追加）
focus-part = ネットワークの一部
focus-around = 中心とする主体
# 選んだ主体から進めるつながりの数：1、2、3。
focus-steps = ステップ数
focus-region = 地域
focus-boundary = 範囲
focus-all = すべて
focus-size = 印の大きさ
focus-alike = 図のまま
focus-degree = 相手先の数
focus-between = その主体を通る最短経路の割合
focus-core = コア数：この部分に属する主体は、いずれもこの数以上の相手先を持つ
# 大きい順の一覧の1行：名称と値。
focus-largest = { $actor }：{ $value }
focus-rows = 表に示すつながり：{ $of }件中{ $shown }件
