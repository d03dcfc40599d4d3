# 클러스터를 나란히 보여 주는 페이지의 문구.

page-compare = 비교
compare-title = 클러스터 비교
# 페이지의 머리글과 설명. $clusters는 이름의 나열.
compare-lead = 클러스터 { $n }개를 같은 틀로 보여 줍니다: { $clusters }. 기록의 정도가 서로 다르므로, 수가 크다는 것은 더 많이 적어 두었다는 뜻일 수 있습니다.
compare-open-page = 나란히 보기: { $clusters }
compare-foreign = 아직 번역되지 않은 주장은 원어로 표시합니다.

## 기록된 것

compare-recorded-title = 기록된 것
compare-recorded-lead = 모든 수는 현실이 아니라 기록을 센 것입니다. 많이 기록할수록 많이 나타납니다.
compare-recorded = { $date } 기준: { $counts }.
compare-recorded-coverage = 연계 중 시작 시점이 기록된 비율 { $dated }, 출처가 있는 비율 { $sourced }.
compare-actors = 주체 { $n }개
compare-ties = 연계 { $n }건
compare-events = 사건 { $n }건
compare-sources = 출처 { $n }건
compare-days-differ = 기록의 기준일이 클러스터마다 다릅니다. 그 사이에 달라진 것은 클러스터 간의 차이가 아닙니다.

## 주장

compare-claims-title = 각 클러스터의 요점
compare-claims-lead = 각 장의 첫 문단입니다. 클러스터 이름을 누르면 메커니즘, 근거, 한계를 볼 수 있습니다.
compare-no-claim = 이 장은 아직 작성되지 않았습니다.

## 구조

compare-structure-lead = 단계 구분은 클러스터마다 다르며 세밀한 정도도 다릅니다. 단계의 수가 아니라 각 단계를 누가 채우고 있는지가 중요합니다.
compare-stage-inside = 클러스터 내 { $n }개
compare-stage-nearby = 인근 { $n }개
compare-stage-outside = 클러스터 밖 { $n }개
compare-no-stages = 설정된 단계가 없습니다.
compare-kinds = 기록된 주체(종류별)

## 지표와 복원력

compare-indicators-lead = 모든 클러스터에 같은 방법으로 산출했습니다. 각 값 아래에 산출 대상과, 그중 날짜와 출처가 있는 비율을 표시합니다. 순위를 매긴 것이 아닙니다.
compare-remark = 유의할 점
compare-coverage = 날짜 있음 { $dated }, 출처 있음 { $sourced }
# 두 줄 묶음의 제목.
compare-open = 유의할 점과 함께 나란히 읽을 수 있는 값
compare-apart = 비교할 수 없는 값: 각 값은 해당 클러스터만 나타냄
compare-why-few = 데이터가 부족한 클러스터가 있습니다.
compare-why-size = 산입된 주체의 수에 따라 값이 달라지며, 그 수는 클러스터마다 다릅니다.
compare-why-stages = 단계 목록이 서로 다릅니다.
compare-why-suppliers = 공급업체가 모두 기록되지 않은 조달 품목은 제외했습니다.
# $shares는 열 순서대로 나열한 ‘40건 중 3건, 60건 중 5건’과 같은 값.
compare-why-undated = 날짜가 없는 연계는 제외했습니다: { $shares }.
compare-of = { $total }건 중 { $n }건
compare-resilience-lead = 기록된 연계가 무엇에 의지하는지 나타냅니다. 기록에 근거한 시나리오이며 예측이 아닙니다.

## 시기

compare-phases-title = 각 클러스터의 형성 과정
compare-phases-lead = 시기 구분은 각 클러스터의 편집자가 사건을 해석한 것입니다.
compare-no-phases = 설정된 시기가 없습니다.
# 그림의 설명. $from과 $to는 연도.
compare-drawing = 클러스터 { $n }개의 시기를 { $from }년부터 { $to }년까지 하나의 시간축에 나타낸 그림. 아래 목록에 같은 내용이 있습니다.
compare-drawing-title = 공통 시간축
compare-drawing-note = 막대 하나가 시기 하나이며, 막대의 번호는 아래 목록의 번호입니다.

## 클러스터 사이의 연결

compare-links-title = 클러스터 사이의 연결
compare-links-lead = 둘 이상의 클러스터에 기록된 주체와, 한 클러스터에서 다른 클러스터를 언급하는 글입니다.
compare-links-none = 클러스터 사이의 연결은 기록되어 있지 않습니다. 연결이 없다는 증거는 아닙니다.
compare-same = { $here } 및 { $there } 양쪽에 기록됨
# 한 주체의 두 이름 사이.
compare-is = { " = " }
compare-crossing = { $there } 관련 내용을 언급한 { $here }의 글
