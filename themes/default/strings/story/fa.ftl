### A story told on the network.

story-title = مسیری در شبکه
story-lead = آنچه نویسندگان این وب‌سایت نخست نشان می‌دهند. هر گام به نمایی از نمودار می‌رسد.
story-show = گام { $n } از { $of } در نمودار
story-before = گام پیشین
story-after = گام بعدی
story-all = کل شبکه
