# Từ ngữ của các trang văn bản, tiếng Việt. Tên trong { $ngoặc } được giữ nguyên.

## Frame of every page

skip-link = Chuyển đến nội dung
nav-site = Trang web
nav-languages = Ngôn ngữ
nav-cluster = Các trang về cụm này
nav-crumbs = Vị trí hiện tại
nav-footer = Các trang khác
menu-explain = Giải thích
menu-look-up = Tra cứu
contact = Liên hệ
contact-languages = Trả lời bằng { $languages }
licence = Giấy phép: { $licence }
as-of = Tính đến { $date }
reviewed = rà soát { $date }
review-by = rà soát tiếp theo trước { $date }
owner = phụ trách: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Nội dung này chưa có bằng ngôn ngữ đã chọn; phần dưới được hiển thị bằng { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = Bản gốc đã thay đổi kể từ khi nội dung này được dịch
stale-notice-made = Bản dịch này được thực hiện ngày { $date }; bản gốc đã thay đổi kể từ đó
stale-reviewed = lần rà soát bản gốc gần nhất: { $date }
stale-original = Đọc bản gốc
not-known = không rõ
not-recorded = chưa ghi nhận
none-recorded = chưa ghi nhận trường hợp nào
too-few-data = quá ít dữ liệu
# Dấu câu giữa các phần mà trang ghép lại.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = Tổng quan
page-network = Mạng lưới
page-timeline = Dòng thời gian
page-actors = Chủ thể
page-facts = Dữ kiện
page-indicators = Chỉ số
page-sources = Nguồn
page-data = Dữ liệu
page-glossary = Thuật ngữ
page-about = Về trang web này
page-chooser = Chọn ngôn ngữ
page-not-found = Trang này không tồn tại
not-found-words = Về trang đầu
not-found-no-base = Hãy đặt base_url trong site.toml để các đường dẫn này hoạt động ở mọi địa chỉ.
chooser-lead = Ngôn ngữ

## Names of languages, for the notice on pages shown in another one

language-ar = tiếng Ả Rập
language-de = tiếng Đức
language-en = tiếng Anh
language-es = tiếng Tây Ban Nha
language-fa = tiếng Ba Tư
language-fr = tiếng Pháp
language-he = tiếng Do Thái
language-hi = tiếng Hindi
language-id = tiếng Indonesia
language-it = tiếng Italy
language-ja = tiếng Nhật
language-ko = tiếng Hàn
language-ms = tiếng Mã Lai
language-nl = tiếng Hà Lan
language-pl = tiếng Ba Lan
language-pt = tiếng Bồ Đào Nha
language-ru = tiếng Nga
language-th = tiếng Thái
language-tr = tiếng Thổ Nhĩ Kỳ
language-uk = tiếng Ukraina
language-vi = tiếng Việt
language-zh = tiếng Trung
language-zh-Hans = tiếng Trung giản thể
language-zh-Hant = tiếng Trung phồn thể

## Home

home-lead = { $n } cụm liên kết ngành được giải thích dưới dạng mạng lưới: ai làm gì, các bên liên kết với nhau ra sao, từ khi nào, và điều gì còn chưa rõ.
home-clusters = Các cụm
home-clusters-lead = Mỗi cụm mở đầu bằng phần tổng quan; mọi nội dung khác chỉ cách đó một bước.
cluster-counts = { $actors } chủ thể, { $ties } liên kết được ghi nhận, tính đến { $date }

how-title = Cách đọc trang web này
how-claim = Nhận định
how-claim-words = Mỗi trang mở đầu bằng một câu có thể kiểm chứng. Phần tiếp theo nêu cách vận hành, cơ sở của nhận định và những gì nhận định đó không cho thấy. Các số nhỏ dẫn đến nguồn.
how-computed = Tính toán
how-computed-words = Các giá trị về mạng lưới được tính từ những liên kết đã ghi nhận, kèm theo công thức, số trường hợp và ngày tính. Chúng mô tả dữ liệu được ghi nhận, không phải toàn bộ thực tế.
how-unknown = Không rõ
how-unknown-words = “Không rõ” nghĩa là đã tìm mà không thấy. Điều đó không bao giờ được tính là số không.
how-disputed = Chưa thống nhất
how-disputed-words = Khi các nguồn không thống nhất, mọi phiên bản đều được nêu kèm nguồn. Không có số nào được lấy trung bình.
how-plans = Kế hoạch
how-plans-words = Những gì mới được công bố hoặc phê duyệt đều được ghi chú như vậy và không bao giờ được tính là đã hoàn thành.

about-lead = Trang web này giải thích các cụm liên kết ngành như những hệ thống: gồm những ai, các bên liên kết với nhau ra sao, cụm hình thành thế nào, và điều gì còn chưa rõ.

## Overview

card-title = Thông tin tóm tắt về cụm
card-note = Dữ kiện lấy từ nguồn công khai; giá trị mạng lưới tính từ các liên kết được ghi nhận, tính đến { $date }
five-what = Cụm gồm gì
five-what-stages = Chuỗi giá trị gồm { $declared } khâu; { $filled } khâu trong đó có chủ thể nằm trong cụm.
five-who = Gồm những ai
five-who-counts = { $actors } chủ thể được ghi nhận, trong đó { $foreign ->
    [0] không có doanh nghiệp nào có vốn nước ngoài
   *[other] có { $foreign } doanh nghiệp có vốn nước ngoài
} và { $local ->
    [0] không có doanh nghiệp trong nước nào
   *[other] { $local } doanh nghiệp trong nước
}.
five-linked = Liên kết ra sao
five-linked-counts = { $ties } liên kết được ghi nhận: { $families }.
five-since = Từ khi nào
five-since-phases = Sự kiện đầu tiên được ghi nhận: { $date }; từ đó đến nay có { $n } giai đoạn.
five-limits = Giới hạn
five-limits-counts = { $undated ->
    [0] Mọi liên kết đều có thời điểm bắt đầu được ghi nhận
   *[other] { $undated } liên kết chưa ghi nhận thời điểm bắt đầu
}; { $unsourced ->
    [0] tất cả đều dẫn nguồn
   *[other] { $unsourced } liên kết không dẫn nguồn
}; { $undisclosed ->
    [0] không liên kết nào có một bên không được công bố
   *[other] { $undisclosed } liên kết có một bên không được công bố
}. { $disputed ->
    [0] Không có dữ kiện nào mà các nguồn không thống nhất.
   *[other] Các nguồn không thống nhất về { $disputed } dữ kiện.
}
open-network = Mở mạng lưới
answers-title = Năm câu trả lời
answers-lead = Ô vuông đặc là bản ghi có từ hai nguồn độc lập trở lên; ô vuông rỗng là bản ghi có ít nguồn hơn.
answer-evidence = { $n ->
    [0] không nêu bản ghi nào
   *[other] dựa trên { $n } bản ghi
}, trong đó { $firm } bản ghi có từ hai nguồn trở lên
phases-title = { $n } giai đoạn, một mạng lưới
phases-lead = Mỗi chủ thể giữ nguyên vị trí. Đường màu đen là liên kết bắt đầu trong giai đoạn đó, đường màu xám là liên kết có từ trước.
phases-undated = { $n } trong số { $total } liên kết không rõ thời điểm bắt đầu nên không thể vẽ ở đây; những năm gần đây được ghi nhận đầy đủ hơn, vì vậy sự tăng trưởng một phần là do nguồn.
phase-ties = { $begun ->
    [0] không có liên kết mới
   *[other] { $begun } liên kết mới
}, tổng cộng { $ties }
chain-title = Ai làm gì
chain-lead = Mỗi dấu là một chủ thể được ghi nhận trong khâu đó; một doanh nghiệp có thể thuộc nhiều khâu.
chain-members-lead = Các chủ thể được ghi nhận ở từng khâu. Một chủ thể có thể thuộc nhiều khâu.
chain-caption = { $n } khâu; hình vuông là doanh nghiệp trong nước, hình tròn là doanh nghiệp có vốn nước ngoài
chain-stage = Khâu
chain-local = Trong nước
chain-foreign = Vốn nước ngoài
chain-gap = Còn thiếu
chain-elsewhere = Từ nơi khác
chain-local-count = { $n } chủ thể trong nước
chain-foreign-count = { $n } chủ thể có vốn nước ngoài
stage-support = hỗ trợ chuỗi
stage-filled = đã có
stage-nearby = Chỉ có ở vùng lân cận.
stage-gap = Còn trống.
stage-unexplained = Còn trống; chưa ghi nhận lý do.
stage-on = có ghi nhận ở đây
layers-title = Tóm tắt các lớp
layers-lead = Mỗi nhận định mở ra một trang nêu cơ chế, bằng chứng và giới hạn.
risks-title = Rủi ro và điều chưa rõ
risks-lead = Những gì phần trình bày này không thể cho thấy, những gì chưa thống nhất, những gì chưa ai công bố.
risks-limits = Giới hạn đầu tiên của mỗi lớp
risks-disputed = Các nguồn không thống nhất
risks-unknown = Không rõ: đã tìm mà không thấy
unknown-mechanism = Cơ chế chưa xác định được: { $kind }
ask-title = Hỏi ai
ask-about = Về trang này
ask-corrections = Mọi góp ý đính chính đều được hoan nghênh; xin nêu số của nguồn.
boundary-title = Ranh giới của cụm
of-base = trong { $base }
of-base-plain = Tỷ trọng trong

## Sections of the profiles: title and guiding question

section-structure = Cấu trúc
section-structure-question = Cụm gồm những gì?
section-relations = Quan hệ
section-relations-question = Cụm kết nối ra sao?
section-mechanisms = Cơ chế
section-mechanisms-question = Cụm phát triển như thế nào?
section-narrative = Câu chuyện
section-narrative-question = Cụm được hiểu như thế nào?
section-resilience = Khả năng chống chịu
section-resilience-question = Điều gì xảy ra nếu một mắt xích đứt gãy?
section-embedding = Gia nhập cụm
section-embedding-question = Nhà đầu tư có thể tham gia ở đâu?
section-reality = Thực tế
section-reality-question = Thực sự có những gì?
section-connectivity = Kết nối
section-connectivity-question = Cái gì kết nối với cái gì?
section-signals = Tín hiệu
section-signals-question = Dấu hiệu nào cho thấy cụm vận hành được?
section-cognition = Nhận thức
section-cognition-question = Cụm được nhìn nhận ra sao, và bởi ai?
section-how = Cách vận hành
section-limits = Giới hạn
section-missing = Phần giải thích này chưa được viết. Những gì dữ liệu ghi nhận cho biết được nêu dưới đây.
section-indicators = Tính toán
section-indicators-lead = Tính từ các liên kết được ghi nhận; công thức và giới hạn có trên trang chỉ số.
next-section = Tiếp theo: { $title }

## The five investor questions

question-supply = Mạng lưới cung ứng có ổn định không?
question-talent = Cụm có tiếp tục thu hút được nhân lực không?
question-technology = Tri thức có lan tỏa không?
question-institutions = Ai giúp việc hợp tác thành công?
question-evolution = Câu chuyện có kiểm chứng được không?
question-eyebrow = Câu hỏi
question-why = Lý do
question-deeper = Tìm hiểu sâu hơn: { $title }
question-others = Câu hỏi khác

## Evidence

evidence-title = Bằng chứng
evidence-lead = Mỗi bản ghi đáng tin cậy đến mức nào.
evidence-statement = Bản ghi
evidence-kind = Loại
evidence-strength = Độ vững chắc
evidence-none = chưa ghi nhận nguồn
evidence-not-found = đã tìm, không thấy nguồn
evidence-one = một nguồn
evidence-one-primary = một nguồn sơ cấp
evidence-many = { $n } nguồn độc lập
evidence-disputed = các nguồn không thống nhất
kind-fact = dữ kiện
kind-event = sự kiện
kind-relation = liên kết
kind-actor = chủ thể
kind-mechanism = cơ chế
notes-title = Chú thích và nguồn
notes-lead = Mỗi số ở trên dẫn đến đây. Nhan đề được giữ bằng ngôn ngữ gốc.
note-back = Về lại văn bản
sources-differ = các nguồn không thống nhất
superseded = đã được thay thế
disputed = Chưa thống nhất
standing-disputed = Các nguồn không thống nhất
standing-superseded = Đã được thay thế; giữ lại để lưu trữ
standing-unverified = Chưa kiểm tra
basis-official = chính thức
basis-estimate = ước tính
basis-self-reported = tự báo cáo
basis-computed = tính toán
alert-note = Ghi chú
alert-tip = Gợi ý
alert-important = Quan trọng
alert-warning = Cảnh báo
alert-caution = Thận trọng

## How far something has come

progress-target = mục tiêu
progress-announced = đã công bố
progress-approved = đã phê duyệt
progress-under-way = đang thực hiện
progress-realised = đã thực hiện
progress-cancelled = đã hủy

## Dates; the names of months and the order of day and year come from elsewhere

date-about = khoảng { $date }
date-perhaps = có thể là { $date }
date-about-perhaps = có thể vào khoảng { $date }
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } – { $to }
date-since = từ { $from } đến nay
date-from = từ { $from }, không rõ thời điểm kết thúc
date-until = đến { $to }
date-to = đến { $to }, không rõ thời điểm bắt đầu
date-between = trong khoảng từ { $from } đến { $to }
date-quarter = { $quarter ->
    [1] quý I năm { $year }
    [2] quý II năm { $year }
    [3] quý III năm { $year }
   *[other] quý IV năm { $year }
}
date-first-half = nửa đầu năm { $year }
date-second-half = nửa cuối năm { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = thập niên { $year }
date-century = thế kỷ { $century }
life-until = đến { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } hoặc sớm hơn
life-after = { $date } hoặc muộn hơn

## Numbers

value-about = khoảng { $value }
value-at-least = tối thiểu { $value }
value-more-than = hơn { $value }
value-at-most = tối đa { $value }
value-less-than = dưới { $value }
value-range = { $low }–{ $high }
# Số tiền lớn; .head là đơn vị ở đầu bảng. Tiếng Việt viết đơn vị tiền sau con số.
money-steps = { "" }
money-k = { $n } nghìn
    .head = nghìn { $currency }
money-m = { $n } triệu
    .head = triệu { $currency }
money-bn = { $n } tỷ
    .head = tỷ { $currency }
money-tn = { $n } nghìn tỷ
    .head = nghìn tỷ { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } ringgit
    .symbol = ringgit
currency-USD = { $n } USD
    .symbol = USD
currency-EUR = { $n } euro
    .symbol = euro
currency-GBP = { $n } bảng Anh
    .symbol = bảng Anh
currency-JPY = { $n } yên
    .symbol = yên
unit-percent = { $shown }%
unit-percent-points = { $shown } điểm phần trăm
unit-name-percent-points = điểm phần trăm
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } mỗi năm
rate-month = { $amount } mỗi tháng
rate-day = { $amount } mỗi ngày

