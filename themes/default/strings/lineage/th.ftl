# คำของสายสืบทอด: ใครมาจากใคร

lineage-title = สายสืบทอด
lineage-own = มาจากไหนและกลายเป็นอะไร
lineage-note = แต่ละเส้นคือผู้เล่นหนึ่งรายตามกาลเวลา กิ่งคือหน่วยงานที่ถูกขายหรือแยกเป็นอิสระ เส้นที่ไหลเข้าสู่อีกเส้นคือถูกซื้อหรือควบรวม เส้นจุดนำไปสู่บริษัทที่คนจากที่นั่นก่อตั้ง เส้นประหมายความว่าไม่ทราบเวลาแน่ชัด
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } และอีก { $n } ราย
lineage-whole = ทั้งสายบนเส้นเวลา
# For screen readers; $from and $to are years.
drawing-lineage = สายสืบทอดตั้งแต่ { $from } ถึง { $to }: { $names } รายการด้านล่างบอกสิ่งเดียวกัน
