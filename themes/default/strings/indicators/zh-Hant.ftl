# 指標：名稱、問題、讀法、誤區。

## 每個數值周圍的文字

indicator-not-known = 未知：現有紀錄不足以得出這個數值。
indicator-too-few = 資料不足：{ $n }個參與者，{ $m }條連結。數值僅留作紀錄，不能據此得出結論。
indicator-formula = 公式
indicator-reference = 參考文獻
indicator-pitfall = 容易誤解之處
indicator-basis = { indicator-basis.short }，截至{ $date }
    .short = { $n }個參與者，{ $m }條連結
indicator-I09-basis = { indicator-I09-basis.short }，截至{ $date }
    .short = 列出的{ $n }個環節，{ $m }個參與者
indicator-I13-basis = { indicator-I13-basis.short }，截至{ $date }
    .short = { $n }家買方，{ $m }條供應連結
indicator-I14-basis = { indicator-I14-basis.short }，截至{ $date }
    .short = { $n }項投入，其中{ $m }項的供應商全部有紀錄
indicator-I16-basis = { indicator-I16-basis.short }，截至{ $date }
    .short = { $n }項投入，其中{ $m }項的供應商全部有紀錄
indicator-I21-basis = { indicator-I21-basis.short }，截至{ $date }
    .short = { $n }個參與者，{ $m }條有日期的連結
indicator-I22-basis = { indicator-I22-basis.short }，截至{ $date }
    .short = { $n }個參與者，{ $m }條有日期的連結
indicator-I26-basis = { indicator-I26-basis.short }，截至{ $date }
    .short = { $n }所研究機構和大學，{ $m }家衍生企業
indicator-I31-basis = { indicator-I31-basis.short }，截至{ $date }
    .short = 其他語言的{ $n }個頁面，其中{ $m }個事實相同
indicator-I27-basis = { indicator-I27-basis.short }，截至{ $date }
    .short = { $m }個已實現的事件中有{ $n }次進駐或退出
indicator-I30-basis = { indicator-I30-basis.short }，截至{ $date }
    .short = { $n }項事實和連結
indicator-I40-basis = { indicator-I40-basis.short }，截至{ $date }
    .short = { $n }個參與者，{ $m }條有日期的連結
indicator-coverage = 所依據的連結中，{ $dated }有起始日期，{ $sourced }有來源
indicator-lower-bound = 已記錄的連結只是樣本。沒有人寫下的連結會使這個數值升高。
indicator-extent-core = 聚落內的參與者
indicator-extent-recorded = 全部已記錄的參與者，含外部夥伴

## 其他數值的名稱

indicator-part-pairs = 有連結的配對數
indicator-part-possible-pairs = 可能的配對數
indicator-part-mean-degree = 每家企業的夥伴數
indicator-part-tied = 有連結的參與者
indicator-part-isolated = 沒有連結的參與者
indicator-part-weighted = 同上，依連結的權重
indicator-part-most = 單一參與者的最多夥伴數
indicator-part-ei-index = E-I 指數
indicator-part-expected = 隨機配對時的期望值
indicator-part-expected-ei-index = 隨機配對時的 E-I 指數
indicator-part-across = 跨地區的配對數
indicator-part-within = 同一地區內的配對數
indicator-part-regions = 地區和國家
indicator-part-crossing = 跨越國界的配對數
indicator-part-countries = 夥伴所在國家
indicator-part-effective-countries = 折合為同等分量的夥伴國家數
indicator-part-filled = 已有參與者的環節
indicator-part-declared = 列出的環節
indicator-part-depth = 有兩個以上獨立參與者的環節
indicator-part-gaps = 已說明原因的缺口
indicator-part-unexplained = 未說明原因的缺口
indicator-part-value-weighted = 依價值占比加權
indicator-part-bridges = 獨自維繫部分網絡的單一連結
indicator-part-cut-off = 缺少單一參與者時最多切斷的參與者數
indicator-part-cut-off-share = 占全部有連結參與者的比例
indicator-part-freeman = 集中化程度（Freeman）
indicator-part-gini = 夥伴數的不均程度（吉尼係數）
indicator-part-mention-share = 占內文提及次數的比例
indicator-part-with-locator = 註明來源中的位置
indicator-part-facts-sourced = 有來源的事實
indicator-part-ties-sourced = 有來源的連結
indicator-part-independent = 有兩個以上獨立來源
indicator-part-identified = 識別碼已查核的參與者
indicator-part-median-age = 最新來源年齡的中位數

