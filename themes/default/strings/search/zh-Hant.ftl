### The page that lists everything with a name.

page-search = 搜尋
search-lead = 本站所有有名稱的內容：頁面、參與者、事件、事實和術語，依筆畫或字母順序排列。
search-field = 尋找名稱或詞語
search-shown = 顯示：{ $n } / { $total }
search-none = 沒有名稱同時包含這些詞語。請減少字數，或換一種寫法。
search-pages = 頁面
search-events = 事件
search-many = 數量過多，此處不列（{ $n } 項）；完整列表見：
