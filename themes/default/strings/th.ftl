# ถ้อยคำของหน้าข้อความ ถ้อยคำของตัวชี้วัดอยู่ใน indicators/ ถ้อยคำของภาพวาดอยู่ใน drawings/

## ส่วนที่อยู่ในทุกหน้า

skip-link = ข้ามไปยังเนื้อหา
nav-site = เว็บไซต์
nav-languages = ภาษา
nav-cluster = หน้าต่าง ๆ ของคลัสเตอร์นี้
nav-crumbs = ตำแหน่งปัจจุบัน
nav-footer = หน้าอื่น ๆ
menu-explain = คำอธิบาย
menu-look-up = ค้นข้อมูล
contact = ติดต่อ
contact-languages = ตอบเป็น{ $languages }
licence = สัญญาอนุญาต: { $licence }
as-of = ข้อมูล ณ { $date }
reviewed = ตรวจทานเมื่อ { $date }
review-by = ตรวจทานครั้งถัดไปภายใน { $date }
owner = ผู้รับผิดชอบ: { $owner }
fallback-notice = เนื้อหานี้ยังไม่มีในภาษาที่เลือก จึงแสดงเป็น{ $language }
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = ต้นฉบับมีการเปลี่ยนแปลงหลังจากที่แปลเนื้อหานี้แล้ว
stale-notice-made = คำแปลนี้จัดทำเมื่อ { $date } และต้นฉบับมีการเปลี่ยนแปลงหลังจากนั้น
stale-reviewed = ตรวจทานต้นฉบับล่าสุดเมื่อ { $date }
stale-original = อ่านต้นฉบับ
not-known = ไม่ทราบ
not-recorded = ไม่มีบันทึก
none-recorded = ไม่มีรายการบันทึก
too-few-data = ข้อมูลน้อยเกินไป
# ภาษาไทยไม่ใช้จุดจบประโยค ประโยคคั่นกันด้วยเว้นวรรค; join-stop ใช้ในรายการอ้างอิง จึงเป็นจุดตามแบบบรรณานุกรม
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "" }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
notes-comma = { ", " }

## ชื่อหน้า

page-overview = ภาพรวม
page-network = เครือข่าย
page-timeline = เส้นเวลา
page-actors = ผู้มีบทบาท
page-facts = ข้อเท็จจริง
page-indicators = ตัวชี้วัด
page-sources = แหล่งข้อมูล
page-data = ข้อมูล
page-glossary = อภิธานศัพท์
page-about = เกี่ยวกับเว็บไซต์นี้
page-chooser = เลือกภาษา
page-not-found = ไม่มีหน้านี้
not-found-words = ไปยังหน้าแรก
not-found-no-base = กำหนด base_url ใน site.toml เพื่อให้ลิงก์เหล่านี้ใช้ได้กับทุกที่อยู่
chooser-lead = ภาษา

## ชื่อภาษา

language-ar = ภาษาอาหรับ
language-de = ภาษาเยอรมัน
language-en = ภาษาอังกฤษ
language-es = ภาษาสเปน
language-fa = ภาษาเปอร์เซีย
language-fr = ภาษาฝรั่งเศส
language-he = ภาษาฮีบรู
language-hi = ภาษาฮินดี
language-id = ภาษาอินโดนีเซีย
language-it = ภาษาอิตาลี
language-ja = ภาษาญี่ปุ่น
language-ko = ภาษาเกาหลี
language-ms = ภาษามาเลย์
language-nl = ภาษาดัตช์
language-pl = ภาษาโปแลนด์
language-pt = ภาษาโปรตุเกส
language-ru = ภาษารัสเซีย
language-th = ภาษาไทย
language-tr = ภาษาตุรกี
language-uk = ภาษายูเครน
language-vi = ภาษาเวียดนาม
language-zh = ภาษาจีน
language-zh-Hans = ภาษาจีนตัวย่อ
language-zh-Hant = ภาษาจีนตัวเต็ม

## หน้าแรก

home-lead = คลัสเตอร์อุตสาหกรรม { $n } แห่งที่อธิบายในรูปเครือข่าย: ใครทำอะไร เชื่อมโยงกันอย่างไร ตั้งแต่เมื่อใด และสิ่งใดที่ยังไม่ทราบ
home-clusters = คลัสเตอร์
home-clusters-lead = แต่ละแห่งเปิดด้วยภาพรวม ส่วนอื่นทั้งหมดอยู่ห่างไปเพียงขั้นเดียว
cluster-counts = ผู้มีบทบาท { $actors } ราย ความเชื่อมโยงที่บันทึกไว้ { $ties } รายการ ข้อมูล ณ { $date }

how-title = วิธีอ่านเว็บไซต์นี้
how-claim = ข้อสรุป
how-claim-words = ทุกหน้าเปิดด้วยประโยคเดียวที่ตรวจสอบได้ จากนั้นจึงอธิบายกลไก หลักฐาน และสิ่งที่ข้อสรุปนั้นไม่ได้แสดง ตัวเลขขนาดเล็กนำไปยังแหล่งข้อมูล
how-computed = คำนวณ
how-computed-words = ค่าเครือข่ายคำนวณจากความเชื่อมโยงที่บันทึกไว้ โดยแสดงสูตร จำนวนกรณี และวันที่กำกับ ค่าเหล่านี้อธิบายบันทึก ไม่ใช่โลกจริงทั้งหมด
how-unknown = ไม่ทราบ
how-unknown-words = “ไม่ทราบ” หมายความว่ามีการค้นแล้วแต่ไม่พบ และไม่เคยนับเป็นศูนย์
how-disputed = ข้อมูลขัดแย้ง
how-disputed-words = เมื่อแหล่งข้อมูลให้ค่าต่างกัน จะแสดงทุกค่าพร้อมแหล่งที่มา โดยไม่หาค่าเฉลี่ย
how-plans = แผนงาน
how-plans-words = สิ่งที่ประกาศหรืออนุมัติแล้วจะระบุไว้เช่นนั้น และไม่เคยนับว่าทำสำเร็จแล้ว

about-lead = เว็บไซต์นี้อธิบายคลัสเตอร์อุตสาหกรรมในฐานะระบบ: ประกอบด้วยใคร เชื่อมโยงกันอย่างไร เกิดขึ้นได้อย่างไร และสิ่งใดที่ยังไม่ทราบ

## ภาพรวม

card-title = ข้อมูลสรุปของคลัสเตอร์
card-note = ข้อเท็จจริงมาจากแหล่งข้อมูลสาธารณะ ค่าเครือข่ายคำนวณจากความเชื่อมโยงที่บันทึกไว้ ณ { $date }
five-what = ประกอบด้วยอะไร
five-what-stages = ห่วงโซ่มูลค่าที่มี { $declared } ขั้น ในจำนวนนี้ { $filled } ขั้นมีผู้มีบทบาทอยู่ภายในคลัสเตอร์
five-who = มีใครบ้าง
five-who-counts = ผู้มีบทบาทที่บันทึกไว้ { $actors } ราย ในจำนวนนี้{ $foreign ->
    [0] ไม่มีบริษัทต่างชาติ
   *[other] มีบริษัทต่างชาติ { $foreign } ราย
} และ{ $local ->
    [0] ไม่มีบริษัทท้องถิ่น
   *[other] มีบริษัทท้องถิ่น { $local } ราย
}
five-linked = เชื่อมโยงอย่างไร
five-linked-counts = ความเชื่อมโยงที่บันทึกไว้ { $ties } รายการ: { $families }
five-since = ตั้งแต่เมื่อใด
five-since-phases = เหตุการณ์แรกที่บันทึกไว้: { $date } นับแต่นั้นมี { $n } ช่วง
five-limits = ข้อจำกัด
five-limits-counts = { $undated ->
    [0] ทุกความเชื่อมโยงมีบันทึกจุดเริ่มต้น
   *[other] ความเชื่อมโยง { $undated } รายการไม่มีบันทึกจุดเริ่มต้น
} { $unsourced ->
    [0] ทุกรายการอ้างแหล่งข้อมูล
   *[other] มี { $unsourced } รายการที่ไม่อ้างแหล่งข้อมูล
} { $undisclosed ->
    [0] และไม่มีรายการใดที่ไม่เปิดเผยคู่ความเชื่อมโยง
   *[other] และมี { $undisclosed } รายการที่ไม่เปิดเผยคู่ความเชื่อมโยงฝ่ายหนึ่ง
} { $disputed ->
    [0] ไม่มีข้อเท็จจริงใดที่แหล่งข้อมูลขัดแย้งกัน
   *[other] ส่วนข้อเท็จจริงที่แหล่งข้อมูลขัดแย้งกันมี { $disputed } รายการ
}
open-network = เปิดเครือข่าย
answers-title = คำตอบห้าข้อ
answers-lead = สี่เหลี่ยมทึบคือบันทึกที่มีแหล่งข้อมูลอิสระตั้งแต่สองแหล่งขึ้นไป สี่เหลี่ยมโปร่งคือมีน้อยกว่านั้น
answer-evidence = { $n ->
    [0] ไม่ได้ระบุบันทึก
   *[other] อ้างอิงบันทึก { $n } รายการ
} ในจำนวนนี้ { $firm } รายการมีแหล่งข้อมูลตั้งแต่สองแหล่งขึ้นไป
phases-title = { $n } ช่วง เครือข่ายเดียว
phases-lead = ผู้มีบทบาทแต่ละรายอยู่ที่ตำแหน่งเดิม เส้นดำคือความเชื่อมโยงที่เริ่มในช่วงนั้น เส้นเทาคือความเชื่อมโยงที่มีมาก่อน
phases-undated = ความเชื่อมโยง { $n } จาก { $total } รายการไม่ทราบจุดเริ่มต้นจึงวาดที่นี่ไม่ได้ การบันทึกของปีหลัง ๆ สมบูรณ์กว่า การเติบโตส่วนหนึ่งจึงเป็นผลจากแหล่งข้อมูล
phase-ties = { $begun ->
    [0] ไม่มีความเชื่อมโยงใหม่
   *[other] ความเชื่อมโยงใหม่ { $begun } รายการ
} รวมทั้งหมด { $ties } รายการ
chain-title = ใครทำอะไร
chain-lead = เครื่องหมายหนึ่งคือผู้มีบทบาทหนึ่งรายที่บันทึกไว้ในขั้นนั้น บริษัทหนึ่งอาจอยู่ในหลายขั้น
chain-members-lead = ผู้มีบทบาทที่บันทึกไว้ในแต่ละขั้น รายหนึ่งอาจอยู่ในหลายขั้น
chain-caption = { $n } ขั้น สี่เหลี่ยมคือบริษัทท้องถิ่น วงกลมคือบริษัทต่างชาติ
chain-stage = ขั้น
chain-local = ท้องถิ่น
chain-foreign = ต่างชาติ
chain-gap = สิ่งที่ขาด
chain-elsewhere = มาจากที่อื่น
chain-local-count = ผู้มีบทบาทท้องถิ่น { $n } ราย
chain-foreign-count = ผู้มีบทบาทต่างชาติ { $n } ราย
stage-support = สนับสนุนห่วงโซ่
stage-filled = มีผู้ดำเนินการ
stage-nearby = มีผู้ดำเนินการเฉพาะในพื้นที่ใกล้เคียง
stage-gap = ว่าง
stage-unexplained = ว่าง ไม่มีบันทึกเหตุผล
stage-on = มีบันทึกที่นี่
layers-title = มิติต่าง ๆ โดยย่อ
layers-lead = ข้อสรุปแต่ละข้อเปิดไปยังหน้าที่แสดงกลไก หลักฐาน และข้อจำกัด
risks-title = ความเสี่ยงและสิ่งที่ไม่ทราบ
risks-lead = สิ่งที่คำอธิบายนี้แสดงไม่ได้ สิ่งที่ยังขัดแย้ง และสิ่งที่ไม่มีผู้ใดเผยแพร่
risks-limits = ข้อจำกัดแรกของแต่ละมิติ
risks-disputed = แหล่งข้อมูลขัดแย้งกัน
risks-unknown = ไม่ทราบ: ค้นแล้วแต่ไม่พบ
unknown-mechanism = ยังยืนยันกลไกไม่ได้: { $kind }
ask-title = สอบถามได้ที่ใคร
ask-about = เกี่ยวกับหน้านี้
ask-corrections = ยินดีรับคำแก้ไข โปรดระบุหมายเลขแหล่งข้อมูล
boundary-title = ขอบเขตของคลัสเตอร์
of-base = ของ{ $base }
of-base-plain = สัดส่วนของ

## หมวดของข้อมูล: ชื่อและคำถามนำ

section-structure = โครงสร้าง
section-structure-question = ประกอบด้วยอะไร
section-relations = ความสัมพันธ์
section-relations-question = เชื่อมโยงกันอย่างไร
section-mechanisms = กลไก
section-mechanisms-question = พัฒนาอย่างไร
section-narrative = เรื่องเล่า
section-narrative-question = เข้าใจกันอย่างไร
section-resilience = ความยืดหยุ่น
section-resilience-question = จะเกิดอะไรขึ้นหากบางส่วนล้มเหลว
section-embedding = การเข้าร่วม
section-embedding-question = จะเข้าไปเชื่อมต่อที่จุดใดได้
section-reality = ความเป็นจริง
section-reality-question = มีอะไรอยู่จริง
section-connectivity = ความเชื่อมต่อ
section-connectivity-question = อะไรเชื่อมต่อกับอะไร
section-signals = สัญญาณ
section-signals-question = สัญญาณใดบ่งชี้ว่าใช้ได้ผล
section-cognition = การรับรู้
section-cognition-question = มองกันอย่างไร และโดยใคร
section-how = กลไกการทำงาน
section-limits = ข้อจำกัด
section-missing = ยังไม่มีผู้เขียนคำอธิบายนี้ ข้อมูลจากบันทึกอยู่ด้านล่าง
section-indicators = ค่าที่คำนวณ
section-indicators-lead = จากความเชื่อมโยงที่บันทึกไว้ สูตรและข้อจำกัดอยู่ในหน้าตัวชี้วัด
next-section = ถัดไป: { $title }

