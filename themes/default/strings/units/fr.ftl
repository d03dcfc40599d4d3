# Noms comptés et mesures écrits en toutes lettres. $shown est le nombre tel qu’il est
# montré ("200–300"), $n décide du pluriel.

unit-inches = { $shown } { $n ->
    [one] pouce
   *[other] pouces
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
    [one] baril
   *[other] barils
}
unit-seconds = { $shown } { $n ->
    [one] seconde
   *[other] secondes
}
unit-minutes = { $shown } { $n ->
    [one] minute
   *[other] minutes
}
unit-hours = { $shown } { $n ->
    [one] heure
   *[other] heures
}
unit-days = { $shown } { $n ->
    [one] jour
   *[other] jours
}
unit-weeks = { $shown } { $n ->
    [one] semaine
   *[other] semaines
}
unit-months = { $shown } mois
unit-years = { $shown } { $n ->
    [one] an
   *[other] ans
}
unit-people = { $shown } { $n ->
    [one] personne
   *[other] personnes
}
unit-jobs = { $shown } { $n ->
    [one] emploi
   *[other] emplois
}
unit-employees = { $shown } { $n ->
    [one] salarié ou salariée
   *[other] salariés et salariées
}
unit-workers = { $shown } { $n ->
    [one] travailleur ou travailleuse
   *[other] travailleurs et travailleuses
}
unit-engineers = { $shown } { $n ->
    [one] ingénieur ou ingénieure
   *[other] ingénieurs et ingénieures
}
unit-technicians = { $shown } { $n ->
    [one] technicien ou technicienne
   *[other] techniciens et techniciennes
}
unit-researchers = { $shown } { $n ->
    [one] chercheur ou chercheuse
   *[other] chercheurs et chercheuses
}
unit-scientists = { $shown } { $n ->
    [one] scientifique
   *[other] scientifiques
}
unit-teachers = { $shown } { $n ->
    [one] membre du corps enseignant
   *[other] membres du corps enseignant
}
unit-trainees = { $shown } { $n ->
    [one] stagiaire en formation
   *[other] stagiaires en formation
}
unit-apprentices = { $shown } { $n ->
    [one] apprenti ou apprentie
   *[other] apprentis et apprenties
}
unit-interns = { $shown } { $n ->
    [one] stagiaire
   *[other] stagiaires
}
unit-students = { $shown } { $n ->
    [one] étudiant ou étudiante
   *[other] étudiants et étudiantes
}
unit-graduates = { $shown } { $n ->
    [one] diplômé ou diplômée
   *[other] diplômés et diplômées
}
unit-participants = { $shown } { $n ->
    [one] participant ou participante
   *[other] participants et participantes
}
unit-applicants = { $shown } { $n ->
    [one] candidature
   *[other] candidatures
}
unit-teams = { $shown } { $n ->
    [one] équipe
   *[other] équipes
}
unit-members = { $shown } { $n ->
    [one] membre
   *[other] membres
}
unit-users = { $shown } { $n ->
    [one] utilisateur ou utilisatrice
   *[other] utilisateurs et utilisatrices
}
unit-customers = { $shown } { $n ->
    [one] client
   *[other] clients
}
unit-clients = { $shown } { $n ->
    [one] donneur d’ordre
   *[other] donneurs d’ordre
}
unit-visitors = { $shown } { $n ->
    [one] visiteur ou visiteuse
   *[other] visiteurs et visiteuses
}
unit-residents = { $shown } { $n ->
    [one] habitant ou habitante
   *[other] habitants et habitantes
}
unit-households = { $shown } { $n ->
    [one] ménage
   *[other] ménages
}
unit-passengers = { $shown } { $n ->
    [one] passager ou passagère
   *[other] passagers et passagères
}
unit-founders = { $shown } { $n ->
    [one] membre fondateur
   *[other] membres fondateurs
}
unit-firms = { $shown } { $n ->
    [one] entreprise
   *[other] entreprises
}
unit-companies = { $shown } { $n ->
    [one] société
   *[other] sociétés
}
unit-enterprises = { $shown } { $n ->
    [one] entreprise
   *[other] entreprises
}
unit-startups = { $shown } start-up
unit-spin-offs = { $shown } { $n ->
    [one] essaimage
   *[other] essaimages
}
unit-suppliers = { $shown } { $n ->
    [one] fournisseur
   *[other] fournisseurs
}
unit-exporters = { $shown } { $n ->
    [one] exportateur
   *[other] exportateurs
}
unit-manufacturers = { $shown } { $n ->
    [one] fabricant
   *[other] fabricants
}
unit-operators = { $shown } { $n ->
    [one] opérateur
   *[other] opérateurs
}
unit-partners = { $shown } { $n ->
    [one] partenaire
   *[other] partenaires
}
unit-investors = { $shown } { $n ->
    [one] investisseur
   *[other] investisseurs
}
unit-tenants = { $shown } { $n ->
    [one] locataire
   *[other] locataires
}
unit-agencies = { $shown } { $n ->
    [one] organisme public
   *[other] organismes publics
}
unit-organisations = { $shown } { $n ->
    [one] organisation
   *[other] organisations
}
unit-universities = { $shown } { $n ->
    [one] université
   *[other] universités
}
unit-colleges = { $shown } { $n ->
    [one] établissement d’enseignement supérieur
   *[other] établissements d’enseignement supérieur
}
unit-schools = { $shown } { $n ->
    [one] école
   *[other] écoles
}
unit-institutes = { $shown } { $n ->
    [one] institut
   *[other] instituts
}
unit-laboratories = { $shown } { $n ->
    [one] laboratoire
   *[other] laboratoires
}
unit-centres = { $shown } { $n ->
    [one] centre
   *[other] centres
}
unit-departments = { $shown } { $n ->
    [one] département
   *[other] départements
}
unit-parks = { $shown } { $n ->
    [one] parc
   *[other] parcs
}
unit-plants = { $shown } { $n ->
    [one] usine
   *[other] usines
}
unit-factories = { $shown } { $n ->
    [one] usine
   *[other] usines
}
unit-fabs = { $shown } { $n ->
    [one] usine de puces
   *[other] usines de puces
}
unit-sites = { $shown } { $n ->
    [one] site
   *[other] sites
}
unit-buildings = { $shown } { $n ->
    [one] bâtiment
   *[other] bâtiments
}
unit-warehouses = { $shown } { $n ->
    [one] entrepôt
   *[other] entrepôts
}
unit-shops = { $shown } { $n ->
    [one] magasin
   *[other] magasins
}
unit-offices = { $shown } { $n ->
    [one] bureau
   *[other] bureaux
}
unit-cleanrooms = { $shown } { $n ->
    [one] salle blanche
   *[other] salles blanches
}
unit-lines = { $shown } { $n ->
    [one] ligne de production
   *[other] lignes de production
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
    [one] équipement
   *[other] équipements
}
unit-vehicles = { $shown } { $n ->
    [one] véhicule
   *[other] véhicules
}
unit-aircraft = { $shown } { $n ->
    [one] avion
   *[other] avions
}
unit-ships = { $shown } { $n ->
    [one] navire
   *[other] navires
}
unit-flights = { $shown } { $n ->
    [one] vol
   *[other] vols
}
unit-containers = { $shown } { $n ->
    [one] conteneur
   *[other] conteneurs
}
unit-wafers = { $shown } { $n ->
    [one] plaquette
   *[other] plaquettes
}
unit-chips = { $shown } { $n ->
    [one] puce
   *[other] puces
}
unit-devices = { $shown } { $n ->
    [one] dispositif
   *[other] dispositifs
}
unit-units = { $shown } { $n ->
    [one] unité
   *[other] unités
}
unit-products = { $shown } { $n ->
    [one] produit
   *[other] produits
}
unit-parts = { $shown } { $n ->
    [one] pièce
   *[other] pièces
}
unit-components = { $shown } { $n ->
    [one] composant
   *[other] composants
}
unit-items = { $shown } { $n ->
    [one] article
   *[other] articles
}
unit-orders = { $shown } { $n ->
    [one] commande
   *[other] commandes
}
unit-contracts = { $shown } { $n ->
    [one] contrat
   *[other] contrats
}
unit-deals = { $shown } { $n ->
    [one] transaction
   *[other] transactions
}
unit-projects = { $shown } { $n ->
    [one] projet
   *[other] projets
}
unit-programmes = { $shown } { $n ->
    [one] programme
   *[other] programmes
}
unit-courses = { $shown } cours
unit-places = { $shown } { $n ->
    [one] place
   *[other] places
}
unit-scholarships = { $shown } { $n ->
    [one] bourse
   *[other] bourses
}
unit-licences = { $shown } { $n ->
    [one] licence
   *[other] licences
}
unit-permits = { $shown } permis
unit-standards = { $shown } { $n ->
    [one] norme
   *[other] normes
}
unit-certificates = { $shown } { $n ->
    [one] certificat
   *[other] certificats
}
unit-awards = { $shown } prix
unit-grants = { $shown } { $n ->
    [one] subvention
   *[other] subventions
}
unit-patents = { $shown } { $n ->
    [one] brevet
   *[other] brevets
}
unit-publications = { $shown } { $n ->
    [one] publication
   *[other] publications
}
unit-designs = { $shown } { $n ->
    [one] conception
   *[other] conceptions
}
unit-layers = { $shown } { $n ->
    [one] couche
   *[other] couches
}
unit-actors = { $shown } { $n ->
    [one] acteur
   *[other] acteurs
}
unit-ties = { $shown } { $n ->
    [one] lien
   *[other] liens
}
unit-stages = { $shown } { $n ->
    [one] maillon
   *[other] maillons
}
unit-events = { $shown } { $n ->
    [one] événement
   *[other] événements
}
unit-sources = { $shown } { $n ->
    [one] source
   *[other] sources
}
unit-facts = { $shown } { $n ->
    [one] fait
   *[other] faits
}
unit-indicators = { $shown } { $n ->
    [one] indicateur
   *[other] indicateurs
}
unit-countries = { $shown } pays
unit-regions = { $shown } { $n ->
    [one] région
   *[other] régions
}
unit-markets = { $shown } { $n ->
    [one] marché
   *[other] marchés
}
unit-cities = { $shown } { $n ->
    [one] ville
   *[other] villes
}
unit-languages = { $shown } { $n ->
    [one] langue
   *[other] langues
}
unit-meetings = { $shown } { $n ->
    [one] réunion
   *[other] réunions
}
unit-visits = { $shown } { $n ->
    [one] visite
   *[other] visites
}
unit-cases = { $shown } cas
unit-accidents = { $shown } { $n ->
    [one] accident
   *[other] accidents
}
unit-outages = { $shown } { $n ->
    [one] coupure
   *[other] coupures
}
unit-dips = { $shown } creux de tension
unit-interruptions = { $shown } { $n ->
    [one] interruption
   *[other] interruptions
}
unit-cycles = { $shown } { $n ->
    [one] cycle
   *[other] cycles
}
unit-steps = { $shown } { $n ->
    [one] étape
   *[other] étapes
}
unit-points = { $shown } { $n ->
    [one] point
   *[other] points
}
unit-times = { $shown } fois
unit-shifts = { $shown } { $n ->
    [one] équipe postée
   *[other] équipes postées
}
unit-beds = { $shown } { $n ->
    [one] lit
   *[other] lits
}
unit-rooms = { $shown } { $n ->
    [one] salle
   *[other] salles
}
unit-homes = { $shown } { $n ->
    [one] logement
   *[other] logements
}
