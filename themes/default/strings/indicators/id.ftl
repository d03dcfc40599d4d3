# Indicators: names, questions, readings, pitfalls.

## Around every value

indicator-not-known = Tidak diketahui: catatan tidak memungkinkan nilai ini dihitung.
indicator-too-few = Data terlalu sedikit: { $n } pelaku, { $m } hubungan. Nilai disimpan sebagai catatan, bukan untuk menarik kesimpulan.
indicator-formula = Rumus
indicator-reference = Menurut
indicator-pitfall = Potensi salah tafsir
indicator-basis = { indicator-basis.short }, per { $date }
    .short = { $n } pelaku, { $m } hubungan
indicator-coverage = { $dated } dari hubungan yang mendasarinya memiliki waktu mulai, { $sourced } memiliki sumber
indicator-lower-bound = Hubungan yang tercatat adalah sampel. Hubungan yang belum dicatat akan menaikkan nilai ini.
indicator-extent-core = pelaku di dalam klaster
indicator-extent-recorded = semua yang tercatat, termasuk mitra di luar

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, per { $date }
    .short = { $n } tahap yang ditetapkan, { $m } pelaku
indicator-I13-basis = { indicator-I13-basis.short }, per { $date }
    .short = { $n } pembeli, { $m } hubungan pasokan
indicator-I14-basis = { indicator-I14-basis.short }, per { $date }
    .short = { $n } input, { $m } di antaranya dengan semua pemasok tercatat
indicator-I16-basis = { indicator-I16-basis.short }, per { $date }
    .short = { $n } input, { $m } di antaranya dengan semua pemasok tercatat
indicator-I21-basis = { indicator-I21-basis.short }, per { $date }
    .short = { $n } pelaku, { $m } hubungan bertanggal
indicator-I22-basis = { indicator-I22-basis.short }, per { $date }
    .short = { $n } pelaku, { $m } hubungan bertanggal
indicator-I26-basis = { indicator-I26-basis.short }, per { $date }
    .short = { $n } lembaga penelitian dan universitas, { $m } perusahaan spin-off
indicator-I31-basis = { indicator-I31-basis.short }, per { $date }
    .short = { $n } halaman dalam bahasa lain, { $m } dengan fakta yang sama
indicator-I27-basis = { indicator-I27-basis.short }, per { $date }
    .short = { $n } peristiwa masuk dan keluar di antara { $m } peristiwa yang terlaksana
indicator-I30-basis = { indicator-I30-basis.short }, per { $date }
    .short = { $n } fakta dan hubungan
indicator-I40-basis = { indicator-I40-basis.short }, per { $date }
    .short = { $n } pelaku, { $m } hubungan bertanggal

## Names of further values

indicator-part-pairs = Pasangan yang terhubung
indicator-part-possible-pairs = Pasangan yang mungkin
indicator-part-mean-degree = Mitra per perusahaan
indicator-part-tied = Pelaku dengan hubungan
indicator-part-isolated = Pelaku tanpa hubungan
indicator-part-weighted = Sama, menurut bobot hubungan
indicator-part-most = Mitra terbanyak satu pelaku
indicator-part-ei-index = Indeks E-I
indicator-part-expected = Nilai harapan jika mitra dipilih secara acak
indicator-part-expected-ei-index = Indeks E-I harapan jika acak
indicator-part-across = Pasangan lintas wilayah
indicator-part-within = Pasangan dalam satu wilayah
indicator-part-regions = Wilayah dan negara
indicator-part-crossing = Pasangan lintas negara
indicator-part-countries = Negara mitra
indicator-part-effective-countries = Jumlah efektif negara mitra
indicator-part-filled = Tahap terisi
indicator-part-declared = Tahap yang ditetapkan
indicator-part-depth = Tahap dengan dua pelaku independen atau lebih
indicator-part-gaps = Kekosongan yang dijelaskan
indicator-part-unexplained = Kekosongan tanpa penjelasan
indicator-part-value-weighted = Dibobot menurut pangsa nilai
indicator-part-bridges = Hubungan tunggal yang menjaga satu bagian tetap tersambung
indicator-part-cut-off = Jumlah terbesar pelaku yang bergantung pada satu pelaku
indicator-part-cut-off-share = Bagiannya dari semua pelaku yang terhubung
indicator-part-freeman = Sentralisasi (Freeman)
indicator-part-gini = Ketimpangan jumlah mitra (Gini)
indicator-part-mention-share = Bagian penyebutan dalam teks
indicator-part-with-locator = Dengan letak dalam sumber
indicator-part-facts-sourced = Fakta dengan sumber
indicator-part-ties-sourced = Hubungan dengan sumber
indicator-part-independent = Dengan dua sumber independen atau lebih
indicator-part-identified = Pelaku dengan pengenal yang diperiksa
indicator-part-median-age = Median umur sumber terbaru

