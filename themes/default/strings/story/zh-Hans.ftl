### 在网络图上讲述的故事

story-title = 网络图导览
story-lead = 本站作者会先给您看什么。每一步指向图中的一个视角。
story-show = 在图中看第{ $n }步（共{ $of }步）
story-before = 上一步
story-after = 下一步
story-all = 整个网络
