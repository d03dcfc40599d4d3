### 在網絡圖上講述的故事

story-title = 網絡圖導覽
story-lead = 本站作者會先請您看什麼。每一步對應圖中的一個畫面。
story-show = 在圖中看第{ $n }步（共{ $of }步）
story-before = 上一步
story-after = 下一步
story-all = 整個網絡