indicator-part-gatekeepers = Pelaku yang terhubung ke dalam dan ke luar
indicator-part-gatekeeper-share = Bagiannya dari inti
indicator-part-largest-drop = Penurunan terbesar jika salah satunya pergi
indicator-part-density = Bagian yang terhubung dari semua pasangan yang mungkin
indicator-part-firms = Perusahaan
indicator-part-institutes = Lembaga penelitian dan universitas
indicator-part-bridges-known = Pasangan golongan yang keduanya ada
indicator-part-by-input = Menurut input
indicator-part-by-value = Menurut nilai
indicator-part-inputs-known = Input yang semua pemasoknya tercatat
indicator-part-inputs-unknown = Input yang belum diketahui lengkap tidaknya
indicator-part-effective-suppliers = Jumlah efektif pemasok
indicator-part-highest = Tertinggi pada satu input
indicator-part-sole-sourced = Input dari satu pemasok
indicator-part-alternatives = Alternatif per input
indicator-part-one-minus-hhi = Satu dikurangi rata-rata konsentrasi
indicator-part-after-first = Bagian terbesar setelah pengeluaran pertama
indicator-part-after-any = Sama, rata-rata setelah satu pelaku mana pun dikeluarkan
indicator-part-star = Nilai jaringan bintang seukuran ini
indicator-part-complete = Nilai jika semua terhubung dengan semua
indicator-part-begun = Hubungan yang mulai
indicator-part-ended = Hubungan yang berakhir
indicator-part-death-rate = Berakhir, dari yang ada pada hari pertama
indicator-part-undated = Hubungan tanpa tanggal, tidak dihitung
indicator-part-older-than-five = Berumur lebih dari lima tahun
indicator-part-one-step = Dalam satu langkah
indicator-part-two-steps = Dalam dua langkah
indicator-part-three-steps = Dalam tiga langkah
indicator-part-reachable = Pasangan dengan jalur apa pun
indicator-part-islands = Bagian terpisah
indicator-part-spin-offs = Perusahaan spin-off tercatat
indicator-part-from-research = Dari penelitian
indicator-part-survivors = Masih ada, dari yang berumur lima tahun atau lebih
indicator-part-pages-compared = Halaman yang dibandingkan
indicator-part-pages-equal = Halaman dengan fakta yang sama
indicator-part-entries = Masuk
indicator-part-exits = Keluar
indicator-part-foreign-share = Dari pendatang baru, yang pemiliknya di luar negeri
indicator-part-realised-share = Dari semua rencana, yang terlaksana
indicator-part-by-region = Menurut wilayah
indicator-part-by-class = Menurut golongan pelaku
indicator-part-ties-growth = Hubungan, per tahun
indicator-part-actors-growth = Pelaku, per tahun
indicator-part-densification = Pertumbuhan hubungan terhadap pertumbuhan pelaku (kemiringan)
indicator-part-density-without = Kerja sama antarperusahaan tanpanya

indicator-class-firm = perusahaan
indicator-class-research = penelitian
indicator-class-education = pendidikan
indicator-class-capital = modal
indicator-class-public = lembaga publik
indicator-class-other = lainnya
indicator-class-inside = klaster
indicator-class-country = bagian lain negara
indicator-class-abroad = dunia
indicator-pair = { $first } dan { $second }
indicator-input = { $input } untuk { $buyer }
indicator-observed = nilai yang dipublikasikan, tidak dihitung di sini

## I01

indicator-I01 = Kerja sama antarperusahaan
indicator-I01-question = Berapa banyak dari pasangan perusahaan yang mungkin benar-benar bekerja sama?
indicator-I01-reading = Di antara { $firms } perusahaan klaster ada { $possible } pasangan yang mungkin; { $pairs ->
    [0] tidak ada yang memiliki hubungan tercatat.
   *[other] { $pairs } di antaranya memiliki hubungan tercatat ({ $share }).
}
indicator-I01-pitfall = Nilai turun jika lebih banyak perusahaan didaftar, meskipun hal lain tidak berubah. Jangan membandingkan dua klaster dengan nilai ini tanpa jumlah mitra per perusahaan di sampingnya.

## I02

indicator-I02 = Pelaku dengan hubungan
indicator-I02-question = Apakah ini jaringan, atau sekadar daftar?
indicator-I02-reading = { $tied } dari { $actors } pelaku tercatat memiliki sedikitnya satu hubungan; { $isolated ->
    [0] tidak ada yang berdiri sendiri.
   *[other] { $isolated } berdiri sendiri.
}
indicator-I02-pitfall = Mendaftar lebih sedikit pelaku menaikkan nilainya. Pelaku tanpa hubungan tercatat mungkin memiliki hubungan yang belum dicatat.

## I03

indicator-I03 = Mitra per pelaku
indicator-I03-question = Berapa rata-rata mitra yang dimiliki satu pelaku?
indicator-I03-reading = Satu pelaku rata-rata memiliki { $partners } mitra ({ $pairs } pasangan di antara { $actors } pelaku).
indicator-I03-pitfall = Nilai ini dapat dibandingkan lintas ukuran, tetapi naik seiring ketelitian pencatat hubungan.

## I04

indicator-I04 = Hubungan lintas wilayah
indicator-I04-question = Apakah hubungan tetap di satu wilayah atau melintasinya?
indicator-I04-reading = { $across } dari { $pairs } pasangan yang terhubung melintasi batas wilayah ({ $share }). Mitra yang dipilih secara acak akan menghasilkan { $expected }.
indicator-I04-pitfall = Bagian ini bergantung pada berapa banyak mitra luar yang tercatat; bacalah bersama nilai harapan jika acak.

## I05

indicator-I05 = Keterkaitan internasional
indicator-I05-question = Berapa banyak hubungan klaster yang mengarah ke luar negeri, dan ke berapa negara?
indicator-I05-reading = { $crossing ->
    [0] Tidak satu pun
   *[other] { $crossing }
} dari { $pairs } pasangan terhubung di klaster mengarah ke negara lain ({ $share }){ $countries ->
    [0] .
   *[other] , ke { $countries } negara seluruhnya.
}
indicator-I05-pitfall = Hubungan antara pabrik dan pemiliknya di luar negeri dihitung penuh. Hal itu tidak sama dengan mitra yang ditemukan di luar negeri.

## I06

indicator-I06 = Jangkauan ke luar klaster
indicator-I06-question = Seberapa dekat dunia luar, dan melalui siapa?
indicator-I06-reading = { $gatekeepers ->
    [0] Tidak ada pelaku yang memiliki mitra di dalam sekaligus di luar.
    [1] Satu dari { $actors } pelaku klaster memiliki mitra di dalam sekaligus di luar: { $actor }. Tanpanya, jangkauan tercatat turun { $drop }.
   *[other] { $gatekeepers } dari { $actors } pelaku klaster memiliki mitra di dalam sekaligus di luar. Ketergantungan terbesar ada pada { $actor }: tanpanya, jangkauan tercatat turun { $drop }.
}
indicator-I06-pitfall = Yang dihitung adalah jalur di atas kertas. Penurunan besar berarti akses yang tercatat bergantung pada satu pelaku, bukan bahwa pelaku lain tidak dapat menemukan jalurnya sendiri.

## I07

indicator-I07 = Perusahaan dengan mitra penelitian
indicator-I07-question = Berapa perusahaan yang bekerja dengan universitas atau lembaga penelitian?
indicator-I07-reading = { $linked } dari { $firms } perusahaan memiliki hubungan tercatat dengan { $institutes ->
    [0] dunia penelitian; tidak ada lembaga penelitian yang tercatat.
    [1] satu-satunya lembaga penelitian yang tercatat di sini ({ $share }).
   *[other] sedikitnya satu dari { $institutes } universitas dan lembaga penelitian ({ $share }).
}
indicator-I07-pitfall = Proyek bersama lebih sering diumumkan awalnya daripada akhirnya; kontrak antara perusahaan dan laboratorium jarang terbuka untuk umum.

## I08

indicator-I08 = Jembatan yang belum ada
indicator-I08-question = Golongan pelaku mana yang tidak terhubung satu sama lain?
indicator-I08-reading = Dari { $known } pasangan golongan yang keduanya ada di sini, { $missing ->
    [0] semuanya memiliki sedikitnya satu hubungan tercatat.
   *[other] { $missing } sama sekali tidak memiliki hubungan tercatat.
}
indicator-I08-pitfall = Ukuran golongan berbeda: satu hubungan dengan satu-satunya investor berarti kepadatan tinggi. Bacalah jumlahnya, bukan hanya bagiannya.

## I09

indicator-I09 = Kelengkapan rantai
indicator-I09-question = Tahap rantai nilai mana yang ada di sini, dan mana yang datang dari luar?
indicator-I09-reading = { $filled } dari { $stages } tahap yang ditetapkan terisi di dalam klaster{ $nearby ->
    [0] {""}
   *[other] , { $nearby } lagi di klaster yang diperluas
}. { $deep ->
    [0] Tidak ada tahap yang
   *[other] { $deep } tahap
} memiliki dua pelaku atau lebih dengan pemilik berbeda.
indicator-I09-pitfall = Nilai ini sepenuhnya bergantung pada daftar tahap. Daftar yang lebih rinci menambah kekosongan, daftar yang lebih kasar menyembunyikannya.

## I13

indicator-I13 = Pasokan lokal
indicator-I13-question = Berapa banyak dari pembelian klaster yang berasal dari klaster?
indicator-I13-reading = { $local } dari { $ties } hubungan pasokan tercatat kepada pembeli di klaster berasal dari dalam klaster ({ $share }). { $unknown ->
    [0] {""}
   *[other] Untuk { $unknown } input tidak diketahui apakah semua pemasok tercatat.
}
indicator-I13-pitfall = Menghitung menurut hubungan, input, dan nilai memberi tiga jawaban berbeda. Alamat faktur lokal bukan nilai tambah lokal.

## I14

indicator-I14 = Konsentrasi pemasok
indicator-I14-question = Seberapa sedikit pemasok untuk satu input?
indicator-I14-reading = { $known ->
    [0] Dari { $inputs } input, tidak ada yang semua pemasok dan pangsanya tercatat.
   *[other] Untuk { $known } dari { $inputs } input semua pemasok tercatat; rata-rata satu input seakan-akan berasal dari { $suppliers } pemasok yang sama besar.
}
indicator-I14-pitfall = Hanya input yang semua pemasoknya tercatat yang dihitung. Yang tidak tercatat bukan berarti pemasok yang tidak ada.

## I16

indicator-I16 = Input tanpa sumber kedua
indicator-I16-question = Apa yang dapat diganti jika satu pemasok berhenti?
indicator-I16-reading = { $known ->
    [0] Tidak diketahui: tidak ada input yang semua pemasoknya tercatat.
   *[other] { $sole } dari { $known } input yang semua pemasoknya tercatat hanya berasal dari satu pemasok. { $unknown ->
        [0] {""}
       *[other] Untuk { $unknown } input lainnya hal itu tidak diketahui.
    }
}
indicator-I16-pitfall = Alternatif yang belum dicatat tidak diketahui, dan itu tidak sama dengan tidak ada.

## I17

indicator-I17 = Titik kegagalan tunggal jaringan
indicator-I17-question = Siapa atau apa yang sendirian menghubungkan pihak lain dengan bagian selebihnya?
indicator-I17-reading = { $points ->
    [0] Tidak ada pelaku yang sendirian menghubungkan pihak lain dengan bagian selebihnya: setiap hubungan tercatat memiliki jalur lain.
    [1] Bagi sebagian pelaku, semua hubungan tercatat ke bagian selebihnya melewati satu pelaku, yaitu { $actor }: { $cutoff } dari { $actors } pelaku hanya terjangkau lewat jalur itu.
   *[other] { $points } pelaku sendirian menghubungkan pihak lain dengan bagian selebihnya. Ketergantungan terbesar ada pada { $actor }: { $cutoff } dari { $actors } pelaku hanya terjangkau melalui hubungan tercatat dengannya.
}
indicator-I17-pitfall = Nilai ini menunjukkan hubungan tercatat mana yang tidak memiliki jalur lain, bukan siapa yang akan gagal. Hubungan yang belum dicatat mungkin merupakan jalur lain itu. Sumber pasokan tunggal adalah pertanyaan yang berbeda.

## I18

indicator-I18 = Keutuhan jaringan
indicator-I18-question = Berapa banyak dari jaringan yang tetap utuh jika pelaku utama pergi?
indicator-I18-reading = { $whole } dari pelaku yang terhubung berada dalam satu bagian yang tersambung. Tanpa { $actor } menjadi { $first }; tanpa satu pelaku mana pun, rata-rata { $mean }.
indicator-I18-pitfall = Tersambung di atas kertas bukan berarti ada pengiriman. Urutan pengeluaran mengikuti jumlah mitra tercatat, bukan kemungkinan pergi.

## I21

indicator-I21 = Hubungan yang bertahan
indicator-I21-question = Apakah jaringan lima tahun lalu bertahan?
indicator-I21-reading = { $years } tahun sebelum tanggal acuan tercatat { $then } hubungan bertanggal, kini { $now }; { $begun } mulai dalam kurun itu dan { $ended } berakhir.
indicator-I21-pitfall = Pencarian yang lebih teliti untuk tahun-tahun terakhir terlihat seperti kelahiran. Akhir hubungan lebih jarang diumumkan daripada awalnya.

## I22

indicator-I22 = Umur hubungan
indicator-I22-question = Sudah berapa lama hubungan itu?
indicator-I22-reading = Separuh dari { $ties } hubungan bertanggal berumur lebih dari { $years } tahun; { $old } di antaranya berumur lebih dari lima tahun.
indicator-I22-pitfall = Hanya hubungan yang bertahan yang dihitung; yang berakhir bukannya muda, melainkan sudah tidak ada.

## I23

indicator-I23 = Jangkauan penelitian
indicator-I23-question = Berapa pelaku yang dijangkau lembaga penelitian melalui perkenalan?
indicator-I23-reading = Dalam dua langkah, sebuah lembaga penelitian atau universitas rata-rata menjangkau { $share } dari { $actors } pelaku lain ({ $institutes } lembaga).
indicator-I23-pitfall = Jalur adalah kemungkinan kontak, bukan adopsi.

## I24

indicator-I24 = Kedekatan
indicator-I24-question = Dapatkah pelaku yang terhubung saling menjangkau?
indicator-I24-reading = { $share } dari semua pasangan pelaku yang terhubung tersambung oleh suatu jalur; { $actors } pelaku membentuk { $islands ->
    [1] satu bagian yang tersambung.
   *[other] { $islands } bagian terpisah.
}
indicator-I24-pitfall = Bagian yang terpisah mungkin tersambung oleh hubungan yang belum dicatat.

## I26

