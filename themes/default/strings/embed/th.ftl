embed-title = ฝังภาพนี้ในหน้าอื่น
embed-lead = คัดลอกโค้ด HTML นี้ไปวางในหน้าอื่น:
embed-lead-hosts = คัดลอกโค้ด HTML นี้ไปวางในหน้าของ { $hosts }:
embed-source = ที่มา: { $site }
embed-whole = หน้าฉบับเต็มพร้อมแหล่งที่มา
