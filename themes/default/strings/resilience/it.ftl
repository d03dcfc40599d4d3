### The computed parts of resilience, scenarios and embedding.

## Single points of failure

points-title = Singoli punti di vulnerabilità
points-lead = Due cose diverse. La rete dipende da un attore quando altri sono legati al resto solo attraverso di esso. La fornitura dipende da un’impresa quando un input non ha altri fornitori.
points-both = { $points ->
    [0] Nessun attore è un singolo punto di vulnerabilità
    [one] Un attore è un singolo punto di vulnerabilità
   *[other] { $points } attori sono singoli punti di vulnerabilità
} della rete registrata; { $sole ->
    [0] nessuna impresa è
    [one] un’impresa è
   *[other] { $sole } imprese sono
} fornitore unico registrato di qualcosa; { $both ->
    [0] nessuno è entrambe le cose
    [one] uno è entrambe le cose
   *[other] { $both } sono entrambe le cose
}.
points-network = Nella rete
points-caption = { $n ->
    [one] Legami registrati che passano solo per questo attore
   *[other] Legami registrati che passano solo per un attore: i primi { $n } per numero di altri attori isolati
}
points-more = (Altri { $n } isolerebbero anch’essi qualcuno.)
points-actor = Senza questo attore
points-cut-off = Isolati
points-share = Sul totale con legami
points-who = Chi
points-none = Nessun attore registrato si trova da solo tra due parti della rete.
points-coverage = Calcolato su { $n ->
    [one] un attore
   *[other] { $n } attori
} con legami e { $m ->
    [one] una coppia legata
   *[other] { $m } coppie legate
}, di cui { $bridges ->
    [0] nessuna senza percorso alternativo
    [one] una senza percorso alternativo
   *[other] { $bridges } senza percorso alternativo
}. { $dated } dei legami ha una data, { $sourced } ha una fonte. Un legame che nessuno ha registrato può essere il percorso alternativo.
sole-title = Nella fornitura
sole-supplier = Fornitore unico
sole-inputs = Di che cosa, per chi
sole-input = { $item } per { $buyer }
sole-coverage = { $inputs ->
    [0] Non noto: nessun input di un’impresa del cluster è registrato.
   *[other] { $known ->
        [0] Non noto: tra gli input registrati ({ $inputs }) di nessuno sono registrati tutti i fornitori. Non è possibile dire se uno di essi dipenda da una sola impresa.
       *[other] Tutti i fornitori sono registrati per { $known } su { $inputs ->
            [one] un input registrato
           *[other] { $inputs } input registrati
        }.{ $sole ->
            [0] { " " }Ciascuno di essi ha due o più fornitori.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Per gli altri, nessuno è indicato come fornitore unico.
            }
        }
    }
}

## Inputs and buyers

inputs-title = Che cosa si potrebbe sostituire
inputs-lead = Che cosa comprano le imprese del cluster, da chi, e chi è qualificato senza essere utilizzato. Un’alternativa che nessuno ha registrato non è nota; non equivale a nessuna alternativa.
inputs-item = Input
inputs-buyer = Acquirente
inputs-suppliers = In uso
inputs-spare = Qualificati
inputs-alternatives = Alternative
inputs-none = Nessun input di un’impresa del cluster è registrato.
inputs-unnamed = { $n ->
    [one] Un altro legame di fornitura non indica
   *[other] Altri { $n } legami di fornitura non indicano
} che cosa viene fornito.
input-suppliers = { $n ->
    [one] un solo fornitore, registrato
   *[other] { $n } fornitori, tutti registrati
}
input-suppliers-at-least = { $n ->
    [0] nessuno registrato, altri non noti
    [one] uno registrato, altri non noti
   *[other] { $n } registrati, altri non noti
}
input-concentration = { $n } fornitori, tutti registrati; secondo le quote, come se { $equal } avessero parti uguali (HHI { $hhi })
spare-none = nessuno registrato
spare-time = tempo di consegna { $time }
spare-time-unknown = tempo di consegna non noto
sellers-title = A chi vende il cluster
sellers-seller = Venditore
sellers-buyers = Quote dichiarate delle sue vendite
sellers-told = Dichiarato
sellers-concentration = Concentrazione
sellers-none = Non noto: nessuna impresa del cluster ha una quota dichiarata di vendite a un acquirente, e non è registrato alcun valore pubblicato di concentrazione del mercato.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI almeno { $hhi }; il resto non è dichiarato

