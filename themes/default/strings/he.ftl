# Words of the text pages. Translators: keep the names in { $braces }; a message
# may order them as the language wants. Words of indicators stand in
# indicators/, words of drawings in drawings/.

## Frame of every page

skip-link = דילוג לתוכן
nav-site = האתר
nav-languages = שפות
nav-cluster = דפי האשכול
nav-crumbs = המיקום באתר
nav-footer = דפים נוספים
menu-explain = הסברים
menu-look-up = עיון בנתונים
contact = יצירת קשר
contact-languages = מענה בשפות: { $languages }
licence = רישיון: { $licence }
as-of = נכון לתאריך: { $date }
reviewed = תאריך הבדיקה: { $date }
review-by = הבדיקה הבאה עד { $date }
owner = באחריות: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = הטקסט אינו זמין עדיין בשפה שנבחרה; הוא מוצג בשפה אחרת: { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = המקור השתנה מאז שתורגם טקסט זה
stale-notice-made = תרגום זה הוא מיום { $date }; המקור השתנה מאז
stale-reviewed = הבדיקה האחרונה של המקור: { $date }
stale-original = לקריאת המקור
not-known = לא ידוע
not-recorded = לא מתועד
none-recorded = אין תיעוד
too-few-data = אין די נתונים
# Punctuation between pieces that a page puts together: items of a list, parts of
# a line, a label and its value, two sentences, a remark in brackets.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = סקירה
page-network = הרשת
page-timeline = ציר הזמן
page-actors = הגורמים
page-facts = עובדות
page-indicators = מדדים
page-sources = מקורות
page-data = נתונים
page-glossary = מונחון
page-about = על האתר
page-chooser = בחירת שפה
page-not-found = הדף אינו קיים
not-found-words = מעבר לדף הראשון
not-found-no-base = יש להגדיר base_url בקובץ site.toml כדי שהקישורים האלה יפעלו מכל כתובת.
chooser-lead = שפות

## Names of languages, for the notice on pages shown in another one

language-ar = ערבית
language-de = גרמנית
language-en = אנגלית
language-es = ספרדית
language-fa = פרסית
language-fr = צרפתית
language-he = עברית
language-hi = הינדי
language-id = אינדונזית
language-it = איטלקית
language-ja = יפנית
language-ko = קוריאנית
language-ms = מלאית
language-nl = הולנדית
language-pl = פולנית
language-pt = פורטוגזית
language-ru = רוסית
language-th = תאית
language-tr = טורקית
language-uk = אוקראינית
language-vi = וייטנאמית
language-zh = סינית
language-zh-Hans = סינית מפושטת
language-zh-Hant = סינית מסורתית

## Home

home-lead = { $n ->
    [one] אשכול תעשייתי אחד מוסבר כרשת
    [two] שני אשכולות תעשייתיים מוסברים כרשתות
   *[other] { $n } אשכולות תעשייתיים מוסברים כרשתות
}: מי עושה מה, אילו קשרים יש ביניהם, ממתי, ומה אינו ידוע.
home-clusters = האשכולות
home-clusters-lead = כל אשכול נפתח בסקירה; כל השאר נמצא במרחק צעד אחד.
cluster-counts = { $actors ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $actors } גורמים
}, { $ties ->
    [one] קשר מתועד אחד
    [two] שני קשרים מתועדים
   *[other] { $ties } קשרים מתועדים
}, נכון לתאריך { $date }

how-title = איך לקרוא את האתר
how-claim = טענות
how-claim-words = כל דף נפתח במשפט אחד שאפשר לבדוק. ההמשך מסביר איך הדבר פועל, על מה הוא נשען ומה אין הוא מראה. המספרים הקטנים מובילים אל המקורות.
how-computed = חישובים
how-computed-words = ערכי הרשת מחושבים מן הקשרים המתועדים, ולצידם הנוסחה, מספר המקרים והתאריך. הם מתארים את הרשומות, לא את העולם.
how-unknown = לא ידוע
how-unknown-words = ”לא ידוע” פירושו שנערך חיפוש ולא נמצא דבר. ערך כזה לעולם אינו נספר כאפס.
how-disputed = מחלוקת
how-disputed-words = כשמקורות חלוקים, כל גרסה מוצגת עם מקורה. דבר אינו מחושב כממוצע.
how-plans = תוכניות
how-plans-words = מה שהוכרז או אושר מסומן ככזה, ולעולם אינו נספר כדבר שבוצע.

