# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200–300"), $n decides the form; fractions take [other].

unit-inches = { $shown } { $n ->
    [one] дюйм
    [few] дюйма
    [many] дюймов
   *[other] дюйма
}
unit-miles = { $shown } { $n ->
    [one] миля
    [few] мили
    [many] миль
   *[other] мили
}
unit-acres = { $shown } { $n ->
    [one] акр
    [few] акра
    [many] акров
   *[other] акра
}
unit-barrels = { $shown } { $n ->
    [one] баррель
    [few] барреля
    [many] баррелей
   *[other] барреля
}
unit-seconds = { $shown } { $n ->
    [one] секунда
    [few] секунды
    [many] секунд
   *[other] секунды
}
unit-minutes = { $shown } { $n ->
    [one] минута
    [few] минуты
    [many] минут
   *[other] минуты
}
unit-hours = { $shown } { $n ->
    [one] час
    [few] часа
    [many] часов
   *[other] часа
}
unit-days = { $shown } { $n ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
}
unit-weeks = { $shown } { $n ->
    [one] неделя
    [few] недели
    [many] недель
   *[other] недели
}
unit-months = { $shown } { $n ->
    [one] месяц
    [few] месяца
    [many] месяцев
   *[other] месяца
}
unit-years = { $shown } { $n ->
    [one] год
    [few] года
    [many] лет
   *[other] года
}
unit-people = { $shown } { $n ->
    [one] человек
    [few] человека
    [many] человек
   *[other] человека
}
unit-jobs = { $shown } { $n ->
    [one] рабочее место
    [few] рабочих места
    [many] рабочих мест
   *[other] рабочего места
}
unit-employees = { $shown } { $n ->
    [one] сотрудник
    [few] сотрудника
    [many] сотрудников
   *[other] сотрудника
}
unit-workers = { $shown } { $n ->
    [one] рабочий
    [few] рабочих
    [many] рабочих
   *[other] рабочего
}
unit-engineers = { $shown } { $n ->
    [one] инженер
    [few] инженера
    [many] инженеров
   *[other] инженера
}
unit-technicians = { $shown } { $n ->
    [one] техник
    [few] техника
    [many] техников
   *[other] техника
}
unit-researchers = { $shown } { $n ->
    [one] исследователь
    [few] исследователя
    [many] исследователей
   *[other] исследователя
}
unit-scientists = { $shown } { $n ->
    [one] учёный
    [few] учёных
    [many] учёных
   *[other] учёного
}
unit-teachers = { $shown } { $n ->
    [one] преподаватель
    [few] преподавателя
    [many] преподавателей
   *[other] преподавателя
}
unit-trainees = { $shown } { $n ->
    [one] слушатель
    [few] слушателя
    [many] слушателей
   *[other] слушателя
}
unit-apprentices = { $shown } { $n ->
    [one] ученик
    [few] ученика
    [many] учеников
   *[other] ученика
}
unit-interns = { $shown } { $n ->
    [one] стажёр
    [few] стажёра
    [many] стажёров
   *[other] стажёра
}
unit-students = { $shown } { $n ->
    [one] студент
    [few] студента
    [many] студентов
   *[other] студента
}
unit-graduates = { $shown } { $n ->
    [one] выпускник
    [few] выпускника
    [many] выпускников
   *[other] выпускника
}
unit-participants = { $shown } { $n ->
    [one] участник
    [few] участника
    [many] участников
   *[other] участника
}
unit-applicants = { $shown } { $n ->
    [one] заявитель
    [few] заявителя
    [many] заявителей
   *[other] заявителя
}
unit-teams = { $shown } { $n ->
    [one] команда
    [few] команды
    [many] команд
   *[other] команды
}
unit-members = { $shown } { $n ->
    [one] член
    [few] члена
    [many] членов
   *[other] члена
}
unit-users = { $shown } { $n ->
    [one] пользователь
    [few] пользователя
    [many] пользователей
   *[other] пользователя
}
unit-customers = { $shown } { $n ->
    [one] покупатель
    [few] покупателя
    [many] покупателей
   *[other] покупателя
}
unit-clients = { $shown } { $n ->
    [one] клиент
    [few] клиента
    [many] клиентов
   *[other] клиента
}
unit-visitors = { $shown } { $n ->
    [one] посетитель
    [few] посетителя
    [many] посетителей
   *[other] посетителя
}
unit-residents = { $shown } { $n ->
    [one] житель
    [few] жителя
    [many] жителей
   *[other] жителя
}
unit-households = { $shown } { $n ->
    [one] домохозяйство
    [few] домохозяйства
    [many] домохозяйств
   *[other] домохозяйства
}
unit-passengers = { $shown } { $n ->
    [one] пассажир
    [few] пассажира
    [many] пассажиров
   *[other] пассажира
}
unit-founders = { $shown } { $n ->
    [one] основатель
    [few] основателя
    [many] основателей
   *[other] основателя
}
unit-firms = { $shown } { $n ->
    [one] фирма
    [few] фирмы
    [many] фирм
   *[other] фирмы
}
unit-companies = { $shown } { $n ->
    [one] компания
    [few] компании
    [many] компаний
   *[other] компании
}
unit-enterprises = { $shown } { $n ->
    [one] предприятие
    [few] предприятия
    [many] предприятий
   *[other] предприятия
}
unit-startups = { $shown } { $n ->
    [one] стартап
    [few] стартапа
    [many] стартапов
   *[other] стартапа
}
unit-spin-offs = { $shown } { $n ->
    [one] спин-офф
    [few] спин-оффа
    [many] спин-оффов
   *[other] спин-оффа
}
unit-suppliers = { $shown } { $n ->
    [one] поставщик
    [few] поставщика
    [many] поставщиков
   *[other] поставщика
}
unit-exporters = { $shown } { $n ->
    [one] экспортёр
    [few] экспортёра
    [many] экспортёров
   *[other] экспортёра
}
unit-manufacturers = { $shown } { $n ->
    [one] производитель
    [few] производителя
    [many] производителей
   *[other] производителя
}
unit-operators = { $shown } { $n ->
    [one] оператор
    [few] оператора
    [many] операторов
   *[other] оператора
}
unit-partners = { $shown } { $n ->
    [one] партнёр
    [few] партнёра
    [many] партнёров
   *[other] партнёра
}
unit-investors = { $shown } { $n ->
    [one] инвестор
    [few] инвестора
    [many] инвесторов
   *[other] инвестора
}
unit-tenants = { $shown } { $n ->
    [one] арендатор
    [few] арендатора
    [many] арендаторов
   *[other] арендатора
}
unit-agencies = { $shown } { $n ->
    [one] агентство
    [few] агентства
    [many] агентств
   *[other] агентства
}
unit-organisations = { $shown } { $n ->
    [one] организация
    [few] организации
    [many] организаций
   *[other] организации
}
unit-universities = { $shown } { $n ->
    [one] университет
    [few] университета
    [many] университетов
   *[other] университета
}
unit-colleges = { $shown } { $n ->
    [one] колледж
    [few] колледжа
    [many] колледжей
   *[other] колледжа
}
unit-schools = { $shown } { $n ->
    [one] школа
    [few] школы
    [many] школ
   *[other] школы
}
unit-institutes = { $shown } { $n ->
    [one] институт
    [few] института
    [many] институтов
   *[other] института
}
unit-laboratories = { $shown } { $n ->
    [one] лаборатория
    [few] лаборатории
    [many] лабораторий
   *[other] лаборатории
}
unit-centres = { $shown } { $n ->
    [one] центр
    [few] центра
    [many] центров
   *[other] центра
}
unit-departments = { $shown } { $n ->
    [one] отдел
    [few] отдела
    [many] отделов
   *[other] отдела
}
unit-parks = { $shown } { $n ->
    [one] парк
    [few] парка
    [many] парков
   *[other] парка
}
unit-plants = { $shown } { $n ->
    [one] завод
    [few] завода
    [many] заводов
   *[other] завода
}
unit-factories = { $shown } { $n ->
    [one] фабрика
    [few] фабрики
    [many] фабрик
   *[other] фабрики
}
unit-fabs = { $shown } { $n ->
    [one] полупроводниковая фабрика
    [few] полупроводниковые фабрики
    [many] полупроводниковых фабрик
   *[other] полупроводниковой фабрики
}
unit-sites = { $shown } { $n ->
    [one] площадка
    [few] площадки
    [many] площадок
   *[other] площадки
}
unit-buildings = { $shown } { $n ->
    [one] здание
    [few] здания
    [many] зданий
   *[other] здания
}
unit-warehouses = { $shown } { $n ->
    [one] склад
    [few] склада
    [many] складов
   *[other] склада
}
unit-shops = { $shown } { $n ->
    [one] магазин
    [few] магазина
    [many] магазинов
   *[other] магазина
}
unit-offices = { $shown } { $n ->
    [one] офис
    [few] офиса
    [many] офисов
   *[other] офиса
}
unit-cleanrooms = { $shown } { $n ->
    [one] чистое помещение
    [few] чистых помещения
    [many] чистых помещений
   *[other] чистого помещения
}
unit-lines = { $shown } { $n ->
    [one] линия
    [few] линии
    [many] линий
   *[other] линии
}
unit-machines = { $shown } { $n ->
    [one] станок
    [few] станка
    [many] станков
   *[other] станка
}
unit-robots = { $shown } { $n ->
    [one] робот
    [few] робота
    [many] роботов
   *[other] робота
}
unit-tools = { $shown } { $n ->
    [one] инструмент
    [few] инструмента
    [many] инструментов
   *[other] инструмента
}
unit-vehicles = { $shown } { $n ->
    [one] транспортное средство
    [few] транспортных средства
    [many] транспортных средств
   *[other] транспортного средства
}
unit-aircraft = { $shown } { $n ->
    [one] воздушное судно
    [few] воздушных судна
    [many] воздушных судов
   *[other] воздушного судна
}
unit-ships = { $shown } { $n ->
    [one] судно
    [few] судна
    [many] судов
   *[other] судна
}
unit-flights = { $shown } { $n ->
    [one] рейс
    [few] рейса
    [many] рейсов
   *[other] рейса
}
unit-containers = { $shown } { $n ->
    [one] контейнер
    [few] контейнера
    [many] контейнеров
   *[other] контейнера
}
unit-wafers = { $shown } { $n ->
    [one] пластина
    [few] пластины
    [many] пластин
   *[other] пластины
}
unit-chips = { $shown } { $n ->
    [one] чип
    [few] чипа
    [many] чипов
   *[other] чипа
}
unit-devices = { $shown } { $n ->
    [one] устройство
    [few] устройства
    [many] устройств
   *[other] устройства
}
unit-units = { $shown } { $n ->
    [one] единица
    [few] единицы
    [many] единиц
   *[other] единицы
}
unit-products = { $shown } { $n ->
    [one] изделие
    [few] изделия
    [many] изделий
   *[other] изделия
}
unit-parts = { $shown } { $n ->
    [one] деталь
    [few] детали
    [many] деталей
   *[other] детали
}
unit-components = { $shown } { $n ->
    [one] компонент
    [few] компонента
    [many] компонентов
   *[other] компонента
}
unit-items = { $shown } { $n ->
    [one] позиция
    [few] позиции
    [many] позиций
   *[other] позиции
}
unit-orders = { $shown } { $n ->
    [one] заказ
    [few] заказа
    [many] заказов
   *[other] заказа
}
unit-contracts = { $shown } { $n ->
    [one] договор
    [few] договора
    [many] договоров
   *[other] договора
}
unit-deals = { $shown } { $n ->
    [one] сделка
    [few] сделки
    [many] сделок
   *[other] сделки
}
unit-projects = { $shown } { $n ->
    [one] проект
    [few] проекта
    [many] проектов
   *[other] проекта
}
unit-programmes = { $shown } { $n ->
    [one] программа
    [few] программы
    [many] программ
   *[other] программы
}
unit-courses = { $shown } { $n ->
    [one] курс
    [few] курса
    [many] курсов
   *[other] курса
}
unit-places = { $shown } { $n ->
    [one] место
    [few] места
    [many] мест
   *[other] места
}
unit-scholarships = { $shown } { $n ->
    [one] стипендия
    [few] стипендии
    [many] стипендий
   *[other] стипендии
}
unit-licences = { $shown } { $n ->
    [one] лицензия
    [few] лицензии
    [many] лицензий
   *[other] лицензии
}
unit-permits = { $shown } { $n ->
    [one] разрешение
    [few] разрешения
    [many] разрешений
   *[other] разрешения
}
unit-standards = { $shown } { $n ->
    [one] стандарт
    [few] стандарта
    [many] стандартов
   *[other] стандарта
}
unit-certificates = { $shown } { $n ->
    [one] сертификат
    [few] сертификата
    [many] сертификатов
   *[other] сертификата
}
unit-awards = { $shown } { $n ->
    [one] награда
    [few] награды
    [many] наград
   *[other] награды
}
unit-grants = { $shown } { $n ->
    [one] грант
    [few] гранта
    [many] грантов
   *[other] гранта
}
unit-patents = { $shown } { $n ->
    [one] патент
    [few] патента
    [many] патентов
   *[other] патента
}
unit-publications = { $shown } { $n ->
    [one] публикация
    [few] публикации
    [many] публикаций
   *[other] публикации
}
unit-designs = { $shown } { $n ->
    [one] проектное решение
    [few] проектных решения
    [many] проектных решений
   *[other] проектного решения
}
unit-layers = { $shown } { $n ->
    [one] слой
    [few] слоя
    [many] слоёв
   *[other] слоя
}
unit-actors = { $shown } { $n ->
    [one] участник
    [few] участника
    [many] участников
   *[other] участника
}
unit-ties = { $shown } { $n ->
    [one] связь
    [few] связи
    [many] связей
   *[other] связи
}
unit-stages = { $shown } { $n ->
    [one] звено
    [few] звена
    [many] звеньев
   *[other] звена
}
unit-events = { $shown } { $n ->
    [one] событие
    [few] события
    [many] событий
   *[other] события
}
unit-sources = { $shown } { $n ->
    [one] источник
    [few] источника
    [many] источников
   *[other] источника
}
unit-facts = { $shown } { $n ->
    [one] факт
    [few] факта
    [many] фактов
   *[other] факта
}
unit-indicators = { $shown } { $n ->
    [one] показатель
    [few] показателя
    [many] показателей
   *[other] показателя
}
unit-countries = { $shown } { $n ->
    [one] страна
    [few] страны
    [many] стран
   *[other] страны
}
unit-regions = { $shown } { $n ->
    [one] регион
    [few] региона
    [many] регионов
   *[other] региона
}
unit-markets = { $shown } { $n ->
    [one] рынок
    [few] рынка
    [many] рынков
   *[other] рынка
}
unit-cities = { $shown } { $n ->
    [one] город
    [few] города
    [many] городов
   *[other] города
}
unit-languages = { $shown } { $n ->
    [one] язык
    [few] языка
    [many] языков
   *[other] языка
}
unit-meetings = { $shown } { $n ->
    [one] встреча
    [few] встречи
    [many] встреч
   *[other] встречи
}
unit-visits = { $shown } { $n ->
    [one] посещение
    [few] посещения
    [many] посещений
   *[other] посещения
}
unit-cases = { $shown } { $n ->
    [one] случай
    [few] случая
    [many] случаев
   *[other] случая
}
unit-accidents = { $shown } { $n ->
    [one] несчастный случай
    [few] несчастных случая
    [many] несчастных случаев
   *[other] несчастного случая
}
unit-outages = { $shown } { $n ->
    [one] отключение
    [few] отключения
    [many] отключений
   *[other] отключения
}
unit-dips = { $shown } { $n ->
    [one] провал напряжения
    [few] провала напряжения
    [many] провалов напряжения
   *[other] провала напряжения
}
unit-interruptions = { $shown } { $n ->
    [one] перерыв
    [few] перерыва
    [many] перерывов
   *[other] перерыва
}
unit-cycles = { $shown } { $n ->
    [one] цикл
    [few] цикла
    [many] циклов
   *[other] цикла
}
unit-steps = { $shown } { $n ->
    [one] шаг
    [few] шага
    [many] шагов
   *[other] шага
}
unit-points = { $shown } { $n ->
    [one] пункт
    [few] пункта
    [many] пунктов
   *[other] пункта
}
unit-times = { $shown } { $n ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
}
unit-shifts = { $shown } { $n ->
    [one] смена
    [few] смены
    [many] смен
   *[other] смены
}
unit-beds = { $shown } { $n ->
    [one] койка
    [few] койки
    [many] коек
   *[other] койки
}
unit-rooms = { $shown } { $n ->
    [one] помещение
    [few] помещения
    [many] помещений
   *[other] помещения
}
unit-homes = { $shown } { $n ->
    [one] жилая единица
    [few] жилые единицы
    [many] жилых единиц
   *[other] жилой единицы
}
