# पाठ वाले पृष्ठों के शब्द। संकेतकों के शब्द indicators/ में और चित्रों के शब्द drawings/ में हैं।

## हर पृष्ठ का ढाँचा

skip-link = मुख्य सामग्री पर जाएँ
nav-site = साइट
nav-languages = भाषाएँ
nav-cluster = इस क्लस्टर के पृष्ठ
nav-crumbs = आप यहाँ हैं
nav-footer = अन्य पृष्ठ
menu-explain = व्याख्या
menu-look-up = संदर्भ
contact = संपर्क
contact-languages = उत्तर की भाषाएँ: { $languages }
licence = लाइसेंस: { $licence }
as-of = { $date } की स्थिति
reviewed = समीक्षा: { $date }
review-by = अगली समीक्षा { $date } तक
owner = उत्तरदायी: { $owner }
fallback-notice = यह पाठ अभी आपकी भाषा में उपलब्ध नहीं है; इसकी भाषा यह है: { $language }।
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = इस अनुवाद के बाद मूल पाठ बदल गया है
stale-notice-made = यह अनुवाद { $date } का है; उसके बाद मूल पाठ बदल गया है
stale-reviewed = मूल पाठ की पिछली समीक्षा: { $date }
stale-original = मूल पाठ पढ़ें
not-known = ज्ञात नहीं
not-recorded = दर्ज नहीं
none-recorded = कुछ दर्ज नहीं
too-few-data = बहुत कम आँकड़े
# पृष्ठ के टुकड़ों के बीच के विराम चिह्न।
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { "। " }
join-end = { "।" }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
notes-comma = { ", " }

## पृष्ठों के नाम

page-overview = अवलोकन
page-network = नेटवर्क
page-timeline = समयरेखा
page-actors = इकाइयाँ
page-facts = तथ्य
page-indicators = संकेतक
page-sources = स्रोत
page-data = डेटा
page-glossary = शब्दावली
page-about = इस साइट के बारे में
page-chooser = भाषा चुनें
page-not-found = यह पृष्ठ मौजूद नहीं है
not-found-words = पहले पृष्ठ पर जाएँ
not-found-no-base = site.toml में base_url लिखें ताकि ये लिंक किसी भी पते पर काम करें।
chooser-lead = भाषाएँ

## भाषाओं के नाम

language-ar = अरबी
language-de = जर्मन
language-en = अंग्रेज़ी
language-es = स्पेनिश
language-fa = फ़ारसी
language-fr = फ़्रेंच
language-he = हिब्रू
language-hi = हिन्दी
language-id = इंडोनेशियाई
language-it = इतालवी
language-ja = जापानी
language-ko = कोरियाई
language-ms = मलय
language-nl = डच
language-pl = पोलिश
language-pt = पुर्तगाली
language-ru = रूसी
language-th = थाई
language-tr = तुर्की
language-uk = यूक्रेनियाई
language-vi = वियतनामी
language-zh = चीनी
language-zh-Hans = सरलीकृत चीनी
language-zh-Hant = पारंपरिक चीनी

## मुखपृष्ठ

home-lead = { $n ->
    [1] एक औद्योगिक क्लस्टर, नेटवर्क के रूप में समझाया गया: कौन क्या करता है, आपस में क्या संबंध हैं, कब से, और क्या ज्ञात नहीं है।
   *[other] { $n } औद्योगिक क्लस्टर, नेटवर्क के रूप में समझाए गए: कौन क्या करता है, आपस में क्या संबंध हैं, कब से, और क्या ज्ञात नहीं है।
}
home-clusters = क्लस्टर
home-clusters-lead = हर क्लस्टर अवलोकन से शुरू होता है; बाकी सब कुछ एक कदम दूर है।
cluster-counts = { $actors ->
    [one] { $actors } इकाई
   *[other] { $actors } इकाइयाँ
}, { $ties } दर्ज संबंध, { $date } की स्थिति

