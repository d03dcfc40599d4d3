# 文章ページの文言。指標の文言は indicators/、図の文言は drawings/ にある。

## 全ページ共通

skip-link = 本文へ移動
nav-site = サイト
nav-languages = 言語
nav-cluster = このクラスターのページ
nav-crumbs = 現在の位置
nav-footer = その他のページ
menu-explain = 解説
menu-look-up = 調べる
contact = お問い合わせ
contact-languages = 回答可能な言語：{ $languages }
licence = ライセンス：{ $licence }
as-of = { $date }時点
reviewed = { $date }に確認
review-by = 次回の確認は{ $date }まで
owner = 担当：{ $owner }
fallback-notice = この文章はまだお使いの言語に訳されていないため、{ $language }で表示しています。
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = この文章が翻訳された後、原文が変更されています
stale-notice-made = この翻訳は{ $date }時点のもので、その後、原文が変更されています
stale-reviewed = 原文の最終確認：{ $date }
stale-original = 原文を読む
not-known = 不明
not-recorded = 記録なし
none-recorded = 記録なし
too-few-data = データ不足
# ページ上で要素をつなぐ約物：列挙、行内の区切り、項目名と内容、文と文、括弧書き。
list-comma = { "、" }
join-comma = { "、" }
join-semicolon = { "；" }
join-colon = { "：" }
join-stop = { "。" }
join-end = { "。" }
join-open = { "（" }
join-close = { "）" }
join-space = { "" }
join-title = { " | " }
# 注番号どうしの間。
notes-comma = { "、" }

## ページの名称

page-overview = 概要
page-network = ネットワーク
page-timeline = 年表
page-actors = 主体
page-facts = 事実
page-indicators = 指標
page-sources = 出典
page-data = データ
page-glossary = 用語集
page-about = このサイトについて
page-chooser = 言語の選択
page-not-found = お探しのページはありません
not-found-words = トップページへ
not-found-no-base = どのアドレスからでもこれらのリンクが使えるよう、site.toml に base_url を設定してください。
chooser-lead = 言語

## 言語の名称

language-ar = アラビア語
language-de = ドイツ語
language-en = 英語
language-es = スペイン語
language-fa = ペルシア語
language-fr = フランス語
language-he = ヘブライ語
language-hi = ヒンディー語
language-id = インドネシア語
language-it = イタリア語
language-ja = 日本語
language-ko = 韓国語
language-ms = マレー語
language-nl = オランダ語
language-pl = ポーランド語
language-pt = ポルトガル語
language-ru = ロシア語
language-th = タイ語
language-tr = トルコ語
language-uk = ウクライナ語
language-vi = ベトナム語
language-zh = 中国語
language-zh-Hans = 中国語（簡体字）
language-zh-Hant = 中国語（繁体字）

## ホーム

home-lead = { $n }件の産業クラスターをネットワークとして解説します。誰が何をし、どうつながり、それはいつからで、何が分かっていないのかを示します。
home-clusters = クラスター
home-clusters-lead = どのクラスターも概要から始まり、ほかの内容へはそこから1回の操作で進めます。
cluster-counts = { $actors }主体、記録されたつながり{ $ties }件、{ $date }時点

how-title = このサイトの読み方
how-claim = 主張
how-claim-words = 各ページは、検証できる一文で始まります。続いて、その仕組み、根拠、そしてそれだけでは分からないことを述べます。小さな数字から出典を参照できます。
how-computed = 算出値
how-computed-words = ネットワークの値は、記録されたつながりから算出し、計算式、件数、日付を併記しています。示しているのは記録の姿であり、現実そのものではありません。
how-unknown = 不明
how-unknown-words = 「不明」は、調べたものの見つからなかったことを意味します。ゼロとして数えることはありません。
how-disputed = 諸説あり
how-disputed-words = 出典によって内容が異なる場合は、すべての説を出典とともに示します。平均は取りません。
how-plans = 計画
how-plans-words = 発表または承認された段階の事項はその旨を明記し、実現したものとしては数えません。

about-lead = このサイトは、産業クラスターをシステムとして解説します。誰から成り、どうつながり、どのように成立し、何が分かっていないのかを示します。

## 概要

card-title = クラスターの要点
card-note = 事実は公開情報によるものです。ネットワークの値は記録されたつながりから算出しています（{ $date }時点）。
five-what = 構成
five-what-stages = バリューチェーンは{ $declared }段階から成り、そのうち{ $filled }段階でクラスター内に主体があります。
five-who = 主体
five-who-counts = 記録されているのは{ $actors }主体で、うち{ $foreign ->
    [0] 外資系企業はなく
   *[other] 外資系企業は{ $foreign }社
}、{ $local ->
    [0] 地場企業はありません
   *[other] 地場企業は{ $local }社です
}。
five-linked = つながり
five-linked-counts = 記録されたつながりは{ $ties }件：{ $families }。
five-since = 始まり
five-since-phases = 記録に残る最初の出来事：{ $date }。その後は{ $n ->
    [1] 1つの時期として扱っています
   *[other] { $n }期に分かれます
}。
five-limits = 限界
five-limits-counts = { $undated ->
    [0] すべてのつながりに開始時期の記録があり
   *[other] { $undated }件のつながりに開始時期の記録がなく
}、{ $unsourced ->
    [0] 出典のないものはなく
   *[other] { $unsourced }件に出典がなく
}、{ $undisclosed ->
    [0] 当事者が非公表のものはありません
   *[other] { $undisclosed }件は当事者の一方が非公表です
}。出典によって内容が異なる事実は{ $disputed ->
    [0] ありません
   *[other] { $disputed }件です
}。
open-network = ネットワークを開く
answers-title = 5つの答え
answers-lead = 塗りつぶしの四角は独立した出典が2件以上ある記録、白抜きの四角はそれより少ない記録です。
answer-evidence = { $n ->
    [0] 根拠となる記録の記載なし
   *[other] 根拠となる記録{ $n }件、うち出典が2件以上のもの{ $firm }件
}
phases-title = { $n }期にわたる1つのネットワーク
phases-lead = どの主体も位置は変わりません。黒い線はその期に始まったつながり、灰色の線はそれより前からのつながりです。
phases-undated = つながり{ $total }件のうち{ $n }件は開始時期が不明なため、ここには描けません。近年ほど記録が充実しているため、増加の一部は資料が増えたことによるものです。
phase-ties = { $begun ->
    [0] 新しいつながりなし
   *[other] 新しいつながり{ $begun }件
}、合計{ $ties }件
chain-title = 誰が何をしているか
chain-lead = 1つの印が、その段階にある記録済みの1主体を表します。1社が複数の段階に現れることもあります。
chain-members-lead = 各段階の記録済みの主体。1つの主体が複数の段階に現れることもあります。
chain-caption = { $n }段階。四角は地場企業、丸は外資系企業
chain-stage = 段階
chain-local = 地場
chain-foreign = 外資系
chain-gap = 不足しているもの
chain-elsewhere = 域外から
chain-local-count = 地場の主体{ $n }
chain-foreign-count = 外資系の主体{ $n }
stage-support = バリューチェーンを支える機能
stage-filled = 主体あり
stage-nearby = 近隣にのみ主体があります。
stage-gap = 主体なし。
stage-unexplained = 主体なし（理由の記録なし）。
stage-on = ここに記録あり
layers-title = 各層の要点
layers-lead = それぞれの主張から、仕組み、根拠、限界を説明するページに進めます。
risks-title = リスクと未解明の点
risks-lead = この解説では示せないこと、説が分かれていること、誰も公表していないこと。
risks-limits = 各層の主な限界
risks-disputed = 出典により異なる点
risks-unknown = 不明：調べたが見つからなかったもの
unknown-mechanism = 確認できていない仕組み：{ $kind }
ask-title = 問い合わせ先
ask-about = このページについて
ask-corrections = 訂正を歓迎します。出典の番号を添えてお知らせください。
boundary-title = クラスターの範囲
of-base = { $base }に占める割合
of-base-plain = 割合の母数：

## 各章の題名と問い

section-structure = 構造
section-structure-question = 何から成り立っているか
section-relations = 関係
section-relations-question = どのようにつながっているか
section-mechanisms = 仕組み
section-mechanisms-question = どのように変化していくか
section-narrative = ナラティブ
section-narrative-question = どのように理解されているか
section-resilience = レジリエンス
section-resilience-question = どこかが止まると何が起きるか
section-embedding = 参画
section-embedding-question = どこから加われるか
section-reality = 実態
section-reality-question = 実際に何があるか
section-connectivity = つながり方
section-connectivity-question = 何と何がつながっているか
section-signals = シグナル
section-signals-question = 機能していることを示す兆候は何か
section-cognition = 認識
section-cognition-question = 誰にどう見られているか
section-how = どう機能するか
section-limits = 限界
section-missing = この章の解説はまだ書かれていません。記録から分かることを以下に示します。
section-indicators = 算出値
section-indicators-lead = 記録されたつながりから算出しています。計算式と限界は指標のページをご覧ください。
next-section = 次：{ $title }

## 投資家の5つの問い

question-supply = 供給網は安定しているか
question-talent = 人材は今後も集まるか
question-technology = 知識は広がっているか
question-institutions = 誰が協力を成り立たせているか
question-evolution = 発展の経緯は検証できるか
question-eyebrow = 問い
question-why = 理由
question-deeper = 詳しく読む：{ $title }
question-others = ほかの問い

## 根拠

evidence-title = 根拠
evidence-lead = 各記録がどこまで確かな根拠になるか。
evidence-statement = 記録
evidence-kind = 種類
evidence-strength = 確かさ
evidence-none = 出典の記録なし
evidence-not-found = 調査したが出典は見つからず
evidence-one = 出典1件
evidence-one-primary = 一次資料1件
evidence-many = 独立した出典{ $n }件
evidence-disputed = 出典により相違
kind-fact = 事実
kind-event = 出来事
kind-relation = つながり
kind-actor = 主体
kind-mechanism = 仕組み
notes-title = 注と出典
notes-lead = 本文中の番号はすべてここに対応しています。題名は原語のままです。
note-back = 本文に戻る
sources-differ = 出典により相違
superseded = 差し替え済み
disputed = 諸説あり
standing-disputed = 出典により相違
standing-superseded = 差し替え済み（記録として保存）
standing-unverified = 未確認
basis-official = 公式
basis-estimate = 推計
basis-self-reported = 自己申告
basis-computed = 算出
alert-note = 注
alert-tip = ヒント
alert-important = 重要
alert-warning = 警告
alert-caution = 注意

## 進み具合

progress-target = 目標
progress-announced = 発表済み
progress-approved = 承認済み
progress-under-way = 進行中
progress-realised = 実現済み
progress-cancelled = 中止

## 日付（年月日の書式は別に定まる）

date-about = { $date }頃
date-perhaps = { $date }（推定）
date-about-perhaps = { $date }頃（推定）
date-range = { $from }～{ $to }
date-range-words = { $from }～{ $to }
date-since = { $from }から
date-from = { $from }から（終了時期は不明）
date-until = { $to }まで
date-to = { $to }まで（開始時期は不明）
date-between = { $from }から{ $to }の間
date-quarter = { $year }年第{ $quarter }四半期
date-first-half = { $year }年前半
date-second-half = { $year }年後半
# $year は 1970、$century は 20、$decade は 70。
date-decade = { $year }年代
date-century = { $century }世紀
life-until = { $until }まで
# 「開始」「終了」の欄で、日付の一方の限度だけが分かる場合。
life-by = { $date }以前
life-after = { $date }以降

## 数値

value-about = 約{ $value }
value-at-least = 少なくとも{ $value }
value-more-than = { $value }超
value-at-most = 最大{ $value }
value-less-than = { $value }未満
value-range = { $low }～{ $high }
# 大きな金額は万・億・兆で表す。.head は表の見出しの単位。
money-steps = 4 8 12
    .e4 = { $n }万
    .e8 = { $n }億
    .e12 = { $n }兆
money-k = { $n }千
    .head = 千{ $currency }
money-m = { $n }百万
    .head = 万{ $currency }
money-bn = { $n }十億
    .head = 億{ $currency }
money-tn = { $n }兆
    .head = 兆{ $currency }
currency-code = { $code } { $n }
currency-MYR = { $n }リンギット
    .symbol = リンギット
currency-USD = { $n }米ドル
    .symbol = 米ドル
currency-EUR = { $n }ユーロ
    .symbol = ユーロ
currency-GBP = { $n }ポンド
    .symbol = ポンド
currency-JPY = { $n }円
    .symbol = 円
unit-percent = { $shown }%
unit-percent-points = { $shown }ポイント
unit-name-percent-points = ポイント
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown }{ $word }
rate-year = { $amount }/年
rate-month = { $amount }/月
rate-day = { $amount }/日

## 出典中の位置

locator-page = { $from }ページ
locator-page-range = { $from }～{ $to }ページ
locator-chapter = 第{ $from }章
locator-chapter-range = 第{ $from }～{ $to }章
locator-section = 第{ $from }節
locator-section-range = 第{ $from }～{ $to }節
locator-figure = 図{ $from }
locator-figure-range = 図{ $from }～{ $to }
locator-table = 表{ $from }
locator-table-range = 表{ $from }～{ $to }
locator-box = コラム{ $from }
locator-box-range = コラム{ $from }～{ $to }
locator-paragraph = 第{ $from }段落
locator-paragraph-range = 第{ $from }～{ $to }段落
locator-article = 第{ $from }条
locator-article-range = 第{ $from }～{ $to }条
locator-row = { $from }行目
locator-row-range = { $from }～{ $to }行目
locator-slide = スライド{ $from }
locator-slide-range = スライド{ $from }～{ $to }
locator-time = { $from }の箇所

## 主体

actors-lead = { $cluster }について記録された{ $n }主体（種類別）。
actors-name = 名称
actors-place = 所在地
actors-since = 開始
actors-stages = 段階
actors-ties = つながり
actor-description-claim = { $name }：{ $claim }
actor-description = { $cluster }の{ $name }（{ $kind }）：記録されたつながり{ $n }件、出来事、出典。
actor-kind-multinational = 多国籍企業
actor-kind-enterprise = 企業
actor-kind-sme = 中小企業
actor-kind-startup = スタートアップ
actor-kind-joint-venture = 合弁会社
actor-kind-university = 大学
actor-kind-research-institute = 研究機関
actor-kind-training = 研修機関
actor-kind-agency = 公的機関
actor-kind-government = 政府
actor-kind-association = 業界団体
actor-kind-investor = 投資家
actor-kind-service = サービス事業者
actor-kind-infrastructure = インフラ
actor-kind-market = 市場
actor-kind-from = { $kind }（{ $country }資本）
actor-kinds-multinational = 多国籍企業（{ $n }）
actor-kinds-enterprise = 企業（{ $n }）
actor-kinds-sme = 中小企業（{ $n }）
actor-kinds-startup = スタートアップ（{ $n }）
actor-kinds-joint-venture = 合弁会社（{ $n }）
actor-kinds-university = 大学（{ $n }）
actor-kinds-research-institute = 研究機関（{ $n }）
actor-kinds-training = 研修機関（{ $n }）
actor-kinds-agency = 公的機関（{ $n }）
actor-kinds-government = 政府（{ $n }）
actor-kinds-association = 業界団体（{ $n }）
actor-kinds-investor = 投資家（{ $n }）
actor-kinds-service = サービス事業者（{ $n }）
actor-kinds-infrastructure = インフラ（{ $n }）
actor-kinds-market = 市場（{ $n }）
boundary-core = クラスター内
boundary-extended = 広域クラスター
boundary-outside = クラスター外（つながりあり）
place-in = { $country }・{ $place }
record-title = 基本情報
record-note-line = { $date }時点。出典はページ末尾に記載
record-kind = 種類
record-since = 開始
record-until = 終了
record-place = 所在地
record-boundary = 範囲
record-stages = 段階
record-parent = 所属
record-size = 規模
record-also = 別名
record-elsewhere = ほかの掲載先
# 同じ組織が、サイト内の別のクラスターで取り上げられている場合。
record-elsewhere-as = { $cluster }（{ $actor }として）
record-checked = 最終確認
record-note = 備考
identifier-lei = 取引主体識別子（LEI）
identifier-ror = 研究組織識別子（ROR）
identifier-wikidata = ウィキデータ
identifier-register = 登録番号
identifier-url = ウェブサイト
size-large = 大規模
size-medium = 中規模
size-small = 小規模
size-micro = 零細
ties-title = つながりの一覧
ties-lead = { $n ->
    [1] 記録されたつながりは1件です。
   *[other] 記録されたつながり{ $n }件（分類別）。
}
ties-tie = つながり
ties-since = 開始
ties-sources = 出典
place-in-chain = バリューチェーンにおける位置
place-in-chain-lead = 印のある段階に、この主体の活動の記録があります。
events-title = 関連する出来事
actor-facts = 関連する事実
removed-title = この主体がなくなった場合
removed-lead = 記録されたつながりに基づくシナリオであり、予測ではありません。
removed-words = つながりのあるほかの{ $total }主体のうち、{ $n }主体が残りの主体に至る唯一の記録済み経路を失います：{ $actors }。
disputed-title = 出典により異なる点

## つながりの分類

family-supply = 供給
family-knowledge = 知識
family-talent = 人材
family-capital = 資本
family-institution = 制度・用地
family-lineage = 系譜
family-count-supply = 供給{ $n }件
family-count-knowledge = 知識{ $n }件
family-count-talent = 人材{ $n }件
family-count-capital = 資本{ $n }件
family-count-institution = 制度・用地{ $n }件
family-count-lineage = 系譜{ $n }件

## つながりを文にしたもの。時制を限らないよう体言止めとする。
## $from と $to は名称、$item は供給されるもの。

tie-supplies = { $from }が{ $to }に供給。
tie-supplies-item = { $from }が{ $to }に{ $item }を供給。
tie-supplies-undisclosed = { $from }が{ $to }に非公表の品目を供給。
tie-contracts = { $from }が{ $to }に業務を委託。
tie-contracts-item = { $from }が{ $to }に{ $item }を委託。
tie-rnd = { $from }と{ $to }が共同研究を実施。
tie-rnd-item = { $from }と{ $to }が{ $item }の共同研究を実施。
tie-co-develops = { $from }と{ $to }が製品を共同開発。
tie-co-develops-item = { $from }と{ $to }が{ $item }を共同開発。
tie-develops = { $from }が{ $to }をサプライヤーとして育成。
tie-develops-item = { $from }が{ $to }を{ $item }のサプライヤーとして育成。
tie-licenses = { $from }が{ $to }に技術をライセンス供与。
tie-licenses-item = { $from }が{ $to }に{ $item }をライセンス供与。
tie-standardizes = { $from }が定めた規格を{ $to }が採用。
tie-trains = { $from }が{ $to }の人材を育成。
tie-trains-item = { $from }が{ $to }の人材を育成：{ $item }。
tie-talent-flow = { $from }から{ $to }へ人材が移動。
tie-spin-off = { $to }は{ $from }からスピンオフ。
tie-invests = { $from }が{ $to }に出資。
tie-owns = { $from }が{ $to }を所有。
tie-funds = { $from }が{ $to }に資金を提供。
tie-member-of = { $from }は{ $to }の会員。
tie-regulates = { $from }が{ $to }を監督。
tie-hosts = { $from }が{ $to }に用地・施設を提供。
tie-founds = { $from }が{ $to }を設立。
tie-cooperates = { $from }と{ $to }が協力。
tie-cooperates-item = { $from }と{ $to }が{ $item }で協力。
tie-succeeds = { $from }が{ $to }の業務を継承。
tie-standby = 認定済み、現在は取引なし
tie-share = 調達量の{ $share }
tie-capital-share = 資本の{ $share }
tie-sales-share = 売り手の売上高の{ $share }
tie-lead-time = リードタイム{ $time }
tie-lead-time-unknown = リードタイム不明
undisclosed-item = 非公表の品目
# 特定の企業名を挙げない側：ある段階の企業。
end-stage = 「{ $stage }」の企業
end-undisclosed = 社名非公表の企業
end-undisclosed-stage = 「{ $stage }」の社名非公表の企業

## 出来事の種類

event-kind-founding = 設立
event-kind-entry = 進出
event-kind-exit = 撤退
event-kind-expansion = 拡張
event-kind-policy = 政策
event-kind-technology = 技術
event-kind-institution = 機関
event-kind-investment = 投資
event-kind-infrastructure = インフラ
event-kind-crisis = 危機
event-kind-recovery = 回復
event-kind-milestone = 節目
event-kind-spin-off = スピンオフ
event-kind-merger = 合併
event-kind-acquisition = 買収
event-kind-renaming = 名称変更

## 事実

facts-lead = { $cluster }について記録された{ $n }件の事実。それぞれに日付、出典、比較の基準を付しています。
facts-disputed-count = { $n ->
    [0] 出典によって内容が異なるものはありません。
   *[other] うち{ $n }件は出典によって内容が異なり、すべての説を示しています。
}
facts-numbers = 数値
facts-numbers-lead = 公表された値をそのまま示し、平均は取りません。計画値にはその旨を明記しています。
facts-statements = 記述
facts-incentives = 優遇措置
fact-date = 日付
fact-value = 値
fact-said-by = 出典
fact-preferred = このサイトのほかの箇所ではこの値を採用
fact-method = 方法
fact-superseded-by = 差し替え後
fact-compare = 比較
fact-about = 対象
incentive-dates = { $since }～{ $until }

## 指標

indicators-lead = { $cluster }の記録されたつながりから算出した値。それぞれに計算式、算出の対象、誤解を招きやすい点を付しています。
indicator-computed-on = 算出の対象
indicator-coverage-title = カバー率
indicator-named = 目立つ主体
observations-title = 公表値
observations-lead = 当サイトで算出したものではなく、公表元の値をそのまま示しています。
observation-indicator = 指標
observation-note = 備考

## 出典

sources-lead = { $cluster }の根拠となる{ $n }件の出典（題名は原語）。
sources-list = すべての出典
source-archive = アーカイブ版
source-primary = 一次資料
source-accessed = { $date }閲覧
source-repeats = 転載元
source-cited-by = 引用箇所
source-kind-statistics = 統計
source-kind-law = 法令
source-kind-filing = 届出・開示書類
source-kind-report = 報告書
source-kind-academic = 学術文献
source-kind-dataset = データセット
source-kind-press-release = プレスリリース
source-kind-news = 報道
source-kind-website = ウェブサイト
source-kind-speech = 講演
source-kind-interview = インタビュー
source-kind-archive = 公文書・記録資料
source-kind-other = その他
cited-actor = 主体{ $n }
cited-relation = つながり{ $n }件
cited-event = 出来事{ $n }件
cited-phase = { $n }期
cited-stage = { $n }段階
cited-fact = 事実{ $n }件
cited-project = プロジェクト{ $n }件
cited-mechanism = 仕組み{ $n }件
cited-observation = 公表値{ $n }件
cited-incentive = 優遇措置{ $n }件
cited-signal = シグナル{ $n }件
signals-title = シグナル
signals-lead = 出典から読み取った個々の兆候。いずれも、記録済みの項目に関わるものです。
signal-bears-on = 関連先
signal-report = 報告書
signal-press = 報道
signal-social = ソーシャルメディア
signal-supply-platform = 調達プラットフォーム
signal-community = コミュニティ
signal-compliance = コンプライアンス
signal-patent = 特許
signal-hiring = 採用

## 関係、仕組み、レジリエンス、参画

projects-title = 多者間のつながり
projects-lead = 複数の主体を同時に結ぶプロジェクト。
mechanisms-title = 因果の流れ
mechanisms-lead = 各ステップは、根拠として挙げた記録に基づく編者の解釈です。
mechanism-diffusion = 波及
mechanism-talent = 人材
mechanism-transfer = 移転
mechanism-capital = 資本
mechanism-recovery = 回復
mechanism-evidence = 根拠
not-established = 確認できていません。

## データと用語集

data-title = { $cluster }の記録された事実とつながり
data-lead = { $cluster }についてこのサイトが述べるすべての内容を、表計算ソフトやプログラムで読めるファイルとして提供します。
data-files = ファイル
data-files-lead = 見出し行付きの UTF-8 テキスト。サイトのどの言語でも同じファイルです。
data-file = ファイル
data-holds = 内容
data-actors = 主体：種類、所在地、開始と終了、識別子
data-relations = つながり：種類、品目、開始と終了、割合
data-events = 出来事：日付、種類、主体、進み具合
data-facts = 事実：単位、最新値、進み具合、根拠の種別
data-points = 各系列のすべての値：日付、出典
data-sources = 出典：種類、発行元、日付、アドレス
data-indicators = 算出値：計算式、件数、日付
data-json = 上記すべてを1つのファイルに収録
glossary-lead = このサイトで使う用語を、一文ずつで説明します。
glossary-terms = { $n }語
glossary-plain = 平易に言うと
glossary-also = 別名
