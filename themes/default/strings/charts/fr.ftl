# Mots des graphiques.

## Signs, explained below the title where they occur
chart-plan = Vide : non réalisé.
chart-differ = Crochet : les sources divergent.
chart-about = Anneau : environ cette valeur.
chart-bound = Flèche : une limite, atteinte ou dépassée.
chart-gap = Là où la ligne s’interrompt, des valeurs manquent.
## Below a chart
chart-table = Les valeurs en tableau
