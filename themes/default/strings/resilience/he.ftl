### The computed parts of resilience, scenarios and embedding.

## Single points of failure

points-title = נקודות כשל יחידות
points-lead = שני דברים שונים. הרשת תלויה בגורם כשאחרים קשורים אל השאר רק דרכו. האספקה תלויה בחברה כשלתשומה אין ספק אחר.
points-both = { $points ->
    [one] גורם אחד הוא נקודת כשל יחידה ברשת המתועדת
    [two] שני גורמים הם נקודות כשל יחידות ברשת המתועדת
   *[other] { $points } גורמים הם נקודות כשל יחידות ברשת המתועדת
}, { $sole ->
    [one] חברה אחת היא הספק המתועד היחיד של דבר מה
    [two] שתי חברות הן הספק המתועד היחיד של דבר מה
   *[other] { $sole } חברות הן הספק המתועד היחיד של דבר מה
}; { $both ->
    [0] אין מי שהוא גם זה וגם זה
    [one] אחד מהם הוא גם זה וגם זה
    [two] שניים מהם הם גם זה וגם זה
   *[other] { $both } מהם הם גם זה וגם זה
}.
points-network = ברשת
points-caption = { $n ->
    [one] קשרים מתועדים שעוברים רק דרך גורם זה
    [two] קשרים מתועדים שעוברים רק דרך גורם אחד: שני הגורמים שהיו מנתקים הכי הרבה אחרים
   *[other] קשרים מתועדים שעוברים רק דרך גורם אחד: { $n } הגורמים שהיו מנתקים הכי הרבה אחרים
}
points-more = (עוד { $n } מנתקים גם הם אחרים.)
points-actor = ללא גורם זה
points-cut-off = מנותקים
points-share = מכלל המקושרים
points-who = מי
points-none = אין גורם מתועד שעומד לבדו בין שני חלקים של הרשת.
points-coverage = מחושב על { $n ->
    [one] גורם אחד בעל קשר
    [two] שני גורמים בעלי קשר
   *[other] { $n } גורמים בעלי קשר
} ועל { $m ->
    [one] זוג מקושר אחד
    [two] שני זוגות מקושרים
   *[other] { $m } זוגות מקושרים
}; { $bridges ->
    [0] לכולם יש דרך עוקפת
    [one] לאחד מהם אין דרך עוקפת
    [two] לשניים מהם אין דרך עוקפת
   *[other] ל-{ $bridges } מהם אין דרך עוקפת
}. { $dated } מן הקשרים מתוארכים, ל-{ $sourced } יש מקור. קשר שאיש לא תיעד עשוי להיות הדרך העוקפת.
sole-title = באספקה
sole-supplier = ספק יחיד
sole-inputs = של מה, עבור מי
sole-input = { $item } עבור { $buyer }
sole-coverage = { $inputs ->
    [0] לא ידוע: לא תועדה תשומה של אף חברה באשכול.
   *[other] { $known ->
        [0] לא ידוע: בין התשומות המתועדות ({ $inputs } בסך הכול) אין אף אחת שכל ספקיה מתועדים. אי אפשר לומר אם אחת מהן תלויה בחברה יחידה.
       *[other] תשומות מתועדות: { $inputs }; מהן תשומות שכל ספקיהן מתועדים: { $known }.{ $sole ->
            [0] { " " }לכל אחת מהן שני ספקים או יותר.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }בין האחרות, איש אינו מכונה ספק יחיד.
            }
        }
    }
}

## Inputs and buyers

inputs-title = מה אפשר להחליף
inputs-lead = מה קונות חברות האשכול, ממי, ומי כשיר לספק בלי להיות בשימוש. חלופה שאיש לא תיעד אינה ידועה; אין זה כאילו אינה קיימת.
inputs-item = תשומה
inputs-buyer = קונה
inputs-suppliers = בשימוש
inputs-spare = כשירים
inputs-alternatives = חלופות
inputs-none = לא תועדה תשומה של אף חברה באשכול.
inputs-unnamed = { $n ->
    [one] בקשר אספקה נוסף אחד לא צוין מה מסופק.
    [two] בשני קשרי אספקה נוספים לא צוין מה מסופק.
   *[other] ב-{ $n } קשרי אספקה נוספים לא צוין מה מסופק.
}
input-suppliers = { $n ->
    [one] ספק אחד, ואין נוספים
    [two] שני ספקים, כולם מתועדים
   *[other] { $n } ספקים, כולם מתועדים
}
input-suppliers-at-least = { $n ->
    [0] אין מתועדים, אחרים אינם ידועים
    [one] אחד מתועד, אחרים אינם ידועים
    [two] שניים מתועדים, אחרים אינם ידועים
   *[other] { $n } מתועדים, אחרים אינם ידועים
}
input-concentration = ספקים: { $n }, כולם מתועדים; לפי חלקיהם, כאילו היו { $equal } בעלי חלקים שווים (HHI { $hhi })
spare-none = אין ברשומות
spare-time = זמן אספקה { $time }
spare-time-unknown = זמן האספקה אינו ידוע
sellers-title = למי האשכול מוכר
sellers-seller = מוכר
sellers-buyers = חלקים מוצהרים של מכירותיו
sellers-told = מוצהר
sellers-concentration = ריכוזיות
sellers-none = לא ידוע: לאף חברה באשכול אין חלק מוצהר של מכירות לקונה, ולא תועד ערך מפורסם של ריכוזיות השוק.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI לפחות { $hhi }; השאר לא הוצהר

## Recovery

recovery-title = משברים קודמים והתאוששות
recovery-lead = מציר הזמן: משברים שמתועד סופם, או מה שהם הובילו אליו.
recovery-no-crisis = לא תועד משבר.
recovery-told = { $told ->
    [0] משברים מתועדים: { $crises }; באף אחד מהם לא תועד הסוף או המענה.
    [one] משברים מתועדים: { $crises }; באחד מהם תועד הסוף או המענה, ולגבי האחרים הדבר אינו ידוע.
    [two] משברים מתועדים: { $crises }; בשניים מהם תועד הסוף או המענה, ולגבי האחרים הדבר אינו ידוע.
   *[other] משברים מתועדים: { $crises }; ב-{ $told } מהם תועד הסוף או המענה, ולגבי האחרים הדבר אינו ידוע.
}
recovery-median = במקום ששני הקצוות ידועים ברמת היום ({ $n ->
    [one] מקרה אחד
    [two] שני מקרים
   *[other] { $n } מקרים
}), החציון הוא { $days }.
recovery-no-times = אף גורם לא הצהיר כמה זמן הוא מחזיק מעמד ללא אספקה, או כמה זמן נמשכת חזרתו לפעילות.
recovery-crisis = משבר
recovery-date = מתי
recovery-answers = למה הוביל
recovery-days = עד סופו או עד ההתאוששות
recovery-actors = הצהרות הגורמים; זמנים כאלה קצרים מדי לעיתים קרובות
recovery-stock = מחזיק מעמד ללא אספקה
recovery-time = חוזר לפעול אחרי

## Scenarios

