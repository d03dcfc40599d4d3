# كلمات المخططات.

## Signs, explained below the title where they occur
chart-plan = المفرّغ: لم يتحقق.
chart-differ = القوس: المصادر مختلفة.
chart-about = الحلقة: هذه القيمة تقريبًا.
chart-bound = السهم: حدّ، بهذا القدر أو أبعد منه.
chart-gap = حيث ينقطع الخط لا توجد قيم.
## Below a chart
chart-table = القيم في جدول