## คำถามห้าข้อของนักลงทุน

question-supply = มีเครือข่ายอุปทานที่มั่นคงหรือไม่
question-talent = จะมีบุคลากรอย่างต่อเนื่องหรือไม่
question-technology = ความรู้แพร่กระจายหรือไม่
question-institutions = ใครทำให้ความร่วมมือเกิดผล
question-evolution = ตรวจสอบเรื่องราวได้หรือไม่
question-eyebrow = คำถาม
question-why = เหตุผล
question-deeper = อ่านต่อ: { $title }
question-others = คำถามอื่น

## หลักฐาน

evidence-title = หลักฐาน
evidence-lead = บันทึกแต่ละรายการรองรับข้อสรุปได้หนักแน่นเพียงใด
evidence-statement = บันทึก
evidence-kind = ประเภท
evidence-strength = ความหนักแน่น
evidence-none = ไม่มีบันทึกแหล่งข้อมูล
evidence-not-found = ค้นแล้ว ไม่พบแหล่งข้อมูล
evidence-one = แหล่งข้อมูลหนึ่งแหล่ง
evidence-one-primary = แหล่งข้อมูลปฐมภูมิหนึ่งแหล่ง
evidence-many = แหล่งข้อมูลอิสระ { $n } แหล่ง
evidence-disputed = แหล่งข้อมูลขัดแย้งกัน
kind-fact = ข้อเท็จจริง
kind-event = เหตุการณ์
kind-relation = ความเชื่อมโยง
kind-actor = ผู้มีบทบาท
kind-mechanism = กลไก
notes-title = หมายเหตุและแหล่งข้อมูล
notes-lead = ตัวเลขอ้างอิงทุกตัวด้านบนนำมาที่นี่ ชื่อเรื่องคงไว้ในภาษาเดิม
note-back = กลับไปยังเนื้อหา
sources-differ = แหล่งข้อมูลขัดแย้งกัน
superseded = ถูกแทนที่แล้ว
disputed = ข้อมูลขัดแย้ง
standing-disputed = แหล่งข้อมูลขัดแย้งกัน
standing-superseded = ถูกแทนที่แล้ว เก็บไว้เป็นบันทึก
standing-unverified = ยังไม่ได้ตรวจสอบ
basis-official = ทางการ
basis-estimate = ค่าประมาณ
basis-self-reported = รายงานด้วยตนเอง
basis-computed = คำนวณ
alert-note = หมายเหตุ
alert-tip = คำแนะนำ
alert-important = สำคัญ
alert-warning = คำเตือน
alert-caution = ข้อควรระวัง

## ความคืบหน้า

progress-target = เป้าหมาย
progress-announced = ประกาศแล้ว
progress-approved = อนุมัติแล้ว
progress-under-way = กำลังดำเนินการ
progress-realised = เกิดขึ้นจริงแล้ว
progress-cancelled = ยกเลิกแล้ว

## วันที่

date-about = ประมาณ { $date }
date-perhaps = อาจเป็น { $date }
date-about-perhaps = อาจราว { $date }
date-range = { $from }–{ $to }
date-range-words = { $from } – { $to }
date-since = ตั้งแต่ { $from }
date-from = ตั้งแต่ { $from } ไม่ทราบวันสิ้นสุด
date-until = จนถึง { $to }
date-to = จนถึง { $to } ไม่ทราบวันเริ่มต้น
date-between = ระหว่าง { $from } ถึง { $to }
date-quarter = { $quarter ->
    [1] ไตรมาสที่ 1 ของปี ค.ศ. { $year }
    [2] ไตรมาสที่ 2 ของปี ค.ศ. { $year }
    [3] ไตรมาสที่ 3 ของปี ค.ศ. { $year }
   *[other] ไตรมาสที่ 4 ของปี ค.ศ. { $year }
}
date-first-half = ครึ่งแรกของปี ค.ศ. { $year }
date-second-half = ครึ่งหลังของปี ค.ศ. { $year }
date-decade = ทศวรรษ { $year }
date-century = คริสต์ศตวรรษที่ { $century }
life-until = จนถึง { $until }
life-by = { $date } หรือก่อนหน้านั้น
life-after = { $date } หรือหลังจากนั้น

## ตัวเลข

value-about = ประมาณ { $value }
value-at-least = อย่างน้อย { $value }
value-more-than = มากกว่า { $value }
value-at-most = ไม่เกิน { $value }
value-less-than = น้อยกว่า { $value }
value-range = { $low }–{ $high }
# จำนวนเงินก้อนใหญ่ .head คือหน่วยที่หัวตาราง
money-steps = { "" }
money-k = { $n } พัน
    .head = พัน { $currency }
money-m = { $n } ล้าน
    .head = ล้าน { $currency }
money-bn = { $n } พันล้าน
    .head = พันล้าน { $currency }
money-tn = { $n } ล้านล้าน
    .head = ล้านล้าน { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } ริงกิต
    .symbol = ริงกิต
currency-USD = { $n } ดอลลาร์สหรัฐ
    .symbol = ดอลลาร์สหรัฐ
currency-EUR = { $n } ยูโร
    .symbol = ยูโร
currency-GBP = { $n } ปอนด์
    .symbol = ปอนด์
currency-JPY = { $n } เยน
    .symbol = เยน
unit-percent = { $shown }%
unit-percent-points = { $shown } จุดร้อยละ
unit-name-percent-points = จุดร้อยละ
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } ต่อปี
rate-month = { $amount } ต่อเดือน
rate-day = { $amount } ต่อวัน

## ตำแหน่งในแหล่งข้อมูล

locator-page = หน้า { $from }
locator-page-range = หน้า { $from }–{ $to }
locator-chapter = บทที่ { $from }
locator-chapter-range = บทที่ { $from }–{ $to }
locator-section = หัวข้อ { $from }
locator-section-range = หัวข้อ { $from }–{ $to }
locator-figure = ภาพที่ { $from }
locator-figure-range = ภาพที่ { $from }–{ $to }
locator-table = ตารางที่ { $from }
locator-table-range = ตารางที่ { $from }–{ $to }
locator-box = กรอบที่ { $from }
locator-box-range = กรอบที่ { $from }–{ $to }
locator-paragraph = ย่อหน้าที่ { $from }
locator-paragraph-range = ย่อหน้าที่ { $from }–{ $to }
locator-article = มาตรา { $from }
locator-article-range = มาตรา { $from }–{ $to }
locator-row = แถวที่ { $from }
locator-row-range = แถวที่ { $from }–{ $to }
locator-slide = สไลด์ที่ { $from }
locator-slide-range = สไลด์ที่ { $from }–{ $to }
locator-time = นาทีที่ { $from }

## ผู้มีบทบาท

actors-lead = ผู้มีบทบาททั้งหมด { $n } รายของ { $cluster } ที่บันทึกไว้ จำแนกตามประเภท
actors-name = ชื่อ
actors-place = สถานที่
actors-since = ตั้งแต่
actors-stages = ขั้น
actors-ties = ความเชื่อมโยง
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) ใน { $cluster }: ความเชื่อมโยงที่บันทึกไว้ { $n } รายการ เหตุการณ์ และแหล่งข้อมูล
actor-kind-multinational = บริษัทข้ามชาติ
actor-kind-enterprise = วิสาหกิจ
actor-kind-sme = วิสาหกิจขนาดกลางและขนาดย่อม
actor-kind-startup = สตาร์ตอัป
actor-kind-joint-venture = กิจการร่วมทุน
actor-kind-university = มหาวิทยาลัย
actor-kind-research-institute = สถาบันวิจัย
actor-kind-training = ศูนย์ฝึกอบรม
actor-kind-agency = หน่วยงานเฉพาะด้าน
actor-kind-government = หน่วยงานรัฐ
actor-kind-association = สมาคม
actor-kind-investor = นักลงทุน
actor-kind-service = ผู้ให้บริการ
actor-kind-infrastructure = โครงสร้างพื้นฐาน
actor-kind-market = ตลาด
actor-kind-from = { $kind }จาก{ $country }
actor-kinds-multinational = บริษัทข้ามชาติ ({ $n })
actor-kinds-enterprise = วิสาหกิจ ({ $n })
actor-kinds-sme = วิสาหกิจขนาดกลางและขนาดย่อม ({ $n })
actor-kinds-startup = สตาร์ตอัป ({ $n })
actor-kinds-joint-venture = กิจการร่วมทุน ({ $n })
actor-kinds-university = มหาวิทยาลัย ({ $n })
actor-kinds-research-institute = สถาบันวิจัย ({ $n })
actor-kinds-training = ศูนย์ฝึกอบรม ({ $n })
actor-kinds-agency = หน่วยงานเฉพาะด้าน ({ $n })
actor-kinds-government = หน่วยงานรัฐ ({ $n })
actor-kinds-association = สมาคม ({ $n })
actor-kinds-investor = นักลงทุน ({ $n })
actor-kinds-service = ผู้ให้บริการ ({ $n })
actor-kinds-infrastructure = โครงสร้างพื้นฐาน ({ $n })
actor-kinds-market = ตลาด ({ $n })
boundary-core = ภายในคลัสเตอร์
boundary-extended = คลัสเตอร์ส่วนขยาย
boundary-outside = ภายนอก แต่เชื่อมโยงกับคลัสเตอร์
place-in = { $place }, { $country }
record-title = ข้อมูลพื้นฐาน
record-note-line = ข้อมูล ณ { $date } แหล่งข้อมูลอยู่ท้ายหน้า
record-kind = ประเภท
record-since = ตั้งแต่
record-until = จนถึง
record-place = สถานที่
record-boundary = ขอบเขต
record-stages = ขั้น
record-parent = สังกัด
record-size = ขนาด
record-also = ชื่ออื่น
record-elsewhere = ปรากฏใน
record-elsewhere-as = { $cluster } ในชื่อ { $actor }
record-checked = ตรวจสอบล่าสุด
record-note = หมายเหตุ
identifier-lei = รหัสระบุนิติบุคคล (LEI)
identifier-ror = องค์กรวิจัย (ROR)
identifier-wikidata = Wikidata
identifier-register = เลขทะเบียน
identifier-url = เว็บไซต์
size-large = ใหญ่
size-medium = กลาง
size-small = เล็ก
size-micro = รายย่อย
ties-title = ความเชื่อมโยงในรูปประโยค
ties-lead = ความเชื่อมโยงที่บันทึกไว้ { $n } รายการ จำแนกตามกลุ่ม
ties-tie = ความเชื่อมโยง
ties-since = ตั้งแต่
ties-sources = แหล่งข้อมูล
place-in-chain = ตำแหน่งในห่วงโซ่
place-in-chain-lead = ขั้นที่มีเครื่องหมายคือขั้นที่มีบันทึกการดำเนินงานของผู้มีบทบาทรายนี้
events-title = เหตุการณ์ที่เกี่ยวข้อง
actor-facts = ข้อเท็จจริงที่เกี่ยวข้อง
removed-title = หากไม่มีรายนี้
removed-lead = สถานการณ์จำลองจากความเชื่อมโยงที่บันทึกไว้ ไม่ใช่การพยากรณ์
removed-words = ผู้มีบทบาทรายอื่นที่มีความเชื่อมโยง { $n } จาก { $total } รายจะสูญเสียเส้นทางเดียวที่บันทึกไว้ไปยังส่วนที่เหลือ: { $actors }
disputed-title = จุดที่แหล่งข้อมูลขัดแย้งกัน

## กลุ่มของความเชื่อมโยง

family-supply = อุปทาน
family-knowledge = ความรู้
family-talent = บุคลากร
family-capital = ทุน
family-institution = สถาบันและที่ดิน
family-lineage = การสืบทอด
family-count-supply = ด้านอุปทาน { $n }
family-count-knowledge = ด้านความรู้ { $n }
family-count-talent = ด้านบุคลากร { $n }
family-count-capital = ด้านทุน { $n }
family-count-institution = ด้านสถาบันและที่ดิน { $n }
family-count-lineage = ด้านการสืบทอด { $n }

## ความเชื่อมโยงในรูปประโยค คำกริยาไทยไม่เปลี่ยนตามจำนวน

tie-supplies = { $from } เป็นซัพพลายเออร์ของ { $to }
tie-supplies-item = { $from } จัดหา { $item } ให้แก่ { $to }
tie-supplies-undisclosed = { $from } จัดหาสินค้าที่ไม่เปิดเผยให้แก่ { $to }
tie-contracts = { $from } ว่าจ้าง { $to } รับช่วงงาน
tie-contracts-item = { $from } ว่าจ้าง { $to } รับช่วงงาน { $item }
tie-rnd = { $from } และ { $to } ทำวิจัยร่วมกัน
tie-rnd-item = { $from } และ { $to } ทำวิจัยร่วมกันเรื่อง { $item }
tie-co-develops = { $from } และ { $to } พัฒนาผลิตภัณฑ์ร่วมกัน
tie-co-develops-item = { $from } และ { $to } ร่วมกันพัฒนา { $item }
tie-develops = { $from } พัฒนา { $to } ให้เป็นซัพพลายเออร์
tie-develops-item = { $from } พัฒนา { $to } ให้เป็นซัพพลายเออร์ด้าน { $item }
tie-licenses = { $from } อนุญาตให้ { $to } ใช้เทคโนโลยี
tie-licenses-item = { $from } อนุญาตให้ { $to } ใช้สิทธิ { $item }
tie-standardizes = { $from } กำหนดมาตรฐานที่ { $to } ใช้
tie-trains = { $from } ฝึกอบรมบุคลากรให้แก่ { $to }
tie-trains-item = { $from } ฝึกอบรมบุคลากรให้แก่ { $to }: { $item }
tie-talent-flow = บุคลากรย้ายจาก { $from } ไปยัง { $to }
tie-spin-off = { $to } แยกตัวมาจาก { $from }
tie-invests = { $from } ลงทุนใน { $to }
tie-owns = { $from } เป็นเจ้าของ { $to }
tie-funds = { $from } ให้เงินสนับสนุนแก่ { $to }
tie-member-of = { $from } เป็นสมาชิกของ { $to }
tie-regulates = { $from } กำกับดูแล { $to }
tie-hosts = { $from } เป็นที่ตั้งของ { $to }
tie-founds = { $from } ก่อตั้ง { $to }
tie-cooperates = { $from } และ { $to } ร่วมมือกัน
tie-cooperates-item = { $from } และ { $to } ร่วมมือกันด้าน { $item }
tie-succeeds = { $from } สืบทอดงานของ { $to }
tie-standby = ผ่านการรับรองแล้ว แต่ยังไม่ได้ใช้ในขณะนี้
tie-share = { $share } ของการจัดซื้อ
tie-capital-share = { $share } ของทุน
tie-sales-share = { $share } ของยอดขายของผู้ขาย
tie-lead-time = ระยะเวลาส่งมอบ { $time }
tie-lead-time-unknown = ไม่ทราบระยะเวลาส่งมอบ
undisclosed-item = สินค้าที่ไม่เปิดเผย
end-stage = บริษัทต่าง ๆ ในขั้น “{ $stage }”
end-undisclosed = บริษัทที่ไม่เปิดเผยชื่อ
end-undisclosed-stage = บริษัทที่ไม่เปิดเผยชื่อในขั้น “{ $stage }”

