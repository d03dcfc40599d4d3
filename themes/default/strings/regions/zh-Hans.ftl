# 按 ISO 3166-2 代码列出的地区名称。没有名称的地区显示为所在国家。

region-MY-01 = 柔佛州
region-MY-02 = 吉打州
region-MY-03 = 吉兰丹州
region-MY-04 = 马六甲州
region-MY-05 = 森美兰州
region-MY-06 = 彭亨州
region-MY-07 = 槟城州
region-MY-08 = 霹雳州
region-MY-09 = 玻璃市州
region-MY-10 = 雪兰莪州
region-MY-11 = 登嘉楼州
region-MY-12 = 沙巴州
region-MY-13 = 砂拉越州
region-MY-14 = 吉隆坡
region-MY-15 = 纳闽
region-MY-16 = 布城
