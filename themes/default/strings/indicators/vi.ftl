# Indicators: names, questions, readings, pitfalls.

## Around every value

indicator-not-known = Không rõ: dữ liệu ghi nhận không cho phép tính giá trị này.
indicator-too-few = Quá ít dữ liệu: { $n } chủ thể, { $m } liên kết. Giá trị được giữ để lưu trữ, không dùng để kết luận.
indicator-formula = Công thức
indicator-reference = Theo
indicator-pitfall = Điều dễ gây hiểu lầm
indicator-basis = { indicator-basis.short }, tính đến { $date }
    .short = { $n } chủ thể, { $m } liên kết
indicator-coverage = { $dated } số liên kết làm cơ sở có thời điểm bắt đầu, { $sourced } có nguồn
indicator-lower-bound = Các liên kết được ghi nhận là một mẫu. Những liên kết chưa ai ghi lại sẽ làm giá trị này cao hơn.
indicator-extent-core = các chủ thể trong cụm
indicator-extent-recorded = mọi chủ thể được ghi nhận, kể cả đối tác bên ngoài

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, tính đến { $date }
    .short = { $n } khâu đã khai báo, { $m } chủ thể
indicator-I13-basis = { indicator-I13-basis.short }, tính đến { $date }
    .short = { $n } bên mua, { $m } liên kết cung ứng
indicator-I14-basis = { indicator-I14-basis.short }, tính đến { $date }
    .short = { $n } đầu vào, trong đó { $m } đã ghi nhận đủ nhà cung cấp
indicator-I16-basis = { indicator-I16-basis.short }, tính đến { $date }
    .short = { $n } đầu vào, trong đó { $m } đã ghi nhận đủ nhà cung cấp
indicator-I21-basis = { indicator-I21-basis.short }, tính đến { $date }
    .short = { $n } chủ thể, { $m } liên kết rõ thời điểm
indicator-I22-basis = { indicator-I22-basis.short }, tính đến { $date }
    .short = { $n } chủ thể, { $m } liên kết rõ thời điểm
indicator-I26-basis = { indicator-I26-basis.short }, tính đến { $date }
    .short = { $n } viện nghiên cứu và trường đại học, { $m } doanh nghiệp spin-off
indicator-I31-basis = { indicator-I31-basis.short }, tính đến { $date }
    .short = { $n } trang bằng ngôn ngữ khác, { $m } trang có cùng dữ kiện
indicator-I27-basis = { indicator-I27-basis.short }, tính đến { $date }
    .short = { $n } lần gia nhập và rút lui trong số { $m } sự kiện đã diễn ra
indicator-I30-basis = { indicator-I30-basis.short }, tính đến { $date }
    .short = { $n } dữ kiện và liên kết
indicator-I40-basis = { indicator-I40-basis.short }, tính đến { $date }
    .short = { $n } chủ thể, { $m } liên kết rõ thời điểm

## Names of further values

indicator-part-pairs = Cặp có liên kết
indicator-part-possible-pairs = Cặp có thể có
indicator-part-mean-degree = Số đối tác trên mỗi doanh nghiệp
indicator-part-tied = Chủ thể có liên kết
indicator-part-isolated = Chủ thể không có liên kết
indicator-part-weighted = Như trên, theo trọng số liên kết
indicator-part-most = Số đối tác lớn nhất của một chủ thể
indicator-part-ei-index = Chỉ số E-I
indicator-part-expected = Giá trị kỳ vọng nếu đối tác được chọn ngẫu nhiên
indicator-part-expected-ei-index = Chỉ số E-I kỳ vọng khi chọn ngẫu nhiên
indicator-part-across = Cặp liên vùng
indicator-part-within = Cặp nội vùng
indicator-part-regions = Vùng và quốc gia
indicator-part-crossing = Cặp xuyên biên giới
indicator-part-countries = Quốc gia đối tác
indicator-part-effective-countries = Tương đương số quốc gia đối tác có tỷ trọng bằng nhau
indicator-part-filled = Khâu đã có chủ thể
indicator-part-declared = Khâu đã khai báo
indicator-part-depth = Khâu có từ hai chủ thể độc lập trở lên
indicator-part-gaps = Khoảng trống đã được giải thích
indicator-part-unexplained = Khoảng trống chưa được giải thích
indicator-part-value-weighted = Theo trọng số tỷ phần giá trị
indicator-part-bridges = Liên kết duy nhất giữ một phần với mạng lưới
indicator-part-cut-off = Số chủ thể nhiều nhất phụ thuộc vào một chủ thể
indicator-part-cut-off-share = Tỷ lệ trong tổng số chủ thể có liên kết
indicator-part-freeman = Độ tập trung hóa (Freeman)
indicator-part-gini = Mức bất bình đẳng về số đối tác (Gini)
indicator-part-mention-share = Tỷ lệ số lần được nhắc đến trong văn bản
indicator-part-with-locator = Có nêu vị trí trong nguồn
indicator-part-facts-sourced = Dữ kiện có nguồn
indicator-part-ties-sourced = Liên kết có nguồn
indicator-part-independent = Có từ hai nguồn độc lập trở lên
indicator-part-identified = Chủ thể có mã định danh đã kiểm tra
indicator-part-median-age = Tuổi trung vị của nguồn mới nhất

