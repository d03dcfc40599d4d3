# Words of the text pages. Names in { $braces } are inserted as they are: word the
# sentence so that they need neither case nor gender.

## Frame of every page

skip-link = Перейти до вмісту
nav-site = Сайт
nav-languages = Мови
nav-cluster = Сторінки цього кластера
nav-crumbs = Поточне розташування
nav-footer = Інші сторінки
menu-explain = Пояснення
menu-look-up = Довідка
contact = Контакти
contact-languages = Мови відповіді: { $languages }
licence = Ліцензія: { $licence }
as-of = Станом на { $date }
reviewed = перевірено { $date }
review-by = наступна перевірка не пізніше ніж { $date }
owner = відповідальна особа: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Цей текст ще не перекладено; мова показаної версії: { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = Відтоді як цей текст переклали, оригінал змінився
stale-notice-made = Цей переклад зроблено { $date }; відтоді оригінал змінився
stale-reviewed = остання перевірка оригіналу: { $date }
stale-original = Читати оригінал
not-known = невідомо
not-recorded = не зазначено
none-recorded = записів немає
too-few-data = замало даних
# Punctuation between pieces that a page puts together.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " — " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = Огляд
page-network = Мережа
page-timeline = Хронологія
page-actors = Учасники
page-facts = Факти
page-indicators = Показники
page-sources = Джерела
page-data = Дані
page-glossary = Глосарій
page-about = Про цей сайт
page-chooser = Вибір мови
page-not-found = Такої сторінки немає
not-found-words = Перейти на першу сторінку
not-found-no-base = Щоб ці посилання працювали за будь-якої адреси, задайте base_url у файлі site.toml.
chooser-lead = Мови

## Names of languages, for the notice on pages shown in another one

language-ar = арабська
language-de = німецька
language-en = англійська
language-es = іспанська
language-fa = перська
language-fr = французька
language-he = іврит
language-hi = гінді
language-id = індонезійська
language-it = італійська
language-ja = японська
language-ko = корейська
language-ms = малайська
language-nl = нідерландська
language-pl = польська
language-pt = португальська
language-ru = російська
language-th = тайська
language-tr = турецька
language-uk = українська
language-vi = вʼєтнамська
language-zh = китайська
language-zh-Hans = китайська (спрощене письмо)
language-zh-Hant = китайська (традиційне письмо)

## Home

home-lead = { $n ->
    [one] { $n } промисловий кластер подано як мережу
    [few] { $n } промислові кластери подано як мережі
    [many] { $n } промислових кластерів подано як мережі
   *[other] { $n } промислових кластерів подано як мережі
}: хто чим займається, як учасники повʼязані між собою, відколи і що залишається невідомим.
home-clusters = Кластери
home-clusters-lead = Кожен кластер відкривається оглядом; решта — на відстані одного кроку.
cluster-counts = { $actors ->
    [one] { $actors } учасник
    [few] { $actors } учасники
    [many] { $actors } учасників
   *[other] { $actors } учасників
}, { $ties ->
    [one] { $ties } врахований звʼязок
    [few] { $ties } враховані звʼязки
    [many] { $ties } врахованих звʼязків
   *[other] { $ties } врахованих звʼязків
}, станом на { $date }

how-title = Як читати цей сайт
how-claim = Тези
how-claim-words = Кожна сторінка починається з одного твердження, яке можна перевірити. Далі пояснено, як усе влаштовано, на чому ґрунтується твердження і чого воно не показує. Маленькі цифри ведуть до джерел.
how-computed = Розрахунки
how-computed-words = Мережеві показники розраховано за врахованими звʼязками; поруч наведено формулу, кількість спостережень і дату. Вони описують записи, а не дійсність.
how-unknown = Невідомо
how-unknown-words = «Невідомо» означає, що відомості шукали й не знайшли. Це ніколи не вважається нулем.
how-disputed = Розбіжності
how-disputed-words = Якщо джерела розходяться, наведено всі версії із зазначенням джерела. Усереднення не застосовується.
how-plans = Плани
how-plans-words = Оголошене чи схвалене позначено саме так і ніколи не вважається виконаним.

about-lead = Сайт пояснює промислові кластери як системи: із кого вони складаються, як повʼязані їхні учасники, як вони виникли і що залишається невідомим.

## Overview

card-title = Паспорт кластера
card-note = Факти — з відкритих джерел; мережеві показники розраховано за врахованими звʼязками, станом на { $date }
five-what = Що
five-what-stages = Ланцюг створення вартості: { $declared ->
    [one] { $declared } ланка
    [few] { $declared } ланки
    [many] { $declared } ланок
   *[other] { $declared } ланок
}; учасники всередині кластера є в { $filled ->
    [one] { $filled } ланці
    [few] { $filled } ланках
    [many] { $filled } ланках
   *[other] { $filled } ланках
}.
five-who = Хто
five-who-counts = { $actors ->
    [one] { $actors } врахований учасник
    [few] { $actors } враховані учасники
    [many] { $actors } врахованих учасників
   *[other] { $actors } врахованих учасників
}, серед них { $foreign ->
    [0] жодної фірми з іноземним власником
    [one] { $foreign } фірма з іноземним власником
    [few] { $foreign } фірми з іноземним власником
    [many] { $foreign } фірм з іноземним власником
   *[other] { $foreign } фірм з іноземним власником
} і { $local ->
    [0] жодної місцевої фірми
    [one] { $local } місцева фірма
    [few] { $local } місцеві фірми
    [many] { $local } місцевих фірм
   *[other] { $local } місцевих фірм
}.
five-linked = Як повʼязані
five-linked-counts = { $ties ->
    [one] { $ties } врахований звʼязок
    [few] { $ties } враховані звʼязки
    [many] { $ties } врахованих звʼязків
   *[other] { $ties } врахованих звʼязків
}: { $families }.
five-since = Відколи
five-since-phases = Перша врахована подія: { $date }; відтоді — { $n ->
    [one] { $n } етап
    [few] { $n } етапи
    [many] { $n } етапів
   *[other] { $n } етапів
}.
five-limits = Обмеження
five-limits-counts = { $undated ->
    [0] Початок зазначено для всіх звʼязків
    [one] Початок не зазначено для { $undated } звʼязку
    [few] Початок не зазначено для { $undated } звʼязків
    [many] Початок не зазначено для { $undated } звʼязків
   *[other] Початок не зазначено для { $undated } звʼязків
}; { $unsourced ->
    [0] джерело має кожен
    [one] без джерела — { $unsourced } звʼязок
    [few] без джерела — { $unsourced } звʼязки
    [many] без джерела — { $unsourced } звʼязків
   *[other] без джерела — { $unsourced } звʼязків
}; { $undisclosed ->
    [0] нерозкритих сторін немає
    [one] з нерозкритою стороною — { $undisclosed } звʼязок
    [few] з нерозкритою стороною — { $undisclosed } звʼязки
    [many] з нерозкритою стороною — { $undisclosed } звʼязків
   *[other] з нерозкритою стороною — { $undisclosed } звʼязків
}. { $disputed ->
    [0] Джерела не розходяться щодо жодного факту
    [one] Джерела розходяться щодо { $disputed } факту
    [few] Джерела розходяться щодо { $disputed } фактів
    [many] Джерела розходяться щодо { $disputed } фактів
   *[other] Джерела розходяться щодо { $disputed } фактів
}.
open-network = Відкрити мережу
answers-title = Пʼять відповідей
answers-lead = Зафарбований квадрат — запис із двома або більше незалежними джерелами, порожній — із меншою їх кількістю.
answer-evidence = { $n ->
    [0] записів не названо
    [one] ґрунтується на { $n } записі
    [few] ґрунтується на { $n } записах
    [many] ґрунтується на { $n } записах
   *[other] ґрунтується на { $n } записах
}, із них із двома або більше джерелами: { $firm }
phases-title = { $n ->
    [one] { $n } етап, одна мережа
    [few] { $n } етапи, одна мережа
    [many] { $n } етапів, одна мережа
   *[other] { $n } етапів, одна мережа
}
phases-lead = Кожен учасник зберігає своє місце. Чорні лінії — звʼязки, що виникли на цьому етапі, сірі — давніші.
phases-undated = Для { $n } із { $total ->
    [one] { $total } звʼязку
    [few] { $total } звʼязків
    [many] { $total } звʼязків
   *[other] { $total } звʼязків
} початок невідомий, і показати їх тут неможливо; останні роки враховано повніше, тому зростання почасти пояснюється джерелами.
phase-ties = { $begun ->
    [0] нових звʼязків немає
    [one] { $begun } новий звʼязок
    [few] { $begun } нові звʼязки
    [many] { $begun } нових звʼязків
   *[other] { $begun } нових звʼязків
}, усього { $ties }
chain-title = Хто чим займається
chain-lead = Одна позначка — один врахований учасник у цій ланці; фірма може бути в кількох ланках.
chain-members-lead = Враховані учасники кожної ланки. Учасник може бути в кількох ланках.
chain-caption = { $n ->
    [one] { $n } ланка
    [few] { $n } ланки
    [many] { $n } ланок
   *[other] { $n } ланок
}; квадрати — місцеві фірми, кола — фірми з іноземним власником
chain-stage = Ланка
chain-local = Місцеві
chain-foreign = З іноземним власником
chain-gap = Чого бракує
chain-elsewhere = Надходить ззовні
chain-local-count = { $n ->
    [one] { $n } місцевий учасник
    [few] { $n } місцеві учасники
    [many] { $n } місцевих учасників
   *[other] { $n } місцевих учасників
}
chain-foreign-count = { $n ->
    [one] { $n } учасник з іноземним власником
    [few] { $n } учасники з іноземним власником
    [many] { $n } учасників з іноземним власником
   *[other] { $n } учасників з іноземним власником
}
stage-support = забезпечує роботу ланцюга
stage-filled = заповнено
stage-nearby = Заповнено лише поблизу.
stage-gap = Порожньо.
stage-unexplained = Порожньо; причину не зазначено.
stage-on = є записи
layers-title = Розділи стисло
layers-lead = Кожна теза відкриває сторінку з механізмом, доказами та обмеженнями.
risks-title = Ризики й невідоме
risks-lead = Чого цей опис показати не може, щодо чого немає згоди, чого ніхто не публікував.
risks-limits = Головне обмеження кожного розділу
risks-disputed = Джерела розходяться
risks-unknown = Невідомо: шукали й не знайшли
unknown-mechanism = Механізм не встановлено: { $kind }
ask-title = До кого звернутися
ask-about = Про цю сторінку
ask-corrections = Виправлення вітаються; просимо зазначати номер джерела.
boundary-title = Де проходить межа кластера
of-base = база: { $base }
of-base-plain = Частка від

## Sections of the profiles: title and guiding question

section-structure = Структура
section-structure-question = Із чого він складається?
section-relations = Звʼязки
section-relations-question = Як усе повʼязано між собою?
section-mechanisms = Механізми
section-mechanisms-question = Як він розвивається?
section-narrative = Наратив
section-narrative-question = Як його розуміють?
section-resilience = Стійкість
section-resilience-question = Що станеться в разі збою?
section-embedding = Вбудовування
section-embedding-question = Де до нього можна підключитися?
section-reality = Реальність
section-reality-question = Що є насправді?
section-connectivity = Звʼязність
section-connectivity-question = Що з чим повʼязано?
section-signals = Сигнали
section-signals-question = За якими ознаками видно, що він працює?
section-cognition = Сприйняття
section-cognition-question = Яким його бачать і хто саме?
section-how = Як це працює
section-limits = Обмеження
section-missing = Цього пояснення ще ніхто не написав. Нижче наведено те, про що свідчать записи.
section-indicators = Розраховано
section-indicators-lead = За врахованими звʼязками; формули та обмеження — на сторінці показників.
next-section = Далі: { $title }

## The five investor questions

question-supply = Чи надійна мережа постачання?
question-talent = Чи буде приплив кадрів?
question-technology = Чи поширюються знання?
question-institutions = Хто забезпечує співпрацю?
question-evolution = Чи можна перевірити цю історію?
question-eyebrow = Запитання
question-why = Чому
question-deeper = Докладніше: { $title }
question-others = Інші запитання

## Evidence

evidence-title = Докази
evidence-lead = Наскільки можна спиратися на кожен запис.
evidence-statement = Запис
evidence-kind = Вид
evidence-strength = Надійність
evidence-none = джерело не зазначено
evidence-not-found = шукали, джерела не знайдено
evidence-one = одне джерело
evidence-one-primary = одне первинне джерело
evidence-many = { $n ->
    [one] { $n } незалежне джерело
    [few] { $n } незалежні джерела
    [many] { $n } незалежних джерел
   *[other] { $n } незалежних джерел
}
evidence-disputed = джерела розходяться
kind-fact = факт
kind-event = подія
kind-relation = звʼязок
kind-actor = учасник
kind-mechanism = механізм
notes-title = Примітки та джерела
notes-lead = Сюди ведуть усі номери в тексті вище. Назви наведено мовою оригіналу.
note-back = Назад до тексту
sources-differ = джерела розходяться
superseded = замінено
disputed = Є розбіжності
standing-disputed = Джерела розходяться
standing-superseded = Замінено; збережено для повноти обліку
standing-unverified = Ще не перевірено
basis-official = офіційні дані
basis-estimate = оцінка
basis-self-reported = власні відомості
basis-computed = розрахунок
alert-note = Примітка
alert-tip = Підказка
alert-important = Важливо
alert-warning = Попередження
alert-caution = Обережно

## How far something has come

progress-target = ціль
progress-announced = оголошено
progress-approved = схвалено
progress-under-way = триває
progress-realised = виконано
progress-cancelled = скасовано

## Dates; the names of months and the order of day and year come from elsewhere

date-about = бл. { $date }
date-perhaps = можливо, { $date }
date-about-perhaps = можливо, бл. { $date }
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } — { $to }
# Months stand in the nominative: no preposition that asks for another case.
date-since = { $from } — дотепер
date-from = початок: { $from }, кінець невідомий
date-until = по { $to }
date-to = кінець: { $to }, початок невідомий
date-between = у проміжку { $from } — { $to }
date-quarter = { $quarter ->
    [1] I квартал { $year } р.
    [2] II квартал { $year } р.
    [3] III квартал { $year } р.
   *[other] IV квартал { $year } р.
}
date-first-half = перше півріччя { $year } р.
date-second-half = друге півріччя { $year } р.
# $year is 1970.
date-decade = { $year }-ті роки
date-century = { $century ->
    [16] XVI століття
    [17] XVII століття
    [18] XVIII століття
    [19] XIX століття
    [20] XX століття
    [21] XXI століття
   *[other] { $century }-те століття
}
life-until = по { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } або раніше
life-after = { $date } або пізніше

## Numbers

value-about = приблизно { $value }
value-at-least = щонайменше { $value }
value-more-than = більше ніж { $value }
value-at-most = щонайбільше { $value }
value-less-than = менше ніж { $value }
value-range = { $low }–{ $high }
# Large sums. The attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } тис.
    .head = тис. { $currency }
money-m = { $n } млн
    .head = млн { $currency }
money-bn = { $n } млрд
    .head = млрд { $currency }
money-tn = { $n } трлн
    .head = трлн { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } RM
    .symbol = RM
currency-USD = { $n } дол. США
    .symbol = дол. США
currency-EUR = { $n } євро
    .symbol = євро
currency-GBP = { $n } ф. ст.
    .symbol = ф. ст.
currency-JPY = { $n } єн
    .symbol = єн
unit-percent = { $shown }%
unit-percent-points = { $shown } { $n ->
    [one] відсотковий пункт
    [few] відсоткові пункти
    [many] відсоткових пунктів
   *[other] відсоткового пункту
}
unit-name-percent-points = відсоткові пункти
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } на рік
rate-month = { $amount } на місяць
rate-day = { $amount } на добу

## Places in a source

locator-page = с. { $from }
locator-page-range = с. { $from }–{ $to }
locator-chapter = розд. { $from }
locator-chapter-range = розд. { $from }–{ $to }
locator-section = підрозд. { $from }
locator-section-range = підрозд. { $from }–{ $to }
locator-figure = рис. { $from }
locator-figure-range = рис. { $from }–{ $to }
locator-table = табл. { $from }
locator-table-range = табл. { $from }–{ $to }
locator-box = вставка { $from }
locator-box-range = вставки { $from }–{ $to }
locator-paragraph = п. { $from }
locator-paragraph-range = пп. { $from }–{ $to }
locator-article = ст. { $from }
locator-article-range = ст. { $from }–{ $to }
locator-row = рядок { $from }
locator-row-range = рядки { $from }–{ $to }
locator-slide = слайд { $from }
locator-slide-range = слайди { $from }–{ $to }
locator-time = позначка { $from }

