### The page that lists everything with a name.

page-search = Szukaj
search-lead = Wszystko, co na tej stronie ma nazwę: podstrony, podmioty, wydarzenia, fakty i pojęcia, w porządku alfabetycznym.
search-field = Szukaj nazwy lub słowa
search-shown = Widoczne: { $n } z { $total }
search-none = Żadna nazwa nie zawiera wszystkich tych słów. Proszę spróbować z mniejszą liczbą liter lub z inną pisownią.
search-pages = Podstrony
search-events = Wydarzenia
search-many = Zbyt wiele na tę listę ({ $n }); znajdują się tutaj:
