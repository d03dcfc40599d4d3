# Words of the timeline: the axis, its key, the list of events.

## The axis as a drawing
# For screen readers; $from and $to are years, $unnamed counts marks that
# stand without a name because names would overlap.
drawing-timeline = Zaman ekseninde { $n } olay, { $from } – { $to } arası; aşağıdaki listede aynı olaylar yer alır. { $unnamed ->
    [0] Her işaretin adı var.
   *[other] { $unnamed } işaret adsız duruyor.
}
# Title of the drawing: what it shows first. $recent of $years years hold half of the $n events.
drawing-timeline-finding = { $n } olayın yarısı, { $years } yıllık sürenin son { $recent } yılında: yakın geçmişin kayıtları daha yoğun.
# The same, where events are spread evenly.
drawing-timeline-title = { $years } yılda { $n } olay
# How to read it; $undated counts events without a date.
drawing-timeline-note = Kalın yazılan adlar birinci derecede önemlidir. Her işaret listedeki olayına götürür; adların çakışacağı yerde işaret tek başına durur. { $undated ->
    [0] { "" }
   *[other] { $undated } olayın tarihi bilinmiyor; bunlar yalnızca listede yer alır.
}
# Where long empty stretches are cut out of the axis.
drawing-timeline-broken = Yırtık kenarlar: kayıtlı olayı bulunmayan yıllar eksenden çıkarılmıştır.
# Name of a mark, for screen readers and on pointing at it.
drawing-event = { $date }: { $title } ({ $kind })

## Lanes of the axis: families of kinds of event
lane-policy = Politika ve kurumlar
lane-entry = Girişler ve çıkışlar
lane-owners = Spin-off’lar ve mülkiyet
lane-growth = Teknoloji ve yatırım
lane-crisis = Krizler ve toparlanma

## Key of the axis: how well a date is known
timeline-key-dates = Tarihler
timeline-key-year = yıl düzeyinde veya daha az kesin biliniyor
timeline-key-about = bu sıralarda
timeline-key-interval = bu kadar sürdü
timeline-key-one-of = kaynaklar ayrışıyor: bu yıllardan biri
timeline-key-open = duyuruldu veya planlandı, gerçekleşmedi
timeline-key-cancelled = iptal edildi
timeline-key-cause = yazarlarca neden olarak yorumlanıyor

## The page
timeline-axis = Zaman ekseni
timeline-skip = Olay listesine geç
# $n counts events, $phases phases; $from and $to are years.
timeline-claim = { $from } – { $to } arasında { $phases ->
    [0] { "" }
   *[other] { $phases } dönemde{ " " }
}{ $n } olay kayıtlı.
timeline-claim-bare = { $n } olay kayıtlı.
# $phase is the title of a phase, $n of $total events fall into it.
timeline-claim-entries = Gelişler “{ $phase }” döneminde doruğa çıkıyor: { $n }/{ $total }.
timeline-claim-exits = Çıkışlar “{ $phase }” döneminde doruğa çıkıyor: { $n }/{ $total }.
timeline-claim-crises = Sarsıntılar “{ $phase }” döneminde doruğa çıkıyor: { $n }/{ $total }.
timeline-all = Tüm olaylar
timeline-before = İlk dönemden önce
timeline-between = Dönemlerin dışında
timeline-undated = Tarihi bilinmeyenler
timeline-no-events = Burada kayıtlı olay yok.
timeline-undated-ties = { $total } bağdan { $n } tanesinin başlangıcı bilinmiyor, dolayısıyla burada gösterilemiyor.
# What changed in a phase among the actors and ties that the indicators count;
# $n is how many there were at its end.
timeline-phase-actors = Göstergelerin saydığı aktörler: { $begun ->
    [0] başlayan yok
   *[other] { $begun } başlayan
}, { $ended ->
    [0] sona eren yok
   *[other] { $ended } sona eren
}, dönem sonunda { $n }.
timeline-phase-ties = Aralarındaki tarihli bağlar: { $begun ->
    [0] başlayan yok
   *[other] { $begun } başlayan
}, { $ended ->
    [0] sona eren yok
   *[other] { $ended } sona eren
}, dönem sonunda { $n }.
phase-ended-by = Dönemi bitiren:

## An event
event-disputed = Tartışmalı.
event-more = Bu konuda daha fazlası
# A list of actors and ties; $n counts them.
event-begins = başlayan: { $items }
event-ends = sona eren: { $items }
event-goes-on = süren: { $items }
# A list of other events; $n counts them.
event-because = nedeni: { $events }
event-led-to = yol açtığı: { $events }
event-outcome = sonucu: { $events }
event-planned = planlandığı olay: { $events }
event-fact = { $label }: { $value }

## Controls that the script adds
timeline-filter-show = Göster
timeline-filter-all = Tüm olaylar
timeline-filter-main = Yalnızca başlıca olaylar
timeline-filter-every = Tüm türler
timeline-filter-none = Hiçbir tür
# $n of $total events pass the filter.
timeline-shown = Gösterilen olaylar: { $n }/{ $total }
timeline-empty = Süzgece uyan olay yok.
