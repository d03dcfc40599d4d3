### الأجزاء المحسوبة من الصمود والسيناريوهات والاندماج

points-title = نقاط الإخفاق المنفردة
points-lead = أمران مختلفان. تتوقّف الشبكة على جهة حين لا يرتبط غيرها ببقيّتها إلّا عبرها. ويتوقّف التوريد على شركة حين لا يكون لمُدخَل مورّد سواها.
points-both = نقاط منفردة في الشبكة المسجَّلة: { $points }؛ شركات هي المورّد الوحيد المسجَّل لشيء ما: { $sole }؛ { $both ->
    [0] ولا جهة تجمع الأمرين
   *[other] وتجمع الأمرين: { $both }
}.
points-network = في الشبكة
points-caption = { $n ->
    [one] روابط مسجَّلة لا تمرّ إلّا عبر هذه الجهة
    [two] روابط مسجَّلة لا تمرّ إلّا عبر جهة واحدة: الجهتان اللتان يقطع غيابهما أكبر عدد من الجهات الأخرى
   *[other] روابط مسجَّلة لا تمرّ إلّا عبر جهة واحدة: الجهات الـ{ $n } التي يقطع غيابها أكبر عدد من الجهات الأخرى
}
points-more = (وثمّة جهات أخرى يقطع غيابها غيرها، وعددها { $n })
points-actor = من دون هذه الجهة
points-cut-off = المنقطعة
points-share = من كل المرتبطة
points-who = مَن
points-none = لا تقف أي جهة مسجَّلة وحدها بين جزأين من الشبكة.
points-coverage = محسوب على الجهات المرتبطة، وعددها { $n }، والأزواج المرتبطة، وعددها { $m }، منها بلا طريق آخر: { $bridges }. لـ{ $dated } من الروابط تاريخ، ولـ{ $sourced } مصدر. ورابط لم يسجّله أحد قد يكون هو الطريق الآخر.
sole-title = في التوريد
sole-supplier = المورّد الوحيد
sole-inputs = ماذا، ولمن
sole-input = { $item } لـ{ $buyer }
sole-coverage = { $inputs ->
    [0] غير معروف: لم يُسجَّل أي مُدخَل لشركات التجمّع.
   *[other] { $known ->
        [0] غير معروف: لا مُدخَل من المُدخَلات المسجَّلة، وعددها { $inputs }، سُجّل كل مورّديه. ولا يمكن القول إن كان أحدها يتوقّف على شركة واحدة.
       *[other] سُجّل كل المورّدين لـ{ $known } من المُدخَلات المسجَّلة، وعددها { $inputs }.{ $sole ->
            [0] { " " }ولكل منها مورّدان أو أكثر.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }أمّا الأخرى فلا يُسمّى أحد مورّدها الوحيد.
            }
        }
    }
}
inputs-title = ما يمكن استبداله
inputs-lead = ما تشتريه شركات التجمّع، وممّن، ومَن هو مؤهَّل ولا يُستعان به. والبديل الذي لم يسجّله أحد غير معروف، وليس ذلك كانعدامه.
inputs-item = المُدخَل
inputs-buyer = المشتري
inputs-suppliers = المورّدون الحاليون
inputs-spare = المؤهَّلون
inputs-alternatives = البدائل
inputs-none = لم يُسجَّل أي مُدخَل لشركات التجمّع.
inputs-unnamed = روابط توريد أخرى لا تسمّي ما يُورَّد: { $n }.
input-suppliers = { $n ->
    [one] مورّد واحد، والقائمة كاملة
    [two] مورّدان، والقائمة كاملة
    [few] { $n } مورّدين، والقائمة كاملة
    [many] { $n } مورّدًا، والقائمة كاملة
   *[other] { $n } مورّد، والقائمة كاملة
}
input-suppliers-at-least = { $n ->
    [0] لا مورّد مسجَّلًا، وغيره غير معروف
    [one] مورّد مسجَّل واحد، وغيره غير معروف
    [two] مورّدان مسجَّلان، وغيرهما غير معروف
    [few] { $n } مورّدين مسجَّلين، وغيرهم غير معروف
    [many] { $n } مورّدًا مسجَّلًا، وغيرهم غير معروف
   *[other] { $n } مورّد مسجَّل، وغيرهم غير معروف
}
input-concentration = عدد المورّدين { $n }، والقائمة كاملة؛ وهم بحسب الحصص كأنهم { $equal } بحصص متساوية (HHI { $hhi })
spare-none = لا مورّد في السجلّ
spare-time = مهلة التسليم: { $time }
spare-time-unknown = مهلة التسليم غير معروفة
sellers-title = لمن يبيع التجمّع
sellers-seller = البائع
sellers-buyers = الحصص المصرَّح بها من مبيعاته
sellers-told = المصرَّح به
sellers-concentration = التركّز
sellers-none = غير معروف: لم تصرّح أي شركة من التجمّع بحصة مشترٍ من مبيعاتها، ولم تُسجَّل قيمة منشورة لتركّز الأسواق.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI لا يقلّ عن { $hhi }؛ والباقي غير مصرَّح به
recovery-title = الأزمات السابقة والتعافي
recovery-lead = من التسلسل الزمني: أزمات سُجّلت نهايتها أو ما أفضت إليه.
recovery-no-crisis = لم تُسجَّل أي أزمة.
recovery-told = { $told ->
    [0] الأزمات المسجَّلة: { $crises }؛ ولم تُسجَّل لأيّ منها نهاية ولا استجابة.
   *[other] الأزمات المسجَّلة: { $crises }؛ وقد سُجّلت النهاية أو الاستجابة لعدد منها: { $told }. أمّا الباقي فغير معروف.
}
recovery-median = حيث يُعرف الطرفان باليوم (عدد الحالات: { $n })، الوسيط { $days }.
recovery-no-times = لم تصرّح أي جهة كم تصمد بلا توريد، ولا كم يلزمها لتعود.
recovery-crisis = الأزمة
recovery-date = متى
recovery-answers = ما أفضت إليه
recovery-days = حتى النهاية أو التعافي
recovery-actors = ما تصرّح به الجهات؛ وكثيرًا ما تكون هذه المدد أقصر من الواقع
recovery-stock = تصمد بلا توريد
recovery-time = تعود بعد
page-scenarios = السيناريوهات
scenarios-description = ما كانت الروابط المسجَّلة في { $cluster } ستفعله في ظلّ افتراضات مذكورة. سيناريوهات لا تنبّؤات.
scenarios-open = كل سيناريو بافتراضاته وأساسه وحدوده
scenarios-back = السجلّات التي يقوم عليها هذا: القدرة على الصمود
scenarios-reading-title = كيف تُقرأ
scenarios-names = يجعل السيناريو جهةً تتوقّف على الورق. ولا تُسمّى هنا ما لم يقرّر هذا الموقع نشر ذلك؛ وتنوب حلقات السلسلة عن الجهات.
scenarios-missing = لا سجلّ للروابط يكتمل. لذلك تُعاد كل نتيجة مرّات كثيرة: بنزع رابط من كل عشرة، وبإضافة رابط لكل عشرة بين جهات تُختار بالقرعة. وتُذكر إلى جانبها أدنى قيمة وأعلاها.
scenario-word = سيناريو
scenario-honesty = يبيّن السيناريو ما كانت الروابط المسجَّلة ستفعله في ظلّ الافتراضات المذكورة. وليس تنبّؤًا.
scenario-assumptions = الافتراضات
scenario-missing = إن نقصت روابط
scenario-missing-band = من { $low } إلى { $high }، بنزع روابط أو إضافتها، وعددها { $changed } (عدد الصيغ: { $variants }).
scenario-range = من { $low } إلى { $high }
scenario-luck = أثر القرعة (95%)
scenario-actor = الجهة
scenario-stage = الحلقة
scenario-loss = الإنتاج المفقود
scenario-touched = الشركات المتأثّرة
scenario-reached = ما يُبلَغ
scenario-case-0 = منخفض: { $value }
scenario-case-1 = متوسط: { $value }
scenario-case-2 = مرتفع: { $value }
scenario-exact = حُسبت كل تشكيلات الروابط المفتوحة والمغلقة.
scenario-drawn = عدد السحبات ببذرة ثابتة: { $runs }.
scenario-graph-inputs = الجهات المرتبطة: { $n }؛ الأزواج المرتبطة: { $m }.
scenario-M9-inputs = معاهد البحوث والجامعات المرتبطة: { $seeds }؛ الجهات: { $n }؛ الأزواج المرتبطة: { $m }.
scenario-inputs = مُدخَلات سُجّل كل مورّديها: { $known }؛ ومُدخَلات أخرى لا يُعرف عنها ذلك: { $unknown }.
scenario-cascade-stages = أكبر خسارة حين يتوقّف مورّد من هذه الحلقة
scenario-cascade-actors = الخسارة حين يتوقّف هذا المورّد
scenario-M1 = إن غادرت جهات الشبكة
scenario-M1-assumptions = تغادر أولًا الجهة التي بقي لها أكثر الروابط، ثم التي تليها. ولا يعقد أحد رابطًا جديدًا. والمقصود الاتصال لا البضائع ولا المال.
scenario-M1-reading = { $whole } من الجهات المرتبطة متّصل بعضها ببعض. ومن دون أكثرها روابط يصير ذلك { $first }، ومن دون خمس { $fifth }؛ ومن دون أي جهة واحدة { $any } في المتوسط.
scenario-M1-none = لم يُسجَّل أي رابط.
scenario-M1-missing = من دون أكثر الجهات روابط: { $band }
scenario-M1-figure = ما يبقى متّصلًا
scenario-M1-key = الخط: أكبر جزء متّصل. الرمادي: موضعه إن نقصت روابط أو أُضيفت.
scenario-M1-table = أكبر جزء متّصل
scenario-M1-gone = الجهات المغادِرة
scenario-M1-left = الباقي
scenario-M1-who = آخر المغادِرات
scenario-M2 = إن توقّف مورّد واحد: أسوأ حالة
scenario-M2-assumptions = تتوقّف الشركة حين لا يبقى لأحد مُدخَلاتها مورّد. بلا مخزون ولا وقت ولا بديل سوى المسجَّل؛ ولا تدخل إلّا المُدخَلات التي سُجّل كل مورّديها.
scenario-M2-reading = أكبر أثر لمورّد واحد هو خسارة { $loss } من إنتاج { $n ->
    [one] شركة واحدة
    [two] شركتين
    [few] { $n } شركات
    [many] { $n } شركة
   *[other] { $n } شركة
}.
scenario-M2-none = غير معروف: لا مُدخَل سُجّل كل مورّديه.
scenario-M2-missing = أكبر خسارة: { $band }
scenario-M3 = إن توقّف مورّد واحد: بحسب الحصص
scenario-M3-assumptions = تخسر الشركة بقدر أشدّ مُدخَلاتها ندرة، بحسب حصص مورّديه. والحصة التي لم يصرّح بها أحد لا تنقطع أبدًا، فالخسارة حدّ أدنى. بلا مخزون ولا وقت ولا بديل سوى المسجَّل.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = أكبر خسارة: { $band }
scenario-M7 = إلى أي مدى قد تصل أخبار البحوث
scenario-M7-assumptions = الرابط اتصال ممكن في الاتجاهين، أيًّا كان نوعه. والاتصال ليس تبنّيًا.
scenario-M7-reading = في المتوسط يبعد { $one } من الجهات الأخرى، وعددها { $n }، خطوة واحدة عن معهد بحوث، و{ $two } خطوتين على الأكثر.
scenario-M7-inputs = معاهد البحوث والجامعات، مرتبطة كانت أم لا: { $seeds }؛ الجهات: { $n }؛ الأزواج المرتبطة: { $m }.
scenario-M7-none = لم يُسجَّل معهد بحوث ولا جامعة لهما رابط.
scenario-M7-missing = في خطوتين: { $band }
scenario-M7-table = الجهات الأخرى في حدود هذه الخطوات
scenario-M7-steps = الخطوات
scenario-M9 = إن بدأ شيء جديد في البحث
scenario-M9-assumptions = كل رابط لجهة بلغها الجديد ينقله مرة واحدة، بالاحتمال نفسه، في الاتجاهين، أيًّا كان نوعه. والاحتمال غير مقيس، لذلك تُعرض ثلاثة.
scenario-M9-reading = يبلغ في المتوسط { $base } من الجهات المرتبطة الأخرى، وعددها { $n }؛ و{ $low } باحتمال منخفض، و{ $high } باحتمال مرتفع.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = بالاحتمال المتوسط: { $band }
scenario-M9-table = ما يُبلَغ من الجهات المرتبطة الأخرى
scenario-M9-chance = احتمال كل رابط
scenario-M9-mean = في المتوسط
scenario-M9-best = من أفضل موقع
scenario-M11 = كم يستغرق التبنّي في أماكن أخرى
scenario-M11-assumptions = يتبنّى الجميع في النهاية، بعضهم من تلقاء نفسه (p) وبعضهم لأن غيره سبقه (q). ولم يُضبط هذا على أي بيانات هنا: p وq منشوران لسلع استهلاكية كثيرة.
scenario-M11-inputs = لا سجلّ من هذا التجمّع. الحالة المتوسطة هي المتوسط المنشور، والأخريان المدى المعتاد.
scenario-M11-reading = بعد عشر سنوات يكون { $base } قد تبنّى؛ و{ $low } في الحالة البطيئة، و{ $high } في السريعة.
scenario-M11-table = نسبة من تبنّى
scenario-M11-parameters = الحالة
scenario-M11-values = p { $p }، q { $q }
scenario-M11-after = بعد { $time }
scenario-M11-peak = أسرع نموّ بعد
scenario-M12 = مسارات توريد مستقلّة
scenario-M12-assumptions = من كل شركة لا تورّد لها شركة مسجَّلة إلى كل مشترٍ لا يورّد لأحد في السجلّ. والمسار المسجَّل مسار ممكن؛ ولا يُعرف إن كانت البضائع تسلكه.
scenario-M12-inputs = روابط التوريد بين جهات مسمّاة: { $m }؛ منها ما له مهلة تسليم: { $timed }.
scenario-M12-skipped = أزواج أخرى لم يُنظر فيها: { $n }.
scenario-M12-reading = { $between ->
    [0] كل المسارات المسجَّلة، وعددها { $pairs }، تصل من المورّد إلى المشتري مباشرة.
   *[other] أزواج يصلها مسار: { $pairs }؛ منها عبر وسيط: { $between }؛ ومنها ما يتوقّف على وسيط واحد: { $single }.
}
scenario-M12-none = لم يُسجَّل رابط توريد بين جهات مسمّاة.
scenario-M12-missing = الأزواج المتوقّفة على جهة واحدة: { $band }
scenario-M12-table = الأزواج التي بينها وسيط، والأطول أولًا (من { $n })
scenario-M12-pair = من، إلى
scenario-M12-ends = من { $from } إلى { $to }
scenario-M12-ways = مسارات مستقلّة
scenario-M12-between = بينهما
scenario-M12-days = مهلة التسليم
drawing-removal = أكبر جزء متّصل من الشبكة، من كل الجهات المرتبطة، وعددها { $n }، إلى لا شيء. والقيم في الجدول أدناه.
drawing-removal-axis = الجهات المغادِرة، الأكثر روابط أولًا
embedding-title = حلقة بعد حلقة
embedding-lead = مَن هنا، وما الغائب، ومَن يستطيع الوافد الجديد بلوغه. والافتراض أنه يرتبط بمن ترتبط به شركتان من الحلقة على الأقل. والبلوغ اتصال ممكن لا عمل تجاري.
embedding-coverage = محسوب على الجهات المرتبطة، وعددها { $n }، والأزواج المرتبطة، وعددها { $m }، والمُدخَلات المسجَّلة، وعددها { $inputs }، وقد سُجّل كل المورّدين لعدد منها: { $known }؛ في { $date }.
embedding-members = موجود هنا
embedding-foreign = بملكية أجنبية
embedding-nearby = في الجوار
embedding-missing = ناقص أو متوافر في مكان آخر
embedding-outside = خارج التجمّع
embedding-gaps = فجوات مسجَّلة
embedding-bought-outside = يُشترى من خارج التجمّع: { $inputs }.
embedding-one-supplier = بمورّد واحد: { $inputs }.
embedding-few-owners = { $n ->
    [0] لا مالك مستقلًّا في النواة.
   *[other] مالك مستقلّ واحد فقط في النواة.
}
embedding-neighbours = في السلسلة
embedding-before = قبلها
embedding-after = بعدها
embedding-two-steps = في خطوتين
embedding-first-of-all = في المقدّمة
embedding-reach = { $reached } من أصل { $total } من الجهات المرتبطة، عبر الشركاء المعتادين للحلقة، وعددهم { $partners }.
embedding-reach-any = { $reached } من أصل { $total } من الجهات المرتبطة. لا شريك مشتركًا بين شركتين، فأُخذ كل الشركاء، وعددهم { $partners }.
embedding-no-reach = غير معروف: لا رابط لأي جهة مسجَّلة في هذه الحلقة.
embedding-institutions = مع مَن تتحدّث
