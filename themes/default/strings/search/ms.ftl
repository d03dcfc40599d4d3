### The page that lists everything with a name.

page-search = Carian
search-lead = Semua yang mempunyai nama di laman ini: halaman, pelaku, peristiwa, fakta dan istilah, mengikut susunan abjad.
search-field = Cari nama atau perkataan
search-shown = Dipaparkan: { $n } daripada { $total }
search-none = Tiada nama yang mengandungi semua perkataan ini. Cuba dengan huruf yang lebih sedikit atau ejaan lain.
search-pages = Halaman
search-events = Peristiwa
search-many = Terlalu banyak untuk senarai ini ({ $n }); senarainya ada di sini:
