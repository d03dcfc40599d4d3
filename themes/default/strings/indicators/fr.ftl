# Indicateurs : noms, questions, lectures, pièges.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print. No "de" or "que" stands
# before $actor.

## Around every value

indicator-not-known = Inconnu : les données recensées ne permettent pas cette valeur.
indicator-too-few = Données insuffisantes : { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }, { $m ->
        [one] { $m } lien
       *[other] { $m } liens
    }. La valeur est conservée pour mémoire, non pour conclure.
indicator-formula = Formule
indicator-reference = D’après
indicator-pitfall = Ce qui peut induire en erreur
indicator-basis = { indicator-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }, { $m ->
        [one] { $m } lien
       *[other] { $m } liens
    }
indicator-coverage = parmi les liens utilisés, { $dated } ont un début, { $sourced } ont une source
indicator-lower-bound = Les liens recensés sont un échantillon. Les liens que personne n’a consignés augmenteraient cette valeur.
indicator-extent-core = acteurs au sein du cluster
indicator-extent-recorded = tous les acteurs recensés, partenaires extérieurs compris

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } maillon déclaré
       *[other] { $n } maillons déclarés
    }, { $m ->
        [one] { $m } acteur
       *[other] { $m } acteurs
    }
indicator-I13-basis = { indicator-I13-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } acheteur
       *[other] { $n } acheteurs
    }, { $m ->
        [one] { $m } lien d’approvisionnement
       *[other] { $m } liens d’approvisionnement
    }
indicator-I14-basis = { indicator-I14-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } intrant
       *[other] { $n } intrants
    }, dont { $m } avec tous les fournisseurs recensés
indicator-I16-basis = { indicator-I16-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } intrant
       *[other] { $n } intrants
    }, dont { $m } avec tous les fournisseurs recensés
indicator-I21-basis = { indicator-I21-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }, { $m ->
        [one] { $m } lien daté
       *[other] { $m } liens datés
    }
indicator-I22-basis = { indicator-I22-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }, { $m ->
        [one] { $m } lien daté
       *[other] { $m } liens datés
    }
indicator-I26-basis = { indicator-I26-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } institut de recherche ou université
       *[other] { $n } instituts de recherche et universités
    }, { $m ->
        [one] { $m } entreprise essaimée
       *[other] { $m } entreprises essaimées
    }
indicator-I31-basis = { indicator-I31-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } page dans une autre langue
       *[other] { $n } pages dans d’autres langues
    }, { $m } avec les mêmes faits
indicator-I27-basis = { indicator-I27-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } implantation ou départ
       *[other] { $n } implantations et départs
    } parmi { $m } événements réalisés
indicator-I30-basis = { indicator-I30-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } fait ou lien
       *[other] { $n } faits et liens
    }
indicator-I40-basis = { indicator-I40-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }, { $m ->
        [one] { $m } lien daté
       *[other] { $m } liens datés
    }

## Names of further values

indicator-part-pairs = Paires reliées
indicator-part-possible-pairs = Paires possibles
indicator-part-mean-degree = Partenaires par entreprise
indicator-part-tied = Acteurs reliés
indicator-part-isolated = Acteurs sans lien
indicator-part-weighted = Idem, selon le poids des liens
indicator-part-most = Nombre maximal de partenaires d’un acteur
indicator-part-ei-index = Indice E-I
indicator-part-expected = Attendu si les partenaires étaient tirés au sort
indicator-part-expected-ei-index = Indice E-I attendu par tirage au sort
indicator-part-across = Paires entre régions
indicator-part-within = Paires au sein d’une région
indicator-part-regions = Régions et pays
indicator-part-crossing = Paires franchissant une frontière
indicator-part-countries = Pays partenaires
indicator-part-effective-countries = Équivaut à ce nombre de pays partenaires égaux
indicator-part-filled = Maillons pourvus
indicator-part-declared = Maillons déclarés
indicator-part-depth = Maillons comptant au moins deux acteurs indépendants
indicator-part-gaps = Lacunes expliquées
indicator-part-unexplained = Lacunes inexpliquées
indicator-part-value-weighted = Pondéré par la part de valeur
indicator-part-bridges = Liens uniques auxquels tient une partie
indicator-part-cut-off = Nombre maximal d’acteurs derrière un seul acteur
indicator-part-cut-off-share = Leur part de tous les acteurs reliés
indicator-part-freeman = Centralisation (Freeman)
indicator-part-gini = Inégalité des partenaires (Gini)
indicator-part-mention-share = Part des mentions dans le texte
indicator-part-with-locator = Avec l’emplacement dans la source
indicator-part-facts-sourced = Faits sourcés
indicator-part-ties-sourced = Liens sourcés
indicator-part-independent = Avec au moins deux sources indépendantes
indicator-part-identified = Acteurs à identifiant vérifié
indicator-part-median-age = Âge médian de la source la plus récente

indicator-part-gatekeepers = Acteurs reliés à l’intérieur et à l’extérieur
indicator-part-gatekeeper-share = Leur part du noyau
indicator-part-largest-drop = Plus forte baisse si l’un d’eux s’en va
indicator-part-density = Part reliée de toutes les paires possibles
indicator-part-firms = Entreprises
indicator-part-institutes = Instituts de recherche et universités
indicator-part-bridges-known = Paires de classes toutes deux présentes
indicator-part-by-input = Par intrant
indicator-part-by-value = Par valeur
indicator-part-inputs-known = Intrants dont tous les fournisseurs sont recensés
indicator-part-inputs-unknown = Intrants pour lesquels on ne le sait pas
indicator-part-effective-suppliers = Équivaut à ce nombre de fournisseurs égaux
indicator-part-highest = Valeur la plus élevée d’un intrant
indicator-part-sole-sourced = Intrants à fournisseur unique
indicator-part-alternatives = Solutions de rechange par intrant
indicator-part-one-minus-hhi = Un moins la concentration moyenne
indicator-part-after-first = Plus grande partie après le premier retrait
indicator-part-after-any = Idem après un retrait quelconque, en moyenne
indicator-part-star = Valeur d’une étoile de cette taille
indicator-part-complete = Valeur si tous étaient reliés à tous
indicator-part-begun = Liens débutés
indicator-part-ended = Liens terminés
indicator-part-death-rate = Terminés, parmi ceux du premier jour
indicator-part-undated = Liens sans date, laissés de côté
indicator-part-older-than-five = De plus de cinq ans
indicator-part-one-step = En un pas
indicator-part-two-steps = En deux pas
indicator-part-three-steps = En trois pas
indicator-part-reachable = Paires reliées par un chemin quelconque
indicator-part-islands = Parties séparées
indicator-part-spin-offs = Essaimages recensés
indicator-part-from-research = Issus de la recherche
indicator-part-survivors = Parmi ceux d’au moins cinq ans, encore présents
indicator-part-pages-compared = Pages comparées
indicator-part-pages-equal = Pages aux mêmes faits
indicator-part-entries = Implantations
indicator-part-exits = Départs
indicator-part-foreign-share = Parmi les nouveaux venus, à capitaux étrangers
indicator-part-realised-share = Part des projets réalisés
indicator-part-by-region = Par région
indicator-part-by-class = Par classe d’acteurs
indicator-part-ties-growth = Liens, par an
indicator-part-actors-growth = Acteurs, par an
indicator-part-densification = Croissance des liens rapportée à celle des acteurs (pente)
indicator-part-density-without = Coopération entre entreprises sans l’acteur principal

indicator-class-firm = entreprises
indicator-class-research = recherche
indicator-class-education = enseignement
indicator-class-capital = capital
indicator-class-public = organismes publics
indicator-class-other = autres
indicator-class-inside = le cluster
indicator-class-country = le reste du pays
indicator-class-abroad = l’étranger
indicator-pair = { $first } et { $second }
indicator-input = { $input } pour { $buyer }
indicator-observed = valeur publiée, non calculée ici

## I01

indicator-I01 = Coopération entre entreprises
indicator-I01-question = Parmi les paires d’entreprises possibles, combien travaillent ensemble ?
indicator-I01-reading = Avec { $firms ->
        [one] { $firms } entreprise
       *[other] { $firms } entreprises
    } dans le cluster, { $possible ->
        [one] { $possible } paire est possible
       *[other] { $possible } paires sont possibles
    } ; { $pairs ->
        [0] aucune n’a de lien recensé.
        [1] une d’elles a un lien recensé ({ $share }).
       *[other] { $pairs } d’entre elles ont un lien recensé ({ $share }).
    }
indicator-I01-pitfall = La valeur baisse à mesure que l’on répertorie plus d’entreprises, même si rien d’autre ne change. Ne jamais comparer deux clusters par cette valeur sans y joindre le nombre de partenaires par entreprise.

## I02

indicator-I02 = Acteurs reliés
indicator-I02-question = Est-ce un réseau, ou une liste ?
indicator-I02-reading = Sur { $actors ->
        [one] { $actors } acteur recensé
       *[other] { $actors } acteurs recensés
    }, { $tied ->
        [0] aucun n’a de lien
        [1] un a au moins un lien
       *[other] { $tied } ont au moins un lien
    } ; { $isolated ->
        [0] aucun n’est isolé.
        [1] un est isolé.
       *[other] { $isolated } sont isolés.
    }
indicator-I02-pitfall = Répertorier moins d’acteurs augmente la valeur. Un acteur sans lien recensé peut avoir des liens que personne n’a consignés.

## I03

indicator-I03 = Partenaires par acteur
indicator-I03-question = Combien de partenaires un acteur a-t-il en moyenne ?
indicator-I03-reading = Nombre moyen de partenaires par acteur : { $partners } ({ $pairs ->
        [one] { $pairs } paire
       *[other] { $pairs } paires
    } pour { $actors ->
        [one] { $actors } acteur
       *[other] { $actors } acteurs
    }).
indicator-I03-pitfall = La valeur se compare entre tailles différentes, mais elle croît avec le soin mis à recenser les liens.

## I04

indicator-I04 = Liens entre régions
indicator-I04-question = Les liens restent-ils dans une région, ou en sortent-ils ?
indicator-I04-reading = Sur { $pairs ->
        [one] { $pairs } paire reliée
       *[other] { $pairs } paires reliées
    }, { $across ->
        [0] aucune ne franchit
        [1] une franchit
       *[other] { $across } franchissent
    } une limite régionale ({ $share }). Des partenaires tirés au sort donneraient { $expected }.
indicator-I04-pitfall = La part dépend du nombre de partenaires extérieurs effectivement recensés ; à lire avec la valeur attendue par tirage au sort.

## I05

