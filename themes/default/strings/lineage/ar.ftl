# كلمات السلالات: من انبثق عمّن.

lineage-title = الأصول والفروع
lineage-own = من أين جاءت وإلى ماذا آلت
lineage-note = كل خط جهة واحدة عبر الزمن. الفرع وحدة بيعت أو استقلّت؛ والخط الذي يصبّ في خط آخر جهة جرى الاستحواذ عليها؛ والوصلة المنقّطة تقود إلى شركة أسّسها أشخاص جاؤوا من هناك. أما الخط المتقطّع فيعني أن الوقت غير معروف بدقة.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } و{ $n ->
    [zero] لا غير
    [one] جهة أخرى
    [two] جهتان أخريان
    [few] { $n } جهات أخرى
    [many] { $n } جهة أخرى
   *[other] { $n } جهة أخرى
}
lineage-whole = العائلة كلها على الخط الزمني
# For screen readers; $from and $to are years.
drawing-lineage = خطوط الأصول والفروع من { $from } إلى { $to }: { $names }. والقائمة أدناه تقول الشيء نفسه.
