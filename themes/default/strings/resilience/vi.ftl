### The computed parts of resilience, scenarios and embedding.

## Single points of failure

points-title = Điểm phụ thuộc duy nhất
points-lead = Đây là hai điều khác nhau. Mạng lưới phụ thuộc vào một chủ thể khi các chủ thể khác chỉ nối được với phần còn lại qua chủ thể đó. Nguồn cung phụ thuộc vào một doanh nghiệp khi một đầu vào không có nhà cung cấp nào khác.
points-both = { $points } chủ thể là điểm nối duy nhất của mạng lưới được ghi nhận, { $sole } doanh nghiệp là nhà cung cấp duy nhất được ghi nhận của một mặt hàng nào đó; { $both ->
    [0] không chủ thể nào thuộc cả hai trường hợp
   *[other] { $both } chủ thể thuộc cả hai trường hợp
}.
points-network = Trong mạng lưới
points-caption = { $n ->
    [1] Các liên kết được ghi nhận chỉ đi qua chủ thể này
   *[other] Các liên kết được ghi nhận chỉ đi qua một chủ thể: { $n } chủ thể sẽ làm nhiều chủ thể khác bị tách ra nhất
}
points-more = (Thêm { $n } chủ thể nữa cũng làm chủ thể khác bị tách ra.)
points-actor = Nếu không có chủ thể này
points-cut-off = Bị tách ra
points-share = Tỷ lệ trong tổng số chủ thể có liên kết
points-who = Gồm những ai
points-none = Không chủ thể nào được ghi nhận là điểm nối duy nhất giữa hai phần của mạng lưới.
points-coverage = Tính trên { $n } chủ thể có liên kết và { $m } cặp có liên kết, trong đó { $bridges ->
    [0] không cặp nào
   *[other] { $bridges } cặp
} thiếu đường vòng. { $dated } số liên kết rõ thời điểm, { $sourced } có nguồn. Một liên kết chưa ai ghi nhận có thể chính là đường vòng.
sole-title = Trong cung ứng
sole-supplier = Nhà cung cấp duy nhất
sole-inputs = Cung cấp gì, cho ai
sole-input = { $item } cho { $buyer }
sole-coverage = { $inputs ->
    [0] Không rõ: chưa ghi nhận đầu vào nào của doanh nghiệp trong cụm.
   *[other] { $known ->
        [0] Không rõ: trong số { $inputs } đầu vào được ghi nhận, chưa đầu vào nào ghi nhận đủ nhà cung cấp. Vì vậy không thể nói liệu có đầu vào nào phụ thuộc vào một doanh nghiệp duy nhất hay không.
       *[other] { $known } trong số { $inputs } đầu vào được ghi nhận đã có đủ mọi nhà cung cấp.{ $sole ->
            [0] { " " }Mỗi đầu vào đó có từ hai nhà cung cấp trở lên.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Với các đầu vào còn lại, không chủ thể nào được coi là nhà cung cấp duy nhất.
            }
        }
    }
}

## Inputs and buyers

inputs-title = Những gì có thể thay thế
inputs-lead = Doanh nghiệp trong cụm mua gì, của ai, và ai đã đủ điều kiện nhưng chưa được sử dụng. Phương án thay thế chưa ai ghi nhận là chưa rõ; điều đó không giống với không có.
inputs-item = Đầu vào
inputs-buyer = Bên mua
inputs-suppliers = Đang sử dụng
inputs-spare = Đã đủ điều kiện
inputs-alternatives = Phương án thay thế
inputs-none = Chưa ghi nhận đầu vào nào của doanh nghiệp trong cụm.
inputs-unnamed = Thêm { $n } liên kết cung ứng không nêu mặt hàng được cung cấp.
input-suppliers = { $n } nhà cung cấp, đã ghi nhận đủ
input-suppliers-at-least = { $n ->
    [0] chưa ghi nhận nhà cung cấp nào, các nhà cung cấp khác không rõ
   *[other] đã ghi nhận { $n } nhà cung cấp, các nhà cung cấp khác không rõ
}
input-concentration = { $n } nhà cung cấp, đã ghi nhận đủ; theo tỷ trọng thì tương đương { $equal } nhà cung cấp có phần bằng nhau (HHI { $hhi })
spare-none = chưa ghi nhận
spare-time = thời gian giao hàng { $time }
spare-time-unknown = không rõ thời gian giao hàng
sellers-title = Cụm bán cho ai
sellers-seller = Bên bán
sellers-buyers = Tỷ trọng doanh số được kê khai
sellers-told = Được kê khai
sellers-concentration = Mức độ tập trung
sellers-none = Không rõ: chưa doanh nghiệp nào trong cụm kê khai tỷ trọng doanh số theo bên mua, và chưa ghi nhận giá trị công bố nào về mức độ tập trung thị trường.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI ít nhất { $hhi }; phần còn lại chưa được kê khai

