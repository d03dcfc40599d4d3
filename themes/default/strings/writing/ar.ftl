# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = ما الجهات، وما أنواعها، ومَن يملكها؟
covers-stages = أي حلقات السلسلة مشغولة، وأيها شاغرة، ولماذا؟
covers-places = أين يبدأ التجمّع وأين ينتهي؟
covers-supply = مَن يشتري ماذا ممّن؟
covers-knowledge = مَن يطوّر مع مَن؟
covers-institutions = أي هيئات تجمع بينها؟
covers-diffusion = كيف تصل التقنية إلى الشركة التالية؟
covers-talent = أين يتعلّم الناس، وإلى أين يذهبون؟
covers-transfer = كيف تتحوّل البحوث إلى منتجات؟
covers-capital = مَن يموّل الجديد؟
covers-story = ماذا يُروى عنه؟
covers-turns = متى تغيّر، وما الذي غيّره؟
covers-misconceptions = ما الذي يسيء الآخرون فهمه؟
covers-alternatives = ما الذي لا يوجد منه إلّا واحد؟
covers-markets = مَن يشتري، وكم عدد المشترين؟
covers-regions = أي الروابط تقود إلى خارج الإقليم؟
covers-recovery = ماذا جرى في أزمات الماضي، وكم استغرق التعافي؟
covers-neighbours = مَن سيكون إلى جواره؟
covers-gaps = ما الغائب؟
covers-reach = مَن يمكن بلوغه في خطوتين؟
