# Words of the page that sets the clusters side by side.

page-compare = Bandingkan
compare-title = Klaster berdampingan
compare-lead = { $n } klaster dengan satu skema: { $clusters }. Yang tercatat tidak sama: angka yang lebih besar mungkin hanya berarti lebih banyak yang dicatat.
compare-open-page = Berdampingan dengan { $clusters }
compare-foreign = Klaim yang belum diterjemahkan ditampilkan dalam bahasa aslinya.

## What is recorded

compare-recorded-title = Yang tercatat
compare-recorded-lead = Semua angka menghitung catatan, bukan kenyataan. Makin banyak dicatat, makin banyak ditemukan.
compare-recorded = Per { $date }: { $counts }.
compare-recorded-coverage = { $dated } dari hubungan memiliki waktu mulai yang tercatat, { $sourced } mencantumkan sumber.
compare-actors = { $n } pelaku
compare-ties = { $n } hubungan
compare-events = { $n } peristiwa
compare-sources = { $n } sumber
compare-days-differ = Catatan berlaku untuk tanggal yang berlainan: perubahan di antara tanggal-tanggal itu bukan perbedaan antarklaster.

## What is claimed

compare-claims-title = Apa kata setiap klaster tentang dirinya
compare-claims-lead = Paragraf pertama setiap bagian. Nama klaster mengarah ke mekanisme, bukti, dan batasan.
compare-no-claim = Bagian ini belum ditulis.

## Structure

compare-structure-lead = Setiap klaster menetapkan tahapnya sendiri, lebih rinci atau lebih kasar. Jumlah tahap bukan ukuran; yang penting siapa yang mengisinya.
compare-stage-inside = { $n } di dalam
compare-stage-nearby = { $n } di sekitar
compare-stage-outside = { $n } di luar
compare-no-stages = Tidak ada tahap yang ditetapkan.
compare-kinds = Pelaku tercatat menurut jenis

## Indicators and resilience

compare-indicators-lead = Dihitung dengan cara yang sama untuk setiap klaster. Di bawah setiap nilai: dasar perhitungannya, dan berapa banyak yang bertanggal dan bersumber. Tidak ada pemeringkatan di sini.
compare-remark = Yang perlu diperhatikan
compare-coverage = { $dated } bertanggal, { $sourced } bersumber
compare-open = Dapat dibaca berdampingan, bersama keterangannya
compare-apart = Tidak untuk dibandingkan: setiap nilai menggambarkan klasternya sendiri
compare-why-few = Tidak semua klaster memiliki data yang cukup.
compare-why-size = Nilainya berubah menurut jumlah pelaku yang dihitung, dan jumlah itu berbeda.
compare-why-stages = Daftar tahapnya tidak sama.
compare-why-suppliers = Input yang pemasoknya tidak semuanya tercatat tidak dihitung.
compare-why-undated = Hubungan tanpa tanggal tidak dihitung: { $shares }.
compare-of = { $n } dari { $total }
compare-resilience-lead = Tempat bertumpunya hubungan yang tercatat. Skenario atas catatan, bukan prediksi.

## Phases

compare-phases-title = Bagaimana setiap klaster terbentuk
compare-phases-lead = Fase merupakan tafsiran redaksi setiap klaster atas peristiwa.
compare-no-phases = Tidak ada fase yang ditetapkan.
compare-drawing = Fase { $n } klaster pada satu sumbu waktu, { $from } hingga { $to }; daftar di bawah memuat hal yang sama.
compare-drawing-title = Satu sumbu waktu
compare-drawing-note = Setiap batang adalah satu fase; nomornya adalah nomor dalam daftar di bawah.

## Links between the clusters

compare-links-title = Di antara klaster
compare-links-lead = Pelaku yang tercatat di lebih dari satu klaster, dan teks yang merujuk dari satu klaster ke klaster lain.
compare-links-none = Tidak ada kaitan tercatat di antara klaster ini. Hal itu tidak membuktikan bahwa kaitan tidak ada.
compare-same = Tercatat di keduanya, { $here } dan { $there }
compare-is = { " = " }
compare-crossing = Teks { $here } yang merujuk ke { $there }
