# Từ ngữ của biểu đồ.

## Signs, explained below the title where they occur
chart-plan = Rỗng: chưa thực hiện.
chart-differ = Ngoặc: các nguồn khác nhau.
chart-about = Vòng: khoảng giá trị này.
chart-bound = Mũi tên: một giới hạn; giá trị ở đó hoặc xa hơn theo chiều mũi tên.
chart-gap = Chỗ đường bị ngắt là không có giá trị.
## Below a chart
chart-table = Các giá trị dạng bảng
