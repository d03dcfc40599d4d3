# Was jedes Wort aus `covers` in einem Profil von der Autorin oder dem Autor wissen
# will; `narrarium new` schreibt diese Fragen in einen Entwurf.

covers-actors = Welche Organisationen gibt es, welcher Art sind sie, und wem gehören sie?
covers-stages = Welche Stufen der Kette sind besetzt, welche nicht, und warum?
covers-places = Wo beginnt und wo endet der Cluster?
covers-supply = Wer kauft was bei wem?
covers-knowledge = Wer entwickelt mit wem?
covers-institutions = Welche Einrichtungen bringen die Beteiligten zusammen?
covers-diffusion = Wie gelangt Technologie zum nächsten Unternehmen?
covers-talent = Wo lernen Fachkräfte, und wohin gehen sie?
covers-transfer = Wie wird aus Forschung ein Produkt?
covers-capital = Wer bezahlt das Neue?
covers-story = Was wird über den Cluster erzählt?
covers-turns = Wann hat er sich gewandelt, und wodurch?
covers-misconceptions = Was wird von außen oft falsch verstanden?
covers-alternatives = Wofür gibt es nur eine einzige Quelle?
covers-markets = Wer kauft, und wie viele sind es?
covers-regions = Welche Verbindungen führen aus der Region hinaus?
covers-recovery = Was geschah in früheren Krisen, und wie lange dauerte es?
covers-neighbours = Wer wäre in der Nachbarschaft?
covers-gaps = Was fehlt?
covers-reach = Wer ist in zwei Schritten erreichbar?