## Recovery

recovery-title = Khủng hoảng trước đây và sự phục hồi
recovery-lead = Từ dòng thời gian: các cuộc khủng hoảng có ghi nhận thời điểm kết thúc hoặc hệ quả.
recovery-no-crisis = Chưa ghi nhận cuộc khủng hoảng nào.
recovery-told = { $told ->
    [0] Trong số { $crises } cuộc khủng hoảng được ghi nhận, chưa cuộc nào có ghi nhận về thời điểm kết thúc hoặc cách ứng phó.
   *[other] { $told } trong số { $crises } cuộc khủng hoảng được ghi nhận có ghi nhận về thời điểm kết thúc hoặc cách ứng phó; những cuộc còn lại thì không rõ.
}
recovery-median = Khi cả hai mốc đều rõ đến ngày ({ $n } trường hợp), trung vị là { $days }.
recovery-no-times = Chưa chủ thể nào kê khai có thể trụ được bao lâu khi không có nguồn cung, hoặc mất bao lâu để khôi phục.
recovery-crisis = Khủng hoảng
recovery-date = Thời điểm
recovery-answers = Dẫn đến điều gì
recovery-days = Đến khi kết thúc hoặc phục hồi
recovery-actors = Những gì các chủ thể kê khai; các khoảng thời gian này thường quá ngắn
recovery-stock = Trụ được khi không có nguồn cung
recovery-time = Khôi phục sau

## Scenarios

page-scenarios = Kịch bản
scenarios-description = Điều gì sẽ xảy ra với các liên kết được ghi nhận của { $cluster } theo những giả định đã nêu. Đây là kịch bản, không phải dự báo.
scenarios-open = Từng kịch bản kèm giả định, đầu vào và giới hạn
scenarios-back = Dữ liệu ghi nhận làm cơ sở: khả năng chống chịu
scenarios-reading-title = Cách đọc các kịch bản
scenarios-names = Mỗi kịch bản cho một chủ thể ngừng hoạt động trên giấy. Chủ thể nào thì không được nêu tên ở đây, trừ khi trang web này quyết định công bố; các khâu của chuỗi thay cho tên chủ thể.
scenarios-missing = Không có bộ dữ liệu liên kết nào là đầy đủ. Vì vậy mỗi kết quả được tính lại nhiều lần, khi bỏ bớt một phần mười số liên kết và khi thêm một phần mười giữa các chủ thể được chọn ngẫu nhiên. Giá trị thấp nhất và cao nhất thu được được nêu bên cạnh.
scenario-word = Kịch bản
scenario-honesty = Kịch bản cho thấy điều gì sẽ xảy ra với các liên kết được ghi nhận theo những giả định đã nêu. Đây không phải là dự báo.
scenario-assumptions = Giả định
scenario-missing = Nếu còn thiếu liên kết
scenario-missing-band = { $low } đến { $high }, khi bỏ bớt hoặc thêm { $changed } liên kết ({ $variants } biến thể).
scenario-range = { $low } đến { $high }
scenario-luck = Sai lệch do ngẫu nhiên (95%)
scenario-actor = Chủ thể
scenario-stage = Khâu
scenario-loss = Sản lượng mất đi
scenario-touched = Doanh nghiệp bị ảnh hưởng
scenario-reached = Tiếp cận được
scenario-case-0 = Thấp: { $value }
scenario-case-1 = Trung bình: { $value }
scenario-case-2 = Cao: { $value }
scenario-exact = Mọi tổ hợp liên kết mở và đóng đều đã được tính.
scenario-drawn = { $runs } lần mô phỏng ngẫu nhiên với giá trị khởi tạo (seed) cố định.
scenario-graph-inputs = { $n } chủ thể có liên kết, { $m } cặp có liên kết.
scenario-M9-inputs = { $seeds } viện nghiên cứu và trường đại học có liên kết, { $n } chủ thể, { $m } cặp có liên kết.
scenario-inputs = { $known } đầu vào đã ghi nhận đủ nhà cung cấp; với { $unknown } đầu vào khác thì chưa rõ.
scenario-cascade-stages = Tổn thất lớn nhất khi một nhà cung cấp thuộc khâu này ngừng hoạt động
scenario-cascade-actors = Tổn thất khi nhà cung cấp này ngừng hoạt động
scenario-M1 = Nếu các chủ thể rời mạng lưới
scenario-M1-assumptions = Chủ thể còn nhiều liên kết nhất rời đi trước, rồi đến chủ thể tiếp theo. Không ai lập liên kết mới. Kịch bản nói về sự kết nối, không nói về hàng hóa hay tiền.
scenario-M1-reading = { $whole } số chủ thể có liên kết gắn kết với nhau. Nếu không có chủ thể nhiều liên kết nhất, tỷ lệ là { $first }; nếu thiếu năm chủ thể như vậy là { $fifth }; nếu thiếu một chủ thể bất kỳ, trung bình là { $any }.
scenario-M1-none = Chưa ghi nhận liên kết nào.
scenario-M1-missing = Không có chủ thể nhiều liên kết nhất: { $band }
scenario-M1-figure = Phần còn gắn kết
scenario-M1-key = Đường kẻ: phần kết nối lớn nhất. Vùng xám: vị trí của nó nếu thiếu hoặc thêm liên kết.
scenario-M1-table = Phần kết nối lớn nhất
scenario-M1-gone = Số chủ thể rời đi
scenario-M1-left = Còn lại
scenario-M1-who = Chủ thể rời đi sau cùng
scenario-M2 = Nếu một nhà cung cấp ngừng hoạt động: trường hợp xấu nhất
scenario-M2-assumptions = Doanh nghiệp dừng khi một đầu vào không còn nhà cung cấp nào. Không có tồn kho, không tính thời gian, không có nguồn thay thế ngoài những nguồn được ghi nhận; chỉ xét các đầu vào đã ghi nhận đủ nhà cung cấp.
scenario-M2-reading = Ảnh hưởng lớn nhất của một nhà cung cấp là mất { $loss } sản lượng của { $n } doanh nghiệp.
scenario-M2-none = Không rõ: chưa đầu vào nào được ghi nhận đủ nhà cung cấp.
scenario-M2-missing = Tổn thất lớn nhất: { $band }
scenario-M3 = Nếu một nhà cung cấp ngừng hoạt động: theo tỷ trọng
scenario-M3-assumptions = Doanh nghiệp mất sản lượng tương ứng với đầu vào khan hiếm nhất, theo tỷ trọng của các nhà cung cấp. Phần tỷ trọng chưa ai kê khai được coi là không bao giờ đứt gãy, nên tổn thất là mức tối thiểu. Không có tồn kho, không tính thời gian, không có nguồn thay thế ngoài những nguồn được ghi nhận.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Tổn thất lớn nhất: { $band }
scenario-M7 = Thông tin từ nghiên cứu có thể đi xa đến đâu
scenario-M7-assumptions = Liên kết là khả năng tiếp xúc theo cả hai chiều, bất kể loại nào. Tiếp xúc không phải là áp dụng.
scenario-M7-reading = Trung bình { $one } trong số { $n } chủ thể khác cách một viện nghiên cứu một bước, { $two } cách nhiều nhất hai bước.
scenario-M7-inputs = { $seeds } viện nghiên cứu và trường đại học, có hoặc không có liên kết, { $n } chủ thể, { $m } cặp có liên kết.
scenario-M7-none = Chưa ghi nhận viện nghiên cứu hoặc trường đại học nào có liên kết.
scenario-M7-missing = Trong hai bước: { $band }
scenario-M7-table = Các chủ thể khác trong phạm vi số bước
scenario-M7-steps = Số bước
scenario-M9 = Nếu một điều mới bắt đầu từ nghiên cứu
scenario-M9-assumptions = Mỗi liên kết của một chủ thể đã tiếp cận truyền điều mới đi một lần, với cùng xác suất, theo cả hai chiều, bất kể loại nào. Xác suất không được đo: ba mức được trình bày.
scenario-M9-reading = Điều mới đến được trung bình { $base } trong số { $n } chủ thể khác có liên kết; { $low } với xác suất thấp, { $high } với xác suất cao.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Với xác suất trung bình: { $band }
scenario-M9-table = Tỷ lệ chủ thể khác có liên kết được tiếp cận
scenario-M9-chance = Xác suất trên mỗi liên kết
scenario-M9-mean = Trung bình
scenario-M9-best = Từ vị trí tốt nhất
scenario-M11 = Ở nơi khác việc áp dụng mất bao lâu
scenario-M11-assumptions = Cuối cùng mọi người đều áp dụng, một số tự mình (p), một số vì người khác đã áp dụng (q). Mô hình không được khớp với dữ liệu nào ở đây: p và q là các giá trị đã công bố cho nhiều sản phẩm tiêu dùng.
scenario-M11-inputs = Không dùng bản ghi nào của cụm này. Trường hợp giữa là trung bình đã công bố, các trường hợp khác là khoảng thường gặp.
scenario-M11-reading = Sau mười năm, tỷ lệ đã áp dụng là { $base }; { $low } trong trường hợp chậm, { $high } trong trường hợp nhanh.
scenario-M11-table = Tỷ lệ đã áp dụng
scenario-M11-parameters = Trường hợp
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = Sau { $time }
scenario-M11-peak = Tăng nhanh nhất sau
scenario-M12 = Các đường cung ứng độc lập
scenario-M12-assumptions = Từ mỗi doanh nghiệp không có nhà cung cấp được ghi nhận đến mỗi bên mua không cung cấp cho ai theo ghi nhận. Đường được ghi nhận là đường có thể có; không rõ hàng hóa có đi theo đường đó hay không.
scenario-M12-inputs = { $m } liên kết cung ứng giữa các chủ thể nêu tên, { $timed ->
    [0] không liên kết nào
   *[other] { $timed } liên kết
} có thời gian giao hàng.
scenario-M12-skipped = Thêm { $n } cặp chưa được xem xét.
scenario-M12-reading = { $between ->
    [0] Cả { $pairs } đường được ghi nhận đều dẫn thẳng từ nhà cung cấp đến bên mua.
   *[other] { $pairs } cặp được nối bằng một đường, trong đó { $between } cặp qua chủ thể trung gian; { $single ->
        [0] không cặp nào
       *[other] { $single } cặp
    } phụ thuộc vào một chủ thể trung gian duy nhất.
}
scenario-M12-none = Chưa ghi nhận liên kết cung ứng nào giữa các chủ thể nêu tên.
scenario-M12-missing = Số cặp phụ thuộc vào một chủ thể duy nhất: { $band }
scenario-M12-table = { $n ->
    [1] Cặp duy nhất có chủ thể trung gian
   *[other] Các cặp có chủ thể trung gian, đường dài nhất xếp trước (trong số { $n })
}
scenario-M12-pair = Từ, đến
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Số đường độc lập
scenario-M12-between = Trung gian
scenario-M12-days = Thời gian giao hàng
drawing-removal = Phần kết nối lớn nhất của mạng lưới, từ đủ { $n } chủ thể có liên kết đến khi không còn chủ thể nào. Bảng bên dưới nêu các giá trị.
drawing-removal-axis = số chủ thể rời đi, chủ thể nhiều liên kết nhất trước

