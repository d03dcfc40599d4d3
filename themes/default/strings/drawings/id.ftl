# Words of the drawings and of the network page.

## Kinds of actor as drawings tell them apart (shape and colour)
class-mnc = unit usaha milik asing
class-loc = perusahaan lokal
class-lea = pendidikan dan penelitian
class-pub = lembaga publik
class-ass = asosiasi
class-cap = investor
class-inf = lahan dan utilitas
class-out = di luar klaster

## Drawings
drawing-actor = { $actor }, { $kind }, { $n } mitra
drawing-network = { $actors } pelaku, { $ties } hubungan
drawing-network-note = Makin besar tandanya, makin banyak mitranya. Panah mengarah dari pemberi ke penerima. Posisi tidak berskala: dekat berarti hubungannya erat.
shape-mnc = lingkaran adalah unit usaha milik asing
shape-loc = kotak adalah perusahaan lokal
shape-lea = segitiga adalah pendidikan dan penelitian
shape-pub = belah ketupat adalah lembaga publik
shape-ass = segi enam adalah asosiasi
shape-cap = segitiga terbalik adalah investor
shape-inf = tanda silang adalah lahan dan utilitas
shape-out = lingkaran kosong berada di luar klaster
drawing-network-finding = { $actors } memiliki hubungan terbanyak
drawing-phase = { $new ->
    [0] Tidak ada hubungan bertanggal yang mulai
   *[other] { $new } hubungan bertanggal mulai
}, { $old ->
    [0] tidak ada hubungan lama yang berlanjut
   *[other] { $old } hubungan lama berlanjut
}
drawing-around = { $actor } dan { $n } mitra
drawing-chain = Rantai nilai dengan { $n } tahap
drawing-chain-note = Panah mengarah dari satu tahap ke tahap yang dipasoknya. Kotak bergaris putus-putus tidak memiliki pelaku di dalam klaster.
drawing-stage-gap = tidak ada pelaku tercatat di sini
drawing-stage-members = { $n } pelaku
drawing-chart = { $fact }: { $n } nilai

## The network page
network-lead = { $n } pelaku dan { $ties } hubungan antarpelaku bernama tercatat per { $date }. { $best } memiliki mitra terbanyak: { $most }.
network-figure = Siapa terhubung dengan siapa
network-reading-title = Yang ditunjukkan peta ini
network-see-cut = { $cut } pelaku lain mencapai bagian lain jaringan hanya melalui { $actor }.
network-see-hubs = { $share } dari semua hubungan yang digambar melibatkan { $actors }.
network-see-between = Dari jalur terpendek antara dua pelaku lain, { $share } melewati { $actor }.
network-see-single = { $n } pelaku terhubung ke jaringan hanya dengan satu hubungan tercatat.
network-key-actors = Pelaku
network-key-ties = Hubungan
network-key-strength = Garis tebal bertumpu pada dua sumber independen atau lebih, garis tipis pada satu. Cincin menandai hubungan yang sumbernya berbeda keterangan.
network-ties-title = Setiap hubungan sebagai kalimat
network-ties-skip = Ke tabel hubungan
network-ties-caption = Hubungan yang digambar di atas, { $n } seluruhnya
network-past-title = Hubungan masa lalu
network-past-caption = Hubungan yang telah berakhir, atau yang salah satu ujungnya telah berakhir, { $n } seluruhnya
network-open-title = Hubungan dengan kelompok dan perusahaan tanpa nama
network-open-caption = Hubungan yang salah satu ujungnya bukan pelaku bernama, { $n } seluruhnya; tidak dihitung dalam indikator mana pun
network-projects-title = Proyek beberapa pelaku
network-col-from = Dari
network-col-tie = Hubungan
network-col-to = Ke
network-col-family = Kelompok
network-col-years = Tahun
network-col-evidence = Sumber
network-alone-title = Pelaku tanpa hubungan tercatat
network-alone = { $n } pelaku terdaftar tanpa satu pun hubungan tercatat. Hal itu menggambarkan catatannya, bukan perusahaannya.
network-limits-title = Yang tidak ditunjukkan di sini
network-limit-undated = { $n } hubungan tidak bertanggal: digambar pada masa kini dan tidak ada pada masa lalu.
network-limit-unsourced = { $n } hubungan tidak mencantumkan sumber.
network-limit-undisclosed = { $n } hubungan memiliki satu ujung yang tidak diungkapkan.
network-limit-sample = Hanya yang dipublikasikan yang tercatat. Pelanggan dan harga jarang dipublikasikan, sehingga jaringan ini merupakan batas bawah.
network-years-unknown = tidak diketahui

## Controls that the script adds to the network
network-filter-families = Hubungan
network-filter-kinds = Pelaku
network-find = Cari pelaku
network-shown = { $actors } pelaku, { $ties } hubungan ditampilkan
network-zoom-in = Perbesar
network-zoom-out = Perkecil
network-zoom-reset = Seluruh jaringan
network-keys = Tombol panah berpindah dari pelaku ke pelaku, Home menuju pelaku dengan hubungan terbanyak, Escape membatalkan pilihan, plus dan minus untuk memperbesar dan memperkecil.
network-partners = { $actor }: { $n } mitra ditampilkan
network-zoom = Perbesaran

## What the script adds below the network: questions one can ask of it
explore-choose = pilih pelaku
explore-way = Jalur antara dua pelaku
explore-from = Dari
explore-to = Ke
explore-found = Jalur tercatat terpendek dari { $from } ke { $to }. Langkah: { $n }
explore-none = Tidak ada jalur tercatat dari { $from } ke { $to }.
explore-without = Tanpa satu pelaku
explore-leave = Keluarkan
explore-cut = Dalam gambar ini tanpa { $actor }, terputus dari bagian terbesar: { $n }
explore-whole = Dalam gambar ini tanpa { $actor }, pelaku lain tetap terhubung seperti semula.
explore-years = Hubungan menurut tahun mulai
explore-until = Dimulai hingga
explore-now = saat ini
explore-begun = { $year }: { $n } dari hubungan yang digambar telah mulai. Disembunyikan karena tidak bertanggal: { $undated }
explore-save = Simpan gambar seperti yang ditampilkan
explore-save-svg = Sebagai SVG
explore-save-png = Sebagai PNG
explore-save-csv = Tabel hubungan yang ditampilkan, sebagai CSV

## Sifting, sizing and looking around one actor, added by the script
focus-part = Sebagian jaringan
focus-around = Di sekitar
focus-steps = Langkah
focus-region = Wilayah
focus-boundary = Batas
focus-all = semua
focus-size = Ukuran tanda
focus-alike = seperti digambar
focus-degree = Jumlah mitra
focus-between = Bagian jalur terpendek yang melewatinya
focus-core = Nomor inti: semua pelaku dalam bagian ini memiliki sedikitnya mitra sebanyak itu
focus-largest = { $actor }: { $value }
focus-rows = Hubungan dalam tabel: { $shown } dari { $of }
