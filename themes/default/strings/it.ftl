# Words of the text pages. Translators: keep the names in { $braces }; a message
# may order them as the language wants. Words of indicators stand in
# indicators/, words of drawings in drawings/.

## Frame of every page

skip-link = Vai al contenuto
nav-site = Sito
nav-languages = Lingue
nav-cluster = Pagine di questo cluster
nav-crumbs = Posizione nel sito
nav-footer = Altre pagine
menu-explain = Spiegazioni
menu-look-up = Consultazione
contact = Contatti
contact-languages = Risposte in { $languages }
licence = Licenza: { $licence }
as-of = Data di riferimento: { $date }
reviewed = ultima revisione: { $date }
review-by = prossima revisione entro: { $date }
owner = responsabile: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Questo testo non è ancora disponibile nella lingua scelta; è mostrato in { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = L’originale è cambiato da quando questo testo è stato tradotto
stale-notice-made = Questa traduzione è datata { $date }; da allora l’originale è cambiato
stale-reviewed = ultima revisione dell’originale: { $date }
stale-original = Leggi l’originale
not-known = non noto
not-recorded = non registrato
none-recorded = nessuno registrato
too-few-data = dati insufficienti
# Punctuation between pieces that a page puts together: items of a list, parts of
# a line, a label and its value, two sentences, a remark in brackets.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = Panoramica
page-network = Rete
page-timeline = Cronologia
page-actors = Attori
page-facts = Fatti
page-indicators = Indicatori
page-sources = Fonti
page-data = Dati
page-glossary = Glossario
page-about = Informazioni su questo sito
page-chooser = Scelta della lingua
page-not-found = Questa pagina non esiste
not-found-words = Vai alla prima pagina
not-found-no-base = Impostare base_url in site.toml affinché questi link funzionino a qualsiasi indirizzo.
chooser-lead = Lingue

## Names of languages, for the notice on pages shown in another one

language-ar = arabo
language-de = tedesco
language-en = inglese
language-es = spagnolo
language-fa = persiano
language-fr = francese
language-he = ebraico
language-hi = hindi
language-id = indonesiano
language-it = italiano
language-ja = giapponese
language-ko = coreano
language-ms = malese
language-nl = olandese
language-pl = polacco
language-pt = portoghese
language-ru = russo
language-th = thailandese
language-tr = turco
language-uk = ucraino
language-vi = vietnamita
language-zh = cinese
language-zh-Hans = cinese semplificato
language-zh-Hant = cinese tradizionale

## Home

home-lead = { $n ->
    [one] Un cluster industriale spiegato come rete: chi fa che cosa, come gli attori sono collegati, da quando, e che cosa non è noto.
   *[other] { $n } cluster industriali spiegati come reti: chi fa che cosa, come gli attori sono collegati, da quando, e che cosa non è noto.
}
home-clusters = Cluster
home-clusters-lead = Ciascuno si apre con una panoramica; tutto il resto è a un passo.
cluster-counts = { $actors ->
    [one] un attore
   *[other] { $actors } attori
}, { $ties ->
    [one] un legame registrato
   *[other] { $ties } legami registrati
}; data di riferimento: { $date }

how-title = Come leggere questo sito
how-claim = Affermazioni
how-claim-words = Ogni pagina si apre con una frase verificabile. Seguono il funzionamento, ciò su cui si basa e ciò che non mostra. I numeri piccoli rimandano alle fonti.
how-computed = Valori calcolati
how-computed-words = I valori della rete sono calcolati a partire dai legami registrati e accompagnati da formula, numero di casi e data. Descrivono le registrazioni, non il mondo.
how-unknown = Non noto
how-unknown-words = «Non noto» significa che qualcuno ha cercato e non ha trovato nulla. Non è mai contato come zero.
how-disputed = Divergenze
how-disputed-words = Quando le fonti divergono, ogni versione è riportata con la propria fonte. Non si calcolano medie.
how-plans = Piani
how-plans-words = Ciò che è stato annunciato o approvato è indicato come tale e mai contato come realizzato.

about-lead = Questo sito spiega i cluster industriali come sistemi: da chi sono composti, come sono collegati, come sono nati e che cosa non è noto.

## Overview

card-title = Scheda del cluster
card-note = Fatti da fonti pubbliche; valori della rete calcolati a partire dai legami registrati; data di riferimento: { $date }
five-what = Che cosa
five-what-stages = Una catena del valore con { $declared ->
    [one] un solo stadio
   *[other] { $declared } stadi
}; { $filled } { $filled ->
    [one] ha
   *[other] hanno
} almeno un attore all’interno del cluster.
five-who = Chi
five-who-counts = { $actors ->
    [one] Un attore registrato
   *[other] { $actors } attori registrati
}, tra cui { $foreign ->
    [0] nessuna impresa a capitale estero
    [one] un’impresa a capitale estero
   *[other] { $foreign } imprese a capitale estero
} e { $local ->
    [0] nessuna impresa locale
    [one] un’impresa locale
   *[other] { $local } imprese locali
}.
five-linked = Come sono collegati
five-linked-counts = { $ties ->
    [one] Un legame registrato
   *[other] { $ties } legami registrati
}: { $families }.
five-since = Da quando
five-since-phases = Primo evento registrato: { $date }; { $n ->
    [one] da allora una fase.
   *[other] da allora { $n } fasi.
}
five-limits = Limiti
five-limits-counts = { $undated ->
    [0] Tutti i legami hanno un inizio registrato
    [one] Un legame non ha un inizio registrato
   *[other] { $undated } legami non hanno un inizio registrato
}; { $unsourced ->
    [0] tutti citano una fonte
    [one] uno non cita alcuna fonte
   *[other] { $unsourced } non citano alcuna fonte
}; { $undisclosed ->
    [0] nessuno ha una parte non divulgata
    [one] uno ha una parte non divulgata
   *[other] { $undisclosed } hanno una parte non divulgata
}. Le fonti { $disputed ->
    [0] non divergono su alcun fatto
    [one] divergono su un fatto
   *[other] divergono su { $disputed } fatti
}.
open-network = Apri la rete
answers-title = Cinque risposte
answers-lead = Un quadrato pieno è una registrazione con due o più fonti indipendenti, un quadrato vuoto una con meno fonti.
answer-evidence = { $n ->
    [0] nessuna registrazione indicata
    [one] si basa su una registrazione
   *[other] si basa su { $n } registrazioni
}, di cui { $firm } con due o più fonti
phases-title = { $n ->
    [one] Una fase, una rete
   *[other] { $n } fasi, una rete
}
phases-lead = Ogni attore mantiene il proprio posto. Le linee nere sono legami che iniziano nella fase, le linee grigie sono precedenti.
phases-undated = { $n ->
    [one] Un legame su { $total } non ha un inizio noto e non può essere disegnato
   *[other] { $n } legami su { $total } non hanno un inizio noto e non possono essere disegnati
} qui; gli anni recenti sono documentati meglio, quindi la crescita è in parte un effetto delle fonti.
phase-ties = { $begun ->
    [0] nessun nuovo legame
    [one] un nuovo legame
   *[other] { $begun } nuovi legami
}, { $ties } in tutto
chain-title = Chi fa che cosa
chain-lead = Ogni segno è un attore registrato in quello stadio; un’impresa può comparire in più stadi.
chain-members-lead = Attori registrati di ogni stadio. Un attore può comparire in più stadi.
chain-caption = { $n ->
    [one] Uno stadio
   *[other] { $n } stadi
}; quadrati per le imprese locali, cerchi per quelle a capitale estero
chain-stage = Stadio
chain-local = Locali
chain-foreign = A capitale estero
chain-gap = Che cosa manca
chain-elsewhere = Da altrove
chain-local-count = { $n ->
    [one] un attore locale
   *[other] { $n } attori locali
}
chain-foreign-count = { $n ->
    [one] un attore a capitale estero
   *[other] { $n } attori a capitale estero
}
stage-support = a supporto della catena
stage-filled = coperto
stage-nearby = Coperto solo nelle vicinanze.
stage-gap = Vuoto.
stage-unexplained = Vuoto; nessun motivo registrato.
stage-on = registrato qui
layers-title = I livelli in breve
layers-lead = Ogni affermazione apre una pagina con meccanismo, evidenze e limiti.
risks-title = Rischi e incognite
risks-lead = Che cosa questa esposizione non può mostrare, su che cosa vi è divergenza, che cosa nessuno ha pubblicato.
risks-limits = Il primo limite di ogni livello
risks-disputed = Le fonti divergono
risks-unknown = Non noto: cercato e non trovato
unknown-mechanism = Meccanismo non accertato: { $kind }
ask-title = A chi rivolgersi
ask-about = Su questa pagina
ask-corrections = Le correzioni sono benvenute; indicare il numero della fonte.
boundary-title = Dove finisce il cluster
of-base = di { $base }
of-base-plain = Quota di

## Sections of the profiles: title and guiding question

section-structure = Struttura
section-structure-question = Di che cosa è fatto?
section-relations = Relazioni
section-relations-question = Come si collega?
section-mechanisms = Meccanismi
section-mechanisms-question = Come evolve?
section-narrative = Narrazione
section-narrative-question = Come viene inteso?
section-resilience = Resilienza
section-resilience-question = Che cosa succede se qualcosa viene meno?
section-embedding = Inserimento
section-embedding-question = Dove ci si potrebbe inserire?
section-reality = Realtà
section-reality-question = Che cosa c’è davvero?
section-connectivity = Connettività
section-connectivity-question = Che cosa è collegato a che cosa?
section-signals = Segnali
section-signals-question = Quali segni mostrano che funziona?
section-cognition = Percezione
section-cognition-question = Come è visto, e da chi?
section-how = Come funziona
section-limits = Limiti
section-missing = Nessuno ha ancora scritto questa spiegazione. Ciò che dicono le registrazioni è riportato sotto.
section-indicators = Valori calcolati
section-indicators-lead = A partire dai legami registrati; formula e limiti si trovano nella pagina degli indicatori.
next-section = Prossima pagina: { $title }

## The five investor questions

question-supply = Esiste una rete di fornitura stabile?
question-talent = Continueranno ad arrivare talenti?
question-technology = Le conoscenze si diffondono?
question-institutions = Chi fa funzionare la cooperazione?
question-evolution = La storia è verificabile?
question-eyebrow = Domanda
question-why = Perché
question-deeper = Per approfondire: { $title }
question-others = Altre domande

## Evidence

evidence-title = Evidenze
evidence-lead = Quanto peso può reggere ogni registrazione.
evidence-statement = Registrazione
evidence-kind = Tipo
evidence-strength = Solidità
evidence-none = nessuna fonte registrata
evidence-not-found = fonte cercata, non trovata
evidence-one = una fonte
evidence-one-primary = una fonte primaria
evidence-many = { $n } fonti indipendenti
evidence-disputed = le fonti divergono
kind-fact = fatto
kind-event = evento
kind-relation = legame
kind-actor = attore
kind-mechanism = meccanismo
notes-title = Note e fonti
notes-lead = Ogni numero qui sopra rimanda a questa sezione. I titoli restano nella lingua originale.
note-back = Torna al testo
sources-differ = le fonti divergono
superseded = superato
disputed = Fonti divergenti
standing-disputed = Le fonti divergono
standing-superseded = Superato; conservato agli atti
standing-unverified = Non ancora verificato
basis-official = dato ufficiale
basis-estimate = stima
basis-self-reported = autodichiarato
basis-computed = calcolato
alert-note = Nota
alert-tip = Suggerimento
alert-important = Importante
alert-warning = Avvertenza
alert-caution = Attenzione

## How far something has come

progress-target = obiettivo
progress-announced = annunciato
progress-approved = approvato
progress-under-way = in corso
progress-realised = realizzato
progress-cancelled = annullato

## Dates; the names of months and the order of day and year come from elsewhere

date-about = { $date } circa
date-perhaps = forse { $date }
date-about-perhaps = forse { $date } circa
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } – { $to }
date-since = { $from } – in corso
date-from = inizio: { $from }, fine non nota
date-until = fine: { $to }
date-to = fine: { $to }, inizio non noto
date-between = { $unit ->
    [quarter] tra il { $from } e il { $to }
    [half] tra il { $from } e il { $to }
    [decade] tra gli { $from } e gli { $to }
    [century] tra il { $from } e il { $to }
   *[plain] tra { $from } e { $to }
}
date-quarter = { $quarter ->
    [1] primo trimestre del { $year }
    [2] secondo trimestre del { $year }
    [3] terzo trimestre del { $year }
   *[other] quarto trimestre del { $year }
}
date-first-half = primo semestre del { $year }
date-second-half = secondo semestre del { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = anni { $year }
date-century = { $century ->
    [16] XVI
    [17] XVII
    [18] XVIII
    [19] XIX
    [20] XX
    [21] XXI
   *[other] { $century }°
} secolo
life-until = fine: { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } o prima
life-after = { $date } o dopo

## Numbers

value-about = circa { $value }
value-at-least = almeno { $value }
value-more-than = più di { $value }
value-at-most = al massimo { $value }
value-less-than = meno di { $value }
value-range = { $low }–{ $high }
# Large sums. A language that counts in other pieces than thousands names their
# powers of ten in money-steps, each with its words: Chinese has 4 8 12 and .e4 .e8 .e12.
# The attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } mila
    .head = migliaia di { $currency }
money-m = { $n } mln
    .head = milioni di { $currency }
money-bn = { $n } mld
    .head = miliardi di { $currency }
money-tn = { $n } mila mld
    .head = migliaia di miliardi di { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } MYR
    .symbol = MYR
currency-USD = { $n } USD
    .symbol = USD
currency-EUR = { $n } €
    .symbol = €
currency-GBP = { $n } £
    .symbol = £
currency-JPY = { $n } JPY
    .symbol = JPY
unit-percent = { $shown }%
unit-percent-points = { $shown } { $n ->
    [one] punto percentuale
   *[other] punti percentuali
}
unit-name-percent-points = punti percentuali
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } all’anno
rate-month = { $amount } al mese
rate-day = { $amount } al giorno

## Places in a source

locator-page = p. { $from }
locator-page-range = pp. { $from }–{ $to }
locator-chapter = cap. { $from }
locator-chapter-range = capp. { $from }–{ $to }
locator-section = sez. { $from }
locator-section-range = sezz. { $from }–{ $to }
locator-figure = fig. { $from }
locator-figure-range = figg. { $from }–{ $to }
locator-table = tab. { $from }
locator-table-range = tabb. { $from }–{ $to }
locator-box = riquadro { $from }
locator-box-range = riquadri { $from }–{ $to }
locator-paragraph = par. { $from }
locator-paragraph-range = parr. { $from }–{ $to }
locator-article = art. { $from }
locator-article-range = artt. { $from }–{ $to }
locator-row = riga { $from }
locator-row-range = righe { $from }–{ $to }
locator-slide = diapositiva { $from }
locator-slide-range = diapositive { $from }–{ $to }
locator-time = al minuto { $from }

## Actors

actors-lead = { $n ->
    [one] L’unico attore registrato
   *[other] Tutti gli attori registrati ({ $n })
} di { $cluster }, per tipo.
actors-name = Nome
actors-place = Luogo
actors-since = Inizio
actors-stages = Stadi
actors-ties = Legami
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) in { $cluster }: { $n ->
    [one] un legame registrato
   *[other] { $n } legami registrati
}, eventi e fonti.
actor-kind-multinational = multinazionale
actor-kind-enterprise = impresa
actor-kind-sme = piccola o media impresa
actor-kind-startup = startup
actor-kind-joint-venture = joint venture
actor-kind-university = università
actor-kind-research-institute = istituto di ricerca
actor-kind-training = centro di formazione
actor-kind-agency = agenzia
actor-kind-government = amministrazione pubblica
actor-kind-association = associazione
actor-kind-investor = investitore
actor-kind-service = fornitore di servizi
actor-kind-infrastructure = infrastruttura
actor-kind-market = mercato
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Multinazionali ({ $n })
actor-kinds-enterprise = Imprese ({ $n })
actor-kinds-sme = Piccole e medie imprese ({ $n })
actor-kinds-startup = Startup ({ $n })
actor-kinds-joint-venture = Joint venture ({ $n })
actor-kinds-university = Università ({ $n })
actor-kinds-research-institute = Istituti di ricerca ({ $n })
actor-kinds-training = Centri di formazione ({ $n })
actor-kinds-agency = Agenzie ({ $n })
actor-kinds-government = Amministrazioni pubbliche ({ $n })
actor-kinds-association = Associazioni ({ $n })
actor-kinds-investor = Investitori ({ $n })
actor-kinds-service = Fornitori di servizi ({ $n })
actor-kinds-infrastructure = Infrastrutture ({ $n })
actor-kinds-market = Mercati ({ $n })
boundary-core = all’interno del cluster
boundary-extended = cluster esteso
boundary-outside = esterno, collegato al cluster
place-in = { $place }, { $country }
record-title = Scheda
record-note-line = data di riferimento: { $date }; fonti in fondo alla pagina
record-kind = Tipo
record-since = Inizio
record-until = Fine
record-place = Luogo
record-boundary = Confine
record-stages = Stadi
record-parent = Appartiene a
record-size = Dimensione
record-also = Altri nomi
record-elsewhere = Anche in
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster }, come { $actor }
record-checked = Ultima verifica
record-note = Nota
identifier-lei = Identificativo della persona giuridica (LEI)
identifier-ror = Organizzazione di ricerca (ROR)
identifier-wikidata = Wikidata
identifier-register = Numero di registro
identifier-url = Sito web
size-large = grande
size-medium = medio
size-small = piccolo
size-micro = micro
ties-title = I legami in frasi
ties-lead = { $n ->
    [one] Un legame registrato.
   *[other] { $n } legami registrati, per famiglia.
}
ties-tie = Legame
ties-since = Inizio
ties-sources = Fonti
place-in-chain = Posto nella catena
place-in-chain-lead = Sono evidenziati gli stadi in cui è registrata un’attività di questo attore.
events-title = I suoi eventi
actor-facts = Fatti che lo riguardano
removed-title = Se questo attore venisse rimosso
removed-lead = Uno scenario sui legami registrati, non una previsione.
removed-words = { $n ->
    [one] Un altro attore con legami, su { $total }, perderebbe il suo unico percorso registrato verso gli altri: { $actors }.
   *[other] { $n } altri attori con legami, su { $total }, perderebbero il loro unico percorso registrato verso gli altri: { $actors }.
}
disputed-title = Dove le fonti divergono

