# Texte der Seiten. Begriffe der Kennzahlen stehen in indicators/, Texte der
# Zeichnungen in drawings/.

## Frame of every page

skip-link = Zum Inhalt springen
nav-site = Website
nav-languages = Sprachen
nav-cluster = Seiten dieses Clusters
nav-crumbs = Aktuelle Position
nav-footer = Weitere Seiten
menu-explain = Erklärt
menu-look-up = Nachschlagen
contact = Kontakt
contact-languages = Antwortsprachen: { $languages }
licence = Lizenz: { $licence }
as-of = Stand: { $date }
reviewed = geprüft: { $date }
review-by = nächste Prüfung bis { $date }
owner = verantwortlich: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Dieser Text liegt noch nicht auf Deutsch vor; angezeigte Sprache: { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = Seit dieser Text übersetzt wurde, hat sich das Original geändert
stale-notice-made = Diese Übersetzung stammt vom { $date }; seither hat sich das Original geändert
stale-reviewed = letzte Prüfung des Originals: { $date }
stale-original = Original lesen
not-known = nicht bekannt
not-recorded = nicht erfasst
none-recorded = keine erfasst
too-few-data = zu wenige Daten
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

page-overview = Überblick
page-network = Netzwerk
page-timeline = Zeitachse
page-actors = Akteure
page-facts = Fakten
page-indicators = Kennzahlen
page-sources = Quellen
page-data = Daten
page-glossary = Glossar
page-about = Über diese Website
page-chooser = Sprache wählen
page-not-found = Diese Seite gibt es nicht
not-found-words = Zur Startseite
not-found-no-base = In site.toml ist base_url anzugeben, damit diese Links unter jeder Adresse funktionieren.
chooser-lead = Sprachen

## Names of languages, for the notice on pages shown in another one

language-ar = Arabisch
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch
language-fr = Französisch
language-he = Hebräisch
language-hi = Hindi
language-id = Indonesisch
language-it = Italienisch
language-ja = Japanisch
language-ko = Koreanisch
language-ms = Malaiisch
language-nl = Niederländisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ru = Russisch
language-th = Thailändisch
language-tr = Türkisch
language-uk = Ukrainisch
language-vi = Vietnamesisch
language-zh = Chinesisch
language-zh-Hans = Chinesisch (vereinfacht)
language-zh-Hant = Chinesisch (traditionell)

## Home

home-lead = { $n ->
    [one] Ein Industriecluster, als Netzwerk erklärt: wer was macht, wie alles verbunden ist, seit wann, und was nicht bekannt ist.
   *[other] { $n } Industriecluster, als Netzwerke erklärt: wer was macht, wie alles verbunden ist, seit wann, und was nicht bekannt ist.
}
home-clusters = Cluster
home-clusters-lead = Am Anfang steht jeweils ein Überblick; alles Weitere ist einen Schritt entfernt.
cluster-counts = { $actors ->
    [one] ein Akteur
   *[other] { $actors } Akteure
}, { $ties ->
    [one] eine erfasste Verbindung
   *[other] { $ties } erfasste Verbindungen
}, Stand: { $date }

how-title = Wie diese Website zu lesen ist
how-claim = Kernaussagen
how-claim-words = Jede Seite beginnt mit einem Satz, der sich prüfen lässt. Danach folgt, wie es funktioniert, worauf sich die Aussage stützt und was sie nicht zeigt. Kleine Ziffern führen zu den Quellen.
how-computed = Berechnet
how-computed-words = Netzwerkwerte sind aus den erfassten Verbindungen berechnet; Formel, Fallzahl und Datum stehen daneben. Sie beschreiben die erfassten Daten, nicht die Welt.
how-unknown = Nicht bekannt
how-unknown-words = „Nicht bekannt“ heißt, dass gesucht und nichts gefunden wurde. Es wird nie als null gezählt.
how-disputed = Strittig
how-disputed-words = Wo Quellen voneinander abweichen, steht jede Fassung mit ihrer Quelle da. Es werden keine Mittelwerte gebildet.
how-plans = Pläne
how-plans-words = Angekündigtes und Genehmigtes ist als solches gekennzeichnet und zählt nie als umgesetzt.

about-lead = Diese Website erklärt Industriecluster als Systeme: woraus sie bestehen, wie sie verbunden sind, wie sie entstanden sind und was nicht bekannt ist.

## Overview

card-title = Cluster-Steckbrief
card-note = Fakten aus öffentlichen Quellen; Netzwerkwerte aus den erfassten Verbindungen berechnet, Stand: { $date }
five-what = Was
five-what-stages = Eine Wertschöpfungskette mit { $declared ->
    [one] einer Stufe
   *[other] { $declared } Stufen
}; { $filled ->
    [0] keine davon hat
    [one] eine davon hat
   *[other] { $filled } davon haben
} einen Akteur im Cluster.
five-who = Wer
five-who-counts = { $actors ->
    [one] Ein erfasster Akteur
   *[other] { $actors } erfasste Akteure
}, darunter { $foreign ->
    [0] kein Unternehmen in ausländischem Besitz
    [one] ein Unternehmen in ausländischem Besitz
   *[other] { $foreign } Unternehmen in ausländischem Besitz
} und { $local ->
    [0] kein lokales Unternehmen
    [one] ein lokales Unternehmen
   *[other] { $local } lokale Unternehmen
}.
five-linked = Wie verbunden
five-linked-counts = { $ties ->
    [one] Eine erfasste Verbindung
   *[other] { $ties } erfasste Verbindungen
}: { $families }.
five-since = Seit wann
five-since-phases = Erstes erfasstes Ereignis: { $date }; { $n ->
    [one] seither eine Phase.
   *[other] seither { $n } Phasen.
}
five-limits = Grenzen
five-limits-counts = { $undated ->
    [0] Für jede Verbindung ist ein Beginn erfasst
    [one] Für eine Verbindung ist kein Beginn erfasst
   *[other] Für { $undated } Verbindungen ist kein Beginn erfasst
}; { $unsourced ->
    [0] alle nennen eine Quelle
    [one] eine nennt keine Quelle
   *[other] { $unsourced } nennen keine Quelle
}; { $undisclosed ->
    [0] bei keiner bleibt eine Seite ungenannt
    [one] bei einer bleibt eine Seite ungenannt
   *[other] bei { $undisclosed } bleibt eine Seite ungenannt
}. { $disputed ->
    [0] Bei keinem Fakt weichen Quellen voneinander ab
    [one] Bei einem Fakt weichen Quellen voneinander ab
   *[other] Bei { $disputed } Fakten weichen Quellen voneinander ab
}.
open-network = Netzwerk öffnen
answers-title = Fünf Antworten
answers-lead = Ein ausgefülltes Quadrat ist ein Eintrag mit zwei oder mehr unabhängigen Quellen, ein leeres Quadrat einer mit weniger.
answer-evidence = { $n ->
    [0] kein Eintrag genannt
    [one] stützt sich auf einen Eintrag
   *[other] stützt sich auf { $n } Einträge
}, davon { $firm } mit zwei oder mehr Quellen
phases-title = { $n ->
    [one] Eine Phase, ein Netzwerk
   *[other] { $n } Phasen, ein Netzwerk
}
phases-lead = Jeder Akteur behält seinen Platz. Schwarze Linien sind Verbindungen, die in der Phase beginnen; graue Linien sind älter.
phases-undated = { $n ->
    [one] Eine von { $total } Verbindungen hat keinen bekannten Beginn und lässt
   *[other] { $n } von { $total } Verbindungen haben keinen bekannten Beginn und lassen
} sich hier nicht einzeichnen; jüngere Jahre sind besser erfasst, das Wachstum geht daher zum Teil auf die Quellen zurück.
phase-ties = { $begun ->
    [0] keine neue Verbindung
    [one] eine neue Verbindung
   *[other] { $begun } neue Verbindungen
}, { $ties } insgesamt
chain-title = Wer was macht
chain-lead = Ein Zeichen ist ein erfasster Akteur auf dieser Stufe; ein Unternehmen kann auf mehreren stehen.
chain-members-lead = Erfasste Akteure jeder Stufe. Ein Akteur kann auf mehreren stehen.
chain-caption = { $n ->
    [one] Eine Stufe
   *[other] { $n } Stufen
}, Quadrate für lokale Unternehmen, Kreise für Unternehmen in ausländischem Besitz
chain-stage = Stufe
chain-local = Lokal
chain-foreign = In ausländischem Besitz
chain-gap = Was fehlt
chain-elsewhere = Von außerhalb
chain-local-count = { $n ->
    [one] ein lokaler Akteur
   *[other] { $n } lokale Akteure
}
chain-foreign-count = { $n ->
    [one] ein Akteur in ausländischem Besitz
   *[other] { $n } Akteure in ausländischem Besitz
}
stage-support = unterstützt die Kette
stage-filled = besetzt
stage-nearby = Nur in der Umgebung besetzt.
stage-gap = Nicht besetzt.
stage-unexplained = Nicht besetzt; kein Grund erfasst.
stage-on = hier erfasst
layers-title = Die Ebenen in Kürze
layers-lead = Jede Kernaussage öffnet eine Seite mit Mechanismus, Belegen und Grenzen.
risks-title = Risiken und Wissenslücken
risks-lead = Was diese Darstellung nicht zeigen kann, was strittig ist, was niemand veröffentlicht hat.
risks-limits = Die erste Grenze jeder Ebene
risks-disputed = Quellen weichen voneinander ab
risks-unknown = Nicht bekannt: gesucht und nicht gefunden
unknown-mechanism = Mechanismus nicht belegt: { $kind }
ask-title = Kontakt für Fragen
ask-about = Zu dieser Seite
ask-corrections = Hinweise auf Fehler sind willkommen; bitte die Nummer der Quelle angeben.
boundary-title = Wo der Cluster endet
of-base = Bezugsgröße: { $base }
of-base-plain = Bezugsgröße:

## Sections of the profiles: title and guiding question

section-structure = Struktur
section-structure-question = Woraus besteht der Cluster?
section-relations = Beziehungen
section-relations-question = Wie ist alles verbunden?
section-mechanisms = Mechanismen
section-mechanisms-question = Wie entwickelt sich der Cluster?
section-narrative = Narrativ
section-narrative-question = Wie wird der Cluster verstanden?
section-resilience = Resilienz
section-resilience-question = Was geschieht, wenn etwas ausfällt?
section-embedding = Einbettung
section-embedding-question = Wo ließe sich anknüpfen?
section-reality = Wirklichkeit
section-reality-question = Was ist tatsächlich da?
section-connectivity = Konnektivität
section-connectivity-question = Was ist womit verbunden?
section-signals = Signale
section-signals-question = Welche Anzeichen sprechen dafür, dass es funktioniert?
section-cognition = Wahrnehmung
section-cognition-question = Wie wird der Cluster gesehen, und von wem?
section-how = Wie es funktioniert
section-limits = Grenzen
section-missing = Diese Erklärung ist noch nicht geschrieben. Unten steht, was die Einträge sagen.
section-indicators = Berechnet
section-indicators-lead = Aus den erfassten Verbindungen; Formel und Grenzen stehen auf der Seite der Kennzahlen.
next-section = Weiter: { $title }

## The five investor questions

question-supply = Ist das Liefernetz stabil?
question-talent = Kommen weiterhin Fachkräfte nach?
question-technology = Verbreitet sich Wissen?
question-institutions = Wer sorgt dafür, dass Zusammenarbeit gelingt?
question-evolution = Lässt sich die Geschichte überprüfen?
question-eyebrow = Frage
question-why = Warum
question-deeper = Vertiefung: { $title }
question-others = Weitere Fragen

## Evidence

evidence-title = Belege
evidence-lead = Wie viel Gewicht jeder Eintrag tragen kann.
evidence-statement = Eintrag
evidence-kind = Art
evidence-strength = Beleglage
evidence-none = keine Quelle erfasst
evidence-not-found = gesucht, keine Quelle gefunden
evidence-one = eine Quelle
evidence-one-primary = eine Primärquelle
evidence-many = { $n } unabhängige Quellen
evidence-disputed = Quellen weichen voneinander ab
kind-fact = Fakt
kind-event = Ereignis
kind-relation = Verbindung
kind-actor = Akteur
kind-mechanism = Mechanismus
notes-title = Anmerkungen und Quellen
notes-lead = Jede Ziffer oben führt hierher. Titel bleiben in ihrer Sprache.
note-back = Zurück zum Text
sources-differ = Quellen weichen voneinander ab
superseded = überholt
disputed = Strittig
standing-disputed = Quellen weichen voneinander ab
standing-superseded = Überholt; zur Dokumentation erhalten
standing-unverified = Noch nicht überprüft
basis-official = amtlich
basis-estimate = Schätzung
basis-self-reported = Eigenangabe
basis-computed = berechnet
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht

## How far something has come

progress-target = Ziel
progress-announced = angekündigt
progress-approved = genehmigt
progress-under-way = in Umsetzung
progress-realised = umgesetzt
progress-cancelled = abgesagt

## Dates; the names of months and the order of day and year come from elsewhere

date-about = ca. { $date }
date-perhaps = möglicherweise { $date }
date-about-perhaps = möglicherweise ca. { $date }
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } – { $to }
date-since = { $unit ->
    [quarter] seit dem { $from }
    [half] seit dem { $from }
    [decade] seit den { $from }n
    [century] seit dem { $from }
   *[plain] seit { $from }
}
date-from = { $unit ->
    [quarter] ab dem { $from }, Ende nicht bekannt
    [half] ab dem { $from }, Ende nicht bekannt
    [decade] ab den { $from }n, Ende nicht bekannt
    [century] ab dem { $from }, Ende nicht bekannt
   *[plain] ab { $from }, Ende nicht bekannt
}
date-until = { $unit ->
    [quarter] bis zum { $to }
    [half] bis zum { $to }
    [decade] bis in die { $to }
    [century] bis ins { $to }
   *[plain] bis { $to }
}
date-to = { $unit ->
    [quarter] bis zum { $to }, Beginn nicht bekannt
    [half] bis zum { $to }, Beginn nicht bekannt
    [decade] bis in die { $to }, Beginn nicht bekannt
    [century] bis ins { $to }, Beginn nicht bekannt
   *[plain] bis { $to }, Beginn nicht bekannt
}
date-between = { $unit ->
    [quarter] zwischen dem { $from } und dem { $to }
    [half] zwischen dem { $from } und dem { $to }
    [decade] zwischen den { $from }n und den { $to }n
    [century] zwischen dem { $from } und dem { $to }
   *[plain] zwischen { $from } und { $to }
}
date-quarter = { $quarter }. Quartal { $year }
date-first-half = 1. Halbjahr { $year }
date-second-half = 2. Halbjahr { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = { $year }er-Jahre
date-century = { $century }. Jahrhundert
life-until = bis { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } oder früher
life-after = { $date } oder später

## Numbers

value-about = rund { $value }
value-at-least = mindestens { $value }
value-more-than = mehr als { $value }
value-at-most = höchstens { $value }
value-less-than = weniger als { $value }
value-range = { $low }–{ $high }
# Large sums. A language that counts in other pieces than thousands names their
# powers of ten in money-steps, each with its words: Chinese has 4 8 12 and .e4 .e8 .e12.
# The attribute .head is the unit in the head of a table. The abbreviations serve
# one and many alike.
money-steps = { "" }
money-k = { $n } Tsd.
    .head = Tsd. { $currency }
money-m = { $n } Mio.
    .head = Mio. { $currency }
money-bn = { $n } Mrd.
    .head = Mrd. { $currency }
money-tn = { $n } Bio.
    .head = Bio. { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } Ringgit
    .symbol = Ringgit
currency-USD = { $n } US-Dollar
    .symbol = US-Dollar
currency-EUR = { $n } Euro
    .symbol = Euro
currency-GBP = { $n } Pfund Sterling
    .symbol = Pfund Sterling
currency-JPY = { $n } Yen
    .symbol = Yen
unit-percent = { $shown } %
unit-percent-points = { $shown } { $n ->
    [one] Prozentpunkt
   *[other] Prozentpunkte
}
unit-name-percent-points = Prozentpunkte
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } pro Jahr
rate-month = { $amount } pro Monat
rate-day = { $amount } pro Tag

## Places in a source

locator-page = S. { $from }
locator-page-range = S. { $from }–{ $to }
locator-chapter = Kap. { $from }
locator-chapter-range = Kap. { $from }–{ $to }
locator-section = Abschn. { $from }
locator-section-range = Abschn. { $from }–{ $to }
locator-figure = Abb. { $from }
locator-figure-range = Abb. { $from }–{ $to }
locator-table = Tab. { $from }
locator-table-range = Tab. { $from }–{ $to }
locator-box = Kasten { $from }
locator-box-range = Kästen { $from }–{ $to }
locator-paragraph = Abs. { $from }
locator-paragraph-range = Abs. { $from }–{ $to }
locator-article = Art. { $from }
locator-article-range = Art. { $from }–{ $to }
locator-row = Zeile { $from }
locator-row-range = Zeilen { $from }–{ $to }
locator-slide = Folie { $from }
locator-slide-range = Folien { $from }–{ $to }
locator-time = bei { $from }

## Actors

actors-lead = { $cluster }: { $n ->
    [one] der eine erfasste Akteur
   *[other] alle { $n } erfassten Akteure
}, nach Art geordnet.
actors-name = Name
actors-place = Ort
actors-since = Seit
actors-stages = Stufen
actors-ties = Verbindungen
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }), { $cluster }: { $n ->
    [one] eine erfasste Verbindung
   *[other] { $n } erfasste Verbindungen
}, Ereignisse und Quellen.
actor-kind-multinational = multinationaler Konzern
actor-kind-enterprise = Unternehmen
actor-kind-sme = kleines oder mittleres Unternehmen
actor-kind-startup = Start-up
actor-kind-joint-venture = Joint Venture
actor-kind-university = Hochschule
actor-kind-research-institute = Forschungsinstitut
actor-kind-training = Ausbildungszentrum
actor-kind-agency = öffentliche Einrichtung
actor-kind-government = Regierung
actor-kind-association = Verband
actor-kind-investor = Kapitalgeber
actor-kind-service = Dienstleistungsunternehmen
actor-kind-infrastructure = Infrastruktur
actor-kind-market = Markt
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Multinationale Konzerne ({ $n })
actor-kinds-enterprise = Unternehmen ({ $n })
actor-kinds-sme = Kleine und mittlere Unternehmen ({ $n })
actor-kinds-startup = Start-ups ({ $n })
actor-kinds-joint-venture = Joint Ventures ({ $n })
actor-kinds-university = Hochschulen ({ $n })
actor-kinds-research-institute = Forschungsinstitute ({ $n })
actor-kinds-training = Ausbildungszentren ({ $n })
actor-kinds-agency = Öffentliche Einrichtungen ({ $n })
actor-kinds-government = Regierung ({ $n })
actor-kinds-association = Verbände ({ $n })
actor-kinds-investor = Kapitalgeber ({ $n })
actor-kinds-service = Dienstleistungsunternehmen ({ $n })
actor-kinds-infrastructure = Infrastruktur ({ $n })
actor-kinds-market = Märkte ({ $n })
boundary-core = im Cluster
boundary-extended = erweiterter Cluster
boundary-outside = außerhalb, mit dem Cluster verbunden
place-in = { $place }, { $country }
record-title = Steckbrief
record-note-line = Stand: { $date }; Quellen am Ende der Seite
record-kind = Art
record-since = Seit
record-until = Bis
record-place = Ort
record-boundary = Zugehörigkeit
record-stages = Stufen
record-parent = Gehört zu
record-size = Größe
record-also = Auch genannt
record-elsewhere = Auch in
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster } als { $actor }
record-checked = Zuletzt überprüft
record-note = Anmerkung
identifier-lei = Rechtsträgerkennung (LEI)
identifier-ror = Forschungsorganisation (ROR)
identifier-wikidata = Wikidata
identifier-register = Registernummer
identifier-url = Website
size-large = groß
size-medium = mittel
size-small = klein
size-micro = kleinst
ties-title = Verbindungen in Sätzen
ties-lead = { $n ->
    [one] Eine erfasste Verbindung.
   *[other] { $n } erfasste Verbindungen, nach Bereichen.
}
ties-tie = Verbindung
ties-since = Seit
ties-sources = Quellen
place-in-chain = Platz in der Wertschöpfungskette
place-in-chain-lead = Markiert sind Stufen, für die Tätigkeiten dieses Akteurs erfasst sind.
events-title = Ereignisse dazu
actor-facts = Fakten dazu
removed-title = Wenn dieser Akteur wegfiele
removed-lead = Ein Szenario auf Grundlage der erfassten Verbindungen, keine Prognose.
removed-words = { $n ->
    [one] Einer von { $total } weiteren verbundenen Akteuren verlöre den einzigen erfassten Weg zu den übrigen: { $actors }.
   *[other] { $n } von { $total } weiteren verbundenen Akteuren verlören den einzigen erfassten Weg zu den übrigen: { $actors }.
}
disputed-title = Wo Quellen voneinander abweichen

## Families of ties

family-supply = Lieferung
family-knowledge = Wissen
family-talent = Fachkräfte
family-capital = Kapital
family-institution = Institutionen und Flächen
family-lineage = Herkunft
family-count-supply = { $n } im Bereich Lieferung
family-count-knowledge = { $n } im Bereich Wissen
family-count-talent = { $n } über Fachkräfte
family-count-capital = { $n } über Kapital
family-count-institution = { $n } über Institutionen und Flächen
family-count-lineage = { $n } durch Herkunft

## Ties as sentences. $from and $to are names; $item is what is supplied. $givers and
## $takers say whether $from and $to stand for one firm or for many (the firms of a stage).
## Names stand in the nominative or the accusative where they can, so that the words
## for an end without a name fit too.

tie-supplies = { $from } { $givers ->
    [one] beliefert
   *[other] beliefern
} { $to }.
tie-supplies-item = { $from } { $givers ->
    [one] liefert
   *[other] liefern
} { $item } an { $to }.
tie-supplies-undisclosed = { $from } { $givers ->
    [one] liefert
   *[other] liefern
} ein nicht genanntes Gut an { $to }.
tie-contracts = { $from } { $givers ->
    [one] vergibt
   *[other] vergeben
} Aufträge an { $to }.
tie-contracts-item = { $from } { $givers ->
    [one] vergibt
   *[other] vergeben
} Aufträge an { $to }: { $item }.
tie-rnd = { $from } und { $to } forschen gemeinsam.
tie-rnd-item = { $from } und { $to } forschen gemeinsam: { $item }.
tie-co-develops = { $from } und { $to } entwickeln gemeinsam Produkte.
tie-co-develops-item = { $from } und { $to } entwickeln gemeinsam { $item }.
tie-develops = { $from } { $givers ->
    [one] baut
   *[other] bauen
} { $to } als { $takers ->
    [one] Zulieferbetrieb
   *[other] Zulieferbetriebe
} auf.
tie-develops-item = { $from } { $givers ->
    [one] baut
   *[other] bauen
} { $to } als { $takers ->
    [one] Zulieferbetrieb
   *[other] Zulieferbetriebe
} auf: { $item }.
tie-licenses = { $from } { $givers ->
    [one] lizenziert
   *[other] lizenzieren
} Technologie an { $to }.
tie-licenses-item = { $from } { $givers ->
    [one] lizenziert
   *[other] lizenzieren
} { $item } an { $to }.
tie-standardizes = { $from } { $givers ->
    [one] setzt
   *[other] setzen
} Standards, die { $to } { $takers ->
    [one] nutzt
   *[other] nutzen
}.
tie-trains = { $from } { $givers ->
    [one] bildet
   *[other] bilden
} Fachkräfte für { $to } aus.
tie-trains-item = { $from } { $givers ->
    [one] bildet
   *[other] bilden
} Fachkräfte für { $to } aus: { $item }.
tie-talent-flow = Fachkräfte wechseln von { $from } zu { $to }.
tie-spin-off = { $from } hat { $to } als Ausgründung hervorgebracht.
tie-invests = { $from } { $givers ->
    [one] investiert
   *[other] investieren
} in { $to }.
tie-owns = { $from } { $givers ->
    [one] besitzt
   *[other] besitzen
} { $to }.
tie-funds = { $from } { $givers ->
    [one] finanziert
   *[other] finanzieren
} { $to }.
tie-member-of = { $from } { $givers ->
    [one] ist Mitglied
   *[other] sind Mitglieder
} von { $to }.
tie-regulates = { $from } { $givers ->
    [one] reguliert
   *[other] regulieren
} { $to }.
tie-hosts = { $from } { $givers ->
    [one] beherbergt
   *[other] beherbergen
} { $to }.
tie-founds = { $from } gründete { $to }.
tie-cooperates = { $from } und { $to } arbeiten zusammen.
tie-cooperates-item = { $from } und { $to } arbeiten zusammen: { $item }.
tie-succeeds = { $from } { $givers ->
    [one] führt
   *[other] führen
} Tätigkeiten von { $to } fort.
tie-standby = qualifiziert, derzeit nicht genutzt
tie-share = { $share } des Einkaufs
tie-capital-share = { $share } des Kapitals
tie-sales-share = { $share } des Umsatzes der liefernden Seite
tie-lead-time = Lieferzeit: { $time }
tie-lead-time-unknown = Lieferzeit nicht bekannt
undisclosed-item = ein nicht genanntes Gut
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = Unternehmen der Stufe „{ $stage }“
end-undisclosed = ein nicht genanntes Unternehmen
end-undisclosed-stage = ein nicht genanntes Unternehmen der Stufe „{ $stage }“

