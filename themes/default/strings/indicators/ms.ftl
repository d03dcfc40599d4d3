# Penunjuk, senario dan evolusi, Bahasa Melayu.
indicator-not-known = Tidak diketahui: rekod tidak membolehkan nilai ini dikira.
indicator-too-few = Data terlalu sedikit: { $n } pelaku, { $m } hubungan. Nilai disimpan sebagai rekod, bukan untuk kesimpulan.
indicator-formula = Rumus
indicator-reference = Mengikut
indicator-pitfall = Cara ia mengelirukan
indicator-basis = { indicator-basis.short }, setakat { $date }
    .short = { $n } pelaku, { $m } hubungan
indicator-coverage = { $dated } daripada hubungan di sebaliknya mempunyai tarikh mula, { $sourced } mempunyai sumber
indicator-lower-bound = Hubungan yang direkodkan ialah sampel. Hubungan yang tidak ditulis akan menaikkan nilai ini.
indicator-extent-core = pelaku di dalam kluster
indicator-extent-recorded = semua yang direkodkan, termasuk rakan di luar
indicator-I09-basis = { indicator-I09-basis.short }, setakat { $date }
    .short = { $n } peringkat ditetapkan, { $m } pelaku
indicator-I13-basis = { indicator-I13-basis.short }, setakat { $date }
    .short = { $n } pembeli, { $m } hubungan bekalan
indicator-I14-basis = { indicator-I14-basis.short }, setakat { $date }
    .short = { $n } input, { $m } daripadanya dengan semua pembekal direkodkan
indicator-I16-basis = { indicator-I16-basis.short }, setakat { $date }
    .short = { $n } input, { $m } daripadanya dengan semua pembekal direkodkan
indicator-I21-basis = { indicator-I21-basis.short }, setakat { $date }
    .short = { $n } pelaku, { $m } hubungan bertarikh
indicator-I22-basis = { indicator-I22-basis.short }, setakat { $date }
    .short = { $n } pelaku, { $m } hubungan bertarikh
indicator-I26-basis = { indicator-I26-basis.short }, setakat { $date }
    .short = { $n } institut penyelidikan dan universiti, { $m } syarikat terbitan
indicator-I27-basis = { indicator-I27-basis.short }, setakat { $date }
    .short = { $n } kemasukan dan pengunduran antara { $m } peristiwa terlaksana
indicator-I30-basis = { indicator-I30-basis.short }, setakat { $date }
    .short = { $n } fakta dan hubungan
indicator-I31-basis = { indicator-I31-basis.short }, setakat { $date }
    .short = { $n } halaman dalam bahasa lain, { $m } dengan fakta yang sama
indicator-I40-basis = { indicator-I40-basis.short }, setakat { $date }
    .short = { $n } pelaku, { $m } hubungan bertarikh
