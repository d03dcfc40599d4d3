# プロフィールの covers の各語が執筆者に問うこと。`narrarium new` が下書きに書き込む。

covers-actors = どのような組織があり、種類と所有者は何か。
covers-stages = バリューチェーンのどの段階に主体があり、どの段階にないのか。それはなぜか。
covers-places = どこから始まり、どこで終わるか。
covers-supply = 誰が誰から何を買っているか。
covers-knowledge = 誰と誰が共同で開発しているか。
covers-institutions = どの機関が主体どうしを結び付けているか。
covers-diffusion = 技術はどのように次の企業へ伝わるか。
covers-talent = 人はどこで学び、どこへ行くか。
covers-transfer = 研究はどのように製品になるか。
covers-capital = 新しいものの費用を誰が負担しているか。
covers-story = どのように語られているか。
covers-turns = いつ、何をきっかけに変わったか。
covers-misconceptions = 外部の人が誤解しているのは何か。
covers-alternatives = 代わりが一つもないものは何か。
covers-markets = 誰が買い、買い手はどれだけいるか。
covers-regions = 地域の外に延びるつながりはどれか。
covers-recovery = 過去の危機で何が起き、回復にどれだけかかったか。
covers-neighbours = 隣り合うのは誰か。
covers-gaps = 何が欠けているか。
covers-reach = 2ステップで誰に届くか。
