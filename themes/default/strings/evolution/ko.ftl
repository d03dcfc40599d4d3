timeline-came = 진입
timeline-left = 이탈
timeline-period = 기간
timeline-as-of = 기준 연도
timeline-to-network = 네트워크: { $year }년까지 시작된 연계
explore-to-timeline = { $year }년까지의 연표
