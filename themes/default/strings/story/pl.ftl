### A story told on the network.

story-title = Droga przez sieć
story-lead = Co autorzy serwisu pokazaliby najpierw. Każdy krok prowadzi do jednego spojrzenia na rysunek.
story-show = Krok { $n } z { $of } na rysunku
story-before = Poprzedni krok
story-after = Następny krok
story-all = Cała sieć
