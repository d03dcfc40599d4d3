# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = Quali organizzazioni, di quali tipi e proprietari?
covers-stages = Quali stadi della catena sono coperti, quali no, e perché?
covers-places = Dove comincia e dove finisce?
covers-supply = Chi compra che cosa da chi?
covers-knowledge = Chi sviluppa con chi?
covers-institutions = Quali organismi li riuniscono?
covers-diffusion = Come arriva la tecnologia all’impresa successiva?
covers-talent = Dove si formano le persone, e dove vanno?
covers-transfer = Come arriva la ricerca ai prodotti?
covers-capital = Chi paga per ciò che è nuovo?
covers-story = Che cosa se ne racconta?
covers-turns = Quando è cambiato, e che cosa lo ha cambiato?
covers-misconceptions = In che cosa sbaglia chi guarda da fuori?
covers-alternatives = Di che cosa ce n’è uno solo?
covers-markets = Chi compra, e quanti sono?
covers-regions = Quali legami portano fuori dalla regione?
covers-recovery = Che cosa è successo nelle crisi passate, e quanto è durato?
covers-neighbours = Chi vi si troverebbe accanto?
covers-gaps = Che cosa manca?
covers-reach = Chi si raggiunge in due passi?
