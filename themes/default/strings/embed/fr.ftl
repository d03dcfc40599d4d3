embed-title = Intégrer ce dessin
embed-lead = Copiez ce code HTML dans une autre page :
embed-lead-hosts = Copiez ce code HTML dans une page de { $hosts } :
embed-source = Source : { $site }
embed-whole = La page entière, avec ses sources