## Actors

actors-lead = { $cluster }: { $n ->
    [one] { $n } врахований учасник
    [few] { $n } враховані учасники
    [many] { $n } врахованих учасників
   *[other] { $n } врахованих учасників
}, за видами.
actors-name = Назва
actors-place = Місце
actors-since = Початок
actors-stages = Ланки
actors-ties = Звʼязки
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }), кластер: { $cluster }. { $n ->
    [one] { $n } врахований звʼязок
    [few] { $n } враховані звʼязки
    [many] { $n } врахованих звʼязків
   *[other] { $n } врахованих звʼязків
}, події та джерела.
actor-kind-multinational = транснаціональна компанія
actor-kind-enterprise = підприємство
actor-kind-sme = мале або середнє підприємство
actor-kind-startup = стартап
actor-kind-joint-venture = спільне підприємство
actor-kind-university = університет
actor-kind-research-institute = наукова установа
actor-kind-training = навчальний центр
actor-kind-agency = агенція
actor-kind-government = орган влади
actor-kind-association = асоціація
actor-kind-investor = інвестор
actor-kind-service = постачальник послуг
actor-kind-infrastructure = інфраструктура
actor-kind-market = ринок
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Транснаціональні компанії ({ $n })
actor-kinds-enterprise = Підприємства ({ $n })
actor-kinds-sme = Малі та середні підприємства ({ $n })
actor-kinds-startup = Стартапи ({ $n })
actor-kinds-joint-venture = Спільні підприємства ({ $n })
actor-kinds-university = Університети ({ $n })
actor-kinds-research-institute = Наукові установи ({ $n })
actor-kinds-training = Навчальні центри ({ $n })
actor-kinds-agency = Агенції ({ $n })
actor-kinds-government = Органи влади ({ $n })
actor-kinds-association = Асоціації ({ $n })
actor-kinds-investor = Інвестори ({ $n })
actor-kinds-service = Постачальники послуг ({ $n })
actor-kinds-infrastructure = Інфраструктура ({ $n })
actor-kinds-market = Ринки ({ $n })
boundary-core = усередині кластера
boundary-extended = розширений кластер
boundary-outside = поза кластером, звʼязок із ним є
place-in = { $place }, { $country }
record-title = Запис
record-note-line = станом на { $date }; джерела — унизу сторінки
record-kind = Вид
record-since = Початок
record-until = Закінчення
record-place = Місце
record-boundary = Розташування щодо межі
record-stages = Ланки
record-parent = Входить до складу
record-size = Розмір
record-also = Інші назви
record-elsewhere = Також у кластерах
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster }: { $actor }
record-checked = Остання перевірка
record-note = Примітка
identifier-lei = Код LEI (ідентифікатор юридичної особи)
identifier-ror = Наукова установа (ROR)
identifier-wikidata = Вікідані
identifier-register = Реєстраційний номер
identifier-url = Вебсайт
size-large = великий
size-medium = середній
size-small = малий
size-micro = мікро
ties-title = Звʼязки в реченнях
ties-lead = { $n ->
    [1] Один врахований звʼязок.
    [one] { $n } врахований звʼязок, за групами.
    [few] { $n } враховані звʼязки, за групами.
    [many] { $n } врахованих звʼязків, за групами.
   *[other] { $n } врахованих звʼязків, за групами.
}
ties-tie = Звʼязок
ties-since = Початок
ties-sources = Джерела
place-in-chain = Місце в ланцюгу
place-in-chain-lead = Позначено ланки, у яких враховано роботу цього учасника.
events-title = Події
actor-facts = Факти про учасника
removed-title = Якщо вилучити цього учасника
removed-lead = Сценарій за врахованими звʼязками, а не прогноз.
removed-words = Єдиний врахований шлях до решти мережі { $n ->
    [one] втратив би { $n }
    [few] втратили б { $n }
    [many] втратили б { $n }
   *[other] втратили б { $n }
} із { $total ->
    [one] { $total } іншого повʼязаного учасника
    [few] { $total } інших повʼязаних учасників
    [many] { $total } інших повʼязаних учасників
   *[other] { $total } інших повʼязаних учасників
}: { $actors }.
disputed-title = Де джерела розходяться

