//! ISO 4217: the currencies in use, and those of the last decades that sources still quote. A plain
//! table; the English names are for hints, readers see those of their language.

/// In use in 2026: code, English name; sorted. Funds, metals and test codes are left out.
#[rustfmt::skip]
pub(super) const CURRENCIES: [(&str, &str); 156] = [
    ("AED", "UAE dirham"), ("AFN", "Afghan afghani"), ("ALL", "Albanian lek"), ("AMD", "Armenian dram"),
    ("AOA", "Angolan kwanza"), ("ARS", "Argentine peso"), ("AUD", "Australian dollar"),
    ("AWG", "Aruban florin"), ("AZN", "Azerbaijani manat"), ("BAM", "Bosnian convertible mark"),
    ("BBD", "Barbados dollar"), ("BDT", "Bangladeshi taka"), ("BHD", "Bahraini dinar"),
    ("BIF", "Burundian franc"), ("BMD", "Bermudian dollar"), ("BND", "Brunei dollar"),
    ("BOB", "Bolivian boliviano"), ("BRL", "Brazilian real"), ("BSD", "Bahamian dollar"),
    ("BTN", "Bhutanese ngultrum"), ("BWP", "Botswana pula"), ("BYN", "Belarusian rouble"),
    ("BZD", "Belize dollar"), ("CAD", "Canadian dollar"), ("CDF", "Congolese franc"), ("CHF", "Swiss franc"),
    ("CLP", "Chilean peso"), ("CNY", "Chinese yuan"), ("COP", "Colombian peso"), ("CRC", "Costa Rican colón"),
    ("CUP", "Cuban peso"), ("CVE", "Cape Verdean escudo"), ("CZK", "Czech koruna"), ("DJF", "Djiboutian franc"),
    ("DKK", "Danish krone"), ("DOP", "Dominican peso"), ("DZD", "Algerian dinar"), ("EGP", "Egyptian pound"),
    ("ERN", "Eritrean nakfa"), ("ETB", "Ethiopian birr"), ("EUR", "euro"), ("FJD", "Fijian dollar"),
    ("FKP", "Falkland Islands pound"), ("GBP", "pound sterling"), ("GEL", "Georgian lari"),
    ("GHS", "Ghanaian cedi"), ("GIP", "Gibraltar pound"), ("GMD", "Gambian dalasi"), ("GNF", "Guinean franc"),
    ("GTQ", "Guatemalan quetzal"), ("GYD", "Guyanese dollar"), ("HKD", "Hong Kong dollar"),
    ("HNL", "Honduran lempira"), ("HTG", "Haitian gourde"), ("HUF", "Hungarian forint"),
    ("IDR", "Indonesian rupiah"), ("ILS", "Israeli new shekel"), ("INR", "Indian rupee"),
    ("IQD", "Iraqi dinar"), ("IRR", "Iranian rial"), ("ISK", "Icelandic króna"), ("JMD", "Jamaican dollar"),
    ("JOD", "Jordanian dinar"), ("JPY", "Japanese yen"), ("KES", "Kenyan shilling"), ("KGS", "Kyrgyz som"),
    ("KHR", "Cambodian riel"), ("KMF", "Comorian franc"), ("KPW", "North Korean won"),
    ("KRW", "South Korean won"), ("KWD", "Kuwaiti dinar"), ("KYD", "Cayman Islands dollar"),
    ("KZT", "Kazakh tenge"), ("LAK", "Lao kip"), ("LBP", "Lebanese pound"), ("LKR", "Sri Lankan rupee"),
    ("LRD", "Liberian dollar"), ("LSL", "Lesotho loti"), ("LYD", "Libyan dinar"), ("MAD", "Moroccan dirham"),
    ("MDL", "Moldovan leu"), ("MGA", "Malagasy ariary"), ("MKD", "Macedonian denar"), ("MMK", "Myanmar kyat"),
    ("MNT", "Mongolian tögrög"), ("MOP", "Macanese pataca"), ("MRU", "Mauritanian ouguiya"),
    ("MUR", "Mauritian rupee"), ("MVR", "Maldivian rufiyaa"), ("MWK", "Malawian kwacha"),
    ("MXN", "Mexican peso"), ("MYR", "Malaysian ringgit"), ("MZN", "Mozambican metical"),
    ("NAD", "Namibian dollar"), ("NGN", "Nigerian naira"), ("NIO", "Nicaraguan córdoba"),
    ("NOK", "Norwegian krone"), ("NPR", "Nepalese rupee"), ("NZD", "New Zealand dollar"), ("OMR", "Omani rial"),
    ("PAB", "Panamanian balboa"), ("PEN", "Peruvian sol"), ("PGK", "Papua New Guinean kina"),
    ("PHP", "Philippine peso"), ("PKR", "Pakistani rupee"), ("PLN", "Polish złoty"),
    ("PYG", "Paraguayan guaraní"), ("QAR", "Qatari riyal"), ("RON", "Romanian leu"), ("RSD", "Serbian dinar"),
    ("RUB", "Russian rouble"), ("RWF", "Rwandan franc"), ("SAR", "Saudi riyal"),
    ("SBD", "Solomon Islands dollar"), ("SCR", "Seychellois rupee"), ("SDG", "Sudanese pound"),
    ("SEK", "Swedish krona"), ("SGD", "Singapore dollar"), ("SHP", "Saint Helena pound"),
    ("SLE", "Sierra Leonean leone"), ("SOS", "Somali shilling"), ("SRD", "Surinamese dollar"),
    ("SSP", "South Sudanese pound"), ("STN", "São Tomé dobra"), ("SVC", "Salvadoran colón"),
    ("SYP", "Syrian pound"), ("SZL", "Swazi lilangeni"), ("THB", "Thai baht"), ("TJS", "Tajik somoni"),
    ("TMT", "Turkmen manat"), ("TND", "Tunisian dinar"), ("TOP", "Tongan paʻanga"), ("TRY", "Turkish lira"),
    ("TTD", "Trinidad and Tobago dollar"), ("TWD", "new Taiwan dollar"), ("TZS", "Tanzanian shilling"),
    ("UAH", "Ukrainian hryvnia"), ("UGX", "Ugandan shilling"), ("USD", "US dollar"), ("UYU", "Uruguayan peso"),
    ("UZS", "Uzbek sum"), ("VED", "Venezuelan digital bolívar"), ("VES", "Venezuelan bolívar"),
    ("VND", "Vietnamese đồng"), ("VUV", "Vanuatu vatu"), ("WST", "Samoan tālā"),
    ("XAF", "Central African CFA franc"), ("XCD", "East Caribbean dollar"), ("XCG", "Caribbean guilder"),
    ("XDR", "special drawing right"), ("XOF", "West African CFA franc"), ("XPF", "CFP franc"),
    ("YER", "Yemeni rial"), ("ZAR", "South African rand"), ("ZMW", "Zambian kwacha"), ("ZWG", "Zimbabwe gold"),
];

/// No longer in use. Accepted all the same: a source of 1985 gives its sums in marks or guilders.
#[rustfmt::skip]
pub(super) const FORMER: [(&str, &str); 36] = [
    ("ANG", "Netherlands Antillean guilder"), ("ATS", "Austrian schilling"), ("BEF", "Belgian franc"),
    ("BGN", "Bulgarian lev"), ("BYR", "Belarusian rouble (to 2016)"), ("CSK", "Czechoslovak koruna"),
    ("CUC", "Cuban convertible peso"), ("CYP", "Cypriot pound"), ("DDM", "East German mark"),
    ("DEM", "German mark"), ("EEK", "Estonian kroon"), ("ESP", "Spanish peseta"), ("FIM", "Finnish markka"),
    ("FRF", "French franc"), ("GRD", "Greek drachma"), ("HRK", "Croatian kuna"), ("IEP", "Irish pound"),
    ("ITL", "Italian lira"), ("LTL", "Lithuanian litas"), ("LUF", "Luxembourg franc"), ("LVL", "Latvian lats"),
    ("MTL", "Maltese lira"), ("MXP", "Mexican peso (to 1992)"), ("NLG", "Dutch guilder"),
    ("PLZ", "Polish złoty (to 1994)"), ("PTE", "Portuguese escudo"), ("ROL", "Romanian leu (to 2005)"),
    ("RUR", "Russian rouble (to 1997)"), ("SIT", "Slovenian tolar"), ("SKK", "Slovak koruna"),
    ("SLL", "Sierra Leonean leone (to 2023)"), ("SUR", "Soviet rouble"), ("TRL", "Turkish lira (to 2005)"),
    ("VEF", "Venezuelan bolívar (to 2018)"), ("YUM", "Yugoslav dinar"), ("ZWL", "Zimbabwean dollar"),
];

/// Signs and short names authors write instead, in lower case, with the codes they may mean.
#[rustfmt::skip]
pub(super) const SIGNS: [(&str, &[&str]); 45] = [
    ("rm", &["MYR"]), ("us$", &["USD"]), ("usd$", &["USD"]), ("u$s", &["USD"]), ("$", &["USD"]), ("dollar", &["USD"]),
    ("dollars", &["USD"]), ("us dollars", &["USD"]), ("s$", &["SGD"]), ("sg$", &["SGD"]), ("a$", &["AUD"]), ("au$", &["AUD"]),
    ("c$", &["CAD"]), ("ca$", &["CAD"]), ("hk$", &["HKD"]), ("nt$", &["TWD"]), ("ntd", &["TWD"]), ("r$", &["BRL"]),
    ("€", &["EUR"]), ("euro", &["EUR"]), ("euros", &["EUR"]), ("£", &["GBP"]), ("pounds", &["GBP"]), ("¥", &["JPY", "CNY"]),
    ("yen", &["JPY"]), ("rmb", &["CNY"]), ("cn¥", &["CNY"]), ("yuan", &["CNY"]), ("元", &["CNY"]), ("人民币", &["CNY"]),
    ("₩", &["KRW"]), ("won", &["KRW"]), ("₹", &["INR"]), ("rs", &["INR"]), ("rs.", &["INR"]), ("rp", &["IDR"]),
    ("฿", &["THB"]), ("baht", &["THB"]), ("₫", &["VND"]), ("₱", &["PHP"]), ("sfr", &["CHF"]), ("fr", &["CHF"]),
    ("kr", &["SEK", "NOK", "DKK"]), ("ringgit", &["MYR"]), ("dm", &["DEM"]),
];
