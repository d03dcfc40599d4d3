### The computed parts of resilience, scenarios and embedding.

## Single points of failure

points-title = Titik kegagalan tunggal
points-lead = Ada dua hal yang berbeda. Jaringan bergantung pada satu pelaku jika pelaku lain terhubung dengan bagian selebihnya hanya melaluinya. Pasokan bergantung pada satu perusahaan jika suatu input tidak memiliki pemasok lain.
points-both = { $points } pelaku merupakan titik kegagalan tunggal jaringan yang tercatat, { $sole } perusahaan merupakan satu-satunya pemasok tercatat untuk sesuatu; { $both ->
    [0] tidak ada yang keduanya
   *[other] { $both } merupakan keduanya
}.
points-network = Dalam jaringan
points-caption = { $n ->
    [1] Hubungan tercatat yang hanya melewati pelaku ini
   *[other] Hubungan tercatat yang hanya melewati satu pelaku: { $n } pelaku yang akan memutus paling banyak pelaku lain
}
points-more = ({ $n } lagi juga memutus pelaku lain.)
points-actor = Tanpa pelaku ini
points-cut-off = Terputus
points-share = Dari semua yang terhubung
points-who = Siapa
points-none = Tidak ada pelaku tercatat yang berdiri sendirian di antara dua bagian jaringan.
points-coverage = Dihitung atas { $n } pelaku yang terhubung dan { $m } pasangan yang terhubung; { $bridges ->
    [0] tidak ada yang tanpa jalur lain
   *[other] { $bridges } di antaranya tidak memiliki jalur lain
}. { $dated } dari hubungan bertanggal, { $sourced } memiliki sumber. Hubungan yang belum dicatat dapat menjadi jalur lain itu.
sole-title = Dalam pasokan
sole-supplier = Satu-satunya pemasok
sole-inputs = Memasok apa, untuk siapa
sole-input = { $item } untuk { $buyer }
sole-coverage = { $inputs ->
    [0] Tidak diketahui: tidak ada input perusahaan klaster yang tercatat.
   *[other] { $known ->
        [0] Tidak diketahui: dari { $inputs } input tercatat, tidak ada yang semua pemasoknya tercatat. Apakah salah satunya bergantung pada satu perusahaan tidak dapat dipastikan.
       *[other] Semua pemasok tercatat untuk { $known } dari { $inputs } input tercatat.{ $sole ->
            [0] { " " }Masing-masing memiliki dua pemasok atau lebih.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Untuk input lainnya tidak ada yang disebut sebagai satu-satunya pemasok.
            }
        }
    }
}

## Inputs and buyers

inputs-title = Apa yang dapat diganti
inputs-lead = Apa yang dibeli perusahaan klaster, dari siapa, dan siapa yang terkualifikasi tetapi tidak digunakan. Alternatif yang belum dicatat tidak diketahui; itu tidak sama dengan tidak ada.
inputs-item = Input
inputs-buyer = Pembeli
inputs-suppliers = Digunakan
inputs-spare = Terkualifikasi
inputs-alternatives = Alternatif
inputs-none = Tidak ada input perusahaan klaster yang tercatat.
inputs-unnamed = { $n } hubungan pasokan lainnya tidak menyebutkan apa yang dipasok.
input-suppliers = { $n } pemasok, semuanya tercatat
input-suppliers-at-least = { $n ->
    [0] tidak ada yang tercatat, lainnya tidak diketahui
   *[other] { $n } tercatat, lainnya tidak diketahui
}
input-concentration = { $n } pemasok, semuanya tercatat; menurut pangsanya setara dengan { $equal } pemasok yang sama besar (HHI { $hhi })
spare-none = tidak ada yang tercatat
spare-time = waktu tunggu { $time }
spare-time-unknown = waktu tunggu tidak diketahui
sellers-title = Kepada siapa klaster menjual
sellers-seller = Penjual
sellers-buyers = Pangsa penjualan yang dinyatakan
sellers-told = Dinyatakan
sellers-concentration = Konsentrasi
sellers-none = Tidak diketahui: tidak ada perusahaan klaster yang menyatakan pangsa penjualannya kepada pembeli, dan tidak ada nilai konsentrasi pasar terpublikasi yang tercatat.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI sedikitnya { $hhi }; selebihnya tidak dinyatakan

