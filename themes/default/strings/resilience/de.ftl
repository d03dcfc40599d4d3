### Die berechneten Teile von Resilienz, Szenarien und Einbettung.

## Single points of failure

points-title = Kritische Einzelstellen
points-lead = Zwei verschiedene Dinge. Das Netzwerk hängt an einem Akteur, wenn andere nur über ihn mit dem Rest verbunden sind. Die Versorgung hängt an einem Unternehmen, wenn es für eine Vorleistung keinen anderen Lieferanten gibt.
points-both = { $points ->
    [one] Ein Akteur ist eine kritische Einzelstelle
   *[other] { $points } Akteure sind kritische Einzelstellen
} des erfassten Netzwerks, { $sole ->
    [one] ein Unternehmen ist
   *[other] { $sole } Unternehmen sind
} einzige erfasste Bezugsquelle für etwas; { $both ->
    [0] auf niemanden trifft
    [one] auf einen Akteur trifft
   *[other] auf { $both } trifft
} beides zu.
points-network = Im Netzwerk
points-caption = { $n ->
    [one] Erfasste Verbindungen, die nur über diesen Akteur führen
   *[other] Erfasste Verbindungen, die nur über einen Akteur führen: die { $n }, die am meisten andere abschneiden würden
}
points-more = { $n ->
    [one] (Ein weiterer schneidet ebenfalls andere ab.)
   *[other] ({ $n } weitere schneiden ebenfalls andere ab.)
}
points-actor = Ohne diesen Akteur
points-cut-off = Abgeschnitten
points-share = Von allen verbundenen
points-who = Wer
points-none = Kein erfasster Akteur steht allein zwischen zwei Teilen des Netzwerks.
points-coverage = Berechnet für { $n ->
    [one] einen Akteur
   *[other] { $n } Akteure
} mit Verbindung und { $m ->
    [one] ein verbundenes Paar
   *[other] { $m } verbundene Paare
}; { $bridges ->
    [0] zu jedem davon gibt es einen Umweg
    [one] zu einem davon gibt es keinen Umweg
   *[other] zu { $bridges } davon gibt es keinen Umweg
}. Von den Verbindungen sind { $dated } datiert, { $sourced } haben eine Quelle. Eine Verbindung, die niemand erfasst hat, kann der Umweg sein.
sole-title = In der Versorgung
sole-supplier = Einzige Bezugsquelle
sole-inputs = Wofür, für wen
sole-input = { $item } für { $buyer }
sole-coverage = { $inputs ->
    [0] Nicht bekannt: Keine Vorleistung eines Unternehmens des Clusters ist erfasst.
   *[other] { $known ->
        [0] Nicht bekannt: Für keine der { $inputs } erfassten Vorleistungen sind alle Lieferanten erfasst. Ob eine davon an einem einzigen Unternehmen hängt, lässt sich nicht sagen.
       *[other] Alle Lieferanten erfasst sind bei { $known } von { $inputs ->
            [one] einer erfassten Vorleistung
           *[other] { $inputs } erfassten Vorleistungen
        }.{ $sole ->
            [0] { " " }Jede davon hat zwei oder mehr Lieferanten.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Bei den übrigen wird niemand als einzige Bezugsquelle bezeichnet.
            }
        }
    }
}

## Inputs and buyers

inputs-title = Was sich ersetzen ließe
inputs-lead = Was Unternehmen des Clusters kaufen, bei wem, und wer qualifiziert ist, ohne genutzt zu werden. Eine Alternative, die niemand erfasst hat, ist nicht bekannt; das ist nicht dasselbe wie keine.
inputs-item = Vorleistung
inputs-buyer = Abnehmer
inputs-suppliers = Genutzt
inputs-spare = Qualifiziert
inputs-alternatives = Alternativen
inputs-none = Keine Vorleistung eines Unternehmens des Clusters ist erfasst.
inputs-unnamed = { $n ->
    [one] Eine weitere Lieferbeziehung nennt
   *[other] { $n } weitere Lieferbeziehungen nennen
} nicht, was geliefert wird.
input-suppliers = { $n ->
    [one] ein Lieferant, vollständig erfasst
   *[other] { $n } Lieferanten, vollständig erfasst
}
input-suppliers-at-least = { $n ->
    [0] keiner erfasst, weitere nicht bekannt
    [one] einer erfasst, weitere nicht bekannt
   *[other] { $n } erfasst, weitere nicht bekannt
}
input-concentration = { $n } Lieferanten, vollständig erfasst; nach ihren Anteilen rechnerisch { $equal } gleich große (HHI { $hhi })
spare-none = keine erfasst
spare-time = Lieferzeit { $time }
spare-time-unknown = Lieferzeit nicht bekannt
sellers-title = An wen der Cluster verkauft
sellers-seller = Verkäufer
sellers-buyers = Angegebene Umsatzanteile
sellers-told = Angegeben
sellers-concentration = Konzentration
sellers-none = Nicht bekannt: Für kein Unternehmen des Clusters ist ein Umsatzanteil eines Abnehmers angegeben, und kein veröffentlichter Wert der Marktkonzentration ist erfasst.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI mindestens { $hhi }; der Rest ist nicht angegeben

