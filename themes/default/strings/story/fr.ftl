### Une histoire racontée sur le réseau.

story-title = Un parcours dans le réseau
story-lead = Ce que la rédaction de ce site montrerait d’abord. Chaque étape mène à une vue du dessin.
story-show = Étape { $n } sur { $of } dans le dessin
story-before = Étape précédente
story-after = Étape suivante
story-all = Réseau entier
