# Words of the text pages. Translators: keep the names in { $braces }; a message
# may order them as the language wants. Words of indicators stand in
# indicators/, words of drawings in drawings/.

## Frame of every page

skip-link = الانتقال إلى المحتوى
nav-site = الموقع
nav-languages = اللغات
nav-cluster = صفحات هذا التجمّع
nav-crumbs = موضعك في الموقع
nav-footer = صفحات أخرى
menu-explain = شروح
menu-look-up = مراجع
contact = للتواصل
contact-languages = الردّ متاح بـ: { $languages }
licence = الترخيص: { $licence }
as-of = كما في { $date }
reviewed = تاريخ المراجعة: { $date }
review-by = المراجعة التالية في موعد أقصاه { $date }
owner = المسؤول: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = هذا النصّ غير متاح بلغتك بعد؛ وهو معروض هنا بلغة أخرى: { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = تغيّر النصّ الأصلي بعد ترجمة هذا النصّ
stale-notice-made = تاريخ هذه الترجمة { $date }؛ وقد تغيّر النصّ الأصلي بعد ذلك
stale-reviewed = آخر مراجعة للنصّ الأصلي: { $date }
stale-original = اقرأ النصّ الأصلي
not-known = غير معروف
not-recorded = غير مسجَّل
none-recorded = لا جهة مسجَّلة
too-few-data = البيانات قليلة جدًا
# Punctuation between pieces that a page puts together: items of a list, parts of
# a line, a label and its value, two sentences, a remark in brackets.
list-comma = { "، " }
join-comma = { "، " }
join-semicolon = { "؛ " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
# Between the marks of several notes.
notes-comma = { "، " }

## Names of pages

page-overview = نظرة عامة
page-network = الشبكة
page-timeline = الخط الزمني
page-actors = الجهات
page-facts = الحقائق
page-indicators = المؤشّرات
page-sources = المصادر
page-data = البيانات
page-glossary = المصطلحات
page-about = عن هذا الموقع
page-chooser = اختيار اللغة
page-not-found = هذه الصفحة غير موجودة
not-found-words = إلى الصفحة الأولى
not-found-no-base = حدِّد base_url في site.toml كي تعمل هذه الروابط تحت أي عنوان.
chooser-lead = اللغات

## Names of languages, for the notice on pages shown in another one

language-ar = العربية
language-de = الألمانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fr = الفرنسية
language-he = العبرية
language-hi = الهندية
language-id = الإندونيسية
language-it = الإيطالية
language-ja = اليابانية
language-ko = الكورية
language-ms = الملايوية
language-nl = الهولندية
language-pl = البولندية
language-pt = البرتغالية
language-ru = الروسية
language-th = التايلاندية
language-tr = التركية
language-uk = الأوكرانية
language-vi = الفيتنامية
language-zh = الصينية
language-zh-Hans = الصينية المبسّطة
language-zh-Hant = الصينية التقليدية

## Home

home-lead = { $n ->
    [one] تجمّع صناعي واحد مشروح بوصفه شبكة
    [two] تجمّعان صناعيان مشروحان بوصفهما شبكتين
    [few] { $n } تجمّعات صناعية مشروحة بوصفها شبكات
    [many] { $n } تجمّعًا صناعيًا مشروحًا بوصفه شبكة
   *[other] { $n } تجمّع صناعي مشروح بوصفه شبكة
}: مَن يفعل ماذا، وما الذي يربط بين الجهات، ومنذ متى، وما الذي لا يُعرف.
home-clusters = التجمّعات
home-clusters-lead = يبدأ كل تجمّع بنظرة عامة، وكل ما سواها على بُعد خطوة واحدة.
cluster-counts = { $actors ->
    [one] جهة واحدة
    [two] جهتان
    [few] { $actors } جهات
    [many] { $actors } جهة
   *[other] { $actors } من الجهات
}، { $ties ->
    [one] رابط مسجَّل واحد
    [two] رابطان مسجَّلان
    [few] { $ties } روابط مسجَّلة
    [many] { $ties } رابطًا مسجَّلًا
   *[other] { $ties } من الروابط المسجَّلة
}، كما في { $date }

how-title = كيف تقرأ هذا الموقع
how-claim = الأقوال الرئيسية
how-claim-words = تبدأ كل صفحة بجملة واحدة يمكن التحقّق منها. ويبيّن ما يليها كيف يعمل ذلك، وعلامَ يستند، وما الذي لا يُظهره. والأرقام الصغيرة تقود إلى المصادر.
how-computed = المحسوب
how-computed-words = تُحسب قيم الشبكة من الروابط المسجَّلة، وإلى جانبها صيغتها وعدد الحالات والتاريخ. وهي تصف السجلّات لا العالم.
how-unknown = غير المعروف
how-unknown-words = «غير معروف» تعني أنّ أحدًا بحث ولم يعثر على شيء. ولا يُحسب ذلك صفرًا أبدًا.
how-disputed = محلّ الخلاف
how-disputed-words = حيث تختلف المصادر تُعرض كل رواية مع مصدرها، ولا يُؤخذ المتوسط أبدًا.
how-plans = الخطط
how-plans-words = ما أُعلن أو حاز الموافقة موسوم بذلك، ولا يُعدّ منجَزًا أبدًا.

about-lead = يشرح هذا الموقع التجمّعات الصناعية بوصفها منظومات: ممّن تتكوّن، وكيف تترابط، وكيف نشأت، وما الذي لا يُعرف عنها.

## Overview

card-title = بطاقة التجمّع
card-note = حقائق من مصادر عامة؛ وقيم الشبكة محسوبة من الروابط المسجَّلة، كما في { $date }
five-what = ماذا
five-what-stages = سلسلة قيمة من { $declared ->
    [one] حلقة محدَّدة واحدة
    [two] حلقتين محدَّدتين
    [few] { $declared } حلقات محدَّدة
    [many] { $declared } حلقة محدَّدة
   *[other] { $declared } حلقة محدَّدة
}، والحلقات التي فيها جهة داخل التجمّع: { $filled }.
five-who = مَن
five-who-counts = الجهات المسجَّلة: { $actors }، منها شركات بملكية أجنبية ({ $foreign }) وشركات محلية ({ $local }).
five-linked = كيف تترابط
five-linked-counts = الروابط المسجَّلة: { $ties }، منها { $families }.
five-since = منذ متى
five-since-phases = أوّل حدث مسجَّل: { $date }؛ والمراحل منذئذ: { $n }.
five-limits = الحدود
five-limits-counts = روابط بلا بداية مسجَّلة: { $undated }؛ وبلا مصدر: { $unsourced }؛ ولها طرف غير معلَن: { $undisclosed }. وحقائق تختلف فيها المصادر: { $disputed }.
open-network = افتح الشبكة
answers-title = خمس إجابات
answers-lead = المربّعات المملوءة سجلّات لها مصدران مستقلّان أو أكثر، والمفرغة لها أقلّ من ذلك.
answer-evidence = { $n ->
    [0] لا سجلّ مذكور
    [one] يستند إلى سجلّ واحد
    [two] يستند إلى سجلّين
    [few] يستند إلى { $n } سجلّات
    [many] يستند إلى { $n } سجلًّا
   *[other] يستند إلى { $n } من السجلّات
}، وذو المصدرين أو أكثر منها: { $firm }
phases-title = { $n ->
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $n } مراحل
    [many] { $n } مرحلة
   *[other] { $n } مرحلة
}، شبكة واحدة
phases-lead = تبقى كل جهة في موضعها. الخطوط السوداء روابط تبدأ في المرحلة، والرمادية أقدم منها.
phases-undated = روابط بلا بداية معروفة لا يمكن رسمها هنا: { $n } من أصل { $total }. والتوثيق أوفى للسنوات القريبة، فالنموّ في جزء منه أثر من آثار المصادر.
phase-ties = { $begun ->
    [0] لا رابط جديدًا
    [one] رابط جديد واحد
    [two] رابطان جديدان
    [few] { $begun } روابط جديدة
    [many] { $begun } رابطًا جديدًا
   *[other] { $begun } من الروابط الجديدة
}، والمجموع { $ties }
chain-title = مَن يفعل ماذا
chain-lead = كل علامة جهة مسجَّلة في تلك الحلقة؛ وقد تقع الشركة الواحدة في عدّة حلقات.
chain-members-lead = الجهات المسجَّلة في كل حلقة. وقد تقع الجهة الواحدة في عدّة حلقات.
chain-caption = { $n ->
    [one] حلقة واحدة
    [two] حلقتان
    [few] { $n } حلقات
    [many] { $n } حلقة
   *[other] { $n } حلقة
}؛ المربّعات للشركات المحلية والدوائر لذات الملكية الأجنبية
chain-stage = الحلقة
chain-local = محلي
chain-foreign = بملكية أجنبية
chain-gap = النواقص
chain-elsewhere = من أماكن أخرى
chain-local-count = { $n ->
    [one] جهة محلية واحدة
    [two] جهتان محليتان
    [few] { $n } جهات محلية
    [many] { $n } جهة محلية
   *[other] { $n } من الجهات المحلية
}
chain-foreign-count = { $n ->
    [one] جهة واحدة بملكية أجنبية
    [two] جهتان بملكية أجنبية
    [few] { $n } جهات بملكية أجنبية
    [many] { $n } جهة بملكية أجنبية
   *[other] { $n } من الجهات بملكية أجنبية
}
stage-support = تدعم السلسلة
stage-filled = مشغولة
stage-nearby = مشغولة في الجوار فقط.
stage-gap = شاغرة.
stage-unexplained = شاغرة؛ والسبب غير مسجَّل.
stage-on = لها عمل مسجَّل هنا
layers-title = الطبقات بإيجاز
layers-lead = كل قول رئيسي يفتح صفحة فيها الآلية والأدلّة والحدود.
risks-title = المخاطر والمجهولات
risks-lead = ما لا يستطيع هذا العرض إظهاره، وما هو محلّ خلاف، وما لم ينشره أحد.
risks-limits = أوّل الحدود في كل طبقة
risks-disputed = المصادر متضاربة
risks-unknown = غير معروف: بُحث عنه ولم يُعثر عليه
unknown-mechanism = آلية لم تثبت: { $kind }
ask-title = إلى مَن تتوجّه بالسؤال
ask-about = عن هذه الصفحة
ask-corrections = نرحّب بالتصحيحات؛ ويُرجى ذكر رقم المصدر.
boundary-title = أين ينتهي التجمّع
of-base = من { $base }
of-base-plain = حصة من

## Sections of the profiles: title and guiding question

section-structure = البنية
section-structure-question = ممّ يتكوّن؟
section-relations = العلاقات
section-relations-question = كيف يترابط؟
section-mechanisms = الآليات
section-mechanisms-question = كيف يتطوّر؟
section-narrative = السرد
section-narrative-question = كيف يُفهَم؟
section-resilience = القدرة على الصمود
section-resilience-question = ماذا يحدث إن تعطّل شيء؟
section-embedding = الاندماج في التجمّع
section-embedding-question = أين أجد موطئ قدم؟
section-reality = الواقع
section-reality-question = ما الموجود فعلًا؟
section-connectivity = الترابط
section-connectivity-question = ما المرتبط بماذا؟
section-signals = الإشارات
section-signals-question = أي إشارات تدلّ على أنه يعمل؟
section-cognition = الإدراك
section-cognition-question = كيف يُرى، ومَن يراه؟
section-how = كيف يعمل
section-limits = الحدود
section-missing = لم يكتب أحد هذا الشرح بعد. وما تقوله السجلّات مبيَّن أدناه.
section-indicators = القيم المحسوبة
section-indicators-lead = من الروابط المسجَّلة؛ والصيغة والحدود في صفحة المؤشّرات.
next-section = التالي: { $title }

## The five investor questions

question-supply = هل هناك شبكة توريد مستقرّة؟
question-talent = هل يستمرّ قدوم الكفاءات؟
question-technology = هل تنتشر المعرفة؟
question-institutions = مَن يُنجح التعاون؟
question-evolution = هل يمكن التحقّق من القصة؟
question-eyebrow = سؤال
question-why = لماذا
question-deeper = للتعمّق: { $title }
question-others = أسئلة أخرى

## Evidence

evidence-title = الأدلّة
evidence-lead = ما مقدار الثقة التي يحتملها كل سجلّ.
evidence-statement = السجلّ
evidence-kind = النوع
evidence-strength = قوة الإثبات
evidence-none = لا مصدر مسجَّل
evidence-not-found = بُحث عنه ولم يُعثر على مصدر
evidence-one = مصدر واحد
evidence-one-primary = مصدر أولي واحد
evidence-many = { $n ->
    [one] مصدر مستقلّ واحد
    [two] مصدران مستقلّان
    [few] { $n } مصادر مستقلّة
    [many] { $n } مصدرًا مستقلًّا
   *[other] { $n } من المصادر المستقلّة
}
evidence-disputed = المصادر متضاربة
kind-fact = حقيقة
kind-event = حدث
kind-relation = رابط
kind-actor = جهة
kind-mechanism = آلية
notes-title = الحواشي والمصادر
notes-lead = كل رقم أعلاه يقود إلى هنا. والعناوين باقية بلغاتها.
note-back = العودة إلى النصّ
sources-differ = المصادر متضاربة
superseded = مُستبدَل
disputed = محلّ خلاف
standing-disputed = المصادر متضاربة
standing-superseded = مُستبدَل؛ محفوظ للتوثيق
standing-unverified = لم يُتحقّق منه بعد
basis-official = رسمي
basis-estimate = تقديري
basis-self-reported = بإفادة صاحب الشأن
basis-computed = محسوب
alert-note = ملاحظة
alert-tip = إرشاد
alert-important = مهمّ
alert-warning = تحذير
alert-caution = تنبيه

## How far something has come

progress-target = مستهدَف
progress-announced = معلَن
progress-approved = موافَق عليه
progress-under-way = قيد التنفيذ
progress-realised = منفَّذ
progress-cancelled = ملغى

## Dates; the names of months and the order of day and year come from elsewhere

date-about = حوالي { $date }
date-perhaps = ربما { $date }
date-about-perhaps = ربما حوالي { $date }
# The mark keeps the order from right to left where two bare years stand.
date-range = { "\u200F" }{ $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { "\u200F" }{ $from } – { $to }
date-since = { $unit ->
    [century] البداية: { $from }
   *[plain] منذ { $from }
}
date-from = { $unit ->
    [century] البداية: { $from }، وتاريخ الانتهاء غير معروف
   *[plain] بدءًا من { $from }، وتاريخ الانتهاء غير معروف
}
date-until = { $unit ->
    [century] النهاية: { $to }
   *[plain] حتى { $to }
}
date-to = { $unit ->
    [century] النهاية: { $to }، وتاريخ البدء غير معروف
   *[plain] حتى { $to }، وتاريخ البدء غير معروف
}
date-between = { $unit ->
    [century] ضمن الفترة: { $from } – { $to }
   *[plain] بين { $from } و{ $to }
}
date-quarter = { $quarter ->
    [1] الربع الأول من عام { $year }
    [2] الربع الثاني من عام { $year }
    [3] الربع الثالث من عام { $year }
    [4] الربع الرابع من عام { $year }
   *[other] الربع { $quarter } من عام { $year }
}
date-first-half = النصف الأول من عام { $year }
date-second-half = النصف الثاني من عام { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = { $decade ->
    [0] العقد الأول
    [10] العقد الثاني
    [20] عشرينيات
    [30] ثلاثينيات
    [40] أربعينيات
    [50] خمسينيات
    [60] ستينيات
    [70] سبعينيات
    [80] ثمانينيات
   *[90] تسعينيات
} { $decade ->
    [0] من القرن
    [10] من القرن
   *[other] القرن
} { $century ->
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرين
    [21] الحادي والعشرين
   *[other] { $century }
}
date-century = القرن { $century ->
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرون
    [21] الحادي والعشرون
   *[other] { $century }
}
life-until = حتى { $until }
life-by = { $date } أو قبل ذلك
life-after = { $date } أو بعد ذلك

## Numbers

value-about = نحو { $value }
value-at-least = ما لا يقلّ عن { $value }
value-more-than = أكثر من { $value }
value-at-most = حتى { $value }
value-less-than = أقل من { $value }
# The mark before a range of bare numbers keeps its order from right to left.
value-range = { "\u200F" }{ $low }–{ $high }
# Large sums. A language that counts in other pieces than thousands names their
# powers of ten in money-steps, each with its words: Chinese has 4 8 12 and .e4 .e8 .e12.
# The attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } ألف
    .head = ألف { $currency }
money-m = { $n } مليون
    .head = مليون { $currency }
money-bn = { $n } مليار
    .head = مليار { $currency }
money-tn = { $n } تريليون
    .head = تريليون { $currency }
currency-code = { "\u200F" }{ $n } { $code }
currency-MYR = { $n } رينغيت
    .symbol = رينغيت
currency-USD = { $n } دولار أمريكي
    .symbol = دولار أمريكي
currency-EUR = { $n } يورو
    .symbol = يورو
currency-GBP = { $n } جنيه إسترليني
    .symbol = جنيه إسترليني
currency-JPY = { $n } ين
    .symbol = ين
unit-percent = { $shown }%
unit-percent-points = { $shown } { $n ->
    [few] نقاط مئوية
    [many] نقطة مئوية
   *[other] نقطة مئوية
}
unit-name-percent-points = نقاط مئوية
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } سنويًا
rate-month = { $amount } شهريًا
rate-day = { $amount } يوميًا

## Places in a source

locator-page = ص { $from }
locator-page-range = ص { $from }–{ $to }
locator-chapter = الفصل { $from }
locator-chapter-range = الفصول { $from }–{ $to }
locator-section = القسم { $from }
locator-section-range = الأقسام { $from }–{ $to }
locator-figure = الشكل { $from }
locator-figure-range = الأشكال { $from }–{ $to }
locator-table = الجدول { $from }
locator-table-range = الجداول { $from }–{ $to }
locator-box = الإطار { $from }
locator-box-range = الأطر { $from }–{ $to }
locator-paragraph = الفقرة { $from }
locator-paragraph-range = الفقرات { $from }–{ $to }
locator-article = المادة { $from }
locator-article-range = المواد { $from }–{ $to }
locator-row = الصف { $from }
locator-row-range = الصفوف { $from }–{ $to }
locator-slide = الشريحة { $from }
locator-slide-range = الشرائح { $from }–{ $to }
locator-time = عند { $from }

## Actors

actors-lead = { $n ->
    [one] الجهة المسجَّلة الوحيدة
    [two] الجهتان المسجَّلتان كلتاهما
    [few] جميع الجهات المسجَّلة، وعددها { $n }،
    [many] جميع الجهات المسجَّلة، وعددها { $n }،
   *[other] جميع الجهات المسجَّلة، وعددها { $n }،
} في { $cluster }، بحسب النوع.
actors-name = الاسم
actors-place = المكان
actors-since = منذ
actors-stages = الحلقات
actors-ties = الروابط
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) في { $cluster }: { $n ->
    [one] رابط مسجَّل واحد
    [two] رابطان مسجَّلان
    [few] { $n } روابط مسجَّلة
    [many] { $n } رابطًا مسجَّلًا
   *[other] { $n } من الروابط المسجَّلة
}، مع الأحداث والمصادر.
actor-kind-multinational = شركة متعدّدة الجنسيات
actor-kind-enterprise = شركة
actor-kind-sme = شركة صغيرة أو متوسطة
actor-kind-startup = شركة ناشئة
actor-kind-joint-venture = مشروع مشترك
actor-kind-university = جامعة
actor-kind-research-institute = معهد بحوث
actor-kind-training = مركز تدريب
actor-kind-agency = وكالة
actor-kind-government = حكومة
actor-kind-association = جمعية أو اتحاد
actor-kind-investor = مستثمر
actor-kind-service = مزوّد خدمات
actor-kind-infrastructure = بنية تحتية
actor-kind-market = سوق
actor-kind-from = { $kind }، { $country }
actor-kinds-multinational = الشركات المتعدّدة الجنسيات ({ $n })
actor-kinds-enterprise = الشركات ({ $n })
actor-kinds-sme = الشركات الصغيرة والمتوسطة ({ $n })
actor-kinds-startup = الشركات الناشئة ({ $n })
actor-kinds-joint-venture = المشاريع المشتركة ({ $n })
actor-kinds-university = الجامعات ({ $n })
actor-kinds-research-institute = معاهد البحوث ({ $n })
actor-kinds-training = مراكز التدريب ({ $n })
actor-kinds-agency = الوكالات ({ $n })
actor-kinds-government = الحكومة ({ $n })
actor-kinds-association = الجمعيات والاتحادات ({ $n })
actor-kinds-investor = المستثمرون ({ $n })
actor-kinds-service = مزوّدو الخدمات ({ $n })
actor-kinds-infrastructure = البنية التحتية ({ $n })
actor-kinds-market = الأسواق ({ $n })
boundary-core = داخل التجمّع
boundary-extended = التجمّع الموسَّع
boundary-outside = خارج التجمّع، مع صلة به
place-in = { $place }، { $country }
record-title = السجلّ
record-note-line = كما في { $date }؛ والمصادر في أسفل الصفحة
record-kind = النوع
record-since = منذ
record-until = حتى
record-place = المكان
record-boundary = النطاق
record-stages = الحلقات
record-parent = التبعية
record-size = الحجم
record-also = تسميات أخرى
record-elsewhere = في تجمّعات أخرى
record-elsewhere-as = { $cluster }: { $actor }
record-checked = آخر تحقّق
record-note = ملاحظة
identifier-lei = معرّف الكيان القانوني (LEI)
identifier-ror = منظّمة بحثية (ROR)
identifier-wikidata = ويكي بيانات
identifier-register = رقم السجلّ
identifier-url = الموقع الإلكتروني
size-large = كبير
size-medium = متوسط
size-small = صغير
size-micro = متناهي الصغر
ties-title = الروابط في جمل
ties-lead = { $n ->
    [one] رابط مسجَّل واحد.
    [two] رابطان مسجَّلان، بحسب الفئة.
    [few] { $n } روابط مسجَّلة، بحسب الفئة.
    [many] { $n } رابطًا مسجَّلًا، بحسب الفئة.
   *[other] { $n } من الروابط المسجَّلة، بحسب الفئة.
}
ties-tie = الرابط
ties-since = منذ
ties-sources = المصادر
place-in-chain = الموضع في السلسلة
place-in-chain-lead = الحلقات المعلَّمة هي التي سُجّل فيها عمل لهذه الجهة.
events-title = أحداثها
actor-facts = حقائق عنها
removed-title = لو أُزيلت
removed-lead = سيناريو مبنيّ على الروابط المسجَّلة، لا توقّع.
removed-words = من بين الجهات المرتبطة الأخرى، وعددها { $total }، { $n ->
    [one] تفقد جهة واحدة
    [two] تفقد جهتان
    [few] تفقد { $n } جهات
    [many] تفقد { $n } جهة
   *[other] تفقد { $n } من الجهات
} مسارها المسجَّل الوحيد إلى البقية: { $actors }.
disputed-title = حيث تختلف المصادر

## Families of ties

family-supply = التوريد
family-knowledge = المعرفة
family-talent = الأفراد
family-capital = رأس المال
family-institution = المؤسسات والأراضي
family-lineage = النشأة والتعاقب
family-count-supply = { $n } في التوريد
family-count-knowledge = { $n } في المعرفة
family-count-talent = { $n } في الأفراد
family-count-capital = { $n } في رأس المال
family-count-institution = { $n } في المؤسسات والأراضي
family-count-lineage = { $n } في النشأة والتعاقب

## Ties as sentences. $from and $to are names; $item is what is supplied.

tie-supplies = توريد من { $from } إلى { $to }.
tie-supplies-item = توريد { $item } من { $from } إلى { $to }.
tie-supplies-undisclosed = توريد مُدخَل غير معلَن من { $from } إلى { $to }.
tie-contracts = تعهيد أعمال من { $from } إلى { $to }.
tie-contracts-item = تعهيد { $item } من { $from } إلى { $to }.
tie-rnd = بحث مشترك بين { $from } و{ $to }.
tie-rnd-item = بحث مشترك بين { $from } و{ $to } في { $item }.
tie-co-develops = تطوير مشترك للمنتجات بين { $from } و{ $to }.
tie-co-develops-item = تطوير { $item } بالاشتراك بين { $from } و{ $to }.
tie-develops = تأهيل { $to } للتوريد بدعم من { $from }.
tie-develops-item = تأهيل { $to } لتوريد { $item } بدعم من { $from }.
tie-licenses = ترخيص تقنية من { $from } إلى { $to }.
tie-licenses-item = ترخيص { $item } من { $from } إلى { $to }.
tie-standardizes = معايير من وضع { $from } معمول بها لدى { $to }.
tie-trains = تدريب كوادر لدى { $from } لصالح { $to }.
tie-trains-item = تدريب كوادر لدى { $from } لصالح { $to }: { $item }.
tie-talent-flow = انتقال كوادر من { $from } إلى { $to }.
tie-spin-off = انبثاق { $to } من { $from }.
tie-invests = استثمار من { $from } في { $to }.
tie-owns = ملكية { $to } تعود إلى { $from }.
tie-funds = تمويل من { $from } إلى { $to }.
tie-member-of = عضوية { $from } في { $to }.
tie-regulates = رقابة تنظيمية من { $from } على { $to }.
tie-hosts = استضافة { $to } لدى { $from }.
tie-founds = تأسيس { $to } على يد { $from }.
tie-cooperates = تعاون بين { $from } و{ $to }.
tie-cooperates-item = تعاون بين { $from } و{ $to } في { $item }.
tie-succeeds = مواصلة { $from } أعمالَ { $to }.
tie-standby = مؤهَّل، غير مستخدَم الآن
tie-share = { $share } من المشتريات
tie-capital-share = { $share } من رأس المال
tie-sales-share = { $share } من مبيعات البائع
tie-lead-time = مهلة التسليم: { $time }
tie-lead-time-unknown = مهلة التسليم غير معروفة
undisclosed-item = مُدخَل غير معلَن
end-stage = شركات حلقة «{ $stage }»
end-undisclosed = شركة غير معلَنة
end-undisclosed-stage = شركة غير معلَنة في حلقة «{ $stage }»

## Kinds of events

event-kind-founding = تأسيس
event-kind-entry = دخول
event-kind-exit = خروج
event-kind-expansion = توسّع
event-kind-policy = سياسات
event-kind-technology = تقنية
event-kind-institution = مؤسسات
event-kind-investment = استثمار
event-kind-infrastructure = بنية تحتية
event-kind-crisis = أزمة
event-kind-recovery = تعافٍ
event-kind-milestone = محطّة بارزة
event-kind-spin-off = انبثاق شركة
event-kind-merger = اندماج شركات
event-kind-acquisition = استحواذ
event-kind-renaming = تغيير اسم

## Facts

facts-lead = { $n ->
    [one] الحقيقة المسجَّلة الوحيدة عن { $cluster }، مع تاريخها ومصدرها وما تُقاس به.
    [two] الحقيقتان المسجَّلتان عن { $cluster }، ومع كل منهما تاريخها ومصدرها وما تُقاس به.
   *[other] جميع الحقائق المسجَّلة عن { $cluster }، وعددها { $n }، ومع كل منها تاريخها ومصدرها وما تُقاس به.
}
facts-disputed-count = { $n ->
    [0] لا تختلف المصادر في أي منها.
    [one] تختلف المصادر في واحدة منها؛ وكل الروايات معروضة.
    [two] تختلف المصادر في اثنتين منها؛ وكل الروايات معروضة.
   *[other] تختلف المصادر في { $n } منها؛ وكل الروايات معروضة.
}
facts-numbers = الأرقام
facts-numbers-lead = القيم كما نُشرت، من دون أخذ متوسط لها أبدًا. والخطط موسومة.
facts-statements = الأقوال
facts-incentives = الحوافز
fact-date = التاريخ
fact-value = القيمة
fact-said-by = المصدر
fact-preferred = مقدَّم على غيره في سائر الموقع
fact-method = الطريقة
fact-superseded-by = حلّ محلّه
fact-compare = للمقارنة
fact-about = الموضوع
incentive-dates = { "\u200F" }{ $since } – { $until }

## Indicators

indicators-lead = قيم محسوبة من الروابط المسجَّلة في { $cluster }، ومع كل منها صيغتها وما حُسبت عليه وكيف تُضلِّل.
indicator-computed-on = أساس الحساب
indicator-coverage-title = التغطية
indicator-named = الأبرز
observations-title = قيم منشورة
observations-lead = غير محسوبة هنا، بل كما أوردها ناشروها.
observation-indicator = المؤشّر
observation-note = ملاحظة

## Sources

sources-lead = { $n ->
    [one] المصدر الوحيد وراء { $cluster }، بلغته.
    [two] المصدران وراء { $cluster }، كل بلغته.
   *[other] جميع المصادر وراء { $cluster }، وعددها { $n }، كل بلغته.
}
sources-list = كل المصادر
source-archive = نسخة مؤرشفة
source-primary = مصدر أولي
source-accessed = تاريخ الاطّلاع: { $date }
source-repeats = نقلًا عن
source-cited-by = استُشهد به في
source-kind-statistics = إحصاءات
source-kind-law = قانون
source-kind-filing = إفصاح رسمي
source-kind-report = تقرير
source-kind-academic = دراسة أكاديمية
source-kind-dataset = مجموعة بيانات
source-kind-press-release = بيان صحفي
source-kind-news = خبر صحفي
source-kind-website = موقع إلكتروني
source-kind-speech = خطاب
source-kind-interview = مقابلة
source-kind-archive = أرشيف
source-kind-other = غير ذلك
cited-actor = { $n ->
    [one] جهة واحدة
    [two] جهتان
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } من الجهات
}
cited-relation = { $n ->
    [one] رابط واحد
    [two] رابطان
    [few] { $n } روابط
    [many] { $n } رابطًا
   *[other] { $n } من الروابط
}
cited-event = { $n ->
    [one] حدث واحد
    [two] حدثان
    [few] { $n } أحداث
    [many] { $n } حدثًا
   *[other] { $n } من الأحداث
}
cited-phase = { $n ->
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $n } مراحل
    [many] { $n } مرحلة
   *[other] { $n } مرحلة
}
cited-stage = { $n ->
    [one] حلقة واحدة
    [two] حلقتان
    [few] { $n } حلقات
    [many] { $n } حلقة
   *[other] { $n } حلقة
}
cited-fact = { $n ->
    [one] حقيقة واحدة
    [two] حقيقتان
    [few] { $n } حقائق
    [many] { $n } حقيقة
   *[other] { $n } من الحقائق
}
cited-project = { $n ->
    [one] مشروع واحد
    [two] مشروعان
    [few] { $n } مشاريع
    [many] { $n } مشروعًا
   *[other] { $n } مشروع
}
cited-mechanism = { $n ->
    [one] آلية واحدة
    [two] آليتان
    [few] { $n } آليات
    [many] { $n } آلية
   *[other] { $n } آلية
}
cited-observation = { $n ->
    [one] قيمة منشورة واحدة
    [two] قيمتان منشورتان
    [few] { $n } قيم منشورة
    [many] { $n } قيمة منشورة
   *[other] { $n } من القيم المنشورة
}
cited-incentive = { $n ->
    [one] حافز واحد
    [two] حافزان
    [few] { $n } حوافز
    [many] { $n } حافزًا
   *[other] { $n } حافز
}
cited-signal = { $n ->
    [one] إشارة واحدة
    [two] إشارتان
    [few] { $n } إشارات
    [many] { $n } إشارة
   *[other] { $n } إشارة
}
signals-title = الإشارات
signals-lead = علامات مفردة قُرئت في المصادر؛ وكل منها تخصّ شيئًا مسجَّلًا.
signal-bears-on = تخصّ
signal-report = تقرير
signal-press = صحافة
signal-social = وسائل التواصل الاجتماعي
signal-supply-platform = منصّة توريد
signal-community = أوساط المهنة
signal-compliance = امتثال
signal-patent = براءة اختراع
signal-hiring = توظيف