## Recovery

recovery-title = Frühere Krisen und Erholung
recovery-lead = Aus der Zeitachse: Krisen, deren Ende oder Folgen erfasst sind.
recovery-no-crisis = Es ist keine Krise erfasst.
recovery-told = { $told ->
    [0] Für keine der { $crises } erfassten Krisen ist das Ende oder eine Antwort darauf erfasst.
    [one] Für eine von { $crises } erfassten Krisen ist das Ende oder eine Antwort erfasst; für die übrigen ist es nicht bekannt.
   *[other] Für { $told } von { $crises } erfassten Krisen ist das Ende oder eine Antwort erfasst; für die übrigen ist es nicht bekannt.
}
recovery-median = Wo Anfang und Ende auf den Tag bekannt sind ({ $n ->
    [one] ein Fall
   *[other] { $n } Fälle
}), beträgt der Median { $days }.
recovery-no-times = Kein Akteur hat angegeben, wie lange er ohne Lieferung durchhält oder wie lange die Wiederherstellung dauert.
recovery-crisis = Krise
recovery-date = Wann
recovery-answers = Wozu sie führte
recovery-days = Bis zum Ende oder zur Erholung
recovery-actors = Was Akteure angeben; solche Zeiten sind oft zu kurz
recovery-stock = Hält ohne Lieferung durch
recovery-time = Zeit bis zur Wiederherstellung

## Scenarios

