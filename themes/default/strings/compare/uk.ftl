# Words of the page that sets the clusters side by side.

page-compare = Порівняння
compare-title = Кластери поруч
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = { $n ->
    [one] { $n } кластер
    [few] { $n } кластери
    [many] { $n } кластерів
   *[other] { $n } кластерів
} за єдиною схемою: { $clusters }. Повнота записів різна: більше число може означати лише те, що більше записано.
compare-open-page = Зіставити: { $clusters }
compare-foreign = Тези, яких ще ніхто не переклав, наведено мовою оригіналу.

## What is recorded

compare-recorded-title = Що враховано
compare-recorded-lead = Усі числа стосуються записів, а не дійсності. Хто більше записує, той більше знаходить.
compare-recorded = Станом на { $date }: { $counts }.
compare-recorded-coverage = Звʼязки із зазначеним початком: { $dated }, із джерелом: { $sourced }.
compare-actors = { $n ->
    [one] { $n } учасник
    [few] { $n } учасники
    [many] { $n } учасників
   *[other] { $n } учасників
}
compare-ties = { $n ->
    [one] { $n } звʼязок
    [few] { $n } звʼязки
    [many] { $n } звʼязків
   *[other] { $n } звʼязків
}
compare-events = { $n ->
    [one] { $n } подія
    [few] { $n } події
    [many] { $n } подій
   *[other] { $n } подій
}
compare-sources = { $n ->
    [one] { $n } джерело
    [few] { $n } джерела
    [many] { $n } джерел
   *[other] { $n } джерел
}
compare-days-differ = Записи стосуються різних днів: те, що змінилося між ними, не є відмінністю між кластерами.

## What is claimed

compare-claims-title = Що кожен говорить про себе
compare-claims-lead = Перший абзац кожного розділу. Назва веде до механізму, доказів та обмежень.
compare-no-claim = Цього розділу ще ніхто не написав.

## Structure

compare-structure-lead = Кожен кластер задає власні ланки, дрібніші чи більші. Їхня кількість ні про що не свідчить; важливо, хто їх заповнює.
compare-stage-inside = усередині — { $n }
compare-stage-nearby = поблизу — { $n }
compare-stage-outside = ззовні — { $n }
compare-no-stages = Ланок не задано.
compare-kinds = Враховані учасники за видами

## Indicators and resilience

compare-indicators-lead = Для всіх розраховано однаково. Під кожним значенням: на чому його розраховано і яка частина цього має дату та джерело. Це не рейтинг.
compare-remark = На що зважати
compare-coverage = із датою: { $dated }, із джерелом: { $sourced }
# Titles of two groups of lines.
compare-open = Можна читати поруч, з урахуванням зауваги
compare-apart = Порівнювати не можна: кожне значення описує лише свій кластер
compare-why-few = Даних достатньо не для кожного кластера.
compare-why-size = Значення залежить від кількості врахованих учасників, а вона різна.
compare-why-stages = Переліки ланок не збігаються.
compare-why-suppliers = Позиції, постачальників яких враховано не повністю, вилучено.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = Звʼязки без дати вилучено: { $shares }.
compare-of = { $n } із { $total }
compare-resilience-lead = На чому тримаються враховані звʼязки. Сценарій за записами, а не прогноз.

## Phases

compare-phases-title = Як виник кожен кластер
compare-phases-lead = Етапи — це трактування подій редакцією кожного кластера.
compare-no-phases = Етапів не задано.
# Description of the drawing; $from and $to are years.
compare-drawing = Етапи { $n ->
    [one] { $n } кластера
    [few] { $n } кластерів
    [many] { $n } кластерів
   *[other] { $n } кластерів
} на одній осі часу, { $from }–{ $to }; список нижче містить те саме.
compare-drawing-title = Одна вісь часу
compare-drawing-note = Кожна смуга — етап; її номер збігається з номером у списку нижче.

## Links between the clusters

compare-links-title = Між кластерами
compare-links-lead = Учасники, враховані більш ніж в одному кластері, і тексти, що відсилають від одного до іншого.
compare-links-none = Звʼязків між кластерами не враховано. Це не доводить, що їх немає.
compare-same = Враховано в обох кластерах: { $here } і { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = Відсилання в текстах: { $here } → { $there }
