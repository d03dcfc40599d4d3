# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = Неизвестно: записи не позволяют рассчитать это значение.
indicator-too-few = Слишком мало данных: { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участников
}, { $m ->
    [one] { $m } связь
    [few] { $m } связи
    [many] { $m } связей
   *[other] { $m } связей
}. Значение приводится для полноты учёта, а не для выводов.
indicator-formula = Формула
indicator-reference = По работе
indicator-pitfall = Чем вводит в заблуждение
indicator-basis = { indicator-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } участник
        [few] { $n } участника
        [many] { $n } участников
       *[other] { $n } участников
    }, { $m ->
        [one] { $m } связь
        [few] { $m } связи
        [many] { $m } связей
       *[other] { $m } связей
    }
indicator-coverage = из связей, на которых основано значение, начало указано у { $dated }, источник — у { $sourced }
indicator-lower-bound = Учтённые связи — это выборка. Связи, которые никто не записал, повысили бы это значение.
indicator-extent-core = участники внутри кластера
indicator-extent-recorded = все учтённые, включая внешних партнёров

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } заданное звено
        [few] { $n } заданных звена
        [many] { $n } заданных звеньев
       *[other] { $n } заданных звеньев
    }, { $m ->
        [one] { $m } участник
        [few] { $m } участника
        [many] { $m } участников
       *[other] { $m } участников
    }
indicator-I13-basis = { indicator-I13-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } покупатель
        [few] { $n } покупателя
        [many] { $n } покупателей
       *[other] { $n } покупателей
    }, { $m ->
        [one] { $m } связь по поставкам
        [few] { $m } связи по поставкам
        [many] { $m } связей по поставкам
       *[other] { $m } связей по поставкам
    }
indicator-I14-basis = { indicator-I14-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } закупаемая позиция
        [few] { $n } закупаемые позиции
        [many] { $n } закупаемых позиций
       *[other] { $n } закупаемых позиций
    }, из них с полным перечнем поставщиков: { $m }
indicator-I16-basis = { indicator-I16-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } закупаемая позиция
        [few] { $n } закупаемые позиции
        [many] { $n } закупаемых позиций
       *[other] { $n } закупаемых позиций
    }, из них с полным перечнем поставщиков: { $m }
indicator-I21-basis = { indicator-I21-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } участник
        [few] { $n } участника
        [many] { $n } участников
       *[other] { $n } участников
    }, { $m ->
        [one] { $m } датированная связь
        [few] { $m } датированные связи
        [many] { $m } датированных связей
       *[other] { $m } датированных связей
    }
indicator-I22-basis = { indicator-I22-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } участник
        [few] { $n } участника
        [many] { $n } участников
       *[other] { $n } участников
    }, { $m ->
        [one] { $m } датированная связь
        [few] { $m } датированные связи
        [many] { $m } датированных связей
       *[other] { $m } датированных связей
    }
indicator-I26-basis = { indicator-I26-basis.short }, по состоянию на { $date }
    .short = научные организации и университеты: { $n }, { $m ->
        [one] { $m } спин-офф
        [few] { $m } спин-оффа
        [many] { $m } спин-оффов
       *[other] { $m } спин-оффов
    }
indicator-I31-basis = { indicator-I31-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } страница на другом языке
        [few] { $n } страницы на других языках
        [many] { $n } страниц на других языках
       *[other] { $n } страниц на других языках
    }, с теми же фактами: { $m }
indicator-I27-basis = { indicator-I27-basis.short }, по состоянию на { $date }
    .short = приходы и уходы: { $n }, всего — { $m ->
        [one] { $m } состоявшееся событие
        [few] { $m } состоявшихся события
        [many] { $m } состоявшихся событий
       *[other] { $m } состоявшихся событий
    }
indicator-I30-basis = { indicator-I30-basis.short }, по состоянию на { $date }
    .short = факты и связи: { $n }
indicator-I40-basis = { indicator-I40-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } участник
        [few] { $n } участника
        [many] { $n } участников
       *[other] { $n } участников
    }, { $m ->
        [one] { $m } датированная связь
        [few] { $m } датированные связи
        [many] { $m } датированных связей
       *[other] { $m } датированных связей
    }

## Names of further values

indicator-part-pairs = Связанные пары
indicator-part-possible-pairs = Возможные пары
indicator-part-mean-degree = Партнёров на фирму
indicator-part-tied = Участники со связями
indicator-part-isolated = Участники без связей
indicator-part-weighted = То же с учётом веса связей
indicator-part-most = Наибольшее число партнёров у одного участника
indicator-part-ei-index = Индекс E-I
indicator-part-expected = Ожидаемое при случайном выборе партнёров
indicator-part-expected-ei-index = Индекс E-I, ожидаемый при случайном выборе
indicator-part-across = Межрегиональные пары
indicator-part-within = Пары внутри региона
indicator-part-regions = Регионы и страны
indicator-part-crossing = Трансграничные пары
indicator-part-countries = Страны-партнёры
indicator-part-effective-countries = Эффективное число стран-партнёров
indicator-part-filled = Заполненные звенья
indicator-part-declared = Заданные звенья
indicator-part-depth = Звенья с двумя и более независимыми участниками
indicator-part-gaps = Объяснённые пробелы
indicator-part-unexplained = Необъяснённые пробелы
indicator-part-value-weighted = С учётом доли в стоимости
indicator-part-bridges = Единственные связи, на которых держится часть сети
indicator-part-cut-off = Наибольшее число участников, зависящих от одного
indicator-part-cut-off-share = Их доля от всех связанных участников
indicator-part-freeman = Централизация (по Фриману)
indicator-part-gini = Неравномерность числа партнёров (Джини)
indicator-part-mention-share = Доля упоминаний в тексте
indicator-part-with-locator = С указанием места в источнике
indicator-part-facts-sourced = Факты с источником
indicator-part-ties-sourced = Связи с источником
indicator-part-independent = С двумя и более независимыми источниками
indicator-part-identified = Участники с проверенным идентификатором
indicator-part-median-age = Медианный возраст самого нового источника

indicator-part-gatekeepers = Участники со связями и внутри, и снаружи
indicator-part-gatekeeper-share = Их доля в ядре
indicator-part-largest-drop = Наибольшее падение при уходе одного из них
indicator-part-density = Доля связанных среди всех возможных пар
indicator-part-firms = Фирмы
indicator-part-institutes = Научные организации и университеты
indicator-part-bridges-known = Пары классов, представленных здесь
indicator-part-by-input = По позициям
indicator-part-by-value = По стоимости
indicator-part-inputs-known = Позиции, для которых учтены все поставщики
indicator-part-inputs-unknown = Позиции, для которых это неизвестно
indicator-part-effective-suppliers = Эффективное число поставщиков
indicator-part-highest = Наибольшее по одной позиции
indicator-part-sole-sourced = Позиции с единственным поставщиком
indicator-part-alternatives = Альтернатив на позицию
indicator-part-one-minus-hhi = Единица минус средняя концентрация
indicator-part-after-first = Крупнейшая часть после первого исключения
indicator-part-after-any = То же после исключения любого одного участника, в среднем
indicator-part-star = Значение для звезды такого размера
indicator-part-complete = Значение, если бы все были связаны со всеми
indicator-part-begun = Возникшие связи
indicator-part-ended = Прекратившиеся связи
indicator-part-death-rate = Доля прекратившихся среди связей на первый день
indicator-part-undated = Связи без даты, не учитываются
indicator-part-older-than-five = Старше пяти лет
indicator-part-one-step = За один шаг
indicator-part-two-steps = За два шага
indicator-part-three-steps = За три шага
indicator-part-reachable = Пары, соединённые каким-либо путём
indicator-part-islands = Отдельные части
indicator-part-spin-offs = Учтённые спин-оффы
indicator-part-from-research = Из науки
indicator-part-survivors = Доля сохранившихся среди тех, кому пять лет и более
indicator-part-pages-compared = Сопоставленные страницы
indicator-part-pages-equal = Страницы с теми же фактами
indicator-part-entries = Приходы
indicator-part-exits = Уходы
indicator-part-foreign-share = Доля пришедших с зарубежным владельцем
indicator-part-realised-share = Доля выполненных планов
indicator-part-by-region = По регионам
indicator-part-by-class = По классам участников
indicator-part-ties-growth = Связи, в год
indicator-part-actors-growth = Участники, в год
indicator-part-densification = Рост числа связей относительно роста числа участников (наклон)
indicator-part-density-without = Сотрудничество между фирмами без этого участника

indicator-class-firm = фирмы
indicator-class-research = наука
indicator-class-education = образование
indicator-class-capital = капитал
indicator-class-public = государственные структуры
indicator-class-other = прочие
indicator-class-inside = кластер
indicator-class-country = остальная часть страны
indicator-class-abroad = мир
indicator-pair = { $first } и { $second }
indicator-input = { $input } (покупатель — { $buyer })
indicator-observed = опубликованное значение, рассчитано не здесь

## I01

indicator-I01 = Сотрудничество между фирмами
indicator-I01-question = Сколько из возможных пар фирм работают вместе?
indicator-I01-reading = В кластере { $firms ->
    [one] { $firms } фирма
    [few] { $firms } фирмы
    [many] { $firms } фирм
   *[other] { $firms } фирм
}, между ними возможно { $possible ->
    [one] { $possible } пара
    [few] { $possible } пары
    [many] { $possible } пар
   *[other] { $possible } пар
}; { $pairs ->
    [0] учтённых связей нет ни у одной из них.
    [one] учтённая связь есть у { $pairs } из них ({ $share }).
    [few] учтённая связь есть у { $pairs } из них ({ $share }).
    [many] учтённая связь есть у { $pairs } из них ({ $share }).
   *[other] учтённая связь есть у { $pairs } из них ({ $share }).
}
indicator-I01-pitfall = Значение падает по мере расширения списка фирм, даже если больше ничего не меняется. Нельзя сравнивать по нему два кластера, не указывая рядом число партнёров на фирму.

## I02

indicator-I02 = Участники со связями
indicator-I02-question = Это сеть или просто список?
indicator-I02-reading = Хотя бы одна связь есть у { $tied } из { $actors ->
    [one] { $actors } учтённого участника
    [few] { $actors } учтённых участников
    [many] { $actors } учтённых участников
   *[other] { $actors } учтённых участников
}; { $isolated ->
    [0] изолированных участников нет.
    [one] без связей — { $isolated }.
    [few] без связей — { $isolated }.
    [many] без связей — { $isolated }.
   *[other] без связей — { $isolated }.
}
indicator-I02-pitfall = Чем короче список участников, тем выше значение. У участника без учтённых связей могут быть связи, которые никто не записал.

## I03

indicator-I03 = Число партнёров на участника
indicator-I03-question = Сколько партнёров у участника в среднем?
indicator-I03-reading = Среднее число партнёров у участника: { $partners } ({ $pairs ->
    [one] { $pairs } пара
    [few] { $pairs } пары
    [many] { $pairs } пар
   *[other] { $pairs } пар
}, { $actors ->
    [one] { $actors } участник
    [few] { $actors } участника
    [many] { $actors } участников
   *[other] { $actors } участников
}).
indicator-I03-pitfall = Показатель можно сравнивать при разном размере сети, но он растёт вместе с тщательностью учёта связей.

## I04

indicator-I04 = Межрегиональные связи
indicator-I04-question = Остаются ли связи в одном регионе или выходят за его пределы?
indicator-I04-reading = Границу между регионами { $across ->
    [one] пересекает { $across }
    [few] пересекают { $across }
    [many] пересекают { $across }
   *[other] пересекают { $across }
} из { $pairs ->
    [one] { $pairs } связанной пары
    [few] { $pairs } связанных пар
    [many] { $pairs } связанных пар
   *[other] { $pairs } связанных пар
} ({ $share }). При случайном выборе партнёров было бы { $expected }.
indicator-I04-pitfall = Доля зависит от того, сколько внешних партнёров вообще учтено; её следует читать рядом со значением, ожидаемым при случайном выборе.

## I05

indicator-I05 = Международная включённость
indicator-I05-question = Сколько связей кластера ведут за рубеж и в сколько стран?
indicator-I05-reading = Из { $pairs ->
    [one] { $pairs } связанной пары
    [few] { $pairs } связанных пар
    [many] { $pairs } связанных пар
   *[other] { $pairs } связанных пар
} кластера в другую страну { $crossing ->
    [0] не ведёт ни одна
    [one] ведёт { $crossing }
    [few] ведут { $crossing }
    [many] ведут { $crossing }
   *[other] ведут { $crossing }
} ({ $share }){ $countries ->
    [0] .
    [1] { "" }, все — в одну.
    [one] { "" }, всего — в { $countries } страну.
    [few] { "" }, всего — в { $countries } страны.
    [many] { "" }, всего — в { $countries } стран.
   *[other] { "" }, всего — в { $countries } стран.
}
indicator-I05-pitfall = Связи между заводом и его зарубежным владельцем учитываются полностью. Это не то же самое, что партнёры, найденные за рубежом.

## I06

indicator-I06 = Выход за пределы кластера
indicator-I06-question = Насколько близок внешний мир и через кого к нему идёт путь?
indicator-I06-reading = { $gatekeepers ->
    [0] Нет участников, у которых есть партнёры и внутри, и снаружи.
    [1] Из участников кластера ({ $actors }) партнёры и внутри, и снаружи есть у одного: { $actor }. Без него учтённый охват сократился бы на { $drop }.
   *[other] Партнёры и внутри, и снаружи есть у { $gatekeepers } из { $actors ->
        [one] { $actors } участника кластера
        [few] { $actors } участников кластера
        [many] { $actors } участников кластера
       *[other] { $actors } участников кластера
    }. Больше всего зависит от одного из них ({ $actor }): без него учтённый охват сократился бы на { $drop }.
}
indicator-I06-pitfall = Подсчитываются пути на бумаге. Сильное падение означает, что учтённый доступ держится на одном участнике, а не то, что другие не нашли бы собственного.

## I07

indicator-I07 = Фирмы с научным партнёром
indicator-I07-question = Сколько фирм работают с университетом или научной организацией?
indicator-I07-reading = Учтённая связь { $institutes ->
    [0] с наукой есть
    [1] с единственной учтённой здесь научной организацией есть
    [one] хотя бы с одной из { $institutes } научных организаций и университетов есть
    [few] хотя бы с одной из { $institutes } научных организаций и университетов есть
    [many] хотя бы с одной из { $institutes } научных организаций и университетов есть
   *[other] хотя бы с одной из { $institutes } научных организаций и университетов есть
} у { $linked } из { $firms ->
    [one] { $firms } фирмы
    [few] { $firms } фирм
    [many] { $firms } фирм
   *[other] { $firms } фирм
}{ $institutes ->
    [0] { "" }; научных организаций не учтено.
    [one] { " " }({ $share }).
    [few] { " " }({ $share }).
    [many] { " " }({ $share }).
   *[other] { " " }({ $share }).
}
indicator-I07-pitfall = О начале совместных проектов объявляют чаще, чем об их окончании; договоры между фирмой и лабораторией публикуются редко.

## I08

indicator-I08 = Недостающие мосты
indicator-I08-question = Какие классы участников не связаны друг с другом?
indicator-I08-reading = Здесь представлено: { $known ->
    [one] { $known } пара классов
    [few] { $known } пары классов
    [many] { $known } пар классов
   *[other] { $known } пар классов
}; { $missing ->
    [0] у каждой есть хотя бы одна учтённая связь.
    [one] ни одной учтённой связи нет у { $missing }.
    [few] ни одной учтённой связи нет у { $missing }.
    [many] ни одной учтённой связи нет у { $missing }.
   *[other] ни одной учтённой связи нет у { $missing }.
}
indicator-I08-pitfall = Классы различаются по размеру: одна связь с единственным инвестором — это уже высокая плотность. Следует читать количества, а не только доли.

## I09

indicator-I09 = Полнота цепочки
indicator-I09-question = Какие звенья цепочки создания стоимости есть здесь, а какие приходят извне?
indicator-I09-reading = Внутри кластера заполнено { $filled } из { $stages ->
    [one] { $stages } заданного звена
    [few] { $stages } заданных звеньев
    [many] { $stages } заданных звеньев
   *[other] { $stages } заданных звеньев
}{ $nearby ->
    [0] { "" }
    [one] { "" }, ещё { $nearby } — в расширенном кластере
    [few] { "" }, ещё { $nearby } — в расширенном кластере
    [many] { "" }, ещё { $nearby } — в расширенном кластере
   *[other] { "" }, ещё { $nearby } — в расширенном кластере
}. Звенья с двумя и более участниками разных владельцев: { $deep }.
indicator-I09-pitfall = Показатель целиком зависит от перечня звеньев. Более дробный перечень создаёт пробелы, более крупный их скрывает.

## I13

indicator-I13 = Местные поставки
indicator-I13-question = Какая часть закупок кластера поступает из самого кластера?
indicator-I13-reading = Изнутри кластера { $local ->
    [one] поступает { $local }
    [few] поступают { $local }
    [many] поступают { $local }
   *[other] поступают { $local }
} из { $ties ->
    [one] { $ties } учтённой связи по поставкам
    [few] { $ties } учтённых связей по поставкам
    [many] { $ties } учтённых связей по поставкам
   *[other] { $ties } учтённых связей по поставкам
} его покупателям ({ $share }).{ $unknown ->
    [0] { "" }
    [one] { " " }Для { $unknown } позиции неизвестно, все ли поставщики учтены.
    [few] { " " }Для { $unknown } позиций неизвестно, все ли поставщики учтены.
    [many] { " " }Для { $unknown } позиций неизвестно, все ли поставщики учтены.
   *[other] { " " }Для { $unknown } позиций неизвестно, все ли поставщики учтены.
}
indicator-I13-pitfall = Подсчёт по связям, по позициям и по стоимости даёт три разных ответа. Местный адрес в счёте — ещё не местная добавленная стоимость.

## I14

indicator-I14 = Концентрация поставщиков
indicator-I14-question = Сколь немногие поставщики обеспечивают одну позицию?
indicator-I14-reading = { $known ->
    [0] Ни для одной из { $inputs ->
        [one] { $inputs } позиции
        [few] { $inputs } позиций
        [many] { $inputs } позиций
       *[other] { $inputs } позиций
    } не учтены все поставщики и их доли.
   *[other] Все поставщики учтены для { $known } из { $inputs ->
        [one] { $inputs } позиции
        [few] { $inputs } позиций
        [many] { $inputs } позиций
       *[other] { $inputs } позиций
    }; эффективное число поставщиков на позицию в среднем: { $suppliers }.
}
indicator-I14-pitfall = Учитываются только позиции, для которых записаны все поставщики. Кто не записан, тот не считается недостающим поставщиком.

## I16

indicator-I16 = Позиции без второго источника
indicator-I16-question = Что можно было бы заменить при остановке поставщика?
indicator-I16-reading = { $known ->
    [0] Неизвестно: ни для одной позиции не учтены все поставщики.
   *[other] Единственный поставщик — у { $sole } из { $known ->
        [one] { $known } позиции
        [few] { $known } позиций
        [many] { $known } позиций
       *[other] { $known } позиций
    }, для которых учтены все поставщики.{ $unknown ->
        [0] { "" }
        [one] { " " }Ещё для { $unknown } позиции это неизвестно.
        [few] { " " }Ещё для { $unknown } позиций это неизвестно.
        [many] { " " }Ещё для { $unknown } позиций это неизвестно.
       *[other] { " " }Ещё для { $unknown } позиций это неизвестно.
    }
}
indicator-I16-pitfall = Альтернативы, которые никто не записал, неизвестны, а это не то же самое, что их отсутствие.

## I17

indicator-I17 = Единые точки отказа сети
indicator-I17-question = Кто или что в одиночку соединяет других с остальной сетью?
indicator-I17-reading = { $points ->
    [0] Ни один участник не соединяет других с остальной сетью в одиночку: у каждой учтённой связи есть обходной путь.
    [1] Для части участников все учтённые связи с остальной сетью проходят через одного ({ $actor }): только так { $cutoff ->
        [one] достижим { $cutoff }
        [few] достижимы { $cutoff }
        [many] достижимы { $cutoff }
       *[other] достижимы { $cutoff }
    } из { $actors ->
        [one] { $actors } участника
        [few] { $actors } участников
        [many] { $actors } участников
       *[other] { $actors } участников
    }.
   *[other] В одиночку соединяют других с остальной сетью { $points ->
        [one] { $points } участник
        [few] { $points } участника
        [many] { $points } участников
       *[other] { $points } участников
    }. Больше всего зависит от одного из них ({ $actor }): только через учтённые связи с ним { $cutoff ->
        [one] достижим { $cutoff }
        [few] достижимы { $cutoff }
        [many] достижимы { $cutoff }
       *[other] достижимы { $cutoff }
    } из { $actors ->
        [one] { $actors } участника
        [few] { $actors } участников
        [many] { $actors } участников
       *[other] { $actors } участников
    }.
}
indicator-I17-pitfall = Показатель говорит о том, у каких учтённых связей нет обходного пути, а не о том, кто откажет. Обходным путём может оказаться связь, которую никто не записал. Единственные источники поставок — отдельный вопрос.

## I18

indicator-I18 = Сохранение связности
indicator-I18-question = Какая часть сети остаётся связанной, если уходят ведущие участники?
indicator-I18-reading = В единой связной части находятся { $whole } связанных участников. Без ведущего участника ({ $actor }) было бы { $first }; без любого одного участника — в среднем { $mean }.
indicator-I18-pitfall = Связность на бумаге — ещё не поставка. Порядок исключения следует числу учтённых партнёров, а не вероятности ухода.

## I21

indicator-I21 = Сохранившиеся связи
indicator-I21-question = Сохранилась ли сеть, существовавшая пять лет назад?
indicator-I21-reading = За { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } лет
} до отчётной даты датированных связей было { $then }, сейчас — { $now }; за это время возникло { $begun }, прекратилось { $ended }.
indicator-I21-pitfall = Более внимательный поиск по последним годам выглядит как возникновение связей. Об окончании связей объявляют реже, чем об их начале.

## I22

indicator-I22 = Возраст связей
indicator-I22-question = Каков возраст связей?
indicator-I22-reading = Половина из { $ties ->
    [one] { $ties } датированной связи
    [few] { $ties } датированных связей
    [many] { $ties } датированных связей
   *[other] { $ties } датированных связей
} старше { $years ->
    [one] { $years } года
    [few] { $years } лет
    [many] { $years } лет
   *[other] { $years } лет
}; старше пяти лет — { $old }.
indicator-I22-pitfall = Учитываются только сохранившиеся связи; прекратившиеся не молоды — их нет.

## I23

indicator-I23 = Охват науки
indicator-I23-question = До скольких участников научная организация доходит через знакомства?
indicator-I23-reading = За два шага научная организация или университет охватывает в среднем { $share } остальных участников (всего — { $actors }; { $institutes ->
    [one] организация: { $institutes }
    [few] организации: { $institutes }
    [many] организаций: { $institutes }
   *[other] организаций: { $institutes }
}).
indicator-I23-pitfall = Путь — это возможный контакт, а не внедрение.

## I24

indicator-I24 = Близость
indicator-I24-question = Могут ли связанные участники вообще дойти друг до друга?
indicator-I24-reading = Каким-либо путём соединены { $share } всех пар связанных участников; { $actors ->
    [one] { $actors } участник образует
    [few] { $actors } участника образуют
    [many] { $actors } участников образуют
   *[other] { $actors } участников образуют
} { $islands ->
    [1] одну связную часть.
    [one] { $islands } отдельную часть.
    [few] { $islands } отдельные части.
    [many] { $islands } отдельных частей.
   *[other] { $islands } отдельных частей.
}
indicator-I24-pitfall = Отдельные части может соединять связь, которую никто не записал.

## I26

indicator-I26 = Научные спин-оффы
indicator-I26-question = Выходят ли из науки новые фирмы?
indicator-I26-reading = { $institutes ->
    [0] Научных организаций не учтено
   *[other] За последние десять лет научные организации и университеты ({ $institutes }) { $recent ->
        [0] не дали ни одного датированного спин-оффа
        [one] дали { $recent } датированный спин-офф
        [few] дали { $recent } датированных спин-оффа
        [many] дали { $recent } датированных спин-оффов
       *[other] дали { $recent } датированных спин-оффов
    }
}; всего учтено { $all ->
    [one] { $all } спин-офф
    [few] { $all } спин-оффа
    [many] { $all } спин-оффов
   *[other] { $all } спин-оффов
} от любых материнских организаций.
indicator-I26-pitfall = Фирмы, сохранившие название или здание материнской организации, замечают, других — нет; неудачи забываются.

## I27

indicator-I27 = Приходы и уходы
indicator-I27-question = Кто пришёл, кто ушёл и сколько планов выполнено?
indicator-I27-reading = В хронологии — { $entries ->
    [one] { $entries } приход
    [few] { $entries } прихода
    [many] { $entries } приходов
   *[other] { $entries } приходов
} и { $exits ->
    [0] ни одного ухода
    [one] { $exits } уход
    [few] { $exits } ухода
    [many] { $exits } уходов
   *[other] { $exits } уходов
}; о выполнении сообщается для { $done } из { $plans ->
    [one] { $plans } плана
    [few] { $plans } планов
    [many] { $plans } планов
   *[other] { $plans } планов
} прийти, расшириться или вложить средства.
indicator-I27-pitfall = Приход — новость, уход проходит тихо. Объявлено — ещё не вложено.

## I28

indicator-I28 = Вес ведущего участника
indicator-I28-question = Не сводится ли вся сеть к одному участнику?
indicator-I28-reading = { $ties ->
    [1] Больше всего партнёров ({ $partners }) у одного участника — { $actor }:
    [one] Больше всего партнёров ({ $partners } у каждого) у { $ties } участника, в том числе { $actor }:
    [few] Больше всего партнёров ({ $partners } у каждого) у { $ties } участников, в том числе { $actor }:
    [many] Больше всего партнёров ({ $partners } у каждого) у { $ties } участников, в том числе { $actor }:
   *[other] Больше всего партнёров ({ $partners } у каждого) у { $ties } участников, в том числе { $actor }:
} { $share } всех концов связей. Звезда с одним центром дала бы 50 %.
indicator-I28-pitfall = Центр с лучами — тип кластера, а не недостаток, но об этом следует сказать. У участников, о которых известно больше, больше и учтённых связей.

## I29

indicator-I29 = Свои к своим
indicator-I29-question = Держатся ли обособленно регионы и классы участников?
indicator-I29-reading = По регионам индекс равен { $region }, по классам участников — { $class } (1: только внутри группы; 0: как при случайном выборе; ниже 0: скорее между группами).
indicator-I29-pitfall = Внешние партнёры учтены потому, что связаны с кем-то внутри, и это снижает индекс.

## I30

indicator-I30 = Доказательства
indicator-I30-question = Какую часть сведений можно проследить до источника?
indicator-I30-reading = Источник и дата есть у { $traced } из { $records ->
    [one] { $records } записи
   *[other] { $records } записей
} о фактах и связях ({ $share }); { $twice ->
    [0] на двух независимых источниках не основана ни одна.
    [one] на двух и более независимых источниках основана { $twice }.
    [few] на двух и более независимых источниках основаны { $twice }.
    [many] на двух и более независимых источниках основаны { $twice }.
   *[other] на двух и более независимых источниках основаны { $twice }.
}
indicator-I30-pitfall = Показатель измеряет, можно ли проследить утверждение до источника, а не истинно ли оно.

## I31

indicator-I31 = Одни факты на всех языках
indicator-I31-question = Сообщают ли все языки одни и те же факты?
indicator-I31-reading = На те же факты, что и оригинал, { $equal ->
    [one] ссылается { $equal }
    [few] ссылаются { $equal }
    [many] ссылаются { $equal }
   *[other] ссылаются { $equal }
} из { $pages ->
    [one] { $pages } переведённой страницы
    [few] { $pages } переведённых страниц
    [many] { $pages } переведённых страниц
   *[other] { $pages } переведённых страниц
} ({ $share }).
indicator-I31-pitfall = Сравниваются ссылки на факты, а не слова вокруг них.

## I40

indicator-I40 = Рост
indicator-I40-question = Как быстро растёт учтённая сеть?
indicator-I40-reading = За пять лет число датированных связей изменилось с { $then } до { $now }: { $ties } в год; число участников: { $actors } в год.
indicator-I40-pitfall = Мало точек. Учёт тоже растёт, и одно от другого отделить нельзя.

## I42

indicator-I42 = Без ведущего участника
indicator-I42-question = Что осталось бы без участника с наибольшим числом партнёров?
indicator-I42-reading = Без ведущего участника ({ $actor }) { $without ->
    [one] обходится { $without }
    [few] обходятся { $without }
    [many] обходятся { $without }
   *[other] обходятся { $without }
} из { $pairs ->
    [one] { $pairs } связанной пары
    [few] { $pairs } связанных пар
    [many] { $pairs } связанных пар
   *[other] { $pairs } связанных пар
} ({ $share }). { $beside ->
    [0] Между партнёрами ушедших участников не было ни одной учтённой связи.
   *[other] Связи между партнёрами ушедших участников, существовавшие и через год: { $outlived } из { $judged }; связи, даты которых не позволяют об этом судить: { $unclear }.
}
indicator-I42-pitfall = Связи других могут существовать благодаря ведущему участнику и исчезнуть вместе с ним. То, что связь пережила уход, не объясняет почему.

## Phases and years

evolution-actors = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участников
}
evolution-ties = { $count ->
    [one] { $count } связь
    [few] { $count } связи
    [many] { $count } связей
   *[other] { $count } связей
}
evolution-begun = { $count ->
    [0] новых связей нет
    [one] возникла { $count } связь
    [few] возникли { $count } связи
    [many] возникло { $count } связей
   *[other] возникло { $count } связей
}
evolution-ended = { $count ->
    [0] прекратившихся нет
    [one] прекратилась { $count }
    [few] прекратились { $count }
    [many] прекратилось { $count }
   *[other] прекратилось { $count }
}
evolution-actors-begun = { $count ->
    [0] новых участников нет
    [one] пришёл { $count } участник
    [few] пришли { $count } участника
    [many] пришло { $count } участников
   *[other] пришло { $count } участников
}
evolution-actors-ended = { $count ->
    [0] никто не ушёл
    [one] ушёл { $count }
    [few] ушли { $count }
    [many] ушло { $count }
   *[other] ушло { $count }
}
evolution-events = { $count ->
    [0] событий не описано
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } событий
}
evolution-phase-reading = На конец этого этапа учтено: { $actors ->
    [one] { $actors } участник
    [few] { $actors } участника
    [many] { $actors } участников
   *[other] { $actors } участников
} и { $ties ->
    [one] { $ties } датированная связь
    [few] { $ties } датированные связи
    [many] { $ties } датированных связей
   *[other] { $ties } датированных связей
}; за этап возникло связей — { $begun }, прекратилось — { $ended }.
evolution-phase-running = На отчётную дату этап ещё продолжается.
evolution-undated = { $count ->
    [0] У каждой учтённой связи есть начало.
    [one] У { $count } учтённой связи начало неизвестно, она не относится ни к одному этапу.
    [few] У { $count } учтённых связей начало неизвестно, они не относятся ни к одному этапу.
    [many] У { $count } учтённых связей начало неизвестно, они не относятся ни к одному этапу.
   *[other] У { $count } учтённых связей начало неизвестно, они не относятся ни к одному этапу.
}
evolution-dated-share = начало указано у { $share } всех когда-либо учтённых связей
evolution-persistence = { $share } связей, существовавших в начале или в конце периода, были и тогда, и тогда
evolution-pitfall = Годы, которые изучали внимательнее, показывают больше начал. Рост числа учтённых связей — ещё не рост числа связей.

## Stages

stage-independent = { $count ->
    [1] один владелец
    [one] { $count } разный владелец
    [few] { $count } разных владельца
    [many] { $count } разных владельцев
   *[other] { $count } разных владельцев
}
stage-filled-nearby = заполнено только в расширенном кластере

## Evidence of a record

evidence-sources = { $count ->
    [0] нет источников
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источников
}
evidence-independent = { $count ->
    [0] нет независимых источников
    [one] { $count } независимый источник
    [few] { $count } независимых источника
    [many] { $count } независимых источников
   *[other] { $count } независимых источников
}
evidence-searched = искали, источник не найден
evidence-primary = в том числе первичный источник

## The two boundaries, phases, what is told

indicator-wider = С расширенным кластером
indicator-extent-extended = участники внутри кластера или расширенного кластера
indicators-boundary = Если значение зависит от того, кто находится внутри, оно приводится сначала для ядра, затем для расширенного кластера.
indicator-named-more = и ещё { $n }
indicator-of = { $m } из { $n }
indicator-I09-coverage = из участников, на которых основано значение, начало указано у { $dated }, источник — у { $sourced }
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = с точностью до месяца вместе с предшествующим кризисом датированы восстановления: { $dated }, с источником: { $sourced }
indicator-I21-coverage = связи с датой: { $dated }; остальные не учитываются
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = все события, на которых основано значение, датированы; с источником: { $sourced }
indicator-I30-coverage = факты и связи с датой: { $dated }, с источником: { $sourced }
indicator-I41-coverage = механизмы с указанными доказательствами: { $sourced }
page-trends = Показатели во времени
trends-lead = { $cluster }: что дают датированные связи на конец каждого этапа, с числом участников и связей, на которых основано каждое значение.
trends-how = Каждый столбец — последний день этапа. Учитываются только связи с известным началом и только участники с известным началом или с такой связью; поэтому последний столбец не совпадает с сегодняшним значением, в котором учтены и недатированные связи. Поставщики, доказательства и языки заявлены на сегодня и прошлого не имеют.
trends-caption = Под каждым значением: n — участники, по которым оно рассчитано, m — связи, на которых оно основано.
trends-basis = n { $n }, m { $m }
trends-end = конец { $year } г.
trends-none = Ни один этап не начался, или в нём нет ничего датированного.
page-told = Рассказанное и учтённое
told-lead = { $cluster }: говорят ли тексты больше всего о том, у чего больше всего связей; отсылки в текстах рядом с весом в записях.
told-agreement-title = Насколько совпадают два порядка
told-agreement-lead = Ранговая корреляция Спирмена между числом отсылок и весом: 1 — тот же порядок, 0 — связи нет, −1 — обратный порядок. Учитываются только отсылки в разделах и вопросах, написанных на данном языке.
told-sort = Что
told-n = Сопоставлено
told-elsewhere = Отсылки к участникам вне сегодняшней сети
told-actors = Участники
told-actors-weight = партнёры
told-stages = Звенья
told-stages-weight = участники в них
told-kinds = Виды связей
told-kinds-weight = связи сегодня
told-in = отсылки в тексте, язык: { $language }
told-more-title = Рассказано больше, чем учтено
told-more-lead = По рангу на первом языке: текст уделяет этим участникам больше места, чем их учтённые связи.
told-less-title = Учтено больше, чем рассказано
told-less-lead = У этих участников много учтённых связей и мало места в тексте.
told-stages-title = Звенья цепочки
told-kinds-title = Виды связей
told-pitfall = Текст может обоснованно уделять внимание одному участнику, а имя без отсылки не учитывается. Низкое значение — повод присмотреться, а не ошибка.
data-indicators-by-phase = показатели на конец каждого этапа, только по датированным связям, для обеих границ
data-observations = опубликованные значения показателей, которые здесь не рассчитываются
data-mentions = отсылки в текстах по языкам рядом с весом в записях

tie-kind-supplies = Поставки
tie-kind-contracts = Подряд
tie-kind-rnd = Совместные исследования
tie-kind-co-develops = Совместная разработка
tie-kind-develops = Развитие поставщиков
tie-kind-licenses = Лицензия
tie-kind-standardizes = Стандарт
tie-kind-trains = Подготовка кадров
tie-kind-talent-flow = Переход кадров
tie-kind-spin-off = Спин-офф
tie-kind-invests = Инвестиции
tie-kind-owns = Собственность
tie-kind-funds = Финансирование
tie-kind-member-of = Членство
tie-kind-regulates = Регулирование
tie-kind-hosts = Размещение на площадке
tie-kind-founds = Основание
tie-kind-cooperates = Сотрудничество
tie-kind-succeeds = Преемственность

indicator-part-joint-events = События с участием фирмы и научной организации, на фирму в год
indicator-part-outlived = Связи, пережившие уход
indicator-part-outlived-of = Связи при уходе, даты известны
indicator-part-outlived-unknown = Связи при уходе, даты не дают ответа
indicator-part-left = Участники, ушедшие без преемника
indicator-part-employees = Занятые в кластере
indicator-part-per-thousand = Крупные фирмы на тысячу занятых
indicator-part-large = Крупные фирмы
indicator-part-sized = Фирмы с указанным размером
indicator-part-mature = Функции с устоявшимся участником
indicator-part-effective-markets = Эффективное число рынков
indicator-part-top-market = Доля крупнейшего рынка
indicator-part-markets = Рынки
indicator-part-by-shares = То же по заявленным долям
indicator-part-suppliers-tried = Испытанные поставщики
indicator-part-recoveries = Описанные восстановления
indicator-part-recovery-known = Участники с известным временем восстановления
indicator-part-recovery-unknown = Участники, для которых его искали и не нашли
indicator-part-longest-exposure = Наибольшее время без поставок
indicator-part-ninth-decile = Девять из десяти занимают не больше
indicator-part-from-inside = От поставщиков внутри
indicator-part-from-outside = От внешних поставщиков
indicator-part-lead-times = Связи по поставкам с заявленным сроком
indicator-part-steps-written = Механизмы с записанными шагами
indicator-part-not-established = Механизмы, которые искали и не нашли
indicator-part-terms = Термины в глоссарии
indicator-part-glossary = Термины, объяснённые на всех языках
indicator-part-mean-steps = Среднее число шагов между соединёнными участниками
indicator-part-longest-way = Самый длинный из кратчайших путей

## I10, I11, I12

indicator-I10 = Крупных фирм на звено
indicator-I10-question = Сколько крупных фирм стоит за каждым звеном цепочки?
indicator-I10-reading = Из { $sized ->
    [one] { $sized } фирмы
   *[other] { $sized } фирм
} с указанным размером крупные — { $large }; в цепочке { $stages ->
    [one] { $stages } звено
    [few] { $stages } звена
    [many] { $stages } звеньев
   *[other] { $stages } звеньев
}. Всего учтено фирм: { $firms }. { $declared ->
    [0] Численность занятых в кластере не указана одним числом, поэтому значения на { $thousand } занятых нет.
   *[other] Крупных фирм на { $thousand } занятых: { $per }; указанная численность занятых: { $employees } ({ $date }).
}
indicator-I10-pitfall = Учитываются только фирмы с записанным размером. «Крупная» — то, что сказано в записи, а не мера значимости.
indicator-I10-basis = { indicator-I10-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } фирма
        [few] { $n } фирмы
        [many] { $n } фирм
       *[other] { $n } фирм
    }, с указанным размером: { $m }
indicator-I11 = Устоявшаяся поддержка
indicator-I11-question = Заняты ли вспомогательные функции теми, кто работает здесь уже годы?
indicator-I11-reading = Участник, начавший работу не менее пяти лет назад, есть у { $mature } из { $stages ->
    [one] { $stages } заданной вспомогательной функции
    [few] { $stages } заданных вспомогательных функций
    [many] { $stages } заданных вспомогательных функций
   *[other] { $stages } заданных вспомогательных функций
}; { $undated ->
    [0] у всех их участников ({ $actors }) есть дата.
    [one] из их участников ({ $actors }) без даты — { $undated }.
    [few] из их участников ({ $actors }) без даты — { $undated }.
    [many] из их участников ({ $actors }) без даты — { $undated }.
   *[other] из их участников ({ $actors }) без даты — { $undated }.
}
indicator-I11-pitfall = Присутствие — ещё не качество. Значение зависит от того, какие функции вообще заданы, а участник без даты не считается устоявшимся.
indicator-I11-basis = { indicator-I11-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } вспомогательная функция
        [few] { $n } вспомогательные функции
        [many] { $n } вспомогательных функций
       *[other] { $n } вспомогательных функций
    }, { $m ->
        [one] { $m } участник
        [few] { $m } участника
        [many] { $m } участников
       *[other] { $m } участников
    }
indicator-I12 = Запас инфраструктуры

## I15

indicator-I15 = Зависимость от рынков
indicator-I15-question = На сколь немногих рынках держится сбыт?
indicator-I15-reading = Заявленные продажи приходятся на { $markets ->
    [one] { $markets } рынок
    [few] { $markets } рынка
    [many] { $markets } рынков
   *[other] { $markets } рынков
}, эффективное число рынков — { $equal }; доля крупнейшего ({ $actor }) — { $share }.
indicator-I15-pitfall = Значение опирается только на связи с заявленной стоимостью в одной единице и за один год. Рынок поставки не обязательно совпадает с местом использования продукции.
indicator-I15-basis = { indicator-I15-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } рынок
        [few] { $n } рынка
        [many] { $n } рынков
       *[other] { $n } рынков
    }, { $m ->
        [one] { $m } связь с указанной стоимостью
        [few] { $m } связи с указанной стоимостью
        [many] { $m } связей с указанной стоимостью
       *[other] { $m } связей с указанной стоимостью
    }

## I19, I20

indicator-I19 = Потеря при остановке одного поставщика
indicator-I19-question = Сколько остановилось бы вместе с самым важным поставщиком?
indicator-I19-reading = В сценарии худшего случая вместе с одним поставщиком останавливается { $loss } выпуска ядра ({ $firms ->
    [one] { $firms } фирма
    [few] { $firms } фирмы
    [many] { $firms } фирм
   *[other] { $firms } фирм
}). Позиции, для которых учтены все поставщики: { $known }; для { $unknown } это неизвестно.
indicator-I19-pitfall = Сценарий, а не прогноз: без запасов, без учёта времени, без замены помимо учтённой. Позиции, поставщики которых учтены не полностью, исключены, поэтому действительная потеря может быть больше или меньше.
indicator-I19-basis = { indicator-I19-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } фирма
        [few] { $n } фирмы
        [many] { $n } фирм
       *[other] { $n } фирм
    }, { $m ->
        [one] { $m } позиция с полным перечнем поставщиков
        [few] { $m } позиции с полным перечнем поставщиков
        [many] { $m } позиций с полным перечнем поставщиков
       *[other] { $m } позиций с полным перечнем поставщиков
    }
indicator-I20 = Время восстановления
indicator-I20-question = Сколько времени заняло и сколько заняло бы восстановление?
indicator-I20-reading = { $recoveries ->
    [1] Единственное восстановление, датированное с точностью до месяца, длилось { $days } дн.
    [one] Из { $recoveries } восстановления, датированного с точностью до месяца, половина длилась дольше { $days } дн.
    [few] Из { $recoveries } восстановлений, датированных с точностью до месяца, половина длилась дольше { $days } дн.
    [many] Из { $recoveries } восстановлений, датированных с точностью до месяца, половина длилась дольше { $days } дн.
   *[other] Из { $recoveries } восстановлений, датированных с точностью до месяца, половина длилась дольше { $days } дн.
} Время восстановления заявлено для { $known ->
    [one] { $known } участника
    [few] { $known } участников
    [many] { $known } участников
   *[other] { $known } участников
}; для { $unknown } его искали и не нашли.
indicator-I20-pitfall = Поставщики склонны занижать собственное время восстановления. Неизвестное — не значит короткое.
indicator-I20-basis = { indicator-I20-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [0] восстановлений не описано
        [one] { $n } описанное восстановление
        [few] { $n } описанных восстановления
        [many] { $n } описанных восстановлений
       *[other] { $n } описанных восстановлений
    }, с точностью до месяца: { $m }
indicator-I25 = Мобильность кадров

## I32 to I37: published values only

indicator-I32 = Коэффициент локализации
indicator-I33 = Специализация (по Кругману)
indicator-I34 = Плотность связанности отраслей
indicator-I35 = Экономическая сложность
indicator-I36 = Интенсивность инноваций
indicator-I37 = Плотность совместных инноваций

## I38, I39

indicator-I38 = Срок поставки
indicator-I38-question = Сколько длится поставка?
indicator-I38-reading = Срок поставки заявлен для { $known } из { $ties ->
    [one] { $ties } связи по поставкам
    [few] { $ties } связей по поставкам
    [many] { $ties } связей по поставкам
   *[other] { $ties } связей по поставкам
}; половина поставок занимает больше { $days } дн.
indicator-I38-pitfall = Заявлено самими поставщиками и только там, где об этом спросили.
indicator-I38-basis = { indicator-I38-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } связь по поставкам
        [few] { $n } связи по поставкам
        [many] { $n } связей по поставкам
       *[other] { $n } связей по поставкам
    }, с заявленным сроком: { $m }
indicator-I39 = Инженеров и техников на тысячу рабочих мест

## I41, I43, I44

indicator-I41 = Что записано
indicator-I41-question = Записано ли по шагам, как здесь всё работает?
indicator-I41-reading = По шагам { $written ->
    [one] записан { $written }
    [few] записаны { $written }
    [many] записаны { $written }
   *[other] записаны { $written }
} из { $mechanisms ->
    [one] { $mechanisms } механизма
    [few] { $mechanisms } механизмов
    [many] { $mechanisms } механизмов
   *[other] { $mechanisms } механизмов
}; глоссарий объясняет { $terms ->
    [one] { $terms } термин
    [few] { $terms } термина
    [many] { $terms } терминов
   *[other] { $terms } терминов
}.
indicator-I41-pitfall = Запись — ещё не практика.
indicator-I41-basis = { indicator-I41-basis.short }, по состоянию на { $date }
    .short = { $n ->
        [one] { $n } механизм
        [few] { $n } механизма
        [many] { $n } механизмов
       *[other] { $n } механизмов
    }, с записанными шагами: { $m }
indicator-I43 = Сбалансированность нарратива
indicator-I44 = Затраты на понимание
