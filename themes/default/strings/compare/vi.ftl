# Words of the page that sets the clusters side by side.

page-compare = So sánh
compare-title = Các cụm đặt cạnh nhau
compare-lead = { $n } cụm theo cùng một cấu trúc dữ liệu: { $clusters }. Mức độ ghi nhận khác nhau: con số lớn hơn có thể chỉ có nghĩa là được ghi lại nhiều hơn.
compare-open-page = Đặt cạnh { $clusters }
compare-foreign = Những nhận định chưa được dịch được giữ bằng ngôn ngữ gốc.

## What is recorded

compare-recorded-title = Những gì được ghi nhận
compare-recorded-lead = Mọi con số đều đếm bản ghi, không đếm thực tế. Ghi nhận càng nhiều thì thấy càng nhiều.
compare-recorded = Tính đến { $date }: { $counts }.
compare-recorded-coverage = { $dated } số liên kết có thời điểm bắt đầu được ghi nhận, { $sourced } có dẫn nguồn.
compare-actors = { $n } chủ thể
compare-ties = { $n } liên kết
compare-events = { $n } sự kiện
compare-sources = { $n } nguồn
compare-days-differ = Dữ liệu ghi nhận tính đến những ngày khác nhau: thay đổi giữa các ngày đó không phải là khác biệt giữa các cụm.

## What is claimed

compare-claims-title = Mỗi cụm nói gì về mình
compare-claims-lead = Đoạn đầu của mỗi phần. Tên cụm dẫn đến cơ chế, bằng chứng và giới hạn.
compare-no-claim = Phần này chưa được viết.

## Structure

compare-structure-lead = Mỗi cụm tự khai báo các khâu của mình, chi tiết hoặc khái quát. Số khâu không phải là thước đo; ai đảm nhận các khâu mới là điều đáng xem.
compare-stage-inside = { $n } trong cụm
compare-stage-nearby = { $n } ở lân cận
compare-stage-outside = { $n } ngoài cụm
compare-no-stages = Chưa khai báo khâu nào.
compare-kinds = Chủ thể được ghi nhận theo loại

## Indicators and resilience

compare-indicators-lead = Được tính theo cùng một cách cho từng cụm. Dưới mỗi giá trị: cơ sở tính, và bao nhiêu phần trong đó có thời điểm và có nguồn. Không có xếp hạng nào ở đây.
compare-remark = Điều cần lưu ý
compare-coverage = { $dated } có thời điểm, { $sourced } có nguồn
compare-open = Có thể đọc song song, kèm theo lưu ý
compare-apart = Không nên so sánh: mỗi giá trị chỉ mô tả cụm của nó
compare-why-few = Không phải cụm nào cũng có đủ dữ liệu.
compare-why-size = Giá trị thay đổi theo số chủ thể được tính, và con số đó khác nhau.
compare-why-stages = Danh sách các khâu không giống nhau.
compare-why-suppliers = Các đầu vào chưa ghi nhận đủ nhà cung cấp không được tính.
compare-why-undated = Các liên kết không có thời điểm không được tính: { $shares }.
compare-of = { $n } trong số { $total }
compare-resilience-lead = Các liên kết được ghi nhận phụ thuộc vào đâu. Kịch bản dựa trên dữ liệu ghi nhận, không phải dự báo.

## Phases

compare-phases-title = Mỗi cụm hình thành như thế nào
compare-phases-lead = Các giai đoạn là cách nhóm biên tập của từng cụm hiểu các sự kiện.
compare-no-phases = Chưa khai báo giai đoạn nào.
compare-drawing = Các giai đoạn của { $n } cụm trên cùng một trục thời gian, từ { $from } đến { $to }; danh sách bên dưới có cùng nội dung.
compare-drawing-title = Một trục thời gian chung
compare-drawing-note = Mỗi thanh là một giai đoạn; số trên thanh là số trong danh sách bên dưới.

## Links between the clusters

compare-links-title = Giữa các cụm
compare-links-lead = Các chủ thể được ghi nhận ở nhiều cụm, và các văn bản dẫn từ cụm này sang cụm khác.
compare-links-none = Chưa ghi nhận mối nối nào giữa các cụm. Điều đó không chứng minh rằng không có.
compare-same = Được ghi nhận ở cả hai cụm, { $here } và { $there }
compare-is = { " = " }
compare-crossing = Văn bản của { $here } có nhắc đến { $there }
