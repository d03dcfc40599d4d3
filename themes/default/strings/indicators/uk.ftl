# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = Невідомо: записи не дають змоги розрахувати це значення.
indicator-too-few = Замало даних: { $n ->
    [one] { $n } учасник
    [few] { $n } учасники
    [many] { $n } учасників
   *[other] { $n } учасників
}, { $m ->
    [one] { $m } звʼязок
    [few] { $m } звʼязки
    [many] { $m } звʼязків
   *[other] { $m } звʼязків
}. Значення наведено для повноти обліку, а не для висновків.
indicator-formula = Формула
indicator-reference = За працею
indicator-pitfall = Чим вводить в оману
indicator-basis = { indicator-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } учасник
        [few] { $n } учасники
        [many] { $n } учасників
       *[other] { $n } учасників
    }, { $m ->
        [one] { $m } звʼязок
        [few] { $m } звʼязки
        [many] { $m } звʼязків
       *[other] { $m } звʼязків
    }
indicator-coverage = зі звʼязків, на яких ґрунтується значення, початок зазначено для { $dated }, джерело — для { $sourced }
indicator-lower-bound = Враховані звʼязки — це вибірка. Звʼязки, яких ніхто не записав, підвищили б це значення.
indicator-extent-core = учасники всередині кластера
indicator-extent-recorded = усі враховані, разом із зовнішніми партнерами

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } задана ланка
        [few] { $n } задані ланки
        [many] { $n } заданих ланок
       *[other] { $n } заданих ланок
    }, { $m ->
        [one] { $m } учасник
        [few] { $m } учасники
        [many] { $m } учасників
       *[other] { $m } учасників
    }
indicator-I13-basis = { indicator-I13-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } покупець
        [few] { $n } покупці
        [many] { $n } покупців
       *[other] { $n } покупців
    }, { $m ->
        [one] { $m } звʼязок із постачання
        [few] { $m } звʼязки з постачання
        [many] { $m } звʼязків із постачання
       *[other] { $m } звʼязків із постачання
    }
indicator-I14-basis = { indicator-I14-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } закупівельна позиція
        [few] { $n } закупівельні позиції
        [many] { $n } закупівельних позицій
       *[other] { $n } закупівельних позицій
    }, із них із повним переліком постачальників: { $m }
indicator-I16-basis = { indicator-I16-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } закупівельна позиція
        [few] { $n } закупівельні позиції
        [many] { $n } закупівельних позицій
       *[other] { $n } закупівельних позицій
    }, із них із повним переліком постачальників: { $m }
indicator-I21-basis = { indicator-I21-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } учасник
        [few] { $n } учасники
        [many] { $n } учасників
       *[other] { $n } учасників
    }, { $m ->
        [one] { $m } датований звʼязок
        [few] { $m } датовані звʼязки
        [many] { $m } датованих звʼязків
       *[other] { $m } датованих звʼязків
    }
indicator-I22-basis = { indicator-I22-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } учасник
        [few] { $n } учасники
        [many] { $n } учасників
       *[other] { $n } учасників
    }, { $m ->
        [one] { $m } датований звʼязок
        [few] { $m } датовані звʼязки
        [many] { $m } датованих звʼязків
       *[other] { $m } датованих звʼязків
    }
indicator-I26-basis = { indicator-I26-basis.short }, станом на { $date }
    .short = наукові установи та університети: { $n }, { $m ->
        [one] { $m } спін-оф
        [few] { $m } спін-офи
        [many] { $m } спін-офів
       *[other] { $m } спін-офів
    }
indicator-I31-basis = { indicator-I31-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } сторінка іншою мовою
        [few] { $n } сторінки іншими мовами
        [many] { $n } сторінок іншими мовами
       *[other] { $n } сторінок іншими мовами
    }, із тими самими фактами: { $m }
indicator-I27-basis = { indicator-I27-basis.short }, станом на { $date }
    .short = приходи та виходи: { $n }, усього — { $m ->
        [one] { $m } подія, що відбулася
        [few] { $m } події, що відбулися
        [many] { $m } подій, що відбулися
       *[other] { $m } подій, що відбулися
    }
indicator-I30-basis = { indicator-I30-basis.short }, станом на { $date }
    .short = факти та звʼязки: { $n }
indicator-I40-basis = { indicator-I40-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } учасник
        [few] { $n } учасники
        [many] { $n } учасників
       *[other] { $n } учасників
    }, { $m ->
        [one] { $m } датований звʼязок
        [few] { $m } датовані звʼязки
        [many] { $m } датованих звʼязків
       *[other] { $m } датованих звʼязків
    }

## Names of further values

indicator-part-pairs = Повʼязані пари
indicator-part-possible-pairs = Можливі пари
indicator-part-mean-degree = Партнерів на фірму
indicator-part-tied = Учасники зі звʼязками
indicator-part-isolated = Учасники без звʼязків
indicator-part-weighted = Те саме з урахуванням ваги звʼязків
indicator-part-most = Найбільша кількість партнерів одного учасника
indicator-part-ei-index = Індекс E-I
indicator-part-expected = Очікуване за випадкового вибору партнерів
indicator-part-expected-ei-index = Індекс E-I, очікуваний за випадкового вибору
indicator-part-across = Міжрегіональні пари
indicator-part-within = Пари всередині регіону
indicator-part-regions = Регіони та країни
indicator-part-crossing = Транскордонні пари
indicator-part-countries = Країни-партнери
indicator-part-effective-countries = Ефективна кількість країн-партнерів
indicator-part-filled = Заповнені ланки
indicator-part-declared = Задані ланки
indicator-part-depth = Ланки з двома або більше незалежними учасниками
indicator-part-gaps = Пояснені прогалини
indicator-part-unexplained = Непояснені прогалини
indicator-part-value-weighted = З урахуванням частки у вартості
indicator-part-bridges = Єдині звʼязки, на яких тримається частина мережі
indicator-part-cut-off = Найбільша кількість учасників, що залежать від одного
indicator-part-cut-off-share = Їхня частка від усіх повʼязаних учасників
indicator-part-freeman = Централізація (за Фріменом)
indicator-part-gini = Нерівномірність кількості партнерів (Джині)
indicator-part-mention-share = Частка згадок у тексті
indicator-part-with-locator = Із зазначенням місця в джерелі
indicator-part-facts-sourced = Факти з джерелом
indicator-part-ties-sourced = Звʼязки з джерелом
indicator-part-independent = Із двома або більше незалежними джерелами
indicator-part-identified = Учасники з перевіреним ідентифікатором
indicator-part-median-age = Медіанний вік найновішого джерела

