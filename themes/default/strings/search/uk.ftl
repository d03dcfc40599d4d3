### The page that lists everything with a name.

page-search = Пошук
search-lead = Усе, що має назву на цьому сайті: сторінки, учасники, події, факти й терміни, за абеткою.
search-field = Знайти назву або слово
search-shown = Показано: { $n } із { $total }
search-none = Жодна назва не містить усіх цих слів. Спробуйте ввести менше літер або змінити написання.
search-pages = Сторінки
search-events = Події
search-many = Забагато для цього списку ({ $n }); їх наведено тут:
