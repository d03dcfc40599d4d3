# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [one] אירוע אחד
    [two] שני אירועים
   *[other] { $n } אירועים
} על ציר זמן, בין { $from } לבין { $to }; הרשימה שלמטה כוללת אותם אירועים. { $unnamed ->
    [0] לכל סימן יש שם.
    [one] סימן אחד מופיע ללא שם.
    [two] שני סימנים מופיעים ללא שם.
   *[other] { $unnamed } סימנים מופיעים ללא שם.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = מחצית מן האירועים ({ $n } בסך הכול) חלים { $recent ->
    [one] בשנה האחרונה
    [two] בשנתיים האחרונות
   *[other] ב-{ $recent } השנים האחרונות
} מתוך { $years }: התיעוד צפוף יותר בזמנים הקרובים.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [one] אירוע אחד
    [two] שני אירועים
   *[other] { $n } אירועים
} { $years ->
    [one] בשנה אחת
    [two] בשנתיים
   *[other] ב-{ $years } שנים
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = השמות המודגשים הם החשובים ביותר. כל סימן מוביל אל האירוע שלו ברשימה; במקום ששמות היו מתנגשים, הסימן מופיע לבדו. { $undated ->
    [0] { "" }
    [one] לאירוע אחד אין תאריך ידוע, והוא מופיע ברשימה בלבד.
    [two] לשני אירועים אין תאריך ידוע, והם מופיעים ברשימה בלבד.
   *[other] ל-{ $undated } אירועים אין תאריך ידוע, והם מופיעים ברשימה בלבד.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = שוליים קרועים: שנים שלא תועד בהן אירוע נחתכו מן הציר.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = מדיניות ומוסדות
lane-entry = כניסות ויציאות
lane-owners = ספין-אוף ובעלות
lane-growth = טכנולוגיה והשקעות
lane-crisis = משברים והתאוששות

## Key of the axis: how well a date is known
timeline-key-dates = תאריכים
timeline-key-year = ידוע בדיוק של שנה או פחות מכך
timeline-key-about = בערך בזמן זה
timeline-key-interval = נמשך פרק זמן זה
timeline-key-one-of = המקורות חלוקים: אחת מן השנים האלה
timeline-key-open = הוכרז או תוכנן, לא בוצע
timeline-key-cancelled = בוטל
timeline-key-cause = סיבה, לפי פרשנות צוות העריכה

## The page
timeline-axis = ציר הזמן
timeline-skip = מעבר לרשימת האירועים
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = { $n ->
    [one] תועד אירוע אחד
    [two] תועדו שני אירועים
   *[other] תועדו { $n } אירועים
} בין { $from } לבין { $to }{ $phases ->
    [0] .
    [one] , בתקופה אחת.
    [two] , בשתי תקופות.
   *[other] , ב-{ $phases } תקופות.
}
timeline-claim-bare = { $n ->
    [one] תועד אירוע אחד.
    [two] תועדו שני אירועים.
   *[other] תועדו { $n } אירועים.
}
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = שיא הכניסות חל בתקופה ”{ $phase }”: { $n } מתוך { $total }.
timeline-claim-exits = שיא היציאות חל בתקופה ”{ $phase }”: { $n } מתוך { $total }.
timeline-claim-crises = שיא הזעזועים חל בתקופה ”{ $phase }”: { $n } מתוך { $total }.
timeline-all = כל האירועים
timeline-before = לפני התקופה הראשונה
timeline-between = מחוץ לתקופות
timeline-undated = ללא תאריך ידוע
timeline-no-events = לא תועד כאן אירוע.
timeline-undated-ties = { $n ->
    [one] לאחד מתוך { $total } הקשרים אין התחלה ידועה, ואי אפשר להציג אותו כאן.
    [two] לשניים מתוך { $total } הקשרים אין התחלה ידועה, ואי אפשר להציג אותם כאן.
   *[other] ל-{ $n } מתוך { $total } הקשרים אין התחלה ידועה, ואי אפשר להציג אותם כאן.
}
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = נספרו במדדים: { $begun ->
    [0] לא נוסף אף גורם
    [one] נוסף גורם אחד
    [two] נוספו שני גורמים
   *[other] נוספו { $begun } גורמים
}, { $ended ->
    [0] איש לא חדל לפעול
    [one] אחד חדל לפעול
    [two] שניים חדלו לפעול
   *[other] { $ended } חדלו לפעול
}, בסוף התקופה { $n }.
timeline-phase-ties = הקשרים המתוארכים ביניהם: { $begun ->
    [0] לא התחיל אף אחד
    [one] התחיל אחד
    [two] התחילו שניים
   *[other] התחילו { $begun }
}, { $ended ->
    [0] לא הסתיים אף אחד
    [one] הסתיים אחד
    [two] הסתיימו שניים
   *[other] הסתיימו { $ended }
}, בסוף התקופה { $n }.
phase-ended-by = מה הביא לסיומה:

## An event
event-disputed = שנוי במחלוקת.
event-more = עוד על כך
# A list of actors and ties; $n counts them.
event-begins = התחלה: { $items }
event-ends = סיום: { $items }
event-goes-on = המשך: { $items }
# A list of other events; $n counts them.
event-because = בעקבות: { $events }
event-led-to = הוביל אל: { $events }
event-outcome = מה יצא מכך: { $events }
event-planned = תוכנן במסגרת: { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = הצגה
timeline-filter-all = כל האירועים
timeline-filter-main = אירועים עיקריים בלבד
timeline-filter-every = כל הסוגים
timeline-filter-none = אף סוג
# $n of $total events pass the filter.
timeline-shown = מוצגים { $n } מתוך { $total } אירועים
timeline-empty = אין אירוע שעובר את הסינון.