## Families of ties

family-supply = Fornitura
family-knowledge = Conoscenza
family-talent = Persone
family-capital = Capitale
family-institution = Istituzioni e terreni
family-lineage = Discendenza
family-count-supply = { $n } di fornitura
family-count-knowledge = { $n } di conoscenza
family-count-talent = { $n } attraverso persone
family-count-capital = { $n } di capitale
family-count-institution = { $n } tramite istituzioni e terreni
family-count-lineage = { $n } per discendenza

## Ties as sentences. $from and $to are names; $item is what is supplied. $givers and
## $takers say whether $from and $to stand for one firm or for many (the firms of a stage).

tie-supplies = { $from } { $givers ->
    [many] riforniscono
   *[one] rifornisce
} { $to }.
tie-supplies-item = { $from } { $givers ->
    [many] forniscono
   *[one] fornisce
} { $item } a { $to }.
tie-supplies-undisclosed = { $from } { $givers ->
    [many] forniscono
   *[one] fornisce
} qualcosa di non divulgato a { $to }.
tie-contracts = { $from } { $givers ->
    [many] affidano
   *[one] affida
} lavorazioni a { $to }.
tie-contracts-item = { $from } { $givers ->
    [many] affidano
   *[one] affida
} { $item } a { $to }.
tie-rnd = { $from } e { $to } svolgono ricerca congiunta.
tie-rnd-item = { $from } e { $to } svolgono ricerca congiunta su { $item }.
tie-co-develops = { $from } e { $to } sviluppano prodotti insieme.
tie-co-develops-item = { $from } e { $to } sviluppano insieme { $item }.
tie-develops = { $from } { $givers ->
    [many] fanno
   *[one] fa
} crescere { $to } come { $takers ->
    [many] fornitori
   *[one] fornitore
}.
tie-develops-item = { $from } { $givers ->
    [many] fanno
   *[one] fa
} crescere { $to } come { $takers ->
    [many] fornitori
   *[one] fornitore
} di { $item }.
tie-licenses = { $from } { $givers ->
    [many] concedono
   *[one] concede
} tecnologia in licenza a { $to }.
tie-licenses-item = { $from } { $givers ->
    [many] concedono
   *[one] concede
} { $item } in licenza a { $to }.
tie-standardizes = { $from } { $givers ->
    [many] definiscono
   *[one] definisce
} standard che { $to } { $takers ->
    [many] utilizzano
   *[one] utilizza
}.
tie-trains = { $from } { $givers ->
    [many] formano
   *[one] forma
} personale per { $to }.
tie-trains-item = { $from } { $givers ->
    [many] formano
   *[one] forma
} personale per { $to }: { $item }.
tie-talent-flow = Persone passano da { $from } a { $to }.
tie-spin-off = { $to } nasce come spin-off di { $from }.
tie-invests = { $from } { $givers ->
    [many] investono
   *[one] investe
} in { $to }.
tie-owns = { $from } { $givers ->
    [many] possiedono
   *[one] possiede
} { $to }.
tie-funds = { $from } { $givers ->
    [many] finanziano
   *[one] finanzia
} { $to }.
tie-member-of = { $from } { $givers ->
    [many] fanno
   *[one] fa
} parte di { $to }.
tie-regulates = { $from } { $givers ->
    [many] regolano
   *[one] regola
} { $to }.
tie-hosts = { $from } { $givers ->
    [many] ospitano
   *[one] ospita
} { $to }.
tie-founds = { $from } ha fondato { $to }.
tie-cooperates = { $from } e { $to } cooperano.
tie-cooperates-item = { $from } e { $to } cooperano su { $item }.
tie-succeeds = { $from } { $givers ->
    [many] proseguono
   *[one] prosegue
} attività di { $to }.
tie-standby = qualificato, attualmente non utilizzato
tie-share = { $share } degli acquisti
tie-capital-share = { $share } del capitale
tie-sales-share = { $share } delle vendite di chi fornisce
tie-lead-time = tempo di consegna { $time }
tie-lead-time-unknown = tempo di consegna non noto
undisclosed-item = un articolo non divulgato
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = imprese in «{ $stage }»
end-undisclosed = un’impresa non divulgata
end-undisclosed-stage = un’impresa non divulgata in «{ $stage }»

