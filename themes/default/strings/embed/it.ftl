embed-title = Incorpora questo grafico
embed-lead = Copia questo codice HTML in un’altra pagina:
embed-lead-hosts = Copia questo codice HTML in una pagina di { $hosts }:
embed-source = Fonte: { $site }
embed-whole = La pagina completa, con le sue fonti
