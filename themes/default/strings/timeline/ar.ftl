# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are dates in words, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [one] حدث واحد
    [two] حدثان
    [few] { $n } أحداث
    [many] { $n } حدثًا
   *[other] { $n } من الأحداث
} على محور زمني، من { $from } إلى { $to }؛ والقائمة أدناه تضمّ الأحداث نفسها. { $unnamed ->
    [0] لكل علامة اسمها.
    [one] علامة واحدة بلا اسم.
    [two] علامتان بلا اسم.
    [few] { $unnamed } علامات بلا أسماء.
    [many] { $unnamed } علامة بلا أسماء.
   *[other] { $unnamed } علامة بلا أسماء.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = نصف الأحداث، وعددها { $n }، يقع في { $recent ->
    [one] السنة الأخيرة
    [two] السنتين الأخيرتين
    [few] آخر { $recent } سنوات
    [many] آخر { $recent } سنة
   *[other] آخر { $recent } سنة
} من مدّة طولها { $years ->
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}: فالتوثيق أكثف للأزمنة القريبة.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [one] حدث واحد
    [two] حدثان
    [few] { $n } أحداث
    [many] { $n } حدثًا
   *[other] { $n } من الأحداث
} في { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = الأسماء بالخطّ العريض هي الأهمّ. وكل علامة تقود إلى حدثها في القائمة؛ وحيث تتزاحم الأسماء تبقى العلامة وحدها. { $undated ->
    [0] { "" }
    [one] حدث واحد بلا تاريخ معروف، وهو في القائمة فقط.
    [two] حدثان بلا تاريخ معروف، وهما في القائمة فقط.
    [few] { $undated } أحداث بلا تاريخ معروف، وهي في القائمة فقط.
    [many] { $undated } حدثًا بلا تاريخ معروف، وهي في القائمة فقط.
   *[other] { $undated } من الأحداث بلا تاريخ معروف، وهي في القائمة فقط.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = الحافّتان المتعرّجتان: حُذفت من المحور سنوات بلا أحداث مسجَّلة.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = السياسات والمؤسسات
lane-entry = الدخول والخروج
lane-owners = الانبثاق والملكية
lane-growth = التقنية والاستثمار
lane-crisis = الأزمات والتعافي

## Key of the axis: how well a date is known
timeline-key-dates = التواريخ
timeline-key-year = معروف بالسنة أو بدقّة أقلّ من ذلك
timeline-key-about = حوالي هذا الوقت
timeline-key-interval = دام هذه المدّة
timeline-key-one-of = المصادر متضاربة: إحدى هذه السنوات
timeline-key-open = معلَن أو مخطَّط، غير منفَّذ
timeline-key-cancelled = ملغى
timeline-key-cause = سبب في قراءة المحرّرين

## The page
timeline-axis = المحور الزمني
timeline-skip = الانتقال إلى قائمة الأحداث
# $n counts events, $phases phases; $from and $to are dates in words.
timeline-claim = في السجلّات { $n ->
    [one] حدث واحد
    [two] حدثان
    [few] { $n } أحداث
    [many] { $n } حدثًا
   *[other] { $n } من الأحداث
}، من { $from } إلى { $to }{ $phases ->
    [0] .
    [one] ، في مرحلة واحدة.
    [two] ، في مرحلتين.
    [few] ، في { $phases } مراحل.
    [many] ، في { $phases } مرحلة.
   *[other] ، في { $phases } مرحلة.
}
timeline-claim-bare = في السجلّات { $n ->
    [one] حدث واحد
    [two] حدثان
    [few] { $n } أحداث
    [many] { $n } حدثًا
   *[other] { $n } من الأحداث
}.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = تبلغ حالات الدخول ذروتها في مرحلة «{ $phase }»: { $n } من أصل { $total }.
timeline-claim-exits = تبلغ حالات الخروج ذروتها في مرحلة «{ $phase }»: { $n } من أصل { $total }.
timeline-claim-crises = تبلغ الصدمات ذروتها في مرحلة «{ $phase }»: { $n } من أصل { $total }.
timeline-all = كل الأحداث
timeline-before = قبل المرحلة الأولى
timeline-between = خارج المراحل
timeline-undated = بلا تاريخ معروف
timeline-no-events = لا حدث مسجَّلًا هنا.
timeline-undated-ties = روابط بلا بداية معروفة لا يمكن عرضها هنا: { $n } من أصل { $total }.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = الجهات المحسوبة في المؤشّرات: بدأت { $begun }، وانتهت { $ended }، وعددها في نهاية المرحلة { $n }.
timeline-phase-ties = الروابط المؤرَّخة بينها: بدأت { $begun }، وانتهت { $ended }، وعددها في نهاية المرحلة { $n }.
phase-ended-by = ما أنهاها:

## An event
event-disputed = محلّ خلاف.
event-more = المزيد عن هذا
# A list of actors and ties; $n counts them.
event-begins = يبدأ: { $items }
event-ends = ينتهي: { $items }
event-goes-on = يستمرّ: { $items }
# A list of other events; $n counts them.
event-because = بسبب: { $events }
event-led-to = أفضى إلى: { $events }
event-outcome = ما آل إليه: { $events }
event-planned = خُطّط له في: { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = العرض
timeline-filter-all = كل الأحداث
timeline-filter-main = الأحداث الرئيسية فقط
timeline-filter-every = كل الأنواع
timeline-filter-none = بلا أي نوع
# $n of $total events pass the filter.
timeline-shown = المعروض من الأحداث: { $n } من أصل { $total }
timeline-empty = لا حدث يطابق المرشِّح.