## Kinds of events

event-kind-founding = fondazione
event-kind-entry = ingresso
event-kind-exit = uscita
event-kind-expansion = espansione
event-kind-policy = politica
event-kind-technology = tecnologia
event-kind-institution = istituzione
event-kind-investment = investimento
event-kind-infrastructure = infrastruttura
event-kind-crisis = crisi
event-kind-recovery = ripresa
event-kind-milestone = tappa fondamentale
event-kind-spin-off = spin-off
event-kind-merger = fusione
event-kind-acquisition = acquisizione
event-kind-renaming = cambio di nome

## Facts

facts-lead = { $n ->
    [one] L’unico fatto registrato
   *[other] Tutti i fatti registrati ({ $n })
} su { $cluster }, con data, fonte e termine di confronto.
facts-disputed-count = { $n ->
    [0] Le fonti non divergono su alcuno di essi.
    [one] Le fonti divergono su uno di essi; ogni versione è riportata.
   *[other] Le fonti divergono su { $n } di essi; ogni versione è riportata.
}
facts-numbers = Numeri
facts-numbers-lead = Valori come pubblicati, mai mediati. I piani sono indicati come tali.
facts-statements = Dichiarazioni
facts-incentives = Incentivi
fact-date = Data
fact-value = Valore
fact-said-by = Fonte
fact-preferred = adottato nel resto del sito
fact-method = Metodo
fact-superseded-by = Superato da
fact-compare = Confronta
fact-about = Riguarda
incentive-dates = { $since } – { $until }

## Indicators

indicators-lead = Valori calcolati a partire dai legami registrati di { $cluster }, ciascuno con la formula, la base di calcolo e il modo in cui può ingannare.
indicator-computed-on = Base di calcolo
indicator-coverage-title = Copertura
indicator-named = In evidenza
observations-title = Valori pubblicati
observations-lead = Non calcolati qui: riportati come pubblicati.
observation-indicator = Indicatore
observation-note = Nota

## Sources

sources-lead = { $n ->
    [one] L’unica fonte
   *[other] Tutte le fonti ({ $n })
} su { $cluster }, nella lingua originale.
sources-list = Tutte le fonti
source-archive = copia archiviata
source-primary = fonte primaria
source-accessed = consultato: { $date }
source-repeats = riprende
source-cited-by = citato da
source-kind-statistics = statistica
source-kind-law = normativa
source-kind-filing = documento societario
source-kind-report = rapporto
source-kind-academic = pubblicazione accademica
source-kind-dataset = insieme di dati
source-kind-press-release = comunicato stampa
source-kind-news = notizia
source-kind-website = sito web
source-kind-speech = discorso
source-kind-interview = intervista
source-kind-archive = archivio
source-kind-other = altro
cited-actor = { $n ->
    [one] un attore
   *[other] { $n } attori
}
cited-relation = { $n ->
    [one] un legame
   *[other] { $n } legami
}
cited-event = { $n ->
    [one] un evento
   *[other] { $n } eventi
}
cited-phase = { $n ->
    [one] una fase
   *[other] { $n } fasi
}
cited-stage = { $n ->
    [one] uno stadio
   *[other] { $n } stadi
}
cited-fact = { $n ->
    [one] un fatto
   *[other] { $n } fatti
}
cited-project = { $n ->
    [one] un progetto
   *[other] { $n } progetti
}
cited-mechanism = { $n ->
    [one] un meccanismo
   *[other] { $n } meccanismi
}
cited-observation = { $n ->
    [one] un’osservazione
   *[other] { $n } osservazioni
}
cited-incentive = { $n ->
    [one] un incentivo
   *[other] { $n } incentivi
}
cited-signal = { $n ->
    [one] un segnale
   *[other] { $n } segnali
}
signals-title = Segnali
signals-lead = Singoli indizi letti nelle fonti; ciascuno riguarda qualcosa di registrato.
signal-bears-on = riguarda
signal-report = rapporto
signal-press = stampa
signal-social = social media
signal-supply-platform = piattaforma di fornitura
signal-community = comunità
signal-compliance = conformità
signal-patent = brevetto
signal-hiring = assunzioni

