# 지표: 이름, 질문, 읽는 방법, 유의점.
# 읽는 방법의 문장에서 건수는 수로, 비율($share, $expected)과 그 밖의 값
# (I03의 $partners), 이름($actor)은 표시할 수 있는 형태로 주어진다.

## 모든 값에 붙는 문구

indicator-not-known = 알 수 없음: 기록으로는 이 값을 구할 수 없습니다.
indicator-too-few = 데이터 부족: 주체 { $n }개, 연계 { $m }건. 이 값은 기록으로 남길 뿐, 결론의 근거가 되지 않습니다.
indicator-formula = 계산식
indicator-reference = 참고 문헌
indicator-pitfall = 오해하기 쉬운 점
indicator-basis = { indicator-basis.short }, { $date } 기준
    .short = 주체 { $n }개, 연계 { $m }건
indicator-coverage = 산출에 쓰인 연계 중 시작 시점이 있는 비율 { $dated }, 출처가 있는 비율 { $sourced }
indicator-lower-bound = 기록된 연계는 표본에 지나지 않습니다. 기록되지 않은 연계를 더하면 이 값은 높아집니다.
indicator-extent-core = 클러스터 내 주체
indicator-extent-recorded = 기록된 모든 주체(외부 파트너 포함)

# 주체와 쌍이 아닌 대상에서 산출하는 지표의 기초.
indicator-I09-basis = { indicator-I09-basis.short }, { $date } 기준
    .short = 설정된 단계 { $n }개, 주체 { $m }개
indicator-I13-basis = { indicator-I13-basis.short }, { $date } 기준
    .short = 구매자 { $n }곳, 공급 연계 { $m }건
indicator-I14-basis = { indicator-I14-basis.short }, { $date } 기준
    .short = 조달 품목 { $n }개, 그중 공급업체가 모두 기록된 품목 { $m }개
indicator-I16-basis = { indicator-I16-basis.short }, { $date } 기준
    .short = 조달 품목 { $n }개, 그중 공급업체가 모두 기록된 품목 { $m }개
indicator-I21-basis = { indicator-I21-basis.short }, { $date } 기준
    .short = 주체 { $n }개, 날짜가 있는 연계 { $m }건
indicator-I22-basis = { indicator-I22-basis.short }, { $date } 기준
    .short = 주체 { $n }개, 날짜가 있는 연계 { $m }건
indicator-I26-basis = { indicator-I26-basis.short }, { $date } 기준
    .short = 연구기관·대학 { $n }곳, 스핀오프 기업 { $m }개
indicator-I31-basis = { indicator-I31-basis.short }, { $date } 기준
    .short = 다른 언어의 페이지 { $n }개, 그중 사실이 일치하는 페이지 { $m }개
indicator-I27-basis = { indicator-I27-basis.short }, { $date } 기준
    .short = 실현된 사건 { $m }건 중 진출·철수 { $n }건
indicator-I30-basis = { indicator-I30-basis.short }, { $date } 기준
    .short = 사실과 연계 { $n }건
indicator-I40-basis = { indicator-I40-basis.short }, { $date } 기준
    .short = 주체 { $n }개, 날짜가 있는 연계 { $m }건

## 그 밖의 값의 이름

indicator-part-pairs = 연계가 있는 쌍
indicator-part-possible-pairs = 가능한 쌍
indicator-part-mean-degree = 기업당 파트너 수
indicator-part-tied = 연계가 있는 주체
indicator-part-isolated = 연계가 없는 주체
indicator-part-weighted = 위와 같음(연계의 가중치 적용)
indicator-part-most = 한 주체의 최다 파트너 수
indicator-part-ei-index = E-I 지수
indicator-part-expected = 파트너를 무작위로 정할 때의 기댓값
indicator-part-expected-ei-index = 무작위일 때 E-I 지수의 기댓값
indicator-part-across = 지역 간 쌍
indicator-part-within = 지역 내 쌍
indicator-part-regions = 지역과 국가
indicator-part-crossing = 국경을 넘는 쌍
indicator-part-countries = 파트너의 국가
indicator-part-effective-countries = 비중이 같다고 볼 때의 파트너 국가 수
indicator-part-filled = 주체가 있는 단계
indicator-part-declared = 설정된 단계
indicator-part-depth = 독립된 주체가 둘 이상인 단계
indicator-part-gaps = 이유가 설명된 공백
indicator-part-unexplained = 이유가 설명되지 않은 공백
indicator-part-value-weighted = 부가가치 비중으로 가중
indicator-part-bridges = 한 부분을 홀로 붙들고 있는 연계
indicator-part-cut-off = 한 주체 뒤에 있는 주체의 최다 수
indicator-part-cut-off-share = 연계가 있는 전체 주체 대비 비율
indicator-part-freeman = 중심화(프리먼)
indicator-part-gini = 파트너 수의 불평등(지니 계수)
indicator-part-mention-share = 글 속 언급 중 비율
indicator-part-with-locator = 출처 내 위치 명시
indicator-part-facts-sourced = 출처가 있는 사실
indicator-part-ties-sourced = 출처가 있는 연계
indicator-part-independent = 독립된 출처 둘 이상
indicator-part-identified = 식별자가 확인된 주체
indicator-part-median-age = 최신 출처의 경과 기간(중앙값)

indicator-part-gatekeepers = 내부와 외부에 모두 연계가 있는 주체
indicator-part-gatekeeper-share = 핵심 주체 대비 비율
indicator-part-largest-drop = 그중 하나가 빠질 때의 최대 하락폭
indicator-part-density = 가능한 쌍 중 연계가 있는 비율
indicator-part-firms = 기업
indicator-part-institutes = 연구기관·대학
indicator-part-bridges-known = 양쪽 모두 존재하는 유형의 쌍
indicator-part-by-input = 품목 기준
indicator-part-by-value = 금액 기준
indicator-part-inputs-known = 공급업체가 모두 기록된 조달 품목
indicator-part-inputs-unknown = 모두 기록되었는지 알 수 없는 조달 품목
indicator-part-effective-suppliers = 비중이 같다고 볼 때의 공급업체 수
indicator-part-highest = 한 품목의 최댓값
indicator-part-sole-sourced = 공급업체가 하나뿐인 조달 품목
indicator-part-alternatives = 품목당 대안
indicator-part-one-minus-hhi = 1에서 평균 집중도를 뺀 값
indicator-part-after-first = 첫 주체 제거 후 가장 큰 부분
indicator-part-after-any = 임의의 한 주체 제거 후 평균
indicator-part-star = 같은 규모의 별형 네트워크의 값
indicator-part-complete = 모두가 서로 이어진 경우의 값
indicator-part-begun = 시작된 연계
indicator-part-ended = 종료된 연계
indicator-part-death-rate = 첫날에 있던 연계 중 종료된 비율
indicator-part-undated = 날짜가 없어 제외한 연계
indicator-part-older-than-five = 5년 초과
indicator-part-one-step = 연결 1회
indicator-part-two-steps = 연결 2회 이내
indicator-part-three-steps = 연결 3회 이내
indicator-part-reachable = 경로가 있는 쌍
indicator-part-islands = 서로 떨어진 부분
indicator-part-spin-offs = 기록된 스핀오프 기업
indicator-part-from-research = 연구기관 출신
indicator-part-survivors = 5년 이상 된 기업 중 존속 비율
indicator-part-pages-compared = 비교한 페이지
indicator-part-pages-equal = 사실이 일치하는 페이지
indicator-part-entries = 진출
indicator-part-exits = 철수
indicator-part-foreign-share = 신규 진출 주체 중 소유자가 국외에 있는 비율
indicator-part-realised-share = 전체 계획 중 실현된 비율
indicator-part-by-region = 지역별
indicator-part-by-class = 주체 유형별
indicator-part-ties-growth = 연계의 연간 증가율
indicator-part-actors-growth = 주체의 연간 증가율
indicator-part-densification = 주체 증가 대비 연계 증가(기울기)
indicator-part-density-without = 해당 주체를 뺀 기업 간 협력

indicator-class-firm = 기업
indicator-class-research = 연구
indicator-class-education = 교육
indicator-class-capital = 자본
indicator-class-public = 공공기관
indicator-class-other = 기타
indicator-class-inside = 클러스터
indicator-class-country = 국내 다른 지역
indicator-class-abroad = 국외
indicator-pair = { $first } 및 { $second }
indicator-input = { $input }(구매자: { $buyer })
indicator-observed = 공표된 값(이 사이트에서 산출하지 않음)

## I01

indicator-I01 = 기업 간 협력
indicator-I01-question = 가능한 기업 쌍 가운데 얼마나 많은 쌍이 협력하고 있는가?
indicator-I01-reading = 클러스터의 기업 { $firms }개 사이에는 { $possible }개의 쌍이 가능하며, { $pairs ->
    [0] 연계가 기록된 쌍은 없습니다.
   *[other] 그중 { $pairs }개 쌍에 기록된 연계가 있습니다({ $share }).
}
indicator-I01-pitfall = 다른 것이 그대로여도 수록 기업이 늘면 값이 낮아집니다. 이 값만으로 두 클러스터를 비교하지 말고, 반드시 기업당 파트너 수를 함께 보아야 합니다.

## I02

indicator-I02 = 연계가 있는 주체
indicator-I02-question = 네트워크인가, 명단인가?
indicator-I02-reading = 기록된 주체 { $actors }개 중 { $tied }개에 연계가 하나 이상 있으며, { $isolated ->
    [0] 고립된 주체는 없습니다.
   *[other] { $isolated }개는 고립되어 있습니다.
}
indicator-I02-pitfall = 수록하는 주체를 줄이면 값이 높아집니다. 기록된 연계가 없는 주체에도 적어 두지 않은 연계가 있을 수 있습니다.

## I03

indicator-I03 = 주체당 파트너 수
indicator-I03-question = 한 주체의 파트너는 평균 몇 개인가?
indicator-I03-reading = 한 주체의 파트너는 평균 { $partners }개입니다(주체 { $actors }개 사이의 { $pairs }개 쌍).
indicator-I03-pitfall = 규모가 달라도 비교할 수 있지만, 연계를 꼼꼼히 기록할수록 값이 커집니다.

## I04

indicator-I04 = 지역 간 연계
indicator-I04-question = 연계는 한 지역에 머무는가, 지역을 넘는가?
indicator-I04-reading = 연계가 있는 { $pairs }개 쌍 중 { $across }개가 지역 경계를 넘습니다({ $share }). 파트너를 무작위로 정하는 경우의 기댓값: { $expected }.
indicator-I04-pitfall = 이 비율은 외부 파트너를 애초에 얼마나 기록했는지에 따라 달라집니다. 무작위일 때의 기댓값과 함께 보아야 합니다.

## I05

indicator-I05 = 국제 연계
indicator-I05-question = 클러스터의 연계 중 얼마나 많은 연계가 국외로, 몇 개국으로 이어지는가?
indicator-I05-reading = 클러스터의 연계가 있는 { $pairs }개 쌍 중 { $crossing ->
    [0] 다른 나라로 이어지는 쌍은 없습니다
   *[other] { $crossing }개가 다른 나라로 이어집니다
}({ $share }){ $countries ->
    [0] .
    [1] . 모두 한 나라입니다.
   *[other] . 상대국은 모두 { $countries }개국입니다.
}
indicator-I05-pitfall = 공장과 국외 소유자 사이의 연계도 모두 셉니다. 국외에서 찾은 파트너와 같지 않습니다.

## I06

indicator-I06 = 클러스터 밖으로의 도달 범위
indicator-I06-question = 바깥 세계는 얼마나 가까우며, 누구를 통해 이어지는가?
indicator-I06-reading = { $gatekeepers ->
    [0] 클러스터 안팎에 모두 파트너가 있는 주체는 없습니다.
    [1] 클러스터의 주체 { $actors }개 중 안팎에 모두 파트너가 있는 주체는 하나입니다: { $actor }. 이 주체가 없으면 기록상의 도달 범위가 { $drop } 줄어듭니다.
   *[other] 클러스터의 주체 { $actors }개 중 { $gatekeepers }개는 안팎에 모두 파트너가 있습니다. 영향이 가장 큰 주체: { $actor }. 이 주체가 없으면 기록상의 도달 범위가 { $drop } 줄어듭니다.
}
indicator-I06-pitfall = 기록상의 경로를 셉니다. 하락폭이 크다는 것은 기록된 통로가 한 주체에 의존한다는 뜻이지, 다른 주체가 스스로 통로를 찾을 수 없다는 뜻이 아닙니다.

## I07

indicator-I07 = 연구 파트너가 있는 기업
indicator-I07-question = 대학이나 연구기관과 협력하는 기업은 얼마나 되는가?
indicator-I07-reading = 기업 { $firms }개 중 { $linked }개에 { $institutes ->
    [0] 연구기관과의 연계가 기록되어 있습니다. 기록된 연구기관은 없습니다.
    [1] 기록된 유일한 연구기관과의 연계가 기록되어 있습니다({ $share }).
   *[other] 대학·연구기관 { $institutes }곳 중 적어도 한 곳과의 연계가 기록되어 있습니다({ $share }).
}
indicator-I07-pitfall = 공동 프로젝트는 종료보다 시작이 더 자주 발표됩니다. 기업과 연구실 사이의 계약은 공개되는 일이 드뭅니다.

## I08

indicator-I08 = 빠진 연결 고리
indicator-I08-question = 서로 연계가 없는 주체 유형은 무엇인가?
indicator-I08-reading = 양쪽 모두 존재하는 유형의 쌍 { $known }개 중 { $missing ->
    [0] 모든 쌍에 기록된 연계가 하나 이상 있습니다.
   *[other] { $missing }개에는 기록된 연계가 전혀 없습니다.
}
indicator-I08-pitfall = 유형마다 크기가 다릅니다. 유일한 투자자와의 연계 하나만으로도 밀도가 높아집니다. 비율만이 아니라 건수도 보아야 합니다.

## I09

indicator-I09 = 가치사슬의 완결성
indicator-I09-question = 가치사슬의 어느 단계가 이곳에 있고, 어느 단계가 외부에서 오는가?
indicator-I09-reading = 설정된 { $stages }개 단계 중 { $filled }개에 클러스터 내 주체가 { $nearby ->
    [0] 있습니다
   *[other] 있고, 추가로 { $nearby }개에 확장 클러스터의 주체가 있습니다
}. 소유자가 다른 주체가 둘 이상인 단계는 { $deep ->
    [0] 없습니다
   *[other] { $deep }개입니다
}.
indicator-I09-pitfall = 이 값은 전적으로 단계 목록에 달려 있습니다. 세밀하게 나누면 공백이 늘고, 거칠게 나누면 공백이 가려집니다.

## I13

indicator-I13 = 현지 조달
indicator-I13-question = 클러스터가 구매하는 것 중 얼마나 많은 부분이 클러스터 안에서 오는가?
indicator-I13-reading = 클러스터 내 구매자에 대한 공급 연계 { $ties }건 중 { $local }건이 클러스터 안에서 옵니다({ $share }). { $unknown ->
    [0] {""}
   *[other] 조달 품목 { $unknown }개는 공급업체가 모두 기록되었는지 알 수 없습니다.
}
indicator-I13-pitfall = 연계, 품목, 금액 중 무엇으로 세는지에 따라 세 가지 다른 답이 나옵니다. 청구서 주소가 현지라고 해서 부가가치가 현지에서 생긴 것은 아닙니다.

## I14

indicator-I14 = 공급업체 집중도
indicator-I14-question = 한 품목을 얼마나 적은 공급업체에 의존하는가?
indicator-I14-reading = { $known ->
    [0] 조달 품목 { $inputs }개 중 공급업체와 그 비중이 모두 기록된 품목은 없습니다.
   *[other] 조달 품목 { $inputs }개 중 { $known }개는 공급업체가 모두 기록되어 있습니다. 평균적으로 한 품목은 비중이 같은 공급업체 { $suppliers }개에서 조달하는 것과 같습니다.
}
indicator-I14-pitfall = 공급업체가 모두 기록된 품목만 셉니다. 기록되지 않았다고 해서 공급업체가 없는 것은 아닙니다.

## I16

indicator-I16 = 제2 공급원이 없는 조달 품목
indicator-I16-question = 공급업체가 멈추면 무엇을 대체할 수 있는가?
indicator-I16-reading = { $known ->
    [0] 알 수 없음: 공급업체가 모두 기록된 조달 품목이 없습니다.
   *[other] 공급업체가 모두 기록된 조달 품목 { $known }개 중 { $sole }개는 공급업체가 하나뿐입니다. { $unknown ->
        [0] {""}
       *[other] 나머지 { $unknown }개 품목은 알 수 없습니다.
    }
}
indicator-I16-pitfall = 기록되지 않은 대안은 알 수 없는 것이며, 없는 것과는 다릅니다.

## I17

indicator-I17 = 네트워크의 단절점
indicator-I17-question = 누가 또는 무엇이 홀로 다른 주체를 나머지와 이어 주는가?
indicator-I17-reading = { $points ->
    [0] 홀로 다른 주체를 나머지와 이어 주는 주체는 없습니다. 기록된 모든 연계에 우회로가 있습니다.
    [1] 일부 주체는 나머지로 이어지는 기록된 연계가 모두 한 주체를 지납니다: { $actor }. { $cutoff ->
        [1] 이 경로로만 닿을 수 있는 주체가 1개 있습니다.
       *[other] 주체 { $actors }개 중 { $cutoff }개는 이 경로로만 닿을 수 있습니다.
    }
   *[other] 주체 { $points }개가 각각 홀로 다른 주체를 나머지와 이어 줍니다. 가장 많은 주체가 의지하는 주체: { $actor }. { $cutoff ->
        [1] 이 주체와의 기록된 연계로만 닿을 수 있는 주체가 1개 있습니다.
       *[other] 주체 { $actors }개 중 { $cutoff }개는 이 주체와의 기록된 연계로만 닿을 수 있습니다.
    }
}
indicator-I17-pitfall = 기록된 연계 중 우회로가 없는 것이 무엇인지를 나타낼 뿐, 누가 멈출지를 나타내지 않습니다. 기록되지 않은 연계가 우회로일 수 있습니다. 단일 공급원은 별개의 문제입니다.

## I18

indicator-I18 = 결속
indicator-I18-question = 주요 주체가 빠지면 네트워크의 얼마나 많은 부분이 이어진 채로 남는가?
indicator-I18-reading = 연계가 있는 주체 중 하나의 연결된 부분에 속하는 비율: { $whole }. { $actor } 제외 시 { $first }, 임의의 한 주체 제외 시 평균 { $mean }.
indicator-I18-pitfall = 기록상 이어져 있다고 해서 실제로 납품할 수 있는 것은 아닙니다. 제거 순서는 기록된 파트너 수에 따른 것이며, 이탈 가능성에 따른 것이 아닙니다.

## I21

indicator-I21 = 지속된 연계
indicator-I21-question = 5년 전의 네트워크는 지속되었는가?
indicator-I21-reading = 기준일 { $years }년 전에는 날짜가 있는 연계 { $then }건이 기록되어 있었고, 현재는 { $now }건입니다. 그 사이에 { $begun }건이 시작되고 { $ended }건이 종료되었습니다.
indicator-I21-pitfall = 최근을 더 자세히 조사하면 새로 생긴 것처럼 보입니다. 종료는 시작보다 덜 발표됩니다.

## I22

indicator-I22 = 연계의 경과 기간
indicator-I22-question = 연계는 얼마나 오래되었는가?
indicator-I22-reading = 날짜가 있는 연계 { $ties }건의 절반은 { $years }년을 넘었으며, { $old }건은 5년을 넘었습니다.
indicator-I22-pitfall = 존속하는 연계만 셉니다. 종료된 연계는 새로운 것이 아니라 사라진 것입니다.

## I23

indicator-I23 = 연구의 도달 범위
indicator-I23-question = 연구기관은 소개를 거쳐 얼마나 많은 주체에 닿는가?
indicator-I23-reading = 연구기관이나 대학이 연결 2회 이내에 닿는 범위는 다른 주체 { $actors }개 중 평균 { $share }입니다(기관 { $institutes }곳).
indicator-I23-pitfall = 경로는 접촉의 가능성이며, 도입을 뜻하지 않습니다.

## I24

