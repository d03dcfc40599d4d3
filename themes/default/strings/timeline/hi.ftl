# समयरेखा के शब्द: अक्ष, संकेत-सूची, घटनाओं की सूची।

## चित्र के रूप में अक्ष
drawing-timeline = समय के अक्ष पर { $n ->
    [one] { $n } घटना
   *[other] { $n } घटनाएँ
}, { $from } से { $to } तक; नीचे की सूची में वही घटनाएँ हैं। { $unnamed ->
    [0] हर चिह्न पर उसका नाम है।
    [one] { $unnamed } चिह्न बिना नाम के है।
   *[other] { $unnamed } चिह्न बिना नाम के हैं।
}
drawing-timeline-finding = { $n } घटनाओं में से आधी { $years } में से पिछले { $recent } { $recent ->
    [one] वर्ष
   *[other] वर्षों
} में हुईं: हाल के समय का अभिलेख अधिक सघन है।
drawing-timeline-title = { $years } { $years ->
    [one] वर्ष
   *[other] वर्षों
} में { $n ->
    [one] { $n } घटना
   *[other] { $n } घटनाएँ
}
drawing-timeline-note = मोटे अक्षरों वाले नाम सबसे महत्वपूर्ण हैं। हर चिह्न सूची में अपनी घटना तक ले जाता है; जहाँ नाम टकराते, वहाँ केवल चिह्न है। { $undated ->
    [0] { "" }
    [one] { $undated } घटना की तारीख ज्ञात नहीं है; वह केवल सूची में है।
   *[other] { $undated } घटनाओं की तारीख ज्ञात नहीं है; वे केवल सूची में हैं।
}
drawing-timeline-broken = कटे किनारे: बिना दर्ज घटना वाले वर्ष हटा दिए गए हैं।
drawing-event = { $date }: { $title } ({ $kind })

## अक्ष की पट्टियाँ
lane-policy = नीति और संस्थाएँ
lane-entry = प्रवेश और निर्गमन
lane-owners = स्पिन-ऑफ़ और स्वामी
lane-growth = प्रौद्योगिकी और निवेश
lane-crisis = संकट और पुनरुद्धार

## संकेत-सूची: तारीख कितनी निश्चित है
timeline-key-dates = तारीखें
timeline-key-year = वर्ष तक या उससे कम सटीक ज्ञात
timeline-key-about = लगभग इस समय
timeline-key-interval = इतने समय तक चला
timeline-key-one-of = स्रोतों में मतभेद: इनमें से कोई एक वर्ष
timeline-key-open = घोषित या नियोजित, साकार नहीं
timeline-key-cancelled = रद्द
timeline-key-cause = लेखकों के अनुसार कारण

## पृष्ठ
timeline-axis = समय का अक्ष
timeline-skip = घटनाओं की सूची पर जाएँ
timeline-claim = { $from } और { $to } के बीच { $n ->
    [one] { $n } घटना दर्ज है
   *[other] { $n } घटनाएँ दर्ज हैं
}{ $phases ->
    [0] ।
   *[other] , { $phases } दौर में।
}
timeline-claim-bare = { $n ->
    [one] { $n } घटना दर्ज है।
   *[other] { $n } घटनाएँ दर्ज हैं।
}
timeline-claim-entries = सबसे अधिक प्रवेश “{ $phase }” में हुए: { $total } में से { $n }।
timeline-claim-exits = सबसे अधिक निर्गमन “{ $phase }” में हुए: { $total } में से { $n }।
timeline-claim-crises = सबसे अधिक संकट “{ $phase }” में आए: { $total } में से { $n }।
timeline-all = सभी घटनाएँ
timeline-before = पहले दौर से पूर्व
timeline-between = दौरों के बाहर
timeline-undated = तारीख ज्ञात नहीं
timeline-no-events = यहाँ कोई घटना दर्ज नहीं है।
timeline-undated-ties = { $total } में से { $n } { $n ->
    [one] संबंध
   *[other] संबंधों
} का आरंभ ज्ञात नहीं है, इसलिए यहाँ नहीं दिखाया जा सकता।
timeline-phase-actors = संकेतकों में गिनी गई इकाइयाँ: { $begun ->
    [0] कोई शुरू नहीं हुई
    [one] { $begun } शुरू हुई
   *[other] { $begun } शुरू हुईं
}, { $ended ->
    [0] कोई समाप्त नहीं हुई
    [one] { $ended } समाप्त हुई
   *[other] { $ended } समाप्त हुईं
}, अंत में { $n }।
timeline-phase-ties = उनके बीच तारीख वाले संबंध: { $begun ->
    [0] कोई शुरू नहीं हुआ
    [one] { $begun } शुरू हुआ
   *[other] { $begun } शुरू हुए
}, { $ended ->
    [0] कोई समाप्त नहीं हुआ
    [one] { $ended } समाप्त हुआ
   *[other] { $ended } समाप्त हुए
}, अंत में { $n }।
phase-ended-by = समाप्ति का कारण:

## घटना
event-disputed = विवादित।
event-more = इसके बारे में और
event-begins = शुरू: { $items }
event-ends = समाप्त: { $items }
event-goes-on = जारी: { $items }
event-because = कारण: { $events }
event-led-to = इससे हुआ: { $events }
event-outcome = परिणाम: { $events }
event-planned = योजना यहाँ बनी: { $events }
event-fact = { $label }: { $value }

## स्क्रिप्ट द्वारा जोड़े गए नियंत्रण
timeline-filter-show = दिखाएँ
timeline-filter-all = सभी घटनाएँ
timeline-filter-main = केवल मुख्य घटनाएँ
timeline-filter-every = हर प्रकार
timeline-filter-none = कोई प्रकार नहीं
timeline-shown = { $total } में से { $n } घटनाएँ दिखाई गईं
timeline-empty = कोई घटना इस फ़िल्टर से मेल नहीं खाती।
