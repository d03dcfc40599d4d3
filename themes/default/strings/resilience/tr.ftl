### The computed parts of resilience, scenarios and embedding.

## Single points of failure

points-title = Tekil arıza noktaları
points-lead = İki ayrı konu. Diğerleri ağın geri kalanına yalnızca onun üzerinden bağlıysa ağ bir aktöre bağımlıdır. Bir girdinin başka tedarikçisi yoksa tedarik bir firmaya bağımlıdır.
points-both = { $points } aktör kayıtlı ağın tekil arıza noktası, { $sole } firma bir şeyin kayıtlı tek tedarikçisi; { $both ->
    [0] her ikisi birden olan yok.
   *[other] { $both } tanesi her ikisi birden.
}
points-network = Ağda
points-caption = { $n ->
    [1] Yalnızca bu aktörden geçen kayıtlı bağlar
   *[other] Yalnızca tek bir aktörden geçen kayıtlı bağlar: en çok aktörü koparacak { $n } aktör
}
points-more = (Başkalarını koparacak { $n } aktör daha var.)
points-actor = Bu aktör olmadan
points-cut-off = Kopan
points-share = Bağı olanlar içindeki pay
points-who = Kimler
points-none = Ağın iki parçası arasında tek başına duran kayıtlı aktör yok.
points-coverage = Hesap tabanı: bağı olan { $n } aktör ve bağlı { $m } çift; bunlardan { $bridges ->
    [0] alternatif yolu olmayan yok
   *[other] { $bridges } tanesinin alternatif yolu yok
}. Tarihli bağlar { $dated }, kaynağı olanlar { $sourced }. Kimsenin kaydetmediği bir bağ, alternatif yol olabilir.
sole-title = Tedarikte
sole-supplier = Tek tedarikçi
sole-inputs = Neyin, kim için
sole-input = { $buyer } için { $item }
sole-coverage = { $inputs ->
    [0] Bilinmiyor: kümedeki firmaların kayıtlı girdisi yok.
   *[other] { $known ->
        [0] Bilinmiyor: kayıtlı { $inputs } girdinin hiçbirinde tüm tedarikçiler kayıtlı değil. Bunlardan birinin tek bir firmaya bağlı olup olmadığı söylenemez.
       *[other] Kayıtlı { $inputs } girdiden { $known } tanesinde tüm tedarikçiler kayıtlı.{ $sole ->
            [0] { " " }Bunların her birinin iki veya daha fazla tedarikçisi var.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Diğerlerinde tek tedarikçi olarak anılan kimse yok.
            }
        }
    }
}

## Inputs and buyers

inputs-title = Yerine konabilecekler
inputs-lead = Kümedeki firmaların neyi kimden aldığı ve kullanılmadığı hâlde kimin yeterliliğinin onaylı olduğu. Kimsenin kaydetmediği bir alternatif bilinmiyor demektir; bu, alternatif olmadığı anlamına gelmez.
inputs-item = Girdi
inputs-buyer = Alıcı
inputs-suppliers = Kullanılan
inputs-spare = Yeterliliği onaylı
inputs-alternatives = Alternatifler
inputs-none = Kümedeki firmaların kayıtlı girdisi yok.
inputs-unnamed = { $n } tedarik bağı daha neyin tedarik edildiğini belirtmiyor.
input-suppliers = { $n } tedarikçi, tümü kayıtlı
input-suppliers-at-least = { $n ->
    [0] kayıtlı tedarikçi yok, diğerleri bilinmiyor
   *[other] { $n } kayıtlı tedarikçi, diğerleri bilinmiyor
}
input-concentration = { $n } tedarikçi, tümü kayıtlı; paylarına göre etkin tedarikçi sayısı { $equal } (HHI { $hhi })
spare-none = kayıt yok
spare-time = temin süresi { $time }
spare-time-unknown = temin süresi bilinmiyor
sellers-title = Küme kime satıyor
sellers-seller = Satıcı
sellers-buyers = Satışlarının bildirilen payları
sellers-told = Bildirilen
sellers-concentration = Yoğunlaşma
sellers-none = Bilinmiyor: kümedeki hiçbir firma için bir alıcıya satış payı bildirilmemiş, yayımlanmış bir pazar yoğunlaşması değeri de kayıtlı değil.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI en az { $hhi }; geri kalanı bildirilmemiş

