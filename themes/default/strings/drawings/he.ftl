# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = אתר זר
class-loc = חברה מקומית
class-lea = לימוד ומחקר
class-pub = גוף ציבורי
class-ass = איגוד
class-cap = גוף משקיע
class-inf = קרקע ותשתיות
class-out = מחוץ לאשכול

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
    [one] שותף אחד
    [two] שני שותפים
   *[other] { $n } שותפים
}
drawing-network = { $actors ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $actors } גורמים
}, { $ties ->
    [one] קשר אחד
    [two] שני קשרים
   *[other] { $ties } קשרים
}
drawing-network-note = לסימנים גדולים יותר יש יותר שותפים. חץ מצביע מן הנותן אל המקבל. למיקום אין קנה מידה: קרבה פירושה קשר הדוק.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = עיגולים – אתרים זרים
shape-loc = ריבועים – חברות מקומיות
shape-lea = משולשים – לימוד ומחקר
shape-pub = מעוינים – גופים ציבוריים
shape-ass = משושים – איגודים
shape-cap = משולשים הפוכים – גופים משקיעים
shape-inf = צלבים – קרקע ותשתיות
shape-out = עיגולים ריקים – מחוץ לאשכול
drawing-network-finding = רוב הקשרים אצל { $actors }
drawing-phase = { $new ->
    [0] לא מתחיל אף קשר מתוארך
    [one] מתחיל קשר מתוארך אחד
    [two] מתחילים שני קשרים מתוארכים
   *[other] מתחילים { $new } קשרים מתוארכים
}, { $old ->
    [0] ולא נמשך אף קשר ותיק יותר
    [one] ונמשך קשר ותיק אחד
    [two] ונמשכים שני קשרים ותיקים
   *[other] ונמשכים { $old } קשרים ותיקים
}
drawing-around = { $actor } עם { $n ->
    [one] שותף אחד
    [two] שני שותפים
   *[other] { $n } שותפים
}
drawing-chain = שרשרת ערך של { $n ->
    [one] שלב אחד
    [two] שני שלבים
   *[other] { $n } שלבים
}
drawing-chain-note = חץ מוביל משלב אל השלב שהוא מזין. בתיבה מקווקוות אין גורם בתוך האשכול.
drawing-stage-gap = איש אינו מתועד כאן
drawing-stage-members = { $n ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $n } גורמים
}
drawing-chart = { $fact }: { $n ->
    [one] ערך אחד
    [two] שני ערכים
   *[other] { $n } ערכים
}

