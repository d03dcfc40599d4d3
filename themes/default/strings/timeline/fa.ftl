# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n } رویداد بر محور زمان، از { $from } تا { $to }؛ فهرست زیر همین رویدادها را دارد. { $unnamed ->
    [0] هر نشانه نام خود را دارد.
   *[other] { $unnamed } نشانه بی‌نام مانده است.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = نیمی از { $n } رویداد در { $recent } سالِ پایانی از { $years } سال است: دورهٔ اخیر با تراکم بیشتری ثبت شده است.
# The same, where events are spread evenly.
drawing-timeline-title = { $n } رویداد در { $years } سال
# How to read it; $undated counts events without a date.
drawing-timeline-note = نام‌های پررنگ اهمیت نخست را دارند. هر نشانه به رویداد خود در فهرست می‌رسد؛ هرجا نام‌ها روی هم می‌افتند، نشانه تنها می‌ماند. { $undated ->
    [0] { "" }
   *[other] تاریخ { $undated } رویداد معلوم نیست و تنها در فهرست آمده است.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = لبه‌های دندانه‌دار: سال‌های بدون رویداد ثبت‌شده از محور حذف شده‌اند.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = سیاست‌ها و نهادها
lane-entry = ورودها و خروج‌ها
lane-owners = شرکت‌های زایشی و مالکیت
lane-growth = فناوری و سرمایه‌گذاری
lane-crisis = بحران‌ها و بازیابی

## Key of the axis: how well a date is known
timeline-key-dates = تاریخ‌ها
timeline-key-year = معلوم تا حد سال یا با دقت کمتر
timeline-key-about = حدود این زمان
timeline-key-interval = به این مدت طول کشید
timeline-key-one-of = اختلاف منابع: یکی از این سال‌ها
timeline-key-open = اعلام‌شده یا برنامه‌ریزی‌شده، تحقق‌نیافته
timeline-key-cancelled = لغوشده
timeline-key-cause = علت، به برداشت نویسندگان

## The page
timeline-axis = محور زمان
timeline-skip = رفتن به فهرست رویدادها
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = از { $from } تا { $to }{ $phases ->
    [0] { "" }
   *[other] ، در { $phases } دوره
}، { $n } رویداد ثبت شده است.
timeline-claim-bare = { $n } رویداد ثبت شده است.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = بیشترین ورودها در دورهٔ «{ $phase }»: { $n } از { $total }.
timeline-claim-exits = بیشترین خروج‌ها در دورهٔ «{ $phase }»: { $n } از { $total }.
timeline-claim-crises = بیشترین شوک‌ها در دورهٔ «{ $phase }»: { $n } از { $total }.
timeline-all = همهٔ رویدادها
timeline-before = پیش از دورهٔ نخست
timeline-between = بیرون از دوره‌ها
timeline-undated = بدون تاریخ معلوم
timeline-no-events = اینجا رویدادی ثبت نشده است.
timeline-undated-ties = از { $total } پیوند، آغاز { $n } پیوند معلوم نیست و نمی‌توان آن را اینجا نشان داد.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = کنشگران به‌حساب‌آمده در شاخص‌ها: { $begun ->
    [0] بدون آغاز
   *[other] آغاز: { $begun }
}، { $ended ->
    [0] بدون پایان
   *[other] پایان: { $ended }
}، در انتهای دوره: { $n }.
timeline-phase-ties = پیوندهای تاریخ‌دار میان آن‌ها: { $begun ->
    [0] بدون آغاز
   *[other] آغاز: { $begun }
}، { $ended ->
    [0] بدون پایان
   *[other] پایان: { $ended }
}، در انتهای دوره: { $n }.
phase-ended-by = آنچه به آن پایان داد:

## An event
event-disputed = محل اختلاف.
event-more = بیشتر در این باره
# A list of actors and ties; $n counts them.
event-begins = آغاز می‌شود: { $items }
event-ends = پایان می‌یابد: { $items }
event-goes-on = ادامه می‌یابد: { $items }
# A list of other events; $n counts them.
event-because = به علتِ: { $events }
event-led-to = انجامید به: { $events }
event-outcome = حاصل آن: { $events }
event-planned = برنامه‌ریزی‌شده در: { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = نمایش
timeline-filter-all = همهٔ رویدادها
timeline-filter-main = تنها رویدادهای اصلی
timeline-filter-every = همهٔ انواع
timeline-filter-none = هیچ نوعی
# $n of $total events pass the filter.
timeline-shown = { $n } رویداد از { $total } رویداد نمایش داده شده
timeline-empty = هیچ رویدادی با پالایه نمی‌خواند.
