# واژه‌های نمودارها.

## Signs, explained below the title where they occur
chart-plan = توخالی: محقق نشده.
chart-differ = قلاب: منابع اختلاف دارند.
chart-about = حلقه: حدود این مقدار.
chart-bound = پیکان: یک حد؛ همین مقدار یا فراتر از آن.
chart-gap = جایی که خط قطع می‌شود، مقداری در دست نیست.
## Below a chart
chart-table = مقدارها به‌صورت جدول
