# 年表の文言：時間軸、凡例、出来事の一覧。

## 図としての時間軸
# 読み上げソフト用。$from と $to は年、$unnamed は名称が重なるため名称を省いた印の数。
drawing-timeline = { $from }年から{ $to }年までの時間軸に並ぶ{ $n }件の出来事。下の一覧にも同じ出来事があります。{ $unnamed ->
    [0] すべての印に名称があります。
   *[other] { $unnamed }個の印には名称を記していません。
}
# 図の題名。$years 年のうち直近の $recent 年に、$n 件の半数が入る。
drawing-timeline-finding = { $n }件の出来事の半数は、{ $years }年間のうち直近の{ $recent }年に集中：近年ほど記録が密
# 出来事が均等に分布している場合。
drawing-timeline-title = { $years }年間の{ $n }件の出来事
# 図の読み方。$undated は日付のない出来事の数。
drawing-timeline-note = 太字の名称は特に重要なものです。どの印からも一覧の該当する出来事に進めます。名称が重なる箇所では印だけを示します。{ $undated ->
    [0] { "" }
   *[other] 日付が不明な{ $undated }件の出来事は一覧にのみ記載しています。
}
# 空白の長い期間を軸から省いた場合。
drawing-timeline-broken = 軸の切れ目：出来事の記録がない年を省いています。
# 印の名称（読み上げ用、ポインターを合わせたとき）。
drawing-event = { $date }：{ $title }（{ $kind }）

## 時間軸の帯：出来事の種類の分類
lane-policy = 政策・機関
lane-entry = 進出・撤退
lane-owners = スピンオフ・所有者
lane-growth = 技術・投資
lane-crisis = 危機・回復

## 凡例：日付の確かさ
timeline-key-dates = 日付
timeline-key-year = 年単位またはそれより大まかに判明
timeline-key-about = この頃
timeline-key-interval = この期間続いたもの
timeline-key-one-of = 出典により相違：このうちいずれかの年
timeline-key-open = 発表または計画の段階、未実現
timeline-key-cancelled = 中止
timeline-key-cause = 編者が原因と解釈したもの

## ページ
timeline-axis = 時間軸
timeline-skip = 出来事の一覧へ移動
# $n は出来事の数、$phases は時期の数、$from と $to は年。
timeline-claim = { $from }年から{ $to }年までの{ $n }件の出来事が記録されて{ $phases ->
    [0] います。
    [1] おり、1つの時期に収まります。
   *[other] おり、{ $phases }期に分かれます。
}
timeline-claim-bare = { $n }件の出来事が記録されています。
# $phase は時期の題名。$total 件のうち $n 件がその時期にある。
timeline-claim-entries = 進出が最も多いのは「{ $phase }」の時期です（{ $total }件中{ $n }件）。
timeline-claim-exits = 撤退が最も多いのは「{ $phase }」の時期です（{ $total }件中{ $n }件）。
timeline-claim-crises = 危機が最も多いのは「{ $phase }」の時期です（{ $total }件中{ $n }件）。
timeline-all = すべての出来事
timeline-before = 最初の時期より前
timeline-between = どの時期にも属さないもの
timeline-undated = 日付不明
timeline-no-events = ここには出来事の記録がありません。
timeline-undated-ties = つながり{ $total }件のうち{ $n }件は開始時期が不明なため、ここには表示できません。
# 指標に算入される主体とつながりについて、その時期に変わったこと。$n は期末の数。
timeline-phase-actors = 指標に算入される主体：{ $begun ->
    [0] 開始なし
   *[other] 開始{ $begun }
}、{ $ended ->
    [0] 終了なし
   *[other] 終了{ $ended }
}、期末{ $n }。
timeline-phase-ties = それらの主体の間の日付のあるつながり：{ $begun ->
    [0] 開始なし
   *[other] 開始{ $begun }件
}、{ $ended ->
    [0] 終了なし
   *[other] 終了{ $ended }件
}、期末{ $n }件。
phase-ended-by = 終わった要因：

## 個々の出来事
event-disputed = 諸説あり。
event-more = 詳細
# 主体とつながりの一覧。
event-begins = 始まったもの：{ $items }
event-ends = 終わったもの：{ $items }
event-goes-on = 続いているもの：{ $items }
# ほかの出来事の一覧。
event-because = 要因：{ $events }
event-led-to = もたらした出来事：{ $events }
event-outcome = その後の結果：{ $events }
event-planned = 計画の発表：{ $events }
event-fact = { $label }：{ $value }

## スクリプトが追加する操作
timeline-filter-show = 表示
timeline-filter-all = すべての出来事
timeline-filter-main = 主な出来事のみ
timeline-filter-every = すべての種類
timeline-filter-none = 種類の選択を解除
timeline-shown = { $total }件中{ $n }件の出来事を表示
timeline-empty = 条件に合う出来事はありません。
