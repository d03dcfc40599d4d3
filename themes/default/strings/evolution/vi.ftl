timeline-came = Gia nhập
timeline-left = Rời đi
timeline-period = Giai đoạn
timeline-as-of = Tính đến năm
timeline-to-network = Mạng lưới: các mối liên kết bắt đầu đến hết năm { $year }
explore-to-timeline = Dòng thời gian đến năm { $year }