indicator-part-pairs = Pasangan dengan hubungan
indicator-part-possible-pairs = Pasangan yang mungkin
indicator-part-mean-degree = Rakan setiap firma
indicator-part-tied = Pelaku dengan hubungan
indicator-part-isolated = Pelaku tanpa hubungan
indicator-part-weighted = Yang sama, mengikut pemberat hubungan
indicator-part-most = Bilangan terbesar rakan satu pelaku
indicator-part-ei-index = Indeks E-I
indicator-part-expected = Jangkaan jika rakan dipilih secara rawak
indicator-part-expected-ei-index = Indeks E-I jangkaan rawak
indicator-part-across = Pasangan merentas wilayah
indicator-part-within = Pasangan dalam wilayah
indicator-part-regions = Wilayah dan negara
indicator-part-crossing = Pasangan merentas sempadan negara
indicator-part-countries = Negara rakan
indicator-part-effective-countries = Bilangan berkesan negara rakan
indicator-part-filled = Peringkat diisi
indicator-part-declared = Peringkat ditetapkan
indicator-part-depth = Peringkat dengan dua atau lebih pelaku bebas
indicator-part-gaps = Kekosongan yang dijelaskan
indicator-part-unexplained = Kekosongan tanpa penjelasan
indicator-part-value-weighted = Mengikut bahagian nilai
indicator-part-bridges = Hubungan tunggal yang mengekalkan satu bahagian bersambung
indicator-part-cut-off = Bilangan terbesar pelaku yang bergantung pada satu pelaku
indicator-part-cut-off-share = Bahagian mereka daripada semua yang terhubung
indicator-part-freeman = Pemusatan (Freeman)
indicator-part-gini = Ketidaksamaan rakan (Gini)
indicator-part-mention-share = Bahagian sebutan dalam teks
indicator-part-with-locator = Dengan tempat dalam sumber
indicator-part-facts-sourced = Fakta dengan sumber
indicator-part-ties-sourced = Hubungan dengan sumber
indicator-part-independent = Dengan dua atau lebih sumber bebas
indicator-part-identified = Pelaku dengan pengecam yang disemak
indicator-part-median-age = Umur median sumber terbaharu
indicator-part-gatekeepers = Pelaku yang terhubung di dalam dan di luar
indicator-part-gatekeeper-share = Bahagian mereka daripada teras
indicator-part-largest-drop = Penurunan terbesar apabila salah satu pergi
indicator-part-density = Bahagian terhubung daripada semua pasangan mungkin
indicator-part-firms = Firma
indicator-part-institutes = Institut penyelidikan dan universiti
indicator-part-bridges-known = Pasangan kelas yang kedua-duanya ada
indicator-part-by-input = Mengikut input
indicator-part-by-value = Mengikut nilai
indicator-part-inputs-known = Input yang semua pembekalnya direkodkan
indicator-part-inputs-unknown = Input yang hal itu tidak diketahui
indicator-part-effective-suppliers = Bilangan berkesan pembekal
indicator-part-highest = Tertinggi bagi satu input
indicator-part-sole-sourced = Input daripada satu pembekal
indicator-part-alternatives = Alternatif setiap input
indicator-part-one-minus-hhi = Satu tolak penumpuan purata
indicator-part-after-first = Bahagian terbesar selepas penyingkiran pertama
indicator-part-after-any = Yang sama selepas mana-mana satu penyingkiran, purata
indicator-part-star = Nilai bagi bintang sebesar ini
indicator-part-complete = Nilai jika semua terhubung dengan semua
indicator-part-begun = Hubungan bermula
indicator-part-ended = Hubungan tamat
indicator-part-death-rate = Tamat, daripada yang ada pada hari pertama
indicator-part-undated = Hubungan tanpa tarikh, tidak dikira
indicator-part-older-than-five = Lebih tua daripada lima tahun
indicator-part-one-step = Dalam satu langkah
indicator-part-two-steps = Dalam dua langkah
indicator-part-three-steps = Dalam tiga langkah
indicator-part-reachable = Pasangan dengan sebarang laluan
indicator-part-islands = Bahagian terpisah
indicator-part-entries = Kemasukan
indicator-part-exits = Pengunduran
indicator-part-foreign-share = Daripada pendatang baharu, dengan pemilik di luar negara
indicator-part-realised-share = Daripada semua rancangan, terlaksana
indicator-part-by-region = Mengikut wilayah
indicator-part-by-class = Mengikut kelas pelaku
indicator-part-ties-growth = Hubungan, setahun
indicator-part-actors-growth = Pelaku, setahun
indicator-part-densification = Pertumbuhan hubungan berbanding pertumbuhan pelaku (cerun)
indicator-part-density-without = Kerjasama antara firma tanpanya
indicator-part-spin-offs = Syarikat terbitan direkodkan
indicator-part-from-research = Daripada penyelidikan
indicator-part-survivors = Daripada yang berusia lima tahun atau lebih, masih ada
indicator-part-pages-compared = Halaman dibandingkan
indicator-part-pages-equal = Halaman dengan fakta yang sama
indicator-class-firm = firma
indicator-class-research = penyelidikan
indicator-class-education = pendidikan
indicator-class-capital = modal
indicator-class-public = badan awam
indicator-class-other = lain-lain
indicator-class-inside = kluster
indicator-class-country = bahagian lain negara
indicator-class-abroad = dunia
indicator-pair = { $first } dan { $second }
indicator-input = { $input } untuk { $buyer }
indicator-observed = nilai yang diterbitkan, tidak dikira di sini
indicator-I01 = Kerjasama antara firma
indicator-I01-question = Berapa banyak pasangan firma yang mungkin bekerjasama?
indicator-I01-reading = Antara { $firms } firma kluster, { $possible } pasangan adalah mungkin; { $pairs ->
    [0] tiada yang mempunyai hubungan yang direkodkan.
   *[other] { $pairs } daripadanya mempunyai hubungan yang direkodkan ({ $share }).
}
indicator-I01-pitfall = Nilai menurun apabila lebih banyak firma disenaraikan walaupun tiada yang berubah. Jangan bandingkan dua kluster dengannya tanpa bilangan rakan setiap firma.
indicator-I02 = Pelaku dengan hubungan
indicator-I02-question = Adakah ini rangkaian, atau sekadar senarai?
indicator-I02-reading = { $tied } daripada { $actors } pelaku direkodkan mempunyai sekurang-kurangnya satu hubungan; { $isolated ->
    [0] tiada yang bersendirian.
   *[other] { $isolated } bersendirian.
}
indicator-I02-pitfall = Menyenaraikan kurang pelaku menaikkannya. Pelaku tanpa hubungan yang direkodkan mungkin mempunyai hubungan yang tidak ditulis.
indicator-I03 = Rakan setiap pelaku
indicator-I03-question = Berapa rakan dimiliki satu pelaku secara purata?
indicator-I03-reading = Satu pelaku mempunyai { $partners } rakan secara purata ({ $pairs } pasangan antara { $actors } pelaku).
indicator-I03-pitfall = Ia boleh dibandingkan merentas saiz, tetapi meningkat dengan ketelitian perekod.
indicator-I04 = Hubungan merentas wilayah
indicator-I04-question = Adakah hubungan kekal dalam satu wilayah, atau merentasinya?
indicator-I04-reading = { $across } daripada { $pairs } pasangan terhubung merentas sempadan wilayah ({ $share }). Pilihan rawak akan memberi { $expected }.
indicator-I04-pitfall = Bahagian ini bergantung pada berapa banyak rakan luar yang direkodkan; bacalah bersama nilai jangkaan rawak.
indicator-I05 = Keterhubungan antarabangsa
indicator-I05-question = Berapa banyak hubungan kluster menuju ke luar negara, dan ke berapa negara?
indicator-I05-reading = { $crossing ->
    [0] Tiada
   *[other] { $crossing }
} daripada { $pairs } pasangan terhubung kluster menuju ke negara lain ({ $share }){ $countries ->
    [0] .
   *[other] , ke { $countries } negara semuanya.
}
indicator-I05-pitfall = Hubungan antara loji dan pemiliknya di luar negara dikira sepenuhnya. Itu tidak sama dengan rakan yang ditemui di luar negara.
indicator-I06 = Capaian ke luar kluster
indicator-I06-question = Sedekat mana dunia luar, dan melalui siapa?
indicator-I06-reading = { $gatekeepers ->
    [0] Tiada pelaku yang mempunyai rakan di dalam dan di luar.
   *[other] { $gatekeepers } daripada { $actors } pelaku kluster mempunyai rakan di dalam dan di luar. Kebergantungan terbesar ialah pada { $actor }: tanpanya capaian direkodkan turun { $drop }.
}
indicator-I06-pitfall = Ia mengira laluan di atas kertas. Penurunan besar bermaksud capaian direkodkan bergantung pada satu pelaku, bukan bahawa yang lain tidak dapat mencari laluan sendiri.
indicator-I07 = Firma dengan rakan penyelidikan
indicator-I07-question = Berapa firma bekerja dengan universiti atau institut penyelidikan?
indicator-I07-reading = { $linked } daripada { $firms } firma mempunyai hubungan yang direkodkan dengan { $institutes ->
    [0] penyelidikan; tiada institut penyelidikan direkodkan.
   *[other] sekurang-kurangnya satu daripada { $institutes } universiti dan institut penyelidikan ({ $share }).
}
indicator-I07-pitfall = Permulaan projek bersama lebih kerap diumumkan daripada penamatannya; kontrak antara firma dan makmal jarang didedahkan.
indicator-I08 = Jambatan yang tiada
indicator-I08-question = Kelas pelaku mana yang tidak terhubung antara satu sama lain?
indicator-I08-reading = Daripada { $known } pasangan kelas yang kedua-duanya ada, { $missing ->
    [0] setiap satu mempunyai sekurang-kurangnya satu hubungan yang direkodkan.
   *[other] { $missing } tiada sebarang hubungan yang direkodkan.
}
indicator-I08-pitfall = Saiz kelas berbeza: satu hubungan dengan satu-satunya pelabur ialah kepadatan tinggi. Baca bilangannya, bukan bahagiannya sahaja.
indicator-I09 = Kelengkapan rantaian
indicator-I09-question = Peringkat mana dalam rantaian nilai ada di sini, dan mana datang dari luar?
indicator-I09-reading = { $filled } daripada { $stages } peringkat yang ditetapkan diisi di dalam kluster{ $nearby ->
    [0] {""}
   *[other] , { $nearby } lagi dalam kluster diperluas
}. { $deep ->
    [0] Tiada peringkat
   *[other] { $deep } peringkat
} mempunyai dua atau lebih pelaku dengan pemilik berbeza.
indicator-I09-pitfall = Ia bergantung sepenuhnya pada senarai peringkat. Senarai lebih halus menambah kekosongan, senarai lebih kasar menyembunyikannya.
indicator-I13 = Bekalan tempatan
indicator-I13-question = Berapa banyak belian kluster datang dari kluster sendiri?
indicator-I13-reading = { $local } daripada { $ties } hubungan bekalan direkodkan kepada pembeli kluster datang dari dalamnya ({ $share }). { $unknown ->
    [0] {""}
   *[other] Bagi { $unknown } input tidak diketahui sama ada semua pembekal direkodkan.
}
indicator-I13-pitfall = Mengira mengikut hubungan, input dan nilai memberi tiga jawapan berbeza. Alamat invois tempatan bukan nilai tambah tempatan.
indicator-I14 = Penumpuan pembekal
indicator-I14-question = Sedikit mana pembekal bagi satu input?
indicator-I14-reading = { $known ->
    [0] Bagi tiada satu pun daripada { $inputs } input, semua pembekal dan bahagiannya direkodkan.
   *[other] Bagi { $known } daripada { $inputs } input semua pembekal direkodkan; secara purata satu input seolah-olah datang daripada { $suppliers } pembekal yang sama besar.
}
indicator-I14-pitfall = Hanya input yang semua pembekalnya direkodkan dikira. Yang tidak direkodkan bukan pembekal yang tiada.
indicator-I16 = Input tanpa sumber kedua
indicator-I16-question = Apa yang boleh diganti jika pembekal berhenti?
indicator-I16-reading = { $known ->
    [0] Tidak diketahui: tiada input yang semua pembekalnya direkodkan.
   *[other] { $sole } daripada { $known } input yang semua pembekalnya direkodkan datang daripada satu pembekal sahaja. { $unknown ->
        [0] {""}
       *[other] Bagi { $unknown } input lagi hal itu tidak diketahui.
    }
}
indicator-I16-pitfall = Alternatif yang tidak ditulis adalah tidak diketahui, bukan tiada.
indicator-I17 = Titik kegagalan tunggal rangkaian
indicator-I17-question = Siapa atau apa yang bersendirian menghubungkan yang lain dengan bahagian selebihnya?
indicator-I17-reading = { $points ->
    [0] Tiada pelaku yang bersendirian menghubungkan yang lain dengan bahagian selebihnya: setiap hubungan yang direkodkan ada jalan lain.
   *[other] { $points } pelaku bersendirian menghubungkan yang lain dengan bahagian selebihnya. Paling banyak bergantung pada { $actor }: { $cutoff } daripada { $actors } pelaku dicapai hanya melalui hubungan yang direkodkan dengannya.
}
indicator-I17-pitfall = Ini menyatakan hubungan yang direkodkan mana yang tiada jalan lain, bukan siapa yang akan gagal. Hubungan yang tidak ditulis mungkin jalan itu. Sumber bekalan tunggal ialah soalan lain.
indicator-I18 = Ketahanan rangkaian
indicator-I18-question = Berapa banyak rangkaian kekal bersambung apabila pelaku utama pergi?
indicator-I18-reading = { $whole } daripada pelaku terhubung berada dalam satu bahagian bersambung. Tanpa { $actor } ia menjadi { $first }; tanpa mana-mana satu pelaku, purata { $mean }.
indicator-I18-pitfall = Sambungan di atas kertas bukan penghantaran. Urutan penyingkiran mengikut bilangan rakan direkodkan, bukan kebarangkalian pergi.
indicator-I21 = Hubungan yang bertahan
indicator-I21-question = Adakah rangkaian lima tahun lalu bertahan?
indicator-I21-reading = { $years } tahun sebelum hari rujukan { $then } hubungan bertarikh direkodkan, kini { $now }; { $begun } bermula di antaranya dan { $ended } tamat.
indicator-I21-pitfall = Pencarian lebih teliti bagi tahun terkini kelihatan seperti kelahiran. Akhir lebih jarang diumumkan daripada mula.
indicator-I22 = Umur hubungan
indicator-I22-question = Berapa tua hubungan itu?
indicator-I22-reading = Separuh daripada { $ties } hubungan bertarikh lebih tua daripada { $years } tahun; { $old } daripadanya lebih tua daripada lima tahun.
indicator-I22-pitfall = Hanya hubungan yang bertahan dikira; yang tamat bukan muda, ia sudah tiada.
indicator-I23 = Capaian penyelidikan
indicator-I23-question = Berapa pelaku dicapai institut penyelidikan melalui perkenalan?
indicator-I23-reading = Dalam dua langkah sebuah institut penyelidikan atau universiti mencapai purata { $share } daripada { $actors } pelaku lain ({ $institutes } institut).
indicator-I23-pitfall = Laluan ialah kemungkinan perhubungan, bukan penerimaan.
indicator-I24 = Kedekatan
indicator-I24-question = Bolehkah pelaku terhubung mencapai satu sama lain?
indicator-I24-reading = { $share } daripada semua pasangan pelaku terhubung disambung oleh suatu laluan; { $actors } pelaku membentuk { $islands ->
    [1] satu bahagian bersambung.
   *[other] { $islands } bahagian terpisah.
}
indicator-I24-pitfall = Bahagian terpisah mungkin disambung oleh hubungan yang tidak direkodkan.
indicator-I26 = Syarikat terbitan penyelidikan
indicator-I26-question = Adakah firma lahir daripada penyelidikan?
indicator-I26-reading = { $institutes ->
    [0] Tiada institut penyelidikan direkodkan
   *[other] Dalam sepuluh tahun terakhir { $recent ->
        [0] tiada syarikat terbitan bertarikh
       *[other] { $recent } syarikat terbitan bertarikh
    } lahir daripada { $institutes } institut penyelidikan dan universiti
}; { $all } syarikat terbitan daripada mana-mana induk direkodkan semuanya.
indicator-I26-pitfall = Firma yang mengekalkan nama atau bangunan induknya disedari, yang lain tidak; kegagalan dilupakan.
indicator-I27 = Kemasukan dan pengunduran
indicator-I27-question = Siapa datang, siapa pergi, dan berapa rancangan terlaksana?
indicator-I27-reading = Garis masa mengisahkan { $entries } kemasukan dan { $exits ->
    [0] tiada pengunduran
   *[other] { $exits } pengunduran
}; { $done } daripada { $plans } rancangan untuk masuk, berkembang atau melabur dikisahkan sebagai terlaksana.
indicator-I27-pitfall = Kemasukan menjadi berita, pengunduran senyap. Diumumkan bukan dilaburkan.
indicator-I28 = Berat pelaku utama
indicator-I28-question = Adakah satu pelaku mewakili keseluruhannya?
indicator-I28-reading = { $ties ->
    [1] { $actor } mempunyai paling banyak rakan, { $partners }:
   *[other] { $ties } pelaku, termasuk { $actor }, mempunyai paling banyak rakan, { $partners } setiap satu:
} { $share } daripada semua hujung hubungan. Bintang dengan satu pusat memberi 50%.
indicator-I28-pitfall = Hab dan jejari ialah sejenis kluster, bukan kecacatan, tetapi mesti dinyatakan. Pelaku yang lebih dikenali mempunyai lebih banyak hubungan direkodkan.
indicator-I29 = Hubungan dengan yang serupa (homofili)
indicator-I29-question = Adakah wilayah dan kelas pelaku hanya bergaul sesama sendiri?
indicator-I29-reading = Mengikut wilayah indeksnya { $region }, mengikut kelas pelaku { $class } (1: hanya dalam kumpulan; 0: seperti rawak; bawah 0: lebih merentas).
indicator-I29-pitfall = Rakan luar direkodkan kerana terhubung dengan seseorang di dalam, maka indeks ditarik turun.
indicator-I30 = Bukti
indicator-I30-question = Berapa banyak yang boleh dijejaki kepada sumber?
indicator-I30-reading = { $traced } daripada { $records } fakta dan hubungan mempunyai sumber dan tarikh ({ $share }); { $twice ->
    [0] tiada yang bersandar pada dua sumber bebas.
   *[other] { $twice } bersandar pada dua atau lebih sumber bebas.
}
indicator-I30-pitfall = Ia mengukur sama ada kenyataan boleh dijejaki, bukan sama ada ia benar.
indicator-I31 = Fakta yang sama dalam setiap bahasa
indicator-I31-question = Adakah semua bahasa menyatakan fakta yang sama?
indicator-I31-reading = { $equal } daripada { $pages } halaman terjemahan merujuk kepada fakta yang tepat sama dengan asalnya ({ $share }).
indicator-I31-pitfall = Ia membandingkan rujukan kepada fakta, bukan kata-kata di sekelilingnya.
indicator-I40 = Pertumbuhan
indicator-I40-question = Sepantas mana rangkaian direkodkan berkembang?
indicator-I40-reading = Hubungan bertarikh berubah daripada { $then } kepada { $now } dalam lima tahun, { $ties } setahun; pelaku { $actors } setahun.
indicator-I40-pitfall = Titik data sedikit. Perekodan turut berkembang, dan kedua-duanya tidak dapat dibezakan.
indicator-I42 = Tanpa pelaku utama
indicator-I42-question = Apa yang tinggal tanpa pelaku yang mempunyai paling banyak rakan?
indicator-I42-reading = { $without } daripada { $pairs } pasangan terhubung tidak melibatkan { $actor } ({ $share }). { $beside ->
    [0] Tiada hubungan direkodkan antara rakan pelaku yang telah pergi.
   *[other] Daripada hubungan antara rakan pelaku yang telah pergi, { $outlived } daripada { $judged } masih ada setahun kemudian; bagi { $unclear } hubungan, tarikhnya tidak cukup jelas.
}
indicator-I42-pitfall = Hubungan yang lain mungkin wujud kerana pelaku utama, dan mungkin pergi bersamanya. Kekalnya hubungan selepas pengunduran sesuatu pelaku tidak menjelaskan sebabnya.
evolution-actors = { $count } pelaku
evolution-ties = { $count } hubungan
evolution-begun = { $count ->
    [0] tiada hubungan bermula
   *[other] { $count } hubungan bermula
}
evolution-ended = { $count ->
    [0] tiada yang tamat
   *[other] { $count } tamat
}
evolution-actors-begun = { $count ->
    [0] tiada pelaku datang
   *[other] { $count } pelaku datang
}
evolution-actors-ended = { $count ->
    [0] tiada yang pergi
   *[other] { $count } pergi
}
evolution-events = { $count ->
    [0] tiada peristiwa dikisahkan
   *[other] { $count } peristiwa
}
evolution-phase-reading = Pada akhir fasa ini { $actors } pelaku dan { $ties } hubungan bertarikh direkodkan; { $begun ->
    [0] tiada hubungan
   *[other] { $begun } hubungan
} bermula di dalamnya dan { $ended ->
    [0] tiada
   *[other] { $ended }
} tamat.
evolution-phase-running = Fasa ini masih berjalan pada hari rujukan.
evolution-undated = { $count ->
    [0] Setiap hubungan yang direkodkan mempunyai tarikh mula.
   *[other] { $count } hubungan yang direkodkan tiada tarikh mula yang diketahui dan tidak berada dalam mana-mana fasa.
}
evolution-dated-share = { $share } daripada semua hubungan yang pernah direkodkan mempunyai tarikh mula
evolution-persistence = { $share } daripada hubungan pada awal atau akhir tempoh ada pada kedua-duanya
evolution-pitfall = Tahun yang dicari lebih teliti menunjukkan lebih banyak permulaan. Peningkatan hubungan yang direkodkan belum lagi peningkatan hubungan.
stage-independent = { $count ->
    [1] satu pemilik
   *[other] { $count } pemilik berbeza
}
evidence-sources = { $count ->
    [0] tiada sumber
   *[other] { $count } sumber
}
evidence-independent = { $count ->
    [0] tiada sumber bebas
   *[other] { $count } sumber bebas
}
evidence-searched = dicari, tiada sumber ditemui
evidence-primary = antaranya sumber primer
stage-filled-nearby = diisi hanya dalam kluster diperluas

## Dua sempadan, fasa, dan apa yang diceritakan

indicator-wider = Termasuk kluster diperluas
indicator-extent-extended = pelaku di dalam kluster atau kluster diperluas
indicators-boundary = Jika nilai bergantung pada siapa yang dikira di dalam, ia diberi untuk teras dahulu, kemudian termasuk kluster diperluas.
indicator-named-more = dan { $n } lagi
indicator-of = { $m } daripada { $n }
indicator-I09-coverage = { $dated } daripada pelaku di sebaliknya mempunyai tarikh mula, { $sourced } mempunyai sumber
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = { $dated } daripada pemulihan bertarikh hingga bulan bersama krisis sebelumnya, { $sourced } mempunyai sumber
indicator-I21-coverage = { $dated } daripada hubungan bertarikh; yang lain tidak dikira
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = semua peristiwa di sebaliknya bertarikh, { $sourced } mempunyai sumber
indicator-I30-coverage = { $dated } daripada fakta dan hubungan bertarikh, { $sourced } mempunyai sumber
indicator-I41-coverage = { $sourced } daripada mekanisme menamakan buktinya
page-trends = Penunjuk sepanjang masa
trends-lead = Nilai yang diberi oleh hubungan bertarikh { $cluster } pada akhir setiap fasa, dengan bilangan pelaku dan hubungan di sebalik setiap nilai.
trends-how = Setiap lajur ialah hari terakhir sesuatu fasa. Hanya hubungan dengan tarikh mula yang diketahui dikira, dan hanya pelaku yang bertarikh atau mempunyai hubungan sedemikian; maka lajur terakhir bukan nilai hari ini, yang turut mengira hubungan tanpa tarikh. Pembekal, bukti dan bahasa diisytiharkan untuk hari ini dan tiada nilai lampau.
trends-caption = Di bawah setiap nilai: n, pelaku yang menjadi asas kiraan, dan m, hubungan di sebaliknya.
trends-basis = n { $n }, m { $m }
trends-end = akhir { $year }
trends-none = Belum ada fasa bermula, atau tiada apa-apa yang bertarikh di dalamnya.
page-told = Diceritakan dan direkodkan
told-lead = Adakah teks tentang { $cluster } paling banyak bercerita tentang yang paling banyak hubungannya: rujukan dalam teks di sebelah pemberat dalam rekod.
told-agreement-title = Sejauh mana dua susunan itu sepadan
told-agreement-lead = Korelasi pangkat Spearman antara rujukan dan pemberat: 1 susunan sama, 0 tiada kaitan, −1 terbalik. Hanya rujukan dalam bahagian dan soalan yang ditulis dalam bahasa itu dikira.
told-sort = Perkara
told-n = Dibandingkan
told-elsewhere = Rujukan kepada pelaku di luar rangkaian hari ini
told-actors = Pelaku
told-actors-weight = rakan
told-stages = Peringkat
told-stages-weight = pelaku di dalamnya
told-kinds = Jenis hubungan
told-kinds-weight = hubungan hari ini
told-in = disebut dalam { $language }
told-more-title = Lebih diceritakan daripada direkodkan
told-more-lead = Mengikut pangkat dalam bahasa pertama: teks memberi pelaku ini lebih ruang daripada hubungan yang direkodkan.
told-less-title = Lebih direkodkan daripada diceritakan
told-less-lead = Pelaku ini mempunyai banyak hubungan yang direkodkan tetapi sedikit ruang dalam teks.
told-stages-title = Peringkat rantaian
told-kinds-title = Jenis hubungan
told-pitfall = Teks mungkin wajar menumpukan satu pelaku, dan nama tanpa rujukan tidak dikira. Nilai rendah meminta semakan, bukan kesalahan.
data-indicators-by-phase = penunjuk pada akhir setiap fasa, hubungan bertarikh sahaja, bagi kedua-dua sempadan
data-observations = nilai yang diterbitkan bagi penunjuk yang tidak dikira di sini
data-mentions = rujukan dalam teks, mengikut bahasa, di sebelah pemberat dalam rekod
tie-kind-supplies = Bekalan
tie-kind-contracts = Kerja kontrak
tie-kind-rnd = Penyelidikan bersama
tie-kind-co-develops = Pembangunan bersama
tie-kind-develops = Pembangunan pembekal
tie-kind-licenses = Lesen
tie-kind-standardizes = Piawaian
tie-kind-trains = Latihan
tie-kind-talent-flow = Pergerakan tenaga kerja
tie-kind-spin-off = Syarikat terbitan (spin-off)
tie-kind-invests = Pelaburan
tie-kind-owns = Pemilikan
tie-kind-funds = Pembiayaan
tie-kind-member-of = Keahlian
tie-kind-regulates = Pengawalseliaan
tie-kind-hosts = Penyediaan tapak
tie-kind-founds = Penubuhan
tie-kind-cooperates = Kerjasama
tie-kind-succeeds = Penggantian
indicator-part-joint-events = Peristiwa yang melibatkan firma dan institut penyelidikan, bagi setiap firma setahun
indicator-part-outlived = Hubungan yang kekal selepas pengunduran pelaku
indicator-part-outlived-of = Hubungan semasa pengunduran pelaku, tarikh diketahui
indicator-part-outlived-unknown = Hubungan semasa pengunduran pelaku, tarikh tidak cukup jelas
indicator-part-left = Pelaku yang pergi tanpa pengganti
indicator-part-employees = Pekerja kluster
indicator-part-per-thousand = Firma besar bagi setiap seribu pekerja
indicator-part-large = Firma besar
indicator-part-sized = Firma yang saiznya direkodkan
indicator-part-mature = Fungsi dengan pelaku mantap
indicator-part-effective-markets = Bilangan berkesan pasaran
indicator-part-top-market = Bahagian pasaran terbesar
indicator-part-markets = Pasaran
indicator-part-by-shares = Yang sama mengikut bahagian diisytiharkan
indicator-part-suppliers-tried = Pembekal yang diuji
indicator-part-recoveries = Pemulihan diceritakan
indicator-part-recovery-known = Pelaku dengan masa pulih diketahui
indicator-part-recovery-unknown = Pelaku yang masa pulihnya dicari tetapi tidak ditemui
indicator-part-longest-exposure = Masa terpanjang tanpa bekalan
indicator-part-ninth-decile = Sembilan daripada sepuluh tidak melebihi
indicator-part-from-inside = Daripada pembekal di dalam
indicator-part-from-outside = Daripada pembekal di luar
indicator-part-lead-times = Hubungan bekalan dengan masa diisytiharkan
indicator-part-steps-written = Mekanisme dengan langkah bertulis
indicator-part-not-established = Mekanisme yang dicari tetapi tidak ditemui
indicator-part-terms = Istilah dalam glosari
indicator-part-glossary = Istilah dijelaskan dalam setiap bahasa
indicator-part-mean-steps = Purata langkah antara pelaku yang bersambung
indicator-part-longest-way = Terpanjang antara laluan terpendek
indicator-I10 = Firma besar setiap peringkat
indicator-I10-question = Berapa firma besar berdiri di belakang setiap peringkat rantaian?
indicator-I10-reading = { $large } daripada { $sized } firma yang saiznya direkodkan adalah besar, dalam rantaian { $stages } peringkat; { $firms } firma direkodkan semuanya. { $declared ->
    [0] Bilangan pekerja kluster tidak dinyatakan sebagai satu angka, maka tiada nilai bagi setiap { $thousand } pekerja.
   *[other] Firma besar bagi setiap { $thousand } pekerja: { $per }; bilangan pekerja yang dinyatakan: { $employees } ({ $date }).
}
indicator-I10-pitfall = Hanya firma yang saiznya ditulis dikira. Besar ialah kata rekod, bukan ukuran kepentingan.
indicator-I10-basis = { indicator-I10-basis.short }, setakat { $date }
    .short = { $n } firma, { $m } dengan saiz direkodkan
