### The page that lists everything with a name.

page-search = Arama
search-lead = Bu sitede adı olan her şey: sayfalar, aktörler, olaylar, olgular ve terimler, alfabetik sırayla.
search-field = Bir ad veya sözcük arayın
search-shown = Gösterilen: { $n } / { $total }
search-none = Hiçbir ad bu sözcüklerin tümünü içermiyor. Daha az harf veya başka bir yazım deneyin.
search-pages = Sayfalar
search-events = Olaylar
search-many = Bu liste için çok fazla ({ $n }); burada listeleniyor:
