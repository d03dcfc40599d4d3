# كلمات السلالات: من انبثق عمّن.

lineage-title = السلالات
lineage-own = من أين جاء وإلى ماذا آل
lineage-note = كل خط جهة واحدة عبر الزمن. التفرّع وحدة بيعت أو استقلّت؛ والخط الذي يصبّ في آخر جرى الاستحواذ عليه؛ والرابط المنقّط يقود إلى شركة أسّسها أشخاص جاؤوا من هناك. أما الخط المتقطّع فيعني أن الوقت غير معروف بدقة.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } و{ $n ->
    [zero] لا غير
    [one] جهة أخرى
    [two] جهتان أخريان
    [few] { $n } جهات أخرى
    [many] { $n } جهة أخرى
   *[other] { $n } جهة أخرى
}
lineage-whole = السلالة كلها على الخط الزمني
# For screen readers; $from and $to are years.
drawing-lineage = خطوط النسب من { $from } إلى { $to }: { $names }. والقائمة أدناه تقول الشيء نفسه.
