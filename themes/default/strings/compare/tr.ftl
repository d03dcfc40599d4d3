# Words of the page that sets the clusters side by side.

page-compare = Karşılaştırma
compare-title = Yan yana kümeler
# Lead of the page and its description; $clusters are the names in a row.
compare-lead = Tek şemada { $n } küme: { $clusters }. Kayıt kapsamları farklıdır: daha büyük bir sayı yalnızca daha çok şeyin yazıldığı anlamına gelebilir.
compare-open-page = Yan yana: { $clusters }
compare-foreign = Henüz çevrilmemiş savlar kendi dilinde bırakılmıştır.

## What is recorded

compare-recorded-title = Kayıtlı olanlar
compare-recorded-lead = Tüm sayılar dünyayı değil, kayıtları sayar. Daha çok kaydeden daha çok bulur.
compare-recorded = { $date } itibarıyla: { $counts }.
compare-recorded-coverage = Kayıtlı başlangıcı olan bağların oranı { $dated }, kaynak gösterenlerin oranı { $sourced }.
compare-actors = { $n } aktör
compare-ties = { $n } bağ
compare-events = { $n } olay
compare-sources = { $n } kaynak
compare-days-differ = Kayıtlar farklı günler için geçerlidir: aradaki değişim, kümeler arasında bir fark değildir.

## What is claimed

compare-claims-title = Her birinin kendi hakkında söyledikleri
compare-claims-lead = Her bölümün ilk paragrafı. Ad; mekanizmaya, kanıtlara ve sınırlara götürür.
compare-no-claim = Bu bölüm henüz yazılmadı.

## Structure

compare-structure-lead = Her küme kendi aşamalarını daha ince veya daha kaba olarak bildirir. Ölçü, aşama sayısı değil, aşamaları kimin doldurduğudur.
compare-stage-inside = içeride { $n }
compare-stage-nearby = yakın çevrede { $n }
compare-stage-outside = dışarıda { $n }
compare-no-stages = Bildirilmiş aşama yok.
compare-kinds = Türlerine göre kayıtlı aktörler

## Indicators and resilience

compare-indicators-lead = Her biri için aynı biçimde hesaplanmıştır. Her değerin altında hesap tabanı ile bunun ne kadarının tarihli ve kaynaklı olduğu yer alır. Bu bir sıralama değildir.
compare-remark = Dikkat edilecek nokta
compare-coverage = tarihli { $dated }, kaynaklı { $sourced }
# Titles of two groups of lines.
compare-open = Açıklamasıyla birlikte yan yana okunabilir
compare-apart = Karşılaştırılmaz: her değer kendi kümesini betimler
compare-why-few = Her kümede yeterli veri yok.
compare-why-size = Sayılan aktör sayısıyla birlikte değişir ve bu sayı kümeden kümeye farklıdır.
compare-why-stages = Aşama listeleri aynı değil.
compare-why-suppliers = Tedarikçilerinin tümü kayıtlı olmayan girdiler dışarıda bırakılmıştır.
# $shares is a row such as "3 of 40 and 5 of 60", in the order of the columns.
compare-why-undated = Tarihi olmayan bağlar dışarıda bırakılmıştır: { $shares }.
compare-of = { $n }/{ $total }
compare-resilience-lead = Kayıtlı bağların neye yaslandığı. Kayıtlar üzerinde bir senaryo; öngörü değil.

## Phases

compare-phases-title = Her biri nasıl ortaya çıktı
compare-phases-lead = Dönemler, her kümenin editörlerince yapılan bir olay yorumudur.
compare-no-phases = Bildirilmiş dönem yok.
# Description of the drawing; $from and $to are years.
compare-drawing = { $n } kümenin dönemleri tek bir zaman ekseninde, { $from } – { $to } arası; aşağıdaki liste aynı içeriktedir.
compare-drawing-title = Tek zaman ekseni
compare-drawing-note = Her çubuk bir dönemdir; numarası aşağıdaki listedeki numaradır.

## Links between the clusters

compare-links-title = Kümeler arasında
compare-links-lead = Birden çok kümede kayıtlı aktörler ve birinden diğerine gönderme yapan metinler.
compare-links-none = Aralarında kayıtlı bağlantı yok. Bu, bağlantı olmadığının kanıtı değildir.
compare-same = Her ikisinde kayıtlı: { $here } ve { $there }
# Between two names of one actor.
compare-is = { " = " }
compare-crossing = Göndermeler: { $here } metinlerinden { $there } yönüne