## ประเภทเหตุการณ์

event-kind-founding = การก่อตั้ง
event-kind-entry = การเข้ามา
event-kind-exit = การถอนตัว
event-kind-expansion = การขยายกิจการ
event-kind-policy = นโยบาย
event-kind-technology = เทคโนโลยี
event-kind-institution = สถาบัน
event-kind-investment = การลงทุน
event-kind-infrastructure = โครงสร้างพื้นฐาน
event-kind-crisis = วิกฤต
event-kind-recovery = การฟื้นตัว
event-kind-milestone = หมุดหมายสำคัญ
event-kind-spin-off = การแยกตัวตั้งบริษัท
event-kind-merger = การควบรวมกิจการ
event-kind-acquisition = การเข้าซื้อกิจการ
event-kind-renaming = การเปลี่ยนชื่อ

## ข้อเท็จจริง

facts-lead = ข้อเท็จจริงทั้งหมด { $n } รายการเกี่ยวกับ { $cluster } ที่บันทึกไว้ แต่ละรายการมีวันที่ แหล่งข้อมูล และฐานที่ใช้วัด
facts-disputed-count = { $n ->
    [0] ไม่มีรายการใดที่แหล่งข้อมูลขัดแย้งกัน
   *[other] แหล่งข้อมูลขัดแย้งกัน { $n } รายการ โดยแสดงทุกค่า
}
facts-numbers = ตัวเลข
facts-numbers-lead = ค่าตามที่เผยแพร่ ไม่มีการหาค่าเฉลี่ย แผนงานมีป้ายกำกับ
facts-statements = ข้อความ
facts-incentives = สิทธิประโยชน์
fact-date = วันที่
fact-value = ค่า
fact-said-by = แหล่งข้อมูล
fact-preferred = ใช้เป็นค่าหลักในส่วนอื่นของเว็บไซต์นี้
fact-method = วิธีการ
fact-superseded-by = ถูกแทนที่ด้วย
fact-compare = เปรียบเทียบ
fact-about = เกี่ยวกับ
incentive-dates = { $since } – { $until }

## ตัวชี้วัด

indicators-lead = ค่าที่คำนวณจากความเชื่อมโยงของ { $cluster } ที่บันทึกไว้ แต่ละค่ามีสูตร ฐานการคำนวณ และลักษณะที่อาจทำให้เข้าใจผิด
indicator-computed-on = คำนวณจาก
indicator-coverage-title = ความครอบคลุม
indicator-named = ที่โดดเด่น
observations-title = ค่าที่เผยแพร่
observations-lead = ไม่ได้คำนวณที่นี่ แสดงตามที่ผู้เผยแพร่ให้ไว้
observation-indicator = ตัวชี้วัด
observation-note = หมายเหตุ

## แหล่งข้อมูล