## The network page
network-lead = { $n ->
    [one] תועד גורם אחד
    [two] תועדו שני גורמים
   *[other] תועדו { $n } גורמים
} וכן { $ties ->
    [one] קשר אחד
    [two] שני קשרים
   *[other] { $ties } קשרים
} בין גורמים הנקובים בשמם, נכון לתאריך { $date }. מרב השותפים אצל { $best }: { $most }.
network-figure = מי קשור למי
network-reading-title = מה המפה מראה
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut ->
    [one] גורם אחר אחד מגיע
    [two] שני גורמים אחרים מגיעים
   *[other] { $cut } גורמים אחרים מגיעים
} אל שאר הרשת רק דרך { $actor }.
network-see-hubs = { $share } מן הקשרים המשורטטים נוגעים לפחות באחד מאלה: { $actors }.
network-see-between = מן הדרכים הקצרות ביותר בין שני גורמים אחרים, { $share } עוברות דרך { $actor }.
network-see-single = { $n ->
    [one] גורם אחד תלוי
    [two] שני גורמים תלויים
   *[other] { $n } גורמים תלויים
} במפה בקשר מתועד יחיד.
network-key-actors = גורמים
network-key-ties = קשרים
network-key-strength = קו עבה נשען על שני מקורות בלתי תלויים או יותר, קו דק – על מקור אחד. טבעת מסמנת קשר שהמקורות חלוקים בו.
network-ties-title = כל קשר כמשפט
network-ties-skip = מעבר לטבלת הקשרים
network-ties-caption = הקשרים המשורטטים למעלה, { $n } בסך הכול
network-past-title = קשרי העבר
network-past-caption = קשרים שהסתיימו, או שאחד מקצותיהם אינו קיים עוד, { $n } בסך הכול
network-open-title = קשרים אל קבוצות ואל חברות ללא שם
network-open-caption = קשרים שאחד מקצותיהם אינו גורם הנקוב בשמו, { $n } בסך הכול; הם אינם נספרים באף מדד
network-projects-title = פרויקטים של כמה גורמים
network-col-from = מן
network-col-tie = קשר
network-col-to = אל
network-col-family = משפחה
network-col-years = שנים
network-col-evidence = מקורות
network-alone-title = גורמים ללא קשר מתועד
network-alone = { $n ->
    [one] ברשימה גורם אחד שלא תועד לו קשר. הדבר מעיד על הרשומות, לא על החברה.
    [two] ברשימה שני גורמים שלא תועד להם קשר. הדבר מעיד על הרשומות, לא על החברות.
   *[other] ברשימה { $n } גורמים שלא תועד להם קשר. הדבר מעיד על הרשומות, לא על החברות.
}
network-limits-title = מה לא רואים כאן
network-limit-undated = { $n ->
    [one] לקשר אחד אין תאריך: הוא משורטט כיום וחסר בעבר.
    [two] לשני קשרים אין תאריך: הם משורטטים כיום וחסרים בעבר.
   *[other] ל-{ $n } קשרים אין תאריך: הם משורטטים כיום וחסרים בעבר.
}
network-limit-unsourced = { $n ->
    [one] לקשר אחד לא צוין מקור.
    [two] לשני קשרים לא צוין מקור.
   *[other] ל-{ $n } קשרים לא צוין מקור.
}
network-limit-undisclosed = { $n ->
    [one] לקשר אחד יש קצה חסוי.
    [two] לשני קשרים יש קצה חסוי.
   *[other] ל-{ $n } קשרים יש קצה חסוי.
}
network-limit-sample = מתועד רק מה שפורסם. לקוחות ומחירים מתפרסמים לעיתים רחוקות, ולכן הרשת היא חסם תחתון.
network-years-unknown = לא ידוע

## Controls that the script adds to the network
network-filter-families = קשרים
network-filter-kinds = גורמים
network-find = חיפוש גורם
network-shown = מוצגים { $actors } גורמים, { $ties } קשרים
network-zoom-in = הגדלה
network-zoom-out = הקטנה
network-zoom-reset = כל הרשת
network-keys = מקשי החיצים מעבירים מגורם לגורם, Home עובר אל הגורם המקושר ביותר, Escape מבטל את הבחירה, פלוס ומינוס מגדילים ומקטינים.
network-partners = { $actor }: מוצגים { $n } שותפים
# Name of the group of zoom buttons.
network-zoom = הגדלה והקטנה

## What the script adds below the network: questions one can ask of it
explore-choose = בחירת גורם
explore-way = דרך בין שני גורמים
explore-from = מן
explore-to = אל
# $n is the number of ties one goes along.
explore-found = הדרך המתועדת הקצרה ביותר מן { $from } אל { $to }. צעדים: { $n }
explore-none = אין דרך מתועדת מן { $from } אל { $to }.
explore-without = ללא גורם אחד
explore-leave = השמטה
# $n is how many others are cut off; their names follow.
explore-cut = בשרטוט זה, ללא { $actor }, מנותקים מן החלק הגדול ביותר: { $n }
explore-whole = בשרטוט זה, ללא { $actor }, האחרים נשארים מחוברים כפי שהיו.
explore-years = קשרים לפי שנת ההתחלה
explore-until = התחילו עד
explore-now = היום
# $undated ties have no date.
explore-begun = { $year }: מן הקשרים המשורטטים התחילו { $n }. מוסתרים משום שאין להם תאריך: { $undated }
explore-save = שמירת השרטוט כפי שהוא מוצג
explore-save-svg = כקובץ SVG
explore-save-png = כקובץ PNG
explore-save-csv = טבלת הקשרים המוצגים, כקובץ CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = חלק מן הרשת
focus-around = סביב
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = צעדים
focus-region = אזור
focus-boundary = גבול
focus-all = הכול
focus-size = גודל הסימנים
focus-alike = כפי ששורטט
focus-degree = מספר השותפים
focus-between = שיעור הדרכים הקצרות ביותר שעוברות דרכו
focus-core = מספר הליבה: לכל מי שבחלק זה יש לפחות מספר כזה של שותפים
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = קשרים בטבלה: { $shown } מתוך { $of }
