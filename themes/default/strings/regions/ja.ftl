# ISO 3166-2 のコードによる地域名。記録に地域だけがあり、その中の場所がない場合に使う。
# 名称のない地域は国名で示す。サイトは strings/ 以下の独自のファイルで名称を追加できる。

region-MY-01 = ジョホール州
region-MY-02 = ケダ州
region-MY-03 = クランタン州
region-MY-04 = マラッカ州
region-MY-05 = ヌグリ・スンビラン州
region-MY-06 = パハン州
region-MY-07 = ペナン州
region-MY-08 = ペラ州
region-MY-09 = ペルリス州
region-MY-10 = スランゴール州
region-MY-11 = トレンガヌ州
region-MY-12 = サバ州
region-MY-13 = サラワク州
region-MY-14 = クアラルンプール
region-MY-15 = ラブアン
region-MY-16 = プトラジャヤ