indicator-I24 = 근접성
indicator-I24-question = 연계가 있는 주체들은 서로 닿을 수 있는가?
indicator-I24-reading = 연계가 있는 주체의 모든 쌍 중 경로로 이어진 비율은 { $share }입니다. 주체 { $actors }개가 { $islands ->
    [1] 하나의 연결된 부분을 이룹니다.
   *[other] 서로 떨어진 { $islands }개 부분을 이룹니다.
}
indicator-I24-pitfall = 서로 떨어진 부분들이 기록되지 않은 연계로 이어져 있을 수 있습니다.

## I26

indicator-I26 = 연구기관발 스핀오프
indicator-I26-question = 연구에서 기업이 나오는가?
indicator-I26-reading = { $institutes ->
    [0] 기록된 연구기관이 없습니다
   *[other] 최근 10년간 연구기관·대학 { $institutes }곳에서 { $recent ->
        [0] 나온, 날짜가 있는 스핀오프 기업은 없습니다
       *[other] 날짜가 있는 스핀오프 기업 { $recent }개가 나왔습니다
    }
}. 모체를 불문하고 기록된 스핀오프 기업은 모두 { $all }개입니다.
indicator-I26-pitfall = 모체의 이름이나 건물을 이어받은 기업은 눈에 띄지만 그렇지 않은 기업은 눈에 띄지 않으며, 실패는 잊힙니다.

## I27

indicator-I27 = 진출과 철수
indicator-I27-question = 누가 오고 누가 떠났으며, 계획은 얼마나 실현되었는가?
indicator-I27-reading = 연표에는 진출 { $entries }건, 철수 { $exits }건이 있습니다. 진출·확장·투자 계획 { $plans }건 중 { $done }건이 실현된 것으로 기록되어 있습니다.
indicator-I27-pitfall = 진출은 뉴스가 되지만 철수는 조용히 이루어집니다. 발표는 투자가 아닙니다.

## I28

indicator-I28 = 최다 연계 주체의 비중
indicator-I28-question = 한 주체가 전체를 대표하는가?
indicator-I28-reading = { $ties ->
    [1] 파트너가 가장 많은 주체: { $actor }({ $partners }개).
   *[other] 파트너가 가장 많은 주체: { $actor } 등 { $ties }개(각 { $partners }개).
} 모든 연계의 끝점 중 비율: { $share }. 중심이 하나인 별형 네트워크라면 50%입니다.
indicator-I28-pitfall = 허브 앤드 스포크형은 클러스터의 한 유형이지 결함이 아니지만, 반드시 밝혀야 합니다. 더 많이 알려진 주체일수록 기록된 연계도 많습니다.

## I29

indicator-I29 = 동류 결합
indicator-I29-question = 지역과 주체 유형은 각각 내부에 머무는가?
indicator-I29-reading = 지수는 지역별 { $region }, 주체 유형별 { $class }입니다(1: 집단 내에서만, 0: 무작위와 같음, 0 미만: 집단을 넘는 경향).
indicator-I29-pitfall = 외부 파트너는 내부 주체와 연계가 있기 때문에 기록된 것이며, 이것이 지수를 낮춥니다.

## I30

indicator-I30 = 근거
indicator-I30-question = 출처까지 추적할 수 있는 내용은 얼마나 되는가?
indicator-I30-reading = 사실과 연계 { $records }건 중 { $traced }건에 출처와 날짜가 있으며({ $share }), { $twice ->
    [0] 독립된 출처 둘에 근거한 것은 없습니다.
   *[other] { $twice }건은 둘 이상의 독립된 출처에 근거합니다.
}
indicator-I30-pitfall = 진술을 추적할 수 있는지를 재는 것이지, 사실인지를 재는 것이 아닙니다.

## I31

indicator-I31 = 언어 간 사실의 일치
indicator-I31-question = 모든 언어가 같은 사실을 말하는가?
indicator-I31-reading = 번역된 페이지 { $pages }개 중 { $equal }개가 원문과 정확히 같은 사실을 참조합니다({ $share }).
indicator-I31-pitfall = 사실에 대한 참조를 비교하는 것이며, 그 주변의 문장을 비교하는 것이 아닙니다.

## I40

indicator-I40 = 성장
indicator-I40-question = 기록된 네트워크는 얼마나 빠르게 성장하는가?
indicator-I40-reading = 날짜가 있는 연계는 5년간 { $then }건에서 { $now }건이 되었습니다(연간 증가율 { $ties }). 주체의 연간 증가율은 { $actors }입니다.
indicator-I40-pitfall = 관측점이 적습니다. 기록 자체도 늘어나므로 둘을 구별할 수 없습니다.

## I42

indicator-I42 = 최다 연계 주체를 뺀 경우
indicator-I42-question = 파트너가 가장 많은 주체가 없다면 무엇이 남는가?
indicator-I42-reading = 연계가 있는 { $pairs }개 쌍 중 { $actor }의 연계가 아닌 것은 { $without }개입니다({ $share }). { $beside ->
    [0] 떠난 주체의 파트너끼리 맺은 연계는 기록에 없습니다.
   *[other] 떠난 주체의 파트너끼리 맺은 연계 가운데 1년 뒤에도 남은 것은 { $judged }건 중 { $outlived }건입니다. { $unclear }건은 날짜로 알 수 없습니다.
}
indicator-I42-pitfall = 다른 주체들의 연계도 이 주체가 있기 때문에 존재하고, 함께 사라질 수 있습니다. 연계가 어떤 주체의 철수 뒤에도 남았다는 것이 그 이유를 말해 주지는 않습니다.

## 시기와 연도

evolution-actors = 주체 { $count }개
evolution-ties = 연계 { $count }건
evolution-begun = { $count ->
    [0] 시작된 연계 없음
   *[other] 연계 { $count }건 시작
}
evolution-ended = { $count ->
    [0] 종료 없음
   *[other] { $count }건 종료
}
evolution-actors-begun = { $count ->
    [0] 새 주체 없음
   *[other] 새 주체 { $count }개
}
evolution-actors-ended = { $count ->
    [0] 떠난 주체 없음
   *[other] 떠난 주체 { $count }개
}
evolution-events = { $count ->
    [0] 기록된 사건 없음
   *[other] 사건 { $count }건
}
evolution-phase-reading = 이 시기 말에 주체 { $actors }개와 날짜가 있는 연계 { $ties }건이 기록되어 있습니다. 이 시기에 { $begun ->
    [0] 시작된 연계는 없고
   *[other] 연계 { $begun }건이 시작되고
}, { $ended ->
    [0] 종료된 연계는 없습니다
   *[other] { $ended }건이 종료되었습니다
}.
evolution-phase-running = 이 시기는 기준일에도 이어지고 있습니다.
evolution-undated = { $count ->
    [0] 기록된 모든 연계에 시작 시점이 있습니다.
   *[other] 기록된 연계 { $count }건은 시작 시점을 알 수 없어 어느 시기에도 속하지 않습니다.
}
evolution-dated-share = 지금까지 기록된 모든 연계 중 시작 시점이 있는 비율 { $share }
evolution-persistence = 기간의 시작이나 끝에 있던 연계 중 양쪽 모두에 있던 비율 { $share }
evolution-pitfall = 더 자세히 조사한 해에는 시작 건수가 더 많이 나타납니다. 기록된 연계의 증가가 곧 연계의 증가는 아닙니다.

## 단계

stage-independent = 서로 다른 소유자 { $count }개
stage-filled-nearby = 확장 클러스터에만 주체 있음

## 기록의 근거

evidence-sources = { $count ->
    [0] 출처 없음
   *[other] 출처 { $count }건
}
evidence-independent = { $count ->
    [0] 독립된 출처 없음
   *[other] 독립된 출처 { $count }건
}
evidence-searched = 찾아보았으나 출처를 확인하지 못함
evidence-primary = 그중 1차 자료 있음

## 두 가지 범위, 시기, 이야기되는 것

indicator-wider = 확장 클러스터 포함
indicator-extent-extended = 클러스터 또는 확장 클러스터 내 주체
indicators-boundary = 어디까지를 내부로 보는지에 따라 달라지는 값은 먼저 핵심 범위로, 다음으로 확장 클러스터를 포함하여 제시합니다.
indicator-named-more = 외 { $n }개
indicator-of = { $n }개 중 { $m }개
indicator-I09-coverage = 산출에 쓰인 주체 중 시작 시점이 있는 비율 { $dated }, 출처가 있는 비율 { $sourced }
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = 회복 중 앞선 위기와 함께 월 단위로 날짜가 있는 비율 { $dated }, 출처가 있는 비율 { $sourced }
indicator-I21-coverage = 연계 중 날짜가 있는 비율 { $dated }(나머지는 제외)
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = 산출에 쓰인 사건은 모두 날짜가 있음, 출처가 있는 비율 { $sourced }
indicator-I30-coverage = 사실과 연계 중 날짜가 있는 비율 { $dated }, 출처가 있는 비율 { $sourced }
indicator-I41-coverage = 메커니즘 중 근거를 명시한 비율 { $sourced }
page-trends = 지표의 추이
trends-lead = { $cluster }의 날짜가 있는 연계로 구한 각 시기 말의 값입니다. 값마다 산출에 쓰인 주체와 연계의 수를 표시합니다.
trends-how = 각 열은 해당 시기의 마지막 날입니다. 시작 시점이 알려진 연계와, 시작 시점이나 그러한 연계가 있는 주체만 셉니다. 따라서 마지막 열은 날짜가 없는 연계까지 세는 현재의 값과 다릅니다. 공급업체, 근거, 언어는 현재를 기준으로 설정된 것이어서 과거의 값이 없습니다.
trends-caption = 각 값 아래: n은 산출 대상 주체, m은 산출에 쓰인 연계.
trends-basis = n { $n }, m { $m }
trends-end = { $year }년 말
trends-none = 시작된 시기가 없거나, 날짜가 있는 기록이 없습니다.
page-told = 이야기와 기록
told-lead = { $cluster } 관련 글이 연계가 가장 많은 것을 가장 많이 다루는지 보여 줍니다. 글 속의 참조를 기록상의 비중과 나란히 표시합니다.
told-agreement-title = 두 순위의 일치 정도
told-agreement-lead = 참조와 비중에 대한 스피어만 순위 상관 계수입니다. 1은 같은 순위, 0은 무관, −1은 반대 순위를 뜻합니다. 해당 언어로 작성된 장과 질문 속의 참조만 셉니다.
told-sort = 대상
told-n = 비교한 수
told-elsewhere = 현재 네트워크 밖의 주체에 대한 참조
told-actors = 주체
told-actors-weight = 파트너
told-stages = 단계
told-stages-weight = 단계 내 주체
told-kinds = 연계의 종류
told-kinds-weight = 현재의 연계
told-in = { $language } 참조
told-more-title = 기록보다 많이 다루어진 것
told-more-lead = 첫 번째 언어의 순위 기준입니다. 기록된 연계에 비해 글에서 더 큰 비중을 차지하는 주체입니다.
told-less-title = 기록보다 적게 다루어진 것
told-less-lead = 기록된 연계는 많지만 글에서는 적게 다루어진 주체입니다.
told-stages-title = 가치사슬의 단계
told-kinds-title = 연계의 종류
told-pitfall = 글이 한 주체를 자세히 다루는 데에는 타당한 이유가 있을 수 있으며, 참조 없이 적힌 이름은 세지 않습니다. 값이 낮으면 살펴볼 필요가 있다는 뜻이지 잘못이라는 뜻이 아닙니다.
data-indicators-by-phase = 각 시기 말의 지표: 날짜가 있는 연계만, 두 가지 범위 모두
data-observations = 이 사이트에서 산출하지 않는 지표의 공표된 값
data-mentions = 글 속의 참조(언어별)와 기록상의 비중

