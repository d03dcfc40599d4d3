# Words of the text pages. In Turkish a noun after a number stays singular, and no case
# ending is put on an inserted name: için, ile, tarafından and nouns after the name stand
# where other languages have prepositions.

## Frame of every page

skip-link = İçeriğe geç
nav-site = Site
nav-languages = Diller
nav-cluster = Bu kümenin sayfaları
nav-crumbs = Bulunduğunuz yer
nav-footer = Diğer sayfalar
menu-explain = Açıklamalar
menu-look-up = Başvuru
contact = İletişim
contact-languages = Yanıt dilleri: { $languages }
licence = Lisans: { $licence }
as-of = { $date } itibarıyla
reviewed = gözden geçirme: { $date }
review-by = sonraki gözden geçirme en geç { $date }
owner = sorumlu: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Bu metin henüz dilinizde yok; gösterildiği dil: { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = Özgün metin bu çeviriden sonra değişti
stale-notice-made = Bu çeviri { $date } tarihlidir; özgün metin o tarihten sonra değişti
stale-reviewed = özgün metnin son gözden geçirilmesi: { $date }
stale-original = Özgün metni okuyun
not-known = bilinmiyor
not-recorded = kayıtlı değil
none-recorded = kayıt yok
too-few-data = veri yetersiz
# Punctuation between pieces that a page puts together: items of a list, parts of
# a line, a label and its value, two sentences, a remark in brackets.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = Genel bakış
page-network = Ağ
page-timeline = Zaman çizelgesi
page-actors = Aktörler
page-facts = Olgular
page-indicators = Göstergeler
page-sources = Kaynaklar
page-data = Veriler
page-glossary = Terimler
page-about = Bu site hakkında
page-chooser = Dil seçimi
page-not-found = Böyle bir sayfa yok
not-found-words = İlk sayfaya git
not-found-no-base = Bu bağlantıların her adreste çalışması için site.toml dosyasında base_url değerini belirleyin.
chooser-lead = Diller

## Names of languages, for the notice on pages shown in another one

language-ar = Arapça
language-de = Almanca
language-en = İngilizce
language-es = İspanyolca
language-fa = Farsça
language-fr = Fransızca
language-he = İbranice
language-hi = Hintçe
language-id = Endonezce
language-it = İtalyanca
language-ja = Japonca
language-ko = Korece
language-ms = Malayca
language-nl = Felemenkçe
language-pl = Lehçe
language-pt = Portekizce
language-ru = Rusça
language-th = Tayca
language-tr = Türkçe
language-uk = Ukraynaca
language-vi = Vietnamca
language-zh = Çince
language-zh-Hans = Basitleştirilmiş Çince
language-zh-Hant = Geleneksel Çince

## Home

home-lead = Ağ olarak anlatılan { $n } sanayi kümesi: kim ne yapıyor, aralarında hangi bağlar var, bu bağlar ne zamandan beri sürüyor ve neler bilinmiyor.
home-clusters = Kümeler
home-clusters-lead = Her küme bir genel bakışla açılır; geri kalan her şey bir adım ötededir.
cluster-counts = { $date } itibarıyla { $actors } aktör, { $ties } kayıtlı bağ

how-title = Bu site nasıl okunur
how-claim = Savlar
how-claim-words = Her sayfa, doğrulanabilir tek bir cümleyle açılır. Devamında işleyiş, dayanaklar ve gösterilemeyenler anlatılır. Küçük rakamlar kaynaklara götürür.
how-computed = Hesaplananlar
how-computed-words = Ağ değerleri kayıtlı bağlardan hesaplanır; formülü, vaka sayısı ve tarihi yanında yer alır. Bu değerler dünyayı değil, kayıtları betimler.
how-unknown = Bilinmeyenler
how-unknown-words = “Bilinmiyor”, birinin araştırdığı ve bir şey bulamadığı anlamına gelir. Hiçbir zaman sıfır sayılmaz.
how-disputed = Çelişkiler
how-disputed-words = Kaynaklar ayrıştığında her anlatım kendi kaynağıyla gösterilir. Hiçbir değerin ortalaması alınmaz.
how-plans = Planlar
how-plans-words = Duyurulan veya onaylanan her şey böyle etiketlenir; hiçbir zaman gerçekleşmiş sayılmaz.

about-lead = Bu site sanayi kümelerini birer sistem olarak anlatır: kimlerden oluştuklarını, nasıl bağlandıklarını, nasıl ortaya çıktıklarını ve nelerin bilinmediğini.

## Overview

card-title = Küme künyesi
card-note = Olgular kamuya açık kaynaklardan alınmış, ağ değerleri kayıtlı bağlardan hesaplanmıştır; { $date } itibarıyla
five-what = Ne
five-what-stages = { $declared } aşamalı bir değer zinciri; { $filled } aşamada küme içinden bir aktör var.
five-who = Kim
five-who-counts = { $actors } kayıtlı aktör; aralarında { $foreign ->
    [0] yabancı sermayeli firma yok
   *[other] { $foreign } yabancı sermayeli firma var
}, { $local ->
    [0] yerli firma yok
   *[other] { $local } yerli firma var
}.
five-linked = Nasıl bağlı
five-linked-counts = { $ties } kayıtlı bağ: { $families }.
five-since = Ne zamandan beri
five-since-phases = İlk kayıtlı olay: { $date }; o zamandan beri { $n } dönem.
five-limits = Sınırlar
five-limits-counts = { $undated ->
    [0] Her bağın kayıtlı bir başlangıcı var
   *[other] { $undated } bağın kayıtlı bir başlangıcı yok
}; { $unsourced ->
    [0] tümü kaynak gösteriyor
   *[other] { $unsourced } bağ kaynak göstermiyor
}; { $undisclosed ->
    [0] hiçbirinde açıklanmayan taraf yok
   *[other] { $undisclosed } bağda bir taraf açıklanmamış
}. { $disputed ->
    [0] Kaynaklar hiçbir olguda ayrışmıyor
   *[other] Kaynaklar { $disputed } olguda ayrışıyor
}.
open-network = Ağı aç
answers-title = Beş yanıt
answers-lead = Dolu kare, iki veya daha fazla bağımsız kaynağı olan kayıt; boş kare, daha az kaynağı olan kayıt.
answer-evidence = { $n ->
    [0] kayıt belirtilmemiş
   *[other] { $n } kayda dayanıyor
}; iki veya daha fazla kaynaklı olan: { $firm }
phases-title = { $n } dönem, tek ağ
phases-lead = Her aktör yerini korur. Siyah çizgiler o dönemde başlayan, gri çizgiler daha eski bağlardır.
phases-undated = { $total } bağdan { $n } tanesinin başlangıcı bilinmiyor, dolayısıyla burada çizilemiyor; yakın yıllar daha iyi kaydedildiği için büyümenin bir bölümü kaynakların etkisidir.
phase-ties = { $begun ->
    [0] yeni bağ yok
   *[other] { $begun } yeni bağ
}, toplam { $ties }
chain-title = Kim ne yapıyor
chain-lead = Her işaret, o aşamadaki bir kayıtlı aktördür; bir firma birden çok aşamada yer alabilir.
chain-members-lead = Her aşamanın kayıtlı aktörleri. Bir aktör birden çok aşamada yer alabilir.
chain-caption = { $n } aşama; kareler yerli, daireler yabancı sermayeli firmalar
chain-stage = Aşama
chain-local = Yerli
chain-foreign = Yabancı sermayeli
chain-gap = Eksik olan
chain-elsewhere = Başka yerden
chain-local-count = { $n } yerli aktör
chain-foreign-count = { $n } yabancı sermayeli aktör
stage-support = zinciri destekler
stage-filled = dolu
stage-nearby = Yalnızca yakın çevrede dolu.
stage-gap = Boş.
stage-unexplained = Boş; nedeni kayıtlı değil.
stage-on = burada kayıtlı
layers-title = Kısaca katmanlar
layers-lead = Her sav; mekanizmayı, kanıtları ve sınırları anlatan bir sayfa açar.
risks-title = Riskler ve bilinmeyenler
risks-lead = Bu anlatının gösteremedikleri, tartışmalı olanlar ve kimsenin yayımlamadıkları.
risks-limits = Her katmanın ilk sınırı
risks-disputed = Kaynaklar ayrışıyor
risks-unknown = Bilinmiyor: araştırıldı, bulunamadı
unknown-mechanism = Mekanizma saptanamadı: { $kind }
ask-title = Kime sorulur
ask-about = Bu sayfa hakkında
ask-corrections = Düzeltmelerinizi bekleriz; lütfen kaynağın numarasını belirtin.
boundary-title = Kümenin bittiği yer
of-base = { $base } içindeki pay
of-base-plain = Neye oranla

## Sections of the profiles: title and guiding question

section-structure = Yapı
section-structure-question = Nelerden oluşuyor?
section-relations = İlişkiler
section-relations-question = Nasıl bağlanıyor?
section-mechanisms = Mekanizmalar
section-mechanisms-question = Nasıl gelişiyor?
section-narrative = Anlatı
section-narrative-question = Nasıl anlaşılıyor?
section-resilience = Dayanıklılık
section-resilience-question = Bir şey aksarsa ne olur?
section-embedding = Eklemlenme
section-embedding-question = Yeni gelen nereye eklemlenir?
section-reality = Gerçeklik
section-reality-question = Gerçekte ne var?
section-connectivity = Bağlantılılık
section-connectivity-question = Ne, neyle bağlantılı?
section-signals = Sinyaller
section-signals-question = İşlediğini hangi belirtiler gösteriyor?
section-cognition = Algı
section-cognition-question = Kim tarafından nasıl görülüyor?
section-how = Nasıl işliyor
section-limits = Sınırlar
section-missing = Bu açıklama henüz yazılmadı. Kayıtların söyledikleri aşağıdadır.
section-indicators = Hesaplananlar
section-indicators-lead = Kayıtlı bağlardan; formül ve sınırlar göstergeler sayfasındadır.
next-section = Sonraki: { $title }

## The five investor questions

question-supply = İstikrarlı bir tedarik ağı var mı?
question-talent = Nitelikli insan gücü gelmeye devam edecek mi?
question-technology = Bilgi yayılıyor mu?
question-institutions = İş birliğini kim işletiyor?
question-evolution = Anlatılanlar doğrulanabilir mi?
question-eyebrow = Soru
question-why = Neden
question-deeper = Ayrıntılar: { $title }
question-others = Diğer sorular

## Evidence

evidence-title = Kanıtlar
evidence-lead = Her kaydın ne kadar yük taşıyabileceği.
evidence-statement = Kayıt
evidence-kind = Tür
evidence-strength = Güç
evidence-none = kayıtlı kaynak yok
evidence-not-found = araştırıldı, kaynak bulunamadı
evidence-one = bir kaynak
evidence-one-primary = bir birincil kaynak
evidence-many = { $n } bağımsız kaynak
evidence-disputed = kaynaklar ayrışıyor
kind-fact = olgu
kind-event = olay
kind-relation = bağ
kind-actor = aktör
kind-mechanism = mekanizma
notes-title = Notlar ve kaynaklar
notes-lead = Yukarıdaki her rakam buraya götürür. Başlıklar kendi dilinde bırakılmıştır.
note-back = Metne dön
sources-differ = kaynaklar ayrışıyor
superseded = yerini yenisi aldı
disputed = Tartışmalı
standing-disputed = Kaynaklar ayrışıyor
standing-superseded = Yerini yenisi aldı; kayıt için saklanıyor
standing-unverified = Henüz doğrulanmadı
basis-official = resmî
basis-estimate = tahmin
basis-self-reported = kendi beyanı
basis-computed = hesaplanmış
alert-note = Not
alert-tip = İpucu
alert-important = Önemli
alert-warning = Uyarı
alert-caution = Dikkat

## How far something has come

progress-target = hedef
progress-announced = duyuruldu
progress-approved = onaylandı
progress-under-way = sürüyor
progress-realised = gerçekleşti
progress-cancelled = iptal edildi

## Dates; the names of months and the order of day and year come from elsewhere

date-about = { $date } dolayları
date-perhaps = belki { $date }
date-about-perhaps = belki { $date } dolayları
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } – { $to }
date-since = { $from } – günümüz
date-from = başlangıç { $from }, bitiş bilinmiyor
date-until = bitiş { $to }
date-to = bitiş { $to }, başlangıç bilinmiyor
date-between = { $from } ile { $to } arasında
date-quarter = { $quarter ->
    [1] { $year } yılının birinci çeyreği
    [2] { $year } yılının ikinci çeyreği
    [3] { $year } yılının üçüncü çeyreği
   *[other] { $year } yılının dördüncü çeyreği
}
date-first-half = { $year } yılının ilk yarısı
date-second-half = { $year } yılının ikinci yarısı
# $year is 1970, $century 20, $decade 70: the ending follows the last word of the number.
date-decade = { $year }’{ $decade ->
    [10] lar
    [30] lar
    [40] lar
    [60] lar
    [90] lar
   *[other] ler
}
date-century = { $century }. yüzyıl
life-until = bitiş { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } veya öncesi
life-after = { $date } veya sonrası

## Numbers

value-about = yaklaşık { $value }
value-at-least = en az { $value }
value-more-than = { $value } üzerinde
value-at-most = en çok { $value }
value-less-than = { $value } altında
value-range = { $low }–{ $high }
# Large sums; the attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } bin
    .head = bin { $currency }
money-m = { $n } milyon
    .head = milyon { $currency }
money-bn = { $n } milyar
    .head = milyar { $currency }
money-tn = { $n } trilyon
    .head = trilyon { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } ringgit
    .symbol = ringgit
currency-USD = { $n } ABD doları
    .symbol = ABD doları
currency-EUR = { $n } avro
    .symbol = avro
currency-GBP = { $n } sterlin
    .symbol = sterlin
currency-JPY = { $n } yen
    .symbol = yen
unit-percent = %{ $shown }
unit-percent-points = { $shown } yüzde puan
unit-name-percent-points = yüzde puan
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = yılda { $amount }
rate-month = ayda { $amount }
rate-day = günde { $amount }

## Places in a source

locator-page = s. { $from }
locator-page-range = s. { $from }–{ $to }
locator-chapter = bölüm { $from }
locator-chapter-range = bölüm { $from }–{ $to }
locator-section = kısım { $from }
locator-section-range = kısım { $from }–{ $to }
locator-figure = şekil { $from }
locator-figure-range = şekil { $from }–{ $to }
locator-table = tablo { $from }
locator-table-range = tablo { $from }–{ $to }
locator-box = kutu { $from }
locator-box-range = kutu { $from }–{ $to }
locator-paragraph = par. { $from }
locator-paragraph-range = par. { $from }–{ $to }
locator-article = md. { $from }
locator-article-range = md. { $from }–{ $to }
locator-row = satır { $from }
locator-row-range = satır { $from }–{ $to }
locator-slide = slayt { $from }
locator-slide-range = slayt { $from }–{ $to }
locator-time = { $from } anında

## Actors

actors-lead = { $cluster }: kayıtlı { $n } aktör, türlerine göre.
actors-name = Ad
actors-place = Yer
actors-since = Başlangıç
actors-stages = Aşamalar
actors-ties = Bağlar
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }), { $cluster }: { $n } kayıtlı bağ, olaylar ve kaynaklar.
actor-kind-multinational = çok uluslu şirket
actor-kind-enterprise = işletme
actor-kind-sme = küçük veya orta büyüklükte işletme
actor-kind-startup = girişim
actor-kind-joint-venture = ortak girişim
actor-kind-university = üniversite
actor-kind-research-institute = araştırma enstitüsü
actor-kind-training = eğitim merkezi
actor-kind-agency = ajans
actor-kind-government = kamu yönetimi
actor-kind-association = birlik
actor-kind-investor = yatırımcı
actor-kind-service = hizmet sağlayıcı
actor-kind-infrastructure = altyapı
actor-kind-market = pazar
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Çok uluslu şirketler ({ $n })
actor-kinds-enterprise = İşletmeler ({ $n })
actor-kinds-sme = Küçük ve orta büyüklükte işletmeler ({ $n })
actor-kinds-startup = Girişimler ({ $n })
actor-kinds-joint-venture = Ortak girişimler ({ $n })
actor-kinds-university = Üniversiteler ({ $n })
actor-kinds-research-institute = Araştırma enstitüleri ({ $n })
actor-kinds-training = Eğitim merkezleri ({ $n })
actor-kinds-agency = Ajanslar ({ $n })
actor-kinds-government = Kamu yönetimi ({ $n })
actor-kinds-association = Birlikler ({ $n })
actor-kinds-investor = Yatırımcılar ({ $n })
actor-kinds-service = Hizmet sağlayıcılar ({ $n })
actor-kinds-infrastructure = Altyapı ({ $n })
actor-kinds-market = Pazarlar ({ $n })
boundary-core = kümenin içinde
boundary-extended = genişletilmiş küme
boundary-outside = dışarıda, kümeye bağlı
place-in = { $place }, { $country }
record-title = Kayıt
record-note-line = { $date } itibarıyla; kaynaklar sayfanın altında
record-kind = Tür
record-since = Başlangıç
record-until = Bitiş
record-place = Yer
record-boundary = Sınır
record-stages = Aşamalar
record-parent = Bağlı olduğu kuruluş
record-size = Büyüklük
record-also = Diğer adları
record-elsewhere = Yer aldığı diğer kümeler
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster } ({ $actor } adıyla)
record-checked = Son denetim
record-note = Not
identifier-lei = Tüzel kişi kimlik kodu (LEI)
identifier-ror = Araştırma kuruluşu (ROR)
identifier-wikidata = Wikidata
identifier-register = Sicil numarası
identifier-url = Web sitesi
size-large = büyük
size-medium = orta
size-small = küçük
size-micro = mikro
ties-title = Cümlelerle bağlar
ties-lead = { $n } kayıtlı bağ, ailelerine göre.
ties-tie = Bağ
ties-since = Başlangıç
ties-sources = Kaynaklar
place-in-chain = Zincirdeki yeri
place-in-chain-lead = Bu aktörün çalışmasının kayıtlı olduğu aşamalar işaretlidir.
events-title = İlgili olaylar
actor-facts = İlgili olgular
removed-title = Bu aktör çıkarılsaydı
removed-lead = Kayıtlı bağlar üzerinde bir senaryo; öngörü değil.
removed-words = Bağı olan diğer { $total } aktörden { $n } tanesi, ağın geri kalanına giden kayıtlı tek yolunu yitirirdi: { $actors }.
disputed-title = Kaynakların ayrıştığı yerler

## Families of ties

family-supply = Tedarik
family-knowledge = Bilgi
family-talent = İnsan
family-capital = Sermaye
family-institution = Kurumlar ve arazi
family-lineage = Köken
family-count-supply = tedarikte { $n }
family-count-knowledge = bilgide { $n }
family-count-talent = insanlar yoluyla { $n }
family-count-capital = sermayede { $n }
family-count-institution = kurumlar ve arazi yoluyla { $n }
family-count-lineage = köken bakımından { $n }

## Ties as sentences. $from and $to are names; $item is what is supplied. The names take
## no ending, so that any name fits; the verb stays singular for firms of a stage as well.

tie-supplies = { $from }, { $to } için tedarik sağlar.
tie-supplies-item = { $from }, { $to } için { $item } tedarik eder.
tie-supplies-undisclosed = { $from }, { $to } için açıklanmayan bir kalem tedarik eder.
tie-contracts = { $to }, { $from } için fason iş yapar.
tie-contracts-item = { $to }, { $from } için fason iş yapar: { $item }.
tie-rnd = { $from } ile { $to } ortak araştırma yürütür.
tie-rnd-item = { $from } ile { $to }, { $item } konusunda ortak araştırma yürütür.
tie-co-develops = { $from } ile { $to } birlikte ürün geliştirir.
tie-co-develops-item = { $from } ile { $to } birlikte { $item } geliştirir.
tie-develops = { $from }, { $to } için tedarikçi geliştirme desteği sağlar.
tie-develops-item = { $from }, { $to } için tedarikçi geliştirme desteği sağlar: { $item }.
tie-licenses = { $from }, { $to } için teknoloji lisansı verir.
tie-licenses-item = { $from }, { $to } için lisans verir: { $item }.
tie-standardizes = { $to }, { $from } tarafından belirlenen standartları kullanır.
tie-trains = { $from }, { $to } için insan gücü yetiştirir.
tie-trains-item = { $from }, { $to } için insan gücü yetiştirir: { $item }.
tie-talent-flow = İnsan gücü geçişi: { $from } → { $to }.
tie-spin-off = { $to }, { $from } bünyesinden doğmuştur.
tie-invests = { $from }, { $to } bünyesine yatırım yapar.
tie-owns = { $to }, { $from } mülkiyetindedir.
tie-funds = { $from }, { $to } için finansman sağlar.
tie-member-of = { $from }, { $to } üyesidir.
tie-regulates = { $to }, { $from } düzenlemelerine tabidir.
tie-hosts = { $from }, { $to } için yer sağlar.
tie-founds = { $to }, { $from } tarafından kurulmuştur.
tie-cooperates = { $from } ile { $to } iş birliği yapar.
tie-cooperates-item = { $from } ile { $to }, { $item } konusunda iş birliği yapar.
tie-succeeds = { $from }, { $to } çalışmalarını sürdürür.
tie-standby = yeterliliği onaylı, şu an kullanılmıyor
tie-share = alımlardaki payı { $share }
tie-capital-share = sermayedeki payı { $share }
tie-sales-share = satıcının satışlarındaki payı { $share }
tie-lead-time = temin süresi { $time }
tie-lead-time-unknown = temin süresi bilinmiyor
undisclosed-item = açıklanmayan bir kalem
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = “{ $stage }” aşamasındaki firmalar
end-undisclosed = açıklanmayan bir firma
end-undisclosed-stage = “{ $stage }” aşamasında açıklanmayan bir firma

## Kinds of events

event-kind-founding = kuruluş
event-kind-entry = giriş
event-kind-exit = çıkış
event-kind-expansion = genişleme
event-kind-policy = politika
event-kind-technology = teknoloji
event-kind-institution = kurum
event-kind-investment = yatırım
event-kind-infrastructure = altyapı
event-kind-crisis = kriz
event-kind-recovery = toparlanma
event-kind-milestone = dönüm noktası
event-kind-spin-off = spin-off
event-kind-merger = birleşme
event-kind-acquisition = satın alma
event-kind-renaming = ad değişikliği

## Facts

facts-lead = { $cluster } hakkında kayıtlı { $n } olgu; her biri tarihi, kaynağı ve neye göre ölçüldüğü ile birlikte.
facts-disputed-count = { $n ->
    [0] Kaynaklar bunların hiçbirinde ayrışmıyor.
   *[other] Kaynaklar bunların { $n } tanesinde ayrışıyor; hepsi gösteriliyor.
}
facts-numbers = Sayılar
facts-numbers-lead = Değerler yayımlandığı gibidir, hiçbir zaman ortalaması alınmaz. Planlar etiketlenmiştir.
facts-statements = İfadeler
facts-incentives = Teşvikler
fact-date = Tarih
fact-value = Değer
fact-said-by = Kaynak
fact-preferred = bu sitenin diğer yerlerinde esas alınan
fact-method = Yöntem
fact-superseded-by = Yerini alan
fact-compare = Karşılaştır
fact-about = Konu
incentive-dates = { $since } – { $until }

