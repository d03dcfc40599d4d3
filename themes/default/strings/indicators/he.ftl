# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = לא ידוע: הרשומות אינן מאפשרות לחשב את הערך.
indicator-too-few = אין די נתונים: { $n ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $n } גורמים
}, { $m ->
    [one] קשר אחד
    [two] שני קשרים
   *[other] { $m } קשרים
}. הערך נשמר לצורכי תיעוד, לא להסקת מסקנות.
indicator-formula = נוסחה
indicator-reference = על פי
indicator-pitfall = איך הוא עלול להטעות
indicator-basis = { indicator-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $n } גורמים
}, { $m ->
    [one] קשר אחד
    [two] שני קשרים
   *[other] { $m } קשרים
}
indicator-coverage = ל-{ $dated } מן הקשרים שביסודו יש התחלה, ל-{ $sourced } יש מקור
indicator-lower-bound = הקשרים המתועדים הם מדגם. קשרים שאיש לא רשם היו מעלים את הערך.
indicator-extent-core = הגורמים בתוך האשכול
indicator-extent-recorded = כל המתועדים, לרבות שותפים מבחוץ

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] שלב מוגדר אחד
    [two] שני שלבים מוגדרים
   *[other] { $n } שלבים מוגדרים
}, { $m ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $m } גורמים
}
indicator-I13-basis = { indicator-I13-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] קונה אחד
    [two] שני קונים
   *[other] { $n } קונים
}, { $m ->
    [one] קשר אספקה אחד
    [two] שני קשרי אספקה
   *[other] { $m } קשרי אספקה
}
indicator-I14-basis = { indicator-I14-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] תשומה אחת
    [two] שתי תשומות
   *[other] { $n } תשומות
}, מהן { $m } שכל ספקיהן מתועדים
indicator-I16-basis = { indicator-I16-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] תשומה אחת
    [two] שתי תשומות
   *[other] { $n } תשומות
}, מהן { $m } שכל ספקיהן מתועדים
indicator-I21-basis = { indicator-I21-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $n } גורמים
}, { $m ->
    [one] קשר מתוארך אחד
    [two] שני קשרים מתוארכים
   *[other] { $m } קשרים מתוארכים
}
indicator-I22-basis = { indicator-I22-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $n } גורמים
}, { $m ->
    [one] קשר מתוארך אחד
    [two] שני קשרים מתוארכים
   *[other] { $m } קשרים מתוארכים
}
indicator-I26-basis = { indicator-I26-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] מכון מחקר אחד או אוניברסיטה אחת
    [two] שני מוסדות מחקר (מכונים ואוניברסיטאות)
   *[other] { $n } מכוני מחקר ואוניברסיטאות
}, { $m ->
    [one] חברת ספין-אוף אחת
    [two] שתי חברות ספין-אוף
   *[other] { $m } חברות ספין-אוף
}
indicator-I31-basis = { indicator-I31-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] דף אחד בשפה אחרת
    [two] שני דפים בשפות אחרות
   *[other] { $n } דפים בשפות אחרות
}, { $m } עם אותן עובדות
indicator-I27-basis = { indicator-I27-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] כניסה או יציאה אחת
    [two] שתי כניסות ויציאות
   *[other] { $n } כניסות ויציאות
} מתוך { $m } אירועים שבוצעו
indicator-I30-basis = { indicator-I30-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] עובדה אחת או קשר אחד
    [two] שתי רשומות של עובדות וקשרים
   *[other] { $n } עובדות וקשרים
}
indicator-I40-basis = { indicator-I40-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $n } גורמים
}, { $m ->
    [one] קשר מתוארך אחד
    [two] שני קשרים מתוארכים
   *[other] { $m } קשרים מתוארכים
}

## Names of further values

indicator-part-pairs = זוגות בעלי קשר
indicator-part-possible-pairs = זוגות אפשריים
indicator-part-mean-degree = שותפים לחברה
indicator-part-tied = גורמים בעלי קשר
indicator-part-isolated = גורמים ללא קשר
indicator-part-weighted = כנ״ל, לפי משקל הקשרים
indicator-part-most = מרב השותפים של גורם אחד
indicator-part-ei-index = מדד E-I
indicator-part-expected = הערך הצפוי אילו נבחרו השותפים באקראי
indicator-part-expected-ei-index = מדד E-I הצפוי בבחירה אקראית
indicator-part-across = זוגות בין אזורים
indicator-part-within = זוגות בתוך אזור
indicator-part-regions = אזורים ומדינות
indicator-part-crossing = זוגות החוצים גבול מדינה
indicator-part-countries = מדינות של שותפים
indicator-part-effective-countries = מספר אפקטיבי של מדינות שותפות
indicator-part-filled = שלבים מיוצגים
indicator-part-declared = שלבים מוגדרים
indicator-part-depth = שלבים ובהם שני גורמים עצמאיים או יותר
indicator-part-gaps = פערים מוסברים
indicator-part-unexplained = פערים לא מוסברים
indicator-part-value-weighted = משוקלל לפי חלק בערך
indicator-part-bridges = קשרים יחידים המחזיקים חלק מחובר
indicator-part-cut-off = מרב הגורמים התלויים בגורם אחד
indicator-part-cut-off-share = שיעורם מכלל הגורמים המקושרים
indicator-part-freeman = ריכוזיות הרשת (Freeman)
indicator-part-gini = אי-שוויון במספר השותפים (ג׳יני)
indicator-part-mention-share = חלקו באזכורים בטקסט
indicator-part-with-locator = עם ציון המקום במקור
indicator-part-facts-sourced = עובדות בעלות מקור
indicator-part-ties-sourced = קשרים בעלי מקור
indicator-part-independent = עם שני מקורות בלתי תלויים או יותר
indicator-part-identified = גורמים בעלי מזהה שנבדק
indicator-part-median-age = הגיל החציוני של המקור החדש ביותר

indicator-part-gatekeepers = גורמים בעלי קשרים גם בפנים וגם בחוץ
indicator-part-gatekeeper-share = שיעורם מן הליבה
indicator-part-largest-drop = הירידה הגדולה ביותר כשאחד מהם נעלם
indicator-part-density = שיעור הזוגות המקושרים מכלל הזוגות האפשריים
indicator-part-firms = חברות
indicator-part-institutes = מכוני מחקר ואוניברסיטאות
indicator-part-bridges-known = זוגות סוגים ששניהם נמצאים כאן
indicator-part-by-input = לפי תשומה
indicator-part-by-value = לפי ערך
indicator-part-inputs-known = תשומות שכל ספקיהן מתועדים
indicator-part-inputs-unknown = תשומות שהדבר אינו ידוע לגביהן
indicator-part-effective-suppliers = מספר אפקטיבי של ספקים
indicator-part-highest = הגבוה ביותר לתשומה אחת
indicator-part-sole-sourced = תשומות מספק אחד
indicator-part-alternatives = חלופות לתשומה
indicator-part-one-minus-hhi = אחד פחות הריכוזיות הממוצעת
indicator-part-after-first = החלק הגדול ביותר אחרי ההסרה הראשונה
indicator-part-after-any = כנ״ל אחרי הסרה אחת כלשהי, בממוצע
indicator-part-star = הערך של כוכב בגודל זה
indicator-part-complete = הערך אילו היו כולם קשורים לכולם
indicator-part-begun = קשרים שהתחילו
indicator-part-ended = קשרים שהסתיימו
indicator-part-death-rate = הסתיימו, מתוך אלה שהיו ביום הראשון
indicator-part-undated = קשרים ללא תאריך, לא נכללו
indicator-part-older-than-five = ותיקים מחמש שנים
indicator-part-one-step = בצעד אחד
indicator-part-two-steps = בשני צעדים
indicator-part-three-steps = בשלושה צעדים
indicator-part-reachable = זוגות שיש ביניהם מסלול כלשהו
indicator-part-islands = חלקים נפרדים
indicator-part-spin-offs = חברות ספין-אוף מתועדות
indicator-part-from-research = מתוך המחקר
indicator-part-survivors = מבין בנות חמש שנים ויותר, עדיין קיימות
indicator-part-pages-compared = דפים שהושוו
indicator-part-pages-equal = דפים עם אותן עובדות
indicator-part-entries = כניסות
indicator-part-exits = יציאות
indicator-part-foreign-share = שיעור בעלי הבעלות הזרה מבין החדשים
indicator-part-realised-share = שיעור התוכניות שבוצעו
indicator-part-by-region = לפי אזור
indicator-part-by-class = לפי סוג גורם
indicator-part-ties-growth = קשרים, לשנה
indicator-part-actors-growth = גורמים, לשנה
indicator-part-densification = גידול הקשרים ביחס לגידול הגורמים (שיפוע)
indicator-part-density-without = שיתוף הפעולה בין חברות בלעדיו

indicator-class-firm = חברות
indicator-class-research = מחקר
indicator-class-education = חינוך
indicator-class-capital = הון
indicator-class-public = גופים ציבוריים
indicator-class-other = אחרים
indicator-class-inside = האשכול
indicator-class-country = שאר המדינה
indicator-class-abroad = העולם
indicator-pair = { $first } לצד { $second }
indicator-input = { $input } עבור { $buyer }
indicator-observed = ערך שפורסם, לא חושב כאן

## I01

indicator-I01 = שיתוף פעולה בין חברות
indicator-I01-question = כמה מזוגות החברות האפשריים פועלים יחד?
indicator-I01-reading = חברות באשכול: { $firms }; { $possible ->
    [one] ביניהן אפשרי זוג אחד
    [two] ביניהן אפשריים שני זוגות
   *[other] ביניהן אפשריים { $possible } זוגות
}; { $pairs ->
    [0] לאף אחד אין קשר מתועד.
    [one] לאחד מהם יש קשר מתועד ({ $share }).
    [two] לשניים מהם יש קשר מתועד ({ $share }).
   *[other] ל-{ $pairs } מהם יש קשר מתועד ({ $share }).
}
indicator-I01-pitfall = הערך יורד ככל שנרשמות יותר חברות, גם אם דבר אחר לא השתנה. אין להשוות לפיו שני אשכולות בלי מספר השותפים לחברה לצידו.

## I02

indicator-I02 = גורמים בעלי קשר
indicator-I02-question = האם זו רשת, או רשימה?
indicator-I02-reading = גורמים מתועדים: { $actors }; { $tied ->
    [one] לאחד מהם יש קשר אחד לפחות
    [two] לשניים מהם יש קשר אחד לפחות
   *[other] ל-{ $tied } מהם יש קשר אחד לפחות
}; { $isolated ->
    [0] איש אינו עומד לבדו.
    [one] אחד עומד לבדו.
    [two] שניים עומדים לבדם.
   *[other] { $isolated } עומדים לבדם.
}
indicator-I02-pitfall = רישום של פחות גורמים מעלה את הערך. לגורם ללא קשר מתועד אולי יש קשרים שאיש לא רשם.

## I03

indicator-I03 = שותפים לגורם
indicator-I03-question = כמה שותפים יש לגורם בממוצע?
indicator-I03-reading = מספר השותפים הממוצע לגורם הוא { $partners } ({ $pairs ->
    [one] זוג אחד
    [two] שני זוגות
   *[other] { $pairs } זוגות
}, { $actors ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $actors } גורמים
}).
indicator-I03-pitfall = אפשר להשוות אותו בין גדלים שונים, אך הוא גדל עם קפדנותו של מי שמתעד את הקשרים.

## I04

