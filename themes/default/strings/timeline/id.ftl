# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing

drawing-timeline = { $n } peristiwa pada sumbu waktu, { $from } hingga { $to }; daftar di bawah memuat peristiwa yang sama. { $unnamed ->
    [0] Setiap tanda disertai namanya.
   *[other] { $unnamed } tanda tidak disertai nama.
}
drawing-timeline-finding = { $recent ->
    [1] Separuh dari { $n } peristiwa terjadi pada tahun terakhir dari { $years } tahun
   *[other] Separuh dari { $n } peristiwa terjadi dalam { $recent } tahun terakhir dari { $years } tahun
}: catatan lebih rapat untuk masa terkini.
drawing-timeline-title = { $n } peristiwa dalam { $years } tahun
drawing-timeline-note = Nama yang dicetak tebal adalah yang terpenting. Setiap tanda mengarah ke peristiwanya dalam daftar; jika nama akan bertumpukan, tanda berdiri sendiri. { $undated ->
    [0] { "" }
   *[other] { $undated } peristiwa tidak diketahui waktunya dan hanya ada dalam daftar.
}
drawing-timeline-broken = Tepi bergerigi: tahun tanpa peristiwa tercatat dihilangkan.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Kebijakan dan kelembagaan
lane-entry = Masuk dan keluar
lane-owners = Spin-off dan pemilik
lane-growth = Teknologi dan investasi
lane-crisis = Krisis dan pemulihan

## Key of the axis: how well a date is known
timeline-key-dates = Waktu
timeline-key-year = hanya diketahui tahunnya, atau kurang tepat dari itu
timeline-key-about = sekitar waktu ini
timeline-key-interval = berlangsung selama ini
timeline-key-one-of = sumber berbeda keterangan: salah satu dari tahun-tahun ini
timeline-key-open = diumumkan atau direncanakan, belum terlaksana
timeline-key-cancelled = dibatalkan
timeline-key-cause = ditafsirkan penulis sebagai sebab

## The page
timeline-axis = Sumbu waktu
timeline-skip = Ke daftar peristiwa
timeline-claim = { $n } peristiwa tercatat antara { $from } dan { $to }{ $phases ->
    [0] .
   *[other] , dalam { $phases } fase.
}
timeline-claim-bare = { $n } peristiwa tercatat.
timeline-claim-entries = Kedatangan terbanyak terjadi dalam fase “{ $phase }”: { $n } dari { $total }.
timeline-claim-exits = Kepergian terbanyak terjadi dalam fase “{ $phase }”: { $n } dari { $total }.
timeline-claim-crises = Guncangan terbanyak terjadi dalam fase “{ $phase }”: { $n } dari { $total }.
timeline-all = Semua peristiwa
timeline-before = Sebelum fase pertama
timeline-between = Di luar fase
timeline-undated = Tanpa waktu yang diketahui
timeline-no-events = Tidak ada peristiwa yang tercatat di sini.
timeline-undated-ties = { $n } dari { $total } hubungan tidak diketahui waktu mulainya sehingga tidak dapat ditampilkan di sini.
timeline-phase-actors = Menurut indikator: { $begun ->
    [0] tidak ada pelaku yang mulai
   *[other] { $begun } pelaku mulai
}, { $ended ->
    [0] tidak ada yang berakhir
   *[other] { $ended } berakhir
}, { $n } pada akhir fase.
timeline-phase-ties = Hubungan bertanggal di antara mereka: { $begun ->
    [0] tidak ada yang mulai
   *[other] { $begun } mulai
}, { $ended ->
    [0] tidak ada yang berakhir
   *[other] { $ended } berakhir
}, { $n } pada akhir fase.
phase-ended-by = Apa yang mengakhirinya:

## An event
event-disputed = Ada perbedaan keterangan.
event-more = Selengkapnya
event-begins = mulai: { $items }
event-ends = berakhir: { $items }
event-goes-on = berlanjut: { $items }
event-because = karena { $events }
event-led-to = mengarah pada { $events }
event-outcome = hasilnya: { $events }
event-planned = direncanakan dalam { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Tampilkan
timeline-filter-all = Semua peristiwa
timeline-filter-main = Hanya peristiwa utama
timeline-filter-every = Semua jenis
timeline-filter-none = Tidak satu jenis pun
timeline-shown = { $n } dari { $total } peristiwa ditampilkan
timeline-empty = Tidak ada peristiwa yang lolos filter.
