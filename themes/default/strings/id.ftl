# Kata-kata halaman teks, bahasa Indonesia. Nama dalam { $kurung } tidak diubah.

## Frame of every page

skip-link = Langsung ke konten
nav-site = Situs
nav-languages = Bahasa
nav-cluster = Halaman klaster ini
nav-crumbs = Posisi saat ini
nav-footer = Halaman lain
menu-explain = Penjelasan
menu-look-up = Rujukan
contact = Kontak
contact-languages = Jawaban tersedia dalam { $languages }
licence = Lisensi: { $licence }
as-of = Per { $date }
reviewed = ditinjau { $date }
review-by = tinjauan berikutnya paling lambat { $date }
owner = penanggung jawab: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = Teks ini belum tersedia dalam bahasa pilihan Anda; teks ditampilkan dalam { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = Teks asli telah berubah sejak teks ini diterjemahkan
stale-notice-made = Terjemahan ini bertanggal { $date }; teks asli telah berubah sejak itu
stale-reviewed = tinjauan terakhir teks asli: { $date }
stale-original = Baca teks asli
not-known = tidak diketahui
not-recorded = tidak tercatat
none-recorded = tidak ada yang tercatat
too-few-data = data terlalu sedikit
# Tanda baca antara bagian yang disambungkan oleh halaman.
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

page-overview = Ikhtisar
page-network = Jaringan
page-timeline = Lini masa
page-actors = Pelaku
page-facts = Fakta
page-indicators = Indikator
page-sources = Sumber
page-data = Data
page-glossary = Glosarium
page-about = Tentang situs ini
page-chooser = Pilih bahasa
page-not-found = Halaman ini tidak ada
not-found-words = Ke halaman pertama
not-found-no-base = Atur base_url dalam site.toml agar tautan ini berfungsi di alamat mana pun.
chooser-lead = Bahasa

## Names of languages, for the notice on pages shown in another one

language-ar = bahasa Arab
language-de = bahasa Jerman
language-en = bahasa Inggris
language-es = bahasa Spanyol
language-fa = bahasa Persia
language-fr = bahasa Prancis
language-he = bahasa Ibrani
language-hi = bahasa Hindi
language-id = bahasa Indonesia
language-it = bahasa Italia
language-ja = bahasa Jepang
language-ko = bahasa Korea
language-ms = bahasa Melayu
language-nl = bahasa Belanda
language-pl = bahasa Polandia
language-pt = bahasa Portugis
language-ru = bahasa Rusia
language-th = bahasa Thai
language-tr = bahasa Turki
language-uk = bahasa Ukraina
language-vi = bahasa Vietnam
language-zh = bahasa Tionghoa
language-zh-Hans = bahasa Tionghoa aksara sederhana
language-zh-Hant = bahasa Tionghoa aksara tradisional

## Home

home-lead = { $n } klaster industri dijelaskan sebagai jaringan: siapa mengerjakan apa, bagaimana keterkaitannya, sejak kapan, dan apa yang tidak diketahui.
home-clusters = Klaster
home-clusters-lead = Setiap klaster dibuka dengan ikhtisar; selebihnya hanya berjarak satu langkah.
cluster-counts = { $actors } pelaku, { $ties } hubungan tercatat, per { $date }

how-title = Cara membaca situs ini
how-claim = Klaim
how-claim-words = Setiap halaman dibuka dengan satu kalimat yang dapat diperiksa. Uraian berikutnya menjelaskan cara kerjanya, dasarnya, dan apa yang tidak ditunjukkannya. Angka kecil mengarah ke sumber.
how-computed = Hasil hitungan
how-computed-words = Nilai jaringan dihitung dari hubungan yang tercatat, disertai rumus, jumlah kasus, dan tanggalnya. Nilai itu menggambarkan catatan, bukan seluruh kenyataan.
how-unknown = Tidak diketahui
how-unknown-words = “Tidak diketahui” berarti sudah dicari dan tidak ditemukan. Hal itu tidak pernah dihitung sebagai nol.
how-disputed = Perbedaan sumber
how-disputed-words = Jika sumber berbeda keterangan, setiap versi ditampilkan bersama sumbernya. Tidak ada yang dirata-ratakan.
how-plans = Rencana
how-plans-words = Hal yang baru diumumkan atau disetujui diberi label demikian dan tidak pernah dihitung sebagai terlaksana.

about-lead = Situs ini menjelaskan klaster industri sebagai sistem: siapa saja anggotanya, bagaimana keterkaitannya, bagaimana terbentuknya, dan apa yang tidak diketahui.

## Overview

card-title = Profil ringkas klaster
card-note = Fakta dari sumber publik; nilai jaringan dihitung dari hubungan yang tercatat, per { $date }
five-what = Apa
five-what-stages = Rantai nilai dengan { $declared } tahap; { $filled } di antaranya memiliki pelaku di dalam klaster.
five-who = Siapa
five-who-counts = { $actors } pelaku tercatat, di antaranya { $foreign ->
    [0] tidak ada perusahaan milik asing
   *[other] { $foreign } perusahaan milik asing
} dan { $local ->
    [0] tidak ada perusahaan lokal
   *[other] { $local } perusahaan lokal
}.
five-linked = Bagaimana terhubung
five-linked-counts = { $ties } hubungan tercatat: { $families }.
five-since = Sejak kapan
five-since-phases = Peristiwa pertama yang tercatat: { $date }; { $n } fase sejak saat itu.
five-limits = Batasan
five-limits-counts = { $undated ->
    [0] Setiap hubungan memiliki waktu mulai yang tercatat
   *[other] { $undated } hubungan tidak memiliki waktu mulai yang tercatat
}; { $unsourced ->
    [0] semuanya mencantumkan sumber
   *[other] { $unsourced } tidak mencantumkan sumber
}; { $undisclosed ->
    [0] tidak ada yang salah satu pihaknya tidak diungkapkan
   *[other] { $undisclosed } memiliki satu pihak yang tidak diungkapkan
}. { $disputed ->
    [0] Tidak ada fakta yang sumbernya berbeda keterangan.
   *[other] Sumber berbeda keterangan mengenai { $disputed } fakta.
}
open-network = Buka jaringan
answers-title = Lima jawaban
answers-lead = Kotak penuh adalah catatan dengan dua sumber independen atau lebih; kotak kosong kurang dari itu.
answer-evidence = { $n ->
    [0] tidak ada catatan yang disebut
   *[other] bertumpu pada { $n } catatan
}, { $firm } di antaranya dengan dua sumber atau lebih
phases-title = { $n } fase, satu jaringan
phases-lead = Setiap pelaku tetap di tempatnya. Garis hitam adalah hubungan yang dimulai pada fase itu, garis abu-abu lebih lama.
phases-undated = { $n } dari { $total } hubungan tidak diketahui waktu mulainya sehingga tidak dapat digambar di sini; pencatatan tahun-tahun terakhir lebih lengkap, maka pertumbuhan sebagian merupakan pengaruh sumber.
phase-ties = { $begun ->
    [0] tidak ada hubungan baru
   *[other] { $begun } hubungan baru
}, { $ties } seluruhnya
chain-title = Siapa mengerjakan apa
chain-lead = Satu tanda mewakili satu pelaku yang tercatat di tahap itu; satu perusahaan dapat berada di beberapa tahap.
chain-members-lead = Pelaku yang tercatat di setiap tahap. Satu pelaku dapat berada di beberapa tahap.
chain-caption = { $n } tahap; kotak untuk perusahaan lokal, lingkaran untuk perusahaan milik asing
chain-stage = Tahap
chain-local = Lokal
chain-foreign = Milik asing
chain-gap = Yang belum ada
chain-elsewhere = Dari tempat lain
chain-local-count = { $n } pelaku lokal
chain-foreign-count = { $n } pelaku milik asing
stage-support = mendukung rantai
stage-filled = terisi
stage-nearby = Hanya terisi di sekitar klaster.
stage-gap = Kosong.
stage-unexplained = Kosong; tidak ada alasan yang tercatat.
stage-on = tercatat di sini
layers-title = Ringkasan setiap lapisan
layers-lead = Setiap klaim membuka halaman yang memuat mekanisme, bukti, dan batasan.
risks-title = Risiko dan hal yang tidak diketahui
risks-lead = Apa yang tidak dapat ditunjukkan di sini, apa yang masih diperdebatkan, dan apa yang belum pernah dipublikasikan.
risks-limits = Batasan pertama setiap lapisan
risks-disputed = Sumber berbeda keterangan
risks-unknown = Tidak diketahui: sudah dicari dan tidak ditemukan
unknown-mechanism = Mekanisme yang belum dapat dipastikan: { $kind }
ask-title = Kepada siapa bertanya
ask-about = Tentang halaman ini
ask-corrections = Koreksi sangat diharapkan; mohon sebutkan nomor sumbernya.
boundary-title = Batas klaster
of-base = dari { $base }
of-base-plain = Bagian dari

## Sections of the profiles: title and guiding question

section-structure = Struktur
section-structure-question = Terdiri atas apa saja?
section-relations = Hubungan
section-relations-question = Bagaimana keterkaitannya?
section-mechanisms = Mekanisme
section-mechanisms-question = Bagaimana perkembangannya?
section-narrative = Narasi
section-narrative-question = Bagaimana klaster ini dipahami?
section-resilience = Ketahanan
section-resilience-question = Apa yang terjadi jika ada yang gagal?
section-embedding = Peluang bergabung
section-embedding-question = Di mana investor dapat masuk?
section-reality = Kenyataan
section-reality-question = Apa yang benar-benar ada?
section-connectivity = Keterhubungan
section-connectivity-question = Apa terhubung dengan apa?
section-signals = Sinyal
section-signals-question = Tanda apa yang menunjukkan bahwa klaster ini berjalan?
section-cognition = Persepsi
section-cognition-question = Bagaimana klaster ini dipandang, dan oleh siapa?
section-how = Cara kerjanya
section-limits = Batasan
section-missing = Penjelasan ini belum ditulis. Isi catatan yang ada disajikan di bawah.
section-indicators = Hasil hitungan
section-indicators-lead = Dari hubungan yang tercatat; rumus dan batasan ada di halaman indikator.
next-section = Berikutnya: { $title }

## The five investor questions

question-supply = Apakah jaringan pasokannya stabil?
question-talent = Apakah talenta akan terus berdatangan?
question-technology = Apakah pengetahuan menyebar?
question-institutions = Siapa yang membuat kerja sama berhasil?
question-evolution = Dapatkah kisahnya diperiksa?
question-eyebrow = Pertanyaan
question-why = Alasan
question-deeper = Lebih dalam: { $title }
question-others = Pertanyaan lain

## Evidence

evidence-title = Bukti
evidence-lead = Seberapa kuat setiap catatan dapat dijadikan sandaran.
evidence-statement = Catatan
evidence-kind = Jenis
evidence-strength = Kekuatan
evidence-none = tidak ada sumber tercatat
evidence-not-found = sudah dicari, sumber tidak ditemukan
evidence-one = satu sumber
evidence-one-primary = satu sumber primer
evidence-many = { $n } sumber independen
evidence-disputed = sumber berbeda keterangan
kind-fact = fakta
kind-event = peristiwa
kind-relation = hubungan
kind-actor = pelaku
kind-mechanism = mekanisme
notes-title = Catatan dan sumber
notes-lead = Setiap nomor di atas mengarah ke sini. Judul tetap dalam bahasa aslinya.
note-back = Kembali ke teks
sources-differ = sumber berbeda keterangan
superseded = digantikan
disputed = Ada perbedaan keterangan
standing-disputed = Sumber berbeda keterangan
standing-superseded = Digantikan; disimpan sebagai arsip
standing-unverified = Belum diperiksa
basis-official = resmi
basis-estimate = perkiraan
basis-self-reported = laporan sendiri
basis-computed = hasil hitungan
alert-note = Catatan
alert-tip = Petunjuk
alert-important = Penting
alert-warning = Peringatan
alert-caution = Hati-hati

## How far something has come

progress-target = target
progress-announced = diumumkan
progress-approved = disetujui
progress-under-way = sedang berjalan
progress-realised = terlaksana
progress-cancelled = dibatalkan

## Dates; the names of months and the order of day and year come from elsewhere

date-about = sekitar { $date }
date-perhaps = mungkin { $date }
date-about-perhaps = mungkin sekitar { $date }
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } – { $to }
date-since = sejak { $from }
date-from = mulai { $from }, waktu berakhir tidak diketahui
date-until = hingga { $to }
date-to = hingga { $to }, waktu mulai tidak diketahui
date-between = antara { $from } dan { $to }
date-quarter = { $quarter ->
    [1] triwulan I { $year }
    [2] triwulan II { $year }
    [3] triwulan III { $year }
   *[other] triwulan IV { $year }
}
date-first-half = paruh pertama { $year }
date-second-half = paruh kedua { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = tahun { $year }-an
date-century = abad ke-{ $century }
life-until = hingga { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } atau lebih awal
life-after = { $date } atau sesudahnya

## Numbers

value-about = sekitar { $value }
value-at-least = sedikitnya { $value }
value-more-than = lebih dari { $value }
value-at-most = paling banyak { $value }
value-less-than = kurang dari { $value }
value-range = { $low }–{ $high }
# Jumlah besar; .head adalah satuan pada kepala tabel.
money-steps = { "" }
money-k = { $n } ribu
    .head = ribu { $currency }
money-m = { $n } juta
    .head = juta { $currency }
money-bn = { $n } miliar
    .head = miliar { $currency }
money-tn = { $n } triliun
    .head = triliun { $currency }
currency-code = { $code } { $n }
currency-MYR = RM{ $n }
    .symbol = RM
currency-USD = US${ $n }
    .symbol = US$
currency-EUR = €{ $n }
    .symbol = €
currency-GBP = £{ $n }
    .symbol = £
currency-JPY = ¥{ $n }
    .symbol = ¥
unit-percent = { $shown }%
unit-percent-points = { $shown } poin persentase
unit-name-percent-points = poin persentase
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } per tahun
rate-month = { $amount } per bulan
rate-day = { $amount } per hari

## Places in a source

locator-page = hlm. { $from }
locator-page-range = hlm. { $from }–{ $to }
locator-chapter = bab { $from }
locator-chapter-range = bab { $from }–{ $to }
locator-section = bagian { $from }
locator-section-range = bagian { $from }–{ $to }
locator-figure = gambar { $from }
locator-figure-range = gambar { $from }–{ $to }
locator-table = tabel { $from }
locator-table-range = tabel { $from }–{ $to }
locator-box = boks { $from }
locator-box-range = boks { $from }–{ $to }
locator-paragraph = paragraf { $from }
locator-paragraph-range = paragraf { $from }–{ $to }
locator-article = pasal { $from }
locator-article-range = pasal { $from }–{ $to }
locator-row = baris { $from }
locator-row-range = baris { $from }–{ $to }
locator-slide = salindia { $from }
locator-slide-range = salindia { $from }–{ $to }
locator-time = pada { $from }

## Actors

actors-lead = Seluruh { $n } pelaku { $cluster } yang tercatat, menurut jenis.
actors-name = Nama
actors-place = Tempat
actors-since = Sejak
actors-stages = Tahap
actors-ties = Hubungan
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) di { $cluster }: { $n } hubungan tercatat, peristiwa, dan sumber.
actor-kind-multinational = perusahaan multinasional
actor-kind-enterprise = perusahaan
actor-kind-sme = usaha kecil atau menengah
actor-kind-startup = perusahaan rintisan
actor-kind-joint-venture = usaha patungan
actor-kind-university = universitas
actor-kind-research-institute = lembaga penelitian
actor-kind-training = pusat pelatihan
actor-kind-agency = badan publik
actor-kind-government = pemerintah
actor-kind-association = asosiasi
actor-kind-investor = investor
actor-kind-service = penyedia jasa
actor-kind-infrastructure = infrastruktur
actor-kind-market = pasar
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Perusahaan multinasional ({ $n })
actor-kinds-enterprise = Perusahaan ({ $n })
actor-kinds-sme = Usaha kecil dan menengah ({ $n })
actor-kinds-startup = Perusahaan rintisan ({ $n })
actor-kinds-joint-venture = Usaha patungan ({ $n })
actor-kinds-university = Universitas ({ $n })
actor-kinds-research-institute = Lembaga penelitian ({ $n })
actor-kinds-training = Pusat pelatihan ({ $n })
actor-kinds-agency = Badan publik ({ $n })
actor-kinds-government = Pemerintah ({ $n })
actor-kinds-association = Asosiasi ({ $n })
actor-kinds-investor = Investor ({ $n })
actor-kinds-service = Penyedia jasa ({ $n })
actor-kinds-infrastructure = Infrastruktur ({ $n })
actor-kinds-market = Pasar ({ $n })
boundary-core = di dalam klaster
boundary-extended = klaster yang diperluas
boundary-outside = di luar, terhubung dengan klaster
place-in = { $place }, { $country }
record-title = Catatan
record-note-line = per { $date }; sumber di bagian bawah halaman
record-kind = Jenis
record-since = Sejak
record-until = Hingga
record-place = Tempat
record-boundary = Batas
record-stages = Tahap
record-parent = Bagian dari
record-size = Ukuran
record-also = Nama lain
record-elsewhere = Juga ada di
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster } sebagai { $actor }
record-checked = Terakhir diperiksa
record-note = Keterangan
identifier-lei = Pengenal badan hukum (LEI)
identifier-ror = Organisasi penelitian (ROR)
identifier-wikidata = Wikidata
identifier-register = Nomor registrasi
identifier-url = Situs web
size-large = besar
size-medium = menengah
size-small = kecil
size-micro = mikro
ties-title = Hubungan dalam kalimat
ties-lead = { $n } hubungan tercatat, menurut kelompok.
ties-tie = Hubungan
ties-since = Sejak
ties-sources = Sumber
place-in-chain = Posisi dalam rantai
place-in-chain-lead = Tahap yang ditandai adalah tahap tempat kegiatan pelaku ini tercatat.
events-title = Peristiwa terkait
actor-facts = Fakta terkait
removed-title = Jika pelaku ini tidak ada
removed-lead = Skenario atas hubungan yang tercatat, bukan prediksi.
removed-words = { $n } dari { $total } pelaku lain yang terhubung akan kehilangan satu-satunya jalur tercatat ke bagian lain jaringan: { $actors }.
disputed-title = Hal yang sumbernya berbeda keterangan

## Families of ties

family-supply = Pasokan
family-knowledge = Pengetahuan
family-talent = Tenaga kerja
family-capital = Modal
family-institution = Kelembagaan dan lahan
family-lineage = Asal-usul
family-count-supply = { $n } dalam pasokan
family-count-knowledge = { $n } dalam pengetahuan
family-count-talent = { $n } melalui tenaga kerja
family-count-capital = { $n } dalam modal
family-count-institution = { $n } melalui kelembagaan dan lahan
family-count-lineage = { $n } berdasarkan asal-usul

## Ties as sentences. $from and $to are names; $item is what is supplied.

tie-supplies = { $from } menjadi pemasok bagi { $to }.
tie-supplies-item = { $from } memasok { $item } kepada { $to }.
tie-supplies-undisclosed = { $from } memasok barang yang tidak diungkapkan kepada { $to }.
tie-contracts = { $from } mensubkontrakkan pekerjaan kepada { $to }.
tie-contracts-item = { $from } mensubkontrakkan { $item } kepada { $to }.
tie-rnd = { $from } dan { $to } melakukan penelitian bersama.
tie-rnd-item = { $from } dan { $to } melakukan penelitian bersama tentang { $item }.
tie-co-develops = { $from } dan { $to } mengembangkan produk bersama.
tie-co-develops-item = { $from } dan { $to } bersama-sama mengembangkan { $item }.
tie-develops = { $from } membina { $to } sebagai pemasok.
tie-develops-item = { $from } membina { $to } sebagai pemasok { $item }.
tie-licenses = { $from } melisensikan teknologi kepada { $to }.
tie-licenses-item = { $from } melisensikan { $item } kepada { $to }.
tie-standardizes = { $from } menetapkan standar yang digunakan { $to }.
tie-trains = { $from } melatih tenaga kerja untuk { $to }.
tie-trains-item = { $from } melatih tenaga kerja untuk { $to }: { $item }.
tie-talent-flow = Tenaga kerja berpindah dari { $from } ke { $to }.
tie-spin-off = { $to } merupakan spin-off dari { $from }.
tie-invests = { $from } berinvestasi di { $to }.
tie-owns = { $from } memiliki { $to }.
tie-funds = { $from } mendanai { $to }.
tie-member-of = { $from } menjadi anggota { $to }.
tie-regulates = { $from } mengatur dan mengawasi { $to }.
tie-hosts = { $from } menyediakan lokasi bagi { $to }.
tie-founds = { $from } mendirikan { $to }.
tie-cooperates = { $from } dan { $to } bekerja sama.
tie-cooperates-item = { $from } dan { $to } bekerja sama dalam { $item }.
tie-succeeds = { $from } melanjutkan pekerjaan { $to }.
tie-standby = telah terkualifikasi, saat ini tidak digunakan
tie-share = { $share } dari pembelian
tie-capital-share = { $share } dari modal
tie-sales-share = { $share } dari penjualan pihak penjual
tie-lead-time = waktu tunggu { $time }
tie-lead-time-unknown = waktu tunggu tidak diketahui
undisclosed-item = barang yang tidak diungkapkan
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = perusahaan di tahap “{ $stage }”
end-undisclosed = sebuah perusahaan yang tidak diungkapkan
end-undisclosed-stage = sebuah perusahaan yang tidak diungkapkan di tahap “{ $stage }”

