# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = Які організації входять, яких видів і з якими власниками?
covers-stages = Які ланки ланцюга заповнено, які ні й чому?
covers-places = Де він починається і де закінчується?
covers-supply = Хто, що і в кого купує?
covers-knowledge = Хто з ким веде розробки?
covers-institutions = Які організації їх обʼєднують?
covers-diffusion = Як технологія доходить до наступної фірми?
covers-talent = Де люди навчаються і куди йдуть працювати?
covers-transfer = Як дослідження перетворюються на продукти?
covers-capital = Хто платить за нове?
covers-story = Що про нього розповідають?
covers-turns = Коли він змінювався і що його змінило?
covers-misconceptions = У чому помиляються сторонні спостерігачі?
covers-alternatives = Для чого існує лише один варіант?
covers-markets = Хто купує і скільки таких покупців?
covers-regions = Які звʼязки ведуть за межі регіону?
covers-recovery = Що відбувалося в минулих кризах і скільки це тривало?
covers-neighbours = Хто опиниться по сусідству?
covers-gaps = Чого бракує?
covers-reach = До кого можна дійти за два кроки?
