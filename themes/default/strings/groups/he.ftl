## Networks too large for one drawing: groups, and a page for each.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what } סביב { $actor }
group-around = סביב { $actor }
# Groups of two or three actors, put together.
group-crumbs = קבוצות קטנות, כגון זו של { $actor }
group-actors = { $n ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $n } גורמים
}
drawing-groups = { $groups ->
    [one] קבוצה אחת
    [two] שתי קבוצות
   *[other] { $groups } קבוצות
} של { $actors ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $actors } גורמים
}
drawing-groups-note = סימן הוא קבוצה, והמספר שבתוכו – כמה גורמים יש בה. קו עבה יותר מייצג יותר קשרים בין שתי קבוצות.
drawing-groups-hidden = { $n ->
    [0] { "" }
    [one] החיבור החלש ביותר בין שתי קבוצות הושמט; הוא מצוין בדפים שלהן.
    [two] שני החיבורים החלשים ביותר בין קבוצות הושמטו; הם מצוינים בדפים שלהן.
   *[other] { $n } החיבורים החלשים ביותר בין קבוצות הושמטו; הם מצוינים בדפים שלהן.
}
drawing-groups-finding = בקבוצה הגדולה ביותר מתוך { $groups } הקבוצות, ”{ $group }”, נמצאים { $n } מתוך { $of } הגורמים
groups-figure = הרשת בקבוצות
groups-title = כל הקבוצות
groups-lead = הרשת גדולה מכדי להיכנס לשרטוט אחד. היא משורטטת בקבוצות של גורמים שקשורים זה לזה יותר משהם קשורים לאחרים, והקבוצות נקבעות על פי הקשרים בלבד. לכל קבוצה דף ובו כל הגורמים שלה.
groups-col-group = קבוצה
groups-col-actors = גורמים
groups-col-inside = קשרים פנימיים
groups-col-outside = קשרים אל אחרים
groups-col-best = המקושר ביותר
groups-up = כל קבוצות הרשת
group-lead = { $n ->
    [one] תועד גורם אחד של הרשת
    [two] תועדו שני גורמים של הרשת
   *[other] תועדו { $n } גורמים של הרשת
} וכן { $ties ->
    [one] קשר אחד
    [two] שני קשרים
   *[other] { $ties } קשרים
} ביניהם, נכון לתאריך { $date }. מרב השותפים כאן אצל { $best }: { $most }.
group-outside-title = קשרים אל קבוצות אחרות
group-outside-caption = קשרים שאחד מקצותיהם בקבוצה אחרת, { $n } בסך הכול; הם אינם בשרטוט
group-near-title = קבוצות שהקבוצה הזאת קשורה אליהן
group-near = { $n ->
    [one] קשר אחד
    [two] שני קשרים
   *[other] { $n } קשרים
}
