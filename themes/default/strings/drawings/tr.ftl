# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = yabancı tesis
class-loc = yerli firma
class-lea = eğitim ve araştırma
class-pub = kamu kurumu
class-ass = birlik
class-cap = yatırımcı
class-inf = arazi ve altyapı hizmetleri
class-out = kümenin dışında

## Drawings
# Name of an actor in a drawing, for screen readers.
drawing-actor = { $actor }, { $kind }, { $n } bağlantı
drawing-network = { $actors } aktör, { $ties } bağ
drawing-network-note = Büyük işaretlerin bağlantısı daha çoktur. Ok, verenden alana yönelir. Konumun ölçeği yoktur: yakınlık sıkı bağ demektir.
# How a drawing is read, one piece for each kind of actor it shows, joined by commas.
shape-mnc = daireler yabancı tesisler
shape-loc = kareler yerli firmalar
shape-lea = üçgenler eğitim ve araştırma kuruluşları
shape-pub = eşkenar dörtgenler kamu kurumları
shape-ass = altıgenler birlikler
shape-cap = ters üçgenler yatırımcılar
shape-inf = artılar arazi ve altyapı hizmetleri
shape-out = içi boş daireler kümenin dışındakiler
drawing-network-finding = En çok bağı olanlar: { $actors }
drawing-phase = { $new ->
    [0] Başlayan tarihli bağ yok
   *[other] { $new } tarihli bağ başlıyor
}, { $old ->
    [0] daha eski bir bağ sürmüyor
   *[other] { $old } eski bağ sürüyor
}
drawing-around = { $actor } ve { $n } bağlantısı
drawing-chain = { $n } aşamalı değer zinciri
drawing-chain-note = Ok, bir aşamadan beslediği aşamaya gider. Kesik çizgili kutuda küme içinden aktör yoktur.
drawing-stage-gap = burada kayıt yok
drawing-stage-members = { $n } aktör
drawing-chart = { $fact }: { $n } değer

## The network page
network-lead = { $date } itibarıyla adı bilinen { $n } aktör ve aralarında { $ties } bağ kayıtlı. En çok bağlantısı olan aktör { $best }: { $most }.
network-figure = Kim kime bağlı
network-reading-title = Haritanın gösterdikleri
# An actor whose loss cuts others off; $cut is how many.
network-see-cut = { $cut } başka aktör, ağın geri kalanına yalnızca { $actor } üzerinden ulaşıyor.
network-see-hubs = { $actors }: çizilen tüm bağlar içinde bu aktörlere değenlerin toplam oranı { $share }.
network-see-between = Başka iki aktör arasındaki en kısa yollar içinde { $actor } üzerinden geçenlerin oranı { $share }.
network-see-single = { $n } aktör haritaya tek bir kayıtlı bağla tutunuyor.
network-key-actors = Aktörler
network-key-ties = Bağlar
network-key-strength = Kalın çizgi iki veya daha fazla bağımsız kaynağa, ince çizgi tek kaynağa dayanır. Halka, kaynakların ayrıştığı bağı gösterir.
network-ties-title = Cümle olarak her bağ
network-ties-skip = Bağ tablosuna geç
network-ties-caption = Yukarıda çizilen bağlar, toplam { $n }
network-past-title = Geçmişteki bağlar
network-past-caption = Sona ermiş veya bir ucu sona ermiş bağlar, toplam { $n }
network-open-title = Gruplara ve adı açıklanmayan firmalara bağlar
network-open-caption = Bir ucu adı bilinen bir aktör olmayan bağlar, toplam { $n }; hiçbir göstergede sayılmaz
network-projects-title = Birden çok aktörün projeleri
network-col-from = Kimden
network-col-tie = Bağ
network-col-to = Kime
network-col-family = Bağ ailesi
network-col-years = Yıllar
network-col-evidence = Kaynaklar
network-alone-title = Kayıtlı bağı olmayan aktörler
network-alone = Listedeki { $n } aktörün kayıtlı bağı yok. Bu, firmalar hakkında değil, kayıtlar hakkında bir şey söyler.
network-limits-title = Bunun göstermedikleri
network-limit-undated = { $n } bağın tarihi yok: bugünün çiziminde yer alıyor, geçmişte görünmüyor.
network-limit-unsourced = { $n } bağ kaynak göstermiyor.
network-limit-undisclosed = { $n } bağın bir ucu açıklanmamış.
network-limit-sample = Yalnızca yayımlananlar kaydedilmiştir. Müşteriler ve fiyatlar nadiren yayımlandığından ağ bir alt sınırdır.
network-years-unknown = bilinmiyor

## Controls that the script adds to the network
network-filter-families = Bağlar
network-filter-kinds = Aktörler
network-find = Aktör bul
network-shown = { $actors } aktör, { $ties } bağ gösteriliyor
network-zoom-in = Yakınlaştır
network-zoom-out = Uzaklaştır
network-zoom-reset = Ağın tamamı
network-keys = Ok tuşları aktörden aktöre geçirir, Home en çok bağlantılı aktöre gider, Escape seçimi kaldırır, artı ve eksi yakınlaştırıp uzaklaştırır.
network-partners = { $actor }: { $n } bağlantı gösteriliyor
# Name of the group of zoom buttons.
network-zoom = Yakınlaştırma

## What the script adds below the network: questions one can ask of it
explore-choose = aktör seçin
explore-way = İki aktör arasındaki yol
explore-from = Başlangıç
explore-to = Varış
# $n is the number of ties one goes along.
explore-found = En kısa kayıtlı yol: { $from } – { $to }. Adım sayısı: { $n }
explore-none = Kayıtlı yol yok: { $from } – { $to }.
explore-without = Bir aktör olmadan
explore-leave = Çıkarılacak aktör
# $n is how many others are cut off; their names follow.
explore-cut = Bu çizimde { $actor } olmadan en büyük parçadan kopanlar: { $n }
explore-whole = Bu çizimde { $actor } olmadan diğerleri eskisi gibi bağlı kalıyor.
explore-years = Başladıkları yıla göre bağlar
explore-until = Şu yıla kadar başlayanlar
explore-now = bugün
# $undated ties have no date.
explore-begun = { $year }: çizilen bağlardan { $n } tanesi başlamıştı. Tarihi olmadığı için gizlenenler: { $undated }
explore-save = Çizimi göründüğü gibi kaydet
explore-save-svg = SVG olarak
explore-save-png = PNG olarak
explore-save-csv = Gösterilen bağların tablosu, CSV olarak

## Sifting, sizing and looking around one actor, added by the script
focus-part = Ağın bir bölümü
focus-around = Çevresi
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Adım
focus-region = Bölge
focus-boundary = Sınır
focus-all = tümü
focus-size = İşaret büyüklüğü
focus-alike = çizildiği gibi
focus-degree = Bağlantı sayısı
focus-between = Üzerinden geçen en kısa yolların payı
focus-core = Çekirdek sayısı: bu bölümdeki herkesin en az bu kadar bağlantısı var
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Tablodaki bağlar: { $shown }/{ $of }