## Kinds of events

event-kind-founding = Gründung
event-kind-entry = Ansiedlung
event-kind-exit = Weggang
event-kind-expansion = Erweiterung
event-kind-policy = Politik
event-kind-technology = Technologie
event-kind-institution = Institution
event-kind-investment = Investition
event-kind-infrastructure = Infrastruktur
event-kind-crisis = Krise
event-kind-recovery = Erholung
event-kind-milestone = Meilenstein
event-kind-spin-off = Ausgründung
event-kind-merger = Fusion
event-kind-acquisition = Übernahme
event-kind-renaming = Umbenennung

## Facts

facts-lead = { $cluster }: { $n ->
    [one] der eine erfasste Fakt,
   *[other] alle { $n } erfassten Fakten, jeweils
} mit Datum, Quelle und Bezugsgröße.
facts-disputed-count = { $n ->
    [0] Bei keinem davon weichen Quellen voneinander ab.
    [one] Bei einem davon weichen Quellen voneinander ab; jede Fassung ist aufgeführt.
   *[other] Bei { $n } davon weichen Quellen voneinander ab; jede Fassung ist aufgeführt.
}
facts-numbers = Zahlen
facts-numbers-lead = Werte wie veröffentlicht, nie gemittelt. Pläne sind gekennzeichnet.
facts-statements = Aussagen
facts-incentives = Fördermaßnahmen
fact-date = Datum
fact-value = Wert
fact-said-by = Quelle
fact-preferred = sonst auf dieser Website verwendet
fact-method = Methode
fact-superseded-by = Abgelöst durch
fact-compare = Vergleich
fact-about = Betrifft
incentive-dates = { $since } – { $until }

