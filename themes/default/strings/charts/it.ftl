# Parole dei grafici.

## Signs, explained below the title where they occur
chart-plan = Vuoto: non realizzato.
chart-differ = Parentesi: le fonti divergono.
chart-about = Anello: circa questo valore.
chart-bound = Freccia: un limite; il valore è lì o oltre, nel verso della freccia.
chart-gap = Dove la linea si interrompe, mancano valori.
## Below a chart
chart-table = I valori in tabella
