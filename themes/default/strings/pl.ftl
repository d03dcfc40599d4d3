# Words of the text pages. Translators: keep the names in { $braces }; a message
# may order them as the language wants. Words of indicators stand in
# indicators/, words of drawings in drawings/.

## Frame of every page

skip-link = Przejdź do treści
nav-site = Serwis
nav-languages = Języki
nav-cluster = Strony tego klastra
nav-crumbs = Bieżące miejsce
nav-footer = Pozostałe strony
menu-explain = Objaśnienia
menu-look-up = Zestawienia
contact = Kontakt
contact-languages = Języki odpowiedzi: { $languages }
licence = Licencja: { $licence }
as-of = Stan na { $date }
reviewed = sprawdzono { $date }
review-by = następny przegląd do { $date }
owner = odpowiada: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Ten tekst nie jest jeszcze dostępny po polsku. Język wyświetlanej wersji: { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = Oryginał zmienił się po przetłumaczeniu tego tekstu
stale-notice-made = To tłumaczenie pochodzi z { $date }; od tego czasu oryginał się zmienił
stale-reviewed = ostatnie sprawdzenie oryginału: { $date }
stale-original = Przeczytaj oryginał
not-known = nie wiadomo
not-recorded = nie odnotowano
none-recorded = brak zapisów
too-few-data = za mało danych
# Punctuation between pieces that a page puts together: items of a list, parts of
# a line, a label and its value, two sentences, a remark in brackets.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = Przegląd
page-network = Sieć
page-timeline = Oś czasu
page-actors = Podmioty
page-facts = Fakty
page-indicators = Wskaźniki
page-sources = Źródła
page-data = Dane
page-glossary = Słownik pojęć
page-about = O serwisie
page-chooser = Wybór języka
page-not-found = Ta strona nie istnieje
not-found-words = Przejdź do pierwszej strony
not-found-no-base = Należy ustawić base_url w pliku site.toml, aby te odnośniki działały pod każdym adresem.
chooser-lead = Języki

## Names of languages, for the notice on pages shown in another one

language-ar = arabski
language-de = niemiecki
language-en = angielski
language-es = hiszpański
language-fa = perski
language-fr = francuski
language-he = hebrajski
language-hi = hindi
language-id = indonezyjski
language-it = włoski
language-ja = japoński
language-ko = koreański
language-ms = malajski
language-nl = niderlandzki
language-pl = polski
language-pt = portugalski
language-ru = rosyjski
language-th = tajski
language-tr = turecki
language-uk = ukraiński
language-vi = wietnamski
language-zh = chiński
language-zh-Hans = chiński uproszczony
language-zh-Hant = chiński tradycyjny

## Home

home-lead = { $n ->
    [one] Jeden klaster przemysłowy objaśniony jako sieć
    [few] { $n } klastry przemysłowe objaśnione jako sieci
    [many] { $n } klastrów przemysłowych objaśnionych jako sieci
   *[other] { $n } klastrów przemysłowych objaśnionych jako sieci
}: kto co robi, jak podmioty są powiązane, od kiedy i czego nie wiadomo.
home-clusters = Klastry
home-clusters-lead = Każdy klaster otwiera przegląd; wszystko inne jest o krok dalej.
cluster-counts = { $actors ->
    [one] jeden podmiot
    [few] { $actors } podmioty
    [many] { $actors } podmiotów
   *[other] { $actors } podmiotów
}, { $ties ->
    [one] jedno odnotowane powiązanie
    [few] { $ties } odnotowane powiązania
    [many] { $ties } odnotowanych powiązań
   *[other] { $ties } odnotowanych powiązań
}, stan na { $date }

how-title = Jak czytać ten serwis
how-claim = Twierdzenia
how-claim-words = Każdą stronę otwiera jedno zdanie, które można sprawdzić. Dalej opisano, jak to działa, na czym się opiera i czego nie pokazuje. Małe cyfry prowadzą do źródeł.
how-computed = Obliczenia
how-computed-words = Wartości sieciowe obliczono na podstawie odnotowanych powiązań; obok podano wzór, liczbę przypadków i datę. Opisują one zapisy, nie rzeczywistość.
how-unknown = Nie wiadomo
how-unknown-words = „Nie wiadomo” oznacza, że szukano i nic nie znaleziono. Nigdy nie liczy się to jako zero.
how-disputed = Kwestie sporne
how-disputed-words = Gdy źródła się różnią, podano każdą wersję wraz z jej źródłem. Niczego nie uśredniono.
how-plans = Plany
how-plans-words = To, co ogłoszono lub zatwierdzono, jest tak oznaczone i nigdy nie liczy się jako zrealizowane.

about-lead = Serwis objaśnia klastry przemysłowe jako systemy: z czego się składają, jak są powiązane, jak powstały i czego o nich nie wiadomo.

## Overview

card-title = Metryka klastra
card-note = Fakty ze źródeł publicznych; wartości sieciowe obliczone na podstawie odnotowanych powiązań, stan na { $date }
five-what = Co
five-what-stages = Łańcuch wartości: { $declared ->
    [one] jedno ogniwo
    [few] { $declared } ogniwa
    [many] { $declared } ogniw
   *[other] { $declared } ogniw
}, w tym z podmiotem w klastrze: { $filled }.
five-who = Kto
five-who-counts = { $actors ->
    [one] Jeden odnotowany podmiot
    [few] { $actors } odnotowane podmioty
    [many] { $actors } odnotowanych podmiotów
   *[other] { $actors } odnotowanych podmiotów
}, w tym { $foreign ->
    [0] ani jednej firmy z kapitałem zagranicznym
    [one] jedna firma z kapitałem zagranicznym
    [few] { $foreign } firmy z kapitałem zagranicznym
    [many] { $foreign } firm z kapitałem zagranicznym
   *[other] { $foreign } firm z kapitałem zagranicznym
} i { $local ->
    [0] ani jednej firmy lokalnej
    [one] jedna firma lokalna
    [few] { $local } firmy lokalne
    [many] { $local } firm lokalnych
   *[other] { $local } firm lokalnych
}.
five-linked = Jak powiązane
five-linked-counts = { $ties ->
    [one] Jedno odnotowane powiązanie
    [few] { $ties } odnotowane powiązania
    [many] { $ties } odnotowanych powiązań
   *[other] { $ties } odnotowanych powiązań
}: { $families }.
five-since = Od kiedy
five-since-phases = Pierwsze odnotowane wydarzenie: { $date }; od tego czasu { $n ->
    [one] jedna faza
    [few] { $n } fazy
    [many] { $n } faz
   *[other] { $n } faz
}.
five-limits = Ograniczenia
five-limits-counts = { $undated ->
    [0] Każde powiązanie ma odnotowany początek
    [one] Jedno powiązanie nie ma odnotowanego początku
    [few] { $undated } powiązania nie mają odnotowanego początku
    [many] { $undated } powiązań nie ma odnotowanego początku
   *[other] { $undated } powiązań nie ma odnotowanego początku
}; { $unsourced ->
    [0] wszystkie podają źródło
    [one] jedno nie podaje źródła
    [few] { $unsourced } nie podają źródła
    [many] { $unsourced } nie podaje źródła
   *[other] { $unsourced } nie podaje źródła
}; { $undisclosed ->
    [0] żadne nie ma nieujawnionej strony
    [one] jedno ma nieujawnioną stronę
    [few] { $undisclosed } mają nieujawnioną stronę
    [many] { $undisclosed } ma nieujawnioną stronę
   *[other] { $undisclosed } ma nieujawnioną stronę
}. Źródła { $disputed ->
    [0] nie różnią się co do żadnego faktu
    [one] różnią się co do jednego faktu
    [few] różnią się co do { $disputed } faktów
    [many] różnią się co do { $disputed } faktów
   *[other] różnią się co do { $disputed } faktów
}.
open-network = Otwórz sieć
answers-title = Pięć odpowiedzi
answers-lead = Wypełniony kwadrat to zapis z co najmniej dwoma niezależnymi źródłami, pusty – z mniejszą ich liczbą.
answer-evidence = { $n ->
    [0] nie wskazano żadnego zapisu
    [one] podstawa: jeden zapis
    [few] podstawa: { $n } zapisy
    [many] podstawa: { $n } zapisów
   *[other] podstawa: { $n } zapisów
}, w tym z co najmniej dwoma źródłami: { $firm }
phases-title = { $n ->
    [one] Jedna faza, jedna sieć
    [few] { $n } fazy, jedna sieć
    [many] { $n } faz, jedna sieć
   *[other] { $n } faz, jedna sieć
}
phases-lead = Każdy podmiot zachowuje swoje miejsce. Czarne linie to powiązania, które zaczynają się w danej fazie, szare są starsze.
phases-undated = { $n ->
    [one] Jedno z { $total } powiązań nie ma znanego początku
    [few] { $n } z { $total } powiązań nie mają znanego początku
    [many] { $n } z { $total } powiązań nie ma znanego początku
   *[other] { $n } z { $total } powiązań nie ma znanego początku
} i nie da się { $n ->
    [one] go
   *[other] ich
} tu narysować; nowsze lata są lepiej udokumentowane, więc wzrost jest po części skutkiem stanu źródeł.
phase-ties = { $begun ->
    [0] bez nowych powiązań
    [one] jedno nowe powiązanie
    [few] { $begun } nowe powiązania
    [many] { $begun } nowych powiązań
   *[other] { $begun } nowych powiązań
}, łącznie { $ties }
chain-title = Kto co robi
chain-lead = Jeden znak to jeden odnotowany podmiot w danym ogniwie; firma może występować w kilku.
chain-members-lead = Odnotowane podmioty w każdym ogniwie. Podmiot może występować w kilku.
chain-caption = { $n ->
    [one] Jedno ogniwo
    [few] { $n } ogniwa
    [many] { $n } ogniw
   *[other] { $n } ogniw
}, kwadraty to firmy lokalne, koła – firmy z kapitałem zagranicznym
chain-stage = Ogniwo
chain-local = Lokalne
chain-foreign = Z kapitałem zagranicznym
chain-gap = Czego brakuje
chain-elsewhere = Spoza klastra
chain-local-count = { $n ->
    [one] jeden podmiot lokalny
    [few] { $n } podmioty lokalne
    [many] { $n } podmiotów lokalnych
   *[other] { $n } podmiotów lokalnych
}
chain-foreign-count = { $n ->
    [one] jeden podmiot z kapitałem zagranicznym
    [few] { $n } podmioty z kapitałem zagranicznym
    [many] { $n } podmiotów z kapitałem zagranicznym
   *[other] { $n } podmiotów z kapitałem zagranicznym
}
stage-support = wspiera łańcuch
stage-filled = obsadzone
stage-nearby = Obsadzone tylko w pobliżu.
stage-gap = Puste.
stage-unexplained = Puste; nie odnotowano przyczyny.
stage-on = odnotowano tutaj
layers-title = Warstwy w skrócie
layers-lead = Każde twierdzenie otwiera stronę z mechanizmem, podstawą źródłową i ograniczeniami.
risks-title = Ryzyka i niewiadome
risks-lead = Czego ten opis nie może pokazać, co jest sporne i czego nikt nie opublikował.
risks-limits = Pierwsze ograniczenie każdej warstwy
risks-disputed = Źródła się różnią
risks-unknown = Nie wiadomo: szukano i nie znaleziono
unknown-mechanism = Nie ustalono mechanizmu: { $kind }
ask-title = Kogo pytać
ask-about = O tej stronie
ask-corrections = Uwagi i poprawki są mile widziane; prosimy o podanie numeru źródła.
boundary-title = Gdzie kończy się klaster
of-base = podstawa: { $base }
of-base-plain = Podstawa udziału:

## Sections of the profiles: title and guiding question

section-structure = Struktura
section-structure-question = Z czego się składa?
section-relations = Relacje
section-relations-question = Jak jest powiązany?
section-mechanisms = Mechanizmy
section-mechanisms-question = Jak się rozwija?
section-narrative = Narracja
section-narrative-question = Jak jest rozumiany?
section-resilience = Odporność
section-resilience-question = Co się stanie, gdy coś zawiedzie?
section-embedding = Osadzenie
section-embedding-question = Gdzie może się włączyć nowy podmiot?
section-reality = Rzeczywistość
section-reality-question = Co naprawdę istnieje?
section-connectivity = Połączenia
section-connectivity-question = Co jest z czym połączone?
section-signals = Sygnały
section-signals-question = Po czym widać, że to działa?
section-cognition = Postrzeganie
section-cognition-question = Jak jest widziany i przez kogo?
section-how = Jak to działa
section-limits = Ograniczenia
section-missing = Tego objaśnienia jeszcze nie napisano. Poniżej podano, co mówią zapisy.
section-indicators = Obliczenia
section-indicators-lead = Na podstawie odnotowanych powiązań; wzór i ograniczenia podano na stronie wskaźników.
next-section = Dalej: { $title }

## The five investor questions

question-supply = Czy istnieje stabilna sieć dostaw?
question-talent = Czy nadal będą napływać kadry?
question-technology = Czy wiedza się rozprzestrzenia?
question-institutions = Kto sprawia, że współpraca działa?
question-evolution = Czy tę historię można sprawdzić?
question-eyebrow = Pytanie
question-why = Dlaczego
question-deeper = Więcej: { $title }
question-others = Inne pytania

## Evidence

evidence-title = Podstawa źródłowa
evidence-lead = Jaki ciężar może unieść każdy zapis.
evidence-statement = Zapis
evidence-kind = Rodzaj
evidence-strength = Siła
evidence-none = nie odnotowano źródła
evidence-not-found = szukano, nie znaleziono źródła
evidence-one = jedno źródło
evidence-one-primary = jedno źródło pierwotne
evidence-many = { $n ->
    [one] jedno niezależne źródło
    [few] { $n } niezależne źródła
    [many] { $n } niezależnych źródeł
   *[other] { $n } niezależnych źródeł
}
evidence-disputed = źródła się różnią
kind-fact = fakt
kind-event = wydarzenie
kind-relation = powiązanie
kind-actor = podmiot
kind-mechanism = mechanizm
notes-title = Przypisy i źródła
notes-lead = Każda cyfra powyżej prowadzi tutaj. Tytuły podano w ich własnym języku.
note-back = Powrót do tekstu
sources-differ = źródła się różnią
superseded = nieaktualne
disputed = Sporne
standing-disputed = Źródła się różnią
standing-superseded = Nieaktualne; zachowano dla dokumentacji
standing-unverified = Jeszcze nie sprawdzono
basis-official = dane urzędowe
basis-estimate = szacunek
basis-self-reported = dane własne podmiotu
basis-computed = obliczenie
alert-note = Uwaga
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Ostrzeżenie
alert-caution = Ostrożnie

## How far something has come

progress-target = cel
progress-announced = ogłoszono
progress-approved = zatwierdzono
progress-under-way = w toku
progress-realised = zrealizowano
progress-cancelled = anulowano

## Dates; the names of months and the order of day and year come from elsewhere.
## A month stands in the nominative, so no message puts it behind a preposition.

date-about = ok. { $date }
date-perhaps = być może { $date }
date-about-perhaps = być może ok. { $date }
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } – { $to }
date-since = { $from } – obecnie
date-from = początek: { $from }, koniec nieznany
date-until = koniec: { $to }
date-to = koniec: { $to }, początek nieznany
date-between = najwcześniej { $from }, najpóźniej { $to }
date-quarter = { $quarter ->
    [1] I kwartał { $year }
    [2] II kwartał { $year }
    [3] III kwartał { $year }
   *[other] IV kwartał { $year }
}
date-first-half = I półrocze { $year }
date-second-half = II półrocze { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = { $decade ->
    [0] pierwsza dekada
   *[other] lata { $decade }.
} { $century ->
    [18] XVIII
    [19] XIX
    [20] XX
    [21] XXI
   *[other] { $century }.
} wieku
date-century = { $century ->
    [18] XVIII
    [19] XIX
    [20] XX
    [21] XXI
   *[other] { $century }.
} wiek
life-until = koniec: { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } lub wcześniej
life-after = { $date } lub później

## Numbers

value-about = ok. { $value }
value-at-least = co najmniej { $value }
value-more-than = więcej niż { $value }
value-at-most = najwyżej { $value }
value-less-than = mniej niż { $value }
value-range = { $low }–{ $high }
# Large sums. A language that counts in other pieces than thousands names their
# powers of ten in money-steps, each with its words: Chinese has 4 8 12 and .e4 .e8 .e12.
# The attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } tys.
    .head = tys. { $currency }
money-m = { $n } mln
    .head = mln { $currency }
money-bn = { $n } mld
    .head = mld { $currency }
money-tn = { $n } bln
    .head = bln { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } MYR
    .symbol = MYR
currency-USD = { $n } USD
    .symbol = USD
currency-EUR = { $n } EUR
    .symbol = EUR
currency-GBP = { $n } GBP
    .symbol = GBP
currency-JPY = { $n } JPY
    .symbol = JPY
unit-percent = { $shown }%
unit-percent-points = { $shown } { $n ->
    [one] punkt procentowy
    [few] punkty procentowe
    [many] punktów procentowych
   *[other] punktu procentowego
}
unit-name-percent-points = punkty procentowe
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } rocznie
rate-month = { $amount } miesięcznie
rate-day = { $amount } dziennie

