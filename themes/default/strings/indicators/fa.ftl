# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = نامعلوم: داده‌های ثبت‌شده این مقدار را به دست نمی‌دهند.
indicator-too-few = دادهٔ ناکافی: { $n } کنشگر، { $m } پیوند. این مقدار برای ثبت سابقه است، نه نتیجه‌گیری.
indicator-formula = فرمول
indicator-reference = برگرفته از
indicator-pitfall = چگونه گمراه می‌کند
indicator-basis = { indicator-basis.short }، تا تاریخ { $date }
    .short = { $n } کنشگر، { $m } پیوند
indicator-coverage = از پیوندهای پشتوانهٔ آن، { $dated } تاریخ آغاز و { $sourced } منبع دارند
indicator-lower-bound = پیوندهای ثبت‌شده یک نمونه‌اند. پیوندهایی که کسی ننوشته است، این مقدار را بالا می‌بُرد.
indicator-extent-core = کنشگران درون خوشه
indicator-extent-recorded = همهٔ ثبت‌شده‌ها، با طرف‌های بیرونی

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }، تا تاریخ { $date }
    .short = { $n } حلقهٔ اعلام‌شده، { $m } کنشگر
indicator-I13-basis = { indicator-I13-basis.short }، تا تاریخ { $date }
    .short = { $n } خریدار، { $m } پیوند تأمین
indicator-I14-basis = { indicator-I14-basis.short }، تا تاریخ { $date }
    .short = { $n } نهاده، { $m } نهاده با همهٔ تأمین‌کنندگان ثبت‌شده
indicator-I16-basis = { indicator-I16-basis.short }، تا تاریخ { $date }
    .short = { $n } نهاده، { $m } نهاده با همهٔ تأمین‌کنندگان ثبت‌شده
indicator-I21-basis = { indicator-I21-basis.short }، تا تاریخ { $date }
    .short = { $n } کنشگر، { $m } پیوند تاریخ‌دار
indicator-I22-basis = { indicator-I22-basis.short }، تا تاریخ { $date }
    .short = { $n } کنشگر، { $m } پیوند تاریخ‌دار
indicator-I26-basis = { indicator-I26-basis.short }، تا تاریخ { $date }
    .short = { $n } پژوهشگاه یا دانشگاه، { $m } شرکت زایشی
indicator-I31-basis = { indicator-I31-basis.short }، تا تاریخ { $date }
    .short = { $n } صفحه به زبان‌های دیگر، { $m } صفحه با همان واقعیت‌ها
indicator-I27-basis = { indicator-I27-basis.short }، تا تاریخ { $date }
    .short = { $n } ورود یا خروج در میان { $m } رویداد تحقق‌یافته
indicator-I30-basis = { indicator-I30-basis.short }، تا تاریخ { $date }
    .short = { $n } واقعیت و پیوند
indicator-I40-basis = { indicator-I40-basis.short }، تا تاریخ { $date }
    .short = { $n } کنشگر، { $m } پیوند تاریخ‌دار

## Names of further values

indicator-part-pairs = جفت‌های دارای پیوند
indicator-part-possible-pairs = جفت‌های ممکن
indicator-part-mean-degree = طرف پیوند به‌ازای هر شرکت
indicator-part-tied = کنشگران دارای پیوند
indicator-part-isolated = کنشگران بدون پیوند
indicator-part-weighted = همان مقدار، با وزن پیوندها
indicator-part-most = بیشترین شمار طرف پیوند یک کنشگر
indicator-part-ei-index = شاخص E-I
indicator-part-expected = مقدار مورد انتظار در گزینش تصادفی طرف‌ها
indicator-part-expected-ei-index = شاخص E-I مورد انتظار در گزینش تصادفی
indicator-part-across = جفت‌های بین‌منطقه‌ای
indicator-part-within = جفت‌های درون‌منطقه‌ای
indicator-part-regions = مناطق و کشورها
indicator-part-crossing = جفت‌های فرامرزی
indicator-part-countries = کشورهای طرف پیوند
indicator-part-effective-countries = شمار مؤثر کشورهای طرف پیوند
indicator-part-filled = حلقه‌های پر
indicator-part-declared = حلقه‌های اعلام‌شده
indicator-part-depth = حلقه‌های دارای دو کنشگر مستقل یا بیشتر
indicator-part-gaps = خلأهای توضیح‌داده‌شده
indicator-part-unexplained = خلأهای بی‌توضیح
indicator-part-value-weighted = وزن‌دهی‌شده با سهم ارزش
indicator-part-bridges = پیوندهایی که یک بخش تنها به آن‌ها وصل است
indicator-part-cut-off = بیشترین شمار کنشگران وابسته به یک کنشگر
indicator-part-cut-off-share = سهم آن‌ها از همهٔ کنشگران دارای پیوند
indicator-part-freeman = تمرکزیافتگی (فریمن)
indicator-part-gini = نابرابری طرف‌های پیوند (جینی)
indicator-part-mention-share = سهم از اشاره‌های متن
indicator-part-with-locator = با ذکر جای مطلب در منبع
indicator-part-facts-sourced = واقعیت‌های دارای منبع
indicator-part-ties-sourced = پیوندهای دارای منبع
indicator-part-independent = با دو منبع مستقل یا بیشتر
indicator-part-identified = کنشگران با شناسهٔ بررسی‌شده
indicator-part-median-age = میانهٔ عمر تازه‌ترین منبع

indicator-part-gatekeepers = کنشگران دارای پیوند درونی و بیرونی
indicator-part-gatekeeper-share = سهم آن‌ها از هسته
indicator-part-largest-drop = بزرگ‌ترین افت با رفتن یکی از آن‌ها
indicator-part-density = سهم جفت‌های دارای پیوند از همهٔ جفت‌های ممکن
indicator-part-firms = شرکت‌ها
indicator-part-institutes = پژوهشگاه‌ها و دانشگاه‌ها
indicator-part-bridges-known = جفت‌رده‌هایی که هر دو اینجا هستند
indicator-part-by-input = بر پایهٔ نهاده
indicator-part-by-value = بر پایهٔ ارزش
indicator-part-inputs-known = نهاده‌هایی که همهٔ تأمین‌کنندگانشان ثبت شده
indicator-part-inputs-unknown = نهاده‌هایی که این نکته در آن‌ها نامعلوم است
indicator-part-effective-suppliers = شمار مؤثر تأمین‌کنندگان
indicator-part-highest = بالاترین مقدار یک نهاده
indicator-part-sole-sourced = نهاده‌های تک‌تأمین‌کننده
indicator-part-alternatives = جایگزین به‌ازای هر نهاده
indicator-part-one-minus-hhi = یک منهای میانگین تمرکز
indicator-part-after-first = بزرگ‌ترین بخش پس از نخستین حذف
indicator-part-after-any = همان مقدار پس از هر حذف، به‌طور میانگین
indicator-part-star = مقدار برای ستاره‌ای به این اندازه
indicator-part-complete = مقدار، اگر همه با همه پیوند داشتند
indicator-part-begun = پیوندهای آغازشده
indicator-part-ended = پیوندهای پایان‌یافته
indicator-part-death-rate = پایان‌یافته، از پیوندهای روز نخست
indicator-part-undated = پیوندهای بدون تاریخ، کنارگذاشته‌شده
indicator-part-older-than-five = قدیمی‌تر از پنج سال
indicator-part-one-step = در یک گام
indicator-part-two-steps = در دو گام
indicator-part-three-steps = در سه گام
indicator-part-reachable = جفت‌هایی که مسیری میانشان هست
indicator-part-islands = بخش‌های جدا از هم
indicator-part-spin-offs = شرکت‌های زایشی ثبت‌شده
indicator-part-from-research = برآمده از پژوهش
indicator-part-survivors = از آن‌ها که پنج سال یا بیشتر دارند، هنوز برقرار
indicator-part-pages-compared = صفحه‌های مقایسه‌شده
indicator-part-pages-equal = صفحه‌های با همان واقعیت‌ها
indicator-part-entries = ورودها
indicator-part-exits = خروج‌ها
indicator-part-foreign-share = از تازه‌واردان، با مالک خارجی
indicator-part-realised-share = از همهٔ برنامه‌ها، تحقق‌یافته
indicator-part-by-region = بر پایهٔ منطقه
indicator-part-by-class = بر پایهٔ ردهٔ کنشگر
indicator-part-ties-growth = پیوندها، در سال
indicator-part-actors-growth = کنشگران، در سال
indicator-part-densification = رشد پیوندها نسبت به رشد کنشگران (شیب)
indicator-part-density-without = همکاری میان شرکت‌ها بدون آن

indicator-class-firm = شرکت‌ها
indicator-class-research = پژوهش
indicator-class-education = آموزش
indicator-class-capital = سرمایه
indicator-class-public = نهادهای عمومی
indicator-class-other = دیگران
indicator-class-inside = خوشه
indicator-class-country = بقیهٔ کشور
indicator-class-abroad = جهان
indicator-pair = { $first } و { $second }
indicator-input = { $input } برای { $buyer }
indicator-observed = مقدار منتشرشده، در اینجا محاسبه نشده

## I01

indicator-I01 = همکاری میان شرکت‌ها
indicator-I01-question = چه تعداد از جفت‌های ممکن شرکت‌ها با هم کار می‌کنند؟
indicator-I01-reading = میان { $firms } شرکت خوشه { $possible } جفت ممکن است؛ { $pairs ->
    [0] هیچ‌یک پیوند ثبت‌شده ندارد.
   *[other] { $pairs } جفت پیوند ثبت‌شده دارد ({ $share }).
}
indicator-I01-pitfall = با افزایش تعداد شرکت‌های فهرست‌شده این مقدار پایین می‌آید، حتی اگر هیچ‌چیز دیگری تغییر نکند. هرگز دو خوشه را بدون ذکر تعداد طرف پیوند هر شرکت با آن مقایسه نکنید.

## I02

indicator-I02 = کنشگران دارای پیوند
indicator-I02-question = این یک شبکه است یا یک فهرست؟
indicator-I02-reading = از { $actors } کنشگر ثبت‌شده، { $tied } کنشگر دست‌کم یک پیوند دارد؛ { $isolated ->
    [0] هیچ‌کس تنها نیست.
   *[other] { $isolated } کنشگر تنهاست.
}
indicator-I02-pitfall = فهرست‌کردن کنشگران کمتر آن را بالا می‌برد. کنشگر بدون پیوند ثبت‌شده شاید پیوندهایی داشته باشد که کسی ننوشته است.

## I03

indicator-I03 = طرف پیوند به‌ازای هر کنشگر
indicator-I03-question = هر کنشگر به‌طور میانگین چند طرف پیوند دارد؟
indicator-I03-reading = هر کنشگر به‌طور میانگین { $partners } طرف پیوند دارد ({ $pairs } جفت در میان { $actors } کنشگر).
indicator-I03-pitfall = میان اندازه‌های گوناگون مقایسه‌پذیر است، اما با دقت ثبت‌کنندهٔ پیوندها بالا می‌رود.

## I04

indicator-I04 = پیوندهای بین‌منطقه‌ای
indicator-I04-question = پیوندها در یک منطقه می‌مانند یا از آن فراتر می‌روند؟
indicator-I04-reading = از { $pairs } جفت دارای پیوند، { $across } جفت از مرز میان منطقه‌ها می‌گذرد ({ $share }). گزینش تصادفی طرف‌ها { $expected } به دست می‌داد.
indicator-I04-pitfall = این سهم به تعداد طرف‌های بیرونی ثبت‌شده بستگی دارد؛ آن را در کنار مقدار مورد انتظار در گزینش تصادفی بخوانید.

## I05

indicator-I05 = پیوند بین‌المللی
indicator-I05-question = چه تعداد از پیوندهای خوشه به خارج از کشور و به چند کشور می‌رسد؟
indicator-I05-reading = از { $pairs } جفت دارای پیوند در خوشه، { $crossing ->
    [0] هیچ جفتی به کشور دیگری نمی‌رسد
   *[other] { $crossing } جفت به کشور دیگری می‌رسد
} ({ $share }){ $countries ->
    [0] .
    [1] ، همه به یک کشور.
   *[other] ، در مجموع به { $countries } کشور.
}
indicator-I05-pitfall = پیوند میان یک کارخانه و مالک خارجی آن کامل به حساب می‌آید. این با یافتن شریک در خارج یکی نیست.

## I06

indicator-I06 = دسترسی فراتر از خوشه
indicator-I06-question = جهان بیرون چقدر نزدیک است و از راه چه کسی؟
indicator-I06-reading = { $gatekeepers ->
    [0] هیچ کنشگری هم درون و هم بیرون خوشه طرف پیوند ندارد.
    [1] از { $actors } کنشگر خوشه یکی هم درون و هم بیرون طرف پیوند دارد: { $actor }. بدون آن، دسترسی ثبت‌شده { $drop } افت می‌کرد.
   *[other] از { $actors } کنشگر خوشه، { $gatekeepers } کنشگر هم درون و هم بیرون طرف پیوند دارد. بیشترین وابستگی به { $actor } است: بدون آن، دسترسی ثبت‌شده { $drop } افت می‌کرد.
}
indicator-I06-pitfall = مسیرهای روی کاغذ را می‌شمارد. افت زیاد یعنی دسترسی ثبت‌شده به یک کنشگر بسته است، نه اینکه دیگران نمی‌توانستند راه خود را بیابند.

## I07

indicator-I07 = شرکت‌های دارای شریک پژوهشی
indicator-I07-question = چند شرکت با دانشگاه یا پژوهشگاه کار می‌کنند؟
indicator-I07-reading = { $institutes ->
    [0] از { $firms } شرکت، { $linked } شرکت پیوند ثبت‌شده با پژوهش دارد؛ پژوهشگاهی ثبت نشده است.
    [1] از { $firms } شرکت، { $linked } شرکت با تنها پژوهشگاه ثبت‌شده در اینجا پیوند ثبت‌شده دارد ({ $share }).
   *[other] از { $firms } شرکت، { $linked } شرکت با دست‌کم یکی از { $institutes } دانشگاه و پژوهشگاه پیوند ثبت‌شده دارد ({ $share }).
}
indicator-I07-pitfall = آغاز پروژه‌های مشترک بیش از پایان آن‌ها اعلام می‌شود؛ قرارداد میان شرکت و آزمایشگاه به‌ندرت علنی است.

## I08

indicator-I08 = پل‌های غایب
indicator-I08-question = کدام رده‌های کنشگران با هم پیوند ندارند؟
indicator-I08-reading = از { $known } جفت‌رده‌ای که هر دو اینجا هستند، { $missing ->
    [0] همه دست‌کم یک پیوند ثبت‌شده دارند.
   *[other] { $missing } جفت‌رده هیچ پیوند ثبت‌شده‌ای ندارد.
}
indicator-I08-pitfall = اندازهٔ رده‌ها متفاوت است: یک پیوند با تنها سرمایه‌گذار، چگالی بالایی است. تعدادها را بخوانید، نه فقط سهم‌ها را.

## I09

indicator-I09 = کامل‌بودن زنجیره
indicator-I09-question = کدام حلقه‌های زنجیرهٔ ارزش اینجاست و کدام از بیرون می‌آید؟
indicator-I09-reading = از { $stages } حلقهٔ اعلام‌شده، { $filled } حلقه درون خوشه پر است{ $nearby ->
    [0] { "" }
   *[other] ، و { $nearby } حلقهٔ دیگر در خوشهٔ گسترده
}. { $deep ->
    [0] هیچ حلقه‌ای دو کنشگر یا بیشتر با مالکان متفاوت ندارد.
   *[other] { $deep } حلقه دو کنشگر یا بیشتر با مالکان متفاوت دارد.
}
indicator-I09-pitfall = یکسره به فهرست حلقه‌ها بستگی دارد. فهرست ریزتر خلأ بیشتری می‌سازد و فهرست درشت‌تر خلأها را پنهان می‌کند.

## I13

indicator-I13 = تأمین محلی
indicator-I13-question = چه مقدار از خرید خوشه از درون خوشه می‌آید؟
indicator-I13-reading = از { $ties } پیوند تأمین ثبت‌شده با خریداران خوشه، { $local } پیوند از درون خوشه است ({ $share }). { $unknown ->
    [0] { "" }
   *[other] برای { $unknown } نهاده معلوم نیست که همهٔ تأمین‌کنندگان ثبت شده باشند.
}
indicator-I13-pitfall = شمارش بر پایهٔ پیوند، نهاده و ارزش سه پاسخ متفاوت می‌دهد. نشانی محلیِ صورت‌حساب به معنای ارزش افزودهٔ محلی نیست.

## I14

indicator-I14 = تمرکز تأمین‌کنندگان
indicator-I14-question = یک نهاده از چه تعداد اندک تأمین‌کننده می‌آید؟
indicator-I14-reading = { $known ->
    [0] برای هیچ‌یک از { $inputs } نهاده، همهٔ تأمین‌کنندگان و سهم‌هایشان ثبت نشده است.
   *[other] برای { $known } نهاده از { $inputs } نهاده همهٔ تأمین‌کنندگان ثبت شده‌اند؛ هر نهاده به‌طور میانگین گویی از { $suppliers } تأمین‌کنندهٔ هم‌سهم می‌آید.
}
indicator-I14-pitfall = تنها نهاده‌هایی به حساب می‌آیند که همهٔ تأمین‌کنندگانشان ثبت شده است. ثبت‌نشدن به معنای نبود تأمین‌کننده نیست.

## I16

indicator-I16 = نهاده‌های بدون منبع دوم
indicator-I16-question = اگر تأمین‌کننده‌ای بازایستد، چه چیزی جایگزین‌شدنی است؟
indicator-I16-reading = { $known ->
    [0] نامعلوم: برای هیچ نهاده‌ای همهٔ تأمین‌کنندگان ثبت نشده است.
   *[other] از { $known } نهاده با همهٔ تأمین‌کنندگان ثبت‌شده، { $sole } نهاده تنها از یک تأمین‌کننده می‌آید. { $unknown ->
        [0] { "" }
       *[other] این نکته برای { $unknown } نهادهٔ دیگر نامعلوم است.
    }
}
indicator-I16-pitfall = جایگزین‌هایی که کسی ننوشته، نامعلوم‌اند؛ این با نبود جایگزین یکی نیست.

## I17

indicator-I17 = تک‌نقطه‌های شکست شبکه
indicator-I17-question = چه کسی یا چه چیزی به‌تنهایی دیگران را به بقیه وصل می‌کند؟
indicator-I17-reading = { $points ->
    [0] هیچ کنشگری به‌تنهایی دیگران را به بقیه وصل نمی‌کند: هر پیوند ثبت‌شده مسیر جایگزینی دارد.
    [1] همهٔ پیوندهای ثبت‌شدهٔ برخی کنشگران با بقیه از یک کنشگر می‌گذرد: { $actor }. از { $actors } کنشگر، { $cutoff } کنشگر تنها از این راه در دسترس است.
   *[other] { $points } کنشگر هر یک به‌تنهایی دیگران را به بقیه وصل می‌کند. بیشترین وابستگی به { $actor } است: از { $actors } کنشگر، { $cutoff } کنشگر تنها از راه پیوندهای ثبت‌شده با آن در دسترس است.
}
indicator-I17-pitfall = می‌گوید کدام پیوندهای ثبت‌شده مسیر جایگزین ندارند، نه اینکه چه کسی از کار می‌افتد. پیوندی که کسی ننوشته شاید همان مسیر جایگزین باشد. تک‌منبع‌بودن تأمین پرسش دیگری است.

## I18

indicator-I18 = انسجام شبکه
indicator-I18-question = با رفتن کنشگران پیشرو چه مقدار از شبکه به هم پیوسته می‌ماند؟
indicator-I18-reading = { $whole } از کنشگران دارای پیوند در یک بخش به‌هم‌پیوسته‌اند. بدون { $actor } این سهم { $first } می‌شد؛ بدون یک کنشگر دلخواه، به‌طور میانگین { $mean }.
indicator-I18-pitfall = پیوستگی روی کاغذ همان تحویل کالا نیست. ترتیب حذف بر پایهٔ تعداد طرف‌های ثبت‌شده است، نه احتمال رفتن.

## I21

indicator-I21 = پیوندهای پایدار
indicator-I21-question = آیا شبکهٔ پنج سال پیش پایدار ماند؟
indicator-I21-reading = { $years } سال پیش از روز مرجع { $then } پیوند تاریخ‌دار ثبت شده بود و اکنون { $now } پیوند؛ در این میان { $begun } پیوند آغاز شد و { $ended } پیوند پایان یافت.
indicator-I21-pitfall = دقت بیشتر در سال‌های اخیر، زایش پیوند به نظر می‌رسد. پایان‌ها کمتر از آغازها اعلام می‌شوند.

## I22

indicator-I22 = عمر پیوندها
indicator-I22-question = پیوندها چند سال عمر دارند؟
indicator-I22-reading = نیمی از { $ties } پیوند تاریخ‌دار بیش از { $years } سال عمر دارد؛ { $old } پیوند بیش از پنج سال.
indicator-I22-pitfall = تنها پیوندهای باقی‌مانده شمرده می‌شوند؛ پیوندهای پایان‌یافته جوان نیستند، دیگر وجود ندارند.

## I23

indicator-I23 = دسترسی پژوهش
indicator-I23-question = یک پژوهشگاه از راه معرفی به چند کنشگر می‌رسد؟
indicator-I23-reading = یک پژوهشگاه یا دانشگاه در دو گام به‌طور میانگین به { $share } از { $actors } کنشگر دیگر می‌رسد ({ $institutes } مؤسسه).
indicator-I23-pitfall = مسیر یعنی تماس ممکن، نه پذیرش.

## I24

indicator-I24 = نزدیکی
indicator-I24-question = آیا کنشگران دارای پیوند اصلاً می‌توانند به هم برسند؟
indicator-I24-reading = { $share } از همهٔ جفت‌های کنشگران دارای پیوند با مسیری به هم متصل‌اند؛ { $actors } کنشگر { $islands ->
    [1] یک بخش به‌هم‌پیوسته می‌سازد.
   *[other] { $islands } بخش جدا از هم می‌سازد.
}
indicator-I24-pitfall = بخش‌های جدا از هم شاید با پیوندی متصل باشند که کسی ثبت نکرده است.

## I26

indicator-I26 = شرکت‌های زایشی از پژوهش
indicator-I26-question = آیا از دل پژوهش شرکت زاده می‌شود؟
indicator-I26-reading = { $institutes ->
    [0] پژوهشگاهی ثبت نشده است
   *[other] در ده سال گذشته { $recent ->
        [0] هیچ شرکت زایشی تاریخ‌داری
       *[other] { $recent } شرکت زایشی تاریخ‌دار
    } از دل { $institutes } پژوهشگاه و دانشگاه بیرون { $recent ->
        [0] نیامده است
       *[other] آمده است
    }
}؛ در مجموع { $all } شرکت زایشی با هر خاستگاهی ثبت شده است.
indicator-I26-pitfall = شرکت‌هایی که نام یا ساختمان خاستگاه خود را نگه داشته‌اند دیده می‌شوند و بقیه نه؛ شکست‌ها فراموش می‌شوند.

## I27

indicator-I27 = ورودها و خروج‌ها
indicator-I27-question = چه کسی آمد، چه کسی رفت و چند برنامه تحقق یافت؟
indicator-I27-reading = در خط زمان { $entries } ورود و { $exits } خروج آمده است؛ از { $plans } برنامه برای ورود، گسترش یا سرمایه‌گذاری، { $done } برنامه تحقق‌یافته گزارش شده است.
indicator-I27-pitfall = ورودها خبرسازند و خروج‌ها بی‌صدا. اعلام‌شده با سرمایه‌گذاری‌شده یکی نیست.

## I28

indicator-I28 = وزن کنشگر پیشرو
indicator-I28-question = آیا یک کنشگر به جای کل می‌نشیند؟
indicator-I28-reading = { $ties ->
    [1] بیشترین طرف پیوند از آنِ { $actor } است، با { $partners } طرف:
   *[other] { $ties } کنشگر، از جمله { $actor }، بیشترین طرف پیوند را دارند، هر یک { $partners } طرف:
} { $share } از همهٔ سرهای پیوندها. ستاره‌ای با یک مرکز ۵۰٪ به دست می‌داد.
indicator-I28-pitfall = مرکز با پره‌هایش نوعی خوشه است، نه عیب؛ اما باید گفته شود. کنشگرانی که بیشتر شناخته شده‌اند، پیوندهای ثبت‌شدهٔ بیشتری دارند.

## I29

indicator-I29 = همانند با همانند
indicator-I29-question = آیا منطقه‌ها و رده‌های کنشگران در خود بسته‌اند؟
indicator-I29-reading = شاخص بر پایهٔ منطقه { $region } و بر پایهٔ ردهٔ کنشگر { $class } است (۱: تنها درون گروه؛ ۰: همچون گزینش تصادفی؛ زیر ۰: بیشتر میان گروه‌ها).
indicator-I29-pitfall = طرف‌های بیرونی از آن رو ثبت شده‌اند که با کسی در درون پیوند دارند و این شاخص را پایین می‌کشد.

## I30

indicator-I30 = شواهد
indicator-I30-question = چه مقدار از این‌ها را می‌توان تا منبع ردیابی کرد؟
indicator-I30-reading = از { $records } واقعیت و پیوند، { $traced } مورد منبع و تاریخ دارد ({ $share })؛ { $twice ->
    [0] هیچ‌یک بر دو منبع مستقل استوار نیست.
   *[other] { $twice } مورد بر دو منبع مستقل یا بیشتر استوار است.
}
indicator-I30-pitfall = ردیابی‌پذیری گزاره را می‌سنجد، نه درستی آن را.

## I31

indicator-I31 = واقعیت‌های یکسان در همهٔ زبان‌ها
indicator-I31-question = آیا همهٔ زبان‌ها همان واقعیت‌ها را می‌گویند؟
indicator-I31-reading = از { $pages } صفحهٔ ترجمه‌شده، { $equal } صفحه دقیقاً به همان واقعیت‌های متن اصلی ارجاع می‌دهد ({ $share }).
indicator-I31-pitfall = ارجاع به واقعیت‌ها را مقایسه می‌کند، نه واژه‌های پیرامون آن‌ها را.

## I40

indicator-I40 = رشد
indicator-I40-question = شبکهٔ ثبت‌شده با چه سرعتی رشد می‌کند؟
indicator-I40-reading = پیوندهای تاریخ‌دار در پنج سال از { $then } به { $now } رسید، سالانه { $ties }؛ کنشگران سالانه { $actors }.
indicator-I40-pitfall = تعداد نقاط اندک است. ثبت نیز رشد می‌کند و این دو را نمی‌توان از هم بازشناخت.

## I42

indicator-I42 = بدون کنشگر پیشرو
indicator-I42-question = بدون کنشگری که بیشترین طرف پیوند را دارد چه می‌ماند؟
indicator-I42-reading = از { $pairs } جفت دارای پیوند، { $without } جفت بدون { $actor } است ({ $share }). { $beside ->
    [0] میان طرف‌های پیوند کنشگری که رفته باشد، هیچ پیوندی ثبت نشده است.
   *[other] از پیوندهای میان طرف‌های پیوند کنشگرانی که رفته‌اند، { $outlived } از { $judged } یک سال بعد هنوز برقرار بود؛ تاریخ‌های { $unclear } پیوند این را روشن نمی‌کند.
}
indicator-I42-pitfall = پیوندهای دیگران شاید به سبب کنشگر پیشرو باشد و با آن برود. اینکه پیوندی پس از خروج یک کنشگر مانده است، دلیل آن را نمی‌گوید.

## Phases and years

