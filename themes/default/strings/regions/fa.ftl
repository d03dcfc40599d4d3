# Regions by their ISO 3166-2 codes, where records name a region and no place in it.
# A region without a name is shown as its country; a site adds names in a file of its
# own below strings/.

region-MY-01 = ایالت جوهور
region-MY-02 = ایالت کداح
region-MY-03 = ایالت کلانتان
region-MY-04 = ایالت مالاکا
region-MY-05 = ایالت نگری سمبیلان
region-MY-06 = ایالت پاهانگ
region-MY-07 = ایالت پنانگ
region-MY-08 = ایالت پراک
region-MY-09 = ایالت پرلیس
region-MY-10 = ایالت سلانگور
region-MY-11 = ایالت ترنگانو
region-MY-12 = ایالت صباح
region-MY-13 = ایالت ساراواک
region-MY-14 = کوالالامپور
region-MY-15 = لابوان
region-MY-16 = پوتراجایا