## Embedding

embedding-title = Từng khâu một
embedding-lead = Ai đã có mặt, còn thiếu gì, và doanh nghiệp mới gia nhập có thể tiếp cận những ai. Giả định rằng doanh nghiệp mới lập liên kết với những chủ thể có liên kết với ít nhất hai doanh nghiệp của khâu đó. Tiếp cận là khả năng tiếp xúc, không phải là giao dịch kinh doanh.
embedding-coverage = Tính trên { $n } chủ thể có liên kết, { $m } cặp có liên kết và { $inputs } đầu vào được ghi nhận, trong đó { $known } đầu vào có đủ mọi nhà cung cấp; tính đến { $date }.
embedding-members = Đã có mặt
embedding-foreign = vốn nước ngoài
embedding-nearby = Ở lân cận
embedding-missing = Còn thiếu hoặc ở nơi khác
embedding-outside = bên ngoài
embedding-gaps = Khoảng trống được ghi nhận
embedding-bought-outside = Mua từ ngoài cụm: { $inputs }.
embedding-one-supplier = Chỉ có một nhà cung cấp: { $inputs }.
embedding-few-owners = { $n ->
    [0] Không có chủ sở hữu độc lập nào trong phần lõi.
   *[other] Chỉ có một chủ sở hữu độc lập trong phần lõi.
}
embedding-neighbours = Trong chuỗi
embedding-before = phía trước
embedding-after = phía sau
embedding-two-steps = Trong hai bước
embedding-first-of-all = Trước hết
embedding-reach = { $reached } trong số { $total } chủ thể có liên kết, qua { $partners } đối tác điển hình của khâu.
embedding-reach-any = { $reached } trong số { $total } chủ thể có liên kết. Không đối tác nào chung cho hai doanh nghiệp, nên tính cả { $partners } đối tác.
embedding-no-reach = Không rõ: chưa chủ thể nào được ghi nhận ở khâu này có liên kết.
embedding-institutions = Nên trao đổi với ai
