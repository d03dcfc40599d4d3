### 韌性、情境與融入：計算部分

## 單點故障

points-title = 單點故障
points-lead = 這是兩回事。如果其他參與者只能經由某一參與者與其餘部分相連，網絡就繫於這一參與者；如果一項投入沒有別的供應商，供應就繫於這一家企業。
points-both = 已記錄的網絡有{ $points }個單點，{ $sole }家企業是某項投入的唯一已記錄供應商；{ $both ->
    [0] 沒有一個同時是兩者
   *[other] 同時是兩者的有{ $both }個
}。
points-network = 網絡中的單點
points-caption = { $n ->
    [1] 已記錄的連結只經過這一個參與者
   *[other] 已記錄的連結只經過一個參與者：缺少時切斷最多的{ $n }個
}
points-more = （另有{ $n }個也會切斷其他參與者。）
points-actor = 缺少的參與者
points-cut-off = 被切斷的參與者數
points-share = 占全部有連結參與者的比例
points-who = 被切斷的參與者
points-none = 沒有一個已記錄的參與者獨自居於網絡的兩個部分之間。
points-coverage = 依{ $n }個有連結的參與者、{ $m }對連結計算，{ $bridges ->
    [0] 每一對都有替代路徑
   *[other] 其中{ $bridges }對沒有替代路徑
}。{ $dated }的連結有日期，{ $sourced }有來源。沒有人記錄的連結，可能正是替代路徑。
sole-title = 供應中的單點
sole-supplier = 唯一供應商
sole-inputs = 供應什麼，供應給誰
sole-input = { $item }（供應給{ $buyer }）
sole-coverage = { $inputs ->
    [0] 未知：沒有記錄聚落內企業的任何投入。
   *[other] { $known ->
        [0] 未知：{ $inputs }項已記錄的投入，沒有一項的供應商全部有紀錄。是否有投入繫於一家企業，無從判斷。
       *[other] { $inputs }項已記錄的投入中，{ $known }項的供應商全部有紀錄。{ $sole ->
            [0] 每一項都有兩家以上的供應商。
           *[other] { $unknown ->
                [0] { "" }
               *[other] 其餘各項，不稱任何企業為唯一供應商。
            }
        }
    }
}

## 投入與買方

inputs-title = 什麼可以替代
inputs-lead = 聚落內的企業買什麼、向誰買，以及哪些供應商已通過認證而目前未採用。沒有人記錄的替代來源是未知，不等於沒有。
inputs-item = 投入項目
inputs-buyer = 買方
inputs-suppliers = 使用中
inputs-spare = 已通過認證
inputs-alternatives = 替代來源
inputs-none = 沒有記錄聚落內企業的任何投入。
inputs-unnamed = 另有{ $n }條供應連結沒有寫明供應什麼。
input-suppliers = { $n }家供應商，已全部記錄
input-suppliers-at-least = { $n ->
    [0] 沒有紀錄，其他未知
   *[other] 已記錄{ $n }家，其他未知
}
input-concentration = { $n }家供應商，已全部記錄；依占比相當於{ $equal }家均分（HHI { $hhi }）
spare-none = 沒有紀錄
spare-time = 交貨期{ $time }
spare-time-unknown = 交貨期未知
sellers-title = 聚落賣給誰
sellers-seller = 賣方
sellers-buyers = 已申報的銷售占比
sellers-told = 已申報
sellers-concentration = 集中度
sellers-none = 未知：聚落內沒有企業申報對某一買方的銷售占比，也沒有記錄已公布的市場集中度數值。
seller-buyer = { $buyer }：{ $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI 至少{ $hhi }；其餘未申報

## 復原

recovery-title = 過去的危機與復原
recovery-lead = 取自時間軸：結束時間或後續情況有紀錄的危機。
recovery-no-crisis = 沒有危機的紀錄。
recovery-told = { $told ->
    [0] 已記錄的{ $crises }次危機，沒有一次的結束或因應有紀錄。
   *[other] 已記錄的{ $crises }次危機中，{ $told }次的結束或因應有紀錄；其餘未知。
}
recovery-median = 起訖都精確到日的有{ $n }例，中位數為{ $days }。
recovery-no-times = 沒有參與者申報斷供後能維持多久，或多久能復原。
recovery-crisis = 危機
recovery-date = 時間
recovery-answers = 引發了什麼
recovery-days = 到結束或復原
recovery-actors = 各參與者的申報；這類時間往往偏短
recovery-stock = 斷供後能維持
recovery-time = 復原需要

## 情境

page-scenarios = 情境
scenarios-description = { $cluster }已記錄的連結在所列假設之下會如何。這是情境，不是預測。
scenarios-open = 每個情境及其假設、輸入資料與限制
scenarios-back = 所依據的紀錄：韌性
scenarios-reading-title = 如何閱讀
scenarios-names = 情境是在紙上讓一個參與者停擺。除非本站決定公開，這裡不寫出是哪一個；以價值鏈環節代替參與者。
scenarios-missing = 連結的紀錄從來不會完整。因此每個結果都重新計算多次：拿掉十分之一的連結，或在隨機選出的參與者之間加上十分之一。旁邊列出所得的最低值和最高值。
scenario-word = 情境
scenario-honesty = 情境顯示已記錄的連結在所列假設之下會如何，不是預測。
scenario-assumptions = 假設
scenario-missing = 假如連結有遺漏
scenario-missing-band = { $low }至{ $high }，每次拿掉或加上{ $changed }條連結（{ $variants }種變化）。
scenario-range = { $low }至{ $high }
scenario-luck = 隨機誤差（95%）
scenario-actor = 參與者
scenario-stage = 環節
scenario-loss = 損失的產出
scenario-touched = 受影響的企業
scenario-reached = 觸及
scenario-case-0 = 低：{ $value }
scenario-case-1 = 中：{ $value }
scenario-case-2 = 高：{ $value }
scenario-exact = 連結通與不通的每一種組合都已計算。
scenario-drawn = 以固定種子隨機模擬{ $runs }次。
scenario-graph-inputs = { $n }個有連結的參與者，{ $m }對連結。
scenario-M9-inputs = 有連結的研究機構與大學{ $seeds }所，{ $n }個參與者，{ $m }對連結。
scenario-inputs = { $known }項投入的供應商全部有紀錄；另有{ $unknown }項，這一點未知。
scenario-cascade-stages = 該環節一家供應商停止供貨時的最大損失
scenario-cascade-actors = 該供應商停止供貨時的損失
scenario-M1 = 假如有參與者離開網絡
scenario-M1-assumptions = 剩餘連結最多的參與者先離開，然後是下一個。沒有人建立新的連結。這裡說的是連通，不是貨物或資金。
scenario-M1-reading = 有連結的參與者中，{ $whole }連在一起。少了連結最多的一個，則為{ $first }；少了五個，則為{ $fifth }；少了任意一個，平均為{ $any }。
scenario-M1-none = 沒有連結的紀錄。
scenario-M1-missing = 少了連結最多的一個時：{ $band }
scenario-M1-figure = 還有多少連在一起
scenario-M1-key = 線：最大的連通部分。灰色：連結有遺漏或有增加時的範圍。
scenario-M1-table = 最大的連通部分
scenario-M1-gone = 離開的參與者數
scenario-M1-left = 仍相連
scenario-M1-who = 最後離開者
scenario-M2 = 假如一家供應商停止供貨：最壞情況
scenario-M2-assumptions = 企業只要有一項投入沒有了供應商，就會停產。不計庫存，不計時間，除已記錄者外沒有替代；只計入供應商全部有紀錄的投入。
scenario-M2-reading = 單一供應商的最大影響，是使{ $n }家企業損失{ $loss }的產出。
scenario-M2-none = 未知：沒有一項投入的供應商全部有紀錄。
scenario-M2-missing = 最大損失：{ $band }
scenario-M3 = 假如一家供應商停止供貨：依占比
scenario-M3-assumptions = 企業的損失取決於最短缺的投入，依各供應商的占比計算。沒有人申報的占比視為絕不中斷，因此得出的損失是下限。不計庫存，不計時間，除已記錄者外沒有替代。
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = 最大損失：{ $band }
scenario-M7 = 研究的訊息能傳多遠
scenario-M7-assumptions = 一條連結就是一次可能的接觸，雙向皆可，不分類別。接觸不等於採用。
scenario-M7-reading = 其他{ $n }個參與者中，平均{ $one }距研究機構一步，{ $two }不超過兩步。
scenario-M7-inputs = 研究機構與大學{ $seeds }所（不論有無連結），{ $n }個參與者，{ $m }對連結。
scenario-M7-none = 沒有記錄到有連結的研究機構或大學。
scenario-M7-missing = 兩步之內：{ $band }
scenario-M7-table = 若干步之內的其他參與者
scenario-M7-steps = 步數
scenario-M9 = 假如研究中出現新事物
scenario-M9-assumptions = 觸及的參與者，每條連結各傳遞一次，機率相同，雙向皆可，不分類別。機率的大小沒有測量過，因此列出三種。
scenario-M9-reading = 平均觸及其他{ $n }個有連結參與者中的{ $base }；機率低時為{ $low }，機率高時為{ $high }。
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = 機率中等時：{ $band }
scenario-M9-table = 觸及的其他有連結參與者所占比例
scenario-M9-chance = 每條連結的機率
scenario-M9-mean = 平均
scenario-M9-best = 從最有利的位置
scenario-M11 = 其他地方的採用過程需要多久
scenario-M11-assumptions = 最終人人都會採用，有的出於自發（p），有的因為別人已經採用（q）。這裡沒有配適任何資料：p 和 q 取自已發表的多種消費品數值。
scenario-M11-inputs = 不含本聚落的任何紀錄。中等情況為已發表的平均值，其餘為一般範圍。
scenario-M11-reading = 十年之後，{ $base }已經採用；較慢時為{ $low }，較快時為{ $high }。
scenario-M11-table = 已採用的比例
scenario-M11-parameters = 情況
scenario-M11-values = p { $p }，q { $q }
scenario-M11-after = { $time }後
scenario-M11-peak = 成長最快的時間
scenario-M12 = 相互獨立的供應途徑
scenario-M12-assumptions = 起點是沒有已記錄企業為其供貨的企業，終點是沒有供貨紀錄的買方。有紀錄的途徑只是可能的途徑；貨物是否經過，未知。
scenario-M12-inputs = 具名參與者之間的{ $m }條供應連結，{ $timed ->
    [0] 都沒有交貨期
   *[other] 其中{ $timed }條有交貨期
}。
scenario-M12-skipped = 另有{ $n }對未檢視。
scenario-M12-reading = { $between ->
    [0] 已記錄的{ $pairs }條途徑都從供應商直達買方。
   *[other] { $pairs }對之間有途徑相連，其中{ $between }對中間有其他參與者；{ $single ->
        [0] 沒有一對在中間繫於單一參與者
       *[other] { $single }對在中間繫於單一參與者
    }。
}
scenario-M12-none = 沒有記錄到具名參與者之間的供應連結。
scenario-M12-missing = 繫於單一參與者的各對：{ $band }
scenario-M12-table = 中間有其他參與者的各對，途徑最長者在前（共{ $n }對）
scenario-M12-pair = 起點、終點
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = 獨立途徑
scenario-M12-between = 中間參與者
scenario-M12-days = 交貨期
drawing-removal = 網絡中最大的連通部分，從全部{ $n }個有連結的參與者到一個不剩。數值見下表。
drawing-removal-axis = 離開的參與者數，連結最多者在先

## 融入

embedding-title = 逐個環節
embedding-lead = 誰在這裡、缺什麼，以及新進者能接觸到誰。假設新進者與本環節至少兩家企業共有的夥伴建立連結。能接觸到是指可能結識，不等於有業務往來。
embedding-coverage = 依{ $n }個有連結的參與者、{ $m }對連結和{ $inputs }項已記錄的投入計算，其中{ $known }項的供應商全部有紀錄；截至{ $date }。
embedding-members = 已在此處
embedding-foreign = 外資
embedding-nearby = 鄰近
embedding-missing = 缺失或來自別處
embedding-outside = 聚落以外
embedding-gaps = 紀錄中的缺口
embedding-bought-outside = 從聚落以外購入：{ $inputs }。
embedding-one-supplier = 只有一家供應商：{ $inputs }。
embedding-few-owners = { $n ->
    [0] 核心內沒有獨立的所有者。
   *[other] 核心內只有一個獨立的所有者。
}
embedding-neighbours = 在價值鏈中
embedding-before = 上游
embedding-after = 下游
embedding-two-steps = 兩步之內
embedding-first-of-all = 首要對象
embedding-reach = 透過本環節的{ $partners }個典型夥伴，可觸及{ $total }個有連結參與者中的{ $reached }個。
embedding-reach-any = 可觸及{ $total }個有連結參與者中的{ $reached }個。沒有兩家企業共有的夥伴，因此計入全部{ $partners }個夥伴。
embedding-no-reach = 未知：本環節的已記錄參與者都沒有連結。
embedding-institutions = 洽詢對象
