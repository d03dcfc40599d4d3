### A story told on the network.

story-title = Satu jalan menyusuri jaringan
story-lead = Apa yang akan ditunjukkan lebih dahulu oleh penulis situs ini. Setiap langkah mengarah ke satu tampilan gambar.
story-show = Langkah { $n } dari { $of } dalam gambar
story-before = Langkah sebelumnya
story-after = Langkah berikutnya
story-all = Seluruh jaringan
