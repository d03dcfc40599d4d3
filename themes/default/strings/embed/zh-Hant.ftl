embed-title = 嵌入此圖
embed-lead = 將以下 HTML 複製到其他網頁：
embed-lead-hosts = 將以下 HTML 複製到 { $hosts } 的網頁：
embed-source = 來源：{ $site }
embed-whole = 完整頁面（含資料來源）