indicator-part-gatekeepers = Chủ thể có liên kết cả bên trong và bên ngoài
indicator-part-gatekeeper-share = Tỷ lệ của nhóm này trong phần lõi
indicator-part-largest-drop = Mức giảm lớn nhất khi một chủ thể trong số đó rời đi
indicator-part-density = Tỷ lệ cặp có liên kết trong tổng số cặp có thể có
indicator-part-firms = Doanh nghiệp
indicator-part-institutes = Viện nghiên cứu và trường đại học
indicator-part-bridges-known = Cặp nhóm chủ thể cùng có mặt
indicator-part-by-input = Theo đầu vào
indicator-part-by-value = Theo giá trị
indicator-part-inputs-known = Đầu vào đã ghi nhận đủ nhà cung cấp
indicator-part-inputs-unknown = Đầu vào chưa rõ đã ghi nhận đủ hay chưa
indicator-part-effective-suppliers = Tương đương số nhà cung cấp có tỷ trọng bằng nhau
indicator-part-highest = Cao nhất ở một đầu vào
indicator-part-sole-sourced = Đầu vào chỉ có một nhà cung cấp
indicator-part-alternatives = Số phương án thay thế trên mỗi đầu vào
indicator-part-one-minus-hhi = Một trừ mức tập trung trung bình
indicator-part-after-first = Phần lớn nhất sau lần loại bỏ đầu tiên
indicator-part-after-any = Như trên, trung bình khi loại bỏ một chủ thể bất kỳ
indicator-part-star = Giá trị của mạng hình sao cùng quy mô
indicator-part-complete = Giá trị nếu mọi chủ thể đều liên kết với nhau
indicator-part-begun = Liên kết bắt đầu
indicator-part-ended = Liên kết kết thúc
indicator-part-death-rate = Đã kết thúc, trong số liên kết có vào ngày đầu
indicator-part-undated = Liên kết không rõ thời điểm, không được tính
indicator-part-older-than-five = Trên năm năm
indicator-part-one-step = Trong một bước
indicator-part-two-steps = Trong hai bước
indicator-part-three-steps = Trong ba bước
indicator-part-reachable = Cặp có ít nhất một đường nối
indicator-part-islands = Số phần tách rời
indicator-part-spin-offs = Doanh nghiệp spin-off được ghi nhận
indicator-part-from-research = Xuất phát từ nghiên cứu
indicator-part-survivors = Còn hoạt động, trong số đã được năm năm trở lên
indicator-part-pages-compared = Số trang được so sánh
indicator-part-pages-equal = Số trang có cùng dữ kiện
indicator-part-entries = Gia nhập
indicator-part-exits = Rút lui
indicator-part-foreign-share = Có chủ sở hữu ở nước ngoài, trong số chủ thể mới đến
indicator-part-realised-share = Đã thực hiện, trong tổng số kế hoạch
indicator-part-by-region = Theo vùng
indicator-part-by-class = Theo nhóm chủ thể
indicator-part-ties-growth = Liên kết, mỗi năm
indicator-part-actors-growth = Chủ thể, mỗi năm
indicator-part-densification = Tăng trưởng liên kết so với tăng trưởng chủ thể (độ dốc)
indicator-part-density-without = Hợp tác giữa các doanh nghiệp khi không có chủ thể đó

indicator-class-firm = doanh nghiệp
indicator-class-research = nghiên cứu
indicator-class-education = đào tạo
indicator-class-capital = vốn
indicator-class-public = cơ quan công
indicator-class-other = khác
indicator-class-inside = cụm
indicator-class-country = phần còn lại của đất nước
indicator-class-abroad = nước ngoài
indicator-pair = { $first } và { $second }
indicator-input = { $input } cho { $buyer }
indicator-observed = giá trị đã công bố, không tính tại đây

## I01

indicator-I01 = Hợp tác giữa các doanh nghiệp
indicator-I01-question = Bao nhiêu cặp doanh nghiệp trong số các cặp có thể có đang hợp tác?
indicator-I01-reading = Giữa { $firms } doanh nghiệp của cụm có thể có { $possible } cặp; { $pairs ->
    [0] chưa cặp nào có liên kết được ghi nhận.
   *[other] { $pairs } cặp có liên kết được ghi nhận ({ $share }).
}
indicator-I01-pitfall = Giá trị giảm khi liệt kê thêm doanh nghiệp, dù không có gì khác thay đổi. Không nên so sánh hai cụm bằng chỉ số này nếu không xem kèm số đối tác trên mỗi doanh nghiệp.

## I02

indicator-I02 = Chủ thể có liên kết
indicator-I02-question = Đây là một mạng lưới hay chỉ là một danh sách?
indicator-I02-reading = { $tied } trong số { $actors } chủ thể được ghi nhận có ít nhất một liên kết; { $isolated ->
    [0] không chủ thể nào đứng riêng lẻ.
   *[other] { $isolated } chủ thể đứng riêng lẻ.
}
indicator-I02-pitfall = Liệt kê ít chủ thể hơn sẽ làm giá trị tăng. Chủ thể chưa có liên kết được ghi nhận vẫn có thể có những liên kết chưa ai ghi lại.

## I03

indicator-I03 = Số đối tác trên mỗi chủ thể
indicator-I03-question = Trung bình một chủ thể có bao nhiêu đối tác?
indicator-I03-reading = Trung bình một chủ thể có { $partners } đối tác ({ $pairs } cặp giữa { $actors } chủ thể).
indicator-I03-pitfall = Có thể so sánh giữa các quy mô khác nhau, nhưng giá trị tăng theo mức độ cẩn thận của bên ghi nhận liên kết.

## I04

