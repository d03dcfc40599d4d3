### The computed parts of resilience, scenarios and embedding.

## Single points of failure

points-title = Pojedyncze punkty awarii
points-lead = Dwie różne rzeczy. Sieć zależy od podmiotu, gdy inne są połączone z resztą tylko przez niego. Zaopatrzenie zależy od firmy, gdy pozycja zaopatrzenia nie ma innego dostawcy.
points-both = Pojedyncze punkty awarii odnotowanej sieci: { $points ->
    [one] jeden podmiot
    [few] { $points } podmioty
    [many] { $points } podmiotów
   *[other] { $points } podmiotów
}; jedyni odnotowani dostawcy: { $sole ->
    [one] jedna firma
    [few] { $sole } firmy
    [many] { $sole } firm
   *[other] { $sole } firm
}; jedno i drugie zarazem: { $both ->
    [0] żaden podmiot
    [one] jeden podmiot
    [few] { $both } podmioty
    [many] { $both } podmiotów
   *[other] { $both } podmiotów
}.
points-network = W sieci
points-caption = { $n ->
    [one] Odnotowane powiązania, które przechodzą tylko przez ten podmiot
    [few] Odnotowane powiązania, które przechodzą tylko przez jeden podmiot: { $n } podmioty, które odcięłyby najwięcej innych
    [many] Odnotowane powiązania, które przechodzą tylko przez jeden podmiot: { $n } podmiotów, które odcięłyby najwięcej innych
   *[other] Odnotowane powiązania, które przechodzą tylko przez jeden podmiot: { $n } podmiotów, które odcięłyby najwięcej innych
}
points-more = (Jeszcze inne, które też odcinają: { $n }.)
points-actor = Bez tego podmiotu
points-cut-off = Odcięte
points-share = Udział wśród powiązanych
points-who = Kto
points-none = Żaden odnotowany podmiot nie stoi sam między dwiema częściami sieci.
points-coverage = Podstawa obliczeń: { $n ->
    [one] jeden podmiot z powiązaniem
    [few] { $n } podmioty z powiązaniem
    [many] { $n } podmiotów z powiązaniem
   *[other] { $n } podmiotów z powiązaniem
} i { $m ->
    [one] jedna powiązana para
    [few] { $m } powiązane pary
    [many] { $m } powiązanych par
   *[other] { $m } powiązanych par
}, z czego bez drogi alternatywnej: { $bridges ->
    [0] żadna
    [one] jedna
    [few] { $bridges }
    [many] { $bridges }
   *[other] { $bridges }
}. Powiązania z datą: { $dated }, ze źródłem: { $sourced }. Drogą alternatywną może być powiązanie, którego nikt nie odnotował.
sole-title = W zaopatrzeniu
sole-supplier = Jedyny dostawca
sole-inputs = Czego, dla kogo
sole-input = { $item } – nabywca: { $buyer }
sole-coverage = { $inputs ->
    [0] Nie wiadomo: nie odnotowano żadnej pozycji zaopatrzenia firm klastra.
   *[other] { $known ->
        [0] Nie wiadomo: dla żadnej z odnotowanych pozycji zaopatrzenia ({ $inputs }) nie odnotowano wszystkich dostawców. Nie da się stwierdzić, czy któraś zależy od jednej firmy.
       *[other] Wszystkich dostawców odnotowano dla { $known } z { $inputs ->
            [one] jednej odnotowanej pozycji zaopatrzenia
            [few] { $inputs } odnotowanych pozycji zaopatrzenia
            [many] { $inputs } odnotowanych pozycji zaopatrzenia
           *[other] { $inputs } odnotowanych pozycji zaopatrzenia
        }.{ $sole ->
            [0] { " " }Każda z nich ma co najmniej dwóch dostawców.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Dla pozostałych nikogo nie wskazano jako jedynego dostawcy.
            }
        }
    }
}

## Inputs and buyers

