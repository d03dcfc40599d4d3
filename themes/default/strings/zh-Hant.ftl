# 文字頁面用語。指標用語見 indicators/，圖形用語見 drawings/。

## 各頁通用

skip-link = 跳到正文
nav-site = 網站
nav-languages = 語言
nav-cluster = 本聚落的頁面
nav-crumbs = 目前位置
nav-footer = 更多頁面
menu-explain = 解讀
menu-look-up = 查閱
contact = 聯絡方式
contact-languages = 可用{ $languages }回覆
licence = 授權條款：{ $licence }
as-of = 截至{ $date }
reviewed = { $date }審閱
review-by = 下次審閱不晚於{ $date }
owner = 負責人：{ $owner }
fallback-notice = 本文尚無您所選語言的版本，目前以{ $language }顯示。
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = 本文譯成之後，原文已有修改
stale-notice-made = 本文譯於{ $date }，此後原文已有修改
stale-reviewed = 原文最近一次審閱：{ $date }
stale-original = 閱讀原文
not-known = 未知
not-recorded = 未記錄
none-recorded = 無紀錄
too-few-data = 資料不足
# 頁面拼接各部分時所用的標點：列項之間、同一行各部分之間、名稱與內容之間、兩句之間、括注。
list-comma = { "、" }
join-comma = { "，" }
join-semicolon = { "；" }
join-colon = { "：" }
join-stop = { "。" }
join-end = { "。" }
join-open = { "（" }
join-close = { "）" }
join-space = { "" }
join-title = { " | " }
# Between the marks of several notes.
notes-comma = { "、" }

## 頁面名稱

page-overview = 概覽
page-network = 網絡
page-timeline = 時間軸
page-actors = 參與者
page-facts = 事實
page-indicators = 指標
page-sources = 來源
page-data = 資料
page-glossary = 詞彙表
page-about = 關於本站
page-chooser = 選擇語言
page-not-found = 頁面不存在
not-found-words = 前往首頁
not-found-no-base = 請在 site.toml 中設定 base_url，使這些連結在任何網址下都能使用。
chooser-lead = 語言

## 語言名稱

language-ar = 阿拉伯文
language-de = 德文
language-en = 英文
language-es = 西班牙文
language-fa = 波斯文
language-fr = 法文
language-he = 希伯來文
language-hi = 印地文
language-id = 印尼文
language-it = 義大利文
language-ja = 日文
language-ko = 韓文
language-ms = 馬來文
language-nl = 荷蘭文
language-pl = 波蘭文
language-pt = 葡萄牙文
language-ru = 俄文
language-th = 泰文
language-tr = 土耳其文
language-uk = 烏克蘭文
language-vi = 越南文
language-zh = 中文
language-zh-Hans = 簡體中文
language-zh-Hant = 繁體中文

## 首頁

home-lead = 以網絡的角度說明{ $n }個產業聚落：誰做什麼、如何相連、從何時開始，以及哪些事仍屬未知。
home-clusters = 聚落
home-clusters-lead = 每個聚落都從概覽開始，其餘內容一步可達。
cluster-counts = { $actors }個參與者，{ $ties }條已記錄的連結，截至{ $date }

how-title = 如何閱讀本站
how-claim = 論斷
how-claim-words = 每頁開頭都是一句可以查證的話，接著說明其中的機制、依據，以及它無法說明什麼。小號數字指向來源。
how-computed = 計算
how-computed-words = 網絡數值由已記錄的連結計算得出，旁邊註明公式、樣本數和日期。這些數值描述的是紀錄，不是現實世界。
how-unknown = 未知
how-unknown-words = 「未知」是指有人查找過而沒有找到，絕不會當作零計算。
how-disputed = 說法不一
how-disputed-words = 來源說法不一時，各種說法連同來源一併列出，絕不取平均。
how-plans = 計畫
how-plans-words = 已宣布或已核准的事項都有標示，絕不算作已完成。

about-lead = 本站把產業聚落當作系統來說明：由誰構成、如何相連、如何形成，以及哪些事仍屬未知。

## 概覽

