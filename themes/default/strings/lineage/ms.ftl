# Kata-kata salasilah: siapa berasal daripada siapa.

lineage-title = Salasilah
lineage-own = Dari mana asalnya dan menjadi apa
lineage-note = Setiap garis ialah satu pelaku sepanjang masa. Cabang ialah unit yang dijual atau menjadi bebas; garis yang masuk ke garis lain telah diambil alih; pautan bertitik membawa kepada firma yang diasaskan oleh orang dari sana. Garis putus-putus bermakna masanya tidak diketahui dengan tepat.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } dan { $n } lagi
lineage-whole = Seluruh keluarga pada garis masa
# For screen readers; $from and $to are years.
drawing-lineage = Garis keturunan dari { $from } hingga { $to }: { $names }. Senarai di bawah menyatakan perkara yang sama.