indicator-I05 = Insertion internationale
indicator-I05-question = Combien de liens du cluster mènent à l’étranger, et vers combien de pays ?
indicator-I05-reading = Sur { $pairs ->
        [one] { $pairs } paire reliée
       *[other] { $pairs } paires reliées
    } du cluster, { $crossing ->
        [0] aucune ne mène
        [1] une mène
       *[other] { $crossing } mènent
    } à un autre pays ({ $share }){ $countries ->
        [0] .
        [1] { $crossing ->
            [1] .
           *[other] , toujours le même.
        }
       *[other] , { $countries } pays au total.
    }
indicator-I05-pitfall = Les liens entre une usine et son propriétaire étranger comptent pleinement. Ils ne valent pas des partenaires trouvés à l’étranger.

## I06

indicator-I06 = Portée au-delà du cluster
indicator-I06-question = À quelle distance est le monde extérieur, et par qui passe-t-on ?
indicator-I06-reading = { $gatekeepers ->
        [0] Aucun acteur n’a de partenaires à la fois à l’intérieur et à l’extérieur.
        [1] Sur { $actors } acteurs du cluster, un seul a des partenaires à la fois à l’intérieur et à l’extérieur : { $actor }. Sans cet acteur, la portée recensée baisserait de { $drop }.
       *[other] Sur { $actors } acteurs du cluster, { $gatekeepers } ont des partenaires à la fois à l’intérieur et à l’extérieur. Le rôle le plus important revient à { $actor } : sans cet acteur, la portée recensée baisserait de { $drop }.
    }
indicator-I06-pitfall = On compte des chemins sur le papier. Une forte baisse dit que l’accès recensé tient à un acteur, non que les autres ne pourraient trouver le leur.

## I07

indicator-I07 = Entreprises ayant un partenaire de recherche
indicator-I07-question = Combien d’entreprises travaillent avec une université ou un institut de recherche ?
indicator-I07-reading = Sur { $firms ->
        [one] { $firms } entreprise
       *[other] { $firms } entreprises
    }, { $linked ->
        [0] aucune n’a de lien recensé
        [1] une a un lien recensé
       *[other] { $linked } ont un lien recensé
    } { $institutes ->
        [0] avec la recherche ; aucun institut de recherche n’est recensé.
        [1] avec le seul établissement de recherche recensé ici ({ $share }).
       *[other] avec au moins un établissement sur { $institutes } universités et instituts de recherche ({ $share }).
    }
indicator-I07-pitfall = On annonce plus souvent le début des projets communs que leur fin ; les contrats entre une entreprise et un laboratoire sont rarement publics.

## I08

indicator-I08 = Ponts manquants
indicator-I08-question = Quelles classes d’acteurs ne sont pas reliées entre elles ?
indicator-I08-reading = Sur { $known ->
        [one] { $known } paire de classes toutes deux présentes
       *[other] { $known } paires de classes toutes deux présentes
    }, { $missing ->
        [0] toutes ont au moins un lien recensé.
        [1] une n’a aucun lien recensé.
       *[other] { $missing } n’ont aucun lien recensé.
    }
indicator-I08-pitfall = Les classes diffèrent par la taille : un lien avec l’unique investisseur donne une densité élevée. Lire les effectifs, pas seulement les parts.

## I09

indicator-I09 = Complétude de la chaîne
indicator-I09-question = Quels maillons de la chaîne de valeur sont ici, et lesquels viennent de l’extérieur ?
indicator-I09-reading = Sur { $stages ->
        [one] { $stages } maillon déclaré
       *[other] { $stages } maillons déclarés
    }, { $filled ->
        [0] aucun n’est pourvu
        [1] un est pourvu
       *[other] { $filled } sont pourvus
    } au sein du cluster{ $nearby ->
        [0] { "" }
        [1] , un de plus dans le cluster élargi
       *[other] , { $nearby } de plus dans le cluster élargi
    }. { $deep ->
        [0] Aucun maillon ne compte
        [1] Un maillon compte
       *[other] { $deep } maillons comptent
    } au moins deux acteurs de propriétaires différents.
indicator-I09-pitfall = La valeur dépend entièrement de la liste des maillons. Une liste plus fine crée plus de lacunes, une liste plus grossière les masque.

## I13

indicator-I13 = Approvisionnement local
indicator-I13-question = Quelle part de ce que le cluster achète vient du cluster ?
indicator-I13-reading = Sur { $ties ->
        [one] { $ties } lien d’approvisionnement recensé
       *[other] { $ties } liens d’approvisionnement recensés
    } vers des acheteurs du cluster, { $local ->
        [0] aucun ne vient
        [1] un vient
       *[other] { $local } viennent
    } de l’intérieur ({ $share }). { $unknown ->
        [0] { "" }
        [1] Pour un intrant, on ne sait pas si tous les fournisseurs sont recensés.
       *[other] Pour { $unknown } intrants, on ne sait pas si tous les fournisseurs sont recensés.
    }
indicator-I13-pitfall = Compter par liens, par intrants ou par valeur donne trois réponses différentes. Une adresse de facturation locale n’est pas une valeur ajoutée locale.

## I14

indicator-I14 = Concentration des fournisseurs
indicator-I14-question = De quel nombre réduit de fournisseurs un intrant dépend-il ?
indicator-I14-reading = { $known ->
    [0] Sur { $inputs } intrants, aucun n’a tous ses fournisseurs et leurs parts recensés.
   *[other] Pour { $known ->
        [one] { $known } intrant
       *[other] { $known } intrants
    } sur { $inputs }, tous les fournisseurs sont recensés ; en moyenne, un intrant vient de l’équivalent de { $suppliers } fournisseurs égaux.
}
indicator-I14-pitfall = Seuls comptent les intrants dont tous les fournisseurs sont recensés. Un fournisseur non recensé n’est pas un fournisseur manquant.

## I16

indicator-I16 = Intrants sans seconde source
indicator-I16-question = Que pourrait-on remplacer si un fournisseur s’arrêtait ?
indicator-I16-reading = { $known ->
    [0] Inconnu : aucun intrant n’a tous ses fournisseurs recensés.
   *[other] Sur { $known ->
        [one] { $known } intrant
       *[other] { $known } intrants
    } dont tous les fournisseurs sont recensés, { $sole ->
        [0] aucun ne vient d’un seul fournisseur
        [1] un vient d’un seul fournisseur
       *[other] { $sole } viennent d’un seul fournisseur
    }. { $unknown ->
        [0] { "" }
        [1] Pour un autre intrant, on ne le sait pas.
       *[other] Pour { $unknown } autres intrants, on ne le sait pas.
    }
}
indicator-I16-pitfall = Les solutions de rechange que personne n’a consignées sont inconnues, ce qui n’est pas la même chose qu’inexistantes.

## I17

indicator-I17 = Points de passage uniques du réseau
indicator-I17-question = Qui ou quoi relie, à lui seul, d’autres au reste ?
indicator-I17-reading = { $points ->
    [0] Aucun acteur ne relie à lui seul d’autres au reste : chaque lien recensé peut être contourné.
    [1] Pour certains acteurs, tous les liens recensés avec le reste passent par un seul acteur, { $actor } : { $cutoff ->
        [1] un acteur n’est accessible
       *[other] { $cutoff } acteurs sur { $actors } ne sont accessibles
    } que par là.
   *[other] { $points } acteurs relient à eux seuls d’autres au reste. La plus forte dépendance concerne { $actor } : { $cutoff ->
        [1] un acteur n’est accessible
       *[other] { $cutoff } acteurs sur { $actors } ne sont accessibles
    } que par des liens recensés avec cet acteur.
}
indicator-I17-pitfall = Cela indique quels liens recensés n’ont pas de contournement, non qui ferait défaut. Un lien que personne n’a consigné peut être le contournement. Les sources uniques d’approvisionnement sont une autre question.

## I18

indicator-I18 = Cohésion
indicator-I18-question = Quelle part du réseau tient ensemble quand des acteurs principaux s’en vont ?
indicator-I18-reading = { $whole } des acteurs reliés sont dans une seule partie connexe. Sans { $actor }, ce serait { $first } ; sans un acteur quelconque, { $mean } en moyenne.
indicator-I18-pitfall = Être relié sur le papier n’est pas livrer. L’ordre des retraits suit le nombre de partenaires recensés, non la probabilité d’un départ.

## I21

indicator-I21 = Liens qui ont duré
indicator-I21-question = Le réseau d’il y a cinq ans a-t-il duré ?
indicator-I21-reading = { $years } ans avant le jour de référence, { $then ->
        [one] { $then } lien daté était recensé
       *[other] { $then } liens datés étaient recensés
    } ; il y en a maintenant { $now }. Entre-temps, { $begun ->
        [0] aucun n’a débuté
        [1] un a débuté
       *[other] { $begun } ont débuté
    } et { $ended ->
        [0] aucun n’a pris fin
        [1] un a pris fin
       *[other] { $ended } ont pris fin
    }.
indicator-I21-pitfall = Chercher davantage dans les années récentes donne l’impression de naissances. Les fins sont moins souvent annoncées que les débuts.

## I22

indicator-I22 = Âge des liens
indicator-I22-question = Quel âge ont les liens ?
indicator-I22-reading = { $ties ->
        [1] L’unique lien daté a
       *[other] La moitié des { $ties } liens datés ont
    } plus de { $years } ans ; de plus de cinq ans : { $old }.
indicator-I22-pitfall = Seuls comptent les liens qui ont survécu ; ceux qui ont pris fin ne sont pas jeunes, ils ont disparu.

## I23

indicator-I23 = Portée de la recherche
indicator-I23-question = Combien d’acteurs un institut de recherche atteint-il par mise en relation ?
indicator-I23-reading = En deux pas, un institut de recherche ou une université atteint en moyenne { $share } des { $actors } autres acteurs ({ $institutes ->
        [one] { $institutes } établissement
       *[other] { $institutes } établissements
    }).
indicator-I23-pitfall = Un chemin est un contact possible, non une adoption.

## I24

indicator-I24 = Proximité
indicator-I24-question = Les acteurs reliés peuvent-ils s’atteindre les uns les autres ?
indicator-I24-reading = { $share } de toutes les paires d’acteurs reliés sont jointes par un chemin ; les { $actors } acteurs forment { $islands ->
        [1] une seule partie connexe.
       *[other] { $islands } parties séparées.
    }
indicator-I24-pitfall = Des parties séparées peuvent être reliées par un lien que personne n’a recensé.

## I26

indicator-I26 = Essaimage de la recherche
indicator-I26-question = Des entreprises naissent-elles de la recherche ?
indicator-I26-reading = { $institutes ->
    [0] Aucun institut de recherche n’est recensé
   *[other] Ces dix dernières années, { $recent ->
        [0] aucun essaimage daté n’est issu
        [1] un essaimage daté est issu
       *[other] { $recent } essaimages datés sont issus
    } de { $institutes ->
        [one] { $institutes } institut de recherche ou université
       *[other] { $institutes } instituts de recherche et universités
    }
} ; { $all ->
        [one] { $all } essaimage, de toute origine, est recensé au total.
       *[other] { $all } essaimages, de toute origine, sont recensés au total.
    }
indicator-I26-pitfall = On remarque les entreprises qui ont gardé le nom ou un bâtiment de leur organisme d’origine, pas les autres ; les échecs sont oubliés.

## I27

indicator-I27 = Implantations et départs
indicator-I27-question = Qui est venu, qui est parti, et combien de projets ont été réalisés ?
indicator-I27-reading = La chronologie compte { $entries ->
        [one] { $entries } implantation
       *[other] { $entries } implantations
    } et { $exits ->
        [0] aucun départ
        [1] { $exits } départ
       *[other] { $exits } départs
    } ; sur { $plans ->
        [one] { $plans } projet
       *[other] { $plans } projets
    } d’implantation, d’extension ou d’investissement, { $done ->
        [0] aucun n’est donné pour réalisé
        [1] un est donné pour réalisé
       *[other] { $done } sont donnés pour réalisés
    }.
indicator-I27-pitfall = Les implantations font l’actualité, les départs sont discrets. Annoncer n’est pas investir.

## I28

indicator-I28 = Poids de l’acteur principal
indicator-I28-question = Un seul acteur résume-t-il l’ensemble ?
indicator-I28-reading = { $ties ->
        [1] Le plus grand nombre de partenaires revient à { $actor } ({ $partners }) :
       *[other] { $ties } acteurs, dont { $actor }, ont le plus grand nombre de partenaires ({ $partners } chacun) :
    } { $share } de toutes les extrémités de liens. Une étoile à un seul centre donnerait 50 %.
indicator-I28-pitfall = Un moyeu et ses rayons sont un type de cluster, non un défaut, mais il faut le dire. Les acteurs mieux connus ont davantage de liens recensés.

## I29

indicator-I29 = Qui se ressemble s’assemble
indicator-I29-question = Les régions et les classes d’acteurs restent-elles entre elles ?
indicator-I29-reading = Par région, l’indice est de { $region } ; par classe d’acteurs, de { $class } (1 : uniquement au sein du groupe ; 0 : comme par tirage au sort ; sous 0 : plutôt entre groupes).
indicator-I29-pitfall = Les partenaires extérieurs sont recensés parce qu’ils sont liés à quelqu’un de l’intérieur, ce qui tire l’indice vers le bas.

## I30

indicator-I30 = Preuves
indicator-I30-question = Quelle part peut être rattachée à une source ?
indicator-I30-reading = Sur { $records ->
        [one] { $records } fait ou lien
       *[other] { $records } faits et liens
    }, { $traced ->
        [0] aucun n’a à la fois une source et une date
        [1] un a une source et une date
       *[other] { $traced } ont une source et une date
    } ({ $share }) ; { $twice ->
        [0] aucun ne s’appuie sur deux sources indépendantes.
        [1] un s’appuie sur au moins deux sources indépendantes.
       *[other] { $twice } s’appuient sur au moins deux sources indépendantes.
    }
indicator-I30-pitfall = On mesure si un énoncé peut être rattaché à une source, non s’il est vrai.

## I31

indicator-I31 = Mêmes faits dans toutes les langues
indicator-I31-question = Toutes les langues rapportent-elles les mêmes faits ?
indicator-I31-reading = Sur { $pages ->
        [one] { $pages } page traduite
       *[other] { $pages } pages traduites
    }, { $equal ->
        [0] aucune ne renvoie
        [1] une renvoie
       *[other] { $equal } renvoient
    } exactement aux mêmes faits que l’original ({ $share }).
indicator-I31-pitfall = On compare les renvois aux faits, non les mots qui les entourent.

## I40

indicator-I40 = Croissance
indicator-I40-question = À quel rythme le réseau recensé croît-il ?
indicator-I40-reading = En cinq ans, les liens datés sont passés de { $then } à { $now }, soit { $ties } par an ; pour les acteurs, { $actors } par an.
indicator-I40-pitfall = Peu de points. Le recensement croît aussi, et les deux ne peuvent être distingués.

## I42

indicator-I42 = Sans l’acteur principal
indicator-I42-question = Que resterait-il sans l’acteur qui a le plus de partenaires ?
indicator-I42-reading = Sur { $pairs ->
        [one] { $pairs } paire reliée
       *[other] { $pairs } paires reliées
    }, { $without ->
        [0] toutes impliquent { $actor }
        [1] une n’implique pas { $actor }
       *[other] { $without } n’impliquent pas { $actor }
    } ({ $share }). { $beside ->
        [0] Aucun lien recensé n’existait entre partenaires d’un acteur qui est parti.
       *[other] Liens entre partenaires d’acteurs partis qui existaient encore un an plus tard : { $outlived } sur { $judged } ; pour { $unclear }, les dates ne permettent pas de le dire.
    }
indicator-I42-pitfall = Les liens des autres peuvent exister grâce à l’acteur principal, et disparaître avec lui. Qu’un lien ait survécu à un départ n’explique pas pourquoi.

## Phases and years

evolution-actors = { $count ->
        [one] { $count } acteur
       *[other] { $count } acteurs
    }
evolution-ties = { $count ->
        [one] { $count } lien
       *[other] { $count } liens
    }
evolution-begun = { $count ->
        [0] aucun lien n’a débuté
        [1] un lien a débuté
       *[other] { $count } liens ont débuté
    }
evolution-ended = { $count ->
        [0] aucun n’a pris fin
        [1] un a pris fin
       *[other] { $count } ont pris fin
    }
evolution-actors-begun = { $count ->
        [0] aucun acteur n’est arrivé
        [1] un acteur est arrivé
       *[other] { $count } acteurs sont arrivés
    }
evolution-actors-ended = { $count ->
        [0] aucun n’est parti
        [1] un est parti
       *[other] { $count } sont partis
    }
evolution-events = { $count ->
        [0] aucun événement rapporté
        [1] un événement
       *[other] { $count } événements
    }
evolution-phase-reading = À la fin de cette phase, { $actors ->
        [one] { $actors } acteur
       *[other] { $actors } acteurs
    } et { $ties ->
        [one] { $ties } lien daté
       *[other] { $ties } liens datés
    } sont recensés ; au cours de la phase, { $begun ->
        [0] aucun lien n’a débuté
        [1] un lien a débuté
       *[other] { $begun } liens ont débuté
    } et { $ended ->
        [0] aucun n’a pris fin
        [1] un a pris fin
       *[other] { $ended } ont pris fin
    }.
evolution-phase-running = La phase est encore en cours au jour de référence.
evolution-undated = { $count ->
        [0] Tous les liens recensés ont un début.
        [1] Un lien recensé n’a pas de début connu et n’entre dans aucune phase.
       *[other] { $count } liens recensés n’ont pas de début connu et n’entrent dans aucune phase.
    }
evolution-dated-share = { $share } de tous les liens jamais recensés ont un début
evolution-persistence = { $share } des liens présents au début ou à la fin de la période l’étaient aux deux dates
evolution-pitfall = Les années où l’on a cherché davantage montrent plus de débuts. Une hausse des liens recensés n’est pas encore une hausse des liens.

## Stages

stage-independent = { $count ->
        [one] { $count } propriétaire
       *[other] { $count } propriétaires différents
    }
stage-filled-nearby = pourvu dans le cluster élargi seulement

## Evidence of a record

evidence-sources = { $count ->
        [0] aucune source
        [1] une source
       *[other] { $count } sources
    }
evidence-independent = { $count ->
        [0] aucune source indépendante
        [1] une source indépendante
       *[other] { $count } sources indépendantes
    }
evidence-searched = cherché, aucune source trouvée
evidence-primary = dont une source primaire

## The two boundaries, phases, what is told

indicator-wider = Avec le cluster élargi
indicator-extent-extended = acteurs au sein du cluster ou du cluster élargi
indicators-boundary = Lorsqu’une valeur dépend de qui en fait partie, elle est donnée d’abord pour le noyau, puis avec le cluster élargi.
indicator-named-more = et { $n } de plus
indicator-of = { $m } sur { $n }
indicator-I09-coverage = parmi les acteurs utilisés, { $dated } ont un début, { $sourced } ont une source
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = parmi les reprises, { $dated } sont datées au mois près avec la crise qui les précède, { $sourced } ont une source
indicator-I21-coverage = { $dated } des liens sont datés ; les autres sont laissés de côté
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = tous les événements utilisés sont datés, { $sourced } ont une source
indicator-I30-coverage = parmi les faits et liens, { $dated } ont une date, { $sourced } ont une source
indicator-I41-coverage = { $sourced } des mécanismes citent leurs preuves
page-trends = Indicateurs dans le temps
trends-lead = { $cluster } : ce que donnent les liens datés à la fin de chaque phase, avec le nombre d’acteurs et de liens derrière chaque valeur.
trends-how = Chaque colonne correspond au dernier jour d’une phase. Seuls comptent les liens à début connu, et les acteurs qui en ont un ou qui ont un tel lien ; la dernière colonne n’est donc pas la valeur d’aujourd’hui, qui compte aussi les liens non datés. Fournisseurs, preuves et langues sont déclarés pour aujourd’hui et n’ont pas de passé.
trends-caption = Sous chaque valeur : n, acteurs pris en compte, et m, liens pris en compte.
trends-basis = n { $n }, m { $m }
trends-end = fin { $year }
trends-none = Aucune phase n’a débuté, ou rien n’y est daté.
page-told = Raconté et recensé
told-lead = { $cluster } : les textes parlent-ils surtout de ce qui a le plus de liens ? Les renvois dans les textes, en regard du poids dans les données recensées.
told-agreement-title = Concordance des deux classements
told-agreement-lead = Corrélation de rang de Spearman entre renvois et poids : 1 signifie le même ordre, 0 aucun rapport, −1 l’ordre inverse. Seuls comptent les renvois des sections et questions rédigées dans la langue.
told-sort = Quoi
told-n = Comparés
told-elsewhere = Renvois à des acteurs hors du réseau actuel
told-actors = Acteurs
told-actors-weight = partenaires
told-stages = Maillons
told-stages-weight = acteurs présents
told-kinds = Types de liens
told-kinds-weight = liens aujourd’hui
told-in = raconté en { $language }
told-more-title = Plus raconté que recensé
told-more-lead = Par rang dans la première langue : le texte donne à ces acteurs plus de place que leurs liens recensés.
told-less-title = Plus recensé que raconté
told-less-lead = Ces acteurs ont beaucoup de liens recensés et peu de place dans le texte.
told-stages-title = Maillons de la chaîne
told-kinds-title = Types de liens
told-pitfall = Un texte peut à bon droit s’attarder sur un acteur, et un nom sans renvoi n’est pas compté. Une valeur basse invite à regarder de plus près, ce n’est pas une faute.
data-indicators-by-phase = indicateurs à la fin de chaque phase, sur les seuls liens datés, pour les deux périmètres
data-observations = valeurs publiées d’indicateurs qui ne sont pas calculés ici
data-mentions = renvois dans les textes, par langue, en regard du poids dans les données recensées

