# Kata-kata rajah dan halaman rangkaian.
class-mnc = operasi milik asing
class-loc = firma tempatan
class-lea = pembelajaran dan penyelidikan
class-pub = badan awam
class-ass = persatuan
class-cap = pelabur
class-inf = tanah dan utiliti
class-out = di luar kluster
drawing-actor = { $actor }, { $kind }, { $n } rakan
drawing-network = { $actors } pelaku, { $ties } hubungan
drawing-network-note = Tanda lebih besar mempunyai lebih banyak rakan. Anak panah menuju dari pemberi ke penerima. Kedudukan tiada skala: dekat bermaksud rapat hubungannya.
shape-mnc = bulatan ialah operasi milik asing
shape-loc = petak ialah firma tempatan
shape-lea = segi tiga ialah pembelajaran dan penyelidikan
shape-pub = wajik ialah badan awam
shape-ass = heksagon ialah persatuan
shape-cap = segi tiga terbalik ialah pelabur
shape-inf = palang ialah tanah dan utiliti
shape-out = bulatan kosong berada di luar kluster
drawing-network-finding = { $actors } mempunyai paling banyak hubungan
drawing-phase = { $new ->
    [0] Tiada hubungan bertarikh bermula
   *[other] { $new } hubungan bertarikh bermula
}, { $old ->
    [0] tiada yang lama berterusan
   *[other] { $old } yang lama berterusan
}
drawing-around = { $actor } dan { $n } rakan
drawing-chain = Rantaian nilai dengan { $n } peringkat
drawing-chain-note = Anak panah menuju dari satu peringkat ke peringkat yang dibekalkannya. Kotak bergaris putus tiada pelaku di dalam kluster.
drawing-stage-gap = tiada yang direkodkan di sini
drawing-stage-members = { $n } pelaku
drawing-chart = { $fact }: { $n } nilai
network-lead = { $n } pelaku dan { $ties } hubungan antara pelaku bernama direkodkan setakat { $date }. { $best } mempunyai paling banyak rakan: { $most }.
network-figure = Siapa terhubung dengan siapa
network-reading-title = Apa yang peta ini tunjukkan
network-see-cut = { $cut } pelaku lain mencapai bahagian lain rangkaian hanya melalui { $actor }.
network-see-hubs = { $actors } bersama-sama menjadi pihak dalam { $share } daripada semua hubungan yang dilukis.
network-see-between = Daripada laluan terpendek antara dua pelaku lain, { $share } melalui { $actor }.
network-see-single = { $n } pelaku terhubung dengan rangkaian melalui satu hubungan yang direkodkan sahaja.
network-key-actors = Pelaku
network-key-ties = Hubungan
network-key-strength = Garis tebal bersandar pada dua atau lebih sumber bebas, garis nipis pada satu. Gelang menandakan hubungan yang sumbernya bercanggah.
network-ties-title = Setiap hubungan sebagai ayat
network-ties-skip = Pergi ke jadual hubungan
network-ties-caption = Hubungan yang dilukis di atas, { $n } semuanya
network-past-title = Hubungan masa lalu
network-past-caption = Hubungan yang telah tamat, atau yang satu hujungnya telah tamat, { $n } semuanya
network-open-title = Hubungan dengan kumpulan dan firma tidak bernama
network-open-caption = Hubungan yang satu hujungnya bukan pelaku bernama, { $n } semuanya; tidak dikira dalam mana-mana penunjuk
network-projects-title = Projek beberapa pelaku
network-col-from = Dari
network-col-tie = Hubungan
network-col-to = Kepada
network-col-family = Kumpulan
network-col-years = Tahun
network-col-evidence = Sumber
network-alone-title = Pelaku tanpa hubungan yang direkodkan
network-alone = { $n } pelaku disenaraikan tanpa sebarang hubungan yang direkodkan. Itu menyatakan sesuatu tentang rekod, bukan tentang firma.
network-limits-title = Apa yang tidak ditunjukkan
network-limit-undated = { $n } hubungan tiada tarikh: ada dalam rangkaian hari ini dan tiada pada masa lalu.
network-limit-unsourced = { $n } hubungan tidak memetik sumber.
network-limit-undisclosed = { $n } hubungan mempunyai hujung yang tidak didedahkan.
network-limit-sample = Hanya apa yang diterbitkan direkodkan. Pelanggan dan harga jarang diterbitkan, maka rangkaian ini ialah batas bawah.
network-years-unknown = tidak diketahui
network-filter-families = Hubungan
network-filter-kinds = Pelaku
network-find = Cari pelaku
network-shown = { $actors } pelaku, { $ties } hubungan dipaparkan
network-zoom-in = Zum masuk
network-zoom-out = Zum keluar
network-zoom-reset = Seluruh rangkaian
network-keys = Kekunci anak panah bergerak dari pelaku ke pelaku, Home ke yang paling terhubung, Escape membatalkan pilihan, tambah dan tolak untuk zum.
network-partners = { $actor }: { $n } rakan dipaparkan
network-zoom = Zum
explore-choose = pilih pelaku
explore-way = Laluan antara dua pelaku
explore-from = Dari
explore-to = Ke
explore-found = Laluan direkodkan terpendek dari { $from } ke { $to }. Langkah: { $n }
explore-none = Tiada laluan direkodkan dari { $from } ke { $to }.
explore-without = Tanpa satu pelaku
explore-leave = Tinggalkan
explore-cut = Dalam rajah ini tanpa { $actor }, terputus daripada bahagian terbesar: { $n }
explore-whole = Dalam rajah ini tanpa { $actor }, yang lain kekal terhubung seperti sebelumnya.
explore-years = Hubungan mengikut tahun bermula
explore-until = Bermula sehingga
explore-now = hari ini
explore-begun = { $year }: { $n } daripada hubungan yang dilukis telah bermula. Disembunyikan kerana tiada tarikh: { $undated }
explore-save = Simpan rajah seperti dipaparkan
explore-save-svg = Sebagai SVG
explore-save-png = Sebagai PNG
explore-save-csv = Jadual hubungan yang dipaparkan, sebagai CSV

## Penapisan, saiz dan fokus yang ditambah oleh skrip
focus-part = Sebahagian daripada rangkaian
focus-around = Di sekeliling
# How many ties one may go from the chosen actor: 1, 2 or 3.
focus-steps = Langkah
focus-region = Wilayah
focus-boundary = Sempadan
focus-all = semua
focus-size = Saiz tanda
focus-alike = seperti dilukis
focus-degree = Bilangan rakan
focus-between = Bahagian laluan terpendek yang melaluinya
focus-core = Nombor teras: semua dalam bahagian ini mempunyai sekurang-kurangnya sebanyak itu rakan
# One line of the list of the largest: name and value.
focus-largest = { $actor }: { $value }
focus-rows = Hubungan dalam jadual: { $shown } daripada { $of }
