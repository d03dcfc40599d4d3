### The page that lists everything with a name.

page-search = Wyszukiwanie
search-lead = Wszystko, co w tym serwisie ma nazwę: strony, podmioty, wydarzenia, fakty i pojęcia, w porządku alfabetycznym.
search-field = Szukaj nazwy lub słowa
search-shown = Widoczne: { $n } z { $total }
search-none = Żadna nazwa nie zawiera wszystkich tych słów. Można spróbować mniejszej liczby liter lub innej pisowni.
search-pages = Strony
search-events = Wydarzenia
search-many = Zbyt wiele pozycji na tę listę ({ $n }); znajdują się tutaj:
