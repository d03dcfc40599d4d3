# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print and take no ending.

## Around every value

indicator-not-known = Bilinmiyor: kayıtlar bu değere olanak vermiyor.
indicator-too-few = Veri yetersiz: { $n } aktör, { $m } bağ. Değer, sonuç çıkarmak için değil, kayıt için tutulmaktadır.
indicator-formula = Formül
indicator-reference = Kaynak yayın
indicator-pitfall = Nasıl yanıltabilir
indicator-basis = { indicator-basis.short }; { $date } itibarıyla
    .short = { $n } aktör, { $m } bağ
indicator-coverage = dayandığı bağlar içinde başlangıcı bilinenler { $dated }, kaynağı olanlar { $sourced }
indicator-lower-bound = Kayıtlı bağlar bir örneklemdir. Kimsenin yazmadığı bağlar bu değeri yükseltirdi.
indicator-extent-core = kümenin içindeki aktörler
indicator-extent-recorded = dışarıdaki ortaklar dâhil tüm kayıtlılar

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }; { $date } itibarıyla
    .short = { $n } bildirilmiş aşama, { $m } aktör
indicator-I13-basis = { indicator-I13-basis.short }; { $date } itibarıyla
    .short = { $n } alıcı, { $m } tedarik bağı
indicator-I14-basis = { indicator-I14-basis.short }; { $date } itibarıyla
    .short = { $n } girdi, tüm tedarikçileri kayıtlı olan { $m }
indicator-I16-basis = { indicator-I16-basis.short }; { $date } itibarıyla
    .short = { $n } girdi, tüm tedarikçileri kayıtlı olan { $m }
indicator-I21-basis = { indicator-I21-basis.short }; { $date } itibarıyla
    .short = { $n } aktör, { $m } tarihli bağ
indicator-I22-basis = { indicator-I22-basis.short }; { $date } itibarıyla
    .short = { $n } aktör, { $m } tarihli bağ
indicator-I26-basis = { indicator-I26-basis.short }; { $date } itibarıyla
    .short = { $n } araştırma enstitüsü veya üniversite, { $m } spin-off
indicator-I31-basis = { indicator-I31-basis.short }; { $date } itibarıyla
    .short = diğer dillerde { $n } sayfa, aynı olguları içeren { $m }
indicator-I27-basis = { indicator-I27-basis.short }; { $date } itibarıyla
    .short = { $m } gerçekleşmiş olay içinde { $n } giriş veya çıkış
indicator-I30-basis = { indicator-I30-basis.short }; { $date } itibarıyla
    .short = { $n } olgu ve bağ
indicator-I40-basis = { indicator-I40-basis.short }; { $date } itibarıyla
    .short = { $n } aktör, { $m } tarihli bağ

## Names of further values

indicator-part-pairs = Bağı olan çiftler
indicator-part-possible-pairs = Olası çiftler
indicator-part-mean-degree = Firma başına bağlantı
indicator-part-tied = Bağı olan aktörler
indicator-part-isolated = Bağı olmayan aktörler
indicator-part-weighted = Aynı değer, bağların ağırlığıyla
indicator-part-most = Bir aktörün en yüksek bağlantı sayısı
indicator-part-ei-index = E-I endeksi
indicator-part-expected = Bağlantılar rastgele kurulsaydı beklenen
indicator-part-expected-ei-index = Rastgele seçimde beklenen E-I endeksi
indicator-part-across = Bölgeler arası çiftler
indicator-part-within = Bölge içi çiftler
indicator-part-regions = Bölgeler ve ülkeler
indicator-part-crossing = Sınır ötesi çiftler
indicator-part-countries = Ortak ülkeler
indicator-part-effective-countries = Etkin ortak ülke sayısı
indicator-part-filled = Dolu aşamalar
indicator-part-declared = Bildirilmiş aşamalar
indicator-part-depth = İki veya daha fazla bağımsız aktörü olan aşamalar
indicator-part-gaps = Açıklanmış boşluklar
indicator-part-unexplained = Açıklanmamış boşluklar
indicator-part-value-weighted = Değer payıyla ağırlıklı
indicator-part-bridges = Bir parçayı tek başına bağlayan bağlar
indicator-part-cut-off = Tek bir aktöre bağımlı en yüksek aktör sayısı
indicator-part-cut-off-share = Bağı olan tüm aktörler içindeki payları
indicator-part-freeman = Merkezîleşme (Freeman)
indicator-part-gini = Bağlantı eşitsizliği (Gini)
indicator-part-mention-share = Metindeki anılmalar içindeki pay
indicator-part-with-locator = Kaynaktaki yeri belirtilenler
indicator-part-facts-sourced = Kaynağı olan olgular
indicator-part-ties-sourced = Kaynağı olan bağlar
indicator-part-independent = İki veya daha fazla bağımsız kaynağı olanlar
indicator-part-identified = Tanımlayıcısı doğrulanmış aktörler
indicator-part-median-age = En yeni kaynağın medyan yaşı

indicator-part-gatekeepers = Hem içeriye hem dışarıya bağlı aktörler
indicator-part-gatekeeper-share = Çekirdek içindeki payları
indicator-part-largest-drop = Bunlardan biri ayrıldığında en büyük düşüş
indicator-part-density = Olası tüm çiftler içinde bağlı olanların payı
indicator-part-firms = Firmalar
indicator-part-institutes = Araştırma enstitüleri ve üniversiteler
indicator-part-bridges-known = İkisi de burada bulunan sınıf çiftleri
indicator-part-by-input = Girdiye göre
indicator-part-by-value = Değere göre
indicator-part-inputs-known = Tüm tedarikçileri kayıtlı girdiler
indicator-part-inputs-unknown = Bunun bilinmediği girdiler
indicator-part-effective-suppliers = Etkin tedarikçi sayısı
indicator-part-highest = Tek bir girdideki en yüksek değer
indicator-part-sole-sourced = Tek tedarikçili girdiler
indicator-part-alternatives = Girdi başına alternatif
indicator-part-one-minus-hhi = Bir eksi ortalama yoğunlaşma
indicator-part-after-first = İlk çıkarmadan sonraki en büyük parça
indicator-part-after-any = Aynı değer, herhangi bir çıkarmadan sonra, ortalama
indicator-part-star = Bu büyüklükte bir yıldızın değeri
indicator-part-complete = Herkes herkese bağlı olsaydı değer
indicator-part-begun = Başlayan bağlar
indicator-part-ended = Sona eren bağlar
indicator-part-death-rate = İlk gündekilerden sona erenler
indicator-part-undated = Tarihi olmayan, dışarıda bırakılan bağlar
indicator-part-older-than-five = Beş yıldan eski
indicator-part-one-step = Bir adımda
indicator-part-two-steps = İki adımda
indicator-part-three-steps = Üç adımda
indicator-part-reachable = Herhangi bir yolu olan çiftler
indicator-part-islands = Ayrı parçalar
indicator-part-spin-offs = Kayıtlı spin-off’lar
indicator-part-from-research = Araştırmadan doğanlar
indicator-part-survivors = En az beş yaşında olanlardan hâlâ var olanlar
indicator-part-pages-compared = Karşılaştırılan sayfalar
indicator-part-pages-equal = Aynı olguları içeren sayfalar
indicator-part-entries = Girişler
indicator-part-exits = Çıkışlar
indicator-part-foreign-share = Yeni gelenlerden sahibi yurt dışında olanlar
indicator-part-realised-share = Tüm planlardan gerçekleşenler
indicator-part-by-region = Bölgeye göre
indicator-part-by-class = Aktör sınıfına göre
indicator-part-ties-growth = Bağlar, yıllık
indicator-part-actors-growth = Aktörler, yıllık
indicator-part-densification = Aktör artışına karşı bağ artışı (eğim)
indicator-part-density-without = O olmadan firmalar arası iş birliği

indicator-class-firm = firmalar
indicator-class-research = araştırma
indicator-class-education = eğitim
indicator-class-capital = sermaye
indicator-class-public = kamu kurumları
indicator-class-other = diğerleri
indicator-class-inside = küme
indicator-class-country = ülkenin geri kalanı
indicator-class-abroad = dünya
indicator-pair = { $first } ve { $second }
indicator-input = { $buyer } için { $input }
indicator-observed = yayımlanmış değer, burada hesaplanmamıştır

## I01

indicator-I01 = Firmalar arası iş birliği
indicator-I01-question = Olası firma çiftlerinin kaçı birlikte çalışıyor?
indicator-I01-reading = Kümenin { $firms } firması arasında { $possible } çift olası; { $pairs ->
    [0] hiçbirinin kayıtlı bağı yok.
   *[other] bunlardan { $pairs } tanesinin kayıtlı bağı var ({ $share }).
}
indicator-I01-pitfall = Başka hiçbir şey değişmese bile, listelenen firma sayısı arttıkça değer düşer. Yanında firma başına bağlantı sayısı olmadan iki kümeyi bununla karşılaştırmayın.

## I02

indicator-I02 = Bağı olan aktörler
indicator-I02-question = Bu bir ağ mı, yoksa bir liste mi?
indicator-I02-reading = { $actors } kayıtlı aktörden { $tied } tanesinin en az bir bağı var; { $isolated ->
    [0] tek başına kalan yok.
   *[other] { $isolated } aktör tek başına.
}
indicator-I02-pitfall = Daha az aktör listelemek değeri yükseltir. Kayıtlı bağı olmayan bir aktörün, kimsenin yazmadığı bağları olabilir.

## I03

indicator-I03 = Aktör başına bağlantı
indicator-I03-question = Bir aktörün ortalama kaç bağlantısı var?
indicator-I03-reading = Aktör başına ortalama bağlantı sayısı { $partners } ({ $actors } aktör arasında { $pairs } çift).
indicator-I03-pitfall = Farklı büyüklükler arasında karşılaştırılabilir, ancak bağları kaydedenin özeniyle birlikte artar.

## I04

