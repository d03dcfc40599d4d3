# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200–300", "about 70" stands around it), $n decides the plural.

unit-inches = { $shown } { $n ->
    [one] inch
   *[other] inches
}
unit-miles = { $shown } { $n ->
    [one] mile
   *[other] miles
}
unit-acres = { $shown } { $n ->
    [one] acre
   *[other] acres
}
unit-barrels = { $shown } { $n ->
    [one] barrel
   *[other] barrels
}
unit-seconds = { $shown } { $n ->
    [one] second
   *[other] seconds
}
unit-minutes = { $shown } { $n ->
    [one] minute
   *[other] minutes
}
unit-hours = { $shown } { $n ->
    [one] hour
   *[other] hours
}
unit-days = { $shown } { $n ->
    [one] day
   *[other] days
}
unit-weeks = { $shown } { $n ->
    [one] week
   *[other] weeks
}
unit-months = { $shown } { $n ->
    [one] month
   *[other] months
}
unit-years = { $shown } { $n ->
    [one] year
   *[other] years
}
unit-people = { $shown } { $n ->
    [one] person
   *[other] people
}
unit-jobs = { $shown } { $n ->
    [one] job
   *[other] jobs
}
unit-employees = { $shown } { $n ->
    [one] employee
   *[other] employees
}
unit-workers = { $shown } { $n ->
    [one] worker
   *[other] workers
}
unit-engineers = { $shown } { $n ->
    [one] engineer
   *[other] engineers
}
unit-technicians = { $shown } { $n ->
    [one] technician
   *[other] technicians
}
unit-researchers = { $shown } { $n ->
    [one] researcher
   *[other] researchers
}
unit-scientists = { $shown } { $n ->
    [one] scientist
   *[other] scientists
}
unit-teachers = { $shown } { $n ->
    [one] teacher
   *[other] teachers
}
unit-trainees = { $shown } { $n ->
    [one] trainee
   *[other] trainees
}
unit-apprentices = { $shown } { $n ->
    [one] apprentice
   *[other] apprentices
}
unit-interns = { $shown } { $n ->
    [one] intern
   *[other] interns
}
unit-students = { $shown } { $n ->
    [one] student
   *[other] students
}
unit-graduates = { $shown } { $n ->
    [one] graduate
   *[other] graduates
}
unit-participants = { $shown } { $n ->
    [one] participant
   *[other] participants
}
unit-applicants = { $shown } { $n ->
    [one] applicant
   *[other] applicants
}
unit-teams = { $shown } { $n ->
    [one] team
   *[other] teams
}
unit-members = { $shown } { $n ->
    [one] member
   *[other] members
}
unit-users = { $shown } { $n ->
    [one] user
   *[other] users
}
unit-customers = { $shown } { $n ->
    [one] customer
   *[other] customers
}
unit-clients = { $shown } { $n ->
    [one] client
   *[other] clients
}
unit-visitors = { $shown } { $n ->
    [one] visitor
   *[other] visitors
}
unit-residents = { $shown } { $n ->
    [one] resident
   *[other] residents
}
unit-households = { $shown } { $n ->
    [one] household
   *[other] households
}
unit-passengers = { $shown } { $n ->
    [one] passenger
   *[other] passengers
}
unit-founders = { $shown } { $n ->
    [one] founder
   *[other] founders
}
unit-firms = { $shown } { $n ->
    [one] firm
   *[other] firms
}
unit-companies = { $shown } { $n ->
    [one] company
   *[other] companies
}
unit-enterprises = { $shown } { $n ->
    [one] enterprise
   *[other] enterprises
}
unit-startups = { $shown } { $n ->
    [one] startup
   *[other] startups
}
unit-spin-offs = { $shown } { $n ->
    [one] spin-off
   *[other] spin-offs
}
unit-suppliers = { $shown } { $n ->
    [one] supplier
   *[other] suppliers
}
unit-exporters = { $shown } { $n ->
    [one] exporter
   *[other] exporters
}
unit-manufacturers = { $shown } { $n ->
    [one] manufacturer
   *[other] manufacturers
}
unit-operators = { $shown } { $n ->
    [one] operator
   *[other] operators
}
unit-partners = { $shown } { $n ->
    [one] partner
   *[other] partners
}
unit-investors = { $shown } { $n ->
    [one] investor
   *[other] investors
}
unit-tenants = { $shown } { $n ->
    [one] tenant
   *[other] tenants
}
unit-agencies = { $shown } { $n ->
    [one] agency
   *[other] agencies
}
unit-organisations = { $shown } { $n ->
    [one] organisation
   *[other] organisations
}
unit-universities = { $shown } { $n ->
    [one] university
   *[other] universities
}
unit-colleges = { $shown } { $n ->
    [one] college
   *[other] colleges
}
unit-schools = { $shown } { $n ->
    [one] school
   *[other] schools
}
unit-institutes = { $shown } { $n ->
    [one] institute
   *[other] institutes
}
unit-laboratories = { $shown } { $n ->
    [one] laboratory
   *[other] laboratories
}
unit-centres = { $shown } { $n ->
    [one] centre
   *[other] centres
}
unit-departments = { $shown } { $n ->
    [one] department
   *[other] departments
}
unit-parks = { $shown } { $n ->
    [one] park
   *[other] parks
}
unit-plants = { $shown } { $n ->
    [one] plant
   *[other] plants
}
unit-factories = { $shown } { $n ->
    [one] factory
   *[other] factories
}
unit-fabs = { $shown } { $n ->
    [one] fab
   *[other] fabs
}
unit-sites = { $shown } { $n ->
    [one] site
   *[other] sites
}
unit-buildings = { $shown } { $n ->
    [one] building
   *[other] buildings
}
unit-warehouses = { $shown } { $n ->
    [one] warehouse
   *[other] warehouses
}
unit-shops = { $shown } { $n ->
    [one] shop
   *[other] shops
}
unit-offices = { $shown } { $n ->
    [one] office
   *[other] offices
}
unit-cleanrooms = { $shown } { $n ->
    [one] cleanroom
   *[other] cleanrooms
}
unit-lines = { $shown } { $n ->
    [one] line
   *[other] lines
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
    [one] tool
   *[other] tools
}
unit-vehicles = { $shown } { $n ->
    [one] vehicle
   *[other] vehicles
}
unit-aircraft = { $shown } aircraft
unit-ships = { $shown } { $n ->
    [one] ship
   *[other] ships
}
unit-flights = { $shown } { $n ->
    [one] flight
   *[other] flights
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
    [one] device
   *[other] devices
}
unit-units = { $shown } { $n ->
    [one] unit
   *[other] units
}
unit-products = { $shown } { $n ->
    [one] product
   *[other] products
}
unit-parts = { $shown } { $n ->
    [one] part
   *[other] parts
}
unit-components = { $shown } { $n ->
    [one] component
   *[other] components
}
unit-items = { $shown } { $n ->
    [one] item
   *[other] items
}
unit-orders = { $shown } { $n ->
    [one] order
   *[other] orders
}
unit-contracts = { $shown } { $n ->
    [one] contract
   *[other] contracts
}
unit-deals = { $shown } { $n ->
    [one] deal
   *[other] deals
}
unit-projects = { $shown } { $n ->
    [one] project
   *[other] projects
}
unit-programmes = { $shown } { $n ->
    [one] programme
   *[other] programmes
}
unit-courses = { $shown } { $n ->
    [one] course
   *[other] courses
}
unit-places = { $shown } { $n ->
    [one] place
   *[other] places
}
unit-scholarships = { $shown } { $n ->
    [one] scholarship
   *[other] scholarships
}
unit-licences = { $shown } { $n ->
    [one] licence
   *[other] licences
}
unit-permits = { $shown } { $n ->
    [one] permit
   *[other] permits
}
unit-standards = { $shown } { $n ->
    [one] standard
   *[other] standards
}
unit-certificates = { $shown } { $n ->
    [one] certificate
   *[other] certificates
}
unit-awards = { $shown } { $n ->
    [one] award
   *[other] awards
}
unit-grants = { $shown } { $n ->
    [one] grant
   *[other] grants
}
unit-patents = { $shown } { $n ->
    [one] patent
   *[other] patents
}
unit-publications = { $shown } { $n ->
    [one] publication
   *[other] publications
}
unit-designs = { $shown } { $n ->
    [one] design
   *[other] designs
}
unit-layers = { $shown } { $n ->
    [one] layer
   *[other] layers
}
unit-actors = { $shown } { $n ->
    [one] actor
   *[other] actors
}
unit-ties = { $shown } { $n ->
    [one] tie
   *[other] ties
}
unit-stages = { $shown } { $n ->
    [one] stage
   *[other] stages
}
unit-events = { $shown } { $n ->
    [one] event
   *[other] events
}
unit-sources = { $shown } { $n ->
    [one] source
   *[other] sources
}
unit-facts = { $shown } { $n ->
    [one] fact
   *[other] facts
}
unit-indicators = { $shown } { $n ->
    [one] indicator
   *[other] indicators
}
unit-countries = { $shown } { $n ->
    [one] country
   *[other] countries
}
unit-regions = { $shown } { $n ->
    [one] region
   *[other] regions
}
unit-markets = { $shown } { $n ->
    [one] market
   *[other] markets
}
unit-cities = { $shown } { $n ->
    [one] city
   *[other] cities
}
unit-languages = { $shown } { $n ->
    [one] language
   *[other] languages
}
unit-meetings = { $shown } { $n ->
    [one] meeting
   *[other] meetings
}
unit-visits = { $shown } { $n ->
    [one] visit
   *[other] visits
}
unit-cases = { $shown } { $n ->
    [one] case
   *[other] cases
}
unit-accidents = { $shown } { $n ->
    [one] accident
   *[other] accidents
}
unit-outages = { $shown } { $n ->
    [one] outage
   *[other] outages
}
unit-dips = { $shown } { $n ->
    [one] dip
   *[other] dips
}
unit-interruptions = { $shown } { $n ->
    [one] interruption
   *[other] interruptions
}
unit-cycles = { $shown } { $n ->
    [one] cycle
   *[other] cycles
}
unit-steps = { $shown } { $n ->
    [one] step
   *[other] steps
}
unit-points = { $shown } { $n ->
    [one] point
   *[other] points
}
unit-times = { $shown } { $n ->
    [one] time
   *[other] times
}
unit-shifts = { $shown } { $n ->
    [one] shift
   *[other] shifts
}
unit-beds = { $shown } { $n ->
    [one] bed
   *[other] beds
}
unit-rooms = { $shown } { $n ->
    [one] room
   *[other] rooms
}
unit-homes = { $shown } { $n ->
    [one] home
   *[other] homes
}
unit-percentage points = { $shown } { $n ->
    [one] pp
   *[other] percentage points
}
unit-percentage point = { $shown } { $n ->
    [one] pp
   *[other] percentage point
}
unit-ppt = { $shown } { $n ->
    [one] pp
   *[other] ppt
}
unit-number = { $shown } { $n ->
    [one] count
   *[other] number
}
unit-none = { $shown } { $n ->
    [one] count
   *[other] none
}
unit-- = { $shown } { $n ->
    [one] count
   *[other] -
}
unit-pieces = { $shown } { $n ->
    [one] units
   *[other] pieces
}
unit-pcs = { $shown } { $n ->
    [one] units
   *[other] pcs
}
unit-staff = { $shown } { $n ->
    [one] employees
   *[other] staff
}
unit-headcount = { $shown } { $n ->
    [one] employees
   *[other] headcount
}
unit-persons = { $shown } { $n ->
    [one] people
   *[other] persons
}
unit-persons employed = { $shown } { $n ->
    [one] people
   *[other] persons employed
}
unit-inhabitants = { $shown } { $n ->
    [one] residents
   *[other] inhabitants
}
unit-fte = { $shown } { $n ->
    [one] jobs
   *[other] fte
}
unit-posts = { $shown } { $n ->
    [one] jobs
   *[other] posts
}
unit-workforce = { $shown } { $n ->
    [one] workers
   *[other] workforce
}
unit-tonnes = { $shown } { $n ->
    [one] t
   *[other] tonnes
}
unit-tonne = { $shown } { $n ->
    [one] t
   *[other] tonne
}
unit-tons = { $shown } { $n ->
    [one] t
   *[other] tons
}
unit-metric tons = { $shown } { $n ->
    [one] t
   *[other] metric tons
}
unit-metric tonnes = { $shown } { $n ->
    [one] t
   *[other] metric tonnes
}
unit-kilotonnes = { $shown } { $n ->
    [one] kt
   *[other] kilotonnes
}
unit-million tonnes = { $shown } { $n ->
    [one] Mt
   *[other] million tonnes
}
unit-kilograms = { $shown } { $n ->
    [one] kg
   *[other] kilograms
}
unit-kilos = { $shown } { $n ->
    [one] kg
   *[other] kilos
}
unit-grams = { $shown } { $n ->
    [one] g
   *[other] grams
}
unit-litres = { $shown } { $n ->
    [one] l
   *[other] litres
}
unit-liters = { $shown } { $n ->
    [one] l
   *[other] liters
}
unit-megalitres per day = { $shown } { $n ->
    [one] MLD
   *[other] megalitres per day
}
unit-hectares = { $shown } { $n ->
    [one] ha
   *[other] hectares
}
unit-acre = { $shown } { $n ->
    [one] acres
   *[other] acre
}
unit-hour = { $shown } { $n ->
    [one] hours
   *[other] hour
}
unit-h = { $shown } { $n ->
    [one] hours
   *[other] h
}
unit-hrs = { $shown } { $n ->
    [one] hours
   *[other] hrs
}
unit-min = { $shown } { $n ->
    [one] minutes
   *[other] min
}
unit-minute = { $shown } { $n ->
    [one] minutes
   *[other] minute
}
unit-s = { $shown } { $n ->
    [one] seconds
   *[other] s
}
unit-sec = { $shown } { $n ->
    [one] seconds
   *[other] sec
}
unit-second = { $shown } { $n ->
    [one] seconds
   *[other] second
}
unit-day = { $shown } { $n ->
    [one] days
   *[other] day
}
unit-week = { $shown } { $n ->
    [one] weeks
   *[other] week
}
unit-month = { $shown } { $n ->
    [one] months
   *[other] month
}
unit-year = { $shown } { $n ->
    [one] years
   *[other] year
}
unit-yrs = { $shown } { $n ->
    [one] years
   *[other] yrs
}
unit-nanometres = { $shown } { $n ->
    [one] nm
   *[other] nanometres
}
unit-nanometers = { $shown } { $n ->
    [one] nm
   *[other] nanometers
}
unit-millimetres = { $shown } { $n ->
    [one] mm
   *[other] millimetres
}
unit-millimeters = { $shown } { $n ->
    [one] mm
   *[other] millimeters
}
unit-metres = { $shown } { $n ->
    [one] m
   *[other] metres
}
unit-meters = { $shown } { $n ->
    [one] m
   *[other] meters
}
unit-kilometres = { $shown } { $n ->
    [one] km
   *[other] kilometres
}
unit-kilometers = { $shown } { $n ->
    [one] km
   *[other] kilometers
}
unit-inch = { $shown } { $n ->
    [one] inches
   *[other] inch
}
unit-mile = { $shown } { $n ->
    [one] miles
   *[other] mile
}
unit-barrel = { $shown } { $n ->
    [one] barrels
   *[other] barrel
}
unit-bbl = { $shown } { $n ->
    [one] barrels
   *[other] bbl
}
unit-watts = { $shown } { $n ->
    [one] W
   *[other] watts
}
unit-kilowatts = { $shown } { $n ->
    [one] kW
   *[other] kilowatts
}
unit-megawatts = { $shown } { $n ->
    [one] MW
   *[other] megawatts
}
unit-gigawatts = { $shown } { $n ->
    [one] GW
   *[other] gigawatts
}
unit-volts = { $shown } { $n ->
    [one] V
   *[other] volts
}
unit-kilovolts = { $shown } { $n ->
    [one] kV
   *[other] kilovolts
}
unit-business = { $shown } { $n ->
    [one] firms
   *[other] business
}
unit-businesses = { $shown } { $n ->
    [one] firms
   *[other] businesses
}
unit-start-ups = { $shown } { $n ->
    [one] startups
   *[other] start-ups
}
unit-start-up = { $shown } { $n ->
    [one] startups
   *[other] start-up
}
unit-programs = { $shown } { $n ->
    [one] programmes
   *[other] programs
}
unit-program = { $shown } { $n ->
    [one] programmes
   *[other] program
}
unit-organizations = { $shown } { $n ->
    [one] organisations
   *[other] organizations
}
unit-centers = { $shown } { $n ->
    [one] centres
   *[other] centers
}
unit-labs = { $shown } { $n ->
    [one] laboratories
   *[other] labs
}
unit-lab = { $shown } { $n ->
    [one] laboratories
   *[other] lab
}
unit-licenses = { $shown } { $n ->
    [one] licences
   *[other] licenses
}
unit-license = { $shown } { $n ->
    [one] licences
   *[other] license
}
unit-nodes = { $shown } { $n ->
    [one] actors
   *[other] nodes
}
unit-links = { $shown } { $n ->
    [one] ties
   *[other] links
}
unit-edges = { $shown } { $n ->
    [one] ties
   *[other] edges
}
unit-relations = { $shown } { $n ->
    [one] ties
   *[other] relations
}
