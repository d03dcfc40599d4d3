### A story told on the network.

story-title = Um percurso pela rede
story-lead = O que os autores deste site mostrariam primeiro. Cada passo leva a uma vista do desenho.
story-show = Passo { $n } de { $of } no desenho
story-before = Passo anterior
story-after = Próximo passo
story-all = Rede inteira