how-title = इस साइट को कैसे पढ़ें
how-claim = कथन
how-claim-words = हर पृष्ठ एक ऐसे वाक्य से शुरू होता है जिसे जाँचा जा सकता है। आगे बताया गया है कि यह कैसे काम करता है, किस पर आधारित है और क्या नहीं दिखाता। छोटे अंक स्रोतों तक ले जाते हैं।
how-computed = परिकलित
how-computed-words = नेटवर्क के मान दर्ज संबंधों से निकाले जाते हैं; सूत्र, मामलों की संख्या और तारीख साथ में दी जाती है। ये मान अभिलेखों का वर्णन करते हैं, दुनिया का नहीं।
how-unknown = ज्ञात नहीं
how-unknown-words = “ज्ञात नहीं” का अर्थ है कि खोजा गया पर कुछ नहीं मिला। इसे कभी शून्य नहीं गिना जाता।
how-disputed = विवादित
how-disputed-words = जहाँ स्रोत अलग-अलग बताते हैं, वहाँ हर रूप अपने स्रोत के साथ दिखाया जाता है। औसत नहीं निकाला जाता।
how-plans = योजनाएँ
how-plans-words = जिसकी घोषणा या स्वीकृति हुई है, उस पर वैसा ही लिखा है; उसे कभी पूरा हुआ नहीं गिना जाता।

about-lead = यह साइट औद्योगिक क्लस्टरों को प्रणालियों के रूप में समझाती है: उनमें कौन है, आपस में क्या संबंध हैं, वे कैसे बने, और क्या ज्ञात नहीं है।

## अवलोकन

card-title = क्लस्टर का परिचय
card-note = तथ्य सार्वजनिक स्रोतों से; नेटवर्क के मान दर्ज संबंधों से परिकलित, { $date } की स्थिति
five-what = क्या
five-what-stages = { $declared } { $declared ->
    [one] चरण
   *[other] चरणों
} की मूल्य श्रृंखला; इनमें से { $filled } में क्लस्टर के भीतर कोई इकाई है।
five-who = कौन
five-who-counts = { $actors ->
    [one] { $actors } दर्ज इकाई
   *[other] { $actors } दर्ज इकाइयाँ
}, इनमें { $foreign ->
    [0] विदेशी स्वामित्व वाली कोई फ़र्म नहीं
    [one] विदेशी स्वामित्व वाली { $foreign } फ़र्म
   *[other] विदेशी स्वामित्व वाली { $foreign } फ़र्में
} और { $local ->
    [0] कोई स्थानीय फ़र्म नहीं
    [one] { $local } स्थानीय फ़र्म
   *[other] { $local } स्थानीय फ़र्में
}।
five-linked = कैसे जुड़े
five-linked-counts = { $ties } दर्ज संबंध: { $families }।
five-since = कब से
five-since-phases = पहली दर्ज घटना: { $date }; तब से { $n } दौर।
five-limits = सीमाएँ
five-limits-counts = { $undated ->
    [0] हर संबंध का आरंभ दर्ज है
    [one] { $undated } संबंध का आरंभ दर्ज नहीं है
   *[other] { $undated } संबंधों का आरंभ दर्ज नहीं है
}; { $unsourced ->
    [0] सभी में स्रोत दिया गया है
   *[other] { $unsourced } में कोई स्रोत नहीं है
}; { $undisclosed ->
    [0] किसी का कोई पक्ष अप्रकट नहीं है
   *[other] { $undisclosed } का एक पक्ष अप्रकट है
}। { $disputed ->
    [0] किसी तथ्य पर स्रोतों में मतभेद नहीं है
    [one] { $disputed } तथ्य पर स्रोतों में मतभेद है
   *[other] { $disputed } तथ्यों पर स्रोतों में मतभेद है
}।
open-network = नेटवर्क खोलें
answers-title = पाँच उत्तर
answers-lead = भरा वर्ग ऐसा अभिलेख है जिसके दो या अधिक स्वतंत्र स्रोत हैं, खाली वर्ग वह जिसके इससे कम हैं।
answer-evidence = { $n ->
    [0] कोई अभिलेख नामित नहीं
    [one] { $n } अभिलेख पर आधारित
   *[other] { $n } अभिलेखों पर आधारित
}, इनमें से { $firm } के दो या अधिक स्रोत हैं
phases-title = { $n } दौर, एक नेटवर्क
phases-lead = हर इकाई अपनी जगह पर रहती है। काली रेखाएँ उस दौर में शुरू हुए संबंध हैं, धूसर रेखाएँ पुराने।
phases-undated = { $total } में से { $n } { $n ->
    [one] संबंध
   *[other] संबंधों
} का आरंभ ज्ञात नहीं है, इसलिए यहाँ नहीं दिखाया जा सकता; हाल के वर्षों का अभिलेखन बेहतर है, इसलिए वृद्धि का कुछ हिस्सा स्रोतों का प्रभाव है।
phase-ties = { $begun ->
    [0] कोई नया संबंध नहीं
    [one] { $begun } नया संबंध
   *[other] { $begun } नए संबंध
}, कुल { $ties }
chain-title = कौन क्या करता है
chain-lead = एक चिह्न उस चरण की एक दर्ज इकाई है; एक फ़र्म कई चरणों में हो सकती है।
chain-members-lead = हर चरण की दर्ज इकाइयाँ। एक इकाई कई चरणों में हो सकती है।
chain-caption = { $n } चरण; वर्ग स्थानीय फ़र्में हैं, वृत्त विदेशी स्वामित्व वाली
chain-stage = चरण
chain-local = स्थानीय
chain-foreign = विदेशी स्वामित्व
chain-gap = क्या नहीं है
chain-elsewhere = अन्यत्र से
chain-local-count = { $n ->
    [one] { $n } स्थानीय इकाई
   *[other] { $n } स्थानीय इकाइयाँ
}
chain-foreign-count = { $n ->
    [one] विदेशी स्वामित्व वाली { $n } इकाई
   *[other] विदेशी स्वामित्व वाली { $n } इकाइयाँ
}
stage-support = श्रृंखला का सहायक
stage-filled = भरा हुआ
stage-nearby = केवल आसपास भरा हुआ।
stage-gap = खाली।
stage-unexplained = खाली; कारण दर्ज नहीं।
stage-on = यहाँ दर्ज
layers-title = परतें संक्षेप में
layers-lead = हर कथन एक पृष्ठ खोलता है जहाँ तंत्र, प्रमाण और सीमाएँ हैं।
risks-title = जोखिम और अज्ञात बातें
risks-lead = यह विवरण क्या नहीं दिखा सकता, क्या विवादित है, क्या किसी ने प्रकाशित नहीं किया।
risks-limits = हर परत की पहली सीमा
risks-disputed = स्रोतों में मतभेद
risks-unknown = ज्ञात नहीं: खोजा गया, नहीं मिला
unknown-mechanism = तंत्र की पुष्टि नहीं हुई: { $kind }
ask-title = किससे पूछें
ask-about = इस पृष्ठ के बारे में
ask-corrections = सुधारों का स्वागत है; कृपया स्रोत की संख्या बताएँ।
boundary-title = क्लस्टर कहाँ समाप्त होता है
of-base = आधार: { $base }
of-base-plain = किसका हिस्सा

## खंड: शीर्षक और मार्गदर्शक प्रश्न

section-structure = संरचना
section-structure-question = यह किससे बना है?
section-relations = संबंध
section-relations-question = यह कैसे जुड़ता है?
section-mechanisms = तंत्र
section-mechanisms-question = यह कैसे विकसित होता है?
section-narrative = कथा
section-narrative-question = इसे कैसे समझा जाता है?
section-resilience = लचीलापन
section-resilience-question = कुछ विफल हो तो क्या होगा?
section-embedding = जुड़ाव
section-embedding-question = कहाँ जुड़ा जा सकता है?
section-reality = वास्तविकता
section-reality-question = वास्तव में वहाँ क्या है?
section-connectivity = कनेक्टिविटी
section-connectivity-question = क्या किससे जुड़ा है?
section-signals = संकेत
section-signals-question = कौन-से संकेत दिखाते हैं कि यह काम करता है?
section-cognition = बोध
section-cognition-question = इसे कौन और कैसे देखता है?
section-how = यह कैसे काम करता है
section-limits = सीमाएँ
section-missing = यह व्याख्या अभी किसी ने नहीं लिखी है। अभिलेख जो बताते हैं, वह नीचे है।
section-indicators = परिकलित
section-indicators-lead = दर्ज संबंधों से; सूत्र और सीमाएँ संकेतकों के पृष्ठ पर हैं।
next-section = आगे: { $title }

## निवेशकों के पाँच प्रश्न

question-supply = क्या आपूर्ति नेटवर्क स्थिर है?
question-talent = क्या प्रतिभा आती रहेगी?
question-technology = क्या ज्ञान फैलता है?
question-institutions = सहयोग को कौन सफल बनाता है?
question-evolution = क्या इस कथा को जाँचा जा सकता है?
question-eyebrow = प्रश्न
question-why = क्यों
question-deeper = और जानें: { $title }
question-others = अन्य प्रश्न

## प्रमाण

evidence-title = प्रमाण
evidence-lead = हर अभिलेख कितना भार उठा सकता है।
evidence-statement = अभिलेख
evidence-kind = प्रकार
evidence-strength = दृढ़ता
evidence-none = कोई स्रोत दर्ज नहीं
evidence-not-found = खोजा गया, कोई स्रोत नहीं मिला
evidence-one = एक स्रोत
evidence-one-primary = एक प्राथमिक स्रोत
evidence-many = { $n } स्वतंत्र स्रोत
evidence-disputed = स्रोतों में मतभेद
kind-fact = तथ्य
kind-event = घटना
kind-relation = संबंध
kind-actor = इकाई
kind-mechanism = तंत्र
notes-title = टिप्पणियाँ और स्रोत
notes-lead = ऊपर का हर अंक यहाँ लाता है। शीर्षक अपनी मूल भाषा में हैं।
note-back = पाठ पर लौटें
sources-differ = स्रोतों में मतभेद
superseded = अब मान्य नहीं
disputed = विवादित
standing-disputed = स्रोतों में मतभेद
standing-superseded = अब मान्य नहीं; अभिलेख के लिए रखा गया
standing-unverified = अभी जाँचा नहीं गया
basis-official = आधिकारिक
basis-estimate = अनुमान
basis-self-reported = स्वयं घोषित
basis-computed = परिकलित
alert-note = टिप्पणी
alert-tip = सुझाव
alert-important = महत्वपूर्ण
alert-warning = चेतावनी
alert-caution = सावधानी

## प्रगति

progress-target = लक्ष्य
progress-announced = घोषित
progress-approved = स्वीकृत
progress-under-way = जारी
progress-realised = साकार
progress-cancelled = रद्द

## तारीखें

date-about = लगभग { $date }
date-perhaps = संभवतः { $date }
date-about-perhaps = संभवतः लगभग { $date }
date-range = { $from }–{ $to }
date-range-words = { $from } – { $to }
date-since = { $unit ->
    [decade] आरंभ: { $from }
   *[plain] { $from } से
}
date-from = { $unit ->
    [decade] आरंभ: { $from }, अंत ज्ञात नहीं
   *[plain] { $from } से, अंत ज्ञात नहीं
}
date-until = { $unit ->
    [decade] अंत: { $to }
   *[plain] { $to } तक
}
date-to = { $unit ->
    [decade] अंत: { $to }, आरंभ ज्ञात नहीं
   *[plain] { $to } तक, आरंभ ज्ञात नहीं
}
date-between = { $unit ->
    [decade] { $from } – { $to } (इनके बीच)
   *[plain] { $from } और { $to } के बीच
}
date-quarter = { $quarter ->
    [1] { $year } की पहली तिमाही
    [2] { $year } की दूसरी तिमाही
    [3] { $year } की तीसरी तिमाही
   *[other] { $year } की चौथी तिमाही
}
date-first-half = { $year } की पहली छमाही
date-second-half = { $year } की दूसरी छमाही
date-decade = { $year } का दशक
date-century = { $century }वीं शताब्दी
life-until = { $until } तक
life-by = { $date } या उससे पहले
life-after = { $date } या उसके बाद

## संख्याएँ

value-about = लगभग { $value }
value-at-least = कम से कम { $value }
value-more-than = { $value } से अधिक
value-at-most = अधिकतम { $value }
value-less-than = { $value } से कम
value-range = { $low }–{ $high }
# बड़ी राशियाँ; .head तालिका के शीर्ष की इकाई है।
money-steps = { "" }
money-k = { $n } हज़ार
    .head = हज़ार { $currency }
money-m = { $n } मिलियन
    .head = मिलियन { $currency }
