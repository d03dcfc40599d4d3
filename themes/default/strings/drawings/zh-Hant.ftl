# 圖形與網絡頁用語。

## 圖中區分的參與者類型（形狀與顏色）
class-mnc = 外資據點
class-loc = 本地企業
class-lea = 教育與研究
class-pub = 政府與公共機構
class-ass = 協會
class-cap = 投資人
class-inf = 土地與公用設施
class-out = 聚落以外

## 圖形
drawing-actor = { $actor }，{ $kind }，{ $n }個夥伴
drawing-network = { $actors }個參與者，{ $ties }條連結
drawing-network-note = 標記越大，夥伴越多。箭頭從提供方指向接受方。位置不按比例：距離近表示連結緊密。
shape-mnc = 圓形是外資據點
shape-loc = 方形是本地企業
shape-lea = 三角形是教育與研究
shape-pub = 菱形是政府與公共機構
shape-ass = 六邊形是協會
shape-cap = 倒三角形是投資人
shape-inf = 十字形是土地與公用設施
shape-out = 空心圓在聚落以外
drawing-network-finding = 連結最多的是{ $actors }
drawing-phase = { $new ->
    [0] 沒有註明日期的新連結
   *[other] 註明日期的新連結{ $new }條
}，{ $old ->
    [0] 沒有延續下來的舊連結
   *[other] 延續下來的舊連結{ $old }條
}
drawing-around = { $actor }及其{ $n }個夥伴
drawing-chain = { $n }個環節的價值鏈
drawing-chain-note = 箭頭從一個環節指向它所供應的環節。虛線框表示該環節在聚落內沒有參與者。
drawing-stage-gap = 此處未記錄參與者
drawing-stage-members = { $n }個參與者
drawing-chart = { $fact }：{ $n }個數值

## 網絡頁
network-lead = 截至{ $date }，共記錄{ $n }個參與者，以及具名參與者之間的{ $ties }條連結。夥伴最多的是{ $best }，有{ $most }個。
network-figure = 誰與誰相連
network-reading-title = 從圖中可見
network-see-cut = 有{ $cut }個參與者只能經由{ $actor }通往網絡的其餘部分。
network-see-hubs = 圖中的連結有{ $share }涉及{ $actors }。
network-see-between = 另外兩個參與者之間的最短路徑，有{ $share }經過{ $actor }。
network-see-single = 有{ $n }個參與者只靠一條已記錄的連結連在圖上。
network-key-actors = 參與者
network-key-ties = 連結
network-key-strength = 粗線依據兩個以上獨立來源，細線依據一個。圓環標示來源說法不一的連結。
network-ties-title = 每條連結一句話
network-ties-skip = 前往連結表
network-ties-caption = 上圖所畫的連結，共{ $n }條
network-past-title = 過去的連結
network-past-caption = 已結束的連結，或有一端已不存在的連結，共{ $n }條
network-open-title = 與群體和未具名企業的連結
network-open-caption = 有一端不是具名參與者的連結，共{ $n }條；任何指標都不計入
network-projects-title = 多個參與者共同進行的專案
network-col-from = 起點
network-col-tie = 連結
network-col-to = 終點
network-col-family = 類別
network-col-years = 年份
network-col-evidence = 來源
network-alone-title = 沒有已記錄連結的參與者
network-alone = 有{ $n }個列出的參與者沒有連結紀錄。這反映的是紀錄，不是這些企業。
network-limits-title = 這裡無法說明什麼
network-limit-undated = { $n }條連結沒有日期：它們畫在今天的圖上，過去的圖上則沒有。
network-limit-unsourced = { $n }條連結沒有註明來源。
network-limit-undisclosed = { $n }條連結有一端未公開。
network-limit-sample = 只記錄公開發表過的內容。客戶和價格很少公開，因此這個網絡是下限。
network-years-unknown = 未知

## 腳本為網絡加入的控制項
network-filter-families = 連結
network-filter-kinds = 參與者
network-find = 尋找參與者
network-shown = 顯示{ $actors }個參與者，{ $ties }條連結
network-zoom-in = 放大
network-zoom-out = 縮小
network-zoom-reset = 整個網絡
network-keys = 方向鍵在參與者之間移動，Home 鍵跳到夥伴最多的參與者，Esc 鍵取消選擇，加號和減號鍵縮放。
network-partners = { $actor }：顯示{ $n }個夥伴
network-zoom = 縮放

## 腳本在網絡下方新增的提問
explore-choose = 選擇參與者
explore-way = 兩個參與者之間的路徑
explore-from = 起點
explore-to = 終點
explore-found = 從{ $from }到{ $to }的最短已記錄路徑。步數：{ $n }
explore-none = 沒有已記錄的路徑從{ $from }通向{ $to }。
explore-without = 移除一個參與者
explore-leave = 移除
explore-cut = 在此圖中移除{ $actor }，與最大部分斷開的參與者數：{ $n }
explore-whole = 在此圖中移除{ $actor }，其餘參與者的連通不變。
explore-years = 依起始年份顯示連結
explore-until = 已開始者，截至
explore-now = 今天
explore-begun = { $year }：圖中連結已開始的有{ $n }條。因沒有日期而隱藏的：{ $undated }條
explore-save = 依目前顯示儲存圖形
explore-save-svg = 存成 SVG
explore-save-png = 存成 PNG
explore-save-csv = 將顯示中的連結表格存成 CSV

## 腳本新增的篩選、大小和聚焦
focus-part = 網絡的一部分
focus-around = 圍繞
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = 步數
focus-region = 地區
focus-boundary = 歸屬
focus-all = 全部
focus-size = 標記大小
focus-alike = 同原圖
focus-degree = 夥伴數
focus-between = 經過它的最短路徑所占比例
focus-core = 核數：這一部分中的每個參與者在其內部都至少有這麼多夥伴
# One line of the list of the largest: name and value.
focus-largest = { $actor }：{ $value }
focus-rows = 表中的連結：{ $of }條中的{ $shown }條
