# Words of the page that sets the clusters side by side.

page-compare = Porównanie
compare-title = Klastry obok siebie
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n ->
    [one] Jeden klaster w jednym schemacie
    [few] { $n } klastry w jednym schemacie
    [many] { $n } klastrów w jednym schemacie
   *[other] { $n } klastrów w jednym schemacie
}: { $clusters }. Zakres zapisów jest różny: większa liczba może oznaczać tylko tyle, że więcej spisano.
compare-open-page = Porównanie: { $clusters }
compare-foreign = Twierdzenia, których jeszcze nie przetłumaczono, podano w ich własnym języku.

## What is recorded

compare-recorded-title = Co odnotowano
compare-recorded-lead = Wszystkie liczby dotyczą zapisów, nie rzeczywistości. Kto więcej notuje, ten więcej znajduje.
compare-recorded = Stan na { $date }: { $counts }.
compare-recorded-coverage = Powiązania z odnotowanym początkiem: { $dated }, ze źródłem: { $sourced }.
compare-actors = { $n ->
    [one] jeden podmiot
    [few] { $n } podmioty
    [many] { $n } podmiotów
   *[other] { $n } podmiotów
}
compare-ties = { $n ->
    [one] jedno powiązanie
    [few] { $n } powiązania
    [many] { $n } powiązań
   *[other] { $n } powiązań
}
compare-events = { $n ->
    [one] jedno wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzeń
}
compare-sources = { $n ->
    [one] jedno źródło
    [few] { $n } źródła
    [many] { $n } źródeł
   *[other] { $n } źródeł
}
compare-days-differ = Zapisy dotyczą różnych dni: to, co zmieniło się między nimi, nie jest różnicą między klastrami.

## What is claimed

compare-claims-title = Co każdy klaster mówi o sobie
compare-claims-lead = Pierwszy akapit każdej części. Nazwa prowadzi do mechanizmu, podstawy źródłowej i ograniczeń.
compare-no-claim = Tej części jeszcze nie napisano.

## Structure

compare-structure-lead = Każdy klaster sam określa swoje ogniwa, dokładniej lub ogólniej. Ich liczba nie jest miarą; ważne jest, kto je obsadza.
compare-stage-inside = w klastrze: { $n }
compare-stage-nearby = w pobliżu: { $n }
compare-stage-outside = poza klastrem: { $n }
compare-no-stages = Nie określono ogniw.
compare-kinds = Odnotowane podmioty według rodzaju

## Indicators and resilience

compare-indicators-lead = Obliczone w ten sam sposób dla każdego klastra. Pod każdą wartością: podstawa obliczeń oraz jaka jej część ma datę i źródło. Nic tutaj nie jest rankingiem.
compare-remark = Na co zwrócić uwagę
compare-coverage = z datą: { $dated }, ze źródłem: { $sourced }
# Titles of two groups of lines.
compare-open = Można czytać obok siebie, wraz z uwagą
compare-apart = Nie należy porównywać: każda wartość opisuje własny klaster
compare-why-few = Nie każdy klaster ma wystarczające dane.
compare-why-size = Wartość zmienia się wraz z liczbą liczonych podmiotów, a ta jest różna.
compare-why-stages = Listy ogniw nie są takie same.
compare-why-suppliers = Pominięto pozycje zaopatrzenia, dla których nie odnotowano wszystkich dostawców.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = Pominięto powiązania bez daty: { $shares }.
compare-of = { $n } z { $total }
compare-resilience-lead = Na czym opierają się odnotowane powiązania. Scenariusz oparty na zapisach, nie prognoza.

## Phases

compare-phases-title = Jak powstał każdy klaster
compare-phases-lead = Fazy są odczytaniem wydarzeń przez redakcję każdego klastra.
compare-no-phases = Nie określono faz.
# Description of the drawing; $from and $to are years.
compare-drawing = Fazy { $n ->
    [one] jednego klastra
    [few] { $n } klastrów
    [many] { $n } klastrów
   *[other] { $n } klastrów
} na jednej osi czasu, { $from } – { $to }; lista poniżej zawiera to samo.
compare-drawing-title = Jedna oś czasu
compare-drawing-note = Każdy pasek to faza; jego numer odpowiada numerowi na liście poniżej.

## Links between the clusters

compare-links-title = Między klastrami
compare-links-lead = Podmioty odnotowane w więcej niż jednym klastrze oraz teksty, które odsyłają z jednego do drugiego.
compare-links-none = Nie odnotowano żadnego połączenia między nimi. Nie dowodzi to, że go nie ma.
compare-same = Odnotowane w obu: { $here } i { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = Odesłania w tekstach: { $here } → { $there }
