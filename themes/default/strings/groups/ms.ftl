## Rangkaian yang terlalu besar untuk satu rajah: kumpulan, dan satu halaman bagi setiap satunya.
group-named = { $what } di sekitar { $actor }
group-around = Di sekitar { $actor }
group-crumbs = Kumpulan kecil, seperti kumpulan { $actor }
group-actors = { $n } pelaku
drawing-groups = { $groups } kumpulan dengan { $actors } pelaku
drawing-groups-note = Setiap tanda ialah satu kumpulan, dan nombor di dalamnya ialah bilangan pelaku. Garis yang lebih tebal bermaksud lebih banyak hubungan antara dua kumpulan.
drawing-groups-hidden = { $n ->
    [0] {""}
   *[other] { $n } pautan paling lemah antara kumpulan tidak dilukis; halaman kumpulan menamakannya.
}
drawing-groups-finding = Daripada { $groups } kumpulan, yang terbesar, “{ $group }”, mempunyai { $n } daripada { $of } pelaku
groups-figure = Rangkaian mengikut kumpulan
groups-title = Semua kumpulan
groups-lead = Rangkaian ini terlalu besar untuk satu rajah. Ia dilukis dalam kumpulan pelaku yang lebih banyak terhubung sesama sendiri daripada dengan yang lain, dikira daripada hubungan sahaja. Setiap kumpulan mempunyai halaman dengan semua pelakunya.
groups-col-group = Kumpulan
groups-col-actors = Pelaku
groups-col-inside = Hubungan di dalam
groups-col-outside = Hubungan ke luar
groups-col-best = Paling banyak rakan
groups-up = Semua kumpulan rangkaian
group-lead = { $n } pelaku rangkaian ini dan { $ties } hubungan sesama mereka direkodkan setakat { $date }. { $best } mempunyai paling banyak rakan di sini: { $most }.
group-outside-title = Hubungan dengan kumpulan lain
group-outside-caption = Hubungan yang satu hujungnya dalam kumpulan lain, { $n } semuanya; ia tiada dalam rajah
group-near-title = Kumpulan yang terhubung dengan kumpulan ini
group-near = { $n } hubungan