about-lead = האתר מסביר אשכולות תעשייתיים כמערכות: ממי הם מורכבים, אילו קשרים יש בהם, איך נוצרו, ומה אינו ידוע.

## Overview

card-title = כרטיס האשכול
card-note = עובדות ממקורות פומביים; ערכי הרשת מחושבים מן הקשרים המתועדים, נכון לתאריך { $date }
five-what = מה
five-what-stages = שרשרת ערך של { $declared ->
    [one] שלב אחד
    [two] שני שלבים
   *[other] { $declared } שלבים
}; { $filled ->
    [0] באף אחד מהם אין
    [one] באחד מהם יש
    [two] בשניים מהם יש
   *[other] ב-{ $filled } מהם יש
} גורם בתוך האשכול.
five-who = מי
five-who-counts = { $actors ->
    [one] גורם מתועד אחד
    [two] שני גורמים מתועדים
   *[other] { $actors } גורמים מתועדים
}, ובהם { $foreign ->
    [0] אף לא חברה אחת בבעלות זרה
    [one] חברה אחת בבעלות זרה
    [two] שתי חברות בבעלות זרה
   *[other] { $foreign } חברות בבעלות זרה
} וכן { $local ->
    [0] אף לא חברה מקומית אחת
    [one] חברה מקומית אחת
    [two] שתי חברות מקומיות
   *[other] { $local } חברות מקומיות
}.
five-linked = אילו קשרים
five-linked-counts = { $ties ->
    [one] קשר מתועד אחד
    [two] שני קשרים מתועדים
   *[other] { $ties } קשרים מתועדים
}: { $families }.
five-since = ממתי
five-since-phases = האירוע המתועד הראשון: { $date }; { $n ->
    [one] מאז תקופה אחת.
    [two] מאז שתי תקופות.
   *[other] מאז { $n } תקופות.
}
five-limits = מגבלות
five-limits-counts = { $undated ->
    [0] לכל הקשרים התחלה מתועדת
    [one] לקשר אחד אין התחלה מתועדת
    [two] לשני קשרים אין התחלה מתועדת
   *[other] ל-{ $undated } קשרים אין התחלה מתועדת
}; { $unsourced ->
    [0] לכולם צוין מקור
    [one] לאחד לא צוין מקור
    [two] לשניים לא צוין מקור
   *[other] ל-{ $unsourced } לא צוין מקור
}; { $undisclosed ->
    [0] שני הצדדים גלויים בכולם
    [one] באחד צד אחד חסוי
    [two] בשניים צד אחד חסוי
   *[other] ב-{ $undisclosed } צד אחד חסוי
}. { $disputed ->
    [0] המקורות אינם חלוקים באף עובדה
    [one] המקורות חלוקים בעובדה אחת
    [two] המקורות חלוקים בשתי עובדות
   *[other] המקורות חלוקים ב-{ $disputed } עובדות
}.
open-network = לדף הרשת
answers-title = חמש תשובות
answers-lead = ריבוע מלא הוא רשומה שיש לה שני מקורות בלתי תלויים או יותר, ריבוע ריק – רשומה שיש לה פחות.
answer-evidence = { $n ->
    [0] לא צוינה רשומה
    [one] נשען על רשומה אחת
    [two] נשען על שתי רשומות
   *[other] נשען על { $n } רשומות
}; עם שני מקורות או יותר: { $firm }
phases-title = { $n ->
    [one] תקופה אחת, רשת אחת
    [two] שתי תקופות, רשת אחת
   *[other] { $n } תקופות, רשת אחת
}
phases-lead = כל גורם נשאר במקומו. קווים שחורים הם קשרים שמתחילים בתקופה, קווים אפורים – קשרים ותיקים יותר.
phases-undated = { $n ->
    [one] לאחד מתוך { $total } הקשרים
    [two] לשניים מתוך { $total } הקשרים
   *[other] ל-{ $n } מתוך { $total } הקשרים
} אין התחלה ידועה, ולכן אי אפשר לשרטט כאן את כולם; התיעוד טוב יותר בשנים האחרונות, ולכן חלק מן הצמיחה נובע מן המקורות.
phase-ties = { $begun ->
    [0] אין קשרים חדשים
    [one] קשר חדש אחד
    [two] שני קשרים חדשים
   *[other] { $begun } קשרים חדשים
}, בסך הכול { $ties }
chain-title = מי עושה מה
chain-lead = סימן אחד הוא גורם מתועד אחד באותו שלב; חברה יכולה להופיע בכמה שלבים.
chain-members-lead = הגורמים המתועדים בכל שלב. גורם יכול להופיע בכמה שלבים.
chain-caption = { $n ->
    [one] שלב אחד
    [two] שני שלבים
   *[other] { $n } שלבים
}; ריבועים – חברות מקומיות, עיגולים – חברות בבעלות זרה
chain-stage = שלב
chain-local = מקומיות
chain-foreign = בבעלות זרה
chain-gap = מה חסר
chain-elsewhere = ממקום אחר
chain-local-count = { $n ->
    [one] גורם מקומי אחד
    [two] שני גורמים מקומיים
   *[other] { $n } גורמים מקומיים
}
chain-foreign-count = { $n ->
    [one] גורם אחד בבעלות זרה
    [two] שני גורמים בבעלות זרה
   *[other] { $n } גורמים בבעלות זרה
}
stage-support = תומך בשרשרת
stage-filled = מיוצג
stage-nearby = מיוצג רק בסביבה הקרובה.
stage-gap = ריק.
stage-unexplained = ריק; לא תועדה סיבה.
stage-on = מתועד כאן
layers-title = השכבות בקצרה
layers-lead = כל טענה מובילה לדף ובו המנגנון, הראיות והמגבלות.
risks-title = סיכונים ודברים לא ידועים
risks-lead = מה התיאור הזה אינו יכול להראות, מה שנוי במחלוקת, ומה לא פורסם בשום מקום.
risks-limits = המגבלה הראשונה של כל שכבה
risks-disputed = המקורות חלוקים
risks-unknown = לא ידוע: נערך חיפוש ולא נמצא דבר
unknown-mechanism = מנגנון שלא הוכח: { $kind }
ask-title = למי לפנות
ask-about = על הדף
ask-corrections = נשמח לתיקונים; נא לציין את מספר המקור.
boundary-title = היכן האשכול נגמר
of-base = מתוך { $base }
of-base-plain = שיעור מתוך

