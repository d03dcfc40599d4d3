# كلمات المخططات.

## Signs, explained below the title where they occur
chart-plan = المفرّغ: لم يتحقق.
chart-differ = القوس: المصادر غير متّفقة.
chart-about = الحلقة: هذه القيمة تقريبًا.
chart-bound = السهم: حدّ؛ القيمة عنده أو أبعد منه في اتجاه السهم.
chart-gap = حيث ينقطع الخط لا توجد قيم.
## Below a chart
chart-table = القيم في جدول