indicator-I04 = Bölgeler arası bağlar
indicator-I04-question = Bağlar tek bölgede mi kalıyor, yoksa bölgeleri aşıyor mu?
indicator-I04-reading = Bağı olan { $pairs } çiftten { $across } tanesi bir bölge sınırını aşıyor ({ $share }). Bağlantılar rastgele kurulsaydı beklenen oran: { $expected }.
indicator-I04-pitfall = Oran, dışarıdaki ortaklardan kaçının kaydedildiğine bağlıdır; rastgele seçimde beklenen değerle birlikte okuyun.

## I05

indicator-I05 = Uluslararası bağlantılılık
indicator-I05-question = Kümenin bağlarının kaçı yurt dışına, kaç ülkeye uzanıyor?
indicator-I05-reading = Kümenin bağı olan { $pairs } çiftinden { $crossing ->
    [0] hiçbiri başka bir ülkeye uzanmıyor
   *[other] { $crossing } tanesi başka bir ülkeye uzanıyor
} ({ $share }){ $countries ->
    [0] .
    [1] ; tümü aynı ülkeye.
   *[other] ; toplam { $countries } ülkeye.
}
indicator-I05-pitfall = Bir fabrika ile yurt dışındaki sahibi arasındaki bağlar tam sayılır. Bunlar, yurt dışında bulunmuş ortaklarla aynı şey değildir.

## I06

indicator-I06 = Kümenin ötesine erişim
indicator-I06-question = Dış dünya ne kadar yakın ve kimin üzerinden?
indicator-I06-reading = { $gatekeepers ->
    [0] Hem içeride hem dışarıda bağlantısı olan aktör yok.
    [1] Kümenin { $actors } aktöründen birinin hem içeride hem dışarıda bağlantısı var: { $actor }. Bu aktör olmasaydı kayıtlı erişimdeki düşüş { $drop } olurdu.
   *[other] Kümenin { $actors } aktöründen { $gatekeepers } tanesinin hem içeride hem dışarıda bağlantısı var. En belirleyici olan { $actor }: bu aktör olmasaydı kayıtlı erişimdeki düşüş { $drop } olurdu.
}
indicator-I06-pitfall = Kâğıt üzerindeki yolları sayar. Yüksek bir düşüş, kayıtlı erişimin tek aktöre bağlı olduğunu söyler; diğerlerinin kendi yolunu bulamayacağını söylemez.

## I07

indicator-I07 = Araştırma ortağı olan firmalar
indicator-I07-question = Kaç firma bir üniversite veya araştırma enstitüsüyle çalışıyor?
indicator-I07-reading = { $institutes ->
    [0] { $firms } firmadan { $linked } tanesinin araştırmayla kayıtlı bağı var; kayıtlı araştırma enstitüsü yok.
    [1] { $firms } firmadan { $linked } tanesinin, burada kayıtlı tek araştırma enstitüsüyle kayıtlı bağı var ({ $share }).
   *[other] { $firms } firmadan { $linked } tanesinin, { $institutes } üniversite ve araştırma enstitüsünden en az biriyle kayıtlı bağı var ({ $share }).
}
indicator-I07-pitfall = Ortak projelerin başlangıcı, bitişinden daha sık duyurulur; bir firma ile bir laboratuvar arasındaki sözleşmeler nadiren kamuya açıktır.

## I08

indicator-I08 = Eksik köprüler
indicator-I08-question = Hangi aktör sınıfları birbirine bağlı değil?
indicator-I08-reading = İkisi de burada bulunan { $known } sınıf çiftinden { $missing ->
    [0] her birinin en az bir kayıtlı bağı var.
   *[other] { $missing } tanesinin hiç kayıtlı bağı yok.
}
indicator-I08-pitfall = Sınıfların büyüklüğü farklıdır: tek yatırımcıya giden bir bağ yüksek yoğunluk demektir. Yalnızca oranları değil, sayıları okuyun.

## I09

indicator-I09 = Zincirin bütünlüğü
indicator-I09-question = Değer zincirinin hangi aşamaları burada, hangileri dışarıdan geliyor?
indicator-I09-reading = Bildirilmiş { $stages } aşamadan { $filled } tanesi küme içinde dolu{ $nearby ->
    [0] { "" }
   *[other] , { $nearby } tanesi de genişletilmiş kümede
}. { $deep ->
    [0] Hiçbir aşamada farklı sahipleri olan iki veya daha fazla aktör yok.
   *[other] { $deep } aşamada farklı sahipleri olan iki veya daha fazla aktör var.
}
indicator-I09-pitfall = Tümüyle aşama listesine bağlıdır. Daha ince bir liste daha çok boşluk yaratır, daha kaba bir liste boşlukları gizler.

## I13

indicator-I13 = Yerel tedarik
indicator-I13-question = Kümenin satın aldıklarının ne kadarı kümeden geliyor?
indicator-I13-reading = Kümedeki alıcılara giden { $ties } kayıtlı tedarik bağından { $local } tanesi kümenin içinden geliyor ({ $share }). { $unknown ->
    [0] { "" }
   *[other] { $unknown } girdide tüm tedarikçilerin kayıtlı olup olmadığı bilinmiyor.
}
indicator-I13-pitfall = Bağa, girdiye ve değere göre saymak üç ayrı yanıt verir. Yerel bir fatura adresi, yerel katma değer değildir.

## I14

indicator-I14 = Tedarikçi yoğunlaşması
indicator-I14-question = Bir girdi ne kadar az tedarikçiden geliyor?
indicator-I14-reading = { $known ->
    [0] { $inputs } girdinin hiçbirinde tüm tedarikçiler ve payları kayıtlı değil.
   *[other] { $inputs } girdiden { $known } tanesinde tüm tedarikçiler kayıtlı; girdi başına ortalama etkin tedarikçi sayısı: { $suppliers }.
}
indicator-I14-pitfall = Yalnızca tüm tedarikçileri kayıtlı girdiler sayılır. Kayıtlı olmayan, eksik bir tedarikçi değildir.

## I16

indicator-I16 = İkinci kaynağı olmayan girdiler
indicator-I16-question = Bir tedarikçi dursa neyin yerine başkası konabilirdi?
indicator-I16-reading = { $known ->
    [0] Bilinmiyor: hiçbir girdide tüm tedarikçiler kayıtlı değil.
   *[other] Tüm tedarikçileri kayıtlı { $known } girdiden { $sole } tanesi yalnızca bir tedarikçiden geliyor. { $unknown ->
        [0] { "" }
       *[other] Başka { $unknown } girdide bu bilinmiyor.
    }
}
indicator-I16-pitfall = Kimsenin yazmadığı alternatifler bilinmiyor demektir; bu, alternatif olmadığı anlamına gelmez.

## I17

indicator-I17 = Ağın tekil arıza noktaları
indicator-I17-question = Kim veya ne, başkalarını ağın geri kalanına tek başına bağlıyor?
indicator-I17-reading = { $points ->
    [0] Başkalarını ağın geri kalanına tek başına bağlayan aktör yok: her kayıtlı bağın bir alternatif yolu var.
    [1] Bazı aktörlerin ağın geri kalanına giden tüm kayıtlı bağları tek bir aktörden geçiyor: { $actor }. { $actors } aktörden { $cutoff } tanesine yalnızca bu yolla ulaşılıyor.
   *[other] { $points } aktör, başkalarını ağın geri kalanına tek başına bağlıyor. En çok bağımlı olunan { $actor }: { $actors } aktörden { $cutoff } tanesine yalnızca ona giden kayıtlı bağlarla ulaşılıyor.
}
indicator-I17-pitfall = Kimin aksayacağını değil, hangi kayıtlı bağların alternatif yolu olmadığını söyler. Kimsenin yazmadığı bir bağ, alternatif yol olabilir. Tek kaynaklı tedarik ayrı bir sorudur.

## I18

indicator-I18 = Bütünlük
indicator-I18-question = Önde gelen aktörler ayrıldığında ağın ne kadarı bir arada kalıyor?
indicator-I18-reading = Bağı olan aktörlerden tek bağlantılı parçada olanların oranı { $whole }. { $actor } olmadan bu oran { $first } olurdu; herhangi bir aktör olmadan ortalama { $mean }.
indicator-I18-pitfall = Kâğıt üzerindeki bağlantı teslimat değildir. Çıkarma sırası, ayrılma olasılığını değil, kayıtlı bağlantı sayısını izler.

## I21

indicator-I21 = Kalıcı bağlar
indicator-I21-question = Beş yıl önceki ağ kalıcı oldu mu?
indicator-I21-reading = Referans günden { $years } yıl önce { $then } tarihli bağ kayıtlıydı, şimdi { $now } bağ kayıtlı; arada { $begun } bağ başladı, { $ended } bağ sona erdi.
indicator-I21-pitfall = Yakın yıllara daha dikkatli bakılması, yeni bağ doğuyormuş gibi görünür. Bitişler başlangıçlardan daha seyrek duyurulur.

## I22

indicator-I22 = Bağların yaşı
indicator-I22-question = Bağlar kaç yaşında?
indicator-I22-reading = { $ties } tarihli bağın yarısı { $years } yıldan eski; { $old } tanesi beş yıldan eski.
indicator-I22-pitfall = Yalnızca ayakta kalan bağlar sayılır; sona erenler genç değildir, artık yoktur.

## I23

indicator-I23 = Araştırmanın erişimi
indicator-I23-question = Bir araştırma enstitüsü tanıştırmalar yoluyla kaç aktöre ulaşıyor?
indicator-I23-reading = Bir araştırma enstitüsünün veya üniversitenin iki adımda ulaştığı, diğer { $actors } aktör içindeki ortalama pay: { $share } ({ $institutes } enstitü).
indicator-I23-pitfall = Yol, olası bir temastır; benimseme değildir.

## I24

indicator-I24 = Yakınlık
indicator-I24-question = Bağı olan aktörler birbirine ulaşabiliyor mu?
indicator-I24-reading = Bağı olan aktör çiftleri içinde herhangi bir yolla bağlantılı olanların oranı { $share }; { $actors } aktör { $islands ->
    [1] tek bir bağlantılı parça oluşturuyor.
   *[other] { $islands } ayrı parça oluşturuyor.
}
indicator-I24-pitfall = Ayrı parçalar, kimsenin kaydetmediği bir bağla bağlantılı olabilir.

