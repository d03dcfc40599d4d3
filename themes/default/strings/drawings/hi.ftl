# चित्रों और नेटवर्क पृष्ठ के शब्द।

## चित्रों में इकाइयों के प्रकार (आकृति और रंग)
class-mnc = विदेशी स्वामित्व वाली इकाई
class-loc = स्थानीय फ़र्म
class-lea = शिक्षण और अनुसंधान
class-pub = सार्वजनिक निकाय
class-ass = संघ
class-cap = निवेशक
class-inf = भूमि और उपयोगिताएँ
class-out = क्लस्टर के बाहर

## चित्र
drawing-actor = { $actor }, { $kind }, { $n } साझेदार
drawing-network = { $actors ->
    [one] { $actors } इकाई
   *[other] { $actors } इकाइयाँ
}, { $ties } संबंध
drawing-network-note = बड़े चिह्नों के साझेदार अधिक हैं। तीर देने वाले से पाने वाले की ओर है। स्थिति का कोई पैमाना नहीं है: पास होने का अर्थ है घनिष्ठ संबंध।
shape-mnc = वृत्त विदेशी स्वामित्व वाली इकाइयाँ हैं
shape-loc = वर्ग स्थानीय फ़र्में हैं
shape-lea = त्रिभुज शिक्षण और अनुसंधान हैं
shape-pub = समचतुर्भुज सार्वजनिक निकाय हैं
shape-ass = षट्भुज संघ हैं
shape-cap = उलटे त्रिभुज निवेशक हैं
shape-inf = क्रॉस भूमि और उपयोगिताएँ हैं
shape-out = खाली वृत्त क्लस्टर के बाहर हैं
drawing-network-finding = सबसे अधिक संबंध: { $actors }
drawing-phase = { $new ->
    [0] तारीख वाला कोई संबंध शुरू नहीं होता
    [one] तारीख वाला { $new } संबंध शुरू होता है
   *[other] तारीख वाले { $new } संबंध शुरू होते हैं
}, { $old ->
    [0] कोई पुराना जारी नहीं है
    [one] { $old } पुराना जारी है
   *[other] { $old } पुराने जारी हैं
}
drawing-around = { $actor } और { $n } साझेदार
drawing-chain = { $n } { $n ->
    [one] चरण
   *[other] चरणों
} की मूल्य श्रृंखला
drawing-chain-note = तीर एक चरण से उस चरण तक जाता है जिसे वह आपूर्ति देता है। टूटी रेखा वाले खाने में क्लस्टर के भीतर कोई इकाई नहीं है।
drawing-stage-gap = यहाँ कोई दर्ज नहीं
drawing-stage-members = { $n ->
    [one] { $n } इकाई
   *[other] { $n } इकाइयाँ
}
drawing-chart = { $fact }: { $n } मान