## Recovery

recovery-title = Crisi precedenti e ripresa
recovery-lead = Dalla cronologia: crisi di cui sono registrati la fine o gli esiti.
recovery-no-crisis = Nessuna crisi è registrata.
recovery-told = { $told ->
    [0] Di nessuna delle crisi registrate ({ $crises }) risulta la fine o una risposta.
    [one] Di una crisi registrata su { $crises } risulta la fine o una risposta; delle altre non è noto.
   *[other] Di { $told } crisi registrate su { $crises } risulta la fine o una risposta; delle altre non è noto.
}
recovery-median = Dove entrambi gli estremi sono noti al giorno ({ $n ->
    [one] un caso
   *[other] { $n } casi
}), la mediana è: { $days }.
recovery-no-times = Nessun attore ha dichiarato quanto resiste senza forniture né quanto tempo impiega a riprendersi.
recovery-crisis = Crisi
recovery-date = Quando
recovery-answers = A che cosa ha portato
recovery-days = Fino alla fine o alla ripresa
recovery-actors = Che cosa dichiarano gli attori; tali tempi sono spesso troppo brevi
recovery-stock = Resiste senza forniture
recovery-time = Di nuovo attivo dopo

## Scenarios

page-scenarios = Scenari
scenarios-description = Che cosa farebbero i legami registrati di { $cluster } sotto ipotesi dichiarate. Scenari, non previsioni.
scenarios-open = Ogni scenario con ipotesi, dati di partenza e limiti
scenarios-back = Le registrazioni su cui si basa: resilienza
scenarios-reading-title = Come leggerli
scenarios-names = Uno scenario fa fermare un attore sulla carta. Quale, qui non è detto, a meno che questo sito abbia deciso di pubblicarlo; gli stadi della catena stanno per gli attori.
scenarios-missing = Nessuna registrazione di legami è completa. Perciò ogni risultato è ricalcolato molte volte, togliendo un legame su dieci e aggiungendone uno su dieci tra attori estratti a sorte. Accanto sono riportati il valore più basso e il più alto trovati.
scenario-word = Scenario
scenario-honesty = Uno scenario mostra che cosa farebbero i legami registrati sotto le ipotesi indicate. Non è una previsione.
scenario-assumptions = Ipotesi
scenario-missing = Se mancano legami
scenario-missing-band = da { $low } a { $high }, con { $changed ->
    [one] un legame tolto o aggiunto
   *[other] { $changed } legami tolti o aggiunti
} ({ $variants } varianti).
scenario-range = da { $low } a { $high }
scenario-luck = Errore di campionamento (95%)
scenario-actor = Attore
scenario-stage = Stadio
scenario-loss = Produzione persa
scenario-touched = Imprese colpite
scenario-reached = Raggiunti
scenario-case-0 = Valore basso: { $value }
scenario-case-1 = Valore medio: { $value }
scenario-case-2 = Valore alto: { $value }
scenario-exact = Sono state calcolate tutte le combinazioni di legami aperti e chiusi.
scenario-drawn = { $runs } estrazioni con seme fisso.
scenario-graph-inputs = { $n ->
    [one] un attore
   *[other] { $n } attori
} con legami, { $m ->
    [one] una coppia legata
   *[other] { $m } coppie legate
}.
scenario-M9-inputs = { $seeds ->
    [one] Un istituto di ricerca o un’università con legami
   *[other] { $seeds } istituti di ricerca e università con legami
}, { $n } attori, { $m ->
    [one] una coppia legata
   *[other] { $m } coppie legate
}.
scenario-inputs = { $known ->
    [one] Un input
   *[other] { $known } input
} con tutti i fornitori registrati; per altri { $unknown } non è noto.
scenario-cascade-stages = Perdita massima se si ferma un fornitore di questo stadio
scenario-cascade-actors = Perdita se si ferma questo fornitore
scenario-M1 = Se gli attori lasciano la rete
scenario-M1-assumptions = Esce per primo l’attore con più legami rimasti, poi il successivo. Nessuno stringe nuovi legami. Si tratta di essere collegati, non di beni o denaro.
scenario-M1-reading = Attori con legami che restano uniti: { $whole }. Senza il più connesso: { $first }; senza cinque: { $fifth }; senza un attore qualsiasi, in media: { $any }.
scenario-M1-none = Nessun legame è registrato.
scenario-M1-missing = Senza l’attore più connesso: { $band }
scenario-M1-figure = Che cosa resta unito
scenario-M1-key = Linea: la maggiore parte connessa. Grigio: dove si collocherebbe con legami mancanti o aggiunti.
scenario-M1-table = La maggiore parte connessa
scenario-M1-gone = Attori usciti
scenario-M1-left = Rimane
scenario-M1-who = L’ultimo a uscire
scenario-M2 = Se si ferma un fornitore: il caso peggiore
scenario-M2-assumptions = Un’impresa si ferma quando uno dei suoi input non ha più fornitori. Senza scorte, senza dimensione temporale, senza sostituti oltre a quelli registrati; solo input i cui fornitori sono tutti registrati.
scenario-M2-reading = L’effetto massimo di un solo fornitore è una perdita pari a { $loss } della produzione di { $n ->
    [one] un’impresa
   *[other] { $n } imprese
}.
scenario-M2-none = Non noto: di nessun input registrato sono registrati tutti i fornitori.
scenario-M2-missing = Perdita massima: { $band }
scenario-M3 = Se si ferma un fornitore: secondo le quote
scenario-M3-assumptions = Un’impresa perde quanto il suo input più scarso, secondo le quote dei suoi fornitori. Una quota che nessuno ha dichiarato non viene mai meno, perciò la perdita è un limite inferiore. Senza scorte, senza dimensione temporale, senza sostituti oltre a quelli registrati.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Perdita massima: { $band }
scenario-M7 = Fin dove potrebbe arrivare una novità della ricerca
scenario-M7-assumptions = Un legame è un possibile contatto in entrambe le direzioni, di qualunque tipo sia. Contatto non è adozione.
scenario-M7-reading = In media { $one } di { $n } altri attori si trova a un passo da un istituto di ricerca, { $two } al massimo a due.
scenario-M7-inputs = { $seeds ->
    [one] Un istituto di ricerca o un’università
   *[other] { $seeds } istituti di ricerca e università
}, con o senza legami, { $n } attori, { $m ->
    [one] una coppia legata
   *[other] { $m } coppie legate
}.
scenario-M7-none = Nessun istituto di ricerca o università con legami è registrato.
scenario-M7-missing = Entro due passi: { $band }
scenario-M7-table = Altri attori entro altrettanti passi
scenario-M7-steps = Passi
scenario-M9 = Se qualcosa di nuovo nasce nella ricerca
scenario-M9-assumptions = Ogni legame di un attore raggiunto lo trasmette una volta, con la stessa probabilità, in entrambe le direzioni, di qualunque tipo sia. La probabilità non è misurata: se ne mostrano tre.
scenario-M9-reading = In media raggiunge { $base } di { $n } altri attori con legami; { $low } con una probabilità bassa, { $high } con una alta.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Con la probabilità media: { $band }
scenario-M9-table = Quota raggiunta degli altri attori con legami
scenario-M9-chance = Probabilità per legame
scenario-M9-mean = In media
scenario-M9-best = Dal posto migliore
scenario-M11 = Quanto dura l’adozione altrove
scenario-M11-assumptions = Alla fine tutti adottano, alcuni da sé (p), altri perché qualcuno ha già adottato (q). Nulla è stimato su questi dati: p e q sono quelli pubblicati per molti prodotti di consumo.
scenario-M11-inputs = Nessuna registrazione di questo cluster. Il caso medio è la media pubblicata, gli altri l’intervallo abituale.
scenario-M11-reading = Dopo dieci anni avrebbe adottato { $base }; nel caso lento { $low }, in quello rapido { $high }.
scenario-M11-table = Quota che ha adottato
scenario-M11-parameters = Caso
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = Dopo { $time }
scenario-M11-peak = Crescita più rapida dopo
scenario-M12 = Percorsi di fornitura indipendenti
scenario-M12-assumptions = Da ogni impresa che nessuna impresa registrata rifornisce a ogni acquirente che, secondo le registrazioni, non rifornisce nessuno. Un percorso registrato è un percorso possibile; se i beni lo seguano non è noto.
scenario-M12-inputs = { $m ->
    [one] Un legame di fornitura
   *[other] { $m } legami di fornitura
} tra attori nominati, { $timed ->
    [0] nessuno con un tempo di consegna
    [one] uno con un tempo di consegna
   *[other] { $timed } con un tempo di consegna
}.
scenario-M12-skipped = Altre { $n } coppie non sono state esaminate.
scenario-M12-reading = { $between ->
    [0] Tutti i percorsi registrati ({ $pairs }) vanno direttamente dal fornitore all’acquirente.
   *[other] { $pairs ->
        [one] Una coppia è unita da un percorso
       *[other] { $pairs } coppie sono unite da un percorso
    }, { $between } attraverso un intermediario; { $single ->
        [0] nessuna di queste dipende
        [one] una dipende
       *[other] { $single } dipendono
    } da un solo intermediario.
}
scenario-M12-none = Nessun legame di fornitura tra attori nominati è registrato.
scenario-M12-missing = Coppie che dipendono da un solo attore: { $band }
scenario-M12-table = { $n ->
    [one] L’unica coppia con un intermediario
   *[other] Coppie con un intermediario, prima i percorsi più lunghi (su { $n })
}
scenario-M12-pair = Da, a
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Percorsi indipendenti
scenario-M12-between = Intermediari
scenario-M12-days = Tempo di consegna
drawing-removal = La maggiore parte connessa della rete, da tutti gli attori con legami ({ $n }) a nessuno. La tabella sottostante riporta i valori.
drawing-removal-axis = attori usciti, prima il più connesso