sources-lead = แหล่งข้อมูลทั้งหมด { $n } แหล่งที่ใช้กับ { $cluster } ในภาษาเดิมของแต่ละแหล่ง
sources-list = แหล่งข้อมูลทั้งหมด
source-archive = สำเนาที่จัดเก็บ
source-primary = แหล่งข้อมูลปฐมภูมิ
source-accessed = เข้าถึงเมื่อ { $date }
source-repeats = ใช้ข้อมูลซ้ำจาก
source-cited-by = อ้างอิงโดย
source-kind-statistics = สถิติ
source-kind-law = กฎหมาย
source-kind-filing = เอกสารยื่นต่อทางการ
source-kind-report = รายงาน
source-kind-academic = งานวิชาการ
source-kind-dataset = ชุดข้อมูล
source-kind-press-release = ข่าวประชาสัมพันธ์
source-kind-news = ข่าว
source-kind-website = เว็บไซต์
source-kind-speech = สุนทรพจน์
source-kind-interview = บทสัมภาษณ์
source-kind-archive = เอกสารจดหมายเหตุ
source-kind-other = อื่น ๆ
cited-actor = ผู้มีบทบาท { $n } ราย
cited-relation = ความเชื่อมโยง { $n } รายการ
cited-event = เหตุการณ์ { $n } รายการ
cited-phase = { $n } ช่วง
cited-stage = { $n } ขั้น
cited-fact = ข้อเท็จจริง { $n } รายการ
cited-project = โครงการ { $n } โครงการ
cited-mechanism = กลไก { $n } รายการ
cited-observation = ค่าที่เผยแพร่ { $n } รายการ
cited-incentive = สิทธิประโยชน์ { $n } รายการ
cited-signal = สัญญาณ { $n } รายการ
signals-title = สัญญาณ
signals-lead = สัญญาณเดี่ยว ๆ ที่อ่านจากแหล่งข้อมูล แต่ละสัญญาณเกี่ยวข้องกับสิ่งที่บันทึกไว้
signal-bears-on = เกี่ยวข้องกับ
signal-report = รายงาน
signal-press = สื่อมวลชน
signal-social = สื่อสังคมออนไลน์
signal-supply-platform = แพลตฟอร์มจัดหา
signal-community = ชุมชน
signal-compliance = การปฏิบัติตามกฎระเบียบ
signal-patent = สิทธิบัตร
signal-hiring = การจ้างงาน

## ความสัมพันธ์ กลไก ความยืดหยุ่น การเข้าร่วม

projects-title = ความเชื่อมโยงหลายฝ่าย
projects-lead = โครงการที่เชื่อมผู้มีบทบาทหลายรายพร้อมกัน
mechanisms-title = สิ่งหนึ่งนำไปสู่อีกสิ่งหนึ่งอย่างไร
mechanisms-lead = ขั้นตอนเหล่านี้เป็นการตีความของผู้จัดทำจากบันทึกที่ระบุเป็นหลักฐาน
mechanism-diffusion = การแพร่กระจาย
mechanism-talent = บุคลากร
mechanism-transfer = การถ่ายทอด
mechanism-capital = ทุน
mechanism-recovery = การฟื้นตัว
mechanism-evidence = อ้างอิงจาก
not-established = ยังยืนยันไม่ได้

## ข้อมูลและอภิธานศัพท์

data-title = ข้อเท็จจริงและความเชื่อมโยงของ { $cluster } ที่บันทึกไว้
data-lead = ทุกสิ่งที่เว็บไซต์นี้กล่าวถึง { $cluster } ในรูปไฟล์ที่สเปรดชีตหรือโปรแกรมอ่านได้
data-files = ไฟล์
data-files-lead = ข้อความ UTF-8 พร้อมแถวหัวตาราง เหมือนกันในทุกภาษาของเว็บไซต์
data-file = ไฟล์
data-holds = เนื้อหา
data-actors = ผู้มีบทบาท พร้อมประเภท สถานที่ จุดเริ่มต้นและสิ้นสุด ตัวระบุ
data-relations = ความเชื่อมโยง พร้อมประเภท สิ่งที่จัดหา จุดเริ่มต้นและสิ้นสุด สัดส่วน
data-events = เหตุการณ์ พร้อมวันที่ ประเภท ผู้มีบทบาท ความคืบหน้า
data-facts = ข้อเท็จจริง พร้อมหน่วย ค่าล่าสุด ความคืบหน้า ที่มาของค่า
data-points = ทุกค่าของทุกชุดข้อมูลตามเวลา พร้อมวันที่และแหล่งข้อมูล
data-sources = แหล่งข้อมูล พร้อมประเภท ผู้เผยแพร่ วันที่ ที่อยู่
data-indicators = ค่าที่คำนวณ พร้อมสูตร จำนวนกรณี วันที่
data-json = ทั้งหมดในไฟล์เดียว
glossary-lead = คำศัพท์ที่ใช้ในเว็บไซต์นี้ อธิบายคำละหนึ่งประโยค
glossary-terms = คำศัพท์ { $n } คำ
glossary-plain = กล่าวอย่างง่าย
glossary-also = หรือเรียกว่า
