### The page that lists everything with a name.

page-search = Pencarian
search-lead = Semua yang memiliki nama di situs ini: halaman, pelaku, peristiwa, fakta, dan istilah, diurutkan menurut abjad.
search-field = Cari nama atau kata
search-shown = Ditampilkan: { $n } dari { $total }
search-none = Tidak ada nama yang memuat semua kata ini. Coba dengan huruf lebih sedikit atau ejaan lain.
search-pages = Halaman
search-events = Peristiwa
search-many = Terlalu banyak untuk daftar ini ({ $n }); daftarnya ada di sini:
