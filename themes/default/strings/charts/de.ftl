# Wörter der Diagramme.

## Signs, explained below the title where they occur
chart-plan = Offen: nicht verwirklicht.
chart-differ = Klammer: Quellen weichen voneinander ab.
chart-about = Ring: ungefähr dieser Wert.
chart-bound = Pfeil: Grenzwert; der Wert liegt dort oder weiter in Pfeilrichtung.
chart-gap = Wo die Linie abbricht, fehlen Werte.
## Below a chart
chart-table = Werte als Tabelle
