# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = { $n ->
    [one] Jedno wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzeń
} na osi czasu, { $from } – { $to }; lista poniżej zawiera te same wydarzenia. { $unnamed ->
    [0] Każdy znak ma nazwę.
    [one] Jeden znak jest bez nazwy.
    [few] { $unnamed } znaki są bez nazw.
    [many] { $unnamed } znaków jest bez nazw.
   *[other] { $unnamed } znaków jest bez nazw.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = Połowa wydarzeń (z { $n }) przypada na { $recent ->
    [one] ostatni rok
    [few] ostatnie { $recent } lata
    [many] ostatnie { $recent } lat
   *[other] ostatnie { $recent } lat
} z { $years }: nowsze czasy są gęściej udokumentowane.
# The same, where events are spread evenly.
drawing-timeline-title = { $n ->
    [one] Jedno wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzeń
} w ciągu { $years ->
    [one] jednego roku
    [few] { $years } lat
    [many] { $years } lat
   *[other] { $years } lat
}
# How to read it; $undated counts events without a date.
drawing-timeline-note = Nazwy pogrubione mają największe znaczenie. Każdy znak prowadzi do swojego wydarzenia na liście; tam, gdzie nazwy by się nakładały, znak stoi sam. { $undated ->
    [0] { "" }
    [one] Jedno wydarzenie nie ma znanej daty i występuje tylko na liście.
    [few] { $undated } wydarzenia nie mają znanej daty i występują tylko na liście.
    [many] { $undated } wydarzeń nie ma znanej daty i występuje tylko na liście.
   *[other] { $undated } wydarzeń nie ma znanej daty i występuje tylko na liście.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Poszarpane krawędzie: pominięto lata bez odnotowanych wydarzeń.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Polityka i instytucje
lane-entry = Wejścia i wyjścia
lane-owners = Spin-offy i właściciele
lane-growth = Technologia i inwestycje
lane-crisis = Kryzysy i odbudowa

## Key of the axis: how well a date is known
timeline-key-dates = Daty
timeline-key-year = znane co do roku lub mniej dokładnie
timeline-key-about = mniej więcej w tym czasie
timeline-key-interval = trwało tak długo
timeline-key-one-of = źródła się różnią: jeden z tych lat
timeline-key-open = ogłoszone lub planowane, niezrealizowane
timeline-key-cancelled = anulowane
timeline-key-cause = zdaniem autorów przyczyna

## The page
timeline-axis = Oś czasu
timeline-skip = Przejdź do listy wydarzeń
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = W latach { $from }–{ $to } odnotowano { $n ->
    [one] jedno wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzeń
}{ $phases ->
    [0] .
    [one] , w jednej fazie.
    [few] , w { $phases } fazach.
    [many] , w { $phases } fazach.
   *[other] , w { $phases } fazach.
}
timeline-claim-bare = Odnotowano { $n ->
    [one] jedno wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzeń
}.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = Najwięcej wejść przypada na fazę „{ $phase }”: { $n } z { $total }.
timeline-claim-exits = Najwięcej wyjść przypada na fazę „{ $phase }”: { $n } z { $total }.
timeline-claim-crises = Najwięcej wstrząsów przypada na fazę „{ $phase }”: { $n } z { $total }.
timeline-all = Wszystkie wydarzenia
timeline-before = Przed pierwszą fazą
timeline-between = Poza fazami
timeline-undated = Bez znanej daty
timeline-no-events = Nie odnotowano tu żadnego wydarzenia.
timeline-undated-ties = { $n ->
    [one] Jedno z { $total } powiązań nie ma znanego początku
    [few] { $n } z { $total } powiązań nie mają znanego początku
    [many] { $n } z { $total } powiązań nie ma znanego początku
   *[other] { $n } z { $total } powiązań nie ma znanego początku
} i nie da się { $n ->
    [one] go
   *[other] ich
} tu pokazać.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Podmioty liczone we wskaźnikach: początek – { $begun }, koniec – { $ended }, na końcu fazy – { $n }.
timeline-phase-ties = Datowane powiązania między nimi: początek – { $begun }, koniec – { $ended }, na końcu fazy – { $n }.
phase-ended-by = Co ją zakończyło:

## An event
event-disputed = Sporne.
event-more = Więcej na ten temat
# A list of actors and ties; $n counts them.
event-begins = początek: { $items }
event-ends = koniec: { $items }
event-goes-on = trwa nadal: { $items }
# A list of other events; $n counts them.
event-because = przyczyna: { $events }
event-led-to = skutek: { $events }
event-outcome = co z tego wynikło: { $events }
event-planned = zaplanowano: { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Widok
timeline-filter-all = Wszystkie wydarzenia
timeline-filter-main = Tylko główne wydarzenia
timeline-filter-every = Wszystkie rodzaje
timeline-filter-none = Żaden rodzaj
# $n of $total events pass the filter.
timeline-shown = Pokazane wydarzenia: { $n } z { $total }
timeline-empty = Żadne wydarzenie nie spełnia warunków filtra.
