embed-title = Bu çizimi göm
embed-lead = Bu HTML kodunu başka bir sayfaya kopyalayın:
embed-lead-hosts = Bu HTML kodunu şu sitelerden birindeki bir sayfaya kopyalayın: { $hosts }
embed-source = Kaynak: { $site }
embed-whole = Sayfanın tamamı, kaynaklarıyla
