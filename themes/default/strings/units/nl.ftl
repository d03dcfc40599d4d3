# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200–300"), $n decides the plural.

unit-inches = { $shown } inch
unit-miles = { $shown } mijl
unit-acres = { $shown } acre
unit-barrels = { $shown } { $n ->
    [one] vat
   *[other] vaten
}
unit-seconds = { $shown } { $n ->
    [one] seconde
   *[other] seconden
}
unit-minutes = { $shown } { $n ->
    [one] minuut
   *[other] minuten
}
unit-hours = { $shown } uur
unit-days = { $shown } { $n ->
    [one] dag
   *[other] dagen
}
unit-weeks = { $shown } { $n ->
    [one] week
   *[other] weken
}
unit-months = { $shown } { $n ->
    [one] maand
   *[other] maanden
}
unit-years = { $shown } jaar
unit-people = { $shown } { $n ->
    [one] persoon
   *[other] personen
}
unit-jobs = { $shown } { $n ->
    [one] baan
   *[other] banen
}
unit-employees = { $shown } { $n ->
    [one] medewerker
   *[other] medewerkers
}
unit-workers = { $shown } { $n ->
    [one] werknemer
   *[other] werknemers
}
unit-engineers = { $shown } { $n ->
    [one] ingenieur
   *[other] ingenieurs
}
unit-technicians = { $shown } { $n ->
    [one] technicus
   *[other] technici
}
unit-researchers = { $shown } { $n ->
    [one] onderzoeker
   *[other] onderzoekers
}
unit-scientists = { $shown } { $n ->
    [one] wetenschapper
   *[other] wetenschappers
}
unit-teachers = { $shown } { $n ->
    [one] docent
   *[other] docenten
}
unit-trainees = { $shown } { $n ->
    [one] trainee
   *[other] trainees
}
unit-apprentices = { $shown } { $n ->
    [one] leerling
   *[other] leerlingen
}
unit-interns = { $shown } { $n ->
    [one] stagiair
   *[other] stagiairs
}
unit-students = { $shown } { $n ->
    [one] student
   *[other] studenten
}
unit-graduates = { $shown } { $n ->
    [one] afgestudeerde
   *[other] afgestudeerden
}
unit-participants = { $shown } { $n ->
    [one] deelnemer
   *[other] deelnemers
}
unit-applicants = { $shown } { $n ->
    [one] aanvrager
   *[other] aanvragers
}
unit-teams = { $shown } { $n ->
    [one] team
   *[other] teams
}
unit-members = { $shown } { $n ->
    [one] lid
   *[other] leden
}
unit-users = { $shown } { $n ->
    [one] gebruiker
   *[other] gebruikers
}
unit-customers = { $shown } { $n ->
    [one] klant
   *[other] klanten
}
unit-clients = { $shown } { $n ->
    [one] opdrachtgever
   *[other] opdrachtgevers
}
unit-visitors = { $shown } { $n ->
    [one] bezoeker
   *[other] bezoekers
}
unit-residents = { $shown } { $n ->
    [one] inwoner
   *[other] inwoners
}
unit-households = { $shown } { $n ->
    [one] huishouden
   *[other] huishoudens
}
unit-passengers = { $shown } { $n ->
    [one] passagier
   *[other] passagiers
}
unit-founders = { $shown } { $n ->
    [one] oprichter
   *[other] oprichters
}
unit-firms = { $shown } { $n ->
    [one] bedrijf
   *[other] bedrijven
}
unit-companies = { $shown } { $n ->
    [one] bedrijf
   *[other] bedrijven
}
unit-enterprises = { $shown } { $n ->
    [one] onderneming
   *[other] ondernemingen
}
unit-startups = { $shown } { $n ->
    [one] start-up
   *[other] start-ups
}
unit-spin-offs = { $shown } { $n ->
    [one] spin-off
   *[other] spin-offs
}
unit-suppliers = { $shown } { $n ->
    [one] leverancier
   *[other] leveranciers
}
unit-exporters = { $shown } { $n ->
    [one] exporteur
   *[other] exporteurs
}
unit-manufacturers = { $shown } { $n ->
    [one] fabrikant
   *[other] fabrikanten
}
unit-operators = { $shown } { $n ->
    [one] exploitant
   *[other] exploitanten
}
unit-partners = { $shown } { $n ->
    [one] partner
   *[other] partners
}
unit-investors = { $shown } { $n ->
    [one] investeerder
   *[other] investeerders
}
unit-tenants = { $shown } { $n ->
    [one] huurder
   *[other] huurders
}
unit-agencies = { $shown } { $n ->
    [one] agentschap
   *[other] agentschappen
}
unit-organisations = { $shown } { $n ->
    [one] organisatie
   *[other] organisaties
}
unit-universities = { $shown } { $n ->
    [one] universiteit
   *[other] universiteiten
}
unit-colleges = { $shown } { $n ->
    [one] hogeschool
   *[other] hogescholen
}
unit-schools = { $shown } { $n ->
    [one] school
   *[other] scholen
}
unit-institutes = { $shown } { $n ->
    [one] instituut
   *[other] instituten
}
unit-laboratories = { $shown } { $n ->
    [one] laboratorium
   *[other] laboratoria
}
unit-centres = { $shown } { $n ->
    [one] centrum
   *[other] centra
}
unit-departments = { $shown } { $n ->
    [one] afdeling
   *[other] afdelingen
}
unit-parks = { $shown } { $n ->
    [one] park
   *[other] parken
}
unit-plants = { $shown } { $n ->
    [one] fabriek
   *[other] fabrieken
}
unit-factories = { $shown } { $n ->
    [one] fabriek
   *[other] fabrieken
}
unit-fabs = { $shown } { $n ->
    [one] chipfabriek
   *[other] chipfabrieken
}
unit-sites = { $shown } { $n ->
    [one] locatie
   *[other] locaties
}
unit-buildings = { $shown } { $n ->
    [one] gebouw
   *[other] gebouwen
}
unit-warehouses = { $shown } { $n ->
    [one] magazijn
   *[other] magazijnen
}
unit-shops = { $shown } { $n ->
    [one] winkel
   *[other] winkels
}
unit-offices = { $shown } { $n ->
    [one] kantoor
   *[other] kantoren
}
unit-cleanrooms = { $shown } { $n ->
    [one] cleanroom
   *[other] cleanrooms
}
unit-lines = { $shown } { $n ->
    [one] productielijn
   *[other] productielijnen
}
unit-machines = { $shown } { $n ->
    [one] machine
   *[other] machines
}
unit-robots = { $shown } { $n ->
    [one] robot
   *[other] robots
}
unit-tools = { $shown } { $n ->
    [one] installatie
   *[other] installaties
}
unit-vehicles = { $shown } { $n ->
    [one] voertuig
   *[other] voertuigen
}
unit-aircraft = { $shown } { $n ->
    [one] vliegtuig
   *[other] vliegtuigen
}
unit-ships = { $shown } { $n ->
    [one] schip
   *[other] schepen
}
unit-flights = { $shown } { $n ->
    [one] vlucht
   *[other] vluchten
}
unit-containers = { $shown } { $n ->
    [one] container
   *[other] containers
}
unit-wafers = { $shown } { $n ->
    [one] wafer
   *[other] wafers
}
unit-chips = { $shown } { $n ->
    [one] chip
   *[other] chips
}
unit-devices = { $shown } { $n ->
    [one] apparaat
   *[other] apparaten
}
unit-units = { $shown } { $n ->
    [one] eenheid
   *[other] eenheden
}
unit-products = { $shown } { $n ->
    [one] product
   *[other] producten
}
unit-parts = { $shown } { $n ->
    [one] onderdeel
   *[other] onderdelen
}
unit-components = { $shown } { $n ->
    [one] component
   *[other] componenten
}
unit-items = { $shown } { $n ->
    [one] stuk
   *[other] stuks
}
unit-orders = { $shown } { $n ->
    [one] order
   *[other] orders
}
unit-contracts = { $shown } { $n ->
    [one] contract
   *[other] contracten
}
unit-deals = { $shown } { $n ->
    [one] transactie
   *[other] transacties
}
unit-projects = { $shown } { $n ->
    [one] project
   *[other] projecten
}
unit-programmes = { $shown } { $n ->
    [one] programma
   *[other] programma’s
}
unit-courses = { $shown } { $n ->
    [one] cursus
   *[other] cursussen
}
unit-places = { $shown } { $n ->
    [one] plaats
   *[other] plaatsen
}
unit-scholarships = { $shown } { $n ->
    [one] beurs
   *[other] beurzen
}
unit-licences = { $shown } { $n ->
    [one] licentie
   *[other] licenties
}
unit-permits = { $shown } { $n ->
    [one] vergunning
   *[other] vergunningen
}
unit-standards = { $shown } { $n ->
    [one] norm
   *[other] normen
}
unit-certificates = { $shown } { $n ->
    [one] certificaat
   *[other] certificaten
}
unit-awards = { $shown } { $n ->
    [one] onderscheiding
   *[other] onderscheidingen
}
unit-grants = { $shown } { $n ->
    [one] subsidie
   *[other] subsidies
}
unit-patents = { $shown } { $n ->
    [one] octrooi
   *[other] octrooien
}
unit-publications = { $shown } { $n ->
    [one] publicatie
   *[other] publicaties
}
unit-designs = { $shown } { $n ->
    [one] ontwerp
   *[other] ontwerpen
}
unit-layers = { $shown } { $n ->
    [one] laag
   *[other] lagen
}
unit-actors = { $shown } { $n ->
    [one] actor
   *[other] actoren
}
unit-ties = { $shown } { $n ->
    [one] relatie
   *[other] relaties
}
unit-stages = { $shown } { $n ->
    [one] schakel
   *[other] schakels
}
unit-events = { $shown } { $n ->
    [one] gebeurtenis
   *[other] gebeurtenissen
}
unit-sources = { $shown } { $n ->
    [one] bron
   *[other] bronnen
}
unit-facts = { $shown } { $n ->
    [one] feit
   *[other] feiten
}
unit-indicators = { $shown } { $n ->
    [one] indicator
   *[other] indicatoren
}
unit-countries = { $shown } { $n ->
    [one] land
   *[other] landen
}
unit-regions = { $shown } { $n ->
    [one] regio
   *[other] regio’s
}
unit-markets = { $shown } { $n ->
    [one] markt
   *[other] markten
}
unit-cities = { $shown } { $n ->
    [one] stad
   *[other] steden
}
unit-languages = { $shown } { $n ->
    [one] taal
   *[other] talen
}
unit-meetings = { $shown } { $n ->
    [one] bijeenkomst
   *[other] bijeenkomsten
}
unit-visits = { $shown } { $n ->
    [one] bezoek
   *[other] bezoeken
}
unit-cases = { $shown } { $n ->
    [one] geval
   *[other] gevallen
}
unit-accidents = { $shown } { $n ->
    [one] ongeval
   *[other] ongevallen
}
unit-outages = { $shown } { $n ->
    [one] storing
   *[other] storingen
}
unit-dips = { $shown } { $n ->
    [one] spanningsdip
   *[other] spanningsdips
}
unit-interruptions = { $shown } { $n ->
    [one] onderbreking
   *[other] onderbrekingen
}
unit-cycles = { $shown } { $n ->
    [one] cyclus
   *[other] cycli
}
unit-steps = { $shown } { $n ->
    [one] stap
   *[other] stappen
}
unit-points = { $shown } { $n ->
    [one] punt
   *[other] punten
}
unit-times = { $shown } keer
unit-shifts = { $shown } { $n ->
    [one] ploeg
   *[other] ploegen
}
unit-beds = { $shown } { $n ->
    [one] bed
   *[other] bedden
}
unit-rooms = { $shown } { $n ->
    [one] kamer
   *[other] kamers
}
unit-homes = { $shown } { $n ->
    [one] woning
   *[other] woningen
}
