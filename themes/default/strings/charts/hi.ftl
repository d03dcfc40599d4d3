# चार्टों के शब्द।

## Signs, explained below the title where they occur
chart-plan = खाली: पूरा नहीं हुआ।
chart-differ = कोष्ठक: स्रोतों में अंतर है।
chart-about = वलय: लगभग यह मान।
chart-bound = तीर: एक सीमा, इतना या उससे आगे।
chart-gap = जहाँ रेखा टूटती है, वहाँ मान उपलब्ध नहीं हैं।
## Below a chart
chart-table = मान तालिका में
