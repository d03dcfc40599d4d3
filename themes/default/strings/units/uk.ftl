# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200–300"), $n decides the form; fractions take [other].

unit-inches = { $shown } { $n ->
    [one] дюйм
    [few] дюйми
    [many] дюймів
   *[other] дюйма
}
unit-miles = { $shown } { $n ->
    [one] миля
    [few] милі
    [many] миль
   *[other] милі
}
unit-acres = { $shown } { $n ->
    [one] акр
    [few] акри
    [many] акрів
   *[other] акра
}
unit-barrels = { $shown } { $n ->
    [one] барель
    [few] барелі
    [many] барелів
   *[other] бареля
}
unit-seconds = { $shown } { $n ->
    [one] секунда
    [few] секунди
    [many] секунд
   *[other] секунди
}
unit-minutes = { $shown } { $n ->
    [one] хвилина
    [few] хвилини
    [many] хвилин
   *[other] хвилини
}
unit-hours = { $shown } { $n ->
    [one] година
    [few] години
    [many] годин
   *[other] години
}
unit-days = { $shown } { $n ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
}
unit-weeks = { $shown } { $n ->
    [one] тиждень
    [few] тижні
    [many] тижнів
   *[other] тижня
}
unit-months = { $shown } { $n ->
    [one] місяць
    [few] місяці
    [many] місяців
   *[other] місяця
}
unit-years = { $shown } { $n ->
    [one] рік
    [few] роки
    [many] років
   *[other] року
}
unit-people = { $shown } { $n ->
    [one] особа
    [few] особи
    [many] осіб
   *[other] особи
}
unit-jobs = { $shown } { $n ->
    [one] робоче місце
    [few] робочі місця
    [many] робочих місць
   *[other] робочого місця
}
unit-employees = { $shown } { $n ->
    [one] працівник
    [few] працівники
    [many] працівників
   *[other] працівника
}
unit-workers = { $shown } { $n ->
    [one] робітник
    [few] робітники
    [many] робітників
   *[other] робітника
}
unit-engineers = { $shown } { $n ->
    [one] інженер
    [few] інженери
    [many] інженерів
   *[other] інженера
}
unit-technicians = { $shown } { $n ->
    [one] технік
    [few] техніки
    [many] техніків
   *[other] техніка
}
unit-researchers = { $shown } { $n ->
    [one] дослідник
    [few] дослідники
    [many] дослідників
   *[other] дослідника
}
unit-scientists = { $shown } { $n ->
    [one] науковець
    [few] науковці
    [many] науковців
   *[other] науковця
}
unit-teachers = { $shown } { $n ->
    [one] викладач
    [few] викладачі
    [many] викладачів
   *[other] викладача
}
unit-trainees = { $shown } { $n ->
    [one] слухач
    [few] слухачі
    [many] слухачів
   *[other] слухача
}
unit-apprentices = { $shown } { $n ->
    [one] учень
    [few] учні
    [many] учнів
   *[other] учня
}
unit-interns = { $shown } { $n ->
    [one] стажер
    [few] стажери
    [many] стажерів
   *[other] стажера
}
unit-students = { $shown } { $n ->
    [one] студент
    [few] студенти
    [many] студентів
   *[other] студента
}
unit-graduates = { $shown } { $n ->
    [one] випускник
    [few] випускники
    [many] випускників
   *[other] випускника
}
unit-participants = { $shown } { $n ->
    [one] учасник
    [few] учасники
    [many] учасників
   *[other] учасника
}
unit-applicants = { $shown } { $n ->
    [one] заявник
    [few] заявники
    [many] заявників
   *[other] заявника
}
unit-teams = { $shown } { $n ->
    [one] команда
    [few] команди
    [many] команд
   *[other] команди
}
unit-members = { $shown } { $n ->
    [one] член
    [few] члени
    [many] членів
   *[other] члена
}
unit-users = { $shown } { $n ->
    [one] користувач
    [few] користувачі
    [many] користувачів
   *[other] користувача
}
unit-customers = { $shown } { $n ->
    [one] покупець
    [few] покупці
    [many] покупців
   *[other] покупця
}
unit-clients = { $shown } { $n ->
    [one] клієнт
    [few] клієнти
    [many] клієнтів
   *[other] клієнта
}
unit-visitors = { $shown } { $n ->
    [one] відвідувач
    [few] відвідувачі
    [many] відвідувачів
   *[other] відвідувача
}
unit-residents = { $shown } { $n ->
    [one] мешканець
    [few] мешканці
    [many] мешканців
   *[other] мешканця
}
unit-households = { $shown } { $n ->
    [one] домогосподарство
    [few] домогосподарства
    [many] домогосподарств
   *[other] домогосподарства
}
unit-passengers = { $shown } { $n ->
    [one] пасажир
    [few] пасажири
    [many] пасажирів
   *[other] пасажира
}
unit-founders = { $shown } { $n ->
    [one] засновник
    [few] засновники
    [many] засновників
   *[other] засновника
}
unit-firms = { $shown } { $n ->
    [one] фірма
    [few] фірми
    [many] фірм
   *[other] фірми
}
unit-companies = { $shown } { $n ->
    [one] компанія
    [few] компанії
    [many] компаній
   *[other] компанії
}
unit-enterprises = { $shown } { $n ->
    [one] підприємство
    [few] підприємства
    [many] підприємств
   *[other] підприємства
}
unit-startups = { $shown } { $n ->
    [one] стартап
    [few] стартапи
    [many] стартапів
   *[other] стартапу
}
unit-spin-offs = { $shown } { $n ->
    [one] спін-оф
    [few] спін-офи
    [many] спін-офів
   *[other] спін-офу
}
unit-suppliers = { $shown } { $n ->
    [one] постачальник
    [few] постачальники
    [many] постачальників
   *[other] постачальника
}
unit-exporters = { $shown } { $n ->
    [one] експортер
    [few] експортери
    [many] експортерів
   *[other] експортера
}
unit-manufacturers = { $shown } { $n ->
    [one] виробник
    [few] виробники
    [many] виробників
   *[other] виробника
}
unit-operators = { $shown } { $n ->
    [one] оператор
    [few] оператори
    [many] операторів
   *[other] оператора
}
unit-partners = { $shown } { $n ->
    [one] партнер
    [few] партнери
    [many] партнерів
   *[other] партнера
}
unit-investors = { $shown } { $n ->
    [one] інвестор
    [few] інвестори
    [many] інвесторів
   *[other] інвестора
}
unit-tenants = { $shown } { $n ->
    [one] орендар
    [few] орендарі
    [many] орендарів
   *[other] орендаря
}
unit-agencies = { $shown } { $n ->
    [one] агенція
    [few] агенції
    [many] агенцій
   *[other] агенції
}
unit-organisations = { $shown } { $n ->
    [one] організація
    [few] організації
    [many] організацій
   *[other] організації
}
unit-universities = { $shown } { $n ->
    [one] університет
    [few] університети
    [many] університетів
   *[other] університету
}
unit-colleges = { $shown } { $n ->
    [one] коледж
    [few] коледжі
    [many] коледжів
   *[other] коледжу
}
unit-schools = { $shown } { $n ->
    [one] школа
    [few] школи
    [many] шкіл
   *[other] школи
}
unit-institutes = { $shown } { $n ->
    [one] інститут
    [few] інститути
    [many] інститутів
   *[other] інституту
}
unit-laboratories = { $shown } { $n ->
    [one] лабораторія
    [few] лабораторії
    [many] лабораторій
   *[other] лабораторії
}
unit-centres = { $shown } { $n ->
    [one] центр
    [few] центри
    [many] центрів
   *[other] центру
}
unit-departments = { $shown } { $n ->
    [one] відділ
    [few] відділи
    [many] відділів
   *[other] відділу
}
unit-parks = { $shown } { $n ->
    [one] парк
    [few] парки
    [many] парків
   *[other] парку
}
unit-plants = { $shown } { $n ->
    [one] завод
    [few] заводи
    [many] заводів
   *[other] заводу
}
unit-factories = { $shown } { $n ->
    [one] фабрика
    [few] фабрики
    [many] фабрик
   *[other] фабрики
}
unit-fabs = { $shown } { $n ->
    [one] напівпровідникова фабрика
    [few] напівпровідникові фабрики
    [many] напівпровідникових фабрик
   *[other] напівпровідникової фабрики
}
unit-sites = { $shown } { $n ->
    [one] майданчик
    [few] майданчики
    [many] майданчиків
   *[other] майданчика
}
unit-buildings = { $shown } { $n ->
    [one] будівля
    [few] будівлі
    [many] будівель
   *[other] будівлі
}
unit-warehouses = { $shown } { $n ->
    [one] склад
    [few] склади
    [many] складів
   *[other] складу
}
unit-shops = { $shown } { $n ->
    [one] магазин
    [few] магазини
    [many] магазинів
   *[other] магазину
}
unit-offices = { $shown } { $n ->
    [one] офіс
    [few] офіси
    [many] офісів
   *[other] офісу
}
unit-cleanrooms = { $shown } { $n ->
    [one] чисте приміщення
    [few] чисті приміщення
    [many] чистих приміщень
   *[other] чистого приміщення
}
unit-lines = { $shown } { $n ->
    [one] лінія
    [few] лінії
    [many] ліній
   *[other] лінії
}
unit-machines = { $shown } { $n ->
    [one] верстат
    [few] верстати
    [many] верстатів
   *[other] верстата
}
unit-robots = { $shown } { $n ->
    [one] робот
    [few] роботи
    [many] роботів
   *[other] робота
}
unit-tools = { $shown } { $n ->
    [one] інструмент
    [few] інструменти
    [many] інструментів
   *[other] інструмента
}
unit-vehicles = { $shown } { $n ->
    [one] транспортний засіб
    [few] транспортні засоби
    [many] транспортних засобів
   *[other] транспортного засобу
}
unit-aircraft = { $shown } { $n ->
    [one] повітряне судно
    [few] повітряні судна
    [many] повітряних суден
   *[other] повітряного судна
}
unit-ships = { $shown } { $n ->
    [one] судно
    [few] судна
    [many] суден
   *[other] судна
}
unit-flights = { $shown } { $n ->
    [one] рейс
    [few] рейси
    [many] рейсів
   *[other] рейсу
}
unit-containers = { $shown } { $n ->
    [one] контейнер
    [few] контейнери
    [many] контейнерів
   *[other] контейнера
}
unit-wafers = { $shown } { $n ->
    [one] пластина
    [few] пластини
    [many] пластин
   *[other] пластини
}
unit-chips = { $shown } { $n ->
    [one] чип
    [few] чипи
    [many] чипів
   *[other] чипа
}
unit-devices = { $shown } { $n ->
    [one] пристрій
    [few] пристрої
    [many] пристроїв
   *[other] пристрою
}
unit-units = { $shown } { $n ->
    [one] одиниця
    [few] одиниці
    [many] одиниць
   *[other] одиниці
}
unit-products = { $shown } { $n ->
    [one] виріб
    [few] вироби
    [many] виробів
   *[other] виробу
}
unit-parts = { $shown } { $n ->
    [one] деталь
    [few] деталі
    [many] деталей
   *[other] деталі
}
unit-components = { $shown } { $n ->
    [one] компонент
    [few] компоненти
    [many] компонентів
   *[other] компонента
}
unit-items = { $shown } { $n ->
    [one] позиція
    [few] позиції
    [many] позицій
   *[other] позиції
}
unit-orders = { $shown } { $n ->
    [one] замовлення
    [few] замовлення
    [many] замовлень
   *[other] замовлення
}
unit-contracts = { $shown } { $n ->
    [one] договір
    [few] договори
    [many] договорів
   *[other] договору
}
unit-deals = { $shown } { $n ->
    [one] угода
    [few] угоди
    [many] угод
   *[other] угоди
}
unit-projects = { $shown } { $n ->
    [one] проєкт
    [few] проєкти
    [many] проєктів
   *[other] проєкту
}
unit-programmes = { $shown } { $n ->
    [one] програма
    [few] програми
    [many] програм
   *[other] програми
}
unit-courses = { $shown } { $n ->
    [one] курс
    [few] курси
    [many] курсів
   *[other] курсу
}
unit-places = { $shown } { $n ->
    [one] місце
    [few] місця
    [many] місць
   *[other] місця
}
unit-scholarships = { $shown } { $n ->
    [one] стипендія
    [few] стипендії
    [many] стипендій
   *[other] стипендії
}
unit-licences = { $shown } { $n ->
    [one] ліцензія
    [few] ліцензії
    [many] ліцензій
   *[other] ліцензії
}
unit-permits = { $shown } { $n ->
    [one] дозвіл
    [few] дозволи
    [many] дозволів
   *[other] дозволу
}
unit-standards = { $shown } { $n ->
    [one] стандарт
    [few] стандарти
    [many] стандартів
   *[other] стандарту
}
unit-certificates = { $shown } { $n ->
    [one] сертифікат
    [few] сертифікати
    [many] сертифікатів
   *[other] сертифіката
}
unit-awards = { $shown } { $n ->
    [one] нагорода
    [few] нагороди
    [many] нагород
   *[other] нагороди
}
unit-grants = { $shown } { $n ->
    [one] грант
    [few] гранти
    [many] грантів
   *[other] гранту
}
unit-patents = { $shown } { $n ->
    [one] патент
    [few] патенти
    [many] патентів
   *[other] патенту
}
unit-publications = { $shown } { $n ->
    [one] публікація
    [few] публікації
    [many] публікацій
   *[other] публікації
}
unit-designs = { $shown } { $n ->
    [one] проєктне рішення
    [few] проєктні рішення
    [many] проєктних рішень
   *[other] проєктного рішення
}
unit-layers = { $shown } { $n ->
    [one] шар
    [few] шари
    [many] шарів
   *[other] шару
}
unit-actors = { $shown } { $n ->
    [one] учасник
    [few] учасники
    [many] учасників
   *[other] учасника
}
unit-ties = { $shown } { $n ->
    [one] звʼязок
    [few] звʼязки
    [many] звʼязків
   *[other] звʼязку
}
unit-stages = { $shown } { $n ->
    [one] ланка
    [few] ланки
    [many] ланок
   *[other] ланки
}
unit-events = { $shown } { $n ->
    [one] подія
    [few] події
    [many] подій
   *[other] події
}
unit-sources = { $shown } { $n ->
    [one] джерело
    [few] джерела
    [many] джерел
   *[other] джерела
}
unit-facts = { $shown } { $n ->
    [one] факт
    [few] факти
    [many] фактів
   *[other] факту
}
unit-indicators = { $shown } { $n ->
    [one] показник
    [few] показники
    [many] показників
   *[other] показника
}
unit-countries = { $shown } { $n ->
    [one] країна
    [few] країни
    [many] країн
   *[other] країни
}
unit-regions = { $shown } { $n ->
    [one] регіон
    [few] регіони
    [many] регіонів
   *[other] регіону
}
unit-markets = { $shown } { $n ->
    [one] ринок
    [few] ринки
    [many] ринків
   *[other] ринку
}
unit-cities = { $shown } { $n ->
    [one] місто
    [few] міста
    [many] міст
   *[other] міста
}
unit-languages = { $shown } { $n ->
    [one] мова
    [few] мови
    [many] мов
   *[other] мови
}
unit-meetings = { $shown } { $n ->
    [one] зустріч
    [few] зустрічі
    [many] зустрічей
   *[other] зустрічі
}
unit-visits = { $shown } { $n ->
    [one] відвідування
    [few] відвідування
    [many] відвідувань
   *[other] відвідування
}
unit-cases = { $shown } { $n ->
    [one] випадок
    [few] випадки
    [many] випадків
   *[other] випадку
}
unit-accidents = { $shown } { $n ->
    [one] нещасний випадок
    [few] нещасні випадки
    [many] нещасних випадків
   *[other] нещасного випадку
}
unit-outages = { $shown } { $n ->
    [one] відключення
    [few] відключення
    [many] відключень
   *[other] відключення
}
unit-dips = { $shown } { $n ->
    [one] провал напруги
    [few] провали напруги
    [many] провалів напруги
   *[other] провалу напруги
}
unit-interruptions = { $shown } { $n ->
    [one] перерва
    [few] перерви
    [many] перерв
   *[other] перерви
}
unit-cycles = { $shown } { $n ->
    [one] цикл
    [few] цикли
    [many] циклів
   *[other] циклу
}
unit-steps = { $shown } { $n ->
    [one] крок
    [few] кроки
    [many] кроків
   *[other] кроку
}
unit-points = { $shown } { $n ->
    [one] пункт
    [few] пункти
    [many] пунктів
   *[other] пункту
}
unit-times = { $shown } { $n ->
    [one] раз
    [few] рази
    [many] разів
   *[other] раза
}
unit-shifts = { $shown } { $n ->
    [one] зміна
    [few] зміни
    [many] змін
   *[other] зміни
}
unit-beds = { $shown } { $n ->
    [one] ліжко
    [few] ліжка
    [many] ліжок
   *[other] ліжка
}
unit-rooms = { $shown } { $n ->
    [one] приміщення
    [few] приміщення
    [many] приміщень
   *[other] приміщення
}
unit-homes = { $shown } { $n ->
    [one] житлова одиниця
    [few] житлові одиниці
    [many] житлових одиниць
   *[other] житлової одиниці
}
