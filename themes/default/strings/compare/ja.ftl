# クラスターを並べて示すページの文言。

page-compare = 比較
compare-title = クラスターの比較
# ページの導入文と説明文。$clusters は名称の列挙。
compare-lead = { $n }件のクラスターを同じ枠組みで示します：{ $clusters }。記録の充実度は異なるため、数が大きくても、より多く書き留められただけという場合があります。
compare-open-page = { $clusters }と並べて見る
compare-foreign = まだ訳されていない主張は原語のまま示します。

## 記録の内容

compare-recorded-title = 記録の内容
compare-recorded-lead = どの数も記録を数えたもので、現実を数えたものではありません。多く記録すれば、それだけ数は増えます。
compare-recorded = { $date }時点：{ $counts }。
compare-recorded-coverage = つながりの{ $dated }に開始時期の記録があり、{ $sourced }に出典があります。
compare-actors = { $n }主体
compare-ties = つながり{ $n }件
compare-events = 出来事{ $n }件
compare-sources = 出典{ $n }件
compare-days-differ = 記録の基準日はクラスターごとに異なります。その間に生じた変化は、クラスター間の違いではありません。

## 主張

compare-claims-title = それぞれの要点
compare-claims-lead = 各章の最初の段落です。クラスター名から、仕組み、根拠、限界を確認できます。
compare-no-claim = この章はまだ書かれていません。

## 構造

compare-structure-lead = 段階の分け方はクラスターごとに異なり、細かさもさまざまです。段階の数ではなく、どの主体が担っているかをご覧ください。
compare-stage-inside = クラスター内{ $n }
compare-stage-nearby = 近隣{ $n }
compare-stage-outside = クラスター外{ $n }
compare-no-stages = 段階は設定されていません。
compare-kinds = 記録された主体（種類別）

## 指標とレジリエンス

compare-indicators-lead = どのクラスターも同じ方法で算出しています。各値の下に、算出の対象と、そのうち日付と出典のある割合を示します。順位付けではありません。
compare-remark = 留意点
compare-coverage = 日付あり{ $dated }、出典あり{ $sourced }
# 2つの行グループの題名。
compare-open = 留意点を踏まえて並べて読めるもの
compare-apart = 比較できないもの：各値はそのクラスターだけを表します
compare-why-few = データが足りないクラスターがあります。
compare-why-size = 値は算入する主体の数によって変わり、その数はクラスターごとに異なります。
compare-why-stages = 段階の一覧がクラスターごとに異なります。
compare-why-suppliers = サプライヤーがすべて記録されていない調達品は除いています。
# $shares は「40件中3件、60件中5件」のような、列の順の列挙。
compare-why-undated = 日付のないつながりは除いています：{ $shares }。
compare-of = { $total }件中{ $n }件
compare-resilience-lead = 記録されたつながりが何に支えられているか。記録に基づくシナリオであり、予測ではありません。

## 時期

compare-phases-title = それぞれの成り立ち
compare-phases-lead = 時期の区分は、各クラスターの編者が出来事を解釈したものです。
compare-no-phases = 時期は設定されていません。
# 図の説明。$from と $to は年。
compare-drawing = { $n }件のクラスターの時期を、{ $from }年から{ $to }年までの1本の時間軸に示したもの。下の一覧も同じ内容です。
compare-drawing-title = 共通の時間軸
compare-drawing-note = 1本の帯が1つの時期で、帯の番号は下の一覧の番号に対応します。

## クラスター間のつながり

compare-links-title = クラスター間のつながり
compare-links-lead = 複数のクラスターに記録された主体と、クラスターから別のクラスターに言及する文章。
compare-links-none = クラスター間のつながりの記録はありません。つながりが存在しないことの証明ではありません。
compare-same = { $here }と{ $there }の両方に記録
# 同じ主体の2つの名称の間。
compare-is = { " = " }
compare-crossing = { $here }の文章のうち{ $there }に言及するもの
