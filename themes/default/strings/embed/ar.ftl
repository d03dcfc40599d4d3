embed-title = تضمين هذا الرسم
embed-lead = انسخ شيفرة HTML هذه إلى صفحة أخرى:
embed-lead-hosts = انسخ شيفرة HTML هذه إلى صفحة من { $hosts }:
embed-source = المصدر: { $site }
embed-whole = الصفحة كاملةً بمصادرها