## Places in a source

locator-page = tr. { $from }
locator-page-range = tr. { $from }–{ $to }
locator-chapter = chương { $from }
locator-chapter-range = chương { $from }–{ $to }
locator-section = mục { $from }
locator-section-range = mục { $from }–{ $to }
locator-figure = hình { $from }
locator-figure-range = hình { $from }–{ $to }
locator-table = bảng { $from }
locator-table-range = bảng { $from }–{ $to }
locator-box = hộp { $from }
locator-box-range = hộp { $from }–{ $to }
locator-paragraph = đoạn { $from }
locator-paragraph-range = đoạn { $from }–{ $to }
locator-article = điều { $from }
locator-article-range = điều { $from }–{ $to }
locator-row = hàng { $from }
locator-row-range = hàng { $from }–{ $to }
locator-slide = trang chiếu { $from }
locator-slide-range = trang chiếu { $from }–{ $to }
locator-time = tại { $from }

## Actors

actors-lead = Toàn bộ { $n } chủ thể của { $cluster } được ghi nhận, xếp theo loại.
actors-name = Tên
actors-place = Địa điểm
actors-since = Từ
actors-stages = Khâu
actors-ties = Liên kết
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) trong { $cluster }: { $n } liên kết được ghi nhận, sự kiện và nguồn.
actor-kind-multinational = công ty đa quốc gia
actor-kind-enterprise = doanh nghiệp
actor-kind-sme = doanh nghiệp nhỏ và vừa
actor-kind-startup = doanh nghiệp khởi nghiệp
actor-kind-joint-venture = liên doanh
actor-kind-university = trường đại học
actor-kind-research-institute = viện nghiên cứu
actor-kind-training = trung tâm đào tạo
actor-kind-agency = cơ quan chuyên trách
actor-kind-government = chính quyền
actor-kind-association = hiệp hội
actor-kind-investor = nhà đầu tư
actor-kind-service = nhà cung cấp dịch vụ
actor-kind-infrastructure = hạ tầng
actor-kind-market = thị trường
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Công ty đa quốc gia ({ $n })
actor-kinds-enterprise = Doanh nghiệp ({ $n })
actor-kinds-sme = Doanh nghiệp nhỏ và vừa ({ $n })
actor-kinds-startup = Doanh nghiệp khởi nghiệp ({ $n })
actor-kinds-joint-venture = Liên doanh ({ $n })
actor-kinds-university = Trường đại học ({ $n })
actor-kinds-research-institute = Viện nghiên cứu ({ $n })
actor-kinds-training = Trung tâm đào tạo ({ $n })
actor-kinds-agency = Cơ quan chuyên trách ({ $n })
actor-kinds-government = Chính quyền ({ $n })
actor-kinds-association = Hiệp hội ({ $n })
actor-kinds-investor = Nhà đầu tư ({ $n })
actor-kinds-service = Nhà cung cấp dịch vụ ({ $n })
actor-kinds-infrastructure = Hạ tầng ({ $n })
actor-kinds-market = Thị trường ({ $n })
boundary-core = trong cụm
boundary-extended = cụm mở rộng
boundary-outside = ngoài cụm, có liên kết với cụm
place-in = { $place }, { $country }
record-title = Thông tin cơ bản
record-note-line = tính đến { $date }; nguồn ở cuối trang
record-kind = Loại
record-since = Từ
record-until = Đến
record-place = Địa điểm
record-boundary = Ranh giới
record-stages = Khâu
record-parent = Trực thuộc
record-size = Quy mô
record-also = Tên gọi khác
record-elsewhere = Cũng có trong
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster }, với tên { $actor }
record-checked = Kiểm tra lần cuối
record-note = Ghi chú
identifier-lei = Mã định danh pháp nhân (LEI)
identifier-ror = Tổ chức nghiên cứu (ROR)
identifier-wikidata = Wikidata
identifier-register = Mã số đăng ký
identifier-url = Trang web
size-large = lớn
size-medium = vừa
size-small = nhỏ
size-micro = siêu nhỏ
ties-title = Các liên kết qua từng câu
ties-lead = { $n } liên kết được ghi nhận, xếp theo nhóm.
ties-tie = Liên kết
ties-since = Từ
ties-sources = Nguồn
place-in-chain = Vị trí trong chuỗi
place-in-chain-lead = Các khâu được đánh dấu là những khâu có ghi nhận hoạt động của chủ thể này.
events-title = Các sự kiện của chủ thể này
actor-facts = Dữ kiện về chủ thể này
removed-title = Nếu thiếu chủ thể này
removed-lead = Kịch bản dựa trên các liên kết được ghi nhận, không phải dự báo.
removed-words = { $n } trong số { $total } chủ thể khác có liên kết sẽ mất con đường duy nhất được ghi nhận nối với phần còn lại: { $actors }.
disputed-title = Những điểm các nguồn không thống nhất

## Families of ties

family-supply = Cung ứng
family-knowledge = Tri thức
family-talent = Nhân lực
family-capital = Vốn
family-institution = Thể chế và đất đai
family-lineage = Nguồn gốc
family-count-supply = { $n } về cung ứng
family-count-knowledge = { $n } về tri thức
family-count-talent = { $n } qua nhân lực
family-count-capital = { $n } về vốn
family-count-institution = { $n } qua thể chế và đất đai
family-count-lineage = { $n } về nguồn gốc

## Ties as sentences. $from and $to are names; $item is what is supplied.

tie-supplies = { $from } cung ứng cho { $to }.
tie-supplies-item = { $from } cung cấp { $item } cho { $to }.
tie-supplies-undisclosed = { $from } cung cấp một mặt hàng không được công bố cho { $to }.
tie-contracts = { $from } giao gia công cho { $to }.
tie-contracts-item = { $from } thuê { $to } thực hiện theo hợp đồng: { $item }.
tie-rnd = { $from } và { $to } cùng nghiên cứu.
tie-rnd-item = { $from } và { $to } cùng nghiên cứu về { $item }.
tie-co-develops = { $from } và { $to } cùng phát triển sản phẩm.
tie-co-develops-item = { $from } và { $to } cùng phát triển { $item }.
tie-develops = { $from } hỗ trợ { $to } phát triển thành nhà cung cấp.
tie-develops-item = { $from } hỗ trợ { $to } phát triển thành nhà cung cấp { $item }.
tie-licenses = { $from } cấp phép sử dụng công nghệ cho { $to }.
tie-licenses-item = { $from } cấp phép sử dụng { $item } cho { $to }.
tie-standardizes = { $from } đặt ra tiêu chuẩn mà { $to } áp dụng.
tie-trains = { $from } đào tạo nhân lực cho { $to }.
tie-trains-item = { $from } đào tạo nhân lực cho { $to }: { $item }.
tie-talent-flow = Nhân lực dịch chuyển từ { $from } sang { $to }.
tie-spin-off = { $to } tách ra từ { $from }.
tie-invests = { $from } đầu tư vào { $to }.
tie-owns = { $from } sở hữu { $to }.
tie-funds = { $from } tài trợ cho { $to }.
tie-member-of = { $from } là thành viên của { $to }.
tie-regulates = { $from } quản lý, giám sát { $to }.
tie-hosts = { $from } cung cấp mặt bằng cho { $to }.
tie-founds = { $from } thành lập { $to }.
tie-cooperates = { $from } và { $to } hợp tác với nhau.
tie-cooperates-item = { $from } và { $to } hợp tác về { $item }.
tie-succeeds = { $from } kế tục công việc của { $to }.
tie-standby = đã đủ điều kiện, hiện chưa sử dụng
tie-share = { $share } lượng mua vào
tie-capital-share = { $share } vốn
tie-sales-share = { $share } doanh số của bên bán
tie-lead-time = thời gian giao hàng { $time }
tie-lead-time-unknown = không rõ thời gian giao hàng
undisclosed-item = một mặt hàng không được công bố
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = các doanh nghiệp thuộc khâu “{ $stage }”
end-undisclosed = một doanh nghiệp không được nêu tên
end-undisclosed-stage = một doanh nghiệp không được nêu tên thuộc khâu “{ $stage }”

