embed-title = جاسازی این نمودار
embed-lead = این کد HTML را در صفحه‌ای دیگر قرار دهید:
embed-lead-hosts = این کد HTML را در صفحه‌ای از { $hosts } قرار دهید:
embed-source = منبع: { $site }
embed-whole = صفحهٔ کامل، همراه با منابع