indicator-I11 = Sokongan yang mantap
indicator-I11-question = Adakah fungsi sokongan diisi oleh pelaku yang sudah bertahun-tahun ada?
indicator-I11-reading = { $mature } daripada { $stages } fungsi sokongan yang ditetapkan mempunyai pelaku yang bermula sekurang-kurangnya lima tahun lalu; { $undated } daripada { $actors } pelaku di dalamnya tanpa tarikh.
indicator-I11-pitfall = Kehadiran bukan mutu. Ia bergantung pada fungsi yang ditetapkan, dan pelaku tanpa tarikh dikira belum mantap.
indicator-I11-basis = { indicator-I11-basis.short }, setakat { $date }
    .short = { $n } fungsi sokongan, { $m } pelaku
indicator-I12 = Kapasiti lebihan infrastruktur
indicator-I15 = Kebergantungan pada pasaran
indicator-I15-question = Pada berapa sedikit pasaran jualan bersandar?
indicator-I15-reading = Jualan diisytiharkan pergi ke { $markets } pasaran, seolah-olah ke { $equal } pasaran yang sama besar; yang terbesar, { $actor }, mengambil { $share }.
indicator-I15-pitfall = Ia hanya berdasarkan hubungan dengan nilai diisytiharkan bagi satu unit dan tahun. Pasaran penghantaran tidak semestinya tempat produk digunakan.
indicator-I15-basis = { indicator-I15-basis.short }, setakat { $date }
    .short = { $n } pasaran, { $m } hubungan dengan nilai