## Places in a source

locator-page = s. { $from }
locator-page-range = s. { $from }–{ $to }
locator-chapter = rozdz. { $from }
locator-chapter-range = rozdz. { $from }–{ $to }
locator-section = sekcja { $from }
locator-section-range = sekcje { $from }–{ $to }
locator-figure = rys. { $from }
locator-figure-range = rys. { $from }–{ $to }
locator-table = tab. { $from }
locator-table-range = tab. { $from }–{ $to }
locator-box = ramka { $from }
locator-box-range = ramki { $from }–{ $to }
locator-paragraph = akapit { $from }
locator-paragraph-range = akapity { $from }–{ $to }
locator-article = art. { $from }
locator-article-range = art. { $from }–{ $to }
locator-row = wiersz { $from }
locator-row-range = wiersze { $from }–{ $to }
locator-slide = slajd { $from }
locator-slide-range = slajdy { $from }–{ $to }
locator-time = czas { $from }

## Actors

actors-lead = { $cluster }: { $n ->
    [one] jedyny odnotowany podmiot
    [few] wszystkie { $n } odnotowane podmioty
    [many] wszystkie odnotowane podmioty ({ $n })
   *[other] wszystkie odnotowane podmioty ({ $n })
}, według rodzaju.
actors-name = Nazwa
actors-place = Miejsce
actors-since = Od
actors-stages = Ogniwa
actors-ties = Powiązania
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) – { $cluster }: { $n ->
    [one] jedno odnotowane powiązanie
    [few] { $n } odnotowane powiązania
    [many] { $n } odnotowanych powiązań
   *[other] { $n } odnotowanych powiązań
}, wydarzenia i źródła.
actor-kind-multinational = korporacja międzynarodowa
actor-kind-enterprise = przedsiębiorstwo
actor-kind-sme = małe lub średnie przedsiębiorstwo
actor-kind-startup = start-up
actor-kind-joint-venture = joint venture
actor-kind-university = uczelnia
actor-kind-research-institute = instytut badawczy
actor-kind-training = ośrodek szkoleniowy
actor-kind-agency = agencja
actor-kind-government = organ władzy publicznej
actor-kind-association = stowarzyszenie
actor-kind-investor = inwestor
actor-kind-service = usługodawca
actor-kind-infrastructure = infrastruktura
actor-kind-market = rynek
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Korporacje międzynarodowe ({ $n })
actor-kinds-enterprise = Przedsiębiorstwa ({ $n })
actor-kinds-sme = Małe i średnie przedsiębiorstwa ({ $n })
actor-kinds-startup = Start-upy ({ $n })
actor-kinds-joint-venture = Joint ventures ({ $n })
actor-kinds-university = Uczelnie ({ $n })
actor-kinds-research-institute = Instytuty badawcze ({ $n })
actor-kinds-training = Ośrodki szkoleniowe ({ $n })
actor-kinds-agency = Agencje ({ $n })
actor-kinds-government = Organy władzy publicznej ({ $n })
actor-kinds-association = Stowarzyszenia ({ $n })
actor-kinds-investor = Inwestorzy ({ $n })
actor-kinds-service = Usługodawcy ({ $n })
actor-kinds-infrastructure = Infrastruktura ({ $n })
actor-kinds-market = Rynki ({ $n })
boundary-core = w klastrze
boundary-extended = klaster rozszerzony
boundary-outside = poza klastrem, powiązany z nim
place-in = { $place }, { $country }
record-title = Zapis
record-note-line = stan na { $date }; źródła na dole strony
record-kind = Rodzaj
record-since = Od
record-until = Do
record-place = Miejsce
record-boundary = Granica
record-stages = Ogniwa
record-parent = Należy do
record-size = Wielkość
record-also = Inne nazwy
record-elsewhere = Także w
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster }: { $actor }
record-checked = Ostatnio sprawdzono
record-note = Uwaga
identifier-lei = Identyfikator podmiotu prawnego (LEI)
identifier-ror = Organizacja badawcza (ROR)
identifier-wikidata = Wikidata
identifier-register = Numer w rejestrze
identifier-url = Strona internetowa
size-large = duża
size-medium = średnia
size-small = mała
size-micro = mikro
ties-title = Powiązania w zdaniach
ties-lead = { $n ->
    [one] Jedno odnotowane powiązanie.
    [few] { $n } odnotowane powiązania według grup.
    [many] { $n } odnotowanych powiązań według grup.
   *[other] { $n } odnotowanych powiązań według grup.
}
ties-tie = Powiązanie
ties-since = Od
ties-sources = Źródła
place-in-chain = Miejsce w łańcuchu
place-in-chain-lead = Zaznaczono ogniwa, w których odnotowano działalność tego podmiotu.
events-title = Wydarzenia podmiotu
actor-facts = Fakty o podmiocie
removed-title = Gdyby tego podmiotu zabrakło
removed-lead = Scenariusz oparty na odnotowanych powiązaniach, nie prognoza.
removed-words = Spośród innych powiązanych podmiotów ({ $total }) jedyną odnotowaną drogę do reszty sieci { $n ->
    [one] straciłby jeden
    [few] straciłyby { $n }
    [many] straciłoby { $n }
   *[other] straciłoby { $n }
}: { $actors }.
disputed-title = W czym źródła się różnią

## Families of ties

family-supply = Dostawy
family-knowledge = Wiedza
family-talent = Kadry
family-capital = Kapitał
family-institution = Instytucje i grunty
family-lineage = Pochodzenie
family-count-supply = dostawy: { $n }
family-count-knowledge = wiedza: { $n }
family-count-talent = kadry: { $n }
family-count-capital = kapitał: { $n }
family-count-institution = instytucje i grunty: { $n }
family-count-lineage = pochodzenie: { $n }

## Ties as sentences. $from and $to are names; $item is what is supplied. $givers and
## $takers say whether $from and $to stand for one firm or for many (the firms of a stage).
## A name is not inflected: it is the subject, or it stands behind a colon.

tie-supplies = { $from } { $givers ->
    [one] realizuje
   *[other] realizują
} dostawy; odbiorca: { $to }.
tie-supplies-item = { $from } { $givers ->
    [one] realizuje
   *[other] realizują
} dostawy ({ $item }); odbiorca: { $to }.
tie-supplies-undisclosed = { $from } { $givers ->
    [one] realizuje
   *[other] realizują
} dostawy (przedmiot nieujawniony); odbiorca: { $to }.
tie-contracts = { $from } { $givers ->
    [one] zleca
   *[other] zlecają
} prace; wykonawca: { $to }.
tie-contracts-item = { $from } { $givers ->
    [one] zleca
   *[other] zlecają
} prace ({ $item }); wykonawca: { $to }.
tie-rnd = { $from } i { $to } prowadzą wspólne badania.
tie-rnd-item = { $from } i { $to } prowadzą wspólne badania ({ $item }).
tie-co-develops = { $from } i { $to } wspólnie opracowują produkty.
tie-co-develops-item = { $from } i { $to } prowadzą wspólne prace rozwojowe ({ $item }).
tie-develops = { $from } { $givers ->
    [one] wspiera
   *[other] wspierają
} rozwój { $takers ->
    [one] dostawcy
   *[other] dostawców
}: { $to }.
tie-develops-item = { $from } { $givers ->
    [one] wspiera
   *[other] wspierają
} rozwój { $takers ->
    [one] dostawcy
   *[other] dostawców
}: { $to } ({ $item }).
tie-licenses = { $from } { $givers ->
    [one] udziela
   *[other] udzielają
} licencji na technologię; licencjobiorca: { $to }.
tie-licenses-item = { $from } { $givers ->
    [one] udziela
   *[other] udzielają
} licencji ({ $item }); licencjobiorca: { $to }.
tie-standardizes = { $from } { $givers ->
    [one] ustala
   *[other] ustalają
} standardy, które { $takers ->
    [one] stosuje
   *[other] stosują
} { $to }.
tie-trains = { $from } { $givers ->
    [one] kształci
   *[other] kształcą
} kadry; pracodawca: { $to }.
tie-trains-item = { $from } { $givers ->
    [one] kształci
   *[other] kształcą
} kadry ({ $item }); pracodawca: { $to }.
tie-talent-flow = Przepływ kadr: { $from } → { $to }.
tie-spin-off = { $to } to spin-off podmiotu: { $from }.
tie-invests = { $from } { $givers ->
    [one] inwestuje
   *[other] inwestują
} w podmiot: { $to }.
tie-owns = { $from } { $givers ->
    [one] jest właścicielem
   *[other] są właścicielami
} podmiotu: { $to }.
tie-funds = { $from } { $givers ->
    [one] finansuje podmiot
   *[other] finansują podmiot
}: { $to }.
tie-member-of = { $from } { $givers ->
    [one] należy
   *[other] należą
} do organizacji: { $to }.
tie-regulates = { $from } { $givers ->
    [one] sprawuje
   *[other] sprawują
} nadzór regulacyjny; podmiot nadzorowany: { $to }.
tie-hosts = { $from } { $givers ->
    [one] zapewnia
   *[other] zapewniają
} siedzibę podmiotowi: { $to }.
tie-founds = { $from } to założyciel podmiotu: { $to }.
tie-cooperates = { $from } i { $to } współpracują ze sobą.
tie-cooperates-item = { $from } i { $to } współpracują ze sobą ({ $item }).
tie-succeeds = { $from } { $givers ->
    [one] kontynuuje
   *[other] kontynuują
} działalność podmiotu: { $to }.
tie-standby = dostawca zakwalifikowany, obecnie niewykorzystywany
tie-share = { $share } zakupów
tie-capital-share = { $share } kapitału
tie-sales-share = { $share } sprzedaży dostawcy
tie-lead-time = czas dostawy: { $time }
tie-lead-time-unknown = czas dostawy nieznany
undisclosed-item = przedmiot nieujawniony
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = firmy z ogniwa „{ $stage }”
end-undisclosed = nieujawniona firma
end-undisclosed-stage = nieujawniona firma z ogniwa „{ $stage }”

## Kinds of events

event-kind-founding = założenie
event-kind-entry = wejście
event-kind-exit = wyjście
event-kind-expansion = rozbudowa
event-kind-policy = polityka publiczna
event-kind-technology = technologia
event-kind-institution = instytucja
event-kind-investment = inwestycja
event-kind-infrastructure = infrastruktura
event-kind-crisis = kryzys
event-kind-recovery = odbudowa
event-kind-milestone = kamień milowy
event-kind-spin-off = spin-off
event-kind-merger = fuzja
event-kind-acquisition = przejęcie
event-kind-renaming = zmiana nazwy

## Facts

facts-lead = { $cluster }: { $n ->
    [one] jedyny odnotowany fakt wraz z datą, źródłem i punktem odniesienia.
    [few] wszystkie { $n } odnotowane fakty, każdy z datą, źródłem i punktem odniesienia.
    [many] wszystkie odnotowane fakty ({ $n }), każdy z datą, źródłem i punktem odniesienia.
   *[other] wszystkie odnotowane fakty ({ $n }), każdy z datą, źródłem i punktem odniesienia.
}
facts-disputed-count = { $n ->
    [0] Źródła nie różnią się co do żadnego z nich.
    [one] Źródła różnią się co do jednego z nich; podano każdą wersję.
    [few] Źródła różnią się co do { $n } z nich; podano każdą wersję.
    [many] Źródła różnią się co do { $n } z nich; podano każdą wersję.
   *[other] Źródła różnią się co do { $n } z nich; podano każdą wersję.
}
facts-numbers = Liczby
facts-numbers-lead = Wartości tak, jak je opublikowano, nigdy nieuśredniane. Plany są oznaczone.
facts-statements = Stwierdzenia
facts-incentives = Zachęty inwestycyjne
fact-date = Data
fact-value = Wartość
fact-said-by = Źródło
fact-preferred = wersja używana w innych miejscach serwisu
fact-method = Metoda
fact-superseded-by = Zastąpione przez
fact-compare = Porównanie
fact-about = Dotyczy
incentive-dates = { $since } – { $until }

