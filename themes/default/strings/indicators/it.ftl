# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = Non noto: le registrazioni non consentono questo valore.
indicator-too-few = Dati insufficienti: { $n ->
    [one] un attore
   *[other] { $n } attori
}, { $m ->
    [one] un legame
   *[other] { $m } legami
}. Il valore è riportato per completezza, non per trarne conclusioni.
indicator-formula = Formula
indicator-reference = Riferimento
indicator-pitfall = Come può ingannare
indicator-basis = { indicator-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un attore
       *[other] { $n } attori
    }, { $m ->
        [one] un legame
       *[other] { $m } legami
    }
indicator-coverage = { $dated } dei legami sottostanti ha un inizio, { $sourced } ha una fonte
indicator-lower-bound = I legami registrati sono un campione. Legami che nessuno ha annotato aumenterebbero questo valore.
indicator-extent-core = attori all’interno del cluster
indicator-extent-recorded = tutti i registrati, compresi i partner esterni

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] uno stadio dichiarato
       *[other] { $n } stadi dichiarati
    }, { $m ->
        [one] un attore
       *[other] { $m } attori
    }
indicator-I13-basis = { indicator-I13-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un acquirente
       *[other] { $n } acquirenti
    }, { $m ->
        [one] un legame di fornitura
       *[other] { $m } legami di fornitura
    }
indicator-I14-basis = { indicator-I14-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un input
       *[other] { $n } input
    }, di cui { $m } con tutti i fornitori registrati
indicator-I16-basis = { indicator-I16-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un input
       *[other] { $n } input
    }, di cui { $m } con tutti i fornitori registrati
indicator-I21-basis = { indicator-I21-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un attore
       *[other] { $n } attori
    }, { $m ->
        [one] un legame datato
       *[other] { $m } legami datati
    }
indicator-I22-basis = { indicator-I22-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un attore
       *[other] { $n } attori
    }, { $m ->
        [one] un legame datato
       *[other] { $m } legami datati
    }
indicator-I26-basis = { indicator-I26-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un istituto di ricerca o un’università
       *[other] { $n } istituti di ricerca e università
    }, { $m ->
        [one] uno spin-off
       *[other] { $m } spin-off
    }
indicator-I31-basis = { indicator-I31-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] una pagina in un’altra lingua
       *[other] { $n } pagine in altre lingue
    }, { $m } con gli stessi fatti
indicator-I27-basis = { indicator-I27-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un ingresso o un’uscita
       *[other] { $n } ingressi e uscite
    } tra { $m } eventi realizzati
indicator-I30-basis = { indicator-I30-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un fatto o legame
       *[other] { $n } fatti e legami
    }
indicator-I40-basis = { indicator-I40-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un attore
       *[other] { $n } attori
    }, { $m ->
        [one] un legame datato
       *[other] { $m } legami datati
    }

## Names of further values

indicator-part-pairs = Coppie con un legame
indicator-part-possible-pairs = Coppie possibili
indicator-part-mean-degree = Partner per impresa
indicator-part-tied = Attori con un legame
indicator-part-isolated = Attori senza legami
indicator-part-weighted = Lo stesso, ponderato per i legami
indicator-part-most = Numero massimo di partner di un solo attore
indicator-part-ei-index = Indice E-I
indicator-part-expected = Atteso se i partner fossero estratti a sorte
indicator-part-expected-ei-index = Indice E-I atteso con partner casuali
indicator-part-across = Coppie tra regioni diverse
indicator-part-within = Coppie entro una regione
indicator-part-regions = Regioni e paesi
indicator-part-crossing = Coppie che attraversano un confine
indicator-part-countries = Paesi partner
indicator-part-effective-countries = Equivalente in paesi partner di pari peso
indicator-part-filled = Stadi coperti
indicator-part-declared = Stadi dichiarati
indicator-part-depth = Stadi con due o più attori indipendenti
indicator-part-gaps = Lacune spiegate
indicator-part-unexplained = Lacune non spiegate
indicator-part-value-weighted = Ponderato per quota di valore
indicator-part-bridges = Singoli legami che tengono unita una parte
indicator-part-cut-off = Numero massimo di attori che dipendono da un solo attore
indicator-part-cut-off-share = Loro quota sugli attori con legami
indicator-part-freeman = Centralizzazione (Freeman)
indicator-part-gini = Disuguaglianza dei partner (Gini)
indicator-part-mention-share = Quota delle menzioni nel testo
indicator-part-with-locator = Con l’indicazione del punto nella fonte
indicator-part-facts-sourced = Fatti con una fonte
indicator-part-ties-sourced = Legami con una fonte
indicator-part-independent = Con due o più fonti indipendenti
indicator-part-identified = Attori con un identificativo verificato
indicator-part-median-age = Età mediana della fonte più recente

