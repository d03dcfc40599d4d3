## Réseaux trop grands pour un seul dessin : des groupes, et une page pour chacun.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what } (centre : { $actor })
group-around = Groupe centré sur { $actor }
# Groups of two or three actors, put together.
group-crumbs = Petits groupes, dont celui où figure { $actor }
group-actors = { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    }
drawing-groups = { $groups ->
        [one] { $groups } groupe
       *[other] { $groups } groupes
    } comptant { $actors ->
        [one] { $actors } acteur
       *[other] { $actors } acteurs
    }
drawing-groups-note = Une marque est un groupe, le nombre qu’elle porte indique combien d’acteurs il compte. Un trait plus épais représente davantage de liens entre deux groupes.
drawing-groups-hidden = { $n ->
        [0] { "" }
        [1] La connexion la plus faible entre deux groupes est omise ; leurs pages la mentionnent.
       *[other] Les { $n } connexions les plus faibles entre groupes sont omises ; leurs pages les mentionnent.
    }
drawing-groups-finding = Le plus grand des { $groups } groupes, « { $group } », compte { $n } acteurs sur { $of }
groups-figure = Le réseau en groupes
groups-title = Tous les groupes
groups-lead = Le réseau est trop grand pour un seul dessin. Il est dessiné en groupes d’acteurs plus liés entre eux qu’avec les autres, calculés à partir des seuls liens. Chaque groupe a une page qui présente tous ses membres.
groups-col-group = Groupe
groups-col-actors = Acteurs
groups-col-inside = Liens internes
groups-col-outside = Liens externes
groups-col-best = Le mieux relié
groups-up = Tous les groupes du réseau
group-lead = { $n ->
        [one] { $n } acteur
       *[other] { $n } acteurs
    } du réseau et { $ties ->
        [one] { $ties } lien
       *[other] { $ties } liens
    } entre eux sont recensés au { $date }. Le plus grand nombre de partenaires revient ici à { $best } : { $most }.
group-outside-title = Liens avec d’autres groupes
group-outside-caption = Liens dont une extrémité est dans un autre groupe, { $n } au total ; ils ne sont pas dessinés
group-near-title = Groupes auxquels celui-ci est relié
group-near = { $n ->
        [one] { $n } lien
       *[other] { $n } liens
    }
