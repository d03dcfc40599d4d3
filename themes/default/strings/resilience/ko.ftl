### 복원력, 시나리오, 참여 중 산출하는 부분.

## 단일 장애점

points-title = 단일 장애점
points-lead = 서로 다른 두 가지 문제입니다. 다른 주체가 한 주체를 통해서만 나머지와 이어져 있으면 네트워크는 그 주체에 의존합니다. 어떤 조달 품목에 다른 공급업체가 없으면 공급은 그 기업에 의존합니다.
points-both = 기록된 네트워크의 단절점인 주체는 { $points }개이며, 어떤 품목의 기록상 유일한 공급업체인 기업은 { $sole }개입니다. { $both ->
    [0] 둘 다에 해당하는 곳은 없습니다
   *[other] 둘 다에 해당하는 곳은 { $both }개입니다
}.
points-network = 네트워크의 단절점
points-caption = { $n ->
    [1] 이 주체만을 지나는 기록된 연계
   *[other] 한 주체만을 지나는 기록된 연계: 다른 주체를 가장 많이 단절시키는 { $n }개
}
points-more = (이 밖에 { $n }개도 다른 주체를 단절시킵니다.)
points-actor = 빠지는 주체
points-cut-off = 단절되는 주체 수
points-share = 연계가 있는 전체 주체 대비 비율
points-who = 단절되는 주체
points-none = 네트워크의 두 부분 사이에 홀로 서 있는 기록된 주체는 없습니다.
points-coverage = 연계가 있는 주체 { $n }개와 { $m }개 쌍에서 산출했습니다. 우회로가 없는 쌍은 { $bridges ->
    [0] 없습니다
   *[other] { $bridges }개입니다
}. 연계 중 날짜가 있는 비율 { $dated }, 출처가 있는 비율 { $sourced }. 기록되지 않은 연계가 우회로일 수 있습니다.
sole-title = 단독 공급원
sole-supplier = 유일한 공급업체
sole-inputs = 품목과 구매자
sole-input = { $item }(구매자: { $buyer })
sole-coverage = { $inputs ->
    [0] 알 수 없음: 클러스터 기업의 조달 품목이 기록되어 있지 않습니다.
   *[other] { $known ->
        [0] 알 수 없음: 기록된 조달 품목 { $inputs }개 중 공급업체가 모두 기록된 품목이 없습니다. 한 기업에만 의존하는 품목이 있는지는 판단할 수 없습니다.
       *[other] 기록된 조달 품목 { $inputs }개 중 { $known }개는 공급업체가 모두 기록되어 있습니다.{ $sole ->
            [0] { " " }이들 품목에는 모두 공급업체가 둘 이상 있습니다.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }나머지 품목에 대해서는 어떤 기업도 유일한 공급업체로 보지 않습니다.
            }
        }
    }
}

## 조달 품목과 구매자

inputs-title = 대체할 수 있는 것
inputs-lead = 클러스터의 기업이 무엇을 누구에게서 사며, 인증을 받았으나 거래하지 않는 곳은 어디인지 보여 줍니다. 기록되지 않은 대안은 알 수 없는 것이며, 없는 것과는 다릅니다.
inputs-item = 조달 품목
inputs-buyer = 구매자
inputs-suppliers = 거래 중
inputs-spare = 인증 완료
inputs-alternatives = 대안
inputs-none = 클러스터 기업의 조달 품목이 기록되어 있지 않습니다.
inputs-unnamed = 이 밖에 공급 품목을 밝히지 않은 공급 연계가 { $n }건 있습니다.
input-suppliers = 공급업체 { $n }개(모두 기록됨)
input-suppliers-at-least = { $n ->
    [0] 기록 없음, 그 밖은 알 수 없음
   *[other] { $n }개 기록됨, 그 밖은 알 수 없음
}
input-concentration = 공급업체 { $n }개(모두 기록됨), 비중으로 보면 균등한 { $equal }개에 해당(HHI { $hhi })
spare-none = 기록 없음
spare-time = 리드타임 { $time }
spare-time-unknown = 리드타임 알 수 없음
sellers-title = 클러스터의 판매처
sellers-seller = 판매자
sellers-buyers = 보고된 판매 비중
sellers-told = 보고분
sellers-concentration = 집중도
sellers-none = 알 수 없음: 구매자별 판매 비중을 보고한 클러스터 기업이 없으며, 시장 집중도의 공표된 값도 기록되어 있지 않습니다.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI { $hhi } 이상(나머지는 보고되지 않음)

