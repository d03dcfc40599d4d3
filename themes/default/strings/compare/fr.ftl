# Textes de la page qui met les clusters côte à côte.

page-compare = Comparaison
compare-title = Les clusters côte à côte
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n } clusters selon un même schéma : { $clusters }. L’étendue du recensement diffère : un nombre plus grand peut seulement signifier que l’on a consigné davantage.
compare-open-page = Côte à côte avec { $clusters }
compare-foreign = Les constats que personne n’a encore traduits restent dans leur langue.

## What is recorded

compare-recorded-title = Ce qui est recensé
compare-recorded-lead = Tous les nombres comptent des fiches, non le monde. Qui recense davantage trouve davantage.
compare-recorded = Au { $date } : { $counts }.
compare-recorded-coverage = Parmi les liens, { $dated } ont un début recensé, { $sourced } citent une source.
compare-actors = { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }
compare-ties = { $n ->
        [one] { $n } lien
       *[other] { $n } liens
    }
compare-events = { $n ->
        [one] { $n } événement
       *[other] { $n } événements
    }
compare-sources = { $n ->
        [one] { $n } source
       *[other] { $n } sources
    }
compare-days-differ = Les fiches valent pour des jours différents : ce qui a changé entre-temps n’est pas une différence entre les clusters.

## What is claimed

compare-claims-title = Ce que chacun dit de lui-même
compare-claims-lead = Le premier paragraphe de chaque section. Le nom mène au mécanisme, aux preuves et aux limites.
compare-no-claim = Cette section n’est pas encore rédigée.

## Structure

compare-structure-lead = Chaque cluster déclare ses propres maillons, plus ou moins fins. Leur nombre n’est pas une mesure ; ce qui compte est de savoir qui les occupe.
compare-stage-inside = { $n } au sein du cluster
compare-stage-nearby = { $n } à proximité
compare-stage-outside = { $n } à l’extérieur
compare-no-stages = Aucun maillon n’est déclaré.
compare-kinds = Acteurs recensés par type

## Indicators and resilience

compare-indicators-lead = Calculés de la même façon pour chacun. Sous chaque valeur : sa base de calcul, et la part datée et sourcée de cette base. Rien ici n’est un classement.
compare-remark = À garder à l’esprit
compare-coverage = { $dated } datés, { $sourced } sourcés
# Titles of two groups of lines.
compare-open = Peut se lire côte à côte, avec la réserve indiquée
compare-apart = Non comparable : chaque valeur ne décrit que son propre cluster
compare-why-few = Tous les clusters n’ont pas assez de données.
compare-why-size = La valeur dépend du nombre d’acteurs comptés, et ce nombre diffère.
compare-why-stages = Les listes de maillons ne sont pas les mêmes.
compare-why-suppliers = Les intrants dont les fournisseurs ne sont pas tous recensés sont laissés de côté.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = Les liens sans date sont laissés de côté : { $shares }.
compare-of = { $n } sur { $total }
compare-resilience-lead = Ce sur quoi reposent les liens recensés. Un scénario fondé sur les fiches, pas une prévision.

## Phases

compare-phases-title = Comment chacun s’est formé
compare-phases-lead = Les phases sont une lecture des événements par la rédaction de chaque cluster.
compare-no-phases = Aucune phase n’est déclarée.
# Description of the drawing; $from and $to are years.
compare-drawing = { $n ->
        [1] Les phases d’un cluster
       *[other] Les phases de { $n } clusters
    } sur un même axe du temps, de { $from } à { $to } ; la liste ci-dessous contient les mêmes informations.
compare-drawing-title = Un même axe du temps
compare-drawing-note = Chaque barre est une phase ; son numéro est celui de la liste ci-dessous.

## Links between the clusters

compare-links-title = Entre les clusters
compare-links-lead = Acteurs recensés dans plus d’un cluster, et textes qui renvoient de l’un à l’autre.
compare-links-none = Aucune connexion entre eux n’est recensée. Cela ne prouve pas qu’il n’y en ait aucune.
compare-same = Recensés dans les deux : { $here } et { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = { $here } : textes qui renvoient à { $there }