indicator-I04 = קשרים בין אזורים
indicator-I04-question = האם הקשרים נשארים באזור אחד, או חוצים אזורים?
indicator-I04-reading = זוגות מקושרים: { $pairs }; מהם חוצים גבול בין אזורים: { $across } ({ $share }). בחירת שותפים באקראי הייתה נותנת { $expected }.
indicator-I04-pitfall = השיעור תלוי במספר השותפים מבחוץ שתועדו מלכתחילה; יש לקרוא אותו לצד הערך הצפוי בבחירה אקראית.

## I05

indicator-I05 = השתלבות בין-לאומית
indicator-I05-question = כמה מקשרי האשכול מוליכים לחו״ל, ולכמה מדינות?
indicator-I05-reading = זוגות מקושרים באשכול: { $pairs }; מהם מוליכים למדינה אחרת: { $crossing } ({ $share }){ $countries ->
    [0] .
    [one] , כולם למדינה אחת.
    [two] , לשתי מדינות בסך הכול.
   *[other] , ל-{ $countries } מדינות בסך הכול.
}
indicator-I05-pitfall = קשרים בין מפעל לבעליו בחו״ל נספרים במלואם. הם אינם שקולים לשותפים שנמצאו בחו״ל.

## I06

indicator-I06 = הגעה אל מעבר לאשכול
indicator-I06-question = כמה קרוב העולם שבחוץ, ודרך מי?
indicator-I06-reading = { $gatekeepers ->
    [0] לאף גורם אין שותפים גם בפנים וגם בחוץ.
    [one] לאחד מתוך { $actors } גורמי האשכול יש שותפים גם בפנים וגם בחוץ: { $actor }. בלעדיו הייתה ההגעה המתועדת יורדת בשיעור של { $drop }.
    [two] לשניים מתוך { $actors } גורמי האשכול יש שותפים גם בפנים וגם בחוץ. התלות הרבה ביותר היא בגורם { $actor }: בלעדיו הייתה ההגעה המתועדת יורדת בשיעור של { $drop }.
   *[other] ל-{ $gatekeepers } מתוך { $actors } גורמי האשכול יש שותפים גם בפנים וגם בחוץ. התלות הרבה ביותר היא בגורם { $actor }: בלעדיו הייתה ההגעה המתועדת יורדת בשיעור של { $drop }.
}
indicator-I06-pitfall = המדד סופר מסלולים על הנייר. ירידה גדולה אומרת שהגישה המתועדת תלויה בגורם אחד, לא שאחרים לא היו מוצאים גישה משלהם.

## I07

indicator-I07 = חברות עם שותף מחקר
indicator-I07-question = כמה חברות עובדות עם אוניברסיטה או עם מכון מחקר?
indicator-I07-reading = חברות: { $firms }; { $institutes ->
    [0] לא תועד מכון מחקר.
    [one] מהן בעלות קשר מתועד עם מכון המחקר היחיד המתועד כאן: { $linked } ({ $share }).
    [two] מהן בעלות קשר מתועד עם לפחות אחד משני מוסדות המחקר המתועדים: { $linked } ({ $share }).
   *[other] מהן בעלות קשר מתועד עם לפחות אחד מתוך { $institutes } אוניברסיטאות ומכוני מחקר: { $linked } ({ $share }).
}
indicator-I07-pitfall = על פרויקטים משותפים מכריזים יותר משמדווחים על סיומם; חוזים בין חברה למעבדה מתפרסמים לעיתים רחוקות.

## I08

indicator-I08 = גשרים חסרים
indicator-I08-question = אילו סוגי גורמים אינם קשורים זה לזה?
indicator-I08-reading = { $known ->
    [one] מתוך זוג סוגים אחד ששניהם נמצאים כאן
    [two] מתוך שני זוגות סוגים ששניהם נמצאים כאן
   *[other] מתוך { $known } זוגות סוגים ששניהם נמצאים כאן
}, { $missing ->
    [0] לכל אחד יש לפחות קשר מתועד אחד.
    [one] לאחד אין שום קשר מתועד.
    [two] לשניים אין שום קשר מתועד.
   *[other] ל-{ $missing } אין שום קשר מתועד.
}
indicator-I08-pitfall = הסוגים שונים בגודלם: קשר אחד אל המשקיע היחיד הוא צפיפות גבוהה. יש לקרוא את המניינים, לא רק את השיעורים.

## I09

indicator-I09 = שלמות השרשרת
indicator-I09-question = אילו שלבים של שרשרת הערך נמצאים כאן, ואילו באים מבחוץ?
indicator-I09-reading = שלבים מוגדרים: { $stages }; מהם מיוצגים בתוך האשכול: { $filled }{ $nearby ->
    [0] { "" }
    [one] , ועוד אחד באשכול המורחב
    [two] , ועוד שניים באשכול המורחב
   *[other] , ועוד { $nearby } באשכול המורחב
}. { $deep ->
    [0] באף שלב אין
    [one] בשלב אחד יש
    [two] בשני שלבים יש
   *[other] ב-{ $deep } שלבים יש
} שני גורמים או יותר בבעלויות שונות.
indicator-I09-pitfall = המדד תלוי לגמרי ברשימת השלבים. רשימה דקה יותר יוצרת יותר פערים, רשימה גסה יותר מסתירה אותם.

## I13

indicator-I13 = אספקה מקומית
indicator-I13-question = כמה ממה שהאשכול קונה מגיע מן האשכול?
indicator-I13-reading = קשרי אספקה מתועדים אל קונים באשכול: { $ties }; מהם מגיעים מתוכו: { $local } ({ $share }). { $unknown ->
    [0] { "" }
    [one] לגבי תשומה אחת לא ידוע אם כל הספקים מתועדים.
    [two] לגבי שתי תשומות לא ידוע אם כל הספקים מתועדים.
   *[other] לגבי { $unknown } תשומות לא ידוע אם כל הספקים מתועדים.
}
indicator-I13-pitfall = ספירה לפי קשרים, לפי תשומות ולפי ערך נותנת שלוש תשובות שונות. כתובת מקומית בחשבונית אינה ערך מוסף מקומי.

## I14

indicator-I14 = ריכוזיות הספקים
indicator-I14-question = כמה מעטים הם הספקים של תשומה?
indicator-I14-reading = { $known ->
    [0] אף לא אחת מן התשומות ({ $inputs } בסך הכול) תועדה עם כל ספקיה וחלקיהם.
   *[other] תשומות שכל ספקיהן מתועדים: { $known } מתוך { $inputs }; המספר האפקטיבי הממוצע של ספקים לתשומה: { $suppliers }.
}
indicator-I14-pitfall = נספרות רק תשומות שכל ספקיהן מתועדים. מי שאינו מתועד אינו ספק חסר.

## I16

indicator-I16 = תשומות ללא מקור שני
indicator-I16-question = מה אפשר היה להחליף אילו ספק היה מפסיק?
indicator-I16-reading = { $known ->
    [0] לא ידוע: אין תשומה שכל ספקיה מתועדים.
   *[other] תשומות שכל ספקיהן מתועדים: { $known }; מהן מגיעות מספק אחד בלבד: { $sole }. { $unknown ->
    [0] { "" }
    [one] לגבי תשומה אחת נוספת הדבר אינו ידוע.
    [two] לגבי שתי תשומות נוספות הדבר אינו ידוע.
   *[other] לגבי { $unknown } תשומות נוספות הדבר אינו ידוע.
}
}
indicator-I16-pitfall = חלופות שאיש לא רשם אינן ידועות, ואין זה כאילו אינן קיימות.

## I17

indicator-I17 = נקודות כשל יחידות ברשת
indicator-I17-question = מי או מה לבדו מחבר אחרים אל השאר?
indicator-I17-reading = { $points ->
    [0] אין גורם יחיד שרק הוא מחבר אחרים אל השאר: לכל קשר מתועד יש דרך עוקפת.
    [one] לחלק מן הגורמים כל הקשרים המתועדים אל השאר עוברים דרך גורם אחד, { $actor }: { $cutoff ->
    [one] גורם אחד נגיש רק כך.
    [two] שני גורמים מתוך { $actors } נגישים רק כך.
   *[other] { $cutoff } מתוך { $actors } גורמים נגישים רק כך.
}
    [two] שני גורמים הם, כל אחד לבדו, החיבור היחיד של אחרים אל שאר הרשת. התלות הרבה ביותר היא בגורם { $actor }: { $cutoff ->
    [one] גורם אחד נגיש רק דרך קשרים מתועדים אליו.
    [two] שני גורמים מתוך { $actors } נגישים רק דרך קשרים מתועדים אליו.
   *[other] { $cutoff } מתוך { $actors } גורמים נגישים רק דרך קשרים מתועדים אליו.
}
   *[other] { $points } גורמים הם, כל אחד לבדו, החיבור היחיד של אחרים אל שאר הרשת. התלות הרבה ביותר היא בגורם { $actor }: { $cutoff ->
    [one] גורם אחד נגיש רק דרך קשרים מתועדים אליו.
    [two] שני גורמים מתוך { $actors } נגישים רק דרך קשרים מתועדים אליו.
   *[other] { $cutoff } מתוך { $actors } גורמים נגישים רק דרך קשרים מתועדים אליו.
}
}
indicator-I17-pitfall = המדד אומר לאילו קשרים מתועדים אין דרך עוקפת, לא מי ייכשל. קשר שאיש לא רשם עשוי להיות הדרך העוקפת. מקורות אספקה יחידים הם שאלה אחרת.

## I18

indicator-I18 = לכידות
indicator-I18-question = כמה מן הרשת נשאר מחובר כשגורמים מובילים נעלמים?
indicator-I18-reading = { $whole } מן הגורמים המקושרים נמצאים בחלק מחובר אחד. ללא { $actor } היה השיעור { $first }; ללא גורם אחד כלשהו, בממוצע { $mean }.
indicator-I18-pitfall = חיבור על הנייר אינו אספקה. סדר ההסרה נקבע לפי מספר השותפים המתועדים, לא לפי סבירות העזיבה.

## I21

indicator-I21 = קשרים שהחזיקו מעמד
indicator-I21-question = האם הרשת של לפני חמש שנים החזיקה מעמד?
indicator-I21-reading = { $years } שנים לפני יום הייחוס { $then ->
    [one] תועד קשר מתוארך אחד
    [two] תועדו שני קשרים מתוארכים
   *[other] תועדו { $then } קשרים מתוארכים
}, וכעת { $now }; בינתיים התחילו { $begun } והסתיימו { $ended }.
indicator-I21-pitfall = חיפוש קפדני יותר בשנים האחרונות נראה כמו לידה. על סיומים מודיעים פחות מאשר על התחלות.

## I22

indicator-I22 = גיל הקשרים
indicator-I22-question = בני כמה הקשרים?
indicator-I22-reading = קשרים מתוארכים: { $ties }; הגיל החציוני שלהם בשנים: { $years }; ותיקים מחמש שנים: { $old }.
indicator-I22-pitfall = נספרים רק קשרים ששרדו; אלה שהסתיימו אינם צעירים, הם אינם עוד.

## I23

indicator-I23 = הטווח של המחקר
indicator-I23-question = אל כמה גורמים מגיע מכון מחקר דרך היכרויות?
indicator-I23-reading = בשני צעדים מגיע מכון מחקר או אוניברסיטה בממוצע אל { $share } מתוך { $actors } הגורמים האחרים ({ $institutes ->
    [one] מוסד אחד
    [two] שני מוסדות
   *[other] { $institutes } מוסדות
}).
indicator-I23-pitfall = מסלול הוא מגע אפשרי, לא אימוץ.

## I24

indicator-I24 = קרבה
indicator-I24-question = האם גורמים מקושרים יכולים בכלל להגיע זה אל זה?
indicator-I24-reading = { $share } מכל זוגות הגורמים המקושרים מחוברים במסלול כלשהו; { $actors } הגורמים יוצרים { $islands ->
    [one] חלק מחובר אחד.
    [two] שני חלקים נפרדים.
   *[other] { $islands } חלקים נפרדים.
}
indicator-I24-pitfall = חלקים נפרדים עשויים להיות מחוברים בקשר שאיש לא תיעד.

## I26

indicator-I26 = חברות ספין-אוף מן המחקר
indicator-I26-question = האם חברות צומחות מתוך המחקר?
indicator-I26-reading = { $institutes ->
    [0] לא תועד מכון מחקר
   *[other] מכוני מחקר ואוניברסיטאות: { $institutes }; בעשר השנים האחרונות { $recent ->
    [0] לא צמחה מהם חברת ספין-אוף מתוארכת
    [one] צמחה מהם חברת ספין-אוף מתוארכת אחת
    [two] צמחו מהם שתי חברות ספין-אוף מתוארכות
   *[other] צמחו מהם { $recent } חברות ספין-אוף מתוארכות
}
}; { $all ->
    [one] בסך הכול מתועדת חברת ספין-אוף אחת, מכל סוג של ארגון אם.
    [two] בסך הכול מתועדות שתי חברות ספין-אוף, מכל סוג של ארגון אם.
   *[other] בסך הכול מתועדות { $all } חברות ספין-אוף, מכל סוג של ארגון אם.
}
indicator-I26-pitfall = שמים לב לחברות ששמרו על שם או על בניין של ארגון האם, ולאחרות לא; כישלונות נשכחים.

## I27

indicator-I27 = כניסות ויציאות
indicator-I27-question = מי בא, מי עזב, וכמה תוכניות בוצעו?
indicator-I27-reading = בציר הזמן { $entries ->
    [one] כניסה אחת
    [two] שתי כניסות
   *[other] { $entries } כניסות
} וכן { $exits ->
    [0] אף לא יציאה אחת
    [one] יציאה אחת
    [two] שתי יציאות
   *[other] { $exits } יציאות
}; לפי המסופר, { $done } מתוך { $plans } תוכניות כניסה, הרחבה או השקעה בוצעו.
indicator-I27-pitfall = כניסות הן חדשות, יציאות הן שקטות. הכרזה אינה השקעה.

## I28

indicator-I28 = משקלו של הגורם המוביל
indicator-I28-question = האם גורם אחד מייצג את האשכול כולו?
indicator-I28-reading = { $ties ->
    [one] מרב השותפים ({ $partners }) אצל { $actor }:
    [two] לשני גורמים, ובהם { $actor }, מרב השותפים, { $partners } לכל אחד:
   *[other] ל-{ $ties } גורמים, ובהם { $actor }, מרב השותפים, { $partners } לכל אחד:
} { $share } מכל קצות הקשרים. כוכב בעל מרכז אחד היה נותן 50%.
indicator-I28-pitfall = טבור עם חישורים הוא טיפוס של אשכול ולא פגם, אך יש לציין זאת. לגורמים שידוע עליהם יותר יש יותר קשרים מתועדים.

## I29

indicator-I29 = דומה עם דומה
indicator-I29-question = האם אזורים וסוגי גורמים מסתגרים בתוך עצמם?
indicator-I29-reading = המדד לפי אזור הוא { $region }, לפי סוג גורם { $class } (1: רק בתוך הקבוצה; 0: כמו בבחירה אקראית; מתחת ל-0: בעיקר בין קבוצות).
indicator-I29-pitfall = שותפים מבחוץ מתועדים משום שהם קשורים למישהו בפנים, וזה מושך את המדד מטה.

## I30

indicator-I30 = ראיות
indicator-I30-question = כמה מכל זה אפשר לייחס למקור?
indicator-I30-reading = עובדות וקשרים: { $records }; מהם בעלי מקור ותאריך: { $traced } ({ $share }); { $twice ->
    [0] אף אחד אינו נשען על שני מקורות בלתי תלויים.
    [one] אחד נשען על שני מקורות בלתי תלויים.
    [two] שניים נשענים על שני מקורות בלתי תלויים או יותר.
   *[other] { $twice } נשענים על שני מקורות בלתי תלויים או יותר.
}
indicator-I30-pitfall = המדד בוחן אם אפשר לייחס אמירה למקור, לא אם היא נכונה.

## I31

indicator-I31 = אותן עובדות בכל שפה
indicator-I31-question = האם כל השפות מוסרות אותן עובדות?
indicator-I31-reading = דפים מתורגמים: { $pages }; מהם מפנים בדיוק אל אותן עובדות כמו המקור: { $equal } ({ $share }).
indicator-I31-pitfall = המדד משווה הפניות לעובדות, לא את המילים שסביבן.

## I40

indicator-I40 = צמיחה
indicator-I40-question = כמה מהר צומחת הרשת המתועדת?
indicator-I40-reading = מספר הקשרים המתוארכים השתנה בחמש שנים מ-{ $then } ל-{ $now }, { $ties } לשנה; הגורמים { $actors } לשנה.
indicator-I40-pitfall = מעט נקודות. גם התיעוד גדל, ואי אפשר להבחין בין השניים.

## I42

indicator-I42 = ללא הגורם המוביל
indicator-I42-question = מה היה נשאר ללא הגורם שלו מרב השותפים?
indicator-I42-reading = זוגות מקושרים: { $pairs }; מהם ללא { $actor }: { $without } ({ $share }). { $beside ->
    [0] לא תועד קשר בין שותפים של גורם שעזב.
   *[other] קשרים בין שותפים של גורמים שעזבו, שהתקיימו גם שנה לאחר מכן: { $outlived } מתוך { $judged }; קשרים שתאריכיהם אינם מלמדים על כך: { $unclear }.
}
indicator-I42-pitfall = קשרים של אחרים אולי קיימים בזכות הגורם המוביל, ואולי ילכו עימו. העובדה שקשר שרד יציאה אינה מסבירה מדוע.

## Phases and years

evolution-actors = { $count ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $count } גורמים
}
evolution-ties = { $count ->
    [one] קשר אחד
    [two] שני קשרים
   *[other] { $count } קשרים
}
evolution-begun = { $count ->
    [0] לא התחיל אף קשר
    [one] התחיל קשר אחד
    [two] התחילו שני קשרים
   *[other] התחילו { $count } קשרים
}
evolution-ended = { $count ->
    [0] לא הסתיים אף אחד
    [one] הסתיים אחד
    [two] הסתיימו שניים
   *[other] הסתיימו { $count }
}
evolution-actors-begun = { $count ->
    [0] לא בא אף גורם
    [one] בא גורם אחד
    [two] באו שני גורמים
   *[other] באו { $count } גורמים
}
evolution-actors-ended = { $count ->
    [0] לא עזב אף אחד
    [one] עזב אחד
    [two] עזבו שניים
   *[other] עזבו { $count }
}
evolution-events = { $count ->
    [0] אין אירועים מסופרים
    [one] אירוע אחד
    [two] שני אירועים
   *[other] { $count } אירועים
}
evolution-phase-reading = בסוף תקופה זו מתועדים { $actors ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $actors } גורמים
} וכן { $ties ->
    [one] קשר מתוארך אחד
    [two] שני קשרים מתוארכים
   *[other] { $ties } קשרים מתוארכים
}; { $begun ->
    [0] לא התחיל בה אף קשר
    [one] התחיל בה קשר אחד
    [two] התחילו בה שני קשרים
   *[other] התחילו בה { $begun } קשרים
}, { $ended ->
    [0] ולא הסתיים אף אחד
    [one] והסתיים אחד
    [two] והסתיימו שניים
   *[other] והסתיימו { $ended }
}.
evolution-phase-running = התקופה עודנה נמשכת ביום הייחוס.
evolution-undated = { $count ->
    [0] לכל קשר מתועד יש התחלה.
    [one] לקשר מתועד אחד אין התחלה ידועה, והוא אינו שייך לשום תקופה.
    [two] לשני קשרים מתועדים אין התחלה ידועה, והם אינם שייכים לשום תקופה.
   *[other] ל-{ $count } קשרים מתועדים אין התחלה ידועה, והם אינם שייכים לשום תקופה.
}
evolution-dated-share = ל-{ $share } מכל הקשרים שתועדו אי פעם יש התחלה
evolution-persistence = { $share } מן הקשרים שהיו בתחילת התקופה או בסופה היו בשני המועדים
evolution-pitfall = בשנים שבהן נערך חיפוש קפדני יותר נראות יותר התחלות. עלייה בקשרים המתועדים אינה עדיין עלייה בקשרים.

## Stages

stage-independent = { $count ->
    [one] בעלות אחת
    [two] שתי בעלויות שונות
   *[other] { $count } בעלויות שונות
}
stage-filled-nearby = מיוצג רק באשכול המורחב

## Evidence of a record

evidence-sources = { $count ->
    [0] אין מקור
    [one] מקור אחד
    [two] שני מקורות
   *[other] { $count } מקורות
}
evidence-independent = { $count ->
    [0] אין מקור בלתי תלוי
    [one] מקור בלתי תלוי אחד
    [two] שני מקורות בלתי תלויים
   *[other] { $count } מקורות בלתי תלויים
}
evidence-searched = נערך חיפוש, לא נמצא מקור
evidence-primary = בהם מקור ראשוני

## The two boundaries, phases, what is told

indicator-wider = עם האשכול המורחב
indicator-extent-extended = הגורמים בתוך האשכול או האשכול המורחב
indicators-boundary = כשערך תלוי בשאלה מי נמצא בפנים, הוא ניתן תחילה לליבה ואחר כך עם האשכול המורחב.
indicator-named-more = ועוד { $n }
indicator-of = { $m } מתוך { $n }
indicator-I09-coverage = ל-{ $dated } מן הגורמים שביסודו יש התחלה, ל-{ $sourced } יש מקור
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = { $dated } מן ההתאוששויות מתוארכות ברמת החודש יחד עם המשבר שקדם להן, ל-{ $sourced } יש מקור
indicator-I21-coverage = { $dated } מן הקשרים מתוארכים; האחרים אינם נכללים
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = כל האירועים שביסודו מתוארכים, ל-{ $sourced } יש מקור
indicator-I30-coverage = ל-{ $dated } מן העובדות והקשרים יש תאריך, ל-{ $sourced } יש מקור
indicator-I41-coverage = { $sourced } מן המנגנונים מציינים את הראיות שלהם
page-trends = המדדים לאורך זמן
trends-lead = מה עולה מן הקשרים המתוארכים של { $cluster } בסוף כל תקופה, עם מספר הגורמים והקשרים שביסוד כל ערך.
trends-how = כל טור הוא היום האחרון של תקופה. נספרים רק קשרים שהתחלתם ידועה, ורק גורמים שהתחלתם ידועה או שיש להם קשר כזה; לכן הטור האחרון אינו הערך של היום, שבו נספרים גם קשרים לא מתוארכים. ספקים, ראיות ושפות מוצהרים נכון להיום ואין להם עבר.
trends-caption = מתחת לכל ערך: n – הגורמים שעליהם הוא מחושב, m – הקשרים שביסודו.
trends-basis = n { $n }, m { $m }
trends-end = סוף { $year }
trends-none = אף תקופה לא התחילה, או ששום דבר בה אינו מתוארך.
page-told = המסופר והמתועד
told-lead = האם הטקסטים על { $cluster } מדברים בעיקר על מה שיש לו מרב הקשרים: ההפניות בטקסטים לצד המשקל ברשומות.
told-agreement-title = עד כמה שני הסדרים תואמים
told-agreement-lead = מתאם הדרגות של ספירמן בין ההפניות למשקל: 1 – אותו סדר, 0 – אין זיקה, מינוס 1 – סדר הפוך. נספרות רק הפניות בפרקים ובשאלות הכתובים בשפה זו.
told-sort = מה
told-n = הושוו
told-elsewhere = הפניות לגורמים שמחוץ לרשת של היום
told-actors = גורמים
told-actors-weight = שותפים
told-stages = שלבים
told-stages-weight = הגורמים בהם
told-kinds = סוגי קשרים
told-kinds-weight = קשרים היום
told-in = מסופר בשפה: { $language }
told-more-title = סופר עליהם יותר משתועד
told-more-lead = לפי הדירוג בשפה הראשונה: הטקסט מקדיש לגורמים אלה יותר מקום מקשריהם המתועדים.
told-less-title = תועד עליהם יותר משסופר
told-less-lead = לגורמים אלה קשרים מתועדים רבים ומקום מועט בטקסט.
told-stages-title = שלבי השרשרת
told-kinds-title = סוגי קשרים
told-pitfall = טקסט רשאי להתעכב על גורם אחד, ושם ללא הפניה אינו נספר. ערך נמוך מזמין בדיקה, הוא אינו פגם.
data-indicators-by-phase = מדדים בסוף כל תקופה, מקשרים מתוארכים בלבד, לשני הגבולות
data-observations = ערכים שפורסמו של מדדים שאינם מחושבים כאן
data-mentions = הפניות בטקסטים, לפי שפה, לצד המשקל ברשומות

tie-kind-supplies = אספקה
tie-kind-contracts = מיקור חוץ
tie-kind-rnd = מחקר משותף
tie-kind-co-develops = פיתוח משותף
tie-kind-develops = טיפוח ספקים
tie-kind-licenses = רישוי
tie-kind-standardizes = תקינה
tie-kind-trains = הכשרה
tie-kind-talent-flow = מעבר אנשים
tie-kind-spin-off = ספין-אוף
tie-kind-invests = השקעה
tie-kind-owns = בעלות
tie-kind-funds = מימון
tie-kind-member-of = חברות בארגון
tie-kind-regulates = אסדרה
tie-kind-hosts = אירוח
tie-kind-founds = ייסוד
tie-kind-cooperates = שיתוף פעולה
tie-kind-succeeds = המשכיות

indicator-part-joint-events = אירועים בהשתתפות חברה ומכון מחקר, לחברה בשנה
indicator-part-outlived = קשרים ששרדו יציאה
indicator-part-outlived-of = קשרים סביב יציאה, התאריכים ידועים
indicator-part-outlived-unknown = קשרים סביב יציאה, התאריכים אינם מכריעים
indicator-part-left = גורמים שעזבו ללא יורש
indicator-part-employees = מועסקים באשכול
indicator-part-per-thousand = חברות גדולות לכל 1,000 מועסקים
indicator-part-large = חברות גדולות
indicator-part-sized = חברות שגודלן מתועד
indicator-part-mature = תפקידים שיש בהם גורם מבוסס
indicator-part-effective-markets = מספר אפקטיבי של שווקים
indicator-part-top-market = חלקו של השוק הגדול ביותר
indicator-part-markets = שווקים
indicator-part-by-shares = כנ״ל לפי חלקים מוצהרים
indicator-part-suppliers-tried = ספקים שנבחנו
indicator-part-recoveries = התאוששויות מסופרות
indicator-part-recovery-known = גורמים שזמן התאוששותם ידוע
indicator-part-recovery-unknown = גורמים שהדבר נבדק לגביהם ולא נמצא
indicator-part-longest-exposure = הזמן הארוך ביותר ללא אספקה
indicator-part-ninth-decile = תשעה מתוך עשרה אינם נמשכים יותר מן
indicator-part-from-inside = מספקים מבפנים
indicator-part-from-outside = מספקים מבחוץ
indicator-part-lead-times = קשרי אספקה עם זמן מוצהר
indicator-part-steps-written = מנגנונים שצעדיהם כתובים
indicator-part-not-established = מנגנונים שחיפשו ולא נמצאו
indicator-part-terms = מונחים במונחון
indicator-part-glossary = מונחים המוסברים בכל שפה
indicator-part-mean-steps = מספר הצעדים הממוצע בין גורמים מחוברים
indicator-part-longest-way = הארוכה מבין הדרכים הקצרות ביותר

## I10, I11, I12

indicator-I10 = חברות גדולות לשלב
indicator-I10-question = כמה חברות גדולות עומדות מאחורי כל שלב בשרשרת?
indicator-I10-reading = חברות שגודלן מתועד: { $sized }; מהן גדולות: { $large }, בשרשרת של { $stages ->
    [one] שלב אחד
    [two] שני שלבים
   *[other] { $stages } שלבים
}; בסך הכול מתועדות { $firms } חברות. { $declared ->
    [0] מספר המועסקים באשכול לא נמסר כמספר אחד, ולכן אין ערך לכל { $thousand } מועסקים.
   *[other] חברות גדולות לכל { $thousand } מועסקים: { $per }; מספר המועסקים שנמסר: { $employees } ({ $date }).
}
indicator-I10-pitfall = נספרות רק חברות שגודלן נרשם. ”גדולה” היא מה שכתוב ברשומה, לא מידת החשיבות.
indicator-I10-basis = { indicator-I10-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] חברה אחת
    [two] שתי חברות
   *[other] { $n } חברות
}, { $m } בעלות גודל מתועד
indicator-I11 = תמיכה מבוססת
indicator-I11-question = האם את תפקידי התמיכה ממלא מי שנמצא שם שנים?
indicator-I11-reading = תפקידי תמיכה מוגדרים: { $stages }; מהם בעלי גורם שהתחיל לפני חמש שנים לפחות: { $mature }; { $undated ->
    [0] כל { $actors } הגורמים בהם מתוארכים.
    [one] אחד מתוך { $actors } הגורמים בהם אינו מתוארך.
    [two] שניים מתוך { $actors } הגורמים בהם אינם מתוארכים.
   *[other] { $undated } מתוך { $actors } הגורמים בהם אינם מתוארכים.
}
indicator-I11-pitfall = נוכחות אינה איכות. המדד תלוי בשאלה אילו תפקידים הוגדרו מלכתחילה, וגורם לא מתוארך נחשב לא מבוסס.
indicator-I11-basis = { indicator-I11-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] תפקיד תמיכה אחד
    [two] שני תפקידי תמיכה
   *[other] { $n } תפקידי תמיכה
}, { $m ->
    [one] גורם אחד
    [two] שני גורמים
   *[other] { $m } גורמים
}
indicator-I12 = מרווח התשתיות

## I15

indicator-I15 = תלות בשווקים
indicator-I15-question = על כמה שווקים מעטים נשענות המכירות?
indicator-I15-reading = המכירות המוצהרות פונות { $markets ->
    [one] לשוק אחד
    [two] לשני שווקים
   *[other] ל-{ $markets } שווקים
}; מספרם האפקטיבי הוא { $equal }; חלקו של השוק הגדול ביותר, { $actor }, הוא { $share }.
indicator-I15-pitfall = המדד נשען רק על קשרים שיש להם ערך מוצהר באותה יחידה ובאותה שנה. שוק המסירה אינו בהכרח השוק שבו משתמשים במוצר.
indicator-I15-basis = { indicator-I15-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] שוק אחד
    [two] שני שווקים
   *[other] { $n } שווקים
}, { $m ->
    [one] קשר אחד בעל ערך
    [two] שני קשרים בעלי ערך
   *[other] { $m } קשרים בעלי ערך
}

## I19, I20

indicator-I19 = ההפסד כשספק אחד מפסיק
indicator-I19-question = כמה היה נעצר עם הספק האחד שחשיבותו רבה ביותר?
indicator-I19-reading = בתרחיש של המקרה הגרוע ביותר, עם ספק אחד נעצרים { $loss } מן התפוקה { $firms ->
    [one] של חברה אחת בליבה
    [two] של שתי חברות בליבה
   *[other] של { $firms } חברות בליבה
}. תשומות שכל ספקיהן מתועדים: { $known }; תשומות שהדבר אינו ידוע לגביהן: { $unknown }.
indicator-I19-pitfall = תרחיש, לא תחזית: ללא מלאי, ללא ממד זמן, ללא תחליפים מלבד המתועדים. תשומות שלא כל ספקיהן מתועדים אינן נכללות, ולכן ההפסד האמיתי עשוי להיות גדול או קטן יותר.
indicator-I19-basis = { indicator-I19-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] חברה אחת
    [two] שתי חברות
   *[other] { $n } חברות
}, { $m ->
    [one] תשומה אחת שכל ספקיה מתועדים
    [two] שתי תשומות שכל ספקיהן מתועדים
   *[other] { $m } תשומות שכל ספקיהן מתועדים
}
indicator-I20 = זמן התאוששות
indicator-I20-question = כמה זמן זה נמשך, וכמה זמן זה יימשך, עד שמשהו חוזר לפעול?
indicator-I20-reading = { $recoveries ->
    [one] ההתאוששות היחידה המתוארכת ברמת החודש נמשכה { $days } ימים.
    [two] מחצית משתי ההתאוששויות המתוארכות ברמת החודש נמשכה יותר מ-{ $days } ימים.
   *[other] מחצית מתוך { $recoveries } ההתאוששויות המתוארכות ברמת החודש נמשכו יותר מ-{ $days } ימים.
} גורמים שהצהירו על זמן התאוששות: { $known }; גורמים שהדבר נבדק לגביהם ולא נמצא: { $unknown }.
indicator-I20-pitfall = ספקים נוטים להמעיט בזמן ההתאוששות שלהם. מה שאינו ידוע אינו קצר.
indicator-I20-basis = { indicator-I20-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [0] אין התאוששות מסופרת
    [one] התאוששות מסופרת אחת
    [two] שתי התאוששויות מסופרות
   *[other] { $n } התאוששויות מסופרות
}, { $m } מתוארכות ברמת החודש
indicator-I25 = תנועת אנשים בין גורמים

## I32 to I37: published values only

indicator-I32 = מנת מיקום
indicator-I33 = התמחות (Krugman)
indicator-I34 = צפיפות הזיקה
indicator-I35 = מורכבות כלכלית
indicator-I36 = עצימות החדשנות
indicator-I37 = צפיפות החדשנות המשותפת

## I38, I39

indicator-I38 = זמן אספקה
indicator-I38-question = כמה זמן נמשכת אספקה?
indicator-I38-reading = קשרי אספקה: { $ties }; מהם בעלי זמן אספקה מוצהר: { $known }; במחציתם הזמן ארוך מ-{ $days } ימים.
indicator-I38-pitfall = על פי הצהרת הספקים עצמם, ורק היכן שמישהו שאל.
indicator-I38-basis = { indicator-I38-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] קשר אספקה אחד
    [two] שני קשרי אספקה
   *[other] { $n } קשרי אספקה
}, { $m } בעלי זמן אספקה מוצהר
indicator-I39 = מהנדסים וטכנאים לאלף משרות

## I41, I43, I44

indicator-I41 = מה כתוב
indicator-I41-question = האם כתוב כאן איך הדברים פועלים, צעד אחר צעד?
indicator-I41-reading = מנגנונים: { $mechanisms }; מהם כתובים כצעדים: { $written }; המונחון מסביר { $terms ->
    [one] מונח אחד
    [two] שני מונחים
   *[other] { $terms } מונחים
}.
indicator-I41-pitfall = כתיבה אינה מעשה.
indicator-I41-basis = { indicator-I41-basis.short }, נכון לתאריך { $date }
    .short = { $n ->
    [one] מנגנון אחד
    [two] שני מנגנונים
   *[other] { $n } מנגנונים
}, { $m } עם צעדים כתובים
indicator-I43 = איזון הסיפור
indicator-I44 = עלות ההבנה