tie-kind-supplies = 공급
tie-kind-contracts = 위탁
tie-kind-rnd = 공동 연구
tie-kind-co-develops = 공동 개발
tie-kind-develops = 공급업체 육성
tie-kind-licenses = 라이선스
tie-kind-standardizes = 표준
tie-kind-trains = 인력 양성
tie-kind-talent-flow = 인력 이동
tie-kind-spin-off = 분사
tie-kind-invests = 투자
tie-kind-owns = 소유
tie-kind-funds = 자금 지원
tie-kind-member-of = 회원
tie-kind-regulates = 규제·감독
tie-kind-hosts = 부지·시설 제공
tie-kind-founds = 설립
tie-kind-cooperates = 협력
tie-kind-succeeds = 승계

indicator-part-joint-events = 기업당 연간 공동 사건
indicator-part-outlived = 철수 뒤에도 남은 연계
indicator-part-outlived-of = 철수 당시의 연계(날짜가 알려진 것)
indicator-part-outlived-unknown = 철수 당시의 연계(날짜로 알 수 없는 것)
indicator-part-left = 후계 없이 떠난 주체
indicator-part-employees = 클러스터 종사자
indicator-part-per-thousand = 종사자 1,000명당 대기업
indicator-part-large = 대기업
indicator-part-sized = 규모가 기록된 기업
indicator-part-mature = 자리 잡은 주체가 있는 기능
indicator-part-effective-markets = 비중이 같다고 볼 때의 시장 수
indicator-part-top-market = 최대 시장의 비중
indicator-part-markets = 시장
indicator-part-by-shares = 위와 같음(보고된 비중 기준)
indicator-part-suppliers-tried = 계산해 본 공급업체
indicator-part-recoveries = 기록된 회복
indicator-part-recovery-known = 회복 시간이 알려진 주체
indicator-part-recovery-unknown = 찾아보았으나 확인되지 않은 주체
indicator-part-longest-exposure = 공급이 끊기는 최장 기간
indicator-part-ninth-decile = 열에 아홉은 이 시간 이내
indicator-part-from-inside = 내부 공급업체에서
indicator-part-from-outside = 외부 공급업체에서
indicator-part-lead-times = 리드타임이 보고된 공급 연계
indicator-part-steps-written = 과정이 적힌 메커니즘
indicator-part-not-established = 찾아보았으나 확인되지 않은 메커니즘
indicator-part-terms = 용어집의 용어
indicator-part-glossary = 모든 언어로 설명된 용어
indicator-part-mean-steps = 이어진 주체 사이의 평균 연결 횟수
indicator-part-longest-way = 최단 경로 중 가장 긴 것

## I10, I11, I12

indicator-I10 = 단계당 대기업
indicator-I10-question = 가치사슬의 각 단계에는 대기업이 얼마나 있는가?
indicator-I10-reading = 규모가 기록된 기업 { $sized }개 중 { $large }개가 대기업이며, 가치사슬은 { $stages }개 단계입니다. 기록된 기업은 모두 { $firms }개입니다. { $declared ->
    [0] 클러스터의 종사자 수가 하나의 수치로 제시되지 않아 종사자 { $thousand }명당 값은 없습니다.
   *[other] 종사자 { $thousand }명당 대기업은 { $per }개입니다. 제시된 종사자 수는 { $employees }명입니다({ $date }).
}
indicator-I10-pitfall = 규모가 적혀 있는 기업만 셉니다. ‘대기업’은 기록상의 구분이며 중요도의 척도가 아닙니다.
indicator-I10-basis = { indicator-I10-basis.short }, { $date } 기준
    .short = 기업 { $n }개, 그중 규모가 기록된 기업 { $m }개
indicator-I11 = 자리 잡은 지원 기능
indicator-I11-question = 지원 기능은 여러 해 동안 활동해 온 주체가 맡고 있는가?
indicator-I11-reading = 설정된 지원 기능 { $stages }개 중 { $mature }개에 5년 이상 전에 시작한 주체가 있습니다. 이들 기능의 주체 { $actors }개 중 { $undated ->
    [0] 날짜가 없는 주체는 없습니다.
   *[other] { $undated }개는 날짜가 없습니다.
}
indicator-I11-pitfall = 존재가 곧 품질은 아닙니다. 어떤 기능을 설정했는지에 따라 값이 달라지며, 날짜가 없는 주체는 자리 잡지 않은 것으로 봅니다.
indicator-I11-basis = { indicator-I11-basis.short }, { $date } 기준
    .short = 지원 기능 { $n }개, 주체 { $m }개
indicator-I12 = 인프라의 여력

## I15

indicator-I15 = 시장 의존도
indicator-I15-question = 매출은 얼마나 적은 시장에 의존하는가?
indicator-I15-reading = 보고된 매출은 { $markets }개 시장으로 가며, 이는 비중이 같은 { $equal }개 시장에 해당합니다. 최대 시장: { $actor }({ $share }).
indicator-I15-pitfall = 같은 단위와 같은 연도의 금액이 보고된 연계만을 근거로 합니다. 납품 시장이 반드시 제품이 쓰이는 곳은 아닙니다.
indicator-I15-basis = { indicator-I15-basis.short }, { $date } 기준
    .short = 시장 { $n }개, 금액이 있는 연계 { $m }건

## I19, I20

indicator-I19 = 공급업체 하나가 멈출 때의 손실
indicator-I19-question = 영향이 가장 큰 공급업체 하나가 멈추면 얼마나 멈추는가?
indicator-I19-reading = 최악의 경우를 가정한 시나리오에서 공급업체 하나가 멈출 때 핵심 기업 { $firms }개의 생산 중 멈추는 비율: { $loss }. 조달 품목 { $known }개는 공급업체가 모두 기록되어 있으며, { $unknown }개는 알 수 없습니다.
indicator-I19-pitfall = 시나리오이며 예측이 아닙니다. 재고, 시간, 기록된 것 외의 대체는 고려하지 않습니다. 공급업체가 모두 기록되지 않은 품목은 제외했으므로 실제 손실은 이보다 클 수도 작을 수도 있습니다.
indicator-I19-basis = { indicator-I19-basis.short }, { $date } 기준
    .short = 기업 { $n }개, 공급업체가 모두 기록된 조달 품목 { $m }개
indicator-I20 = 회복에 걸리는 시간
indicator-I20-question = 회복에 얼마나 걸렸으며, 앞으로는 얼마나 걸리겠는가?
indicator-I20-reading = { $recoveries ->
    [1] 월 단위로 날짜가 있는 회복 1건에는 { $days }일이 걸렸습니다.
   *[other] 월 단위로 날짜가 있는 회복 { $recoveries }건의 절반은 { $days }일을 넘었습니다.
} 회복 시간이 보고된 주체는 { $known }개이며, { $unknown }개는 찾아보았으나 확인되지 않았습니다.
indicator-I20-pitfall = 공급업체는 자사의 회복 시간을 짧게 말하는 경향이 있습니다. 알 수 없다는 것은 짧다는 뜻이 아닙니다.
indicator-I20-basis = { indicator-I20-basis.short }, { $date } 기준
    .short = { $n ->
        [0] 기록된 회복 없음
       *[other] 기록된 회복 { $n }건
    }, 그중 월 단위로 날짜가 있는 회복 { $m }건
indicator-I25 = 인력 순환

## I32~I37: 공표된 값만

indicator-I32 = 입지계수(LQ)
indicator-I33 = 특화도(크루그먼 지수)
indicator-I34 = 연관성 밀도
indicator-I35 = 경제 복잡도
indicator-I36 = 혁신 집약도
indicator-I37 = 공동 혁신 밀도

## I38, I39

indicator-I38 = 리드타임
indicator-I38-question = 납품에는 얼마나 걸리는가?
indicator-I38-reading = 공급 연계 { $ties }건 중 { $known }건에 리드타임이 보고되어 있으며, 그중 절반은 { $days }일을 넘습니다.
indicator-I38-pitfall = 공급업체가 직접 보고한 값이며, 누군가 물어본 경우에만 있습니다.
indicator-I38-basis = { indicator-I38-basis.short }, { $date } 기준
    .short = 공급 연계 { $n }건, 그중 리드타임이 보고된 연계 { $m }건
indicator-I39 = 일자리 1,000개당 엔지니어·기술자

## I41, I43, I44

indicator-I41 = 문서화 정도
indicator-I41-question = 이곳의 일이 어떻게 돌아가는지 과정별로 적혀 있는가?
indicator-I41-reading = 메커니즘 { $mechanisms }개 중 { $written }개가 과정별로 적혀 있으며, 용어집에서 용어 { $terms }개를 설명합니다.
indicator-I41-pitfall = 적혀 있다고 해서 실천되는 것은 아닙니다.
indicator-I41-basis = { indicator-I41-basis.short }, { $date } 기준
    .short = 메커니즘 { $n }개, 그중 과정이 적힌 메커니즘 { $m }개
indicator-I43 = 내러티브의 균형
indicator-I44 = 이해 비용
