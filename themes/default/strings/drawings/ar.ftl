# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = موقع أجنبي
class-loc = شركة محلية
class-lea = تعليم وبحث
class-pub = هيئة عامة
class-ass = جمعية أو اتحاد
class-cap = مستثمر
class-inf = أراضٍ ومرافق
class-out = خارج التجمّع

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }، { $kind }، { $n ->
    [zero] بلا شركاء
    [one] شريك واحد
    [two] شريكان
    [few] { $n } شركاء
    [many] { $n } شريكًا
   *[other] { $n } من الشركاء
}
drawing-network = { $actors ->
    [one] جهة واحدة
    [two] جهتان
    [few] { $actors } جهات
    [many] { $actors } جهة
   *[other] { $actors } من الجهات
}، { $ties ->
    [one] رابط واحد
    [two] رابطان
    [few] { $ties } روابط
    [many] { $ties } رابطًا
   *[other] { $ties } من الروابط
}
drawing-network-note = العلامات الأكبر لها شركاء أكثر. والسهم يتّجه من المعطي إلى المتلقّي. والموضع بلا مقياس: القرب يعني ارتباطًا وثيقًا.
shape-mnc = الدوائر مواقع أجنبية
shape-loc = المربّعات شركات محلية
shape-lea = المثلّثات تعليم وبحث
shape-pub = المعيّنات هيئات عامة
shape-ass = المسدّسات جمعيات واتحادات
shape-cap = المثلّثات المقلوبة مستثمرون
shape-inf = علامات الزائد أراضٍ ومرافق
shape-out = الدوائر المفرّغة خارج التجمّع
drawing-network-finding = أكثر الروابط لدى { $actors }
drawing-phase = { $new ->
    [0] لا يبدأ أي رابط مؤرَّخ
    [one] يبدأ رابط مؤرَّخ واحد
    [two] يبدأ رابطان مؤرَّخان
    [few] تبدأ { $new } روابط مؤرَّخة
    [many] يبدأ { $new } رابطًا مؤرَّخًا
   *[other] يبدأ { $new } من الروابط المؤرَّخة
}، { $old ->
    [0] ولا يستمرّ أي رابط أقدم
    [one] ويستمرّ رابط أقدم واحد
    [two] ويستمرّ رابطان أقدم
    [few] وتستمرّ { $old } روابط أقدم
    [many] ويستمرّ { $old } رابطًا أقدم
   *[other] ويستمرّ { $old } من الروابط الأقدم
}
drawing-around = { $actor } مع { $n ->
    [one] شريك واحد
    [two] شريكين
    [few] { $n } شركاء
    [many] { $n } شريكًا
   *[other] { $n } من الشركاء
}
drawing-chain = سلسلة قيمة من { $n ->
    [one] حلقة واحدة
    [two] حلقتين
    [few] { $n } حلقات
    [many] { $n } حلقة
   *[other] { $n } حلقة
}
drawing-chain-note = السهم يقود من حلقة إلى الحلقة التي تغذّيها. والإطار المتقطّع ليست فيه جهة داخل التجمّع.
drawing-stage-gap = لا جهة مسجَّلة هنا
drawing-stage-members = { $n ->
    [one] جهة واحدة
    [two] جهتان
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } من الجهات
}
drawing-chart = { $fact }: { $n ->
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $n } قيم
    [many] { $n } قيمة
   *[other] { $n } من القيم
}

## The network page
network-lead = تضمّ السجلّات { $n ->
    [one] جهة واحدة
    [two] جهتين
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } من الجهات
} و{ $ties ->
    [one] رابطًا واحدًا
    [two] رابطين
    [few] { $ties } روابط
    [many] { $ties } رابطًا
   *[other] { $ties } من الروابط
} بين جهات مسمّاة، كما في { $date }. وأكثر الشركاء لدى { $best }: { $most }.
network-figure = مَن يرتبط بمَن
network-reading-title = ما تُظهره الخريطة
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut ->
    [one] جهة أخرى واحدة لا تصل
    [two] جهتان أخريان لا تصلان
    [few] { $cut } جهات أخرى لا تصل
    [many] { $cut } جهة أخرى لا تصل
   *[other] { $cut } من الجهات الأخرى لا تصل
} إلى بقية الشبكة إلّا عبر { $actor }.
network-see-hubs = لهذه الجهات مجتمعة طرف في { $share } من كل الروابط المرسومة: { $actors }.
network-see-between = يمرّ عبر { $actor } { $share } من أقصر المسارات بين كل جهتين أخريين.
network-see-single = { $n ->
    [one] جهة واحدة لا يصلها بالخريطة إلّا رابط مسجَّل واحد.
    [two] جهتان لا يصل كلًّا منهما بالخريطة إلّا رابط مسجَّل واحد.
    [few] { $n } جهات لا يصل كلًّا منها بالخريطة إلّا رابط مسجَّل واحد.
    [many] { $n } جهة لا يصل كلًّا منها بالخريطة إلّا رابط مسجَّل واحد.
   *[other] { $n } من الجهات لا يصل كلًّا منها بالخريطة إلّا رابط مسجَّل واحد.
}
network-key-actors = الجهات
network-key-ties = الروابط
network-key-strength = الخطّ السميك يستند إلى مصدرين مستقلّين أو أكثر، والرفيع إلى مصدر واحد. والدائرة على الرابط تعني أنّ المصادر تختلف فيه.
network-ties-title = كل رابط في جملة
network-ties-skip = الانتقال إلى جدول الروابط
network-ties-caption = الروابط المرسومة أعلاه، ومجموعها { $n }
network-past-title = روابط الماضي
network-past-caption = روابط انتهت أو انتهى أحد طرفيها، ومجموعها { $n }
network-open-title = روابط مع مجموعات وشركات غير مسمّاة
network-open-caption = روابط أحد طرفيها ليس جهة مسمّاة، ومجموعها { $n }؛ ولا تُحسب في أي مؤشّر
network-projects-title = مشاريع تضمّ عدّة جهات
network-col-from = من
network-col-tie = الرابط
network-col-to = إلى
network-col-family = الفئة
network-col-years = السنوات
network-col-evidence = المصادر
network-alone-title = جهات بلا رابط مسجَّل
network-alone = { $n ->
    [one] جهة واحدة مُدرَجة بلا أي رابط مسجَّل. وهذا يدلّ على حال السجلّات لا على حال الشركة.
    [two] جهتان مُدرَجتان بلا أي رابط مسجَّل. وهذا يدلّ على حال السجلّات لا على حال الشركتين.
    [few] { $n } جهات مُدرَجة بلا أي رابط مسجَّل. وهذا يدلّ على حال السجلّات لا على حال الشركات.
    [many] { $n } جهة مُدرَجة بلا أي رابط مسجَّل. وهذا يدلّ على حال السجلّات لا على حال الشركات.
   *[other] { $n } من الجهات مُدرَجة بلا أي رابط مسجَّل. وهذا يدلّ على حال السجلّات لا على حال الشركات.
}
network-limits-title = ما لا يُظهره هذا
network-limit-undated = روابط بلا تاريخ: { $n }. وهي مرسومة في الحاضر وغائبة عن الماضي.
network-limit-unsourced = روابط بلا مصدر: { $n }.
network-limit-undisclosed = روابط لها طرف غير معلَن: { $n }.
network-limit-sample = لا يُسجَّل إلّا ما نُشر. وقلّما تُنشر أسماء العملاء والأسعار، فالشبكة حدّ أدنى.
network-years-unknown = غير معروف

## Controls that the script adds to the network
network-filter-families = الروابط
network-filter-kinds = الجهات
network-find = البحث عن جهة
network-shown = المعروض: الجهات { $actors }، الروابط { $ties }
network-zoom-in = تكبير
network-zoom-out = تصغير
network-zoom-reset = الشبكة كاملة
network-keys = مفاتيح الأسهم تنقل من جهة إلى جهة، وHome إلى الأكثر ارتباطًا، وEscape يلغي الاختيار، والزائد والناقص للتكبير والتصغير.
network-partners = { $actor }: عدد الشركاء المعروضين { $n }
# Name of the group of zoom buttons.
network-zoom = التكبير والتصغير

## What the script adds below the network: questions one can ask of it
explore-choose = اختر جهة
explore-way = المسار بين جهتين
explore-from = من
explore-to = إلى
# $n is the number of ties one goes along.
explore-found = أقصر مسار مسجَّل من { $from } إلى { $to }. عدد الخطوات: { $n }
explore-none = لا مسار مسجَّل من { $from } إلى { $to }.
explore-without = من دون جهة واحدة
explore-leave = الجهة المستبعَدة
# $n is how many others are cut off; their names follow.
explore-cut = في هذا الرسم من دون { $actor }، عدد المنقطعة عن الجزء الأكبر: { $n }
explore-whole = في هذا الرسم من دون { $actor }، تبقى الجهات الأخرى متّصلة كما كانت.
explore-years = الروابط بحسب سنة بدايتها
explore-until = بدأت حتى
explore-now = اليوم
# $undated ties have no date.
explore-begun = { $year }: ما كان قد بدأ من الروابط المرسومة { $n }. والمخفيّ منها لأنه بلا تاريخ: { $undated }
explore-save = حفظ الرسم كما هو معروض
explore-save-svg = بصيغة SVG
explore-save-png = بصيغة PNG
explore-save-csv = جدول الروابط المعروضة بصيغة CSV

## التصفية والحجم والتركيز، يضيفها البرنامج النصي
focus-part = جزء من الشبكة
focus-around = حول
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = الخطوات
focus-region = الإقليم
focus-boundary = النطاق
focus-all = الكل
focus-size = حجم العلامات
focus-alike = كما رُسمت
focus-degree = عدد الشركاء
focus-between = حصة أقصر المسارات المارّة عبرها
focus-core = رقم اللبّ: لكل جهة في هذا الجزء هذا العدد من الشركاء فيه على الأقلّ
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = الروابط في الجدول: { $shown } من { $of }
