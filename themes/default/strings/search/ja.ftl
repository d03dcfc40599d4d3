### The page that lists everything with a name.

page-search = 検索
search-lead = このサイトで名前を持つものすべて（ページ、主体、出来事、事実、用語）を文字順に並べています。
search-field = 名前または語を探す
search-shown = 表示：{ $total }件中{ $n }件
search-none = これらの語をすべて含む名前はありません。文字を減らすか、別の表記をお試しください。
search-pages = ページ
search-events = 出来事
search-many = 数が多いため、ここには載せていません（{ $n }件）。一覧はこちら：
