# Mots des graphiques.

## Signs, explained below the title where they occur
chart-plan = Vide : non réalisé.
chart-differ = Crochet : les sources divergent.
chart-about = Anneau : environ cette valeur.
chart-bound = Flèche : une limite ; la valeur s’y trouve ou va au-delà, dans le sens de la flèche.
chart-gap = Là où la ligne s’interrompt, des valeurs manquent.
## Below a chart
chart-table = Les valeurs en tableau
