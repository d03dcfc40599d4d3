# 연표 문구: 시간축, 범례, 사건 목록.

## 그림으로 나타낸 시간축
# 화면 낭독기용. $from과 $to는 연도, $unnamed는 이름이 겹쳐 이름 없이 둔 표시의 수.
drawing-timeline = { $from }년부터 { $to }년까지의 시간축에 놓인 사건 { $n }건. 아래 목록에 같은 사건이 있습니다. { $unnamed ->
    [0] 모든 표시에 이름이 있습니다.
   *[other] 표시 { $unnamed }개에는 이름을 적지 않았습니다.
}
# 그림의 제목. $years년 중 최근 $recent년에 사건 $n건의 절반이 있다.
drawing-timeline-finding = 사건 { $n }건의 절반이 { $years }년 중 최근 { $recent }년에 집중: 최근일수록 기록이 조밀
# 사건이 고르게 분포한 경우.
drawing-timeline-title = { $years }년간의 사건 { $n }건
# 읽는 방법. $undated는 날짜가 없는 사건의 수.
drawing-timeline-note = 굵은 이름은 특히 중요한 사건입니다. 모든 표시는 목록의 해당 사건으로 연결되며, 이름이 겹치는 곳에는 표시만 둡니다. { $undated ->
    [0] { "" }
   *[other] 날짜를 알 수 없는 사건 { $undated }건은 목록에만 있습니다.
}
# 축에서 긴 공백을 잘라 낸 경우.
drawing-timeline-broken = 축의 끊긴 부분: 기록된 사건이 없는 해를 생략했습니다.
# 표시의 이름(화면 낭독기, 포인터를 올렸을 때).
drawing-event = { $date }: { $title }({ $kind })

## 시간축의 띠: 사건 종류의 분류
lane-policy = 정책·기관
lane-entry = 진출·철수
lane-owners = 분사·소유 변동
lane-growth = 기술·투자
lane-crisis = 위기·회복

## 범례: 날짜의 정확도
timeline-key-dates = 날짜
timeline-key-year = 연 단위 또는 그보다 대략적으로 알려짐
timeline-key-about = 이 무렵
timeline-key-interval = 이 기간 동안 지속
timeline-key-one-of = 출처에 따라 다름: 이 중 어느 한 해
timeline-key-open = 발표 또는 계획 단계, 미실현
timeline-key-cancelled = 취소됨
timeline-key-cause = 작성자가 원인으로 해석

## 페이지
timeline-axis = 시간축
timeline-skip = 사건 목록으로 이동
# $n은 사건 수, $phases는 시기 수, $from과 $to는 연도.
timeline-claim = { $from }년부터 { $to }년까지 사건 { $n }건이 기록되어 { $phases ->
    [0] 있습니다.
    [1] 있으며, 하나의 시기에 속합니다.
   *[other] 있으며, { $phases }개 시기로 나뉩니다.
}
timeline-claim-bare = 사건 { $n }건이 기록되어 있습니다.
# $phase는 시기의 제목. $total건 중 $n건이 그 시기에 있다.
timeline-claim-entries = 진출이 가장 많은 시기: ‘{ $phase }’({ $total }건 중 { $n }건).
timeline-claim-exits = 철수가 가장 많은 시기: ‘{ $phase }’({ $total }건 중 { $n }건).
timeline-claim-crises = 충격이 가장 많은 시기: ‘{ $phase }’({ $total }건 중 { $n }건).
timeline-all = 모든 사건
timeline-before = 첫 시기 이전
timeline-between = 어느 시기에도 속하지 않음
timeline-undated = 날짜를 알 수 없음
timeline-no-events = 여기에 기록된 사건이 없습니다.
timeline-undated-ties = 연계 { $total }건 중 { $n }건은 시작 시점을 알 수 없어 여기에 표시할 수 없습니다.
# 지표에 산입되는 주체와 연계가 그 시기에 달라진 점. $n은 시기 말의 수.
timeline-phase-actors = 지표에 산입된 주체: { $begun ->
    [0] 시작 없음
   *[other] 시작 { $begun }개
}, { $ended ->
    [0] 종료 없음
   *[other] 종료 { $ended }개
}, 시기 말 { $n }개.
timeline-phase-ties = 이들 사이의 날짜가 있는 연계: { $begun ->
    [0] 시작 없음
   *[other] 시작 { $begun }건
}, { $ended ->
    [0] 종료 없음
   *[other] 종료 { $ended }건
}, 시기 말 { $n }건.
phase-ended-by = 끝난 계기:

## 개별 사건
event-disputed = 이견이 있습니다.
event-more = 자세히 보기
# 주체와 연계의 목록.
event-begins = 시작: { $items }
event-ends = 종료: { $items }
event-goes-on = 지속: { $items }
# 다른 사건의 목록.
event-because = 원인: { $events }
event-led-to = 이어진 사건: { $events }
event-outcome = 결과: { $events }
event-planned = 계획 발표: { $events }
event-fact = { $label }: { $value }

## 스크립트가 더하는 조작 요소
timeline-filter-show = 표시
timeline-filter-all = 모든 사건
timeline-filter-main = 주요 사건만
timeline-filter-every = 모든 종류
timeline-filter-none = 종류 선택 해제
timeline-shown = 사건 { $total }건 중 { $n }건 표시
timeline-empty = 조건에 맞는 사건이 없습니다.
