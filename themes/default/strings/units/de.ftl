# Gezählte Dinge und Maße, die als Wörter geschrieben werden. $shown ist die Zahl, wie
# sie gezeigt wird ("200–300"), $n entscheidet über die Mehrzahl.

unit-inches = { $shown } Zoll
unit-miles = { $shown } { $n ->
    [one] Meile
   *[other] Meilen
}
unit-acres = { $shown } { $n ->
    [one] Acre
   *[other] Acres
}
unit-barrels = { $shown } Barrel
unit-seconds = { $shown } { $n ->
    [one] Sekunde
   *[other] Sekunden
}
unit-minutes = { $shown } { $n ->
    [one] Minute
   *[other] Minuten
}
unit-hours = { $shown } { $n ->
    [one] Stunde
   *[other] Stunden
}
unit-days = { $shown } { $n ->
    [one] Tag
   *[other] Tage
}
unit-weeks = { $shown } { $n ->
    [one] Woche
   *[other] Wochen
}
unit-months = { $shown } { $n ->
    [one] Monat
   *[other] Monate
}
unit-years = { $shown } { $n ->
    [one] Jahr
   *[other] Jahre
}
unit-people = { $shown } { $n ->
    [one] Person
   *[other] Personen
}
unit-jobs = { $shown } { $n ->
    [one] Arbeitsplatz
   *[other] Arbeitsplätze
}
unit-employees = { $shown } { $n ->
    [one] beschäftigte Person
   *[other] Beschäftigte
}
unit-workers = { $shown } { $n ->
    [one] Arbeitskraft
   *[other] Arbeitskräfte
}
unit-engineers = { $shown } { $n ->
    [one] Person mit Ingenieurberuf
   *[other] Ingenieurinnen und Ingenieure
}
unit-technicians = { $shown } { $n ->
    [one] technische Fachkraft
   *[other] technische Fachkräfte
}
unit-researchers = { $shown } { $n ->
    [one] forschende Person
   *[other] Forschende
}
unit-scientists = { $shown } { $n ->
    [one] wissenschaftliche Kraft
   *[other] wissenschaftliche Kräfte
}
unit-teachers = { $shown } { $n ->
    [one] Lehrkraft
   *[other] Lehrkräfte
}
unit-trainees = { $shown } { $n ->
    [one] Person in Fortbildung
   *[other] Personen in Fortbildung
}
unit-apprentices = { $shown } { $n ->
    [one] Person in Ausbildung
   *[other] Auszubildende
}
unit-interns = { $shown } { $n ->
    [one] Person im Praktikum
   *[other] Personen im Praktikum
}
unit-students = { $shown } { $n ->
    [one] studierende Person
   *[other] Studierende
}
unit-graduates = { $shown } { $n ->
    [one] Person mit Abschluss
   *[other] Absolventinnen und Absolventen
}
unit-participants = { $shown } { $n ->
    [one] teilnehmende Person
   *[other] Teilnehmende
}
unit-applicants = { $shown } { $n ->
    [one] Bewerbung
   *[other] Bewerbungen
}
unit-teams = { $shown } { $n ->
    [one] Team
   *[other] Teams
}
unit-members = { $shown } { $n ->
    [one] Mitglied
   *[other] Mitglieder
}
unit-users = { $shown } { $n ->
    [one] nutzende Person
   *[other] Nutzende
}
unit-customers = { $shown } { $n ->
    [one] Kunde
   *[other] Kunden
}
unit-clients = { $shown } Auftraggeber
unit-visitors = { $shown } { $n ->
    [one] Gast
   *[other] Gäste
}
unit-residents = { $shown } { $n ->
    [one] ansässige Person
   *[other] Einwohnerinnen und Einwohner
}
unit-households = { $shown } { $n ->
    [one] Haushalt
   *[other] Haushalte
}
unit-passengers = { $shown } { $n ->
    [one] Person an Bord
   *[other] Passagiere
}
unit-founders = { $shown } { $n ->
    [one] gründende Person
   *[other] Gründerinnen und Gründer
}
unit-firms = { $shown } Unternehmen
unit-companies = { $shown } { $n ->
    [one] Gesellschaft
   *[other] Gesellschaften
}
unit-enterprises = { $shown } { $n ->
    [one] Betrieb
   *[other] Betriebe
}
unit-startups = { $shown } { $n ->
    [one] Start-up
   *[other] Start-ups
}
unit-spin-offs = { $shown } { $n ->
    [one] Ausgründung
   *[other] Ausgründungen
}
unit-suppliers = { $shown } { $n ->
    [one] Zulieferbetrieb
   *[other] Zulieferbetriebe
}
unit-exporters = { $shown } Exportunternehmen
unit-manufacturers = { $shown } Hersteller
unit-operators = { $shown } Betreiber
unit-partners = { $shown } Partner
unit-investors = { $shown } Kapitalgeber
unit-tenants = { $shown } { $n ->
    [one] Mietpartei
   *[other] Mietparteien
}
unit-agencies = { $shown } { $n ->
    [one] Behörde
   *[other] Behörden
}
unit-organisations = { $shown } { $n ->
    [one] Organisation
   *[other] Organisationen
}
unit-universities = { $shown } { $n ->
    [one] Universität
   *[other] Universitäten
}
unit-colleges = { $shown } { $n ->
    [one] College
   *[other] Colleges
}
unit-schools = { $shown } { $n ->
    [one] Schule
   *[other] Schulen
}
unit-institutes = { $shown } { $n ->
    [one] Institut
   *[other] Institute
}
unit-laboratories = { $shown } { $n ->
    [one] Labor
   *[other] Labore
}
unit-centres = { $shown } { $n ->
    [one] Zentrum
   *[other] Zentren
}
unit-departments = { $shown } { $n ->
    [one] Abteilung
   *[other] Abteilungen
}
unit-parks = { $shown } { $n ->
    [one] Park
   *[other] Parks
}
unit-plants = { $shown } { $n ->
    [one] Werk
   *[other] Werke
}
unit-factories = { $shown } { $n ->
    [one] Fabrik
   *[other] Fabriken
}
unit-fabs = { $shown } { $n ->
    [one] Chipfabrik
   *[other] Chipfabriken
}
unit-sites = { $shown } { $n ->
    [one] Standort
   *[other] Standorte
}
unit-buildings = { $shown } Gebäude
unit-warehouses = { $shown } { $n ->
    [one] Lagerhaus
   *[other] Lagerhäuser
}
unit-shops = { $shown } { $n ->
    [one] Laden
   *[other] Läden
}
unit-offices = { $shown } { $n ->
    [one] Büro
   *[other] Büros
}
unit-cleanrooms = { $shown } { $n ->
    [one] Reinraum
   *[other] Reinräume
}
unit-lines = { $shown } { $n ->
    [one] Fertigungslinie
   *[other] Fertigungslinien
}
unit-machines = { $shown } { $n ->
    [one] Maschine
   *[other] Maschinen
}
unit-robots = { $shown } Roboter
unit-tools = { $shown } { $n ->
    [one] Anlage
   *[other] Anlagen
}
unit-vehicles = { $shown } { $n ->
    [one] Fahrzeug
   *[other] Fahrzeuge
}
unit-aircraft = { $shown } { $n ->
    [one] Flugzeug
   *[other] Flugzeuge
}
unit-ships = { $shown } { $n ->
    [one] Schiff
   *[other] Schiffe
}
unit-flights = { $shown } { $n ->
    [one] Flug
   *[other] Flüge
}
unit-containers = { $shown } Container
unit-wafers = { $shown } Wafer
unit-chips = { $shown } { $n ->
    [one] Chip
   *[other] Chips
}
unit-devices = { $shown } { $n ->
    [one] Bauelement
   *[other] Bauelemente
}
unit-units = { $shown } Stück
unit-products = { $shown } { $n ->
    [one] Produkt
   *[other] Produkte
}
unit-parts = { $shown } { $n ->
    [one] Teil
   *[other] Teile
}
unit-components = { $shown } { $n ->
    [one] Komponente
   *[other] Komponenten
}
unit-items = { $shown } Artikel
unit-orders = { $shown } { $n ->
    [one] Auftrag
   *[other] Aufträge
}
unit-contracts = { $shown } { $n ->
    [one] Vertrag
   *[other] Verträge
}
unit-deals = { $shown } { $n ->
    [one] Abschluss
   *[other] Abschlüsse
}
unit-projects = { $shown } { $n ->
    [one] Projekt
   *[other] Projekte
}
unit-programmes = { $shown } { $n ->
    [one] Programm
   *[other] Programme
}
unit-courses = { $shown } { $n ->
    [one] Kurs
   *[other] Kurse
}
unit-places = { $shown } { $n ->
    [one] Platz
   *[other] Plätze
}
unit-scholarships = { $shown } { $n ->
    [one] Stipendium
   *[other] Stipendien
}
unit-licences = { $shown } { $n ->
    [one] Lizenz
   *[other] Lizenzen
}
unit-permits = { $shown } { $n ->
    [one] Genehmigung
   *[other] Genehmigungen
}
unit-standards = { $shown } { $n ->
    [one] Norm
   *[other] Normen
}
unit-certificates = { $shown } { $n ->
    [one] Zertifikat
   *[other] Zertifikate
}
unit-awards = { $shown } { $n ->
    [one] Auszeichnung
   *[other] Auszeichnungen
}
unit-grants = { $shown } { $n ->
    [one] Zuschuss
   *[other] Zuschüsse
}
unit-patents = { $shown } { $n ->
    [one] Patent
   *[other] Patente
}
unit-publications = { $shown } { $n ->
    [one] Veröffentlichung
   *[other] Veröffentlichungen
}
unit-designs = { $shown } { $n ->
    [one] Entwurf
   *[other] Entwürfe
}
unit-layers = { $shown } { $n ->
    [one] Lage
   *[other] Lagen
}
unit-actors = { $shown } { $n ->
    [one] Akteur
   *[other] Akteure
}
unit-ties = { $shown } { $n ->
    [one] Verbindung
   *[other] Verbindungen
}
unit-stages = { $shown } { $n ->
    [one] Stufe
   *[other] Stufen
}
unit-events = { $shown } { $n ->
    [one] Ereignis
   *[other] Ereignisse
}
unit-sources = { $shown } { $n ->
    [one] Quelle
   *[other] Quellen
}
unit-facts = { $shown } { $n ->
    [one] Fakt
   *[other] Fakten
}
unit-indicators = { $shown } { $n ->
    [one] Kennzahl
   *[other] Kennzahlen
}
unit-countries = { $shown } { $n ->
    [one] Land
   *[other] Länder
}
unit-regions = { $shown } { $n ->
    [one] Region
   *[other] Regionen
}
unit-markets = { $shown } { $n ->
    [one] Markt
   *[other] Märkte
}
unit-cities = { $shown } { $n ->
    [one] Stadt
   *[other] Städte
}
unit-languages = { $shown } { $n ->
    [one] Sprache
   *[other] Sprachen
}
unit-meetings = { $shown } { $n ->
    [one] Sitzung
   *[other] Sitzungen
}
unit-visits = { $shown } { $n ->
    [one] Besuch
   *[other] Besuche
}
unit-cases = { $shown } { $n ->
    [one] Fall
   *[other] Fälle
}
unit-accidents = { $shown } { $n ->
    [one] Unfall
   *[other] Unfälle
}
unit-outages = { $shown } { $n ->
    [one] Stromausfall
   *[other] Stromausfälle
}
unit-dips = { $shown } { $n ->
    [one] Spannungseinbruch
   *[other] Spannungseinbrüche
}
unit-interruptions = { $shown } { $n ->
    [one] Unterbrechung
   *[other] Unterbrechungen
}
unit-cycles = { $shown } { $n ->
    [one] Zyklus
   *[other] Zyklen
}
unit-steps = { $shown } { $n ->
    [one] Schritt
   *[other] Schritte
}
unit-points = { $shown } { $n ->
    [one] Punkt
   *[other] Punkte
}
unit-times = { $shown } { $n ->
    [one] Mal
   *[other] Male
}
unit-shifts = { $shown } { $n ->
    [one] Schicht
   *[other] Schichten
}
unit-beds = { $shown } { $n ->
    [one] Bett
   *[other] Betten
}
unit-rooms = { $shown } { $n ->
    [one] Raum
   *[other] Räume
}
unit-homes = { $shown } { $n ->
    [one] Wohneinheit
   *[other] Wohneinheiten
}