## नेटवर्क पृष्ठ
network-lead = नामित इकाइयों का नेटवर्क, { $date } की स्थिति: { $n ->
    [one] { $n } इकाई
   *[other] { $n } इकाइयाँ
} और { $ties } संबंध दर्ज हैं। सबसे अधिक साझेदार { $best } के हैं: { $most }।
network-figure = कौन किससे जुड़ा है
network-reading-title = मानचित्र क्या दिखाता है
network-see-cut = { $cut ->
    [one] { $cut } अन्य इकाई
   *[other] { $cut } अन्य इकाइयों
} का शेष नेटवर्क से संबंध केवल { $actor } के माध्यम से है।
network-see-hubs = चित्रित सभी संबंधों में से { $share } में इनकी भागीदारी है: { $actors }।
network-see-between = दो अन्य इकाइयों के बीच के सबसे छोटे मार्गों में से { $share } { $actor } से होकर जाते हैं।
network-see-single = { $n ->
    [one] { $n } इकाई मानचित्र से केवल एक दर्ज संबंध द्वारा जुड़ी है।
   *[other] { $n } इकाइयाँ मानचित्र से केवल एक-एक दर्ज संबंध द्वारा जुड़ी हैं।
}
network-key-actors = इकाइयाँ
network-key-ties = संबंध
network-key-strength = मोटी रेखा दो या अधिक स्वतंत्र स्रोतों पर आधारित है, पतली एक पर। छल्ला ऐसा संबंध दिखाता है जिस पर स्रोतों में मतभेद है।
network-ties-title = हर संबंध वाक्य के रूप में
network-ties-skip = संबंधों की तालिका पर जाएँ
network-ties-caption = ऊपर चित्रित संबंध, कुल { $n }
network-past-title = अतीत के संबंध
network-past-caption = संबंध जो समाप्त हो गए या जिनका एक छोर समाप्त हो गया, कुल { $n }
network-open-title = समूहों और अनाम फ़र्मों से संबंध
network-open-caption = संबंध जिनका एक छोर नामित इकाई नहीं है, कुल { $n }; ये किसी संकेतक में नहीं गिने जाते
network-projects-title = कई इकाइयों की परियोजनाएँ
network-col-from = किससे
network-col-tie = संबंध
network-col-to = किस तक
network-col-family = समूह
network-col-years = वर्ष
network-col-evidence = स्रोत
network-alone-title = बिना दर्ज संबंध वाली इकाइयाँ
network-alone = { $n ->
    [one] { $n } ऐसी इकाई सूची में है जिसका कोई संबंध दर्ज नहीं है। यह अभिलेखों के बारे में बताता है, फ़र्म के बारे में नहीं।
   *[other] { $n } ऐसी इकाइयाँ सूची में हैं जिनका कोई संबंध दर्ज नहीं है। यह अभिलेखों के बारे में बताता है, फ़र्मों के बारे में नहीं।
}
network-limits-title = यह क्या नहीं दिखाता
network-limit-undated = { $n ->
    [one] { $n } संबंध की तारीख नहीं है: वह वर्तमान में चित्रित है, अतीत में नहीं।
   *[other] { $n } संबंधों की तारीख नहीं है: वे वर्तमान में चित्रित हैं, अतीत में नहीं।
}
network-limit-unsourced = { $n ->
    [one] { $n } संबंध
   *[other] { $n } संबंधों
} में कोई स्रोत नहीं दिया गया है।
network-limit-undisclosed = { $n ->
    [one] { $n } संबंध
   *[other] { $n } संबंधों
} का एक छोर अप्रकट है।
network-limit-sample = केवल वही दर्ज है जो प्रकाशित हुआ। ग्राहक और क़ीमतें कम ही प्रकाशित होती हैं, इसलिए यह नेटवर्क निचली सीमा है।
network-years-unknown = ज्ञात नहीं

## नेटवर्क में स्क्रिप्ट द्वारा जोड़े गए नियंत्रण
network-filter-families = संबंध
network-filter-kinds = इकाइयाँ
network-find = इकाई खोजें
network-shown = { $actors } इकाइयाँ, { $ties } संबंध दिखाए गए
network-zoom-in = बड़ा करें
network-zoom-out = छोटा करें
network-zoom-reset = पूरा नेटवर्क
network-keys = तीर कुंजियाँ एक इकाई से दूसरी पर ले जाती हैं, Home सबसे अधिक जुड़ी इकाई पर, Escape चयन हटाता है, धन और ऋण चिह्न ज़ूम करते हैं।
network-partners = { $actor }: { $n } साझेदार दिखाए गए
network-zoom = ज़ूम

## नेटवर्क के नीचे स्क्रिप्ट द्वारा जोड़े गए प्रश्न
explore-choose = इकाई चुनें
explore-way = दो इकाइयों के बीच का मार्ग
explore-from = कहाँ से
explore-to = कहाँ तक
explore-found = { $from } से { $to } तक सबसे छोटा दर्ज मार्ग। कदम: { $n }
explore-none = { $from } से { $to } तक कोई दर्ज मार्ग नहीं है।
explore-without = एक इकाई के बिना
explore-leave = हटाएँ
explore-cut = इस चित्र में { $actor } के बिना सबसे बड़े भाग से कटी इकाइयाँ: { $n }
explore-whole = इस चित्र में { $actor } के बिना बाकी सब पहले की तरह जुड़े रहते हैं।
explore-years = आरंभ के वर्ष के अनुसार संबंध
explore-until = इस वर्ष तक शुरू
explore-now = आज
explore-begun = { $year }: चित्रित संबंधों में से { $n } शुरू हो चुके थे। तारीख न होने से छिपे: { $undated }
explore-save = चित्र जैसा दिख रहा है वैसा सहेजें
explore-save-svg = SVG के रूप में
explore-save-png = PNG के रूप में
explore-save-csv = दिखाए गए संबंधों की तालिका, CSV के रूप में

## छाँटना, आकार, और एक इकाई के आसपास
focus-part = नेटवर्क का एक भाग
focus-around = इसके आसपास
focus-steps = कदम
focus-region = क्षेत्र
focus-boundary = दायरा
focus-all = सभी
focus-size = चिह्नों का आकार
focus-alike = चित्र के अनुसार
focus-degree = साझेदारों की संख्या
focus-between = इससे होकर जाने वाले सबसे छोटे मार्गों का हिस्सा
focus-core = कोर संख्या: इस भाग में सभी के कम से कम इतने साझेदार हैं
focus-largest = { $actor }: { $value }
focus-rows = तालिका में संबंध: { $of } में से { $shown }
