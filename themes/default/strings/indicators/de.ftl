# Kennzahlen: Namen, Fragen, Lesarten, Fallstricke.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = Nicht bekannt: Die erfassten Daten lassen diesen Wert nicht zu.
indicator-too-few = Zu wenige Daten: { $n ->
    [one] ein Akteur
   *[other] { $n } Akteure
}, { $m ->
    [one] eine Verbindung
   *[other] { $m } Verbindungen
}. Der Wert dient der Dokumentation, nicht als Grundlage für Schlüsse.
indicator-formula = Formel
indicator-reference = Nach
indicator-pitfall = Was daran irreführen kann
indicator-basis = { indicator-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Akteur
       *[other] { $n } Akteure
    }, { $m ->
        [one] eine Verbindung
       *[other] { $m } Verbindungen
    }
indicator-coverage = von den zugrunde liegenden Verbindungen haben { $dated } einen Beginn, { $sourced } eine Quelle
indicator-lower-bound = Erfasste Verbindungen sind eine Stichprobe. Nicht festgehaltene Verbindungen würden diesen Wert erhöhen.
indicator-extent-core = Akteure im Cluster
indicator-extent-recorded = alle Erfassten, auch Partner außerhalb

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] eine festgelegte Stufe
       *[other] { $n } festgelegte Stufen
    }, { $m ->
        [one] ein Akteur
       *[other] { $m } Akteure
    }
indicator-I13-basis = { indicator-I13-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Abnehmer
       *[other] { $n } Abnehmer
    }, { $m ->
        [one] eine Lieferbeziehung
       *[other] { $m } Lieferbeziehungen
    }
indicator-I14-basis = { indicator-I14-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] eine Vorleistung
       *[other] { $n } Vorleistungen
    }, davon { $m } mit vollständig erfassten Lieferanten
indicator-I16-basis = { indicator-I16-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] eine Vorleistung
       *[other] { $n } Vorleistungen
    }, davon { $m } mit vollständig erfassten Lieferanten
indicator-I21-basis = { indicator-I21-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Akteur
       *[other] { $n } Akteure
    }, { $m ->
        [one] eine datierte Verbindung
       *[other] { $m } datierte Verbindungen
    }
indicator-I22-basis = { indicator-I22-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Akteur
       *[other] { $n } Akteure
    }, { $m ->
        [one] eine datierte Verbindung
       *[other] { $m } datierte Verbindungen
    }
indicator-I26-basis = { indicator-I26-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Forschungsinstitut oder eine Hochschule
       *[other] { $n } Forschungsinstitute und Hochschulen
    }, { $m ->
        [one] eine Ausgründung
       *[other] { $m } Ausgründungen
    }
indicator-I31-basis = { indicator-I31-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] eine Seite in einer anderen Sprache
       *[other] { $n } Seiten in anderen Sprachen
    }, { $m } mit denselben Fakten
indicator-I27-basis = { indicator-I27-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] eine Ansiedlung oder ein Weggang
       *[other] { $n } Ansiedlungen und Weggänge
    } unter { $m } eingetretenen Ereignissen
indicator-I30-basis = { indicator-I30-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Fakt oder eine Verbindung
       *[other] { $n } Fakten und Verbindungen
    }
indicator-I40-basis = { indicator-I40-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Akteur
       *[other] { $n } Akteure
    }, { $m ->
        [one] eine datierte Verbindung
       *[other] { $m } datierte Verbindungen
    }

## Names of further values

indicator-part-pairs = Paare mit Verbindung
indicator-part-possible-pairs = Mögliche Paare
indicator-part-mean-degree = Partner je Unternehmen
indicator-part-tied = Akteure mit Verbindung
indicator-part-isolated = Akteure ohne Verbindung
indicator-part-weighted = Dasselbe, nach Gewicht der Verbindungen
indicator-part-most = Höchste Zahl von Partnern eines Akteurs
indicator-part-ei-index = E-I-Index
indicator-part-expected = Erwartungswert bei zufälliger Partnerwahl
indicator-part-expected-ei-index = E-I-Index bei zufälliger Partnerwahl
indicator-part-across = Paare über Regionsgrenzen hinweg
indicator-part-within = Paare innerhalb einer Region
indicator-part-regions = Regionen und Länder
indicator-part-crossing = Paare über eine Staatsgrenze hinweg
indicator-part-countries = Partnerländer
indicator-part-effective-countries = Entspricht so vielen gleich großen Partnerländern
indicator-part-filled = Besetzte Stufen
indicator-part-declared = Festgelegte Stufen
indicator-part-depth = Stufen mit zwei oder mehr unabhängigen Akteuren
indicator-part-gaps = Erklärte Lücken
indicator-part-unexplained = Nicht erklärte Lücken
indicator-part-value-weighted = Gewichtet nach Wertanteil
indicator-part-bridges = Einzelne Verbindungen, an denen ein Teil hängt
indicator-part-cut-off = Höchste Zahl von Akteuren hinter einem Akteur
indicator-part-cut-off-share = Deren Anteil an allen verbundenen Akteuren
indicator-part-freeman = Zentralisierung (Freeman)
indicator-part-gini = Ungleichverteilung der Partner (Gini)
indicator-part-mention-share = Anteil an den Nennungen im Text
indicator-part-with-locator = Mit Stellenangabe in der Quelle
indicator-part-facts-sourced = Fakten mit Quelle
indicator-part-ties-sourced = Verbindungen mit Quelle
indicator-part-independent = Mit zwei oder mehr unabhängigen Quellen
indicator-part-identified = Akteure mit geprüfter Kennung
indicator-part-median-age = Medianalter der neuesten Quelle

indicator-part-gatekeepers = Innen wie außen verbundene Akteure
indicator-part-gatekeeper-share = Deren Anteil am Kern
indicator-part-largest-drop = Größter Rückgang, wenn einer davon wegfällt
indicator-part-density = Verbundener Anteil aller möglichen Paare
indicator-part-firms = Unternehmen
indicator-part-institutes = Forschungsinstitute und Hochschulen
indicator-part-bridges-known = Paare von Klassen, die beide vertreten sind
indicator-part-by-input = Nach Vorleistungen
indicator-part-by-value = Nach Wert
indicator-part-inputs-known = Vorleistungen mit vollständig erfassten Lieferanten
indicator-part-inputs-unknown = Vorleistungen, bei denen das nicht bekannt ist
indicator-part-effective-suppliers = Entspricht so vielen gleich großen Lieferanten
indicator-part-highest = Höchster Wert einer Vorleistung
indicator-part-sole-sourced = Vorleistungen mit nur einem Lieferanten
indicator-part-alternatives = Alternativen je Vorleistung
indicator-part-one-minus-hhi = Eins minus mittlere Konzentration
indicator-part-after-first = Größter Teil nach dem ersten Wegfall
indicator-part-after-any = Dasselbe nach einem beliebigen Wegfall, im Mittel
indicator-part-star = Wert eines Sterns dieser Größe
indicator-part-complete = Wert, wenn alle mit allen verbunden wären
indicator-part-begun = Begonnene Verbindungen
indicator-part-ended = Beendete Verbindungen
indicator-part-death-rate = Beendet, von den am ersten Tag bestehenden
indicator-part-undated = Verbindungen ohne Datum, nicht berücksichtigt
indicator-part-older-than-five = Älter als fünf Jahre
indicator-part-one-step = In einem Schritt
indicator-part-two-steps = In zwei Schritten
indicator-part-three-steps = In drei Schritten
indicator-part-reachable = Paare mit irgendeinem Weg
indicator-part-islands = Getrennte Teile
indicator-part-spin-offs = Erfasste Ausgründungen
indicator-part-from-research = Aus der Forschung
indicator-part-survivors = Von den mindestens fünf Jahre alten noch vorhanden
indicator-part-pages-compared = Verglichene Seiten
indicator-part-pages-equal = Seiten mit denselben Fakten
indicator-part-entries = Ansiedlungen
indicator-part-exits = Weggänge
indicator-part-foreign-share = Von den Neuzugängen in ausländischem Besitz
indicator-part-realised-share = Von allen Plänen umgesetzt
indicator-part-by-region = Nach Region
indicator-part-by-class = Nach Klasse der Akteure
indicator-part-ties-growth = Verbindungen, pro Jahr
indicator-part-actors-growth = Akteure, pro Jahr
indicator-part-densification = Wachstum der Verbindungen je Wachstum der Akteure (Steigung)
indicator-part-density-without = Zusammenarbeit zwischen Unternehmen ohne den führenden Akteur

indicator-class-firm = Unternehmen
indicator-class-research = Forschung
indicator-class-education = Bildung
indicator-class-capital = Kapital
indicator-class-public = öffentliche Stellen
indicator-class-other = Sonstige
indicator-class-inside = der Cluster
indicator-class-country = das übrige Land
indicator-class-abroad = das Ausland
indicator-pair = { $first } und { $second }
indicator-input = { $input } für { $buyer }
indicator-observed = veröffentlichter Wert, nicht hier berechnet

## I01

indicator-I01 = Zusammenarbeit zwischen Unternehmen
indicator-I01-question = Wie viele der möglichen Unternehmenspaare arbeiten zusammen?
indicator-I01-reading = Im Cluster mit { $firms ->
    [one] einem Unternehmen
   *[other] { $firms } Unternehmen
} { $possible ->
    [one] ist ein Paar möglich
   *[other] sind { $possible } Paare möglich
}; { $pairs ->
    [0] keines hat eine erfasste Verbindung.
    [one] eines davon hat eine erfasste Verbindung ({ $share }).
   *[other] { $pairs } davon haben eine erfasste Verbindung ({ $share }).
}
indicator-I01-pitfall = Der Wert sinkt, je mehr Unternehmen aufgeführt sind, auch wenn sich sonst nichts ändert. Zwei Cluster sollten nie danach verglichen werden, ohne die Zahl der Partner je Unternehmen danebenzustellen.

## I02

indicator-I02 = Akteure mit Verbindung
indicator-I02-question = Ist das ein Netzwerk oder eine Liste?
indicator-I02-reading = { $tied } von { $actors ->
    [one] einem erfassten Akteur
   *[other] { $actors } erfassten Akteuren
} { $tied ->
    [one] hat
   *[other] haben
} mindestens eine Verbindung; { $isolated ->
    [0] keiner steht allein.
    [one] einer steht allein.
   *[other] { $isolated } stehen allein.
}
indicator-I02-pitfall = Wer weniger Akteure aufführt, erhöht den Wert. Ein Akteur ohne erfasste Verbindung kann Verbindungen haben, die niemand festgehalten hat.

## I03

indicator-I03 = Partner je Akteur
indicator-I03-question = Wie viele Partner hat ein Akteur im Mittel?
indicator-I03-reading = Ein Akteur hat im Mittel { $partners } Partner ({ $pairs ->
    [one] ein Paar
   *[other] { $pairs } Paare
} unter { $actors ->
    [one] einem Akteur
   *[other] { $actors } Akteuren
}).
indicator-I03-pitfall = Der Wert ist über verschiedene Größen hinweg vergleichbar, wächst aber mit der Sorgfalt der Erfassung.

## I04

indicator-I04 = Verbindungen über Regionen hinweg
indicator-I04-question = Bleiben Verbindungen in einer Region, oder überschreiten sie Grenzen?
indicator-I04-reading = { $across } von { $pairs ->
    [one] einem verbundenen Paar
   *[other] { $pairs } verbundenen Paaren
} { $across ->
    [one] überschreitet
   *[other] überschreiten
} eine Regionsgrenze ({ $share }). Bei zufälliger Partnerwahl wären es { $expected }.
indicator-I04-pitfall = Der Anteil hängt davon ab, wie viele Partner außerhalb überhaupt erfasst wurden; er ist zusammen mit dem Erwartungswert bei zufälliger Wahl zu lesen.

## I05

indicator-I05 = Internationale Einbettung
indicator-I05-question = Wie viele Verbindungen des Clusters führen ins Ausland, und in wie viele Länder?
indicator-I05-reading = { $crossing ->
    [0] Keines
    [one] Eines
   *[other] { $crossing }
} von { $pairs ->
    [one] einem verbundenen Paar
   *[other] { $pairs } verbundenen Paaren
} des Clusters { $crossing ->
    [0] führt
    [one] führt
   *[other] führen
} in ein anderes Land ({ $share }){ $countries ->
    [0] .
    [one] { $crossing ->
        [one] .
       *[other] , alle in dasselbe.
    }
   *[other] , insgesamt in { $countries } Länder.
}
indicator-I05-pitfall = Verbindungen zwischen einem Werk und seiner ausländischen Muttergesellschaft zählen voll. Sie sind nicht dasselbe wie im Ausland gewonnene Partner.

## I06

indicator-I06 = Reichweite über den Cluster hinaus
indicator-I06-question = Wie nah ist die Welt außerhalb, und durch wen?
indicator-I06-reading = { $gatekeepers ->
    [0] Kein Akteur hat Partner sowohl innerhalb als auch außerhalb.
    [one] Einer von { $actors } Akteuren des Clusters hat Partner sowohl innerhalb als auch außerhalb: { $actor }. Fiele er weg, ginge die erfasste Reichweite um { $drop } zurück.
   *[other] { $gatekeepers } von { $actors } Akteuren des Clusters haben Partner sowohl innerhalb als auch außerhalb. Am meisten hängt an { $actor }: Ohne diesen Akteur ginge die erfasste Reichweite um { $drop } zurück.
}
indicator-I06-pitfall = Gezählt werden Wege auf dem Papier. Ein hoher Rückgang besagt, dass der erfasste Zugang an einem Akteur hängt, nicht, dass andere keinen eigenen finden könnten.

## I07

indicator-I07 = Unternehmen mit Forschungspartner
indicator-I07-question = Wie viele Unternehmen arbeiten mit einer Hochschule oder einem Forschungsinstitut zusammen?
indicator-I07-reading = { $linked } von { $firms ->
    [one] einem Unternehmen
   *[other] { $firms } Unternehmen
} { $linked ->
    [one] hat
   *[other] haben
} eine erfasste Verbindung { $institutes ->
    [0] zur Forschung; ein Forschungsinstitut ist nicht erfasst.
    [one] zu der einen hier erfassten Forschungseinrichtung ({ $share }).
   *[other] zu mindestens einer von { $institutes } Hochschulen und Forschungseinrichtungen ({ $share }).
}
indicator-I07-pitfall = Der Beginn gemeinsamer Projekte wird häufiger gemeldet als ihr Ende; Verträge zwischen Unternehmen und Labor sind selten öffentlich.

## I08

indicator-I08 = Fehlende Brücken
indicator-I08-question = Welche Klassen von Akteuren sind nicht miteinander verbunden?
indicator-I08-reading = Von { $known ->
    [one] einem Paar von Klassen, die beide vertreten sind,
   *[other] { $known } Paaren von Klassen, die beide vertreten sind,
} { $missing ->
    [0] hat jedes mindestens eine erfasste Verbindung.
    [one] hat eines überhaupt keine erfasste Verbindung.
   *[other] haben { $missing } überhaupt keine erfasste Verbindung.
}
indicator-I08-pitfall = Klassen sind verschieden groß: Eine Verbindung zum einzigen Kapitalgeber ergibt eine hohe Dichte. Zu beachten sind die Anzahlen, nicht nur die Anteile.

## I09

indicator-I09 = Vollständigkeit der Wertschöpfungskette
indicator-I09-question = Welche Stufen der Wertschöpfungskette sind hier, und welche kommen von außerhalb?
indicator-I09-reading = { $filled } von { $stages ->
    [one] einer festgelegten Stufe
   *[other] { $stages } festgelegten Stufen
} { $filled ->
    [one] ist
   *[other] sind
} im Cluster besetzt{ $nearby ->
    [0] {""}
    [one] , eine weitere im erweiterten Cluster
   *[other] , { $nearby } weitere im erweiterten Cluster
}. { $deep ->
    [0] Keine Stufe hat
    [one] Eine Stufe hat
   *[other] { $deep } Stufen haben
} zwei oder mehr Akteure mit verschiedenen Eigentümern.
indicator-I09-pitfall = Der Wert hängt ganz von der Liste der Stufen ab. Eine feinere Liste schafft mehr Lücken, eine gröbere verdeckt sie.

## I13

indicator-I13 = Lieferungen aus dem Cluster
indicator-I13-question = Wie viel von dem, was der Cluster kauft, kommt aus dem Cluster?
indicator-I13-reading = { $local } von { $ties ->
    [one] einer erfassten Lieferbeziehung
   *[other] { $ties } erfassten Lieferbeziehungen
} zu Abnehmern im Cluster { $local ->
    [one] kommt
   *[other] kommen
} aus dem Cluster selbst ({ $share }). { $unknown ->
    [0] {""}
    [one] Bei einer Vorleistung ist nicht bekannt, ob alle Lieferanten erfasst sind.
   *[other] Bei { $unknown } Vorleistungen ist nicht bekannt, ob alle Lieferanten erfasst sind.
}
indicator-I13-pitfall = Nach Verbindungen, nach Vorleistungen und nach Wert gezählt ergeben sich drei verschiedene Antworten. Eine Rechnungsadresse vor Ort ist noch keine Wertschöpfung vor Ort.

## I14

indicator-I14 = Lieferantenkonzentration
indicator-I14-question = Von wie wenigen Lieferanten kommt eine Vorleistung?
indicator-I14-reading = { $known ->
    [0] Für keine von { $inputs } Vorleistungen sind alle Lieferanten und ihre Anteile erfasst.
   *[other] Für { $known } von { $inputs } Vorleistungen sind alle Lieferanten erfasst; im Mittel kommt eine Vorleistung rechnerisch von { $suppliers } gleich großen Lieferanten.
}
indicator-I14-pitfall = Es zählen nur Vorleistungen, deren Lieferanten vollständig erfasst sind. Wer nicht erfasst ist, ist kein fehlender Lieferant.

## I16

indicator-I16 = Vorleistungen ohne zweite Bezugsquelle
indicator-I16-question = Was ließe sich ersetzen, wenn ein Lieferant ausfiele?
indicator-I16-reading = { $known ->
    [0] Nicht bekannt: Für keine Vorleistung sind alle Lieferanten erfasst.
   *[other] { $sole } von { $known } Vorleistungen mit vollständig erfassten Lieferanten { $sole ->
        [one] kommt
       *[other] kommen
    } von nur einem Lieferanten. { $unknown ->
        [0] {""}
        [one] Bei einer weiteren Vorleistung ist das nicht bekannt.
       *[other] Bei { $unknown } weiteren Vorleistungen ist das nicht bekannt.
    }
}
indicator-I16-pitfall = Alternativen, die niemand festgehalten hat, sind nicht bekannt; das ist nicht dasselbe wie keine.

## I17

indicator-I17 = Kritische Einzelstellen des Netzwerks
indicator-I17-question = Wer oder was allein verbindet andere mit dem Rest?
indicator-I17-reading = { $points ->
    [0] Kein einzelner Akteur verbindet andere allein mit dem Rest: Zu jeder erfassten Verbindung gibt es einen Umweg.
    [one] Für manche Akteure führen alle erfassten Verbindungen zum Rest über einen Akteur, { $actor }: { $cutoff ->
        [one] Ein Akteur ist
       *[other] { $cutoff } von { $actors } Akteuren sind
    } nur so erreichbar.
   *[other] { $points } Akteure verbinden andere jeweils allein mit dem Rest. Am meisten hängt an { $actor }: { $cutoff ->
        [one] Ein Akteur ist
       *[other] { $cutoff } von { $actors } Akteuren sind
    } nur über erfasste Verbindungen dorthin erreichbar.
}
indicator-I17-pitfall = Gezeigt wird, zu welchen erfassten Verbindungen es keinen Umweg gibt, nicht, wer ausfallen würde. Eine nicht festgehaltene Verbindung kann der Umweg sein. Einzelne Bezugsquellen bei Lieferungen sind eine andere Frage.

## I18

indicator-I18 = Zusammenhalt
indicator-I18-question = Wie viel des Netzwerks hält zusammen, wenn führende Akteure wegfallen?
indicator-I18-reading = { $whole } der verbundenen Akteure liegen in einem zusammenhängenden Teil. Ohne { $actor } wären es { $first }; ohne einen beliebigen Akteur im Mittel { $mean }.
indicator-I18-pitfall = Ein Zusammenhang auf dem Papier ist noch keine Lieferung. Die Reihenfolge des Wegfalls folgt der Zahl der erfassten Partner, nicht der Wahrscheinlichkeit eines Weggangs.

## I21

indicator-I21 = Verbindungen, die bestehen blieben
indicator-I21-question = Hatte das Netzwerk von vor fünf Jahren Bestand?
indicator-I21-reading = { $years } Jahre vor dem Stichtag { $then ->
    [one] war eine datierte Verbindung
   *[other] waren { $then } datierte Verbindungen
} erfasst, jetzt sind es { $now }; dazwischen { $begun ->
    [one] begann eine
   *[other] begannen { $begun }
} und { $ended ->
    [one] endete eine
   *[other] endeten { $ended }
}.
indicator-I21-pitfall = Wird für jüngere Jahre genauer gesucht, sieht das aus wie Entstehung. Enden werden seltener gemeldet als Anfänge.

## I22

indicator-I22 = Alter der Verbindungen
indicator-I22-question = Wie alt sind die Verbindungen?
indicator-I22-reading = { $ties ->
    [one] Die eine datierte Verbindung ist
   *[other] Die Hälfte der { $ties } datierten Verbindungen ist
} älter als { $years } Jahre; älter als fünf Jahre: { $old }.
indicator-I22-pitfall = Gezählt werden nur Verbindungen, die noch bestehen; die beendeten sind nicht jung, sondern verschwunden.

## I23

indicator-I23 = Reichweite der Forschung
indicator-I23-question = Wie viele Akteure erreicht ein Forschungsinstitut über Kontakte von Kontakten?
indicator-I23-reading = In zwei Schritten erreicht ein Forschungsinstitut oder eine Hochschule im Mittel { $share } der { $actors } anderen Akteure ({ $institutes ->
    [one] eine Einrichtung
   *[other] { $institutes } Einrichtungen
}).
indicator-I23-pitfall = Ein Weg ist ein möglicher Kontakt; ob Neues auch angewendet wird, sagt er nicht.

## I24

indicator-I24 = Nähe
indicator-I24-question = Können verbundene Akteure einander überhaupt erreichen?
indicator-I24-reading = { $share } aller Paare verbundener Akteure sind über irgendeinen Weg verbunden; die { $actors } Akteure bilden { $islands ->
    [one] einen zusammenhängenden Teil.
   *[other] { $islands } getrennte Teile.
}
indicator-I24-pitfall = Getrennte Teile können durch eine Verbindung zusammenhängen, die niemand erfasst hat.

## I26

indicator-I26 = Ausgründungen aus der Forschung
indicator-I26-question = Entstehen Unternehmen aus der Forschung?
indicator-I26-reading = { $institutes ->
    [0] Es ist kein Forschungsinstitut erfasst
   *[other] In den letzten zehn Jahren { $recent ->
        [0] ging keine datierte Ausgründung
        [one] ging eine datierte Ausgründung
       *[other] gingen { $recent } datierte Ausgründungen
    } aus { $institutes ->
        [one] einem Forschungsinstitut oder einer Hochschule
       *[other] { $institutes } Forschungsinstituten und Hochschulen
    } hervor
}; { $all ->
    [one] insgesamt ist eine Ausgründung beliebiger Herkunft erfasst.
   *[other] insgesamt sind { $all } Ausgründungen beliebiger Herkunft erfasst.
}
indicator-I26-pitfall = Unternehmen, die Namen oder Gebäude ihrer Herkunftseinrichtung behalten haben, fallen auf, andere nicht; gescheiterte werden vergessen.

## I27

indicator-I27 = Ansiedlungen und Weggänge
indicator-I27-question = Wer kam, wer ging, und wie viele Pläne wurden umgesetzt?
indicator-I27-reading = Die Zeitachse verzeichnet { $entries ->
    [one] eine Ansiedlung
   *[other] { $entries } Ansiedlungen
} und { $exits ->
    [0] keinen Weggang
    [one] einen Weggang
   *[other] { $exits } Weggänge
}; { $done } von { $plans } Plänen für Ansiedlung, Erweiterung oder Investition { $done ->
    [one] ist
   *[other] sind
} als umgesetzt verzeichnet.
indicator-I27-pitfall = Ansiedlungen werden gemeldet, Weggänge bleiben still. Angekündigt ist nicht investiert.

## I28

indicator-I28 = Gewicht des führenden Akteurs
indicator-I28-question = Steht ein Akteur für das Ganze?
indicator-I28-reading = { $ties ->
    [one] Die meisten Partner hat { $actor }, nämlich { $partners }:
   *[other] Die meisten Partner haben { $ties } Akteure, darunter { $actor }, jeweils { $partners }:
} { $share } aller Enden von Verbindungen. Ein Stern mit einem Zentrum ergäbe 50 %.
indicator-I28-pitfall = Eine Nabe mit Speichen ist ein Clustertyp, kein Mangel, muss aber genannt werden. Akteure, über die mehr bekannt ist, haben mehr erfasste Verbindungen.

## I29

indicator-I29 = Gleich und Gleich
indicator-I29-question = Bleiben Regionen und Klassen von Akteuren unter sich?
indicator-I29-reading = Nach Region liegt der Index bei { $region }, nach Klasse der Akteure bei { $class } (1: nur innerhalb der Gruppe; 0: wie zufällig gezogen; unter 0: eher gruppenübergreifend).
indicator-I29-pitfall = Partner außerhalb sind erfasst, weil sie mit jemandem innerhalb verbunden sind; das drückt den Index.

## I30

indicator-I30 = Beleglage
indicator-I30-question = Wie viel davon lässt sich auf eine Quelle zurückführen?
indicator-I30-reading = { $traced } von { $records ->
    [one] einem Eintrag (Fakt oder Verbindung)
   *[other] { $records } Fakten und Verbindungen
} { $traced ->
    [one] hat
   *[other] haben
} Quelle und Datum ({ $share }); { $twice ->
    [0] auf zwei unabhängige Quellen stützt sich nichts davon.
    [one] auf zwei oder mehr unabhängige Quellen stützt sich ein Eintrag.
   *[other] auf zwei oder mehr unabhängige Quellen stützen sich { $twice }.
}
indicator-I30-pitfall = Gemessen wird, ob sich eine Aussage zurückverfolgen lässt, nicht, ob sie wahr ist.

## I31

indicator-I31 = Dieselben Fakten in jeder Sprache
indicator-I31-question = Nennen alle Sprachen dieselben Fakten?
indicator-I31-reading = { $equal } von { $pages ->
    [one] einer übersetzten Seite
   *[other] { $pages } übersetzten Seiten
} { $equal ->
    [one] verweist
   *[other] verweisen
} auf genau dieselben Fakten wie das Original ({ $share }).
indicator-I31-pitfall = Verglichen werden die Verweise auf Fakten, nicht die Worte darum herum.

## I40

indicator-I40 = Wachstum
indicator-I40-question = Wie schnell wächst das erfasste Netzwerk?
indicator-I40-reading = Die Zahl der datierten Verbindungen ging in fünf Jahren von { $then } auf { $now }, { $ties } pro Jahr; bei den Akteuren waren es { $actors } pro Jahr.
indicator-I40-pitfall = Wenige Punkte. Auch die Erfassung wächst, und beides lässt sich nicht trennen.

## I42

indicator-I42 = Ohne den führenden Akteur
indicator-I42-question = Was bliebe ohne den Akteur mit den meisten Partnern?
indicator-I42-reading = An { $without } von { $pairs ->
    [one] einem verbundenen Paar
   *[other] { $pairs } verbundenen Paaren
} ist { $actor } nicht beteiligt ({ $share }). { $beside ->
    [0] Zwischen Partnern eines ausgeschiedenen Akteurs bestand keine erfasste Verbindung.
   *[other] Verbindungen zwischen Partnern ausgeschiedener Akteure, die ein Jahr später noch bestanden: { $outlived } von { $judged }; bei { $unclear } lässt es sich aus den Zeitangaben nicht ablesen.
}
indicator-I42-pitfall = Verbindungen anderer können dem führenden Akteur zu verdanken sein und mit ihm verschwinden. Dass eine Verbindung einen Weggang überdauert hat, erklärt nicht, warum.

## Phases and years

