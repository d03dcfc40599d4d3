# واژه‌های تبارها: چه کسی از چه کسی برآمده است.

lineage-title = تبارها
lineage-own = از کجا آمد و چه شد
lineage-note = هر خط یک کنشگر در گذر زمان است. شاخه، بخشی است که فروخته یا مستقل شده است؛ خطی که به خط دیگری می‌رسد، در آن ادغام یا خریداری شده است؛ پیوند نقطه‌چین به شرکتی می‌رسد که افرادی از آنجا بنیان گذاشته‌اند. خط‌چین یعنی زمان دقیق معلوم نیست.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } و { $n ->
    [one] یکی دیگر
   *[other] { $n } مورد دیگر
}
lineage-whole = همهٔ خاندان در گاه‌شمار
# For screen readers; $from and $to are years.
drawing-lineage = خطوط تبار از { $from } تا { $to }: { $names }. فهرست زیر همین را می‌گوید.
