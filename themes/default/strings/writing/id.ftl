# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = Organisasi mana saja, dari jenis apa dan milik siapa?
covers-stages = Tahap rantai mana yang terisi, mana yang tidak, dan mengapa?
covers-places = Di mana klaster ini bermula dan berakhir?
covers-supply = Siapa membeli apa dari siapa?
covers-knowledge = Siapa mengembangkan produk bersama siapa?
covers-institutions = Lembaga mana yang mempertemukan mereka?
covers-diffusion = Bagaimana teknologi sampai ke perusahaan berikutnya?
covers-talent = Di mana orang belajar, dan ke mana mereka pergi?
covers-transfer = Bagaimana hasil penelitian menjadi produk?
covers-capital = Siapa yang membiayai hal baru?
covers-story = Apa yang diceritakan tentang klaster ini?
covers-turns = Kapan klaster ini berubah, dan apa yang mengubahnya?
covers-misconceptions = Apa yang sering disalahpahami pihak luar?
covers-alternatives = Apa saja yang hanya ada satu?
covers-markets = Siapa pembelinya, dan berapa banyak?
covers-regions = Hubungan mana yang mengarah ke luar wilayah?
covers-recovery = Apa yang terjadi pada krisis terdahulu, dan berapa lama berlangsungnya?
covers-neighbours = Siapa yang akan berada di sebelahnya?
covers-gaps = Apa yang belum ada?
covers-reach = Siapa yang terjangkau dalam dua langkah?
