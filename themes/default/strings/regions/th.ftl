# ชื่อภูมิภาคตามรหัส ISO 3166-2

region-MY-01 = ยะโฮร์
region-MY-02 = เกอดะฮ์
region-MY-03 = กลันตัน
region-MY-04 = มะละกา
region-MY-05 = เนอเกอรีเซิมบีลัน
region-MY-06 = ปะหัง
region-MY-07 = ปีนัง
region-MY-08 = เปรัก
region-MY-09 = ปะลิส
region-MY-10 = เซอลาโงร์
region-MY-11 = ตรังกานู
region-MY-12 = ซาบะฮ์
region-MY-13 = ซาราวัก
region-MY-14 = กัวลาลัมเปอร์
region-MY-15 = ลาบวน
region-MY-16 = ปูตราจายา
