# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = Nie wiadomo: zapisy nie pozwalają obliczyć tej wartości.
indicator-too-few = Za mało danych: { $n ->
    [one] jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
}, { $m ->
    [one] jedno powiązanie
    [few] { $m } powiązania
    [many] { $m } powiązań
   *[other] { $m } powiązań
}. Wartość podano dla dokumentacji, a nie jako podstawę wniosków.
indicator-formula = Wzór
indicator-reference = Według
indicator-pitfall = Jak może wprowadzać w błąd
indicator-basis = { indicator-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
}, { $m ->
    [one] jedno powiązanie
    [few] { $m } powiązania
    [many] { $m } powiązań
   *[other] { $m } powiązań
}
indicator-coverage = uwzględnione powiązania z początkiem: { $dated }, ze źródłem: { $sourced }
indicator-lower-bound = Odnotowane powiązania są próbą. Powiązania, których nikt nie spisał, podniosłyby tę wartość.
indicator-extent-core = podmioty w klastrze
indicator-extent-recorded = wszystkie odnotowane podmioty, także partnerzy spoza klastra

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jedno określone ogniwo
    [few] { $n } określone ogniwa
    [many] { $n } określonych ogniw
   *[other] { $n } określonych ogniw
}, { $m ->
    [one] jeden podmiot
    [few] { $m } podmioty
    [many] { $m } podmiotów
   *[other] { $m } podmiotów
}
indicator-I13-basis = { indicator-I13-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jeden nabywca
    [few] { $n } nabywcy
    [many] { $n } nabywców
   *[other] { $n } nabywców
}, { $m ->
    [one] jedno powiązanie dostawcze
    [few] { $m } powiązania dostawcze
    [many] { $m } powiązań dostawczych
   *[other] { $m } powiązań dostawczych
}
indicator-I14-basis = { indicator-I14-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jedna pozycja zaopatrzenia
    [few] { $n } pozycje zaopatrzenia
    [many] { $n } pozycji zaopatrzenia
   *[other] { $n } pozycji zaopatrzenia
}, w tym z kompletem odnotowanych dostawców: { $m }
indicator-I16-basis = { indicator-I16-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jedna pozycja zaopatrzenia
    [few] { $n } pozycje zaopatrzenia
    [many] { $n } pozycji zaopatrzenia
   *[other] { $n } pozycji zaopatrzenia
}, w tym z kompletem odnotowanych dostawców: { $m }
indicator-I21-basis = { indicator-I21-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
}, { $m ->
    [one] jedno datowane powiązanie
    [few] { $m } datowane powiązania
    [many] { $m } datowanych powiązań
   *[other] { $m } datowanych powiązań
}
indicator-I22-basis = { indicator-I22-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
}, { $m ->
    [one] jedno datowane powiązanie
    [few] { $m } datowane powiązania
    [many] { $m } datowanych powiązań
   *[other] { $m } datowanych powiązań
}
indicator-I26-basis = { indicator-I26-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jeden instytut badawczy lub jedna uczelnia
    [few] { $n } instytuty badawcze i uczelnie
    [many] { $n } instytutów badawczych i uczelni
   *[other] { $n } instytutów badawczych i uczelni
}, { $m ->
    [one] jeden spin-off
    [few] { $m } spin-offy
    [many] { $m } spin-offów
   *[other] { $m } spin-offów
}
indicator-I31-basis = { indicator-I31-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jedna strona w jednym innym języku
    [few] { $n } strony w innych językach
    [many] { $n } stron w innych językach
   *[other] { $n } stron w innych językach
}, z tymi samymi faktami: { $m }
indicator-I27-basis = { indicator-I27-basis.short }, stan na { $date }
    .short = wejścia i wyjścia: { $n }, wśród zrealizowanych wydarzeń: { $m }
indicator-I30-basis = { indicator-I30-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jeden fakt lub jedno powiązanie
    [few] { $n } fakty i powiązania
    [many] { $n } faktów i powiązań
   *[other] { $n } faktów i powiązań
}
indicator-I40-basis = { indicator-I40-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
}, { $m ->
    [one] jedno datowane powiązanie
    [few] { $m } datowane powiązania
    [many] { $m } datowanych powiązań
   *[other] { $m } datowanych powiązań
}

## Names of further values

indicator-part-pairs = Pary z powiązaniem
indicator-part-possible-pairs = Możliwe pary
indicator-part-mean-degree = Partnerzy na firmę
indicator-part-tied = Podmioty z powiązaniem
indicator-part-isolated = Podmioty bez powiązań
indicator-part-weighted = To samo, ważone powiązaniami
indicator-part-most = Najwięcej partnerów jednego podmiotu
indicator-part-ei-index = Indeks E-I
indicator-part-expected = Wartość oczekiwana przy losowych partnerach
indicator-part-expected-ei-index = Oczekiwany indeks E-I przy losowych partnerach
indicator-part-across = Pary między regionami
indicator-part-within = Pary w obrębie regionu
indicator-part-regions = Regiony i kraje
indicator-part-crossing = Pary transgraniczne
indicator-part-countries = Kraje partnerów
indicator-part-effective-countries = Efektywna liczba krajów partnerskich
indicator-part-filled = Obsadzone ogniwa
indicator-part-declared = Określone ogniwa
indicator-part-depth = Ogniwa z co najmniej dwoma niezależnymi podmiotami
indicator-part-gaps = Luki wyjaśnione
indicator-part-unexplained = Luki niewyjaśnione
indicator-part-value-weighted = Ważone udziałem w wartości
indicator-part-bridges = Pojedyncze powiązania podtrzymujące część sieci
indicator-part-cut-off = Największa liczba podmiotów zależnych od jednego
indicator-part-cut-off-share = Ich udział we wszystkich powiązanych podmiotach
indicator-part-freeman = Centralizacja (Freeman)
indicator-part-gini = Nierówność liczby partnerów (Gini)
indicator-part-mention-share = Udział we wzmiankach w tekście
indicator-part-with-locator = Ze wskazaniem miejsca w źródle
indicator-part-facts-sourced = Fakty ze źródłem
indicator-part-ties-sourced = Powiązania ze źródłem
indicator-part-independent = Z co najmniej dwoma niezależnymi źródłami
indicator-part-identified = Podmioty ze sprawdzonym identyfikatorem
indicator-part-median-age = Mediana wieku najnowszego źródła

