### A story told on the network.

story-title = Un percorso nella rete
story-lead = Ciò che gli autori di questo sito mostrerebbero per primo. Ogni passo porta a una vista del disegno.
story-show = Passo { $n } di { $of } nel disegno
story-before = Passo precedente
story-after = Passo successivo
story-all = Intera rete