indicator-part-gatekeepers = Attori legati sia all’interno sia all’esterno
indicator-part-gatekeeper-share = Loro quota nel nucleo
indicator-part-largest-drop = Calo massimo se uno di essi esce
indicator-part-density = Quota di coppie legate tra quelle possibili
indicator-part-firms = Imprese
indicator-part-institutes = Istituti di ricerca e università
indicator-part-bridges-known = Coppie di classi entrambe presenti
indicator-part-by-input = Per input
indicator-part-by-value = Per valore
indicator-part-inputs-known = Input i cui fornitori sono tutti registrati
indicator-part-inputs-unknown = Input per cui questo non è noto
indicator-part-effective-suppliers = Equivalente in fornitori di pari peso
indicator-part-highest = Valore massimo di un input
indicator-part-sole-sourced = Input da un solo fornitore
indicator-part-alternatives = Alternative per input
indicator-part-one-minus-hhi = Uno meno la concentrazione media
indicator-part-after-first = La parte maggiore dopo la prima rimozione
indicator-part-after-any = Lo stesso dopo una rimozione qualsiasi, in media
indicator-part-star = Valore di una stella di queste dimensioni
indicator-part-complete = Valore se tutti fossero legati a tutti
indicator-part-begun = Legami iniziati
indicator-part-ended = Legami cessati
indicator-part-death-rate = Cessati, tra quelli del primo giorno
indicator-part-undated = Legami senza data, esclusi
indicator-part-older-than-five = Più vecchi di cinque anni
indicator-part-one-step = In un passo
indicator-part-two-steps = In due passi
indicator-part-three-steps = In tre passi
indicator-part-reachable = Coppie con un percorso qualsiasi
indicator-part-islands = Parti separate
indicator-part-spin-offs = Spin-off registrati
indicator-part-from-research = Dalla ricerca
indicator-part-survivors = Tra quelli di almeno cinque anni, ancora esistenti
indicator-part-pages-compared = Pagine confrontate
indicator-part-pages-equal = Pagine con gli stessi fatti
indicator-part-entries = Ingressi
indicator-part-exits = Uscite
indicator-part-foreign-share = Tra i nuovi arrivati, con un proprietario all’estero
indicator-part-realised-share = Di tutti i piani, realizzati
indicator-part-by-region = Per regione
indicator-part-by-class = Per classe di attore
indicator-part-ties-growth = Legami, all’anno
indicator-part-actors-growth = Attori, all’anno
indicator-part-densification = Crescita dei legami rispetto a quella degli attori (pendenza)
indicator-part-density-without = Cooperazione tra imprese senza di esso

indicator-class-firm = imprese
indicator-class-research = ricerca
indicator-class-education = istruzione
indicator-class-capital = capitale
indicator-class-public = enti pubblici
indicator-class-other = altri
indicator-class-inside = il cluster
indicator-class-country = il resto del paese
indicator-class-abroad = il mondo
indicator-pair = { $first } e { $second }
indicator-input = { $input } per { $buyer }
indicator-observed = valore pubblicato, non calcolato qui

## I01

indicator-I01 = Cooperazione tra imprese
indicator-I01-question = Quante delle possibili coppie di imprese lavorano insieme?
indicator-I01-reading = Con { $firms ->
    [one] un’impresa
   *[other] { $firms } imprese
} nel cluster, { $possible ->
    [one] è possibile una coppia
   *[other] sono possibili { $possible } coppie
}; { $pairs ->
    [0] nessuna ha un legame registrato.
    [one] una di queste ha un legame registrato ({ $share }).
   *[other] { $pairs } di queste hanno un legame registrato ({ $share }).
}
indicator-I01-pitfall = Il valore scende quanto più numerose sono le imprese elencate, anche se null’altro cambia. Due cluster non vanno mai confrontati con questo valore senza il numero di partner per impresa accanto.

## I02

indicator-I02 = Attori con un legame
indicator-I02-question = È una rete o un elenco?
indicator-I02-reading = { $tied } di { $actors ->
    [one] un attore registrato
   *[other] { $actors } attori registrati
} { $tied ->
    [one] ha
   *[other] hanno
} almeno un legame; { $isolated ->
    [0] nessuno è isolato.
    [one] uno è isolato.
   *[other] { $isolated } sono isolati.
}
indicator-I02-pitfall = Elencare meno attori lo fa salire. Un attore senza legami registrati può avere legami che nessuno ha annotato.

## I03

indicator-I03 = Partner per attore
indicator-I03-question = Quanti partner ha in media un attore?
indicator-I03-reading = Partner di un attore, in media: { $partners } ({ $pairs ->
    [one] una coppia
   *[other] { $pairs } coppie
} tra { $actors ->
    [one] un attore
   *[other] { $actors } attori
}).
indicator-I03-pitfall = Si può confrontare tra dimensioni diverse, ma cresce con la cura di chi registra i legami.

## I04

indicator-I04 = Legami tra regioni
indicator-I04-question = I legami restano in una regione o ne varcano i confini?
indicator-I04-reading = { $across } di { $pairs ->
    [one] una coppia legata
   *[other] { $pairs } coppie legate
} { $across ->
    [one] attraversa
   *[other] attraversano
} un confine tra regioni ({ $share }). Con partner estratti a sorte: { $expected }.
indicator-I04-pitfall = La quota dipende da quanti partner esterni sono stati registrati; va letta accanto al valore atteso con partner casuali.

## I05

indicator-I05 = Inserimento internazionale
indicator-I05-question = Quanti legami del cluster portano all’estero, e in quanti paesi?
indicator-I05-reading = Di { $pairs ->
    [one] una coppia legata
   *[other] { $pairs } coppie legate
} del cluster, { $crossing ->
    [0] nessuna porta
    [one] una porta
   *[other] { $crossing } portano
} in un altro paese ({ $share }){ $countries ->
    [0] .
    [one] , tutte nello stesso.
   *[other] , in tutto in { $countries } paesi.
}
indicator-I05-pitfall = I legami tra uno stabilimento e il suo proprietario all’estero contano per intero. Non equivalgono a partner trovati all’estero.

## I06

indicator-I06 = Portata oltre il cluster
indicator-I06-question = Quanto è vicino il mondo esterno, e attraverso chi?
indicator-I06-reading = { $gatekeepers ->
    [0] Nessun attore ha partner sia all’interno sia all’esterno.
    [one] Uno di { $actors } attori del cluster ha partner sia all’interno sia all’esterno: { $actor }. Senza di esso, calo della portata registrata: { $drop }.
   *[other] { $gatekeepers } di { $actors } attori del cluster hanno partner sia all’interno sia all’esterno. Quello da cui dipende di più è { $actor }; senza di esso, calo della portata registrata: { $drop }.
}
indicator-I06-pitfall = Conta percorsi sulla carta. Un calo elevato dice che l’accesso registrato dipende da un attore, non che gli altri non potrebbero trovarne uno proprio.

## I07

indicator-I07 = Imprese con un partner di ricerca
indicator-I07-question = Quante imprese lavorano con un’università o un istituto di ricerca?
indicator-I07-reading = { $linked } di { $firms ->
    [one] un’impresa
   *[other] { $firms } imprese
} { $linked ->
    [one] ha
   *[other] hanno
} un legame registrato con { $institutes ->
    [0] la ricerca; nessun istituto di ricerca è registrato.
    [one] l’unico istituto di ricerca registrato qui ({ $share }).
   *[other] almeno uno di { $institutes } istituti di ricerca e università ({ $share }).
}
indicator-I07-pitfall = L’avvio di progetti congiunti è annunciato più spesso della loro fine; i contratti tra un’impresa e un laboratorio sono di rado pubblici.

## I08

indicator-I08 = Ponti mancanti
indicator-I08-question = Quali classi di attori non sono legate tra loro?
indicator-I08-reading = Di { $known ->
    [one] una coppia di classi
   *[other] { $known } coppie di classi
} entrambe presenti, { $missing ->
    [0] tutte hanno almeno un legame registrato.
    [one] una non ha alcun legame registrato.
   *[other] { $missing } non hanno alcun legame registrato.
}
indicator-I08-pitfall = Le classi hanno dimensioni diverse: un legame con l’unico investitore è già una densità elevata. Vanno letti i conteggi, non solo le quote.

## I09

indicator-I09 = Completezza della catena
indicator-I09-question = Quali stadi della catena del valore sono qui, e quali vengono da fuori?
indicator-I09-reading = { $filled } di { $stages ->
    [one] uno stadio dichiarato
   *[other] { $stages } stadi dichiarati
} { $filled ->
    [one] è coperto
   *[other] sono coperti
} all’interno del cluster{ $nearby ->
    [0] { "" }
    [one] , un altro nel cluster esteso
   *[other] , altri { $nearby } nel cluster esteso
}. { $deep ->
    [0] Nessuno stadio ha
    [one] Uno stadio ha
   *[other] { $deep } stadi hanno
} due o più attori di proprietari diversi.
indicator-I09-pitfall = Dipende interamente dall’elenco degli stadi. Un elenco più dettagliato crea più lacune, uno più sommario le nasconde.

## I13

indicator-I13 = Fornitura locale
indicator-I13-question = Quanto di ciò che il cluster compra viene dal cluster?
indicator-I13-reading = { $local } di { $ties ->
    [one] un legame di fornitura registrato
   *[other] { $ties } legami di fornitura registrati
} verso acquirenti del cluster { $local ->
    [one] proviene
   *[other] provengono
} dal suo interno ({ $share }). { $unknown ->
    [0] { "" }
    [one] Per un input non è noto se tutti i fornitori siano registrati.
   *[other] Per { $unknown } input non è noto se tutti i fornitori siano registrati.
}
indicator-I13-pitfall = Contare per legami, per input e per valore dà tre risposte diverse. Un indirizzo di fatturazione locale non è valore aggiunto locale.

## I14

indicator-I14 = Concentrazione dei fornitori
indicator-I14-question = Da quanto pochi fornitori viene un input?
indicator-I14-reading = { $known ->
    [0] Per nessun input (su { $inputs }) sono registrati tutti i fornitori e le loro quote.
   *[other] Per { $known } di { $inputs } input sono registrati tutti i fornitori; in media un input viene come da { $suppliers } fornitori di pari peso.
}
indicator-I14-pitfall = Contano solo gli input i cui fornitori sono tutti registrati. Chi non è registrato non è un fornitore mancante.

## I16

indicator-I16 = Input senza una seconda fonte
indicator-I16-question = Che cosa si potrebbe sostituire se un fornitore si fermasse?
indicator-I16-reading = { $known ->
    [0] Non noto: per nessun input sono registrati tutti i fornitori.
   *[other] { $sole } di { $known } input i cui fornitori sono tutti registrati { $sole ->
        [one] viene
       *[other] vengono
    } da un solo fornitore. { $unknown ->
        [0] { "" }
        [one] Per un altro input non è noto.
       *[other] Per altri { $unknown } input non è noto.
    }
}
indicator-I16-pitfall = Alternative che nessuno ha annotato non sono note, il che non equivale a nessuna.

## I17

indicator-I17 = Singoli punti di vulnerabilità della rete
indicator-I17-question = Chi o che cosa collega da solo altri al resto?
indicator-I17-reading = { $points ->
    [0] Nessun attore collega da solo altri al resto: ogni legame registrato ha un percorso alternativo.
    [one] Per alcuni attori tutti i legami registrati con il resto passano per un solo attore, { $actor }: { $cutoff ->
        [one] solo così si raggiunge un attore.
       *[other] solo così si raggiungono { $cutoff } di { $actors } attori.
    }
   *[other] { $points } attori, ciascuno da solo, collegano altri al resto. Quello da cui si dipende di più è { $actor }: { $cutoff ->
        [one] un attore si raggiunge
       *[other] { $cutoff } di { $actors } attori si raggiungono
    } solo attraverso legami registrati con esso.
}
indicator-I17-pitfall = Dice quali legami registrati non hanno un percorso alternativo, non chi verrebbe meno. Un legame che nessuno ha annotato può essere il percorso alternativo. Le fonti uniche di fornitura sono un’altra questione.

## I18

indicator-I18 = Coesione
indicator-I18-question = Quanto della rete resta unito se gli attori principali escono?
indicator-I18-reading = Attori con legami che si trovano in un’unica parte connessa: { $whole }. Senza { $actor }: { $first }; senza un attore qualsiasi, in media: { $mean }.
indicator-I18-pitfall = Un collegamento sulla carta non è una consegna. L’ordine di rimozione segue il numero di partner registrati, non la probabilità di uscita.

## I21

indicator-I21 = Legami durati nel tempo
indicator-I21-question = La rete di cinque anni fa è durata?
indicator-I21-reading = { $years } anni prima del giorno di riferimento { $then ->
    [one] era registrato un legame datato
   *[other] erano registrati { $then } legami datati
}, ora { $now }; nel frattempo { $begun } iniziati e { $ended } cessati.
indicator-I21-pitfall = Se gli anni recenti sono esaminati con più attenzione, sembra che i legami nascano allora. La fine è annunciata meno spesso dell’inizio.

## I22

indicator-I22 = Età dei legami
indicator-I22-question = Quanto sono vecchi i legami?
indicator-I22-reading = La metà { $ties ->
    [one] dell’unico legame datato
   *[other] dei { $ties } legami datati
} ha più di { $years } anni; { $old } di essi hanno più di cinque anni.
indicator-I22-pitfall = Sono contati solo i legami sopravvissuti; quelli cessati non sono giovani, sono scomparsi.

## I23

indicator-I23 = Portata della ricerca
indicator-I23-question = Quanti attori raggiunge un istituto di ricerca tramite contatti di contatti?
indicator-I23-reading = In due passi un istituto di ricerca o un’università raggiunge in media { $share } di { $actors } altri attori ({ $institutes ->
    [one] un istituto
   *[other] { $institutes } istituti
}).
indicator-I23-pitfall = Un percorso è un possibile contatto, non un’adozione.

## I24

indicator-I24 = Vicinanza
indicator-I24-question = Gli attori con legami possono raggiungersi a vicenda?
indicator-I24-reading = { $share } di tutte le coppie di attori con legami è collegato da un percorso; { $actors } attori formano { $islands ->
    [one] una sola parte connessa.
   *[other] { $islands } parti separate.
}
indicator-I24-pitfall = Parti separate possono essere collegate da un legame che nessuno ha registrato.

## I26

