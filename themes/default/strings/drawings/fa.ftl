# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = واحد با مالکیت خارجی
class-loc = شرکت داخلی
class-lea = آموزش و پژوهش
class-pub = نهاد عمومی
class-ass = انجمن
class-cap = سرمایه‌گذار
class-inf = زمین و تأسیسات
class-out = بیرون از خوشه

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }، { $kind }، { $n } طرف پیوند
drawing-network = { $actors } کنشگر، { $ties } پیوند
drawing-network-note = نشانه‌های بزرگ‌تر طرف‌های پیوند بیشتری دارند. پیکان از دهنده به گیرنده است. جایگاه مقیاس ندارد: نزدیکی یعنی پیوند تنگاتنگ.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = دایره‌ها واحدهایی با مالکیت خارجی‌اند
shape-loc = مربع‌ها شرکت‌های داخلی‌اند
shape-lea = مثلث‌ها آموزش و پژوهش‌اند
shape-pub = لوزی‌ها نهادهای عمومی‌اند
shape-ass = شش‌ضلعی‌ها انجمن‌اند
shape-cap = مثلث‌های وارونه سرمایه‌گذارند
shape-inf = صلیب‌ها زمین و تأسیسات‌اند
shape-out = دایره‌های توخالی بیرون از خوشه‌اند
drawing-network-finding = بیشترین پیوندها از آنِ { $actors } است
drawing-phase = { $new ->
    [0] هیچ پیوند تاریخ‌داری آغاز نمی‌شود
   *[other] { $new } پیوند تاریخ‌دار آغاز می‌شود
}، { $old ->
    [0] هیچ پیوند قدیمی‌تری ادامه نمی‌یابد
   *[other] { $old } پیوند قدیمی‌تر ادامه می‌یابد
}
drawing-around = { $actor } و { $n } طرف پیوند
drawing-chain = زنجیرهٔ ارزش با { $n } حلقه
drawing-chain-note = پیکان از هر حلقه به حلقه‌ای می‌رود که آن را تغذیه می‌کند. کادر خط‌چین کنشگری درون خوشه ندارد.
drawing-stage-gap = کسی اینجا ثبت نشده
drawing-stage-members = { $n } کنشگر
drawing-chart = { $fact }: { $n } مقدار

## The network page
network-lead = تا تاریخ { $date }، { $n } کنشگر و { $ties } پیوند میان کنشگران نام‌دار ثبت شده است. بیشترین طرف پیوند: { $best } با { $most }.
network-figure = چه کسی با چه کسی پیوند دارد
network-reading-title = نقشه چه نشان می‌دهد
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut } کنشگر دیگر تنها از راه { $actor } به بقیهٔ شبکه می‌رسد.
network-see-hubs = { $actors } با هم در { $share } از همهٔ پیوندهای رسم‌شده حضور دارند.
network-see-between = از کوتاه‌ترین مسیرها میان دو کنشگر دیگر، { $share } از { $actor } می‌گذرد.
network-see-single = { $n } کنشگر تنها با یک پیوند ثبت‌شده به نقشه وصل است.
network-key-actors = کنشگران
network-key-ties = پیوندها
network-key-strength = خط ضخیم بر دو منبع مستقل یا بیشتر استوار است و خط نازک بر یک منبع. حلقهٔ دور خط یعنی منابع دربارهٔ آن پیوند اختلاف دارند.
network-ties-title = هر پیوند در یک جمله
network-ties-skip = رفتن به جدول پیوندها
network-ties-caption = پیوندهای رسم‌شده در بالا، در مجموع { $n }
network-past-title = پیوندهای گذشته
network-past-caption = پیوندهایی که خود یا یکی از دو سرشان پایان یافته است، در مجموع { $n }
network-open-title = پیوند با گروه‌ها و شرکت‌های بی‌نام
network-open-caption = پیوندهایی که یک سرشان کنشگری نام‌دار نیست، در مجموع { $n }؛ در هیچ شاخصی به حساب نمی‌آیند
network-projects-title = پروژه‌های چند کنشگر
network-col-from = از
network-col-tie = پیوند
network-col-to = به
network-col-family = دسته
network-col-years = سال‌ها
network-col-evidence = منابع
network-alone-title = کنشگران بدون پیوند ثبت‌شده
network-alone = برای { $n } کنشگر فهرست، پیوندی ثبت نشده است. این نکته دربارهٔ داده‌های ثبت‌شده است، نه دربارهٔ شرکت‌ها.
network-limits-title = آنچه نشان داده نمی‌شود
network-limit-undated = { $n } پیوند تاریخ ندارد: در نمودار امروز هست و در گذشته نیست.
network-limit-unsourced = { $n } پیوند به منبعی استناد ندارد.
network-limit-undisclosed = یک سرِ { $n } پیوند افشا نشده است.
network-limit-sample = تنها آنچه منتشر شده، ثبت شده است. مشتریان و قیمت‌ها به‌ندرت منتشر می‌شوند، پس این شبکه یک کران پایین است.
network-years-unknown = نامعلوم

## Controls that the script adds to the network
network-filter-families = پیوندها
network-filter-kinds = کنشگران
network-find = یافتن کنشگر
network-shown = { $actors } کنشگر و { $ties } پیوند نمایش داده شده
network-zoom-in = بزرگ‌نمایی
network-zoom-out = کوچک‌نمایی
network-zoom-reset = کل شبکه
network-keys = کلیدهای جهت‌نما از کنشگری به کنشگر دیگر می‌روند، Home به پرپیوندترین کنشگر می‌رود، Escape انتخاب را پاک می‌کند و کلیدهای جمع و منها نما را بزرگ و کوچک می‌کنند.
network-partners = { $actor }: { $n } طرف پیوند نمایش داده شده
# Name of the group of zoom buttons.
network-zoom = بزرگ‌نمایی

## What the script adds below the network: questions one can ask of it
explore-choose = انتخاب کنشگر
explore-way = راه میان دو کنشگر
explore-from = از
explore-to = به
# $n is the number of ties one goes along.
explore-found = کوتاه‌ترین مسیر ثبت‌شده از { $from } به { $to }. تعداد گام‌ها: { $n }
explore-none = هیچ مسیر ثبت‌شده‌ای از { $from } به { $to } نیست.
explore-without = بدون یک کنشگر
explore-leave = کنار گذاشتن
# $n is how many others are cut off; their names follow.
explore-cut = در این نمودار، جداشده از بزرگ‌ترین بخش بدون { $actor }: { $n }
explore-whole = در این نمودار، بدون { $actor } بقیه همچنان مانند پیش به هم متصل‌اند.
explore-years = پیوندها بر پایهٔ سال آغاز
explore-until = آغازشده تا
explore-now = امروز
# $undated ties have no date.
explore-begun = { $year }: از پیوندهای رسم‌شده، { $n } پیوند آغاز شده بود. پنهان به سبب نداشتن تاریخ: { $undated }
explore-save = ذخیرهٔ نمودار به همین صورت
explore-save-svg = با قالب SVG
explore-save-png = با قالب PNG
explore-save-csv = جدول پیوندهای نمایش‌داده‌شده با قالب CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = بخشی از شبکه
focus-around = پیرامون
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = گام‌ها
focus-region = منطقه
focus-boundary = مرز
focus-all = همه
focus-size = اندازهٔ نشانه‌ها
focus-alike = همان‌گونه که رسم شده
focus-degree = تعداد طرف‌های پیوند
focus-between = سهم کوتاه‌ترین مسیرهایی که از آن می‌گذرند
focus-core = عدد هسته: همه در این بخش دست‌کم همین تعداد طرف پیوند دارند
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = پیوندهای جدول: { $shown } از { $of }