indicator-I19 = Kehilangan apabila satu pembekal berhenti
indicator-I19-question = Berapa banyak akan terhenti bersama pembekal yang paling penting?
indicator-I19-reading = Dalam senario kes terburuk, { $loss } daripada keluaran { $firms } firma teras terhenti bersama satu pembekal. { $known } input mempunyai semua pembekal direkodkan; bagi { $unknown } input itu tidak diketahui.
indicator-I19-pitfall = Senario, bukan ramalan: tanpa stok, tanpa unsur masa, tanpa pengganti selain yang direkodkan. Input yang pembekalnya tidak semua direkodkan ditinggalkan, maka kehilangan sebenar mungkin lebih besar atau lebih kecil.
indicator-I19-basis = { indicator-I19-basis.short }, setakat { $date }
    .short = { $n } firma, { $m } input dengan semua pembekal direkodkan
indicator-I20 = Masa untuk pulih
indicator-I20-question = Berapa lama diambil, dan akan diambil, sehingga sesuatu pulih?
indicator-I20-reading = { $recoveries ->
    [1] Satu-satunya pemulihan bertarikh hingga bulan mengambil { $days } hari.
   *[other] Separuh daripada { $recoveries } pemulihan bertarikh hingga bulan mengambil lebih daripada { $days } hari.
} Masa pulih diisytiharkan bagi { $known } pelaku; bagi { $unknown } ia dicari tetapi tidak ditemui.
indicator-I20-pitfall = Pembekal cenderung mengurangkan anggaran masa pulih sendiri. Yang tidak diketahui bukan bererti singkat.
indicator-I20-basis = { indicator-I20-basis.short }, setakat { $date }
    .short = { $n } pemulihan diceritakan, { $m } bertarikh hingga bulan
