# Parole dei grafici.

## Signs, explained below the title where they occur
chart-plan = Vuoto: non realizzato.
chart-differ = Parentesi: le fonti divergono.
chart-about = Anello: circa questo valore.
chart-bound = Freccia: un limite, raggiunto o superato.
chart-gap = Dove la linea si interrompe, mancano valori.
## Below a chart
chart-table = I valori in tabella
