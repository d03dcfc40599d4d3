# Soalan bagi setiap perkataan `covers` dalam profil; ditulis ke dalam draf oleh `narrarium new`.

covers-actors = Organisasi yang mana, daripada jenis apa dan milik siapa?
covers-stages = Peringkat rantaian yang mana diisi, yang mana tidak, dan mengapa?
covers-places = Di mana ia bermula dan berakhir?
covers-supply = Siapa membeli apa daripada siapa?
covers-knowledge = Siapa membangunkan produk bersama siapa?
covers-institutions = Badan yang mana menghimpunkan mereka?
covers-diffusion = Bagaimana teknologi sampai kepada firma seterusnya?
covers-talent = Di mana orang belajar, dan ke mana mereka pergi?
covers-transfer = Bagaimana penyelidikan menjadi produk?
covers-capital = Siapa membiayai perkara baharu?
covers-story = Apakah yang diceritakan tentangnya?
covers-turns = Bilakah ia berubah, dan apakah puncanya?
covers-misconceptions = Apakah yang disalahfahami orang luar?
covers-alternatives = Apakah yang hanya ada satu sahaja?
covers-markets = Siapa pembelinya, dan berapa ramai?
covers-regions = Hubungan yang mana menghala ke luar wilayah?
covers-recovery = Apakah yang berlaku dalam krisis lalu, dan berapa lama pemulihannya?
covers-neighbours = Siapa yang akan berada di sebelahnya?
covers-gaps = Apakah yang tiada?
covers-reach = Siapa yang dapat dicapai dalam dua langkah?
