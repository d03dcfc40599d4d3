# كلمات الصفحة التي تضع التجمّعات جنبًا إلى جنب.

page-compare = مقارنة
compare-title = التجمّعات جنبًا إلى جنب
# مقدّمة الصفحة ووصفها؛ $clusters أسماء التجمّعات متتالية.
compare-lead = { $n ->
    [two] تجمّعان بمخطّط واحد
    [few] { $n } تجمّعات بمخطّط واحد
    [many] { $n } تجمّعًا بمخطّط واحد
   *[other] { $n } تجمّع بمخطّط واحد
}: { $clusters }. وليس المسجَّل متساويًا: فالرقم الأكبر قد لا يعني سوى أن ما دُوّن أكثر.
compare-open-page = جنبًا إلى جنب مع { $clusters }
compare-foreign = الأقوال التي لم يترجمها أحد بعد معروضة بلغتها.

## ما هو مسجَّل

compare-recorded-title = ما هو مسجَّل
compare-recorded-lead = كل الأرقام تعدّ السجلّات لا العالم. ومَن يسجّل أكثر يجد أكثر.
compare-recorded = كما في { $date }: { $counts }.
compare-recorded-coverage = من الروابط: { $dated } لها بداية مسجَّلة، و{ $sourced } تذكر مصدرًا.
compare-actors = { $n ->
    [one] جهة واحدة
    [two] جهتان
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } من الجهات
}
compare-ties = { $n ->
    [one] رابط واحد
    [two] رابطان
    [few] { $n } روابط
    [many] { $n } رابطًا
   *[other] { $n } من الروابط
}
compare-events = { $n ->
    [one] حدث واحد
    [two] حدثان
    [few] { $n } أحداث
    [many] { $n } حدثًا
   *[other] { $n } من الأحداث
}
compare-sources = { $n ->
    [one] مصدر واحد
    [two] مصدران
    [few] { $n } مصادر
    [many] { $n } مصدرًا
   *[other] { $n } من المصادر
}
compare-days-differ = السجلّات بتواريخ مختلفة: فما تغيّر بينها ليس فرقًا بين التجمّعات.

## الأقوال

compare-claims-title = ما يقوله كل تجمّع عن نفسه
compare-claims-lead = الفقرة الأولى من كل قسم. واسم التجمّع يقود إلى الآلية والأدلّة والحدود.
compare-no-claim = لم يكتب أحد هذا القسم بعد.

## البنية

compare-structure-lead = يحدّد كل تجمّع حلقاته بنفسه، أدقّ أو أعمّ. فعددها ليس مقياسًا، بل مَن يشغلها.
compare-stage-inside = في الداخل: { $n }
compare-stage-nearby = في الجوار: { $n }
compare-stage-outside = في الخارج: { $n }
compare-no-stages = لا حلقات محدَّدة.
compare-kinds = الجهات المسجَّلة حسب النوع

## المؤشّرات والقدرة على الصمود

compare-indicators-lead = محسوبة بالطريقة نفسها لكل تجمّع. وتحت كل قيمة: ما حُسبت عليه، وكم منه له تاريخ ومصدر. ولا ترتيب هنا.
compare-remark = ما يجب الانتباه إليه
compare-coverage = { $dated } بتاريخ، { $sourced } بمصدر
# عنوانا مجموعتين من الأسطر.
compare-open = يمكن قراءتها جنبًا إلى جنب مع الملاحظة
compare-apart = لا تُقارن: كل قيمة تصف تجمّعها وحده
compare-why-few = ليس لكل تجمّع بيانات كافية.
compare-why-size = تتغيّر القيمة بعدد الجهات المعدودة، وهذا العدد مختلف.
compare-why-stages = قوائم الحلقات ليست واحدة.
compare-why-suppliers = المُدخَلات التي لم يُسجّل كل مورّديها غير محسوبة.
# $shares متتالية بترتيب الأعمدة، مثل "3 من 40 و5 من 60".
compare-why-undated = الروابط التي بلا تاريخ غير محسوبة: { $shares }.
compare-of = { $n } من { $total }
compare-resilience-lead = ما تستند إليه الروابط المسجَّلة. سيناريو مبنيّ على السجلّات، لا توقّع.

## المراحل

compare-phases-title = كيف نشأ كل تجمّع
compare-phases-lead = المراحل قراءة محرّري كل تجمّع للأحداث.
compare-no-phases = لا مراحل محدَّدة.
# وصف الرسم؛ $from و$to سنتان.
compare-drawing = مراحل التجمّعات على محور زمني واحد، من { $from } إلى { $to }، وعدد التجمّعات { $n }؛ والقائمة أدناه تضمّ الشيء نفسه.
compare-drawing-title = محور زمني واحد
compare-drawing-note = كل شريط مرحلة، ورقمه هو الرقم في القائمة أدناه.

## بين التجمّعات

compare-links-title = بين التجمّعات
compare-links-lead = جهات مسجَّلة في أكثر من تجمّع، ونصوص تحيل من تجمّع إلى آخر.
compare-links-none = لا صلة مسجَّلة بينها. وليس ذلك دليلًا على عدم وجودها.
compare-same = مسجَّلة في { $here } وفي { $there } معًا
# بين اسمين لجهة واحدة.
compare-is = { " = " }
compare-crossing = نصوص { $here } التي تحيل إلى { $there }
