# 配置中 covers 的每个词向作者提出的问题；narrarium new 把它们写进草稿。

covers-actors = 有哪些组织，类型和业主各是什么？
covers-stages = 产业链的哪些环节已有主体，哪些没有，为什么？
covers-places = 它的范围从哪里到哪里？
covers-supply = 谁向谁购买什么？
covers-knowledge = 谁与谁共同开发？
covers-institutions = 哪些机构把它们联系在一起？
covers-diffusion = 技术怎样传到下一家企业？
covers-talent = 人才在哪里学习，又去往哪里？
covers-transfer = 研究成果怎样变成产品？
covers-capital = 新事物由谁出资？
covers-story = 人们怎样讲述它？
covers-turns = 它何时发生转变，起因是什么？
covers-misconceptions = 外界有哪些误解？
covers-alternatives = 哪些东西只有唯一的来源？
covers-markets = 谁在购买，买家有多少？
covers-regions = 哪些联系通往地区以外？
covers-recovery = 以往的危机中发生了什么，恢复用了多久？
covers-neighbours = 它的旁边会是谁？
covers-gaps = 缺少什么？
covers-reach = 两步之内能接触到谁？