## Indicators

indicators-lead = { $cluster }: kayıtlı bağlardan hesaplanan değerler; her biri formülü, hesap tabanı ve nasıl yanıltabileceği ile birlikte.
indicator-computed-on = Hesap tabanı
indicator-coverage-title = Kapsam
indicator-named = Öne çıkan
observations-title = Yayımlanmış değerler
observations-lead = Burada hesaplanmamıştır: yayımlayanların verdiği gibidir.
observation-indicator = Gösterge
observation-note = Not

## Sources

sources-lead = { $cluster } için dayanak oluşturan { $n } kaynak, kendi dillerinde.
sources-list = Tüm kaynaklar
source-archive = arşiv kopyası
source-primary = birincil kaynak
source-accessed = okunma tarihi { $date }
source-repeats = yinelediği
source-cited-by = atıf yapanlar
source-kind-statistics = istatistik
source-kind-law = mevzuat
source-kind-filing = resmî bildirim
source-kind-report = rapor
source-kind-academic = akademik
source-kind-dataset = veri kümesi
source-kind-press-release = basın bülteni
source-kind-news = haber
source-kind-website = web sitesi
source-kind-speech = konuşma
source-kind-interview = görüşme
source-kind-archive = arşiv
source-kind-other = diğer
cited-actor = { $n } aktör
cited-relation = { $n } bağ
cited-event = { $n } olay
cited-phase = { $n } dönem
cited-stage = { $n } aşama
cited-fact = { $n } olgu
cited-project = { $n } proje
cited-mechanism = { $n } mekanizma
cited-observation = { $n } gözlem
cited-incentive = { $n } teşvik
cited-signal = { $n } sinyal
signals-title = Sinyaller
signals-lead = Kaynaklarda okunan tekil belirtiler; her biri kayıtlı bir şeyle ilgilidir.
signal-bears-on = ilgili olduğu kayıt
signal-report = rapor
signal-press = basın
signal-social = sosyal medya
signal-supply-platform = tedarik platformu
signal-community = topluluk
signal-compliance = uyum
signal-patent = patent
signal-hiring = işe alım

