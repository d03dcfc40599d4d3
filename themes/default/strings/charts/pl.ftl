# Słowa wykresów.

## Signs, explained below the title where they occur
chart-plan = Puste: niezrealizowane.
chart-differ = Klamra: źródła się różnią.
chart-about = Pierścień: wartość przybliżona.
chart-bound = Strzałka: granica, tyle lub poza nią.
chart-gap = Tam, gdzie linia się urywa, brakuje wartości.
## Below a chart
chart-table = Wartości w tabeli