## Indicators

indicators-lead = { $cluster }: wartości obliczone na podstawie odnotowanych powiązań, każda ze wzorem, podstawą obliczeń i wskazaniem, jak może wprowadzać w błąd.
indicator-computed-on = Podstawa obliczeń
indicator-coverage-title = Pokrycie
indicator-named = Wyróżnia się
observations-title = Wartości opublikowane
observations-lead = Nie obliczono ich tutaj: podano je za wydawcami.
observation-indicator = Wskaźnik
observation-note = Uwaga

## Sources

sources-lead = { $cluster }: { $n ->
    [one] jedyne źródło w jego własnym języku.
    [few] wszystkie { $n } źródła w ich własnych językach.
    [many] wszystkie źródła ({ $n }) w ich własnych językach.
   *[other] wszystkie źródła ({ $n }) w ich własnych językach.
}
sources-list = Wszystkie źródła
source-archive = kopia archiwalna
source-primary = źródło pierwotne
source-accessed = dostęp { $date }
source-repeats = powtarza
source-cited-by = przywołują
source-kind-statistics = statystyka
source-kind-law = akt prawny
source-kind-filing = dokument złożony w urzędzie
source-kind-report = raport
source-kind-academic = publikacja naukowa
source-kind-dataset = zbiór danych
source-kind-press-release = komunikat prasowy
source-kind-news = wiadomość prasowa
source-kind-website = strona internetowa
source-kind-speech = przemówienie
source-kind-interview = wywiad
source-kind-archive = archiwum
source-kind-other = inne
cited-actor = { $n ->
    [one] jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
}
cited-relation = { $n ->
    [one] jedno powiązanie
    [few] { $n } powiązania
    [many] { $n } powiązań
   *[other] { $n } powiązań
}
cited-event = { $n ->
    [one] jedno wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzeń
}
cited-phase = { $n ->
    [one] jedna faza
    [few] { $n } fazy
    [many] { $n } faz
   *[other] { $n } faz
}
cited-stage = { $n ->
    [one] jedno ogniwo
    [few] { $n } ogniwa
    [many] { $n } ogniw
   *[other] { $n } ogniw
}
cited-fact = { $n ->
    [one] jeden fakt
    [few] { $n } fakty
    [many] { $n } faktów
   *[other] { $n } faktów
}
cited-project = { $n ->
    [one] jeden projekt
    [few] { $n } projekty
    [many] { $n } projektów
   *[other] { $n } projektów
}
cited-mechanism = { $n ->
    [one] jeden mechanizm
    [few] { $n } mechanizmy
    [many] { $n } mechanizmów
   *[other] { $n } mechanizmów
}
cited-observation = { $n ->
    [one] jedna obserwacja
    [few] { $n } obserwacje
    [many] { $n } obserwacji
   *[other] { $n } obserwacji
}
cited-incentive = { $n ->
    [one] jedna zachęta inwestycyjna
    [few] { $n } zachęty inwestycyjne
    [many] { $n } zachęt inwestycyjnych
   *[other] { $n } zachęt inwestycyjnych
}
cited-signal = { $n ->
    [one] jeden sygnał
    [few] { $n } sygnały
    [many] { $n } sygnałów
   *[other] { $n } sygnałów
}
signals-title = Sygnały
signals-lead = Pojedyncze oznaki znalezione w źródłach; każda dotyczy czegoś, co odnotowano.
signal-bears-on = dotyczy
signal-report = raport
signal-press = prasa
signal-social = media społecznościowe
signal-supply-platform = platforma dostawców
signal-community = społeczność
signal-compliance = zgodność z przepisami
signal-patent = patent
signal-hiring = rekrutacja

## Relations, mechanisms, resilience, embedding

projects-title = Powiązania wielostronne
projects-lead = Projekty, które łączą kilka podmiotów naraz.
mechanisms-title = Jak jedno prowadzi do drugiego
mechanisms-lead = Kroki są odczytaniem przez autorów zapisów wskazanych jako podstawa.
mechanism-diffusion = Dyfuzja
mechanism-talent = Kadry
mechanism-transfer = Transfer
mechanism-capital = Kapitał
mechanism-recovery = Odbudowa
mechanism-evidence = Podstawa
not-established = Nie ustalono.

## Data and glossary

data-title = Odnotowane fakty i powiązania: { $cluster }
data-lead = { $cluster }: wszystko, co mówi ten serwis, w plikach do odczytu w arkuszu kalkulacyjnym lub programie.
data-files = Pliki
data-files-lead = Tekst w kodowaniu UTF-8 z wierszem nagłówka. Taki sam w każdym języku serwisu.
data-file = Plik
data-holds = Zawartość
data-actors = podmioty z rodzajem, miejscem, początkiem i końcem, identyfikatorami
data-relations = powiązania z rodzajem, przedmiotem, początkiem i końcem, udziałami
data-events = wydarzenia z datą, rodzajem, podmiotami, stanem realizacji
data-facts = fakty z jednostką, ostatnią wartością, stanem realizacji, podstawą
data-points = każda wartość każdego szeregu wraz z datą i źródłami
data-sources = źródła z rodzajem, wydawcą, datą, adresem
data-indicators = wartości obliczone wraz ze wzorem, liczbą przypadków, datą
data-json = wszystko w jednym pliku
glossary-lead = Pojęcia używane w serwisie, każde w jednym zdaniu.
glossary-terms = { $n ->
    [one] Jedno pojęcie
    [few] { $n } pojęcia
    [many] { $n } pojęć
   *[other] { $n } pojęć
}
glossary-plain = prostymi słowami
glossary-also = także
