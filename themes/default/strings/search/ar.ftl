### The page that lists everything with a name.

page-search = البحث
search-lead = كل ما له اسم في هذا الموقع: الصفحات والجهات والأحداث والحقائق والمصطلحات، بالترتيب الأبجدي.
search-field = ابحث عن اسم أو كلمة
search-shown = المعروض: { $n } من { $total }
search-none = لا يوجد اسم يضم كل هذه الكلمات. جرّب حروفًا أقل أو تهجئة أخرى.
search-pages = الصفحات
search-events = الأحداث
search-many = العدد أكبر من أن تتسع له هذه القائمة ({ $n })؛ وهي مدرجة هنا:
