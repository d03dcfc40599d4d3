### A story told on the network.

story-title = Một lối đi qua mạng lưới
story-lead = Những gì nhóm tác giả trang web này muốn giới thiệu trước tiên. Mỗi bước dẫn đến một góc nhìn trên hình.
story-show = Bước { $n } trong số { $of } trên hình
story-before = Bước trước
story-after = Bước tiếp theo
story-all = Toàn bộ mạng lưới
