### Cerita atas rangkaian.

story-title = Jalan melalui rangkaian
story-lead = Apa yang akan ditunjukkan dahulu oleh pengarang laman ini. Setiap langkah membawa kepada satu pandangan rajah.
story-show = Langkah { $n } daripada { $of } dalam rajah
story-before = Langkah sebelumnya
story-after = Langkah seterusnya
story-all = Seluruh rangkaian