indicator-I26 = Spin-off penelitian
indicator-I26-question = Adakah perusahaan yang lahir dari penelitian?
indicator-I26-reading = { $institutes ->
    [0] Tidak ada lembaga penelitian yang tercatat
   *[other] Dalam sepuluh tahun terakhir { $recent ->
        [0] tidak ada perusahaan spin-off bertanggal yang
       *[other] { $recent } perusahaan spin-off bertanggal
    } lahir dari { $institutes } lembaga penelitian dan universitas
}; seluruhnya tercatat { $all } perusahaan spin-off dari induk mana pun.
indicator-I26-pitfall = Perusahaan yang mempertahankan nama atau gedung induknya diperhatikan, yang lain tidak; kegagalan dilupakan.

## I27

indicator-I27 = Masuk dan keluar
indicator-I27-question = Siapa yang datang, siapa yang pergi, dan berapa rencana yang terlaksana?
indicator-I27-reading = Lini masa memuat { $entries } peristiwa masuk dan { $exits ->
    [0] tidak satu pun peristiwa keluar
   *[other] { $exits } peristiwa keluar
}; { $done } dari { $plans } rencana untuk masuk, memperluas, atau berinvestasi dicatat sebagai terlaksana.
indicator-I27-pitfall = Kedatangan menjadi berita, kepergian berlangsung diam-diam. Diumumkan bukan berarti diinvestasikan.

## I28

indicator-I28 = Bobot pelaku utama
indicator-I28-question = Apakah satu pelaku mewakili keseluruhan?
indicator-I28-reading = { $ties ->
    [1] { $actor } memiliki mitra terbanyak, yaitu { $partners }:
   *[other] { $ties } pelaku, termasuk { $actor }, memiliki mitra terbanyak, masing-masing { $partners }:
} { $share } dari semua ujung hubungan. Bintang dengan satu pusat menghasilkan 50%.
indicator-I28-pitfall = Pusat dengan jari-jari adalah salah satu tipe klaster, bukan cacat, tetapi harus disampaikan. Pelaku yang lebih dikenal memiliki lebih banyak hubungan tercatat.

## I29

indicator-I29 = Keterhubungan dengan yang serupa (homofili)
indicator-I29-question = Apakah wilayah dan golongan pelaku hanya terhubung dengan sesamanya?
indicator-I29-reading = Menurut wilayah indeksnya { $region }, menurut golongan pelaku { $class } (1: hanya dalam kelompok; 0: seperti acak; di bawah 0: lebih banyak lintas kelompok).
indicator-I29-pitfall = Mitra luar tercatat karena terhubung dengan pihak di dalam, sehingga indeks tertarik turun.

## I30

indicator-I30 = Bukti
indicator-I30-question = Berapa banyak yang dapat ditelusuri ke sumber?
indicator-I30-reading = { $traced } dari { $records } fakta dan hubungan memiliki sumber dan waktu ({ $share }); { $twice ->
    [0] tidak ada yang bertumpu pada dua sumber independen.
   *[other] { $twice } bertumpu pada dua sumber independen atau lebih.
}
indicator-I30-pitfall = Yang diukur adalah apakah suatu pernyataan dapat ditelusuri, bukan apakah pernyataan itu benar.

## I31

indicator-I31 = Fakta yang sama dalam setiap bahasa
indicator-I31-question = Apakah semua bahasa menyampaikan fakta yang sama?
indicator-I31-reading = { $equal } dari { $pages } halaman terjemahan merujuk ke fakta yang persis sama dengan aslinya ({ $share }).
indicator-I31-pitfall = Yang dibandingkan adalah rujukan ke fakta, bukan kata-kata di sekitarnya.

## I40

indicator-I40 = Pertumbuhan
indicator-I40-question = Seberapa cepat jaringan yang tercatat tumbuh?
indicator-I40-reading = Hubungan bertanggal berubah dari { $then } menjadi { $now } dalam lima tahun, { $ties } per tahun; pelaku { $actors } per tahun.
indicator-I40-pitfall = Titik datanya sedikit. Pencatatan juga tumbuh, dan keduanya tidak dapat dipisahkan.

## I42

indicator-I42 = Tanpa pelaku utama
indicator-I42-question = Apa yang tersisa tanpa pelaku yang memiliki mitra terbanyak?
indicator-I42-reading = { $without } dari { $pairs } pasangan yang terhubung tidak melibatkan { $actor } ({ $share }). { $beside ->
    [0] Tidak ada hubungan tercatat di antara mitra pelaku yang telah keluar.
   *[other] Dari hubungan di antara mitra pelaku yang telah keluar, { $outlived } dari { $judged } masih ada setahun kemudian; untuk { $unclear } hubungan, tanggalnya tidak cukup jelas.
}
indicator-I42-pitfall = Hubungan pihak lain mungkin ada karena pelaku utama, dan mungkin hilang bersamanya. Bertahannya hubungan setelah suatu pelaku keluar tidak menjelaskan sebabnya.

## Phases and years

