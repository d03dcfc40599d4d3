# संकेतक: नाम, प्रश्न, अर्थ, सावधानियाँ।

## हर मान के साथ

indicator-not-known = ज्ञात नहीं: अभिलेखों से यह मान नहीं निकाला जा सकता।
indicator-too-few = बहुत कम आँकड़े: { $n ->
    [one] { $n } इकाई
   *[other] { $n } इकाइयाँ
}, { $m } संबंध। मान अभिलेख के लिए रखा गया है, निष्कर्ष के लिए नहीं।
indicator-formula = सूत्र
indicator-reference = संदर्भ
indicator-pitfall = यह कैसे भ्रमित कर सकता है
indicator-basis = { indicator-basis.short }, { $date } की स्थिति
    .short = { $n ->
        [one] { $n } इकाई
       *[other] { $n } इकाइयाँ
    }, { $m } संबंध
indicator-coverage = इसके पीछे के संबंधों में से { $dated } का आरंभ दर्ज है, { $sourced } का स्रोत है
indicator-lower-bound = दर्ज संबंध एक नमूना हैं। जो संबंध किसी ने नहीं लिखे, वे इस मान को बढ़ाते।
indicator-extent-core = क्लस्टर के भीतर की इकाइयाँ
indicator-extent-recorded = सभी दर्ज इकाइयाँ, बाहर के साझेदार सहित

# इकाइयों और जोड़ों के बजाय अन्य आधार वाले संकेतक।
indicator-I09-basis = { indicator-I09-basis.short }, { $date } की स्थिति
    .short = { $n ->
        [one] { $n } घोषित चरण
       *[other] { $n } घोषित चरण
    }, { $m ->
        [one] { $m } इकाई
       *[other] { $m } इकाइयाँ
    }
indicator-I13-basis = { indicator-I13-basis.short }, { $date } की स्थिति
    .short = { $n } ख़रीदार, { $m } आपूर्ति संबंध
indicator-I14-basis = { indicator-I14-basis.short }, { $date } की स्थिति
    .short = { $n } इनपुट, जिनमें से { $m } के सभी आपूर्तिकर्ता दर्ज हैं
indicator-I16-basis = { indicator-I16-basis.short }, { $date } की स्थिति
    .short = { $n } इनपुट, जिनमें से { $m } के सभी आपूर्तिकर्ता दर्ज हैं
indicator-I21-basis = { indicator-I21-basis.short }, { $date } की स्थिति
    .short = { $n ->
        [one] { $n } इकाई
       *[other] { $n } इकाइयाँ
    }, तारीख वाले { $m } संबंध
indicator-I22-basis = { indicator-I22-basis.short }, { $date } की स्थिति
    .short = { $n ->
        [one] { $n } इकाई
       *[other] { $n } इकाइयाँ
    }, तारीख वाले { $m } संबंध
indicator-I26-basis = { indicator-I26-basis.short }, { $date } की स्थिति
    .short = { $n ->
        [one] { $n } अनुसंधान संस्थान या विश्वविद्यालय
       *[other] { $n } अनुसंधान संस्थान और विश्वविद्यालय
    }, { $m } स्पिन-ऑफ़
indicator-I31-basis = { indicator-I31-basis.short }, { $date } की स्थिति
    .short = अन्य भाषाओं में { $n } पृष्ठ, जिनमें से { $m } में वही तथ्य हैं
indicator-I27-basis = { indicator-I27-basis.short }, { $date } की स्थिति
    .short = { $m } साकार घटनाओं में { $n } प्रवेश और निर्गमन
indicator-I30-basis = { indicator-I30-basis.short }, { $date } की स्थिति
    .short = { $n } तथ्य और संबंध
indicator-I40-basis = { indicator-I40-basis.short }, { $date } की स्थिति
    .short = { $n ->
        [one] { $n } इकाई
       *[other] { $n } इकाइयाँ
    }, तारीख वाले { $m } संबंध

## अन्य मानों के नाम

indicator-part-pairs = संबंध वाले जोड़े
indicator-part-possible-pairs = संभव जोड़े
indicator-part-mean-degree = प्रति फ़र्म साझेदार
indicator-part-tied = संबंध वाली इकाइयाँ
indicator-part-isolated = बिना संबंध वाली इकाइयाँ
indicator-part-weighted = वही, संबंधों के भार के अनुसार
indicator-part-most = एक इकाई के अधिकतम साझेदार
indicator-part-ei-index = E-I सूचकांक
indicator-part-expected = साझेदार यादृच्छिक होते तो अपेक्षित
indicator-part-expected-ei-index = यादृच्छिक चयन पर अपेक्षित E-I सूचकांक
indicator-part-across = क्षेत्रों के पार जोड़े
indicator-part-within = एक ही क्षेत्र के जोड़े
indicator-part-regions = क्षेत्र और देश
indicator-part-crossing = देश की सीमा के पार जोड़े
indicator-part-countries = साझेदार देश
indicator-part-effective-countries = साझेदार देशों की प्रभावी संख्या
indicator-part-filled = भरे हुए चरण
indicator-part-declared = घोषित चरण
indicator-part-depth = दो या अधिक स्वतंत्र इकाइयों वाले चरण
indicator-part-gaps = रिक्तियाँ, कारण सहित
indicator-part-unexplained = रिक्तियाँ, कारण रहित
indicator-part-value-weighted = मूल्य के हिस्से के अनुसार भारित
indicator-part-bridges = एकल संबंध जिन पर कोई भाग टिका है
indicator-part-cut-off = एक ही इकाई पर निर्भर इकाइयों की अधिकतम संख्या
indicator-part-cut-off-share = सभी जुड़ी इकाइयों में उनका हिस्सा
indicator-part-freeman = केंद्रीकरण (Freeman)
indicator-part-gini = साझेदारों की असमानता (Gini)
indicator-part-mention-share = पाठ के उल्लेखों में हिस्सा
indicator-part-with-locator = स्रोत में स्थान सहित
indicator-part-facts-sourced = स्रोत वाले तथ्य
indicator-part-ties-sourced = स्रोत वाले संबंध
indicator-part-independent = दो या अधिक स्वतंत्र स्रोतों वाले
indicator-part-identified = जाँचे गए पहचानकर्ता वाली इकाइयाँ
indicator-part-median-age = नवीनतम स्रोत की माध्यिका आयु

indicator-part-gatekeepers = भीतर और बाहर दोनों ओर जुड़ी इकाइयाँ
indicator-part-gatekeeper-share = कोर में उनका हिस्सा
indicator-part-largest-drop = उनमें से किसी एक के जाने पर सबसे बड़ी गिरावट
indicator-part-density = सभी संभव जोड़ों में जुड़े हुओं का हिस्सा
indicator-part-firms = फ़र्में
indicator-part-institutes = अनुसंधान संस्थान और विश्वविद्यालय
indicator-part-bridges-known = वर्गों के जोड़े जो दोनों यहाँ हैं
indicator-part-by-input = इनपुट के अनुसार
indicator-part-by-value = मूल्य के अनुसार
indicator-part-inputs-known = इनपुट जिनके सभी आपूर्तिकर्ता दर्ज हैं
indicator-part-inputs-unknown = इनपुट जिनके बारे में यह ज्ञात नहीं
indicator-part-effective-suppliers = आपूर्तिकर्ताओं की प्रभावी संख्या
indicator-part-highest = एक इनपुट का अधिकतम
indicator-part-sole-sourced = एक ही आपूर्तिकर्ता वाले इनपुट
indicator-part-alternatives = प्रति इनपुट विकल्प
indicator-part-one-minus-hhi = एक में से औसत संकेंद्रण घटाकर
indicator-part-after-first = पहली इकाई हटाने के बाद सबसे बड़ा भाग
indicator-part-after-any = वही, किसी भी एक को हटाने के बाद, औसतन
indicator-part-star = इस आकार के तारा-नेटवर्क का मान
indicator-part-complete = सब सबसे जुड़े हों तो मान
indicator-part-begun = शुरू हुए संबंध
indicator-part-ended = समाप्त हुए संबंध
indicator-part-death-rate = पहले दिन मौजूद संबंधों में से समाप्त
indicator-part-undated = बिना तारीख वाले संबंध, छोड़े गए
indicator-part-older-than-five = पाँच वर्ष से पुराने
indicator-part-one-step = एक कदम में
indicator-part-two-steps = दो कदमों में
indicator-part-three-steps = तीन कदमों में
indicator-part-reachable = किसी भी मार्ग वाले जोड़े
indicator-part-islands = अलग-अलग भाग
indicator-part-spin-offs = दर्ज स्पिन-ऑफ़
indicator-part-from-research = अनुसंधान से
indicator-part-survivors = पाँच वर्ष या अधिक पुरानों में से अब भी मौजूद
indicator-part-pages-compared = तुलना किए गए पृष्ठ
indicator-part-pages-equal = समान तथ्यों वाले पृष्ठ
indicator-part-entries = प्रवेश
indicator-part-exits = निर्गमन
indicator-part-foreign-share = नए आने वालों में से विदेशी स्वामी वाले
indicator-part-realised-share = सभी योजनाओं में से साकार
indicator-part-by-region = क्षेत्र के अनुसार
indicator-part-by-class = इकाई के वर्ग के अनुसार
indicator-part-ties-growth = संबंध, प्रति वर्ष
indicator-part-actors-growth = इकाइयाँ, प्रति वर्ष
indicator-part-densification = इकाइयों की वृद्धि पर संबंधों की वृद्धि (ढाल)
indicator-part-density-without = इसके बिना फ़र्मों के बीच सहयोग

indicator-class-firm = फ़र्में
indicator-class-research = अनुसंधान
indicator-class-education = शिक्षा
indicator-class-capital = पूँजी
indicator-class-public = सार्वजनिक निकाय
indicator-class-other = अन्य
indicator-class-inside = क्लस्टर
indicator-class-country = शेष देश
indicator-class-abroad = विश्व
indicator-pair = { $first } और { $second }
indicator-input = { $input }, { $buyer } के लिए
indicator-observed = प्रकाशित मान, यहाँ परिकलित नहीं

## I01

indicator-I01 = फ़र्मों के बीच सहयोग
indicator-I01-question = फ़र्मों के संभव जोड़ों में से कितने साथ काम करते हैं?
indicator-I01-reading = क्लस्टर की { $firms ->
    [one] { $firms } फ़र्म
   *[other] { $firms } फ़र्मों
} के बीच { $possible ->
    [one] { $possible } जोड़ा संभव है
   *[other] { $possible } जोड़े संभव हैं
}; { $pairs ->
    [0] किसी का कोई दर्ज संबंध नहीं है।
   *[other] उनमें से { $pairs } का संबंध दर्ज है ({ $share })।
}
indicator-I01-pitfall = सूची में फ़र्में बढ़ने पर मान घटता है, भले ही और कुछ न बदले। प्रति फ़र्म साझेदारों की संख्या साथ रखे बिना इससे दो क्लस्टरों की तुलना कभी न करें।

## I02

indicator-I02 = संबंध वाली इकाइयाँ
indicator-I02-question = क्या यह नेटवर्क है, या केवल सूची?
indicator-I02-reading = { $actors } दर्ज { $actors ->
    [one] इकाई
   *[other] इकाइयों
} में से { $tied } का कम से कम एक संबंध है; { $isolated ->
    [0] कोई अकेली नहीं है।
    [one] { $isolated } अकेली है।
   *[other] { $isolated } अकेली हैं।
}
indicator-I02-pitfall = कम इकाइयाँ सूचीबद्ध करने से यह बढ़ता है। बिना दर्ज संबंध वाली इकाई के ऐसे संबंध हो सकते हैं जो किसी ने नहीं लिखे।

## I03

indicator-I03 = प्रति इकाई साझेदार
indicator-I03-question = एक इकाई के औसतन कितने साझेदार हैं?
indicator-I03-reading = एक इकाई के औसतन { $partners } साझेदार हैं ({ $actors } { $actors ->
    [one] इकाई
   *[other] इकाइयों
} में { $pairs } { $pairs ->
    [one] जोड़ा
   *[other] जोड़े
})।
indicator-I03-pitfall = अलग-अलग आकारों में इसकी तुलना हो सकती है, पर यह संबंध दर्ज करने वाले की सावधानी के साथ बढ़ता है।

## I04

indicator-I04 = क्षेत्रों के पार संबंध
indicator-I04-question = संबंध एक क्षेत्र में रहते हैं या क्षेत्रों के पार जाते हैं?
indicator-I04-reading = { $pairs } जुड़े { $pairs ->
    [one] जोड़े
   *[other] जोड़ों
} में से { $across } क्षेत्रों की सीमा पार करते हैं ({ $share })। यादृच्छिक साझेदारों से { $expected } मिलता।
indicator-I04-pitfall = यह हिस्सा इस पर निर्भर है कि बाहर के कितने साझेदार दर्ज किए गए; इसे यादृच्छिक अपेक्षित मान के साथ पढ़ें।

## I05

indicator-I05 = अंतरराष्ट्रीय जुड़ाव
indicator-I05-question = क्लस्टर के कितने संबंध विदेश तक जाते हैं, और कितने देशों तक?
indicator-I05-reading = क्लस्टर के { $pairs } जुड़े { $pairs ->
    [one] जोड़े
   *[other] जोड़ों
} में से { $crossing ->
    [0] कोई दूसरे देश तक नहीं जाता
    [one] { $crossing } दूसरे देश तक जाता है
   *[other] { $crossing } दूसरे देश तक जाते हैं
} ({ $share }){ $countries ->
    [0] ।
    [one] , सभी एक ही देश तक।
   *[other] , कुल { $countries } देशों तक।
}
indicator-I05-pitfall = संयंत्र और उसके विदेशी स्वामी के बीच के संबंध पूरे गिने जाते हैं। वे विदेश में खोजे गए साझेदारों के समान नहीं हैं।

## I06

indicator-I06 = क्लस्टर के बाहर पहुँच
indicator-I06-question = बाहर की दुनिया कितनी पास है, और किसके माध्यम से?
indicator-I06-reading = { $gatekeepers ->
    [0] किसी इकाई के भीतर और बाहर दोनों ओर साझेदार नहीं हैं।
    [one] क्लस्टर की { $actors } इकाइयों में से { $gatekeepers } के भीतर और बाहर दोनों ओर साझेदार हैं: { $actor }। उसके बिना दर्ज पहुँच { $drop } घट जाएगी।
   *[other] क्लस्टर की { $actors } इकाइयों में से { $gatekeepers } के भीतर और बाहर दोनों ओर साझेदार हैं। सबसे अधिक निर्भरता { $actor } पर है: उसके बिना दर्ज पहुँच { $drop } घट जाएगी।
}
indicator-I06-pitfall = यह काग़ज़ पर मार्ग गिनता है। बड़ी गिरावट बताती है कि दर्ज पहुँच एक इकाई पर टिकी है, यह नहीं कि दूसरे अपना मार्ग नहीं खोज सकते।

## I07

indicator-I07 = अनुसंधान साझेदार वाली फ़र्में
indicator-I07-question = कितनी फ़र्में किसी विश्वविद्यालय या अनुसंधान संस्थान के साथ काम करती हैं?
indicator-I07-reading = { $firms } { $firms ->
    [one] फ़र्म
   *[other] फ़र्मों
} में से { $linked } का { $institutes ->
    [0] अनुसंधान से दर्ज संबंध है; कोई अनुसंधान संस्थान दर्ज नहीं है।
    [one] यहाँ दर्ज एकमात्र अनुसंधान संस्थान से दर्ज संबंध है ({ $share })।
   *[other] { $institutes } विश्वविद्यालयों और अनुसंधान संस्थानों में से कम से कम एक से दर्ज संबंध है ({ $share })।
}
indicator-I07-pitfall = संयुक्त परियोजनाओं के आरंभ की घोषणा उनके अंत से अधिक होती है; फ़र्म और प्रयोगशाला के अनुबंध कम ही सार्वजनिक होते हैं।

## I08

indicator-I08 = अनुपस्थित सेतु
indicator-I08-question = इकाइयों के कौन-से वर्ग आपस में नहीं जुड़े हैं?
indicator-I08-reading = यहाँ मौजूद वर्गों के { $known } { $known ->
    [one] जोड़े
   *[other] जोड़ों
} में से { $missing ->
    [0] हर एक का कम से कम एक दर्ज संबंध है।
   *[other] { $missing } का कोई दर्ज संबंध नहीं है।
}
indicator-I08-pitfall = वर्गों का आकार अलग-अलग है: एकमात्र निवेशक से एक संबंध भी ऊँची सघनता है। केवल हिस्से नहीं, गिनती भी पढ़ें।

## I09

indicator-I09 = श्रृंखला की पूर्णता
indicator-I09-question = मूल्य श्रृंखला के कौन-से चरण यहाँ हैं, और कौन-से बाहर से आते हैं?
indicator-I09-reading = { $stages } घोषित { $stages ->
    [one] चरण
   *[other] चरणों
} में से { $filled } क्लस्टर के भीतर { $filled ->
    [one] भरा है
   *[other] भरे हैं
}{ $nearby ->
    [0] {""}
   *[other] , विस्तृत क्लस्टर में { $nearby } और
}। { $deep ->
    [0] किसी चरण में अलग-अलग स्वामियों की दो या अधिक इकाइयाँ नहीं हैं।
    [one] { $deep } चरण में अलग-अलग स्वामियों की दो या अधिक इकाइयाँ हैं।
   *[other] { $deep } चरणों में अलग-अलग स्वामियों की दो या अधिक इकाइयाँ हैं।
}
indicator-I09-pitfall = यह पूरी तरह चरणों की सूची पर निर्भर है। बारीक सूची रिक्तियाँ बढ़ाती है, मोटी सूची उन्हें छिपाती है।

## I13

indicator-I13 = स्थानीय आपूर्ति
indicator-I13-question = क्लस्टर जो ख़रीदता है, उसका कितना भाग क्लस्टर से ही आता है?
indicator-I13-reading = क्लस्टर के ख़रीदारों तक { $ties } दर्ज आपूर्ति { $ties ->
    [one] संबंध
   *[other] संबंधों
} में से { $local } भीतर से { $local ->
    [one] आता है
   *[other] आते हैं
} ({ $share })। { $unknown ->
    [0] {""}
    [one] { $unknown } इनपुट के बारे में ज्ञात नहीं कि सभी आपूर्तिकर्ता दर्ज हैं या नहीं।
   *[other] { $unknown } इनपुटों के बारे में ज्ञात नहीं कि सभी आपूर्तिकर्ता दर्ज हैं या नहीं।
}
indicator-I13-pitfall = संबंधों, इनपुटों और मूल्य से गिनने पर तीन अलग उत्तर मिलते हैं। बीजक का स्थानीय पता स्थानीय मूल्यवर्धन नहीं है।

## I14

indicator-I14 = आपूर्तिकर्ताओं का संकेंद्रण
indicator-I14-question = कोई इनपुट कितने कम आपूर्तिकर्ताओं से आता है?
indicator-I14-reading = { $known ->
    [0] { $inputs } इनपुटों में से किसी के भी सभी आपूर्तिकर्ता और उनके हिस्से दर्ज नहीं हैं।
   *[other] { $inputs } इनपुटों में से { $known } के सभी आपूर्तिकर्ता दर्ज हैं; औसतन एक इनपुट मानो { $suppliers } बराबर आपूर्तिकर्ताओं से आता है।
}
indicator-I14-pitfall = केवल वे इनपुट गिने जाते हैं जिनके सभी आपूर्तिकर्ता दर्ज हैं। जो दर्ज नहीं है, उसका अर्थ आपूर्तिकर्ता का न होना नहीं है।

## I16

indicator-I16 = दूसरे स्रोत के बिना इनपुट
indicator-I16-question = कोई आपूर्तिकर्ता रुके तो किसका विकल्प मिल सकता है?
indicator-I16-reading = { $known ->
    [0] ज्ञात नहीं: किसी इनपुट के सभी आपूर्तिकर्ता दर्ज नहीं हैं।
   *[other] जिन { $known } इनपुटों के सभी आपूर्तिकर्ता दर्ज हैं, उनमें से { $sole } केवल एक आपूर्तिकर्ता से { $sole ->
        [one] आता है
       *[other] आते हैं
    }। { $unknown ->
        [0] {""}
       *[other] { $unknown } और के बारे में यह ज्ञात नहीं है।
    }
}
indicator-I16-pitfall = जो विकल्प किसी ने नहीं लिखे, वे ज्ञात नहीं हैं; इसका अर्थ यह नहीं कि विकल्प हैं ही नहीं।

## I17

indicator-I17 = नेटवर्क में विफलता के एकल बिंदु
indicator-I17-question = कौन या क्या अकेले दूसरों को शेष से जोड़ता है?
indicator-I17-reading = { $points ->
    [0] कोई एक इकाई अकेले दूसरों को शेष से नहीं जोड़ती: हर दर्ज संबंध का दूसरा मार्ग है।
    [one] कुछ इकाइयों के शेष से सभी दर्ज संबंध एक ही इकाई, { $actor }, से होकर जाते हैं: { $actors } में से { $cutoff } तक केवल इसी तरह पहुँचा जा सकता है।
   *[other] { $points } इकाइयाँ अकेले दूसरों को शेष से जोड़ती हैं। सबसे अधिक निर्भरता { $actor } पर है: { $actors } में से { $cutoff } इकाइयों तक केवल उससे दर्ज संबंधों द्वारा पहुँचा जा सकता है।
}
indicator-I17-pitfall = यह बताता है कि किन दर्ज संबंधों का दूसरा मार्ग नहीं है, यह नहीं कि कौन विफल होगा। जो संबंध किसी ने नहीं लिखा, वह दूसरा मार्ग हो सकता है। आपूर्ति के एकल स्रोत अलग प्रश्न हैं।

## I18

indicator-I18 = नेटवर्क की संबद्धता
indicator-I18-question = अग्रणी इकाइयों के जाने पर नेटवर्क का कितना भाग जुड़ा रहता है?
indicator-I18-reading = जुड़ी इकाइयों में से { $whole } एक ही जुड़े भाग में हैं। { $actor } के बिना यह { $first } होगा; किसी भी एक इकाई के बिना औसतन { $mean }।
indicator-I18-pitfall = काग़ज़ पर जुड़ाव सुपुर्दगी नहीं है। हटाने का क्रम दर्ज साझेदारों की संख्या से है, जाने की संभावना से नहीं।

## I21

indicator-I21 = टिके हुए संबंध
indicator-I21-question = क्या पाँच वर्ष पहले का नेटवर्क टिका रहा?
indicator-I21-reading = संदर्भ दिवस से { $years } वर्ष पहले तारीख वाले { $then } संबंध दर्ज थे, अब { $now } हैं; इस बीच { $begun } शुरू और { $ended } समाप्त हुए।
indicator-I21-pitfall = हाल के वर्षों को अधिक बारीकी से देखने पर ऐसा लगता है मानो नए संबंध बन रहे हों। अंत की घोषणा आरंभ से कम होती है।

## I22

indicator-I22 = संबंधों की आयु
indicator-I22-question = संबंध कितने पुराने हैं?
indicator-I22-reading = तारीख वाले { $ties } { $ties ->
    [one] संबंध
   *[other] संबंधों
} में से आधे { $years } वर्ष से अधिक पुराने हैं; उनमें से { $old } पाँच वर्ष से अधिक पुराने हैं।
indicator-I22-pitfall = केवल बचे हुए संबंध गिने जाते हैं; जो समाप्त हुए वे नए नहीं हैं, वे रहे ही नहीं।

## I23

indicator-I23 = अनुसंधान की पहुँच
indicator-I23-question = परिचय के माध्यम से अनुसंधान संस्थान कितनी इकाइयों तक पहुँचता है?
indicator-I23-reading = दो कदमों में एक अनुसंधान संस्थान या विश्वविद्यालय औसतन { $actors } अन्य इकाइयों में से { $share } तक पहुँचता है ({ $institutes } संस्थान)।
indicator-I23-pitfall = मार्ग एक संभव संपर्क है, अपनाया जाना नहीं।

## I24

indicator-I24 = निकटता
indicator-I24-question = क्या जुड़ी इकाइयाँ एक-दूसरे तक पहुँच सकती हैं?
indicator-I24-reading = जुड़ी इकाइयों के सभी जोड़ों में से { $share } किसी मार्ग से जुड़े हैं; { $actors } इकाइयों से { $islands ->
    [1] एक जुड़ा भाग बनता है।
   *[other] { $islands } अलग-अलग भाग बनते हैं।
}
indicator-I24-pitfall = अलग-अलग भाग ऐसे संबंध से जुड़े हो सकते हैं जो किसी ने दर्ज नहीं किया।

## I26

indicator-I26 = अनुसंधान के स्पिन-ऑफ़
indicator-I26-question = क्या अनुसंधान से फ़र्में निकलती हैं?
indicator-I26-reading = { $institutes ->
    [0] कोई अनुसंधान संस्थान दर्ज नहीं है
   *[other] पिछले दस वर्षों में { $institutes } अनुसंधान संस्थानों और विश्वविद्यालयों से { $recent ->
        [0] तारीख वाला कोई स्पिन-ऑफ़ नहीं निकला
        [one] तारीख वाला { $recent } स्पिन-ऑफ़ निकला
       *[other] तारीख वाले { $recent } स्पिन-ऑफ़ निकले
    }
}; किसी भी मूल संगठन के कुल { $all } स्पिन-ऑफ़ दर्ज हैं।
indicator-I26-pitfall = जिन फ़र्मों ने मूल संगठन का नाम या भवन रखा, उन पर ध्यान जाता है, दूसरों पर नहीं; विफलताएँ भुला दी जाती हैं।

## I27

indicator-I27 = प्रवेश और निर्गमन
indicator-I27-question = कौन आया, कौन गया, और कितनी योजनाएँ साकार हुईं?
indicator-I27-reading = समयरेखा में { $entries } प्रवेश और { $exits ->
    [0] कोई निर्गमन नहीं
   *[other] { $exits } निर्गमन
} दर्ज हैं; प्रवेश, विस्तार या निवेश की { $plans } योजनाओं में से { $done } साकार बताई गई हैं।
indicator-I27-pitfall = प्रवेश समाचार बनते हैं, निर्गमन चुपचाप होते हैं। घोषणा निवेश नहीं है।

## I28

indicator-I28 = अग्रणी इकाई का भार
indicator-I28-question = क्या एक ही इकाई पूरे का प्रतिनिधित्व करती है?
indicator-I28-reading = { $ties ->
    [1] सबसे अधिक साझेदार { $actor } के हैं, { $partners }:
   *[other] सबसे अधिक साझेदार { $ties } इकाइयों के हैं, जिनमें { $actor } शामिल है, प्रत्येक के { $partners }:
} संबंधों के सभी छोरों का { $share }। एक केंद्र वाले तारा-नेटवर्क में यह 50% होता।
indicator-I28-pitfall = केंद्र और उससे निकलती शाखाएँ क्लस्टर का एक प्रकार है, दोष नहीं, पर यह बताया जाना चाहिए। जिन इकाइयों के बारे में अधिक ज्ञात है, उनके अधिक संबंध दर्ज हैं।

## I29

indicator-I29 = समान के साथ समान
indicator-I29-question = क्या क्षेत्र और इकाइयों के वर्ग आपस में ही सीमित रहते हैं?
indicator-I29-reading = क्षेत्र के अनुसार सूचकांक { $region } है, इकाई के वर्ग के अनुसार { $class } (1: केवल समूह के भीतर; 0: यादृच्छिक जैसा; 0 से नीचे: अधिकतर पार)।
indicator-I29-pitfall = बाहर के साझेदार इसलिए दर्ज होते हैं कि वे भीतर किसी से जुड़े हैं, जिससे सूचकांक नीचे आता है।

## I30

indicator-I30 = प्रमाण
indicator-I30-question = इसमें से कितना किसी स्रोत तक खोजा जा सकता है?
indicator-I30-reading = { $records } { $records ->
    [one] तथ्य या संबंध
   *[other] तथ्यों और संबंधों
} में से { $traced } का स्रोत और तारीख है ({ $share }); { $twice ->
    [0] कोई दो स्वतंत्र स्रोतों पर आधारित नहीं है।
    [one] { $twice } दो या अधिक स्वतंत्र स्रोतों पर आधारित है।
   *[other] { $twice } दो या अधिक स्वतंत्र स्रोतों पर आधारित हैं।
}
indicator-I30-pitfall = यह मापता है कि कथन को स्रोत तक खोजा जा सकता है या नहीं, यह नहीं कि वह सत्य है या नहीं।

## I31

indicator-I31 = हर भाषा में वही तथ्य
indicator-I31-question = क्या सभी भाषाएँ वही तथ्य बताती हैं?
indicator-I31-reading = { $pages } अनूदित { $pages ->
    [one] पृष्ठ
   *[other] पृष्ठों
} में से { $equal } में ठीक वही तथ्य संदर्भित हैं जो मूल में ({ $share })।
indicator-I31-pitfall = यह तथ्यों के संदर्भों की तुलना करता है, उनके आसपास के शब्दों की नहीं।

## I40

indicator-I40 = वृद्धि
indicator-I40-question = दर्ज नेटवर्क कितनी तेज़ी से बढ़ता है?
indicator-I40-reading = पाँच वर्षों में तारीख वाले संबंध { $then } से { $now } हुए, प्रति वर्ष { $ties }; इकाइयाँ प्रति वर्ष { $actors }।
indicator-I40-pitfall = आँकड़ों के बिंदु कम हैं। अभिलेखन भी बढ़ता है, और दोनों को अलग नहीं किया जा सकता।

## I42

indicator-I42 = अग्रणी इकाई के बिना
indicator-I42-question = सबसे अधिक साझेदारों वाली इकाई के बिना क्या बचेगा?
indicator-I42-reading = { $pairs } जुड़े { $pairs ->
    [one] जोड़े
   *[other] जोड़ों
} में से { $without } में { $actor } शामिल नहीं है ({ $share })। { $beside ->
    [0] जा चुकी किसी भी इकाई के साझेदारों के बीच कोई संबंध दर्ज नहीं है।
   *[other] जा चुकी इकाइयों के साझेदारों के बीच के वे संबंध जो एक वर्ष बाद भी बने रहे: { $judged } में से { $outlived }; जिनकी तारीखों से यह पता नहीं चलता: { $unclear }।
}
indicator-I42-pitfall = दूसरों के संबंध अग्रणी इकाई के कारण हो सकते हैं, और उसके साथ जा सकते हैं। किसी इकाई के निर्गमन के बाद संबंध का बना रहना यह नहीं बताता कि वह क्यों बना रहा।

## दौर और वर्ष

evolution-actors = { $count ->
    [one] { $count } इकाई
   *[other] { $count } इकाइयाँ
}
evolution-ties = { $count } संबंध
evolution-begun = { $count ->
    [0] कोई संबंध शुरू नहीं हुआ
    [one] { $count } संबंध शुरू हुआ
   *[other] { $count } संबंध शुरू हुए
}
evolution-ended = { $count ->
    [0] कोई समाप्त नहीं हुआ
    [one] { $count } समाप्त हुआ
   *[other] { $count } समाप्त हुए
}
evolution-actors-begun = { $count ->
    [0] कोई इकाई नहीं आई
    [one] { $count } इकाई आई
   *[other] { $count } इकाइयाँ आईं
}
evolution-actors-ended = { $count ->
    [0] कोई नहीं गई
    [one] { $count } गई
   *[other] { $count } गईं
}
evolution-events = { $count ->
    [0] कोई घटना दर्ज नहीं
    [one] { $count } घटना
   *[other] { $count } घटनाएँ
}
evolution-phase-reading = इस दौर के अंत में { $actors ->
    [one] { $actors } इकाई
   *[other] { $actors } इकाइयाँ
} और तारीख वाले { $ties } संबंध दर्ज हैं; इस दौर में { $begun ->
    [0] कोई संबंध शुरू नहीं हुआ
    [one] { $begun } संबंध शुरू हुआ
   *[other] { $begun } संबंध शुरू हुए
} और { $ended ->
    [0] कोई समाप्त नहीं हुआ
    [one] { $ended } समाप्त हुआ
   *[other] { $ended } समाप्त हुए
}।
evolution-phase-running = संदर्भ दिवस पर यह दौर जारी है।
evolution-undated = { $count ->
    [0] हर दर्ज संबंध का आरंभ ज्ञात है।
    [one] { $count } दर्ज संबंध का आरंभ ज्ञात नहीं है और वह किसी दौर में नहीं है।
   *[other] { $count } दर्ज संबंधों का आरंभ ज्ञात नहीं है और वे किसी दौर में नहीं हैं।
}
evolution-dated-share = अब तक दर्ज सभी संबंधों में से { $share } का आरंभ ज्ञात है
evolution-persistence = अवधि के आरंभ या अंत में मौजूद संबंधों में से { $share } दोनों समय मौजूद थे
evolution-pitfall = जिन वर्षों को अधिक बारीकी से खोजा गया, उनमें अधिक आरंभ दिखते हैं। दर्ज संबंधों का बढ़ना अभी संबंधों का बढ़ना नहीं है।

## चरण

stage-independent = { $count ->
    [one] { $count } स्वामी
   *[other] { $count } अलग-अलग स्वामी
}
stage-filled-nearby = केवल विस्तृत क्लस्टर में भरा हुआ

## अभिलेख का प्रमाण

evidence-sources = { $count ->
    [0] कोई स्रोत नहीं
   *[other] { $count } स्रोत
}
evidence-independent = { $count ->
    [0] कोई स्वतंत्र स्रोत नहीं
   *[other] { $count } स्वतंत्र स्रोत
}
evidence-searched = खोजा गया, कोई स्रोत नहीं मिला
evidence-primary = इनमें एक प्राथमिक स्रोत

## दो सीमाएँ, दौर, और क्या कहा गया

indicator-wider = विस्तृत क्लस्टर सहित
indicator-extent-extended = क्लस्टर या विस्तृत क्लस्टर के भीतर की इकाइयाँ
indicators-boundary = जहाँ मान इस पर निर्भर है कि कौन भीतर है, वहाँ पहले कोर के लिए और फिर विस्तृत क्लस्टर सहित दिया गया है।
indicator-named-more = और { $n } अन्य
indicator-of = { $n } में से { $m }
indicator-I09-coverage = इसके पीछे की इकाइयों में से { $dated } का आरंभ दर्ज है, { $sourced } का स्रोत है
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = पुनरुद्धारों में से { $dated } की तारीख, उनसे पहले के संकट सहित, माह तक ज्ञात है, { $sourced } का स्रोत है
indicator-I21-coverage = संबंधों में से { $dated } की तारीख है; बाकी छोड़ दिए गए हैं
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = इसके पीछे की सभी घटनाओं की तारीख है, { $sourced } का स्रोत है
indicator-I30-coverage = तथ्यों और संबंधों में से { $dated } की तारीख है, { $sourced } का स्रोत है
indicator-I41-coverage = तंत्रों में से { $sourced } में प्रमाण बताया गया है
page-trends = समय के साथ संकेतक
trends-lead = { $cluster } के तारीख वाले संबंध हर दौर के अंत में जो मान देते हैं, हर मान के पीछे की इकाइयों और संबंधों की संख्या सहित।
trends-how = हर स्तंभ एक दौर का अंतिम दिन है। केवल वे संबंध गिने जाते हैं जिनका आरंभ ज्ञात है, और केवल वे इकाइयाँ जिनका आरंभ ज्ञात है या जिनका ऐसा कोई संबंध है; इसलिए अंतिम स्तंभ आज का मान नहीं है, जिसमें बिना तारीख वाले संबंध भी गिने जाते हैं। आपूर्तिकर्ता, प्रमाण और भाषाएँ आज के लिए घोषित हैं और उनका कोई अतीत नहीं है।
trends-caption = हर मान के नीचे: n, परिकलन में ली गई इकाइयाँ, और m, उसके पीछे के संबंध।
trends-basis = n { $n }, m { $m }
trends-end = { $year } का अंत
trends-none = कोई दौर शुरू नहीं हुआ है, या उसमें किसी की तारीख नहीं है।
page-told = कहा गया और दर्ज
told-lead = क्या { $cluster } के पाठ सबसे अधिक उसी की बात करते हैं जिसके सबसे अधिक संबंध हैं: पाठों में संदर्भ, अभिलेखों में भार के साथ।
told-agreement-title = दोनों क्रम कितने मेल खाते हैं
told-agreement-lead = संदर्भों और भार का स्पीयरमैन कोटि सहसंबंध: 1 वही क्रम, 0 कोई संबंध नहीं, −1 उलटा क्रम। केवल उस भाषा में लिखे खंडों और प्रश्नों के संदर्भ गिने जाते हैं।
told-sort = क्या
told-n = तुलना की गई संख्या
told-elsewhere = आज के नेटवर्क से बाहर की इकाइयों के संदर्भ
told-actors = इकाइयाँ
told-actors-weight = साझेदार
told-stages = चरण
told-stages-weight = उनमें इकाइयाँ
told-kinds = संबंधों के प्रकार
told-kinds-weight = आज के संबंध
told-in = पाठ की भाषा: { $language }
told-more-title = दर्ज से अधिक कहा गया
told-more-lead = पहली भाषा में कोटि के अनुसार: पाठ इन इकाइयों को उनके दर्ज संबंधों से अधिक स्थान देता है।
told-less-title = कहे गए से अधिक दर्ज
told-less-lead = इन इकाइयों के कई दर्ज संबंध हैं पर पाठ में स्थान कम है।
told-stages-title = श्रृंखला के चरण
told-kinds-title = संबंधों के प्रकार
told-pitfall = पाठ उचित ही किसी एक इकाई पर ठहर सकता है, और बिना संदर्भ वाला नाम नहीं गिना जाता। कम मान दोबारा देखने का संकेत है, दोष नहीं।
data-indicators-by-phase = हर दौर के अंत में संकेतक, केवल तारीख वाले संबंधों से, दोनों दायरों के लिए
data-observations = यहाँ परिकलित न होने वाले संकेतकों के प्रकाशित मान
data-mentions = पाठों में संदर्भ, भाषा के अनुसार, अभिलेखों में भार के साथ

tie-kind-supplies = आपूर्ति
tie-kind-contracts = ठेका कार्य
tie-kind-rnd = संयुक्त अनुसंधान
tie-kind-co-develops = संयुक्त विकास
tie-kind-develops = आपूर्तिकर्ता विकास
tie-kind-licenses = लाइसेंस
tie-kind-standardizes = मानक
tie-kind-trains = प्रशिक्षण
tie-kind-talent-flow = लोगों का आवागमन
tie-kind-spin-off = स्पिन-ऑफ़
tie-kind-invests = निवेश
tie-kind-owns = स्वामित्व
tie-kind-funds = वित्तपोषण
tie-kind-member-of = सदस्यता
tie-kind-regulates = विनियमन
tie-kind-hosts = स्थान प्रदान
tie-kind-founds = स्थापना
tie-kind-cooperates = सहयोग
tie-kind-succeeds = उत्तराधिकार

indicator-part-joint-events = फ़र्म और अनुसंधान संस्थान की साझा घटनाएँ, प्रति फ़र्म प्रति वर्ष
indicator-part-outlived = निर्गमन के बाद भी बने रहे संबंध
indicator-part-outlived-of = निर्गमन के समय के संबंध, तारीखें ज्ञात
indicator-part-outlived-unknown = निर्गमन के समय के संबंध, तारीखें अस्पष्ट
indicator-part-left = बिना उत्तराधिकारी के जा चुकी इकाइयाँ
indicator-part-employees = क्लस्टर के कर्मचारी
indicator-part-per-thousand = प्रति हज़ार कर्मचारियों पर बड़ी फ़र्में
indicator-part-large = बड़ी फ़र्में
indicator-part-sized = फ़र्में जिनका आकार दर्ज है
indicator-part-mature = सुस्थापित इकाई वाले कार्य
indicator-part-effective-markets = बाज़ारों की प्रभावी संख्या
indicator-part-top-market = सबसे बड़े बाज़ार का हिस्सा
indicator-part-markets = बाज़ार
indicator-part-by-shares = वही, घोषित हिस्सों के अनुसार
indicator-part-suppliers-tried = परखे गए आपूर्तिकर्ता
indicator-part-recoveries = दर्ज पुनरुद्धार
indicator-part-recovery-known = इकाइयाँ जिनका पुनरुद्धार समय ज्ञात है
indicator-part-recovery-unknown = इकाइयाँ जिनका यह समय खोजा गया पर नहीं मिला
indicator-part-longest-exposure = आपूर्ति के बिना सबसे लंबा समय
indicator-part-ninth-decile = दस में से नौ में इससे अधिक समय नहीं लगता
indicator-part-from-inside = भीतर के आपूर्तिकर्ताओं से
indicator-part-from-outside = बाहर के आपूर्तिकर्ताओं से
indicator-part-lead-times = घोषित अवधि वाले आपूर्ति संबंध
indicator-part-steps-written = लिखित कदमों वाले तंत्र
indicator-part-not-established = तंत्र जो खोजे गए पर नहीं मिले
indicator-part-terms = शब्दावली के शब्द
indicator-part-glossary = हर भाषा में समझाए गए शब्द
indicator-part-mean-steps = जुड़ी इकाइयों के बीच औसत कदम
indicator-part-longest-way = सबसे छोटे मार्गों में सबसे लंबा

## I10, I11, I12

indicator-I10 = प्रति चरण बड़ी फ़र्में
indicator-I10-question = श्रृंखला के हर चरण के पीछे कितनी बड़ी फ़र्में हैं?
indicator-I10-reading = { $stages } { $stages ->
    [one] चरण
   *[other] चरणों
} की श्रृंखला में, जिन { $sized } फ़र्मों का आकार दर्ज है उनमें से { $large } बड़ी हैं; कुल { $firms } फ़र्में दर्ज हैं। { $declared ->
    [0] क्लस्टर में कितने लोग काम करते हैं, यह एक संख्या के रूप में घोषित नहीं है, इसलिए प्रति { $thousand } कर्मचारियों का मान नहीं है।
   *[other] प्रति { $thousand } कर्मचारियों पर बड़ी फ़र्में: { $per }; घोषित कर्मचारी संख्या: { $employees } ({ $date })।
}
indicator-I10-pitfall = केवल वे फ़र्में गिनी जाती हैं जिनका आकार लिखा गया है। बड़ा वह है जिसे अभिलेख बड़ा कहता है; यह महत्व का माप नहीं है।
indicator-I10-basis = { indicator-I10-basis.short }, { $date } की स्थिति
    .short = { $n ->
        [one] { $n } फ़र्म
       *[other] { $n } फ़र्में
    }, जिनमें से { $m } का आकार दर्ज है
