# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = Какие организации входят, каких видов и с какими владельцами?
covers-stages = Какие звенья цепочки заполнены, какие нет и почему?
covers-places = Где он начинается и где заканчивается?
covers-supply = Кто, что и у кого покупает?
covers-knowledge = Кто с кем ведёт разработки?
covers-institutions = Какие организации их объединяют?
covers-diffusion = Как технология доходит до следующей фирмы?
covers-talent = Где люди учатся и куда идут работать?
covers-transfer = Как исследования превращаются в продукты?
covers-capital = Кто платит за новое?
covers-story = Что о нём рассказывают?
covers-turns = Когда он менялся и что его изменило?
covers-misconceptions = В чём ошибаются сторонние наблюдатели?
covers-alternatives = Для чего есть только один вариант?
covers-markets = Кто покупает и сколько таких покупателей?
covers-regions = Какие связи ведут за пределы региона?
covers-recovery = Что происходило в прошлых кризисах и сколько это длилось?
covers-neighbours = Кто окажется по соседству?
covers-gaps = Чего не хватает?
covers-reach = До кого можно дойти за два шага?
