# Ce que chaque mot de `covers` dans un profil demande à qui rédige ; `narrarium new`
# inscrit ces questions dans un brouillon.

covers-actors = Quelles organisations, de quels types et à qui appartiennent-elles ?
covers-stages = Quels maillons de la chaîne sont pourvus, lesquels ne le sont pas, et pourquoi ?
covers-places = Où commence-t-il et où finit-il ?
covers-supply = Qui achète quoi à qui ?
covers-knowledge = Qui développe avec qui ?
covers-institutions = Quels organismes les réunissent ?
covers-diffusion = Comment la technologie atteint-elle l’entreprise suivante ?
covers-talent = Où apprend-on, et où va-t-on ensuite ?
covers-transfer = Comment la recherche aboutit-elle à des produits ?
covers-capital = Qui paie la nouveauté ?
covers-story = Que raconte-t-on à son sujet ?
covers-turns = Quand a-t-il changé, et sous quel effet ?
covers-misconceptions = Sur quoi se trompe-t-on de l’extérieur ?
covers-alternatives = Pour quoi n’existe-t-il qu’une seule source ?
covers-markets = Qui achète, et combien sont-ils ?
covers-regions = Quels liens mènent hors de la région ?
covers-recovery = Que s’est-il passé lors des crises passées, et combien de temps cela a-t-il duré ?
covers-neighbours = Qui serait dans le voisinage ?
covers-gaps = Que manque-t-il ?
covers-reach = Qui peut-on atteindre en deux pas ?