evolution-actors = { $count ->
    [one] ein Akteur
   *[other] { $count } Akteure
}
evolution-ties = { $count ->
    [one] eine Verbindung
   *[other] { $count } Verbindungen
}
evolution-begun = { $count ->
    [0] keine Verbindung begann
    [one] eine Verbindung begann
   *[other] { $count } Verbindungen begannen
}
evolution-ended = { $count ->
    [0] keine endete
    [one] eine endete
   *[other] { $count } endeten
}
evolution-actors-begun = { $count ->
    [0] kein Akteur kam hinzu
    [one] ein Akteur kam hinzu
   *[other] { $count } Akteure kamen hinzu
}
evolution-actors-ended = { $count ->
    [0] keiner ging
    [one] einer ging
   *[other] { $count } gingen
}
evolution-events = { $count ->
    [0] kein Ereignis verzeichnet
    [one] ein Ereignis
   *[other] { $count } Ereignisse
}
evolution-phase-reading = Am Ende dieser Phase sind { $actors ->
    [one] ein Akteur
   *[other] { $actors } Akteure
} und { $ties ->
    [one] eine datierte Verbindung
   *[other] { $ties } datierte Verbindungen
} erfasst; im Lauf der Phase { $begun ->
    [0] begann keine Verbindung
    [one] begann eine Verbindung
   *[other] begannen { $begun } Verbindungen
} und { $ended ->
    [0] endete keine
    [one] endete eine
   *[other] endeten { $ended }
}.
evolution-phase-running = Die Phase dauert am Stichtag noch an.
evolution-undated = { $count ->
    [0] Jede erfasste Verbindung hat einen Beginn.
    [one] Eine erfasste Verbindung hat keinen bekannten Beginn und gehört zu keiner Phase.
   *[other] { $count } erfasste Verbindungen haben keinen bekannten Beginn und gehören zu keiner Phase.
}
evolution-dated-share = { $share } aller je erfassten Verbindungen haben einen Beginn
evolution-persistence = { $share } der am Anfang oder am Ende des Zeitraums vorhandenen Verbindungen bestanden zu beiden Zeitpunkten
evolution-pitfall = Jahre, für die genauer gesucht wurde, zeigen mehr Anfänge. Eine Zunahme der erfassten Verbindungen ist noch keine Zunahme der Verbindungen.

## Stages

stage-independent = { $count ->
    [one] ein Eigentümer
   *[other] { $count } verschiedene Eigentümer
}
stage-filled-nearby = nur im erweiterten Cluster besetzt

## Evidence of a record

evidence-sources = { $count ->
    [0] keine Quelle
    [one] eine Quelle
   *[other] { $count } Quellen
}
evidence-independent = { $count ->
    [0] keine unabhängige Quelle
    [one] eine unabhängige Quelle
   *[other] { $count } unabhängige Quellen
}
evidence-searched = gesucht, keine Quelle gefunden
evidence-primary = darunter eine Primärquelle

## The two boundaries, phases, what is told

indicator-wider = Mit dem erweiterten Cluster
indicator-extent-extended = Akteure im Cluster oder im erweiterten Cluster
indicators-boundary = Wo ein Wert davon abhängt, wer dazugehört, steht er zuerst für den Kern und dann mit dem erweiterten Cluster.
indicator-named-more = und { $n } weitere
indicator-of = { $m } von { $n }
indicator-I09-coverage = von den zugrunde liegenden Akteuren haben { $dated } einen Beginn, { $sourced } eine Quelle
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = von den Erholungen sind { $dated } samt der vorausgehenden Krise auf den Monat datiert, { $sourced } haben eine Quelle
indicator-I21-coverage = { $dated } der Verbindungen sind datiert; die übrigen bleiben außer Betracht
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = alle zugrunde liegenden Ereignisse sind datiert, { $sourced } haben eine Quelle
indicator-I30-coverage = von den Fakten und Verbindungen haben { $dated } ein Datum, { $sourced } eine Quelle
indicator-I41-coverage = { $sourced } der Mechanismen nennen ihre Belege
page-trends = Kennzahlen im Zeitverlauf
trends-lead = { $cluster }: was die datierten Verbindungen am Ende jeder Phase ergeben, mit der Zahl der Akteure und Verbindungen hinter jedem Wert.
trends-how = Jede Spalte ist der letzte Tag einer Phase. Es zählen nur Verbindungen mit bekanntem Beginn und nur Akteure mit einem solchen oder mit einer solchen Verbindung; die letzte Spalte ist daher nicht der heutige Wert, der auch undatierte Verbindungen zählt. Lieferanten, Belege und Sprachen sind für heute angegeben und haben keine Vergangenheit.
trends-caption = Unter jedem Wert: n, zugrunde liegende Akteure, und m, zugrunde liegende Verbindungen.
trends-basis = n { $n }, m { $m }
trends-end = Ende { $year }
trends-none = Es hat noch keine Phase begonnen, oder nichts darin ist datiert.
page-told = Erzählt und erfasst
told-lead = { $cluster }: ob die Texte am meisten von dem sprechen, was die meisten Verbindungen hat – Verweise in den Texten neben dem Gewicht in den erfassten Daten.
told-agreement-title = Wie weit die beiden Rangfolgen übereinstimmen
told-agreement-lead = Rangkorrelation nach Spearman zwischen Verweisen und Gewicht: 1 bedeutet dieselbe Reihenfolge, 0 keinen Zusammenhang, −1 die umgekehrte. Es zählen nur Verweise in Abschnitten und Fragen, die in der jeweiligen Sprache geschrieben sind.
told-sort = Was
told-n = Verglichen
told-elsewhere = Verweise auf Akteure außerhalb des heutigen Netzwerks
told-actors = Akteure
told-actors-weight = Partner
told-stages = Stufen
told-stages-weight = Akteure darin
told-kinds = Arten von Verbindungen
told-kinds-weight = Verbindungen heute
told-in = erzählt: { $language }
told-more-title = Mehr erzählt als erfasst
told-more-lead = Nach Rang in der ersten Sprache: Diesen Akteuren gibt der Text mehr Raum als ihre erfassten Verbindungen.
told-less-title = Mehr erfasst als erzählt
told-less-lead = Diese Akteure haben viele erfasste Verbindungen und wenig Raum im Text.
told-stages-title = Stufen der Kette
told-kinds-title = Arten von Verbindungen
told-pitfall = Ein Text darf mit gutem Grund bei einem Akteur verweilen, und ein Name ohne Verweis wird nicht gezählt. Ein niedriger Wert ist Anlass, hinzusehen, kein Mangel.
data-indicators-by-phase = Kennzahlen am Ende jeder Phase, allein aus datierten Verbindungen, für beide Abgrenzungen
data-observations = veröffentlichte Werte von Kennzahlen, die hier nicht berechnet werden
data-mentions = Verweise in den Texten, nach Sprache, neben dem Gewicht in den erfassten Daten

