### レジリエンス、シナリオ、参画のうち算出する部分。

## 単一障害点

points-title = 単一障害点
points-lead = 2つの異なる事柄です。ほかの主体がある主体を通じてのみ残りの部分とつながっているとき、ネットワークはその主体に依存しています。ある調達品にほかのサプライヤーがないとき、供給はその企業に依存しています。
points-both = 記録されたネットワークの単独結節点は{ $points }主体、何らかの調達品について記録上唯一のサプライヤーは{ $sole }社です。{ $both ->
    [0] 両方に当たるものはありません
   *[other] 両方に当たるものは{ $both }社です
}。
points-network = ネットワークの単独結節点
points-caption = { $n ->
    [1] この主体だけを通る記録上のつながり
   *[other] 1つの主体だけを通る記録上のつながり：最も多くを切り離す{ $n }主体
}
points-more = （ほかにも{ $n }主体が、なくなると別の主体を切り離します。）
points-actor = なくなる主体
points-cut-off = 切り離される数
points-share = つながりのある全主体に占める割合
points-who = 切り離される主体
points-none = ネットワークの2つの部分の間に単独で位置する主体の記録はありません。
points-coverage = つながりのある{ $n }主体と{ $m }組について算出しています。迂回路のない組は{ $bridges ->
    [0] ありません
   *[other] { $bridges }組です
}。つながりの{ $dated }に日付があり、{ $sourced }に出典があります。記録されていないつながりが迂回路である可能性もあります。
sole-title = 唯一の供給元
sole-supplier = 唯一のサプライヤー
sole-inputs = 何を、誰に
sole-input = { $buyer }向けの{ $item }
sole-coverage = { $inputs ->
    [0] 不明：クラスターの企業の調達品は記録されていません。
   *[other] { $known ->
        [0] 不明：記録された調達品{ $inputs }品目のうち、すべてのサプライヤーが記録されたものはありません。1社だけに依存するものがあるかどうかは判断できません。
       *[other] 記録された調達品{ $inputs }品目のうち、{ $known }品目ですべてのサプライヤーが記録されています。{ $sole ->
            [0] いずれにも2社以上のサプライヤーがあります。
           *[other] { $unknown ->
                [0] { "" }
               *[other] 残りの品目については、どの企業も唯一のサプライヤーとは見なしていません。
            }
        }
    }
}

## 調達品と買い手

