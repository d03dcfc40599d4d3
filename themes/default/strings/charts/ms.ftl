# Kata-kata carta.

## Signs, explained below the title where they occur
chart-plan = Kosong: belum terlaksana.
chart-differ = Kurungan: sumber berbeza.
chart-about = Gelang: kira-kira nilai ini.
chart-bound = Anak panah: satu had; nilainya di situ atau lebih jauh mengikut arah anak panah.
chart-gap = Di tempat garis terputus, tiada nilai.
## Below a chart
chart-table = Nilai dalam jadual