page-scenarios = Szenarien
scenarios-description = { $cluster }: wie sich die erfassten Verbindungen unter genannten Annahmen verhielten. Szenarien, keine Vorhersagen.
scenarios-open = Alle Szenarien mit Annahmen, Eingangsdaten und Grenzen
scenarios-back = Die zugrunde liegenden Einträge: Resilienz
scenarios-reading-title = Wie sie zu lesen sind
scenarios-names = Ein Szenario lässt einen Akteur auf dem Papier ausfallen. Welchen, wird hier nicht genannt, es sei denn, diese Website hat sich für die Veröffentlichung entschieden; Stufen der Kette stehen für Akteure.
scenarios-missing = Keine Erfassung von Verbindungen ist vollständig. Jedes Ergebnis wird deshalb viele Male neu berechnet: teils mit einem Zehntel weniger Verbindungen, teils mit einem Zehntel mehr, die zwischen zufällig gewählten Akteuren hinzukommen. Der niedrigste und der höchste gefundene Wert stehen daneben.
scenario-word = Szenario
scenario-honesty = Ein Szenario zeigt, wie sich die erfassten Verbindungen unter den genannten Annahmen verhielten. Es ist keine Vorhersage.
scenario-assumptions = Annahmen
scenario-missing = Falls Verbindungen fehlen
scenario-missing-band = { $low } bis { $high }, wenn { $changed ->
    [one] eine Verbindung herausgenommen oder hinzugefügt wird
   *[other] { $changed } Verbindungen herausgenommen oder hinzugefügt werden
} ({ $variants } Varianten).
scenario-range = { $low } bis { $high }
scenario-luck = Zufallsschwankung (95 %)
scenario-actor = Akteur
scenario-stage = Stufe
scenario-loss = Produktionsverlust
scenario-touched = Betroffene Unternehmen
scenario-reached = Erreicht
scenario-case-0 = Niedrig: { $value }
scenario-case-1 = Mittel: { $value }
scenario-case-2 = Hoch: { $value }
scenario-exact = Jede Kombination offener und geschlossener Verbindungen wurde berechnet.
scenario-drawn = { $runs } Ziehungen mit festem Startwert.
scenario-graph-inputs = { $n ->
    [one] ein Akteur
   *[other] { $n } Akteure
} mit Verbindung, { $m ->
    [one] ein verbundenes Paar
   *[other] { $m } verbundene Paare
}.
scenario-M9-inputs = { $seeds ->
    [one] Ein Forschungsinstitut oder eine Hochschule mit Verbindung
   *[other] { $seeds } Forschungsinstitute und Hochschulen mit Verbindung
}, { $n ->
    [one] ein Akteur
   *[other] { $n } Akteure
}, { $m ->
    [one] ein verbundenes Paar
   *[other] { $m } verbundene Paare
}.
scenario-inputs = { $known ->
    [one] Eine Vorleistung
   *[other] { $known } Vorleistungen
} mit vollständig erfassten Lieferanten; bei { $unknown } weiteren ist das nicht bekannt.
scenario-cascade-stages = Größter Verlust beim Ausfall eines Lieferanten dieser Stufe
scenario-cascade-actors = Verlust beim Ausfall dieses Lieferanten
scenario-M1 = Wenn Akteure das Netzwerk verlassen
scenario-M1-assumptions = Zuerst geht der Akteur, der die meisten Verbindungen hat, dann der nächste. Niemand geht eine neue Verbindung ein. Es geht um den Zusammenhang des Netzwerks, nicht um Güter oder Geld.
scenario-M1-reading = { $whole } der verbundenen Akteure hängen zusammen. Ohne den am besten vernetzten wären es { $first }, ohne fünf { $fifth }; ohne einen beliebigen Akteur im Mittel { $any }.
scenario-M1-none = Es ist keine Verbindung erfasst.
scenario-M1-missing = Ohne den am besten vernetzten Akteur: { $band }
scenario-M1-figure = Was zusammenhält
scenario-M1-key = Linie: größter zusammenhängender Teil. Grau: wo sie läge, wenn Verbindungen fehlten oder hinzukämen.
scenario-M1-table = Größter zusammenhängender Teil
scenario-M1-gone = Weggefallene Akteure
scenario-M1-left = Verbleibend
scenario-M1-who = Zuletzt weggefallen
scenario-M2 = Wenn ein Lieferant ausfällt: der ungünstigste Fall
scenario-M2-assumptions = Ein Unternehmen steht still, wenn für eine seiner Vorleistungen kein Lieferant mehr da ist. Kein Lager, keine Zeit, kein Ersatz außer dem erfassten; nur Vorleistungen mit vollständig erfassten Lieferanten.
scenario-M2-reading = Die größte Wirkung eines einzelnen Lieferanten ist ein Verlust von { $loss } der Produktion von { $n ->
    [one] einem Unternehmen
   *[other] { $n } Unternehmen
}.
scenario-M2-none = Nicht bekannt: Für keine erfasste Vorleistung sind alle Lieferanten erfasst.
scenario-M2-missing = Größter Verlust: { $band }
scenario-M3 = Wenn ein Lieferant ausfällt: nach Anteilen
scenario-M3-assumptions = Ein Unternehmen verliert so viel wie seine knappste Vorleistung, nach den Anteilen der Lieferanten. Ein Anteil, den niemand angegeben hat, fällt nie aus; der Verlust ist daher eine Untergrenze. Kein Lager, keine Zeit, kein Ersatz außer dem erfassten.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Größter Verlust: { $band }
scenario-M7 = Wie weit Neues aus der Forschung gelangen könnte
scenario-M7-assumptions = Eine Verbindung ist ein möglicher Kontakt in beide Richtungen, gleich welcher Art. Kontakt bedeutet noch nicht, dass Neues auch angewendet wird.
scenario-M7-reading = Im Mittel sind { $one } von { $n } anderen Akteuren einen Schritt von einem Forschungsinstitut entfernt, { $two } höchstens zwei.
scenario-M7-inputs = { $seeds ->
    [one] Ein Forschungsinstitut oder eine Hochschule
   *[other] { $seeds } Forschungsinstitute und Hochschulen
}, mit oder ohne Verbindung, { $n ->
    [one] ein Akteur
   *[other] { $n } Akteure
}, { $m ->
    [one] ein verbundenes Paar
   *[other] { $m } verbundene Paare
}.
scenario-M7-none = Es ist kein Forschungsinstitut und keine Hochschule mit Verbindung erfasst.
scenario-M7-missing = In höchstens zwei Schritten: { $band }
scenario-M7-table = Andere Akteure innerhalb so vieler Schritte
scenario-M7-steps = Schritte
scenario-M9 = Wenn in der Forschung etwas Neues beginnt
scenario-M9-assumptions = Jede Verbindung eines erreichten Akteurs gibt das Neue einmal weiter, mit gleicher Wahrscheinlichkeit, in beide Richtungen, gleich welcher Art. Die Wahrscheinlichkeit ist nicht gemessen: Drei Werte werden gezeigt.
scenario-M9-reading = Im Mittel erreicht das Neue { $base } von { $n } anderen verbundenen Akteuren; { $low } bei niedriger, { $high } bei hoher Wahrscheinlichkeit.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Bei mittlerer Wahrscheinlichkeit: { $band }
scenario-M9-table = Erreichter Anteil der anderen verbundenen Akteure
scenario-M9-chance = Wahrscheinlichkeit je Verbindung
scenario-M9-mean = Im Mittel
scenario-M9-best = Vom günstigsten Ort aus
scenario-M11 = Wie lange sich eine Neuerung anderswo verbreitet
scenario-M11-assumptions = Am Ende nutzen alle die Neuerung, manche von sich aus (p), manche, weil andere es tun (q). An keine Daten dieses Clusters angepasst: p und q sind die für viele Konsumgüter veröffentlichten Werte.
scenario-M11-inputs = Keine Einträge dieses Clusters. Der mittlere Fall ist der veröffentlichte Mittelwert, die anderen sind die übliche Spanne.
scenario-M11-reading = Nach zehn Jahren hätten { $base } die Neuerung angenommen; { $low } im langsamen, { $high } im schnellen Fall.
scenario-M11-table = Anteil, der die Neuerung angenommen hat
scenario-M11-parameters = Fall
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = { $time } später
scenario-M11-peak = Zeit bis zum schnellsten Wachstum
scenario-M12 = Unabhängige Lieferwege
scenario-M12-assumptions = Von jedem Unternehmen, das kein erfasstes Unternehmen beliefert, zu jedem Abnehmer, der laut Erfassung niemanden beliefert. Ein erfasster Weg ist ein möglicher; ob Güter ihn nehmen, ist nicht bekannt.
scenario-M12-inputs = { $m ->
    [one] Eine Lieferbeziehung
   *[other] { $m } Lieferbeziehungen
} zwischen namentlich bekannten Akteuren, { $timed ->
    [0] keine mit Lieferzeit
    [one] eine mit Lieferzeit
   *[other] { $timed } mit Lieferzeit
}.
scenario-M12-skipped = { $n } weitere Paare wurden nicht betrachtet.
scenario-M12-reading = { $between ->
    [0] Alle { $pairs } erfassten Wege führen direkt vom Lieferanten zum Abnehmer.
   *[other] { $pairs ->
        [one] Ein Paar ist
       *[other] { $pairs } Paare sind
    } durch einen Weg verbunden, davon { $between } über Zwischenglieder; { $single ->
        [0] keines davon hängt
        [one] eines hängt
       *[other] { $single } hängen
    } dort an einem einzigen Akteur.
}
scenario-M12-none = Es ist keine Lieferbeziehung zwischen namentlich bekannten Akteuren erfasst.
scenario-M12-missing = Paare, die an einem einzigen Akteur hängen: { $band }
scenario-M12-table = { $n ->
    [one] Das eine Paar mit Zwischenglied
   *[other] Paare mit Zwischengliedern, die längsten Wege zuerst (von { $n })
}
scenario-M12-pair = Von, zu
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Unabhängige Wege
scenario-M12-between = Dazwischen
scenario-M12-days = Lieferzeit
drawing-removal = Größter zusammenhängender Teil des Netzwerks, von allen { $n } verbundenen Akteuren bis zu keinem. Die Tabelle darunter nennt die Werte.
drawing-removal-axis = weggefallene Akteure, die am besten vernetzten zuerst

## Embedding

embedding-title = Stufe für Stufe
embedding-lead = Wer da ist, was fehlt und wen ein neu hinzukommendes Unternehmen erreichen könnte. Angenommen wird, dass es Verbindungen zu denjenigen aufnimmt, mit denen mindestens zwei Unternehmen der Stufe verbunden sind. Reichweite ist möglicher Kontakt, kein Geschäft.
embedding-coverage = Berechnet für { $n } verbundene Akteure, { $m } verbundene Paare und { $inputs } erfasste Vorleistungen, davon { $known } mit allen Lieferanten; Stand: { $date }.
embedding-members = Bereits hier
embedding-foreign = in ausländischem Besitz
embedding-nearby = In der Umgebung
embedding-missing = Fehlt oder anderswo
embedding-outside = außerhalb
embedding-gaps = Erfasste Lücken
embedding-bought-outside = Von außerhalb des Clusters bezogen: { $inputs }.
embedding-one-supplier = Mit nur einem Lieferanten: { $inputs }.
embedding-few-owners = { $n ->
    [0] Kein unabhängiger Eigentümer im Kern.
   *[one] Nur ein unabhängiger Eigentümer im Kern.
}
embedding-neighbours = In der Kette
embedding-before = davor
embedding-after = danach
embedding-two-steps = In zwei Schritten
embedding-first-of-all = Zuallererst
embedding-reach = { $reached } von { $total } verbundenen Akteuren, über { $partners ->
    [one] den einen typischen Partner
   *[other] { $partners } typische Partner
} der Stufe.
embedding-reach-any = { $reached } von { $total } verbundenen Akteuren. Kein Partner ist zwei Unternehmen gemeinsam; es werden daher alle { $partners } Partner angenommen.
embedding-no-reach = Nicht bekannt: Kein erfasster Akteur dieser Stufe hat eine Verbindung.
embedding-institutions = Ansprechstellen
