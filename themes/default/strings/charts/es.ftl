# Palabras de los gráficos.

## Signs, explained below the title where they occur
chart-plan = Vacío: no realizado.
chart-differ = Corchete: las fuentes difieren.
chart-about = Anillo: aproximadamente este valor.
chart-bound = Flecha: un límite; el valor está ahí o más allá, en el sentido de la flecha.
chart-gap = Donde la línea se interrumpe, faltan valores.
## Below a chart
chart-table = Los valores en una tabla
