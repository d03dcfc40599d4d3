### A story told on the network.

story-title = Шлях мережею
story-lead = Що автори цього сайту показали б насамперед. Кожен крок веде до одного вигляду рисунка.
story-show = Крок { $n } із { $of } на рисунку
story-before = Попередній крок
story-after = Наступний крок
story-all = Уся мережа
