# Words of the page that sets the clusters side by side.

page-compare = השוואה
compare-title = האשכולות זה לצד זה
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n ->
    [one] אשכול אחד
    [two] שני אשכולות
   *[other] { $n } אשכולות
} במתכונת אחת: { $clusters }. היקף התיעוד שונה: מספר גדול יותר עשוי להעיד רק על כך שנרשם יותר.
compare-open-page = זה לצד זה עם { $clusters }
compare-foreign = טענות שטרם תורגמו מופיעות בשפתן.

## What is recorded

compare-recorded-title = מה מתועד
compare-recorded-lead = כל המספרים סופרים רשומות, לא את העולם. מי שמתעד יותר מוצא יותר.
compare-recorded = נכון לתאריך { $date }: { $counts }.
compare-recorded-coverage = ל-{ $dated } מן הקשרים התחלה מתועדת, ל-{ $sourced } צוין מקור.
compare-actors = { $n ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $n } גורמים
}
compare-ties = { $n ->
    [one] קשר אחד
    [two] שני קשרים
   *[other] { $n } קשרים
}
compare-events = { $n ->
    [one] אירוע אחד
    [two] שני אירועים
   *[other] { $n } אירועים
}
compare-sources = { $n ->
    [one] מקור אחד
    [two] שני מקורות
   *[other] { $n } מקורות
}
compare-days-differ = הרשומות נכונות לימים שונים: מה שהשתנה ביניהם אינו הבדל בין האשכולות.

## What is claimed

compare-claims-title = מה כל אחד אומר על עצמו
compare-claims-lead = הפסקה הראשונה של כל פרק. השם מוביל אל המנגנון, הראיות והמגבלות.
compare-no-claim = הפרק הזה טרם נכתב.

## Structure

compare-structure-lead = כל אשכול מגדיר את שלביו, בחלוקה דקה או גסה. מספרם אינו מדד; מי שנמצא בהם – כן.
compare-stage-inside = בפנים: { $n }
compare-stage-nearby = בסביבה הקרובה: { $n }
compare-stage-outside = בחוץ: { $n }
compare-no-stages = לא הוגדרו שלבים.
compare-kinds = גורמים מתועדים לפי סוג

## Indicators and resilience

compare-indicators-lead = מחושבים באותו אופן לכולם. מתחת לכל ערך: על מה הוא מחושב, ואיזה חלק ממנו מתוארך ונסמך על מקור. אין כאן דירוג.
compare-remark = למה לשים לב
compare-coverage = מתוארכים: { $dated }, בעלי מקור: { $sourced }
# Titles of two groups of lines.
compare-open = אפשר לקרוא זה לצד זה, בכפוף להערה
compare-apart = לא להשוואה: כל ערך מתאר את האשכול שלו
compare-why-few = לא לכל אשכול יש די נתונים.
compare-why-size = הערך משתנה עם מספר הגורמים שנספרו, והמספר הזה שונה.
compare-why-stages = רשימות השלבים אינן זהות.
compare-why-suppliers = תשומות שלא כל הספקים שלהן מתועדים אינן נכללות.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = קשרים ללא תאריך אינם נכללים: { $shares }.
compare-of = { $n } מתוך { $total }
compare-resilience-lead = על מה הקשרים המתועדים נשענים. תרחיש על סמך רשומות, לא תחזית.

## Phases

compare-phases-title = איך כל אחד נוצר
compare-phases-lead = התקופות הן פרשנות האירועים בידי צוות העריכה של כל אשכול.
compare-no-phases = לא הוגדרו תקופות.
# Description of the drawing; $from and $to are years.
compare-drawing = { $n ->
    [one] התקופות של אשכול אחד
    [two] התקופות של שני אשכולות
   *[other] התקופות של { $n } אשכולות
} על ציר זמן אחד, בין { $from } לבין { $to }; הרשימה שלמטה כוללת אותו מידע.
compare-drawing-title = ציר זמן אחד
compare-drawing-note = כל פס הוא תקופה; המספר שלו הוא המספר ברשימה שלמטה.

## Links between the clusters

compare-links-title = בין האשכולות
compare-links-lead = גורמים שמתועדים ביותר מאשכול אחד, וטקסטים שמפנים מאשכול לאשכול.
compare-links-none = לא תועד חיבור ביניהם. אין בכך הוכחה שאין חיבור.
compare-same = מתועד בשניהם, { $here } וגם { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = טקסטים של { $here } שמפנים אל { $there }
