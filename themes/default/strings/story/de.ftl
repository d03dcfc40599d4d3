### Eine Geschichte, am Netzwerk erzählt.

story-title = Ein Weg durch das Netzwerk
story-lead = Was die Redaktion dieser Website zuerst zeigen würde. Jeder Schritt führt zu einer Ansicht der Zeichnung.
story-show = Schritt { $n } von { $of } in der Zeichnung
story-before = Vorheriger Schritt
story-after = Nächster Schritt
story-all = Ganzes Netzwerk