tie-kind-supplies = Lieferung
tie-kind-contracts = Auftragsvergabe
tie-kind-rnd = Gemeinsame Forschung
tie-kind-co-develops = Gemeinsame Entwicklung
tie-kind-develops = Lieferantenentwicklung
tie-kind-licenses = Lizenz
tie-kind-standardizes = Standard
tie-kind-trains = Ausbildung
tie-kind-talent-flow = Fachkräftewechsel
tie-kind-spin-off = Ausgründung
tie-kind-invests = Investition
tie-kind-owns = Eigentum
tie-kind-funds = Finanzierung
tie-kind-member-of = Mitgliedschaft
tie-kind-regulates = Regulierung
tie-kind-hosts = Ansässigkeit
tie-kind-founds = Gründung
tie-kind-cooperates = Zusammenarbeit
tie-kind-succeeds = Nachfolge

indicator-part-joint-events = Gemeinsame Ereignisse je Unternehmen und Jahr
indicator-part-outlived = Verbindungen, die einen Weggang überdauerten
indicator-part-outlived-of = Verbindungen bei einem Weggang, Zeitangaben bekannt
indicator-part-outlived-unknown = Verbindungen bei einem Weggang, Zeitangaben unklar
indicator-part-left = Ausgeschiedene Akteure ohne Nachfolger
indicator-part-employees = Beschäftigte des Clusters
indicator-part-per-thousand = Große Unternehmen je tausend Beschäftigte
indicator-part-large = Große Unternehmen
indicator-part-sized = Unternehmen mit erfasster Größe
indicator-part-mature = Funktionen mit etabliertem Akteur
indicator-part-effective-markets = Entspricht so vielen gleich großen Märkten
indicator-part-top-market = Anteil des größten Marktes
indicator-part-markets = Märkte
indicator-part-by-shares = Dasselbe nach angegebenen Anteilen
indicator-part-suppliers-tried = Durchgespielte Lieferanten
indicator-part-recoveries = Verzeichnete Erholungen
indicator-part-recovery-known = Akteure mit bekannter Erholungsdauer
indicator-part-recovery-unknown = Akteure, bei denen sie gesucht und nicht gefunden wurde
indicator-part-longest-exposure = Längste Zeit ohne Lieferung
indicator-part-ninth-decile = Neun von zehn dauern höchstens
indicator-part-from-inside = Von Lieferanten im Cluster
indicator-part-from-outside = Von Lieferanten außerhalb
indicator-part-lead-times = Lieferbeziehungen mit angegebener Lieferzeit
indicator-part-steps-written = Mechanismen mit beschriebenen Schritten
indicator-part-not-established = Gesuchte und nicht gefundene Mechanismen
indicator-part-terms = Begriffe im Glossar
indicator-part-glossary = In jeder Sprache erklärte Begriffe
indicator-part-mean-steps = Mittlere Schrittzahl zwischen verbundenen Akteuren
indicator-part-longest-way = Längster der kürzesten Wege

## I10, I11, I12

indicator-I10 = Große Unternehmen je Stufe
indicator-I10-question = Wie viele große Unternehmen stehen hinter jeder Stufe der Kette?
indicator-I10-reading = { $large } von { $sized } Unternehmen mit erfasster Größe { $large ->
    [one] ist
   *[other] sind
} groß, in einer Kette mit { $stages ->
    [one] einer Stufe
   *[other] { $stages } Stufen
}; insgesamt { $firms ->
    [one] ist ein Unternehmen
   *[other] sind { $firms } Unternehmen
} erfasst. { $declared ->
    [0] Die Beschäftigtenzahl des Clusters ist nicht als eine einzige Zahl angegeben; deshalb fehlt der Wert je { $thousand } Beschäftigte.
   *[other] Große Unternehmen je { $thousand } Beschäftigte: { $per }; angegebene Beschäftigtenzahl: { $employees } ({ $date }).
}
indicator-I10-pitfall = Es zählen nur Unternehmen, deren Größe festgehalten ist. Groß ist, was der Eintrag so nennt, kein Maß für Bedeutung.
indicator-I10-basis = { indicator-I10-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Unternehmen
       *[other] { $n } Unternehmen
    }, { $m } mit erfasster Größe
