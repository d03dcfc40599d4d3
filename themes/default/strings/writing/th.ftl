# คำถามสำหรับผู้เขียนต่อคำแต่ละคำใน `covers` ของข้อมูล `narrarium new` เขียนลงในฉบับร่าง

covers-actors = มีองค์กรใดบ้าง ประเภทใด และใครเป็นเจ้าของ
covers-stages = ขั้นใดของห่วงโซ่มีผู้ดำเนินการ ขั้นใดไม่มี และเพราะเหตุใด
covers-places = เริ่มต้นและสิ้นสุดที่ใด
covers-supply = ใครซื้ออะไรจากใคร
covers-knowledge = ใครพัฒนาร่วมกับใคร
covers-institutions = หน่วยงานใดทำให้ทุกฝ่ายมาร่วมกัน
covers-diffusion = เทคโนโลยีไปถึงบริษัทถัดไปอย่างไร
covers-talent = ผู้คนเรียนรู้ที่ใด และไปที่ใดต่อ
covers-transfer = งานวิจัยกลายเป็นผลิตภัณฑ์อย่างไร
covers-capital = ใครออกเงินให้แก่สิ่งใหม่
covers-story = มีการเล่าถึงอย่างไร
covers-turns = เปลี่ยนแปลงเมื่อใด และอะไรทำให้เปลี่ยน
covers-misconceptions = คนภายนอกเข้าใจสิ่งใดผิด
covers-alternatives = สิ่งใดที่มีเพียงรายเดียว
covers-markets = ใครเป็นผู้ซื้อ และมีกี่ราย
covers-regions = ความเชื่อมโยงใดออกไปนอกภูมิภาค
covers-recovery = เกิดอะไรขึ้นในวิกฤตที่ผ่านมา และใช้เวลานานเท่าใด
covers-neighbours = ใครจะอยู่ข้างเคียง
covers-gaps = ขาดสิ่งใด
covers-reach = เข้าถึงใครได้ภายในสองขั้น