inputs-title = Co można by zastąpić
inputs-lead = Co kupują firmy klastra, od kogo i kto ma kwalifikacje, choć się z niego nie korzysta. Alternatywa, której nikt nie odnotował, jest nieznana; to nie to samo co jej brak.
inputs-item = Pozycja zaopatrzenia
inputs-buyer = Nabywca
inputs-suppliers = W użyciu
inputs-spare = Zakwalifikowani
inputs-alternatives = Alternatywy
inputs-none = Nie odnotowano żadnej pozycji zaopatrzenia firm klastra.
inputs-unnamed = Przedmiotu dostaw nie { $n ->
    [one] podaje jeszcze jedno powiązanie dostawcze
    [few] podają jeszcze { $n } powiązania dostawcze
    [many] podaje jeszcze { $n } powiązań dostawczych
   *[other] podaje jeszcze { $n } powiązań dostawczych
}.
input-suppliers = { $n ->
    [one] jeden dostawca, odnotowany w komplecie
    [few] { $n } dostawcy, odnotowani w komplecie
    [many] { $n } dostawców, odnotowanych w komplecie
   *[other] { $n } dostawców, odnotowanych w komplecie
}
input-suppliers-at-least = { $n ->
    [0] nie odnotowano żadnego, inni nieznani
    [one] odnotowano jednego, inni nieznani
    [few] odnotowano { $n }, inni nieznani
    [many] odnotowano { $n }, inni nieznani
   *[other] odnotowano { $n }, inni nieznani
}
input-concentration = dostawcy: { $n }, wszyscy odnotowani; efektywna liczba dostawców według udziałów: { $equal } (HHI { $hhi })
spare-none = nie odnotowano
spare-time = czas dostawy: { $time }
spare-time-unknown = czas dostawy nieznany
sellers-title = Komu klaster sprzedaje
sellers-seller = Sprzedawca
sellers-buyers = Zadeklarowane udziały w sprzedaży
sellers-told = Zadeklarowano
sellers-concentration = Koncentracja
sellers-none = Nie wiadomo: żadna firma klastra nie ma zadeklarowanego udziału sprzedaży do nabywcy i nie odnotowano opublikowanej wartości koncentracji rynku.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI co najmniej { $hhi }; reszty nie zadeklarowano

## Recovery

recovery-title = Wcześniejsze kryzysy i odbudowa
recovery-lead = Z osi czasu: kryzysy, których koniec lub następstwa odnotowano.
recovery-no-crisis = Nie odnotowano kryzysu.
recovery-told = { $told ->
    [0] Dla żadnego z odnotowanych kryzysów ({ $crises }) nie odnotowano końca ani reakcji.
    [one] Dla jednego z odnotowanych kryzysów ({ $crises }) znany jest koniec lub reakcja; dla pozostałych nie wiadomo.
    [few] Dla { $told } z odnotowanych kryzysów ({ $crises }) znany jest koniec lub reakcja; dla pozostałych nie wiadomo.
    [many] Dla { $told } z odnotowanych kryzysów ({ $crises }) znany jest koniec lub reakcja; dla pozostałych nie wiadomo.
   *[other] Dla { $told } z odnotowanych kryzysów ({ $crises }) znany jest koniec lub reakcja; dla pozostałych nie wiadomo.
}
recovery-median = Gdy początek i koniec są znane co do dnia ({ $n ->
    [one] jeden przypadek
    [few] { $n } przypadki
    [many] { $n } przypadków
   *[other] { $n } przypadków
}), mediana wynosi { $days }.
recovery-no-times = Żaden podmiot nie zadeklarował, jak długo wytrzyma bez dostaw ani ile trwa przywrócenie działania.
recovery-crisis = Kryzys
recovery-date = Kiedy
recovery-answers = Do czego doprowadził
recovery-days = Do końca kryzysu lub odbudowy
recovery-actors = Co deklarują podmioty; takie czasy bywają zbyt krótkie
recovery-stock = Wytrzyma bez dostaw
recovery-time = Wznowi działanie po

## Scenarios

page-scenarios = Scenariusze
scenarios-description = { $cluster }: jak zachowałyby się odnotowane powiązania przy podanych założeniach. Scenariusze, nie prognozy.
scenarios-open = Każdy scenariusz z założeniami, danymi wejściowymi i ograniczeniami
scenarios-back = Zapisy, na których to się opiera: odporność
scenarios-reading-title = Jak je czytać
scenarios-names = Scenariusz zatrzymuje podmiot na papierze. Nie podano tu, który, chyba że serwis postanowił to opublikować; zamiast podmiotów występują ogniwa łańcucha.
scenarios-missing = Żaden zapis powiązań nie jest pełny. Każdy wynik oblicza się więc wielokrotnie od nowa, po usunięciu jednego na dziesięć powiązań i po dodaniu jednego na dziesięć między losowo wybranymi podmiotami. Obok podano najniższą i najwyższą otrzymaną wartość.
scenario-word = Scenariusz
scenario-honesty = Scenariusz pokazuje, jak zachowałyby się odnotowane powiązania przy podanych założeniach. Nie jest prognozą.
scenario-assumptions = Założenia
scenario-missing = Jeśli brakuje powiązań
scenario-missing-band = od { $low } do { $high }, liczba usuniętych lub dodanych powiązań: { $changed } (liczba wariantów: { $variants }).
scenario-range = od { $low } do { $high }
scenario-luck = Błąd losowania (95%)
scenario-actor = Podmiot
scenario-stage = Ogniwo
scenario-loss = Utracona produkcja
scenario-touched = Dotknięte firmy
scenario-reached = Zasięg
scenario-case-0 = Wartość niska: { $value }
scenario-case-1 = Wartość średnia: { $value }
scenario-case-2 = Wartość wysoka: { $value }
scenario-exact = Obliczono każdą kombinację powiązań otwartych i zamkniętych.
scenario-drawn = Liczba losowań ze stałym ziarnem: { $runs }.
scenario-graph-inputs = { $n ->
    [one] jeden podmiot z powiązaniem
    [few] { $n } podmioty z powiązaniem
    [many] { $n } podmiotów z powiązaniem
   *[other] { $n } podmiotów z powiązaniem
}, { $m ->
    [one] jedna powiązana para
    [few] { $m } powiązane pary
    [many] { $m } powiązanych par
   *[other] { $m } powiązanych par
}.
scenario-M9-inputs = Instytuty badawcze i uczelnie z powiązaniem: { $seeds }, podmioty: { $n }, powiązane pary: { $m }.
scenario-inputs = Pozycje zaopatrzenia z kompletem odnotowanych dostawców: { $known }; pozycje, dla których tego nie wiadomo: { $unknown }.
scenario-cascade-stages = Największa strata, gdy dostawca z tego ogniwa przerywa działalność
scenario-cascade-actors = Strata, gdy ten dostawca przerywa działalność
scenario-M1 = Gdy podmioty opuszczają sieć
scenario-M1-assumptions = Najpierw odchodzi podmiot, któremu zostało najwięcej powiązań, potem następny. Nikt nie nawiązuje nowych powiązań. Chodzi o połączenie, nie o towary ani pieniądze.
scenario-M1-reading = Połączonych jest { $whole } powiązanych podmiotów. Bez podmiotu z największą liczbą partnerów byłoby to { $first }, bez pięciu { $fifth }; bez dowolnego jednego średnio { $any }.
scenario-M1-none = Nie odnotowano żadnego powiązania.
scenario-M1-missing = Bez podmiotu z największą liczbą partnerów: { $band }
scenario-M1-figure = Co pozostaje połączone
scenario-M1-key = Linia: największa spójna część. Szary obszar: gdzie leżałaby przy brakujących lub dodanych powiązaniach.
scenario-M1-table = Największa spójna część
scenario-M1-gone = Podmioty, które odeszły
scenario-M1-left = Pozostało
scenario-M1-who = Ostatni, który odszedł
scenario-M2 = Gdy jeden dostawca przerywa działalność: najgorszy przypadek
scenario-M2-assumptions = Firma staje, gdy jednej z jej pozycji zaopatrzenia nie dostarcza już nikt. Bez zapasów, bez uwzględnienia czasu, bez zamienników innych niż odnotowane; tylko pozycje z kompletem odnotowanych dostawców.
scenario-M2-reading = Największy skutek przerwania działalności przez jednego dostawcę to strata { $loss } produkcji { $n ->
    [one] jednej firmy
    [few] { $n } firm
    [many] { $n } firm
   *[other] { $n } firm
}.
scenario-M2-none = Nie wiadomo: dla żadnej odnotowanej pozycji zaopatrzenia nie odnotowano wszystkich dostawców.
scenario-M2-missing = Największa strata: { $band }
scenario-M3 = Gdy jeden dostawca przerywa działalność: według udziałów
scenario-M3-assumptions = Firma traci tyle, ile jej najbardziej deficytowa pozycja, według udziałów dostawców. Udział, którego nikt nie zadeklarował, nigdy nie zawodzi, więc strata jest dolnym oszacowaniem. Bez zapasów, bez uwzględnienia czasu, bez zamienników innych niż odnotowane.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Największa strata: { $band }
scenario-M7 = Jak daleko mogłyby dotrzeć wieści z badań
scenario-M7-assumptions = Powiązanie to możliwy kontakt w obu kierunkach, niezależnie od rodzaju. Kontakt to nie przyjęcie rozwiązania.
scenario-M7-reading = Z innych podmiotów ({ $n }) o jeden krok od instytutu badawczego jest średnio { $one }, najwyżej o dwa kroki – { $two }.
scenario-M7-inputs = Instytuty badawcze i uczelnie, z powiązaniami lub bez: { $seeds }, podmioty: { $n }, powiązane pary: { $m }.
scenario-M7-none = Nie odnotowano instytutu badawczego ani uczelni z powiązaniem.
scenario-M7-missing = W dwóch krokach: { $band }
scenario-M7-table = Inne podmioty w zasięgu tylu kroków
scenario-M7-steps = Kroki
scenario-M9 = Gdy w badaniach zaczyna się coś nowego
scenario-M9-assumptions = Każde powiązanie podmiotu, do którego nowość dotarła, przekazuje ją raz, z tym samym prawdopodobieństwem, w obu kierunkach, niezależnie od rodzaju. Prawdopodobieństwa nie zmierzono: pokazano trzy.
scenario-M9-reading = Spośród innych powiązanych podmiotów ({ $n }) nowość dociera średnio do { $base }; do { $low } przy niskim prawdopodobieństwie, do { $high } przy wysokim.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Przy średnim prawdopodobieństwie: { $band }
scenario-M9-table = Udział innych powiązanych podmiotów, do których nowość dociera
scenario-M9-chance = Prawdopodobieństwo na powiązanie
scenario-M9-mean = Średnio
scenario-M9-best = Z najlepszego miejsca
scenario-M11 = Ile trwa przyjmowanie nowości gdzie indziej
scenario-M11-assumptions = W końcu nowość przyjmują wszyscy, jedni sami z siebie (p), inni dlatego, że zrobili to pozostali (q). Do niczego tu nie dopasowano: p i q to wartości opublikowane dla wielu produktów konsumpcyjnych.
scenario-M11-inputs = Bez zapisów tego klastra. Przypadek środkowy to opublikowana średnia, pozostałe – zwykły zakres.
scenario-M11-reading = Po dziesięciu latach nowość przyjęłoby { $base }; { $low } w przypadku wolnym, { $high } w szybkim.
scenario-M11-table = Udział tych, którzy przyjęli nowość
scenario-M11-parameters = Przypadek
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = Upływ czasu: { $time }
scenario-M11-peak = Najszybszy wzrost po czasie
scenario-M12 = Niezależne drogi dostaw
scenario-M12-assumptions = Od każdej firmy, której nie zaopatruje żadna odnotowana firma, do każdego nabywcy, który według zapisów nikogo nie zaopatruje. Odnotowana droga jest możliwa; nie wiadomo, czy towary nią płyną.
scenario-M12-inputs = { $m ->
    [one] Jedno powiązanie dostawcze
    [few] { $m } powiązania dostawcze
    [many] { $m } powiązań dostawczych
   *[other] { $m } powiązań dostawczych
} między podmiotami wymienionymi z nazwy, z podanym czasem dostawy: { $timed }.
scenario-M12-skipped = Pary, których już nie zbadano: { $n }.
scenario-M12-reading = { $between ->
    [0] Wszystkie odnotowane drogi ({ $pairs }) prowadzą wprost od dostawcy do nabywcy.
   *[other] { $pairs ->
        [one] Drogą połączona jest jedna para
        [few] Drogą połączone są { $pairs } pary
        [many] Drogą połączonych jest { $pairs } par
       *[other] Drogą połączonych jest { $pairs } par
    }, w tym przez pośrednika: { $between }; { $single ->
        [0] żadna z nich nie zależy
        [one] jedna zależy
        [few] { $single } zależą
        [many] { $single } zależy
       *[other] { $single } zależy
    } tam od jednego podmiotu.
}
scenario-M12-none = Nie odnotowano powiązań dostawczych między podmiotami wymienionymi z nazwy.
scenario-M12-missing = Pary zależne od jednego podmiotu: { $band }
scenario-M12-table = { $n ->
    [one] Jedyna para z pośrednikiem
    [few] Pary z pośrednikiem, od najdłuższych dróg (z { $n })
    [many] Pary z pośrednikiem, od najdłuższych dróg (z { $n })
   *[other] Pary z pośrednikiem, od najdłuższych dróg (z { $n })
}
scenario-M12-pair = Od, do
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Niezależne drogi
scenario-M12-between = Pomiędzy
scenario-M12-days = Czas dostawy
drawing-removal = Największa spójna część sieci, od wszystkich powiązanych podmiotów ({ $n }) do żadnego. Wartości podano w tabeli poniżej.
drawing-removal-axis = podmioty, które odeszły, od tych z największą liczbą partnerów

## Embedding

embedding-title = Ogniwo po ogniwie
embedding-lead = Kto jest obecny, czego brakuje i do kogo mógłby dotrzeć nowy podmiot. Założono, że nawiązuje on powiązania z tymi, z którymi powiązane są co najmniej dwie firmy danego ogniwa. Zasięg to możliwy kontakt, a nie transakcje.
embedding-coverage = Podstawa obliczeń – powiązane podmioty: { $n }, powiązane pary: { $m }, odnotowane pozycje zaopatrzenia: { $inputs }, w tym z kompletem dostawców: { $known }; stan na { $date }.
embedding-members = Już obecni
embedding-foreign = z kapitałem zagranicznym
embedding-nearby = W pobliżu
embedding-missing = Brakuje lub gdzie indziej
embedding-outside = poza klastrem
embedding-gaps = Odnotowane luki
embedding-bought-outside = Kupowane spoza klastra: { $inputs }.
embedding-one-supplier = Z jednym dostawcą: { $inputs }.
embedding-few-owners = { $n ->
    [0] Brak niezależnego właściciela w rdzeniu.
   *[one] Tylko jeden niezależny właściciel w rdzeniu.
}
embedding-neighbours = W łańcuchu
embedding-before = przed nim
embedding-after = za nim
embedding-two-steps = W dwóch krokach
embedding-first-of-all = Przede wszystkim
embedding-reach = { $reached } z { $total } powiązanych podmiotów, przez { $partners ->
    [one] jedynego typowego partnera
    [few] { $partners } typowych partnerów
    [many] { $partners } typowych partnerów
   *[other] { $partners } typowych partnerów
} ogniwa.
embedding-reach-any = { $reached } z { $total } powiązanych podmiotów. Żadnego partnera nie dzielą dwie firmy, więc uwzględniono wszystkich partnerów ({ $partners }).
embedding-no-reach = Nie wiadomo: żaden odnotowany podmiot tego ogniwa nie ma powiązań.
embedding-institutions = Z kim rozmawiać
