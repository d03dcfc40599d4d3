# क्लस्टरों को साथ-साथ रखने वाले पृष्ठ के शब्द।

page-compare = तुलना
compare-title = क्लस्टर साथ-साथ
compare-lead = एक ही ढाँचे में { $n } क्लस्टर: { $clusters }। जो दर्ज है, वह अलग-अलग है: बड़ी संख्या का अर्थ केवल यह भी हो सकता है कि अधिक लिखा गया।
compare-open-page = साथ-साथ देखें: { $clusters }
compare-foreign = जिन कथनों का अनुवाद अभी नहीं हुआ, वे अपनी मूल भाषा में हैं।

## क्या दर्ज है

compare-recorded-title = क्या दर्ज है
compare-recorded-lead = सभी संख्याएँ अभिलेख गिनती हैं, दुनिया नहीं। जो अधिक दर्ज करता है, उसे अधिक मिलता है।
compare-recorded = { $date } की स्थिति: { $counts }।
compare-recorded-coverage = { $dated } संबंधों का आरंभ दर्ज है, { $sourced } में स्रोत दिया गया है।
compare-actors = { $n ->
    [one] { $n } इकाई
   *[other] { $n } इकाइयाँ
}
compare-ties = { $n } संबंध
compare-events = { $n ->
    [one] { $n } घटना
   *[other] { $n } घटनाएँ
}
compare-sources = { $n } स्रोत
compare-days-differ = अभिलेख अलग-अलग दिनों के हैं: उनके बीच जो बदला, वह क्लस्टरों का अंतर नहीं है।

## क्या कहा गया है

compare-claims-title = हर एक अपने बारे में क्या कहता है
compare-claims-lead = हर खंड का पहला अनुच्छेद। नाम तंत्र, प्रमाण और सीमाओं तक ले जाता है।
compare-no-claim = यह खंड अभी किसी ने नहीं लिखा है।

## संरचना

compare-structure-lead = हर क्लस्टर अपने चरण स्वयं घोषित करता है, अधिक या कम बारीक। उनकी संख्या कोई माप नहीं है; माप यह है कि उन्हें कौन भरता है।
compare-stage-inside = भीतर { $n }
compare-stage-nearby = आसपास { $n }
compare-stage-outside = बाहर { $n }
compare-no-stages = कोई चरण घोषित नहीं है।
compare-kinds = प्रकार के अनुसार दर्ज इकाइयाँ

## संकेतक और लचीलापन

compare-indicators-lead = सबके लिए एक ही तरीके से परिकलित। हर मान के नीचे: परिकलन का आधार, और उसमें से कितने की तारीख और स्रोत हैं। यह कोई क्रम-निर्धारण नहीं है।
compare-remark = ध्यान देने योग्य
compare-coverage = तारीख { $dated }, स्रोत { $sourced }
compare-open = टिप्पणी के साथ तुलना की जा सकती है
compare-apart = तुलना योग्य नहीं: हर मान अपने क्लस्टर का वर्णन करता है
compare-why-few = हर क्लस्टर के पर्याप्त आँकड़े नहीं हैं।
compare-why-size = यह गिनी गई इकाइयों की संख्या के साथ बदलता है, और वह संख्या अलग-अलग है।
compare-why-stages = चरणों की सूचियाँ समान नहीं हैं।
compare-why-suppliers = जिन इनपुटों के सभी आपूर्तिकर्ता दर्ज नहीं हैं, वे छोड़ दिए गए हैं।
compare-why-undated = बिना तारीख वाले संबंध छोड़ दिए गए हैं: { $shares }।
compare-of = { $total } में से { $n }
compare-resilience-lead = दर्ज संबंध किस पर टिके हैं। अभिलेखों पर आधारित परिदृश्य, पूर्वानुमान नहीं।

## दौर

compare-phases-title = हर एक कैसे बना
compare-phases-lead = दौर हर क्लस्टर के संपादकों द्वारा घटनाओं की व्याख्या हैं।
compare-no-phases = कोई दौर घोषित नहीं है।
compare-drawing = समय के एक अक्ष पर { $n } { $n ->
    [one] क्लस्टर
   *[other] क्लस्टरों
} के दौर, { $from } से { $to } तक; नीचे की सूची में वही है।
compare-drawing-title = समय का एक अक्ष
compare-drawing-note = हर पट्टी एक दौर है; उसकी संख्या नीचे की सूची की संख्या है।

## क्लस्टरों के बीच संबंध

compare-links-title = क्लस्टरों के बीच
compare-links-lead = एक से अधिक क्लस्टरों में दर्ज इकाइयाँ, और एक से दूसरे का संदर्भ देने वाले पाठ।
compare-links-none = उनके बीच कोई संबंध दर्ज नहीं है। यह प्रमाण नहीं है कि संबंध है ही नहीं।
compare-same = दोनों में दर्ज: { $here } और { $there }
compare-is = { " = " }
compare-crossing = { $here } के पाठ जो { $there } का संदर्भ देते हैं
