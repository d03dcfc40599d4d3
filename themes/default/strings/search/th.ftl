### The page that lists everything with a name.

page-search = ค้นหา
search-lead = ทุกสิ่งที่มีชื่อในเว็บไซต์นี้ ได้แก่ หน้า ผู้มีบทบาท เหตุการณ์ ข้อเท็จจริง และคำศัพท์ เรียงตามตัวอักษร
search-field = ค้นหาชื่อหรือคำ
search-shown = แสดง { $n } จาก { $total }
search-none = ไม่มีชื่อใดที่มีคำเหล่านี้ครบทุกคำ ลองใช้ตัวอักษรน้อยลงหรือสะกดแบบอื่น
search-pages = หน้า
search-events = เหตุการณ์
search-many = มีมากเกินไปสำหรับรายการนี้ ({ $n }) ดูรายการได้ที่นี่:
