# Kata-kata garis asal-usul: siapa berasal dari siapa.

lineage-title = Garis asal-usul
lineage-own = Dari mana asalnya dan menjadi apa
lineage-note = Setiap garis adalah satu pelaku sepanjang waktu. Cabang adalah unit yang dijual atau menjadi mandiri; garis yang masuk ke garis lain telah diambil alih; hubungan bertitik menuju perusahaan yang didirikan oleh orang-orang dari sana. Garis putus-putus berarti waktunya tidak diketahui dengan tepat.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } dan { $n } lainnya
lineage-whole = Seluruh keluarga pada garis waktu
# For screen readers; $from and $to are years.
drawing-lineage = Garis keturunan dari { $from } sampai { $to }: { $names }. Daftar di bawah menyatakan hal yang sama.