evolution-actors = { $count } pelaku
evolution-ties = { $count } hubungan
evolution-begun = { $count ->
    [0] tidak ada hubungan yang mulai
   *[other] { $count } hubungan mulai
}
evolution-ended = { $count ->
    [0] tidak ada yang berakhir
   *[other] { $count } berakhir
}
evolution-actors-begun = { $count ->
    [0] tidak ada pelaku yang datang
   *[other] { $count } pelaku datang
}
evolution-actors-ended = { $count ->
    [0] tidak ada yang pergi
   *[other] { $count } pergi
}
evolution-events = { $count ->
    [0] tidak ada peristiwa yang dikisahkan
   *[other] { $count } peristiwa
}
evolution-phase-reading = Pada akhir fase ini tercatat { $actors } pelaku dan { $ties } hubungan bertanggal; dalam fase ini { $begun ->
    [0] tidak ada hubungan yang
   *[other] { $begun } hubungan
} mulai dan { $ended ->
    [0] tidak ada yang
   *[other] { $ended } hubungan
} berakhir.
evolution-phase-running = Fase ini masih berlangsung pada tanggal acuan.
evolution-undated = { $count ->
    [0] Setiap hubungan tercatat memiliki waktu mulai.
   *[other] { $count } hubungan tercatat tidak diketahui waktu mulainya dan tidak masuk fase mana pun.
}
evolution-dated-share = { $share } dari semua hubungan yang pernah tercatat memiliki waktu mulai
evolution-persistence = { $share } dari hubungan pada awal atau akhir periode ada pada keduanya
evolution-pitfall = Tahun yang ditelusuri lebih teliti menunjukkan lebih banyak permulaan. Kenaikan hubungan tercatat belum berarti kenaikan hubungan.

## Stages

stage-independent = { $count ->
    [1] satu pemilik
   *[other] { $count } pemilik berbeda
}
stage-filled-nearby = hanya terisi di klaster yang diperluas

## Evidence of a record

evidence-sources = { $count ->
    [0] tanpa sumber
   *[other] { $count } sumber
}
evidence-independent = { $count ->
    [0] tanpa sumber independen
   *[other] { $count } sumber independen
}
evidence-searched = sudah dicari, sumber tidak ditemukan
evidence-primary = di antaranya satu sumber primer

## The two boundaries, phases, what is told

indicator-wider = Dengan klaster yang diperluas
indicator-extent-extended = pelaku di dalam klaster atau klaster yang diperluas
indicators-boundary = Jika nilai bergantung pada siapa yang ada di dalam, nilai itu disajikan untuk inti lebih dahulu, kemudian dengan klaster yang diperluas.
indicator-named-more = dan { $n } lagi
indicator-of = { $m } dari { $n }
indicator-I09-coverage = { $dated } dari pelaku yang mendasarinya memiliki waktu mulai, { $sourced } memiliki sumber
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = { $dated } dari pemulihan diketahui waktunya hingga bulan beserta krisis sebelumnya, { $sourced } memiliki sumber
indicator-I21-coverage = { $dated } dari hubungan bertanggal; selebihnya tidak dihitung
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = semua peristiwa yang mendasarinya bertanggal, { $sourced } memiliki sumber
indicator-I30-coverage = { $dated } dari fakta dan hubungan bertanggal, { $sourced } memiliki sumber
indicator-I41-coverage = { $sourced } dari mekanisme menyebutkan buktinya
page-trends = Indikator dari waktu ke waktu
trends-lead = Hasil dari hubungan bertanggal { $cluster } pada akhir setiap fase, dengan jumlah pelaku dan hubungan yang mendasari setiap nilai.
trends-how = Setiap kolom adalah hari terakhir suatu fase. Yang dihitung hanya hubungan yang diketahui waktu mulainya, dan hanya pelaku yang diketahui waktu mulainya atau yang memiliki hubungan demikian; karena itu kolom terakhir bukan nilai saat ini, yang juga menghitung hubungan tanpa tanggal. Pemasok, bukti, dan bahasa dinyatakan untuk saat ini dan tidak memiliki nilai masa lalu.
trends-caption = Di bawah setiap nilai: n, pelaku yang menjadi dasar perhitungan, dan m, hubungan yang mendasarinya.
trends-basis = n { $n }, m { $m }
trends-end = akhir { $year }
trends-none = Belum ada fase yang mulai, atau tidak ada yang bertanggal di dalamnya.
page-told = Dikisahkan dan dicatat
told-lead = Apakah teks tentang { $cluster } paling banyak membicarakan hal yang paling banyak hubungannya: rujukan dalam teks disandingkan dengan bobot dalam catatan.
told-agreement-title = Seberapa jauh kedua urutan itu sejalan
told-agreement-lead = Korelasi peringkat Spearman antara rujukan dan bobot: 1 berarti urutan sama, 0 tidak berkaitan, −1 terbalik. Hanya rujukan dalam bagian dan pertanyaan yang ditulis dalam bahasa itu yang dihitung.
told-sort = Hal
told-n = Dibandingkan
told-elsewhere = Rujukan ke pelaku di luar jaringan saat ini
told-actors = Pelaku
told-actors-weight = mitra
told-stages = Tahap
told-stages-weight = pelaku di dalamnya
told-kinds = Jenis hubungan
told-kinds-weight = hubungan saat ini
told-in = dikisahkan dalam { $language }
told-more-title = Lebih banyak dikisahkan daripada dicatat
told-more-lead = Menurut peringkat dalam bahasa pertama: teks memberi pelaku ini lebih banyak tempat dibandingkan dengan jumlah hubungan tercatatnya.
told-less-title = Lebih banyak dicatat daripada dikisahkan
told-less-lead = Pelaku ini memiliki banyak hubungan tercatat, tetapi sedikit tempat dalam teks.
told-stages-title = Tahap rantai
told-kinds-title = Jenis hubungan
told-pitfall = Teks dapat saja wajar berfokus pada satu pelaku, dan nama tanpa rujukan tidak dihitung. Nilai rendah mengajak untuk memeriksa, bukan berarti salah.
data-indicators-by-phase = indikator pada akhir setiap fase, hanya dari hubungan bertanggal, untuk kedua batas
data-observations = nilai indikator yang dipublikasikan dan tidak dihitung di sini
data-mentions = rujukan dalam teks, menurut bahasa, di samping bobot dalam catatan

