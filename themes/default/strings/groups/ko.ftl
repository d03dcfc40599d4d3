## 그림 하나에 담기에는 너무 큰 네트워크: 그룹과 그룹별 페이지.
# 그룹의 이름: 구성원 다수가 공유하는 단계, 장소 또는 종류와, 연계가 가장 많은 주체.
group-named = { $actor } 중심의 { $what }
group-around = { $actor } 중심의 그룹
# 주체 두셋으로 된 그룹을 모은 것.
group-crumbs = 작은 그룹({ $actor } 그룹 등)
group-actors = 주체 { $n }개
drawing-groups = 그룹 { $groups }개, 주체 { $actors }개
drawing-groups-note = 표시 하나가 그룹 하나이며, 안의 숫자는 주체의 수입니다. 선이 굵을수록 두 그룹 사이의 연계가 많습니다.
drawing-groups-hidden = { $n ->
    [0] {""}
   *[other] 그룹 사이의 약한 연결 { $n }건은 그리지 않았으며, 각 그룹의 페이지에 표시합니다.
}
drawing-groups-finding = 그룹 { $groups }개 중 가장 큰 그룹: ‘{ $group }’(주체 { $of }개 중 { $n }개)
groups-figure = 그룹으로 나눈 네트워크
groups-title = 모든 그룹
groups-lead = 네트워크가 그림 하나에 담기에는 너무 커서 그룹으로 나누어 그립니다. 그룹은 다른 주체보다 서로 간의 연계가 더 많은 주체의 모임이며, 연계만으로 산출했습니다. 그룹마다 소속 주체를 모두 보여 주는 페이지가 있습니다.
groups-col-group = 그룹
groups-col-actors = 주체
groups-col-inside = 그룹 내 연계
groups-col-outside = 외부와의 연계
groups-col-best = 연계가 가장 많은 주체
groups-up = 네트워크의 모든 그룹
group-lead = { $date } 기준으로 네트워크의 주체 { $n }개와 그 사이의 연계 { $ties }건이 기록되어 있습니다. 이 그룹에서 파트너가 가장 많은 주체: { $best }({ $most }개).
group-outside-title = 다른 그룹과의 연계
group-outside-caption = 한쪽이 다른 그룹에 있는 연계, 모두 { $n }건. 그림에는 없습니다
group-near-title = 이 그룹과 이어진 그룹
group-near = 연계 { $n }건