indicator-I04 = Liên kết liên vùng
indicator-I04-question = Các liên kết nằm trong một vùng hay vượt ra ngoài vùng?
indicator-I04-reading = { $across } trong số { $pairs } cặp có liên kết vượt qua ranh giới giữa các vùng ({ $share }). Nếu đối tác được chọn ngẫu nhiên, tỷ lệ là { $expected }.
indicator-I04-pitfall = Tỷ lệ này phụ thuộc vào việc có bao nhiêu đối tác bên ngoài được ghi nhận; cần đọc kèm giá trị kỳ vọng khi chọn ngẫu nhiên.

## I05

indicator-I05 = Gắn kết quốc tế
indicator-I05-question = Bao nhiêu liên kết của cụm dẫn ra nước ngoài, và đến bao nhiêu quốc gia?
indicator-I05-reading = { $crossing ->
    [0] Không cặp nào
   *[other] { $crossing }
} trong số { $pairs } cặp có liên kết của cụm dẫn sang quốc gia khác ({ $share }){ $countries ->
    [0] .
    [1] , đều đến một quốc gia.
   *[other] , đến tổng cộng { $countries } quốc gia.
}
indicator-I05-pitfall = Liên kết giữa một nhà máy và chủ sở hữu ở nước ngoài được tính đầy đủ. Điều đó không giống với việc tìm được đối tác ở nước ngoài.

## I06

indicator-I06 = Khả năng vươn ra ngoài cụm
indicator-I06-question = Thế giới bên ngoài gần đến đâu, và thông qua ai?
indicator-I06-reading = { $gatekeepers ->
    [0] Không chủ thể nào có đối tác cả bên trong và bên ngoài.
    [1] Một trong số { $actors } chủ thể của cụm có đối tác cả bên trong và bên ngoài: { $actor }. Nếu thiếu chủ thể này, khả năng vươn ra được ghi nhận sẽ giảm { $drop }.
   *[other] { $gatekeepers } trong số { $actors } chủ thể của cụm có đối tác cả bên trong và bên ngoài. Phụ thuộc nhiều nhất là vào { $actor }: nếu thiếu chủ thể này, khả năng vươn ra được ghi nhận sẽ giảm { $drop }.
}
indicator-I06-pitfall = Chỉ số đếm các đường nối trên giấy. Mức giảm lớn cho thấy khả năng tiếp cận được ghi nhận dựa vào một chủ thể, không có nghĩa là các chủ thể khác không thể tự tìm đường riêng.

## I07

indicator-I07 = Doanh nghiệp có đối tác nghiên cứu
indicator-I07-question = Bao nhiêu doanh nghiệp hợp tác với trường đại học hoặc viện nghiên cứu?
indicator-I07-reading = { $linked } trong số { $firms } doanh nghiệp có liên kết được ghi nhận với { $institutes ->
    [0] khối nghiên cứu; chưa ghi nhận viện nghiên cứu nào.
    [1] cơ sở nghiên cứu duy nhất được ghi nhận ở đây ({ $share }).
   *[other] ít nhất một trong { $institutes } trường đại học và viện nghiên cứu ({ $share }).
}
indicator-I07-pitfall = Dự án chung thường được công bố khi bắt đầu hơn là khi kết thúc; hợp đồng giữa doanh nghiệp và phòng thí nghiệm hiếm khi được công khai.

## I08

indicator-I08 = Những cầu nối còn thiếu
indicator-I08-question = Những nhóm chủ thể nào chưa liên kết với nhau?
indicator-I08-reading = Trong số { $known } cặp nhóm cùng có mặt ở đây, { $missing ->
    [0] cặp nào cũng có ít nhất một liên kết được ghi nhận.
   *[other] { $missing } cặp hoàn toàn chưa có liên kết được ghi nhận.
}
indicator-I08-pitfall = Các nhóm có quy mô khác nhau: một liên kết với nhà đầu tư duy nhất đã là mật độ cao. Cần đọc số đếm, không chỉ đọc tỷ lệ.

## I09

indicator-I09 = Mức độ hoàn chỉnh của chuỗi
indicator-I09-question = Khâu nào của chuỗi giá trị có ở đây, khâu nào đến từ bên ngoài?
indicator-I09-reading = { $filled } trong số { $stages } khâu đã khai báo có chủ thể trong cụm{ $nearby ->
    [0] {""}
   *[other] , thêm { $nearby } khâu có ở cụm mở rộng
}. { $deep ->
    [0] Không khâu nào
   *[other] { $deep } khâu
} có từ hai chủ thể trở lên thuộc các chủ sở hữu khác nhau.
indicator-I09-pitfall = Giá trị hoàn toàn phụ thuộc vào danh sách các khâu. Danh sách chi tiết hơn tạo thêm khoảng trống, danh sách khái quát hơn che đi khoảng trống.

## I13

indicator-I13 = Cung ứng tại chỗ
indicator-I13-question = Bao nhiêu phần những gì cụm mua vào đến từ chính cụm?
indicator-I13-reading = { $local } trong số { $ties } liên kết cung ứng được ghi nhận cho bên mua trong cụm đến từ bên trong cụm ({ $share }). { $unknown ->
    [0] {""}
   *[other] Với { $unknown } đầu vào, chưa rõ đã ghi nhận đủ nhà cung cấp hay chưa.
}
indicator-I13-pitfall = Tính theo liên kết, theo đầu vào và theo giá trị cho ba câu trả lời khác nhau. Hóa đơn có địa chỉ trong nước chưa phải là giá trị gia tăng trong nước.

## I14