## Kinds of events

event-kind-founding = thành lập
event-kind-entry = gia nhập
event-kind-exit = rút lui
event-kind-expansion = mở rộng
event-kind-policy = chính sách
event-kind-technology = công nghệ
event-kind-institution = thể chế
event-kind-investment = đầu tư
event-kind-infrastructure = hạ tầng
event-kind-crisis = khủng hoảng
event-kind-recovery = phục hồi
event-kind-milestone = cột mốc
event-kind-spin-off = tách doanh nghiệp (spin-off)
event-kind-merger = sáp nhập
event-kind-acquisition = mua lại
event-kind-renaming = đổi tên

## Facts

facts-lead = Toàn bộ { $n } dữ kiện được ghi nhận về { $cluster }, mỗi dữ kiện kèm thời điểm, nguồn và cơ sở so sánh.
facts-disputed-count = { $n ->
    [0] Không có dữ kiện nào mà các nguồn không thống nhất.
   *[other] Các nguồn không thống nhất về { $n } dữ kiện; mọi phiên bản đều được nêu.
}
facts-numbers = Số liệu
facts-numbers-lead = Giá trị đúng như đã công bố, không lấy trung bình. Kế hoạch được ghi chú riêng.
facts-statements = Phát biểu
facts-incentives = Ưu đãi
fact-date = Thời điểm
fact-value = Giá trị
fact-said-by = Nguồn
fact-preferred = được dùng ở các phần khác của trang web
fact-method = Phương pháp
fact-superseded-by = Được thay thế bởi
fact-compare = So sánh
fact-about = Về
incentive-dates = { $since } – { $until }

## Indicators

indicators-lead = Các giá trị được tính từ những liên kết được ghi nhận của { $cluster }, mỗi giá trị kèm công thức, cơ sở tính và những cách nó có thể gây hiểu lầm.
indicator-computed-on = Cơ sở tính
indicator-coverage-title = Độ bao phủ
indicator-named = Nổi bật
observations-title = Giá trị đã công bố
observations-lead = Không tính tại đây: giữ đúng như bên công bố đưa ra.
observation-indicator = Chỉ số
observation-note = Ghi chú

## Sources

sources-lead = Toàn bộ { $n } nguồn về { $cluster }, bằng ngôn ngữ gốc.
sources-list = Mọi nguồn
source-archive = bản lưu trữ
source-primary = nguồn sơ cấp
source-accessed = truy cập { $date }
source-repeats = dẫn lại
source-cited-by = được trích dẫn bởi
source-kind-statistics = thống kê
source-kind-law = văn bản pháp luật
source-kind-filing = hồ sơ công bố thông tin
source-kind-report = báo cáo
source-kind-academic = tài liệu học thuật
source-kind-dataset = bộ dữ liệu
source-kind-press-release = thông cáo báo chí
source-kind-news = tin tức
source-kind-website = trang web
source-kind-speech = bài phát biểu
source-kind-interview = phỏng vấn
source-kind-archive = lưu trữ
source-kind-other = khác
cited-actor = { $n } chủ thể
cited-relation = { $n } liên kết
cited-event = { $n } sự kiện
cited-phase = { $n } giai đoạn
cited-stage = { $n } khâu
cited-fact = { $n } dữ kiện
cited-project = { $n } dự án
cited-mechanism = { $n } cơ chế
cited-observation = { $n } giá trị đã công bố
cited-incentive = { $n } ưu đãi
cited-signal = { $n } tín hiệu
signals-title = Tín hiệu
signals-lead = Những dấu hiệu đơn lẻ đọc được trong các nguồn; mỗi dấu hiệu liên quan đến một nội dung đã ghi nhận.
signal-bears-on = liên quan đến
signal-report = báo cáo
signal-press = báo chí
signal-social = mạng xã hội
signal-supply-platform = nền tảng cung ứng
signal-community = cộng đồng
signal-compliance = tuân thủ
signal-patent = bằng sáng chế
signal-hiring = tuyển dụng

## Relations, mechanisms, resilience, embedding

projects-title = Liên kết nhiều bên
projects-lead = Các dự án gắn kết nhiều chủ thể cùng lúc.
mechanisms-title = Điều này dẫn đến điều kia như thế nào
mechanisms-lead = Các bước là cách nhóm tác giả hiểu những bản ghi được nêu làm bằng chứng.
mechanism-diffusion = Lan tỏa
mechanism-talent = Nhân lực
mechanism-transfer = Chuyển giao
mechanism-capital = Vốn
mechanism-recovery = Phục hồi
mechanism-evidence = Dựa trên
not-established = Chưa xác định được.

## Data and glossary

data-title = Dữ kiện và liên kết được ghi nhận của { $cluster }
data-lead = Mọi nội dung trang web này nêu về { $cluster }, dưới dạng tệp mà bảng tính hoặc chương trình có thể đọc.
data-files = Tệp
data-files-lead = Văn bản UTF-8, có dòng tiêu đề. Giống nhau ở mọi ngôn ngữ của trang web.
data-file = Tệp
data-holds = Nội dung
data-actors = chủ thể với loại, địa điểm, thời điểm bắt đầu và kết thúc, mã định danh
data-relations = liên kết với loại, mặt hàng, thời điểm bắt đầu và kết thúc, tỷ trọng
data-events = sự kiện với thời điểm, loại, chủ thể, tiến độ
data-facts = dữ kiện với đơn vị, giá trị mới nhất, tiến độ, cơ sở
data-points = mọi giá trị của mọi chuỗi số liệu, kèm thời điểm và nguồn
data-sources = nguồn với loại, đơn vị xuất bản, ngày, địa chỉ
data-indicators = giá trị tính toán với công thức, số trường hợp, ngày
data-json = toàn bộ trong một tệp
glossary-lead = Các thuật ngữ dùng trên trang web này, mỗi thuật ngữ được giải thích trong một câu.
glossary-terms = { $n } thuật ngữ
glossary-plain = nói đơn giản
glossary-also = còn gọi là