tie-kind-supplies = Pasokan
tie-kind-contracts = Subkontrak
tie-kind-rnd = Penelitian bersama
tie-kind-co-develops = Pengembangan bersama
tie-kind-develops = Pembinaan pemasok
tie-kind-licenses = Lisensi
tie-kind-standardizes = Standar
tie-kind-trains = Pelatihan
tie-kind-talent-flow = Perpindahan tenaga kerja
tie-kind-spin-off = Spin-off
tie-kind-invests = Investasi
tie-kind-owns = Kepemilikan
tie-kind-funds = Pendanaan
tie-kind-member-of = Keanggotaan
tie-kind-regulates = Regulasi
tie-kind-hosts = Penyediaan lokasi
tie-kind-founds = Pendirian
tie-kind-cooperates = Kerja sama
tie-kind-succeeds = Penerusan

indicator-part-joint-events = Peristiwa yang melibatkan perusahaan dan lembaga penelitian, per perusahaan per tahun
indicator-part-outlived = Hubungan yang bertahan setelah pelaku keluar
indicator-part-outlived-of = Hubungan saat pelaku keluar, tanggal diketahui
indicator-part-outlived-unknown = Hubungan saat pelaku keluar, tanggal tidak cukup jelas
indicator-part-left = Pelaku yang keluar tanpa penerus
indicator-part-employees = Karyawan klaster
indicator-part-per-thousand = Perusahaan besar per seribu karyawan
indicator-part-large = Perusahaan besar
indicator-part-sized = Perusahaan yang ukurannya tercatat
indicator-part-mature = Fungsi dengan pelaku mapan
indicator-part-effective-markets = Jumlah efektif pasar
indicator-part-top-market = Pangsa pasar tujuan terbesar
indicator-part-markets = Pasar
indicator-part-by-shares = Sama, menurut pangsa yang dinyatakan
indicator-part-suppliers-tried = Pemasok yang diuji
indicator-part-recoveries = Pemulihan yang dikisahkan
indicator-part-recovery-known = Pelaku yang waktu pulihnya diketahui
indicator-part-recovery-unknown = Pelaku yang waktu pulihnya dicari dan tidak ditemukan
indicator-part-longest-exposure = Waktu terlama tanpa pasokan
indicator-part-ninth-decile = Sembilan dari sepuluh tidak lebih lama dari
indicator-part-from-inside = Dari pemasok di dalam
indicator-part-from-outside = Dari pemasok di luar
indicator-part-lead-times = Hubungan pasokan dengan waktu yang dinyatakan
indicator-part-steps-written = Mekanisme dengan langkah tertulis
indicator-part-not-established = Mekanisme yang dicari dan tidak ditemukan
indicator-part-terms = Istilah dalam glosarium
indicator-part-glossary = Istilah yang dijelaskan dalam setiap bahasa
indicator-part-mean-steps = Rata-rata langkah antarpelaku yang tersambung
indicator-part-longest-way = Terpanjang di antara jalur terpendek

## I10, I11, I12

indicator-I10 = Perusahaan besar per tahap
indicator-I10-question = Berapa perusahaan besar yang berada di balik setiap tahap rantai?
indicator-I10-reading = { $large } dari { $sized } perusahaan yang ukurannya tercatat adalah perusahaan besar, dalam rantai dengan { $stages } tahap; seluruhnya tercatat { $firms } perusahaan. { $declared ->
    [0] Jumlah karyawan klaster tidak dinyatakan sebagai satu angka, jadi tidak ada nilai per { $thousand } karyawan.
   *[other] Perusahaan besar per { $thousand } karyawan: { $per }; jumlah karyawan yang dinyatakan: { $employees } ({ $date }).
}
indicator-I10-pitfall = Hanya perusahaan yang ukurannya dicatat yang dihitung. Besar adalah menurut catatan, bukan ukuran arti pentingnya.
indicator-I10-basis = { indicator-I10-basis.short }, per { $date }
    .short = { $n } perusahaan, { $m } dengan ukuran tercatat
indicator-I11 = Dukungan yang mapan
indicator-I11-question = Apakah fungsi pendukung diisi oleh pelaku yang sudah bertahun-tahun ada?
indicator-I11-reading = { $mature } dari { $stages } fungsi pendukung yang ditetapkan memiliki pelaku yang mulai sedikitnya lima tahun lalu; { $undated ->
    [0] semua { $actors } pelaku di dalamnya bertanggal.
   *[other] { $undated } dari { $actors } pelaku di dalamnya tidak bertanggal.
}
indicator-I11-pitfall = Kehadiran bukan mutu. Nilainya bergantung pada fungsi mana yang ditetapkan, dan pelaku tanpa tanggal dihitung belum mapan.
indicator-I11-basis = { indicator-I11-basis.short }, per { $date }
    .short = { $n } fungsi pendukung, { $m } pelaku
indicator-I12 = Kapasitas cadangan infrastruktur

## I15

indicator-I15 = Ketergantungan pada pasar
indicator-I15-question = Pada seberapa sedikit pasar penjualan bertumpu?
indicator-I15-reading = Penjualan yang dinyatakan mengalir ke { $markets } pasar, setara dengan { $equal } pasar yang sama besar; yang terbesar, { $actor }, menyerap { $share }.
indicator-I15-pitfall = Nilai ini hanya bertumpu pada hubungan dengan nilai yang dinyatakan dalam satu satuan dan tahun. Pasar tujuan pengiriman belum tentu tempat produk digunakan.
indicator-I15-basis = { indicator-I15-basis.short }, per { $date }
    .short = { $n } pasar, { $m } hubungan dengan nilai

## I19, I20

indicator-I19 = Kerugian jika satu pemasok berhenti
indicator-I19-question = Berapa banyak yang akan terhenti bersama satu pemasok yang paling penting?
indicator-I19-reading = Dalam skenario terburuk, { $loss } dari produksi { $firms } perusahaan inti terhenti bersama satu pemasok. Untuk { $known } input semua pemasok tercatat; untuk { $unknown } input hal itu tidak diketahui.
indicator-I19-pitfall = Skenario, bukan prediksi: tanpa stok, tanpa unsur waktu, tanpa pengganti selain yang tercatat. Input yang pemasoknya tidak semuanya tercatat tidak dihitung, sehingga kerugian sebenarnya dapat lebih besar atau lebih kecil.
indicator-I19-basis = { indicator-I19-basis.short }, per { $date }
    .short = { $n } perusahaan, { $m } input dengan semua pemasok tercatat
indicator-I20 = Waktu pemulihan
indicator-I20-question = Berapa lama yang telah, dan akan, diperlukan sampai pulih?
indicator-I20-reading = { $recoveries ->
    [1] Satu-satunya pemulihan yang diketahui waktunya hingga bulan berlangsung { $days } hari.
   *[other] Separuh dari { $recoveries } pemulihan yang diketahui waktunya hingga bulan berlangsung lebih dari { $days } hari.
} Waktu pemulihan dinyatakan untuk { $known } pelaku; untuk { $unknown } pelaku sudah dicari dan tidak ditemukan.
indicator-I20-pitfall = Pemasok cenderung menyebut waktu pemulihannya terlalu singkat. Yang tidak diketahui bukan berarti singkat.
indicator-I20-basis = { indicator-I20-basis.short }, per { $date }
    .short = { $n ->
        [0] tidak ada pemulihan yang dikisahkan
       *[other] { $n } pemulihan yang dikisahkan
    }, { $m } diketahui waktunya hingga bulan
indicator-I25 = Sirkulasi tenaga kerja

## I32 to I37: published values only

indicator-I32 = Location quotient (LQ)
indicator-I33 = Spesialisasi (Krugman)
indicator-I34 = Kepadatan keterkaitan
indicator-I35 = Kompleksitas ekonomi
indicator-I36 = Intensitas inovasi
indicator-I37 = Kepadatan inovasi bersama

## I38, I39

indicator-I38 = Waktu tunggu
indicator-I38-question = Berapa lama satu pengiriman?
indicator-I38-reading = Untuk { $known } dari { $ties } hubungan pasokan, waktu tunggu dinyatakan; separuhnya lebih lama dari { $days } hari.
indicator-I38-pitfall = Dinyatakan oleh pemasok sendiri, dan hanya jika ada yang bertanya.
indicator-I38-basis = { indicator-I38-basis.short }, per { $date }
    .short = { $n } hubungan pasokan, { $m } dengan waktu tunggu yang dinyatakan
indicator-I39 = Insinyur dan teknisi per seribu lapangan kerja

## I41, I43, I44

indicator-I41 = Apa yang tertulis
indicator-I41-question = Apakah cara kerja di sini ditulis langkah demi langkah?
indicator-I41-reading = { $written } dari { $mechanisms } mekanisme ditulis sebagai langkah; glosarium menjelaskan { $terms } istilah.
indicator-I41-pitfall = Menulis bukan berarti mempraktikkan.
indicator-I41-basis = { indicator-I41-basis.short }, per { $date }
    .short = { $n } mekanisme, { $m } dengan langkah tertulis
indicator-I43 = Keseimbangan narasi
indicator-I44 = Biaya pemahaman