## I26

indicator-I26 = Araştırmadan doğan spin-off’lar
indicator-I26-question = Araştırmadan firma doğuyor mu?
indicator-I26-reading = { $institutes ->
    [0] Kayıtlı araştırma enstitüsü yok
   *[other] Son on yılda { $institutes } araştırma enstitüsü ve üniversiteden { $recent ->
        [0] tarihli spin-off doğmadı
       *[other] { $recent } tarihli spin-off doğdu
    }
}; kökeni ne olursa olsun toplam { $all } spin-off kayıtlı.
indicator-I26-pitfall = Köken kuruluşun adını veya binasını koruyan firmalar fark edilir, diğerleri edilmez; başarısızlıklar unutulur.

## I27

indicator-I27 = Girişler ve çıkışlar
indicator-I27-question = Kim geldi, kim gitti ve kaç plan gerçekleşti?
indicator-I27-reading = Zaman çizelgesi { $entries } giriş ve { $exits } çıkış anlatıyor; giriş, genişleme veya yatırıma ilişkin { $plans } plandan { $done } tanesi gerçekleşmiş olarak anlatılıyor.
indicator-I27-pitfall = Girişler haberdir, çıkışlar sessizdir. Duyurulan, yatırılmış demek değildir.

## I28

indicator-I28 = Önde gelen aktörün ağırlığı
indicator-I28-question = Tek bir aktör bütünün yerine mi geçiyor?
indicator-I28-reading = { $ties ->
    [1] En çok bağlantısı olan aktör { $actor }, bağlantı sayısı { $partners }:
   *[other] En çok bağlantısı olan { $ties } aktör var, { $actor } bunlardan biri; her birinin bağlantı sayısı { $partners }:
} tüm bağ uçları içindeki pay { $share }. Tek merkezli bir yıldızda bu pay %50 olurdu.
indicator-I28-pitfall = Merkez ve çevresi bir küme türüdür, kusur değildir; ancak söylenmesi gerekir. Hakkında daha çok şey bilinen aktörlerin daha çok kayıtlı bağı olur.

## I29

indicator-I29 = Benzerin benzerle bağı
indicator-I29-question = Bölgeler ve aktör sınıfları kendi içlerine mi kapanıyor?
indicator-I29-reading = Endeks bölgeye göre { $region }, aktör sınıfına göre { $class } (1: yalnızca grup içinde; 0: rastgele seçilmiş gibi; 0’ın altı: daha çok gruplar arasında).
indicator-I29-pitfall = Dışarıdaki ortaklar, içeriden birine bağlı oldukları için kaydedilmiştir; bu da endeksi aşağı çeker.

## I30

indicator-I30 = Kanıtlar
indicator-I30-question = Bunların ne kadarı bir kaynağa kadar izlenebiliyor?
indicator-I30-reading = { $records } olgu ve bağdan { $traced } tanesinin kaynağı ve tarihi var ({ $share }); { $twice ->
    [0] iki bağımsız kaynağa dayanan yok.
   *[other] { $twice } tanesi iki veya daha fazla bağımsız kaynağa dayanıyor.
}
indicator-I30-pitfall = Bir ifadenin doğru olup olmadığını değil, izlenebilir olup olmadığını ölçer.

## I31

indicator-I31 = Her dilde aynı olgular
indicator-I31-question = Tüm diller aynı olguları mı anlatıyor?
indicator-I31-reading = Çevrilmiş { $pages } sayfadan { $equal } tanesi özgün metinle tıpatıp aynı olgulara gönderme yapıyor ({ $share }).
indicator-I31-pitfall = Çevresindeki sözcükleri değil, olgulara yapılan göndermeleri karşılaştırır.

## I40

indicator-I40 = Büyüme
indicator-I40-question = Kayıtlı ağ ne hızla büyüyor?
indicator-I40-reading = Tarihli bağların sayısı beş yıl önce { $then }, şimdi { $now }; yıllık değişim bağlarda { $ties }, aktörlerde { $actors }.
indicator-I40-pitfall = Nokta sayısı azdır. Kaydetme işi de büyür ve ikisi birbirinden ayırt edilemez.

## I42

indicator-I42 = Önde gelen aktör olmadan
indicator-I42-question = En çok bağlantısı olan aktör olmadan ne kalırdı?
indicator-I42-reading = Bağı olan { $pairs } çiftten { $without } tanesinde { $actor } yer almıyor ({ $share }). { $beside ->
    [0] Ayrılmış bir aktörün ortakları arasında kayıtlı bağ yoktu.
   *[other] Ayrılmış aktörlerin ortakları arasındaki bağlardan bir yıl sonra hâlâ var olanlar: { $outlived } / { $judged }; tarihlerin bunu göstermediği bağlar: { $unclear }.
}
indicator-I42-pitfall = Diğerlerinin bağları, önde gelen aktör sayesinde var olabilir ve onunla birlikte gidebilir. Bir bağın bir çıkıştan sonra sürmesi, nedenini açıklamaz.

## Phases and years

