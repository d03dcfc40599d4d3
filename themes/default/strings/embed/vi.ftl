embed-title = Nhúng hình này
embed-lead = Chép đoạn mã HTML này vào một trang khác:
embed-lead-hosts = Chép đoạn mã HTML này vào một trang của { $hosts }:
embed-source = Nguồn: { $site }
embed-whole = Trang đầy đủ, kèm nguồn
