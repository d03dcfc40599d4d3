# Regions by their ISO 3166-2 codes, where records name a region and no place in it.
# A region without a name is shown as its country; a site adds names in a file of its
# own below strings/.

region-MY-01 = ولاية جوهر
region-MY-02 = ولاية قدح
region-MY-03 = ولاية كلنتن
region-MY-04 = ولاية ملقا
region-MY-05 = ولاية نغري سمبيلان
region-MY-06 = ولاية باهانغ
region-MY-07 = ولاية بينانغ
region-MY-08 = ولاية بيراق
region-MY-09 = ولاية برليس
region-MY-10 = ولاية سلانغور
region-MY-11 = ولاية ترنغانو
region-MY-12 = ولاية صباح
region-MY-13 = ولاية سراواك
region-MY-14 = كوالالمبور
region-MY-15 = لابوان
region-MY-16 = بوتراجايا
