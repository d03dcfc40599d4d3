# Regions by their ISO 3166-2 codes, where records name a region and no place in it.
# A region without a name is shown as its country; a site adds names in a file of its
# own below strings/.

region-MY-01 = ג׳והור
region-MY-02 = קדה
region-MY-03 = קלנטן
region-MY-04 = מלאקה
region-MY-05 = נגרי סמבילן
region-MY-06 = פהאנג
region-MY-07 = פנאנג
region-MY-08 = פראק
region-MY-09 = פרליס
region-MY-10 = סלנגור
region-MY-11 = טרנגאנו
region-MY-12 = סבאח
region-MY-13 = סרוואק
region-MY-14 = קואלה לומפור
region-MY-15 = לבואן
region-MY-16 = פוטרג׳איה