page-scenarios = תרחישים
scenarios-description = מה היה קורה לקשרים המתועדים של { $cluster } בהנחות מפורשות. תרחישים, לא תחזיות.
scenarios-open = כל התרחישים עם ההנחות, נתוני הקלט והמגבלות
scenarios-back = הרשומות שעליהן זה נשען: חוסן
scenarios-reading-title = איך לקרוא אותם
scenarios-names = תרחיש עוצר גורם על הנייר. שמו של הגורם אינו נזכר כאן אלא אם הוחלט באתר לפרסמו; שלבי השרשרת באים במקום הגורמים.
scenarios-missing = אין תיעוד שלם של קשרים. לכן כל תוצאה מחושבת שוב פעמים רבות: פעם כשקשר אחד מכל עשרה מוסר, ופעם כשקשר אחד לכל עשרה נוסף בין גורמים שנבחרו באקראי. הערך הנמוך ביותר והערך הגבוה ביותר שנמצאו מובאים לצידה.
scenario-word = תרחיש
scenario-honesty = תרחיש מראה מה היה קורה לקשרים המתועדים בהנחות המפורשות. הוא אינו תחזית.
scenario-assumptions = הנחות
scenario-missing = אם חסרים קשרים
scenario-missing-band = { $low } עד { $high }, כש{ $changed ->
    [one] קשר אחד מוסר או נוסף
    [two] שני קשרים מוסרים או נוספים
   *[other] -{ $changed } קשרים מוסרים או נוספים
} ({ $variants } גרסאות).
scenario-range = { $low } עד { $high }
scenario-luck = טעות הדגימה (95%)
scenario-actor = גורם
scenario-stage = שלב
scenario-loss = אובדן תפוקה
scenario-touched = חברות שנפגעו
scenario-reached = היקף ההגעה
scenario-case-0 = ערך נמוך: { $value }
scenario-case-1 = ערך אמצעי: { $value }
scenario-case-2 = ערך גבוה: { $value }
scenario-exact = חושבו כל הצירופים של קשרים פתוחים וסגורים.
scenario-drawn = דגימות אקראיות עם גרעין קבוע: { $runs }.
scenario-graph-inputs = { $n ->
    [one] גורם אחד בעל קשר
    [two] שני גורמים בעלי קשר
   *[other] { $n } גורמים בעלי קשר
}, { $m ->
    [one] זוג מקושר אחד
    [two] שני זוגות מקושרים
   *[other] { $m } זוגות מקושרים
}.
scenario-M9-inputs = { $seeds ->
    [one] מכון מחקר אחד או אוניברסיטה אחת עם קשר
    [two] שני מוסדות מחקר (מכונים ואוניברסיטאות) עם קשר
   *[other] { $seeds } מכוני מחקר ואוניברסיטאות עם קשר
}, { $n } גורמים, { $m ->
    [one] זוג מקושר אחד
    [two] שני זוגות מקושרים
   *[other] { $m } זוגות מקושרים
}.
scenario-inputs = { $known ->
    [one] תשומה אחת שכל ספקיה מתועדים
    [two] שתי תשומות שכל ספקיהן מתועדים
   *[other] { $known } תשומות שכל ספקיהן מתועדים
}; לגבי עוד { $unknown } הדבר אינו ידוע.
scenario-cascade-stages = ההפסד הגדול ביותר כשספק בשלב זה מפסיק
scenario-cascade-actors = ההפסד כשספק זה מפסיק
scenario-M1 = אם גורמים עוזבים את הרשת
scenario-M1-assumptions = ראשון יוצא הגורם שנותרו לו מרב הקשרים, ואחריו הבא. איש אינו יוצר קשר חדש. מדובר בחיבור, לא בסחורות או בכסף.
scenario-M1-reading = { $whole } מן הגורמים המקושרים מחוברים יחד. ללא הגורם המקושר ביותר היה השיעור { $first }, ללא חמישה { $fifth }; ללא גורם אחד כלשהו, בממוצע { $any }.
scenario-M1-none = לא תועד קשר.
scenario-M1-missing = ללא הגורם המקושר ביותר: { $band }
scenario-M1-figure = מה נשאר מחובר
scenario-M1-key = קו: החלק המחובר הגדול ביותר. אפור: היכן היה נמצא אילו חסרו או נוספו קשרים.
scenario-M1-table = החלק המחובר הגדול ביותר
scenario-M1-gone = גורמים שיצאו
scenario-M1-left = נותר
scenario-M1-who = האחרון שיצא
scenario-M2 = אם ספק אחד מפסיק: המקרה הגרוע ביותר
scenario-M2-assumptions = חברה נעצרת כשלאחת מתשומותיה לא נותר ספק. ללא מלאי, ללא ממד זמן, ללא תחליפים מלבד המתועדים; רק תשומות שכל ספקיהן מתועדים.
scenario-M2-reading = ההשפעה הגדולה ביותר של ספק אחד היא אובדן של { $loss } מן התפוקה { $n ->
    [one] של חברה אחת
    [two] של שתי חברות
   *[other] של { $n } חברות
}.
scenario-M2-none = לא ידוע: אין תשומה מתועדת שכל ספקיה מתועדים.
scenario-M2-missing = ההפסד הגדול ביותר: { $band }
scenario-M3 = אם ספק אחד מפסיק: לפי חלקים
scenario-M3-assumptions = חברה מפסידה כשיעור המחסור בתשומה הנדירה ביותר שלה, לפי חלקי ספקיה. חלק שאיש לא הצהיר עליו אינו נכשל לעולם, ולכן ההפסד הוא חסם תחתון. ללא מלאי, ללא ממד זמן, ללא תחליפים מלבד המתועדים.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = ההפסד הגדול ביותר: { $band }
scenario-M7 = עד כמה יכולות חדשות מן המחקר להגיע
scenario-M7-assumptions = קשר הוא מגע אפשרי בשני הכיוונים, מכל סוג שהוא. מגע אינו אימוץ.
scenario-M7-reading = בממוצע, { $one } מתוך { $n } הגורמים האחרים נמצאים במרחק צעד אחד ממכון מחקר, { $two } במרחק שני צעדים לכל היותר.
scenario-M7-inputs = { $seeds ->
    [one] מכון מחקר אחד או אוניברסיטה אחת
    [two] שני מוסדות מחקר (מכונים ואוניברסיטאות)
   *[other] { $seeds } מכוני מחקר ואוניברסיטאות
}, עם קשר או בלעדיו, { $n } גורמים, { $m ->
    [one] זוג מקושר אחד
    [two] שני זוגות מקושרים
   *[other] { $m } זוגות מקושרים
}.
scenario-M7-none = לא תועדו מכון מחקר או אוניברסיטה בעלי קשר.
scenario-M7-missing = בתוך שני צעדים: { $band }
scenario-M7-table = הגורמים האחרים בתוך מספר צעדים כזה
scenario-M7-steps = צעדים
scenario-M9 = אם דבר חדש מתחיל במחקר
scenario-M9-assumptions = כל קשר של גורם שהדבר הגיע אליו מעביר אותו הלאה פעם אחת, בהסתברות שווה, בשני הכיוונים, מכל סוג שהוא. ההסתברות לא נמדדה: מוצגות שלוש.
scenario-M9-reading = הדבר מגיע בממוצע אל { $base } מתוך { $n } הגורמים המקושרים האחרים; בהסתברות נמוכה אל { $low }, בהסתברות גבוהה אל { $high }.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = בהסתברות האמצעית: { $band }
scenario-M9-table = שיעור הגורמים המקושרים האחרים שהדבר הגיע אליהם
scenario-M9-chance = הסתברות לקשר
scenario-M9-mean = בממוצע
scenario-M9-best = מן המקום הטוב ביותר
scenario-M11 = כמה זמן נמשך אימוץ במקומות אחרים
scenario-M11-assumptions = בסופו של דבר כולם מאמצים, חלקם מעצמם (p), חלקם משום שאחרים אימצו (q). אין כאן התאמה לנתונים: p ו-q הם הערכים שפורסמו למוצרי צריכה רבים.
scenario-M11-inputs = אף רשומה של אשכול זה. המקרה האמצעי הוא הממוצע שפורסם, האחרים הם הטווח המקובל.
scenario-M11-reading = אחרי עשר שנים היו מאמצים { $base }; { $low } במקרה האיטי, { $high } במקרה המהיר.
scenario-M11-table = שיעור המאמצים
scenario-M11-parameters = מקרה
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = אחרי { $time }
scenario-M11-peak = הצמיחה המהירה ביותר אחרי
scenario-M12 = דרכי אספקה בלתי תלויות
scenario-M12-assumptions = מכל חברה שאין חברה מתועדת המספקת לה, אל כל קונה שברשומות אינו מספק לאיש. דרך ברשומות היא דרך אפשרית; אם סחורות עוברות בה – לא ידוע.
scenario-M12-inputs = { $m ->
    [one] קשר אספקה אחד
    [two] שני קשרי אספקה
   *[other] { $m } קשרי אספקה
} בין גורמים הנקובים בשמם, { $timed ->
    [0] אף אחד עם זמן אספקה
    [one] אחד עם זמן אספקה
    [two] שניים עם זמן אספקה
   *[other] { $timed } עם זמן אספקה
}.
scenario-M12-skipped = { $n } זוגות נוספים לא נבדקו.
scenario-M12-reading = { $between ->
    [0] כל הדרכים המתועדות ({ $pairs } בסך הכול) מובילות ישירות מספק לקונה.
   *[other] { $pairs ->
    [one] זוג אחד מחובר בדרך כלשהי
    [two] שני זוגות מחוברים בדרך כלשהי
   *[other] { $pairs } זוגות מחוברים בדרך כלשהי
}, מהם דרך מישהו שבאמצע: { $between }; { $single ->
    [0] אף אחד מאלה אינו תלוי
    [one] אחד מאלה תלוי
    [two] שניים מאלה תלויים
   *[other] { $single } מאלה תלויים
} בגורם יחיד שם.
}
scenario-M12-none = לא תועד קשר אספקה בין גורמים הנקובים בשמם.
scenario-M12-missing = זוגות התלויים בגורם יחיד: { $band }
scenario-M12-table = { $n ->
    [one] הזוג היחיד שיש מישהו באמצע שלו
    [two] הזוגות שיש מישהו באמצע שלהם, הדרכים הארוכות תחילה (שניים בסך הכול)
   *[other] הזוגות שיש מישהו באמצע שלהם, הדרכים הארוכות תחילה (מתוך { $n })
}
scenario-M12-pair = מן, אל
scenario-M12-ends = { $from } ← { $to }
scenario-M12-ways = דרכים בלתי תלויות
scenario-M12-between = באמצע
scenario-M12-days = זמן אספקה
drawing-removal = החלק המחובר הגדול ביותר של הרשת, מכל { $n } הגורמים המקושרים עד אף לא אחד. הערכים בטבלה שלמטה.
drawing-removal-axis = גורמים שיצאו, המקושר ביותר תחילה

## Embedding

embedding-title = שלב אחר שלב
embedding-lead = מי נמצא שם, מה חסר, ואל מי מצטרף חדש היה יכול להגיע. ההנחה היא שהמצטרף יוצר קשרים עם מי שלפחות שתי חברות בשלב קשורות אליו. הגעה היא מגע אפשרי, לא עסקים.
embedding-coverage = מחושב על { $n } גורמים מקושרים, { $m } זוגות מקושרים ו-{ $inputs } תשומות מתועדות, מהן { $known } עם כל הספקים; נכון לתאריך { $date }.
embedding-members = כבר כאן
embedding-foreign = בבעלות זרה
embedding-nearby = בסביבה הקרובה
embedding-missing = חסר או במקום אחר
embedding-outside = בחוץ
embedding-gaps = פערים מתועדים
embedding-bought-outside = נקנה מחוץ לאשכול: { $inputs }.
embedding-one-supplier = עם ספק אחד: { $inputs }.
embedding-few-owners = { $n ->
    [0] אין בליבה אף בעלים עצמאי.
   *[one] בליבה בעלים עצמאי אחד בלבד.
}
embedding-neighbours = בשרשרת
embedding-before = לפניו
embedding-after = אחריו
embedding-two-steps = בשני צעדים
embedding-first-of-all = קודם כול
embedding-reach = { $reached } מתוך { $total } הגורמים המקושרים, דרך { $partners ->
    [one] השותף הטיפוסי היחיד
    [two] שני השותפים הטיפוסיים
   *[other] { $partners } השותפים הטיפוסיים
} של השלב.
embedding-reach-any = { $reached } מתוך { $total } הגורמים המקושרים. אין שותף המשותף לשתי חברות, ולכן נלקחים כל { $partners } השותפים.
embedding-no-reach = לא ידוע: לאף גורם מתועד בשלב זה אין קשר.
embedding-institutions = עם מי לדבר
