# Kata-kata halaman yang meletakkan kluster sebelah-menyebelah.

page-compare = Banding
compare-title = Kluster sebelah-menyebelah
# Pengenalan dan perihalan halaman; $clusters ialah nama kluster sebaris.
compare-lead = { $n } kluster atas satu skema: { $clusters }. Yang direkodkan tidak sama: angka yang lebih besar mungkin hanya bermaksud lebih banyak yang ditulis.
compare-open-page = Sebelah-menyebelah dengan { $clusters }
compare-foreign = Penegasan yang belum diterjemahkan dipaparkan dalam bahasa asalnya.

## Yang direkodkan

compare-recorded-title = Yang direkodkan
compare-recorded-lead = Semua angka mengira rekod, bukan dunia. Sesiapa yang merekod lebih banyak, menemui lebih banyak.
compare-recorded = Setakat { $date }: { $counts }.
compare-recorded-coverage = { $dated } daripada hubungan mempunyai tarikh mula yang direkodkan, { $sourced } memetik sumber.
compare-actors = { $n } pelaku
compare-ties = { $n } hubungan
compare-events = { $n } peristiwa
compare-sources = { $n } sumber
compare-days-differ = Rekod adalah setakat hari yang berlainan: apa yang berubah di antaranya bukan perbezaan antara kluster.

## Penegasan

compare-claims-title = Apa kata setiap satu tentang dirinya
compare-claims-lead = Perenggan pertama setiap bahagian. Nama kluster membawa kepada mekanisme, bukti dan batasan.
compare-no-claim = Bahagian ini belum ditulis.

## Struktur

compare-structure-lead = Setiap kluster menetapkan peringkatnya sendiri, halus atau kasar. Bilangannya bukan ukuran; yang penting siapa yang mengisinya.
compare-stage-inside = { $n } di dalam
compare-stage-nearby = { $n } berdekatan
compare-stage-outside = { $n } di luar
compare-no-stages = Tiada peringkat ditetapkan.
compare-kinds = Pelaku yang direkodkan mengikut jenis

## Penunjuk dan daya tahan

compare-indicators-lead = Dikira dengan cara yang sama bagi setiap kluster. Di bawah setiap nilai: asas pengiraannya, dan berapa banyak yang bertarikh dan bersumber. Tiada penarafan di sini.
compare-remark = Yang perlu diingat
compare-coverage = { $dated } bertarikh, { $sourced } bersumber
# Tajuk dua kumpulan baris.
compare-open = Boleh dibaca sebelah-menyebelah, bersama catatannya
compare-apart = Jangan dibandingkan: setiap nilai hanya menggambarkan klusternya sendiri
compare-why-few = Bukan semua kluster mempunyai data yang mencukupi.
compare-why-size = Nilainya berubah mengikut bilangan pelaku yang dikira, dan bilangan itu berbeza.
compare-why-stages = Senarai peringkatnya tidak sama.
compare-why-suppliers = Input yang pembekalnya tidak semuanya direkodkan ditinggalkan.
# $shares ialah deretan seperti "3 daripada 40 dan 5 daripada 60", mengikut susunan lajur.
compare-why-undated = Hubungan tanpa tarikh ditinggalkan: { $shares }.
compare-of = { $n } daripada { $total }
compare-resilience-lead = Tempat bergantungnya hubungan yang direkodkan. Senario atas rekod, bukan ramalan.

## Fasa

compare-phases-title = Bagaimana setiap satu terbentuk
compare-phases-lead = Fasa ialah tafsiran editor setiap kluster terhadap peristiwa.
compare-no-phases = Tiada fasa ditetapkan.
# Perihalan rajah; $from dan $to ialah tahun.
compare-drawing = Fasa { $n } kluster pada satu paksi masa, { $from } hingga { $to }; senarai di bawah mengandungi perkara yang sama.
compare-drawing-title = Satu paksi masa
compare-drawing-note = Setiap bar ialah satu fasa; nombornya ialah nombor dalam senarai di bawah.

## Antara kluster

compare-links-title = Antara kluster
compare-links-lead = Pelaku yang direkodkan dalam lebih daripada satu kluster, dan teks yang merujuk dari satu kluster kepada yang lain.
compare-links-none = Tiada kaitan antaranya direkodkan. Itu tidak membuktikan bahawa tiada kaitan.
compare-same = Direkodkan dalam kedua-duanya, { $here } dan { $there }
# Antara dua nama pelaku yang sama.
compare-is = { " = " }
compare-crossing = Teks { $here } yang merujuk { $there }