## Relations, mechanisms, resilience, embedding

projects-title = روابط متعدّدة الأطراف
projects-lead = مشاريع تربط عدّة جهات معًا.
mechanisms-title = كيف يفضي أمر إلى آخر
mechanisms-lead = الخطوات قراءة المحرّرين للسجلّات التي تُذكر بوصفها أدلّة.
mechanism-diffusion = الانتشار
mechanism-talent = الكفاءات
mechanism-transfer = النقل
mechanism-capital = رأس المال
mechanism-recovery = التعافي
mechanism-evidence = يستند إلى
not-established = لم يثبت.

## Data and glossary

data-title = الحقائق والروابط المسجَّلة في { $cluster }
data-lead = كل ما يقوله هذا الموقع عن { $cluster }، في ملفات يقرؤها جدول حسابي أو برنامج.
data-files = الملفات
data-files-lead = نصّ بترميز UTF-8 مع سطر للعناوين. وهو نفسه في كل لغات الموقع.
data-file = الملف
data-holds = المحتوى
data-actors = الجهات مع النوع والمكان والبداية والنهاية والمعرّفات
data-relations = الروابط مع النوع والمُدخَل والبداية والنهاية والحصص
data-events = الأحداث مع التاريخ والنوع والجهات ومدى التقدّم
data-facts = الحقائق مع الوحدة وأحدث قيمة ومدى التقدّم والأساس
data-points = كل قيمة في كل سلسلة، مع تاريخها ومصادرها
data-sources = المصادر مع النوع والناشر والتاريخ والعنوان
data-indicators = القيم المحسوبة مع الصيغة وعدد الحالات والتاريخ
data-json = ذلك كله في ملف واحد
glossary-lead = المصطلحات المستخدمة في هذا الموقع، كل منها في جملة.
glossary-terms = { $n ->
    [one] مصطلح واحد
    [two] مصطلحان
    [few] { $n } مصطلحات
    [many] { $n } مصطلحًا
   *[other] { $n } من المصطلحات
}
glossary-plain = بعبارة بسيطة
glossary-also = أيضًا
