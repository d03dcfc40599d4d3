## Networks too large for one drawing: groups, and a page for each.
# What a group is called: the stage, place or kind most of its members share, and the best connected one.
group-named = { $what }, { $actor } çevresinde
group-around = { $actor } çevresi
# Groups of two or three actors, put together.
group-crumbs = Küçük gruplar ({ $actor } grubu ve benzerleri)
group-actors = { $n } aktör
drawing-groups = { $actors } aktörden oluşan { $groups } grup
drawing-groups-note = Her işaret bir gruptur, içindeki sayı gruptaki aktör sayısıdır. Daha kalın çizgi, iki grup arasında daha çok bağ demektir.
drawing-groups-hidden = { $n ->
    [0] { "" }
   *[other] Gruplar arasındaki en zayıf { $n } bağlantı çizilmemiştir; grupların sayfalarında belirtilir.
}
drawing-groups-finding = { $groups } grubun en büyüğü olan “{ $group }”, { $of } aktörden { $n } tanesini kapsıyor
groups-figure = Gruplar hâlinde ağ
groups-title = Tüm gruplar
groups-lead = Ağ tek bir çizime sığmayacak kadar büyük. Kendi aralarında diğerlerine göre daha çok bağı olan aktör grupları hâlinde çizilmiştir; gruplar yalnızca bağlardan hesaplanmıştır. Her grubun, içindeki herkesi gösteren bir sayfası vardır.
groups-col-group = Grup
groups-col-actors = Aktörler
groups-col-inside = İçerideki bağlar
groups-col-outside = Diğerlerine bağlar
groups-col-best = En çok bağlantılı
groups-up = Ağın tüm grupları
group-lead = { $date } itibarıyla ağın { $n } aktörü ve bunlar arasında { $ties } bağ kayıtlı. Burada en çok bağlantısı olan aktör { $best }: { $most }.
group-outside-title = Diğer gruplara bağlar
group-outside-caption = Bir ucu başka bir grupta olan bağlar, toplam { $n }; çizimde yer almaz
group-near-title = Bu grubun bağlı olduğu gruplar
group-near = { $n } bağ
