# 指標：名称、問い、読み方、注意点。
# 読み方の文では、件数は数として、割合（$share、$expected）、その他の値
# （I03 の $partners）、名称（$actor）は表示できる形で渡される。

## すべての値に付く文言

indicator-not-known = 不明：記録からはこの値を求められません。
indicator-too-few = データ不足：{ $n }主体、つながり{ $m }件。値は記録として残すもので、結論の根拠にはなりません。
indicator-formula = 計算式
indicator-reference = 参考文献
indicator-pitfall = 誤解を招きやすい点
indicator-basis = { indicator-basis.short }、{ $date }時点
    .short = { $n }主体、つながり{ $m }件
indicator-coverage = 算出に用いたつながりのうち、開始時期があるもの{ $dated }、出典があるもの{ $sourced }
indicator-lower-bound = 記録されたつながりは標本にすぎません。書き留められていないつながりが加われば、この値は上がります。
indicator-extent-core = クラスター内の主体
indicator-extent-recorded = 外部の相手先を含む、記録されたすべての主体

# 主体と組以外を対象に算出する指標の基礎。
indicator-I09-basis = { indicator-I09-basis.short }、{ $date }時点
    .short = 設定された{ $n }段階、{ $m }主体
indicator-I13-basis = { indicator-I13-basis.short }、{ $date }時点
    .short = 買い手{ $n }、供給のつながり{ $m }件
indicator-I14-basis = { indicator-I14-basis.short }、{ $date }時点
    .short = 調達品{ $n }品目、うちサプライヤーがすべて記録されたもの{ $m }品目
indicator-I16-basis = { indicator-I16-basis.short }、{ $date }時点
    .short = 調達品{ $n }品目、うちサプライヤーがすべて記録されたもの{ $m }品目
indicator-I21-basis = { indicator-I21-basis.short }、{ $date }時点
    .short = { $n }主体、日付のあるつながり{ $m }件
indicator-I22-basis = { indicator-I22-basis.short }、{ $date }時点
    .short = { $n }主体、日付のあるつながり{ $m }件
indicator-I26-basis = { indicator-I26-basis.short }、{ $date }時点
    .short = 研究機関・大学{ $n }、スピンオフ企業{ $m }社
indicator-I31-basis = { indicator-I31-basis.short }、{ $date }時点
    .short = 他言語の{ $n }ページ、うち事実が一致するもの{ $m }ページ
indicator-I27-basis = { indicator-I27-basis.short }、{ $date }時点
    .short = 実現した出来事{ $m }件のうち進出・撤退{ $n }件
indicator-I30-basis = { indicator-I30-basis.short }、{ $date }時点
    .short = 事実とつながり{ $n }件
indicator-I40-basis = { indicator-I40-basis.short }、{ $date }時点
    .short = { $n }主体、日付のあるつながり{ $m }件

## その他の値の名称

indicator-part-pairs = つながりのある組
indicator-part-possible-pairs = 可能な組
indicator-part-mean-degree = 1社あたりの相手先
indicator-part-tied = つながりのある主体
indicator-part-isolated = つながりのない主体
indicator-part-weighted = 同上（つながりの重みで加重）
indicator-part-most = 1主体の相手先の最大数
indicator-part-ei-index = E-I 指数
indicator-part-expected = 相手先を無作為に選んだ場合の期待値
indicator-part-expected-ei-index = 無作為の場合の E-I 指数の期待値
indicator-part-across = 地域をまたぐ組
indicator-part-within = 地域内の組
indicator-part-regions = 地域と国
indicator-part-crossing = 国境をまたぐ組
indicator-part-countries = 相手先の国
indicator-part-effective-countries = 均等とみなした場合の相手国数
indicator-part-filled = 主体のある段階
indicator-part-declared = 設定された段階
indicator-part-depth = 独立した主体が2つ以上ある段階
indicator-part-gaps = 理由の分かる空白
indicator-part-unexplained = 理由の分からない空白
indicator-part-value-weighted = 付加価値の割合で加重
indicator-part-bridges = ある部分を単独でつなぎ止めるつながり
indicator-part-cut-off = 1主体の背後にある主体の最大数
indicator-part-cut-off-share = つながりのある全主体に占める割合
indicator-part-freeman = 中心化度（フリーマン）
indicator-part-gini = 相手先数の不平等度（ジニ係数）
indicator-part-mention-share = 文章中の言及に占める割合
indicator-part-with-locator = 出典中の位置を明記
indicator-part-facts-sourced = 出典のある事実
indicator-part-ties-sourced = 出典のあるつながり
indicator-part-independent = 独立した出典が2件以上
indicator-part-identified = 識別子を確認済みの主体
indicator-part-median-age = 最新の出典の経過年数（中央値）

indicator-part-gatekeepers = 内外の両方につながりのある主体
indicator-part-gatekeeper-share = 中核の主体に占める割合
indicator-part-largest-drop = そのうち1主体が抜けた場合の最大の低下
indicator-part-density = 可能な組のうちつながりのある割合
indicator-part-firms = 企業
indicator-part-institutes = 研究機関・大学
indicator-part-bridges-known = 双方が存在する類型の組
indicator-part-by-input = 調達品別
indicator-part-by-value = 金額別
indicator-part-inputs-known = サプライヤーがすべて記録された調達品
indicator-part-inputs-unknown = すべて記録されたかどうか不明な調達品
indicator-part-effective-suppliers = 均等とみなした場合のサプライヤー数
indicator-part-highest = 1品目での最高値
indicator-part-sole-sourced = 調達先が1社の調達品
indicator-part-alternatives = 調達品あたりの代替先
indicator-part-one-minus-hhi = 1から平均集中度を引いた値
indicator-part-after-first = 最初の1主体を除いた後の最大の部分
indicator-part-after-any = 任意の1主体を除いた後の平均
indicator-part-star = 同じ規模のスター型の値
indicator-part-complete = 全主体が互いにつながる場合の値
indicator-part-begun = 始まったつながり
indicator-part-ended = 終わったつながり
indicator-part-death-rate = 初日に存在したもののうち終わった割合
indicator-part-undated = 日付がなく除外したつながり
indicator-part-older-than-five = 5年超
indicator-part-one-step = 1ステップ
indicator-part-two-steps = 2ステップ
indicator-part-three-steps = 3ステップ
indicator-part-reachable = 何らかの経路がある組
indicator-part-islands = 互いに離れた部分
indicator-part-spin-offs = 記録されたスピンオフ企業
indicator-part-from-research = 研究機関発
indicator-part-survivors = 設立から5年以上のうち存続する割合
indicator-part-pages-compared = 比較したページ
indicator-part-pages-equal = 事実が一致するページ
indicator-part-entries = 進出
indicator-part-exits = 撤退
indicator-part-foreign-share = 新規参入者のうち所有者が国外にある割合
indicator-part-realised-share = 全計画のうち実現した割合
indicator-part-by-region = 地域別
indicator-part-by-class = 主体の類型別
indicator-part-ties-growth = つながりの年増加率
indicator-part-actors-growth = 主体の年増加率
indicator-part-densification = 主体の増加に対するつながりの増加（傾き）
indicator-part-density-without = その主体を除いた企業間の協力

indicator-class-firm = 企業
indicator-class-research = 研究
indicator-class-education = 教育
indicator-class-capital = 資本
indicator-class-public = 公的機関
indicator-class-other = その他
indicator-class-inside = クラスター
indicator-class-country = 国内の他地域
indicator-class-abroad = 国外
indicator-pair = { $first }と{ $second }
indicator-input = { $buyer }向けの{ $input }
indicator-observed = 公表値（当サイトの算出ではない）

## I01

indicator-I01 = 企業間の協力
indicator-I01-question = 可能な企業の組のうち、どれだけが協力しているか
indicator-I01-reading = クラスターの{ $firms }社の間には{ $possible }組の可能性があり、{ $pairs ->
    [0] つながりの記録がある組はありません。
   *[other] そのうち{ $pairs }組につながりの記録があります（{ $share }）。
}
indicator-I01-pitfall = ほかに何も変わらなくても、掲載企業が増えるだけで値は下がります。この値だけで2つのクラスターを比べず、必ず1社あたりの相手先の数と併せて見てください。

## I02

indicator-I02 = つながりのある主体
indicator-I02-question = これはネットワークか、それとも名簿か
indicator-I02-reading = 記録された{ $actors }主体のうち、{ $tied }主体に1件以上のつながりがあり、{ $isolated ->
    [0] 孤立した主体はありません。
   *[other] { $isolated }主体は孤立しています。
}
indicator-I02-pitfall = 掲載する主体を減らせば値は上がります。つながりの記録がない主体にも、書き留められていないつながりがあるかもしれません。

## I03

indicator-I03 = 1主体あたりの相手先
indicator-I03-question = 1つの主体には平均でいくつの相手先があるか
indicator-I03-reading = 1つの主体には平均{ $partners }の相手先があります（{ $actors }主体の間に{ $pairs }組）。
indicator-I03-pitfall = 規模が異なっても比較できますが、つながりを丁寧に記録するほど値は大きくなります。

## I04

indicator-I04 = 地域をまたぐつながり
indicator-I04-question = つながりは一つの地域にとどまるか、地域を越えるか
indicator-I04-reading = つながりのある{ $pairs }組のうち、{ $across }組が地域の境を越えています（{ $share }）。相手先を無作為に選んだ場合は{ $expected }になります。
indicator-I04-pitfall = 割合は、外部の相手先がそもそもどれだけ記録されたかに左右されます。無作為の場合の期待値と併せて読んでください。

## I05

indicator-I05 = 国際的なつながり
indicator-I05-question = クラスターのつながりのうち、どれだけが国外に延び、何か国に及ぶか
indicator-I05-reading = クラスターのつながりのある{ $pairs }組のうち、{ $crossing ->
    [0] 他国に及ぶものはありません
   *[other] { $crossing }組が他国に及びます
}（{ $share }）{ $countries ->
    [0] 。
    [1] 。相手国はすべて同じ1か国です。
   *[other] 。相手国は計{ $countries }か国です。
}
indicator-I05-pitfall = 工場と国外の所有者との間のつながりもそのまま数えます。国外で見いだした相手先と同じではありません。

## I06

indicator-I06 = クラスター外への到達
indicator-I06-question = 外の世界はどれだけ近く、誰を通じてつながるか
indicator-I06-reading = { $gatekeepers ->
    [0] クラスターの内外の両方に相手先を持つ主体はありません。
    [1] クラスターの{ $actors }主体のうち、内外の両方に相手先を持つのは1主体です：{ $actor }。この主体がなければ、記録上の到達範囲は{ $drop }低下します。
   *[other] クラスターの{ $actors }主体のうち、{ $gatekeepers }主体が内外の両方に相手先を持ちます。最も影響が大きいのは{ $actor }で、この主体がなければ、記録上の到達範囲は{ $drop }低下します。
}
indicator-I06-pitfall = 数えているのは記録上の経路です。低下が大きいことは、記録された接点が1つの主体に依存していることを示すだけで、ほかの主体が独自の接点を持てないという意味ではありません。

## I07

indicator-I07 = 研究の相手先を持つ企業
indicator-I07-question = 大学や研究機関と協力している企業はどれだけあるか
indicator-I07-reading = { $firms }社のうち{ $linked }社に、{ $institutes ->
    [0] 研究機関とのつながりの記録があります。研究機関は記録されていません。
    [1] 記録された唯一の研究機関とのつながりの記録があります（{ $share }）。
   *[other] 大学・研究機関{ $institutes }機関のうち少なくとも1機関とのつながりの記録があります（{ $share }）。
}
indicator-I07-pitfall = 共同プロジェクトは、終了より開始のほうが多く発表されます。企業と研究室の契約が公表されることは少数です。

## I08

indicator-I08 = 欠けている橋渡し
indicator-I08-question = 互いにつながりのない主体の類型はどれか
indicator-I08-reading = 双方が存在する類型の組{ $known }組のうち、{ $missing ->
    [0] すべての組に1件以上のつながりの記録があります。
   *[other] { $missing }組にはつながりの記録がまったくありません。
}
indicator-I08-pitfall = 類型によって規模が異なります。唯一の投資家との1件のつながりだけで密度は高くなります。割合だけでなく件数も見てください。

## I09

indicator-I09 = バリューチェーンの充足度
indicator-I09-question = バリューチェーンのどの段階がここにあり、どの段階が外部から来るか
indicator-I09-reading = 設定された{ $stages }段階のうち、{ $filled }段階でクラスター内に主体があり{ $nearby ->
    [0] ます
   *[other] 、ほかに{ $nearby }段階で広域クラスターに主体があります
}。所有者の異なる主体が2つ以上ある段階は{ $deep ->
    [0] ありません
   *[other] { $deep }段階です
}。
indicator-I09-pitfall = 値は段階の分け方に完全に左右されます。細かく分ければ空白が増え、粗く分ければ空白が隠れます。

## I13

indicator-I13 = 域内調達
indicator-I13-question = クラスターが買うもののうち、どれだけがクラスター内から来るか
indicator-I13-reading = クラスター内の買い手への供給のつながり{ $ties }件のうち、{ $local }件がクラスター内からのものです（{ $share }）。{ $unknown ->
    [0] {""}
   *[other] { $unknown }品目の調達品については、サプライヤーがすべて記録されたかどうか不明です。
}
indicator-I13-pitfall = つながりの数、品目数、金額のどれで数えるかによって、3つの異なる答えが出ます。請求書の住所が域内にあることは、付加価値が域内で生じたことを意味しません。

## I14

indicator-I14 = サプライヤーの集中度
indicator-I14-question = 調達品はどれだけ少数のサプライヤーに頼っているか
indicator-I14-reading = { $known ->
    [0] 調達品{ $inputs }品目のうち、すべてのサプライヤーとその割合が記録されたものはありません。
   *[other] 調達品{ $inputs }品目のうち{ $known }品目ですべてのサプライヤーが記録されています。平均すると、1品目は同じ割合の{ $suppliers }社から調達しているのに相当します。
}
indicator-I14-pitfall = 対象は、サプライヤーがすべて記録された調達品だけです。記録されていないことは、サプライヤーが存在しないことを意味しません。

## I16

indicator-I16 = 第二の調達先がない調達品
indicator-I16-question = サプライヤーが止まったとき、何が代替できるか
indicator-I16-reading = { $known ->
    [0] 不明：サプライヤーがすべて記録された調達品はありません。
   *[other] サプライヤーがすべて記録された調達品{ $known }品目のうち、{ $sole }品目は1社だけから調達しています。{ $unknown ->
        [0] {""}
       *[other] ほかの{ $unknown }品目については不明です。
    }
}
indicator-I16-pitfall = 書き留められていない代替先は「不明」であり、「ない」のとは異なります。

## I17

indicator-I17 = ネットワークの単独結節点
indicator-I17-question = 誰または何が単独でほかの主体を全体につないでいるか
indicator-I17-reading = { $points ->
    [0] 単独でほかの主体を全体につないでいる主体はありません。記録されたどのつながりにも迂回路があります。
    [1] 一部の主体では、全体への記録されたつながりがすべて1つの主体、{ $actor }を通ります。{ $cutoff ->
        [1] この経路でしか到達できない主体が1つあります。
       *[other] { $actors }主体のうち{ $cutoff }主体には、この経路でしか到達できません。
    }
   *[other] { $points }主体が、それぞれ単独でほかの主体を全体につないでいます。最も多くの主体が頼るのは{ $actor }です。{ $cutoff ->
        [1] この主体との記録されたつながりを通じてしか到達できない主体が1つあります。
       *[other] { $actors }主体のうち{ $cutoff }主体には、この主体との記録されたつながりを通じてしか到達できません。
    }
}
indicator-I17-pitfall = 示しているのは迂回路のない記録上のつながりであり、誰が機能を失うかではありません。書き留められていないつながりが迂回路である可能性もあります。単一の調達先は別の問題です。

## I18

indicator-I18 = ネットワークのまとまり
indicator-I18-question = 主要な主体が抜けたとき、ネットワークのどれだけがつながったままか
indicator-I18-reading = つながりのある主体の{ $whole }が、ひと続きの部分に属しています。{ $actor }がなければ{ $first }、任意の1主体がなければ平均で{ $mean }になります。
indicator-I18-pitfall = 記録上のつながりは、実際の納入を意味しません。除く順序は記録された相手先の数によるもので、離脱の起こりやすさによるものではありません。

## I21

indicator-I21 = 続いたつながり
indicator-I21-question = 5年前のネットワークは続いているか
indicator-I21-reading = 基準日の{ $years }年前に記録されていた日付のあるつながりは{ $then }件、現在は{ $now }件です。その間に{ $begun }件が始まり、{ $ended }件が終わりました。
indicator-I21-pitfall = 近年を詳しく調べると、新たに生まれたように見えます。終了は開始ほど発表されません。

## I22

indicator-I22 = つながりの経過年数
indicator-I22-question = つながりはどれだけ前からのものか
indicator-I22-reading = 日付のあるつながり{ $ties }件の半数は{ $years }年を超えて続いており、{ $old }件は5年を超えています。
indicator-I22-pitfall = 数えるのは存続しているつながりだけです。終わったものは、新しいのではなく、なくなっています。

## I23

indicator-I23 = 研究の到達範囲
indicator-I23-question = 研究機関は紹介を通じてどれだけの主体に届くか
indicator-I23-reading = 研究機関・大学は2ステップで、ほかの{ $actors }主体のうち平均{ $share }に届きます（{ $institutes }機関）。
indicator-I23-pitfall = 経路は接触の可能性であり、採用されたことを意味しません。

## I24