indicator-I26 = Spin-off della ricerca
indicator-I26-question = Dalla ricerca nascono imprese?
indicator-I26-reading = { $institutes ->
    [0] Nessun istituto di ricerca è registrato
   *[other] Negli ultimi dieci anni { $recent ->
        [0] nessuno spin-off datato è nato
        [one] uno spin-off datato è nato
       *[other] { $recent } spin-off datati sono nati
    } da { $institutes } istituti di ricerca e università
}; in tutto { $all ->
    [0] non è registrato alcuno spin-off, di qualsiasi origine.
    [one] è registrato uno spin-off, di qualsiasi origine.
   *[other] sono registrati { $all } spin-off, di qualsiasi origine.
}
indicator-I26-pitfall = Le imprese che hanno conservato un nome o un edificio dell’organizzazione di origine si notano, le altre no; gli insuccessi si dimenticano.

## I27

indicator-I27 = Ingressi e uscite
indicator-I27-question = Chi è arrivato, chi è uscito, e quanti piani sono stati realizzati?
indicator-I27-reading = La cronologia riporta { $entries ->
    [one] un ingresso
   *[other] { $entries } ingressi
} e { $exits ->
    [0] nessuna uscita
    [one] un’uscita
   *[other] { $exits } uscite
}; { $done } di { $plans } piani di ingresso, espansione o investimento sono riportati come realizzati.
indicator-I27-pitfall = Gli ingressi fanno notizia, le uscite sono silenziose. Annunciato non è investito.

## I28

indicator-I28 = Peso dell’attore principale
indicator-I28-question = Un solo attore rappresenta l’insieme?
indicator-I28-reading = { $ties ->
    [one] { $actor } ha il maggior numero di partner, { $partners }:
   *[other] { $ties } attori, tra cui { $actor }, hanno il maggior numero di partner, { $partners } ciascuno:
} { $share } di tutte le estremità dei legami. Una stella con un solo centro darebbe il 50%.
indicator-I28-pitfall = Un centro con i suoi raggi è un tipo di cluster, non un difetto, ma va detto. Gli attori di cui si sa di più hanno più legami registrati.

## I29

indicator-I29 = Simile con simile
indicator-I29-question = Regioni e classi di attori si chiudono in sé stesse?
indicator-I29-reading = Indice per regione: { $region }; per classe di attore: { $class } (1: solo entro il gruppo; 0: come con partner casuali; sotto 0: piuttosto tra gruppi).
indicator-I29-pitfall = I partner esterni sono registrati perché legati a qualcuno all’interno, e questo abbassa l’indice.

## I30

indicator-I30 = Evidenze
indicator-I30-question = Quanto di questo si può ricondurre a una fonte?
indicator-I30-reading = { $traced } di { $records ->
    [one] un fatto o legame
   *[other] { $records } fatti e legami
} { $traced ->
    [one] ha
   *[other] hanno
} una fonte e una data ({ $share }); { $twice ->
    [0] nessuno si basa su due fonti indipendenti.
    [one] uno si basa su due o più fonti indipendenti.
   *[other] { $twice } si basano su due o più fonti indipendenti.
}
indicator-I30-pitfall = Misura se un’affermazione si può ricondurre a una fonte, non se è vera.

## I31

indicator-I31 = Gli stessi fatti in ogni lingua
indicator-I31-question = Tutte le lingue riportano gli stessi fatti?
indicator-I31-reading = { $equal } di { $pages ->
    [one] una pagina tradotta
   *[other] { $pages } pagine tradotte
} { $equal ->
    [one] rimanda
   *[other] rimandano
} esattamente agli stessi fatti dell’originale ({ $share }).
indicator-I31-pitfall = Confronta i rimandi ai fatti, non le parole che li circondano.

## I40

indicator-I40 = Crescita
indicator-I40-question = Quanto cresce in fretta la rete registrata?
indicator-I40-reading = In cinque anni i legami datati sono passati da { $then } a { $now }, { $ties } all’anno; gli attori { $actors } all’anno.
indicator-I40-pitfall = I punti sono pochi. Cresce anche la registrazione, e le due cose non si possono distinguere.

## I42

indicator-I42 = Senza l’attore principale
indicator-I42-question = Che cosa resterebbe senza l’attore con più partner?
indicator-I42-reading = { $without } di { $pairs ->
    [one] una coppia legata
   *[other] { $pairs } coppie legate
} non { $without ->
    [one] coinvolge
   *[other] coinvolgono
} { $actor } ({ $share }). { $beside ->
    [0] Tra i partner di un attore uscito non c’era alcun legame registrato.
   *[other] Legami tra partner di attori usciti, ancora esistenti un anno dopo: { $outlived } su { $judged }; per { $unclear } le date non permettono di stabilirlo.
}
indicator-I42-pitfall = I legami degli altri possono esistere grazie all’attore principale, e scomparire con esso. Che un legame sia sopravvissuto a un’uscita non spiega perché.

## Phases and years

