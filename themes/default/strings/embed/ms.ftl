embed-title = Benamkan lukisan ini
embed-lead = Salin kod HTML ini ke halaman lain:
embed-lead-hosts = Salin kod HTML ini ke halaman di { $hosts }:
embed-source = Sumber: { $site }
embed-whole = Halaman penuh, dengan sumbernya