indicator-I25 = Edaran tenaga kerja
indicator-I32 = Kuosien lokasi
indicator-I33 = Pengkhususan (Krugman)
indicator-I34 = Kepadatan keterkaitan
indicator-I35 = Kerumitan ekonomi
indicator-I36 = Keamatan inovasi
indicator-I37 = Kepadatan inovasi bersama
indicator-I38 = Tempoh penghantaran
indicator-I38-question = Berapa lama satu penghantaran?
indicator-I38-reading = Bagi { $known } daripada { $ties } hubungan bekalan tempoh penghantaran diisytiharkan; separuh daripadanya mengambil lebih daripada { $days } hari.
indicator-I38-pitfall = Diisytiharkan oleh pembekal sendiri, dan hanya apabila ada yang bertanya.
indicator-I38-basis = { indicator-I38-basis.short }, setakat { $date }
    .short = { $n } hubungan bekalan, { $m } dengan tempoh penghantaran diisytiharkan
indicator-I39 = Jurutera dan juruteknik bagi setiap seribu pekerjaan
indicator-I41 = Apa yang ditulis
indicator-I41-question = Adakah cara kerja di sini ditulis langkah demi langkah?
indicator-I41-reading = { $written } daripada { $mechanisms } mekanisme ditulis sebagai langkah; glosari menjelaskan { $terms } istilah.
indicator-I41-pitfall = Menulis bukan amalan.
indicator-I41-basis = { indicator-I41-basis.short }, setakat { $date }
    .short = { $n } mekanisme, { $m } dengan langkah bertulis
indicator-I43 = Imbangan naratif
indicator-I44 = Kos pemahaman
