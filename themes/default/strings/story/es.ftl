### Un relato contado sobre la red.

story-title = Un recorrido por la red
story-lead = Lo que este sitio mostraría primero. Cada paso lleva a una vista del dibujo.
story-show = Paso { $n } de { $of } en el dibujo
story-before = Paso anterior
story-after = Paso siguiente
story-all = Red completa