indicator-I24 = 近さ
indicator-I24-question = つながりのある主体どうしは、そもそも互いに到達できるか
indicator-I24-reading = つながりのある主体のすべての組のうち、{ $share }が何らかの経路で結ばれています。{ $actors }主体は{ $islands ->
    [1] ひと続きの部分を成しています。
   *[other] { $islands }個の離れた部分に分かれています。
}
indicator-I24-pitfall = 離れた部分どうしが、記録されていないつながりで結ばれている可能性があります。

## I26

indicator-I26 = 研究機関発のスピンオフ
indicator-I26-question = 研究から企業が生まれているか
indicator-I26-reading = { $institutes ->
    [0] 研究機関の記録はありません
   *[other] 過去10年間に大学・研究機関{ $institutes }機関から{ $recent ->
        [0] 日付のあるスピンオフ企業は生まれていません
       *[other] 日付のあるスピンオフ企業{ $recent }社が生まれました
    }
}。母体を問わず記録されたスピンオフ企業は計{ $all }社です。
indicator-I26-pitfall = 母体の名称や建物を引き継いだ企業は目に留まりますが、そうでない企業は見落とされ、失敗は忘れられます。

## I27

indicator-I27 = 進出と撤退
indicator-I27-question = 誰が来て、誰が去り、計画はどれだけ実現したか
indicator-I27-reading = 年表には進出{ $entries }件、撤退{ $exits }件があり、進出・拡張・投資の計画{ $plans }件のうち{ $done }件が実現済みとされています。
indicator-I27-pitfall = 進出はニュースになり、撤退は静かに起こります。発表は投資の実行ではありません。

## I28

indicator-I28 = 筆頭主体の比重
indicator-I28-question = 1つの主体が全体を代表しているか
indicator-I28-reading = { $ties ->
    [1] 相手先が最も多いのは{ $actor }（{ $partners }）で、
   *[other] 相手先が最も多いのは{ $actor }を含む{ $ties }主体（各{ $partners }）で、
}つながりの全端点の{ $share }を占めます。中心が1つのスター型では50%になります。
indicator-I28-pitfall = ハブ・アンド・スポーク型はクラスターの一類型であり、欠陥ではありませんが、明示が必要です。よく知られた主体ほど、記録されたつながりも多くなります。

## I29

indicator-I29 = 同類どうしの結び付き
indicator-I29-question = 地域や主体の類型は、それぞれの内側にとどまっているか
indicator-I29-reading = 指数は地域別で{ $region }、主体の類型別で{ $class }です（1：集団内のみ、0：無作為と同じ、0未満：集団をまたぐ傾向）。
indicator-I29-pitfall = 外部の相手先は、内部の主体とつながりがあるからこそ記録されており、それが指数を押し下げます。

## I30

indicator-I30 = 根拠
indicator-I30-question = どれだけの内容を出典までたどれるか
indicator-I30-reading = 事実とつながり{ $records }件のうち、{ $traced }件に出典と日付があり（{ $share }）、{ $twice ->
    [0] 独立した2件の出典に基づくものはありません。
   *[other] { $twice }件は独立した2件以上の出典に基づいています。
}
indicator-I30-pitfall = 測っているのは記述の出所をたどれるかどうかであり、真実かどうかではありません。

## I31

indicator-I31 = 各言語での事実の一致
indicator-I31-question = すべての言語で同じ事実が述べられているか
indicator-I31-reading = 翻訳された{ $pages }ページのうち、{ $equal }ページが原文とまったく同じ事実を参照しています（{ $share }）。
indicator-I31-pitfall = 比較しているのは事実への参照であり、その前後の文章ではありません。

## I40

indicator-I40 = 成長
indicator-I40-question = 記録されたネットワークはどれだけの速さで成長しているか
indicator-I40-reading = 日付のあるつながりは5年間で{ $then }件から{ $now }件になりました（年率{ $ties }）。主体は年率{ $actors }です。
indicator-I40-pitfall = データ点が少ない値です。記録自体も増えており、両者を区別できません。

## I42

indicator-I42 = 筆頭主体を除いた場合
indicator-I42-question = 相手先が最も多い主体がなければ、何が残るか
indicator-I42-reading = つながりのある{ $pairs }組のうち、{ $without }組には{ $actor }が関わっていません（{ $share }）。{ $beside ->
    [0] 撤退した主体の相手先どうしのつながりは、記録にありません。
   *[other] 撤退した主体の相手先どうしのつながりのうち、1年後にも続いていたのは{ $judged }件中{ $outlived }件です。{ $unclear }件は日付から判断できません。
}
indicator-I42-pitfall = ほかの主体どうしのつながりも、筆頭主体があるから存在し、それとともに失われる可能性があります。つながりが撤退の後も続いたことは、その理由を示しません。

## 時期と年

evolution-actors = { $count }主体
evolution-ties = つながり{ $count }件
evolution-begun = { $count ->
    [0] 開始したつながりなし
   *[other] つながり{ $count }件が開始
}
evolution-ended = { $count ->
    [0] 終了なし
   *[other] { $count }件が終了
}
evolution-actors-begun = { $count ->
    [0] 新たな主体なし
   *[other] 新たに{ $count }主体
}
evolution-actors-ended = { $count ->
    [0] 去った主体なし
   *[other] { $count }主体が離脱
}
evolution-events = { $count ->
    [0] 出来事の記載なし
   *[other] 出来事{ $count }件
}
evolution-phase-reading = この時期の終わりに、{ $actors }主体と日付のあるつながり{ $ties }件が記録されています。この間に{ $begun ->
    [0] 始まったつながりはなく
   *[other] { $begun }件のつながりが始まり
}、{ $ended ->
    [0] 終わったものはありません
   *[other] { $ended }件が終わりました
}。
evolution-phase-running = この時期は基準日の時点で続いています。
evolution-undated = { $count ->
    [0] 記録されたすべてのつながりに開始時期があります。
   *[other] 記録されたつながりのうち{ $count }件は開始時期が不明で、どの時期にも含まれません。
}
evolution-dated-share = これまでに記録された全つながりのうち、開始時期があるもの{ $share }
evolution-persistence = 期首または期末に存在したつながりのうち、両方に存在したもの{ $share }
evolution-pitfall = 詳しく調べた年ほど、開始の件数が多くなります。記録されたつながりの増加は、つながりそのものの増加とは限りません。

## 段階

stage-independent = 異なる所有者{ $count }
stage-filled-nearby = 広域クラスターにのみ主体あり

## 記録の根拠

evidence-sources = { $count ->
    [0] 出典なし
   *[other] 出典{ $count }件
}
evidence-independent = { $count ->
    [0] 独立した出典なし
   *[other] 独立した出典{ $count }件
}
evidence-searched = 調査したが出典は見つからず
evidence-primary = うち一次資料あり

## 2つの範囲、時期、語られ方

indicator-wider = 広域クラスターを含む場合
indicator-extent-extended = クラスターまたは広域クラスター内の主体
indicators-boundary = どこまでを内側とするかで変わる値は、まず中核について、次に広域クラスターを含めて示します。
indicator-named-more = ほか{ $n }
indicator-of = { $n }のうち{ $m }
indicator-I09-coverage = 算出に用いた主体のうち、開始時期があるもの{ $dated }、出典があるもの{ $sourced }
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = 回復のうち、先立つ危機とともに月まで日付が分かるもの{ $dated }、出典があるもの{ $sourced }
indicator-I21-coverage = つながりのうち日付があるもの{ $dated }（その他は除外）
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = 算出に用いた出来事はすべて日付があり、出典があるものは{ $sourced }
indicator-I30-coverage = 事実とつながりのうち、日付があるもの{ $dated }、出典があるもの{ $sourced }
indicator-I41-coverage = 仕組みのうち、根拠を明記したもの{ $sourced }
page-trends = 指標の推移
trends-lead = { $cluster }の日付のあるつながりから求めた各時期の末の値。各値に、算出に用いた主体とつながりの数を付しています。
trends-how = 各列は、それぞれの時期の最終日を表します。数えるのは、開始時期の分かるつながりと、開始時期またはそのようなつながりがある主体だけです。そのため最後の列は、日付のないつながりも数える現在の値とは異なります。サプライヤー、根拠、言語は現在について設定されたもので、過去の値はありません。
trends-caption = 各値の下：n は算出対象の主体、m は算出に用いたつながり。
trends-basis = n { $n }、m { $m }
trends-end = { $year }年末
trends-none = まだ始まった時期がないか、日付のある記録がありません。
page-told = 語られたことと記録
told-lead = { $cluster }についての文章は、つながりの最も多いものを最も多く語っているか。文章中の参照数を、記録における比重と並べて示します。
told-agreement-title = 2つの順位の一致度
told-agreement-lead = 参照数と比重についてのスピアマンの順位相関係数：1は順位が同じ、0は無関係、−1は逆の順位を表します。数えるのは、その言語で書かれた章と問いの中の参照だけです。
told-sort = 対象
told-n = 比較数
told-elsewhere = 現在のネットワーク外の主体への参照
told-actors = 主体
told-actors-weight = 相手先
told-stages = 段階
told-stages-weight = 段階内の主体
told-kinds = つながりの種類
told-kinds-weight = 現在のつながり
told-in = { $language }での参照
told-more-title = 記録より多く語られているもの
told-more-lead = 第一言語での順位による比較です。記録されたつながりの割に、文章で大きく扱われている主体です。
told-less-title = 記録ほどには語られていないもの
told-less-lead = 記録されたつながりが多い割に、文章での扱いが小さい主体です。
told-stages-title = バリューチェーンの段階
told-kinds-title = つながりの種類
told-pitfall = 文章が1つの主体を詳しく扱うことには正当な理由がありえます。また、参照を伴わない名称は数えません。値が低いことは確認を促すもので、誤りを意味しません。
data-indicators-by-phase = 各時期の末の指標：日付のあるつながりのみ、2つの範囲について
data-observations = 当サイトで算出しない指標の公表値
data-mentions = 文章中の参照（言語別）と記録における比重

tie-kind-supplies = 供給
tie-kind-contracts = 業務委託
tie-kind-rnd = 共同研究
tie-kind-co-develops = 共同開発
tie-kind-develops = サプライヤー育成
tie-kind-licenses = ライセンス
tie-kind-standardizes = 規格
tie-kind-trains = 人材育成
tie-kind-talent-flow = 人材の移動
tie-kind-spin-off = スピンオフ
tie-kind-invests = 出資
tie-kind-owns = 所有
tie-kind-funds = 資金提供
tie-kind-member-of = 会員
tie-kind-regulates = 監督
tie-kind-hosts = 用地・施設の提供
tie-kind-founds = 設立
tie-kind-cooperates = 協力
tie-kind-succeeds = 継承

indicator-part-joint-events = 1社・1年あたりの共同の出来事
indicator-part-outlived = 撤退の後も続いたつながり
indicator-part-outlived-of = 撤退のときのつながり（日付が分かるもの）
indicator-part-outlived-unknown = 撤退のときのつながり（日付から判断できないもの）
indicator-part-left = 後継なく撤退した主体
indicator-part-employees = クラスターの従業者
indicator-part-per-thousand = 従業者1,000人あたりの大企業
indicator-part-large = 大企業
indicator-part-sized = 規模の記録がある企業
indicator-part-mature = 定着した主体のある機能
indicator-part-effective-markets = 均等とみなした場合の市場数
indicator-part-top-market = 最大の市場の割合
indicator-part-markets = 市場
indicator-part-by-shares = 同上（申告された割合による）
indicator-part-suppliers-tried = 試算したサプライヤー
indicator-part-recoveries = 記載された回復
indicator-part-recovery-known = 回復に要する時間が分かる主体
indicator-part-recovery-unknown = 調べたが見つからなかった主体
indicator-part-longest-exposure = 供給が途絶える最長の時間
indicator-part-ninth-decile = 10件中9件がこの時間以内
indicator-part-from-inside = 内部のサプライヤーから
indicator-part-from-outside = 外部のサプライヤーから
indicator-part-lead-times = 期間の申告がある供給のつながり
indicator-part-steps-written = ステップが書かれた仕組み
indicator-part-not-established = 調べたが確認できなかった仕組み
indicator-part-terms = 用語集の用語
indicator-part-glossary = 全言語で説明のある用語
indicator-part-mean-steps = 結ばれた主体間の平均ステップ数
indicator-part-longest-way = 最短経路のうち最も長いもの

## I10、I11、I12

indicator-I10 = 段階あたりの大企業
indicator-I10-question = バリューチェーンの各段階を支える大企業はいくつあるか
indicator-I10-reading = 規模の記録がある{ $sized }社のうち{ $large }社が大企業で、バリューチェーンは{ $stages }段階です。記録された企業は計{ $firms }社です。{ $declared ->
    [0] クラスターの従業者数が一つの数で示されていないため、従業者{ $thousand }人あたりの値はありません。
   *[other] 従業者{ $thousand }人あたりの大企業は{ $per }社です。示された従業者数は{ $employees }人（{ $date }）です。
}
indicator-I10-pitfall = 数えるのは規模の記録がある企業だけです。「大企業」は記録上の区分であり、重要度の尺度ではありません。
indicator-I10-basis = { indicator-I10-basis.short }、{ $date }時点
    .short = { $n }社、うち規模の記録があるもの{ $m }社