card-title = 聚落速覽
card-note = 事實出自公開來源；網絡數值由已記錄的連結計算得出，截至{ $date }
five-what = 構成
five-what-stages = 價值鏈分為{ $declared }個環節，其中{ $filled }個在聚落內有參與者。
five-who = 參與者
five-who-counts = { $actors }個已記錄的參與者，其中{ $foreign ->
    [0] 沒有外資企業
   *[other] 外資企業{ $foreign }家
}，{ $local ->
    [0] 沒有本地企業
   *[other] 本地企業{ $local }家
}。
five-linked = 連結
five-linked-counts = { $ties }條已記錄的連結：{ $families }。
five-since = 起點
five-since-phases = 最早的已記錄事件：{ $date }；{ $n ->
    [1] 此後為一個階段
   *[other] 此後分為{ $n }個階段
}。
five-limits = 限制
five-limits-counts = { $undated ->
    [0] 每條連結都有起始日期
   *[other] { $undated }條連結沒有起始日期的紀錄
}，{ $unsourced ->
    [0] 沒有一條缺少來源
   *[other] { $unsourced }條沒有來源
}，{ $undisclosed ->
    [0] 沒有一條含有未公開的一方
   *[other] { $undisclosed }條有一方未公開
}；{ $disputed ->
    [0] 沒有一項事實的來源說法不一
   *[other] { $disputed }項事實的來源說法不一
}。
open-network = 開啟網絡圖
answers-title = 五個解答
answers-lead = 實心方塊是有兩個以上獨立來源的紀錄，空心方塊的來源較少。
answer-evidence = { $n ->
    [0] 沒有列出紀錄
   *[other] 依據{ $n }筆紀錄，其中{ $firm }筆有兩個以上來源
}
phases-title = { $n }個階段，同一個網絡
phases-lead = 每個參與者的位置不變。黑線是在該階段開始的連結，灰線是較早的連結。
phases-undated = { $total }條連結中有{ $n }條起始日期未知，無法在此畫出；近年的紀錄較完整，因此部分成長只是資料變多所致。
phase-ties = { $begun ->
    [0] 沒有新連結
   *[other] 新連結{ $begun }條
}，共{ $ties }條
chain-title = 誰做什麼
chain-lead = 一個標記代表該環節的一個已記錄參與者；同一家企業可能出現在多個環節。
chain-members-lead = 各環節的已記錄參與者。同一個參與者可能出現在多個環節。
chain-caption = { $n }個環節，方塊為本地企業，圓點為外資企業
chain-stage = 環節
chain-local = 本地
chain-foreign = 外資
chain-gap = 缺什麼
chain-elsewhere = 來自別處
chain-local-count = { $n }個本地參與者
chain-foreign-count = { $n }個外資參與者
stage-support = 支援價值鏈
stage-filled = 已有參與者
stage-nearby = 僅鄰近地區有參與者。
stage-gap = 空缺。
stage-unexplained = 空缺；原因未記錄。
stage-on = 在此有紀錄
layers-title = 各層概要
layers-lead = 點選每項論斷，可以看到機制、證據和限制。
risks-title = 風險與未知
risks-lead = 這份說明無法呈現什麼，哪裡說法不一，哪些事從未有人公布。
risks-limits = 各層的首要限制
risks-disputed = 來源說法不一
risks-unknown = 未知：查找過而沒有找到
unknown-mechanism = 未能確認的機制：{ $kind }
ask-title = 洽詢對象
ask-about = 關於本頁
ask-corrections = 歡迎指正；請註明來源編號。
boundary-title = 聚落的邊界
of-base = 占{ $base }
of-base-plain = 占比基數：

## 各章節的標題與問題

section-structure = 結構
section-structure-question = 它由什麼構成？
section-relations = 關係
section-relations-question = 它如何相連？
section-mechanisms = 機制
section-mechanisms-question = 它如何演變？
section-narrative = 敘事
section-narrative-question = 外界如何理解它？
section-resilience = 韌性
section-resilience-question = 某處失靈時會如何？
section-embedding = 嵌入
section-embedding-question = 我可以從哪裡切入？
section-reality = 現實
section-reality-question = 那裡究竟有什麼？
section-connectivity = 連通
section-connectivity-question = 什麼與什麼相連？
section-signals = 訊號
section-signals-question = 哪些跡象顯示它確實在運作？
section-cognition = 認知
section-cognition-question = 誰如何看待它？
section-how = 運作方式
section-limits = 限制
section-missing = 這部分說明尚未有人撰寫。已記錄的內容見下文。
section-indicators = 計算結果
section-indicators-lead = 由已記錄的連結計算得出；公式和限制見指標頁。
next-section = 下一節：{ $title }

## 投資人的五個問題

question-supply = 供應網絡穩定嗎？
question-talent = 人才供給能持續嗎？
question-technology = 知識在擴散嗎？
question-institutions = 誰讓合作得以運作？
question-evolution = 這段發展可以查證嗎？
question-eyebrow = 問題
question-why = 為什麼
question-deeper = 深入閱讀：{ $title }
question-others = 其他問題

## 證據

evidence-title = 證據
evidence-lead = 每筆紀錄的證據力有多強。
evidence-statement = 紀錄
evidence-kind = 類別
evidence-strength = 強度
evidence-none = 來源未記錄
evidence-not-found = 查找過，未找到來源
evidence-one = 一個來源
evidence-one-primary = 一個第一手來源
evidence-many = { $n }個獨立來源
evidence-disputed = 來源說法不一
kind-fact = 事實
kind-event = 事件
kind-relation = 連結
kind-actor = 參與者
kind-mechanism = 機制
notes-title = 註釋與來源
notes-lead = 上文的每個註碼都連到這裡。標題保留原文。
note-back = 回到正文
sources-differ = 來源說法不一
superseded = 已被取代
disputed = 說法不一
standing-disputed = 來源說法不一
standing-superseded = 已被取代；留作紀錄
standing-unverified = 尚未查核
basis-official = 官方
basis-estimate = 估計
basis-self-reported = 自行申報
basis-computed = 計算得出
alert-note = 註
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 注意

## 進展程度

progress-target = 目標
progress-announced = 已宣布
progress-approved = 已核准
progress-under-way = 進行中
progress-realised = 已實現
progress-cancelled = 已取消

## 日期

date-about = { $date }前後
date-perhaps = { $date }（存疑）
date-about-perhaps = { $date }前後（存疑）
date-range = { $from }至{ $to }
date-range-words = { $from }至{ $to }
date-since = 自{ $from }起
date-from = 自{ $from }起，結束時間未知
date-until = 至{ $to }為止
date-to = 至{ $to }，起始時間未知
date-between = { $from }至{ $to }之間
date-quarter = { $quarter ->
    [1] { $year }年第一季
    [2] { $year }年第二季
    [3] { $year }年第三季
    [4] { $year }年第四季
   *[other] { $year }年第{ $quarter }季
}
date-first-half = { $year }年上半年
date-second-half = { $year }年下半年
# $year 為1970，$century 為20，$decade 為70。
date-decade = { $year }年代
date-century = { $century }世紀
life-until = 至{ $until }
life-by = { $date }或更早
life-after = { $date }或更晚

## 數字

value-about = 約{ $value }
value-at-least = 至少{ $value }
value-more-than = 超過{ $value }
value-at-most = 最多{ $value }
value-less-than = 不到{ $value }
value-range = { $low }～{ $high }
# 大額：按數值大小以萬、億、兆計；.head 是表頭的單位。
money-steps = 4 8 12
    .e4 = { $n }萬
    .e8 = { $n }億
    .e12 = { $n }兆
money-k = { $n }千
    .head = 千{ $currency }
money-m = { $n }百萬
    .head = 萬{ $currency }
money-bn = { $n }十億
    .head = 億{ $currency }
money-tn = { $n }兆
    .head = 兆{ $currency }
currency-code = { $code } { $n }
currency-MYR = { $n }令吉
    .symbol = 令吉
currency-USD = { $n }美元
    .symbol = 美元
currency-EUR = { $n }歐元
    .symbol = 歐元
currency-GBP = { $n }英鎊
    .symbol = 英鎊
currency-JPY = { $n }日圓
    .symbol = 日圓
unit-percent = { $shown }%
unit-percent-points = { $shown }個百分點
unit-name-percent-points = 百分點
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown }{ $word }
rate-year = 每年{ $amount }
    .head = { $amount }/年
rate-month = 每月{ $amount }
    .head = { $amount }/月
rate-day = 每天{ $amount }
    .head = { $amount }/日

## 來源中的位置

locator-page = 第{ $from }頁
locator-page-range = 第{ $from }至{ $to }頁
locator-chapter = 第{ $from }章
locator-chapter-range = 第{ $from }至{ $to }章
locator-section = 第{ $from }節
locator-section-range = 第{ $from }至{ $to }節
locator-figure = 圖{ $from }
locator-figure-range = 圖{ $from }至{ $to }
locator-table = 表{ $from }
locator-table-range = 表{ $from }至{ $to }
locator-box = 專欄{ $from }
locator-box-range = 專欄{ $from }至{ $to }
locator-paragraph = 第{ $from }段
locator-paragraph-range = 第{ $from }至{ $to }段
locator-article = 第{ $from }條
locator-article-range = 第{ $from }至{ $to }條
locator-row = 第{ $from }列
locator-row-range = 第{ $from }至{ $to }列
locator-slide = 投影片第{ $from }頁
locator-slide-range = 投影片第{ $from }至{ $to }頁
locator-time = { $from }處

## 參與者

actors-lead = { $cluster }已記錄的{ $n }個參與者，依類型排列。
actors-name = 名稱
actors-place = 地點
actors-since = 起始
actors-stages = 環節
actors-ties = 連結
actor-description-claim = { $name }：{ $claim }
actor-description = { $cluster }的{ $name }（{ $kind }）：{ $n }條已記錄的連結，以及事件和來源。
actor-kind-multinational = 跨國企業
actor-kind-enterprise = 企業
actor-kind-sme = 中小企業
actor-kind-startup = 新創企業
actor-kind-joint-venture = 合資企業
actor-kind-university = 大學
actor-kind-research-institute = 研究機構
actor-kind-training = 培訓中心
actor-kind-agency = 公共機構
actor-kind-government = 政府
actor-kind-association = 協會
actor-kind-investor = 投資人
actor-kind-service = 服務業者
actor-kind-infrastructure = 基礎設施
actor-kind-market = 市場
actor-kind-from = { $kind }，{ $country }資本
actor-kinds-multinational = 跨國企業（{ $n }）
actor-kinds-enterprise = 企業（{ $n }）
actor-kinds-sme = 中小企業（{ $n }）
actor-kinds-startup = 新創企業（{ $n }）
actor-kinds-joint-venture = 合資企業（{ $n }）
actor-kinds-university = 大學（{ $n }）
actor-kinds-research-institute = 研究機構（{ $n }）
actor-kinds-training = 培訓中心（{ $n }）
actor-kinds-agency = 公共機構（{ $n }）
actor-kinds-government = 政府（{ $n }）
actor-kinds-association = 協會（{ $n }）
actor-kinds-investor = 投資人（{ $n }）
actor-kinds-service = 服務業者（{ $n }）
actor-kinds-infrastructure = 基礎設施（{ $n }）
actor-kinds-market = 市場（{ $n }）
boundary-core = 聚落內
boundary-extended = 延伸聚落
boundary-outside = 聚落以外，與聚落有連結
place-in = { $country }{ $place }
record-title = 基本資料
record-note-line = 截至{ $date }；來源見頁末
record-kind = 類型
record-since = 起始
record-until = 結束
record-place = 地點
record-boundary = 歸屬
record-stages = 環節
record-parent = 隸屬於
record-size = 規模
record-also = 又稱
record-elsewhere = 另見於
record-elsewhere-as = { $cluster }：{ $actor }
record-checked = 最近查核
record-note = 備註
identifier-lei = 法人機構識別碼（LEI）
identifier-ror = 研究機構識別碼（ROR）
identifier-wikidata = 維基數據
identifier-register = 登記編號
identifier-url = 網站
size-large = 大型
size-medium = 中型
size-small = 小型
size-micro = 微型
ties-title = 以句子說明連結
ties-lead = { $n ->
    [1] 一條已記錄的連結。
   *[other] { $n }條已記錄的連結，依類別排列。
}
ties-tie = 連結
ties-since = 起始
ties-sources = 來源
place-in-chain = 在價值鏈中的位置
place-in-chain-lead = 有標記的環節：該參與者在此有業務紀錄。
events-title = 相關事件
actor-facts = 相關事實
removed-title = 假如少了它
removed-lead = 這是根據已記錄連結設想的情境，不是預測。
removed-words = 其他{ $total }個有連結的參與者中，有{ $n }個會失去通往其餘參與者的唯一已記錄路徑：{ $actors }。
disputed-title = 來源說法不一之處

