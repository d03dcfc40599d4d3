# Textes de la chronologie : l'axe, sa légende, la liste des événements.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
        [one] { $n } événement
       *[other] { $n } événements
    } sur un axe du temps, de { $from } à { $to } ; la liste ci-dessous contient les mêmes événements. { $unnamed ->
        [0] Chaque marque porte son nom.
        [1] Une marque n’a pas de nom affiché.
       *[other] { $unnamed } marques n’ont pas de nom affiché.
    }
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = La moitié des { $n } événements se situe dans { $recent ->
        [1] la dernière année
       *[other] les { $recent } dernières années
    } sur { $years } : le recensement est plus dense pour la période récente.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
        [one] { $n } événement
       *[other] { $n } événements
    } en { $years ->
        [one] { $years } an
       *[other] { $years } ans
    }
# How to read it; $undated counts events without a date.
drawing-timeline-note = Les noms en gras sont de première importance. Chaque marque renvoie à son événement dans la liste ; là où les noms se chevaucheraient, la marque est seule. { $undated ->
        [0] { "" }
        [1] Un événement sans date connue ne figure que dans la liste.
       *[other] { $undated } événements sans date connue ne figurent que dans la liste.
    }
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Axe interrompu : les années sans événement recensé sont omises.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date } : { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Politiques et institutions
lane-entry = Implantations et départs
lane-owners = Essaimages et propriétaires
lane-growth = Technologie et investissement
lane-crisis = Crises et reprises

## Key of the axis: how well a date is known
timeline-key-dates = Dates
timeline-key-year = connue à l’année près ou moins précisément
timeline-key-about = vers cette époque
timeline-key-interval = durée correspondante
timeline-key-one-of = sources divergentes : l’une de ces années
timeline-key-open = annoncé ou prévu, non réalisé
timeline-key-cancelled = annulé
timeline-key-cause = interprété comme une cause par la rédaction

## The page
timeline-axis = L’axe du temps
timeline-skip = Aller à la liste des événements
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = { $n ->
        [one] { $n } événement est recensé
       *[other] { $n } événements sont recensés
    } entre { $from } et { $to }{ $phases ->
        [0] .
        [1] , en une phase.
       *[other] , en { $phases } phases.
    }
timeline-claim-bare = { $n ->
        [one] { $n } événement est recensé.
       *[other] { $n } événements sont recensés.
    }
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = Les implantations culminent dans « { $phase } » : { $n } sur { $total }.
timeline-claim-exits = Les départs culminent dans « { $phase } » : { $n } sur { $total }.
timeline-claim-crises = Les chocs culminent dans « { $phase } » : { $n } sur { $total }.
timeline-all = Tous les événements
timeline-before = Avant la première phase
timeline-between = Hors des phases
timeline-undated = Sans date connue
timeline-no-events = Aucun événement n’est recensé ici.
timeline-undated-ties = Sur { $total } liens, { $n ->
        [1] un n’a pas de début connu et ne peut être montré
       *[other] { $n } n’ont pas de début connu et ne peuvent être montrés
    } ici.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Acteurs comptés par les indicateurs : { $begun ->
        [0] aucun apparu
        [1] un apparu
       *[other] { $begun } apparus
    }, { $ended ->
        [0] aucun disparu
        [1] un disparu
       *[other] { $ended } disparus
    }, { $n } à la fin.
timeline-phase-ties = Liens datés entre eux : { $begun ->
        [0] aucun apparu
        [1] un apparu
       *[other] { $begun } apparus
    }, { $ended ->
        [0] aucun rompu
        [1] un rompu
       *[other] { $ended } rompus
    }, { $n } à la fin.
phase-ended-by = Ce qui y a mis fin :

## An event
event-disputed = Contesté.
event-more = En savoir plus
# A list of actors and ties; $n counts them.
event-begins = début : { $items }
event-ends = fin : { $items }
event-goes-on = se poursuit : { $items }
# A list of other events; $n counts them.
event-because = cause : { $events }
event-led-to = a conduit à : { $events }
event-outcome = ce qui en est résulté : { $events }
event-planned = prévu dans : { $events }
event-fact = { $label } : { $value }

## Controls that the script adds
timeline-filter-show = Afficher
timeline-filter-all = Tous les événements
timeline-filter-main = Événements principaux seulement
timeline-filter-every = Tous les types
timeline-filter-none = Aucun type
# $n of $total events pass the filter.
timeline-shown = { $n } événements affichés sur { $total }
timeline-empty = Aucun événement ne correspond au filtre.
