### Les parties calculées de la résilience, les scénarios et l'insertion.

## Single points of failure

points-title = Points de défaillance uniques
points-lead = Deux choses différentes. Le réseau tient à un acteur quand d’autres ne sont reliés au reste que par lui. L’approvisionnement tient à une entreprise quand un intrant n’a pas d’autre fournisseur.
points-both = { $points ->
        [0] Aucun acteur n’est un point de passage unique du réseau recensé
        [1] Un acteur est un point de passage unique du réseau recensé
       *[other] { $points } acteurs sont des points de passage uniques du réseau recensé
    }, { $sole ->
        [0] aucune entreprise n’est le seul fournisseur recensé de quelque chose
        [1] une entreprise est le seul fournisseur recensé de quelque chose
       *[other] { $sole } entreprises sont le seul fournisseur recensé de quelque chose
    } ; { $both ->
        [0] aucun ne cumule les deux
        [1] un acteur cumule les deux
       *[other] { $both } cumulent les deux
    }.
points-network = Dans le réseau
points-caption = { $n ->
    [1] Liens recensés qui ne passent que par cet acteur
   *[other] Liens recensés qui ne passent que par un acteur : les { $n } qui couperaient le plus d’autres acteurs
}
points-more = { $n ->
        [1] (Un autre en coupe aussi.)
       *[other] ({ $n } autres en coupent aussi.)
    }
points-actor = Sans cet acteur
points-cut-off = Acteurs coupés
points-share = Part de tous les acteurs reliés
points-who = Lesquels
points-none = Aucun acteur recensé ne se trouve seul entre deux parties du réseau.
points-coverage = Calculé sur { $n ->
        [one] { $n } acteur relié
       *[other] { $n } acteurs reliés
    } et { $m ->
        [one] { $m } paire reliée
       *[other] { $m } paires reliées
    } ; { $bridges ->
        [0] toutes ont un contournement
        [1] une n’a pas de contournement
       *[other] { $bridges } n’ont pas de contournement
    }. Parmi les liens, { $dated } sont datés, { $sourced } ont une source. Un lien que personne n’a recensé peut être le contournement.
sole-title = Dans l’approvisionnement
sole-supplier = Fournisseur unique
sole-inputs = Pour quoi, pour qui
sole-input = { $item } pour { $buyer }
sole-coverage = { $inputs ->
    [0] Inconnu : aucun intrant d’une entreprise du cluster n’est recensé.
   *[other] { $known ->
        [0] Inconnu : sur { $inputs } intrants recensés, aucun n’a tous ses fournisseurs recensés. On ne peut dire si l’un d’eux tient à une seule entreprise.
       *[other] Tous les fournisseurs sont recensés pour { $known } des { $inputs } intrants recensés.{ $sole ->
            [0] { " " }Chacun d’eux a au moins deux fournisseurs.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Pour les autres, personne n’est désigné comme fournisseur unique.
            }
        }
    }
}

## Inputs and buyers

inputs-title = Ce qui pourrait être remplacé
inputs-lead = Ce que les entreprises du cluster achètent, à qui, et qui est qualifié sans être utilisé. Une solution de rechange que personne n’a recensée est inconnue ; ce n’est pas la même chose qu’inexistante.
inputs-item = Intrant
inputs-buyer = Acheteur
inputs-suppliers = Utilisés
inputs-spare = Qualifiés
inputs-alternatives = Solutions de rechange
inputs-none = Aucun intrant d’une entreprise du cluster n’est recensé.
inputs-unnamed = { $n ->
        [one] { $n } autre lien d’approvisionnement ne précise pas ce qui est fourni.
       *[other] { $n } autres liens d’approvisionnement ne précisent pas ce qui est fourni.
    }
input-suppliers = { $n ->
        [1] un fournisseur, recensement complet
       *[other] { $n } fournisseurs, tous recensés
    }
input-suppliers-at-least = { $n ->
        [0] aucun recensé, les autres inconnus
        [1] un recensé, les autres inconnus
       *[other] { $n } recensés, les autres inconnus
    }