## 連結的類別

family-supply = 供應
family-knowledge = 知識
family-talent = 人才
family-capital = 資本
family-institution = 機構與土地
family-lineage = 沿革
family-count-supply = 供應{ $n }條
family-count-knowledge = 知識{ $n }條
family-count-talent = 人才{ $n }條
family-count-capital = 資本{ $n }條
family-count-institution = 機構與土地{ $n }條
family-count-lineage = 沿革{ $n }條

## 連結寫成句子

tie-supplies = { $from }是{ $to }的供應商。
tie-supplies-item = { $from }向{ $to }提供{ $item }。
tie-supplies-undisclosed = { $from }向{ $to }供應未公開的產品。
tie-contracts = { $from }把業務外包給{ $to }。
tie-contracts-item = { $from }把{ $item }外包給{ $to }。
tie-rnd = { $from }與{ $to }進行聯合研究。
tie-rnd-item = { $from }與{ $to }就{ $item }進行聯合研究。
tie-co-develops = { $from }與{ $to }共同開發產品。
tie-co-develops-item = { $from }與{ $to }共同開發{ $item }。
tie-develops = { $from }輔導{ $to }成為供應商。
tie-develops-item = { $from }輔導{ $to }成為{ $item }的供應商。
tie-licenses = { $from }把技術授權給{ $to }使用。
tie-licenses-item = { $from }把{ $item }授權給{ $to }使用。
tie-standardizes = { $to }採用{ $from }制定的標準。
tie-trains = { $from }為{ $to }培訓人員。
tie-trains-item = { $from }為{ $to }培訓人員：{ $item }。
tie-talent-flow = 人員從{ $from }流向{ $to }。
tie-spin-off = { $to }衍生自{ $from }。
tie-invests = { $from }投資{ $to }。
tie-owns = { $from }持有{ $to }的股權。
tie-funds = { $from }為{ $to }提供資金。
tie-member-of = { $from }是{ $to }的會員。
tie-regulates = { $from }監管{ $to }。
tie-hosts = { $from }為{ $to }提供場地。
tie-founds = { $from }創立了{ $to }。
tie-cooperates = { $from }與{ $to }合作。
tie-cooperates-item = { $from }與{ $to }在{ $item }方面合作。
tie-succeeds = { $from }承接{ $to }的業務。
tie-standby = 已通過認證，目前未採用
tie-share = 占採購的{ $share }
tie-capital-share = 占資本的{ $share }
tie-sales-share = 占賣方銷售額的{ $share }
tie-lead-time = 交貨期為{ $time }
tie-lead-time-unknown = 交貨期未知
undisclosed-item = 未公開的產品
end-stage = 「{ $stage }」環節的企業
end-undisclosed = 一家未公開名稱的企業
end-undisclosed-stage = 「{ $stage }」環節的一家未公開名稱的企業

## 事件的類別

event-kind-founding = 成立
event-kind-entry = 進駐
event-kind-exit = 退出
event-kind-expansion = 擴建
event-kind-policy = 政策
event-kind-technology = 技術
event-kind-institution = 機構
event-kind-investment = 投資
event-kind-infrastructure = 基礎設施
event-kind-crisis = 危機
event-kind-recovery = 復原
event-kind-milestone = 里程碑
event-kind-spin-off = 衍生
event-kind-merger = 合併
event-kind-acquisition = 收購
event-kind-renaming = 更名

## 事實