## 회복

recovery-title = 과거의 위기와 회복
recovery-lead = 연표에서 종료 시점이나 이후의 전개가 기록된 위기를 보여 줍니다.
recovery-no-crisis = 기록된 위기가 없습니다.
recovery-told = { $told ->
    [0] 기록된 위기 { $crises }건 중 종료나 대응이 기록된 것은 없습니다.
   *[other] 기록된 위기 { $crises }건 중 { $told }건은 종료나 대응이 기록되어 있으며, 나머지는 알 수 없습니다.
}
recovery-median = 시작과 끝이 일 단위로 알려진 { $n }건의 중앙값: { $days }.
recovery-no-times = 공급 없이 버틸 수 있는 기간이나 회복에 걸리는 시간을 보고한 주체가 없습니다.
recovery-crisis = 위기
recovery-date = 시기
recovery-answers = 이후의 전개
recovery-days = 종료 또는 회복까지
recovery-actors = 주체가 보고한 값(이러한 시간은 너무 짧은 경우가 많음)
recovery-stock = 공급 없이 버티는 기간
recovery-time = 회복까지 걸리는 시간

## 시나리오

page-scenarios = 시나리오
scenarios-description = 명시된 가정 아래 { $cluster }의 기록된 연계가 어떻게 되는지 보여 줍니다. 시나리오이며 예측이 아닙니다.
scenarios-open = 모든 시나리오와 그 가정, 입력, 한계
scenarios-back = 근거가 되는 기록: 복원력
scenarios-reading-title = 읽는 방법
scenarios-names = 시나리오는 한 주체가 멈추는 상황을 가정합니다. 이 사이트가 공개하기로 한 경우가 아니면 어느 주체인지 밝히지 않으며, 주체 대신 가치사슬의 단계로 나타냅니다.
scenarios-missing = 연계의 기록은 결코 완전하지 않습니다. 따라서 연계의 10분의 1을 뺀 경우와, 무작위로 고른 주체 사이에 10분의 1을 더한 경우로 각 결과를 여러 번 다시 계산합니다. 그중 가장 낮은 값과 가장 높은 값을 함께 표시합니다.
scenario-word = 시나리오
scenario-honesty = 시나리오는 명시된 가정 아래 기록된 연계가 어떻게 되는지를 보여 줍니다. 예측이 아닙니다.
scenario-assumptions = 가정
scenario-missing = 누락된 연계가 있는 경우
scenario-missing-band = { $low }~{ $high }(연계 { $changed }건을 빼거나 더한 { $variants }가지 경우).
scenario-range = { $low }~{ $high }
scenario-luck = 무작위 변동(95%)
scenario-actor = 주체
scenario-stage = 단계
scenario-loss = 생산 손실
scenario-touched = 영향받는 기업
scenario-reached = 도달
scenario-case-0 = 낮음: { $value }
scenario-case-1 = 중간: { $value }
scenario-case-2 = 높음: { $value }
scenario-exact = 연계가 통하거나 통하지 않는 모든 조합을 계산했습니다.
scenario-drawn = 고정된 시드로 무작위 시행을 { $runs }회 반복했습니다.
scenario-graph-inputs = 연계가 있는 주체 { $n }개, 연계가 있는 쌍 { $m }개.
scenario-M9-inputs = 연계가 있는 연구기관·대학 { $seeds }곳, 주체 { $n }개, 연계가 있는 쌍 { $m }개.
scenario-inputs = 공급업체가 모두 기록된 조달 품목 { $known }개. 그 밖의 { $unknown }개는 알 수 없습니다.
scenario-cascade-stages = 이 단계의 공급업체 하나가 멈출 때의 최대 손실
scenario-cascade-actors = 이 공급업체가 멈출 때의 손실
scenario-M1 = 주체가 네트워크를 떠난다면
scenario-M1-assumptions = 남은 연계가 가장 많은 주체가 먼저 떠나고, 이어서 다음 주체가 떠납니다. 새로운 연계를 맺는 주체는 없습니다. 이어져 있는지를 다루며, 재화나 자금을 다루지 않습니다.
scenario-M1-reading = 연계가 있는 주체 중 하나로 이어진 비율: { $whole }. 연계가 가장 많은 주체 제외 시 { $first }, 다섯 주체 제외 시 { $fifth }, 임의의 한 주체 제외 시 평균 { $any }.
scenario-M1-none = 기록된 연계가 없습니다.
scenario-M1-missing = 연계가 가장 많은 주체 제외 시: { $band }
scenario-M1-figure = 이어진 채로 남는 부분
scenario-M1-key = 선: 연결된 가장 큰 부분. 회색: 연계가 누락되거나 더해질 때의 범위.
scenario-M1-table = 연결된 가장 큰 부분
scenario-M1-gone = 떠난 주체
scenario-M1-left = 남은 부분
scenario-M1-who = 마지막으로 떠난 주체
scenario-M2 = 공급업체 하나가 멈춘다면: 최악의 경우
scenario-M2-assumptions = 조달 품목 중 하나라도 공급업체가 남지 않으면 기업이 멈춥니다. 재고, 시간, 기록된 것 외의 대체는 고려하지 않으며, 공급업체가 모두 기록된 품목만 다룹니다.
scenario-M2-reading = 공급업체 하나가 미치는 최대 영향은 기업 { $n }개의 생산 중 { $loss } 손실입니다.
scenario-M2-none = 알 수 없음: 공급업체가 모두 기록된 조달 품목이 없습니다.
scenario-M2-missing = 최대 손실: { $band }
scenario-M3 = 공급업체 하나가 멈춘다면: 조달 비중에 따른 영향
scenario-M3-assumptions = 기업은 가장 부족한 조달 품목만큼, 공급업체의 비중에 따라 생산을 잃습니다. 보고되지 않은 비중은 끊기지 않는 것으로 보므로 손실은 하한입니다. 재고, 시간, 기록된 것 외의 대체는 고려하지 않습니다.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = 최대 손실: { $band }
scenario-M7 = 연구 소식은 어디까지 전해질 수 있는가
scenario-M7-assumptions = 연계는 종류와 관계없이 양방향의 접촉 가능성으로 봅니다. 접촉은 도입이 아닙니다.
scenario-M7-reading = 다른 주체 { $n }개 중 연구기관에서 연결 1회 거리에 있는 주체는 평균 { $one }, 2회 이내에 있는 주체는 평균 { $two }입니다.
scenario-M7-inputs = 연구기관·대학 { $seeds }곳(연계 유무와 무관), 주체 { $n }개, 연계가 있는 쌍 { $m }개.
scenario-M7-none = 연계가 있는 연구기관이나 대학이 기록되어 있지 않습니다.
scenario-M7-missing = 연결 2회 이내: { $band }
scenario-M7-table = 연결 횟수별로 닿는 다른 주체
scenario-M7-steps = 연결 횟수
scenario-M9 = 연구에서 새로운 것이 시작된다면
scenario-M9-assumptions = 새로운 것에 닿은 주체의 각 연계는 종류와 관계없이 양방향으로 한 번, 같은 확률로 그것을 전달합니다. 확률은 측정한 것이 아니므로 세 가지를 보여 줍니다.
scenario-M9-reading = 연계가 있는 다른 주체 { $n }개 중 도달하는 비율: 평균 { $base }, 확률이 낮을 때 { $low }, 높을 때 { $high }.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = 중간 확률일 때: { $band }
scenario-M9-table = 연계가 있는 다른 주체 중 도달하는 비율
scenario-M9-chance = 연계당 확률
scenario-M9-mean = 평균
scenario-M9-best = 가장 유리한 위치에서
scenario-M11 = 다른 곳에서 도입에 걸리는 시간
scenario-M11-assumptions = 결국 모두가 도입한다고 보며, 일부는 스스로(p), 일부는 다른 이의 도입에 따라(q) 도입합니다. 이곳의 데이터에 맞춘 것이 아니며, p와 q는 여러 소비재에 대해 공표된 값입니다.
scenario-M11-inputs = 이 클러스터의 기록은 쓰지 않습니다. 중간 경우는 공표된 평균이며, 나머지는 통상적인 범위입니다.
scenario-M11-reading = 10년 뒤 도입한 비율: { $base }(느린 경우 { $low }, 빠른 경우 { $high }).
scenario-M11-table = 도입한 비율
scenario-M11-parameters = 경우
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = { $time } 후
scenario-M11-peak = 증가가 가장 빠른 시점
scenario-M12 = 서로 독립된 공급 경로
scenario-M12-assumptions = 기록상 어떤 기업의 공급도 받지 않는 각 기업에서, 기록상 아무에게도 공급하지 않는 각 구매자까지를 다룹니다. 기록상의 경로는 가능한 경로이며, 실제로 재화가 지나는지는 알 수 없습니다.
scenario-M12-inputs = 이름이 알려진 주체 사이의 공급 연계 { $m }건, { $timed ->
    [0] 리드타임이 있는 것 없음
   *[other] 그중 리드타임이 있는 것 { $timed }건
}.
scenario-M12-skipped = 그 밖의 { $n }개 쌍은 살펴보지 않았습니다.
scenario-M12-reading = { $between ->
    [0] 기록된 { $pairs }개 경로는 모두 공급업체에서 구매자로 바로 이어집니다.
   *[other] { $pairs }개 쌍이 경로로 이어져 있으며, 그중 { $between }개는 중간에 다른 주체를 거칩니다. { $single ->
        [0] 중간의 한 주체에만 의존하는 쌍은 없습니다
       *[other] 중간의 한 주체에만 의존하는 쌍은 { $single }개입니다
    }.
}
scenario-M12-none = 이름이 알려진 주체 사이의 공급 연계가 기록되어 있지 않습니다.
scenario-M12-missing = 한 주체에만 의존하는 쌍: { $band }
scenario-M12-table = 중간에 다른 주체를 거치는 쌍(긴 경로부터, 모두 { $n }개)
scenario-M12-pair = 출발, 도착
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = 독립된 경로
scenario-M12-between = 중간 주체
scenario-M12-days = 리드타임
drawing-removal = 연계가 있는 주체 { $n }개가 모두 있는 상태부터 하나도 없는 상태까지, 네트워크의 연결된 가장 큰 부분. 값은 아래 표에 있습니다.
drawing-removal-axis = 떠난 주체(연계가 많은 순)

