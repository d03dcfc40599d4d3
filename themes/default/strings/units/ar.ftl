# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200–300"), $n decides the plural. The singular also serves two
# and the head of a table, where $shown is empty.

unit-inches = { $shown } { $n ->
    [few] بوصات
    [many] بوصة
   *[other] بوصة
}
unit-miles = { $shown } { $n ->
    [few] أميال
    [many] ميلًا
   *[other] ميل
}
unit-acres = { $shown } { $n ->
    [few] أفدنة
    [many] فدانًا
   *[other] فدان
}
unit-barrels = { $shown } { $n ->
    [few] براميل
    [many] برميلًا
   *[other] برميل
}
unit-seconds = { $shown } { $n ->
    [few] ثوانٍ
    [many] ثانية
   *[other] ثانية
}
unit-minutes = { $shown } { $n ->
    [few] دقائق
    [many] دقيقة
   *[other] دقيقة
}
unit-hours = { $shown } { $n ->
    [few] ساعات
    [many] ساعة
   *[other] ساعة
}
unit-days = { $shown } { $n ->
    [few] أيام
    [many] يومًا
   *[other] يوم
}
unit-weeks = { $shown } { $n ->
    [few] أسابيع
    [many] أسبوعًا
   *[other] أسبوع
}
unit-months = { $shown } { $n ->
    [few] أشهر
    [many] شهرًا
   *[other] شهر
}
unit-years = { $shown } { $n ->
    [few] سنوات
    [many] سنة
   *[other] سنة
}
unit-people = { $shown } { $n ->
    [few] أشخاص
    [many] شخصًا
   *[other] شخص
}
unit-jobs = { $shown } { $n ->
    [few] وظائف
    [many] وظيفة
   *[other] وظيفة
}
unit-employees = { $shown } { $n ->
    [few] موظفين
    [many] موظفًا
   *[other] موظف
}
unit-workers = { $shown } { $n ->
    [few] عمّال
    [many] عاملًا
   *[other] عامل
}
unit-engineers = { $shown } { $n ->
    [few] مهندسين
    [many] مهندسًا
   *[other] مهندس
}
unit-technicians = { $shown } { $n ->
    [few] فنّيين
    [many] فنّيًا
   *[other] فنّي
}
unit-researchers = { $shown } { $n ->
    [few] باحثين
    [many] باحثًا
   *[other] باحث
}
unit-scientists = { $shown } { $n ->
    [few] علماء
    [many] عالِمًا
   *[other] عالِم
}
unit-teachers = { $shown } { $n ->
    [few] معلّمين
    [many] معلّمًا
   *[other] معلّم
}
unit-trainees = { $shown } { $n ->
    [few] متدرّبين
    [many] متدرّبًا
   *[other] متدرّب
}
unit-apprentices = { $shown } { $n ->
    [few] متدرّبين مهنيين
    [many] متدرّبًا مهنيًا
   *[other] متدرّب مهني
}
unit-interns = { $shown } { $n ->
    [few] متدرّبين ميدانيين
    [many] متدرّبًا ميدانيًا
   *[other] متدرّب ميداني
}
unit-students = { $shown } { $n ->
    [few] طلاب
    [many] طالبًا
   *[other] طالب
}
unit-graduates = { $shown } { $n ->
    [few] خرّيجين
    [many] خرّيجًا
   *[other] خرّيج
}
unit-participants = { $shown } { $n ->
    [few] مشاركين
    [many] مشاركًا
   *[other] مشارك
}
unit-applicants = { $shown } { $n ->
    [few] متقدّمين بطلبات
    [many] متقدّمًا بطلب
   *[other] متقدّم بطلب
}
unit-teams = { $shown } { $n ->
    [few] فرق
    [many] فريقًا
   *[other] فريق
}
unit-members = { $shown } { $n ->
    [few] أعضاء
    [many] عضوًا
   *[other] عضو
}
unit-users = { $shown } { $n ->
    [few] مستخدمين
    [many] مستخدمًا
   *[other] مستخدم
}
unit-customers = { $shown } { $n ->
    [few] عملاء
    [many] عميلًا
   *[other] عميل
}
unit-clients = { $shown } { $n ->
    [few] عملاء
    [many] عميلًا
   *[other] عميل
}
unit-visitors = { $shown } { $n ->
    [few] زوّار
    [many] زائرًا
   *[other] زائر
}
unit-residents = { $shown } { $n ->
    [few] سكان
    [many] ساكنًا
   *[other] ساكن
}
unit-households = { $shown } { $n ->
    [few] أسر معيشية
    [many] أسرة معيشية
   *[other] أسرة معيشية
}
unit-passengers = { $shown } { $n ->
    [few] ركّاب
    [many] راكبًا
   *[other] راكب
}
unit-founders = { $shown } { $n ->
    [few] مؤسّسين
    [many] مؤسّسًا
   *[other] مؤسّس
}
unit-firms = { $shown } { $n ->
    [few] شركات
    [many] شركة
   *[other] شركة
}
unit-companies = { $shown } { $n ->
    [few] شركات
    [many] شركة
   *[other] شركة
}
unit-enterprises = { $shown } { $n ->
    [few] منشآت
    [many] منشأة
   *[other] منشأة
}
unit-startups = { $shown } { $n ->
    [few] شركات ناشئة
    [many] شركة ناشئة
   *[other] شركة ناشئة
}
unit-spin-offs = { $shown } { $n ->
    [few] شركات منبثقة
    [many] شركة منبثقة
   *[other] شركة منبثقة
}
unit-suppliers = { $shown } { $n ->
    [few] مورّدين
    [many] مورّدًا
   *[other] مورّد
}
unit-exporters = { $shown } { $n ->
    [few] مصدِّرين
    [many] مصدِّرًا
   *[other] مصدِّر
}
unit-manufacturers = { $shown } { $n ->
    [few] مصنّعين
    [many] مصنّعًا
   *[other] مصنّع
}
unit-operators = { $shown } { $n ->
    [few] مشغّلين
    [many] مشغّلًا
   *[other] مشغّل
}
unit-partners = { $shown } { $n ->
    [few] شركاء
    [many] شريكًا
   *[other] شريك
}
unit-investors = { $shown } { $n ->
    [few] مستثمرين
    [many] مستثمرًا
   *[other] مستثمر
}
unit-tenants = { $shown } { $n ->
    [few] مستأجرين
    [many] مستأجرًا
   *[other] مستأجر
}
unit-agencies = { $shown } { $n ->
    [few] وكالات
    [many] وكالة
   *[other] وكالة
}
unit-organisations = { $shown } { $n ->
    [few] منظّمات
    [many] منظّمة
   *[other] منظّمة
}
unit-universities = { $shown } { $n ->
    [few] جامعات
    [many] جامعة
   *[other] جامعة
}
unit-colleges = { $shown } { $n ->
    [few] كلّيات
    [many] كلّية
   *[other] كلّية
}
unit-schools = { $shown } { $n ->
    [few] مدارس
    [many] مدرسة
   *[other] مدرسة
}
unit-institutes = { $shown } { $n ->
    [few] معاهد
    [many] معهدًا
   *[other] معهد
}
unit-laboratories = { $shown } { $n ->
    [few] مختبرات
    [many] مختبرًا
   *[other] مختبر
}
unit-centres = { $shown } { $n ->
    [few] مراكز
    [many] مركزًا
   *[other] مركز
}
unit-departments = { $shown } { $n ->
    [few] أقسام
    [many] قسمًا
   *[other] قسم
}
unit-parks = { $shown } { $n ->
    [few] مناطق صناعية
    [many] منطقة صناعية
   *[other] منطقة صناعية
}
unit-plants = { $shown } { $n ->
    [few] منشآت إنتاج
    [many] منشأة إنتاج
   *[other] منشأة إنتاج
}
unit-factories = { $shown } { $n ->
    [few] مصانع
    [many] مصنعًا
   *[other] مصنع
}
unit-fabs = { $shown } { $n ->
    [few] مصانع ويفرات
    [many] مصنع ويفرات
   *[other] مصنع ويفرات
}
unit-sites = { $shown } { $n ->
    [few] مواقع
    [many] موقعًا
   *[other] موقع
}
unit-buildings = { $shown } { $n ->
    [few] مبانٍ
    [many] مبنى
   *[other] مبنى
}
unit-warehouses = { $shown } { $n ->
    [few] مستودعات
    [many] مستودعًا
   *[other] مستودع
}
unit-shops = { $shown } { $n ->
    [few] متاجر
    [many] متجرًا
   *[other] متجر
}
unit-offices = { $shown } { $n ->
    [few] مكاتب
    [many] مكتبًا
   *[other] مكتب
}
unit-cleanrooms = { $shown } { $n ->
    [few] غرف نظيفة
    [many] غرفة نظيفة
   *[other] غرفة نظيفة
}
unit-lines = { $shown } { $n ->
    [few] خطوط
    [many] خطًّا
   *[other] خط
}
unit-machines = { $shown } { $n ->
    [few] آلات
    [many] آلة
   *[other] آلة
}
unit-robots = { $shown } { $n ->
    [few] روبوتات
    [many] روبوتًا
   *[other] روبوت
}
unit-tools = { $shown } { $n ->
    [few] أدوات
    [many] أداة
   *[other] أداة
}
unit-vehicles = { $shown } { $n ->
    [few] مركبات
    [many] مركبة
   *[other] مركبة
}
unit-aircraft = { $shown } { $n ->
    [few] طائرات
    [many] طائرة
   *[other] طائرة
}
unit-ships = { $shown } { $n ->
    [few] سفن
    [many] سفينة
   *[other] سفينة
}
unit-flights = { $shown } { $n ->
    [few] رحلات جوية
    [many] رحلة جوية
   *[other] رحلة جوية
}
unit-containers = { $shown } { $n ->
    [few] حاويات
    [many] حاوية
   *[other] حاوية
}
unit-wafers = { $shown } { $n ->
    [few] ويفرات
    [many] ويفرًا
   *[other] ويفر
}
unit-chips = { $shown } { $n ->
    [few] رقائق
    [many] رقاقة
   *[other] رقاقة
}
unit-devices = { $shown } { $n ->
    [few] أجهزة
    [many] جهازًا
   *[other] جهاز
}
unit-units = { $shown } { $n ->
    [few] وحدات
    [many] وحدة
   *[other] وحدة
}
unit-products = { $shown } { $n ->
    [few] منتجات
    [many] منتجًا
   *[other] منتج
}
unit-parts = { $shown } { $n ->
    [few] قطع
    [many] قطعة
   *[other] قطعة
}
unit-components = { $shown } { $n ->
    [few] مكوّنات
    [many] مكوّنًا
   *[other] مكوّن
}
unit-items = { $shown } { $n ->
    [few] أصناف
    [many] صنفًا
   *[other] صنف
}
unit-orders = { $shown } { $n ->
    [few] طلبيات
    [many] طلبية
   *[other] طلبية
}
unit-contracts = { $shown } { $n ->
    [few] عقود
    [many] عقدًا
   *[other] عقد
}
unit-deals = { $shown } { $n ->
    [few] صفقات
    [many] صفقة
   *[other] صفقة
}
unit-projects = { $shown } { $n ->
    [few] مشاريع
    [many] مشروعًا
   *[other] مشروع
}
unit-programmes = { $shown } { $n ->
    [few] برامج
    [many] برنامجًا
   *[other] برنامج
}
unit-courses = { $shown } { $n ->
    [few] دورات
    [many] دورة
   *[other] دورة
}
unit-places = { $shown } { $n ->
    [few] مقاعد
    [many] مقعدًا
   *[other] مقعد
}
unit-scholarships = { $shown } { $n ->
    [few] منح دراسية
    [many] منحة دراسية
   *[other] منحة دراسية
}
unit-licences = { $shown } { $n ->
    [few] رخص
    [many] رخصة
   *[other] رخصة
}
unit-permits = { $shown } { $n ->
    [few] تصاريح
    [many] تصريحًا
   *[other] تصريح
}
unit-standards = { $shown } { $n ->
    [few] معايير
    [many] معيارًا
   *[other] معيار
}
unit-certificates = { $shown } { $n ->
    [few] شهادات
    [many] شهادة
   *[other] شهادة
}
unit-awards = { $shown } { $n ->
    [few] جوائز
    [many] جائزة
   *[other] جائزة
}
unit-grants = { $shown } { $n ->
    [few] منح
    [many] منحة
   *[other] منحة
}
unit-patents = { $shown } { $n ->
    [few] براءات اختراع
    [many] براءة اختراع
   *[other] براءة اختراع
}
unit-publications = { $shown } { $n ->
    [few] منشورات
    [many] منشورًا
   *[other] منشور
}
unit-designs = { $shown } { $n ->
    [few] تصاميم
    [many] تصميمًا
   *[other] تصميم
}
unit-layers = { $shown } { $n ->
    [few] طبقات
    [many] طبقة
   *[other] طبقة
}
unit-actors = { $shown } { $n ->
    [few] جهات
    [many] جهة
   *[other] جهة
}
unit-ties = { $shown } { $n ->
    [few] روابط
    [many] رابطًا
   *[other] رابط
}
unit-stages = { $shown } { $n ->
    [few] حلقات
    [many] حلقة
   *[other] حلقة
}
unit-events = { $shown } { $n ->
    [few] أحداث
    [many] حدثًا
   *[other] حدث
}
unit-sources = { $shown } { $n ->
    [few] مصادر
    [many] مصدرًا
   *[other] مصدر
}
unit-facts = { $shown } { $n ->
    [few] حقائق
    [many] حقيقة
   *[other] حقيقة
}
unit-indicators = { $shown } { $n ->
    [few] مؤشّرات
    [many] مؤشّرًا
   *[other] مؤشّر
}
unit-countries = { $shown } { $n ->
    [few] بلدان
    [many] بلدًا
   *[other] بلد
}
unit-regions = { $shown } { $n ->
    [few] أقاليم
    [many] إقليمًا
   *[other] إقليم
}
unit-markets = { $shown } { $n ->
    [few] أسواق
    [many] سوقًا
   *[other] سوق
}
unit-cities = { $shown } { $n ->
    [few] مدن
    [many] مدينة
   *[other] مدينة
}
unit-languages = { $shown } { $n ->
    [few] لغات
    [many] لغة
   *[other] لغة
}
unit-meetings = { $shown } { $n ->
    [few] اجتماعات
    [many] اجتماعًا
   *[other] اجتماع
}
unit-visits = { $shown } { $n ->
    [few] زيارات
    [many] زيارة
   *[other] زيارة
}
unit-cases = { $shown } { $n ->
    [few] حالات
    [many] حالة
   *[other] حالة
}
unit-accidents = { $shown } { $n ->
    [few] حوادث
    [many] حادثًا
   *[other] حادث
}
unit-outages = { $shown } { $n ->
    [few] انقطاعات
    [many] انقطاعًا
   *[other] انقطاع
}
unit-dips = { $shown } { $n ->
    [few] هبوطات في الجهد
    [many] هبوطًا في الجهد
   *[other] هبوط في الجهد
}
unit-interruptions = { $shown } { $n ->
    [few] توقّفات
    [many] توقّفًا
   *[other] توقّف
}
unit-cycles = { $shown } { $n ->
    [few] دورات
    [many] دورة
   *[other] دورة
}
unit-steps = { $shown } { $n ->
    [few] خطوات
    [many] خطوة
   *[other] خطوة
}
unit-points = { $shown } { $n ->
    [few] نقاط
    [many] نقطة
   *[other] نقطة
}
unit-times = { $shown } { $n ->
    [few] مرّات
    [many] مرّة
   *[other] مرّة
}
unit-shifts = { $shown } { $n ->
    [few] نوبات عمل
    [many] نوبة عمل
   *[other] نوبة عمل
}
unit-beds = { $shown } { $n ->
    [few] أسرّة
    [many] سريرًا
   *[other] سرير
}
unit-rooms = { $shown } { $n ->
    [few] غرف
    [many] غرفة
   *[other] غرفة
}
unit-homes = { $shown } { $n ->
    [few] مساكن
    [many] مسكنًا
   *[other] مسكن
}
