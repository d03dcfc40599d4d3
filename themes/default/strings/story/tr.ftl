### A story told on the network.

story-title = Ağ içinde bir yol
story-lead = Bu sitenin yazarlarının ilk olarak göstermek istedikleri. Her adım çizimin bir görünümüne götürür.
story-show = Çizimde adım { $n }/{ $of }
story-before = Önceki adım
story-after = Sonraki adım
story-all = Ağın tamamı