evolution-actors = { $count ->
    [one] un attore
   *[other] { $count } attori
}
evolution-ties = { $count ->
    [one] un legame
   *[other] { $count } legami
}
evolution-begun = { $count ->
    [0] nessun legame iniziato
    [one] un legame iniziato
   *[other] { $count } legami iniziati
}
evolution-ended = { $count ->
    [0] nessuno cessato
    [one] uno cessato
   *[other] { $count } cessati
}
evolution-actors-begun = { $count ->
    [0] nessun attore arrivato
    [one] un attore arrivato
   *[other] { $count } attori arrivati
}
evolution-actors-ended = { $count ->
    [0] nessuno uscito
    [one] uno uscito
   *[other] { $count } usciti
}
evolution-events = { $count ->
    [0] nessun evento riportato
    [one] un evento
   *[other] { $count } eventi
}
evolution-phase-reading = Alla fine di questa fase risultano registrati { $actors ->
    [one] un attore
   *[other] { $actors } attori
} e { $ties ->
    [one] un legame datato
   *[other] { $ties } legami datati
}; nella fase { $begun ->
    [0] nessun legame è iniziato
    [one] un legame è iniziato
   *[other] { $begun } legami sono iniziati
} e { $ended ->
    [0] nessuno è cessato
    [one] uno è cessato
   *[other] { $ended } sono cessati
}.
evolution-phase-running = La fase è ancora in corso nel giorno di riferimento.
evolution-undated = { $count ->
    [0] Ogni legame registrato ha un inizio.
    [one] Un legame registrato non ha un inizio noto e non rientra in alcuna fase.
   *[other] { $count } legami registrati non hanno un inizio noto e non rientrano in alcuna fase.
}
evolution-dated-share = { $share } di tutti i legami mai registrati ha un inizio
evolution-persistence = { $share } dei legami presenti all’inizio o alla fine del periodo era presente in entrambi i momenti
evolution-pitfall = Gli anni esaminati con più attenzione mostrano più inizi. Un aumento dei legami registrati non è ancora un aumento dei legami.

## Stages

stage-independent = { $count ->
    [one] un proprietario
   *[other] { $count } proprietari diversi
}
stage-filled-nearby = coperto solo nel cluster esteso

## Evidence of a record

evidence-sources = { $count ->
    [0] nessuna fonte
    [one] una fonte
   *[other] { $count } fonti
}
evidence-independent = { $count ->
    [0] nessuna fonte indipendente
    [one] una fonte indipendente
   *[other] { $count } fonti indipendenti
}
evidence-searched = fonte cercata, non trovata
evidence-primary = tra cui una fonte primaria

## The two boundaries, phases, what is told

indicator-wider = Con il cluster esteso
indicator-extent-extended = attori all’interno del cluster o del cluster esteso
indicators-boundary = Dove un valore dipende da chi è all’interno, è dato prima per il nucleo e poi con il cluster esteso.
indicator-named-more = e altri { $n }
indicator-of = { $m } su { $n }
indicator-I09-coverage = { $dated } degli attori sottostanti ha un inizio, { $sourced } ha una fonte
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = { $dated } delle riprese è datato al mese insieme alla crisi che le precede, { $sourced } ha una fonte
indicator-I21-coverage = { $dated } dei legami è datato; gli altri sono esclusi
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = tutti gli eventi sottostanti sono datati, { $sourced } ha una fonte
indicator-I30-coverage = { $dated } dei fatti e dei legami ha una data, { $sourced } ha una fonte
indicator-I41-coverage = { $sourced } dei meccanismi indica le proprie evidenze
page-trends = Indicatori nel tempo
trends-lead = Che cosa mostrano i legami datati di { $cluster } alla fine di ogni fase, con il numero di attori e legami dietro ogni valore.
trends-how = Ogni colonna è l’ultimo giorno di una fase. Contano solo i legami con un inizio noto, e solo gli attori che ne hanno uno o che hanno un legame simile; perciò l’ultima colonna non è il valore di oggi, che conta anche i legami senza data. Fornitori, evidenze e lingue sono dichiarati per oggi e non hanno un passato.
trends-caption = Sotto ogni valore: n, attori su cui è calcolato, e m, legami sottostanti.
trends-basis = n { $n }, m { $m }
trends-end = fine del { $year }
trends-none = Nessuna fase è iniziata, o nulla in essa è datato.
page-told = Narrato e registrato
told-lead = Se i testi su { $cluster } parlano di più di ciò che ha più legami: i rimandi nei testi accanto al peso nelle registrazioni.
told-agreement-title = Quanto concordano i due ordinamenti
told-agreement-lead = Correlazione per ranghi di Spearman tra rimandi e peso: 1 è lo stesso ordine, 0 nessuna relazione, −1 l’ordine inverso. Contano solo i rimandi nelle sezioni e nelle domande scritte nella lingua.
told-sort = Che cosa
told-n = Confrontati
told-elsewhere = Rimandi ad attori fuori dalla rete di oggi
told-actors = Attori
told-actors-weight = partner
told-stages = Stadi
told-stages-weight = attori che vi operano
told-kinds = Tipi di legame
told-kinds-weight = legami oggi
told-in = narrato in { $language }
told-more-title = Più narrati che registrati
told-more-lead = Per rango nella prima lingua: il testo dà a questi attori più spazio dei loro legami registrati.
told-less-title = Più registrati che narrati
told-less-lead = Questi attori hanno molti legami registrati e poco spazio nel testo.
told-stages-title = Stadi della catena
told-kinds-title = Tipi di legame
told-pitfall = Un testo può soffermarsi a ragione su un attore, e un nome senza rimando non è contato. Un valore basso invita a guardare, non è un difetto.
data-indicators-by-phase = indicatori alla fine di ogni fase, dei soli legami datati, per entrambi i confini
data-observations = valori pubblicati di indicatori non calcolati qui
data-mentions = rimandi nei testi, per lingua, accanto al peso nelle registrazioni

tie-kind-supplies = Fornitura
tie-kind-contracts = Lavorazione per conto terzi
tie-kind-rnd = Ricerca congiunta
tie-kind-co-develops = Sviluppo congiunto
tie-kind-develops = Sviluppo dei fornitori
tie-kind-licenses = Licenza
tie-kind-standardizes = Standard
tie-kind-trains = Formazione
tie-kind-talent-flow = Mobilità delle persone
tie-kind-spin-off = Spin-off
tie-kind-invests = Investimento
tie-kind-owns = Proprietà
tie-kind-funds = Finanziamento
tie-kind-member-of = Adesione
tie-kind-regulates = Regolazione
tie-kind-hosts = Insediamento
tie-kind-founds = Fondazione
tie-kind-cooperates = Cooperazione
tie-kind-succeeds = Successione

indicator-part-joint-events = Eventi con un’impresa e un istituto di ricerca, per impresa e anno
indicator-part-outlived = Legami sopravvissuti a un’uscita
indicator-part-outlived-of = Legami intorno a un’uscita, con date note
indicator-part-outlived-unknown = Legami intorno a un’uscita, con date che non bastano
indicator-part-left = Attori usciti senza successore
indicator-part-employees = Addetti del cluster
indicator-part-per-thousand = Grandi imprese ogni mille addetti
indicator-part-large = Grandi imprese
indicator-part-sized = Imprese di dimensione registrata
indicator-part-mature = Funzioni con un attore consolidato
indicator-part-effective-markets = Equivalente in mercati di pari peso
indicator-part-top-market = Quota del mercato più grande
indicator-part-markets = Mercati
indicator-part-by-shares = Lo stesso secondo le quote dichiarate
indicator-part-suppliers-tried = Fornitori esaminati
indicator-part-recoveries = Riprese riportate
indicator-part-recovery-known = Attori con un tempo di ripresa noto
indicator-part-recovery-unknown = Attori per cui è stato cercato e non trovato
indicator-part-longest-exposure = Tempo massimo senza forniture
indicator-part-ninth-decile = Nove su dieci non impiegano più di
indicator-part-from-inside = Da fornitori interni
indicator-part-from-outside = Da fornitori esterni
indicator-part-lead-times = Legami di fornitura con un tempo dichiarato
indicator-part-steps-written = Meccanismi con passi scritti
indicator-part-not-established = Meccanismi cercati e non trovati
indicator-part-terms = Termini nel glossario
indicator-part-glossary = Termini spiegati in ogni lingua
indicator-part-mean-steps = Media dei passi tra attori collegati
indicator-part-longest-way = Il più lungo dei percorsi più brevi

## I10, I11, I12

indicator-I10 = Grandi imprese per stadio
indicator-I10-question = Quante grandi imprese stanno dietro a ogni stadio della catena?
indicator-I10-reading = { $large } di { $sized } imprese di dimensione registrata sono grandi, in una catena con { $stages ->
    [one] uno stadio
   *[other] { $stages } stadi
}; imprese registrate in tutto: { $firms }. { $declared ->
    [0] Il numero di addetti del cluster non è dichiarato con una cifra unica; perciò manca il valore ogni { $thousand } addetti.
   *[other] Grandi imprese ogni { $thousand } addetti: { $per }; addetti dichiarati: { $employees } ({ $date }).
}
indicator-I10-pitfall = Contano solo le imprese la cui dimensione è annotata. Grande è ciò che dice la registrazione, non una misura di importanza.
indicator-I10-basis = { indicator-I10-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un’impresa
       *[other] { $n } imprese
    }, di cui { $m } di dimensione registrata
indicator-I11 = Supporto consolidato
indicator-I11-question = Le funzioni di supporto sono svolte da qualcuno presente da anni?
indicator-I11-reading = { $mature } di { $stages ->
    [one] una funzione di supporto dichiarata
   *[other] { $stages } funzioni di supporto dichiarate
} { $mature ->
    [one] ha
   *[other] hanno
} un attore presente da almeno cinque anni; { $undated ->
    [0] tutti i relativi attori ({ $actors }) sono datati.
    [one] uno dei relativi attori ({ $actors }) non è datato.
   *[other] { $undated } dei relativi attori ({ $actors }) non sono datati.
}
indicator-I11-pitfall = Presenza non è qualità. Dipende da quali funzioni sono state dichiarate, e un attore senza data conta come non consolidato.
indicator-I11-basis = { indicator-I11-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] una funzione di supporto
       *[other] { $n } funzioni di supporto
    }, { $m ->
        [one] un attore
       *[other] { $m } attori
    }
