# Soy çizgilerinin sözcükleri: kim kimden geldi.

lineage-title = Soy çizgileri
lineage-own = Nereden geldi, neye dönüştü
lineage-note = Her çizgi, zaman içinde bir aktördür. Dallanma, satılan ya da bağımsızlaşan bir birimdir; başka bir çizgiye karışan çizgi devralınmıştır; noktalı bağ, oradan gelenlerin kurduğu bir firmaya götürür. Kesikli çizgi, zamanın tam bilinmediğini gösterir.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } ve { $n ->
    [one] bir tane daha
   *[other] { $n } tane daha
}
lineage-whole = Zaman çizelgesinde bütün aile
# For screen readers; $from and $to are years.
drawing-lineage = { $from }–{ $to } arası soy çizgileri: { $names }. Aşağıdaki liste aynı şeyi söyler.