## Families of ties

family-supply = Постачання
family-knowledge = Знання
family-talent = Кадри
family-capital = Капітал
family-institution = Інституції та земля
family-lineage = Походження
family-count-supply = постачання — { $n }
family-count-knowledge = знання — { $n }
family-count-talent = кадри — { $n }
family-count-capital = капітал — { $n }
family-count-institution = інституції та земля — { $n }
family-count-lineage = походження — { $n }

## Ties as sentences. $from and $to are names and stay in the nominative; $item is what
## is supplied. $givers says whether $from stands for one firm or for many.

tie-supplies = { $from } { $givers ->
    [many] постачають
   *[one] постачає
} продукцію; отримувач — { $to }.
tie-supplies-item = { $from } { $givers ->
    [many] постачають
   *[one] постачає
} продукцію ({ $item }); отримувач — { $to }.
tie-supplies-undisclosed = { $from } { $givers ->
    [many] постачають
   *[one] постачає
} продукцію, вид якої не розкрито; отримувач — { $to }.
tie-contracts = { $from } { $givers ->
    [many] передають
   *[one] передає
} роботи на підряд; виконавець — { $to }.
tie-contracts-item = { $from } { $givers ->
    [many] передають
   *[one] передає
} роботи на підряд ({ $item }); виконавець — { $to }.
tie-rnd = { $from } і { $to } ведуть спільні дослідження.
tie-rnd-item = { $from } і { $to } ведуть спільні дослідження; тема: { $item }.
tie-co-develops = { $from } і { $to } спільно розробляють продукцію.
tie-co-develops-item = { $from } і { $to } ведуть спільну розробку; предмет: { $item }.
tie-develops = { $from } { $givers ->
    [many] розвивають
   *[one] розвиває
} постачальників, серед них { $to }.
tie-develops-item = { $from } { $givers ->
    [many] розвивають
   *[one] розвиває
} постачальників, серед них { $to }; предмет постачання: { $item }.
tie-licenses = { $from } { $givers ->
    [many] надають
   *[one] надає
} ліцензію на технологію; ліцензіат — { $to }.
tie-licenses-item = { $from } { $givers ->
    [many] надають
   *[one] надає
} ліцензію ({ $item }); ліцензіат — { $to }.
tie-standardizes = { $from } { $givers ->
    [many] установлюють
   *[one] установлює
} стандарти, які { $takers ->
    [many] застосовують
   *[one] застосовує
} { $to }.
tie-trains = { $from } { $givers ->
    [many] готують
   *[one] готує
} кадри; роботодавець — { $to }.
tie-trains-item = { $from } { $givers ->
    [many] готують
   *[one] готує
} кадри ({ $item }); роботодавець — { $to }.
tie-talent-flow = Кадри переходять: { $from } → { $to }.
tie-spin-off = { $to } — спін-оф; материнська організація: { $from }.
tie-invests = { $from } { $givers ->
    [many] вкладають
   *[one] вкладає
} кошти; обʼєкт інвестицій — { $to }.
tie-owns = { $to }: { $givers ->
    [many] власники
   *[one] власник
} — { $from }.
tie-funds = { $from } { $givers ->
    [many] надають
   *[one] надає
} фінансування; отримувач — { $to }.
tie-member-of = { $from } — { $givers ->
    [many] члени
   *[one] член
} обʼєднання { $to }.
tie-regulates = { $to }: { $givers ->
    [many] регулятори
   *[one] регулятор
} — { $from }.
tie-hosts = { $from } { $givers ->
    [many] надають
   *[one] надає
} майданчик; резидент — { $to }.
tie-founds = { $to }: засновник — { $from }.
tie-cooperates = { $from } і { $to } співпрацюють.
tie-cooperates-item = { $from } і { $to } співпрацюють; предмет: { $item }.
tie-succeeds = { $from } — { $givers ->
    [many] наступники
   *[one] наступник
}; попередник: { $to }.
tie-standby = пройшов кваліфікацію, зараз не залучений
tie-share = частка в закупівлях: { $share }
tie-capital-share = частка в капіталі: { $share }
tie-sales-share = частка в продажах постачальника: { $share }
tie-lead-time = строк постачання: { $time }
tie-lead-time-unknown = строк постачання невідомий
undisclosed-item = предмет не розкрито
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = фірми ланки «{ $stage }»
end-undisclosed = неназвана фірма
end-undisclosed-stage = неназвана фірма ланки «{ $stage }»

## Kinds of events

event-kind-founding = заснування
event-kind-entry = прихід
event-kind-exit = вихід
event-kind-expansion = розширення
event-kind-policy = політика
event-kind-technology = технологія
event-kind-institution = інституція
event-kind-investment = інвестиція
event-kind-infrastructure = інфраструктура
event-kind-crisis = криза
event-kind-recovery = відновлення
event-kind-milestone = віха
event-kind-spin-off = спін-оф
event-kind-merger = злиття
event-kind-acquisition = поглинання
event-kind-renaming = зміна назви

## Facts

facts-lead = { $cluster }: { $n ->
    [one] { $n } врахований факт
    [few] { $n } враховані факти
    [many] { $n } врахованих фактів
   *[other] { $n } врахованих фактів
}; для кожного — дата, джерело й те, відносно чого його виміряно.
facts-disputed-count = { $n ->
    [0] Щодо жодного з них джерела не розходяться.
    [one] Джерела розходяться щодо { $n } з них; наведено всі версії.
    [few] Джерела розходяться щодо { $n } з них; наведено всі версії.
    [many] Джерела розходяться щодо { $n } з них; наведено всі версії.
   *[other] Джерела розходяться щодо { $n } з них; наведено всі версії.
}
facts-numbers = Числа
facts-numbers-lead = Значення в тому вигляді, у якому їх опубліковано, без усереднення. Плани позначено.
facts-statements = Твердження
facts-incentives = Заходи підтримки
fact-date = Дата
fact-value = Значення
fact-said-by = Джерело
fact-preferred = основна версія на цьому сайті
fact-method = Метод
fact-superseded-by = Замінено на
fact-compare = Для порівняння
fact-about = Про що
incentive-dates = { $since } — { $until }

## Indicators

indicators-lead = { $cluster }: показники, розраховані за врахованими звʼязками. Для кожного зазначено, за якою формулою і на чому його розраховано та чим він може ввести в оману.
indicator-computed-on = База розрахунку
indicator-coverage-title = Охоплення
indicator-named = Вирізняється
observations-title = Опубліковані значення
observations-lead = Розраховано не тут: наведено за публікаціями.
observation-indicator = Показник
observation-note = Примітка

## Sources

sources-lead = { $cluster }: { $n ->
    [one] { $n } джерело
    [few] { $n } джерела
    [many] { $n } джерел
   *[other] { $n } джерел
}, мовою оригіналу.
sources-list = Усі джерела
source-archive = архівна копія
source-primary = первинне джерело
source-accessed = дата звернення: { $date }
source-repeats = повторює
source-cited-by = на нього посилаються
source-kind-statistics = статистика
source-kind-law = правовий акт
source-kind-filing = офіційна звітність
source-kind-report = звіт
source-kind-academic = наукова праця
source-kind-dataset = набір даних
source-kind-press-release = пресреліз
source-kind-news = новини
source-kind-website = вебсайт
source-kind-speech = виступ
source-kind-interview = інтервʼю
source-kind-archive = архів
source-kind-other = інше
cited-actor = { $n ->
    [one] { $n } учасник
    [few] { $n } учасники
    [many] { $n } учасників
   *[other] { $n } учасників
}
cited-relation = { $n ->
    [one] { $n } звʼязок
    [few] { $n } звʼязки
    [many] { $n } звʼязків
   *[other] { $n } звʼязків
}
cited-event = { $n ->
    [one] { $n } подія
    [few] { $n } події
    [many] { $n } подій
   *[other] { $n } подій
}
cited-phase = { $n ->
    [one] { $n } етап
    [few] { $n } етапи
    [many] { $n } етапів
   *[other] { $n } етапів
}
cited-stage = { $n ->
    [one] { $n } ланка
    [few] { $n } ланки
    [many] { $n } ланок
   *[other] { $n } ланок
}
cited-fact = { $n ->
    [one] { $n } факт
    [few] { $n } факти
    [many] { $n } фактів
   *[other] { $n } фактів
}
cited-project = { $n ->
    [one] { $n } проєкт
    [few] { $n } проєкти
    [many] { $n } проєктів
   *[other] { $n } проєктів
}
cited-mechanism = { $n ->
    [one] { $n } механізм
    [few] { $n } механізми
    [many] { $n } механізмів
   *[other] { $n } механізмів
}
cited-observation = { $n ->
    [one] { $n } спостереження
    [few] { $n } спостереження
    [many] { $n } спостережень
   *[other] { $n } спостережень
}
cited-incentive = { $n ->
    [one] { $n } захід підтримки
    [few] { $n } заходи підтримки
    [many] { $n } заходів підтримки
   *[other] { $n } заходів підтримки
}
cited-signal = { $n ->
    [one] { $n } сигнал
    [few] { $n } сигнали
    [many] { $n } сигналів
   *[other] { $n } сигналів
}
signals-title = Сигнали
signals-lead = Окремі ознаки, помічені в джерелах; кожна стосується чогось врахованого.
signal-bears-on = стосується запису
signal-report = звіт
signal-press = преса
signal-social = соціальні мережі
signal-supply-platform = платформа постачання
signal-community = спільнота
signal-compliance = дотримання норм
signal-patent = патент
signal-hiring = наймання

## Relations, mechanisms, resilience, embedding

projects-title = Багатосторонні звʼязки
projects-lead = Проєкти, що повʼязують одразу кількох учасників.
mechanisms-title = Як одне веде до іншого
mechanisms-lead = Кроки — це авторське трактування записів, зазначених як докази.
mechanism-diffusion = Поширення
mechanism-talent = Кадри
mechanism-transfer = Трансфер
mechanism-capital = Капітал
mechanism-recovery = Відновлення
mechanism-evidence = Підстава
not-established = Не встановлено.

## Data and glossary

data-title = { $cluster }: враховані факти та звʼязки
data-lead = { $cluster }: усе, що сказано на цьому сайті, у вигляді файлів, які читає електронна таблиця чи програма.
data-files = Файли
data-files-lead = Текст у UTF-8 з рядком заголовків. Однакові всіма мовами сайту.
data-file = Файл
data-holds = Вміст
data-actors = учасники: вид, місце, початок і закінчення, ідентифікатори
data-relations = звʼязки: вид, предмет, початок і закінчення, частки
data-events = події: дата, вид, учасники, ступінь виконання
data-facts = факти: одиниця, останнє значення, ступінь виконання, підстава
data-points = усі значення всіх рядів із датою та джерелами
data-sources = джерела: тип, видавець, дата, адреса
data-indicators = розраховані показники: формула, кількість спостережень, дата
data-json = усе в одному файлі
glossary-lead = Терміни цього сайту, кожен — одним реченням.
glossary-terms = { $n ->
    [one] { $n } термін
    [few] { $n } терміни
    [many] { $n } термінів
   *[other] { $n } термінів
}
glossary-plain = простими словами
glossary-also = також
