# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = אילו ארגונים, מאילו סוגים ובבעלות מי?
covers-stages = אילו שלבים בשרשרת מיוצגים, אילו אינם, ומדוע?
covers-places = היכן הוא מתחיל והיכן הוא נגמר?
covers-supply = מי קונה מה ממי?
covers-knowledge = מי מפתח עם מי?
covers-institutions = אילו גופים מפגישים ביניהם?
covers-diffusion = איך טכנולוגיה מגיעה אל החברה הבאה?
covers-talent = היכן אנשים לומדים, ולאן הם הולכים?
covers-transfer = איך מחקר נעשה מוצר?
covers-capital = מי משלם על החדש?
covers-story = מה מספרים עליו?
covers-turns = מתי הוא השתנה, ומה שינה אותו?
covers-misconceptions = במה טועים מי שמביטים מבחוץ?
covers-alternatives = ממה יש רק אחד?
covers-markets = מי קונה, וכמה קונים יש?
covers-regions = אילו קשרים מוליכים אל מחוץ לאזור?
covers-recovery = מה קרה במשברי העבר, וכמה זמן זה נמשך?
covers-neighbours = מי יהיה בשכנותו?
covers-gaps = מה חסר?
covers-reach = אל מי אפשר להגיע ממנו בשני צעדים?