## Relations, mechanisms, resilience, embedding

projects-title = Çok taraflı bağlar
projects-lead = Birden çok aktörü aynı anda bağlayan projeler.
mechanisms-title = Bir şey diğerine nasıl yol açar
mechanisms-lead = Adımlar, kanıt olarak anılan kayıtların yazarlarca yapılan yorumudur.
mechanism-diffusion = Yayılma
mechanism-talent = İnsan gücü
mechanism-transfer = Aktarım
mechanism-capital = Sermaye
mechanism-recovery = Toparlanma
mechanism-evidence = Dayanakları
not-established = Saptanamadı.

## Data and glossary

data-title = { $cluster }: kayıtlı olgular ve bağlar
data-lead = Bu sitenin { $cluster } hakkında söylediği her şey, bir hesap tablosunun veya programın okuyabileceği dosyalar hâlinde.
data-files = Dosyalar
data-files-lead = Başlık satırlı UTF-8 metin. Sitenin her dilinde aynıdır.
data-file = Dosya
data-holds = İçeriği
data-actors = tür, yer, başlangıç, bitiş ve tanımlayıcılarıyla aktörler
data-relations = tür, kalem, başlangıç, bitiş ve paylarıyla bağlar
data-events = tarih, tür, aktör ve ilerleme durumuyla olaylar
data-facts = birim, son değer, ilerleme durumu ve dayanağıyla olgular
data-points = her serinin her değeri, tarihi ve kaynaklarıyla
data-sources = tür, yayımlayan, tarih ve adresiyle kaynaklar
data-indicators = formül, vaka sayısı ve tarihiyle hesaplanan değerler
data-json = hepsi tek dosyada
glossary-lead = Bu sitede kullanılan terimler, her biri bir cümleyle.
glossary-terms = { $n } terim
glossary-plain = sade bir dille
glossary-also = diğer adıyla
