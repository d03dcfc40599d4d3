## شبكات أكبر من أن يسعها رسم واحد: مجموعات، ولكل منها صفحة.
group-named = { $what } حول { $actor }
group-around = حول { $actor }
group-crumbs = مجموعات صغيرة، منها مجموعة { $actor }
group-actors = { $n ->
    [zero] بلا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } من الجهات
}
drawing-groups = { $groups ->
    [zero] بلا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $groups } مجموعات
    [many] { $groups } مجموعة
   *[other] { $groups } مجموعة
}، { $actors ->
    [zero] بلا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $actors } جهات
    [many] { $actors } جهة
   *[other] { $actors } من الجهات
}
drawing-groups-note = كل علامة مجموعة، والرقم فيها عدد جهاتها. والخطّ الأسمك يعني روابط أكثر بين مجموعتين.
drawing-groups-hidden = { $n ->
    [zero] {""}
    [one] لم يُرسَم أضعف وصل بين مجموعتين، وتذكره صفحتاهما.
    [two] لم يُرسَم أضعف وصلين بين المجموعات، وتذكرهما صفحاتها.
    [few] لم تُرسَم أضعف { $n } وصلات بين المجموعات، وتذكرها صفحاتها.
    [many] لم يُرسَم أضعف { $n } وصلًا بين المجموعات، وتذكرها صفحاتها.
   *[other] لم يُرسَم أضعف { $n } وصل بين المجموعات، وتذكرها صفحاتها.
}
drawing-groups-finding = أكبر المجموعات ({ $groups })، «{ $group }»، تضمّ { $n } من أصل { $of }
groups-figure = الشبكة في مجموعات
groups-title = كل المجموعات
groups-lead = الشبكة أكبر من أن يسعها رسم واحد، فرُسمت في مجموعات ترتبط جهاتها فيما بينها أكثر من ارتباطها بغيرها، وقد حُسبت من الروابط وحدها. ولكل مجموعة صفحة فيها جميع جهاتها.
groups-col-group = المجموعة
groups-col-actors = الجهات
groups-col-inside = الروابط داخلها
groups-col-outside = الروابط بغيرها
groups-col-best = الأكثر شركاء
groups-up = كل مجموعات الشبكة
group-lead = تضمّ السجلّات، كما في { $date }، { $n ->
    [zero] لا جهات
    [one] جهة واحدة
    [two] جهتين
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } من الجهات
} من الشبكة و{ $ties ->
    [zero] لا روابط
    [one] رابطًا واحدًا
    [two] رابطين
    [few] { $ties } روابط
    [many] { $ties } رابطًا
   *[other] { $ties } من الروابط
} فيما بينها. وأكثر الشركاء هنا لدى { $best }: { $most }.
group-outside-title = الروابط بمجموعات أخرى
group-outside-caption = الروابط التي يقع أحد طرفيها في مجموعة أخرى، وعددها { $n }؛ وليست في الرسم
group-near-title = المجموعات المرتبطة بهذه
group-near = { $n ->
    [zero] بلا روابط
    [one] رابط واحد
    [two] رابطان
    [few] { $n } روابط
    [many] { $n } رابطًا
   *[other] { $n } من الروابط
}
