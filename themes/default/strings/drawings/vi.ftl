# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = cơ sở có vốn nước ngoài
class-loc = doanh nghiệp trong nước
class-lea = đào tạo và nghiên cứu
class-pub = cơ quan công
class-ass = hiệp hội
class-cap = nhà đầu tư
class-inf = đất đai và hạ tầng tiện ích
class-out = ngoài cụm

## Drawings
drawing-actor = { $actor }, { $kind }, { $n } đối tác
drawing-network = { $actors } chủ thể, { $ties } liên kết
drawing-network-note = Dấu càng lớn càng có nhiều đối tác. Mũi tên đi từ bên cung cấp đến bên tiếp nhận. Vị trí không theo tỷ lệ: gần nhau nghĩa là liên kết chặt chẽ.
shape-mnc = hình tròn là cơ sở có vốn nước ngoài
shape-loc = hình vuông là doanh nghiệp trong nước
shape-lea = hình tam giác là đào tạo và nghiên cứu
shape-pub = hình thoi là cơ quan công
shape-ass = hình lục giác là hiệp hội
shape-cap = hình tam giác ngược là nhà đầu tư
shape-inf = hình chữ thập là đất đai và hạ tầng tiện ích
shape-out = hình tròn rỗng là ngoài cụm
drawing-network-finding = { $actors } có nhiều liên kết nhất
drawing-phase = { $new ->
    [0] Không bắt đầu liên kết rõ thời điểm nào
   *[other] Bắt đầu { $new } liên kết rõ thời điểm
}, { $old ->
    [0] không có liên kết cũ nào tiếp tục
   *[other] { $old } liên kết cũ tiếp tục
}
drawing-around = { $actor } và { $n } đối tác
drawing-chain = Chuỗi giá trị gồm { $n } khâu
drawing-chain-note = Mũi tên dẫn từ một khâu đến khâu mà nó cung cấp. Ô viền nét đứt là khâu chưa có chủ thể trong cụm.
drawing-stage-gap = chưa ghi nhận chủ thể nào ở đây
drawing-stage-members = { $n } chủ thể
drawing-chart = { $fact }: { $n } giá trị

## The network page
network-lead = { $n } chủ thể và { $ties } liên kết giữa các chủ thể nêu tên được ghi nhận tính đến { $date }. { $best } có nhiều đối tác nhất: { $most }.
network-figure = Ai liên kết với ai
network-reading-title = Sơ đồ cho thấy gì
network-see-cut = { $cut } chủ thể khác chỉ nối được với phần còn lại của mạng lưới qua { $actor }.
network-see-hubs = { $share } tổng số liên kết được vẽ có sự tham gia của { $actors }.
network-see-between = Trong các đường ngắn nhất giữa hai chủ thể khác, { $share } đi qua { $actor }.
network-see-single = { $n } chủ thể gắn với mạng lưới chỉ bằng một liên kết được ghi nhận.
network-key-actors = Chủ thể
network-key-ties = Liên kết
network-key-strength = Đường đậm dựa trên từ hai nguồn độc lập trở lên, đường mảnh dựa trên một nguồn. Vòng tròn đánh dấu liên kết mà các nguồn không thống nhất.
network-ties-title = Mỗi liên kết thành một câu
network-ties-skip = Đến bảng liên kết
network-ties-caption = Các liên kết vẽ ở trên, tổng cộng { $n }
network-past-title = Liên kết trong quá khứ
network-past-caption = Các liên kết đã kết thúc, hoặc có một đầu đã ngừng tồn tại, tổng cộng { $n }
network-open-title = Liên kết với nhóm và doanh nghiệp không nêu tên
network-open-caption = Các liên kết có một đầu không phải là chủ thể nêu tên, tổng cộng { $n }; không được tính vào chỉ số nào
network-projects-title = Dự án của nhiều chủ thể
network-col-from = Từ
network-col-tie = Liên kết
network-col-to = Đến
network-col-family = Nhóm
network-col-years = Năm
network-col-evidence = Nguồn
network-alone-title = Chủ thể chưa có liên kết được ghi nhận
network-alone = { $n } chủ thể có trong danh sách nhưng chưa ghi nhận liên kết nào. Điều đó phản ánh dữ liệu ghi nhận, không phản ánh doanh nghiệp.
network-limits-title = Những gì phần này không cho thấy
network-limit-undated = { $n } liên kết không có thời điểm: được vẽ ở hiện tại và không có trong quá khứ.
network-limit-unsourced = { $n } liên kết không dẫn nguồn.
network-limit-undisclosed = { $n } liên kết có một đầu không được công bố.
network-limit-sample = Chỉ những gì đã công bố mới được ghi nhận. Khách hàng và giá cả hiếm khi được công bố, nên mạng lưới này là mức tối thiểu.
network-years-unknown = không rõ

## Controls that the script adds to the network
network-filter-families = Liên kết
network-filter-kinds = Chủ thể
network-find = Tìm chủ thể
network-shown = Hiển thị { $actors } chủ thể, { $ties } liên kết
network-zoom-in = Phóng to
network-zoom-out = Thu nhỏ
network-zoom-reset = Toàn bộ mạng lưới
network-keys = Phím mũi tên di chuyển giữa các chủ thể, Home đến chủ thể có nhiều liên kết nhất, Escape bỏ chọn, dấu cộng và dấu trừ để phóng to, thu nhỏ.
network-partners = { $actor }: hiển thị { $n } đối tác
network-zoom = Thu phóng

## What the script adds below the network: questions one can ask of it
explore-choose = chọn một chủ thể
explore-way = Đường nối giữa hai chủ thể
explore-from = Từ
explore-to = Đến
explore-found = Đường ngắn nhất được ghi nhận từ { $from } đến { $to }. Số bước: { $n }
explore-none = Không có đường nào được ghi nhận từ { $from } đến { $to }.
explore-without = Khi vắng một chủ thể
explore-leave = Loại bỏ
explore-cut = Trong hình này nếu không có { $actor }, bị tách khỏi phần lớn nhất: { $n }
explore-whole = Trong hình này nếu không có { $actor }, các chủ thể còn lại vẫn kết nối như trước.
explore-years = Liên kết theo năm bắt đầu
explore-until = Bắt đầu đến năm
explore-now = hiện nay
explore-begun = { $year }: { $n } trong số các liên kết được vẽ đã bắt đầu. Bị ẩn vì không có thời điểm: { $undated }
explore-save = Lưu hình đang hiển thị
explore-save-svg = Dạng SVG
explore-save-png = Dạng PNG
explore-save-csv = Bảng các liên kết đang hiển thị, dạng CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = Một phần của mạng lưới
focus-around = Xung quanh
focus-steps = Số bước
focus-region = Vùng
focus-boundary = Ranh giới
focus-all = tất cả
focus-size = Kích thước dấu
focus-alike = như hình vẽ
focus-degree = Số đối tác
focus-between = Tỷ lệ đường ngắn nhất đi qua
focus-core = Chỉ số lõi: mọi chủ thể trong phần này có ít nhất bấy nhiêu đối tác
focus-largest = { $actor }: { $value }
focus-rows = Liên kết trong bảng: { $shown } trong số { $of }