indicator-part-gatekeepers = Учасники зі звʼязками і всередині, і ззовні
indicator-part-gatekeeper-share = Їхня частка в ядрі
indicator-part-largest-drop = Найбільше падіння в разі виходу одного з них
indicator-part-density = Частка повʼязаних серед усіх можливих пар
indicator-part-firms = Фірми
indicator-part-institutes = Наукові установи та університети
indicator-part-bridges-known = Пари класів, представлених тут
indicator-part-by-input = За позиціями
indicator-part-by-value = За вартістю
indicator-part-inputs-known = Позиції, для яких враховано всіх постачальників
indicator-part-inputs-unknown = Позиції, для яких це невідомо
indicator-part-effective-suppliers = Ефективна кількість постачальників
indicator-part-highest = Найбільше за однією позицією
indicator-part-sole-sourced = Позиції з єдиним постачальником
indicator-part-alternatives = Альтернатив на позицію
indicator-part-one-minus-hhi = Одиниця мінус середня концентрація
indicator-part-after-first = Найбільша частина після першого вилучення
indicator-part-after-any = Те саме після вилучення будь-якого одного учасника, у середньому
indicator-part-star = Значення для зірки такого розміру
indicator-part-complete = Значення, якби всі були повʼязані з усіма
indicator-part-begun = Звʼязки, що виникли
indicator-part-ended = Звʼязки, що припинилися
indicator-part-death-rate = Частка тих, що припинилися, серед звʼязків на перший день
indicator-part-undated = Звʼязки без дати, не враховано
indicator-part-older-than-five = Старші за пʼять років
indicator-part-one-step = За один крок
indicator-part-two-steps = За два кроки
indicator-part-three-steps = За три кроки
indicator-part-reachable = Пари, сполучені будь-яким шляхом
indicator-part-islands = Окремі частини
indicator-part-spin-offs = Враховані спін-офи
indicator-part-from-research = Із науки
indicator-part-survivors = Частка тих, що збереглися, серед пʼятирічних і старших
indicator-part-pages-compared = Зіставлені сторінки
indicator-part-pages-equal = Сторінки з тими самими фактами
indicator-part-entries = Приходи
indicator-part-exits = Виходи
indicator-part-foreign-share = Частка новоприбулих із закордонним власником
indicator-part-realised-share = Частка виконаних планів
indicator-part-by-region = За регіонами
indicator-part-by-class = За класами учасників
indicator-part-ties-growth = Звʼязки, на рік
indicator-part-actors-growth = Учасники, на рік
indicator-part-densification = Зростання кількості звʼязків відносно зростання кількості учасників (нахил)
indicator-part-density-without = Співпраця між фірмами без цього учасника

indicator-class-firm = фірми
indicator-class-research = наука
indicator-class-education = освіта
indicator-class-capital = капітал
indicator-class-public = державні структури
indicator-class-other = інші
indicator-class-inside = кластер
indicator-class-country = решта країни
indicator-class-abroad = світ
indicator-pair = { $first } і { $second }
indicator-input = { $input } (покупець — { $buyer })
indicator-observed = опубліковане значення, розраховано не тут

## I01

indicator-I01 = Співпраця між фірмами
indicator-I01-question = Скільки з можливих пар фірм працюють разом?
indicator-I01-reading = У кластері { $firms ->
    [one] { $firms } фірма
    [few] { $firms } фірми
    [many] { $firms } фірм
   *[other] { $firms } фірм
}, між ними можливо { $possible ->
    [one] { $possible } пара
    [few] { $possible } пари
    [many] { $possible } пар
   *[other] { $possible } пар
}; { $pairs ->
    [0] жодна з них не має врахованого звʼязку.
    [one] врахований звʼязок має { $pairs } з них ({ $share }).
    [few] врахований звʼязок мають { $pairs } з них ({ $share }).
    [many] врахований звʼязок мають { $pairs } з них ({ $share }).
   *[other] врахований звʼязок мають { $pairs } з них ({ $share }).
}
indicator-I01-pitfall = Значення падає з розширенням переліку фірм, навіть якщо більше нічого не змінюється. Не можна порівнювати за ним два кластери, не зазначаючи поруч кількості партнерів на фірму.

## I02

indicator-I02 = Учасники зі звʼязками
indicator-I02-question = Це мережа чи просто список?
indicator-I02-reading = Принаймні один звʼязок { $tied ->
    [one] має { $tied }
    [few] мають { $tied }
    [many] мають { $tied }
   *[other] мають { $tied }
} із { $actors ->
    [one] { $actors } врахованого учасника
    [few] { $actors } врахованих учасників
    [many] { $actors } врахованих учасників
   *[other] { $actors } врахованих учасників
}; { $isolated ->
    [0] ізольованих учасників немає.
    [one] без звʼязків — { $isolated }.
    [few] без звʼязків — { $isolated }.
    [many] без звʼязків — { $isolated }.
   *[other] без звʼязків — { $isolated }.
}
indicator-I02-pitfall = Що коротший перелік учасників, то вище значення. Учасник без врахованих звʼязків може мати звʼязки, яких ніхто не записав.

## I03

indicator-I03 = Кількість партнерів на учасника
indicator-I03-question = Скільки партнерів має учасник у середньому?
indicator-I03-reading = Середня кількість партнерів в учасника: { $partners } ({ $pairs ->
    [one] { $pairs } пара
    [few] { $pairs } пари
    [many] { $pairs } пар
   *[other] { $pairs } пар
}, { $actors ->
    [one] { $actors } учасник
    [few] { $actors } учасники
    [many] { $actors } учасників
   *[other] { $actors } учасників
}).
indicator-I03-pitfall = Показник можна порівнювати за різного розміру мережі, але він зростає разом із ретельністю обліку звʼязків.

## I04

indicator-I04 = Міжрегіональні звʼязки
indicator-I04-question = Чи лишаються звʼязки в одному регіоні, чи виходять за його межі?
indicator-I04-reading = Межу між регіонами { $across ->
    [one] перетинає { $across }
    [few] перетинають { $across }
    [many] перетинають { $across }
   *[other] перетинають { $across }
} із { $pairs ->
    [one] { $pairs } повʼязаної пари
    [few] { $pairs } повʼязаних пар
    [many] { $pairs } повʼязаних пар
   *[other] { $pairs } повʼязаних пар
} ({ $share }). За випадкового вибору партнерів було б { $expected }.
indicator-I04-pitfall = Частка залежить від того, скільки зовнішніх партнерів узагалі враховано; її слід читати поруч зі значенням, очікуваним за випадкового вибору.

## I05

indicator-I05 = Міжнародна включеність
indicator-I05-question = Скільки звʼязків кластера ведуть за кордон і до скількох країн?
indicator-I05-reading = Із { $pairs ->
    [one] { $pairs } повʼязаної пари
    [few] { $pairs } повʼязаних пар
    [many] { $pairs } повʼязаних пар
   *[other] { $pairs } повʼязаних пар
} кластера до іншої країни { $crossing ->
    [0] не веде жодна
    [one] веде { $crossing }
    [few] ведуть { $crossing }
    [many] ведуть { $crossing }
   *[other] ведуть { $crossing }
} ({ $share }){ $countries ->
    [0] .
    [1] { "" }, усі — до однієї.
    [one] { "" }, усього — до { $countries } країни.
    [few] { "" }, усього — до { $countries } країн.
    [many] { "" }, усього — до { $countries } країн.
   *[other] { "" }, усього — до { $countries } країн.
}
indicator-I05-pitfall = Звʼязки між заводом і його закордонним власником враховано повністю. Це не те саме, що партнери, знайдені за кордоном.

## I06

indicator-I06 = Вихід за межі кластера
indicator-I06-question = Наскільки близький зовнішній світ і через кого до нього йде шлях?
indicator-I06-reading = { $gatekeepers ->
    [0] Немає учасників, що мають партнерів і всередині, і ззовні.
    [1] З учасників кластера ({ $actors }) партнерів і всередині, і ззовні має один: { $actor }. Без нього враховане охоплення скоротилося б на { $drop }.
   *[other] Партнерів і всередині, і ззовні { $gatekeepers ->
        [one] має { $gatekeepers }
        [few] мають { $gatekeepers }
        [many] мають { $gatekeepers }
       *[other] мають { $gatekeepers }
    } із { $actors ->
        [one] { $actors } учасника кластера
        [few] { $actors } учасників кластера
        [many] { $actors } учасників кластера
       *[other] { $actors } учасників кластера
    }. Найбільше залежить від одного з них ({ $actor }): без нього враховане охоплення скоротилося б на { $drop }.
}
indicator-I06-pitfall = Підраховано шляхи на папері. Сильне падіння означає, що врахований доступ тримається на одному учаснику, а не те, що інші не знайшли б власного.

## I07

indicator-I07 = Фірми з науковим партнером
indicator-I07-question = Скільки фірм працюють з університетом або науковою установою?
indicator-I07-reading = Врахований звʼязок { $institutes ->
    [0] із наукою
    [1] з єдиною врахованою тут науковою установою
    [one] принаймні з однією з { $institutes } наукових установ і університетів
    [few] принаймні з однією з { $institutes } наукових установ і університетів
    [many] принаймні з однією з { $institutes } наукових установ і університетів
   *[other] принаймні з однією з { $institutes } наукових установ і університетів
} { $linked ->
    [one] має { $linked }
    [few] мають { $linked }
    [many] мають { $linked }
   *[other] мають { $linked }
} із { $firms ->
    [one] { $firms } фірми
    [few] { $firms } фірм
    [many] { $firms } фірм
   *[other] { $firms } фірм
}{ $institutes ->
    [0] { "" }; наукових установ не враховано.
    [one] { " " }({ $share }).
    [few] { " " }({ $share }).
    [many] { " " }({ $share }).
   *[other] { " " }({ $share }).
}
indicator-I07-pitfall = Про початок спільних проєктів оголошують частіше, ніж про їх завершення; договори між фірмою та лабораторією публікують рідко.

## I08

indicator-I08 = Відсутні мости
indicator-I08-question = Які класи учасників не повʼязані між собою?
indicator-I08-reading = Тут представлено: { $known ->
    [one] { $known } пара класів
    [few] { $known } пари класів
    [many] { $known } пар класів
   *[other] { $known } пар класів
}; { $missing ->
    [0] кожна має принаймні один врахований звʼязок.
    [one] жодного врахованого звʼязку не має { $missing }.
    [few] жодного врахованого звʼязку не мають { $missing }.
    [many] жодного врахованого звʼязку не мають { $missing }.
   *[other] жодного врахованого звʼязку не мають { $missing }.
}
indicator-I08-pitfall = Класи різняться за розміром: один звʼязок з єдиним інвестором — це вже висока щільність. Слід читати кількості, а не лише частки.

## I09

indicator-I09 = Повнота ланцюга
indicator-I09-question = Які ланки ланцюга створення вартості є тут, а які надходять ззовні?
indicator-I09-reading = Усередині кластера заповнено { $filled } із { $stages ->
    [one] { $stages } заданої ланки
    [few] { $stages } заданих ланок
    [many] { $stages } заданих ланок
   *[other] { $stages } заданих ланок
}{ $nearby ->
    [0] { "" }
    [one] { "" }, ще { $nearby } — у розширеному кластері
    [few] { "" }, ще { $nearby } — у розширеному кластері
    [many] { "" }, ще { $nearby } — у розширеному кластері
   *[other] { "" }, ще { $nearby } — у розширеному кластері
}. Ланки з двома або більше учасниками різних власників: { $deep }.
indicator-I09-pitfall = Показник цілком залежить від переліку ланок. Дрібніший перелік створює прогалини, більший їх приховує.

## I13

