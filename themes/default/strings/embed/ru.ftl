embed-title = Встроить этот рисунок
embed-lead = Скопируйте этот HTML-код на другую страницу:
embed-lead-hosts = Скопируйте этот HTML-код на страницу сайта { $hosts }:
embed-source = Источник: { $site }
embed-whole = Страница целиком, с источниками
