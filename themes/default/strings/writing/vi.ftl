# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = Gồm những tổ chức nào, thuộc loại nào, do ai sở hữu?
covers-stages = Khâu nào của chuỗi đã có, khâu nào chưa, và vì sao?
covers-places = Cụm bắt đầu và kết thúc ở đâu?
covers-supply = Ai mua gì của ai?
covers-knowledge = Ai cùng phát triển với ai?
covers-institutions = Tổ chức nào gắn kết các bên với nhau?
covers-diffusion = Công nghệ đến được với doanh nghiệp tiếp theo bằng cách nào?
covers-talent = Nhân lực học ở đâu, rồi đi đâu?
covers-transfer = Kết quả nghiên cứu trở thành sản phẩm như thế nào?
covers-capital = Ai trả chi phí cho cái mới?
covers-story = Người ta kể gì về cụm?
covers-turns = Cụm thay đổi khi nào, và điều gì làm nó thay đổi?
covers-misconceptions = Người ngoài thường hiểu sai điều gì?
covers-alternatives = Những gì chỉ có một nguồn duy nhất?
covers-markets = Ai mua, và có bao nhiêu bên mua?
covers-regions = Liên kết nào dẫn ra ngoài vùng?
covers-recovery = Điều gì đã xảy ra trong các cuộc khủng hoảng trước đây, và kéo dài bao lâu?
covers-neighbours = Ai sẽ ở ngay bên cạnh?
covers-gaps = Còn thiếu gì?
covers-reach = Qua hai bước có thể tiếp cận những ai?
