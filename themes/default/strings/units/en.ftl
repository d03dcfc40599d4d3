# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200–300"), $n decides the plural.

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