## Indicators

indicators-lead = { $cluster }: Werte, berechnet aus den erfassten Verbindungen, jeweils mit Formel, Berechnungsgrundlage und dem, was daran irreführen kann.
indicator-computed-on = Berechnungsgrundlage
indicator-coverage-title = Abdeckung
indicator-named = Sticht hervor
observations-title = Veröffentlichte Werte
observations-lead = Nicht hier berechnet, sondern so wiedergegeben, wie sie veröffentlicht wurden.
observation-indicator = Kennzahl
observation-note = Anmerkung

## Sources

sources-lead = { $cluster }: { $n ->
    [one] die eine zugrunde liegende Quelle, in ihrer eigenen Sprache.
   *[other] alle { $n } zugrunde liegenden Quellen, in ihrer eigenen Sprache.
}
sources-list = Alle Quellen
source-archive = archivierte Kopie
source-primary = Primärquelle
source-accessed = abgerufen: { $date }
source-repeats = gibt wieder
source-cited-by = zitiert von
source-kind-statistics = Statistik
source-kind-law = Rechtsvorschrift
source-kind-filing = Pflichtmitteilung
source-kind-report = Bericht
source-kind-academic = wissenschaftliche Arbeit
source-kind-dataset = Datensatz
source-kind-press-release = Pressemitteilung
source-kind-news = Medienbericht
source-kind-website = Website
source-kind-speech = Rede
source-kind-interview = Interview
source-kind-archive = Archiv
source-kind-other = Sonstiges
cited-actor = { $n ->
    [one] ein Akteur
   *[other] { $n } Akteure
}
cited-relation = { $n ->
    [one] eine Verbindung
   *[other] { $n } Verbindungen
}
cited-event = { $n ->
    [one] ein Ereignis
   *[other] { $n } Ereignisse
}
cited-phase = { $n ->
    [one] eine Phase
   *[other] { $n } Phasen
}
cited-stage = { $n ->
    [one] eine Stufe
   *[other] { $n } Stufen
}
cited-fact = { $n ->
    [one] ein Fakt
   *[other] { $n } Fakten
}
cited-project = { $n ->
    [one] ein Projekt
   *[other] { $n } Projekte
}
cited-mechanism = { $n ->
    [one] ein Mechanismus
   *[other] { $n } Mechanismen
}
cited-observation = { $n ->
    [one] ein veröffentlichter Wert
   *[other] { $n } veröffentlichte Werte
}
cited-incentive = { $n ->
    [one] eine Fördermaßnahme
   *[other] { $n } Fördermaßnahmen
}
cited-signal = { $n ->
    [one] ein Signal
   *[other] { $n } Signale
}
signals-title = Signale
signals-lead = Einzelne Anzeichen aus Quellen; jedes betrifft etwas Erfasstes.
signal-bears-on = betrifft
signal-report = Bericht
signal-press = Presse
signal-social = soziale Medien
signal-supply-platform = Lieferplattform
signal-community = Fachgemeinschaft
signal-compliance = Compliance
signal-patent = Patent
signal-hiring = Stellenangebote

## Relations, mechanisms, resilience, embedding

projects-title = Verbindungen mit vielen Beteiligten
projects-lead = Projekte, die mehrere Akteure zugleich verbinden.
mechanisms-title = Wie eines zum anderen führt
mechanisms-lead = Die Schritte sind eine Deutung der Redaktion; zugrunde liegen die als Belege genannten Einträge.
mechanism-diffusion = Diffusion
mechanism-talent = Fachkräfte
mechanism-transfer = Transfer
mechanism-capital = Kapital
mechanism-recovery = Erholung
mechanism-evidence = Stützt sich auf
not-established = Nicht belegt.

## Data and glossary

data-title = { $cluster }: erfasste Fakten und Verbindungen
data-lead = { $cluster }: alle Angaben dieser Website als Dateien, die sich mit Tabellenkalkulation oder Programm lesen lassen.
data-files = Dateien
data-files-lead = Text in UTF-8 mit Kopfzeile. In jeder Sprache der Website gleich.
data-file = Datei
data-holds = Inhalt
data-actors = Akteure mit Art, Ort, Beginn und Ende, Kennungen
data-relations = Verbindungen mit Art, Gut, Beginn und Ende, Anteilen
data-events = Ereignisse mit Datum, Art, Akteuren, Umsetzungsstand
data-facts = Fakten mit Einheit, neuestem Wert, Umsetzungsstand, Grundlage
data-points = jeder Wert jeder Reihe, mit Datum und Quellen
data-sources = Quellen mit Art, Herausgeber, Datum, Adresse
data-indicators = berechnete Werte mit Formel, Fallzahl, Datum
data-json = alles in einer Datei
glossary-lead = Begriffe dieser Website, jeder in einem Satz erklärt.
glossary-terms = { $n ->
    [one] Ein Begriff
   *[other] { $n } Begriffe
}
glossary-plain = in einfachen Worten
glossary-also = auch