evolution-actors = { $count } کنشگر
evolution-ties = { $count } پیوند
evolution-begun = { $count ->
    [0] هیچ پیوندی آغاز نشد
   *[other] { $count } پیوند آغاز شد
}
evolution-ended = { $count ->
    [0] هیچ پیوندی پایان نیافت
   *[other] { $count } پیوند پایان یافت
}
evolution-actors-begun = { $count ->
    [0] هیچ کنشگری نیامد
   *[other] { $count } کنشگر آمد
}
evolution-actors-ended = { $count ->
    [0] هیچ‌کس نرفت
   *[other] { $count } کنشگر رفت
}
evolution-events = { $count ->
    [0] رویدادی گفته نشده
   *[other] { $count } رویداد
}
evolution-phase-reading = در پایان این دوره { $actors } کنشگر و { $ties } پیوند تاریخ‌دار ثبت شده است؛ در طول آن { $begun ->
    [0] هیچ پیوندی آغاز نشد
   *[other] { $begun } پیوند آغاز شد
} و { $ended ->
    [0] هیچ پیوندی پایان نیافت
   *[other] { $ended } پیوند پایان یافت
}.
evolution-phase-running = این دوره در روز مرجع همچنان ادامه دارد.
evolution-undated = { $count ->
    [0] آغاز همهٔ پیوندهای ثبت‌شده معلوم است.
   *[other] آغاز { $count } پیوند ثبت‌شده معلوم نیست و در هیچ دوره‌ای نیامده است.
}
evolution-dated-share = آغاز { $share } از همهٔ پیوندهای تاکنون ثبت‌شده معلوم است
evolution-persistence = { $share } از پیوندهای آغاز یا پایان بازه در هر دو بوده‌اند
evolution-pitfall = سال‌هایی که کسی در آن‌ها دقیق‌تر جست‌وجو کرده، آغازهای بیشتری نشان می‌دهند. افزایش پیوندهای ثبت‌شده هنوز افزایش پیوندها نیست.

## Stages

stage-independent = { $count ->
    [1] یک مالک
   *[other] { $count } مالک متفاوت
}
stage-filled-nearby = تنها در خوشهٔ گسترده پر است

## Evidence of a record

evidence-sources = { $count ->
    [0] بدون منبع
   *[other] { $count } منبع
}
evidence-independent = { $count ->
    [0] بدون منبع مستقل
   *[other] { $count } منبع مستقل
}
evidence-searched = جست‌وجو شد، منبعی یافت نشد
evidence-primary = از جمله یک منبع دست‌اول

## The two boundaries, phases, what is told

indicator-wider = همراه با خوشهٔ گسترده
indicator-extent-extended = کنشگران درون خوشه یا خوشهٔ گسترده
indicators-boundary = هرجا مقدار به این بستگی دارد که چه کسی درون است، نخست برای هسته و سپس همراه با خوشهٔ گسترده آمده است.
indicator-named-more = و { $n } مورد دیگر
indicator-of = { $m } از { $n }
indicator-I09-coverage = از کنشگران پشتوانهٔ آن، { $dated } تاریخ آغاز و { $sourced } منبع دارند
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = از بازیابی‌ها، تاریخ { $dated } همراه با بحران پیش از آن تا حد ماه معلوم است و { $sourced } منبع دارند
indicator-I21-coverage = { $dated } از پیوندها تاریخ دارند؛ بقیه کنار گذاشته شده‌اند
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = همهٔ رویدادهای پشتوانهٔ آن تاریخ دارند، { $sourced } منبع دارند
indicator-I30-coverage = از واقعیت‌ها و پیوندها، { $dated } تاریخ و { $sourced } منبع دارند
indicator-I41-coverage = { $sourced } از سازوکارها شواهد خود را نام می‌برند
page-trends = شاخص‌ها در گذر زمان
trends-lead = آنچه پیوندهای تاریخ‌دار { $cluster } در پایان هر دوره به دست می‌دهند، با تعداد کنشگران و پیوندهای پشتوانهٔ هر مقدار.
trends-how = هر ستون آخرین روز یک دوره است. تنها پیوندهایی با آغاز معلوم به حساب می‌آیند و تنها کنشگرانی که آغازشان معلوم است یا چنین پیوندی دارند؛ از این رو ستون آخر مقدار امروز نیست که پیوندهای بی‌تاریخ را هم در بر دارد. تأمین‌کنندگان، شواهد و زبان‌ها برای امروز اعلام شده‌اند و گذشته ندارند.
trends-caption = زیر هر مقدار: n تعداد کنشگرانی که مقدار بر پایهٔ آن‌ها محاسبه شده و m تعداد پیوندهای پشتوانهٔ آن.
trends-basis = n { $n }، m { $m }
trends-end = پایان { $year }
trends-none = هیچ دوره‌ای آغاز نشده است یا هیچ‌چیز در آن تاریخ ندارد.
page-told = گفته‌شده و ثبت‌شده
told-lead = آیا متن‌های دربارهٔ { $cluster } از آنچه پیوند بیشتری دارد بیشتر می‌گویند: ارجاع‌های متن‌ها در کنار وزن در داده‌های ثبت‌شده.
told-agreement-title = دو ترتیب تا چه اندازه هم‌خوان‌اند
told-agreement-lead = همبستگی رتبه‌ای اسپیرمن میان ارجاع‌ها و وزن: ۱ یعنی همان ترتیب، ۰ یعنی بی‌ارتباط، −۱ یعنی ترتیب وارونه. تنها ارجاع‌های بخش‌ها و پرسش‌هایی به حساب می‌آیند که به همان زبان نوشته شده‌اند.
told-sort = چه چیزی
told-n = مقایسه‌شده
told-elsewhere = ارجاع به کنشگران بیرون از شبکهٔ امروز
told-actors = کنشگران
told-actors-weight = طرف‌های پیوند
told-stages = حلقه‌ها
told-stages-weight = کنشگران هر حلقه
told-kinds = انواع پیوند
told-kinds-weight = پیوندهای امروز
told-in = زبان متن: { $language }
told-more-title = بیشتر گفته‌شده تا ثبت‌شده
told-more-lead = بر پایهٔ رتبه در زبان نخست: متن به این کنشگران بیش از پیوندهای ثبت‌شده‌شان جا می‌دهد.
told-less-title = بیشتر ثبت‌شده تا گفته‌شده
told-less-lead = این کنشگران پیوندهای ثبت‌شدهٔ بسیار و جای اندکی در متن دارند.
told-stages-title = حلقه‌های زنجیره
told-kinds-title = انواع پیوند
told-pitfall = متن می‌تواند به‌حق بر یک کنشگر درنگ کند و نام بدون ارجاع شمرده نمی‌شود. مقدار پایین نیازمند بازنگری است، نه نشانهٔ خطا.
data-indicators-by-phase = شاخص‌ها در پایان هر دوره، تنها از پیوندهای تاریخ‌دار، برای هر دو مرز
data-observations = مقادیر منتشرشدهٔ شاخص‌هایی که در اینجا محاسبه نمی‌شوند
data-mentions = ارجاع‌های متن‌ها به تفکیک زبان، در کنار وزن در داده‌های ثبت‌شده

tie-kind-supplies = تأمین
tie-kind-contracts = برون‌سپاری
tie-kind-rnd = پژوهش مشترک
tie-kind-co-develops = توسعهٔ مشترک
tie-kind-develops = توسعهٔ تأمین‌کننده
tie-kind-licenses = لیسانس
tie-kind-standardizes = استاندارد
tie-kind-trains = آموزش
tie-kind-talent-flow = جابه‌جایی نیروی انسانی
tie-kind-spin-off = زایش شرکت
tie-kind-invests = سرمایه‌گذاری
tie-kind-owns = مالکیت
tie-kind-funds = تأمین مالی
tie-kind-member-of = عضویت
tie-kind-regulates = تنظیم‌گری
tie-kind-hosts = میزبانی
tie-kind-founds = بنیان‌گذاری
tie-kind-cooperates = همکاری
tie-kind-succeeds = جانشینی

indicator-part-joint-events = رویدادهای مشترک شرکت و پژوهشگاه، به‌ازای هر شرکت در سال
indicator-part-outlived = پیوندهای مانده پس از خروج یک کنشگر
indicator-part-outlived-of = پیوندهای هنگام خروج، با تاریخ معلوم
indicator-part-outlived-unknown = پیوندهای هنگام خروج، با تاریخ ناروشن
indicator-part-left = کنشگرانی که بی‌جانشین رفته‌اند
indicator-part-employees = کارکنان خوشه
indicator-part-per-thousand = شرکت‌های بزرگ به‌ازای هر هزار کارمند
indicator-part-large = شرکت‌های بزرگ
indicator-part-sized = شرکت‌هایی که اندازه‌شان ثبت شده
indicator-part-mature = کارکردهای دارای کنشگر جاافتاده
indicator-part-effective-markets = شمار مؤثر بازارها
indicator-part-top-market = سهم بزرگ‌ترین بازار
indicator-part-markets = بازارها
indicator-part-by-shares = همان مقدار بر پایهٔ سهم‌های اعلام‌شده
indicator-part-suppliers-tried = تأمین‌کنندگان آزموده‌شده
indicator-part-recoveries = بازیابی‌های گفته‌شده
indicator-part-recovery-known = کنشگرانی که زمان بازیابی‌شان معلوم است
indicator-part-recovery-unknown = کنشگرانی که این زمان برایشان جست‌وجو شد و یافت نشد
indicator-part-longest-exposure = طولانی‌ترین زمان بدون تأمین
indicator-part-ninth-decile = کران بالا برای نُه دهم موارد
indicator-part-from-inside = از تأمین‌کنندگان درونی
indicator-part-from-outside = از تأمین‌کنندگان بیرونی
indicator-part-lead-times = پیوندهای تأمین با زمان اعلام‌شده
indicator-part-steps-written = سازوکارهایی که گام‌هایشان نوشته شده
indicator-part-not-established = سازوکارهایی که جست‌وجو شد و یافت نشد
indicator-part-terms = اصطلاحات واژه‌نامه
indicator-part-glossary = اصطلاحات توضیح‌داده‌شده به همهٔ زبان‌ها
indicator-part-mean-steps = میانگین گام میان کنشگران متصل
indicator-part-longest-way = بلندترین در میان کوتاه‌ترین مسیرها

## I10, I11, I12

indicator-I10 = شرکت بزرگ به‌ازای هر حلقه
indicator-I10-question = پشت هر حلقهٔ زنجیره چند شرکت بزرگ ایستاده است؟
indicator-I10-reading = در زنجیره‌ای با { $stages } حلقه، از { $sized } شرکتی که اندازه‌شان ثبت شده { $large } شرکت بزرگ است؛ در مجموع { $firms } شرکت ثبت شده است. { $declared ->
    [0] شمار کارکنان خوشه با یک عدد اعلام نشده است، پس به‌ازای هر { $thousand } کارمند مقداری در دست نیست.
   *[other] شرکت‌های بزرگ به‌ازای هر { $thousand } کارمند: { $per }؛ شمار اعلام‌شدهٔ کارکنان: { $employees } ({ $date }).
}
indicator-I10-pitfall = تنها شرکت‌هایی به حساب می‌آیند که اندازه‌شان نوشته شده است. «بزرگ» همان است که در سابقهٔ ثبت‌شده آمده، نه معیار اهمیت.
indicator-I10-basis = { indicator-I10-basis.short }، تا تاریخ { $date }
    .short = { $n } شرکت، { $m } شرکت با اندازهٔ ثبت‌شده
indicator-I11 = پشتیبانی جاافتاده
indicator-I11-question = آیا کارکردهای پشتیبان را کسی بر عهده دارد که سال‌ها اینجا بوده است؟
indicator-I11-reading = از { $stages } کارکرد پشتیبان اعلام‌شده، { $mature } کارکرد کنشگری دارد که دست‌کم پنج سال پیش آغاز کرده است؛ { $undated ->
    [0] هر { $actors } کنشگر آن‌ها تاریخ دارد.
   *[other] از { $actors } کنشگر آن‌ها { $undated } کنشگر بی‌تاریخ است.
}
indicator-I11-pitfall = حضور به معنای کیفیت نیست. به این بستگی دارد که کدام کارکردها اعلام شده باشند و کنشگر بی‌تاریخ جاافتاده به شمار نمی‌آید.
indicator-I11-basis = { indicator-I11-basis.short }، تا تاریخ { $date }
    .short = { $n } کارکرد پشتیبان، { $m } کنشگر
indicator-I12 = ظرفیت خالی زیرساخت

## I15

indicator-I15 = وابستگی به بازارها
indicator-I15-question = فروش بر چه تعداد اندک بازار استوار است؟
indicator-I15-reading = فروش اعلام‌شده به { $markets } بازار می‌رود، گویی به { $equal } بازار هم‌سهم؛ بزرگ‌ترین بازار، { $actor }، سهمی برابر { $share } دارد.
indicator-I15-pitfall = تنها بر پیوندهایی استوار است که ارزش اعلام‌شده با یک واحد و یک سال دارند. بازار تحویل لزوماً جای مصرف محصول نیست.
indicator-I15-basis = { indicator-I15-basis.short }، تا تاریخ { $date }
    .short = { $n } بازار، { $m } پیوند دارای ارزش

## I19, I20

indicator-I19 = زیان توقف یک تأمین‌کننده
indicator-I19-question = با توقف مهم‌ترین تأمین‌کننده چه مقدار از تولید بازمی‌ایستد؟
indicator-I19-reading = در سناریوی بدترین حالت، { $loss } از تولید { $firms } شرکت هسته با یک تأمین‌کننده بازمی‌ایستد. همهٔ تأمین‌کنندگان { $known } نهاده ثبت شده‌اند؛ برای { $unknown } نهاده این نکته نامعلوم است.
indicator-I19-pitfall = سناریو است، نه پیش‌بینی: بدون موجودی انبار، بدون بُعد زمان و بدون جایگزینی جز آنچه ثبت شده است. نهاده‌هایی که همهٔ تأمین‌کنندگانشان ثبت نشده کنار گذاشته شده‌اند، پس زیان واقعی شاید بیشتر یا کمتر باشد.
indicator-I19-basis = { indicator-I19-basis.short }، تا تاریخ { $date }
    .short = { $n } شرکت، { $m } نهاده با همهٔ تأمین‌کنندگان ثبت‌شده
indicator-I20 = زمان بازیابی
indicator-I20-question = بازگشت چه مدت طول کشید و چه مدت طول خواهد کشید؟
indicator-I20-reading = { $recoveries ->
    [1] تنها بازیابی با تاریخ معلوم تا حد ماه { $days } روز طول کشید.
   *[other] نیمی از { $recoveries } بازیابی با تاریخ معلوم تا حد ماه بیش از { $days } روز طول کشید.
} زمان بازیابی برای { $known } کنشگر اعلام شده است؛ برای { $unknown } کنشگر جست‌وجو شد و یافت نشد.
indicator-I20-pitfall = تأمین‌کنندگان معمولاً زمان بازیابی خود را کمتر از واقع اعلام می‌کنند. نامعلوم به معنای کوتاه نیست.
indicator-I20-basis = { indicator-I20-basis.short }، تا تاریخ { $date }
    .short = { $n ->
        [0] بازیابی گفته‌شده‌ای نیست
       *[other] { $n } بازیابی گفته‌شده
    }، { $m } مورد با تاریخ معلوم تا حد ماه
indicator-I25 = گردش نیروی انسانی

## I32 to I37: published values only

indicator-I32 = ضریب مکانی
indicator-I33 = تخصص‌یافتگی (کروگمن)
indicator-I34 = چگالی ارتباط
indicator-I35 = پیچیدگی اقتصادی
indicator-I36 = شدت نوآوری
indicator-I37 = چگالی نوآوری مشترک

## I38, I39

indicator-I38 = زمان تحویل
indicator-I38-question = یک تحویل چقدر طول می‌کشد؟
indicator-I38-reading = از { $ties } پیوند تأمین، زمان تحویل { $known } پیوند اعلام شده است؛ نیمی از آن‌ها بیش از { $days } روز طول می‌کشد.
indicator-I38-pitfall = اعلام خود تأمین‌کنندگان است و تنها هرجا که کسی پرسیده باشد.
indicator-I38-basis = { indicator-I38-basis.short }، تا تاریخ { $date }
    .short = { $n } پیوند تأمین، { $m } پیوند با زمان تحویل اعلام‌شده
indicator-I39 = مهندس و تکنسین به‌ازای هر هزار شغل

## I41, I43, I44

indicator-I41 = آنچه نوشته شده است
indicator-I41-question = آیا شیوهٔ کار در اینجا گام‌به‌گام نوشته شده است؟
indicator-I41-reading = از { $mechanisms } سازوکار، { $written } سازوکار گام‌به‌گام نوشته شده است؛ واژه‌نامه { $terms } اصطلاح را توضیح می‌دهد.
indicator-I41-pitfall = نوشتن همان عمل‌کردن نیست.
indicator-I41-basis = { indicator-I41-basis.short }، تا تاریخ { $date }
    .short = { $n } سازوکار، { $m } سازوکار با گام‌های نوشته‌شده
indicator-I43 = توازن روایت
indicator-I44 = هزینهٔ فهم
