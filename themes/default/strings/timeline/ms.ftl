# Kata-kata garis masa.
drawing-timeline = { $n } peristiwa pada paksi masa, { $from } hingga { $to }; senarai di bawah memuatkan peristiwa yang sama. { $unnamed ->
    [0] Setiap tanda mempunyai namanya.
   *[other] { $unnamed } tanda tanpa nama.
}
drawing-timeline-finding = Separuh daripada { $n } peristiwa jatuh dalam { $recent } tahun terakhir daripada { $years } tahun: rekod lebih padat bagi masa terkini.
drawing-timeline-title = { $n } peristiwa dalam { $years } tahun
drawing-timeline-note = Nama tebal paling penting. Setiap tanda membawa kepada peristiwanya dalam senarai; di mana nama akan bertindih, tanda berdiri sendiri. { $undated ->
    [0] { "" }
   *[other] { $undated } peristiwa tiada tarikh yang diketahui dan hanya ada dalam senarai.
}
drawing-timeline-broken = Tepi bergerigi: tahun tanpa peristiwa yang direkodkan ditinggalkan.
drawing-event = { $date }: { $title } ({ $kind })
lane-policy = Dasar dan institusi
lane-entry = Kemasukan dan pengunduran
lane-owners = Syarikat terbitan dan pemilik
lane-growth = Teknologi dan pelaburan
lane-crisis = Krisis dan pemulihan
timeline-key-dates = Tarikh
timeline-key-year = hanya tahunnya diketahui, atau kurang tepat lagi
timeline-key-about = sekitar masa ini
timeline-key-interval = berlangsung selama ini
timeline-key-one-of = sumber bercanggah: salah satu tahun ini
timeline-key-open = diumumkan atau dirancang, belum terlaksana
timeline-key-cancelled = dibatalkan
timeline-key-cause = ditafsir pengarang sebagai sebab
timeline-axis = Paksi masa
timeline-skip = Pergi ke senarai peristiwa
timeline-claim = { $n } peristiwa direkodkan, dari { $from } hingga { $to }{ $phases ->
    [0] .
   *[other] , dalam { $phases } fasa.
}
timeline-claim-bare = { $n } peristiwa direkodkan.
timeline-claim-entries = Kemasukan paling banyak berlaku dalam fasa “{ $phase }”: { $n } daripada { $total }.
timeline-claim-exits = Pengunduran paling banyak berlaku dalam fasa “{ $phase }”: { $n } daripada { $total }.
timeline-claim-crises = Kejutan paling banyak berlaku dalam fasa “{ $phase }”: { $n } daripada { $total }.
timeline-all = Semua peristiwa
timeline-before = Sebelum fasa pertama
timeline-between = Di luar fasa
timeline-undated = Tanpa tarikh yang diketahui
timeline-no-events = Tiada peristiwa direkodkan di sini.
timeline-undated-ties = { $n } daripada { $total } hubungan tiada tarikh mula yang diketahui dan tidak dapat ditunjukkan di sini.
timeline-phase-actors = Dikira oleh penunjuk: { $begun ->
    [0] tiada pelaku bermula
   *[other] { $begun } pelaku bermula
}, { $ended ->
    [0] tiada yang tamat
   *[other] { $ended } tamat
}, { $n } pada akhir fasa.
timeline-phase-ties = Hubungan bertarikh antara mereka: { $begun ->
    [0] tiada yang bermula
   *[other] { $begun } bermula
}, { $ended ->
    [0] tiada yang tamat
   *[other] { $ended } tamat
}, { $n } pada akhir fasa.
phase-ended-by = Apa yang menamatkannya:
event-disputed = Dipertikaikan.
event-more = Lebih lanjut
event-begins = bermula: { $items }
event-ends = tamat: { $items }
event-goes-on = berterusan: { $items }
event-because = kerana { $events }
event-led-to = membawa kepada { $events }
event-outcome = hasilnya: { $events }
event-planned = dirancang dalam { $events }
event-fact = { $label }: { $value }
timeline-filter-show = Papar
timeline-filter-all = Semua peristiwa
timeline-filter-main = Peristiwa utama sahaja
timeline-filter-every = Semua jenis
timeline-filter-none = Tiada jenis
timeline-shown = { $n } daripada { $total } peristiwa dipaparkan
timeline-empty = Tiada peristiwa melepasi tapisan.