indicator-I11 = Etablierte Unterstützung
indicator-I11-question = Sind die unterstützenden Funktionen durch Akteure besetzt, die schon seit Jahren da sind?
indicator-I11-reading = { $mature } von { $stages ->
    [one] einer festgelegten unterstützenden Funktion
   *[other] { $stages } festgelegten unterstützenden Funktionen
} { $mature ->
    [one] hat
   *[other] haben
} einen Akteur, der vor mindestens fünf Jahren begann; { $undated ->
    [0] alle { $actors } Akteure darin sind datiert.
    [one] einer der { $actors } Akteure darin ist undatiert.
   *[other] { $undated } der { $actors } Akteure darin sind undatiert.
}
indicator-I11-pitfall = Anwesenheit ist nicht Qualität. Der Wert hängt davon ab, welche Funktionen überhaupt festgelegt wurden; ein undatierter Akteur zählt als nicht etabliert.
indicator-I11-basis = { indicator-I11-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] eine unterstützende Funktion
       *[other] { $n } unterstützende Funktionen
    }, { $m ->
        [one] ein Akteur
       *[other] { $m } Akteure
    }
indicator-I12 = Reserven der Infrastruktur

## I15

indicator-I15 = Marktabhängigkeit
indicator-I15-question = Auf wie wenigen Märkten beruht der Absatz?
indicator-I15-reading = Der angegebene Absatz geht in { $markets ->
    [one] einen Markt
   *[other] { $markets } Märkte
}, rechnerisch in { $equal } gleich große; auf den größten, { $actor }, entfallen { $share }.
indicator-I15-pitfall = Der Wert stützt sich nur auf Verbindungen mit angegebenem Wert in einer Einheit und einem Jahr. Der Markt der Lieferung muss nicht der Ort der Verwendung sein.
indicator-I15-basis = { indicator-I15-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Markt
       *[other] { $n } Märkte
    }, { $m ->
        [one] eine Verbindung
       *[other] { $m } Verbindungen
    } mit Wertangabe

## I19, I20

indicator-I19 = Verlust beim Ausfall eines Lieferanten
indicator-I19-question = Wie viel stünde still, wenn der wichtigste Lieferant ausfiele?
indicator-I19-reading = Im ungünstigsten Szenario legt der Ausfall eines einzigen Lieferanten { $loss } der Produktion von { $firms ->
    [one] einem Unternehmen
   *[other] { $firms } Unternehmen
} des Kerns still. Für { $known ->
    [one] eine Vorleistung
   *[other] { $known } Vorleistungen
} sind alle Lieferanten erfasst; für { $unknown } ist das nicht bekannt.
indicator-I19-pitfall = Ein Szenario, keine Vorhersage: ohne Lager, ohne Zeit, ohne Ersatz außer dem erfassten. Vorleistungen, deren Lieferanten nicht vollständig erfasst sind, bleiben außer Betracht; der wirkliche Verlust kann also größer oder kleiner sein.
indicator-I19-basis = { indicator-I19-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Unternehmen
       *[other] { $n } Unternehmen
    }, { $m ->
        [one] eine Vorleistung
       *[other] { $m } Vorleistungen
    } mit vollständig erfassten Lieferanten
indicator-I20 = Erholungsdauer
indicator-I20-question = Wie lange dauerte es und wie lange würde es dauern, bis etwas wieder da ist?
indicator-I20-reading = { $recoveries ->
    [one] Die eine auf den Monat datierte Erholung dauerte { $days } Tage.
   *[other] Die Hälfte von { $recoveries } auf den Monat datierten Erholungen dauerte länger als { $days } Tage.
} Für { $known ->
    [one] einen Akteur
   *[other] { $known } Akteure
} ist eine Erholungsdauer angegeben; bei { $unknown } wurde sie gesucht und nicht gefunden.
indicator-I20-pitfall = Lieferanten geben die eigene Erholungsdauer meist zu kurz an. Nicht bekannt heißt nicht kurz.
indicator-I20-basis = { indicator-I20-basis.short }, Stand: { $date }
    .short = { $n ->
        [0] keine Erholung verzeichnet
        [one] eine verzeichnete Erholung
       *[other] { $n } verzeichnete Erholungen
    }, { $m } auf den Monat datiert
indicator-I25 = Fachkräftezirkulation

## I32 to I37: published values only

indicator-I32 = Lokalisationsquotient
indicator-I33 = Spezialisierung (Krugman)
indicator-I34 = Verwandtschaftsdichte (relatedness density)
indicator-I35 = Wirtschaftliche Komplexität
indicator-I36 = Innovationsintensität
indicator-I37 = Dichte gemeinsamer Innovation

## I38, I39

indicator-I38 = Lieferzeit
indicator-I38-question = Wie lange dauert eine Lieferung?
indicator-I38-reading = Für { $known } von { $ties ->
    [one] einer Lieferbeziehung
   *[other] { $ties } Lieferbeziehungen
} ist eine Lieferzeit angegeben; bei der Hälfte davon sind es mehr als { $days } Tage.
indicator-I38-pitfall = Von den Lieferanten selbst angegeben, und nur dort, wo jemand gefragt hat.
indicator-I38-basis = { indicator-I38-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] eine Lieferbeziehung
       *[other] { $n } Lieferbeziehungen
    }, { $m } mit angegebener Lieferzeit
indicator-I39 = Ingenieur- und technische Fachkräfte je tausend Arbeitsplätze

## I41, I43, I44

indicator-I41 = Was schriftlich festgehalten ist
indicator-I41-question = Ist festgehalten, wie hier alles Schritt für Schritt funktioniert?
indicator-I41-reading = { $written } von { $mechanisms ->
    [one] einem Mechanismus
   *[other] { $mechanisms } Mechanismen
} { $written ->
    [one] ist
   *[other] sind
} in Schritten beschrieben; das Glossar erklärt { $terms ->
    [one] einen Begriff
   *[other] { $terms } Begriffe
}.
indicator-I41-pitfall = Geschrieben ist nicht gelebt.
indicator-I41-basis = { indicator-I41-basis.short }, Stand: { $date }
    .short = { $n ->
        [one] ein Mechanismus
       *[other] { $n } Mechanismen
    }, { $m } mit beschriebenen Schritten
indicator-I43 = Ausgewogenheit des Narrativs
indicator-I44 = Verständnisaufwand
