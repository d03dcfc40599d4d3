# 依 ISO 3166-2 代碼列出的地區名稱。沒有名稱的地區顯示為所在國家。

region-MY-01 = 柔佛州
region-MY-02 = 吉打州
region-MY-03 = 吉蘭丹州
region-MY-04 = 馬六甲州
region-MY-05 = 森美蘭州
region-MY-06 = 彭亨州
region-MY-07 = 檳城州
region-MY-08 = 霹靂州
region-MY-09 = 玻璃市州
region-MY-10 = 雪蘭莪州
region-MY-11 = 登嘉樓州
region-MY-12 = 沙巴州
region-MY-13 = 砂拉越州
region-MY-14 = 吉隆坡
region-MY-15 = 納閩
region-MY-16 = 布城
