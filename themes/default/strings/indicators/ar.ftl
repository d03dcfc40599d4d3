# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = غير معروف: لا تسمح السجلّات بهذه القيمة.
indicator-too-few = البيانات قليلة جدًا: { $n ->
    [one] جهة واحدة
    [two] جهتان
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } من الجهات
}، { $m ->
    [one] رابط واحد
    [two] رابطان
    [few] { $m } روابط
    [many] { $m } رابطًا
   *[other] { $m } من الروابط
}. القيمة محفوظة للتوثيق لا للاستنتاج.
indicator-formula = الصيغة
indicator-reference = نقلًا عن
indicator-pitfall = كيف يُضلِّل
indicator-basis = { indicator-basis.short }، كما في { $date }
    .short = { $n ->
        [one] جهة واحدة
        [two] جهتان
        [few] { $n } جهات
        [many] { $n } جهة
       *[other] { $n } من الجهات
    }، { $m ->
        [one] رابط واحد
        [two] رابطان
        [few] { $m } روابط
        [many] { $m } رابطًا
       *[other] { $m } من الروابط
    }
indicator-coverage = من الروابط التي يستند إليها: { $dated } لها بداية، و{ $sourced } لها مصدر
indicator-lower-bound = الروابط المسجَّلة عيّنة. والروابط التي لم يدوّنها أحد كانت سترفع هذه القيمة.
indicator-extent-core = الجهات داخل التجمّع
indicator-extent-recorded = كل من سُجّل، بمن فيهم الشركاء خارج التجمّع

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }، كما في { $date }
    .short = { $n ->
        [one] حلقة محدَّدة واحدة
        [two] حلقتان محدَّدتان
        [few] { $n } حلقات محدَّدة
        [many] { $n } حلقة محدَّدة
       *[other] { $n } حلقة محدَّدة
    }، { $m ->
        [one] جهة واحدة
        [two] جهتان
        [few] { $m } جهات
        [many] { $m } جهة
       *[other] { $m } من الجهات
    }
indicator-I13-basis = { indicator-I13-basis.short }، كما في { $date }
    .short = { $n ->
        [one] مشترٍ واحد
        [two] مشتريان
        [few] { $n } مشترين
        [many] { $n } مشتريًا
       *[other] { $n } مشترٍ
    }، { $m ->
        [one] رابط توريد واحد
        [two] رابطا توريد
        [few] { $m } روابط توريد
        [many] { $m } رابط توريد
       *[other] { $m } من روابط التوريد
    }
indicator-I14-basis = { indicator-I14-basis.short }، كما في { $date }
    .short = { $n ->
        [one] مُدخَل واحد
        [two] مُدخَلان
        [few] { $n } مُدخَلات
        [many] { $n } مُدخَلًا
       *[other] { $n } مُدخَل
    }، وما سُجّل كل مورّديه منها: { $m }
indicator-I16-basis = { indicator-I16-basis.short }، كما في { $date }
    .short = { $n ->
        [one] مُدخَل واحد
        [two] مُدخَلان
        [few] { $n } مُدخَلات
        [many] { $n } مُدخَلًا
       *[other] { $n } مُدخَل
    }، وما سُجّل كل مورّديه منها: { $m }
indicator-I21-basis = { indicator-I21-basis.short }، كما في { $date }
    .short = { $n ->
        [one] جهة واحدة
        [two] جهتان
        [few] { $n } جهات
        [many] { $n } جهة
       *[other] { $n } من الجهات
    }، { $m ->
        [one] رابط مؤرَّخ واحد
        [two] رابطان مؤرَّخان
        [few] { $m } روابط مؤرَّخة
        [many] { $m } رابطًا مؤرَّخًا
       *[other] { $m } من الروابط المؤرَّخة
    }
indicator-I22-basis = { indicator-I22-basis.short }، كما في { $date }
    .short = { $n ->
        [one] جهة واحدة
        [two] جهتان
        [few] { $n } جهات
        [many] { $n } جهة
       *[other] { $n } من الجهات
    }، { $m ->
        [one] رابط مؤرَّخ واحد
        [two] رابطان مؤرَّخان
        [few] { $m } روابط مؤرَّخة
        [many] { $m } رابطًا مؤرَّخًا
       *[other] { $m } من الروابط المؤرَّخة
    }
indicator-I26-basis = { indicator-I26-basis.short }، كما في { $date }
    .short = معاهد البحوث والجامعات: { $n }، { $m ->
        [one] شركة منبثقة واحدة
        [two] شركتان منبثقتان
        [few] { $m } شركات منبثقة
        [many] { $m } شركة منبثقة
       *[other] { $m } شركة منبثقة
    }
indicator-I31-basis = { indicator-I31-basis.short }، كما في { $date }
    .short = الصفحات باللغات الأخرى: { $n }، وما يروي منها الحقائق نفسها: { $m }
indicator-I27-basis = { indicator-I27-basis.short }، كما في { $date }
    .short = عمليات الدخول والخروج: { $n }، من بين الأحداث المنفَّذة: { $m }
indicator-I30-basis = { indicator-I30-basis.short }، كما في { $date }
    .short = الحقائق والروابط: { $n }
indicator-I40-basis = { indicator-I40-basis.short }، كما في { $date }
    .short = { $n ->
        [one] جهة واحدة
        [two] جهتان
        [few] { $n } جهات
        [many] { $n } جهة
       *[other] { $n } من الجهات
    }، { $m ->
        [one] رابط مؤرَّخ واحد
        [two] رابطان مؤرَّخان
        [few] { $m } روابط مؤرَّخة
        [many] { $m } رابطًا مؤرَّخًا
       *[other] { $m } من الروابط المؤرَّخة
    }

## Names of further values