money-bn = { $n } बिलियन
    .head = बिलियन { $currency }
money-tn = { $n } ट्रिलियन
    .head = ट्रिलियन { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } रिंगिट
    .symbol = रिंगिट
currency-USD = { $n } अमेरिकी डॉलर
    .symbol = अमेरिकी डॉलर
currency-EUR = { $n } यूरो
    .symbol = यूरो
currency-GBP = { $n } पाउंड
    .symbol = पाउंड
currency-JPY = { $n } येन
    .symbol = येन
unit-percent = { $shown }%
unit-percent-points = { $shown } प्रतिशत अंक
unit-name-percent-points = प्रतिशत अंक
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } प्रति वर्ष
rate-month = { $amount } प्रति माह
rate-day = { $amount } प्रति दिन

## स्रोत में स्थान

locator-page = पृ. { $from }
locator-page-range = पृ. { $from }–{ $to }
locator-chapter = अध्याय { $from }
locator-chapter-range = अध्याय { $from }–{ $to }
locator-section = खंड { $from }
locator-section-range = खंड { $from }–{ $to }
locator-figure = चित्र { $from }
locator-figure-range = चित्र { $from }–{ $to }
locator-table = तालिका { $from }
locator-table-range = तालिका { $from }–{ $to }
locator-box = बॉक्स { $from }
locator-box-range = बॉक्स { $from }–{ $to }
locator-paragraph = अनुच्छेद { $from }
locator-paragraph-range = अनुच्छेद { $from }–{ $to }
locator-article = धारा { $from }
locator-article-range = धारा { $from }–{ $to }
locator-row = पंक्ति { $from }
locator-row-range = पंक्ति { $from }–{ $to }
locator-slide = स्लाइड { $from }
locator-slide-range = स्लाइड { $from }–{ $to }
locator-time = समय { $from }

## इकाइयाँ

actors-lead = { $cluster } की { $n ->
    [1] एकमात्र दर्ज इकाई
   *[other] सभी { $n } दर्ज इकाइयाँ
}, प्रकार के अनुसार।
actors-name = नाम
actors-place = स्थान
actors-since = कब से
actors-stages = चरण
actors-ties = संबंध
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }), { $cluster } में: { $n } दर्ज संबंध, घटनाएँ और स्रोत।
actor-kind-multinational = बहुराष्ट्रीय कंपनी
actor-kind-enterprise = उद्यम
actor-kind-sme = लघु या मध्यम उद्यम
actor-kind-startup = स्टार्ट-अप
actor-kind-joint-venture = संयुक्त उद्यम
actor-kind-university = विश्वविद्यालय
actor-kind-research-institute = अनुसंधान संस्थान
actor-kind-training = प्रशिक्षण केंद्र
actor-kind-agency = एजेंसी
actor-kind-government = सरकार
actor-kind-association = संघ
actor-kind-investor = निवेशक
actor-kind-service = सेवा प्रदाता
actor-kind-infrastructure = अवसंरचना
actor-kind-market = बाज़ार
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = बहुराष्ट्रीय कंपनियाँ ({ $n })
actor-kinds-enterprise = उद्यम ({ $n })
actor-kinds-sme = लघु और मध्यम उद्यम ({ $n })
actor-kinds-startup = स्टार्ट-अप ({ $n })
actor-kinds-joint-venture = संयुक्त उद्यम ({ $n })
actor-kinds-university = विश्वविद्यालय ({ $n })
actor-kinds-research-institute = अनुसंधान संस्थान ({ $n })
actor-kinds-training = प्रशिक्षण केंद्र ({ $n })
actor-kinds-agency = एजेंसियाँ ({ $n })
actor-kinds-government = सरकार ({ $n })
actor-kinds-association = संघ ({ $n })
actor-kinds-investor = निवेशक ({ $n })
actor-kinds-service = सेवा प्रदाता ({ $n })
actor-kinds-infrastructure = अवसंरचना ({ $n })
actor-kinds-market = बाज़ार ({ $n })
boundary-core = क्लस्टर के भीतर
boundary-extended = विस्तृत क्लस्टर
boundary-outside = बाहर, पर उससे जुड़ी
place-in = { $place }, { $country }
record-title = अभिलेख
record-note-line = { $date } की स्थिति; स्रोत पृष्ठ के अंत में
record-kind = प्रकार
record-since = कब से
record-until = कब तक
record-place = स्थान
record-boundary = दायरा
record-stages = चरण
record-parent = मूल संगठन
record-size = आकार
record-also = अन्य नाम
record-elsewhere = यहाँ भी
record-elsewhere-as = { $cluster }, नाम: { $actor }
record-checked = पिछली जाँच
record-note = टिप्पणी
identifier-lei = विधिक इकाई पहचानकर्ता (LEI)
identifier-ror = अनुसंधान संगठन (ROR)
identifier-wikidata = Wikidata
identifier-register = पंजीकरण संख्या
identifier-url = वेबसाइट
size-large = बड़ा
size-medium = मध्यम
size-small = छोटा
size-micro = सूक्ष्म
ties-title = वाक्यों में संबंध
ties-lead = { $n ->
    [one] { $n } दर्ज संबंध।
   *[other] { $n } दर्ज संबंध, समूह के अनुसार।
}
ties-tie = संबंध
ties-since = कब से
ties-sources = स्रोत
place-in-chain = श्रृंखला में स्थान
place-in-chain-lead = चिह्नित चरण वे हैं जिनमें इस इकाई का काम दर्ज है।
events-title = इसकी घटनाएँ
actor-facts = इससे जुड़े तथ्य
removed-title = यदि यह इकाई न हो
removed-lead = दर्ज संबंधों पर आधारित परिदृश्य, पूर्वानुमान नहीं।
removed-words = { $total } अन्य जुड़ी इकाइयों में से { $n } का शेष नेटवर्क तक एकमात्र दर्ज मार्ग टूट जाएगा: { $actors }।
disputed-title = जहाँ स्रोतों में मतभेद है

## संबंधों के समूह

family-supply = आपूर्ति
family-knowledge = ज्ञान
family-talent = लोग
family-capital = पूँजी
family-institution = संस्थाएँ और भूमि
family-lineage = उद्गम
family-count-supply = आपूर्ति में { $n }
family-count-knowledge = ज्ञान में { $n }
family-count-talent = लोगों के माध्यम से { $n }
family-count-capital = पूँजी में { $n }
family-count-institution = संस्थाओं और भूमि के माध्यम से { $n }
family-count-lineage = उद्गम से { $n }

## वाक्यों में संबंध। क्रिया नामों के लिंग और वचन पर निर्भर नहीं करती।

tie-supplies = { $from } की ओर से { $to } को आपूर्ति होती है।
tie-supplies-item = { $from } की ओर से { $to } को { $item } की आपूर्ति होती है।
tie-supplies-undisclosed = { $from } की ओर से { $to } को किसी अप्रकट वस्तु की आपूर्ति होती है।
tie-contracts = { $from } की ओर से { $to } को काम ठेके पर दिया जाता है।
tie-contracts-item = { $from } की ओर से { $to } को ठेके पर दिया जाने वाला काम: { $item }।
tie-rnd = { $from } और { $to } के बीच संयुक्त अनुसंधान होता है।
tie-rnd-item = { $from } और { $to } के बीच { $item } पर संयुक्त अनुसंधान होता है।
tie-co-develops = { $from } और { $to } के बीच उत्पादों का संयुक्त विकास होता है।
tie-co-develops-item = { $from } और { $to } के बीच { $item } का संयुक्त विकास होता है।
tie-develops = { $from } की ओर से { $to } को आपूर्तिकर्ता के रूप में विकसित किया जाता है।
tie-develops-item = { $from } की ओर से { $to } को { $item } के आपूर्तिकर्ता के रूप में विकसित किया जाता है।
tie-licenses = { $from } की ओर से { $to } को प्रौद्योगिकी का लाइसेंस दिया जाता है।
tie-licenses-item = { $from } की ओर से { $to } को { $item } का लाइसेंस दिया जाता है।
tie-standardizes = { $from } के बनाए मानकों का { $to } में उपयोग होता है।
tie-trains = { $from } में { $to } के लिए लोगों को प्रशिक्षण दिया जाता है।
tie-trains-item = { $from } में { $to } के लिए लोगों को प्रशिक्षण दिया जाता है: { $item }।
tie-talent-flow = लोग { $from } से { $to } में जाते हैं।
tie-spin-off = { $to } का जन्म { $from } से हुआ।
tie-invests = { $from } की ओर से { $to } में निवेश किया जाता है।
tie-owns = { $from } के पास { $to } का स्वामित्व है।
tie-funds = { $from } की ओर से { $to } को वित्तपोषण मिलता है।
tie-member-of = { $from } के पास { $to } की सदस्यता है।
tie-regulates = { $from } द्वारा { $to } का विनियमन होता है।
tie-hosts = { $from } की ओर से { $to } को स्थान दिया जाता है।
tie-founds = { $from } ने { $to } की स्थापना की।
tie-cooperates = { $from } और { $to } के बीच सहयोग है।
tie-cooperates-item = { $from } और { $to } के बीच सहयोग है, विषय: { $item }।
tie-succeeds = { $from } द्वारा { $to } का काम आगे बढ़ाया जाता है।
tie-standby = योग्यता प्राप्त आपूर्तिकर्ता, अभी उपयोग में नहीं
tie-share = ख़रीद का { $share }
tie-capital-share = पूँजी का { $share }
tie-sales-share = विक्रेता की बिक्री का { $share }
tie-lead-time = सुपुर्दगी अवधि { $time }
tie-lead-time-unknown = सुपुर्दगी अवधि ज्ञात नहीं
undisclosed-item = कोई अप्रकट वस्तु
end-stage = “{ $stage }” चरण (फ़र्में)
end-undisclosed = एक अप्रकट फ़र्म
end-undisclosed-stage = “{ $stage }” चरण की एक अप्रकट फ़र्म

## घटनाओं के प्रकार

event-kind-founding = स्थापना
event-kind-entry = प्रवेश
event-kind-exit = निर्गमन
event-kind-expansion = विस्तार
event-kind-policy = नीति
event-kind-technology = प्रौद्योगिकी
event-kind-institution = संस्था
event-kind-investment = निवेश
event-kind-infrastructure = अवसंरचना
event-kind-crisis = संकट
event-kind-recovery = पुनरुद्धार
event-kind-milestone = मील का पत्थर
event-kind-spin-off = स्पिन-ऑफ़
event-kind-merger = विलय
event-kind-acquisition = अधिग्रहण
event-kind-renaming = नाम परिवर्तन

## तथ्य

facts-lead = { $cluster } के बारे में { $n ->
    [1] एकमात्र दर्ज तथ्य
   *[other] सभी { $n } दर्ज तथ्य
}, तारीख, स्रोत और माप के आधार सहित।
facts-disputed-count = { $n ->
    [0] किसी पर स्रोतों में मतभेद नहीं है।
   *[other] इनमें से { $n } पर स्रोतों में मतभेद है; हर रूप दिखाया गया है।
}
facts-numbers = संख्याएँ
facts-numbers-lead = मान जैसे प्रकाशित हुए, कभी औसत नहीं। योजनाओं पर वैसा ही लिखा है।
facts-statements = कथन
facts-incentives = प्रोत्साहन
fact-date = तारीख
fact-value = मान
fact-said-by = स्रोत
fact-preferred = इस साइट पर अन्यत्र यही मान लिया गया है
fact-method = विधि
fact-superseded-by = इसकी जगह अब
fact-compare = तुलना करें
fact-about = विषय
incentive-dates = { $since } – { $until }

## संकेतक

indicators-lead = { $cluster } के दर्ज संबंधों से परिकलित मान; हर मान के साथ उसका सूत्र, परिकलन का आधार और यह कि वह कैसे भ्रमित कर सकता है।
indicator-computed-on = परिकलन का आधार
indicator-coverage-title = व्याप्ति
indicator-named = उल्लेखनीय
observations-title = प्रकाशित मान
observations-lead = यहाँ परिकलित नहीं: जैसे प्रकाशकों ने दिए।
observation-indicator = संकेतक
observation-note = टिप्पणी

## स्रोत

sources-lead = { $cluster } के पीछे { $n ->
    [1] एकमात्र स्रोत, अपनी मूल भाषा में।
   *[other] सभी { $n } स्रोत, अपनी-अपनी मूल भाषा में।
}
sources-list = सभी स्रोत
source-archive = संग्रहीत प्रति
source-primary = प्राथमिक स्रोत
source-accessed = पढ़ा गया: { $date }
source-repeats = इसे दोहराता है
source-cited-by = इनमें उद्धृत
source-kind-statistics = सांख्यिकी
source-kind-law = क़ानून
source-kind-filing = वैधानिक विवरण
source-kind-report = रिपोर्ट
source-kind-academic = शैक्षणिक
source-kind-dataset = डेटासेट
source-kind-press-release = प्रेस विज्ञप्ति
source-kind-news = समाचार
source-kind-website = वेबसाइट
source-kind-speech = भाषण
source-kind-interview = साक्षात्कार
source-kind-archive = अभिलेखागार
source-kind-other = अन्य
cited-actor = { $n ->
    [one] { $n } इकाई
   *[other] { $n } इकाइयाँ
}
cited-relation = { $n } संबंध
cited-event = { $n ->
    [one] { $n } घटना
   *[other] { $n } घटनाएँ
}
cited-phase = { $n } दौर
cited-stage = { $n } चरण
cited-fact = { $n } तथ्य
cited-project = { $n ->
    [one] { $n } परियोजना
   *[other] { $n } परियोजनाएँ
}
cited-mechanism = { $n } तंत्र
cited-observation = { $n } प्रकाशित मान
cited-incentive = { $n } प्रोत्साहन
cited-signal = { $n } संकेत
signals-title = संकेत
signals-lead = स्रोतों में पढ़े गए अलग-अलग संकेत; हर एक किसी दर्ज बात से जुड़ा है।
signal-bears-on = इससे जुड़ा
signal-report = रिपोर्ट
signal-press = प्रेस
signal-social = सोशल मीडिया
signal-supply-platform = आपूर्ति मंच
signal-community = समुदाय
signal-compliance = अनुपालन
signal-patent = पेटेंट
signal-hiring = भर्ती

## संबंध, तंत्र, लचीलापन, जुड़ाव

projects-title = कई पक्षों के संबंध
projects-lead = परियोजनाएँ जो एक साथ कई इकाइयों को जोड़ती हैं।
mechanisms-title = एक बात दूसरी तक कैसे ले जाती है
mechanisms-lead = ये कदम प्रमाण के रूप में नामित अभिलेखों की लेखकों द्वारा की गई व्याख्या हैं।
mechanism-diffusion = प्रसार
mechanism-talent = प्रतिभा
mechanism-transfer = हस्तांतरण
mechanism-capital = पूँजी
mechanism-recovery = पुनरुद्धार
mechanism-evidence = आधार
not-established = पुष्टि नहीं हुई।

## डेटा और शब्दावली

data-title = { $cluster } के दर्ज तथ्य और संबंध
data-lead = { $cluster } के बारे में यह साइट जो कुछ कहती है, ऐसी फ़ाइलों में जिन्हें स्प्रेडशीट या प्रोग्राम पढ़ सके।
data-files = फ़ाइलें
data-files-lead = UTF-8 में पाठ, शीर्ष पंक्ति सहित। साइट की हर भाषा में समान।
data-file = फ़ाइल
data-holds = इसमें क्या है
data-actors = इकाइयाँ: प्रकार, स्थान, आरंभ और अंत, पहचानकर्ता
data-relations = संबंध: प्रकार, वस्तु, आरंभ और अंत, हिस्से
data-events = घटनाएँ: तारीख, प्रकार, इकाइयाँ, प्रगति
data-facts = तथ्य: माप की इकाई, नवीनतम मान, प्रगति, आधार
data-points = हर श्रृंखला का हर मान, तारीख और स्रोतों सहित
data-sources = स्रोत: प्रकार, प्रकाशक, तारीख, पता
data-indicators = परिकलित मान: सूत्र, मामलों की संख्या, तारीख
data-json = सब कुछ एक फ़ाइल में
glossary-lead = इस साइट पर प्रयुक्त शब्द, हर एक की व्याख्या एक वाक्य में।
glossary-terms = { $n } शब्द
glossary-plain = सरल शब्दों में
glossary-also = अन्य नाम
