embed-title = Osadź ten rysunek
embed-lead = Skopiuj ten kod HTML na inną stronę:
embed-lead-hosts = Skopiuj ten kod HTML na stronę w domenie { $hosts }:
embed-source = Źródło: { $site }
embed-whole = Cała strona wraz ze źródłami