## Embedding

embedding-title = Stadio per stadio
embedding-lead = Chi c’è, che cosa manca, e chi potrebbe raggiungere un nuovo entrante. Si suppone che il nuovo entrante stringa legami con coloro a cui sono legate almeno due imprese dello stadio. Raggiungere significa un possibile contatto, non affari.
embedding-coverage = Calcolato su { $n } attori con legami, { $m } coppie legate e { $inputs } input registrati, di cui { $known } con tutti i fornitori; data di riferimento: { $date }.
embedding-members = Già presenti
embedding-foreign = a capitale estero
embedding-nearby = Nelle vicinanze
embedding-missing = Mancanti o altrove
embedding-outside = all’esterno
embedding-gaps = Lacune registrate
embedding-bought-outside = Acquistati fuori dal cluster: { $inputs }.
embedding-one-supplier = Con un solo fornitore: { $inputs }.
embedding-few-owners = { $n ->
    [0] Nessun proprietario indipendente nel nucleo.
   *[one] Un solo proprietario indipendente nel nucleo.
}
embedding-neighbours = Nella catena
embedding-before = a monte
embedding-after = a valle
embedding-two-steps = In due passi
embedding-first-of-all = Prima di tutto
embedding-reach = { $reached } di { $total } attori con legami, attraverso { $partners ->
    [one] un solo partner tipico
   *[other] { $partners } partner tipici
} dello stadio.
embedding-reach-any = { $reached } di { $total } attori con legami. Nessun partner è comune a due imprese, perciò sono considerati tutti i partner ({ $partners }).
embedding-no-reach = Non noto: nessun attore registrato di questo stadio ha legami.
embedding-institutions = Con chi parlare
