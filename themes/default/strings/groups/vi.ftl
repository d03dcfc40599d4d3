## Networks too large for one drawing: groups, and a page for each.
group-named = { $what } quanh { $actor }
group-around = Quanh { $actor }
group-crumbs = Các nhóm nhỏ, như nhóm của { $actor }
group-actors = { $n } chủ thể
drawing-groups = { $groups } nhóm gồm { $actors } chủ thể
drawing-groups-note = Mỗi dấu là một nhóm, con số bên trong là số chủ thể của nhóm. Đường càng đậm thể hiện càng nhiều liên kết giữa hai nhóm.
drawing-groups-hidden = { $n ->
    [0] {""}
   *[other] { $n } mối nối yếu nhất giữa các nhóm không được vẽ; trang của từng nhóm có nêu.
}
drawing-groups-finding = Trong { $groups } nhóm, nhóm lớn nhất là “{ $group }”, gồm { $n } trong số { $of } chủ thể
groups-figure = Mạng lưới theo nhóm
groups-title = Mọi nhóm
groups-lead = Mạng lưới quá lớn để vẽ trong một hình. Mạng lưới được vẽ theo nhóm chủ thể liên kết với nhau nhiều hơn với bên ngoài; việc chia nhóm chỉ dựa trên các liên kết. Mỗi nhóm có một trang nêu mọi thành viên.
groups-col-group = Nhóm
groups-col-actors = Chủ thể
groups-col-inside = Liên kết bên trong
groups-col-outside = Liên kết ra ngoài
groups-col-best = Nhiều đối tác nhất
groups-up = Mọi nhóm của mạng lưới
group-lead = { $n } chủ thể của mạng lưới và { $ties } liên kết giữa các chủ thể đó được ghi nhận tính đến { $date }. { $best } có nhiều đối tác nhất ở đây: { $most }.
group-outside-title = Liên kết với các nhóm khác
group-outside-caption = Các liên kết có một đầu thuộc nhóm khác, tổng cộng { $n }; không có trong hình
group-near-title = Các nhóm có liên kết với nhóm này
group-near = { $n } liên kết
