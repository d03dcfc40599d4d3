embed-title = Insertar este gráfico
embed-lead = Copie este código HTML en otra página:
embed-lead-hosts = Copie este código HTML en una página de { $hosts }:
embed-source = Fuente: { $site }
embed-whole = La página completa, con sus fuentes
