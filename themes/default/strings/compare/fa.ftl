# Words of the page that sets the clusters side by side.

page-compare = مقایسه
compare-title = خوشه‌ها در کنار هم
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n } خوشه با یک الگوی داده: { $clusters }. آنچه ثبت شده یکسان نیست: عدد بزرگ‌تر شاید تنها به این معنا باشد که موارد بیشتری نوشته شده است.
compare-open-page = در کنار { $clusters }
compare-foreign = ادعاهایی که هنوز ترجمه نشده‌اند به زبان اصلی آمده‌اند.

## What is recorded

compare-recorded-title = آنچه ثبت شده
compare-recorded-lead = همهٔ اعداد شمار داده‌های ثبت‌شده‌اند، نه شمار جهان. هر که بیشتر ثبت کند، بیشتر می‌یابد.
compare-recorded = تا تاریخ { $date }: { $counts }.
compare-recorded-coverage = آغاز { $dated } از پیوندها ثبت شده و { $sourced } به منبع استناد دارند.
compare-actors = { $n } کنشگر
compare-ties = { $n } پیوند
compare-events = { $n } رویداد
compare-sources = { $n } منبع
compare-days-differ = داده‌های ثبت‌شده به روزهای متفاوتی مربوط‌اند: آنچه در این فاصله تغییر کرده، تفاوت میان خوشه‌ها نیست.

## What is claimed

compare-claims-title = هر یک دربارهٔ خود چه می‌گوید
compare-claims-lead = نخستین بند هر بخش. نام خوشه به سازوکار، شواهد و محدودیت‌ها می‌رسد.
compare-no-claim = هنوز کسی این بخش را ننوشته است.

## Structure

compare-structure-lead = هر خوشه حلقه‌های خود را ریزتر یا درشت‌تر اعلام می‌کند. تعداد حلقه‌ها معیار نیست؛ معیار آن است که چه کسی آن‌ها را پر می‌کند.
compare-stage-inside = { $n } درون خوشه
compare-stage-nearby = { $n } در نزدیکی
compare-stage-outside = { $n } بیرون
compare-no-stages = حلقه‌ای اعلام نشده است.
compare-kinds = کنشگران ثبت‌شده به تفکیک نوع

## Indicators and resilience

compare-indicators-lead = برای همه به یک روش محاسبه شده است. زیر هر مقدار، مبنای محاسبه و سهم تاریخ‌دار و منبع‌دار آن آمده است. هیچ‌چیز در اینجا رتبه‌بندی نیست.
compare-remark = نکتهٔ درخور توجه
compare-coverage = { $dated } تاریخ‌دار، { $sourced } منبع‌دار
# Titles of two groups of lines.
compare-open = همراه با توضیح، در کنار هم خواندنی
compare-apart = مقایسه‌ناپذیر: هر مقدار وصف خوشهٔ خود است
compare-why-few = همهٔ خوشه‌ها دادهٔ کافی ندارند.
compare-why-size = با تعداد کنشگران به‌حساب‌آمده تغییر می‌کند و این تعداد متفاوت است.
compare-why-stages = فهرست حلقه‌ها یکسان نیست.
compare-why-suppliers = نهاده‌هایی که همهٔ تأمین‌کنندگانشان ثبت نشده، کنار گذاشته شده‌اند.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = پیوندهای بدون تاریخ کنار گذاشته شده‌اند: { $shares }.
compare-of = { $n } از { $total }
compare-resilience-lead = پیوندهای ثبت‌شده بر چه تکیه دارند. سناریویی بر پایهٔ داده‌های ثبت‌شده، نه پیش‌بینی.

## Phases

compare-phases-title = هر یک چگونه پدید آمد
compare-phases-lead = دوره‌ها برداشت ویراستاران هر خوشه از رویدادهاست.
compare-no-phases = دوره‌ای اعلام نشده است.
# Description of the drawing; $from and $to are years.
compare-drawing = دوره‌های { $n } خوشه بر یک محور زمان، از { $from } تا { $to }؛ فهرست زیر همین را دارد.
compare-drawing-title = یک محور زمان
compare-drawing-note = هر نوار یک دوره است؛ شمارهٔ آن همان شمارهٔ فهرست زیر است.

## Links between the clusters

compare-links-title = میان خوشه‌ها
compare-links-lead = کنشگرانی که در بیش از یک خوشه ثبت شده‌اند و متن‌هایی که از یکی به دیگری ارجاع می‌دهند.
compare-links-none = ارتباطی میان آن‌ها ثبت نشده است. این دلیل نبود ارتباط نیست.
compare-same = ثبت‌شده در هر دو، { $here } و { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = متن‌هایی از { $here } که به { $there } ارجاع می‌دهند
