# Palavras dos gráficos.

## Signs, explained below the title where they occur
chart-plan = Vazio: não realizado.
chart-differ = Colchete: as fontes divergem.
chart-about = Anel: cerca deste valor.
chart-bound = Seta: um limite; o valor está ali ou além, no sentido da seta.
chart-gap = Onde a linha se interrompe, faltam valores.
## Below a chart
chart-table = Os valores em tabela
