# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = Jakie organizacje, jakiego rodzaju i czyją własnością?
covers-stages = Które ogniwa łańcucha są obsadzone, które nie i dlaczego?
covers-places = Gdzie klaster się zaczyna, a gdzie kończy?
covers-supply = Kto co kupuje i od kogo?
covers-knowledge = Kto z kim prowadzi prace rozwojowe?
covers-institutions = Jakie instytucje łączą podmioty?
covers-diffusion = Jak technologia dociera do kolejnej firmy?
covers-talent = Gdzie ludzie się uczą i dokąd odchodzą?
covers-transfer = Jak badania przekładają się na produkty?
covers-capital = Kto płaci za to, co nowe?
covers-story = Co się o nim opowiada?
covers-turns = Kiedy się zmienił i co go zmieniło?
covers-misconceptions = Co błędnie rozumieją osoby z zewnątrz?
covers-alternatives = Co występuje tylko w jednym egzemplarzu?
covers-markets = Kto kupuje i ilu jest nabywców?
covers-regions = Które powiązania prowadzą poza region?
covers-recovery = Co działo się w dawnych kryzysach i jak długo trwała odbudowa?
covers-neighbours = Kto byłby w sąsiedztwie?
covers-gaps = Czego brakuje?
covers-reach = Do kogo można dotrzeć w dwóch krokach?