indicator-part-gatekeepers = 內外均有連結的參與者
indicator-part-gatekeeper-share = 占核心參與者的比例
indicator-part-largest-drop = 移除其中一個時的最大降幅
indicator-part-density = 有連結的配對占全部可能配對的比例
indicator-part-firms = 企業
indicator-part-institutes = 研究機構和大學
indicator-part-bridges-known = 雙方均在此處的類別配對
indicator-part-by-input = 依投入
indicator-part-by-value = 依金額
indicator-part-inputs-known = 供應商已全部記錄的投入
indicator-part-inputs-unknown = 供應商是否全部記錄仍屬未知的投入
indicator-part-effective-suppliers = 折合為同等分量的供應商數
indicator-part-highest = 單項投入的最高值
indicator-part-sole-sourced = 來自單一供應商的投入
indicator-part-alternatives = 每項投入的替代來源
indicator-part-one-minus-hhi = 一減去平均集中度
indicator-part-after-first = 移除第一個之後的最大部分
indicator-part-after-any = 任意移除一個之後的平均值
indicator-part-star = 同等規模星形網絡的數值
indicator-part-complete = 全部兩兩相連時的數值
indicator-part-begun = 開始的連結
indicator-part-ended = 結束的連結
indicator-part-death-rate = 期初已有的連結中已結束的比例
indicator-part-undated = 沒有日期、未計入的連結
indicator-part-older-than-five = 五年以上
indicator-part-one-step = 一步之內
indicator-part-two-steps = 兩步之內
indicator-part-three-steps = 三步之內
indicator-part-reachable = 有任何路徑相通的配對
indicator-part-islands = 互不相連的部分
indicator-part-entries = 進駐
indicator-part-exits = 退出
indicator-part-foreign-share = 新進者中所有者在國外的比例
indicator-part-realised-share = 全部計畫中已實現的比例
indicator-part-by-region = 依地區
indicator-part-by-class = 依參與者類別
indicator-part-ties-growth = 連結，每年
indicator-part-actors-growth = 參與者，每年
indicator-part-densification = 連結成長相對於參與者成長（斜率）
indicator-part-density-without = 移除它之後的企業合作
indicator-part-spin-offs = 已記錄的衍生企業
indicator-part-from-research = 出自研究單位
indicator-part-survivors = 滿五年者中仍在的比例
indicator-part-pages-compared = 已比較的頁面
indicator-part-pages-equal = 事實相同的頁面

indicator-class-firm = 企業
indicator-class-research = 研究
indicator-class-education = 教育
indicator-class-capital = 資本
indicator-class-public = 政府與公共機構
indicator-class-other = 其他
indicator-class-inside = 聚落
indicator-class-country = 國內其他地區
indicator-class-abroad = 國外
indicator-pair = { $first }與{ $second }
indicator-input = { $buyer }所用的{ $input }
indicator-observed = 已公布的數值，不在此計算

## I01

indicator-I01 = 企業間的合作
indicator-I01-question = 可能的企業配對中，有多少確實在合作？
indicator-I01-reading = 聚落的{ $firms }家企業之間有{ $possible }對可能的組合；{ $pairs ->
    [0] 沒有一對有已記錄的連結。
   *[other] 其中{ $pairs }對有已記錄的連結（{ $share }）。
}
indicator-I01-pitfall = 列入的企業越多，數值越低，即使其他都沒有改變。比較兩個聚落時，必須同時看每家企業的夥伴數。

## I02

indicator-I02 = 有連結的參與者
indicator-I02-question = 這是網絡，還是名單？
indicator-I02-reading = { $actors }個已記錄參與者中，{ $tied }個至少有一條連結；{ $isolated ->
    [0] 沒有一個是孤立的。
   *[other] { $isolated }個是孤立的。
}
indicator-I02-pitfall = 列入的參與者越少，數值越高。沒有已記錄連結的參與者，也許有沒人寫下的連結。