indicator-I11 = सुस्थापित सहायता
indicator-I11-question = क्या सहायक कार्य ऐसी इकाइयों के पास हैं जो वर्षों से मौजूद हैं?
indicator-I11-reading = { $stages } घोषित सहायक { $stages ->
    [one] कार्य
   *[other] कार्यों
} में से { $mature } में ऐसी इकाई है जो कम से कम पाँच वर्ष पहले शुरू हुई; { $undated ->
    [0] इनकी सभी { $actors } इकाइयों की तारीख है।
   *[other] इनकी { $actors } इकाइयों में से { $undated } की तारीख नहीं है।
}
indicator-I11-pitfall = उपस्थिति गुणवत्ता नहीं है। यह इस पर निर्भर है कि कौन-से कार्य घोषित किए गए, और बिना तारीख वाली इकाई सुस्थापित नहीं गिनी जाती।
indicator-I11-basis = { indicator-I11-basis.short }, { $date } की स्थिति
    .short = { $n } सहायक कार्य, { $m ->
        [one] { $m } इकाई
       *[other] { $m } इकाइयाँ
    }
indicator-I12 = अवसंरचना की अतिरिक्त क्षमता

## I15

indicator-I15 = बाज़ारों पर निर्भरता
indicator-I15-question = बिक्री कितने कम बाज़ारों पर टिकी है?
indicator-I15-reading = घोषित बिक्री { $markets } { $markets ->
    [one] बाज़ार
   *[other] बाज़ारों
} में जाती है, मानो { $equal } बराबर बाज़ारों में; सबसे बड़े, { $actor }, का हिस्सा { $share } है।
indicator-I15-pitfall = यह केवल उन संबंधों पर आधारित है जिनका मान एक ही इकाई और वर्ष में घोषित है। सुपुर्दगी का बाज़ार वही हो जहाँ उत्पाद का उपयोग होता है, यह आवश्यक नहीं।
indicator-I15-basis = { indicator-I15-basis.short }, { $date } की स्थिति
    .short = { $n } बाज़ार, मान वाले { $m } संबंध

## I19, I20

indicator-I19 = एक आपूर्तिकर्ता रुकने पर हानि
indicator-I19-question = सबसे महत्वपूर्ण आपूर्तिकर्ता के साथ कितना कुछ रुक जाएगा?
indicator-I19-reading = सबसे बुरी स्थिति के परिदृश्य में कोर की { $firms } { $firms ->
    [one] फ़र्म
   *[other] फ़र्मों
} के उत्पादन का { $loss } एक आपूर्तिकर्ता के साथ रुक जाता है। { $known } इनपुटों के सभी आपूर्तिकर्ता दर्ज हैं; { $unknown } के बारे में यह ज्ञात नहीं है।
indicator-I19-pitfall = परिदृश्य, पूर्वानुमान नहीं: भंडार नहीं, समय का विचार नहीं, दर्ज विकल्पों के अलावा कोई विकल्प नहीं। जिन इनपुटों के सभी आपूर्तिकर्ता दर्ज नहीं हैं, वे छोड़ दिए गए हैं, इसलिए वास्तविक हानि अधिक या कम हो सकती है।
indicator-I19-basis = { indicator-I19-basis.short }, { $date } की स्थिति
    .short = { $n ->
        [one] { $n } फ़र्म
       *[other] { $n } फ़र्में
    }, { $m } इनपुट जिनके सभी आपूर्तिकर्ता दर्ज हैं
indicator-I20 = पुनरुद्धार का समय
indicator-I20-question = कुछ बहाल होने में कितना समय लगा, और कितना लगेगा?
indicator-I20-reading = { $recoveries ->
    [1] माह तक ज्ञात एकमात्र पुनरुद्धार में { $days } दिन लगे।
   *[other] माह तक ज्ञात { $recoveries } पुनरुद्धारों में से आधे में { $days } दिनों से अधिक समय लगा।
} { $known } इकाइयों का पुनरुद्धार समय घोषित है; { $unknown } का खोजा गया पर नहीं मिला।
indicator-I20-pitfall = आपूर्तिकर्ता अपना पुनरुद्धार समय प्रायः कम बताते हैं। जो ज्ञात नहीं है, वह कम नहीं है।
indicator-I20-basis = { indicator-I20-basis.short }, { $date } की स्थिति
    .short = { $n ->
        [0] कोई पुनरुद्धार दर्ज नहीं
       *[other] { $n } दर्ज पुनरुद्धार
    }, जिनमें से { $m } माह तक ज्ञात
indicator-I25 = लोगों का परिसंचरण

## I32 से I37: केवल प्रकाशित मान

indicator-I32 = अवस्थिति गुणांक (location quotient)
indicator-I33 = विशेषज्ञता (Krugman)
indicator-I34 = संबद्धता सघनता
indicator-I35 = आर्थिक जटिलता
indicator-I36 = नवाचार की तीव्रता
indicator-I37 = संयुक्त नवाचार की सघनता

## I38, I39

indicator-I38 = सुपुर्दगी अवधि
indicator-I38-question = एक सुपुर्दगी में कितना समय लगता है?
indicator-I38-reading = { $ties } आपूर्ति { $ties ->
    [one] संबंध
   *[other] संबंधों
} में से { $known } की सुपुर्दगी अवधि घोषित है; उनमें से आधे में { $days } दिनों से अधिक समय लगता है।
indicator-I38-pitfall = आपूर्तिकर्ताओं द्वारा स्वयं घोषित, और केवल वहाँ जहाँ किसी ने पूछा।
indicator-I38-basis = { indicator-I38-basis.short }, { $date } की स्थिति
    .short = { $n } आपूर्ति संबंध, जिनमें से { $m } की सुपुर्दगी अवधि घोषित
indicator-I39 = प्रति हज़ार नौकरियों पर इंजीनियर और तकनीशियन

## I41, I43, I44

indicator-I41 = क्या लिखा गया है
indicator-I41-question = क्या यह कदम-दर-कदम लिखा है कि यहाँ काम कैसे होता है?
indicator-I41-reading = { $mechanisms } { $mechanisms ->
    [one] तंत्र
   *[other] तंत्रों
} में से { $written } कदमों के रूप में { $written ->
    [one] लिखा गया है
   *[other] लिखे गए हैं
}; शब्दावली में { $terms ->
    [one] { $terms } शब्द समझाया गया है
   *[other] { $terms } शब्द समझाए गए हैं
}।
indicator-I41-pitfall = लिखना व्यवहार में लाना नहीं है।
indicator-I41-basis = { indicator-I41-basis.short }, { $date } की स्थिति
    .short = { $n } तंत्र, जिनमें से { $m } लिखित कदमों वाले
indicator-I43 = कथा का संतुलन
indicator-I44 = समझने की लागत
