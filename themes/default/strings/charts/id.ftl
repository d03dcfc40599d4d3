# Kata-kata grafik.

## Signs, explained below the title where they occur
chart-plan = Kosong: belum terwujud.
chart-differ = Kurung: sumber berbeda.
chart-about = Cincin: kira-kira nilai ini.
chart-bound = Panah: sebuah batas; nilainya di situ atau lebih jauh ke arah panah.
chart-gap = Di tempat garis terputus, nilainya tidak ada.
## Below a chart
chart-table = Nilai dalam tabel
