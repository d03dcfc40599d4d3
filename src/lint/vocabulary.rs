//! Word lists of the rules, by primary language subtag. A language that has no
//! list is not judged by the rule that needs one.

use memchr::memmem;

/// A language and its words, in small letters.
pub(super) type Lists<T> = &'static [(&'static str, &'static [T])];

/// The words of a language; none when it has no list.
pub(super) fn listed<T: Copy>(lists: Lists<T>, language: &str) -> impl Iterator<Item = T> + use<T> {
    lists.iter().find(|(known, _)| *known == language).map_or(&[] as &[T], |(_, words)| *words).iter().copied()
}

/// Whether a language has a list.
pub(super) fn has_list<T>(lists: Lists<T>, language: &str) -> bool {
    lists.iter().any(|(known, _)| *known == language)
}

/// Whether a text holds one of the words: whole words where letters are
/// parted by blanks, anywhere in scripts without them. Gives the word as it
/// stands in the text.
pub(super) fn find<'t>(text: &'t str, lists: Lists<&'static str>, language: &str) -> Option<&'t str> {
    find_any(text, listed(lists, language))
}

/// The same for any words.
pub(super) fn find_any(text: &str, words: impl Iterator<Item = &'static str>) -> Option<&str> {
    let lower = text.to_lowercase();
    // Small letters may have another length; then the text itself is searched.
    let hay = if lower.len() == text.len() { lower.as_str() } else { text };
    words.filter_map(|word| position(hay, word).map(|at| (at, word.len()))).min().and_then(|(at, length)| text.get(at..at + length))
}

/// How often the words of a list occur.
pub(super) fn count(text: &str, lists: Lists<&'static str>, language: &str) -> usize {
    let lower = text.to_lowercase();
    listed(lists, language)
        .map(|word| {
            let mut rest = lower.as_str();
            let mut hits = 0;
            while let Some(at) = position(rest, word) {
                hits += 1;
                rest = &rest[at + word.len()..];
            }
            hits
        })
        .sum()
}

fn position(hay: &str, word: &str) -> Option<usize> {
    let is_bounded = word.chars().all(|sign| !is_unspaced(sign));
    let mut from = 0;
    while let Some(found) = memmem::find(&hay.as_bytes()[from..], word.as_bytes()) {
        let at = from + found;
        let end = at + word.len();
        let open = |sign: Option<char>| sign.is_none_or(|sign| !sign.is_alphanumeric());
        if !is_bounded || (open(hay[..at].chars().next_back()) && open(hay[end..].chars().next())) {
            return Some(at);
        }
        from = end;
    }
    None
}

/// Whether a sign belongs to a script written without blanks between words.
pub(super) fn is_unspaced(sign: char) -> bool {
    matches!(sign, '\u{0E00}'..='\u{0E7F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// Signs and codes of money, before or after a number.
pub(super) const CURRENCIES: &[&str] = &[
    "$",
    "US$",
    "S$",
    "HK$",
    "NT$",
    "€",
    "£",
    "¥",
    "₩",
    "₹",
    "₫",
    "฿",
    "RM",
    "MYR",
    "USD",
    "EUR",
    "GBP",
    "JPY",
    "CNY",
    "RMB",
    "SGD",
    "TWD",
    "THB",
    "VND",
    "IDR",
    "INR",
    "KRW",
    "ringgit",
    "dollars",
    "euros",
    "yen",
    "yuan",
    "baht",
    "rupees",
    "won",
    "美元",
    "欧元",
    "林吉特",
    "令吉",
    "马币",
    "人民币",
    "元",
    "円",
    "ドル",
    "リンギット",
    "달러",
    "링깃",
];

/// Counted nouns and measures that make a number a claim.
pub(super) const COUNTED: Lists<&str> = &[
    (
        "en",
        &[
            "per cent",
            "percent",
            "jobs",
            "employees",
            "workers",
            "people",
            "staff",
            "engineers",
            "technicians",
            "graduates",
            "students",
            "firms",
            "companies",
            "suppliers",
            "plants",
            "factories",
            "patents",
            "projects",
            "hectares",
            "acres",
            "km",
            "MW",
            "GW",
            "tonnes",
            "square metres",
            "square feet",
            "sq ft",
        ],
    ),
    ("zh", &["人", "名", "家", "公顷", "公頃", "英亩", "公里", "兆瓦", "吨", "平方米", "平方英尺", "项专利", "个岗位", "个职位"]),
    ("ja", &["人", "名", "社", "ヘクタール", "キロメートル", "メガワット", "トン", "件"]),
    ("ko", &["명", "개사", "헥타르", "킬로미터", "메가와트", "톤"]),
    ("ms", &["peratus", "pekerjaan", "pekerja", "syarikat", "kilang", "hektar", "jurutera", "paten"]),
    ("id", &["persen", "pekerjaan", "pekerja", "perusahaan", "pabrik", "hektare", "insinyur", "paten"]),
    ("de", &["Prozent", "Arbeitsplätze", "Beschäftigte", "Mitarbeiter", "Unternehmen", "Firmen", "Werke", "Hektar", "Patente"]),
];

/// Words that praise without proving.
pub(super) const SUPERLATIVES: Lists<&str> = &[
    (
        "en",
        &[
            "world-class",
            "world class",
            "leading",
            "world-leading",
            "premier",
            "unrivalled",
            "unparalleled",
            "best-in-class",
            "cutting-edge",
            "state-of-the-art",
            "powerhouse",
            "global hub",
            "regional hub",
            "silicon valley of",
            "vibrant",
            "thriving",
            "second to none",
            "largest",
            "number one",
            "most advanced",
        ],
    ),
    (
        "zh",
        &[
            "世界级",
            "世界級",
            "世界一流",
            "领先",
            "領先",
            "领军",
            "首屈一指",
            "一流",
            "顶尖",
            "頂尖",
            "最大的",
            "最先进",
            "最先進",
            "枢纽",
            "樞紐",
            "硅谷",
            "矽谷",
            "蓬勃",
        ],
    ),
    ("ja", &["世界最高", "世界トップ", "最先端", "随一", "有数の", "一大拠点", "最大の"]),
    ("ko", &["세계적인", "최고의", "최첨단", "선도적인", "최대의"]),
    ("ms", &["bertaraf dunia", "terkemuka", "terbesar", "hab serantau", "termaju"]),
    ("id", &["kelas dunia", "terkemuka", "terbesar", "terdepan", "tercanggih"]),
    ("ar", &["عالمي المستوى", "عالمية المستوى", "رائد عالميًا", "رائدة عالميًا", "لا مثيل له", "لا مثيل لها", "لا يضاهى", "الأحدث في العالم"]),
    ("de", &["weltklasse", "führend", "führende", "führender", "weltweit führend", "größte", "größter", "modernste", "einzigartig"]),
    ("fr", &["de classe mondiale", "leader", "premier plan", "le plus grand", "incontournable"]),
    ("es", &["de clase mundial", "líder", "puntero", "el mayor", "de vanguardia"]),
];

/// Words that say something is planned or promised, not done.
pub(super) const PLANNED: Lists<&str> = &[
    (
        "en",
        &[
            "announced",
            "announces",
            "announcement",
            "approved",
            "approval",
            "approvals",
            "planned",
            "plans",
            "plan",
            "target",
            "targets",
            "targeted",
            "committed",
            "pledged",
            "proposed",
            "expected",
            "under way",
            "under construction",
            "intended",
            "intends",
            "will",
            "cancelled",
            "shelved",
            "put off",
            "postponed",
        ],
    ),
    (
        "zh",
        &[
            "宣布", "批准", "核准", "获批", "计划", "計劃", "规划", "規劃", "目标", "目標", "承诺", "承諾", "拟", "擬", "预计", "預計", "在建", "将", "將",
            "取消", "搁置", "推迟",
        ],
    ),
    (
        "ms",
        &[
            "diumumkan",
            "mengumumkan",
            "diluluskan",
            "meluluskan",
            "kelulusan",
            "dirancang",
            "merancang",
            "rancangan",
            "sasaran",
            "menyasarkan",
            "komited",
            "dicadangkan",
            "mencadangkan",
            "akan",
            "dijangka",
            "bakal",
            "dibatalkan",
            "membatalkan",
            "ditangguhkan",
            "menangguhkan",
        ],
    ),
    (
        "id",
        &[
            "diumumkan",
            "mengumumkan",
            "disetujui",
            "menyetujui",
            "persetujuan",
            "direncanakan",
            "merencanakan",
            "rencana",
            "target",
            "menargetkan",
            "diusulkan",
            "mengusulkan",
            "akan",
            "bakal",
            "diperkirakan",
            "dibatalkan",
            "membatalkan",
            "ditunda",
            "menunda",
        ],
    ),
    ("ja", &["発表", "承認", "計画", "目標", "予定", "建設中", "見込み", "中止", "延期"]),
    ("ko", &["발표", "승인", "계획", "목표", "예정", "건설 중", "취소", "연기"]),
    ("de", &["angekündigt", "genehmigt", "geplant", "plan", "pläne", "ziel", "zugesagt", "soll", "sollen", "im bau", "abgesagt", "verschoben"]),
];

/// Words of reach beyond the country.
pub(super) const GLOBAL: Lists<&str> = &[
    ("en", &["global", "globally", "international", "internationally", "worldwide"]),
    ("zh", &["全球", "国际", "國際", "世界"]),
    ("ms", &["global", "antarabangsa", "sedunia"]),
    ("id", &["global", "internasional"]),
    ("ja", &["グローバル", "国際", "世界"]),
    ("ko", &["글로벌", "국제", "세계"]),
    ("de", &["global", "international", "internationale", "weltweit"]),
];

/// Words of policy and promotion.
pub(super) const POLICY: Lists<&str> = &[
    (
        "en",
        &[
            "incentive",
            "incentives",
            "tax",
            "tax holiday",
            "allowance",
            "exemption",
            "grant",
            "grants",
            "subsidy",
            "subsidies",
            "policy",
            "policies",
            "master plan",
            "blueprint",
            "free zone",
            "low cost",
            "land price",
        ],
    ),
    ("zh", &["优惠", "優惠", "税收", "免税", "补贴", "補貼", "政策", "规划", "規劃", "蓝图", "保税区", "低成本", "地价"]),
    ("ms", &["insentif", "cukai", "pengecualian", "geran", "subsidi", "dasar", "pelan induk", "zon bebas"]),
];

/// Words of collaboration.
pub(super) const RELATION: Lists<&str> = &[
    (
        "en",
        &[
            "supplier",
            "suppliers",
            "supplies",
            "supply",
            "customer",
            "customers",
            "partner",
            "partners",
            "cooperate",
            "cooperation",
            "collaborate",
            "collaboration",
            "joint",
            "spin-off",
            "spin-offs",
            "founded by",
            "trained",
            "training",
            "learned",
            "licence",
            "network",
            "ties",
            "tie",
            "owner",
            "owned",
            "member",
        ],
    ),
    (
        "zh",
        &[
            "供应",
            "供應",
            "供应商",
            "客户",
            "客戶",
            "合作",
            "伙伴",
            "夥伴",
            "联合",
            "聯合",
            "衍生",
            "创办",
            "培训",
            "培訓",
            "许可",
            "网络",
            "網絡",
            "关系",
            "關係",
            "股东",
            "会员",
        ],
    ),
    ("ms", &["pembekal", "membekal", "pelanggan", "rakan", "kerjasama", "usaha sama", "latihan", "lesen", "rangkaian", "hubungan", "ahli"]),
];

/// Words of land and floor space.
pub(super) const AREA: Lists<&str> = &[
    ("en", &["hectare", "hectares", "acre", "acres", "square metres", "square meters", "square feet", "sq ft", "sqm", "floor space", "land area"]),
    ("zh", &["公顷", "公頃", "英亩", "英畝", "平方米", "平方英尺", "占地", "佔地", "厂房面积"]),
    ("ms", &["hektar", "ekar", "meter persegi", "kaki persegi", "keluasan"]),
    ("id", &["hektare", "hektar", "meter persegi", "luas lahan"]),
    ("ja", &["ヘクタール", "平方メートル", "敷地面積"]),
    ("ko", &["헥타르", "제곱미터", "부지 면적"]),
    ("de", &["hektar", "quadratmeter", "grundfläche"]),
];

/// Words that claim strength against shocks.
pub(super) const RESILIENCE: Lists<&str> = &[
    ("en", &["resilient", "resilience", "diversified", "robust", "shock-proof", "self-sufficient"]),
    ("zh", &["有韧性", "有韌性", "韧性强", "多元化", "多样化", "稳健", "抗风险"]),
    ("ms", &["berdaya tahan", "pelbagai", "teguh"]),
    ("id", &["tangguh", "beragam", "terdiversifikasi"]),
    ("de", &["resilient", "widerstandsfähig", "krisenfest", "diversifiziert", "robust"]),
];
