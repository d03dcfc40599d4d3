# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = zakład z kapitałem zagranicznym
class-loc = firma lokalna
class-lea = edukacja i badania
class-pub = instytucja publiczna
class-ass = stowarzyszenie
class-cap = inwestor
class-inf = grunty i media
class-out = poza klastrem

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
    [one] jeden partner
    [few] { $n } partnerzy
    [many] { $n } partnerów
   *[other] { $n } partnerów
}
drawing-network = { $actors ->
    [one] Jeden podmiot
    [few] { $actors } podmioty
    [many] { $actors } podmiotów
   *[other] { $actors } podmiotów
}, { $ties ->
    [one] jedno powiązanie
    [few] { $ties } powiązania
    [many] { $ties } powiązań
   *[other] { $ties } powiązań
}
drawing-network-note = Większe znaki mają więcej partnerów. Strzałka wskazuje od dawcy do biorcy. Położenie nie ma skali: bliskość oznacza ścisłe powiązanie.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = koła to zakłady z kapitałem zagranicznym
shape-loc = kwadraty to firmy lokalne
shape-lea = trójkąty to edukacja i badania
shape-pub = romby to instytucje publiczne
shape-ass = sześciokąty to stowarzyszenia
shape-cap = trójkąty wierzchołkiem w dół to inwestorzy
shape-inf = krzyże to grunty i media
shape-out = puste koła są poza klastrem
drawing-network-finding = Najwięcej powiązań { $n ->
    [one] ma
    [few] mają
    [many] mają
   *[other] mają
}: { $actors }
drawing-phase = { $new ->
    [0] Nie zaczyna się żadne datowane powiązanie
    [one] Zaczyna się jedno datowane powiązanie
    [few] Zaczynają się { $new } datowane powiązania
    [many] Zaczyna się { $new } datowanych powiązań
   *[other] Zaczyna się { $new } datowanych powiązań
}, { $old ->
    [0] żadne starsze nie trwa nadal
    [one] jedno starsze trwa nadal
    [few] { $old } starsze trwają nadal
    [many] { $old } starszych trwa nadal
   *[other] { $old } starszych trwa nadal
}
drawing-around = { $actor } i { $n ->
    [one] jeden partner
    [few] { $n } partnerzy
    [many] { $n } partnerów
   *[other] { $n } partnerów
}
drawing-chain = Łańcuch wartości: { $n ->
    [one] jedno ogniwo
    [few] { $n } ogniwa
    [many] { $n } ogniw
   *[other] { $n } ogniw
}
drawing-chain-note = Strzałka prowadzi od ogniwa do tego, które ono zasila. W polu z przerywaną linią nie ma podmiotu w klastrze.
drawing-stage-gap = nikogo tu nie odnotowano
drawing-stage-members = { $n ->
    [one] jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
}
drawing-chart = { $fact }: { $n ->
    [one] jedna wartość
    [few] { $n } wartości
    [many] { $n } wartości
   *[other] { $n } wartości
}

## The network page
network-lead = Stan na { $date }: odnotowano { $n ->
    [one] jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
} i { $ties ->
    [one] jedno powiązanie
    [few] { $ties } powiązania
    [many] { $ties } powiązań
   *[other] { $ties } powiązań
} między podmiotami znanymi z nazwy. Najwięcej partnerów ma { $best }: { $most }.
network-figure = Kto jest z kim powiązany
network-reading-title = Co pokazuje mapa
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = Tylko przez podmiot { $actor } do reszty sieci { $cut ->
    [one] dociera jeden inny podmiot
    [few] docierają { $cut } inne podmioty
    [many] dociera { $cut } innych podmiotów
   *[other] dociera { $cut } innych podmiotów
}.
network-see-hubs = { $share } wszystkich narysowanych powiązań dotyczy łącznie tych podmiotów: { $actors }.
network-see-between = Spośród najkrótszych dróg między dwoma innymi podmiotami { $share } prowadzi przez podmiot { $actor }.
network-see-single = { $n ->
    [one] Jeden podmiot trzyma
    [few] { $n } podmioty trzymają
    [many] { $n } podmiotów trzyma
   *[other] { $n } podmiotów trzyma
} się mapy tylko jednym odnotowanym powiązaniem.
network-key-actors = Podmioty
network-key-ties = Powiązania
network-key-strength = Gruba linia opiera się na co najmniej dwóch niezależnych źródłach, cienka na jednym. Pierścień oznacza powiązanie, co do którego źródła się różnią.
network-ties-title = Każde powiązanie w zdaniu
network-ties-skip = Przejdź do tabeli powiązań
network-ties-caption = Powiązania narysowane powyżej, łącznie { $n }
network-past-title = Powiązania z przeszłości
network-past-caption = Powiązania, które się zakończyły lub których jedna strona przestała istnieć, łącznie { $n }
network-open-title = Powiązania z grupami i firmami niewymienionymi z nazwy
network-open-caption = Powiązania, których jedna strona nie jest podmiotem wymienionym z nazwy, łącznie { $n }; nie liczy ich żaden wskaźnik
network-projects-title = Projekty kilku podmiotów
network-col-from = Od
network-col-tie = Powiązanie
network-col-to = Do
network-col-family = Grupa
network-col-years = Lata
network-col-evidence = Źródła
network-alone-title = Podmioty bez odnotowanych powiązań
network-alone = { $n ->
    [one] Wymieniono jeden podmiot, dla którego nie odnotowano powiązań. Mówi to coś o zapisach, nie o firmie.
    [few] Wymieniono { $n } podmioty, dla których nie odnotowano powiązań. Mówi to coś o zapisach, nie o firmach.
    [many] Wymieniono { $n } podmiotów, dla których nie odnotowano powiązań. Mówi to coś o zapisach, nie o firmach.
   *[other] Wymieniono { $n } podmiotów, dla których nie odnotowano powiązań. Mówi to coś o zapisach, nie o firmach.
}
network-limits-title = Czego to nie pokazuje
network-limit-undated = { $n ->
    [one] Jedno powiązanie nie ma daty: jest narysowane w stanie dzisiejszym i brakuje go
    [few] { $n } powiązania nie mają daty: są narysowane w stanie dzisiejszym i brakuje ich
    [many] { $n } powiązań nie ma daty: są narysowane w stanie dzisiejszym i brakuje ich
   *[other] { $n } powiązań nie ma daty: są narysowane w stanie dzisiejszym i brakuje ich
} w przeszłości.
network-limit-unsourced = { $n ->
    [one] Jedno powiązanie nie podaje
    [few] { $n } powiązania nie podają
    [many] { $n } powiązań nie podaje
   *[other] { $n } powiązań nie podaje
} źródła.
network-limit-undisclosed = { $n ->
    [one] Jedno powiązanie ma
    [few] { $n } powiązania mają
    [many] { $n } powiązań ma
   *[other] { $n } powiązań ma
} nieujawnioną stronę.
network-limit-sample = Odnotowano tylko to, co opublikowano. Klientów i ceny publikuje się rzadko, więc sieć jest dolnym oszacowaniem.
network-years-unknown = nie wiadomo

## Controls that the script adds to the network
network-filter-families = Powiązania
network-filter-kinds = Podmioty
network-find = Znajdź podmiot
network-shown = Pokazane podmioty: { $actors }, powiązania: { $ties }
network-zoom-in = Powiększ
network-zoom-out = Pomniejsz
network-zoom-reset = Cała sieć
network-keys = Klawisze strzałek przenoszą od podmiotu do podmiotu, Home do podmiotu z największą liczbą partnerów, Escape usuwa wybór, plus i minus zmieniają powiększenie.
network-partners = { $actor }: pokazani partnerzy: { $n }
# Name of the group of zoom buttons.
network-zoom = Powiększenie

## What the script adds below the network: questions one can ask of it
explore-choose = wybierz podmiot
explore-way = Droga między dwoma podmiotami
explore-from = Od
explore-to = Do
# $n is the number of ties one goes along.
explore-found = Najkrótsza odnotowana droga: { $from } → { $to }. Liczba kroków: { $n }
explore-none = Brak odnotowanej drogi: { $from } → { $to }.
explore-without = Bez jednego podmiotu
explore-leave = Pomiń
# $n is how many others are cut off; their names follow.
explore-cut = Na tym rysunku bez podmiotu { $actor } od największej części są odcięte: { $n }
explore-whole = Na tym rysunku bez podmiotu { $actor } pozostałe są połączone tak jak wcześniej.
explore-years = Powiązania według roku rozpoczęcia
explore-until = Rozpoczęte do
explore-now = dziś
# $undated ties have no date.
explore-begun = { $year }: rozpoczęte spośród narysowanych powiązań: { $n }. Ukryte z powodu braku daty: { $undated }
explore-save = Zapisz widoczny rysunek
explore-save-svg = Jako SVG
explore-save-png = Jako PNG
explore-save-csv = Tabela widocznych powiązań, jako CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = Część sieci
focus-around = Wokół
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Kroki
focus-region = Region
focus-boundary = Granica
focus-all = wszystkie
focus-size = Wielkość znaków
focus-alike = jak na rysunku
focus-degree = Liczba partnerów
focus-between = Udział najkrótszych dróg przez podmiot
focus-core = Liczba rdzeniowa: każdy w tej części ma co najmniej tylu partnerów
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Powiązania w tabeli: { $shown } z { $of }
