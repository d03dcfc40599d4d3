embed-title = Вбудувати цей рисунок
embed-lead = Скопіюйте цей HTML-код на іншу сторінку:
embed-lead-hosts = Скопіюйте цей HTML-код на сторінку сайту { $hosts }:
embed-source = Джерело: { $site }
embed-whole = Сторінка повністю, з джерелами