indicator-I14 = Mức độ tập trung nhà cung cấp
indicator-I14-question = Một đầu vào phụ thuộc vào số ít nhà cung cấp đến mức nào?
indicator-I14-reading = { $known ->
    [0] Trong số { $inputs } đầu vào, chưa đầu vào nào ghi nhận đủ nhà cung cấp và tỷ trọng của từng bên.
   *[other] { $known } trong số { $inputs } đầu vào đã ghi nhận đủ nhà cung cấp; trung bình một đầu vào như thể đến từ { $suppliers } nhà cung cấp có tỷ trọng bằng nhau.
}
indicator-I14-pitfall = Chỉ tính các đầu vào đã ghi nhận đủ nhà cung cấp. Chưa được ghi nhận không có nghĩa là thiếu nhà cung cấp.

## I16

indicator-I16 = Đầu vào không có nguồn thứ hai
indicator-I16-question = Có thể thay thế những gì nếu một nhà cung cấp ngừng hoạt động?
indicator-I16-reading = { $known ->
    [0] Không rõ: chưa đầu vào nào ghi nhận đủ nhà cung cấp.
   *[other] { $sole } trong số { $known } đầu vào đã ghi nhận đủ nhà cung cấp chỉ đến từ một nhà cung cấp. { $unknown ->
        [0] {""}
       *[other] Với { $unknown } đầu vào khác thì chưa rõ.
    }
}
indicator-I16-pitfall = Những phương án thay thế chưa ai ghi lại là chưa rõ, không phải là không có.

## I17

indicator-I17 = Điểm nối duy nhất của mạng lưới
indicator-I17-question = Chủ thể nào một mình nối các chủ thể khác với phần còn lại?
indicator-I17-reading = { $points ->
    [0] Không chủ thể nào một mình nối các chủ thể khác với phần còn lại: mọi liên kết được ghi nhận đều có đường vòng.
    [1] Với một số chủ thể, mọi liên kết được ghi nhận với phần còn lại đều đi qua một chủ thể là { $actor }: { $cutoff } trong số { $actors } chủ thể chỉ có thể tiếp cận bằng đường đó.
   *[other] { $points } chủ thể một mình nối các chủ thể khác với phần còn lại. Phụ thuộc nhiều nhất là vào { $actor }: { $cutoff } trong số { $actors } chủ thể chỉ có thể tiếp cận qua các liên kết được ghi nhận với chủ thể này.
}
indicator-I17-pitfall = Chỉ số cho biết liên kết được ghi nhận nào không có đường vòng, không cho biết ai sẽ gặp sự cố. Một liên kết chưa ai ghi lại có thể chính là đường vòng. Nguồn cung ứng duy nhất là một câu hỏi khác.

## I18

indicator-I18 = Tính gắn kết
indicator-I18-question = Bao nhiêu phần mạng lưới vẫn gắn kết khi các chủ thể dẫn đầu rời đi?
indicator-I18-reading = { $whole } số chủ thể có liên kết nằm trong một phần kết nối. Nếu không có { $actor }, tỷ lệ là { $first }; nếu thiếu một chủ thể bất kỳ, trung bình là { $mean }.
indicator-I18-pitfall = Kết nối trên giấy không phải là giao hàng thực tế. Thứ tự loại bỏ theo số đối tác được ghi nhận, không theo khả năng rời đi.

## I21

indicator-I21 = Liên kết bền vững
indicator-I21-question = Mạng lưới của năm năm trước có còn được duy trì không?
indicator-I21-reading = { $years } năm trước ngày tham chiếu có { $then } liên kết rõ thời điểm được ghi nhận, nay có { $now }; trong khoảng đó có { $begun } liên kết bắt đầu và { $ended } liên kết kết thúc.
indicator-I21-pitfall = Tìm hiểu kỹ hơn về những năm gần đây dễ tạo cảm giác có nhiều liên kết mới. Việc kết thúc ít được công bố hơn việc bắt đầu.

## I22

indicator-I22 = Tuổi của liên kết
indicator-I22-question = Các liên kết đã có từ bao lâu?
indicator-I22-reading = Một nửa trong số { $ties } liên kết rõ thời điểm đã có trên { $years } năm; { $old } liên kết đã có trên năm năm.
indicator-I22-pitfall = Chỉ tính những liên kết còn tồn tại; liên kết đã kết thúc không phải là còn mới, mà là không còn nữa.

## I23

indicator-I23 = Độ lan tỏa của nghiên cứu
indicator-I23-question = Qua giới thiệu, một viện nghiên cứu tiếp cận được bao nhiêu chủ thể?
indicator-I23-reading = Trong hai bước, một viện nghiên cứu hoặc trường đại học trung bình tiếp cận được { $share } trong số { $actors } chủ thể khác ({ $institutes } cơ sở).
indicator-I23-pitfall = Đường nối là khả năng tiếp xúc, không phải là việc áp dụng.

## I24

indicator-I24 = Mức độ gần nhau
indicator-I24-question = Các chủ thể có liên kết có thể đến được với nhau không?
indicator-I24-reading = { $share } tổng số cặp chủ thể có liên kết được nối với nhau bằng ít nhất một đường; { $actors } chủ thể tạo thành { $islands ->
    [1] một phần kết nối.
   *[other] { $islands } phần tách rời.
}
indicator-I24-pitfall = Các phần tách rời có thể được nối bằng một liên kết chưa ai ghi nhận.

## I26

indicator-I26 = Doanh nghiệp spin-off từ nghiên cứu
indicator-I26-question = Có doanh nghiệp nào ra đời từ nghiên cứu không?
indicator-I26-reading = { $institutes ->
    [0] Chưa ghi nhận viện nghiên cứu nào
   *[other] Trong mười năm qua, { $recent ->
        [0] không có doanh nghiệp spin-off rõ thời điểm nào
       *[other] có { $recent } doanh nghiệp spin-off rõ thời điểm
    } ra đời từ { $institutes } viện nghiên cứu và trường đại học
}; tổng cộng ghi nhận { $all } doanh nghiệp spin-off từ mọi loại tổ chức mẹ.
indicator-I26-pitfall = Những doanh nghiệp còn giữ tên hoặc trụ sở của tổ chức mẹ thì được chú ý, những doanh nghiệp khác thì không; thất bại thường bị lãng quên.

## I27

indicator-I27 = Gia nhập và rút lui
indicator-I27-question = Ai đã đến, ai đã rời đi, và bao nhiêu kế hoạch được thực hiện?
indicator-I27-reading = Dòng thời gian ghi { $entries } lần gia nhập và { $exits ->
    [0] không có lần rút lui nào
   *[other] { $exits } lần rút lui
}; { $done } trong số { $plans } kế hoạch gia nhập, mở rộng hoặc đầu tư được ghi là đã thực hiện.
indicator-I27-pitfall = Gia nhập thì lên tin tức, rút lui thì lặng lẽ. Đã công bố chưa phải là đã đầu tư.

## I28

indicator-I28 = Tỷ trọng của chủ thể dẫn đầu
indicator-I28-question = Có phải một chủ thể đại diện cho toàn bộ?
indicator-I28-reading = { $ties ->
    [1] { $actor } có nhiều đối tác nhất, { $partners } đối tác:
   *[other] { $ties } chủ thể, trong đó có { $actor }, có nhiều đối tác nhất, mỗi chủ thể { $partners } đối tác:
} { $share } tổng số đầu mút liên kết. Mạng hình sao với một tâm sẽ cho 50%.
indicator-I28-pitfall = Một trung tâm với nhiều nhánh là một kiểu cụm, không phải khuyết điểm, nhưng cần được nói rõ. Chủ thể được biết đến nhiều hơn có nhiều liên kết được ghi nhận hơn.

## I29

indicator-I29 = Xu hướng liên kết cùng loại
indicator-I29-question = Các vùng và các nhóm chủ thể có chỉ liên kết nội bộ không?
indicator-I29-reading = Theo vùng, chỉ số là { $region }; theo nhóm chủ thể là { $class } (1: chỉ trong nhóm; 0: như chọn ngẫu nhiên; dưới 0: nghiêng về liên kết chéo).
indicator-I29-pitfall = Đối tác bên ngoài được ghi nhận vì có liên kết với chủ thể bên trong, điều này kéo chỉ số xuống.

## I30

indicator-I30 = Bằng chứng
indicator-I30-question = Bao nhiêu phần nội dung này truy được về nguồn?
indicator-I30-reading = { $traced } trong số { $records } dữ kiện và liên kết có nguồn và thời điểm ({ $share }); { $twice ->
    [0] không mục nào dựa trên hai nguồn độc lập.
   *[other] { $twice } mục dựa trên từ hai nguồn độc lập trở lên.
}
indicator-I30-pitfall = Chỉ số đo việc một phát biểu có truy được nguồn hay không, không đo việc phát biểu đó có đúng hay không.

## I31

indicator-I31 = Dữ kiện giống nhau ở mọi ngôn ngữ
indicator-I31-question = Mọi ngôn ngữ có nêu cùng những dữ kiện không?
indicator-I31-reading = { $equal } trong số { $pages } trang dịch dẫn đến đúng những dữ kiện như bản gốc ({ $share }).
indicator-I31-pitfall = Chỉ số so sánh các dẫn chiếu đến dữ kiện, không so sánh câu chữ xung quanh.

## I40

indicator-I40 = Tăng trưởng
indicator-I40-question = Mạng lưới được ghi nhận tăng trưởng nhanh đến mức nào?
indicator-I40-reading = Số liên kết rõ thời điểm thay đổi từ { $then } thành { $now } trong năm năm, tức { $ties } mỗi năm; số chủ thể thay đổi { $actors } mỗi năm.
indicator-I40-pitfall = Có ít điểm dữ liệu. Việc ghi nhận cũng tăng lên, và không thể tách rời hai yếu tố này.

## I42

indicator-I42 = Khi vắng chủ thể dẫn đầu
indicator-I42-question = Còn lại gì nếu không có chủ thể có nhiều đối tác nhất?
indicator-I42-reading = { $without } trong số { $pairs } cặp có liên kết không liên quan đến { $actor } ({ $share }). { $beside ->
    [0] Không có liên kết nào được ghi nhận giữa các đối tác của một chủ thể đã rút lui.
   *[other] Trong các liên kết giữa đối tác của những chủ thể đã rút lui, { $outlived } trong số { $judged } vẫn còn sau một năm; với { $unclear } liên kết, ngày tháng không đủ để kết luận.
}
indicator-I42-pitfall = Liên kết của các chủ thể khác có thể tồn tại nhờ chủ thể dẫn đầu, và có thể mất đi cùng chủ thể đó. Việc một liên kết còn lại sau khi một chủ thể rút lui không cho biết lý do.

## Phases and years

evolution-actors = { $count } chủ thể
evolution-ties = { $count } liên kết
evolution-begun = { $count ->
    [0] không có liên kết nào bắt đầu
   *[other] { $count } liên kết bắt đầu
}
evolution-ended = { $count ->
    [0] không có liên kết nào kết thúc
   *[other] { $count } kết thúc
}
evolution-actors-begun = { $count ->
    [0] không có chủ thể nào đến
   *[other] { $count } chủ thể đến
}
evolution-actors-ended = { $count ->
    [0] không có chủ thể nào rời đi
   *[other] { $count } rời đi
}
evolution-events = { $count ->
    [0] không có sự kiện nào được ghi
   *[other] { $count } sự kiện
}
evolution-phase-reading = Vào cuối giai đoạn này ghi nhận { $actors } chủ thể và { $ties } liên kết rõ thời điểm; trong giai đoạn, { $begun ->
    [0] không có liên kết nào
   *[other] { $begun } liên kết
} bắt đầu và { $ended ->
    [0] không có liên kết nào
   *[other] { $ended } liên kết
} kết thúc.
evolution-phase-running = Giai đoạn này vẫn đang diễn ra vào ngày tham chiếu.
evolution-undated = { $count ->
    [0] Mọi liên kết được ghi nhận đều có thời điểm bắt đầu.
   *[other] { $count } liên kết được ghi nhận không rõ thời điểm bắt đầu và không thuộc giai đoạn nào.
}
evolution-dated-share = { $share } tổng số liên kết từng được ghi nhận có thời điểm bắt đầu
evolution-persistence = { $share } số liên kết có ở đầu hoặc cuối kỳ tồn tại ở cả hai thời điểm
evolution-pitfall = Những năm được tìm hiểu kỹ hơn cho thấy nhiều khởi đầu hơn. Số liên kết được ghi nhận tăng chưa có nghĩa là số liên kết tăng.

## Stages

stage-independent = { $count ->
    [1] một chủ sở hữu
   *[other] { $count } chủ sở hữu khác nhau
}
stage-filled-nearby = chỉ có ở cụm mở rộng

## Evidence of a record

evidence-sources = { $count ->
    [0] không có nguồn
   *[other] { $count } nguồn
}
evidence-independent = { $count ->
    [0] không có nguồn độc lập
   *[other] { $count } nguồn độc lập
}
evidence-searched = đã tìm, không thấy nguồn
evidence-primary = trong đó có một nguồn sơ cấp

## The two boundaries, phases, what is told

indicator-wider = Gồm cả cụm mở rộng
indicator-extent-extended = các chủ thể trong cụm hoặc cụm mở rộng
indicators-boundary = Khi giá trị phụ thuộc vào việc ai ở trong cụm, giá trị được nêu cho phần lõi trước, sau đó gồm cả cụm mở rộng.
indicator-named-more = và { $n } chủ thể khác
indicator-of = { $m } trong số { $n }
indicator-I09-coverage = { $dated } số chủ thể làm cơ sở có thời điểm bắt đầu, { $sourced } có nguồn
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = { $dated } số lần phục hồi có thời điểm rõ đến tháng cùng với cuộc khủng hoảng trước đó, { $sourced } có nguồn
indicator-I21-coverage = { $dated } số liên kết rõ thời điểm; phần còn lại không được tính
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = mọi sự kiện làm cơ sở đều rõ thời điểm, { $sourced } có nguồn
indicator-I30-coverage = { $dated } số dữ kiện và liên kết có thời điểm, { $sourced } có nguồn
indicator-I41-coverage = { $sourced } số cơ chế có nêu bằng chứng
page-trends = Chỉ số theo thời gian
trends-lead = Kết quả từ các liên kết rõ thời điểm của { $cluster } vào cuối mỗi giai đoạn, kèm số chủ thể và số liên kết làm cơ sở cho từng giá trị.
trends-how = Mỗi cột là ngày cuối cùng của một giai đoạn. Chỉ tính các liên kết rõ thời điểm bắt đầu, và chỉ tính các chủ thể rõ thời điểm bắt đầu hoặc có liên kết như vậy; vì thế cột cuối không phải là giá trị hiện nay, vốn tính cả liên kết không rõ thời điểm. Nhà cung cấp, bằng chứng và ngôn ngữ được khai báo cho hiện tại nên không có giá trị quá khứ.
trends-caption = Dưới mỗi giá trị: n là số chủ thể dùng để tính, m là số liên kết làm cơ sở.
trends-basis = n { $n }, m { $m }
trends-end = cuối năm { $year }
trends-none = Chưa có giai đoạn nào bắt đầu, hoặc không có gì trong đó rõ thời điểm.
page-told = Kể và ghi nhận
told-lead = Các văn bản về { $cluster } có nói nhiều nhất về những gì có nhiều liên kết nhất không: số lần dẫn chiếu trong văn bản đặt cạnh trọng số trong dữ liệu ghi nhận.
told-agreement-title = Hai thứ tự phù hợp với nhau đến đâu
told-agreement-lead = Hệ số tương quan hạng Spearman giữa số lần dẫn chiếu và trọng số: 1 là cùng thứ tự, 0 là không liên quan, −1 là ngược lại. Chỉ tính các dẫn chiếu trong những phần và câu hỏi đã được viết bằng ngôn ngữ đó.
told-sort = Đối tượng
told-n = Số mục so sánh
told-elsewhere = Dẫn chiếu đến chủ thể ngoài mạng lưới hiện nay
told-actors = Chủ thể
told-actors-weight = đối tác
told-stages = Khâu
told-stages-weight = số chủ thể trong khâu
told-kinds = Loại liên kết
told-kinds-weight = số liên kết hiện nay
told-in = kể bằng { $language }
told-more-title = Kể nhiều hơn ghi nhận
told-more-lead = Theo thứ hạng ở ngôn ngữ thứ nhất: văn bản dành cho các chủ thể này nhiều chỗ hơn so với số liên kết được ghi nhận.
told-less-title = Ghi nhận nhiều hơn kể
told-less-lead = Các chủ thể này có nhiều liên kết được ghi nhận nhưng ít được nói đến trong văn bản.
told-stages-title = Các khâu của chuỗi
told-kinds-title = Các loại liên kết
told-pitfall = Văn bản có thể tập trung vào một chủ thể một cách hợp lý, và tên không kèm dẫn chiếu thì không được tính. Giá trị thấp là gợi ý để xem lại, không phải là lỗi.
data-indicators-by-phase = chỉ số vào cuối mỗi giai đoạn, chỉ tính liên kết rõ thời điểm, cho cả hai ranh giới
data-observations = giá trị đã công bố của các chỉ số không tính tại đây
data-mentions = số lần dẫn chiếu trong văn bản, theo ngôn ngữ, đặt cạnh trọng số trong dữ liệu ghi nhận

tie-kind-supplies = Cung ứng
tie-kind-contracts = Gia công theo hợp đồng
tie-kind-rnd = Nghiên cứu chung
tie-kind-co-develops = Phát triển chung
tie-kind-develops = Phát triển nhà cung cấp
tie-kind-licenses = Cấp phép công nghệ
tie-kind-standardizes = Tiêu chuẩn
tie-kind-trains = Đào tạo
tie-kind-talent-flow = Dịch chuyển nhân lực
tie-kind-spin-off = Spin-off
tie-kind-invests = Đầu tư
tie-kind-owns = Sở hữu
tie-kind-funds = Tài trợ
tie-kind-member-of = Thành viên
tie-kind-regulates = Quản lý nhà nước
tie-kind-hosts = Cung cấp mặt bằng
tie-kind-founds = Thành lập
tie-kind-cooperates = Hợp tác
tie-kind-succeeds = Kế tục

indicator-part-joint-events = Sự kiện chung trên mỗi doanh nghiệp và năm
indicator-part-outlived = Liên kết còn lại sau khi một chủ thể rút lui
indicator-part-outlived-of = Liên kết lúc một chủ thể rút lui, đã rõ ngày tháng
indicator-part-outlived-unknown = Liên kết lúc một chủ thể rút lui, ngày tháng chưa đủ rõ
indicator-part-left = Chủ thể rút lui mà không có bên kế thừa
indicator-part-employees = Lao động của cụm
indicator-part-per-thousand = Doanh nghiệp lớn trên một nghìn lao động
indicator-part-large = Doanh nghiệp lớn
indicator-part-sized = Doanh nghiệp đã ghi nhận quy mô
indicator-part-mature = Chức năng có chủ thể hoạt động lâu năm
indicator-part-effective-markets = Tương đương số thị trường có tỷ trọng bằng nhau
indicator-part-top-market = Tỷ trọng của thị trường lớn nhất
indicator-part-markets = Thị trường
indicator-part-by-shares = Như trên, theo tỷ trọng được kê khai
indicator-part-suppliers-tried = Số nhà cung cấp đã thử
indicator-part-recoveries = Số lần phục hồi được ghi lại
indicator-part-recovery-known = Chủ thể đã rõ thời gian phục hồi
indicator-part-recovery-unknown = Chủ thể đã tìm mà không thấy thời gian phục hồi
indicator-part-longest-exposure = Thời gian dài nhất không có nguồn cung
indicator-part-ninth-decile = Chín trong mười không vượt quá
indicator-part-from-inside = Từ nhà cung cấp trong cụm
indicator-part-from-outside = Từ nhà cung cấp ngoài cụm
indicator-part-lead-times = Liên kết cung ứng có thời gian giao hàng được kê khai
indicator-part-steps-written = Cơ chế đã viết thành các bước
indicator-part-not-established = Cơ chế đã tìm mà không thấy
indicator-part-terms = Thuật ngữ trong bảng thuật ngữ
indicator-part-glossary = Thuật ngữ được giải thích ở mọi ngôn ngữ
indicator-part-mean-steps = Số bước trung bình giữa các chủ thể có kết nối
indicator-part-longest-way = Đường dài nhất trong các đường ngắn nhất

## I10, I11, I12

indicator-I10 = Doanh nghiệp lớn ở mỗi khâu
indicator-I10-question = Có bao nhiêu doanh nghiệp lớn đứng sau mỗi khâu của chuỗi?
indicator-I10-reading = { $large } trong số { $sized } doanh nghiệp đã ghi nhận quy mô là doanh nghiệp lớn, trong chuỗi gồm { $stages } khâu; tổng cộng ghi nhận { $firms } doanh nghiệp. { $declared ->
    [0] Số lao động của cụm không được khai báo bằng một con số, nên không có giá trị trên { $thousand } lao động.
   *[other] Số doanh nghiệp lớn trên { $thousand } lao động: { $per }; số lao động được khai báo: { $employees } ({ $date }).
}
indicator-I10-pitfall = Chỉ tính những doanh nghiệp đã ghi nhận quy mô. “Lớn” là theo bản ghi, không phải thước đo tầm quan trọng.
indicator-I10-basis = { indicator-I10-basis.short }, tính đến { $date }
    .short = { $n } doanh nghiệp, { $m } đã ghi nhận quy mô
indicator-I11 = Chức năng hỗ trợ lâu năm
indicator-I11-question = Các chức năng hỗ trợ có do những chủ thể hoạt động nhiều năm đảm nhận không?
indicator-I11-reading = { $mature } trong số { $stages } chức năng hỗ trợ đã khai báo có chủ thể bắt đầu từ ít nhất năm năm trước; { $undated ->
    [0] cả { $actors } chủ thể trong đó đều rõ thời điểm.
   *[other] { $undated } trong số { $actors } chủ thể trong đó không rõ thời điểm.
}
indicator-I11-pitfall = Có mặt chưa phải là chất lượng. Giá trị phụ thuộc vào những chức năng đã được khai báo, và chủ thể không rõ thời điểm được coi là chưa hoạt động lâu năm.
indicator-I11-basis = { indicator-I11-basis.short }, tính đến { $date }
    .short = { $n } chức năng hỗ trợ, { $m } chủ thể
indicator-I12 = Dư địa hạ tầng

## I15

indicator-I15 = Mức độ phụ thuộc thị trường
indicator-I15-question = Doanh số phụ thuộc vào số ít thị trường đến mức nào?
indicator-I15-reading = Doanh số được kê khai đến { $markets } thị trường, tương đương { $equal } thị trường có tỷ trọng bằng nhau; thị trường lớn nhất, { $actor }, chiếm { $share }.
indicator-I15-pitfall = Chỉ dựa trên các liên kết có giá trị được kê khai theo cùng một đơn vị và cùng một năm. Thị trường giao hàng không nhất thiết là nơi sản phẩm được sử dụng.
indicator-I15-basis = { indicator-I15-basis.short }, tính đến { $date }
    .short = { $n } thị trường, { $m } liên kết có giá trị

## I19, I20

indicator-I19 = Tổn thất khi một nhà cung cấp ngừng hoạt động
indicator-I19-question = Bao nhiêu phần sẽ dừng theo nhà cung cấp quan trọng nhất?
indicator-I19-reading = Trong kịch bản xấu nhất, { $loss } sản lượng của { $firms } doanh nghiệp thuộc phần lõi dừng lại theo một nhà cung cấp. { $known } đầu vào đã ghi nhận đủ nhà cung cấp; với { $unknown } đầu vào thì chưa rõ.
indicator-I19-pitfall = Đây là kịch bản, không phải dự báo: không có tồn kho, không tính thời gian, không có nguồn thay thế ngoài những nguồn được ghi nhận. Các đầu vào chưa ghi nhận đủ nhà cung cấp không được tính, nên tổn thất thực có thể lớn hơn hoặc nhỏ hơn.
indicator-I19-basis = { indicator-I19-basis.short }, tính đến { $date }
    .short = { $n } doanh nghiệp, { $m } đầu vào đã ghi nhận đủ nhà cung cấp
indicator-I20 = Thời gian phục hồi
indicator-I20-question = Đã mất bao lâu, và sẽ mất bao lâu, để khôi phục?
indicator-I20-reading = { $recoveries ->
    [1] Lần phục hồi duy nhất có thời điểm rõ đến tháng kéo dài { $days } ngày.
   *[other] Một nửa trong số { $recoveries } lần phục hồi có thời điểm rõ đến tháng kéo dài trên { $days } ngày.
} Thời gian phục hồi đã được kê khai cho { $known } chủ thể; với { $unknown } chủ thể thì đã tìm mà không thấy.
indicator-I20-pitfall = Nhà cung cấp thường đánh giá thấp thời gian phục hồi của chính mình. Không rõ không có nghĩa là ngắn.
indicator-I20-basis = { indicator-I20-basis.short }, tính đến { $date }
    .short = { $n ->
        [0] không có lần phục hồi nào được ghi lại
       *[other] { $n } lần phục hồi được ghi lại
    }, { $m } có thời điểm rõ đến tháng
indicator-I25 = Luân chuyển nhân lực

## I32 to I37: published values only

indicator-I32 = Thương số vị trí (LQ)
indicator-I33 = Mức độ chuyên môn hóa (Krugman)
indicator-I34 = Mật độ liên quan (relatedness)
indicator-I35 = Độ phức tạp kinh tế
indicator-I36 = Cường độ đổi mới sáng tạo
indicator-I37 = Mật độ đổi mới sáng tạo chung

## I38, I39

indicator-I38 = Thời gian giao hàng
indicator-I38-question = Một lần giao hàng mất bao lâu?
indicator-I38-reading = { $known } trong số { $ties } liên kết cung ứng có thời gian giao hàng được kê khai; một nửa trong đó mất trên { $days } ngày.
indicator-I38-pitfall = Do chính nhà cung cấp kê khai, và chỉ có ở nơi có người hỏi.
indicator-I38-basis = { indicator-I38-basis.short }, tính đến { $date }
    .short = { $n } liên kết cung ứng, { $m } có thời gian giao hàng được kê khai
indicator-I39 = Số kỹ sư và kỹ thuật viên trên một nghìn việc làm

## I41, I43, I44

indicator-I41 = Những gì đã được viết ra
indicator-I41-question = Cách vận hành ở đây có được viết ra theo từng bước không?
indicator-I41-reading = { $written } trong số { $mechanisms } cơ chế được viết thành các bước; bảng thuật ngữ giải thích { $terms } thuật ngữ.
indicator-I41-pitfall = Viết ra chưa phải là thực hành.
indicator-I41-basis = { indicator-I41-basis.short }, tính đến { $date }
    .short = { $n } cơ chế, { $m } đã viết thành các bước
indicator-I43 = Độ cân bằng của câu chuyện
indicator-I44 = Chi phí để hiểu