indicator-I11 = 定着した支援機能
indicator-I11-question = 支援機能は、長年活動する主体によって担われているか
indicator-I11-reading = 設定された支援機能{ $stages }件のうち{ $mature }件に、5年以上前から活動する主体があります。それらの{ $actors }主体のうち、{ $undated ->
    [0] 日付のないものはありません。
   *[other] { $undated }主体には日付がありません。
}
indicator-I11-pitfall = 存在することは質を意味しません。値はどの機能を設定したかに左右され、日付のない主体は定着していないものとして扱います。
indicator-I11-basis = { indicator-I11-basis.short }、{ $date }時点
    .short = 支援機能{ $n }件、{ $m }主体
indicator-I12 = インフラの余力

## I15

indicator-I15 = 市場への依存度
indicator-I15-question = 売上はどれだけ少数の市場に支えられているか
indicator-I15-reading = 申告された売上の行き先は{ $markets }市場で、同じ割合の{ $equal }市場に相当します。最大の{ $actor }が{ $share }を占めます。
indicator-I15-pitfall = 同じ単位・同じ年の金額が申告されたつながりだけに基づきます。納入先の市場が、製品の使われる場所とは限りません。
indicator-I15-basis = { indicator-I15-basis.short }、{ $date }時点
    .short = { $n }市場、金額のあるつながり{ $m }件

## I19、I20

indicator-I19 = 1社の供給停止による損失
indicator-I19-question = 最も影響の大きいサプライヤー1社が止まると、どれだけが止まるか
indicator-I19-reading = 最悪の場合を想定したシナリオでは、1社のサプライヤーの停止により、中核の{ $firms }社の生産の{ $loss }が止まります。{ $known }品目の調達品ではサプライヤーがすべて記録されており、{ $unknown }品目では不明です。
indicator-I19-pitfall = シナリオであり、予測ではありません。在庫、時間、記録以外の代替は考慮していません。サプライヤーがすべて記録されていない調達品は除いているため、実際の損失はこれより大きいことも小さいこともあります。
indicator-I19-basis = { indicator-I19-basis.short }、{ $date }時点
    .short = { $n }社、サプライヤーがすべて記録された調達品{ $m }品目
indicator-I20 = 回復に要する時間
indicator-I20-question = 元に戻るまでにどれだけかかったか、またどれだけかかるか
indicator-I20-reading = { $recoveries ->
    [1] 月まで日付が分かる1件の回復には{ $days }日かかりました。
   *[other] 月まで日付が分かる回復{ $recoveries }件の半数は、{ $days }日を超えました。
}回復に要する時間は{ $known }主体について申告されており、{ $unknown }主体については調べたものの見つかりませんでした。
indicator-I20-pitfall = サプライヤーは自社の回復時間を短めに申告しがちです。不明であることは、短いことを意味しません。
indicator-I20-basis = { indicator-I20-basis.short }、{ $date }時点
    .short = { $n ->
        [0] 回復の記載なし
       *[other] 記載された回復{ $n }件
    }、うち月まで日付が分かるもの{ $m }件
indicator-I25 = 人材の循環

## I32～I37：公表値のみ

indicator-I32 = 特化係数（立地係数）
indicator-I33 = 特化度（クルーグマン指数）
indicator-I34 = 関連性密度
indicator-I35 = 経済複雑性
indicator-I36 = イノベーション強度
indicator-I37 = 共同イノベーションの密度

## I38、I39

indicator-I38 = リードタイム
indicator-I38-question = 納入までにどれだけかかるか
indicator-I38-reading = 供給のつながり{ $ties }件のうち{ $known }件でリードタイムが申告されており、その半数は{ $days }日を超えます。
indicator-I38-pitfall = サプライヤー自身の申告によるもので、照会があった場合に限られます。
indicator-I38-basis = { indicator-I38-basis.short }、{ $date }時点
    .short = 供給のつながり{ $n }件、うちリードタイムの申告があるもの{ $m }件
indicator-I39 = 雇用1,000人あたりのエンジニア・技能者

## I41、I43、I44

indicator-I41 = 文書化の状況
indicator-I41-question = ここでの物事の進み方は、段階を追って書き留められているか
indicator-I41-reading = 仕組み{ $mechanisms }件のうち{ $written }件がステップとして書かれ、用語集では{ $terms }語を説明しています。
indicator-I41-pitfall = 書かれていることは、実践されていることを意味しません。
indicator-I41-basis = { indicator-I41-basis.short }、{ $date }時点
    .short = 仕組み{ $n }件、うちステップの記載があるもの{ $m }件
indicator-I43 = ナラティブのバランス
indicator-I44 = 理解に要するコスト