## I03

indicator-I03 = 每個參與者的夥伴數
indicator-I03-question = 一個參與者平均有多少夥伴？
indicator-I03-reading = 一個參與者平均有{ $partners }個夥伴（{ $actors }個參與者之間共{ $pairs }對）。
indicator-I03-pitfall = 規模不同也可以比較，但記錄連結的人越細心，數值越高。

## I04

indicator-I04 = 跨地區的連結
indicator-I04-question = 連結是留在一個地區之內，還是跨出去？
indicator-I04-reading = { $pairs }對有連結的參與者中，{ $across }對跨越地區界線（{ $share }）。隨機配對時應為{ $expected }。
indicator-I04-pitfall = 這一比例取決於究竟記錄了多少外部夥伴；請對照隨機配對的期望值來讀。

## I05

indicator-I05 = 國際嵌入
indicator-I05-question = 聚落的連結有多少通往國外，通往幾個國家？
indicator-I05-reading = 聚落的{ $pairs }對連結中，{ $crossing ->
    [0] 沒有一對
   *[other] 有{ $crossing }對
}通往其他國家（{ $share }）{ $countries ->
    [0] 。
    [1] ，都通往同一個國家。
   *[other] ，共涉及{ $countries }個國家。
}
indicator-I05-pitfall = 工廠與國外所有者之間的連結全數計入。這與在國外找到的夥伴是兩回事。

## I06

indicator-I06 = 聚落之外的觸及範圍
indicator-I06-question = 外部世界有多近，要經由誰？
indicator-I06-reading = { $gatekeepers ->
    [0] 沒有一個參與者在聚落內外都有夥伴。
    [1] 聚落的{ $actors }個參與者中，只有一個在內外都有夥伴：{ $actor }。沒有它，已記錄的觸及範圍會下降{ $drop }。
   *[other] 聚落的{ $actors }個參與者中，{ $gatekeepers }個在內外都有夥伴。最關鍵的是{ $actor }：沒有它，已記錄的觸及範圍會下降{ $drop }。
}
indicator-I06-pitfall = 它計算的是紙上的路徑。降幅大，只表示有紀錄的通道繫於一個參與者，不表示其他參與者找不到自己的門路。

## I07

indicator-I07 = 有研究夥伴的企業
indicator-I07-question = 有多少企業與大學或研究機構合作？
indicator-I07-reading = { $firms }家企業中，{ $linked }家{ $institutes ->
    [0] 與研究單位有已記錄的連結；這裡沒有記錄任何研究機構。
    [1] 與這裡唯一有紀錄的研究機構有連結（{ $share }）。
   *[other] 與{ $institutes }所大學和研究機構中的至少一所有已記錄的連結（{ $share }）。
}
indicator-I07-pitfall = 聯合專案的啟動多有公布，結束則少有公布；企業與實驗室之間的合約很少公開。

## I08

indicator-I08 = 缺少的橋樑
indicator-I08-question = 哪幾類參與者彼此沒有連結？
indicator-I08-reading = 雙方都在此處的{ $known }對類別中，{ $missing ->
    [0] 每一對都至少有一條已記錄的連結。
   *[other] 有{ $missing }對完全沒有已記錄的連結。
}
indicator-I08-pitfall = 各類別大小不同：與唯一一位投資人有一條連結，密度就已很高。請看數量，不要只看比例。

## I09

indicator-I09 = 價值鏈的完整度
indicator-I09-question = 價值鏈的哪些環節在這裡，哪些來自外部？
indicator-I09-reading = 列出的{ $stages }個環節中，{ $filled }個在聚落內有參與者{ $nearby ->
    [0] {""}
   *[other] ，另有{ $nearby }個在延伸聚落內有參與者
}。{ $deep ->
    [0] 沒有一個環節擁有
   *[other] { $deep }個環節擁有
}兩個以上分屬不同所有者的參與者。
indicator-I09-pitfall = 它完全取決於環節如何劃分。分得細，缺口就多；分得粗，缺口就被掩蓋。

## I13

indicator-I13 = 本地供應
indicator-I13-question = 聚落採購的東西，有多少來自聚落本身？
indicator-I13-reading = 供應聚落內買方的{ $ties }條已記錄供應連結中，{ $local }條出自聚落內部（{ $share }）。{ $unknown ->
    [0] {""}
   *[other] 有{ $unknown }項投入，其供應商是否全部記錄仍屬未知。
}
indicator-I13-pitfall = 依連結、依投入、依金額計算，會得出三個不同的答案。發票地址在本地，不等於附加價值在本地。

## I14

indicator-I14 = 供應商集中度
indicator-I14-question = 一項投入的供應商少到什麼程度？
indicator-I14-reading = { $known ->
    [0] { $inputs }項投入中，沒有一項的供應商及其占比全部有紀錄。
   *[other] { $inputs }項投入中，{ $known }項的供應商全部有紀錄；平均而言，一項投入相當於來自{ $suppliers }家分量相等的供應商。
}
indicator-I14-pitfall = 只計入供應商全部有紀錄的投入。沒有記錄的供應商，不等於缺少供應商。

## I16

indicator-I16 = 沒有第二供貨來源的投入
indicator-I16-question = 若一家供應商停止供貨，哪些可以替代？
indicator-I16-reading = { $known ->
    [0] 未知：沒有一項投入的供應商全部有紀錄。
   *[other] 供應商全部有紀錄的{ $known }項投入中，{ $sole }項只來自一家供應商。{ $unknown ->
        [0] {""}
       *[other] 另有{ $unknown }項投入，這一點未知。
    }
}
indicator-I16-pitfall = 沒有人寫下的替代來源屬於未知，不等於沒有。

## I17

indicator-I17 = 網絡的單點
indicator-I17-question = 誰或什麼獨自把其他參與者與其餘部分連接起來？
indicator-I17-reading = { $points ->
    [0] 沒有一個參與者是另一些參與者與其餘部分之間的唯一連接：每條已記錄的連結都有別的路可走。
    [1] 有些參與者通往其餘部分的已記錄連結，全都經過同一個參與者，即{ $actor }：{ $cutoff ->
        [1] 有一個參與者
       *[other] { $actors }個參與者中有{ $cutoff }個
    }只能這樣到達。
   *[other] 有{ $points }個參與者各自是另一些參與者與其餘部分之間的唯一連接。依賴最多的是{ $actor }：{ $cutoff ->
        [1] 有一個參與者
       *[other] { $actors }個參與者中有{ $cutoff }個
    }只能經由與它的已記錄連結到達。
}
indicator-I17-pitfall = 它說明哪些已記錄的連結沒有別的路可走，而不是誰會失靈。沒有人寫下的連結，也許就是那條路。供應的單一來源是另一個問題。

## I18

indicator-I18 = 網絡的維繫
indicator-I18-question = 主要參與者離開時，網絡還有多少連在一起？
indicator-I18-reading = 有連結的參與者中，{ $whole }處在同一個連通部分。移除{ $actor }，則為{ $first }；任意移除一個參與者，平均為{ $mean }。
indicator-I18-pitfall = 紙上相連，不等於能夠供貨。移除的次序依據已記錄的夥伴數，而不是離開的可能性。

## I21

indicator-I21 = 延續的連結
indicator-I21-question = 五年前的網絡延續下來了嗎？
indicator-I21-reading = 基準日前{ $years }年，有日期的連結記錄了{ $then }條，現在是{ $now }條；其間開始{ $begun }條，結束{ $ended }條。
indicator-I21-pitfall = 近年查找得較仔細，看起來就像新生。結束比開始更少有人公布。

## I22

indicator-I22 = 連結的年齡
indicator-I22-question = 這些連結有多久了？
indicator-I22-reading = { $ties }條有日期的連結中，一半已超過{ $years }年；其中{ $old }條超過五年。
indicator-I22-pitfall = 只計入存續的連結；已結束的並非年輕，而是不在了。

## I23

indicator-I23 = 研究的觸及範圍
indicator-I23-question = 經人引介，一所研究機構能觸及多少參與者？
indicator-I23-reading = 兩步之內，一所研究機構或大學平均能觸及其他{ $actors }個參與者中的{ $share }（{ $institutes }所機構）。
indicator-I23-pitfall = 一條路徑是可能的接觸，不等於技術已被採用。

## I24

indicator-I24 = 遠近
indicator-I24-question = 有連結的參與者彼此究竟能否相通？
indicator-I24-reading = 在有連結的參與者兩兩組成的各對中，{ $share }有某條路徑相通；{ $actors }個參與者構成{ $islands ->
    [1] 一個連通的整體。
   *[other] { $islands }個互不相連的部分。
}
indicator-I24-pitfall = 互不相連的部分之間，也許有一條沒人記錄的連結。

## I26

indicator-I26 = 研究單位的衍生企業
indicator-I26-question = 有企業從研究中誕生嗎？
indicator-I26-reading = { $institutes ->
    [0] 沒有記錄任何研究機構
   *[other] { $institutes }所研究機構和大學最近十年{ $recent ->
        [0] 沒有衍生出有日期的企業
       *[other] 衍生出{ $recent }家有日期的企業
    }
}；出自各類母體的衍生企業共記錄了{ $all }家。
indicator-I26-pitfall = 沿用母體名稱或大樓的企業會受到注意，其他的不會；失敗的則被遺忘。

## I27

indicator-I27 = 進駐與退出
indicator-I27-question = 誰來了，誰走了，有多少計畫得以實現？
indicator-I27-reading = 時間軸記有{ $entries }次進駐，{ $exits ->
    [0] 沒有退出
   *[other] { $exits }次退出
}；{ $plans }項進駐、擴建或投資計畫中，{ $done }項記為已實現。
indicator-I27-pitfall = 進駐是新聞，退出則悄然無聲。宣布不等於投資。

## I28

indicator-I28 = 居首參與者的分量
indicator-I28-question = 一個參與者就代表整體嗎？
indicator-I28-reading = { $ties ->
    [1] { $actor }的夥伴最多，有{ $partners }個，
   *[other] 包括{ $actor }在內，有{ $ties }個參與者夥伴最多，各有{ $partners }個，
}占全部連結端點的{ $share }。只有一個中心的星形網絡為50%。
indicator-I28-pitfall = 軸輻式是聚落的一種類型，不是缺陷，但必須說明。外界了解得越多的參與者，已記錄的連結也越多。

## I29

indicator-I29 = 同類相聚
indicator-I29-question = 各地區、各類參與者是否只與同類往來？
indicator-I29-reading = 依地區，指數為{ $region }；依參與者類別，為{ $class }（1：只在組內；0：如同隨機配對；低於0：多為跨組）。
indicator-I29-pitfall = 外部夥伴之所以有紀錄，是因為與內部某個參與者有連結，這會拉低指數。

## I30

indicator-I30 = 證據
indicator-I30-question = 其中有多少可以追溯到來源？
indicator-I30-reading = { $records }項事實和連結中，{ $traced }項有來源和日期（{ $share }）；{ $twice ->
    [0] 沒有一項依據兩個獨立來源。
   *[other] { $twice }項依據兩個以上獨立來源。
}
indicator-I30-pitfall = 它衡量的是一個說法能否追溯，而不是是否屬實。

## I31

indicator-I31 = 各語言事實一致
indicator-I31-question = 各種語言講的是同樣的事實嗎？
indicator-I31-reading = { $pages }個譯文頁面中，{ $equal }個引用的事實與原文完全相同（{ $share }）。
indicator-I31-pitfall = 它比較的是對事實的引用，而不是周圍的文字。

## I40

indicator-I40 = 成長
indicator-I40-question = 已記錄的網絡成長得多快？
indicator-I40-reading = 五年間，有日期的連結從{ $then }條變為{ $now }條，年均成長率為{ $ties }；參與者的年均成長率為{ $actors }。
indicator-I40-pitfall = 資料點少。紀錄本身也在增加，兩者無法區分。

## I42

indicator-I42 = 少了居首參與者時
indicator-I42-question = 少了夥伴最多的那個參與者，還剩下什麼？
indicator-I42-reading = { $pairs }對有連結的參與者中，{ $without }對不涉及{ $actor }（{ $share }）。{ $beside ->
    [0] 沒有記錄到已退出參與者的夥伴之間的連結。
   *[other] 已退出參與者的夥伴之間的連結，一年後仍存在的：{ $judged }條中有{ $outlived }條；另有{ $unclear }條無法從日期判斷。
}
indicator-I42-pitfall = 其他參與者之間的連結可能因居首參與者而存在，也可能隨它消失。連結在某參與者退出後仍存在，並不說明原因。

## 階段與年份

evolution-actors = { $count }個參與者
evolution-ties = { $count }條連結
evolution-begun = { $count ->
    [0] 沒有連結開始
   *[other] 開始{ $count }條連結
}
evolution-ended = { $count ->
    [0] 沒有連結結束
   *[other] 結束{ $count }條
}
evolution-actors-begun = { $count ->
    [0] 沒有參與者到來
   *[other] { $count }個參與者到來
}
evolution-actors-ended = { $count ->
    [0] 沒有參與者離開
   *[other] { $count }個離開
}
evolution-events = { $count ->
    [0] 未記錄事件
   *[other] { $count }個事件
}
evolution-phase-reading = 本階段結束時，記錄了{ $actors }個參與者和{ $ties }條有日期的連結；階段內{ $begun ->
    [0] 沒有連結開始
   *[other] 開始{ $begun }條連結
}，{ $ended ->
    [0] 沒有連結結束
   *[other] 結束{ $ended }條
}。
evolution-phase-running = 截至基準日，本階段仍在繼續。
evolution-undated = { $count ->
    [0] 每條已記錄的連結都有起始日期。
   *[other] { $count }條已記錄的連結起始日期未知，不屬於任何階段。
}
evolution-dated-share = 歷來記錄的全部連結中，{ $share }有起始日期
evolution-persistence = 在期初或期末存在的連結中，{ $share }兩端都在
evolution-pitfall = 查找得較仔細的年份，看到的開始就較多。已記錄的連結增加，還不等於連結增加。

## 環節

stage-independent = { $count }個不同的所有者
stage-filled-nearby = 僅延伸聚落內有參與者

## 一筆紀錄的證據

evidence-sources = { $count ->
    [0] 沒有來源
   *[other] { $count }個來源
}
evidence-independent = { $count ->
    [0] 沒有獨立來源
   *[other] { $count }個獨立來源
}
evidence-searched = 查找過，未找到來源
evidence-primary = 其中有第一手來源

## 兩種邊界、各階段、講述的內容

indicator-wider = 計入延伸聚落
indicator-extent-extended = 聚落及延伸聚落內的參與者
indicators-boundary = 凡取決於誰算在內的數值，先依核心列出，再計入延伸聚落列出。
indicator-named-more = 及其他{ $n }個
indicator-of = { $n }中的{ $m }
indicator-I09-coverage = 所依據的參與者中，{ $dated }有起始日期，{ $sourced }有來源
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = 復原事件中，{ $dated }與此前的危機都精確到月，{ $sourced }有來源
indicator-I21-coverage = { $dated }的連結有日期；其餘不計入
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = 所依據的事件都有日期，{ $sourced }有來源
indicator-I30-coverage = 事實和連結中，{ $dated }有日期，{ $sourced }有來源
indicator-I41-coverage = { $sourced }的機制寫明了依據
page-trends = 指標隨時間的變化
trends-lead = { $cluster }有日期的連結在每個階段末得出的數值，並附所依據的參與者數和連結數。
trends-how = 每一欄是一個階段的最後一天。只計入起始日期已知的連結，以及起始日期已知或有這類連結的參與者；因此最後一欄不是今天的數值，今天的數值還計入沒有日期的連結。供應商、證據和語言是針對今天列出的，沒有過去的數值。
trends-caption = 每個數值下方：n 為計算所依據的參與者數，m 為所依據的連結數。
trends-basis = n { $n }，m { $m }
trends-end = { $year }年底
trends-none = 尚無階段開始，或階段內沒有任何有日期的紀錄。
page-told = 講述與紀錄
told-lead = 關於{ $cluster }的文字，是否講得最多的正是連結最多的：文字中的引用與紀錄中的分量對照。
told-agreement-title = 兩種次序有多一致
told-agreement-lead = 引用次數與分量的斯皮爾曼（Spearman）等級相關：1 為次序相同，0 為無關，−1 為相反。只計入以該語言寫成的章節和問題中的引用。
told-sort = 項目
told-n = 比較數
told-elsewhere = 對今日網絡以外參與者的引用
told-actors = 參與者
told-actors-weight = 夥伴數
told-stages = 環節
told-stages-weight = 其中的參與者數
told-kinds = 連結類別
told-kinds-weight = 今日的連結數
told-in = { $language }中的引用
told-more-title = 講述多於紀錄
told-more-lead = 依第一種語言中的名次：文字給這些參與者的篇幅，多於它們已記錄的連結。
told-less-title = 紀錄多於講述
told-less-lead = 這些參與者已記錄的連結多，文字中的篇幅少。
told-stages-title = 價值鏈的環節
told-kinds-title = 連結的類別
told-pitfall = 文字著重講述某個參與者可能有充分理由，沒有引用的名稱也不計入。數值低只提示需要看一看，並不是錯誤。
data-indicators-by-phase = 各階段末的指標：僅計有日期的連結，依兩種邊界
data-observations = 本站不計算的指標的已公布數值
data-mentions = 文字中的引用（依語言）與紀錄中的分量

tie-kind-supplies = 供應
tie-kind-contracts = 外包
tie-kind-rnd = 聯合研究
tie-kind-co-develops = 聯合開發
tie-kind-develops = 供應商輔導
tie-kind-licenses = 技術授權
tie-kind-standardizes = 標準
tie-kind-trains = 培訓
tie-kind-talent-flow = 人員流動
tie-kind-spin-off = 衍生
tie-kind-invests = 投資
tie-kind-owns = 股權
tie-kind-funds = 資助
tie-kind-member-of = 會員
tie-kind-regulates = 監管
tie-kind-hosts = 提供場地
tie-kind-founds = 創立
tie-kind-cooperates = 合作
tie-kind-succeeds = 承接

indicator-part-joint-events = 每家企業每年的聯合事件
indicator-part-outlived = 參與者退出後仍存在的連結
indicator-part-outlived-of = 參與者退出時的連結，日期已知
indicator-part-outlived-unknown = 參與者退出時的連結，日期不足以判斷
indicator-part-left = 退出且無後繼的參與者
indicator-part-employees = 聚落的員工人數
indicator-part-per-thousand = 每千名員工的大型企業數
indicator-part-large = 大型企業
indicator-part-sized = 規模有紀錄的企業
indicator-part-mature = 有成熟參與者的功能
indicator-part-effective-markets = 折合為同等分量的市場數
indicator-part-top-market = 最大市場的占比
indicator-part-markets = 市場
indicator-part-by-shares = 同上，依申報的占比
indicator-part-suppliers-tried = 試算的供應商
indicator-part-recoveries = 有紀錄的復原
indicator-part-recovery-known = 復原時間已知的參與者
indicator-part-recovery-unknown = 查找過而未找到復原時間的參與者
indicator-part-longest-exposure = 最長的斷供時間
indicator-part-ninth-decile = 十分之九不超過
indicator-part-from-inside = 來自內部供應商
indicator-part-from-outside = 來自外部供應商
indicator-part-lead-times = 已申報交貨期的供應連結
indicator-part-steps-written = 寫明步驟的機制
indicator-part-not-established = 查找過而未能確認的機制
indicator-part-terms = 詞彙表中的術語
indicator-part-glossary = 每種語言都有解釋的術語
indicator-part-mean-steps = 相連參與者之間的平均步數
indicator-part-longest-way = 最短路徑中最長的一條

indicator-I10 = 每個環節的大型企業
indicator-I10-question = 價值鏈每個環節背後有多少大型企業？
indicator-I10-reading = 規模有紀錄的{ $sized }家企業中，{ $large }家為大型企業，價值鏈共{ $stages }個環節；已記錄的企業共{ $firms }家。{ $declared ->
    [0] 聚落的員工人數沒有以單一數字給出，因此沒有每{ $thousand }名員工的數值。
   *[other] 折合每{ $thousand }名員工有大型企業{ $per }家；給出的員工人數為{ $employees }（{ $date }）。
}
indicator-I10-pitfall = 只計入寫明規模的企業。「大型」是紀錄的說法，不代表重要程度。
indicator-I10-basis = { indicator-I10-basis.short }，截至{ $date }
    .short = { $n }家企業，其中{ $m }家規模有紀錄
indicator-I11 = 成熟的支援
indicator-I11-question = 支援功能是否由存在多年的參與者承擔？
indicator-I11-reading = 列出的{ $stages }項支援功能中，{ $mature }項有至少五年前開始的參與者；{ $undated ->
    [0] 其中{ $actors }個參與者都有日期。
   *[other] 其中{ $actors }個參與者裡，{ $undated }個沒有日期。
}
indicator-I11-pitfall = 存在不等於品質。它取決於列出了哪些功能；沒有日期的參與者不算成熟。
indicator-I11-basis = { indicator-I11-basis.short }，截至{ $date }
    .short = { $n }項支援功能，{ $m }個參與者
indicator-I12 = 基礎設施餘量
indicator-I15 = 對市場的依賴
indicator-I15-question = 銷售集中在多少個市場？
indicator-I15-reading = 申報的銷售流向{ $markets }個市場，折合{ $equal }個同等分量的市場；最大的{ $actor }占{ $share }。
indicator-I15-pitfall = 它只依據已申報金額且單位、年份一致的連結。交貨的市場不一定是使用產品的地方。
indicator-I15-basis = { indicator-I15-basis.short }，截至{ $date }
    .short = { $n }個市場，{ $m }條已申報金額的連結
indicator-I19 = 一家供應商停止供貨時的損失
indicator-I19-question = 影響最大的那家供應商一停，會停擺多少？
indicator-I19-reading = 在最壞情況中，一家供應商停止供貨，核心{ $firms }家企業的產出會停擺{ $loss }。{ $known }項投入的供應商全部有紀錄；另有{ $unknown }項未知。
indicator-I19-pitfall = 這是情境，不是預測：沒有庫存、沒有時間、沒有記錄以外的替代。供應商未全部記錄的投入沒有計入，真實損失可能更大，也可能更小。
indicator-I19-basis = { indicator-I19-basis.short }，截至{ $date }
    .short = { $n }家企業，{ $m }項供應商全部有紀錄的投入
indicator-I20 = 復原時間
indicator-I20-question = 復原花了多久，又會需要多久？
indicator-I20-reading = { $recoveries ->
    [1] 精確到月的一次復原用了{ $days }天。
   *[other] 精確到月的{ $recoveries }次復原中，一半用時超過{ $days }天。
}{ $known }個參與者申報了復原時間；{ $unknown }個查找過而未找到。
indicator-I20-pitfall = 供應商往往低估自己的復原時間。未知不等於短。
indicator-I20-basis = { indicator-I20-basis.short }，截至{ $date }
    .short = { $n ->
        [0] 沒有復原的紀錄
       *[other] { $n }次有紀錄的復原
    }，其中{ $m }次精確到月
indicator-I25 = 人員流動循環
indicator-I32 = 區位商數
indicator-I33 = 專業化（Krugman 指數）
indicator-I34 = 關聯密度
indicator-I35 = 經濟複雜度
indicator-I36 = 創新強度
indicator-I37 = 聯合創新密度
indicator-I38 = 交貨期
indicator-I38-question = 一次交貨需要多久？
indicator-I38-reading = { $ties }條供應連結中，{ $known }條申報了交貨期；其中一半超過{ $days }天。
indicator-I38-pitfall = 由供應商自己申報，而且只在有人詢問的地方才有。
indicator-I38-basis = { indicator-I38-basis.short }，截至{ $date }
    .short = { $n }條供應連結，其中{ $m }條已申報交貨期
indicator-I39 = 每千個職位的工程師和技術人員
indicator-I41 = 寫下來的知識
indicator-I41-question = 這裡的做法是否逐步寫了下來？
indicator-I41-reading = { $mechanisms }項機制中，{ $written }項寫成了步驟；詞彙表解釋了{ $terms }個術語。
indicator-I41-pitfall = 寫下來不等於做得到。
indicator-I41-basis = { indicator-I41-basis.short }，截至{ $date }
    .short = { $n }項機制，其中{ $m }項寫明步驟
indicator-I43 = 敘事的平衡
indicator-I44 = 理解的成本