## Kinds of events

event-kind-founding = pendirian
event-kind-entry = masuk
event-kind-exit = keluar
event-kind-expansion = perluasan
event-kind-policy = kebijakan
event-kind-technology = teknologi
event-kind-institution = kelembagaan
event-kind-investment = investasi
event-kind-infrastructure = infrastruktur
event-kind-crisis = krisis
event-kind-recovery = pemulihan
event-kind-milestone = tonggak
event-kind-spin-off = spin-off
event-kind-merger = penggabungan
event-kind-acquisition = akuisisi
event-kind-renaming = perubahan nama

## Facts

facts-lead = Seluruh { $n } fakta tercatat tentang { $cluster }, masing-masing dengan waktu, sumber, dan dasar ukurannya.
facts-disputed-count = { $n ->
    [0] Tidak ada fakta yang sumbernya berbeda keterangan.
   *[other] Untuk { $n } di antaranya sumber berbeda keterangan; setiap versi ditampilkan.
}
facts-numbers = Angka
facts-numbers-lead = Nilai sebagaimana dipublikasikan, tidak pernah dirata-ratakan. Rencana diberi label.
facts-statements = Pernyataan
facts-incentives = Insentif
fact-date = Waktu
fact-value = Nilai
fact-said-by = Sumber
fact-preferred = diutamakan di bagian lain situs ini
fact-method = Metode
fact-superseded-by = Digantikan oleh
fact-compare = Bandingkan
fact-about = Tentang
incentive-dates = { $since } – { $until }