## 참여

embedding-title = 단계별로 보기
embedding-lead = 누가 있고, 무엇이 없으며, 새로 진입하는 기업이 누구에게 닿을 수 있는지 보여 줍니다. 진입 기업은 그 단계의 기업 둘 이상이 연계를 맺은 상대와 연계를 맺는다고 가정합니다. 도달은 접촉의 가능성이지 거래가 아닙니다.
embedding-coverage = 연계가 있는 주체 { $n }개, 연계가 있는 쌍 { $m }개, 기록된 조달 품목 { $inputs }개(그중 공급업체가 모두 기록된 품목 { $known }개)에서 산출({ $date } 기준).
embedding-members = 이미 있는 주체
embedding-foreign = 외국계
embedding-nearby = 인근
embedding-missing = 없거나 다른 곳에 있음
embedding-outside = 클러스터 밖
embedding-gaps = 기록된 공백
embedding-bought-outside = 클러스터 밖에서 구매: { $inputs }.
embedding-one-supplier = 공급업체가 하나뿐: { $inputs }.
embedding-few-owners = { $n ->
    [0] 핵심 범위에 독립된 소유자가 없습니다.
   *[other] 핵심 범위에 독립된 소유자가 하나뿐입니다.
}
embedding-neighbours = 가치사슬에서의 이웃
embedding-before = 앞 단계
embedding-after = 뒤 단계
embedding-two-steps = 연결 2회 이내
embedding-first-of-all = 우선 접촉 대상
embedding-reach = 이 단계의 전형적인 파트너 { $partners }개를 통해, 연계가 있는 주체 { $total }개 중 { $reached }개.
embedding-reach-any = 연계가 있는 주체 { $total }개 중 { $reached }개. 두 기업이 공유하는 파트너가 없어 파트너 { $partners }개를 모두 포함했습니다.
embedding-no-reach = 알 수 없음: 이 단계의 기록된 주체에는 연계가 없습니다.
embedding-institutions = 상담할 곳
