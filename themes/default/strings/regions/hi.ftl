# ISO 3166-2 कोड के अनुसार क्षेत्रों के नाम।

region-MY-01 = जोहोर
region-MY-02 = केदाह
region-MY-03 = केलंतन
region-MY-04 = मलक्का
region-MY-05 = नेगेरी सेम्बिलान
region-MY-06 = पहांग
region-MY-07 = पेनांग
region-MY-08 = पेराक
region-MY-09 = पर्लिस
region-MY-10 = सेलांगोर
region-MY-11 = तेरेंगानू
region-MY-12 = सबाह
region-MY-13 = सारावाक
region-MY-14 = कुआलालंपुर
region-MY-15 = लाबुआन
region-MY-16 = पुत्रजाया