## Recovery

recovery-title = Önceki krizler ve toparlanma
recovery-lead = Zaman çizelgesinden: bitişi veya yol açtıkları kayıtlı olan krizler.
recovery-no-crisis = Kayıtlı kriz yok.
recovery-told = { $told ->
    [0] Kayıtlı { $crises } krizin hiçbirinin bitişi veya ona verilen yanıt kayıtlı değil.
   *[other] Kayıtlı { $crises } krizden { $told } tanesinin bitişi veya ona verilen yanıt kayıtlı; diğerlerinde bilinmiyor.
}
recovery-median = Her iki ucun gün düzeyinde bilindiği yerde ({ $n } vaka) medyan { $days }.
recovery-no-times = Hiçbir aktör, tedariksiz ne kadar dayanacağını veya toparlanmasının ne kadar süreceğini bildirmemiş.
recovery-crisis = Kriz
recovery-date = Ne zaman
recovery-answers = Yol açtıkları
recovery-days = Bitişe veya toparlanmaya kadar
recovery-actors = Aktörlerin bildirdikleri; bu süreler çoğu zaman fazla kısadır
recovery-stock = Tedariksiz dayanma süresi
recovery-time = Toparlanma süresi

## Scenarios

page-scenarios = Senaryolar
scenarios-description = { $cluster }: belirtilen varsayımlar altında kayıtlı bağlarda ne olurdu. Senaryo; öngörü değil.
scenarios-open = Varsayımları, girdileri ve sınırlarıyla her senaryo
scenarios-back = Bunun dayandığı kayıtlar: dayanıklılık
scenarios-reading-title = Nasıl okunmalı
scenarios-names = Bir senaryo, bir aktörü kâğıt üzerinde durdurur. Bu site yayımlamaya karar vermedikçe hangisi olduğu burada belirtilmez; aktörlerin yerini zincirin aşamaları tutar.
scenarios-missing = Hiçbir bağ kaydı eksiksiz değildir. Bu nedenle her sonuç, bağların onda biri çıkarılarak ve rastgele seçilen aktörler arasına onda bir oranında bağ eklenerek defalarca yeniden hesaplanır. Bulunan en düşük ve en yüksek değer yanında verilir.
scenario-word = Senaryo
scenario-honesty = Senaryo, belirtilen varsayımlar altında kayıtlı bağlarda ne olacağını gösterir. Öngörü değildir.
scenario-assumptions = Varsayımlar
scenario-missing = Eksik bağlar varsa
scenario-missing-band = { $low } – { $high } arası; { $changed } bağ çıkarıldığında veya eklendiğinde ({ $variants } çeşitleme).
scenario-range = { $low } – { $high }
scenario-luck = Örnekleme hatası (%95)
scenario-actor = Aktör
scenario-stage = Aşama
scenario-loss = Üretim kaybı
scenario-touched = Etkilenen firmalar
scenario-reached = Ulaşılan
scenario-case-0 = Düşük: { $value }
scenario-case-1 = Orta: { $value }
scenario-case-2 = Yüksek: { $value }
scenario-exact = Açık ve kapalı bağların her bileşimi hesaplanmıştır.
scenario-drawn = Sabit tohumla { $runs } rastgele çekim.
scenario-graph-inputs = Bağı olan { $n } aktör, bağlı { $m } çift.
scenario-M9-inputs = Bağı olan { $seeds } araştırma enstitüsü ve üniversite, { $n } aktör, bağlı { $m } çift.
scenario-inputs = Tüm tedarikçileri kayıtlı { $known } girdi; bunun bilinmediği { $unknown } girdi daha var.
scenario-cascade-stages = Bu aşamadan bir tedarikçi durduğunda en büyük kayıp
scenario-cascade-actors = Bu tedarikçi durduğunda kayıp
scenario-M1 = Aktörler ağdan ayrılırsa
scenario-M1-assumptions = Kalanlar içinde en çok bağı olan aktör önce ayrılır, sonra sıradaki. Kimse yeni bağ kurmaz. Konu mal veya para değil, bağlı olmaktır.
scenario-M1-reading = Bağı olan aktörler içinde bir arada duranların oranı { $whole }. En çok bağlantılı aktör olmadan { $first }, ilk beşi olmadan { $fifth } olurdu; herhangi bir aktör olmadan ortalama { $any }.
scenario-M1-none = Kayıtlı bağ yok.
scenario-M1-missing = En çok bağlantılı aktör olmadan: { $band }
scenario-M1-figure = Bir arada kalan
scenario-M1-key = Çizgi: en büyük bağlantılı parça. Gri: bağlar eksik veya eklenmiş olsaydı bulunacağı aralık.
scenario-M1-table = En büyük bağlantılı parça
scenario-M1-gone = Ayrılan aktörler
scenario-M1-left = Kalan
scenario-M1-who = Son ayrılan
scenario-M2 = Bir tedarikçi durursa: en kötü durum
scenario-M2-assumptions = Girdilerinden birinin tedarikçisi kalmayan firma durur. Stok ve zaman boyutu hesaba katılmaz, kayıtlı olanların ötesinde ikame yoktur; yalnızca tüm tedarikçileri kayıtlı girdiler alınır.
scenario-M2-reading = Tek bir tedarikçinin en büyük etkisi, { $n } firmanın üretiminde şu orandaki kayıptır: { $loss }.
scenario-M2-none = Bilinmiyor: hiçbir kayıtlı girdide tüm tedarikçiler kayıtlı değil.
scenario-M2-missing = En büyük kayıp: { $band }
scenario-M3 = Bir tedarikçi durursa: paylara göre
scenario-M3-assumptions = Firma, tedarikçilerinin paylarına göre en kıt girdisi kadar kaybeder. Kimsenin bildirmediği bir pay hiç aksamaz; bu nedenle kayıp bir alt sınırdır. Stok ve zaman boyutu hesaba katılmaz, kayıtlı olanların ötesinde ikame yoktur.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = En büyük kayıp: { $band }
scenario-M7 = Araştırmadan çıkan haber ne kadar uzağa gidebilir
scenario-M7-assumptions = Bağ, türü ne olursa olsun, iki yönde olası bir temastır. Temas, benimseme değildir.
scenario-M7-reading = Diğer { $n } aktör içinde bir araştırma enstitüsüne bir adım uzaklıkta olanların ortalama payı { $one }, en çok iki adım uzaklıkta olanların payı { $two }.
scenario-M7-inputs = Bağı olan veya olmayan { $seeds } araştırma enstitüsü ve üniversite, { $n } aktör, bağlı { $m } çift.
scenario-M7-none = Bağı olan kayıtlı araştırma enstitüsü veya üniversite yok.
scenario-M7-missing = İki adım içinde: { $band }
scenario-M7-table = Bu kadar adım içindeki diğer aktörler
scenario-M7-steps = Adım
scenario-M9 = Araştırmada yeni bir şey başlarsa
scenario-M9-assumptions = Ulaşılan aktörün her bağı onu bir kez, aynı olasılıkla, iki yönde ve türü ne olursa olsun iletir. Olasılık ölçülmemiştir: üç değer gösterilir.
scenario-M9-reading = Bağı olan diğer { $n } aktör içinde ulaşılan ortalama pay { $base }; düşük olasılıkla { $low }, yüksek olasılıkla { $high }.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Orta olasılıkla: { $band }
scenario-M9-table = Bağı olan diğer aktörlerden ulaşılanların payı
scenario-M9-chance = Bağ başına olasılık
scenario-M9-mean = Ortalama
scenario-M9-best = En iyi noktadan
scenario-M11 = Benimseme başka yerlerde ne kadar sürüyor
scenario-M11-assumptions = Sonunda herkes benimser; kimi kendiliğinden (p), kimi başkaları benimsediği için (q). Buradaki hiçbir veriye uydurulmamıştır: p ve q, birçok tüketim ürünü için yayımlanmış değerlerdir.
scenario-M11-inputs = Bu kümenin hiçbir kaydı kullanılmaz. Orta durum yayımlanmış ortalamadır, diğerleri olağan aralıktır.
scenario-M11-reading = On yıl sonra benimsemiş olanların payı { $base } olurdu; yavaş durumda { $low }, hızlı durumda { $high }.
scenario-M11-table = Benimsemiş olanların payı
scenario-M11-parameters = Durum
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = Geçen süre: { $time }
scenario-M11-peak = En hızlı büyümeye kadar geçen süre
scenario-M12 = Bağımsız tedarik yolları
scenario-M12-assumptions = Hiçbir kayıtlı firmanın tedarik sağlamadığı her firmadan, kayıtlara göre kimseye tedarik sağlamayan her alıcıya. Kayıtlı yol olası bir yoldur; malların onu izleyip izlemediği bilinmez.
scenario-M12-inputs = Adı bilinen aktörler arasında { $m } tedarik bağı; { $timed ->
    [0] temin süresi bildirilen yok
   *[other] temin süresi bildirilen { $timed }
}.
scenario-M12-skipped = { $n } çift daha incelenmemiştir.
scenario-M12-reading = { $between ->
    [0] Kayıtlı { $pairs } yolun tümü tedarikçiden alıcıya doğrudan gidiyor.
   *[other] { $pairs } çift bir yolla bağlı, { $between } tanesi aradaki birinin üzerinden; { $single ->
        [0] bunlardan oradaki tek bir aktöre bağımlı olan yok.
       *[other] { $single } tanesi oradaki tek bir aktöre bağımlı.
    }
}
scenario-M12-none = Adı bilinen aktörler arasında kayıtlı tedarik bağı yok.
scenario-M12-missing = Tek bir aktöre bağımlı çiftler: { $band }
scenario-M12-table = { $n ->
    [1] Arada birinin bulunduğu tek çift
   *[other] Arada birinin bulunduğu çiftler, en uzun yollar önce (toplam { $n })
}
scenario-M12-pair = Kimden, kime
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Bağımsız yollar
scenario-M12-between = Aradakiler
scenario-M12-days = Temin süresi
drawing-removal = Ağın en büyük bağlantılı parçası, bağı olan { $n } aktörün tümünden sıfıra kadar. Değerler aşağıdaki tablodadır.
drawing-removal-axis = ayrılan aktörler, en çok bağlantılı olan önce

## Embedding

embedding-title = Aşama aşama
embedding-lead = Kim var, ne eksik ve yeni gelen kime ulaşabilirdi. Yeni gelenin, aşamadaki en az iki firmanın bağlı olduğu aktörlerle bağ kuracağı varsayılır. Erişim, iş değil, olası temastır.
embedding-coverage = Hesap tabanı: bağı olan { $n } aktör, bağlı { $m } çift ve kayıtlı { $inputs } girdi, tüm tedarikçileri kayıtlı olan { $known }; { $date } itibarıyla.
embedding-members = Hâlihazırda burada
embedding-foreign = yabancı sermayeli
embedding-nearby = Yakın çevrede
embedding-missing = Eksik veya başka yerde
embedding-outside = dışarıda
embedding-gaps = Kayıtlı boşluklar
embedding-bought-outside = Kümenin dışından satın alınan: { $inputs }.
embedding-one-supplier = Tek tedarikçili: { $inputs }.
embedding-few-owners = { $n ->
    [0] Çekirdekte bağımsız sahip yok.
   *[one] Çekirdekte yalnızca bir bağımsız sahip var.
}
embedding-neighbours = Zincirde
embedding-before = öncesinde
embedding-after = sonrasında
embedding-two-steps = İki adımda
embedding-first-of-all = Öncelikle
embedding-reach = Bağı olan { $total } aktörden { $reached }; aşamanın { $partners } tipik bağlantısı üzerinden.
embedding-reach-any = Bağı olan { $total } aktörden { $reached }. İki firmanın ortak bağlantısı olmadığından { $partners } bağlantının tümü alınmıştır.
embedding-no-reach = Bilinmiyor: bu aşamadaki hiçbir kayıtlı aktörün bağı yok.
embedding-institutions = Kiminle görüşülür
