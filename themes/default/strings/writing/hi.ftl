# `covers` का हर शब्द लेखक से क्या पूछता है; `narrarium new` इन्हें मसौदे में लिखता है।

covers-actors = कौन-से संगठन हैं, किस प्रकार के और किसके स्वामित्व में?
covers-stages = श्रृंखला के कौन-से चरण भरे हैं, कौन-से नहीं, और क्यों?
covers-places = यह कहाँ शुरू और कहाँ समाप्त होता है?
covers-supply = कौन किससे क्या ख़रीदता है?
covers-knowledge = कौन किसके साथ विकास करता है?
covers-institutions = कौन-सी संस्थाएँ उन्हें साथ लाती हैं?
covers-diffusion = प्रौद्योगिकी अगली फ़र्म तक कैसे पहुँचती है?
covers-talent = लोग कहाँ सीखते हैं और फिर कहाँ जाते हैं?
covers-transfer = अनुसंधान उत्पाद तक कैसे पहुँचता है?
covers-capital = नई चीज़ों का ख़र्च कौन उठाता है?
covers-story = इसके बारे में क्या कहा जाता है?
covers-turns = यह कब बदला और किस कारण?
covers-misconceptions = बाहर के लोग क्या ग़लत समझते हैं?
covers-alternatives = किस चीज़ का केवल एक ही विकल्प है?
covers-markets = कौन ख़रीदता है, और ऐसे कितने हैं?
covers-regions = कौन-से संबंध क्षेत्र से बाहर जाते हैं?
covers-recovery = पिछले संकटों में क्या हुआ, और कितना समय लगा?
covers-neighbours = इसके आसपास कौन होगा?
covers-gaps = क्या नहीं है?
covers-reach = दो कदमों में यह किस तक पहुँचता है?
