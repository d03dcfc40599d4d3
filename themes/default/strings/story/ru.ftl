### A story told on the network.

story-title = Путь по сети
story-lead = Что авторы этого сайта показали бы в первую очередь. Каждый шаг ведёт к одному виду рисунка.
story-show = Шаг { $n } из { $of } на рисунке
story-before = Предыдущий шаг
story-after = Следующий шаг
story-all = Вся сеть
