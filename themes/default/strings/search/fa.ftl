### The page that lists everything with a name.

page-search = جست‌وجو
search-lead = هر آنچه در این وب‌سایت نام دارد: صفحه‌ها، کنشگران، رویدادها، واقعیت‌ها و اصطلاحات، به ترتیب الفبا.
search-field = نام یا واژه‌ای را بیابید
search-shown = نمایش: { $n } از { $total }
search-none = هیچ نامی همهٔ این واژه‌ها را در بر ندارد. حروف کمتر یا املای دیگری را امتحان کنید.
search-pages = صفحه‌ها
search-events = رویدادها
search-many = شمارشان برای این فهرست زیاد است ({ $n })؛ در اینجا آمده‌اند:
