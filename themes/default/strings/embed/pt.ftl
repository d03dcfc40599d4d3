embed-title = Incorporar este gráfico
embed-lead = Copie este código HTML para outra página:
embed-lead-hosts = Copie este código HTML para uma página de { $hosts }:
embed-source = Fonte: { $site }
embed-whole = A página completa, com as suas fontes