evolution-actors = { $count } aktör
evolution-ties = { $count } bağ
evolution-begun = { $count ->
    [0] başlayan bağ yok
   *[other] { $count } bağ başladı
}
evolution-ended = { $count ->
    [0] sona eren yok
   *[other] { $count } bağ sona erdi
}
evolution-actors-begun = { $count ->
    [0] gelen aktör yok
   *[other] { $count } aktör geldi
}
evolution-actors-ended = { $count ->
    [0] ayrılan yok
   *[other] { $count } aktör ayrıldı
}
evolution-events = { $count ->
    [0] anlatılan olay yok
   *[other] { $count } olay
}
evolution-phase-reading = Bu dönemin sonunda { $actors } aktör ve { $ties } tarihli bağ kayıtlı; dönem içinde { $begun ->
    [0] başlayan bağ yok
   *[other] { $begun } bağ başladı
}, { $ended ->
    [0] sona eren bağ yok
   *[other] { $ended } bağ sona erdi
}.
evolution-phase-running = Dönem referans günde hâlâ sürüyor.
evolution-undated = { $count ->
    [0] Her kayıtlı bağın bir başlangıcı var.
   *[other] { $count } kayıtlı bağın başlangıcı bilinmiyor; bunlar hiçbir dönemde yer almıyor.
}
evolution-dated-share = şimdiye dek kaydedilmiş tüm bağlar içinde başlangıcı bilinenlerin oranı { $share }
evolution-persistence = sürenin başındaki veya sonundaki bağlar içinde her ikisinde de var olanların oranı { $share }
evolution-pitfall = Daha dikkatli incelenen yıllar daha çok başlangıç gösterir. Kayıtlı bağlardaki artış, henüz bağlarda artış değildir.

## Stages

stage-independent = { $count ->
    [1] tek sahip
   *[other] { $count } farklı sahip
}
stage-filled-nearby = yalnızca genişletilmiş kümede dolu

## Evidence of a record

evidence-sources = { $count ->
    [0] kaynak yok
   *[other] { $count } kaynak
}
evidence-independent = { $count ->
    [0] bağımsız kaynak yok
   *[other] { $count } bağımsız kaynak
}
evidence-searched = araştırıldı, kaynak bulunamadı
evidence-primary = aralarında birincil kaynak var

## The two boundaries, phases, what is told

indicator-wider = Genişletilmiş kümeyle
indicator-extent-extended = kümenin veya genişletilmiş kümenin içindeki aktörler
indicators-boundary = Değerin kimin içeride olduğuna bağlı olduğu yerlerde önce çekirdek, sonra genişletilmiş küme için değer verilir.
indicator-named-more = ve { $n } aktör daha
indicator-of = { $m }/{ $n }
indicator-I09-coverage = dayandığı aktörler içinde başlangıcı bilinenler { $dated }, kaynağı olanlar { $sourced }
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = toparlanmalar içinde öncesindeki krizle birlikte tarihi ay düzeyinde bilinenler { $dated }, kaynağı olanlar { $sourced }
indicator-I21-coverage = tarihli bağlar { $dated }; diğerleri dışarıda bırakılmıştır
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = dayandığı olayların tümü tarihli, kaynağı olanlar { $sourced }
indicator-I30-coverage = olgu ve bağlar içinde tarihi olanlar { $dated }, kaynağı olanlar { $sourced }
indicator-I41-coverage = mekanizmalar içinde kanıtını belirtenler { $sourced }
page-trends = Zaman içinde göstergeler
trends-lead = { $cluster }: tarihli bağların her dönemin sonunda verdiği değerler; her değerin dayandığı aktör ve bağ sayısıyla birlikte.
trends-how = Her sütun bir dönemin son günüdür. Yalnızca başlangıcı bilinen bağlar ile başlangıcı bilinen veya böyle bir bağı olan aktörler sayılır; bu nedenle son sütun, tarihi olmayan bağları da sayan bugünkü değer değildir. Tedarikçiler, kanıtlar ve diller bugün için bildirilir, geçmişleri yoktur.
trends-caption = Her değerin altında: n, hesaba giren aktör sayısı; m, dayandığı bağ sayısı.
trends-basis = n { $n }, m { $m }
trends-end = { $year } sonu
trends-none = Henüz başlayan dönem yok veya içindeki hiçbir şeyin tarihi yok.
page-told = Anlatılan ve kaydedilen
told-lead = { $cluster } hakkındaki metinler en çok bağı olandan mı en çok söz ediyor: metinlerdeki göndermeler, kayıtlardaki ağırlığın yanında.
told-agreement-title = İki sıralama ne ölçüde örtüşüyor
told-agreement-lead = Göndermeler ile ağırlığın Spearman sıra korelasyonu: 1 aynı sıra, 0 bağlantı yok, −1 ters sıra. Yalnızca o dilde yazılmış bölüm ve sorulardaki göndermeler sayılır.
told-sort = Ne
told-n = Karşılaştırılan
told-elsewhere = Bugünkü ağın dışındaki aktörlere göndermeler
told-actors = Aktörler
told-actors-weight = bağlantılar
told-stages = Aşamalar
told-stages-weight = o aşamadaki aktörler
told-kinds = Bağ türleri
told-kinds-weight = bugünkü bağlar
told-in = anlatım dili: { $language }
told-more-title = Kaydedildiğinden çok anlatılanlar
told-more-lead = İlk dildeki sıraya göre: metin bu aktörlere, kayıtlı bağlarının verdiğinden daha çok yer veriyor.
told-less-title = Anlatıldığından çok kaydedilenler
told-less-lead = Bu aktörlerin kayıtlı bağı çok, metindeki yeri azdır.
told-stages-title = Zincirin aşamaları
told-kinds-title = Bağ türleri
told-pitfall = Bir metin haklı olarak tek bir aktörün üzerinde durabilir; göndermesiz bir ad da sayılmaz. Düşük bir değer yeniden bakmayı gerektirir, kusur değildir.
data-indicators-by-phase = her dönemin sonundaki göstergeler, yalnızca tarihli bağlardan, her iki sınır için
data-observations = burada hesaplanmayan göstergelerin yayımlanmış değerleri
data-mentions = metinlerdeki göndermeler, dillere göre, kayıtlardaki ağırlığın yanında

