## 一張圖容納不下的網絡：分組顯示，每組一頁。
group-named = 以{ $actor }為中心的{ $what }
group-around = 以{ $actor }為中心
group-crumbs = 若干小組，例如{ $actor }所在的小組
group-actors = { $n }個參與者
drawing-groups = { $groups }個組，{ $actors }個參與者
drawing-groups-note = 每個標記代表一組，其中的數字是組內參與者的數目。線越粗，兩組之間的連結越多。
drawing-groups-hidden = { $n ->
    [0] {""}
   *[other] 最弱的{ $n }條組間連接沒有畫出，各組的頁面上都有列出。
}
drawing-groups-finding = 在{ $groups }個組中，最大的是「{ $group }」，{ $of }個參與者中有{ $n }個在其中
groups-figure = 分組的網絡
groups-title = 所有群組
groups-lead = 這個網絡太大，一張圖畫不下，因此分組畫出：組內參與者彼此之間的連結多於對外的連結，分組只根據連結計算得出。每組都有一頁，列出組內所有參與者。
groups-col-group = 群組
groups-col-actors = 參與者
groups-col-inside = 組內連結
groups-col-outside = 對外連結
groups-col-best = 連結最多者
groups-up = 網絡的所有群組
group-lead = 截至{ $date }，共記錄本組的{ $n }個參與者和它們之間的{ $ties }條連結。組內夥伴最多的是{ $best }，有{ $most }個。
group-outside-title = 與其他組的連結
group-outside-caption = 一端在其他組的連結，共{ $n }條；圖中沒有畫出
group-near-title = 與本組相連的組
group-near = { $n }條連結
