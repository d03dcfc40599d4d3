# คำของแผนภูมิ

## Signs, explained below the title where they occur
chart-plan = โปร่ง: ยังไม่เกิดขึ้นจริง
chart-differ = วงเล็บ: แหล่งข้อมูลต่างกัน
chart-about = วงแหวน: ประมาณค่านี้
chart-bound = ลูกศร: เป็นขีดจำกัด ค่าจริงอยู่ตรงนั้นหรือถัดไปตามทิศของลูกศร
chart-gap = ช่วงที่เส้นขาดคือไม่มีค่า
## Below a chart
chart-table = ดูค่าเป็นตาราง