tie-kind-supplies = Tedarik
tie-kind-contracts = Fason iş
tie-kind-rnd = Ortak araştırma
tie-kind-co-develops = Ortak geliştirme
tie-kind-develops = Tedarikçi geliştirme
tie-kind-licenses = Lisans
tie-kind-standardizes = Standart
tie-kind-trains = Eğitim
tie-kind-talent-flow = İnsan hareketi
tie-kind-spin-off = Spin-off
tie-kind-invests = Yatırım
tie-kind-owns = Mülkiyet
tie-kind-funds = Finansman
tie-kind-member-of = Üyelik
tie-kind-regulates = Düzenleme
tie-kind-hosts = Yer sağlama
tie-kind-founds = Kuruculuk
tie-kind-cooperates = İş birliği
tie-kind-succeeds = Ardıllık

indicator-part-joint-events = Firma ile araştırma enstitüsünün birlikte yer aldığı olaylar, firma ve yıl başına
indicator-part-outlived = Bir çıkıştan sonra süren bağlar
indicator-part-outlived-of = Bir çıkış sırasındaki bağlar, tarihleri biliniyor
indicator-part-outlived-unknown = Bir çıkış sırasındaki bağlar, tarihleri yeterli değil
indicator-part-left = Ardıl bırakmadan ayrılan aktörler
indicator-part-employees = Kümenin çalışanları
indicator-part-per-thousand = Bin çalışan başına büyük firma
indicator-part-large = Büyük firmalar
indicator-part-sized = Büyüklüğü kayıtlı firmalar
indicator-part-mature = Yerleşik aktörü olan işlevler
indicator-part-effective-markets = Etkin pazar sayısı
indicator-part-top-market = En büyük pazarın payı
indicator-part-markets = Pazarlar
indicator-part-by-shares = Aynı değer, bildirilen paylara göre
indicator-part-suppliers-tried = Denenen tedarikçiler
indicator-part-recoveries = Anlatılan toparlanmalar
indicator-part-recovery-known = Toparlanma süresi bilinen aktörler
indicator-part-recovery-unknown = Bu süresi araştırılıp bulunamayan aktörler
indicator-part-longest-exposure = Tedariksiz geçen en uzun süre
indicator-part-ninth-decile = Onda dokuzu için üst sınır
indicator-part-from-inside = İçerideki tedarikçilerden
indicator-part-from-outside = Dışarıdaki tedarikçilerden
indicator-part-lead-times = Süresi bildirilmiş tedarik bağları
indicator-part-steps-written = Adımları yazılmış mekanizmalar
indicator-part-not-established = Araştırılıp bulunamayan mekanizmalar
indicator-part-terms = Terimler listesindeki terimler
indicator-part-glossary = Her dilde açıklanan terimler
indicator-part-mean-steps = Bağlantılı aktörler arasında ortalama adım
indicator-part-longest-way = En kısa yolların en uzunu

## I10, I11, I12

indicator-I10 = Aşama başına büyük firma
indicator-I10-question = Zincirin her aşamasının ardında kaç büyük firma var?
indicator-I10-reading = { $stages } aşamalı bir zincirde, büyüklüğü kayıtlı { $sized } firmadan { $large } tanesi büyük; toplam { $firms } firma kayıtlı. { $declared ->
    [0] Kümede kaç kişinin çalıştığı tek bir sayıyla bildirilmemiş; bu yüzden { $thousand } çalışan başına değer yok.
   *[other] { $thousand } çalışan başına büyük firma: { $per }; bildirilen çalışan sayısı: { $employees } ({ $date }).
}
indicator-I10-pitfall = Yalnızca büyüklüğü yazılmış firmalar sayılır. Büyük, kaydın söylediğidir; önem ölçüsü değildir.
indicator-I10-basis = { indicator-I10-basis.short }; { $date } itibarıyla
    .short = { $n } firma, büyüklüğü kayıtlı olan { $m }
indicator-I11 = Yerleşik destek
indicator-I11-question = Destek işlevlerini yıllardır burada olan biri mi yürütüyor?
indicator-I11-reading = Bildirilmiş { $stages } destek işlevinden { $mature } tanesinde en az beş yıl önce başlamış bir aktör var; { $undated ->
    [0] bu işlevlerdeki { $actors } aktörün tümü tarihli.
   *[other] bu işlevlerdeki { $actors } aktörden { $undated } tanesinin tarihi yok.
}
indicator-I11-pitfall = Var olmak nitelik demek değildir. Hangi işlevlerin bildirildiğine bağlıdır; tarihi olmayan aktör yerleşik sayılmaz.
indicator-I11-basis = { indicator-I11-basis.short }; { $date } itibarıyla
    .short = { $n } destek işlevi, { $m } aktör
indicator-I12 = Altyapıdaki boş kapasite

## I15

indicator-I15 = Pazarlara bağımlılık
indicator-I15-question = Satışlar ne kadar az pazara dayanıyor?
indicator-I15-reading = Bildirilen satışlar { $markets } pazara gidiyor; etkin pazar sayısı { $equal }. En büyük pazar { $actor }, payı { $share }.
indicator-I15-pitfall = Yalnızca değeri aynı birim ve yıl için bildirilmiş bağlara dayanır. Teslimat pazarı, ürünün kullanıldığı yer olmak zorunda değildir.
indicator-I15-basis = { indicator-I15-basis.short }; { $date } itibarıyla
    .short = { $n } pazar, değeri belirtilmiş { $m } bağ

## I19, I20

indicator-I19 = Bir tedarikçi durduğunda kayıp
indicator-I19-question = En önemli tek tedarikçiyle birlikte ne kadar üretim dururdu?
indicator-I19-reading = En kötü durum senaryosunda çekirdekteki { $firms } firmanın üretiminde tek bir tedarikçiyle birlikte duran pay: { $loss }. { $known } girdide tüm tedarikçiler kayıtlı; { $unknown } girdide bu bilinmiyor.
indicator-I19-pitfall = Senaryodur, öngörü değildir: stok ve zaman boyutu hesaba katılmaz, kayıtlı olanların ötesinde ikame yoktur. Tedarikçilerinin tümü kayıtlı olmayan girdiler dışarıda bırakılır; gerçek kayıp daha büyük veya daha küçük olabilir.
indicator-I19-basis = { indicator-I19-basis.short }; { $date } itibarıyla
    .short = { $n } firma, tüm tedarikçileri kayıtlı { $m } girdi
indicator-I20 = Toparlanma süresi
indicator-I20-question = Bir şeyin geri gelmesi ne kadar sürdü, ne kadar sürerdi?
indicator-I20-reading = { $recoveries ->
    [1] Tarihi ay düzeyinde bilinen tek toparlanma { $days } gün sürdü.
   *[other] Tarihi ay düzeyinde bilinen { $recoveries } toparlanmanın yarısı { $days } günden uzun sürdü.
} { $known } aktör için toparlanma süresi bildirilmiş; { $unknown } aktörde araştırıldı, bulunamadı.
indicator-I20-pitfall = Tedarikçiler kendi toparlanma sürelerini kısa bildirme eğilimindedir. Bilinmeyen, kısa demek değildir.
indicator-I20-basis = { indicator-I20-basis.short }; { $date } itibarıyla
    .short = { $n ->
        [0] anlatılan toparlanma yok
       *[other] { $n } toparlanma anlatılıyor
    }, tarihi ay düzeyinde bilinen { $m }
indicator-I25 = İnsan dolaşımı

## I32 to I37: published values only

indicator-I32 = Lokasyon katsayısı
indicator-I33 = Uzmanlaşma (Krugman)
indicator-I34 = İlişkililik yoğunluğu
indicator-I35 = Ekonomik karmaşıklık
indicator-I36 = Yenilik yoğunluğu
indicator-I37 = Ortak yenilik yoğunluğu

## I38, I39

indicator-I38 = Temin süresi
indicator-I38-question = Bir teslimat ne kadar sürüyor?
indicator-I38-reading = { $ties } tedarik bağından { $known } tanesi için temin süresi bildirilmiş; bunların yarısı { $days } günden uzun sürüyor.
indicator-I38-pitfall = Tedarikçilerin kendi beyanıdır ve yalnızca sorulan yerde vardır.
indicator-I38-basis = { indicator-I38-basis.short }; { $date } itibarıyla
    .short = { $n } tedarik bağı, temin süresi bildirilmiş olan { $m }
indicator-I39 = Bin iş başına mühendis ve teknisyen

## I41, I43, I44

indicator-I41 = Yazıya dökülenler
indicator-I41-question = Burada işlerin nasıl yürüdüğü adım adım yazılı mı?
indicator-I41-reading = { $mechanisms } mekanizmadan { $written } tanesi adımlar hâlinde yazılmış; terimler listesi { $terms } terimi açıklıyor.
indicator-I41-pitfall = Yazmak uygulamak değildir.
indicator-I41-basis = { indicator-I41-basis.short }; { $date } itibarıyla
    .short = { $n } mekanizma, adımları yazılmış olan { $m }
indicator-I43 = Anlatının dengesi
indicator-I44 = Anlama maliyeti
