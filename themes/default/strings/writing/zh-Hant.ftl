# 配置中 covers 的每個詞向作者提出的問題；narrarium new 把它們寫進草稿。

covers-actors = 有哪些組織，類型和所有者各是什麼？
covers-stages = 價值鏈的哪些環節已有參與者，哪些沒有，為什麼？
covers-places = 它的範圍從哪裡到哪裡？
covers-supply = 誰向誰購買什麼？
covers-knowledge = 誰與誰共同開發？
covers-institutions = 哪些機構把它們連結在一起？
covers-diffusion = 技術如何傳到下一家企業？
covers-talent = 人才在哪裡學習，又到哪裡去？
covers-transfer = 研究成果如何變成產品？
covers-capital = 新事物由誰出資？
covers-story = 外界如何講述它？
covers-turns = 它何時發生轉變，起因是什麼？
covers-misconceptions = 外界有哪些誤解？
covers-alternatives = 哪些東西只有唯一的來源？
covers-markets = 誰在購買，買方有多少？
covers-regions = 哪些連結通往地區以外？
covers-recovery = 過去的危機中發生了什麼，復原花了多久？
covers-neighbours = 它的旁邊會是誰？
covers-gaps = 缺少什麼？
covers-reach = 兩步之內能接觸到誰？
