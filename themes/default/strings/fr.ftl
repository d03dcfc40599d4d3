# Textes des pages. Le vocabulaire des indicateurs se trouve dans indicators/, celui
# des dessins dans drawings/.

## Frame of every page

skip-link = Aller au contenu
nav-site = Site
nav-languages = Langues
nav-cluster = Pages de ce cluster
nav-crumbs = Position dans le site
nav-footer = Autres pages
menu-explain = Expliqué
menu-look-up = Consulter
contact = Contact
contact-languages = Réponses en { $languages }
licence = Licence : { $licence }
as-of = Situation au { $date }
reviewed = relu le { $date }
review-by = prochaine relecture d’ici au { $date }
owner = responsable : { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Ce texte n’est pas encore disponible en français ; il est affiché en { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = Le texte original a été modifié depuis cette traduction
stale-notice-made = Cette traduction date du { $date } ; le texte original a été modifié depuis
stale-reviewed = dernière relecture de l’original : { $date }
stale-original = Lire l’original
not-known = inconnu
not-recorded = non recensé
none-recorded = rien de recensé
too-few-data = données insuffisantes
# Punctuation between pieces that a page puts together: items of a list, parts of
# a line, a label and its value, two sentences, a remark in brackets.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { " ; " }
join-colon = { " : " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = Vue d’ensemble
page-network = Réseau
page-timeline = Chronologie
page-actors = Acteurs
page-facts = Faits
page-indicators = Indicateurs
page-sources = Sources
page-data = Données
page-glossary = Glossaire
page-about = À propos de ce site
page-chooser = Choisir une langue
page-not-found = Cette page n’existe pas
not-found-words = Aller à la première page
not-found-no-base = Renseigner base_url dans site.toml pour que ces liens fonctionnent à n’importe quelle adresse.
chooser-lead = Langues

## Names of languages, for the notice on pages shown in another one

language-ar = arabe
language-de = allemand
language-en = anglais
language-es = espagnol
language-fa = persan
language-fr = français
language-he = hébreu
language-hi = hindi
language-id = indonésien
language-it = italien
language-ja = japonais
language-ko = coréen
language-ms = malais
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-ru = russe
language-th = thaï
language-tr = turc
language-uk = ukrainien
language-vi = vietnamien
language-zh = chinois
language-zh-Hans = chinois simplifié
language-zh-Hant = chinois traditionnel

## Home

home-lead = { $n ->
        [1] Un cluster industriel expliqué comme un réseau
       *[other] { $n } clusters industriels expliqués comme des réseaux
    } : qui fait quoi, quels sont les liens, depuis quand, et ce que l’on ne sait pas.
home-clusters = Clusters
home-clusters-lead = Chacun s’ouvre sur une vue d’ensemble ; tout le reste est à un pas.
cluster-counts = { $actors ->
        [one] { $actors } acteur
       *[other] { $actors } acteurs
    }, { $ties ->
        [one] { $ties } lien recensé
       *[other] { $ties } liens recensés
    }, au { $date }

how-title = Comment lire ce site
how-claim = Constats
how-claim-words = Chaque page s’ouvre sur une phrase que l’on peut vérifier. La suite explique le mécanisme, ce sur quoi le constat s’appuie et ce qu’il ne montre pas. Les petits chiffres renvoient aux sources.
how-computed = Calculé
how-computed-words = Les valeurs du réseau sont calculées à partir des liens recensés ; la formule, le nombre de cas et la date figurent à côté. Elles décrivent les données recensées, non le monde.
how-unknown = Inconnu
how-unknown-words = « Inconnu » signifie que l’on a cherché sans rien trouver. Cela ne compte jamais pour zéro.
how-disputed = Contesté
how-disputed-words = Lorsque les sources divergent, chaque version est donnée avec sa source. Aucune moyenne n’est calculée.
how-plans = Projets
how-plans-words = Ce qui est annoncé ou approuvé est signalé comme tel et ne compte jamais comme réalisé.

about-lead = Ce site explique des clusters industriels comme des systèmes : de quoi ils se composent, quels liens les structurent, comment ils se sont formés, et ce que l’on ne sait pas.

## Overview

card-title = Fiche du cluster
card-note = Faits tirés de sources publiques ; valeurs du réseau calculées à partir des liens recensés, au { $date }
five-what = Quoi
five-what-stages = Une chaîne de valeur de { $declared ->
        [one] { $declared } maillon
       *[other] { $declared } maillons
    } ; { $filled ->
        [0] aucun ne compte
        [1] un seul compte
       *[other] { $filled } comptent
    } un acteur au sein du cluster.
five-who = Qui
five-who-counts = { $actors ->
        [one] { $actors } acteur recensé
       *[other] { $actors } acteurs recensés
    }, dont { $foreign ->
        [0] aucune entreprise à capitaux étrangers
        [1] une entreprise à capitaux étrangers
       *[other] { $foreign } entreprises à capitaux étrangers
    } et { $local ->
        [0] aucune entreprise locale
        [1] une entreprise locale
       *[other] { $local } entreprises locales
    }.
five-linked = Quels liens
five-linked-counts = { $ties ->
        [one] { $ties } lien recensé
       *[other] { $ties } liens recensés
    } : { $families }.
five-since = Depuis quand
five-since-phases = Premier événement recensé : { $date } ; { $n ->
        [one] { $n } phase depuis lors.
       *[other] { $n } phases depuis lors.
    }
five-limits = Limites
five-limits-counts = { $undated ->
        [0] Tous les liens ont un début recensé
        [1] Un lien n’a pas de début recensé
       *[other] { $undated } liens n’ont pas de début recensé
    } ; { $unsourced ->
        [0] tous citent une source
        [1] un lien ne cite aucune source
       *[other] { $unsourced } ne citent aucune source
    } ; { $undisclosed ->
        [0] aucun n’a de partie non divulguée
        [1] un lien a une partie non divulguée
       *[other] { $undisclosed } ont une partie non divulguée
    }. { $disputed ->
        [0] Les sources ne divergent sur aucun fait
        [1] Les sources divergent sur un fait
       *[other] Les sources divergent sur { $disputed } faits
    }.
open-network = Ouvrir le réseau
answers-title = Cinq réponses
answers-lead = Un carré plein est une fiche qui a au moins deux sources indépendantes, un carré vide une fiche qui en a moins.
answer-evidence = { $n ->
        [0] aucune fiche indiquée
        [1] s’appuie sur une fiche
       *[other] s’appuie sur { $n } fiches
    }, dont { $firm } avec au moins deux sources
phases-title = { $n ->
        [1] Une phase, un réseau
       *[other] { $n } phases, un réseau
    }
phases-lead = Chaque acteur garde sa place. Les lignes noires sont les liens qui débutent dans la phase, les grises sont plus anciennes.
phases-undated = Sur { $total } liens, { $n ->
        [1] un n’a pas de début connu et ne peut être dessiné
       *[other] { $n } n’ont pas de début connu et ne peuvent être dessinés
    } ici ; les années récentes étant mieux recensées, la croissance tient en partie aux sources.
phase-ties = { $begun ->
        [0] aucun nouveau lien
        [1] un nouveau lien
       *[other] { $begun } nouveaux liens
    }, { $ties } au total
chain-title = Qui fait quoi
chain-lead = Chaque marque est un acteur recensé dans ce maillon ; une entreprise peut figurer dans plusieurs.
chain-members-lead = Acteurs recensés de chaque maillon. Un acteur peut figurer dans plusieurs.
chain-caption = { $n ->
        [one] { $n } maillon
       *[other] { $n } maillons
    }, carrés pour les entreprises locales, cercles pour celles à capitaux étrangers
chain-stage = Maillon
chain-local = Local
chain-foreign = À capitaux étrangers
chain-gap = Ce qui manque
chain-elsewhere = Venu d’ailleurs
chain-local-count = { $n ->
        [one] { $n } acteur local
       *[other] { $n } acteurs locaux
    }
chain-foreign-count = { $n ->
        [one] { $n } acteur à capitaux étrangers
       *[other] { $n } acteurs à capitaux étrangers
    }
stage-support = soutient la chaîne
stage-filled = pourvu
stage-nearby = Pourvu à proximité seulement.
stage-gap = Vide.
stage-unexplained = Vide ; aucune raison recensée.
stage-on = recensé ici
layers-title = Les niveaux en bref
layers-lead = Chaque constat ouvre une page avec le mécanisme, les preuves et les limites.
risks-title = Risques et inconnues
risks-lead = Ce que cet exposé ne peut pas montrer, ce qui est contesté, ce que personne n’a publié.
risks-limits = La première limite de chaque niveau
risks-disputed = Les sources divergent
risks-unknown = Inconnu : cherché et non trouvé
unknown-mechanism = Mécanisme non établi : { $kind }
ask-title = À qui s’adresser
ask-about = À propos de cette page
ask-corrections = Les corrections sont bienvenues ; merci d’indiquer le numéro de la source.
boundary-title = Où s’arrête le cluster
of-base = base de référence : { $base }
of-base-plain = Base de référence :

## Sections of the profiles: title and guiding question

section-structure = Structure
section-structure-question = De quoi se compose-t-il ?
section-relations = Relations
section-relations-question = Comment s’établissent les liens ?
section-mechanisms = Mécanismes
section-mechanisms-question = Comment évolue-t-il ?
section-narrative = Récit
section-narrative-question = Comment le comprend-on ?
section-resilience = Résilience
section-resilience-question = Que se passe-t-il en cas de défaillance ?
section-embedding = Insertion
section-embedding-question = Où s’y insérer ?
section-reality = Réalité
section-reality-question = Qu’y a-t-il réellement ?
section-connectivity = Connectivité
section-connectivity-question = Qu’est-ce qui est relié à quoi ?
section-signals = Signaux
section-signals-question = Quels signes montrent que cela fonctionne ?
section-cognition = Perception
section-cognition-question = Comment est-il vu, et par qui ?
section-how = Comment cela fonctionne
section-limits = Limites
section-missing = Cette explication n’est pas encore rédigée. Ce que disent les fiches figure ci-dessous.
section-indicators = Calculé
section-indicators-lead = À partir des liens recensés ; formule et limites figurent sur la page des indicateurs.
next-section = Suite : { $title }

## The five investor questions

question-supply = Le réseau d’approvisionnement est-il stable ?
question-talent = Les talents continueront-ils d’affluer ?
question-technology = Les connaissances se diffusent-elles ?
question-institutions = Qui fait fonctionner la coopération ?
question-evolution = L’histoire est-elle vérifiable ?
question-eyebrow = Question
question-why = Pourquoi
question-deeper = Approfondir : { $title }
question-others = Autres questions

## Evidence

evidence-title = Preuves
evidence-lead = Le crédit que l’on peut accorder à chaque fiche.
evidence-statement = Fiche
evidence-kind = Type
evidence-strength = Solidité
evidence-none = aucune source recensée
evidence-not-found = cherché, aucune source trouvée
evidence-one = une source
evidence-one-primary = une source primaire
evidence-many = { $n } sources indépendantes
evidence-disputed = sources divergentes
kind-fact = fait
kind-event = événement
kind-relation = lien
kind-actor = acteur
kind-mechanism = mécanisme
notes-title = Notes et sources
notes-lead = Chaque appel de note ci-dessus renvoie ici. Les titres restent dans leur langue.
note-back = Retour au texte
sources-differ = sources divergentes
superseded = remplacé
disputed = Contesté
standing-disputed = Sources divergentes
standing-superseded = Remplacé ; conservé pour mémoire
standing-unverified = Pas encore vérifié
basis-official = officiel
basis-estimate = estimation
basis-self-reported = déclaratif
basis-computed = calculé
alert-note = Note
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Prudence

## How far something has come

progress-target = objectif
progress-announced = annoncé
progress-approved = approuvé
progress-under-way = en cours
progress-realised = réalisé
progress-cancelled = annulé

## Dates; the names of months and the order of day and year come from elsewhere.
## A day would want an article ("le 3 mars") that a month or a year has not, so the
## words around dates are chosen to need none.

date-about = env. { $date }
date-perhaps = { $date } (incertain)
date-about-perhaps = env. { $date } (incertain)
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } – { $to }
date-since = { $from } à ce jour
date-from = { $from } – fin inconnue
date-until = fin : { $to }
date-to = début inconnu – { $to }
date-between = { $unit ->
    [quarter] entre le { $from } et le { $to }
    [half] entre le { $from } et le { $to }
    [decade] entre les { $from } et les { $to }
    [century] entre le { $from } et le { $to }
   *[plain] entre { $from } et { $to }
}
date-quarter = { $quarter ->
    [1] 1er
   *[other] { $quarter }e
} trimestre { $year }
date-first-half = 1er semestre { $year }
date-second-half = 2e semestre { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = années { $year }
date-century = { $century ->
    [16] XVIe
    [17] XVIIe
    [18] XVIIIe
    [19] XIXe
    [20] XXe
    [21] XXIe
   *[other] { $century }e
} siècle
life-until = fin : { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } ou avant
life-after = { $date } ou après

## Numbers

value-about = environ { $value }
value-at-least = au moins { $value }
value-more-than = plus de { $value }
value-at-most = au plus { $value }
value-less-than = moins de { $value }
value-range = { $low }–{ $high }
# Large sums. A language that counts in other pieces than thousands names their
# powers of ten in money-steps, each with its words: Chinese has 4 8 12 and .e4 .e8 .e12.
# The attribute .head is the unit in the head of a table. A trillion is no "billion"
# that French readers would know.
money-steps = { "" }
money-k = { $n } k
    .head = k { $currency }
money-m = { $n } M
    .head = M { $currency }
money-bn = { $n } Md
    .head = Md { $currency }
money-tn = { $n } mille Md
    .head = mille Md { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } RM
    .symbol = RM
currency-USD = { $n } $US
    .symbol = $US
currency-EUR = { $n } €
    .symbol = €
currency-GBP = { $n } £
    .symbol = £
currency-JPY = { $n } ¥
    .symbol = ¥
unit-percent = { $shown } %
unit-percent-points = { $shown } { $n ->
    [one] point de pourcentage
   *[other] points de pourcentage
}
unit-name-percent-points = points de pourcentage
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } par an
rate-month = { $amount } par mois
rate-day = { $amount } par jour

## Places in a source

locator-page = p. { $from }
locator-page-range = p. { $from }-{ $to }
locator-chapter = chap. { $from }
locator-chapter-range = chap. { $from }-{ $to }
locator-section = sect. { $from }
locator-section-range = sect. { $from }-{ $to }
locator-figure = fig. { $from }
locator-figure-range = fig. { $from }-{ $to }
locator-table = tabl. { $from }
locator-table-range = tabl. { $from }-{ $to }
locator-box = encadré { $from }
locator-box-range = encadrés { $from }-{ $to }
locator-paragraph = par. { $from }
locator-paragraph-range = par. { $from }-{ $to }
locator-article = art. { $from }
locator-article-range = art. { $from }-{ $to }
locator-row = ligne { $from }
locator-row-range = lignes { $from }-{ $to }
locator-slide = diapositive { $from }
locator-slide-range = diapositives { $from }-{ $to }
locator-time = à { $from }

## Actors

actors-lead = { $cluster } : { $n ->
        [1] le seul acteur recensé
       *[other] les { $n } acteurs recensés
    }, par type.
actors-name = Nom
actors-place = Lieu
actors-since = Depuis
actors-stages = Maillons
actors-ties = Liens
actor-description-claim = { $name } : { $claim }
actor-description = { $name } ({ $kind }), { $cluster } : { $n ->
        [one] { $n } lien recensé
       *[other] { $n } liens recensés
    }, événements et sources.
actor-kind-multinational = multinationale
actor-kind-enterprise = entreprise
actor-kind-sme = petite ou moyenne entreprise
actor-kind-startup = start-up
actor-kind-joint-venture = coentreprise
actor-kind-university = université
actor-kind-research-institute = institut de recherche
actor-kind-training = centre de formation
actor-kind-agency = agence publique
actor-kind-government = administration publique
actor-kind-association = association professionnelle
actor-kind-investor = investisseur
actor-kind-service = prestataire de services
actor-kind-infrastructure = infrastructure
actor-kind-market = marché
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Multinationales ({ $n })
actor-kinds-enterprise = Entreprises ({ $n })
actor-kinds-sme = Petites et moyennes entreprises ({ $n })
actor-kinds-startup = Start-up ({ $n })
actor-kinds-joint-venture = Coentreprises ({ $n })
actor-kinds-university = Universités ({ $n })
actor-kinds-research-institute = Instituts de recherche ({ $n })
actor-kinds-training = Centres de formation ({ $n })
actor-kinds-agency = Agences publiques ({ $n })
actor-kinds-government = Administrations publiques ({ $n })
actor-kinds-association = Associations professionnelles ({ $n })
actor-kinds-investor = Investisseurs ({ $n })
actor-kinds-service = Prestataires de services ({ $n })
actor-kinds-infrastructure = Infrastructures ({ $n })
actor-kinds-market = Marchés ({ $n })
boundary-core = au sein du cluster
boundary-extended = cluster élargi
boundary-outside = hors du cluster, relié à lui
place-in = { $place }, { $country }
record-title = Fiche
record-note-line = situation au { $date } ; sources en bas de page
record-kind = Type
record-since = Depuis
record-until = Jusqu’à
record-place = Lieu
record-boundary = Périmètre
record-stages = Maillons
record-parent = Rattachement
record-size = Taille
record-also = Autres noms
record-elsewhere = Aussi dans
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster }, sous le nom { $actor }
record-checked = Dernière vérification
record-note = Remarque
identifier-lei = Identifiant d’entité juridique (LEI)
identifier-ror = Organisme de recherche (ROR)
identifier-wikidata = Wikidata
identifier-register = Numéro d’immatriculation
identifier-url = Site web
size-large = grande
size-medium = moyenne
size-small = petite
size-micro = très petite
ties-title = Les liens en phrases
ties-lead = { $n ->
        [1] Un lien recensé.
       *[other] { $n } liens recensés, par famille.
    }
ties-tie = Lien
ties-since = Depuis
ties-sources = Sources
place-in-chain = Place dans la chaîne
place-in-chain-lead = Les maillons où une activité de cet acteur est recensée sont marqués.
events-title = Événements associés
actor-facts = Faits associés
removed-title = Si cet acteur disparaissait
removed-lead = Un scénario fondé sur les liens recensés, pas une prévision.
removed-words = { $n ->
    [1] Sur { $total } autres acteurs reliés, un seul perdrait son unique chemin recensé vers le reste : { $actors }.
   *[other] Sur { $total } autres acteurs reliés, { $n } perdraient leur unique chemin recensé vers le reste : { $actors }.
}
disputed-title = Où les sources divergent

## Families of ties

family-supply = Approvisionnement
family-knowledge = Connaissances
family-talent = Personnes
family-capital = Capital
family-institution = Institutions et foncier
family-lineage = Filiation
family-count-supply = { $n } d’approvisionnement
family-count-knowledge = { $n } de connaissances
family-count-talent = { $n } par les personnes
family-count-capital = { $n } de capital
family-count-institution = { $n } par les institutions et le foncier
family-count-lineage = { $n } de filiation

## Ties as sentences. $from and $to are names; $item is what is supplied. $givers and
## $takers say whether $from and $to stand for one firm or for many (the firms of a stage).
## No "de" or "que" stands before a name: they would have to be elided before vowels.

tie-supplies = { $from } { $givers ->
    [one] approvisionne
   *[other] approvisionnent
} { $to }.
tie-supplies-item = { $from } { $givers ->
    [one] fournit
   *[other] fournissent
} { $to } en { $item }.
tie-supplies-undisclosed = { $from } { $givers ->
    [one] fournit
   *[other] fournissent
} à { $to } un produit non divulgué.
tie-contracts = { $from } { $givers ->
    [one] sous-traite
   *[other] sous-traitent
} à { $to }.
tie-contracts-item = { $from } { $givers ->
    [one] sous-traite
   *[other] sous-traitent
} à { $to } : { $item }.
tie-rnd = { $from } et { $to } mènent des recherches communes.
tie-rnd-item = { $from } et { $to } mènent des recherches communes : { $item }.
tie-co-develops = { $from } et { $to } développent ensemble des produits.
tie-co-develops-item = { $from } et { $to } développent ensemble : { $item }.
tie-develops = { $from } { $givers ->
    [one] accompagne
   *[other] accompagnent
} { $to } pour en faire { $takers ->
    [one] un fournisseur
   *[other] des fournisseurs
}.
tie-develops-item = { $from } { $givers ->
    [one] accompagne
   *[other] accompagnent
} { $to } pour en faire { $takers ->
    [one] un fournisseur
   *[other] des fournisseurs
} : { $item }.
tie-licenses = { $from } { $givers ->
    [one] concède
   *[other] concèdent
} une licence de technologie à { $to }.
tie-licenses-item = { $from } { $givers ->
    [one] concède
   *[other] concèdent
} une licence à { $to } : { $item }.
tie-standardizes = { $from } { $givers ->
    [one] établit
   *[other] établissent
} des normes suivies par { $to }.
tie-trains = { $from } { $givers ->
    [one] forme
   *[other] forment
} du personnel pour { $to }.
tie-trains-item = { $from } { $givers ->
    [one] forme
   *[other] forment
} du personnel pour { $to } : { $item }.
tie-talent-flow = Du personnel quitte { $from } pour { $to }.
tie-spin-off = { $from } a donné naissance à { $to }.
tie-invests = { $from } { $givers ->
    [one] investit
   *[other] investissent
} dans { $to }.
tie-owns = { $from } { $givers ->
    [one] détient
   *[other] détiennent
} { $to }.
tie-funds = { $from } { $givers ->
    [one] finance
   *[other] financent
} { $to }.
tie-member-of = { $from } { $givers ->
    [one] adhère
   *[other] adhèrent
} à { $to }.
tie-regulates = { $from } { $givers ->
    [one] réglemente
   *[other] réglementent
} { $to }.
tie-hosts = { $from } { $givers ->
    [one] accueille
   *[other] accueillent
} { $to }.
tie-founds = { $from } a fondé { $to }.
tie-cooperates = { $from } et { $to } coopèrent.
tie-cooperates-item = { $from } et { $to } coopèrent : { $item }.
tie-succeeds = { $from } { $givers ->
    [one] succède
   *[other] succèdent
} à { $to }.
tie-standby = qualifié, non utilisé actuellement
tie-share = { $share } des achats
tie-capital-share = { $share } du capital
tie-sales-share = { $share } des ventes du fournisseur
tie-lead-time = délai de livraison : { $time }
tie-lead-time-unknown = délai de livraison inconnu
undisclosed-item = un produit non divulgué
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = des entreprises du maillon « { $stage } »
end-undisclosed = une entreprise non nommée
end-undisclosed-stage = une entreprise non nommée du maillon « { $stage } »

## Kinds of events

event-kind-founding = fondation
event-kind-entry = implantation
event-kind-exit = départ
event-kind-expansion = extension
event-kind-policy = politique publique
event-kind-technology = technologie
event-kind-institution = institution
event-kind-investment = investissement
event-kind-infrastructure = infrastructure
event-kind-crisis = crise
event-kind-recovery = reprise
event-kind-milestone = étape clé
event-kind-spin-off = essaimage
event-kind-merger = fusion
event-kind-acquisition = acquisition
event-kind-renaming = changement de nom

## Facts

facts-lead = { $cluster } : { $n ->
        [1] le seul fait recensé, avec sa date, sa source et son terme de comparaison.
       *[other] les { $n } faits recensés, chacun avec sa date, sa source et son terme de comparaison.
    }
facts-disputed-count = { $n ->
        [0] Les sources ne divergent sur aucun d’eux.
        [1] Les sources divergent sur l’un d’eux ; chaque version est donnée.
       *[other] Les sources divergent sur { $n } d’entre eux ; chaque version est donnée.
    }
facts-numbers = Chiffres
facts-numbers-lead = Valeurs telles que publiées, jamais moyennées. Les projets sont signalés.
facts-statements = Énoncés
facts-incentives = Mesures incitatives
fact-date = Date
fact-value = Valeur
fact-said-by = Source
fact-preferred = retenu ailleurs sur ce site
fact-method = Méthode
fact-superseded-by = Remplacé par
fact-compare = Comparer
fact-about = Concerne
incentive-dates = { $since } – { $until }

## Indicators

indicators-lead = { $cluster } : valeurs calculées à partir des liens recensés, chacune avec sa formule, sa base de calcul et ce qui peut y induire en erreur.
indicator-computed-on = Base de calcul
indicator-coverage-title = Couverture
indicator-named = Se distingue
observations-title = Valeurs publiées
observations-lead = Non calculées ici : reprises telles que publiées.
observation-indicator = Indicateur
observation-note = Remarque

## Sources

sources-lead = { $cluster } : { $n ->
        [1] la seule source, dans sa langue.
       *[other] les { $n } sources, chacune dans sa langue.
    }
sources-list = Toutes les sources
source-archive = copie archivée
source-primary = source primaire
source-accessed = consulté le { $date }
source-repeats = reprend
source-cited-by = citée par
source-kind-statistics = statistiques
source-kind-law = texte de loi
source-kind-filing = document réglementaire
source-kind-report = rapport
source-kind-academic = publication scientifique
source-kind-dataset = jeu de données
source-kind-press-release = communiqué de presse
source-kind-news = article de presse
source-kind-website = site web
source-kind-speech = discours
source-kind-interview = entretien
source-kind-archive = archives
source-kind-other = autre
cited-actor = { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }
cited-relation = { $n ->
        [one] { $n } lien
       *[other] { $n } liens
    }
cited-event = { $n ->
        [one] { $n } événement
       *[other] { $n } événements
    }
cited-phase = { $n ->
        [one] { $n } phase
       *[other] { $n } phases
    }
cited-stage = { $n ->
        [one] { $n } maillon
       *[other] { $n } maillons
    }
cited-fact = { $n ->
        [one] { $n } fait
       *[other] { $n } faits
    }
cited-project = { $n ->
        [one] { $n } projet
       *[other] { $n } projets
    }
cited-mechanism = { $n ->
        [one] { $n } mécanisme
       *[other] { $n } mécanismes
    }
cited-observation = { $n ->
        [one] { $n } valeur publiée
       *[other] { $n } valeurs publiées
    }
cited-incentive = { $n ->
        [one] { $n } mesure incitative
       *[other] { $n } mesures incitatives
    }
cited-signal = { $n ->
        [one] { $n } signal
       *[other] { $n } signaux
    }
signals-title = Signaux
signals-lead = Indices isolés relevés dans les sources ; chacun porte sur un élément recensé.
signal-bears-on = porte sur
signal-report = rapport
signal-press = presse
signal-social = réseaux sociaux
signal-supply-platform = plateforme de fournisseurs
signal-community = communauté
signal-compliance = conformité
signal-patent = brevet
signal-hiring = recrutement

## Relations, mechanisms, resilience, embedding

projects-title = Liens à plusieurs
projects-lead = Projets qui relient plusieurs acteurs à la fois.
mechanisms-title = Comment une chose en entraîne une autre
mechanisms-lead = Les étapes sont la lecture que la rédaction fait des fiches citées comme preuves.
mechanism-diffusion = Diffusion
mechanism-talent = Talents
mechanism-transfer = Transfert
mechanism-capital = Capital
mechanism-recovery = Reprise
mechanism-evidence = S’appuie sur
not-established = Non établi.

## Data and glossary

data-title = { $cluster } : faits et liens recensés
data-lead = { $cluster } : tout ce que dit ce site, sous forme de fichiers lisibles par un tableur ou un programme.
data-files = Fichiers
data-files-lead = Texte en UTF-8, avec une ligne d’en-tête. Identique dans toutes les langues du site.
data-file = Fichier
data-holds = Contenu
data-actors = acteurs avec type, lieu, début et fin, identifiants
data-relations = liens avec type, objet, début et fin, parts
data-events = événements avec date, type, acteurs, état d’avancement
data-facts = faits avec unité, dernière valeur, état d’avancement, fondement
data-points = chaque valeur de chaque série, avec date et sources
data-sources = sources avec type, éditeur, date, adresse
data-indicators = valeurs calculées avec formule, nombre de cas, date
data-json = l’ensemble en un seul fichier
glossary-lead = Termes employés sur ce site, chacun en une phrase.
glossary-terms = { $n ->
        [one] { $n } terme
       *[other] { $n } termes
    }
glossary-plain = en termes simples
glossary-also = aussi