indicator-part-gatekeepers = Podmioty powiązane i wewnątrz, i na zewnątrz
indicator-part-gatekeeper-share = Ich udział w rdzeniu
indicator-part-largest-drop = Największy spadek po odejściu jednego z nich
indicator-part-density = Udział par powiązanych wśród wszystkich możliwych
indicator-part-firms = Firmy
indicator-part-institutes = Instytuty badawcze i uczelnie
indicator-part-bridges-known = Pary klas, z których obie są obecne
indicator-part-by-input = Według pozycji zaopatrzenia
indicator-part-by-value = Według wartości
indicator-part-inputs-known = Pozycje zaopatrzenia z kompletem odnotowanych dostawców
indicator-part-inputs-unknown = Pozycje zaopatrzenia, dla których tego nie wiadomo
indicator-part-effective-suppliers = Efektywna liczba dostawców
indicator-part-highest = Najwyższa wartość dla jednej pozycji
indicator-part-sole-sourced = Pozycje od jednego dostawcy
indicator-part-alternatives = Alternatywy na pozycję
indicator-part-one-minus-hhi = Jeden minus średnia koncentracja
indicator-part-after-first = Największa część po pierwszym usunięciu
indicator-part-after-any = To samo po dowolnym jednym usunięciu, średnio
indicator-part-star = Wartość dla gwiazdy tej wielkości
indicator-part-complete = Wartość, gdyby każdy był powiązany z każdym
indicator-part-begun = Powiązania rozpoczęte
indicator-part-ended = Powiązania zakończone
indicator-part-death-rate = Zakończone, spośród istniejących pierwszego dnia
indicator-part-undated = Powiązania bez daty, pominięte
indicator-part-older-than-five = Starsze niż pięć lat
indicator-part-one-step = W jednym kroku
indicator-part-two-steps = W dwóch krokach
indicator-part-three-steps = W trzech krokach
indicator-part-reachable = Pary połączone jakąkolwiek drogą
indicator-part-islands = Oddzielne części
indicator-part-spin-offs = Odnotowane spin-offy
indicator-part-from-research = Z badań naukowych
indicator-part-survivors = Spośród co najmniej pięcioletnich: nadal działające
indicator-part-pages-compared = Porównane strony
indicator-part-pages-equal = Strony z tymi samymi faktami
indicator-part-entries = Wejścia
indicator-part-exits = Wyjścia
indicator-part-foreign-share = Wśród nowych podmiotów: z właścicielem za granicą
indicator-part-realised-share = Wśród wszystkich planów: zrealizowane
indicator-part-by-region = Według regionu
indicator-part-by-class = Według klasy podmiotów
indicator-part-ties-growth = Powiązania, rocznie
indicator-part-actors-growth = Podmioty, rocznie
indicator-part-densification = Wzrost powiązań względem wzrostu podmiotów (nachylenie)
indicator-part-density-without = Współpraca firm bez tego podmiotu

indicator-class-firm = firmy
indicator-class-research = badania
indicator-class-education = edukacja
indicator-class-capital = kapitał
indicator-class-public = instytucje publiczne
indicator-class-other = pozostałe
indicator-class-inside = klaster
indicator-class-country = reszta kraju
indicator-class-abroad = świat
indicator-pair = { $first } i { $second }
indicator-input = { $input } – nabywca: { $buyer }
indicator-observed = wartość opublikowana, nieobliczona tutaj

## I01

indicator-I01 = Współpraca między firmami
indicator-I01-question = Ile z możliwych par firm współpracuje?
indicator-I01-reading = { $firms ->
    [one] Dla jednej firmy
    [few] Dla { $firms } firm
    [many] Dla { $firms } firm
   *[other] Dla { $firms } firm
} klastra { $possible ->
    [one] możliwa jest jedna para
    [few] możliwe są { $possible } pary
    [many] możliwych jest { $possible } par
   *[other] możliwych jest { $possible } par
}; { $pairs ->
    [0] żadna nie ma odnotowanego powiązania.
    [one] jedna z nich ma odnotowane powiązanie ({ $share }).
    [few] { $pairs } z nich mają odnotowane powiązanie ({ $share }).
    [many] { $pairs } z nich ma odnotowane powiązanie ({ $share }).
   *[other] { $pairs } z nich ma odnotowane powiązanie ({ $share }).
}
indicator-I01-pitfall = Wartość spada, gdy na liście przybywa firm, nawet jeśli nic innego się nie zmienia. Nie należy porównywać według niej dwóch klastrów bez podania obok liczby partnerów na firmę.

## I02

indicator-I02 = Podmioty z powiązaniem
indicator-I02-question = Czy to sieć, czy lista?
indicator-I02-reading = Z { $actors ->
    [one] jednego odnotowanego podmiotu
    [few] { $actors } odnotowanych podmiotów
    [many] { $actors } odnotowanych podmiotów
   *[other] { $actors } odnotowanych podmiotów
} co najmniej jedno powiązanie { $tied ->
    [one] ma { $tied }
    [few] mają { $tied }
    [many] ma { $tied }
   *[other] ma { $tied }
}; { $isolated ->
    [0] żaden nie stoi osobno.
    [one] jeden stoi osobno.
    [few] { $isolated } stoją osobno.
    [many] { $isolated } stoi osobno.
   *[other] { $isolated } stoi osobno.
}
indicator-I02-pitfall = Krótsza lista podmiotów podnosi wartość. Podmiot bez odnotowanych powiązań może mieć takie, których nikt nie spisał.

## I03

indicator-I03 = Partnerzy na podmiot
indicator-I03-question = Ilu partnerów ma przeciętnie podmiot?
indicator-I03-reading = Średnia liczba partnerów podmiotu wynosi { $partners } ({ $pairs ->
    [one] jedna para
    [few] { $pairs } pary
    [many] { $pairs } par
   *[other] { $pairs } par
}, { $actors ->
    [one] jeden podmiot
    [few] { $actors } podmioty
    [many] { $actors } podmiotów
   *[other] { $actors } podmiotów
}).
indicator-I03-pitfall = Wartość można porównywać niezależnie od wielkości, ale rośnie ona wraz ze starannością zapisywania powiązań.

## I04

indicator-I04 = Powiązania między regionami
indicator-I04-question = Czy powiązania pozostają w jednym regionie, czy przekraczają jego granice?
indicator-I04-reading = Z { $pairs ->
    [one] jednej powiązanej pary
    [few] { $pairs } powiązanych par
    [many] { $pairs } powiązanych par
   *[other] { $pairs } powiązanych par
} granicę między regionami { $across ->
    [one] przekracza { $across }
    [few] przekraczają { $across }
    [many] przekracza { $across }
   *[other] przekracza { $across }
} ({ $share }). Przy losowych partnerach byłoby to { $expected }.
indicator-I04-pitfall = Udział zależy od tego, ilu partnerów z zewnątrz w ogóle odnotowano; należy czytać go obok wartości oczekiwanej losowo.

## I05

indicator-I05 = Osadzenie międzynarodowe
indicator-I05-question = Ile powiązań klastra prowadzi za granicę i do ilu krajów?
indicator-I05-reading = Z { $pairs ->
    [one] jednej powiązanej pary
    [few] { $pairs } powiązanych par
    [many] { $pairs } powiązanych par
   *[other] { $pairs } powiązanych par
} klastra do innego kraju { $crossing ->
    [0] nie prowadzi żadna
    [one] prowadzi jedna
    [few] prowadzą { $crossing }
    [many] prowadzi { $crossing }
   *[other] prowadzi { $crossing }
} ({ $share }){ $countries ->
    [0] .
    [one] , zawsze do tego samego.
    [few] , łącznie do { $countries } krajów.
    [many] , łącznie do { $countries } krajów.
   *[other] , łącznie do { $countries } krajów.
}
indicator-I05-pitfall = Powiązania zakładu z jego zagranicznym właścicielem liczą się w pełni. To nie to samo co partnerzy znalezieni za granicą.

## I06

indicator-I06 = Zasięg poza klaster
indicator-I06-question = Jak blisko jest świat zewnętrzny i przez kogo prowadzi do niego droga?
indicator-I06-reading = { $gatekeepers ->
    [0] Żaden podmiot nie ma partnerów zarówno w klastrze, jak i poza nim.
    [one] Jeden z { $actors } podmiotów klastra ma partnerów zarówno w klastrze, jak i poza nim: { $actor }. Bez niego odnotowany zasięg spadłby o { $drop }.
    [few] { $gatekeepers } z { $actors } podmiotów klastra mają partnerów zarówno w klastrze, jak i poza nim. Najwięcej zależy od podmiotu { $actor }: bez niego odnotowany zasięg spadłby o { $drop }.
    [many] { $gatekeepers } z { $actors } podmiotów klastra ma partnerów zarówno w klastrze, jak i poza nim. Najwięcej zależy od podmiotu { $actor }: bez niego odnotowany zasięg spadłby o { $drop }.
   *[other] { $gatekeepers } z { $actors } podmiotów klastra ma partnerów zarówno w klastrze, jak i poza nim. Najwięcej zależy od podmiotu { $actor }: bez niego odnotowany zasięg spadłby o { $drop }.
}
indicator-I06-pitfall = Liczone są drogi na papierze. Duży spadek mówi, że odnotowany dostęp zależy od jednego podmiotu, a nie że inni nie znaleźliby własnego.

## I07

indicator-I07 = Firmy z partnerem badawczym
indicator-I07-question = Ile firm współpracuje z uczelnią lub instytutem badawczym?
indicator-I07-reading = Z { $firms ->
    [one] jednej firmy
    [few] { $firms } firm
    [many] { $firms } firm
   *[other] { $firms } firm
} odnotowane powiązanie z uczelnią lub instytutem badawczym { $linked ->
    [one] ma { $linked }
    [few] mają { $linked }
    [many] ma { $linked }
   *[other] ma { $linked }
}; { $institutes ->
    [0] nie odnotowano żadnego instytutu badawczego.
    [one] to { $share } przy jednym odnotowanym tu instytucie.
    [few] to { $share } przy { $institutes } odnotowanych tu uczelniach i instytutach.
    [many] to { $share } przy { $institutes } odnotowanych tu uczelniach i instytutach.
   *[other] to { $share } przy { $institutes } odnotowanych tu uczelniach i instytutach.
}
indicator-I07-pitfall = Rozpoczęcie wspólnych projektów ogłasza się częściej niż ich zakończenie; umowy firmy z laboratorium rzadko są jawne.

## I08

indicator-I08 = Brakujące mosty
indicator-I08-question = Które klasy podmiotów nie są ze sobą powiązane?
indicator-I08-reading = Z { $known ->
    [one] jednej pary klas, z których obie są obecne
    [few] { $known } par klas, z których obie są obecne
    [many] { $known } par klas, z których obie są obecne
   *[other] { $known } par klas, z których obie są obecne
}, { $missing ->
    [0] każda ma co najmniej jedno odnotowane powiązanie.
    [one] jedna nie ma żadnego odnotowanego powiązania.
    [few] { $missing } nie mają żadnego odnotowanego powiązania.
    [many] { $missing } nie ma żadnego odnotowanego powiązania.
   *[other] { $missing } nie ma żadnego odnotowanego powiązania.
}
indicator-I08-pitfall = Klasy mają różną wielkość: jedno powiązanie z jedynym inwestorem to wysoka gęstość. Należy czytać liczby, nie same udziały.

## I09

indicator-I09 = Kompletność łańcucha
indicator-I09-question = Które ogniwa łańcucha wartości są na miejscu, a które poza klastrem?
indicator-I09-reading = Z { $stages ->
    [one] jednego określonego ogniwa
    [few] { $stages } określonych ogniw
    [many] { $stages } określonych ogniw
   *[other] { $stages } określonych ogniw
} w klastrze { $filled ->
    [one] jest obsadzone { $filled }
    [few] są obsadzone { $filled }
    [many] jest obsadzonych { $filled }
   *[other] jest obsadzonych { $filled }
}{ $nearby ->
    [0] { "" }
    [one] , a jeszcze jedno w klastrze rozszerzonym
    [few] , a jeszcze { $nearby } w klastrze rozszerzonym
    [many] , a jeszcze { $nearby } w klastrze rozszerzonym
   *[other] , a jeszcze { $nearby } w klastrze rozszerzonym
}. { $deep ->
    [0] Żadne ogniwo nie ma co najmniej dwóch podmiotów
    [one] Jedno ogniwo ma co najmniej dwa podmioty
    [few] { $deep } ogniwa mają co najmniej dwa podmioty
    [many] { $deep } ogniw ma co najmniej dwa podmioty
   *[other] { $deep } ogniw ma co najmniej dwa podmioty
} o różnych właścicielach.
indicator-I09-pitfall = Wartość całkowicie zależy od listy ogniw. Dokładniejsza lista daje więcej luk, ogólniejsza je ukrywa.

## I13

indicator-I13 = Lokalne zaopatrzenie
indicator-I13-question = Jaka część zakupów klastra pochodzi z klastra?
indicator-I13-reading = Z { $ties ->
    [one] jednego odnotowanego powiązania dostawczego
    [few] { $ties } odnotowanych powiązań dostawczych
    [many] { $ties } odnotowanych powiązań dostawczych
   *[other] { $ties } odnotowanych powiązań dostawczych
} z nabywcami w klastrze { $local ->
    [one] z jego wnętrza pochodzi jedno
    [few] z jego wnętrza pochodzą { $local }
    [many] z jego wnętrza pochodzi { $local }
   *[other] z jego wnętrza pochodzi { $local }
} ({ $share }). { $unknown ->
    [0] { "" }
    [one] Dla jednej pozycji zaopatrzenia nie wiadomo, czy odnotowano wszystkich dostawców.
    [few] Dla { $unknown } pozycji zaopatrzenia nie wiadomo, czy odnotowano wszystkich dostawców.
    [many] Dla { $unknown } pozycji zaopatrzenia nie wiadomo, czy odnotowano wszystkich dostawców.
   *[other] Dla { $unknown } pozycji zaopatrzenia nie wiadomo, czy odnotowano wszystkich dostawców.
}
indicator-I13-pitfall = Liczenie według powiązań, pozycji i wartości daje trzy różne odpowiedzi. Lokalny adres na fakturze to nie lokalna wartość dodana.

## I14

indicator-I14 = Koncentracja dostawców
indicator-I14-question = Od jak niewielu dostawców pochodzi pozycja zaopatrzenia?
indicator-I14-reading = { $known ->
    [0] Dla żadnej z { $inputs } pozycji zaopatrzenia nie odnotowano wszystkich dostawców i ich udziałów.
   *[other] Wszystkich dostawców odnotowano dla { $known } z { $inputs } pozycji zaopatrzenia; efektywna liczba dostawców wynosi średnio { $suppliers }.
}
indicator-I14-pitfall = Liczą się tylko pozycje z kompletem odnotowanych dostawców. Kogo nie odnotowano, ten nie jest brakującym dostawcą.

## I16

indicator-I16 = Pozycje bez drugiego źródła
indicator-I16-question = Co można by zastąpić, gdyby dostawca przerwał działalność?
indicator-I16-reading = { $known ->
    [0] Nie wiadomo: dla żadnej pozycji zaopatrzenia nie odnotowano wszystkich dostawców.
   *[other] Z { $known } pozycji z kompletem odnotowanych dostawców tylko od jednego dostawcy { $sole ->
        [one] pochodzi { $sole }
        [few] pochodzą { $sole }
        [many] pochodzi { $sole }
       *[other] pochodzi { $sole }
    }. { $unknown ->
        [0] { "" }
        [one] Dla jednej kolejnej pozycji tego nie wiadomo.
        [few] Dla { $unknown } kolejnych pozycji tego nie wiadomo.
        [many] Dla { $unknown } kolejnych pozycji tego nie wiadomo.
       *[other] Dla { $unknown } kolejnych pozycji tego nie wiadomo.
    }
}
indicator-I16-pitfall = Alternatywy, których nikt nie spisał, są nieznane, a to nie to samo co ich brak.

## I17

indicator-I17 = Pojedyncze punkty awarii sieci
indicator-I17-question = Kto lub co jako jedyne łączy innych z resztą sieci?
indicator-I17-reading = { $points ->
    [0] Żaden podmiot nie jest jedynym łącznikiem innych z resztą: każde odnotowane powiązanie ma drogę alternatywną.
    [one] Wszystkie odnotowane powiązania części podmiotów z resztą przechodzą przez jeden podmiot: { $actor }. Tylko tą drogą można dotrzeć do { $cutoff ->
        [one] jednego podmiotu
        [few] { $cutoff } z { $actors } podmiotów
        [many] { $cutoff } z { $actors } podmiotów
       *[other] { $cutoff } z { $actors } podmiotów
    }.
    [few] { $points } podmioty są jedynymi łącznikami innych z resztą. Najwięcej zależy od podmiotu { $actor }: tylko przez odnotowane powiązania z nim można dotrzeć do { $cutoff ->
        [one] jednego podmiotu
        [few] { $cutoff } z { $actors } podmiotów
        [many] { $cutoff } z { $actors } podmiotów
       *[other] { $cutoff } z { $actors } podmiotów
    }.
   *[other] { $points } podmiotów to jedyne łączniki innych z resztą. Najwięcej zależy od podmiotu { $actor }: tylko przez odnotowane powiązania z nim można dotrzeć do { $cutoff ->
        [one] jednego podmiotu
        [few] { $cutoff } z { $actors } podmiotów
        [many] { $cutoff } z { $actors } podmiotów
       *[other] { $cutoff } z { $actors } podmiotów
    }.
}
indicator-I17-pitfall = Mówi to, które odnotowane powiązania nie mają drogi alternatywnej, a nie kto by zawiódł. Drogą alternatywną może być powiązanie, którego nikt nie spisał. Jedyni dostawcy to inne pytanie.

## I18

indicator-I18 = Spójność
indicator-I18-question = Jaka część sieci pozostaje połączona, gdy odchodzą czołowe podmioty?
indicator-I18-reading = Do jednej spójnej części należy { $whole } powiązanych podmiotów. Bez podmiotu { $actor } byłoby to { $first }; bez dowolnego jednego podmiotu średnio { $mean }.
indicator-I18-pitfall = Połączenie na papierze to nie dostawa. Kolejność usuwania wynika z liczby odnotowanych partnerów, nie z prawdopodobieństwa odejścia.

## I21

indicator-I21 = Powiązania, które przetrwały
indicator-I21-question = Czy sieć sprzed pięciu lat przetrwała?
indicator-I21-reading = Liczba datowanych powiązań na { $years } { $years ->
    [one] rok
    [few] lata
    [many] lat
   *[other] lat
} przed dniem odniesienia: { $then }, obecnie: { $now }; w tym czasie rozpoczęte: { $begun }, zakończone: { $ended }.
indicator-I21-pitfall = Dokładniejsze badanie ostatnich lat wygląda jak powstawanie powiązań. Zakończenia ogłasza się rzadziej niż początki.

## I22

indicator-I22 = Wiek powiązań
indicator-I22-question = Jak stare są powiązania?
indicator-I22-reading = Mediana wieku datowanych powiązań w latach: { $years } (liczba powiązań: { $ties }); starsze niż pięć lat: { $old }.
indicator-I22-pitfall = Liczą się tylko powiązania, które przetrwały; zakończone nie są młode, ich po prostu nie ma.

## I23

indicator-I23 = Zasięg badań
indicator-I23-question = Do ilu podmiotów dociera instytut badawczy przez znajomych?
indicator-I23-reading = W dwóch krokach instytut badawczy lub uczelnia dociera średnio do { $share } innych podmiotów (ich liczba: { $actors }; { $institutes ->
    [one] jeden instytut
    [few] { $institutes } instytuty
    [many] { $institutes } instytutów
   *[other] { $institutes } instytutów
}).
indicator-I23-pitfall = Droga to możliwy kontakt, a nie przyjęcie rozwiązania.

## I24

indicator-I24 = Bliskość
indicator-I24-question = Czy powiązane podmioty w ogóle mogą do siebie dotrzeć?
indicator-I24-reading = Jakąkolwiek drogą połączonych jest { $share } wszystkich par powiązanych podmiotów; podmioty ({ $actors }) tworzą { $islands ->
    [one] jedną spójną część.
    [few] { $islands } oddzielne części.
    [many] { $islands } oddzielnych części.
   *[other] { $islands } oddzielnych części.
}
indicator-I24-pitfall = Oddzielne części może łączyć powiązanie, którego nikt nie odnotował.

## I26

indicator-I26 = Spin-offy badawcze
indicator-I26-question = Czy z badań naukowych powstają firmy?
indicator-I26-reading = { $institutes ->
    [0] Nie odnotowano instytutu badawczego
   *[other] W ostatnich dziesięciu latach z instytutów badawczych i uczelni ({ $institutes }) { $recent ->
        [0] nie powstał żaden datowany spin-off
        [one] powstał jeden datowany spin-off
        [few] powstały { $recent } datowane spin-offy
        [many] powstało { $recent } datowanych spin-offów
       *[other] powstało { $recent } datowanych spin-offów
    }
}; łącznie { $all ->
    [one] odnotowano jeden spin-off dowolnego pochodzenia.
    [few] odnotowano { $all } spin-offy dowolnego pochodzenia.
    [many] odnotowano { $all } spin-offów dowolnego pochodzenia.
   *[other] odnotowano { $all } spin-offów dowolnego pochodzenia.
}
indicator-I26-pitfall = Firmy, które zachowały nazwę lub budynek organizacji macierzystej, są zauważane, inne nie; o niepowodzeniach się zapomina.

## I27

indicator-I27 = Wejścia i wyjścia
indicator-I27-question = Kto przyszedł, kto odszedł i ile planów zrealizowano?
indicator-I27-reading = Na osi czasu odnotowano { $entries ->
    [one] jedno wejście
    [few] { $entries } wejścia
    [many] { $entries } wejść
   *[other] { $entries } wejść
} i { $exits ->
    [0] ani jednego wyjścia
    [one] jedno wyjście
    [few] { $exits } wyjścia
    [many] { $exits } wyjść
   *[other] { $exits } wyjść
}; z planów wejścia, rozbudowy lub inwestycji ({ $plans }) jako zrealizowane opisano { $done }.
indicator-I27-pitfall = Wejścia są wiadomością, wyjścia są ciche. Ogłoszone nie znaczy zainwestowane.

## I28

indicator-I28 = Waga czołowego podmiotu
indicator-I28-question = Czy jeden podmiot stanowi o całości?
indicator-I28-reading = { $ties ->
    [one] Najwięcej partnerów ma { $actor } ({ $partners }):
    [few] Najwięcej partnerów mają { $ties } podmioty, wśród nich { $actor } (każdy po { $partners }):
    [many] Najwięcej partnerów ma { $ties } podmiotów, wśród nich { $actor } (każdy po { $partners }):
   *[other] Najwięcej partnerów ma { $ties } podmiotów, wśród nich { $actor } (każdy po { $partners }):
} { $share } wszystkich końców powiązań. Gwiazda z jednym środkiem dałaby 50%.
indicator-I28-pitfall = Piasta ze szprychami to typ klastra, a nie wada, ale trzeba o tym powiedzieć. Podmioty, o których wiadomo więcej, mają więcej odnotowanych powiązań.

## I29

indicator-I29 = Swój do swego
indicator-I29-question = Czy regiony i klasy podmiotów trzymają się we własnym gronie?
indicator-I29-reading = Indeks wynosi { $region } według regionu i { $class } według klasy podmiotów (1: tylko w obrębie grupy; 0: jak przy losowaniu; poniżej 0: raczej na zewnątrz).
indicator-I29-pitfall = Partnerów zewnętrznych odnotowano dlatego, że są powiązani z kimś wewnątrz, co obniża indeks.

## I30

indicator-I30 = Podstawa źródłowa
indicator-I30-question = Jaką część tych danych można odnieść do źródła?
indicator-I30-reading = Z { $records ->
    [one] jednego zapisu o fakcie lub powiązaniu
    [few] { $records } faktów i powiązań
    [many] { $records } faktów i powiązań
   *[other] { $records } faktów i powiązań
} źródło i datę { $traced ->
    [one] ma { $traced }
    [few] mają { $traced }
    [many] ma { $traced }
   *[other] ma { $traced }
} ({ $share }); { $twice ->
    [0] żaden zapis nie opiera się na dwóch niezależnych źródłach.
    [one] jeden zapis opiera się na co najmniej dwóch niezależnych źródłach.
    [few] { $twice } zapisy opierają się na co najmniej dwóch niezależnych źródłach.
    [many] { $twice } zapisów opiera się na co najmniej dwóch niezależnych źródłach.
   *[other] { $twice } zapisów opiera się na co najmniej dwóch niezależnych źródłach.
}
indicator-I30-pitfall = Mierzy to, czy stwierdzenie można odnieść do źródła, a nie czy jest prawdziwe.

## I31

indicator-I31 = Te same fakty w każdym języku
indicator-I31-question = Czy wszystkie języki podają te same fakty?
indicator-I31-reading = Z { $pages ->
    [one] jednej przetłumaczonej strony
    [few] { $pages } przetłumaczonych stron
    [many] { $pages } przetłumaczonych stron
   *[other] { $pages } przetłumaczonych stron
} do dokładnie tych samych faktów co oryginał { $equal ->
    [one] odsyła { $equal }
    [few] odsyłają { $equal }
    [many] odsyła { $equal }
   *[other] odsyła { $equal }
} ({ $share }).
indicator-I31-pitfall = Porównywane są odesłania do faktów, a nie słowa wokół nich.

## I40

indicator-I40 = Wzrost
indicator-I40-question = Jak szybko rośnie odnotowana sieć?
indicator-I40-reading = W ciągu pięciu lat liczba datowanych powiązań zmieniła się z { $then } na { $now }, rocznie o { $ties }; liczba podmiotów rocznie o { $actors }.
indicator-I40-pitfall = Niewiele punktów pomiaru. Rośnie też zakres zapisów, a jednego nie da się oddzielić od drugiego.

## I42

indicator-I42 = Bez czołowego podmiotu
indicator-I42-question = Co by zostało bez podmiotu, który ma najwięcej partnerów?
indicator-I42-reading = Z { $pairs ->
    [one] jednej powiązanej pary
    [few] { $pairs } powiązanych par
    [many] { $pairs } powiązanych par
   *[other] { $pairs } powiązanych par
} podmiot { $actor } nie uczestniczy w { $without } ({ $share }). { $beside ->
    [0] Między partnerami podmiotu, który odszedł, nie było odnotowanego powiązania.
   *[other] Powiązania między partnerami podmiotów, które odeszły, istniejące jeszcze rok później: { $outlived } z { $judged }; liczba powiązań, dla których daty tego nie rozstrzygają: { $unclear }.
}
indicator-I42-pitfall = Powiązania innych mogą istnieć dzięki czołowemu podmiotowi i zniknąć wraz z nim. To, że powiązanie przetrwało wyjście podmiotu, nie wyjaśnia dlaczego.

## Phases and years

evolution-actors = { $count ->
    [one] jeden podmiot
    [few] { $count } podmioty
    [many] { $count } podmiotów
   *[other] { $count } podmiotów
}
evolution-ties = { $count ->
    [one] jedno powiązanie
    [few] { $count } powiązania
    [many] { $count } powiązań
   *[other] { $count } powiązań
}
evolution-begun = { $count ->
    [0] nie zaczęło się żadne powiązanie
    [one] zaczęło się jedno powiązanie
    [few] zaczęły się { $count } powiązania
    [many] zaczęło się { $count } powiązań
   *[other] zaczęło się { $count } powiązań
}
evolution-ended = { $count ->
    [0] żadne się nie skończyło
    [one] skończyło się jedno
    [few] skończyły się { $count }
    [many] skończyło się { $count }
   *[other] skończyło się { $count }
}
evolution-actors-begun = { $count ->
    [0] nie przybył żaden podmiot
    [one] przybył jeden podmiot
    [few] przybyły { $count } podmioty
    [many] przybyło { $count } podmiotów
   *[other] przybyło { $count } podmiotów
}
evolution-actors-ended = { $count ->
    [0] żaden nie odszedł
    [one] odszedł jeden
    [few] odeszły { $count }
    [many] odeszło { $count }
   *[other] odeszło { $count }
}
evolution-events = { $count ->
    [0] nie opisano wydarzeń
    [one] jedno wydarzenie
    [few] { $count } wydarzenia
    [many] { $count } wydarzeń
   *[other] { $count } wydarzeń
}
evolution-phase-reading = Na koniec tej fazy odnotowano { $actors ->
    [one] jeden podmiot
    [few] { $actors } podmioty
    [many] { $actors } podmiotów
   *[other] { $actors } podmiotów
} i { $ties ->
    [one] jedno datowane powiązanie
    [few] { $ties } datowane powiązania
    [many] { $ties } datowanych powiązań
   *[other] { $ties } datowanych powiązań
}; w jej trakcie { $begun ->
    [0] nie zaczęło się żadne powiązanie
    [one] zaczęło się jedno powiązanie
    [few] zaczęły się { $begun } powiązania
    [many] zaczęło się { $begun } powiązań
   *[other] zaczęło się { $begun } powiązań
} i { $ended ->
    [0] nie skończyło się żadne
    [one] skończyło się jedno
    [few] skończyły się { $ended }
    [many] skończyło się { $ended }
   *[other] skończyło się { $ended }
}.
evolution-phase-running = W dniu odniesienia faza nadal trwa.
evolution-undated = { $count ->
    [0] Każde odnotowane powiązanie ma początek.
    [one] Jedno odnotowane powiązanie nie ma znanego początku i nie należy do żadnej fazy.
    [few] { $count } odnotowane powiązania nie mają znanego początku i nie należą do żadnej fazy.
    [many] { $count } odnotowanych powiązań nie ma znanego początku i nie należy do żadnej fazy.
   *[other] { $count } odnotowanych powiązań nie ma znanego początku i nie należy do żadnej fazy.
}
evolution-dated-share = { $share } wszystkich kiedykolwiek odnotowanych powiązań ma początek
evolution-persistence = { $share } powiązań z początku lub końca okresu istniało w obu tych momentach
evolution-pitfall = Lata, które ktoś zbadał dokładniej, mają więcej początków. Wzrost liczby odnotowanych powiązań nie jest jeszcze wzrostem liczby powiązań.

## Stages

stage-independent = { $count ->
    [one] jeden właściciel
    [few] { $count } różni właściciele
    [many] { $count } różnych właścicieli
   *[other] { $count } różnych właścicieli
}
stage-filled-nearby = obsadzone tylko w klastrze rozszerzonym

## Evidence of a record

evidence-sources = { $count ->
    [0] brak źródła
    [one] jedno źródło
    [few] { $count } źródła
    [many] { $count } źródeł
   *[other] { $count } źródeł
}
evidence-independent = { $count ->
    [0] brak niezależnego źródła
    [one] jedno niezależne źródło
    [few] { $count } niezależne źródła
    [many] { $count } niezależnych źródeł
   *[other] { $count } niezależnych źródeł
}
evidence-searched = szukano, nie znaleziono źródła
evidence-primary = w tym źródło pierwotne

## The two boundaries, phases, what is told

indicator-wider = Z klastrem rozszerzonym
indicator-extent-extended = podmioty w klastrze lub w klastrze rozszerzonym
indicators-boundary = Gdy wartość zależy od tego, kto należy do klastra, podano ją najpierw dla rdzenia, a potem z klastrem rozszerzonym.
indicator-named-more = i jeszcze { $n }
indicator-of = { $m } z { $n }
indicator-I09-coverage = uwzględnione podmioty z początkiem: { $dated }, ze źródłem: { $sourced }
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = odbudowy datowane co do miesiąca wraz z poprzedzającym je kryzysem: { $dated }, ze źródłem: { $sourced }
indicator-I21-coverage = powiązania z datą: { $dated }; pozostałe pominięto
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = wszystkie uwzględnione wydarzenia mają datę, ze źródłem: { $sourced }
indicator-I30-coverage = fakty i powiązania z datą: { $dated }, ze źródłem: { $sourced }
indicator-I41-coverage = mechanizmy z podaną podstawą: { $sourced }
page-trends = Wskaźniki w czasie
trends-lead = { $cluster }: co wynika z datowanych powiązań na koniec każdej fazy, wraz z liczbą podmiotów i powiązań stojących za każdą wartością.
trends-how = Każda kolumna to ostatni dzień fazy. Liczą się tylko powiązania ze znanym początkiem i tylko podmioty z takim początkiem lub takim powiązaniem; dlatego ostatnia kolumna nie jest wartością dzisiejszą, która obejmuje także powiązania bez daty. Dostawcy, podstawa źródłowa i języki są określone na dziś i nie mają przeszłości.
trends-caption = Pod każdą wartością: n – liczba podmiotów, na których ją obliczono, i m – liczba powiązań, które za nią stoją.
trends-basis = n { $n }, m { $m }
trends-end = koniec { $year }
trends-none = Żadna faza się nie zaczęła albo nic w niej nie ma daty.
page-told = Opowiedziane i odnotowane
told-lead = { $cluster }: czy teksty mówią najwięcej o tym, co ma najwięcej powiązań – odesłania w tekstach obok wagi w zapisach.
told-agreement-title = Na ile zgodne są obie kolejności
told-agreement-lead = Korelacja rang Spearmana między odesłaniami a wagą: 1 to ta sama kolejność, 0 – brak związku, −1 – odwrotna. Liczą się tylko odesłania w częściach i pytaniach napisanych w danym języku.
told-sort = Co
told-n = Porównano
told-elsewhere = Odesłania do podmiotów spoza dzisiejszej sieci
told-actors = Podmioty
told-actors-weight = partnerzy
told-stages = Ogniwa
told-stages-weight = podmioty w ogniwie
told-kinds = Rodzaje powiązań
told-kinds-weight = dzisiejsze powiązania
told-in = wersja językowa: { $language }
told-more-title = Częściej opowiedziane niż odnotowane
told-more-lead = Według rangi w pierwszym języku: tekst daje tym podmiotom więcej miejsca niż ich odnotowane powiązania.
told-less-title = Częściej odnotowane niż opowiedziane
told-less-lead = Te podmioty mają wiele odnotowanych powiązań i mało miejsca w tekście.
told-stages-title = Ogniwa łańcucha
told-kinds-title = Rodzaje powiązań
told-pitfall = Tekst może słusznie zatrzymać się przy jednym podmiocie, a nazwa bez odesłania się nie liczy. Niska wartość skłania do sprawdzenia, nie jest błędem.
data-indicators-by-phase = wskaźniki na koniec każdej fazy, tylko z datowanych powiązań, dla obu granic
data-observations = opublikowane wartości wskaźników, których tu nie obliczono
data-mentions = odesłania w tekstach według języka, obok wagi w zapisach

tie-kind-supplies = Dostawy
tie-kind-contracts = Podwykonawstwo
tie-kind-rnd = Wspólne badania
tie-kind-co-develops = Wspólne prace rozwojowe
tie-kind-develops = Rozwój dostawców
tie-kind-licenses = Licencja
tie-kind-standardizes = Standard
tie-kind-trains = Szkolenie
tie-kind-talent-flow = Przepływ kadr
tie-kind-spin-off = Spin-off
tie-kind-invests = Inwestycja
tie-kind-owns = Własność
tie-kind-funds = Finansowanie
tie-kind-member-of = Członkostwo
tie-kind-regulates = Regulacja
tie-kind-hosts = Zapewnienie siedziby
tie-kind-founds = Założenie
tie-kind-cooperates = Współpraca
tie-kind-succeeds = Następstwo

indicator-part-joint-events = Wydarzenia z udziałem firmy i instytutu badawczego, na firmę i rok
indicator-part-outlived = Powiązania, które przetrwały wyjście podmiotu
indicator-part-outlived-of = Powiązania przy wyjściu podmiotu, daty znane
indicator-part-outlived-unknown = Powiązania przy wyjściu podmiotu, daty nie rozstrzygają
indicator-part-left = Podmioty, które odeszły bez następcy
indicator-part-employees = Zatrudnieni w klastrze
indicator-part-per-thousand = Duże firmy na tysiąc zatrudnionych
indicator-part-large = Duże firmy
indicator-part-sized = Firmy z odnotowaną wielkością
indicator-part-mature = Funkcje z ugruntowanym podmiotem
indicator-part-effective-markets = Efektywna liczba rynków
indicator-part-top-market = Udział największego rynku
indicator-part-markets = Rynki
indicator-part-by-shares = To samo według zadeklarowanych udziałów
indicator-part-suppliers-tried = Sprawdzeni dostawcy
indicator-part-recoveries = Opisane odbudowy
indicator-part-recovery-known = Podmioty ze znanym czasem odbudowy
indicator-part-recovery-unknown = Podmioty, dla których szukano i nie znaleziono
indicator-part-longest-exposure = Najdłuższy czas bez dostaw
indicator-part-ninth-decile = Dziewięć na dziesięć trwa nie dłużej niż
indicator-part-from-inside = Od dostawców z klastra
indicator-part-from-outside = Od dostawców spoza klastra
indicator-part-lead-times = Powiązania dostawcze z zadeklarowanym czasem
indicator-part-steps-written = Mechanizmy z opisanymi krokami
indicator-part-not-established = Mechanizmy, których szukano i nie znaleziono
indicator-part-terms = Pojęcia w słowniku
indicator-part-glossary = Pojęcia objaśnione w każdym języku
indicator-part-mean-steps = Średnia liczba kroków między połączonymi podmiotami
indicator-part-longest-way = Najdłuższa z najkrótszych dróg

## I10, I11, I12

indicator-I10 = Duże firmy na ogniwo
indicator-I10-question = Ile dużych firm stoi za każdym ogniwem łańcucha?
indicator-I10-reading = Z firm o odnotowanej wielkości ({ $sized }) duże to { $large }, w łańcuchu o długości { $stages ->
    [one] jednego ogniwa
    [few] { $stages } ogniw
    [many] { $stages } ogniw
   *[other] { $stages } ogniw
}; łącznie odnotowano { $firms } { $firms ->
    [one] firmę
    [few] firmy
    [many] firm
   *[other] firm
}. { $declared ->
    [0] Liczby zatrudnionych w klastrze nie podano jako jednej liczby, dlatego brak wartości na { $thousand } zatrudnionych.
   *[other] Duże firmy na { $thousand } zatrudnionych: { $per }; podana liczba zatrudnionych: { $employees } ({ $date }).
}
indicator-I10-pitfall = Liczą się tylko firmy, których wielkość zapisano. „Duża” to treść zapisu, a nie miara znaczenia.
indicator-I10-basis = { indicator-I10-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jedna firma
    [few] { $n } firmy
    [many] { $n } firm
   *[other] { $n } firm
}, w tym z odnotowaną wielkością: { $m }
indicator-I11 = Ugruntowane wsparcie
indicator-I11-question = Czy funkcje wsparcia pełni ktoś obecny od lat?
indicator-I11-reading = Z { $stages ->
    [one] jednej określonej funkcji wsparcia
    [few] { $stages } określonych funkcji wsparcia
    [many] { $stages } określonych funkcji wsparcia
   *[other] { $stages } określonych funkcji wsparcia
} podmiot działający od co najmniej pięciu lat { $mature ->
    [one] ma { $mature }
    [few] mają { $mature }
    [many] ma { $mature }
   *[other] ma { $mature }
}; { $undated ->
    [0] wszystkie podmioty w nich ({ $actors }) mają datę.
    [one] jeden z podmiotów w nich ({ $actors }) nie ma daty.
    [few] { $undated } z podmiotów w nich ({ $actors }) nie mają daty.
    [many] { $undated } z podmiotów w nich ({ $actors }) nie ma daty.
   *[other] { $undated } z podmiotów w nich ({ $actors }) nie ma daty.
}
indicator-I11-pitfall = Obecność to nie jakość. Wartość zależy od tego, jakie funkcje w ogóle określono, a podmiot bez daty liczy się jako nieugruntowany.
indicator-I11-basis = { indicator-I11-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jedna funkcja wsparcia
    [few] { $n } funkcje wsparcia
    [many] { $n } funkcji wsparcia
   *[other] { $n } funkcji wsparcia
}, { $m ->
    [one] jeden podmiot
    [few] { $m } podmioty
    [many] { $m } podmiotów
   *[other] { $m } podmiotów
}
indicator-I12 = Rezerwa infrastruktury

## I15

indicator-I15 = Zależność od rynków
indicator-I15-question = Na jak niewielu rynkach opiera się sprzedaż?
indicator-I15-reading = Zadeklarowana sprzedaż trafia na { $markets ->
    [one] jeden rynek
    [few] { $markets } rynki
    [many] { $markets } rynków
   *[other] { $markets } rynków
}; efektywna liczba rynków wynosi { $equal }; największy z nich, { $actor }, odbiera { $share }.
indicator-I15-pitfall = Opiera się tylko na powiązaniach z zadeklarowaną wartością w jednej jednostce i jednym roku. Rynek dostawy nie musi być miejscem użycia produktu.
indicator-I15-basis = { indicator-I15-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jeden rynek
    [few] { $n } rynki
    [many] { $n } rynków
   *[other] { $n } rynków
}, { $m ->
    [one] jedno powiązanie z wartością
    [few] { $m } powiązania z wartością
    [many] { $m } powiązań z wartością
   *[other] { $m } powiązań z wartością
}

## I19, I20

indicator-I19 = Strata, gdy jeden dostawca przerywa działalność
indicator-I19-question = Ile stanęłoby wraz z jednym dostawcą, który ma największe znaczenie?
indicator-I19-reading = W najgorszym scenariuszu wraz z jednym dostawcą staje { $loss } produkcji { $firms ->
    [one] jednej firmy
    [few] { $firms } firm
    [many] { $firms } firm
   *[other] { $firms } firm
} rdzenia. Pozycje z kompletem odnotowanych dostawców: { $known }; pozycje, dla których tego nie wiadomo: { $unknown }.
indicator-I19-pitfall = Scenariusz, nie prognoza: bez zapasów, bez uwzględnienia czasu, bez zamienników innych niż odnotowane. Pominięto pozycje bez kompletu odnotowanych dostawców, więc rzeczywista strata może być większa lub mniejsza.
indicator-I19-basis = { indicator-I19-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jedna firma
    [few] { $n } firmy
    [many] { $n } firm
   *[other] { $n } firm
}, { $m ->
    [one] jedna pozycja z kompletem odnotowanych dostawców
    [few] { $m } pozycje z kompletem odnotowanych dostawców
    [many] { $m } pozycji z kompletem odnotowanych dostawców
   *[other] { $m } pozycji z kompletem odnotowanych dostawców
}
indicator-I20 = Czas odbudowy
indicator-I20-question = Jak długo trwało i jak długo trwałoby przywrócenie działania?
indicator-I20-reading = { $recoveries ->
    [one] Jedyna odbudowa datowana co do miesiąca trwała { $days } dni.
    [few] Z { $recoveries } odbudów datowanych co do miesiąca połowa trwała dłużej niż { $days } dni.
    [many] Z { $recoveries } odbudów datowanych co do miesiąca połowa trwała dłużej niż { $days } dni.
   *[other] Z { $recoveries } odbudów datowanych co do miesiąca połowa trwała dłużej niż { $days } dni.
} Podmioty z zadeklarowanym czasem odbudowy: { $known }; podmioty, dla których szukano go i nie znaleziono: { $unknown }.
indicator-I20-pitfall = Dostawcy zwykle zaniżają własny czas odbudowy. To, co nieznane, nie jest krótkie.
indicator-I20-basis = { indicator-I20-basis.short }, stan na { $date }
    .short = { $n ->
    [0] nie opisano odbudowy
    [one] jedna opisana odbudowa
    [few] { $n } opisane odbudowy
    [many] { $n } opisanych odbudów
   *[other] { $n } opisanych odbudów
}, datowane co do miesiąca: { $m }
indicator-I25 = Krążenie kadr

## I32 to I37: published values only

indicator-I32 = Współczynnik lokalizacji
indicator-I33 = Specjalizacja (Krugman)
indicator-I34 = Gęstość pokrewieństwa
indicator-I35 = Złożoność gospodarcza
indicator-I36 = Intensywność innowacji
indicator-I37 = Gęstość wspólnych innowacji

## I38, I39

indicator-I38 = Czas dostawy
indicator-I38-question = Jak długo trwa dostawa?
indicator-I38-reading = Czas dostawy zadeklarowano dla { $known } z { $ties ->
    [one] jednego powiązania dostawczego
    [few] { $ties } powiązań dostawczych
    [many] { $ties } powiązań dostawczych
   *[other] { $ties } powiązań dostawczych
}; w połowie z nich jest dłuższy niż { $days } dni.
indicator-I38-pitfall = Deklarują go sami dostawcy i tylko wtedy, gdy ktoś zapytał.
indicator-I38-basis = { indicator-I38-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jedno powiązanie dostawcze
    [few] { $n } powiązania dostawcze
    [many] { $n } powiązań dostawczych
   *[other] { $n } powiązań dostawczych
}, w tym z zadeklarowanym czasem dostawy: { $m }
indicator-I39 = Inżynierowie i technicy na tysiąc miejsc pracy

## I41, I43, I44

indicator-I41 = Co spisano
indicator-I41-question = Czy opisano krok po kroku, jak to tutaj działa?
indicator-I41-reading = Z { $mechanisms ->
    [one] jednego mechanizmu
    [few] { $mechanisms } mechanizmów
    [many] { $mechanisms } mechanizmów
   *[other] { $mechanisms } mechanizmów
} w krokach { $written ->
    [one] opisano { $written }
    [few] opisano { $written }
    [many] opisano { $written }
   *[other] opisano { $written }
}; słownik objaśnia { $terms ->
    [one] jedno pojęcie
    [few] { $terms } pojęcia
    [many] { $terms } pojęć
   *[other] { $terms } pojęć
}.
indicator-I41-pitfall = Opis to jeszcze nie praktyka.
indicator-I41-basis = { indicator-I41-basis.short }, stan na { $date }
    .short = { $n ->
    [one] jeden mechanizm
    [few] { $n } mechanizmy
    [many] { $n } mechanizmów
   *[other] { $n } mechanizmów
}, w tym z opisanymi krokami: { $m }
indicator-I43 = Równowaga narracji
indicator-I44 = Koszt zrozumienia
