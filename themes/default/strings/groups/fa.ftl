## Networks too large for one drawing: groups, and a page for each.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what }، پیرامون { $actor }
group-around = پیرامون { $actor }
# Groups of two or three actors, put together.
group-crumbs = گروه‌های کوچک، مانند گروه { $actor }
group-actors = { $n } کنشگر
drawing-groups = { $groups } گروه از { $actors } کنشگر
drawing-groups-note = هر نشانه یک گروه است و عدد درون آن تعداد کنشگران گروه. خط ضخیم‌تر یعنی پیوندهای بیشتر میان دو گروه.
drawing-groups-hidden = { $n ->
    [0] { "" }
   *[other] { $n } ارتباط از ضعیف‌ترین ارتباط‌ها میان گروه‌ها رسم نشده است؛ صفحهٔ گروه‌ها آن‌ها را نام می‌برد.
}
drawing-groups-finding = بزرگ‌ترین گروه از { $groups } گروه، «{ $group }»، { $n } کنشگر از { $of } کنشگر را در بر دارد
groups-figure = شبکه به‌صورت گروه‌ها
groups-title = همهٔ گروه‌ها
groups-lead = شبکه برای یک نمودار بیش از اندازه بزرگ است. از این رو در گروه‌هایی از کنشگران رسم شده که با یکدیگر پیوند بیشتری دارند تا با دیگران؛ گروه‌ها تنها از روی پیوندها به دست آمده‌اند. هر گروه صفحه‌ای دارد که همهٔ اعضای آن را نشان می‌دهد.
groups-col-group = گروه
groups-col-actors = کنشگران
groups-col-inside = پیوندهای درونی
groups-col-outside = پیوند با دیگران
groups-col-best = پرپیوندترین
groups-up = همهٔ گروه‌های شبکه
group-lead = تا تاریخ { $date }، { $n } کنشگر شبکه و { $ties } پیوند میان آن‌ها ثبت شده است. بیشترین طرف پیوند در اینجا: { $best } با { $most }.
group-outside-title = پیوند با گروه‌های دیگر
group-outside-caption = پیوندهایی که یک سرشان در گروهی دیگر است، در مجموع { $n }؛ در نمودار نیامده‌اند
group-near-title = گروه‌های در پیوند با این گروه
group-near = { $n } پیوند
