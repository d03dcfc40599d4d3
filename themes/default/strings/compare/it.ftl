# Words of the page that sets the clusters side by side.

page-compare = Confronto
compare-title = I cluster a confronto
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n } cluster in un unico schema: { $clusters }. Ciò che è registrato differisce: un numero più grande può significare solo che è stato annotato di più.
compare-open-page = A confronto con { $clusters }
compare-foreign = Le affermazioni che nessuno ha ancora tradotto restano nella lingua originale.

## What is recorded

compare-recorded-title = Che cosa è registrato
compare-recorded-lead = Tutti i numeri contano registrazioni, non il mondo. Chi registra di più, trova di più.
compare-recorded = Data di riferimento: { $date }. { $counts }.
compare-recorded-coverage = { $dated } dei legami ha un inizio registrato, { $sourced } cita una fonte.
compare-actors = { $n ->
    [one] un attore
   *[other] { $n } attori
}
compare-ties = { $n ->
    [one] un legame
   *[other] { $n } legami
}
compare-events = { $n ->
    [one] un evento
   *[other] { $n } eventi
}
compare-sources = { $n ->
    [one] una fonte
   *[other] { $n } fonti
}
compare-days-differ = Le registrazioni valgono per giorni diversi: ciò che è cambiato nel frattempo non è una differenza tra i cluster.

## What is claimed

compare-claims-title = Che cosa ciascuno dice di sé
compare-claims-lead = Il primo paragrafo di ogni sezione. Il nome rimanda a meccanismo, evidenze e limiti.
compare-no-claim = Nessuno ha ancora scritto questa sezione.

## Structure

compare-structure-lead = Ogni cluster dichiara i propri stadi, più o meno dettagliati. Il loro numero non è una misura; lo è chi li copre.
compare-stage-inside = { $n } all’interno
compare-stage-nearby = { $n } nelle vicinanze
compare-stage-outside = { $n } all’esterno
compare-no-stages = Nessuno stadio dichiarato.
compare-kinds = Attori registrati per tipo

## Indicators and resilience

compare-indicators-lead = Calcolati allo stesso modo per ciascuno. Sotto ogni valore: la base di calcolo e quanta parte di essa ha data e fonte. Nulla qui è una classifica.
compare-remark = Di che cosa tener conto
compare-coverage = { $dated } con data, { $sourced } con fonte
# Titles of two groups of lines.
compare-open = Confrontabili, con l’avvertenza
compare-apart = Da non confrontare: ogni valore descrive il proprio cluster
compare-why-few = Non tutti i cluster hanno dati sufficienti.
compare-why-size = Varia con il numero di attori contati, e quel numero differisce.
compare-why-stages = Gli elenchi degli stadi non coincidono.
compare-why-suppliers = Gli input i cui fornitori non sono tutti registrati sono esclusi.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = I legami senza data sono esclusi: { $shares }.
compare-of = { $n } su { $total }
compare-resilience-lead = Su che cosa poggiano i legami registrati. Uno scenario sulle registrazioni, non una previsione.

## Phases

compare-phases-title = Come è nato ciascuno
compare-phases-lead = Le fasi sono una lettura degli eventi da parte della redazione di ogni cluster.
compare-no-phases = Nessuna fase dichiarata.
# Description of the drawing; $from and $to are years.
compare-drawing = { $n ->
    [one] Le fasi di un cluster
   *[other] Le fasi di { $n } cluster
} su un unico asse del tempo, dal { $from } al { $to }; l’elenco sottostante contiene gli stessi dati.
compare-drawing-title = Un unico asse del tempo
compare-drawing-note = Ogni barra è una fase; il suo numero è quello nell’elenco sottostante.

## Links between the clusters

compare-links-title = Tra i cluster
compare-links-lead = Attori registrati in più di un cluster, e testi che rimandano dall’uno all’altro.
compare-links-none = Nessun collegamento tra loro è registrato. Ciò non prova che non ve ne siano.
compare-same = Registrato in entrambi, { $here } e { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = Testi di { $here } che rimandano a { $there }
