### Bahagian yang dikira bagi daya tahan, senario dan penyertaan.

points-title = Titik kegagalan tunggal
points-lead = Dua perkara berbeza. Rangkaian bergantung pada satu pelaku apabila pelaku lain terhubung dengan yang selebihnya hanya melaluinya. Bekalan bergantung pada satu firma apabila sesuatu input tiada pembekal lain.
points-both = { $points } pelaku ialah titik kegagalan tunggal rangkaian yang direkodkan, { $sole } firma satu-satunya pembekal direkodkan bagi sesuatu; { $both ->
    [0] tiada yang kedua-duanya
   *[other] { $both } ialah kedua-duanya
}.
points-network = Dalam rangkaian
points-caption = { $n ->
    [1] Hubungan yang direkodkan yang hanya melalui pelaku ini
   *[other] Hubungan yang direkodkan yang hanya melalui satu pelaku: { $n } yang akan memutuskan paling ramai pelaku lain
}
points-more = ({ $n } lagi turut memutuskan pelaku lain.)
points-actor = Tanpa pelaku ini
points-cut-off = Terputus
points-share = Daripada semua yang terhubung
points-who = Siapa
points-none = Tiada pelaku direkodkan yang bersendirian di antara dua bahagian rangkaian.
points-coverage = Dikira atas { $n } pelaku yang terhubung dan { $m } pasangan terhubung; { $bridges } daripadanya tiada jalan lain. { $dated } hubungan bertarikh, { $sourced } bersumber. Hubungan yang tidak direkodkan boleh menjadi jalan lain itu.
sole-title = Dalam bekalan
sole-supplier = Satu-satunya pembekal
sole-inputs = Apa, untuk siapa
sole-input = { $item } untuk { $buyer }
sole-coverage = { $inputs ->
    [0] Tidak diketahui: tiada input firma kluster yang direkodkan.
   *[other] { $known ->
        [0] Tidak diketahui: daripada { $inputs } input direkodkan, tiada satu pun yang semua pembekalnya direkodkan. Sama ada satu daripadanya bergantung pada satu firma tidak dapat dinyatakan.
       *[other] Semua pembekal direkodkan bagi { $known } daripada { $inputs } input direkodkan.{ $sole ->
            [0] { " " }Setiap satunya ada dua pembekal atau lebih.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Bagi yang lain tiada sesiapa disebut satu-satunya pembekal.
            }
        }
    }
}
inputs-title = Apa yang boleh diganti
inputs-lead = Apa yang dibeli firma kluster, daripada siapa, dan siapa yang layak tetapi belum digunakan. Alternatif yang tidak direkodkan tidak diketahui; itu tidak sama dengan tiada.
inputs-item = Input
inputs-buyer = Pembeli
inputs-suppliers = Digunakan
inputs-spare = Layak
inputs-alternatives = Alternatif
inputs-none = Tiada input firma kluster yang direkodkan.
inputs-unnamed = { $n } lagi hubungan bekalan tidak menamakan apa yang dibekalkan.
input-suppliers = { $n } pembekal, semuanya direkodkan
input-suppliers-at-least = { $n ->
    [0] tiada direkodkan, yang lain tidak diketahui
   *[other] { $n } direkodkan, yang lain tidak diketahui
}
input-concentration = { $n } pembekal, semuanya direkodkan; mengikut bahagian seolah-olah { $equal } yang sama besar (HHI { $hhi })
spare-none = tiada dalam rekod
spare-time = tempoh penghantaran { $time }
spare-time-unknown = tempoh penghantaran tidak diketahui
sellers-title = Kepada siapa kluster menjual
sellers-seller = Penjual
sellers-buyers = Bahagian jualan yang diisytiharkan
sellers-told = Diisytiharkan
sellers-concentration = Penumpuan
sellers-none = Tidak diketahui: tiada firma kluster mengisytiharkan bahagian jualannya kepada pembeli, dan tiada nilai penumpuan pasaran yang diterbitkan direkodkan.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI sekurang-kurangnya { $hhi }; selebihnya tidak diisytiharkan
recovery-title = Krisis terdahulu dan pemulihan
recovery-lead = Daripada garis masa: krisis yang tamatnya, atau akibatnya, ada dalam rekod.
recovery-no-crisis = Tiada krisis direkodkan.
recovery-told = { $told ->
    [0] Daripada { $crises } krisis direkodkan, tiada satu pun yang tamatnya atau tindak balasnya ada dalam rekod.
   *[other] Bagi { $told } daripada { $crises } krisis direkodkan, tamatnya atau tindak balasnya ada dalam rekod; bagi yang lain tidak diketahui.
}
recovery-median = Apabila kedua-dua hujung diketahui sehingga harinya ({ $n } kes), mediannya ialah { $days }.
recovery-no-times = Tiada pelaku mengisytiharkan berapa lama ia bertahan tanpa bekalan, atau berapa lama untuk pulih.
recovery-crisis = Krisis
recovery-date = Bila
recovery-answers = Akibatnya
recovery-days = Hingga tamat atau pulih
recovery-actors = Apa yang diisytiharkan pelaku; masa begini sering terlalu pendek
recovery-stock = Bertahan tanpa bekalan
recovery-time = Pulih selepas
page-scenarios = Senario
scenarios-description = Apa yang akan berlaku pada hubungan { $cluster } yang direkodkan di bawah andaian yang dinyatakan. Senario, bukan ramalan.
scenarios-open = Setiap senario dengan andaian, input dan batasannya
scenarios-back = Rekod yang menjadi asasnya: daya tahan
scenarios-reading-title = Cara membacanya
scenarios-names = Senario mengandaikan satu pelaku berhenti di atas kertas. Yang mana satu tidak dinamakan di sini kecuali laman ini memutuskan untuk menerbitkannya; peringkat rantaian mewakili pelaku.
scenarios-missing = Tiada rekod hubungan yang lengkap. Maka setiap hasil dikira semula berkali-kali, dengan satu daripada sepuluh hubungan dikeluarkan dan dengan satu daripada sepuluh ditambah antara pelaku yang dipilih secara cabutan. Nilai terendah dan tertinggi yang didapati diberikan di sebelahnya.
scenario-word = Senario
scenario-honesty = Senario menunjukkan apa yang akan berlaku pada hubungan yang direkodkan di bawah andaian yang dinamakan. Ia bukan ramalan.
scenario-assumptions = Andaian
scenario-missing = Jika ada hubungan tertinggal
scenario-missing-band = { $low } hingga { $high }, dengan { $changed } hubungan dikeluarkan atau ditambah ({ $variants } varian).
scenario-range = { $low } hingga { $high }
scenario-luck = Variasi rawak (95%)
scenario-actor = Pelaku
scenario-stage = Peringkat
scenario-loss = Keluaran hilang
scenario-touched = Firma terjejas
scenario-reached = Dicapai
scenario-case-0 = Rendah: { $value }
scenario-case-1 = Sederhana: { $value }
scenario-case-2 = Tinggi: { $value }
scenario-exact = Setiap gabungan hubungan terbuka dan tertutup dikira.
scenario-drawn = { $runs } pensampelan rawak dengan benih tetap.
scenario-graph-inputs = { $n } pelaku yang terhubung, { $m } pasangan terhubung.
scenario-M9-inputs = { $seeds } institut penyelidikan dan universiti yang terhubung, { $n } pelaku, { $m } pasangan terhubung.
scenario-inputs = { $known } input dengan semua pembekal direkodkan; bagi { $unknown } lagi tidak diketahui.
scenario-cascade-stages = Kehilangan terbesar apabila satu pembekal peringkat ini berhenti
scenario-cascade-actors = Kehilangan apabila pembekal ini berhenti
scenario-M1 = Jika pelaku meninggalkan rangkaian
scenario-M1-assumptions = Pelaku dengan hubungan terbanyak yang tinggal pergi dahulu, kemudian yang berikutnya. Tiada sesiapa membuat hubungan baharu. Ini tentang keterhubungan, bukan barang atau wang.
scenario-M1-reading = { $whole } daripada pelaku terhubung saling bersambung. Tanpa yang paling banyak hubungan ia menjadi { $first }, tanpa lima { $fifth }; tanpa mana-mana satu pelaku, purata { $any }.
scenario-M1-none = Tiada hubungan direkodkan.
scenario-M1-missing = Tanpa pelaku yang paling banyak hubungan: { $band }
scenario-M1-figure = Apa yang kekal bersambung
scenario-M1-key = Garis: bahagian bersambung terbesar. Kelabu: kedudukannya jika hubungan tertinggal atau ditambah.
scenario-M1-table = Bahagian bersambung terbesar
scenario-M1-gone = Pelaku pergi
scenario-M1-left = Tinggal
scenario-M1-who = Yang terakhir pergi
scenario-M2 = Jika satu pembekal berhenti: kes terburuk
scenario-M2-assumptions = Firma terhenti apabila salah satu inputnya tiada lagi pembekal. Tanpa stok, tanpa unsur masa, tanpa pengganti selain yang direkodkan; hanya input yang semua pembekalnya direkodkan.
scenario-M2-reading = Kesan terbesar satu pembekal ialah kehilangan { $loss } keluaran { $n } firma.
scenario-M2-none = Tidak diketahui: tiada input yang semua pembekalnya direkodkan.
scenario-M2-missing = Kehilangan terbesar: { $band }
scenario-M3 = Jika satu pembekal berhenti: mengikut bahagian
scenario-M3-assumptions = Firma kehilangan sebanyak input paling terhadnya, mengikut bahagian pembekalnya. Bahagian yang tidak diisytiharkan tidak pernah gagal, maka kehilangan ialah batas bawah. Tanpa stok, tanpa unsur masa, tanpa pengganti selain yang direkodkan.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Kehilangan terbesar: { $band }
scenario-M7 = Sejauh mana berita penyelidikan boleh sampai
scenario-M7-assumptions = Hubungan ialah kemungkinan perhubungan dalam kedua-dua arah, apa pun jenisnya. Perhubungan bukan penerimaan.
scenario-M7-reading = Secara purata { $one } daripada { $n } pelaku lain selangkah dari institut penyelidikan, { $two } paling banyak dua langkah.
scenario-M7-inputs = { $seeds } institut penyelidikan dan universiti, terhubung atau tidak, { $n } pelaku, { $m } pasangan terhubung.
scenario-M7-none = Tiada institut penyelidikan atau universiti yang terhubung direkodkan.
scenario-M7-missing = Dalam dua langkah: { $band }
scenario-M7-table = Pelaku lain dalam sekian langkah
scenario-M7-steps = Langkah
scenario-M9 = Jika sesuatu yang baharu bermula dalam penyelidikan
scenario-M9-assumptions = Setiap hubungan pelaku yang dicapai meneruskannya sekali, dengan peluang yang sama, dalam kedua-dua arah, apa pun jenisnya. Peluang itu tidak diukur: tiga ditunjukkan.
scenario-M9-reading = Ia mencapai purata { $base } daripada { $n } pelaku terhubung lain; { $low } dengan peluang rendah, { $high } dengan peluang tinggi.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Dengan peluang sederhana: { $band }
scenario-M9-table = Bahagian pelaku terhubung lain yang dicapai
scenario-M9-chance = Peluang setiap hubungan
scenario-M9-mean = Purata
scenario-M9-best = Dari tempat terbaik
scenario-M11 = Berapa lama penerimaan di tempat lain
scenario-M11-assumptions = Akhirnya semua menerima, ada yang atas kehendak sendiri (p), ada yang kerana orang lain sudah menerima (q). Tidak disesuaikan dengan apa-apa data di sini: p dan q ialah yang diterbitkan untuk banyak barangan pengguna.
scenario-M11-inputs = Tiada rekod kluster ini. Kes sederhana ialah purata yang diterbitkan, yang lain julat lazim.
scenario-M11-reading = Selepas sepuluh tahun { $base } akan menerima; { $low } dalam kes perlahan, { $high } dalam kes pantas.
scenario-M11-table = Bahagian yang telah menerima
scenario-M11-parameters = Kes
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = Selepas { $time }
scenario-M11-peak = Pertumbuhan terpantas selepas
scenario-M12 = Laluan bekalan bebas
scenario-M12-assumptions = Dari setiap firma yang tidak dibekalkan oleh firma direkodkan ke setiap pembeli yang tidak membekalkan sesiapa dalam rekod. Laluan dalam rekod ialah laluan yang mungkin; sama ada barang melaluinya tidak diketahui.
scenario-M12-inputs = { $m } hubungan bekalan antara pelaku bernama, { $timed } daripadanya dengan tempoh penghantaran.
scenario-M12-skipped = { $n } pasangan lagi tidak dilihat.
scenario-M12-reading = { $between ->
    [0] Semua { $pairs } laluan direkodkan terus dari pembekal ke pembeli.
   *[other] { $pairs } pasangan disambung oleh laluan, { $between } melalui seseorang di antaranya; { $single ->
        [0] tiada yang bergantung
       *[other] { $single } bergantung
    } pada satu pelaku di situ.
}
scenario-M12-none = Tiada hubungan bekalan antara pelaku bernama direkodkan.
scenario-M12-missing = Pasangan yang bergantung pada satu pelaku: { $band }
scenario-M12-table = { $n ->
    [1] Satu-satunya pasangan dengan seseorang di antaranya
   *[other] Pasangan dengan seseorang di antaranya, laluan terpanjang dahulu (daripada { $n })
}
scenario-M12-pair = Dari, ke
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Laluan bebas
scenario-M12-between = Di antaranya
scenario-M12-days = Tempoh penghantaran
drawing-removal = Bahagian bersambung terbesar rangkaian, daripada semua { $n } pelaku terhubung hingga tiada. Jadual di bawah memberikan nilainya.
drawing-removal-axis = pelaku pergi, yang paling banyak hubungan dahulu
embedding-title = Peringkat demi peringkat
embedding-lead = Siapa di sini, apa yang tiada, dan siapa yang dapat dicapai pendatang baharu. Diandaikan ia menjalin hubungan dengan mereka yang terhubung dengan sekurang-kurangnya dua firma peringkat itu. Capaian ialah kemungkinan perhubungan, bukan perniagaan.
embedding-coverage = Dikira atas { $n } pelaku terhubung, { $m } pasangan terhubung dan { $inputs } input direkodkan, { $known } daripadanya dengan semua pembekal; setakat { $date }.
embedding-members = Sudah ada di sini
embedding-foreign = milik asing
embedding-nearby = Berdekatan
embedding-missing = Tiada atau di tempat lain
embedding-outside = di luar
embedding-gaps = Jurang dalam rekod
embedding-bought-outside = Dibeli dari luar kluster: { $inputs }.
embedding-one-supplier = Dengan satu pembekal: { $inputs }.
embedding-few-owners = { $n ->
    [0] Tiada pemilik bebas di teras.
   *[other] Hanya satu pemilik bebas di teras.
}
embedding-neighbours = Dalam rantaian
embedding-before = sebelumnya
embedding-after = selepasnya
embedding-two-steps = Dalam dua langkah
embedding-first-of-all = Terutamanya
embedding-reach = { $reached } daripada { $total } pelaku terhubung, melalui { $partners } rakan lazim peringkat itu.
embedding-reach-any = { $reached } daripada { $total } pelaku terhubung. Tiada rakan yang dikongsi dua firma, maka semua { $partners } rakan diambil.
embedding-no-reach = Tidak diketahui: tiada pelaku direkodkan pada peringkat ini yang mempunyai hubungan.
embedding-institutions = Siapa yang boleh dihubungi
