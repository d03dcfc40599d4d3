embed-title = Deze tekening insluiten
embed-lead = Kopieer deze HTML-code naar een andere pagina:
embed-lead-hosts = Kopieer deze HTML-code naar een pagina van { $hosts }:
embed-source = Bron: { $site }
embed-whole = De hele pagina, met haar bronnen
