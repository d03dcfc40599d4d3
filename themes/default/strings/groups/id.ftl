## Networks too large for one drawing: groups, and a page for each.
group-named = { $what } di sekitar { $actor }
group-around = Di sekitar { $actor }
group-crumbs = Kelompok kecil, seperti kelompok { $actor }
group-actors = { $n } pelaku
drawing-groups = { $groups } kelompok dengan { $actors } pelaku
drawing-groups-note = Setiap tanda adalah satu kelompok, angka di dalamnya adalah jumlah pelakunya. Makin tebal garisnya, makin banyak hubungan antara dua kelompok.
drawing-groups-hidden = { $n ->
    [0] {""}
   *[other] { $n } kaitan terlemah antarkelompok tidak digambar; halaman kelompoknya menyebutkannya.
}
drawing-groups-finding = Dari { $groups } kelompok, yang terbesar adalah “{ $group }” dengan { $n } dari { $of } pelaku
groups-figure = Jaringan menurut kelompok
groups-title = Semua kelompok
groups-lead = Jaringan ini terlalu besar untuk satu gambar. Jaringan digambar dalam kelompok pelaku yang lebih banyak terhubung satu sama lain daripada dengan pihak lain; pengelompokan hanya didasarkan pada hubungan. Setiap kelompok memiliki halaman yang memuat semua pelakunya.
groups-col-group = Kelompok
groups-col-actors = Pelaku
groups-col-inside = Hubungan di dalam
groups-col-outside = Hubungan ke luar
groups-col-best = Mitra terbanyak
groups-up = Semua kelompok jaringan
group-lead = { $n } pelaku jaringan ini dan { $ties } hubungan di antara mereka tercatat per { $date }. { $best } memiliki mitra terbanyak di sini: { $most }.
group-outside-title = Hubungan dengan kelompok lain
group-outside-caption = Hubungan yang salah satu ujungnya berada di kelompok lain, { $n } seluruhnya; tidak ada dalam gambar
group-near-title = Kelompok yang terhubung dengan kelompok ini
group-near = { $n } hubungan
