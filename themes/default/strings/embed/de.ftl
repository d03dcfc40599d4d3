embed-title = Diese Zeichnung einbetten
embed-lead = Diesen HTML-Code in eine andere Seite kopieren:
embed-lead-hosts = Diesen HTML-Code in eine Seite von { $hosts } kopieren:
embed-source = Quelle: { $site }
embed-whole = Die ganze Seite mit ihren Quellen
