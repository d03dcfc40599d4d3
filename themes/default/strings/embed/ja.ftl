embed-title = この図を埋め込む
embed-lead = 次の HTML を別のページに貼り付けてください。
embed-lead-hosts = 次の HTML を { $hosts } のページに貼り付けてください。
embed-source = 出典：{ $site }
embed-whole = 出典を含むページ全体