indicator-I13 = Місцеве постачання
indicator-I13-question = Яка частина закупівель кластера надходить із самого кластера?
indicator-I13-reading = Зсередини кластера { $local ->
    [one] надходить { $local }
    [few] надходять { $local }
    [many] надходять { $local }
   *[other] надходять { $local }
} із { $ties ->
    [one] { $ties } врахованого звʼязку з постачання
    [few] { $ties } врахованих звʼязків із постачання
    [many] { $ties } врахованих звʼязків із постачання
   *[other] { $ties } врахованих звʼязків із постачання
} його покупцям ({ $share }).{ $unknown ->
    [0] { "" }
    [one] { " " }Для { $unknown } позиції невідомо, чи враховано всіх постачальників.
    [few] { " " }Для { $unknown } позицій невідомо, чи враховано всіх постачальників.
    [many] { " " }Для { $unknown } позицій невідомо, чи враховано всіх постачальників.
   *[other] { " " }Для { $unknown } позицій невідомо, чи враховано всіх постачальників.
}
indicator-I13-pitfall = Підрахунок за звʼязками, за позиціями й за вартістю дає три різні відповіді. Місцева адреса в рахунку — ще не місцева додана вартість.

## I14

indicator-I14 = Концентрація постачальників
indicator-I14-question = Наскільки мало постачальників забезпечують одну позицію?
indicator-I14-reading = { $known ->
    [0] Для жодної з { $inputs ->
        [one] { $inputs } позиції
        [few] { $inputs } позицій
        [many] { $inputs } позицій
       *[other] { $inputs } позицій
    } не враховано всіх постачальників та їхні частки.
   *[other] Усіх постачальників враховано для { $known } із { $inputs ->
        [one] { $inputs } позиції
        [few] { $inputs } позицій
        [many] { $inputs } позицій
       *[other] { $inputs } позицій
    }; ефективна кількість постачальників на позицію в середньому: { $suppliers }.
}
indicator-I14-pitfall = Враховано лише позиції, для яких записано всіх постачальників. Той, кого не записано, не вважається відсутнім постачальником.

## I16

indicator-I16 = Позиції без другого джерела
indicator-I16-question = Що можна було б замінити в разі зупинки постачальника?
indicator-I16-reading = { $known ->
    [0] Невідомо: для жодної позиції не враховано всіх постачальників.
   *[other] Єдиного постачальника { $sole ->
        [one] має { $sole }
        [few] мають { $sole }
        [many] мають { $sole }
       *[other] мають { $sole }
    } із { $known ->
        [one] { $known } позиції
        [few] { $known } позицій
        [many] { $known } позицій
       *[other] { $known } позицій
    }, для яких враховано всіх постачальників.{ $unknown ->
        [0] { "" }
        [one] { " " }Ще для { $unknown } позиції це невідомо.
        [few] { " " }Ще для { $unknown } позицій це невідомо.
        [many] { " " }Ще для { $unknown } позицій це невідомо.
       *[other] { " " }Ще для { $unknown } позицій це невідомо.
    }
}
indicator-I16-pitfall = Альтернативи, яких ніхто не записав, невідомі, а це не те саме, що їх відсутність.

## I17

indicator-I17 = Єдині точки відмови мережі
indicator-I17-question = Хто або що самотужки сполучає інших із рештою мережі?
indicator-I17-reading = { $points ->
    [0] Жоден учасник не сполучає інших із рештою мережі самотужки: кожен врахований звʼязок має обхідний шлях.
    [1] Для частини учасників усі враховані звʼязки з рештою мережі проходять через одного ({ $actor }): лише так { $cutoff ->
        [one] досяжний { $cutoff }
        [few] досяжні { $cutoff }
        [many] досяжні { $cutoff }
       *[other] досяжні { $cutoff }
    } із { $actors ->
        [one] { $actors } учасника
        [few] { $actors } учасників
        [many] { $actors } учасників
       *[other] { $actors } учасників
    }.
   *[other] Самотужки сполучають інших із рештою мережі { $points ->
        [one] { $points } учасник
        [few] { $points } учасники
        [many] { $points } учасників
       *[other] { $points } учасників
    }. Найбільше залежить від одного з них ({ $actor }): лише через враховані звʼязки з ним { $cutoff ->
        [one] досяжний { $cutoff }
        [few] досяжні { $cutoff }
        [many] досяжні { $cutoff }
       *[other] досяжні { $cutoff }
    } із { $actors ->
        [one] { $actors } учасника
        [few] { $actors } учасників
        [many] { $actors } учасників
       *[other] { $actors } учасників
    }.
}
indicator-I17-pitfall = Показник свідчить про те, які враховані звʼязки не мають обхідного шляху, а не про те, хто відмовить. Обхідним шляхом може виявитися звʼязок, якого ніхто не записав. Єдині джерела постачання — окреме питання.

## I18

indicator-I18 = Збереження звʼязності
indicator-I18-question = Яка частина мережі лишається звʼязаною, якщо виходять провідні учасники?
indicator-I18-reading = В єдиній звʼязній частині перебувають { $whole } повʼязаних учасників. Без провідного учасника ({ $actor }) було б { $first }; без будь-якого одного учасника — у середньому { $mean }.
indicator-I18-pitfall = Звʼязність на папері — ще не постачання. Порядок вилучення відповідає кількості врахованих партнерів, а не ймовірності виходу.

## I21

indicator-I21 = Звʼязки, що збереглися
indicator-I21-question = Чи збереглася мережа, яка існувала пʼять років тому?
indicator-I21-reading = За { $years ->
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } років
} до звітної дати датованих звʼязків було { $then }, зараз — { $now }; за цей час виникло { $begun }, припинилося { $ended }.
indicator-I21-pitfall = Уважніший пошук за останні роки має вигляд виникнення звʼязків. Про закінчення звʼязків оголошують рідше, ніж про їх початок.

## I22

indicator-I22 = Вік звʼязків
indicator-I22-question = Який вік звʼязків?
indicator-I22-reading = Половина з { $ties ->
    [one] { $ties } датованого звʼязку
    [few] { $ties } датованих звʼязків
    [many] { $ties } датованих звʼязків
   *[other] { $ties } датованих звʼязків
} старша за { $years ->
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } років
}; старші за пʼять років — { $old }.
indicator-I22-pitfall = Враховано лише звʼязки, що збереглися; ті, що припинилися, не молоді — їх немає.

## I23

indicator-I23 = Охоплення науки
indicator-I23-question = До скількох учасників наукова установа доходить через знайомства?
indicator-I23-reading = За два кроки наукова установа або університет охоплює в середньому { $share } решти учасників (усього — { $actors }; { $institutes ->
    [one] установа: { $institutes }
    [few] установи: { $institutes }
    [many] установ: { $institutes }
   *[other] установ: { $institutes }
}).
indicator-I23-pitfall = Шлях — це можливий контакт, а не впровадження.

## I24

indicator-I24 = Близькість
indicator-I24-question = Чи можуть повʼязані учасники взагалі дійти одне до одного?
indicator-I24-reading = Будь-яким шляхом сполучено { $share } усіх пар повʼязаних учасників; { $actors ->
    [one] { $actors } учасник утворює
    [few] { $actors } учасники утворюють
    [many] { $actors } учасників утворюють
   *[other] { $actors } учасників утворюють
} { $islands ->
    [1] одну звʼязну частину.
    [one] { $islands } окрему частину.
    [few] { $islands } окремі частини.
    [many] { $islands } окремих частин.
   *[other] { $islands } окремих частин.
}
indicator-I24-pitfall = Окремі частини може сполучати звʼязок, якого ніхто не записав.

## I26

indicator-I26 = Наукові спін-офи
indicator-I26-question = Чи виходять із науки нові фірми?
indicator-I26-reading = { $institutes ->
    [0] Наукових установ не враховано
   *[other] За останні десять років наукові установи та університети ({ $institutes }) { $recent ->
        [0] не дали жодного датованого спін-офу
        [one] дали { $recent } датований спін-оф
        [few] дали { $recent } датовані спін-офи
        [many] дали { $recent } датованих спін-офів
       *[other] дали { $recent } датованих спін-офів
    }
}; усього враховано { $all ->
    [one] { $all } спін-оф
    [few] { $all } спін-офи
    [many] { $all } спін-офів
   *[other] { $all } спін-офів
} від будь-яких материнських організацій.
indicator-I26-pitfall = Фірми, що зберегли назву чи будівлю материнської організації, помічають, інших — ні; невдачі забуваються.

## I27

indicator-I27 = Приходи та виходи
indicator-I27-question = Хто прийшов, хто вийшов і скільки планів виконано?
indicator-I27-reading = У хронології — { $entries ->
    [one] { $entries } прихід
    [few] { $entries } приходи
    [many] { $entries } приходів
   *[other] { $entries } приходів
} і { $exits ->
    [0] жодного виходу
    [one] { $exits } вихід
    [few] { $exits } виходи
    [many] { $exits } виходів
   *[other] { $exits } виходів
}; про виконання повідомлено для { $done } із { $plans ->
    [one] { $plans } плану
    [few] { $plans } планів
    [many] { $plans } планів
   *[other] { $plans } планів
} прийти, розширитися чи вкласти кошти.
indicator-I27-pitfall = Прихід — новина, вихід минає тихо. Оголошено — ще не вкладено.

## I28

indicator-I28 = Вага провідного учасника
indicator-I28-question = Чи не зводиться вся мережа до одного учасника?
indicator-I28-reading = { $ties ->
    [1] Найбільше партнерів ({ $partners }) має один учасник — { $actor }:
    [one] Найбільше партнерів (по { $partners }) має { $ties } учасник, зокрема { $actor }:
    [few] Найбільше партнерів (по { $partners }) мають { $ties } учасники, зокрема { $actor }:
    [many] Найбільше партнерів (по { $partners }) мають { $ties } учасників, зокрема { $actor }:
   *[other] Найбільше партнерів (по { $partners }) мають { $ties } учасників, зокрема { $actor }:
} { $share } усіх кінців звʼязків. Зірка з одним центром дала б 50%.
indicator-I28-pitfall = Центр із променями — тип кластера, а не вада, але про це слід сказати. Учасники, про яких відомо більше, мають і більше врахованих звʼязків.

## I29

indicator-I29 = Свої до своїх
indicator-I29-question = Чи тримаються відокремлено регіони та класи учасників?
indicator-I29-reading = За регіонами індекс дорівнює { $region }, за класами учасників — { $class } (1: лише всередині групи; 0: як за випадкового вибору; нижче 0: радше між групами).
indicator-I29-pitfall = Зовнішніх партнерів враховано тому, що вони повʼязані з кимось усередині, і це знижує індекс.

## I30

indicator-I30 = Докази
indicator-I30-question = Яку частину відомостей можна простежити до джерела?
indicator-I30-reading = Джерело й дату мають { $traced } із { $records ->
    [one] { $records } запису
   *[other] { $records } записів
} про факти та звʼязки ({ $share }); { $twice ->
    [0] на двох незалежних джерелах не ґрунтується жоден.
    [one] на двох або більше незалежних джерелах ґрунтується { $twice }.
    [few] на двох або більше незалежних джерелах ґрунтуються { $twice }.
    [many] на двох або більше незалежних джерелах ґрунтуються { $twice }.
   *[other] на двох або більше незалежних джерелах ґрунтуються { $twice }.
}
indicator-I30-pitfall = Показник вимірює, чи можна простежити твердження до джерела, а не чи є воно істинним.

## I31

indicator-I31 = Ті самі факти всіма мовами
indicator-I31-question = Чи повідомляють усі мови ті самі факти?
indicator-I31-reading = На ті самі факти, що й оригінал, { $equal ->
    [one] посилається { $equal }
    [few] посилаються { $equal }
    [many] посилаються { $equal }
   *[other] посилаються { $equal }
} із { $pages ->
    [one] { $pages } перекладеної сторінки
    [few] { $pages } перекладених сторінок
    [many] { $pages } перекладених сторінок
   *[other] { $pages } перекладених сторінок
} ({ $share }).
indicator-I31-pitfall = Зіставлено посилання на факти, а не слова навколо них.

## I40

indicator-I40 = Зростання
indicator-I40-question = Як швидко зростає врахована мережа?
indicator-I40-reading = За пʼять років кількість датованих звʼязків змінилася з { $then } до { $now }: { $ties } на рік; кількість учасників: { $actors } на рік.
indicator-I40-pitfall = Точок мало. Облік теж зростає, і відокремити одне від іншого не можна.

## I42