facts-lead = 關於{ $cluster }的{ $n }項已記錄事實，各附日期、來源和比較基準。
facts-disputed-count = { $n ->
    [0] 其中沒有一項的來源說法不一。
   *[other] 其中{ $n }項的來源說法不一；各種說法一併列出。
}
facts-numbers = 數字
facts-numbers-lead = 數值依公布時的原樣列出，絕不取平均。計畫都有標示。
facts-statements = 陳述
facts-incentives = 優惠措施
fact-date = 日期
fact-value = 數值
fact-said-by = 來源
fact-preferred = 本站其他頁面以此為準
fact-method = 方法
fact-superseded-by = 取代者
fact-compare = 對照
fact-about = 涉及
incentive-dates = { $since }至{ $until }

## 指標

indicators-lead = 由{ $cluster }的已記錄連結計算得出的數值，各附公式、計算範圍和容易誤解之處。
indicator-computed-on = 計算範圍
indicator-coverage-title = 涵蓋率
indicator-named = 突出的參與者
observations-title = 已公布的數值
observations-lead = 並非在此計算，依發布者提供的數值列出。
observation-indicator = 指標
observation-note = 備註

## 來源

sources-lead = { $cluster }所依據的{ $n }個來源，標題保留原文。
sources-list = 全部來源
source-archive = 存檔版本
source-primary = 第一手來源
source-accessed = { $date }檢索
source-repeats = 轉述自
source-cited-by = 引用處
source-kind-statistics = 統計資料
source-kind-law = 法律
source-kind-filing = 申報文件
source-kind-report = 報告
source-kind-academic = 學術文獻
source-kind-dataset = 資料集
source-kind-press-release = 新聞稿
source-kind-news = 新聞報導
source-kind-website = 網站
source-kind-speech = 演講
source-kind-interview = 訪談
source-kind-archive = 檔案史料
source-kind-other = 其他
cited-actor = { $n }個參與者
cited-relation = { $n }條連結
cited-event = { $n }個事件
cited-phase = { $n }個階段
cited-stage = { $n }個環節
cited-fact = { $n }項事實
cited-project = { $n }個專案
cited-mechanism = { $n }個機制
cited-observation = { $n }個已公布數值
cited-incentive = { $n }項優惠措施
cited-signal = { $n }個訊號
signals-title = 訊號
signals-lead = 從來源中讀出的個別跡象；每一個都與某筆紀錄有關。
signal-bears-on = 相關紀錄
signal-report = 報告
signal-press = 媒體報導
signal-social = 社群媒體
signal-supply-platform = 供應平台
signal-community = 社群
signal-compliance = 法規遵循
signal-patent = 專利
signal-hiring = 徵才

## 關係、機制、韌性、嵌入

projects-title = 多方的連結
projects-lead = 同時連結多個參與者的專案。
mechanisms-title = 一件事如何引發另一件事
mechanisms-lead = 各步驟是編者對所列證據紀錄的解讀。
mechanism-diffusion = 擴散
mechanism-talent = 人才
mechanism-transfer = 移轉
mechanism-capital = 資本
mechanism-recovery = 復原
mechanism-evidence = 依據
not-established = 未能確認。

## 資料與術語

data-title = { $cluster }的已記錄事實與連結
data-lead = 本站關於{ $cluster }的全部內容，以試算表或程式可讀取的檔案提供。
data-files = 檔案
data-files-lead = UTF-8 文字檔，首列為標題列。各語言版本的檔案相同。
data-file = 檔案
data-holds = 內容
data-actors = 參與者：類型、地點、起訖、識別碼
data-relations = 連結：類別、供應內容、起訖、占比
data-events = 事件：日期、類別、參與者、進展
data-facts = 事實：單位、最新數值、進展、依據
data-points = 每個序列的每個數值，附日期和來源
data-sources = 來源：類型、發布者、日期、網址
data-indicators = 計算結果：公式、樣本數、日期
data-json = 全部內容合為一個檔案
glossary-lead = 本站使用的術語，每個以一句話說明。
glossary-terms = { $n }個術語
glossary-plain = 簡單來說
glossary-also = 又稱
