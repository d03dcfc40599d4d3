# Grafiklerin sözcükleri.

## Signs, explained below the title where they occur
chart-plan = İçi boş: gerçekleşmedi.
chart-differ = Ayraç: kaynaklar farklı.
chart-about = Halka: yaklaşık bu değer.
chart-bound = Ok: bir sınır; bu kadar ya da ötesi.
chart-gap = Çizginin kesildiği yerde değer yok.
## Below a chart
chart-table = Değerler tablo olarak
