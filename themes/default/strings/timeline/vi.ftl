# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing

drawing-timeline = { $n } sự kiện trên trục thời gian, từ { $from } đến { $to }; danh sách bên dưới nêu cùng những sự kiện đó. { $unnamed ->
    [0] Mọi dấu đều có tên.
   *[other] { $unnamed } dấu không kèm tên.
}
drawing-timeline-finding = { $recent ->
    [1] Một nửa trong số { $n } sự kiện rơi vào năm gần nhất của { $years } năm
   *[other] Một nửa trong số { $n } sự kiện rơi vào { $recent } năm gần nhất của { $years } năm
}: thời gian gần đây được ghi nhận dày hơn.
drawing-timeline-title = { $n } sự kiện trong { $years } năm
drawing-timeline-note = Tên in đậm là quan trọng nhất. Mỗi dấu dẫn đến sự kiện tương ứng trong danh sách; nơi các tên chồng lên nhau, dấu đứng một mình. { $undated ->
    [0] { "" }
   *[other] { $undated } sự kiện không rõ thời điểm và chỉ có trong danh sách.
}
drawing-timeline-broken = Mép răng cưa: những năm không có sự kiện được ghi nhận đã được lược bỏ.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Chính sách và thể chế
lane-entry = Gia nhập và rút lui
lane-owners = Spin-off và chủ sở hữu
lane-growth = Công nghệ và đầu tư
lane-crisis = Khủng hoảng và phục hồi

## Key of the axis: how well a date is known
timeline-key-dates = Thời điểm
timeline-key-year = chỉ biết đến năm, hoặc kém chính xác hơn
timeline-key-about = vào khoảng thời gian này
timeline-key-interval = kéo dài trong khoảng này
timeline-key-one-of = các nguồn không thống nhất: một trong những năm này
timeline-key-open = đã công bố hoặc lên kế hoạch, chưa thực hiện
timeline-key-cancelled = đã hủy
timeline-key-cause = nhóm tác giả coi là nguyên nhân

## The page
timeline-axis = Trục thời gian
timeline-skip = Đến danh sách sự kiện
timeline-claim = { $n } sự kiện được ghi nhận từ { $from } đến { $to }{ $phases ->
    [0] .
   *[other] , qua { $phases } giai đoạn.
}
timeline-claim-bare = { $n } sự kiện được ghi nhận.
timeline-claim-entries = Gia nhập nhiều nhất trong giai đoạn “{ $phase }”: { $n } trong số { $total }.
timeline-claim-exits = Rút lui nhiều nhất trong giai đoạn “{ $phase }”: { $n } trong số { $total }.
timeline-claim-crises = Cú sốc nhiều nhất trong giai đoạn “{ $phase }”: { $n } trong số { $total }.
timeline-all = Mọi sự kiện
timeline-before = Trước giai đoạn đầu tiên
timeline-between = Ngoài các giai đoạn
timeline-undated = Không rõ thời điểm
timeline-no-events = Chưa ghi nhận sự kiện nào ở đây.
timeline-undated-ties = { $n } trong số { $total } liên kết không rõ thời điểm bắt đầu nên không thể hiển thị ở đây.
timeline-phase-actors = Chủ thể được tính vào các chỉ số: { $begun ->
    [0] không có chủ thể nào bắt đầu
   *[other] { $begun } bắt đầu
}, { $ended ->
    [0] không có chủ thể nào kết thúc
   *[other] { $ended } kết thúc
}, cuối giai đoạn có { $n }.
timeline-phase-ties = Liên kết rõ thời điểm giữa các chủ thể đó: { $begun ->
    [0] không có liên kết nào bắt đầu
   *[other] { $begun } bắt đầu
}, { $ended ->
    [0] không có liên kết nào kết thúc
   *[other] { $ended } kết thúc
}, cuối giai đoạn có { $n }.
phase-ended-by = Điều khép lại giai đoạn này:

## An event
event-disputed = Chưa thống nhất.
event-more = Tìm hiểu thêm
event-begins = bắt đầu: { $items }
event-ends = kết thúc: { $items }
event-goes-on = tiếp tục: { $items }
event-because = do { $events }
event-led-to = dẫn đến { $events }
event-outcome = kết quả: { $events }
event-planned = được lên kế hoạch trong { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Hiển thị
timeline-filter-all = Mọi sự kiện
timeline-filter-main = Chỉ sự kiện chính
timeline-filter-every = Mọi loại
timeline-filter-none = Không loại nào
timeline-shown = Hiển thị { $n } trong số { $total } sự kiện
timeline-empty = Không có sự kiện nào khớp với bộ lọc.