indicator-I42 = Без провідного учасника
indicator-I42-question = Що лишилося б без учасника з найбільшою кількістю партнерів?
indicator-I42-reading = Без провідного учасника ({ $actor }) { $without ->
    [one] обходиться { $without }
    [few] обходяться { $without }
    [many] обходяться { $without }
   *[other] обходяться { $without }
} із { $pairs ->
    [one] { $pairs } повʼязаної пари
    [few] { $pairs } повʼязаних пар
    [many] { $pairs } повʼязаних пар
   *[other] { $pairs } повʼязаних пар
} ({ $share }). { $beside ->
    [0] Між партнерами учасників, що вийшли, не було жодного врахованого звʼязку.
   *[other] Звʼязки між партнерами учасників, що вийшли, наявні й через рік: { $outlived } із { $judged }; звʼязки, дати яких не дають змоги про це судити: { $unclear }.
}
indicator-I42-pitfall = Звʼязки інших можуть існувати завдяки провідному учаснику й зникнути разом із ним. Те, що звʼязок пережив вихід, не пояснює чому.

## Phases and years

evolution-actors = { $count ->
    [one] { $count } учасник
    [few] { $count } учасники
    [many] { $count } учасників
   *[other] { $count } учасників
}
evolution-ties = { $count ->
    [one] { $count } звʼязок
    [few] { $count } звʼязки
    [many] { $count } звʼязків
   *[other] { $count } звʼязків
}
evolution-begun = { $count ->
    [0] нових звʼязків немає
    [one] виник { $count } звʼязок
    [few] виникли { $count } звʼязки
    [many] виникло { $count } звʼязків
   *[other] виникло { $count } звʼязків
}
evolution-ended = { $count ->
    [0] жоден не припинився
    [one] припинився { $count }
    [few] припинилися { $count }
    [many] припинилося { $count }
   *[other] припинилося { $count }
}
evolution-actors-begun = { $count ->
    [0] нових учасників немає
    [one] прийшов { $count } учасник
    [few] прийшли { $count } учасники
    [many] прийшло { $count } учасників
   *[other] прийшло { $count } учасників
}
evolution-actors-ended = { $count ->
    [0] ніхто не вийшов
    [one] вийшов { $count }
    [few] вийшли { $count }
    [many] вийшло { $count }
   *[other] вийшло { $count }
}
evolution-events = { $count ->
    [0] подій не описано
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } подій
}
evolution-phase-reading = На кінець цього етапу враховано: { $actors ->
    [one] { $actors } учасник
    [few] { $actors } учасники
    [many] { $actors } учасників
   *[other] { $actors } учасників
} і { $ties ->
    [one] { $ties } датований звʼязок
    [few] { $ties } датовані звʼязки
    [many] { $ties } датованих звʼязків
   *[other] { $ties } датованих звʼязків
}; за етап виникло звʼязків — { $begun }, припинилося — { $ended }.
evolution-phase-running = На звітну дату етап ще триває.
evolution-undated = { $count ->
    [0] Кожен врахований звʼязок має початок.
    [one] Для { $count } врахованого звʼязку початок невідомий, він не належить до жодного етапу.
    [few] Для { $count } врахованих звʼязків початок невідомий, вони не належать до жодного етапу.
    [many] Для { $count } врахованих звʼязків початок невідомий, вони не належать до жодного етапу.
   *[other] Для { $count } врахованих звʼязків початок невідомий, вони не належать до жодного етапу.
}
evolution-dated-share = початок зазначено для { $share } усіх будь-коли врахованих звʼязків
evolution-persistence = { $share } звʼязків, що існували на початку або в кінці періоду, були й тоді, й тоді
evolution-pitfall = Роки, які вивчали уважніше, показують більше початків. Зростання кількості врахованих звʼязків — ще не зростання кількості звʼязків.

## Stages

stage-independent = { $count ->
    [1] один власник
    [one] { $count } різний власник
    [few] { $count } різні власники
    [many] { $count } різних власників
   *[other] { $count } різних власників
}
stage-filled-nearby = заповнено лише в розширеному кластері

## Evidence of a record

evidence-sources = { $count ->
    [0] немає джерел
    [one] { $count } джерело
    [few] { $count } джерела
    [many] { $count } джерел
   *[other] { $count } джерел
}
evidence-independent = { $count ->
    [0] немає незалежних джерел
    [one] { $count } незалежне джерело
    [few] { $count } незалежні джерела
    [many] { $count } незалежних джерел
   *[other] { $count } незалежних джерел
}
evidence-searched = шукали, джерела не знайдено
evidence-primary = зокрема первинне джерело

## The two boundaries, phases, what is told

indicator-wider = Із розширеним кластером
indicator-extent-extended = учасники всередині кластера або розширеного кластера
indicators-boundary = Якщо значення залежить від того, хто перебуває всередині, його наведено спершу для ядра, потім для розширеного кластера.
indicator-named-more = і ще { $n }
indicator-of = { $m } із { $n }
indicator-I09-coverage = з учасників, на яких ґрунтується значення, початок зазначено для { $dated }, джерело — для { $sourced }
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = з точністю до місяця разом із попередньою кризою датовано відновлення: { $dated }, із джерелом: { $sourced }
indicator-I21-coverage = звʼязки з датою: { $dated }; решту не враховано
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = усі події, на яких ґрунтується значення, датовано; із джерелом: { $sourced }
indicator-I30-coverage = факти та звʼязки з датою: { $dated }, із джерелом: { $sourced }
indicator-I41-coverage = механізми із зазначеними доказами: { $sourced }
page-trends = Показники в часі
trends-lead = { $cluster }: що дають датовані звʼязки на кінець кожного етапу, із кількістю учасників і звʼязків, на яких ґрунтується кожне значення.
trends-how = Кожен стовпець — останній день етапу. Враховано лише звʼязки з відомим початком і лише учасників із відомим початком або з таким звʼязком; тому останній стовпець не збігається із сьогоднішнім значенням, у якому враховано й недатовані звʼязки. Постачальників, докази та мови заявлено на сьогодні, минулого вони не мають.
trends-caption = Під кожним значенням: n — учасники, за якими його розраховано, m — звʼязки, на яких воно ґрунтується.
trends-basis = n { $n }, m { $m }
trends-end = кінець { $year } р.
trends-none = Жоден етап не почався, або в ньому немає нічого датованого.
page-told = Розказане й враховане
told-lead = { $cluster }: чи говорять тексти найбільше про те, що має найбільше звʼязків; відсилання в текстах поруч із вагою в записах.
told-agreement-title = Наскільки збігаються два порядки
told-agreement-lead = Рангова кореляція Спірмена між кількістю відсилань і вагою: 1 — той самий порядок, 0 — звʼязку немає, −1 — зворотний порядок. Враховано лише відсилання в розділах і запитаннях, написаних цією мовою.
told-sort = Що
told-n = Зіставлено
told-elsewhere = Відсилання до учасників поза сьогоднішньою мережею
told-actors = Учасники
told-actors-weight = партнери
told-stages = Ланки
told-stages-weight = учасники в них
told-kinds = Види звʼязків
told-kinds-weight = звʼязки сьогодні
told-in = відсилання в тексті, мова: { $language }
told-more-title = Розказано більше, ніж враховано
told-more-lead = За рангом у першій мові: текст приділяє цим учасникам більше місця, ніж їхні враховані звʼязки.
told-less-title = Враховано більше, ніж розказано
told-less-lead = Ці учасники мають багато врахованих звʼязків і мало місця в тексті.
told-stages-title = Ланки ланцюга
told-kinds-title = Види звʼязків
told-pitfall = Текст може обґрунтовано приділяти увагу одному учаснику, а імʼя без відсилання не враховується. Низьке значення — привід придивитися, а не помилка.
data-indicators-by-phase = показники на кінець кожного етапу, лише за датованими звʼязками, для обох меж
data-observations = опубліковані значення показників, які тут не розраховуються
data-mentions = відсилання в текстах за мовами поруч із вагою в записах

tie-kind-supplies = Постачання
tie-kind-contracts = Підряд
tie-kind-rnd = Спільні дослідження
tie-kind-co-develops = Спільна розробка
tie-kind-develops = Розвиток постачальників
tie-kind-licenses = Ліцензія
tie-kind-standardizes = Стандарт
tie-kind-trains = Підготовка кадрів
tie-kind-talent-flow = Перехід кадрів
tie-kind-spin-off = Спін-оф
tie-kind-invests = Інвестиції
tie-kind-owns = Власність
tie-kind-funds = Фінансування
tie-kind-member-of = Членство
tie-kind-regulates = Регулювання
tie-kind-hosts = Розміщення на майданчику
tie-kind-founds = Заснування
tie-kind-cooperates = Співпраця
tie-kind-succeeds = Наступництво

indicator-part-joint-events = Події за участю фірми й наукової установи, на фірму за рік
indicator-part-outlived = Звʼязки, що пережили вихід
indicator-part-outlived-of = Звʼязки при виході, дати відомі
indicator-part-outlived-unknown = Звʼязки при виході, дати не дають відповіді
indicator-part-left = Учасники, що вийшли без наступника
indicator-part-employees = Зайняті в кластері
indicator-part-per-thousand = Великі фірми на тисячу зайнятих
indicator-part-large = Великі фірми
indicator-part-sized = Фірми із зазначеним розміром
indicator-part-mature = Функції з усталеним учасником
indicator-part-effective-markets = Ефективна кількість ринків
indicator-part-top-market = Частка найбільшого ринку
indicator-part-markets = Ринки
indicator-part-by-shares = Те саме за заявленими частками
indicator-part-suppliers-tried = Випробувані постачальники
indicator-part-recoveries = Описані відновлення
indicator-part-recovery-known = Учасники з відомим часом відновлення
indicator-part-recovery-unknown = Учасники, для яких його шукали й не знайшли
indicator-part-longest-exposure = Найбільший час без постачання
indicator-part-ninth-decile = Девʼять із десяти тривають не довше
indicator-part-from-inside = Від постачальників усередині
indicator-part-from-outside = Від зовнішніх постачальників
indicator-part-lead-times = Звʼязки з постачання із заявленим строком
indicator-part-steps-written = Механізми із записаними кроками
indicator-part-not-established = Механізми, які шукали й не знайшли
indicator-part-terms = Терміни в глосарії
indicator-part-glossary = Терміни, пояснені всіма мовами
indicator-part-mean-steps = Середня кількість кроків між сполученими учасниками
indicator-part-longest-way = Найдовший із найкоротших шляхів

## I10, I11, I12

indicator-I10 = Великих фірм на ланку
indicator-I10-question = Скільки великих фірм стоїть за кожною ланкою ланцюга?
indicator-I10-reading = Із { $sized ->
    [one] { $sized } фірми
   *[other] { $sized } фірм
} із зазначеним розміром великі — { $large }; у ланцюгу { $stages ->
    [one] { $stages } ланка
    [few] { $stages } ланки
    [many] { $stages } ланок
   *[other] { $stages } ланок
}. Усього враховано фірм: { $firms }. { $declared ->
    [0] Кількість зайнятих у кластері не зазначено одним числом, тому значення на { $thousand } зайнятих немає.
   *[other] Великих фірм на { $thousand } зайнятих: { $per }; зазначена кількість зайнятих: { $employees } ({ $date }).
}
indicator-I10-pitfall = Враховано лише фірми із записаним розміром. «Велика» — те, що сказано в записі, а не міра значущості.
indicator-I10-basis = { indicator-I10-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } фірма
        [few] { $n } фірми
        [many] { $n } фірм
       *[other] { $n } фірм
    }, із зазначеним розміром: { $m }
indicator-I11 = Усталена підтримка
indicator-I11-question = Чи виконують допоміжні функції ті, хто працює тут уже роками?
indicator-I11-reading = Учасника, що почав роботу щонайменше пʼять років тому, { $mature ->
    [one] має { $mature }
    [few] мають { $mature }
    [many] мають { $mature }
   *[other] мають { $mature }
} із { $stages ->
    [one] { $stages } заданої допоміжної функції
    [few] { $stages } заданих допоміжних функцій
    [many] { $stages } заданих допоміжних функцій
   *[other] { $stages } заданих допоміжних функцій
}; { $undated ->
    [0] усіх їхніх учасників ({ $actors }) датовано.
    [one] з їхніх учасників ({ $actors }) без дати — { $undated }.
    [few] з їхніх учасників ({ $actors }) без дати — { $undated }.
    [many] з їхніх учасників ({ $actors }) без дати — { $undated }.
   *[other] з їхніх учасників ({ $actors }) без дати — { $undated }.
}
indicator-I11-pitfall = Присутність — ще не якість. Значення залежить від того, які функції взагалі задано, а учасник без дати не вважається усталеним.
indicator-I11-basis = { indicator-I11-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } допоміжна функція
        [few] { $n } допоміжні функції
        [many] { $n } допоміжних функцій
       *[other] { $n } допоміжних функцій
    }, { $m ->
        [one] { $m } учасник
        [few] { $m } учасники
        [many] { $m } учасників
       *[other] { $m } учасників
    }
indicator-I12 = Запас інфраструктури

## I15

indicator-I15 = Залежність від ринків
indicator-I15-question = На скількох небагатьох ринках тримається збут?
indicator-I15-reading = Заявлені продажі припадають на { $markets ->
    [one] { $markets } ринок
    [few] { $markets } ринки
    [many] { $markets } ринків
   *[other] { $markets } ринків
}, ефективна кількість ринків — { $equal }; частка найбільшого ({ $actor }) — { $share }.
indicator-I15-pitfall = Значення спирається лише на звʼязки із заявленою вартістю в одній одиниці та за один рік. Ринок постачання не обовʼязково збігається з місцем використання продукції.
indicator-I15-basis = { indicator-I15-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } ринок
        [few] { $n } ринки
        [many] { $n } ринків
       *[other] { $n } ринків
    }, { $m ->
        [one] { $m } звʼязок із зазначеною вартістю
        [few] { $m } звʼязки із зазначеною вартістю
        [many] { $m } звʼязків із зазначеною вартістю
       *[other] { $m } звʼязків із зазначеною вартістю
    }

## I19, I20

indicator-I19 = Втрата в разі зупинки одного постачальника
indicator-I19-question = Скільки зупинилося б разом із найважливішим постачальником?
indicator-I19-reading = У сценарії найгіршого випадку разом з одним постачальником зупиняється { $loss } випуску ядра ({ $firms ->
    [one] { $firms } фірма
    [few] { $firms } фірми
    [many] { $firms } фірм
   *[other] { $firms } фірм
}). Позиції, для яких враховано всіх постачальників: { $known }; для { $unknown } це невідомо.
indicator-I19-pitfall = Сценарій, а не прогноз: без запасів, без урахування часу, без заміни, крім врахованої. Позиції, постачальників яких враховано не повністю, вилучено, тому справжня втрата може бути більшою чи меншою.
indicator-I19-basis = { indicator-I19-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } фірма
        [few] { $n } фірми
        [many] { $n } фірм
       *[other] { $n } фірм
    }, { $m ->
        [one] { $m } позиція з повним переліком постачальників
        [few] { $m } позиції з повним переліком постачальників
        [many] { $m } позицій із повним переліком постачальників
       *[other] { $m } позицій із повним переліком постачальників
    }
indicator-I20 = Час відновлення
indicator-I20-question = Скільки часу тривало і скільки тривало б відновлення?
indicator-I20-reading = { $recoveries ->
    [1] Єдине відновлення, датоване з точністю до місяця, тривало { $days } дн.
    [one] Із { $recoveries } відновлення, датованого з точністю до місяця, половина тривала довше за { $days } дн.
    [few] Із { $recoveries } відновлень, датованих із точністю до місяця, половина тривала довше за { $days } дн.
    [many] Із { $recoveries } відновлень, датованих із точністю до місяця, половина тривала довше за { $days } дн.
   *[other] Із { $recoveries } відновлень, датованих із точністю до місяця, половина тривала довше за { $days } дн.
} Час відновлення заявлено для { $known ->
    [one] { $known } учасника
    [few] { $known } учасників
    [many] { $known } учасників
   *[other] { $known } учасників
}; для { $unknown } його шукали й не знайшли.
indicator-I20-pitfall = Постачальники схильні занижувати власний час відновлення. Невідоме — не означає коротке.
indicator-I20-basis = { indicator-I20-basis.short }, станом на { $date }
    .short = { $n ->
        [0] відновлень не описано
        [one] { $n } описане відновлення
        [few] { $n } описані відновлення
        [many] { $n } описаних відновлень
       *[other] { $n } описаних відновлень
    }, із точністю до місяця: { $m }
indicator-I25 = Мобільність кадрів

## I32 to I37: published values only

indicator-I32 = Коефіцієнт локалізації
indicator-I33 = Спеціалізація (за Кругманом)
indicator-I34 = Щільність спорідненості галузей
indicator-I35 = Економічна складність
indicator-I36 = Інтенсивність інновацій
indicator-I37 = Щільність спільних інновацій

## I38, I39

indicator-I38 = Строк постачання
indicator-I38-question = Скільки триває постачання?
indicator-I38-reading = Строк постачання заявлено для { $known } із { $ties ->
    [one] { $ties } звʼязку з постачання
    [few] { $ties } звʼязків із постачання
    [many] { $ties } звʼязків із постачання
   *[other] { $ties } звʼязків із постачання
}; у половині випадків він довший за { $days } дн.
indicator-I38-pitfall = Заявлено самими постачальниками й лише там, де про це запитали.
indicator-I38-basis = { indicator-I38-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } звʼязок із постачання
        [few] { $n } звʼязки з постачання
        [many] { $n } звʼязків із постачання
       *[other] { $n } звʼязків із постачання
    }, із заявленим строком: { $m }
indicator-I39 = Інженерів і техніків на тисячу робочих місць

## I41, I43, I44

indicator-I41 = Що записано
indicator-I41-question = Чи записано крок за кроком, як тут усе працює?
indicator-I41-reading = Крок за кроком записано { $written } із { $mechanisms ->
    [one] { $mechanisms } механізму
    [few] { $mechanisms } механізмів
    [many] { $mechanisms } механізмів
   *[other] { $mechanisms } механізмів
}; глосарій пояснює { $terms ->
    [one] { $terms } термін
    [few] { $terms } терміни
    [many] { $terms } термінів
   *[other] { $terms } термінів
}.
indicator-I41-pitfall = Запис — ще не практика.
indicator-I41-basis = { indicator-I41-basis.short }, станом на { $date }
    .short = { $n ->
        [one] { $n } механізм
        [few] { $n } механізми
        [many] { $n } механізмів
       *[other] { $n } механізмів
    }, із записаними кроками: { $m }
indicator-I43 = Збалансованість наративу
indicator-I44 = Витрати на розуміння