## Indicators

indicators-lead = Nilai yang dihitung dari hubungan { $cluster } yang tercatat, masing-masing dengan rumus, dasar perhitungan, dan cara nilai itu dapat menyesatkan.
indicator-computed-on = Dasar perhitungan
indicator-coverage-title = Cakupan
indicator-named = Menonjol
observations-title = Nilai yang dipublikasikan
observations-lead = Tidak dihitung di sini: sebagaimana diberikan penerbitnya.
observation-indicator = Indikator
observation-note = Keterangan

## Sources

sources-lead = Seluruh { $n } sumber tentang { $cluster }, dalam bahasa aslinya.
sources-list = Semua sumber
source-archive = salinan arsip
source-primary = sumber primer
source-accessed = diakses { $date }
source-repeats = mengulang
source-cited-by = dikutip oleh
source-kind-statistics = statistik
source-kind-law = peraturan perundang-undangan
source-kind-filing = dokumen pelaporan
source-kind-report = laporan
source-kind-academic = akademik
source-kind-dataset = set data
source-kind-press-release = siaran pers
source-kind-news = berita
source-kind-website = situs web
source-kind-speech = pidato
source-kind-interview = wawancara
source-kind-archive = arsip
source-kind-other = lainnya
cited-actor = { $n } pelaku
cited-relation = { $n } hubungan
cited-event = { $n } peristiwa
cited-phase = { $n } fase
cited-stage = { $n } tahap
cited-fact = { $n } fakta
cited-project = { $n } proyek
cited-mechanism = { $n } mekanisme
cited-observation = { $n } pengamatan
cited-incentive = { $n } insentif
cited-signal = { $n } sinyal
signals-title = Sinyal
signals-lead = Tanda-tanda tunggal yang terbaca dalam sumber; masing-masing berkaitan dengan sesuatu yang tercatat.
signal-bears-on = berkaitan dengan
signal-report = laporan
signal-press = pers
signal-social = media sosial
signal-supply-platform = platform pasokan
signal-community = komunitas
signal-compliance = kepatuhan
signal-patent = paten
signal-hiring = perekrutan

