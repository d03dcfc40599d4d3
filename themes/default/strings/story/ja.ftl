### ネットワーク上で語る物語。

story-title = ネットワークの案内
story-lead = このサイトの編者が最初に示したいもの。各ステップから、図の1つの見方に進めます。
story-show = 図でステップ{ $n }を見る（全{ $of }ステップ）
story-before = 前のステップ
story-after = 次のステップ
story-all = ネットワーク全体