input-concentration = { $n } fournisseurs, tous recensés ; selon leurs parts, l’équivalent de { $equal } à parts égales (HHI { $hhi })
spare-none = aucun recensé
spare-time = délai de livraison { $time }
spare-time-unknown = délai de livraison inconnu
sellers-title = À qui le cluster vend
sellers-seller = Vendeur
sellers-buyers = Parts déclarées de ses ventes
sellers-told = Déclaré
sellers-concentration = Concentration
sellers-none = Inconnu : aucune entreprise du cluster n’a de part déclarée de ses ventes à un acheteur, et aucune valeur publiée de concentration du marché n’est recensée.
seller-buyer = { $buyer } : { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI d’au moins { $hhi } ; le reste n’est pas déclaré

## Recovery

recovery-title = Crises passées et reprise
recovery-lead = D’après la chronologie : les crises dont la fin, ou les suites, sont recensées.
recovery-no-crisis = Aucune crise n’est recensée.
recovery-told = { $told ->
        [0] Sur { $crises } crises recensées, aucune n’a de fin ni de réponse recensée.
        [1] Sur { $crises } crises recensées, une seule a une fin ou une réponse recensée ; pour les autres, on ne le sait pas.
       *[other] Sur { $crises } crises recensées, { $told } ont une fin ou une réponse recensée ; pour les autres, on ne le sait pas.
    }
recovery-median = Lorsque le début et la fin sont connus au jour près ({ $n ->
        [one] { $n } cas
       *[other] { $n } cas
    }), la médiane est de { $days }.
recovery-no-times = Aucun acteur n’a déclaré combien de temps il tient sans approvisionnement, ni combien de temps il lui faut pour reprendre.
recovery-crisis = Crise
recovery-date = Quand
recovery-answers = Ce qui a suivi
recovery-days = Jusqu’à sa fin ou à la reprise
recovery-actors = Ce que déclarent les acteurs ; ces durées sont souvent trop courtes
recovery-stock = Tient sans approvisionnement
recovery-time = Délai de reprise

## Scenarios

page-scenarios = Scénarios
scenarios-description = { $cluster } : ce que feraient les liens recensés sous des hypothèses énoncées. Des scénarios, pas des prédictions.
scenarios-open = Tous les scénarios avec hypothèses, données d’entrée et limites
scenarios-back = Les fiches sur lesquelles ceci repose : résilience
scenarios-reading-title = Comment les lire
scenarios-names = Un scénario met un acteur à l’arrêt sur le papier. Lequel n’est pas nommé ici, sauf si ce site a décidé de le publier ; les maillons de la chaîne représentent les acteurs.
scenarios-missing = Aucun recensement de liens n’est complet. Chaque résultat est donc recalculé de nombreuses fois, en retirant un lien sur dix et en ajoutant un lien pour dix entre des acteurs tirés au sort. La plus basse et la plus haute des valeurs trouvées sont données à côté.
scenario-word = Scénario
scenario-honesty = Un scénario montre ce que feraient les liens recensés sous les hypothèses indiquées. Ce n’est pas une prédiction.
scenario-assumptions = Hypothèses
scenario-missing = S’il manque des liens
scenario-missing-band = { $low } à { $high }, avec { $changed ->
        [one] { $changed } lien retiré ou ajouté
       *[other] { $changed } liens retirés ou ajoutés
    } ({ $variants } variantes).
scenario-range = { $low } à { $high }
scenario-luck = Aléa du tirage (95 %)
scenario-actor = Acteur
scenario-stage = Maillon
scenario-loss = Production perdue
scenario-touched = Entreprises touchées
scenario-reached = Atteints
scenario-case-0 = Bas : { $value }
scenario-case-1 = Moyen : { $value }
scenario-case-2 = Haut : { $value }
scenario-exact = Toutes les combinaisons de liens ouverts et fermés ont été calculées.
scenario-drawn = { $runs } tirages à graine fixe.
scenario-graph-inputs = { $n ->
        [one] { $n } acteur relié
       *[other] { $n } acteurs reliés
    }, { $m ->
        [one] { $m } paire reliée
       *[other] { $m } paires reliées
    }.
scenario-M9-inputs = { $seeds ->
        [one] { $seeds } institut de recherche ou université relié
       *[other] { $seeds } instituts de recherche et universités reliés
    }, { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }, { $m ->
        [one] { $m } paire reliée
       *[other] { $m } paires reliées
    }.
scenario-inputs = { $known ->
        [one] { $known } intrant dont tous les fournisseurs sont recensés
       *[other] { $known } intrants dont tous les fournisseurs sont recensés
    } ; pour { $unknown } de plus, on ne le sait pas.
scenario-cascade-stages = Perte maximale quand un fournisseur de ce maillon s’arrête
scenario-cascade-actors = Perte quand ce fournisseur s’arrête
scenario-M1 = Si des acteurs quittent le réseau
scenario-M1-assumptions = L’acteur auquel il reste le plus de liens part en premier, puis le suivant. Personne ne noue de nouveau lien. Il est question de liaisons, non de biens ni d’argent.
scenario-M1-reading = { $whole } des acteurs reliés tiennent ensemble. Sans le mieux relié, ce serait { $first } ; sans cinq d’entre eux, { $fifth } ; sans un acteur quelconque, { $any } en moyenne.
scenario-M1-none = Aucun lien n’est recensé.
scenario-M1-missing = Sans l’acteur le mieux relié : { $band }
scenario-M1-figure = Ce qui tient ensemble
scenario-M1-key = Ligne : plus grande partie connexe. Gris : où elle se situerait avec des liens manquants ou ajoutés.
scenario-M1-table = Plus grande partie connexe
scenario-M1-gone = Acteurs partis
scenario-M1-left = Restent
scenario-M1-who = Dernier départ
scenario-M2 = Si un fournisseur s’arrête : le cas le plus défavorable
scenario-M2-assumptions = Une entreprise s’arrête quand l’un de ses intrants n’a plus de fournisseur. Ni stock, ni temps, ni substitut hors de ceux recensés ; uniquement les intrants dont tous les fournisseurs sont recensés.
scenario-M2-reading = Le plus grand effet d’un seul fournisseur est une perte de { $loss } de la production de { $n ->
        [one] { $n } entreprise
       *[other] { $n } entreprises
    }.
scenario-M2-none = Inconnu : aucun intrant recensé n’a tous ses fournisseurs recensés.
scenario-M2-missing = Perte maximale : { $band }
scenario-M3 = Si un fournisseur s’arrête : selon les parts
scenario-M3-assumptions = Une entreprise perd autant que son intrant le plus rare, selon les parts de ses fournisseurs. Une part que personne n’a déclarée ne fait jamais défaut : la perte est donc une borne inférieure. Ni stock, ni temps, ni substitut hors de ceux recensés.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Perte maximale : { $band }
scenario-M7 = Jusqu’où pourraient aller les nouveautés de la recherche
scenario-M7-assumptions = Un lien est un contact possible dans les deux sens, quel que soit son type. Un contact n’est pas une adoption.
scenario-M7-reading = En moyenne, { $one } des { $n } autres acteurs sont à un pas d’un institut de recherche, { $two } à deux pas au plus.
scenario-M7-inputs = { $seeds ->
        [one] { $seeds } institut de recherche ou université
       *[other] { $seeds } instituts de recherche et universités
    }, avec ou sans lien, { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }, { $m ->
        [one] { $m } paire reliée
       *[other] { $m } paires reliées
    }.
scenario-M7-none = Aucun institut de recherche ni aucune université n’est recensé avec un lien.
scenario-M7-missing = En deux pas : { $band }
scenario-M7-table = Autres acteurs à ce nombre de pas
scenario-M7-steps = Pas
scenario-M9 = Si une nouveauté naît dans la recherche
scenario-M9-assumptions = Chaque lien d’un acteur atteint transmet la nouveauté une seule fois, avec la même probabilité, dans les deux sens, quel que soit son type. La probabilité n’est pas mesurée : trois valeurs sont montrées.
scenario-M9-reading = La nouveauté atteint en moyenne { $base } des { $n } autres acteurs reliés ; { $low } avec une probabilité faible, { $high } avec une probabilité forte.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Avec la probabilité moyenne : { $band }
scenario-M9-table = Part des autres acteurs reliés qui est atteinte
scenario-M9-chance = Probabilité par lien
scenario-M9-mean = En moyenne
scenario-M9-best = Depuis le meilleur endroit
scenario-M11 = Combien de temps l’adoption prend ailleurs
scenario-M11-assumptions = Tout le monde adopte à la fin, les uns d’eux-mêmes (p), les autres parce que d’autres l’ont fait (q). Rien n’est ajusté sur des données d’ici : p et q sont ceux publiés pour de nombreux biens de consommation.
scenario-M11-inputs = Aucune fiche de ce cluster. Le cas moyen est la moyenne publiée, les autres l’étendue habituelle.
scenario-M11-reading = Après dix ans, { $base } auraient adopté ; { $low } dans le cas lent, { $high } dans le cas rapide.
scenario-M11-table = Part ayant adopté
scenario-M11-parameters = Cas
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = Après { $time }
scenario-M11-peak = Croissance la plus rapide après
scenario-M12 = Voies d’approvisionnement indépendantes
scenario-M12-assumptions = De chaque entreprise qu’aucune entreprise recensée n’approvisionne à chaque acheteur qui, selon les fiches, n’approvisionne personne. Une voie recensée est une voie possible ; on ne sait pas si des biens l’empruntent.
scenario-M12-inputs = { $m ->
        [one] { $m } lien d’approvisionnement entre acteurs nommés
       *[other] { $m } liens d’approvisionnement entre acteurs nommés
    }, { $timed ->
        [0] aucun avec un délai de livraison
        [1] un avec un délai de livraison
       *[other] { $timed } avec un délai de livraison
    }.
scenario-M12-skipped = { $n } autres paires n’ont pas été examinées.
scenario-M12-reading = { $between ->
    [0] Les { $pairs } voies recensées mènent toutes directement du fournisseur à l’acheteur.
   *[other] { $pairs ->
        [one] { $pairs } paire est jointe par une voie
       *[other] { $pairs } paires sont jointes par une voie
    }, dont { $between } par un intermédiaire ; { $single ->
        [0] aucune n’y tient à un seul acteur
        [1] une y tient à un seul acteur
       *[other] { $single } y tiennent à un seul acteur
    }.
}
scenario-M12-none = Aucun lien d’approvisionnement entre acteurs nommés n’est recensé.
scenario-M12-missing = Paires qui tiennent à un seul acteur : { $band }
scenario-M12-table = { $n ->
        [1] L’unique paire avec un intermédiaire
       *[other] Paires avec un intermédiaire, les voies les plus longues d’abord (sur { $n })
    }
scenario-M12-pair = De, à
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Voies indépendantes
scenario-M12-between = Intermédiaires
scenario-M12-days = Délai de livraison
drawing-removal = Plus grande partie connexe du réseau, de la totalité des { $n } acteurs reliés à aucun. Le tableau ci-dessous donne les valeurs.
drawing-removal-axis = acteurs partis, les mieux reliés d’abord

## Embedding

embedding-title = Maillon par maillon
embedding-lead = Qui est là, ce qui manque, et qui un nouvel entrant pourrait atteindre. On suppose que l’entrant noue des liens avec ceux auxquels au moins deux entreprises du maillon sont liées. La portée est un contact possible, non un marché conclu.
embedding-coverage = Calculé sur { $n } acteurs reliés, { $m } paires reliées et { $inputs } intrants recensés, dont { $known } avec tous les fournisseurs ; au { $date }.
embedding-members = Déjà présents
embedding-foreign = à capitaux étrangers
embedding-nearby = À proximité
embedding-missing = Manquant ou ailleurs
embedding-outside = à l’extérieur
embedding-gaps = Lacunes recensées
embedding-bought-outside = Acheté hors du cluster : { $inputs }.
embedding-one-supplier = Avec un seul fournisseur : { $inputs }.
embedding-few-owners = { $n ->
    [0] Aucun propriétaire indépendant dans le noyau.
   *[one] Un seul propriétaire indépendant dans le noyau.
}
embedding-neighbours = Dans la chaîne
embedding-before = en amont
embedding-after = en aval
embedding-two-steps = En deux pas
embedding-first-of-all = En premier lieu
embedding-reach = { $reached } acteurs reliés sur { $total }, par { $partners ->
        [1] le seul partenaire typique
       *[other] { $partners } partenaires typiques
    } du maillon.
embedding-reach-any = { $reached } acteurs reliés sur { $total }. Aucun partenaire n’est commun à deux entreprises ; les { $partners } partenaires sont donc tous retenus.
embedding-no-reach = Inconnu : aucun acteur recensé de ce maillon n’a de lien.
embedding-institutions = À qui parler
