# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200–300"), $n decides the plural; [other] stands for fractions.

unit-inches = { $shown } { $n ->
    [one] cal
    [few] cale
    [many] cali
   *[other] cala
}
unit-miles = { $shown } { $n ->
    [one] mila
    [few] mile
    [many] mil
   *[other] mili
}
unit-acres = { $shown } { $n ->
    [one] akr
    [few] akry
    [many] akrów
   *[other] akra
}
unit-barrels = { $shown } { $n ->
    [one] baryłka
    [few] baryłki
    [many] baryłek
   *[other] baryłki
}
unit-seconds = { $shown } { $n ->
    [one] sekunda
    [few] sekundy
    [many] sekund
   *[other] sekundy
}
unit-minutes = { $shown } { $n ->
    [one] minuta
    [few] minuty
    [many] minut
   *[other] minuty
}
unit-hours = { $shown } { $n ->
    [one] godzina
    [few] godziny
    [many] godzin
   *[other] godziny
}
unit-days = { $shown } { $n ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dnia
}
unit-weeks = { $shown } { $n ->
    [one] tydzień
    [few] tygodnie
    [many] tygodni
   *[other] tygodnia
}
unit-months = { $shown } { $n ->
    [one] miesiąc
    [few] miesiące
    [many] miesięcy
   *[other] miesiąca
}
unit-years = { $shown } { $n ->
    [one] rok
    [few] lata
    [many] lat
   *[other] roku
}
unit-people = { $shown } { $n ->
    [one] osoba
    [few] osoby
    [many] osób
   *[other] osoby
}
unit-jobs = { $shown } { $n ->
    [one] miejsce pracy
    [few] miejsca pracy
    [many] miejsc pracy
   *[other] miejsca pracy
}
unit-employees = { $shown } { $n ->
    [one] osoba zatrudniona
    [few] osoby zatrudnione
    [many] osób zatrudnionych
   *[other] osoby zatrudnionej
}
unit-workers = { $shown } { $n ->
    [one] osoba pracująca
    [few] osoby pracujące
    [many] osób pracujących
   *[other] osoby pracującej
}
unit-engineers = { $shown } { $n ->
    [one] inżynier
    [few] inżynierowie
    [many] inżynierów
   *[other] inżyniera
}
unit-technicians = { $shown } { $n ->
    [one] technik
    [few] technicy
    [many] techników
   *[other] technika
}
unit-researchers = { $shown } { $n ->
    [one] badacz
    [few] badacze
    [many] badaczy
   *[other] badacza
}
unit-scientists = { $shown } { $n ->
    [one] naukowiec
    [few] naukowcy
    [many] naukowców
   *[other] naukowca
}
unit-teachers = { $shown } { $n ->
    [one] nauczyciel
    [few] nauczyciele
    [many] nauczycieli
   *[other] nauczyciela
}
unit-trainees = { $shown } { $n ->
    [one] uczestnik szkolenia
    [few] uczestnicy szkolenia
    [many] uczestników szkolenia
   *[other] uczestnika szkolenia
}
unit-apprentices = { $shown } { $n ->
    [one] uczeń zawodu
    [few] uczniowie zawodu
    [many] uczniów zawodu
   *[other] ucznia zawodu
}
unit-interns = { $shown } { $n ->
    [one] stażysta
    [few] stażyści
    [many] stażystów
   *[other] stażysty
}
unit-students = { $shown } { $n ->
    [one] osoba studiująca
    [few] osoby studiujące
    [many] osób studiujących
   *[other] osoby studiującej
}
unit-graduates = { $shown } { $n ->
    [one] absolwent
    [few] absolwenci
    [many] absolwentów
   *[other] absolwenta
}
unit-participants = { $shown } { $n ->
    [one] uczestnik
    [few] uczestnicy
    [many] uczestników
   *[other] uczestnika
}
unit-applicants = { $shown } { $n ->
    [one] wnioskodawca
    [few] wnioskodawcy
    [many] wnioskodawców
   *[other] wnioskodawcy
}
unit-teams = { $shown } { $n ->
    [one] zespół
    [few] zespoły
    [many] zespołów
   *[other] zespołu
}
unit-members = { $shown } { $n ->
    [one] członek
    [few] członkowie
    [many] członków
   *[other] członka
}
unit-users = { $shown } { $n ->
    [one] użytkownik
    [few] użytkownicy
    [many] użytkowników
   *[other] użytkownika
}
unit-customers = { $shown } { $n ->
    [one] klient
    [few] klienci
    [many] klientów
   *[other] klienta
}
unit-clients = { $shown } { $n ->
    [one] zleceniodawca
    [few] zleceniodawcy
    [many] zleceniodawców
   *[other] zleceniodawcy
}
unit-visitors = { $shown } { $n ->
    [one] osoba odwiedzająca
    [few] osoby odwiedzające
    [many] osób odwiedzających
   *[other] osoby odwiedzającej
}
unit-residents = { $shown } { $n ->
    [one] mieszkaniec
    [few] mieszkańcy
    [many] mieszkańców
   *[other] mieszkańca
}
unit-households = { $shown } { $n ->
    [one] gospodarstwo domowe
    [few] gospodarstwa domowe
    [many] gospodarstw domowych
   *[other] gospodarstwa domowego
}
unit-passengers = { $shown } { $n ->
    [one] pasażer
    [few] pasażerowie
    [many] pasażerów
   *[other] pasażera
}
unit-founders = { $shown } { $n ->
    [one] założyciel
    [few] założyciele
    [many] założycieli
   *[other] założyciela
}
unit-firms = { $shown } { $n ->
    [one] firma
    [few] firmy
    [many] firm
   *[other] firmy
}
unit-companies = { $shown } { $n ->
    [one] spółka
    [few] spółki
    [many] spółek
   *[other] spółki
}
unit-enterprises = { $shown } { $n ->
    [one] przedsiębiorstwo
    [few] przedsiębiorstwa
    [many] przedsiębiorstw
   *[other] przedsiębiorstwa
}
unit-startups = { $shown } { $n ->
    [one] start-up
    [few] start-upy
    [many] start-upów
   *[other] start-upu
}
unit-spin-offs = { $shown } { $n ->
    [one] spin-off
    [few] spin-offy
    [many] spin-offów
   *[other] spin-offu
}
unit-suppliers = { $shown } { $n ->
    [one] dostawca
    [few] dostawcy
    [many] dostawców
   *[other] dostawcy
}
unit-exporters = { $shown } { $n ->
    [one] eksporter
    [few] eksporterzy
    [many] eksporterów
   *[other] eksportera
}
unit-manufacturers = { $shown } { $n ->
    [one] producent
    [few] producenci
    [many] producentów
   *[other] producenta
}
unit-operators = { $shown } { $n ->
    [one] operator
    [few] operatorzy
    [many] operatorów
   *[other] operatora
}
unit-partners = { $shown } { $n ->
    [one] partner
    [few] partnerzy
    [many] partnerów
   *[other] partnera
}
unit-investors = { $shown } { $n ->
    [one] inwestor
    [few] inwestorzy
    [many] inwestorów
   *[other] inwestora
}
unit-tenants = { $shown } { $n ->
    [one] najemca
    [few] najemcy
    [many] najemców
   *[other] najemcy
}
unit-agencies = { $shown } { $n ->
    [one] agencja
    [few] agencje
    [many] agencji
   *[other] agencji
}
unit-organisations = { $shown } { $n ->
    [one] organizacja
    [few] organizacje
    [many] organizacji
   *[other] organizacji
}
unit-universities = { $shown } { $n ->
    [one] uczelnia
    [few] uczelnie
    [many] uczelni
   *[other] uczelni
}
unit-colleges = { $shown } { $n ->
    [one] szkoła wyższa
    [few] szkoły wyższe
    [many] szkół wyższych
   *[other] szkoły wyższej
}
unit-schools = { $shown } { $n ->
    [one] szkoła
    [few] szkoły
    [many] szkół
   *[other] szkoły
}
unit-institutes = { $shown } { $n ->
    [one] instytut
    [few] instytuty
    [many] instytutów
   *[other] instytutu
}
unit-laboratories = { $shown } { $n ->
    [one] laboratorium
    [few] laboratoria
    [many] laboratoriów
   *[other] laboratorium
}
unit-centres = { $shown } { $n ->
    [one] ośrodek
    [few] ośrodki
    [many] ośrodków
   *[other] ośrodka
}
unit-departments = { $shown } { $n ->
    [one] wydział
    [few] wydziały
    [many] wydziałów
   *[other] wydziału
}
unit-parks = { $shown } { $n ->
    [one] park
    [few] parki
    [many] parków
   *[other] parku
}
unit-plants = { $shown } { $n ->
    [one] zakład
    [few] zakłady
    [many] zakładów
   *[other] zakładu
}
unit-factories = { $shown } { $n ->
    [one] fabryka
    [few] fabryki
    [many] fabryk
   *[other] fabryki
}
unit-fabs = { $shown } { $n ->
    [one] fabryka półprzewodników
    [few] fabryki półprzewodników
    [many] fabryk półprzewodników
   *[other] fabryki półprzewodników
}
unit-sites = { $shown } { $n ->
    [one] lokalizacja
    [few] lokalizacje
    [many] lokalizacji
   *[other] lokalizacji
}
unit-buildings = { $shown } { $n ->
    [one] budynek
    [few] budynki
    [many] budynków
   *[other] budynku
}
unit-warehouses = { $shown } { $n ->
    [one] magazyn
    [few] magazyny
    [many] magazynów
   *[other] magazynu
}
unit-shops = { $shown } { $n ->
    [one] sklep
    [few] sklepy
    [many] sklepów
   *[other] sklepu
}
unit-offices = { $shown } { $n ->
    [one] biuro
    [few] biura
    [many] biur
   *[other] biura
}
unit-cleanrooms = { $shown } { $n ->
    [one] pomieszczenie czyste
    [few] pomieszczenia czyste
    [many] pomieszczeń czystych
   *[other] pomieszczenia czystego
}
unit-lines = { $shown } { $n ->
    [one] linia
    [few] linie
    [many] linii
   *[other] linii
}
unit-machines = { $shown } { $n ->
    [one] maszyna
    [few] maszyny
    [many] maszyn
   *[other] maszyny
}
unit-robots = { $shown } { $n ->
    [one] robot
    [few] roboty
    [many] robotów
   *[other] robota
}
unit-tools = { $shown } { $n ->
    [one] narzędzie
    [few] narzędzia
    [many] narzędzi
   *[other] narzędzia
}
unit-vehicles = { $shown } { $n ->
    [one] pojazd
    [few] pojazdy
    [many] pojazdów
   *[other] pojazdu
}
unit-aircraft = { $shown } { $n ->
    [one] statek powietrzny
    [few] statki powietrzne
    [many] statków powietrznych
   *[other] statku powietrznego
}
unit-ships = { $shown } { $n ->
    [one] statek
    [few] statki
    [many] statków
   *[other] statku
}
unit-flights = { $shown } { $n ->
    [one] lot
    [few] loty
    [many] lotów
   *[other] lotu
}
unit-containers = { $shown } { $n ->
    [one] kontener
    [few] kontenery
    [many] kontenerów
   *[other] kontenera
}
unit-wafers = { $shown } { $n ->
    [one] wafel krzemowy
    [few] wafle krzemowe
    [many] wafli krzemowych
   *[other] wafla krzemowego
}
unit-chips = { $shown } { $n ->
    [one] układ scalony
    [few] układy scalone
    [many] układów scalonych
   *[other] układu scalonego
}
unit-devices = { $shown } { $n ->
    [one] urządzenie
    [few] urządzenia
    [many] urządzeń
   *[other] urządzenia
}
unit-units = { $shown } { $n ->
    [one] jednostka
    [few] jednostki
    [many] jednostek
   *[other] jednostki
}
unit-products = { $shown } { $n ->
    [one] produkt
    [few] produkty
    [many] produktów
   *[other] produktu
}
unit-parts = { $shown } { $n ->
    [one] część
    [few] części
    [many] części
   *[other] części
}
unit-components = { $shown } { $n ->
    [one] komponent
    [few] komponenty
    [many] komponentów
   *[other] komponentu
}
unit-items = { $shown } { $n ->
    [one] pozycja
    [few] pozycje
    [many] pozycji
   *[other] pozycji
}
unit-orders = { $shown } { $n ->
    [one] zamówienie
    [few] zamówienia
    [many] zamówień
   *[other] zamówienia
}
unit-contracts = { $shown } { $n ->
    [one] umowa
    [few] umowy
    [many] umów
   *[other] umowy
}
unit-deals = { $shown } { $n ->
    [one] transakcja
    [few] transakcje
    [many] transakcji
   *[other] transakcji
}
unit-projects = { $shown } { $n ->
    [one] projekt
    [few] projekty
    [many] projektów
   *[other] projektu
}
unit-programmes = { $shown } { $n ->
    [one] program
    [few] programy
    [many] programów
   *[other] programu
}
unit-courses = { $shown } { $n ->
    [one] kurs
    [few] kursy
    [many] kursów
   *[other] kursu
}
unit-places = { $shown } { $n ->
    [one] miejsce
    [few] miejsca
    [many] miejsc
   *[other] miejsca
}
unit-scholarships = { $shown } { $n ->
    [one] stypendium
    [few] stypendia
    [many] stypendiów
   *[other] stypendium
}
unit-licences = { $shown } { $n ->
    [one] licencja
    [few] licencje
    [many] licencji
   *[other] licencji
}
unit-permits = { $shown } { $n ->
    [one] zezwolenie
    [few] zezwolenia
    [many] zezwoleń
   *[other] zezwolenia
}
unit-standards = { $shown } { $n ->
    [one] norma
    [few] normy
    [many] norm
   *[other] normy
}
unit-certificates = { $shown } { $n ->
    [one] certyfikat
    [few] certyfikaty
    [many] certyfikatów
   *[other] certyfikatu
}
unit-awards = { $shown } { $n ->
    [one] nagroda
    [few] nagrody
    [many] nagród
   *[other] nagrody
}
unit-grants = { $shown } { $n ->
    [one] dotacja
    [few] dotacje
    [many] dotacji
   *[other] dotacji
}
unit-patents = { $shown } { $n ->
    [one] patent
    [few] patenty
    [many] patentów
   *[other] patentu
}
unit-publications = { $shown } { $n ->
    [one] publikacja
    [few] publikacje
    [many] publikacji
   *[other] publikacji
}
unit-designs = { $shown } { $n ->
    [one] projekt
    [few] projekty
    [many] projektów
   *[other] projektu
}
unit-layers = { $shown } { $n ->
    [one] warstwa
    [few] warstwy
    [many] warstw
   *[other] warstwy
}
unit-actors = { $shown } { $n ->
    [one] podmiot
    [few] podmioty
    [many] podmiotów
   *[other] podmiotu
}
unit-ties = { $shown } { $n ->
    [one] powiązanie
    [few] powiązania
    [many] powiązań
   *[other] powiązania
}
unit-stages = { $shown } { $n ->
    [one] ogniwo
    [few] ogniwa
    [many] ogniw
   *[other] ogniwa
}
unit-events = { $shown } { $n ->
    [one] wydarzenie
    [few] wydarzenia
    [many] wydarzeń
   *[other] wydarzenia
}
unit-sources = { $shown } { $n ->
    [one] źródło
    [few] źródła
    [many] źródeł
   *[other] źródła
}
unit-facts = { $shown } { $n ->
    [one] fakt
    [few] fakty
    [many] faktów
   *[other] faktu
}
unit-indicators = { $shown } { $n ->
    [one] wskaźnik
    [few] wskaźniki
    [many] wskaźników
   *[other] wskaźnika
}
unit-countries = { $shown } { $n ->
    [one] kraj
    [few] kraje
    [many] krajów
   *[other] kraju
}
unit-regions = { $shown } { $n ->
    [one] region
    [few] regiony
    [many] regionów
   *[other] regionu
}
unit-markets = { $shown } { $n ->
    [one] rynek
    [few] rynki
    [many] rynków
   *[other] rynku
}
unit-cities = { $shown } { $n ->
    [one] miasto
    [few] miasta
    [many] miast
   *[other] miasta
}
unit-languages = { $shown } { $n ->
    [one] język
    [few] języki
    [many] języków
   *[other] języka
}
unit-meetings = { $shown } { $n ->
    [one] spotkanie
    [few] spotkania
    [many] spotkań
   *[other] spotkania
}
unit-visits = { $shown } { $n ->
    [one] wizyta
    [few] wizyty
    [many] wizyt
   *[other] wizyty
}
unit-cases = { $shown } { $n ->
    [one] przypadek
    [few] przypadki
    [many] przypadków
   *[other] przypadku
}
unit-accidents = { $shown } { $n ->
    [one] wypadek
    [few] wypadki
    [many] wypadków
   *[other] wypadku
}
unit-outages = { $shown } { $n ->
    [one] przerwa w zasilaniu
    [few] przerwy w zasilaniu
    [many] przerw w zasilaniu
   *[other] przerwy w zasilaniu
}
unit-dips = { $shown } { $n ->
    [one] zapad napięcia
    [few] zapady napięcia
    [many] zapadów napięcia
   *[other] zapadu napięcia
}
unit-interruptions = { $shown } { $n ->
    [one] przerwa
    [few] przerwy
    [many] przerw
   *[other] przerwy
}
unit-cycles = { $shown } { $n ->
    [one] cykl
    [few] cykle
    [many] cykli
   *[other] cyklu
}
unit-steps = { $shown } { $n ->
    [one] krok
    [few] kroki
    [many] kroków
   *[other] kroku
}
unit-points = { $shown } { $n ->
    [one] punkt
    [few] punkty
    [many] punktów
   *[other] punktu
}
unit-times = { $shown } { $n ->
    [one] raz
    [few] razy
    [many] razy
   *[other] raza
}
unit-shifts = { $shown } { $n ->
    [one] zmiana
    [few] zmiany
    [many] zmian
   *[other] zmiany
}
unit-beds = { $shown } { $n ->
    [one] łóżko
    [few] łóżka
    [many] łóżek
   *[other] łóżka
}
unit-rooms = { $shown } { $n ->
    [one] pokój
    [few] pokoje
    [many] pokoi
   *[other] pokoju
}
unit-homes = { $shown } { $n ->
    [one] mieszkanie
    [few] mieszkania
    [many] mieszkań
   *[other] mieszkania
}
