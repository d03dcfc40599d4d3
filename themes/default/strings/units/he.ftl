# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200–300"), $n decides the plural.

unit-inches = { $shown } { $n ->
    [one] אינץ׳
   *[other] אינצ׳ים
}
unit-miles = { $shown } { $n ->
    [one] מייל
   *[other] מיילים
}
unit-acres = { $shown } { $n ->
    [one] אקר
   *[other] אקרים
}
unit-barrels = { $shown } { $n ->
    [one] חבית
   *[other] חביות
}
unit-seconds = { $shown } { $n ->
    [one] שנייה
   *[other] שניות
}
unit-minutes = { $shown } { $n ->
    [one] דקה
   *[other] דקות
}
unit-hours = { $shown } { $n ->
    [one] שעה
   *[other] שעות
}
unit-days = { $shown } { $n ->
    [one] יום
   *[other] ימים
}
unit-weeks = { $shown } { $n ->
    [one] שבוע
   *[other] שבועות
}
unit-months = { $shown } { $n ->
    [one] חודש
   *[other] חודשים
}
unit-years = { $shown } { $n ->
    [one] שנה
   *[other] שנים
}
unit-people = { $shown } { $n ->
    [one] אדם
   *[other] אנשים
}
unit-jobs = { $shown } { $n ->
    [one] משרה
   *[other] משרות
}
unit-employees = { $shown } { $n ->
    [one] מועסק
   *[other] מועסקים
}
unit-workers = { $shown } { $n ->
    [one] עובד
   *[other] עובדים
}
unit-engineers = { $shown } { $n ->
    [one] מהנדס
   *[other] מהנדסים
}
unit-technicians = { $shown } { $n ->
    [one] טכנאי
   *[other] טכנאים
}
unit-researchers = { $shown } { $n ->
    [one] חוקר
   *[other] חוקרים
}
unit-scientists = { $shown } { $n ->
    [one] מדען
   *[other] מדענים
}
unit-teachers = { $shown } { $n ->
    [one] איש הוראה
   *[other] אנשי הוראה
}
unit-trainees = { $shown } { $n ->
    [one] משתתף בהכשרה
   *[other] משתתפים בהכשרה
}
unit-apprentices = { $shown } { $n ->
    [one] חניך מקצועי
   *[other] חניכים מקצועיים
}
unit-interns = { $shown } { $n ->
    [one] מתמחה
   *[other] מתמחים
}
unit-students = { $shown } { $n ->
    [one] סטודנט
   *[other] סטודנטים
}
unit-graduates = { $shown } { $n ->
    [one] בוגר
   *[other] בוגרים
}
unit-participants = { $shown } { $n ->
    [one] משתתף
   *[other] משתתפים
}
unit-applicants = { $shown } { $n ->
    [one] מועמד
   *[other] מועמדים
}
unit-teams = { $shown } { $n ->
    [one] צוות
   *[other] צוותים
}
unit-members = { $shown } { $n ->
    [one] חבר
   *[other] חברים
}
unit-users = { $shown } { $n ->
    [one] משתמש
   *[other] משתמשים
}
unit-customers = { $shown } { $n ->
    [one] לקוח
   *[other] לקוחות
}
unit-clients = { $shown } { $n ->
    [one] לקוח
   *[other] לקוחות
}
unit-visitors = { $shown } { $n ->
    [one] מבקר
   *[other] מבקרים
}
unit-residents = { $shown } { $n ->
    [one] תושב
   *[other] תושבים
}
unit-households = { $shown } { $n ->
    [one] משק בית
   *[other] משקי בית
}
unit-passengers = { $shown } { $n ->
    [one] נוסע
   *[other] נוסעים
}
unit-founders = { $shown } { $n ->
    [one] מייסד
   *[other] מייסדים
}
unit-firms = { $shown } { $n ->
    [one] חברה
   *[other] חברות
}
unit-companies = { $shown } { $n ->
    [one] חברה
   *[other] חברות
}
unit-enterprises = { $shown } { $n ->
    [one] עסק
   *[other] עסקים
}
unit-startups = { $shown } { $n ->
    [one] חברת הזנק
   *[other] חברות הזנק
}
unit-spin-offs = { $shown } { $n ->
    [one] חברת ספין-אוף
   *[other] חברות ספין-אוף
}
unit-suppliers = { $shown } { $n ->
    [one] ספק
   *[other] ספקים
}
unit-exporters = { $shown } { $n ->
    [one] יצואן
   *[other] יצואנים
}
unit-manufacturers = { $shown } { $n ->
    [one] יצרן
   *[other] יצרנים
}
unit-operators = { $shown } { $n ->
    [one] מפעיל
   *[other] מפעילים
}
unit-partners = { $shown } { $n ->
    [one] שותף
   *[other] שותפים
}
unit-investors = { $shown } { $n ->
    [one] משקיע
   *[other] משקיעים
}
unit-tenants = { $shown } { $n ->
    [one] שוכר
   *[other] שוכרים
}
unit-agencies = { $shown } { $n ->
    [one] סוכנות
   *[other] סוכנויות
}
unit-organisations = { $shown } { $n ->
    [one] ארגון
   *[other] ארגונים
}
unit-universities = { $shown } { $n ->
    [one] אוניברסיטה
   *[other] אוניברסיטאות
}
unit-colleges = { $shown } { $n ->
    [one] מכללה
   *[other] מכללות
}
unit-schools = { $shown } { $n ->
    [one] בית ספר
   *[other] בתי ספר
}
unit-institutes = { $shown } { $n ->
    [one] מכון
   *[other] מכונים
}
unit-laboratories = { $shown } { $n ->
    [one] מעבדה
   *[other] מעבדות
}
unit-centres = { $shown } { $n ->
    [one] מרכז
   *[other] מרכזים
}
unit-departments = { $shown } { $n ->
    [one] מחלקה
   *[other] מחלקות
}
unit-parks = { $shown } { $n ->
    [one] פארק
   *[other] פארקים
}
unit-plants = { $shown } { $n ->
    [one] מפעל
   *[other] מפעלים
}
unit-factories = { $shown } { $n ->
    [one] בית חרושת
   *[other] בתי חרושת
}
unit-fabs = { $shown } { $n ->
    [one] מפעל שבבים
   *[other] מפעלי שבבים
}
unit-sites = { $shown } { $n ->
    [one] אתר
   *[other] אתרים
}
unit-buildings = { $shown } { $n ->
    [one] בניין
   *[other] בניינים
}
unit-warehouses = { $shown } { $n ->
    [one] מחסן
   *[other] מחסנים
}
unit-shops = { $shown } { $n ->
    [one] חנות
   *[other] חנויות
}
unit-offices = { $shown } { $n ->
    [one] משרד
   *[other] משרדים
}
unit-cleanrooms = { $shown } { $n ->
    [one] חדר נקי
   *[other] חדרים נקיים
}
unit-lines = { $shown } { $n ->
    [one] קו
   *[other] קווים
}
unit-machines = { $shown } { $n ->
    [one] מכונה
   *[other] מכונות
}
unit-robots = { $shown } { $n ->
    [one] רובוט
   *[other] רובוטים
}
unit-tools = { $shown } { $n ->
    [one] כלי
   *[other] כלים
}
unit-vehicles = { $shown } כלי רכב
unit-aircraft = { $shown } כלי טיס
unit-ships = { $shown } { $n ->
    [one] אונייה
   *[other] אוניות
}
unit-flights = { $shown } { $n ->
    [one] טיסה
   *[other] טיסות
}
unit-containers = { $shown } { $n ->
    [one] מכולה
   *[other] מכולות
}
unit-wafers = { $shown } { $n ->
    [one] וייפר
   *[other] וייפרים
}
unit-chips = { $shown } { $n ->
    [one] שבב
   *[other] שבבים
}
unit-devices = { $shown } { $n ->
    [one] התקן
   *[other] התקנים
}
unit-units = { $shown } { $n ->
    [one] יחידה
   *[other] יחידות
}
unit-products = { $shown } { $n ->
    [one] מוצר
   *[other] מוצרים
}
unit-parts = { $shown } { $n ->
    [one] חלק
   *[other] חלקים
}
unit-components = { $shown } { $n ->
    [one] רכיב
   *[other] רכיבים
}
unit-items = { $shown } { $n ->
    [one] פריט
   *[other] פריטים
}
unit-orders = { $shown } { $n ->
    [one] הזמנה
   *[other] הזמנות
}
unit-contracts = { $shown } { $n ->
    [one] חוזה
   *[other] חוזים
}
unit-deals = { $shown } { $n ->
    [one] עסקה
   *[other] עסקאות
}
unit-projects = { $shown } { $n ->
    [one] פרויקט
   *[other] פרויקטים
}
unit-programmes = { $shown } { $n ->
    [one] תוכנית
   *[other] תוכניות
}
unit-courses = { $shown } { $n ->
    [one] קורס
   *[other] קורסים
}
unit-places = { $shown } { $n ->
    [one] מקום
   *[other] מקומות
}
unit-scholarships = { $shown } { $n ->
    [one] מלגה
   *[other] מלגות
}
unit-licences = { $shown } { $n ->
    [one] רישיון
   *[other] רישיונות
}
unit-permits = { $shown } { $n ->
    [one] היתר
   *[other] היתרים
}
unit-standards = { $shown } { $n ->
    [one] תקן
   *[other] תקנים
}
unit-certificates = { $shown } { $n ->
    [one] תעודה
   *[other] תעודות
}
unit-awards = { $shown } { $n ->
    [one] פרס
   *[other] פרסים
}
unit-grants = { $shown } { $n ->
    [one] מענק
   *[other] מענקים
}
unit-patents = { $shown } { $n ->
    [one] פטנט
   *[other] פטנטים
}
unit-publications = { $shown } { $n ->
    [one] פרסום
   *[other] פרסומים
}
unit-designs = { $shown } { $n ->
    [one] תכנון
   *[other] תכנונים
}
unit-layers = { $shown } { $n ->
    [one] שכבה
   *[other] שכבות
}
unit-actors = { $shown } { $n ->
    [one] גורם
   *[other] גורמים
}
unit-ties = { $shown } { $n ->
    [one] קשר
   *[other] קשרים
}
unit-stages = { $shown } { $n ->
    [one] שלב
   *[other] שלבים
}
unit-events = { $shown } { $n ->
    [one] אירוע
   *[other] אירועים
}
unit-sources = { $shown } { $n ->
    [one] מקור
   *[other] מקורות
}
unit-facts = { $shown } { $n ->
    [one] עובדה
   *[other] עובדות
}
unit-indicators = { $shown } { $n ->
    [one] מדד
   *[other] מדדים
}
unit-countries = { $shown } { $n ->
    [one] מדינה
   *[other] מדינות
}
unit-regions = { $shown } { $n ->
    [one] אזור
   *[other] אזורים
}
unit-markets = { $shown } { $n ->
    [one] שוק
   *[other] שווקים
}
unit-cities = { $shown } { $n ->
    [one] עיר
   *[other] ערים
}
unit-languages = { $shown } { $n ->
    [one] שפה
   *[other] שפות
}
unit-meetings = { $shown } { $n ->
    [one] פגישה
   *[other] פגישות
}
unit-visits = { $shown } { $n ->
    [one] ביקור
   *[other] ביקורים
}
unit-cases = { $shown } { $n ->
    [one] מקרה
   *[other] מקרים
}
unit-accidents = { $shown } { $n ->
    [one] תאונה
   *[other] תאונות
}
unit-outages = { $shown } { $n ->
    [one] השבתה
   *[other] השבתות
}
unit-dips = { $shown } { $n ->
    [one] צניחת מתח
   *[other] צניחות מתח
}
unit-interruptions = { $shown } { $n ->
    [one] הפסקה
   *[other] הפסקות
}
unit-cycles = { $shown } { $n ->
    [one] מחזור
   *[other] מחזורים
}
unit-steps = { $shown } { $n ->
    [one] צעד
   *[other] צעדים
}
unit-points = { $shown } { $n ->
    [one] נקודה
   *[other] נקודות
}
unit-times = { $shown } { $n ->
    [one] פעם
   *[other] פעמים
}
unit-shifts = { $shown } { $n ->
    [one] משמרת
   *[other] משמרות
}
unit-beds = { $shown } { $n ->
    [one] מיטה
   *[other] מיטות
}
unit-rooms = { $shown } { $n ->
    [one] חדר
   *[other] חדרים
}
unit-homes = { $shown } { $n ->
    [one] בית
   *[other] בתים
}