inputs-title = 何を代替できるか
inputs-lead = クラスターの企業が何を誰から買い、認定済みで使われていない調達先はどこか。記録のない代替先は「不明」であり、「ない」のとは異なります。
inputs-item = 調達品
inputs-buyer = 買い手
inputs-suppliers = 取引中
inputs-spare = 認定済み
inputs-alternatives = 代替先
inputs-none = クラスターの企業の調達品は記録されていません。
inputs-unnamed = ほかに、供給品目の記載がない供給のつながりが{ $n }件あります。
input-suppliers = サプライヤー{ $n }社（すべて記録）
input-suppliers-at-least = { $n ->
    [0] 記録なし、ほかは不明
   *[other] { $n }社を記録、ほかは不明
}
input-concentration = サプライヤー{ $n }社（すべて記録）。割合から見て均等な{ $equal }社に相当（HHI { $hhi }）
spare-none = 記録なし
spare-time = リードタイム{ $time }
spare-time-unknown = リードタイム不明
sellers-title = クラスターの販売先
sellers-seller = 売り手
sellers-buyers = 申告された販売割合
sellers-told = 申告分
sellers-concentration = 集中度
sellers-none = 不明：買い手への販売割合を申告したクラスターの企業はなく、市場集中度の公表値も記録されていません。
seller-buyer = { $buyer }：{ $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI { $hhi }以上（残りは申告なし）

## 回復

recovery-title = 過去の危機と回復
recovery-lead = 年表から、終わりまたはその後の展開が記録されている危機を示します。
recovery-no-crisis = 危機の記録はありません。
recovery-told = { $told ->
    [0] 記録された{ $crises }件の危機のうち、終わりや対応が記録されたものはありません。
   *[other] 記録された{ $crises }件の危機のうち、{ $told }件では終わりまたは対応が記録されています。ほかは不明です。
}
recovery-median = 始まりと終わりが日まで分かる{ $n }例では、中央値は{ $days }です。
recovery-no-times = 供給が途絶えた場合に持ちこたえられる期間や、回復に要する時間を申告した主体はありません。
recovery-crisis = 危機
recovery-date = 時期
recovery-answers = その後の展開
recovery-days = 終わりまたは回復まで
recovery-actors = 主体の申告（この種の時間は短すぎることが多い）
recovery-stock = 供給なしで持つ期間
recovery-time = 回復に要する時間

## シナリオ

page-scenarios = シナリオ
scenarios-description = 明示した仮定の下で、{ $cluster }の記録されたつながりがどうなるか。シナリオであり、予測ではありません。
scenarios-open = 全シナリオの仮定、入力、限界
scenarios-back = 根拠となる記録：レジリエンス
scenarios-reading-title = 読み方
scenarios-names = シナリオでは、ある主体を机上で停止させます。どの主体かは、このサイトが公開を決めた場合を除いて示さず、バリューチェーンの段階で代えます。
scenarios-missing = つながりの記録が完全であることはありません。そのため各結果は、つながりの10分の1を除いた場合と、無作為に選んだ主体の間に10分の1を加えた場合について、何度も計算し直しています。得られた最小値と最大値を併記します。
scenario-word = シナリオ
scenario-honesty = シナリオは、明示した仮定の下で記録されたつながりがどうなるかを示すものです。予測ではありません。
scenario-assumptions = 仮定
scenario-missing = つながりの記録漏れがある場合
scenario-missing-band = { $low }～{ $high }（つながり{ $changed }件を除くか加えた{ $variants }通り）。
scenario-range = { $low }～{ $high }
scenario-luck = 抽選による振れ幅（95%）
scenario-actor = 主体
scenario-stage = 段階
scenario-loss = 失われる生産
scenario-touched = 影響を受ける企業
scenario-reached = 到達先
scenario-case-0 = 低位：{ $value }
scenario-case-1 = 中位：{ $value }
scenario-case-2 = 高位：{ $value }
scenario-exact = つながりが通じる場合と通じない場合の全組み合わせを計算しました。
scenario-drawn = 固定シードで{ $runs }回の抽選を行いました。
scenario-graph-inputs = つながりのある{ $n }主体、{ $m }組。
scenario-M9-inputs = つながりのある研究機関・大学{ $seeds }、{ $n }主体、つながりのある{ $m }組。
scenario-inputs = サプライヤーがすべて記録された調達品{ $known }品目。ほかの{ $unknown }品目については不明です。
scenario-cascade-stages = この段階のサプライヤー1社が止まった場合の最大の損失
scenario-cascade-actors = このサプライヤーが止まった場合の損失
scenario-M1 = 主体がネットワークから離れた場合
scenario-M1-assumptions = 残るつながりが最も多い主体が最初に離れ、続いて次の主体が離れます。新しいつながりを結ぶ主体はありません。対象は連結の状態であり、物や資金の流れではありません。
scenario-M1-reading = つながりのある主体の{ $whole }がひと続きになっています。つながりが最も多い主体がなければ{ $first }、上位5主体がなければ{ $fifth }、任意の1主体がなければ平均で{ $any }になります。
scenario-M1-none = つながりの記録はありません。
scenario-M1-missing = つながりが最も多い主体がない場合：{ $band }
scenario-M1-figure = ひと続きに残る部分
scenario-M1-key = 線：連結した最大の部分。灰色：つながりが欠けるか加わった場合の範囲。
scenario-M1-table = 連結した最大の部分
scenario-M1-gone = 離れた主体
scenario-M1-left = 残り
scenario-M1-who = 最後に離れた主体
scenario-M2 = 1社のサプライヤーが止まった場合：最悪のケース
scenario-M2-assumptions = 企業は、調達品の1つでもサプライヤーがなくなると停止します。在庫、時間、記録以外の代替は考慮せず、サプライヤーがすべて記録された調達品だけを対象とします。
scenario-M2-reading = 1社のサプライヤーによる影響は最大で、{ $n }社の生産の{ $loss }の損失です。
scenario-M2-none = 不明：サプライヤーがすべて記録された調達品はありません。
scenario-M2-missing = 最大の損失：{ $band }
scenario-M3 = 1社のサプライヤーが止まった場合：調達割合に応じた影響
scenario-M3-assumptions = 企業は、最も不足する調達品の分だけ、サプライヤーの割合に応じて生産を失います。申告のない割合は途絶えないものとするため、損失は下限です。在庫、時間、記録以外の代替は考慮しません。
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = 最大の損失：{ $band }
scenario-M7 = 研究の情報はどこまで届きうるか
scenario-M7-assumptions = つながりは、種類を問わず双方向の接触の可能性とみなします。接触は採用を意味しません。
scenario-M7-reading = ほかの{ $n }主体のうち、研究機関から1ステップの範囲にあるものは平均{ $one }、2ステップ以内にあるものは{ $two }です。
scenario-M7-inputs = 研究機関・大学{ $seeds }（つながりの有無を問わない）、{ $n }主体、つながりのある{ $m }組。
scenario-M7-none = つながりのある研究機関・大学の記録はありません。
scenario-M7-missing = 2ステップ以内：{ $band }
scenario-M7-table = 各ステップ数以内にあるほかの主体
scenario-M7-steps = ステップ数
scenario-M9 = 研究から新しいものが生まれた場合
scenario-M9-assumptions = 新しいものが届いた主体は、つながりの種類や向きを問わず、各つながりを通じて一度だけ、同じ確率で相手に伝えるとします。確率は測定されたものではないため、3通りを示します。
scenario-M9-reading = つながりのあるほかの{ $n }主体のうち、平均{ $base }に届きます。確率が低い場合は{ $low }、高い場合は{ $high }です。
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = 中位の確率の場合：{ $band }
scenario-M9-table = つながりのあるほかの主体のうち届く割合
scenario-M9-chance = つながりごとの確率
scenario-M9-mean = 平均
scenario-M9-best = 最も有利な起点から
scenario-M11 = 他地域での採用にかかる時間
scenario-M11-assumptions = 最終的には全員が採用し、自発的に採用する者（p）と、ほかの採用を受けて採用する者（q）がいるとします。ここでのデータに当てはめたものではなく、p と q は多くの消費財について公表された値です。
scenario-M11-inputs = このクラスターの記録は用いていません。中位のケースは公表された平均値、ほかは通常の範囲です。
scenario-M11-reading = 10年後には{ $base }が採用しています。遅いケースでは{ $low }、速いケースでは{ $high }です。
scenario-M11-table = 採用した割合
scenario-M11-parameters = ケース
scenario-M11-values = p { $p }、q { $q }
scenario-M11-after = { $time }後
scenario-M11-peak = 伸びが最も大きい時点
scenario-M12 = 互いに独立した供給経路
scenario-M12-assumptions = 記録上どの企業からも供給を受けない各企業から、記録上どこにも供給しない各買い手までを対象とします。記録上の経路は可能性であり、物が実際にそこを通るかどうかは不明です。
scenario-M12-inputs = 名称の分かる主体の間の供給のつながり{ $m }件、{ $timed ->
    [0] リードタイムのあるものなし
   *[other] うちリードタイムのあるもの{ $timed }件
}。
scenario-M12-skipped = ほかの{ $n }組は調べていません。
scenario-M12-reading = { $between ->
    [0] 記録された{ $pairs }本の経路は、いずれもサプライヤーから買い手へ直接つながっています。
   *[other] { $pairs }組が経路で結ばれ、うち{ $between }組は間にほかの主体を挟みます。{ $single ->
        [0] 間にある1つの主体だけに依存する組はありません
       *[other] 間にある1つの主体だけに依存する組は{ $single }組です
    }。
}
scenario-M12-none = 名称の分かる主体の間の供給のつながりは記録されていません。
scenario-M12-missing = 1つの主体だけに依存する組：{ $band }
scenario-M12-table = 間にほかの主体を挟む組（経路の長い順、全{ $n }組）
scenario-M12-pair = 起点、終点
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = 独立した経路
scenario-M12-between = 間の主体
scenario-M12-days = リードタイム
drawing-removal = つながりのある{ $n }主体がすべて揃った状態から1つもなくなるまでの、ネットワークの連結した最大の部分。値は下の表に示します。
drawing-removal-axis = 離れた主体（つながりの多い順）

## 参画

embedding-title = 段階別に見る
embedding-lead = 誰がいて、何が足りず、新規参入者は誰に届きうるか。新規参入者は、その段階の2社以上がつながりを持つ相手先とつながりを結ぶと仮定します。到達は接触の可能性であり、取引ではありません。
embedding-coverage = つながりのある{ $n }主体、{ $m }組、記録された調達品{ $inputs }品目（うちサプライヤーがすべて記録されたもの{ $known }品目）について算出（{ $date }時点）。
embedding-members = すでにいる主体
embedding-foreign = 外資系
embedding-nearby = 近隣
embedding-missing = 不足または域外
embedding-outside = クラスター外
embedding-gaps = 記録された空白
embedding-bought-outside = クラスター外からの調達：{ $inputs }。
embedding-one-supplier = サプライヤーが1社のみ：{ $inputs }。
embedding-few-owners = { $n ->
    [0] 中核に独立した所有者がいません。
   *[other] 中核の独立した所有者は1者だけです。
}
embedding-neighbours = バリューチェーンでの隣接段階
embedding-before = 前段階
embedding-after = 後段階
embedding-two-steps = 2ステップで届く範囲
embedding-first-of-all = 最初の相手
embedding-reach = この段階の典型的な{ $partners }の相手先を通じて、つながりのある{ $total }主体のうち{ $reached }主体。
embedding-reach-any = つながりのある{ $total }主体のうち{ $reached }主体。2社が共有する相手先がないため、{ $partners }の相手先をすべて対象としました。
embedding-no-reach = 不明：この段階の記録された主体には、つながりがありません。
embedding-institutions = 相談先
