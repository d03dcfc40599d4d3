# 聚落並列對照頁的文字。

page-compare = 比較
compare-title = 聚落並列比較
# 頁面導語和描述；$clusters 為各聚落名稱。
compare-lead = { $n }個聚落，同一套架構：{ $clusters }。各聚落的紀錄多寡不同，數值較大，可能只是寫下的較多。
compare-open-page = 與{ $clusters }並列比較
compare-foreign = 尚未翻譯的論斷以原文顯示。

## 記錄了什麼

compare-recorded-title = 記錄了什麼
compare-recorded-lead = 所有數字計算的都是紀錄，不是現實世界。記錄得多，數出來的也多。
compare-recorded = 截至{ $date }：{ $counts }。
compare-recorded-coverage = { $dated }的連結有起始日期的紀錄，{ $sourced }註明來源。
compare-actors = { $n }個參與者
compare-ties = { $n }條連結
compare-events = { $n }個事件
compare-sources = { $n }個來源
compare-days-differ = 各聚落的紀錄截至不同的日期：其間發生的變化不是聚落之間的差別。

## 各自的論斷

compare-claims-title = 各自如何說明自己
compare-claims-lead = 每一節的第一段。點選聚落名稱可看機制、證據和限制。
compare-no-claim = 這一節還沒有人寫。

## 結構

compare-structure-lead = 環節由各聚落自行劃分，有粗有細。環節多寡不是衡量標準，要看每個環節有誰。
compare-stage-inside = 聚落內{ $n }個
compare-stage-nearby = 延伸聚落{ $n }個
compare-stage-outside = 聚落外{ $n }個
compare-no-stages = 沒有劃分環節。
compare-kinds = 已記錄的參與者，依類型

## 指標與韌性

compare-indicators-lead = 各聚落以同一種方法計算。數值下方註明計算的範圍，以及其中多少有日期、有來源。這裡沒有任何排名。
compare-remark = 閱讀時注意
compare-coverage = { $dated }有日期，{ $sourced }有來源
# 兩組指標的標題。
compare-open = 可以並列閱讀，但須看說明
compare-apart = 不可比較：每個數值只描述所屬的聚落
compare-why-few = 並非每個聚落都有足夠的資料。
compare-why-size = 數值隨計入的參與者數而變，而各聚落的參與者數不同。
compare-why-stages = 各聚落的環節清單不同。
compare-why-suppliers = 供應商沒有全部記錄的投入未計入。
# $shares 依次對應各欄，例如「40條中的3條和60條中的5條」。
compare-why-undated = 沒有日期的連結未計入：{ $shares }。
compare-of = { $total }條中的{ $n }條
compare-resilience-lead = 已記錄的連結仰賴什麼。這是根據紀錄設想的情境，不是預測。

## 階段

compare-phases-title = 各自如何形成
compare-phases-lead = 階段是各聚落的編輯對事件的解讀。
compare-no-phases = 沒有劃分階段。
# 圖的說明；$from 和 $to 為年份。
compare-drawing = { $n }個聚落的階段在同一時間軸上，{ $from }至{ $to }；下方清單內容相同。
compare-drawing-title = 同一時間軸
compare-drawing-note = 每一條為一個階段，條上的數字即下方清單中的序號。

## 聚落之間

compare-links-title = 聚落之間
compare-links-lead = 在不只一個聚落中有紀錄的參與者，以及從一個聚落提及另一個聚落的文字。
compare-links-none = 沒有記錄到它們之間的關聯。這並不證明關聯不存在。
compare-same = { $here }和{ $there }都有紀錄
# 同一參與者的兩個名稱之間。
compare-is = { " = " }
compare-crossing = { $here }的文字中提到{ $there }之處