## Relations, mechanisms, resilience, embedding

projects-title = Hubungan banyak pihak
projects-lead = Proyek yang menghubungkan beberapa pelaku sekaligus.
mechanisms-title = Bagaimana satu hal mengarah ke hal lain
mechanisms-lead = Langkah-langkahnya merupakan tafsiran penulis atas catatan yang disebut sebagai bukti.
mechanism-diffusion = Difusi
mechanism-talent = Talenta
mechanism-transfer = Alih teknologi
mechanism-capital = Modal
mechanism-recovery = Pemulihan
mechanism-evidence = Bertumpu pada
not-established = Belum dapat dipastikan.

## Data and glossary

data-title = Fakta dan hubungan { $cluster } yang tercatat
data-lead = Semua yang disampaikan situs ini tentang { $cluster }, sebagai berkas yang dapat dibaca aplikasi lembar kerja atau program.
data-files = Berkas
data-files-lead = Teks UTF-8 dengan baris kepala. Sama dalam setiap bahasa situs ini.
data-file = Berkas
data-holds = Isi
data-actors = pelaku dengan jenis, tempat, awal dan akhir, pengenal
data-relations = hubungan dengan jenis, barang, awal dan akhir, pangsa
data-events = peristiwa dengan waktu, jenis, pelaku, kemajuan
data-facts = fakta dengan satuan, nilai terbaru, kemajuan, dasar
data-points = setiap nilai dari setiap deret, dengan waktu dan sumbernya
data-sources = sumber dengan jenis, penerbit, tanggal, alamat
data-indicators = nilai hasil hitungan dengan rumus, jumlah kasus, tanggal
data-json = semuanya dalam satu berkas
glossary-lead = Istilah yang digunakan di situs ini, masing-masing dijelaskan dalam satu kalimat.
glossary-terms = { $n } istilah
glossary-plain = dengan kata sederhana
glossary-also = juga disebut
