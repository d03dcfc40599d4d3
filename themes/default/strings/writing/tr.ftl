# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = Hangi kuruluşlar var, bunlar hangi türden ve kimin mülkiyetinde?
covers-stages = Zincirin hangi aşamaları dolu, hangileri boş ve neden?
covers-places = Nerede başlıyor, nerede bitiyor?
covers-supply = Kim, kimden ne satın alıyor?
covers-knowledge = Kim, kiminle birlikte geliştiriyor?
covers-institutions = Onları hangi kurumlar bir araya getiriyor?
covers-diffusion = Teknoloji bir sonraki firmaya nasıl ulaşıyor?
covers-talent = İnsanlar nerede öğreniyor ve nereye gidiyor?
covers-transfer = Araştırma nasıl ürüne dönüşüyor?
covers-capital = Yeniliğin maliyetini kim karşılıyor?
covers-story = Hakkında neler anlatılıyor?
covers-turns = Ne zaman değişti ve onu değiştiren neydi?
covers-misconceptions = Dışarıdan bakanlar neyi yanlış biliyor?
covers-alternatives = Neyin yalnızca tek bir seçeneği var?
covers-markets = Kim satın alıyor ve kaç alıcı var?
covers-regions = Hangi bağlar bölgenin dışına uzanıyor?
covers-recovery = Geçmiş krizlerde ne oldu ve toparlanma ne kadar sürdü?
covers-neighbours = Komşuları kimler olurdu?
covers-gaps = Eksik olan ne?
covers-reach = İki adımda kimlere ulaşıyor?
