# Textes des dessins et de la page du réseau.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = site étranger
class-loc = entreprise locale
class-lea = formation et recherche
class-pub = organisme public
class-ass = association
class-cap = investisseur
class-inf = foncier et services collectifs
class-out = hors du cluster

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n ->
        [one] { $n } partenaire
       *[other] { $n } partenaires
    }
drawing-network = { $actors ->
        [one] { $actors } acteur
       *[other] { $actors } acteurs
    }, { $ties ->
        [one] { $ties } lien
       *[other] { $ties } liens
    }
drawing-network-note = Plus la marque est grande, plus l’acteur a de partenaires. La flèche va de qui donne à qui reçoit. La position n’a pas d’échelle : être proche signifie être étroitement lié.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = les cercles sont des sites étrangers
shape-loc = les carrés sont des entreprises locales
shape-lea = les triangles représentent la formation et la recherche
shape-pub = les losanges sont des organismes publics
shape-ass = les hexagones sont des associations
shape-cap = les triangles sur la pointe sont des investisseurs
shape-inf = les croix représentent le foncier et les services collectifs
shape-out = les cercles vides sont hors du cluster
drawing-network-finding = { $n ->
        [1] Acteur comptant
       *[other] Acteurs comptant
    } le plus de liens : { $actors }
drawing-phase = { $new ->
        [0] Aucun lien daté ne débute
        [1] Un lien daté débute
       *[other] { $new } liens datés débutent
    }, { $old ->
        [0] aucun plus ancien ne se poursuit
        [1] un plus ancien se poursuit
       *[other] { $old } plus anciens se poursuivent
    }
drawing-around = { $actor } et { $n ->
        [one] { $n } partenaire
       *[other] { $n } partenaires
    }
drawing-chain = Chaîne de valeur de { $n ->
        [one] { $n } maillon
       *[other] { $n } maillons
    }
drawing-chain-note = Une flèche va d’un maillon à celui qu’il alimente. Un cadre en tirets n’a aucun acteur au sein du cluster.
drawing-stage-gap = aucun acteur recensé ici
drawing-stage-members = { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }
drawing-chart = { $fact } : { $n ->
        [one] { $n } valeur
       *[other] { $n } valeurs
    }

## The network page
network-lead = { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    } et { $ties ->
        [one] { $ties } lien
       *[other] { $ties } liens
    } entre acteurs nommés sont recensés au { $date }. Le plus grand nombre de partenaires revient à { $best } : { $most }.
network-figure = Qui est lié à qui
network-reading-title = Ce que montre la carte
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut ->
        [1] Un autre acteur n’atteint
       *[other] { $cut } autres acteurs n’atteignent
    } le reste du réseau que par { $actor }.
network-see-hubs = Ensemble, ces acteurs touchent { $share } de tous les liens dessinés : { $actors }.
network-see-between = Parmi les plus courts chemins entre deux autres acteurs, { $share } passent par { $actor }.
network-see-single = { $n ->
        [1] Un acteur ne tient
       *[other] { $n } acteurs ne tiennent
    } à la carte que par un seul lien recensé.
network-key-actors = Acteurs
network-key-ties = Liens
network-key-strength = Un trait épais s’appuie sur au moins deux sources indépendantes, un trait fin sur une seule. Un anneau signale un lien sur lequel les sources divergent.
network-ties-title = Chaque lien en une phrase
network-ties-skip = Aller au tableau des liens
network-ties-caption = Les liens dessinés ci-dessus, { $n } au total
network-past-title = Liens du passé
network-past-caption = Liens qui ont pris fin, ou dont une extrémité a disparu, { $n } au total
network-open-title = Liens avec des groupes et des entreprises non nommées
network-open-caption = Liens dont une extrémité n’est pas un acteur nommé, { $n } au total ; aucun indicateur ne les compte
network-projects-title = Projets de plusieurs acteurs
network-col-from = De
network-col-tie = Lien
network-col-to = À
network-col-family = Famille
network-col-years = Années
network-col-evidence = Sources
network-alone-title = Acteurs sans lien recensé
network-alone = { $n ->
        [1] Pour un acteur de la liste, aucun lien n’est recensé. Cela renseigne sur les données, non sur l’entreprise.
       *[other] Pour { $n } acteurs de la liste, aucun lien n’est recensé. Cela renseigne sur les données, non sur les entreprises.
    }
network-limits-title = Ce que cela ne montre pas
network-limit-undated = { $n ->
        [1] Un lien n’a pas de date : il est dessiné aujourd’hui et absent du passé.
       *[other] { $n } liens n’ont pas de date : ils sont dessinés aujourd’hui et absents du passé.
    }
network-limit-unsourced = { $n ->
        [1] Un lien ne cite aucune source.
       *[other] { $n } liens ne citent aucune source.
    }
network-limit-undisclosed = { $n ->
        [1] Un lien a une extrémité non divulguée.
       *[other] { $n } liens ont une extrémité non divulguée.
    }
network-limit-sample = Seul ce qui a été publié est recensé. Les clients et les prix le sont rarement : le réseau est donc une borne inférieure.
network-years-unknown = inconnu

## Controls that the script adds to the network
network-filter-families = Liens
network-filter-kinds = Acteurs
network-find = Chercher un acteur
network-shown = Affichés : acteurs { $actors }, liens { $ties }
network-zoom-in = Agrandir
network-zoom-out = Réduire
network-zoom-reset = Réseau entier
network-keys = Les touches fléchées passent d’un acteur à l’autre, Début va à l’acteur le mieux relié, Échap annule le choix, plus et moins changent l’échelle.
network-partners = { $actor } : { $n } partenaires affichés
# Name of the group of zoom buttons.
network-zoom = Zoom

## What the script adds below the network: questions one can ask of it
explore-choose = choisir un acteur
explore-way = Chemin entre deux acteurs
explore-from = De
explore-to = À
# $n is the number of ties one goes along.
explore-found = Plus court chemin recensé entre { $from } et { $to }. Pas : { $n }
explore-none = Aucun chemin recensé entre { $from } et { $to }.
explore-without = Sans un acteur
explore-leave = Retirer
# $n is how many others are cut off; their names follow.
explore-cut = Dans ce dessin, sans { $actor }, coupés de la plus grande partie : { $n }
explore-whole = Dans ce dessin, sans { $actor }, les autres restent reliés comme avant.
explore-years = Liens selon l’année de leur début
explore-until = Début au plus tard
explore-now = aujourd’hui
# $undated ties have no date.
explore-begun = { $year } : { $n } des liens dessinés avaient débuté. Masqués faute de date : { $undated }
explore-save = Enregistrer le dessin tel qu’affiché
explore-save-svg = En SVG
explore-save-png = En PNG
explore-save-csv = Tableau des liens affichés, en CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = Une partie du réseau
focus-around = Autour de
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Pas
focus-region = Région
focus-boundary = Périmètre
focus-all = tous
focus-size = Taille des marques
focus-alike = comme dessiné
focus-degree = Nombre de partenaires
focus-between = Part des plus courts chemins qui y passent
focus-core = Nombre de cœur (k-core) : dans cette partie, chacun a au moins ce nombre de partenaires
# One line of the list of the largest: name and value.
focus-largest = { $actor } : { $value }
focus-rows = Liens dans le tableau : { $shown } sur { $of }
