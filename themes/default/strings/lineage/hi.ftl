# वंशावलियों के शब्द: कौन किससे निकला।

lineage-title = वंशावलियाँ
lineage-own = यह कहाँ से आया और इसका क्या हुआ
lineage-note = हर रेखा समय के साथ एक संस्था को दिखाती है। शाखा वह इकाई है जो बेची गई या स्वतंत्र हुई; जो रेखा दूसरी में मिलती है, उसका अधिग्रहण हुआ; बिंदुओं वाली कड़ी उस फ़र्म तक जाती है जिसे वहाँ के लोगों ने स्थापित किया। टूटी रेखा का अर्थ है कि समय ठीक-ठीक ज्ञात नहीं।
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } और { $n ->
    [one] एक अन्य
   *[other] { $n } अन्य
}
lineage-whole = समयरेखा पर पूरा परिवार
# For screen readers; $from and $to are years.
drawing-lineage = { $from } से { $to } तक वंश की रेखाएँ: { $names }। नीचे की सूची यही बताती है।