indicator-part-pairs = أزواج لها رابط
indicator-part-possible-pairs = الأزواج الممكنة
indicator-part-mean-degree = الشركاء لكل شركة
indicator-part-tied = جهات لها رابط
indicator-part-isolated = جهات بلا رابط
indicator-part-weighted = القيمة نفسها مرجَّحة بوزن الروابط
indicator-part-most = أكبر عدد شركاء لجهة واحدة
indicator-part-ei-index = مؤشّر E-I
indicator-part-expected = المتوقَّع لو اختير الشركاء بالقرعة
indicator-part-expected-ei-index = مؤشّر E-I المتوقَّع بالقرعة
indicator-part-across = أزواج عبر الأقاليم
indicator-part-within = أزواج داخل الإقليم الواحد
indicator-part-regions = الأقاليم والبلدان
indicator-part-crossing = أزواج عابرة لحدود دولية
indicator-part-countries = بلدان الشركاء
indicator-part-effective-countries = كأنها هذا العدد من بلدان شريكة متساوية
indicator-part-filled = الحلقات المشغولة
indicator-part-declared = الحلقات المحدَّدة
indicator-part-depth = حلقات فيها جهتان مستقلّتان أو أكثر
indicator-part-gaps = فجوات مفسَّرة
indicator-part-unexplained = فجوات غير مفسَّرة
indicator-part-value-weighted = مرجَّح بالحصة من القيمة
indicator-part-bridges = روابط مفردة تُبقي جزءًا متّصلًا
indicator-part-cut-off = أكبر عدد من الجهات وراء جهة واحدة
indicator-part-cut-off-share = حصتها من كل الجهات المرتبطة
indicator-part-freeman = المركزية (Freeman)
indicator-part-gini = تفاوت عدد الشركاء (Gini)
indicator-part-mention-share = الحصة من مرّات الذكر في النصّ
indicator-part-with-locator = مع ذكر الموضع في المصدر
indicator-part-facts-sourced = حقائق لها مصدر
indicator-part-ties-sourced = روابط لها مصدر
indicator-part-independent = لها مصدران مستقلّان أو أكثر
indicator-part-identified = جهات لها معرّف متحقَّق منه
indicator-part-median-age = العمر الوسيط لأحدث مصدر

indicator-part-gatekeepers = جهات مرتبطة بالداخل والخارج معًا
indicator-part-gatekeeper-share = حصتها من النواة
indicator-part-largest-drop = أكبر انخفاض عند غياب إحداها
indicator-part-density = الحصة المرتبطة من كل الأزواج الممكنة
indicator-part-firms = الشركات
indicator-part-institutes = معاهد البحوث والجامعات
indicator-part-bridges-known = أزواج فئات موجودة كلتاها هنا
indicator-part-by-input = بحسب المُدخَل
indicator-part-by-value = بحسب القيمة
indicator-part-inputs-known = مُدخَلات سُجّل كل مورّديها
indicator-part-inputs-unknown = مُدخَلات لا يُعرف عنها ذلك
indicator-part-effective-suppliers = كأنه هذا العدد من مورّدين متساوين
indicator-part-highest = أعلى قيمة لمُدخَل واحد
indicator-part-sole-sourced = مُدخَلات من مورّد واحد
indicator-part-alternatives = البدائل لكل مُدخَل
indicator-part-one-minus-hhi = واحد ناقص متوسط التركّز
indicator-part-after-first = أكبر جزء بعد الإزالة الأولى
indicator-part-after-any = القيمة نفسها بعد إزالة أي جهة واحدة، في المتوسط
indicator-part-star = قيمة شبكة نجمية بهذا الحجم
indicator-part-complete = القيمة لو ارتبط الجميع بالجميع
indicator-part-begun = روابط بدأت
indicator-part-ended = روابط انتهت
indicator-part-death-rate = ما انتهى من روابط اليوم الأول
indicator-part-undated = روابط بلا تاريخ، مستبعَدة
indicator-part-older-than-five = أقدم من خمس سنوات
indicator-part-one-step = في خطوة واحدة
indicator-part-two-steps = في خطوتين
indicator-part-three-steps = في ثلاث خطوات
indicator-part-reachable = أزواج بينها مسار ما
indicator-part-islands = أجزاء منفصلة
indicator-part-spin-offs = الشركات المنبثقة المسجَّلة
indicator-part-from-research = المنبثقة من البحث
indicator-part-survivors = ممّا بلغ خمس سنوات أو أكثر، ما لا يزال قائمًا
indicator-part-pages-compared = الصفحات المقارَنة
indicator-part-pages-equal = صفحات فيها الحقائق نفسها
indicator-part-entries = عمليات الدخول
indicator-part-exits = عمليات الخروج
indicator-part-foreign-share = من الوافدين، مَن مالكه في الخارج
indicator-part-realised-share = من كل الخطط، ما نُفّذ
indicator-part-by-region = بحسب الإقليم
indicator-part-by-class = بحسب فئة الجهة
indicator-part-ties-growth = الروابط، سنويًا
indicator-part-actors-growth = الجهات، سنويًا
indicator-part-densification = نموّ الروابط قياسًا إلى نموّ الجهات (الميل)
indicator-part-density-without = التعاون بين الشركات من دونها

indicator-class-firm = الشركات
indicator-class-research = البحث
indicator-class-education = التعليم
indicator-class-capital = رأس المال
indicator-class-public = الهيئات العامة
indicator-class-other = جهات أخرى
indicator-class-inside = التجمّع
indicator-class-country = بقية البلد
indicator-class-abroad = العالم
indicator-pair = { $first } و{ $second }
indicator-input = { $input } إلى { $buyer }
indicator-observed = قيمة منشورة، غير محسوبة هنا

## I01

indicator-I01 = التعاون بين الشركات
indicator-I01-question = كم من أزواج الشركات الممكنة يعمل معًا؟
indicator-I01-reading = بين شركات التجمّع، وعددها { $firms }، يمكن تكوين { $possible ->
    [one] زوج واحد
    [two] زوجين
    [few] { $possible } أزواج
    [many] { $possible } زوجًا
   *[other] { $possible } من الأزواج
}؛ { $pairs ->
    [0] وليس لأي منها رابط مسجَّل.
    [one] ولواحد منها رابط مسجَّل ({ $share }).
    [two] ولاثنين منها روابط مسجَّلة ({ $share }).
   *[other] ولـ{ $pairs } منها روابط مسجَّلة ({ $share }).
}
indicator-I01-pitfall = تنخفض القيمة كلما أُدرجت شركات أكثر، حتى إن لم يتغيّر شيء آخر. فلا تقارن بها تجمّعين أبدًا من دون عدد الشركاء لكل شركة إلى جانبها.

## I02

indicator-I02 = جهات لها رابط
indicator-I02-question = أهذه شبكة أم قائمة؟
indicator-I02-reading = الجهات المسجَّلة: { $actors }؛ ولـ{ $tied } منها رابط واحد على الأقل؛ { $isolated ->
    [0] ولا تقف أي جهة وحدها.
    [one] وتقف جهة واحدة وحدها.
    [two] وتقف جهتان بلا أي رابط.
    [few] وتقف { $isolated } جهات بلا أي رابط.
    [many] وتقف { $isolated } جهة بلا أي رابط.
   *[other] وتقف { $isolated } من الجهات بلا أي رابط.
}
indicator-I02-pitfall = إدراج جهات أقلّ يرفعها. والجهة التي لا رابط مسجَّلًا لها قد تكون لها روابط لم يدوّنها أحد.

## I03

indicator-I03 = الشركاء لكل جهة
indicator-I03-question = كم شريكًا للجهة في المتوسط؟
indicator-I03-reading = متوسط عدد شركاء الجهة { $partners } ({ $pairs ->
    [one] زوج واحد
    [two] زوجان
    [few] { $pairs } أزواج
    [many] { $pairs } زوجًا
   *[other] { $pairs } من الأزواج
} بين { $actors ->
    [one] جهة واحدة
    [two] جهتين
    [few] { $actors } جهات
    [many] { $actors } جهة
   *[other] { $actors } من الجهات
}).
indicator-I03-pitfall = يمكن مقارنته بين أحجام مختلفة، لكنه يزيد بعناية مَن يسجّل الروابط.

## I04

indicator-I04 = روابط عبر الأقاليم
indicator-I04-question = أتبقى الروابط في إقليم واحد أم تعبر حدوده؟
indicator-I04-reading = الأزواج المرتبطة: { $pairs }؛ والعابر منها حدًّا بين إقليمين: { $across } ({ $share }). ولو اختير الشركاء بالقرعة لكانت الحصة { $expected }.
indicator-I04-pitfall = تتوقّف الحصة على عدد الشركاء المسجَّلين خارج الإقليم أصلًا؛ فاقرأها إلى جانب القيمة المتوقَّعة بالقرعة.

## I05

indicator-I05 = الاندماج الدولي
indicator-I05-question = كم من روابط التجمّع يؤدّي إلى الخارج، وإلى كم بلد؟
indicator-I05-reading = الأزواج المرتبطة في التجمّع: { $pairs }؛ والمؤدّي منها إلى بلد آخر: { $crossing } ({ $share }){ $countries ->
    [0] .
    [one] ، وكلها إلى بلد واحد.
    [two] ، إلى بلدين في المجموع.
    [few] ، إلى { $countries } بلدان في المجموع.
    [many] ، إلى { $countries } بلدًا في المجموع.
   *[other] ، إلى { $countries } بلد في المجموع.
}
indicator-I05-pitfall = الروابط بين المصنع ومالكه في الخارج تُحسب كاملة. وهي ليست كالشركاء الذين وُجدوا في الخارج.

## I06

indicator-I06 = البلوغ إلى ما وراء التجمّع
indicator-I06-question = ما مدى قرب العالم الخارجي، وعبر مَن؟
indicator-I06-reading = { $gatekeepers ->
    [0] ليس لأي جهة شركاء في الداخل والخارج معًا.
    [one] من جهات التجمّع، وعددها { $actors }، لجهة واحدة شركاء في الداخل والخارج معًا: { $actor }. ومن دونها ينخفض البلوغ المسجَّل بمقدار { $drop }.
   *[other] من جهات التجمّع، وعددها { $actors }، لـ{ $gatekeepers } منها شركاء في الداخل والخارج معًا. والاعتماد الأكبر على { $actor }: من دونها ينخفض البلوغ المسجَّل بمقدار { $drop }.
}
indicator-I06-pitfall = يَعُدّ مسارات على الورق. والانخفاض الكبير يعني أنّ الوصول المسجَّل معلّق بجهة واحدة، لا أنّ غيرها لا يستطيع أن يجد طريقه.

## I07

indicator-I07 = شركات لها شريك بحثي
indicator-I07-question = كم شركة تعمل مع جامعة أو معهد بحوث؟
indicator-I07-reading = الشركات: { $firms }؛ { $institutes ->
    [0] ولـ{ $linked } منها رابط مسجَّل بالبحث؛ ولا معهد بحوث مسجَّلًا.
    [one] ولـ{ $linked } منها رابط مسجَّل بمعهد البحوث الوحيد المسجَّل هنا ({ $share }).
   *[other] ولـ{ $linked } منها رابط مسجَّل بواحد على الأقل من الجامعات ومعاهد البحوث، وعددها { $institutes } ({ $share }).
}
indicator-I07-pitfall = تُعلَن المشاريع المشتركة أكثر ممّا تُعلَن نهاياتها؛ وقلّما تكون العقود بين شركة ومختبر علنية.

## I08

indicator-I08 = جسور غائبة
indicator-I08-question = أي فئات الجهات لا يرتبط بعضها ببعض؟
indicator-I08-reading = من بين { $known ->
    [one] زوج واحد من الفئات
    [two] زوجين من الفئات
    [few] { $known } أزواج من الفئات
    [many] { $known } زوجًا من الفئات
   *[other] { $known } من أزواج الفئات
} موجودة هنا، { $missing ->
    [0] لكل منها رابط مسجَّل واحد على الأقل.
    [one] واحد بلا أي رابط مسجَّل.
    [two] اثنان بلا أي رابط مسجَّل.
   *[other] { $missing } بلا أي رابط مسجَّل.
}
indicator-I08-pitfall = تختلف الفئات حجمًا: رابط واحد بالمستثمر الوحيد كثافة عالية. فاقرأ الأعداد لا الحصص وحدها.

## I09

indicator-I09 = اكتمال السلسلة
indicator-I09-question = أي خطوات سلسلة القيمة موجود هنا، وأيها يأتي من الخارج؟
indicator-I09-reading = الحلقات المحدَّدة: { $stages }؛ والمشغول منها داخل التجمّع: { $filled }{ $nearby ->
    [0] {""}
    [one] ، وحلقة أخرى في التجمّع الموسَّع
    [two] ، وحلقتان أخريان في التجمّع الموسَّع
    [few] ، و{ $nearby } حلقات أخرى في التجمّع الموسَّع
    [many] ، و{ $nearby } حلقة أخرى في التجمّع الموسَّع
   *[other] ، و{ $nearby } حلقة أخرى في التجمّع الموسَّع
}. { $deep ->
    [0] وليس في أي حلقة
    [one] وفي حلقة واحدة
    [two] وفي حلقتين
    [few] وفي { $deep } حلقات
    [many] وفي { $deep } حلقة
   *[other] وفي { $deep } حلقة
} جهتان أو أكثر لمالكين مختلفين.
indicator-I09-pitfall = يتوقّف كليًا على قائمة الحلقات. فالقائمة الأدقّ تُكثر الفجوات، والأعمّ تخفيها.

## I13

indicator-I13 = التوريد المحلي
indicator-I13-question = كم ممّا يشتريه التجمّع يأتي من التجمّع؟
indicator-I13-reading = روابط التوريد المسجَّلة إلى مشترين في التجمّع: { $ties }؛ والآتي منها من داخله: { $local } ({ $share }). { $unknown ->
    [0] {""}
    [one] وثمّة مُدخَل واحد لا يُعرف هل سُجّل كل مورّديه.
    [two] وثمّة مُدخَلان لا يُعرف هل سُجّل كل مورّديهما.
    [few] وثمّة { $unknown } مُدخَلات لا يُعرف هل سُجّل كل مورّديها.
    [many] وثمّة { $unknown } مُدخَلًا لا يُعرف هل سُجّل كل مورّديها.
   *[other] وثمّة { $unknown } مُدخَل لا يُعرف هل سُجّل كل مورّديها.
}
indicator-I13-pitfall = العدّ بالروابط وبالمُدخَلات وبالقيمة يعطي ثلاثة أجوبة مختلفة. وعنوان فاتورة محلي ليس قيمة مضافة محلية.

## I14

indicator-I14 = تركّز المورّدين
indicator-I14-question = من كم مورّد قليل يأتي المُدخَل؟
indicator-I14-reading = { $known ->
    [0] المُدخَلات: { $inputs }؛ ولم يُسجَّل لأي منها كل المورّدين وحصصهم.
   *[other] المُدخَلات: { $inputs }؛ وما سُجّل كل مورّديه منها: { $known }؛ ويأتي المُدخَل في المتوسط كأنه من مورّدين متساوين عددهم { $suppliers }.
}
indicator-I14-pitfall = لا تُحسب إلّا المُدخَلات التي سُجّل كل مورّديها. ومَن لم يُسجَّل ليس مورّدًا غائبًا.

## I16

indicator-I16 = مُدخَلات بلا مصدر ثانٍ
indicator-I16-question = ما الذي يمكن استبداله إن توقّف مورّد؟
indicator-I16-reading = { $known ->
    [0] غير معروف: لم يُسجَّل كل المورّدين لأي مُدخَل.
   *[other] مُدخَلات سُجّل كل مورّديها: { $known }؛ والآتي منها من مورّد واحد فقط: { $sole }. { $unknown ->
        [0] {""}
        [one] وثمّة مُدخَل آخر لا يُعرف عنه ذلك.
        [two] وثمّة مُدخَلان آخران لا يُعرف عنهما ذلك.
        [few] وثمّة { $unknown } مُدخَلات أخرى لا يُعرف عنها ذلك.
        [many] وثمّة { $unknown } مُدخَلًا آخر لا يُعرف عنها ذلك.
       *[other] وثمّة { $unknown } مُدخَل آخر لا يُعرف عنها ذلك.
    }
}
indicator-I16-pitfall = البدائل التي لم يدوّنها أحد غير معروفة، وهذا ليس كانعدامها.

## I17

indicator-I17 = نقاط الإخفاق المنفردة في الشبكة
indicator-I17-question = مَن لا يتّصل غيره بالبقية إلّا عبره؟
indicator-I17-reading = { $points ->
    [0] لا تنفرد أي جهة بوصل غيرها بالبقية: لكل رابط مسجَّل طريق بديل.
    [one] لبعض الجهات تمرّ كل الروابط المسجَّلة بالبقية عبر جهة واحدة، { $actor }. والجهات التي لا تُبلَغ إلّا بهذا الطريق: { $cutoff } من أصل { $actors }.
   *[other] جهات تنفرد بوصل غيرها بالبقية: { $points }. والاعتماد الأكبر على { $actor }. والجهات التي لا تُبلَغ إلّا عبر الروابط المسجَّلة بها: { $cutoff } من أصل { $actors }.
}
indicator-I17-pitfall = هذا يبيّن أي روابط مسجَّلة لا طريق بديلًا لها، لا مَن سيتعثّر. وقد يكون الطريق البديل رابطًا لم يدوّنه أحد. أمّا مصادر التوريد الوحيدة فسؤال آخر.

## I18

indicator-I18 = التماسك
indicator-I18-question = كم من الشبكة يبقى متماسكًا حين تغيب الجهات الرئيسية؟
indicator-I18-reading = { $whole } من الجهات المرتبطة في جزء متّصل واحد. ومن دون { $actor } تصبح الحصة { $first }؛ ومن دون أي جهة واحدة { $mean } في المتوسط.
indicator-I18-pitfall = الاتصال على الورق ليس تسليمًا. وترتيب الإزالة يتبع عدد الشركاء المسجَّلين، لا احتمال الرحيل.

## I21

indicator-I21 = روابط دامت
indicator-I21-question = هل دامت شبكة ما قبل خمس سنوات؟
indicator-I21-reading = قبل { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
} من يوم القياس كان المسجَّل من الروابط المؤرَّخة { $then }، وهو الآن { $now }؛ وقد بدأ بينهما { $begun } وانتهى { $ended }.
indicator-I21-pitfall = التدقيق في السنوات القريبة يبدو كأنه نشوء. والنهايات تُعلَن أقلّ من البدايات.

## I22

indicator-I22 = عمر الروابط
indicator-I22-question = كم عمر الروابط؟
indicator-I22-reading = نصف الروابط المؤرَّخة، وعددها { $ties }، يزيد عمره على { $years ->
    [few] { $years } سنوات
   *[other] { $years } سنة
}؛ وما تجاوز منها خمس سنوات: { $old }.
indicator-I22-pitfall = لا تُحسب إلّا الروابط التي بقيت؛ أمّا التي انتهت فليست حديثة بل زالت.

## I23

indicator-I23 = مدى البحث
indicator-I23-question = كم جهة يبلغها معهد البحوث بالتعريف والوساطة؟
indicator-I23-reading = في خطوتين يبلغ معهد البحوث أو الجامعة { $share } من الجهات الأخرى، وعددها { $actors }، في المتوسط ({ $institutes ->
    [one] مؤسسة بحثية واحدة
    [two] مؤسستان بحثيتان
    [few] { $institutes } مؤسسات بحثية
    [many] { $institutes } مؤسسة بحثية
   *[other] { $institutes } مؤسسة بحثية
}).
indicator-I23-pitfall = المسار اتصال ممكن، لا اعتماد فعلي للتقنية.

## I24

indicator-I24 = القرب
indicator-I24-question = هل تستطيع الجهات المرتبطة أن يبلغ بعضها بعضًا أصلًا؟
indicator-I24-reading = { $share } من كل أزواج الجهات المرتبطة يصل بينها مسار ما؛ والجهات، وعددها { $actors }، تكوّن { $islands ->
    [one] جزءًا متّصلًا واحدًا
    [two] جزأين منفصلين
    [few] { $islands } أجزاء منفصلة
    [many] { $islands } جزءًا منفصلًا
   *[other] { $islands } جزء منفصل
}.
indicator-I24-pitfall = قد يصل بين الأجزاء المنفصلة رابط لم يسجّله أحد.

## I26

indicator-I26 = شركات منبثقة من البحث
indicator-I26-question = هل تخرج شركات من البحث؟
indicator-I26-reading = { $institutes ->
    [0] لا معهد بحوث مسجَّلًا
   *[other] في السنوات العشر الأخيرة انبثق من الجامعات ومعاهد البحوث، وعددها { $institutes }: { $recent ->
        [0] لا شركة مؤرَّخة
        [one] شركة مؤرَّخة واحدة
        [two] شركتان مؤرَّختان
        [few] { $recent } شركات مؤرَّخة
        [many] { $recent } شركة مؤرَّخة
       *[other] { $recent } شركة مؤرَّخة
    }
}؛ ومجموع المسجَّل من الشركات المنبثقة من أي أصل كان { $all }.
indicator-I26-pitfall = تُلحَظ الشركات التي احتفظت باسم من الأصل أو بمبنى منه، ولا تُلحَظ غيرها؛ والإخفاقات تُنسى.

## I27

indicator-I27 = الدخول والخروج
indicator-I27-question = مَن أتى، ومَن رحل، وكم من الخطط نُفّذ؟
indicator-I27-reading = يروي الخط الزمني { $entries ->
    [one] عملية دخول واحدة
    [two] عمليتَي دخول
    [few] { $entries } عمليات دخول
    [many] { $entries } عملية دخول
   *[other] { $entries } عملية دخول
} و{ $exits ->
    [0] لا يروي أي خروج
    [one] خروجًا واحدًا
    [two] عمليتَي خروج
    [few] { $exits } عمليات خروج
    [many] { $exits } عملية خروج
   *[other] { $exits } عملية خروج
}؛ ومن خطط الدخول أو التوسّع أو الاستثمار، وعددها { $plans }، رُوي تنفيذ { $done }.
indicator-I27-pitfall = الدخول خبر، والخروج صامت. والمعلَن ليس مستثمَرًا.

## I28

indicator-I28 = وزن الجهة الرئيسية
indicator-I28-question = هل تختزل جهة واحدة الكل؟
indicator-I28-reading = { $ties ->
    [one] أكثر الشركاء لدى { $actor }، وعددهم { $partners }:
   *[other] أكثر الشركاء لدى { $ties } من الجهات، منها { $actor }، وعددهم لدى كل منها { $partners }:
} { $share } من كل أطراف الروابط. والشبكة النجمية ذات المركز الواحد تعطي 50%.
indicator-I28-pitfall = المحور ذو الأذرع نوع من التجمّعات وليس عيبًا، لكن لا بدّ من ذكره. والجهات التي يُعرف عنها أكثر لها روابط مسجَّلة أكثر.

## I29

indicator-I29 = الشبيه مع الشبيه
indicator-I29-question = هل تنغلق الأقاليم وفئات الجهات على نفسها؟
indicator-I29-reading = بحسب الإقليم يبلغ المؤشّر { $region }، وبحسب فئة الجهة { $class } (1: داخل المجموعة فقط؛ 0: كما بالقرعة؛ دون 0: عبر المجموعات غالبًا).
indicator-I29-pitfall = الشركاء الخارجيون يُسجَّلون لأنّ لهم رابطًا بأحد في الداخل، وهذا يخفض المؤشّر.

## I30

indicator-I30 = الأدلّة
indicator-I30-question = كم من هذا يمكن ردّه إلى مصدر؟
indicator-I30-reading = الحقائق والروابط: { $records }؛ ولـ{ $traced } منها مصدر وتاريخ ({ $share })؛ { $twice ->
    [0] ولا يستند أي منها إلى مصدرين مستقلّين.
    [one] ويستند واحد منها إلى مصدرين مستقلّين أو أكثر.
    [two] ويستند اثنان منها إلى مصدرين مستقلّين أو أكثر.
   *[other] ويستند { $twice } منها إلى مصدرين مستقلّين أو أكثر.
}
indicator-I30-pitfall = يقيس هل يمكن تتبّع القول إلى مصدره، لا هل هو صحيح.

## I31

indicator-I31 = الحقائق نفسها في كل لغة
indicator-I31-question = هل تروي كل اللغات الحقائق نفسها؟
indicator-I31-reading = الصفحات المترجمة: { $pages }؛ وما يحيل منها إلى حقائق الأصل نفسها تمامًا: { $equal } ({ $share }).
indicator-I31-pitfall = يقارن الإحالات إلى الحقائق، لا الكلام من حولها.

## I40

indicator-I40 = النموّ
indicator-I40-question = بأي سرعة تنمو الشبكة المسجَّلة؟
indicator-I40-reading = انتقلت الروابط المؤرَّخة من { $then } إلى { $now } في خمس سنوات، أي { $ties } سنويًا؛ والجهات { $actors } سنويًا.
indicator-I40-pitfall = النقاط قليلة. والتسجيل ينمو أيضًا، ولا يمكن فصل أحدهما عن الآخر.

## I42

indicator-I42 = من دون الجهة الرئيسية
indicator-I42-question = ماذا يبقى من دون الجهة التي لها أكثر الشركاء؟
indicator-I42-reading = الأزواج المرتبطة: { $pairs }؛ وما لا تدخل فيه { $actor } منها: { $without } ({ $share }). { $beside ->
    [0] لم يُسجَّل أيّ رابط بين شركاء أيّ جهة غادرت.
   *[other] الروابط بين شركاء الجهات المغادِرة، ممّا ظلّ قائمًا بعد سنة: { $outlived } من { $judged }؛ وما لا تكفي تواريخه للحكم: { $unclear }.
}
indicator-I42-pitfall = قد تكون روابط الآخرين قائمة بفضل الجهة الرئيسية، وقد تزول بزوالها. وبقاء رابط بعد خروج جهة لا يبيّن سبب بقائه.

## Phases and years

evolution-actors = { $count ->
    [one] جهة واحدة
    [two] جهتان
    [few] { $count } جهات
    [many] { $count } جهة
   *[other] { $count } من الجهات
}
evolution-ties = { $count ->
    [one] رابط واحد
    [two] رابطان
    [few] { $count } روابط
    [many] { $count } رابطًا
   *[other] { $count } من الروابط
}
evolution-begun = { $count ->
    [0] لم يبدأ أي رابط
    [one] بدأ رابط واحد
    [two] بدأ رابطان
    [few] بدأت { $count } روابط
    [many] بدأ { $count } رابطًا
   *[other] بدأ { $count } من الروابط
}
evolution-ended = { $count ->
    [0] لم ينتهِ أي رابط
    [one] انتهى رابط واحد
    [two] انتهى رابطان
    [few] انتهت { $count } روابط
    [many] انتهى { $count } رابطًا
   *[other] انتهى { $count } من الروابط
}
evolution-actors-begun = { $count ->
    [0] لم تأتِ أي جهة
    [one] أتت جهة واحدة
    [two] أتت جهتان
    [few] أتت { $count } جهات
    [many] أتت { $count } جهة
   *[other] أتت { $count } من الجهات
}
evolution-actors-ended = { $count ->
    [0] لم ترحل أي جهة
    [one] رحلت جهة واحدة
    [two] رحلت جهتان
    [few] رحلت { $count } جهات
    [many] رحلت { $count } جهة
   *[other] رحلت { $count } من الجهات
}
evolution-events = { $count ->
    [zero] لا حدث مرويًّا
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } من الأحداث
}
evolution-phase-reading = المسجَّل في نهاية هذه المرحلة: { $actors ->
    [one] جهة واحدة
    [two] جهتان
    [few] { $actors } جهات
    [many] { $actors } جهة
   *[other] { $actors } من الجهات
} و{ $ties ->
    [one] رابط مؤرَّخ واحد
    [two] رابطان مؤرَّخان
    [few] { $ties } روابط مؤرَّخة
    [many] { $ties } رابطًا مؤرَّخًا
   *[other] { $ties } من الروابط المؤرَّخة
}؛ وبدأت فيها روابط عددها { $begun } وانتهت روابط عددها { $ended }.
evolution-phase-running = لا تزال المرحلة جارية في يوم القياس.
evolution-undated = { $count ->
    [0] لكل رابط مسجَّل بداية.
    [one] رابط مسجَّل واحد بلا بداية معروفة، وهو خارج كل مرحلة.
    [two] رابطان مسجَّلان بلا بداية معروفة، وهما خارج كل مرحلة.
    [few] { $count } روابط مسجَّلة بلا بداية معروفة، وهي خارج كل مرحلة.
    [many] { $count } رابطًا مسجَّلًا بلا بداية معروفة، وهي خارج كل مرحلة.
   *[other] { $count } من الروابط المسجَّلة بلا بداية معروفة، وهي خارج كل مرحلة.
}
evolution-dated-share = { $share } من كل الروابط التي سُجّلت يومًا لها بداية
evolution-persistence = { $share } من الروابط القائمة في بداية المدّة أو نهايتها كانت قائمة في كلتيهما
evolution-pitfall = السنوات التي بُحث فيها بدقّة أكبر تُظهر بدايات أكثر. وازدياد الروابط المسجَّلة ليس بعدُ ازديادًا في الروابط.

## Stages

stage-independent = { $count ->
    [one] مالك واحد
    [two] مالكان مختلفان
    [few] { $count } مالكين مختلفين
    [many] { $count } مالكًا مختلفًا
   *[other] { $count } مالك مختلف
}
stage-filled-nearby = مشغولة في التجمّع الموسَّع فقط

## Evidence of a record

evidence-sources = { $count ->
    [zero] لا مصدر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } من المصادر
}
evidence-independent = { $count ->
    [zero] لا مصدر مستقلًّا
    [one] مصدر مستقلّ واحد
    [two] مصدران مستقلّان
    [few] { $count } مصادر مستقلّة
    [many] { $count } مصدرًا مستقلًّا
   *[other] { $count } من المصادر المستقلّة
}
evidence-searched = بُحث عنه ولم يُعثر على مصدر
evidence-primary = منها مصدر أولي

## الحدّان، والمراحل، وما يُروى

indicator-wider = مع التجمّع الموسَّع
indicator-extent-extended = الجهات داخل التجمّع أو التجمّع الموسَّع
indicators-boundary = حيث تتوقّف القيمة على مَن يُعَدّ في الداخل، تُعطى للنواة أولًا ثم مع التجمّع الموسَّع.
indicator-named-more = وغيرها: { $n }
indicator-of = { $m } من { $n }
indicator-I09-coverage = من الجهات التي يستند إليها: { $dated } لها بداية، و{ $sourced } لها مصدر
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = من حالات التعافي: { $dated } مؤرَّخة بالشهر مع الأزمة التي سبقتها، و{ $sourced } لها مصدر
indicator-I21-coverage = من الروابط: { $dated } مؤرَّخ؛ وما عداه مستبعَد
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = كل الأحداث التي يستند إليها مؤرَّخة، و{ $sourced } منها لها مصدر
indicator-I30-coverage = من الحقائق والروابط: { $dated } لها تاريخ، و{ $sourced } لها مصدر
indicator-I41-coverage = من الآليات: { $sourced } تذكر ما تستند إليه
page-trends = المؤشّرات عبر الزمن
trends-lead = ما تعطيه الروابط المؤرَّخة في { $cluster } عند نهاية كل مرحلة، ومع كل قيمة عدد الجهات والروابط وراءها.
trends-how = كل عمود هو آخر يوم من مرحلة. ولا تُحسب إلّا الروابط التي تُعرف بدايتها، والجهات التي تُعرف بدايتها أو لها رابط كهذا؛ ولذلك ليس العمود الأخير قيمة اليوم، فتلك تحسب الروابط غير المؤرَّخة أيضًا. أمّا المورّدون والأدلّة واللغات فمحدَّدة لليوم ولا ماضي لها.
trends-caption = تحت كل قيمة: n هو عدد الجهات التي حُسبت عليها، وm عدد الروابط وراءها.
trends-basis = n { $n }, m { $m }
trends-end = نهاية { $year }
trends-none = لم تبدأ أي مرحلة، أو لا شيء مؤرَّخ فيها.
page-told = المرويّ والمسجَّل
told-lead = هل تتحدّث النصوص عن { $cluster } أكثر ما تتحدّث عمّا له أكثر الروابط: الإحالات في النصوص إلى جانب الوزن في السجلّات.
told-agreement-title = مدى اتفاق الترتيبين
told-agreement-lead = معامل سبيرمان لارتباط الرتب بين الإحالات والوزن: 1 ترتيب واحد، و0 لا صلة، و−1 ترتيب معكوس. ولا تُحسب إلّا الإحالات في الأقسام والأسئلة المكتوبة باللغة نفسها.
told-sort = الموضوع
told-n = عدد ما قورن
told-elsewhere = إحالات إلى جهات خارج شبكة اليوم
told-actors = الجهات
told-actors-weight = الشركاء
told-stages = الحلقات
told-stages-weight = الجهات فيها
told-kinds = أنواع الروابط
told-kinds-weight = روابط اليوم
told-in = المذكور في { $language }
told-more-title = مرويّ أكثر ممّا هو مسجَّل
told-more-lead = بحسب الرتبة في اللغة الأولى: يعطي النص هذه الجهات مساحة أكبر ممّا تعطيها روابطها المسجَّلة.
told-less-title = مسجَّل أكثر ممّا هو مرويّ
told-less-lead = لهذه الجهات روابط مسجَّلة كثيرة ومساحة قليلة في النص.
told-stages-title = حلقات السلسلة
told-kinds-title = أنواع الروابط
told-pitfall = قد يكون للنص ما يبرّر الإطالة في جهة واحدة، والاسم الذي لا إحالة له لا يُحسب. والقيمة المنخفضة تدعو إلى النظر وليست خطأ.
data-indicators-by-phase = المؤشّرات عند نهاية كل مرحلة، من الروابط المؤرَّخة وحدها، للحدّين
data-observations = قيم منشورة لمؤشّرات لا تُحسب هنا
data-mentions = الإحالات في النصوص بحسب اللغة، إلى جانب الوزن في السجلّات

tie-kind-supplies = توريد
tie-kind-contracts = تعهيد أعمال
tie-kind-rnd = بحث مشترك
tie-kind-co-develops = تطوير مشترك
tie-kind-develops = تأهيل المورّدين
tie-kind-licenses = ترخيص
tie-kind-standardizes = معيار
tie-kind-trains = تدريب
tie-kind-talent-flow = انتقال كوادر
tie-kind-spin-off = شركة منبثقة
tie-kind-invests = استثمار
tie-kind-owns = ملكية
tie-kind-funds = تمويل
tie-kind-member-of = عضوية
tie-kind-regulates = رقابة تنظيمية
tie-kind-hosts = استضافة في الموقع
tie-kind-founds = تأسيس
tie-kind-cooperates = تعاون
tie-kind-succeeds = تعاقب

indicator-part-joint-events = أحداث مشتركة لكل شركة في السنة
indicator-part-outlived = الروابط التي بقيت بعد خروج جهة
indicator-part-outlived-of = الروابط المحيطة بخروج جهة، تواريخها معروفة
indicator-part-outlived-unknown = الروابط المحيطة بخروج جهة، تواريخها لا تكفي
indicator-part-left = الجهات التي غادرت بلا خلف
indicator-part-employees = العاملون في التجمّع
indicator-part-per-thousand = الشركات الكبيرة لكلّ ألف عامل
indicator-part-large = شركات كبيرة
indicator-part-sized = شركات سُجّل حجمها
indicator-part-mature = وظائف لها جهة راسخة
indicator-part-effective-markets = كأنها بهذا العدد من الأسواق المتساوية
indicator-part-top-market = حصة أكبر سوق
indicator-part-markets = الأسواق
indicator-part-by-shares = بحسب الحصص المعلَنة
indicator-part-suppliers-tried = المورّدون المختبَرون
indicator-part-recoveries = حالات تعافٍ مرويّة
indicator-part-recovery-known = جهات تُعرف مدّة تعافيها
indicator-part-recovery-unknown = جهات بُحث عن مدّة تعافيها ولم توجد
indicator-part-longest-exposure = أطول مدّة بلا توريد
indicator-part-ninth-decile = تسع حالات من عشر لا تتجاوز
indicator-part-from-inside = من مورّدين في الداخل
indicator-part-from-outside = من مورّدين في الخارج
indicator-part-lead-times = روابط توريد لها مدّة معلَنة
indicator-part-steps-written = آليات كُتبت خطواتها
indicator-part-not-established = آليات بُحث عنها ولم تثبت
indicator-part-terms = مصطلحات المسرد
indicator-part-glossary = مصطلحات مشروحة بكل اللغات
indicator-part-mean-steps = متوسط الخطوات بين الجهات المتصلة
indicator-part-longest-way = أطول المسارات القصرى

indicator-I10 = الشركات الكبيرة لكل حلقة
indicator-I10-question = كم شركة كبيرة تقف وراء كل حلقة من السلسلة؟
indicator-I10-reading = الشركات التي سُجّل حجمها: { $sized }؛ والكبيرة منها: { $large }؛ وحلقات السلسلة: { $stages }؛ والشركات المسجَّلة كلها: { $firms }. { $declared ->
    [0] لم يُذكر عدد العاملين في التجمّع برقم واحد، فلا قيمة لكلّ { $thousand } عامل.
   *[other] الشركات الكبيرة لكلّ { $thousand } عامل: { $per }؛ وعدد العاملين المذكور: { $employees } ({ $date }).
}
indicator-I10-pitfall = لا تُحسب إلّا الشركات التي كُتب حجمها. و«كبيرة» هي كلمة السجلّ لا مقياس للأهمية.
indicator-I10-basis = { indicator-I10-basis.short }، كما في { $date }
    .short = الشركات: { $n }؛ والمسجَّل حجمها: { $m }
indicator-I11 = الدعم الراسخ
indicator-I11-question = هل يشغل وظائف الدعم مَن هو موجود منذ سنوات؟
indicator-I11-reading = وظائف الدعم المحدَّدة: { $stages }؛ والتي لها جهة بدأت قبل خمس سنوات أو أكثر: { $mature }. والجهات فيها: { $actors }؛ وغير المؤرَّخة منها: { $undated }.
indicator-I11-pitfall = الوجود ليس جودة. وهو يتوقّف على الوظائف التي حُدّدت أصلًا، والجهة غير المؤرَّخة لا تُعَدّ راسخة.
indicator-I11-basis = { indicator-I11-basis.short }، كما في { $date }
    .short = وظائف الدعم: { $n }؛ والجهات: { $m }
indicator-I12 = السعة المتبقّية في البنية التحتية
indicator-I15 = الاعتماد على الأسواق
indicator-I15-question = على كم سوقًا تقوم المبيعات؟
indicator-I15-reading = الأسواق التي تذهب إليها المبيعات المعلَنة: { $markets }، كأنها { $equal } من الأسواق المتساوية؛ وأكبرها { $actor } بحصة { $share }.
indicator-I15-pitfall = يستند فقط إلى روابط أُعلنت قيمتها بوحدة واحدة ولسنة واحدة. وسوق التسليم ليست بالضرورة حيث يُستعمل المنتج.
indicator-I15-basis = { indicator-I15-basis.short }، كما في { $date }
    .short = الأسواق: { $n }؛ والروابط ذات القيمة: { $m }
indicator-I19 = الخسارة إذا توقّف مورّد واحد
indicator-I19-question = كم سيتوقّف مع المورّد الأشدّ أثرًا؟
indicator-I19-reading = في سيناريو أسوأ الأحوال يتوقّف { $loss } من إنتاج شركات النواة (عددها { $firms }) بتوقّف مورّد واحد. المُدخَلات التي سُجّل كل مورّديها: { $known }؛ والتي لا يُعرف عنها ذلك: { $unknown }.
indicator-I19-pitfall = سيناريو لا توقّع: بلا مخزون ولا وقت ولا بديل غير المسجَّل. والمُدخَلات التي لم يُسجَّل كل مورّديها مستبعَدة، فقد تكون الخسارة الفعلية أكبر أو أصغر.
indicator-I19-basis = { indicator-I19-basis.short }، كما في { $date }
    .short = الشركات: { $n }؛ والمُدخَلات التي سُجّل كل مورّديها: { $m }
indicator-I20 = مدّة التعافي
indicator-I20-question = كم استغرق، وكم سيستغرق، حتى يعود ما توقّف؟
indicator-I20-reading = حالات التعافي المؤرَّخة بالشهر: { $recoveries }؛ ونصفها استغرق أكثر من { $days ->
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. والجهات التي أُعلنت مدّة تعافيها: { $known }؛ والتي بُحث عنها ولم توجد: { $unknown }.
indicator-I20-pitfall = يميل المورّدون إلى تقليل مدّة تعافيهم. وما لا يُعرف ليس قصيرًا.
indicator-I20-basis = { indicator-I20-basis.short }، كما في { $date }
    .short = حالات التعافي المرويّة: { $n }؛ والمؤرَّخ منها بالشهر: { $m }
indicator-I25 = تداول الكفاءات
indicator-I32 = معامل التوطّن
indicator-I33 = التخصّص (كروغمان)
indicator-I34 = كثافة الترابط
indicator-I35 = التعقيد الاقتصادي
indicator-I36 = كثافة الابتكار
indicator-I37 = كثافة الابتكار المشترك
indicator-I38 = مهلة التسليم
indicator-I38-question = كم يستغرق التسليم؟
indicator-I38-reading = روابط التوريد: { $ties }؛ والتي أُعلنت مهلة تسليمها: { $known }؛ ونصفها يستغرق أكثر من { $days ->
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
indicator-I38-pitfall = يعلنها المورّدون أنفسهم، وحيث سأل أحد فقط.
indicator-I38-basis = { indicator-I38-basis.short }، كما في { $date }
    .short = روابط التوريد: { $n }؛ والتي أُعلنت مهلة تسليمها: { $m }
indicator-I39 = المهندسون والفنيون لكل ألف وظيفة
indicator-I41 = ما هو مكتوب
indicator-I41-question = هل كُتبت طريقة العمل هنا خطوة بخطوة؟
indicator-I41-reading = الآليات: { $mechanisms }؛ والمكتوب منها خطوات: { $written }؛ والمصطلحات التي يشرحها المسرد: { $terms }.
indicator-I41-pitfall = الكتابة ليست ممارسة.
indicator-I41-basis = { indicator-I41-basis.short }، كما في { $date }
    .short = الآليات: { $n }؛ والتي كُتبت خطواتها: { $m }
indicator-I43 = توازن الرواية
indicator-I44 = تكلفة الفهم
