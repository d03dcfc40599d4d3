# Words of the text pages. In Persian a noun after a number stays singular; ranges are
# written with تا, which keeps their order from right to left.

## Frame of every page

skip-link = رفتن به محتوا
nav-site = وب‌سایت
nav-languages = زبان‌ها
nav-cluster = صفحه‌های این خوشه
nav-crumbs = جای شما در وب‌سایت
nav-footer = صفحه‌های دیگر
menu-explain = توضیح
menu-look-up = مراجعه
contact = تماس
contact-languages = زبان‌های پاسخ‌گویی: { $languages }
licence = پروانهٔ انتشار: { $licence }
as-of = تا تاریخ { $date }
reviewed = تاریخ بازبینی: { $date }
review-by = بازبینی بعدی حداکثر تا { $date }
owner = مسئول: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = این متن هنوز به زبان شما در دسترس نیست؛ زبان متن زیر: { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = متن اصلی پس از این ترجمه تغییر کرده است
stale-notice-made = تاریخ این ترجمه { $date } است؛ متن اصلی پس از آن تغییر کرده است
stale-reviewed = آخرین بازبینی متن اصلی: { $date }
stale-original = خواندن متن اصلی
not-known = نامعلوم
not-recorded = ثبت نشده
none-recorded = موردی ثبت نشده
too-few-data = دادهٔ ناکافی
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

page-overview = نمای کلی
page-network = شبکه
page-timeline = خط زمان
page-actors = کنشگران
page-facts = واقعیت‌ها
page-indicators = شاخص‌ها
page-sources = منابع
page-data = داده‌ها
page-glossary = واژه‌نامه
page-about = دربارهٔ این وب‌سایت
page-chooser = انتخاب زبان
page-not-found = این صفحه وجود ندارد
not-found-words = رفتن به صفحهٔ نخست
not-found-no-base = برای آنکه این پیوندها در هر نشانی کار کنند، base_url را در site.toml تعیین کنید.
chooser-lead = زبان‌ها

## Names of languages, for the notice on pages shown in another one

language-ar = عربی
language-de = آلمانی
language-en = انگلیسی
language-es = اسپانیایی
language-fa = فارسی
language-fr = فرانسوی
language-he = عبری
language-hi = هندی
language-id = اندونزیایی
language-it = ایتالیایی
language-ja = ژاپنی
language-ko = کره‌ای
language-ms = مالایی
language-nl = هلندی
language-pl = لهستانی
language-pt = پرتغالی
language-ru = روسی
language-th = تایلندی
language-tr = ترکی استانبولی
language-uk = اوکراینی
language-vi = ویتنامی
language-zh = چینی
language-zh-Hans = چینی ساده‌شده
language-zh-Hant = چینی سنتی

## Home

home-lead = شرح { $n } خوشهٔ صنعتی به‌صورت شبکه: چه کسی چه می‌کند، پیوندها چگونه‌اند، از چه زمانی برقرارند و چه چیزهایی نامعلوم است.
home-clusters = خوشه‌ها
home-clusters-lead = هر خوشه با نمایی کلی آغاز می‌شود؛ بقیه تنها یک گام فاصله دارد.
cluster-counts = { $actors } کنشگر و { $ties } پیوند ثبت‌شده، تا تاریخ { $date }

how-title = راهنمای خواندن این وب‌سایت
how-claim = ادعاها
how-claim-words = هر صفحه با یک جملهٔ سنجش‌پذیر آغاز می‌شود. سپس می‌گوید آن ادعا چگونه عمل می‌کند، بر چه استوار است و چه چیزی را نشان نمی‌دهد. شماره‌های کوچک به منابع می‌رسند.
how-computed = محاسبه‌شده
how-computed-words = مقادیر شبکه از پیوندهای ثبت‌شده محاسبه می‌شوند و فرمول، تعداد موارد و تاریخ هر کدام در کنار آن آمده است. این مقادیر وصف داده‌های ثبت‌شده‌اند، نه وصف جهان.
how-unknown = نامعلوم
how-unknown-words = «نامعلوم» یعنی کسی جست‌وجو کرده و چیزی نیافته است. نامعلوم هرگز صفر به شمار نمی‌آید.
how-disputed = محل اختلاف
how-disputed-words = هرجا منابع اختلاف دارند، هر روایت با منبع خودش آمده است. از هیچ‌چیز میانگین گرفته نمی‌شود.
how-plans = برنامه‌ها
how-plans-words = آنچه اعلام یا تصویب شده با همین برچسب می‌آید و هرگز انجام‌شده به شمار نمی‌رود.

about-lead = این وب‌سایت خوشه‌های صنعتی را به‌مثابه نظام شرح می‌دهد: از چه کسانی تشکیل شده‌اند، چه پیوندهایی دارند، چگونه پدید آمده‌اند و چه چیزهایی نامعلوم است.

## Overview

card-title = شناسنامهٔ خوشه
card-note = واقعیت‌ها از منابع عمومی؛ مقادیر شبکه محاسبه‌شده از پیوندهای ثبت‌شده، تا تاریخ { $date }
five-what = چه
five-what-stages = زنجیرهٔ ارزشی با { $declared } حلقه؛ در { $filled } حلقه کنشگری درون خوشه هست.
five-who = چه کسی
five-who-counts = { $actors } کنشگر ثبت‌شده؛ شرکت‌های با مالکیت خارجی: { $foreign ->
    [0] هیچ
   *[other] { $foreign }
}، شرکت‌های داخلی: { $local ->
    [0] هیچ
   *[other] { $local }
}.
five-linked = پیوندها چگونه‌اند
five-linked-counts = { $ties } پیوند ثبت‌شده: { $families }.
five-since = از چه زمانی
five-since-phases = نخستین رویداد ثبت‌شده: { $date }؛ از آن پس { $n } دوره.
five-limits = محدودیت‌ها
five-limits-counts = { $undated ->
    [0] آغاز همهٔ پیوندها ثبت شده است
   *[other] آغاز { $undated } پیوند ثبت نشده است
}؛ { $unsourced ->
    [0] همه به منبع استناد دارند
   *[other] { $unsourced } پیوند به منبعی استناد ندارد
}؛ { $undisclosed ->
    [0] هیچ‌کدام طرف افشانشده ندارد
   *[other] { $undisclosed } پیوند یک طرف افشانشده دارد
}. { $disputed ->
    [0] منابع در هیچ واقعیتی اختلاف ندارند
   *[other] منابع در { $disputed } واقعیت اختلاف دارند
}.
open-network = گشودن شبکه
answers-title = پنج پاسخ
answers-lead = مربع توپر موردی است با دو منبع مستقل یا بیشتر و مربع توخالی موردی با منابع کمتر.
answer-evidence = { $n ->
    [0] موردی نام برده نشده
   *[other] استوار بر { $n } مورد ثبت‌شده
}؛ با دو منبع یا بیشتر: { $firm }
phases-title = { $n } دوره، یک شبکه
phases-lead = هر کنشگر جای خود را نگه می‌دارد. خط‌های سیاه پیوندهایی‌اند که در همان دوره آغاز می‌شوند و خط‌های خاکستری پیوندهای قدیمی‌ترند.
phases-undated = از { $total } پیوند، آغاز { $n } پیوند معلوم نیست و نمی‌توان آن را اینجا رسم کرد؛ سال‌های اخیر بهتر ثبت شده‌اند، پس بخشی از رشد حاصل منابع است.
phase-ties = { $begun ->
    [0] بدون پیوند تازه
   *[other] { $begun } پیوند تازه
}، در مجموع { $ties }
chain-title = چه کسی چه می‌کند
chain-lead = هر نشانه یک کنشگر ثبت‌شده در آن حلقه است؛ یک شرکت می‌تواند در چند حلقه باشد.
chain-members-lead = کنشگران ثبت‌شدهٔ هر حلقه. یک کنشگر می‌تواند در چند حلقه باشد.
chain-caption = { $n } حلقه؛ مربع برای شرکت‌های داخلی، دایره برای شرکت‌های با مالکیت خارجی
chain-stage = حلقه
chain-local = داخلی
chain-foreign = با مالکیت خارجی
chain-gap = آنچه نیست
chain-elsewhere = از جای دیگر
chain-local-count = { $n } کنشگر داخلی
chain-foreign-count = { $n } کنشگر با مالکیت خارجی
stage-support = پشتیبان زنجیره
stage-filled = پر
stage-nearby = تنها در نزدیکی پر است.
stage-gap = خالی.
stage-unexplained = خالی؛ دلیلی ثبت نشده است.
stage-on = ثبت‌شده در اینجا
layers-title = لایه‌ها در یک نگاه
layers-lead = هر ادعا به صفحه‌ای می‌رسد با سازوکار، شواهد و محدودیت‌ها.
risks-title = ریسک‌ها و نامعلوم‌ها
risks-lead = آنچه این شرح نمی‌تواند نشان دهد، آنچه محل اختلاف است و آنچه کسی منتشر نکرده است.
risks-limits = نخستین محدودیت هر لایه
risks-disputed = اختلاف منابع
risks-unknown = نامعلوم: جست‌وجو شد و یافت نشد
unknown-mechanism = سازوکار احراز نشده: { $kind }
ask-title = از چه کسی بپرسیم
ask-about = دربارهٔ این صفحه
ask-corrections = از اصلاحات استقبال می‌شود؛ لطفاً شمارهٔ منبع را ذکر کنید.
boundary-title = خوشه کجا پایان می‌یابد
of-base = از { $base }
of-base-plain = سهم از

## Sections of the profiles: title and guiding question

section-structure = ساختار
section-structure-question = از چه ساخته شده است؟
section-relations = روابط
section-relations-question = چگونه پیوند می‌یابد؟
section-mechanisms = سازوکارها
section-mechanisms-question = چگونه تحول می‌یابد؟
section-narrative = روایت
section-narrative-question = چگونه فهمیده می‌شود؟
section-resilience = تاب‌آوری
section-resilience-question = اگر چیزی از کار بیفتد چه می‌شود؟
section-embedding = جای‌گیری
section-embedding-question = تازه‌وارد به کجا می‌پیوندد؟
section-reality = واقعیت
section-reality-question = به‌راستی چه چیزی آنجاست؟
section-connectivity = پیوستگی
section-connectivity-question = چه چیزی به چه چیزی پیوند دارد؟
section-signals = نشانه‌ها
section-signals-question = کدام نشانه‌ها گواه کارکرد آن‌اند؟
section-cognition = ادراک
section-cognition-question = چگونه و از دید چه کسی دیده می‌شود؟
section-how = شیوهٔ کار
section-limits = محدودیت‌ها
section-missing = هنوز کسی این توضیح را ننوشته است. آنچه داده‌های ثبت‌شده می‌گویند در زیر آمده است.
section-indicators = محاسبه‌شده
section-indicators-lead = از پیوندهای ثبت‌شده؛ فرمول و محدودیت‌ها در صفحهٔ شاخص‌هاست.
next-section = بعدی: { $title }

## The five investor questions

question-supply = آیا شبکهٔ تأمین پایداری هست؟
question-talent = آیا نیروی متخصص همچنان خواهد آمد؟
question-technology = آیا دانش گسترش می‌یابد؟
question-institutions = چه کسی همکاری را به کار می‌اندازد؟
question-evolution = آیا می‌توان این روایت را سنجید؟
question-eyebrow = پرسش
question-why = چرا
question-deeper = بیشتر: { $title }
question-others = پرسش‌های دیگر

## Evidence

evidence-title = شواهد
evidence-lead = هر مورد چه اندازه تکیه‌پذیر است.
evidence-statement = مورد ثبت‌شده
evidence-kind = نوع
evidence-strength = استحکام
evidence-none = منبعی ثبت نشده
evidence-not-found = جست‌وجو شد، منبعی یافت نشد
evidence-one = یک منبع
evidence-one-primary = یک منبع دست‌اول
evidence-many = { $n } منبع مستقل
evidence-disputed = اختلاف منابع
kind-fact = واقعیت
kind-event = رویداد
kind-relation = پیوند
kind-actor = کنشگر
kind-mechanism = سازوکار
notes-title = یادداشت‌ها و منابع
notes-lead = هر شمارهٔ بالا به اینجا می‌رسد. عنوان‌ها به زبان اصلی مانده‌اند.
note-back = بازگشت به متن
sources-differ = اختلاف منابع
superseded = جایگزین‌شده
disputed = محل اختلاف
standing-disputed = اختلاف منابع
standing-superseded = جایگزین‌شده؛ برای سابقه نگه داشته شده
standing-unverified = هنوز بررسی نشده
basis-official = رسمی
basis-estimate = برآورد
basis-self-reported = خوداظهاری
basis-computed = محاسبه‌شده
alert-note = یادداشت
alert-tip = نکته
alert-important = مهم
alert-warning = هشدار
alert-caution = احتیاط

## How far something has come

progress-target = هدف
progress-announced = اعلام‌شده
progress-approved = تصویب‌شده
progress-under-way = در دست اجرا
progress-realised = تحقق‌یافته
progress-cancelled = لغوشده

## Dates; the names of months and the order of day and year come from elsewhere

date-about = حدود { $date }
date-perhaps = شاید { $date }
date-about-perhaps = شاید حدود { $date }
date-range = { $from } تا { $to }
# The same, where an end is more than a year.
date-range-words = { $from } تا { $to }
date-since = از { $from } تاکنون
date-from = آغاز: { $from }، پایان نامعلوم
date-until = تا { $to }
date-to = پایان: { $to }، آغاز نامعلوم
date-between = بین { $from } و { $to }
date-quarter = { $quarter ->
    [1] سه‌ماههٔ نخست { $year }
    [2] سه‌ماههٔ دوم { $year }
    [3] سه‌ماههٔ سوم { $year }
   *[other] سه‌ماههٔ چهارم { $year }
}
date-first-half = نیمهٔ نخست { $year }
date-second-half = نیمهٔ دوم { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = دههٔ { $year }
date-century = سدهٔ { $century ->
    [18] هجدهم
    [19] نوزدهم
    [20] بیستم
    [21] بیست‌ویکم
   *[other] { $century }
} میلادی
life-until = تا { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } یا پیش از آن
life-after = { $date } یا پس از آن

## Numbers

value-about = حدود { $value }
value-at-least = دست‌کم { $value }
value-more-than = بیش از { $value }
value-at-most = حداکثر { $value }
value-less-than = کمتر از { $value }
value-range = { $low } تا { $high }
# Large sums; the attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } هزار
    .head = هزار { $currency }
money-m = { $n } میلیون
    .head = میلیون { $currency }
money-bn = { $n } میلیارد
    .head = میلیارد { $currency }
money-tn = { $n } تریلیون
    .head = تریلیون { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } رینگیت
    .symbol = رینگیت
currency-USD = { $n } دلار آمریکا
    .symbol = دلار آمریکا
currency-EUR = { $n } یورو
    .symbol = یورو
currency-GBP = { $n } پوند
    .symbol = پوند
currency-JPY = { $n } ین
    .symbol = ین
unit-percent = { $shown }٪
unit-percent-points = { $shown } واحد درصد
unit-name-percent-points = واحد درصد
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } در سال
rate-month = { $amount } در ماه
rate-day = { $amount } در روز

## Places in a source

locator-page = ص { $from }
locator-page-range = ص { $from } تا { $to }
locator-chapter = فصل { $from }
locator-chapter-range = فصل { $from } تا { $to }
locator-section = بخش { $from }
locator-section-range = بخش { $from } تا { $to }
locator-figure = شکل { $from }
locator-figure-range = شکل { $from } تا { $to }
locator-table = جدول { $from }
locator-table-range = جدول { $from } تا { $to }
locator-box = کادر { $from }
locator-box-range = کادر { $from } تا { $to }
locator-paragraph = بند { $from }
locator-paragraph-range = بند { $from } تا { $to }
locator-article = مادهٔ { $from }
locator-article-range = مادهٔ { $from } تا { $to }
locator-row = سطر { $from }
locator-row-range = سطر { $from } تا { $to }
locator-slide = اسلاید { $from }
locator-slide-range = اسلاید { $from } تا { $to }
locator-time = در { $from }

## Actors

actors-lead = { $n } کنشگر ثبت‌شده در { $cluster }، به تفکیک نوع.
actors-name = نام
actors-place = مکان
actors-since = آغاز
actors-stages = حلقه‌ها
actors-ties = پیوندها
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) در { $cluster }: { $n } پیوند ثبت‌شده، رویدادها و منابع.
actor-kind-multinational = شرکت چندملیتی
actor-kind-enterprise = بنگاه
actor-kind-sme = بنگاه کوچک یا متوسط
actor-kind-startup = استارتاپ
actor-kind-joint-venture = سرمایه‌گذاری مشترک
actor-kind-university = دانشگاه
actor-kind-research-institute = پژوهشگاه
actor-kind-training = مرکز آموزش
actor-kind-agency = آژانس
actor-kind-government = نهاد دولتی
actor-kind-association = انجمن
actor-kind-investor = سرمایه‌گذار
actor-kind-service = ارائه‌دهندهٔ خدمات
actor-kind-infrastructure = زیرساخت
actor-kind-market = بازار
actor-kind-from = { $kind }، { $country }
actor-kinds-multinational = شرکت‌های چندملیتی ({ $n })
actor-kinds-enterprise = بنگاه‌ها ({ $n })
actor-kinds-sme = بنگاه‌های کوچک و متوسط ({ $n })
actor-kinds-startup = استارتاپ‌ها ({ $n })
actor-kinds-joint-venture = سرمایه‌گذاری‌های مشترک ({ $n })
actor-kinds-university = دانشگاه‌ها ({ $n })
actor-kinds-research-institute = پژوهشگاه‌ها ({ $n })
actor-kinds-training = مراکز آموزش ({ $n })
actor-kinds-agency = آژانس‌ها ({ $n })
actor-kinds-government = نهادهای دولتی ({ $n })
actor-kinds-association = انجمن‌ها ({ $n })
actor-kinds-investor = سرمایه‌گذاران ({ $n })
actor-kinds-service = ارائه‌دهندگان خدمات ({ $n })
actor-kinds-infrastructure = زیرساخت ({ $n })
actor-kinds-market = بازارها ({ $n })
boundary-core = درون خوشه
boundary-extended = خوشهٔ گسترده
boundary-outside = بیرون، در پیوند با خوشه
place-in = { $place }، { $country }
record-title = سابقهٔ ثبت‌شده
record-note-line = تا تاریخ { $date }؛ منابع در پای صفحه
record-kind = نوع
record-since = آغاز
record-until = پایان
record-place = مکان
record-boundary = مرز
record-stages = حلقه‌ها
record-parent = وابسته به
record-size = اندازه
record-also = نام‌های دیگر
record-elsewhere = همچنین در
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster } با نام { $actor }
record-checked = آخرین بررسی
record-note = یادداشت
identifier-lei = شناسهٔ اشخاص حقوقی (LEI)
identifier-ror = سازمان پژوهشی (ROR)
identifier-wikidata = ویکی‌داده
identifier-register = شمارهٔ ثبت
identifier-url = وب‌سایت
size-large = بزرگ
size-medium = متوسط
size-small = کوچک
size-micro = خرد
ties-title = پیوندها در قالب جمله
ties-lead = { $n } پیوند ثبت‌شده، به تفکیک دسته.
ties-tie = پیوند
ties-since = آغاز
ties-sources = منابع
place-in-chain = جایگاه در زنجیره
place-in-chain-lead = حلقه‌هایی که کار این کنشگر در آن‌ها ثبت شده، نشانه‌گذاری شده‌اند.
events-title = رویدادهای آن
actor-facts = واقعیت‌ها دربارهٔ آن
removed-title = اگر این کنشگر حذف می‌شد
removed-lead = سناریویی بر پایهٔ پیوندهای ثبت‌شده، نه پیش‌بینی.
removed-words = از { $total } کنشگر دیگرِ دارای پیوند، { $n } کنشگر تنها مسیر ثبت‌شدهٔ خود به بقیه را از دست می‌داد: { $actors }.
disputed-title = جاهایی که منابع اختلاف دارند

## Families of ties

family-supply = تأمین
family-knowledge = دانش
family-talent = نیروی انسانی
family-capital = سرمایه
family-institution = نهادها و زمین
family-lineage = تبار
family-count-supply = { $n } در تأمین
family-count-knowledge = { $n } در دانش
family-count-talent = { $n } از راه نیروی انسانی
family-count-capital = { $n } در سرمایه
family-count-institution = { $n } از راه نهادها و زمین
family-count-lineage = { $n } از نظر تبار

## Ties as sentences. $from and $to are names; $item is what is supplied. $givers and
## $takers say whether $from and $to stand for one firm or for many (the firms of a stage).

tie-supplies = { $from } تأمین‌کنندهٔ { $to } { $givers ->
    [one] است
   *[other] هستند
}.
tie-supplies-item = { $from } برای { $to } { $item } تأمین { $givers ->
    [one] می‌کند
   *[other] می‌کنند
}.
tie-supplies-undisclosed = { $from } برای { $to } قلمی افشانشده تأمین { $givers ->
    [one] می‌کند
   *[other] می‌کنند
}.
tie-contracts = { $from } بخشی از کار خود را به { $to } برون‌سپاری { $givers ->
    [one] می‌کند
   *[other] می‌کنند
}.
tie-contracts-item = { $from } این کار را به { $to } برون‌سپاری { $givers ->
    [one] می‌کند
   *[other] می‌کنند
}: { $item }.
tie-rnd = { $from } و { $to } پژوهش مشترک انجام می‌دهند.
tie-rnd-item = { $from } و { $to } در زمینهٔ { $item } پژوهش مشترک انجام می‌دهند.
tie-co-develops = { $from } و { $to } با هم محصول توسعه می‌دهند.
tie-co-develops-item = { $from } و { $to } با هم { $item } توسعه می‌دهند.
tie-develops = { $from } به رشد { $to } در جایگاه تأمین‌کننده کمک { $givers ->
    [one] می‌کند
   *[other] می‌کنند
}.
tie-develops-item = { $from } به رشد { $to } در جایگاه تأمین‌کنندهٔ { $item } کمک { $givers ->
    [one] می‌کند
   *[other] می‌کنند
}.
tie-licenses = { $from } به { $to } لیسانس فناوری { $givers ->
    [one] می‌دهد
   *[other] می‌دهند
}.
tie-licenses-item = { $from } به { $to } لیسانس { $item } { $givers ->
    [one] می‌دهد
   *[other] می‌دهند
}.
tie-standardizes = { $from } استانداردهایی را تعیین { $givers ->
    [one] می‌کند
   *[other] می‌کنند
} که { $to } به کار { $takers ->
    [one] می‌برد
   *[other] می‌برند
}.
tie-trains = { $from } برای { $to } نیروی انسانی تربیت { $givers ->
    [one] می‌کند
   *[other] می‌کنند
}.
tie-trains-item = { $from } برای { $to } نیروی انسانی تربیت { $givers ->
    [one] می‌کند
   *[other] می‌کنند
}: { $item }.
tie-talent-flow = نیروی انسانی از { $from } به { $to } می‌رود.
tie-spin-off = { $to } از دل { $from } زاده شده است.
tie-invests = { $from } در { $to } سرمایه‌گذاری { $givers ->
    [one] می‌کند
   *[other] می‌کنند
}.
tie-owns = { $from } مالک { $to } { $givers ->
    [one] است
   *[other] هستند
}.
tie-funds = { $from } تأمین مالی { $to } را بر عهده { $givers ->
    [one] دارد
   *[other] دارند
}.
tie-member-of = { $from } عضو { $to } { $givers ->
    [one] است
   *[other] هستند
}.
tie-regulates = { $from } تنظیم‌گر { $to } { $givers ->
    [one] است
   *[other] هستند
}.
tie-hosts = { $from } میزبان { $to } { $givers ->
    [one] است
   *[other] هستند
}.
tie-founds = { $from } بنیان‌گذار { $to } است.
tie-cooperates = { $from } و { $to } همکاری می‌کنند.
tie-cooperates-item = { $from } و { $to } در زمینهٔ { $item } همکاری می‌کنند.
tie-succeeds = { $from } کار { $to } را ادامه { $givers ->
    [one] می‌دهد
   *[other] می‌دهند
}.
tie-standby = تأییدصلاحیت‌شده، اکنون استفاده نمی‌شود
tie-share = { $share } از خرید
tie-capital-share = { $share } از سرمایه
tie-sales-share = { $share } از فروش فروشنده
tie-lead-time = زمان تحویل { $time }
tie-lead-time-unknown = زمان تحویل نامعلوم
undisclosed-item = قلم افشانشده
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = شرکت‌های حلقهٔ «{ $stage }»
end-undisclosed = شرکتی افشانشده
end-undisclosed-stage = شرکتی افشانشده در حلقهٔ «{ $stage }»

## Kinds of events

event-kind-founding = تأسیس
event-kind-entry = ورود
event-kind-exit = خروج
event-kind-expansion = گسترش
event-kind-policy = سیاست
event-kind-technology = فناوری
event-kind-institution = نهاد
event-kind-investment = سرمایه‌گذاری
event-kind-infrastructure = زیرساخت
event-kind-crisis = بحران
event-kind-recovery = بازیابی
event-kind-milestone = نقطهٔ عطف
event-kind-spin-off = زایش شرکت
event-kind-merger = ادغام
event-kind-acquisition = تملک
event-kind-renaming = تغییر نام

## Facts

facts-lead = { $n } واقعیت ثبت‌شده دربارهٔ { $cluster }، هر یک با تاریخ، منبع و آنچه نسبت به آن سنجیده شده است.
facts-disputed-count = { $n ->
    [0] منابع در هیچ‌یک اختلاف ندارند.
   *[other] منابع در { $n } مورد اختلاف دارند؛ همهٔ روایت‌ها آمده است.
}
facts-numbers = اعداد
facts-numbers-lead = مقادیر همان‌گونه که منتشر شده‌اند، بدون میانگین‌گیری. برنامه‌ها برچسب دارند.
facts-statements = گزاره‌ها
facts-incentives = مشوق‌ها
fact-date = تاریخ
fact-value = مقدار
fact-said-by = منبع
fact-preferred = مبنا در دیگر بخش‌های این وب‌سایت
fact-method = روش
fact-superseded-by = جایگزین
fact-compare = مقایسه
fact-about = موضوع
incentive-dates = { $since } تا { $until }

## Indicators

indicators-lead = مقادیر محاسبه‌شده از پیوندهای ثبت‌شده در { $cluster }، هر یک با فرمول، مبنای محاسبه و شیوه‌ای که ممکن است گمراه کند.
indicator-computed-on = مبنای محاسبه
indicator-coverage-title = پوشش
indicator-named = برجسته
observations-title = مقادیر منتشرشده
observations-lead = در اینجا محاسبه نشده‌اند: همان‌گونه که ناشران داده‌اند.
observation-indicator = شاخص
observation-note = یادداشت

## Sources

sources-lead = { $n } منبع پشتوانهٔ { $cluster }، به زبان اصلی.
sources-list = همهٔ منابع
source-archive = نسخهٔ بایگانی
source-primary = منبع دست‌اول
source-accessed = تاریخ مطالعه: { $date }
source-repeats = بازگویی از
source-cited-by = استنادکنندگان
source-kind-statistics = آمار
source-kind-law = قانون
source-kind-filing = گزارش قانونی
source-kind-report = گزارش
source-kind-academic = دانشگاهی
source-kind-dataset = مجموعه‌داده
source-kind-press-release = بیانیهٔ مطبوعاتی
source-kind-news = خبر
source-kind-website = وب‌سایت
source-kind-speech = سخنرانی
source-kind-interview = مصاحبه
source-kind-archive = آرشیو
source-kind-other = سایر
cited-actor = { $n } کنشگر
cited-relation = { $n } پیوند
cited-event = { $n } رویداد
cited-phase = { $n } دوره
cited-stage = { $n } حلقه
cited-fact = { $n } واقعیت
cited-project = { $n } پروژه
cited-mechanism = { $n } سازوکار
cited-observation = { $n } مشاهده
cited-incentive = { $n } مشوق
cited-signal = { $n } نشانه
signals-title = نشانه‌ها
signals-lead = نشانه‌های منفرد برگرفته از منابع؛ هر یک به موردی ثبت‌شده مربوط است.
signal-bears-on = مربوط به
signal-report = گزارش
signal-press = مطبوعات
signal-social = شبکه‌های اجتماعی
signal-supply-platform = سکوی تأمین
signal-community = جامعهٔ حرفه‌ای
signal-compliance = انطباق
signal-patent = ثبت اختراع
signal-hiring = استخدام

## Relations, mechanisms, resilience, embedding

projects-title = پیوندهای چندجانبه
projects-lead = پروژه‌هایی که چند کنشگر را هم‌زمان پیوند می‌دهند.
mechanisms-title = چگونه یکی به دیگری می‌انجامد
mechanisms-lead = گام‌ها برداشت نویسندگان از مواردی است که به‌عنوان شواهد نام برده شده‌اند.
mechanism-diffusion = انتشار
mechanism-talent = نیروی متخصص
mechanism-transfer = انتقال
mechanism-capital = سرمایه
mechanism-recovery = بازیابی
mechanism-evidence = استوار بر
not-established = احراز نشده است.

## Data and glossary

data-title = واقعیت‌ها و پیوندهای ثبت‌شده دربارهٔ { $cluster }
data-lead = هر آنچه این وب‌سایت دربارهٔ { $cluster } می‌گوید، در قالب پرونده‌هایی که صفحه‌گسترده یا برنامه می‌تواند بخواند.
data-files = پرونده‌ها
data-files-lead = متن UTF-8 با سطر سرستون. در همهٔ زبان‌های وب‌سایت یکسان است.
data-file = پرونده
data-holds = محتوا
data-actors = کنشگران با نوع، مکان، آغاز و پایان، شناسه‌ها
data-relations = پیوندها با نوع، قلم، آغاز و پایان، سهم‌ها
data-events = رویدادها با تاریخ، نوع، کنشگران، پیشرفت
data-facts = واقعیت‌ها با واحد، تازه‌ترین مقدار، پیشرفت، مبنا
data-points = همهٔ مقادیر همهٔ سری‌ها، با تاریخ و منابع
data-sources = منابع با نوع، ناشر، تاریخ، نشانی
data-indicators = مقادیر محاسبه‌شده با فرمول، تعداد موارد، تاریخ
data-json = همه در یک پرونده
glossary-lead = اصطلاحات به‌کاررفته در این وب‌سایت، هر یک در یک جمله.
glossary-terms = { $n } اصطلاح
glossary-plain = به زبان ساده
glossary-also = نام دیگر
