# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = Que organizações, de que tipos e de que proprietários?
covers-stages = Que etapas da cadeia estão preenchidas, quais não, e por quê?
covers-places = Onde começa e onde termina?
covers-supply = Quem compra o quê de quem?
covers-knowledge = Quem desenvolve com quem?
covers-institutions = Que organismos os reúnem?
covers-diffusion = Como a tecnologia chega à empresa seguinte?
covers-talent = Onde as pessoas aprendem e para onde vão?
covers-transfer = Como a pesquisa chega aos produtos?
covers-capital = Quem paga pelo que é novo?
covers-story = O que se conta a respeito?
covers-turns = Quando mudou, e o que o fez mudar?
covers-misconceptions = Em que se engana quem vê de fora?
covers-alternatives = De que há apenas um?
covers-markets = Quem compra, e quantos são?
covers-regions = Que vínculos saem da região?
covers-recovery = O que aconteceu em crises passadas e quanto tempo durou?
covers-neighbours = Quem seriam os vizinhos?
covers-gaps = O que falta?
covers-reach = A quem se chega em dois passos?