## Recovery

recovery-title = Krisis terdahulu dan pemulihan
recovery-lead = Dari lini masa: krisis yang akhirnya, atau akibatnya, tercatat.
recovery-no-crisis = Tidak ada krisis yang tercatat.
recovery-told = { $told ->
    [0] Dari { $crises } krisis tercatat, tidak ada yang akhirnya atau tanggapannya tercatat.
   *[other] Untuk { $told } dari { $crises } krisis tercatat, akhirnya atau tanggapannya tercatat; untuk yang lain tidak diketahui.
}
recovery-median = Jika kedua ujungnya diketahui hingga hari ({ $n } kasus), mediannya { $days }.
recovery-no-times = Tidak ada pelaku yang menyatakan berapa lama dapat bertahan tanpa pasokan, atau berapa lama untuk pulih.
recovery-crisis = Krisis
recovery-date = Kapan
recovery-answers = Akibatnya
recovery-days = Hingga berakhir atau pulih
recovery-actors = Yang dinyatakan pelaku; waktu seperti ini sering terlalu singkat
recovery-stock = Bertahan tanpa pasokan
recovery-time = Pulih setelah

## Scenarios

page-scenarios = Skenario
scenarios-description = Apa yang akan terjadi pada hubungan tercatat { $cluster } berdasarkan asumsi yang disebutkan. Skenario, bukan prediksi.
scenarios-open = Setiap skenario dengan asumsi, data masukan, dan batasannya
scenarios-back = Catatan yang mendasarinya: ketahanan
scenarios-reading-title = Cara membacanya
scenarios-names = Skenario mengandaikan satu pelaku berhenti di atas kertas. Pelaku mana yang dimaksud tidak disebutkan di sini, kecuali situs ini memutuskan untuk memublikasikannya; tahap rantai mewakili pelaku.
scenarios-missing = Tidak ada catatan hubungan yang lengkap. Karena itu setiap hasil dihitung ulang berkali-kali, dengan sepersepuluh hubungan dikeluarkan dan dengan sepersepuluh ditambahkan antara pelaku yang dipilih secara acak. Nilai terendah dan tertinggi yang diperoleh disajikan di sampingnya.
scenario-word = Skenario
scenario-honesty = Skenario menunjukkan apa yang akan terjadi pada hubungan tercatat berdasarkan asumsi yang disebutkan. Skenario bukan prediksi.
scenario-assumptions = Asumsi
scenario-missing = Jika ada hubungan yang belum tercatat
scenario-missing-band = { $low } hingga { $high }, dengan { $changed } hubungan dikeluarkan atau ditambahkan ({ $variants } varian).
scenario-range = { $low } hingga { $high }
scenario-luck = Variasi acak (95%)
scenario-actor = Pelaku
scenario-stage = Tahap
scenario-loss = Produksi yang hilang
scenario-touched = Perusahaan terdampak
scenario-reached = Terjangkau
scenario-case-0 = Rendah: { $value }
scenario-case-1 = Tengah: { $value }
scenario-case-2 = Tinggi: { $value }
scenario-exact = Setiap kombinasi hubungan terbuka dan tertutup dihitung.
scenario-drawn = { $runs } pengambilan acak dengan benih tetap.
scenario-graph-inputs = { $n } pelaku yang terhubung, { $m } pasangan yang terhubung.
scenario-M9-inputs = { $seeds } lembaga penelitian dan universitas yang terhubung, { $n } pelaku, { $m } pasangan yang terhubung.
scenario-inputs = { $known } input dengan semua pemasok tercatat; untuk { $unknown } lainnya hal itu tidak diketahui.
scenario-cascade-stages = Kerugian terbesar jika satu pemasok di tahap ini berhenti
scenario-cascade-actors = Kerugian jika pemasok ini berhenti
scenario-M1 = Jika pelaku meninggalkan jaringan
scenario-M1-assumptions = Pelaku dengan hubungan tersisa terbanyak pergi lebih dahulu, lalu yang berikutnya. Tidak ada yang menjalin hubungan baru. Yang dibahas adalah keterhubungan, bukan barang atau uang.
scenario-M1-reading = { $whole } dari pelaku yang terhubung saling tersambung. Tanpa pelaku dengan hubungan terbanyak menjadi { $first }, tanpa lima pelaku { $fifth }; tanpa satu pelaku mana pun, rata-rata { $any }.
scenario-M1-none = Tidak ada hubungan yang tercatat.
scenario-M1-missing = Tanpa pelaku dengan hubungan terbanyak: { $band }
scenario-M1-figure = Yang tetap tersambung
scenario-M1-key = Garis: bagian tersambung terbesar. Abu-abu: letaknya jika hubungan berkurang atau bertambah.
scenario-M1-table = Bagian tersambung terbesar
scenario-M1-gone = Pelaku yang pergi
scenario-M1-left = Tersisa
scenario-M1-who = Yang terakhir pergi
scenario-M2 = Jika satu pemasok berhenti: kasus terburuk
scenario-M2-assumptions = Perusahaan terhenti jika salah satu inputnya tidak lagi memiliki pemasok. Tanpa stok, tanpa unsur waktu, tanpa pengganti selain yang tercatat; hanya input yang semua pemasoknya tercatat.
scenario-M2-reading = Dampak terbesar satu pemasok adalah hilangnya { $loss } dari produksi { $n } perusahaan.
scenario-M2-none = Tidak diketahui: tidak ada input tercatat yang semua pemasoknya tercatat.
scenario-M2-missing = Kerugian terbesar: { $band }
scenario-M3 = Jika satu pemasok berhenti: menurut pangsa
scenario-M3-assumptions = Perusahaan kehilangan sebanyak inputnya yang paling langka, menurut pangsa pemasoknya. Pangsa yang tidak dinyatakan dianggap tidak pernah gagal, sehingga kerugian merupakan batas bawah. Tanpa stok, tanpa unsur waktu, tanpa pengganti selain yang tercatat.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Kerugian terbesar: { $band }
scenario-M7 = Seberapa jauh kabar dari penelitian dapat sampai
scenario-M7-assumptions = Hubungan adalah kemungkinan kontak ke dua arah, apa pun jenisnya. Kontak bukan adopsi.
scenario-M7-reading = Rata-rata { $one } dari { $n } pelaku lain berjarak satu langkah dari lembaga penelitian, { $two } paling jauh dua langkah.
scenario-M7-inputs = { $seeds } lembaga penelitian dan universitas, terhubung atau tidak, { $n } pelaku, { $m } pasangan yang terhubung.
scenario-M7-none = Tidak ada lembaga penelitian atau universitas terhubung yang tercatat.
scenario-M7-missing = Dalam dua langkah: { $band }
scenario-M7-table = Pelaku lain dalam sekian langkah
scenario-M7-steps = Langkah
scenario-M9 = Jika sesuatu yang baru bermula dari penelitian
scenario-M9-assumptions = Setiap hubungan dari pelaku yang terjangkau meneruskannya satu kali, dengan peluang yang sama, ke dua arah, apa pun jenisnya. Peluang itu tidak diukur: tiga peluang ditampilkan.
scenario-M9-reading = Hal baru itu rata-rata menjangkau { $base } dari { $n } pelaku terhubung lainnya; { $low } dengan peluang rendah, { $high } dengan peluang tinggi.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Dengan peluang tengah: { $band }
scenario-M9-table = Bagian pelaku terhubung lain yang terjangkau
scenario-M9-chance = Peluang per hubungan
scenario-M9-mean = Rata-rata
scenario-M9-best = Dari tempat terbaik
scenario-M11 = Berapa lama adopsi berlangsung di tempat lain
scenario-M11-assumptions = Pada akhirnya semua mengadopsi, sebagian atas kemauan sendiri (p), sebagian karena pihak lain sudah (q). Tidak disesuaikan dengan data apa pun di sini: p dan q adalah nilai yang dipublikasikan untuk banyak produk konsumen.
scenario-M11-inputs = Tanpa catatan dari klaster ini. Kasus tengah adalah rata-rata yang dipublikasikan, kasus lainnya rentang yang lazim.
scenario-M11-reading = Setelah sepuluh tahun { $base } akan mengadopsi; { $low } dalam kasus lambat, { $high } dalam kasus cepat.
scenario-M11-table = Bagian yang telah mengadopsi
scenario-M11-parameters = Kasus
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = Setelah { $time }
scenario-M11-peak = Pertumbuhan tercepat setelah
scenario-M12 = Jalur pasokan independen
scenario-M12-assumptions = Dari setiap perusahaan yang tidak dipasok perusahaan tercatat ke setiap pembeli yang menurut catatan tidak memasok siapa pun. Jalur tercatat adalah jalur yang mungkin; apakah barang melewatinya tidak diketahui.
scenario-M12-inputs = { $m } hubungan pasokan antarpelaku bernama, { $timed ->
    [0] tidak ada yang dengan waktu tunggu
   *[other] { $timed } di antaranya dengan waktu tunggu
}.
scenario-M12-skipped = { $n } pasangan lainnya tidak diperiksa.
scenario-M12-reading = { $between ->
    [0] Semua { $pairs } jalur tercatat mengarah langsung dari pemasok ke pembeli.
   *[other] { $pairs } pasangan tersambung oleh suatu jalur, { $between } melalui pihak perantara; { $single ->
        [0] tidak ada yang bergantung
       *[other] { $single } bergantung
    } pada satu pelaku di sana.
}
scenario-M12-none = Tidak ada hubungan pasokan antarpelaku bernama yang tercatat.
scenario-M12-missing = Pasangan yang bergantung pada satu pelaku: { $band }
scenario-M12-table = { $n ->
    [1] Satu-satunya pasangan dengan perantara
   *[other] Pasangan dengan perantara, jalur terpanjang lebih dahulu (dari { $n })
}
scenario-M12-pair = Dari, ke
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Jalur independen
scenario-M12-between = Perantara
scenario-M12-days = Waktu tunggu
drawing-removal = Bagian tersambung terbesar dari jaringan, dari seluruh { $n } pelaku yang terhubung hingga tidak ada. Tabel di bawah menyajikan nilainya.
drawing-removal-axis = pelaku yang pergi, dimulai dari yang hubungannya terbanyak

## Embedding

embedding-title = Tahap demi tahap
embedding-lead = Siapa yang ada di sana, apa yang belum ada, dan siapa yang dapat dijangkau pendatang baru. Diasumsikan bahwa pendatang baru menjalin hubungan dengan pihak yang terhubung dengan sedikitnya dua perusahaan di tahap itu. Jangkauan adalah kemungkinan kontak, bukan bisnis.
embedding-coverage = Dihitung atas { $n } pelaku yang terhubung, { $m } pasangan yang terhubung, dan { $inputs } input tercatat, { $known } di antaranya dengan semua pemasok; per { $date }.
embedding-members = Sudah ada di sini
embedding-foreign = milik asing
embedding-nearby = Di sekitar
embedding-missing = Belum ada atau di tempat lain
embedding-outside = di luar
embedding-gaps = Kekosongan yang tercatat
embedding-bought-outside = Dibeli dari luar klaster: { $inputs }.
embedding-one-supplier = Dengan satu pemasok: { $inputs }.
embedding-few-owners = { $n ->
    [0] Tidak ada pemilik independen di inti.
   *[other] Hanya satu pemilik independen di inti.
}
embedding-neighbours = Dalam rantai
embedding-before = sebelumnya
embedding-after = sesudahnya
embedding-two-steps = Dalam dua langkah
embedding-first-of-all = Terutama
embedding-reach = { $reached } dari { $total } pelaku yang terhubung, melalui { $partners } mitra khas tahap itu.
embedding-reach-any = { $reached } dari { $total } pelaku yang terhubung. Tidak ada mitra yang dimiliki bersama oleh dua perusahaan, sehingga semua { $partners } mitra diperhitungkan.
embedding-no-reach = Tidak diketahui: tidak ada pelaku tercatat di tahap ini yang memiliki hubungan.
embedding-institutions = Siapa yang dapat dihubungi
