# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200–300"), $n decides the plural.

unit-inches = { $shown } { $n ->
    [one] pollice
   *[other] pollici
}
unit-miles = { $shown } { $n ->
    [one] miglio
   *[other] miglia
}
unit-acres = { $shown } { $n ->
    [one] acro
   *[other] acri
}
unit-barrels = { $shown } { $n ->
    [one] barile
   *[other] barili
}
unit-seconds = { $shown } { $n ->
    [one] secondo
   *[other] secondi
}
unit-minutes = { $shown } { $n ->
    [one] minuto
   *[other] minuti
}
unit-hours = { $shown } { $n ->
    [one] ora
   *[other] ore
}
unit-days = { $shown } { $n ->
    [one] giorno
   *[other] giorni
}
unit-weeks = { $shown } { $n ->
    [one] settimana
   *[other] settimane
}
unit-months = { $shown } { $n ->
    [one] mese
   *[other] mesi
}
unit-years = { $shown } { $n ->
    [one] anno
   *[other] anni
}
unit-people = { $shown } { $n ->
    [one] persona
   *[other] persone
}
unit-jobs = { $shown } { $n ->
    [one] posto di lavoro
   *[other] posti di lavoro
}
unit-employees = { $shown } { $n ->
    [one] dipendente
   *[other] dipendenti
}
unit-workers = { $shown } { $n ->
    [one] addetto
   *[other] addetti
}
unit-engineers = { $shown } { $n ->
    [one] ingegnere
   *[other] ingegneri
}
unit-technicians = { $shown } { $n ->
    [one] tecnico
   *[other] tecnici
}
unit-researchers = { $shown } { $n ->
    [one] ricercatore
   *[other] ricercatori
}
unit-scientists = { $shown } { $n ->
    [one] scienziato
   *[other] scienziati
}
unit-teachers = { $shown } { $n ->
    [one] docente
   *[other] docenti
}
unit-trainees = { $shown } { $n ->
    [one] persona in formazione
   *[other] persone in formazione
}
unit-apprentices = { $shown } { $n ->
    [one] apprendista
   *[other] apprendisti
}
unit-interns = { $shown } { $n ->
    [one] tirocinante
   *[other] tirocinanti
}
unit-students = { $shown } { $n ->
    [one] studente
   *[other] studenti
}
unit-graduates = { $shown } { $n ->
    [one] laureato
   *[other] laureati
}
unit-participants = { $shown } { $n ->
    [one] partecipante
   *[other] partecipanti
}
unit-applicants = { $shown } { $n ->
    [one] candidato
   *[other] candidati
}
unit-teams = { $shown } team
unit-members = { $shown } { $n ->
    [one] membro
   *[other] membri
}
unit-users = { $shown } { $n ->
    [one] utente
   *[other] utenti
}
unit-customers = { $shown } { $n ->
    [one] cliente
   *[other] clienti
}
unit-clients = { $shown } { $n ->
    [one] cliente
   *[other] clienti
}
unit-visitors = { $shown } { $n ->
    [one] visitatore
   *[other] visitatori
}
unit-residents = { $shown } { $n ->
    [one] residente
   *[other] residenti
}
unit-households = { $shown } { $n ->
    [one] famiglia
   *[other] famiglie
}
unit-passengers = { $shown } { $n ->
    [one] passeggero
   *[other] passeggeri
}
unit-founders = { $shown } { $n ->
    [one] fondatore
   *[other] fondatori
}
unit-firms = { $shown } { $n ->
    [one] impresa
   *[other] imprese
}
unit-companies = { $shown } società
unit-enterprises = { $shown } { $n ->
    [one] impresa
   *[other] imprese
}
unit-startups = { $shown } startup
unit-spin-offs = { $shown } spin-off
unit-suppliers = { $shown } { $n ->
    [one] fornitore
   *[other] fornitori
}
unit-exporters = { $shown } { $n ->
    [one] esportatore
   *[other] esportatori
}
unit-manufacturers = { $shown } { $n ->
    [one] produttore
   *[other] produttori
}
unit-operators = { $shown } { $n ->
    [one] operatore
   *[other] operatori
}
unit-partners = { $shown } partner
unit-investors = { $shown } { $n ->
    [one] investitore
   *[other] investitori
}
unit-tenants = { $shown } { $n ->
    [one] locatario
   *[other] locatari
}
unit-agencies = { $shown } { $n ->
    [one] agenzia
   *[other] agenzie
}
unit-organisations = { $shown } { $n ->
    [one] organizzazione
   *[other] organizzazioni
}
unit-universities = { $shown } università
unit-colleges = { $shown } college
unit-schools = { $shown } { $n ->
    [one] scuola
   *[other] scuole
}
unit-institutes = { $shown } { $n ->
    [one] istituto
   *[other] istituti
}
unit-laboratories = { $shown } { $n ->
    [one] laboratorio
   *[other] laboratori
}
unit-centres = { $shown } { $n ->
    [one] centro
   *[other] centri
}
unit-departments = { $shown } { $n ->
    [one] dipartimento
   *[other] dipartimenti
}
unit-parks = { $shown } { $n ->
    [one] parco
   *[other] parchi
}
unit-plants = { $shown } { $n ->
    [one] stabilimento
   *[other] stabilimenti
}
unit-factories = { $shown } { $n ->
    [one] fabbrica
   *[other] fabbriche
}
unit-fabs = { $shown } { $n ->
    [one] fabbrica di semiconduttori
   *[other] fabbriche di semiconduttori
}
unit-sites = { $shown } { $n ->
    [one] sede
   *[other] sedi
}
unit-buildings = { $shown } { $n ->
    [one] edificio
   *[other] edifici
}
unit-warehouses = { $shown } { $n ->
    [one] magazzino
   *[other] magazzini
}
unit-shops = { $shown } { $n ->
    [one] negozio
   *[other] negozi
}
unit-offices = { $shown } { $n ->
    [one] ufficio
   *[other] uffici
}
unit-cleanrooms = { $shown } { $n ->
    [one] camera bianca
   *[other] camere bianche
}
unit-lines = { $shown } { $n ->
    [one] linea
   *[other] linee
}
unit-machines = { $shown } { $n ->
    [one] macchina
   *[other] macchine
}
unit-robots = { $shown } robot
unit-tools = { $shown } { $n ->
    [one] apparecchiatura
   *[other] apparecchiature
}
unit-vehicles = { $shown } { $n ->
    [one] veicolo
   *[other] veicoli
}
unit-aircraft = { $shown } { $n ->
    [one] aeromobile
   *[other] aeromobili
}
unit-ships = { $shown } { $n ->
    [one] nave
   *[other] navi
}
unit-flights = { $shown } { $n ->
    [one] volo
   *[other] voli
}
unit-containers = { $shown } container
unit-wafers = { $shown } wafer
unit-chips = { $shown } chip
unit-devices = { $shown } { $n ->
    [one] dispositivo
   *[other] dispositivi
}
unit-units = { $shown } unità
unit-products = { $shown } { $n ->
    [one] prodotto
   *[other] prodotti
}
unit-parts = { $shown } { $n ->
    [one] pezzo
   *[other] pezzi
}
unit-components = { $shown } { $n ->
    [one] componente
   *[other] componenti
}
unit-items = { $shown } { $n ->
    [one] articolo
   *[other] articoli
}
unit-orders = { $shown } { $n ->
    [one] ordine
   *[other] ordini
}
unit-contracts = { $shown } { $n ->
    [one] contratto
   *[other] contratti
}
unit-deals = { $shown } { $n ->
    [one] accordo
   *[other] accordi
}
unit-projects = { $shown } { $n ->
    [one] progetto
   *[other] progetti
}
unit-programmes = { $shown } { $n ->
    [one] programma
   *[other] programmi
}
unit-courses = { $shown } { $n ->
    [one] corso
   *[other] corsi
}
unit-places = { $shown } { $n ->
    [one] posto
   *[other] posti
}
unit-scholarships = { $shown } { $n ->
    [one] borsa di studio
   *[other] borse di studio
}
unit-licences = { $shown } { $n ->
    [one] licenza
   *[other] licenze
}
unit-permits = { $shown } { $n ->
    [one] autorizzazione
   *[other] autorizzazioni
}
unit-standards = { $shown } { $n ->
    [one] norma
   *[other] norme
}
unit-certificates = { $shown } { $n ->
    [one] certificato
   *[other] certificati
}
unit-awards = { $shown } { $n ->
    [one] premio
   *[other] premi
}
unit-grants = { $shown } { $n ->
    [one] sovvenzione
   *[other] sovvenzioni
}
unit-patents = { $shown } { $n ->
    [one] brevetto
   *[other] brevetti
}
unit-publications = { $shown } { $n ->
    [one] pubblicazione
   *[other] pubblicazioni
}
unit-designs = { $shown } design
unit-layers = { $shown } { $n ->
    [one] strato
   *[other] strati
}
unit-actors = { $shown } { $n ->
    [one] attore
   *[other] attori
}
unit-ties = { $shown } { $n ->
    [one] legame
   *[other] legami
}
unit-stages = { $shown } { $n ->
    [one] stadio
   *[other] stadi
}
unit-events = { $shown } { $n ->
    [one] evento
   *[other] eventi
}
unit-sources = { $shown } { $n ->
    [one] fonte
   *[other] fonti
}
unit-facts = { $shown } { $n ->
    [one] fatto
   *[other] fatti
}
unit-indicators = { $shown } { $n ->
    [one] indicatore
   *[other] indicatori
}
unit-countries = { $shown } { $n ->
    [one] paese
   *[other] paesi
}
unit-regions = { $shown } { $n ->
    [one] regione
   *[other] regioni
}
unit-markets = { $shown } { $n ->
    [one] mercato
   *[other] mercati
}
unit-cities = { $shown } città
unit-languages = { $shown } { $n ->
    [one] lingua
   *[other] lingue
}
unit-meetings = { $shown } { $n ->
    [one] riunione
   *[other] riunioni
}
unit-visits = { $shown } { $n ->
    [one] visita
   *[other] visite
}
unit-cases = { $shown } { $n ->
    [one] caso
   *[other] casi
}
unit-accidents = { $shown } { $n ->
    [one] incidente
   *[other] incidenti
}
unit-outages = { $shown } { $n ->
    [one] interruzione di corrente
   *[other] interruzioni di corrente
}
unit-dips = { $shown } { $n ->
    [one] buco di tensione
   *[other] buchi di tensione
}
unit-interruptions = { $shown } { $n ->
    [one] interruzione
   *[other] interruzioni
}
unit-cycles = { $shown } { $n ->
    [one] ciclo
   *[other] cicli
}
unit-steps = { $shown } { $n ->
    [one] passo
   *[other] passi
}
unit-points = { $shown } { $n ->
    [one] punto
   *[other] punti
}
unit-times = { $shown } { $n ->
    [one] volta
   *[other] volte
}
unit-shifts = { $shown } { $n ->
    [one] turno
   *[other] turni
}
unit-beds = { $shown } { $n ->
    [one] posto letto
   *[other] posti letto
}
unit-rooms = { $shown } { $n ->
    [one] camera
   *[other] camere
}
unit-homes = { $shown } { $n ->
    [one] abitazione
   *[other] abitazioni
}