## Relations, mechanisms, resilience, embedding

projects-title = Legami tra più attori
projects-lead = Progetti che legano più attori insieme.
mechanisms-title = Come una cosa porta all’altra
mechanisms-lead = I passi sono la lettura che gli autori danno delle registrazioni indicate come evidenza.
mechanism-diffusion = Diffusione
mechanism-talent = Talenti
mechanism-transfer = Trasferimento
mechanism-capital = Capitale
mechanism-recovery = Ripresa
mechanism-evidence = Si basa su
not-established = Non accertato.

## Data and glossary

data-title = Fatti e legami registrati di { $cluster }
data-lead = Tutto ciò che questo sito dice su { $cluster }, in file leggibili da un foglio di calcolo o da un programma.
data-files = File
data-files-lead = Testo in UTF-8, con riga di intestazione. Uguali in tutte le lingue del sito.
data-file = File
data-holds = Contenuto
data-actors = attori con tipo, luogo, inizio e fine, identificativi
data-relations = legami con tipo, articolo, inizio e fine, quote
data-events = eventi con data, tipo, attori, avanzamento
data-facts = fatti con unità, ultimo valore, avanzamento, base
data-points = ogni valore di ogni serie, con data e fonti
data-sources = fonti con tipo, editore, data, indirizzo
data-indicators = valori calcolati con formula, numero di casi, data
data-json = tutto in un solo file
glossary-lead = Termini usati in questo sito, ciascuno in una frase.
glossary-terms = { $n ->
    [one] Un termine
   *[other] { $n } termini
}
glossary-plain = in parole semplici
glossary-also = anche
