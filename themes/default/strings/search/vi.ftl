### The page that lists everything with a name.

page-search = Tìm kiếm
search-lead = Mọi mục có tên trên trang web này: trang, chủ thể, sự kiện, dữ kiện và thuật ngữ, theo thứ tự bảng chữ cái.
search-field = Tìm một tên hoặc một từ
search-shown = Đang hiển thị: { $n } trên tổng số { $total }
search-none = Không có tên nào chứa tất cả các từ này. Hãy thử ít chữ hơn hoặc cách viết khác.
search-pages = Trang
search-events = Sự kiện
search-many = Quá nhiều cho danh sách này ({ $n }); xem danh sách tại đây:
