embed-title = 嵌入此图
embed-lead = 将以下 HTML 复制到其他网页：
embed-lead-hosts = 将以下 HTML 复制到 { $hosts } 的网页：
embed-source = 来源：{ $site }
embed-whole = 完整页面（含资料来源）