indicator-I12 = Margine delle infrastrutture

## I15

indicator-I15 = Dipendenza dai mercati
indicator-I15-question = Su quanto pochi mercati poggiano le vendite?
indicator-I15-reading = Le vendite dichiarate vanno a { $markets ->
    [one] un mercato
   *[other] { $markets } mercati
}, come se fossero { $equal } di pari peso; quota del più grande, { $actor }: { $share }.
indicator-I15-pitfall = Si basa solo su legami con un valore dichiarato nella stessa unità e nello stesso anno. Il mercato di consegna non è necessariamente quello in cui il prodotto è usato.
indicator-I15-basis = { indicator-I15-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un mercato
       *[other] { $n } mercati
    }, { $m ->
        [one] un legame
       *[other] { $m } legami
    } con un valore

## I19, I20

indicator-I19 = Perdita se si ferma un fornitore
indicator-I19-question = Quanto si fermerebbe con il fornitore che conta di più?
indicator-I19-reading = Nello scenario del caso peggiore, con un solo fornitore si ferma { $loss } della produzione di { $firms ->
    [one] un’impresa
   *[other] { $firms } imprese
} del nucleo. { $known } input hanno tutti i fornitori registrati; per { $unknown } non è noto.
indicator-I19-pitfall = Uno scenario, non una previsione: senza scorte, senza dimensione temporale, senza sostituti oltre a quelli registrati. Gli input i cui fornitori non sono tutti registrati sono esclusi, perciò la perdita reale può essere maggiore o minore.
indicator-I19-basis = { indicator-I19-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un’impresa
       *[other] { $n } imprese
    }, { $m ->
        [one] un input
       *[other] { $m } input
    } con tutti i fornitori registrati
indicator-I20 = Tempo di ripresa
indicator-I20-question = Quanto tempo ci è voluto, e quanto ce ne vorrebbe, perché qualcosa torni attivo?
indicator-I20-reading = { $recoveries ->
    [one] L’unica ripresa datata al mese ha richiesto { $days } giorni.
   *[other] La metà di { $recoveries } riprese datate al mese ha richiesto più di { $days } giorni.
} Un tempo di ripresa è dichiarato per { $known } attori; per { $unknown } è stato cercato e non trovato.
indicator-I20-pitfall = I fornitori tendono a sottostimare il proprio tempo di ripresa. Ciò che non è noto non è breve.
indicator-I20-basis = { indicator-I20-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [0] nessuna ripresa riportata
        [one] una ripresa riportata
       *[other] { $n } riprese riportate
    }, { $m } con data al mese
indicator-I25 = Circolazione delle persone

## I32 to I37: published values only

indicator-I32 = Quoziente di localizzazione
indicator-I33 = Specializzazione (Krugman)
indicator-I34 = Densità di affinità produttiva (relatedness)
indicator-I35 = Complessità economica
indicator-I36 = Intensità dell’innovazione
indicator-I37 = Densità dell’innovazione congiunta

## I38, I39

indicator-I38 = Tempo di consegna
indicator-I38-question = Quanto tempo richiede una consegna?
indicator-I38-reading = Per { $known } di { $ties ->
    [one] un legame di fornitura
   *[other] { $ties } legami di fornitura
} è dichiarato un tempo di consegna; la metà richiede più di { $days } giorni.
indicator-I38-pitfall = Dichiarato dai fornitori stessi, e solo dove qualcuno lo ha chiesto.
indicator-I38-basis = { indicator-I38-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un legame di fornitura
       *[other] { $n } legami di fornitura
    }, di cui { $m } con un tempo di consegna dichiarato
indicator-I39 = Ingegneri e tecnici per mille posti di lavoro

## I41, I43, I44

indicator-I41 = Che cosa è scritto
indicator-I41-question = È scritto, passo per passo, come funzionano qui le cose?
indicator-I41-reading = { $written } di { $mechanisms ->
    [one] un meccanismo
   *[other] { $mechanisms } meccanismi
} { $written ->
    [one] è scritto
   *[other] sono scritti
} in passi; il glossario spiega { $terms ->
    [one] un termine
   *[other] { $terms } termini
}.
indicator-I41-pitfall = Scrivere non è praticare.
indicator-I41-basis = { indicator-I41-basis.short }; data di riferimento: { $date }
    .short = { $n ->
        [one] un meccanismo
       *[other] { $n } meccanismi
    }, di cui { $m } con passi scritti
indicator-I43 = Equilibrio della narrazione
indicator-I44 = Costo della comprensione
