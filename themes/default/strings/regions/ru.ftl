# Regions by their ISO 3166-2 codes, where records name a region and no place in it.
# A region without a name is shown as its country; a site adds names in a file of its
# own below strings/.

region-MY-01 = Джохор
region-MY-02 = Кедах
region-MY-03 = Келантан
region-MY-04 = Малакка
region-MY-05 = Негри-Сембилан
region-MY-06 = Паханг
region-MY-07 = Пинанг
region-MY-08 = Перак
region-MY-09 = Перлис
region-MY-10 = Селангор
region-MY-11 = Тренгану
region-MY-12 = Сабах
region-MY-13 = Саравак
region-MY-14 = Куала-Лумпур
region-MY-15 = Лабуан
region-MY-16 = Путраджая
