# 그림과 네트워크 페이지의 문구.

## 그림에서 구별하는 주체의 종류(모양과 색)
class-mnc = 외국계 사업장
class-loc = 현지 기업
class-lea = 교육·연구기관
class-pub = 공공기관
class-ass = 협회
class-cap = 투자자
class-inf = 부지·기반 설비
class-out = 클러스터 밖

## 그림
# 그림 속 주체의 이름(화면 낭독기용).
drawing-actor = { $actor }, { $kind }, 파트너 { $n }개
drawing-network = 주체 { $actors }개, 연계 { $ties }건
drawing-network-note = 표시가 클수록 파트너가 많습니다. 화살표는 주는 쪽에서 받는 쪽을 가리킵니다. 위치에는 척도가 없으며, 가까울수록 긴밀하게 이어져 있습니다.
# 그림을 읽는 방법. 그림에 나오는 주체 종류별 조각을 쉼표로 잇는다.
shape-mnc = 원은 외국계 사업장
shape-loc = 사각형은 현지 기업
shape-lea = 삼각형은 교육·연구기관
shape-pub = 마름모는 공공기관
shape-ass = 육각형은 협회
shape-cap = 역삼각형은 투자자
shape-inf = 십자형은 부지·기반 설비
shape-out = 빈 원은 클러스터 밖
drawing-network-finding = 연계가 가장 많은 주체: { $actors }
drawing-phase = { $new ->
    [0] 날짜가 있는 새 연계 없음
   *[other] 날짜가 있는 새 연계 { $new }건
}, { $old ->
    [0] 이전부터 이어진 연계 없음
   *[other] 이전부터 이어진 연계 { $old }건
}
drawing-around = { $actor } 및 파트너 { $n }개
drawing-chain = { $n }개 단계의 가치사슬
drawing-chain-note = 화살표는 한 단계에서 그 단계가 공급하는 단계로 향합니다. 점선 상자는 클러스터 안에 주체가 없는 단계입니다.
drawing-stage-gap = 기록된 주체 없음
drawing-stage-members = 주체 { $n }개
drawing-chart = { $fact }: 값 { $n }개

## 네트워크 페이지
network-lead = { $date } 기준으로 주체 { $n }개와 이름이 알려진 주체 사이의 연계 { $ties }건이 기록되어 있습니다. 파트너가 가장 많은 주체: { $best }({ $most }개).
network-figure = 누가 누구와 이어져 있는가
network-reading-title = 그림에서 알 수 있는 것
# 없어지면 다른 주체가 끊기는 주체. $cut은 그 수.
network-see-cut = 다른 주체 { $cut }개는 { $actor }의 연계를 거쳐야만 네트워크의 나머지와 이어집니다.
network-see-hubs = 그림에 있는 전체 연계 중 { $actors }의 연계가 차지하는 비율: { $share }.
network-see-between = 다른 두 주체 사이의 최단 경로 중 { $actor } 경유 비율: { $share }.
network-see-single = 주체 { $n }개는 기록된 연계 1건만으로 그림에 이어져 있습니다.
network-key-actors = 주체
network-key-ties = 연계
network-key-strength = 굵은 선은 독립된 출처가 둘 이상, 가는 선은 하나인 연계입니다. 고리는 출처에 따라 내용이 다른 연계를 나타냅니다.
network-ties-title = 모든 연계
network-ties-skip = 연계 표로 이동
network-ties-caption = 위 그림의 연계, 모두 { $n }건
network-past-title = 과거의 연계
network-past-caption = 종료되었거나 한쪽 주체가 없어진 연계, 모두 { $n }건
network-open-title = 집단 및 이름이 알려지지 않은 기업과의 연계
network-open-caption = 한쪽이 이름이 알려진 주체가 아닌 연계, 모두 { $n }건. 어떤 지표에도 산입하지 않습니다
network-projects-title = 여러 주체가 참여하는 프로젝트
network-col-from = 시작 주체
network-col-tie = 연계
network-col-to = 대상 주체
network-col-family = 분류
network-col-years = 연도
network-col-evidence = 출처
network-alone-title = 기록된 연계가 없는 주체
network-alone = 수록된 주체 중 { $n }개는 연계 기록이 없습니다. 이는 기록의 상태를 나타낼 뿐, 기업에 대한 설명이 아닙니다.
network-limits-title = 이 그림으로 알 수 없는 것
network-limit-undated = 연계 { $n }건은 날짜가 없습니다. 현재 그림에는 나타나지만 과거 그림에는 없습니다.
network-limit-unsourced = 연계 { $n }건은 출처가 없습니다.
network-limit-undisclosed = 연계 { $n }건은 한쪽이 비공개입니다.
network-limit-sample = 공표된 것만 기록합니다. 고객과 가격은 공표되는 일이 드물므로 이 네트워크는 하한에 해당합니다.
network-years-unknown = 알 수 없음

## 스크립트가 네트워크에 더하는 조작 요소
network-filter-families = 연계
network-filter-kinds = 주체
network-find = 주체 찾기
network-shown = 주체 { $actors }개, 연계 { $ties }건 표시
network-zoom-in = 확대
network-zoom-out = 축소
network-zoom-reset = 전체 네트워크
network-keys = 화살표 키로 주체 사이를 이동하고, Home 키로 파트너가 가장 많은 주체로 이동하며, Esc 키로 선택을 해제하고, 더하기와 빼기 키로 확대·축소합니다.
network-partners = { $actor }: 파트너 { $n }개 표시
# 확대·축소 단추 묶음의 이름.
network-zoom = 확대·축소

## 스크립트가 네트워크 아래에 더하는 것: 네트워크에 던질 수 있는 질문
explore-choose = 주체 선택
explore-way = 두 주체 사이의 경로
explore-from = 출발
explore-to = 도착
# $n은 경로에 있는 연계의 수.
explore-found = { $from }에서 { $to }까지 기록된 최단 경로. 연결 횟수: { $n }
explore-none = { $from }에서 { $to }까지 기록된 경로가 없습니다.
explore-without = 주체 하나를 뺀 경우
explore-leave = 뺄 주체
# $n은 끊기는 주체의 수. 이름이 뒤따른다.
explore-cut = 이 그림에서 { $actor } 제외 시 가장 큰 부분에서 분리되는 주체: { $n }
explore-whole = 이 그림에서 { $actor } 없이도 다른 주체들의 연결은 그대로 유지됩니다.
explore-years = 시작 연도별 연계
explore-until = 시작 시점의 상한
explore-now = 현재
# $undated건의 연계에는 날짜가 없다.
explore-begun = { $year }년: 그림의 연계 중 { $n }건이 시작됨. 날짜가 없어 숨긴 연계: { $undated }건
explore-save = 표시된 그림 저장
explore-save-svg = SVG로 저장
explore-save-png = PNG로 저장
explore-save-csv = 표시된 연계 표를 CSV로 저장

## 추리기, 크기 조정, 한 주체의 주변 보기(스크립트가 더함)
focus-part = 네트워크의 일부
focus-around = 중심 주체
# 선택한 주체에서 거칠 수 있는 연계의 수: 1, 2, 3.
focus-steps = 연결 횟수
focus-region = 지역
focus-boundary = 범위
focus-all = 전체
focus-size = 표시의 크기
focus-alike = 그림 그대로
focus-degree = 파트너 수
focus-between = 해당 주체를 지나는 최단 경로의 비율
focus-core = 코어 수: 이 부분의 모든 주체가 이 수 이상의 파트너를 가짐
# 큰 순서 목록의 한 줄: 이름과 값.
focus-largest = { $actor }: { $value }
focus-rows = 표의 연계: { $of }건 중 { $shown }건
