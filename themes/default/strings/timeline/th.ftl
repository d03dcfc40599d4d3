# ถ้อยคำของเส้นเวลา: แกน คำอธิบายสัญลักษณ์ รายการเหตุการณ์

## แกนในรูปภาพวาด
drawing-timeline = เหตุการณ์ { $n } รายการบนแกนเวลา ตั้งแต่ปี { $from } ถึง { $to } รายการด้านล่างมีเหตุการณ์เดียวกัน { $unnamed ->
    [0] ทุกเครื่องหมายมีชื่อกำกับ
   *[other] เครื่องหมาย { $unnamed } จุดไม่มีชื่อกำกับ
}
drawing-timeline-finding = ครึ่งหนึ่งของเหตุการณ์ { $n } รายการอยู่ในช่วง { $recent } ปีล่าสุดของทั้งหมด { $years } ปี: บันทึกของช่วงหลังมีความหนาแน่นกว่า
drawing-timeline-title = เหตุการณ์ { $n } รายการในช่วง { $years } ปี
drawing-timeline-note = ชื่อตัวหนามีความสำคัญอันดับแรก ทุกเครื่องหมายนำไปยังเหตุการณ์ในรายการ หากชื่อจะซ้อนทับกันจะแสดงเฉพาะเครื่องหมาย { $undated ->
    [0] { "" }
   *[other] เหตุการณ์ { $undated } รายการไม่ทราบวันที่และอยู่ในรายการเท่านั้น
}
drawing-timeline-broken = ขอบหยัก: ตัดช่วงปีที่ไม่มีบันทึกเหตุการณ์ออก
drawing-event = { $date }: { $title } ({ $kind })

## ช่องของแกน: กลุ่มประเภทเหตุการณ์
lane-policy = นโยบายและสถาบัน
lane-entry = การเข้ามาและการถอนตัว
lane-owners = การแยกตัวและการเปลี่ยนเจ้าของ
lane-growth = เทคโนโลยีและการลงทุน
lane-crisis = วิกฤตและการฟื้นตัว

## คำอธิบายสัญลักษณ์ของแกน: ความแน่นอนของวันที่
timeline-key-dates = วันที่
timeline-key-year = ทราบถึงระดับปีหรือหยาบกว่า
timeline-key-about = ราวช่วงเวลานี้
timeline-key-interval = ระยะเวลาที่ดำเนินอยู่
timeline-key-one-of = แหล่งข้อมูลขัดแย้งกัน: ปีใดปีหนึ่งในนี้
timeline-key-open = ประกาศหรือวางแผนไว้ ยังไม่เกิดขึ้นจริง
timeline-key-cancelled = ยกเลิกแล้ว
timeline-key-cause = ผู้จัดทำตีความว่าเป็นสาเหตุ

## หน้า
timeline-axis = แกนเวลา
timeline-skip = ไปยังรายการเหตุการณ์
timeline-claim = มีบันทึกเหตุการณ์ { $n } รายการระหว่างปี { $from } ถึง { $to }{ $phases ->
    [0] { "" }
    [1] { " " }อยู่ในช่วงเดียว
   *[other] { " " }แบ่งเป็น { $phases } ช่วง
}
timeline-claim-bare = มีบันทึกเหตุการณ์ { $n } รายการ
timeline-claim-entries = การเข้ามามีมากที่สุดในช่วง “{ $phase }”: { $n } จาก { $total } ครั้ง
timeline-claim-exits = การถอนตัวมีมากที่สุดในช่วง “{ $phase }”: { $n } จาก { $total } ครั้ง
timeline-claim-crises = วิกฤตมีมากที่สุดในช่วง “{ $phase }”: { $n } จาก { $total } ครั้ง
timeline-all = เหตุการณ์ทั้งหมด
timeline-before = ก่อนช่วงแรก
timeline-between = นอกช่วงต่าง ๆ
timeline-undated = ไม่ทราบวันที่
timeline-no-events = ไม่มีบันทึกเหตุการณ์ที่นี่
timeline-undated-ties = ความเชื่อมโยง { $n } จาก { $total } รายการไม่ทราบจุดเริ่มต้น จึงแสดงที่นี่ไม่ได้
timeline-phase-actors = ผู้มีบทบาทที่ตัวชี้วัดนับ: { $begun ->
    [0] ไม่มีรายที่เริ่มต้น
   *[other] เริ่มต้น { $begun } ราย
} { $ended ->
    [0] ไม่มีรายที่สิ้นสุด
   *[other] สิ้นสุด { $ended } ราย
} รวมเป็น { $n } รายเมื่อจบช่วง
timeline-phase-ties = ความเชื่อมโยงระหว่างกันที่มีวันที่: { $begun ->
    [0] ไม่มีรายการที่เริ่มต้น
   *[other] เริ่มต้น { $begun } รายการ
} { $ended ->
    [0] ไม่มีรายการที่สิ้นสุด
   *[other] สิ้นสุด { $ended } รายการ
} รวมเป็น { $n } รายการเมื่อจบช่วง
phase-ended-by = สิ่งที่ทำให้ช่วงนี้สิ้นสุด:

## เหตุการณ์
event-disputed = ข้อมูลขัดแย้ง
event-more = รายละเอียดเพิ่มเติม
event-begins = เริ่มต้น: { $items }
event-ends = สิ้นสุด: { $items }
event-goes-on = ดำเนินต่อ: { $items }
event-because = มีสาเหตุจาก { $events }
event-led-to = นำไปสู่ { $events }
event-outcome = ผลที่ตามมา: { $events }
event-planned = วางแผนไว้ใน { $events }
event-fact = { $label }: { $value }

## ส่วนควบคุมที่สคริปต์เพิ่ม
timeline-filter-show = แสดง
timeline-filter-all = เหตุการณ์ทั้งหมด
timeline-filter-main = เฉพาะเหตุการณ์สำคัญ
timeline-filter-every = ทุกประเภท
timeline-filter-none = ไม่เลือกประเภท
timeline-shown = แสดง { $n } จาก { $total } เหตุการณ์
timeline-empty = ไม่มีเหตุการณ์ที่ตรงกับตัวกรอง