tie-kind-supplies = Approvisionnement
tie-kind-contracts = Sous-traitance
tie-kind-rnd = Recherche commune
tie-kind-co-develops = Développement commun
tie-kind-develops = Développement de fournisseurs
tie-kind-licenses = Licence
tie-kind-standardizes = Norme
tie-kind-trains = Formation
tie-kind-talent-flow = Mobilité du personnel
tie-kind-spin-off = Essaimage
tie-kind-invests = Investissement
tie-kind-owns = Propriété
tie-kind-funds = Financement
tie-kind-member-of = Adhésion
tie-kind-regulates = Réglementation
tie-kind-hosts = Accueil
tie-kind-founds = Fondation
tie-kind-cooperates = Coopération
tie-kind-succeeds = Succession

indicator-part-joint-events = Événements communs par entreprise et par an
indicator-part-outlived = Liens ayant survécu à un départ
indicator-part-outlived-of = Liens au moment d’un départ, dates connues
indicator-part-outlived-unknown = Liens au moment d’un départ, dates insuffisantes
indicator-part-left = Acteurs partis sans successeur
indicator-part-employees = Salariés du cluster
indicator-part-per-thousand = Grandes entreprises pour mille salariés
indicator-part-large = Grandes entreprises
indicator-part-sized = Entreprises dont la taille est recensée
indicator-part-mature = Fonctions dotées d’un acteur établi
indicator-part-effective-markets = Équivaut à ce nombre de marchés égaux
indicator-part-top-market = Part du plus grand marché
indicator-part-markets = Marchés
indicator-part-by-shares = Idem selon les parts déclarées
indicator-part-suppliers-tried = Fournisseurs testés
indicator-part-recoveries = Reprises rapportées
indicator-part-recovery-known = Acteurs à délai de reprise connu
indicator-part-recovery-unknown = Acteurs pour lesquels il a été cherché sans être trouvé
indicator-part-longest-exposure = Plus longue durée sans approvisionnement
indicator-part-ninth-decile = Neuf sur dix ne dépassent pas
indicator-part-from-inside = Auprès de fournisseurs du cluster
indicator-part-from-outside = Auprès de fournisseurs extérieurs
indicator-part-lead-times = Liens d’approvisionnement à délai déclaré
indicator-part-steps-written = Mécanismes aux étapes rédigées
indicator-part-not-established = Mécanismes cherchés et non trouvés
indicator-part-terms = Termes du glossaire
indicator-part-glossary = Termes expliqués dans toutes les langues
indicator-part-mean-steps = Nombre moyen de pas entre acteurs reliés
indicator-part-longest-way = Le plus long des plus courts chemins

## I10, I11, I12

indicator-I10 = Grandes entreprises par maillon
indicator-I10-question = Combien de grandes entreprises y a-t-il derrière chaque maillon de la chaîne ?
indicator-I10-reading = Sur { $sized ->
        [one] { $sized } entreprise
       *[other] { $sized } entreprises
    } dont la taille est recensée, { $large ->
        [0] aucune n’est grande
        [1] une est grande
       *[other] { $large } sont grandes
    }, dans une chaîne de { $stages ->
        [one] { $stages } maillon
       *[other] { $stages } maillons
    } ; { $firms ->
        [one] { $firms } entreprise est recensée
       *[other] { $firms } entreprises sont recensées
    } au total. { $declared ->
        [0] Le nombre de salariés du cluster n’est pas déclaré sous forme d’un chiffre unique ; il n’y a donc pas de valeur pour { $thousand } salariés.
       *[other] Grandes entreprises pour { $thousand } salariés : { $per } ; salariés déclarés : { $employees } ({ $date }).
    }
indicator-I10-pitfall = Seules comptent les entreprises dont la taille est consignée. « Grande » est ce que dit la fiche, non une mesure d’importance.
indicator-I10-basis = { indicator-I10-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } entreprise
       *[other] { $n } entreprises
    }, { $m } dont la taille est recensée
indicator-I11 = Soutien établi
indicator-I11-question = Les fonctions de soutien sont-elles assurées par des acteurs présents depuis des années ?
indicator-I11-reading = Sur { $stages ->
        [one] { $stages } fonction de soutien déclarée
       *[other] { $stages } fonctions de soutien déclarées
    }, { $mature ->
        [0] aucune n’a d’acteur
        [1] une a un acteur
       *[other] { $mature } ont un acteur
    } qui a débuté il y a au moins cinq ans ; { $undated ->
        [0] les { $actors } acteurs présents sont tous datés.
        [1] un des { $actors } acteurs présents n’est pas daté.
       *[other] { $undated } des { $actors } acteurs présents ne sont pas datés.
    }
indicator-I11-pitfall = La présence n’est pas la qualité. La valeur dépend des fonctions déclarées, et un acteur non daté compte comme non établi.
indicator-I11-basis = { indicator-I11-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } fonction de soutien
       *[other] { $n } fonctions de soutien
    }, { $m ->
        [one] { $m } acteur
       *[other] { $m } acteurs
    }
indicator-I12 = Marge de capacité des infrastructures

## I15

indicator-I15 = Dépendance aux marchés
indicator-I15-question = Sur quel nombre réduit de marchés les ventes reposent-elles ?
indicator-I15-reading = Les ventes déclarées vont à { $markets ->
        [one] { $markets } marché
       *[other] { $markets } marchés
    }, soit l’équivalent de { $equal } marchés égaux ; le plus grand, { $actor }, en absorbe { $share }.
indicator-I15-pitfall = La valeur ne repose que sur des liens à valeur déclarée, dans une même unité et une même année. Un marché de livraison n’est pas forcément le lieu d’utilisation du produit.
indicator-I15-basis = { indicator-I15-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } marché
       *[other] { $n } marchés
    }, { $m ->
        [one] { $m } lien
       *[other] { $m } liens
    } avec une valeur

## I19, I20

indicator-I19 = Perte quand un fournisseur s’arrête
indicator-I19-question = Quelle part s’arrêterait avec le fournisseur le plus important ?
indicator-I19-reading = Dans le scénario le plus défavorable, l’arrêt d’un seul fournisseur interrompt { $loss } de la production de { $firms ->
        [one] { $firms } entreprise
       *[other] { $firms } entreprises
    } du noyau. Pour { $known ->
        [one] { $known } intrant
       *[other] { $known } intrants
    }, tous les fournisseurs sont recensés ; pour { $unknown }, on ne le sait pas.
indicator-I19-pitfall = Un scénario, pas une prédiction : ni stock, ni temps, ni substitut hors de ceux recensés. Les intrants dont les fournisseurs ne sont pas tous recensés sont laissés de côté ; la perte réelle peut donc être plus grande ou plus petite.
indicator-I19-basis = { indicator-I19-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } entreprise
       *[other] { $n } entreprises
    }, { $m ->
        [one] { $m } intrant
       *[other] { $m } intrants
    } avec tous les fournisseurs recensés
indicator-I20 = Délai de reprise
indicator-I20-question = Combien de temps a-t-il fallu, et faudrait-il, pour un retour à la normale ?
indicator-I20-reading = { $recoveries ->
        [1] L’unique reprise datée au mois près a pris { $days } jours.
       *[other] La moitié des { $recoveries } reprises datées au mois près ont pris plus de { $days } jours.
    } Un délai de reprise est déclaré pour { $known ->
        [one] { $known } acteur
       *[other] { $known } acteurs
    } ; pour { $unknown }, il a été cherché sans être trouvé.
indicator-I20-pitfall = Les fournisseurs tendent à sous-estimer leur propre délai de reprise. Inconnu ne veut pas dire court.
indicator-I20-basis = { indicator-I20-basis.short }, au { $date }
    .short = { $n ->
        [0] aucune reprise rapportée
        [1] une reprise rapportée
       *[other] { $n } reprises rapportées
    }, { $m } datées au mois près
indicator-I25 = Circulation des personnes

## I32 to I37: published values only

indicator-I32 = Quotient de localisation
indicator-I33 = Spécialisation (Krugman)
indicator-I34 = Densité de proximité technologique (relatedness density)
indicator-I35 = Complexité économique
indicator-I36 = Intensité d’innovation
indicator-I37 = Densité de l’innovation commune

## I38, I39

indicator-I38 = Délai de livraison
indicator-I38-question = Combien de temps prend une livraison ?
indicator-I38-reading = Un délai est déclaré pour { $known } liens d’approvisionnement sur { $ties } ; la moitié dépasse { $days } jours.
indicator-I38-pitfall = Déclaré par les fournisseurs eux-mêmes, et seulement là où quelqu’un a posé la question.
indicator-I38-basis = { indicator-I38-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } lien d’approvisionnement
       *[other] { $n } liens d’approvisionnement
    }, { $m } avec un délai déclaré
indicator-I39 = Personnel d’ingénierie et technique pour mille emplois

## I41, I43, I44

indicator-I41 = Ce qui est écrit
indicator-I41-question = Le fonctionnement local est-il décrit par écrit, étape par étape ?
indicator-I41-reading = Sur { $mechanisms ->
        [one] { $mechanisms } mécanisme
       *[other] { $mechanisms } mécanismes
    }, { $written ->
        [0] aucun n’est décrit
        [1] un est décrit
       *[other] { $written } sont décrits
    } par étapes ; le glossaire explique { $terms ->
        [one] { $terms } terme
       *[other] { $terms } termes
    }.
indicator-I41-pitfall = Écrire n’est pas pratiquer.
indicator-I41-basis = { indicator-I41-basis.short }, au { $date }
    .short = { $n ->
        [one] { $n } mécanisme
       *[other] { $n } mécanismes
    }, { $m } aux étapes rédigées
indicator-I43 = Équilibre du récit
indicator-I44 = Coût de compréhension