## Sections of the profiles: title and guiding question

section-structure = מבנה
section-structure-question = ממה הוא בנוי?
section-relations = קשרים
section-relations-question = איך הוא מתחבר?
section-mechanisms = מנגנונים
section-mechanisms-question = איך הוא מתפתח?
section-narrative = סיפור
section-narrative-question = איך מבינים אותו?
section-resilience = חוסן
section-resilience-question = מה קורה כשמשהו נכשל?
section-embedding = השתלבות
section-embedding-question = איפה אפשר להתחבר אליו?
section-reality = מציאות
section-reality-question = מה באמת יש שם?
section-connectivity = קישוריות
section-connectivity-question = מה מחובר למה?
section-signals = סימנים
section-signals-question = אילו סימנים מראים שהוא פועל?
section-cognition = תפיסה
section-cognition-question = איך רואים אותו, ומי?
section-how = איך זה פועל
section-limits = מגבלות
section-missing = ההסבר הזה טרם נכתב. מה שעולה מן הרשומות מופיע בהמשך.
section-indicators = חישובים
section-indicators-lead = מן הקשרים המתועדים; הנוסחה והמגבלות מופיעות בדף המדדים.
next-section = הבא: { $title }

## The five investor questions

question-supply = האם יש רשת אספקה יציבה?
question-talent = האם ימשיכו להגיע אנשים מיומנים?
question-technology = האם ידע מתפשט?
question-institutions = מי מניע את שיתוף הפעולה?
question-evolution = האם אפשר לבדוק את הסיפור?
question-eyebrow = שאלה
question-why = מדוע
question-deeper = להעמקה: { $title }
question-others = שאלות נוספות

## Evidence

evidence-title = ראיות
evidence-lead = כמה משקל כל רשומה יכולה לשאת.
evidence-statement = רשומה
evidence-kind = סוג
evidence-strength = חוזק
evidence-none = לא תועד מקור
evidence-not-found = נערך חיפוש, לא נמצא מקור
evidence-one = מקור אחד
evidence-one-primary = מקור ראשוני אחד
evidence-many = { $n ->
    [one] מקור בלתי תלוי אחד
    [two] שני מקורות בלתי תלויים
   *[other] { $n } מקורות בלתי תלויים
}
evidence-disputed = המקורות חלוקים
kind-fact = עובדה
kind-event = אירוע
kind-relation = קשר
kind-actor = גורם
kind-mechanism = מנגנון
notes-title = הערות ומקורות
notes-lead = כל מספר שלמעלה מוביל לכאן. הכותרות נשארות בשפתן.
note-back = חזרה לטקסט
sources-differ = המקורות חלוקים
superseded = הוחלף
disputed = שנוי במחלוקת
standing-disputed = המקורות חלוקים
standing-superseded = הוחלף; נשמר לצורכי תיעוד
standing-unverified = טרם נבדק
basis-official = רשמי
basis-estimate = אומדן
basis-self-reported = דיווח עצמי
basis-computed = מחושב
alert-note = הערה
alert-tip = עצה
alert-important = חשוב
alert-warning = אזהרה
alert-caution = זהירות

## How far something has come

progress-target = יעד
progress-announced = הוכרז
progress-approved = אושר
progress-under-way = בביצוע
progress-realised = בוצע
progress-cancelled = בוטל

## Dates; the names of months and the order of day and year come from elsewhere

date-about = בסביבות { $date }
date-perhaps = אולי { $date }
date-about-perhaps = אולי בסביבות { $date }
# The mark keeps the order from right to left where two bare years stand.
date-range = { "\u200F" }{ $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { "\u200F" }{ $from } – { $to }
date-since = מאז { $from }
date-from = התחלה: { $from }, הסיום אינו ידוע
date-until = עד { $to }
date-to = סיום: { $to }, ההתחלה אינה ידועה
date-between = בין { $from } לבין { $to }
date-quarter = { $quarter ->
    [1] הרבעון הראשון של { $year }
    [2] הרבעון השני של { $year }
    [3] הרבעון השלישי של { $year }
   *[other] הרבעון הרביעי של { $year }
}
date-first-half = המחצית הראשונה של { $year }
date-second-half = המחצית השנייה של { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = { $decade ->
    [0] העשור הראשון
    [10] העשור השני
   *[other] שנות ה-{ $decade }
} של המאה ה-{ $century }
date-century = המאה ה-{ $century }
life-until = עד { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } או קודם לכן
life-after = { $date } או אחרי כן

## Numbers

value-about = כ-{ $value }
value-at-least = לפחות { $value }
value-more-than = יותר מ-{ $value }
value-at-most = לכל היותר { $value }
value-less-than = פחות מ-{ $value }
value-range = { $low } עד { $high }
# Large sums. A language that counts in other pieces than thousands names their
# powers of ten in money-steps, each with its words: Chinese has 4 8 12 and .e4 .e8 .e12.
# The attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } אלף
    .head = אלפי { $currency }
money-m = { $n } מיליון
    .head = מיליוני { $currency }
money-bn = { $n } מיליארד
    .head = מיליארדי { $currency }
money-tn = { $n } טריליון
    .head = טריליוני { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } רינגיט
    .symbol = רינגיט
currency-USD = { $n } דולר
    .symbol = דולר
currency-EUR = { $n } אירו
    .symbol = אירו
currency-GBP = { $n } ליש״ט
    .symbol = ליש״ט
currency-JPY = { $n } ין
    .symbol = ין
unit-percent = { $shown }%
unit-percent-points = { $shown } { $n ->
    [one] נקודת אחוז
   *[other] נקודות אחוז
}
unit-name-percent-points = נקודות אחוז
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } בשנה
rate-month = { $amount } בחודש
rate-day = { $amount } ביום

## Places in a source

locator-page = עמ׳ { $from }
locator-page-range = עמ׳ { $from }–{ $to }
locator-chapter = פרק { $from }
locator-chapter-range = פרקים { $from }–{ $to }
locator-section = סעיף { $from }
locator-section-range = סעיפים { $from }–{ $to }
locator-figure = תרשים { $from }
locator-figure-range = תרשימים { $from }–{ $to }
locator-table = לוח { $from }
locator-table-range = לוחות { $from }–{ $to }
locator-box = תיבה { $from }
locator-box-range = תיבות { $from }–{ $to }
locator-paragraph = פסקה { $from }
locator-paragraph-range = פסקאות { $from }–{ $to }
locator-article = סעיף חוק { $from }
locator-article-range = סעיפי חוק { $from }–{ $to }
locator-row = שורה { $from }
locator-row-range = שורות { $from }–{ $to }
locator-slide = שקופית { $from }
locator-slide-range = שקופיות { $from }–{ $to }
locator-time = בזמן { $from }

## Actors

actors-lead = { $n ->
    [one] הגורם המתועד היחיד של { $cluster }.
    [two] שני הגורמים המתועדים של { $cluster }, לפי סוג.
   *[other] כל { $n } הגורמים המתועדים של { $cluster }, לפי סוג.
}
actors-name = שם
actors-place = מקום
actors-since = מאז
actors-stages = שלבים
actors-ties = קשרים
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) – { $cluster }: { $n ->
    [one] קשר מתועד אחד
    [two] שני קשרים מתועדים
   *[other] { $n } קשרים מתועדים
}, אירועים ומקורות.
actor-kind-multinational = חברה רב-לאומית
actor-kind-enterprise = חברה
actor-kind-sme = עסק קטן או בינוני
actor-kind-startup = חברת הזנק
actor-kind-joint-venture = מיזם משותף
actor-kind-university = אוניברסיטה
actor-kind-research-institute = מכון מחקר
actor-kind-training = מרכז הכשרה
actor-kind-agency = סוכנות
actor-kind-government = ממשל
actor-kind-association = איגוד
actor-kind-investor = גוף משקיע
actor-kind-service = גוף נותן שירותים
actor-kind-infrastructure = תשתית
actor-kind-market = שוק
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = חברות רב-לאומיות ({ $n })
actor-kinds-enterprise = חברות ({ $n })
actor-kinds-sme = עסקים קטנים ובינוניים ({ $n })
actor-kinds-startup = חברות הזנק ({ $n })
actor-kinds-joint-venture = מיזמים משותפים ({ $n })
actor-kinds-university = אוניברסיטאות ({ $n })
actor-kinds-research-institute = מכוני מחקר ({ $n })
actor-kinds-training = מרכזי הכשרה ({ $n })
actor-kinds-agency = סוכנויות ({ $n })
actor-kinds-government = ממשל ({ $n })
actor-kinds-association = איגודים ({ $n })
actor-kinds-investor = גופים משקיעים ({ $n })
actor-kinds-service = גופים נותני שירותים ({ $n })
actor-kinds-infrastructure = תשתיות ({ $n })
actor-kinds-market = שווקים ({ $n })
boundary-core = בתוך האשכול
boundary-extended = האשכול המורחב
boundary-outside = מחוץ לאשכול, בקשר עימו
place-in = { $place }, { $country }
record-title = רשומה
record-note-line = נכון לתאריך { $date }; המקורות בתחתית הדף
record-kind = סוג
record-since = מאז
record-until = עד
record-place = מקום
record-boundary = גבול
record-stages = שלבים
record-parent = שייכות
record-size = גודל
record-also = שמות נוספים
record-elsewhere = באשכולות אחרים
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster }: { $actor }
record-checked = נבדק לאחרונה
record-note = הערה
identifier-lei = מזהה ישות משפטית (LEI)
identifier-ror = ארגון מחקר (ROR)
identifier-wikidata = ויקינתונים
identifier-register = מספר רישום
identifier-url = אתר אינטרנט
size-large = גדול
size-medium = בינוני
size-small = קטן
size-micro = זעיר
ties-title = הקשרים במשפטים
ties-lead = { $n ->
    [one] קשר מתועד אחד.
    [two] שני קשרים מתועדים, לפי משפחה.
   *[other] { $n } קשרים מתועדים, לפי משפחה.
}
ties-tie = קשר
ties-since = מאז
ties-sources = מקורות
place-in-chain = המקום בשרשרת
place-in-chain-lead = מסומנים השלבים שבהם תועדה פעילות של גורם זה.
events-title = האירועים שלו
actor-facts = עובדות עליו
removed-title = אילו הוסר גורם זה
removed-lead = תרחיש על סמך הקשרים המתועדים, לא תחזית.
removed-words = { $n ->
    [one] גורם מקושר אחר אחד (מתוך { $total }) היה מאבד את דרכו המתועדת היחידה אל השאר: { $actors }.
    [two] שני גורמים מקושרים אחרים (מתוך { $total }) היו מאבדים את דרכם המתועדת היחידה אל השאר: { $actors }.
   *[other] { $n } גורמים מקושרים אחרים (מתוך { $total }) היו מאבדים את דרכם המתועדת היחידה אל השאר: { $actors }.
}
disputed-title = במה המקורות חלוקים

## Families of ties

family-supply = אספקה
family-knowledge = ידע
family-talent = אנשים
family-capital = הון
family-institution = מוסדות וקרקע
family-lineage = מוצא
family-count-supply = { $n } באספקה
family-count-knowledge = { $n } בידע
family-count-talent = { $n } באמצעות אנשים
family-count-capital = { $n } בהון
family-count-institution = { $n } באמצעות מוסדות וקרקע
family-count-lineage = { $n } לפי מוצא

## Ties as sentences. $from and $to are names; $item is what is supplied. $givers and
## $takers say whether $from and $to stand for one firm or for many (the firms of a stage).

tie-supplies = אספקה מצד { $from } אל { $to }.
tie-supplies-item = אספקה של { $item } מצד { $from } אל { $to }.
tie-supplies-undisclosed = אספקה של תשומה חסויה מצד { $from } אל { $to }.
tie-contracts = העברת עבודות במיקור חוץ מצד { $from } אל { $to }.
tie-contracts-item = העברה במיקור חוץ של { $item } מצד { $from } אל { $to }.
tie-rnd = מחקר משותף בין { $from } לבין { $to }.
tie-rnd-item = מחקר משותף בין { $from } לבין { $to } בנושא { $item }.
tie-co-develops = פיתוח משותף של מוצרים בין { $from } לבין { $to }.
tie-co-develops-item = פיתוח משותף של { $item } בין { $from } לבין { $to }.
tie-develops = טיפוח של { $to } לקראת אספקה, בידי { $from }.
tie-develops-item = טיפוח של { $to } לקראת אספקה של { $item }, בידי { $from }.
tie-licenses = מתן רישיון לשימוש בטכנולוגיה מצד { $from } אל { $to }.
tie-licenses-item = מתן רישיון לשימוש מצד { $from } אל { $to }: { $item }.
tie-standardizes = קביעת תקנים בידי { $from } לשימוש אצל { $to }.
tie-trains = הכשרת עובדים בידי { $from } עבור { $to }.
tie-trains-item = הכשרת עובדים בידי { $from } עבור { $to }: { $item }.
tie-talent-flow = מעבר של אנשים מן { $from } אל { $to }.
tie-spin-off = היווצרות של { $to } מתוך { $from }.
tie-invests = השקעה של { $from } ב-{ $to }.
tie-owns = בעלות של { $from } על { $to }.
tie-funds = מימון של { $to } בידי { $from }.
tie-member-of = חברות של { $from } בארגון { $to }.
tie-regulates = אסדרה של { $to } בידי { $from }.
tie-hosts = אירוח של { $to } אצל { $from }.
tie-founds = ייסוד של { $to } בידי { $from }.
tie-cooperates = שיתוף פעולה בין { $from } לבין { $to }.
tie-cooperates-item = שיתוף פעולה בין { $from } לבין { $to } בנושא { $item }.
tie-succeeds = המשך הפעילות של { $to } בידי { $from }.
tie-standby = ספק כשיר, אינו בשימוש כעת
tie-share = { $share } מן הרכש
tie-capital-share = { $share } מן ההון
tie-sales-share = { $share } ממכירות הצד המוכר
tie-lead-time = זמן אספקה: { $time }
tie-lead-time-unknown = זמן האספקה אינו ידוע
undisclosed-item = תשומה חסויה
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = חברות בשלב ”{ $stage }”
end-undisclosed = חברה חסויה
end-undisclosed-stage = חברה חסויה בשלב ”{ $stage }”

## Kinds of events

event-kind-founding = ייסוד
event-kind-entry = כניסה
event-kind-exit = יציאה
event-kind-expansion = הרחבה
event-kind-policy = מדיניות
event-kind-technology = טכנולוגיה
event-kind-institution = מוסד
event-kind-investment = השקעה
event-kind-infrastructure = תשתית
event-kind-crisis = משבר
event-kind-recovery = התאוששות
event-kind-milestone = אבן דרך
event-kind-spin-off = ספין-אוף
event-kind-merger = מיזוג
event-kind-acquisition = רכישה
event-kind-renaming = שינוי שם

## Facts

facts-lead = { $n ->
    [one] העובדה המתועדת היחידה על { $cluster }, עם תאריכה, מקורה והבסיס שמולו היא נמדדת.
    [two] שתי העובדות המתועדות על { $cluster }, כל אחת עם תאריכה, מקורה והבסיס שמולו היא נמדדת.
   *[other] כל { $n } העובדות המתועדות על { $cluster }, כל אחת עם תאריכה, מקורה והבסיס שמולו היא נמדדת.
}
facts-disputed-count = { $n ->
    [0] המקורות אינם חלוקים באף אחת מהן.
    [one] המקורות חלוקים באחת מהן; כל הגרסאות מוצגות.
    [two] המקורות חלוקים בשתיים מהן; כל הגרסאות מוצגות.
   *[other] המקורות חלוקים ב-{ $n } מהן; כל הגרסאות מוצגות.
}
facts-numbers = מספרים
facts-numbers-lead = ערכים כפי שפורסמו, לעולם לא ממוצעים. תוכניות מסומנות ככאלה.
facts-statements = אמירות
facts-incentives = תמריצים
fact-date = תאריך
fact-value = ערך
fact-said-by = מקור
fact-preferred = מוצג ראשון במקומות אחרים באתר
fact-method = שיטה
fact-superseded-by = הוחלף על ידי
fact-compare = להשוואה
fact-about = על
incentive-dates = { "\u200F" }{ $since } – { $until }

## Indicators

indicators-lead = ערכים שחושבו מן הקשרים המתועדים של { $cluster }, כל אחד עם הנוסחה שלו, על מה הוא מחושב ואיך הוא עלול להטעות.
indicator-computed-on = מחושב על
indicator-coverage-title = כיסוי
indicator-named = בולט במיוחד
observations-title = ערכים שפורסמו
observations-lead = לא חושבו כאן: כפי שמסרו המפרסמים.
observation-indicator = מדד
observation-note = הערה

## Sources

sources-lead = { $n ->
    [one] המקור היחיד העומד מאחורי { $cluster }, בשפתו.
    [two] שני המקורות העומדים מאחורי { $cluster }, בשפותיהם.
   *[other] כל { $n } המקורות העומדים מאחורי { $cluster }, בשפותיהם.
}
sources-list = כל המקורות
source-archive = עותק בארכיון
source-primary = מקור ראשוני
source-accessed = נקרא בתאריך { $date }
source-repeats = חוזר על
source-cited-by = מצוטט במסגרת
source-kind-statistics = סטטיסטיקה
source-kind-law = חוק
source-kind-filing = דיווח לרשויות
source-kind-report = דוח
source-kind-academic = פרסום אקדמי
source-kind-dataset = מערך נתונים
source-kind-press-release = הודעה לעיתונות
source-kind-news = חדשות
source-kind-website = אתר אינטרנט
source-kind-speech = נאום
source-kind-interview = ריאיון
source-kind-archive = ארכיון
source-kind-other = אחר
cited-actor = { $n ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $n } גורמים
}
cited-relation = { $n ->
    [one] קשר אחד
    [two] שני קשרים
   *[other] { $n } קשרים
}
cited-event = { $n ->
    [one] אירוע אחד
    [two] שני אירועים
   *[other] { $n } אירועים
}
cited-phase = { $n ->
    [one] תקופה אחת
    [two] שתי תקופות
   *[other] { $n } תקופות
}
cited-stage = { $n ->
    [one] שלב אחד
    [two] שני שלבים
   *[other] { $n } שלבים
}
cited-fact = { $n ->
    [one] עובדה אחת
    [two] שתי עובדות
   *[other] { $n } עובדות
}
cited-project = { $n ->
    [one] פרויקט אחד
    [two] שני פרויקטים
   *[other] { $n } פרויקטים
}
cited-mechanism = { $n ->
    [one] מנגנון אחד
    [two] שני מנגנונים
   *[other] { $n } מנגנונים
}
cited-observation = { $n ->
    [one] ערך מפורסם אחד
    [two] שני ערכים מפורסמים
   *[other] { $n } ערכים מפורסמים
}
cited-incentive = { $n ->
    [one] תמריץ אחד
    [two] שני תמריצים
   *[other] { $n } תמריצים
}
cited-signal = { $n ->
    [one] סימן אחד
    [two] שני סימנים
   *[other] { $n } סימנים
}
signals-title = סימנים
signals-lead = סימנים בודדים שנקראו במקורות; כל אחד נוגע לדבר מתועד.
signal-bears-on = מתייחס אל
signal-report = דוח
signal-press = עיתונות
signal-social = רשתות חברתיות
signal-supply-platform = פלטפורמת אספקה
signal-community = קהילה
signal-compliance = ציות
signal-patent = פטנט
signal-hiring = גיוס עובדים

## Relations, mechanisms, resilience, embedding

projects-title = קשרים של רבים
projects-lead = פרויקטים שקושרים כמה גורמים יחד.
mechanisms-title = איך דבר מוביל לדבר
mechanisms-lead = הצעדים הם פרשנות של צוות העריכה לרשומות המצוינות כראיות.
mechanism-diffusion = התפשטות
mechanism-talent = הון אנושי
mechanism-transfer = העברת ידע
mechanism-capital = הון
mechanism-recovery = התאוששות
mechanism-evidence = נשען על
not-established = לא הוכח.

## Data and glossary

data-title = עובדות וקשרים מתועדים של { $cluster }
data-lead = כל מה שהאתר אומר על { $cluster }, כקבצים שגיליון אלקטרוני או תוכנה יכולים לקרוא.
data-files = קבצים
data-files-lead = טקסט בקידוד UTF-8 עם שורת כותרת. זהים בכל שפות האתר.
data-file = קובץ
data-holds = מה יש בו
data-actors = גורמים: סוג, מקום, התחלה וסיום, מזהים
data-relations = קשרים: סוג, פריט, התחלה וסיום, חלקים
data-events = אירועים: תאריך, סוג, גורמים, התקדמות
data-facts = עובדות: יחידה, ערך אחרון, התקדמות, בסיס
data-points = כל ערך בכל סדרה, עם תאריך ומקורות
data-sources = מקורות: סוג, גוף מפרסם, תאריך, כתובת
data-indicators = ערכים מחושבים: נוסחה, מספר מקרים, תאריך
data-json = הכול בקובץ אחד
glossary-lead = מונחים שבשימוש באתר, כל אחד במשפט.
glossary-terms = { $n ->
    [one] מונח אחד
    [two] שני מונחים
   *[other] { $n } מונחים
}
glossary-plain = במילים פשוטות
glossary-also = גם
