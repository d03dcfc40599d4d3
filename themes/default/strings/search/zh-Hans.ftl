### The page that lists everything with a name.

page-search = 搜索
search-lead = 本站所有有名称的内容：页面、主体、事件、事实和术语，按字母或拼音顺序排列。
search-field = 查找名称或词语
search-shown = 显示：{ $n } / { $total }
search-none = 没有名称同时包含这些词语。请减少字数，或换一种写法。
search-pages = 页面
search-events = 事件
search-many = 数量过多，此处不列（{ $n } 项）；完整列表见：
