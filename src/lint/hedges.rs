//! Words with which a text holds back: "about", "at least", "may", "reported".
//!
//! In: a text and its language. Out: the reservations in it, by class. A language
//! without lists is not judged. A word followed by `#` counts before a number only.

use super::vocabulary::{Lists, SUPERLATIVES, find, has_list, is_unspaced, listed};

/// What a reservation leaves open, in the order of [`hedges`].
pub(super) const CLASSES: [&str; 4] = ["not exact", "a bound", "not certain", "somebody says so"];

const LISTS: [Lists<&str>; 4] = [ABOUT, BOUND, PERHAPS, SAID];

const ABOUT: Lists<&str> = &[
    ("en", &["about #", "around #", "some #", "roughly", "approximately", "nearly", "almost", "circa", "an estimated", "estimated"]),
    (
        "zh",
        &[
            "约",
            "約",
            "大约",
            "大約",
            "近",
            "左右",
            "上下",
            "几乎",
            "幾乎",
            "将近",
            "將近",
            "接近",
            "大概",
            "大致",
            "估计",
            "估計",
            "多名",
            "多家",
            "多个",
            "余",
            "餘",
            "差不多",
            "前后",
            "前後",
        ],
    ),
    ("ms", &["kira-kira", "lebih kurang", "sekitar", "hampir", "anggaran", "dianggarkan", "kurang lebih", "menghampiri", "dalam lingkungan"]),
    (
        "ar",
        &[
            "حوالي",
            "نحو",
            "قرابة",
            "زهاء",
            "ما يقارب",
            "تقريبا",
            "تقريبًا",
            "يقارب",
            "تقدر",
            "تُقدَّر",
            "يقدر",
            "يُقدَّر",
            "تقدير",
            "تقديرات",
            "يكاد",
            "تكاد",
            "بالكاد",
            "كاد",
            "يقترب",
            "تقترب",
            "يوشك",
        ],
    ),
];

const BOUND: Lists<&str> = &[
    ("en", &["at least", "at most #", "more than #", "over #", "up to #", "less than #", "fewer than #", "under #", "no more than"]),
    (
        "zh",
        &[
            "至少",
            "不少于",
            "不少於",
            "最多",
            "至多",
            "不超过",
            "不超過",
            "超过",
            "超過",
            "逾",
            "以上",
            "以下",
            "多于",
            "多於",
            "少于",
            "少於",
            "不到",
            "不足",
            "余",
            "餘",
            "多名",
            "多家",
            "多个",
            "多人",
            "多年",
            "多种",
            "多項",
            "多项",
            "高于",
            "低于",
            "突破",
            "多万",
            "多亿",
            "起码",
            "最高",
            "不止",
            "有余",
            "达",
            "更多",
            "未满",
            "直到",
        ],
    ),
    (
        "ms",
        &[
            "sekurang-kurangnya",
            "paling kurang",
            "lebih",
            "melebihi",
            "kurang daripada",
            "sehingga",
            "hingga",
            "selebih-lebihnya",
            "paling banyak",
            "bawah",
            "tidak lebih",
        ],
    ),
    (
        "ar",
        &[
            "على الأقل",
            "ما لا يقل",
            "لا يقل",
            "لا تقل",
            "لا يزيد",
            "لا تزيد",
            "أكثر",
            "أقل",
            "يزيد",
            "تزيد",
            "يتجاوز",
            "تتجاوز",
            "تجاوز",
            "ما يصل",
            "يصل",
            "تصل",
            "على الأكثر",
            "يفوق",
            "تفوق",
            "نيف",
            "دون",
            "فوق",
        ],
    ),
];

const PERHAPS: Lists<&str> = &[
    (
        "en",
        &[
            "may",
            "might",
            "perhaps",
            "possibly",
            "probably",
            "likely",
            "presumably",
            "apparently",
            "seems",
            "seem",
            "appears to",
            "appear to",
            "suggests",
            "suggest",
        ],
    ),
    (
        "zh",
        &[
            "可能",
            "也许",
            "也許",
            "或许",
            "或許",
            "大概",
            "恐怕",
            "似乎",
            "看来",
            "看來",
            "或",
            "估计",
            "疑",
            "未必",
            "表明",
            "说明",
            "显示",
            "看似",
            "像是",
            "推测",
            "暗示",
            "不一定",
            "会",
            "可以",
            "可",
        ],
    ),
    (
        "ms",
        &[
            "mungkin",
            "barangkali",
            "boleh jadi",
            "berkemungkinan",
            "kemungkinan",
            "agaknya",
            "nampaknya",
            "seolah-olah",
            "menunjukkan",
            "boleh",
            "dijangka",
            "kelihatan",
            "mencadangkan",
            "membayangkan",
            "menandakan",
        ],
    ),
    (
        "ar",
        &[
            "قد",
            "احتمال",
            "ربما",
            "يحتمل",
            "يُحتمل",
            "محتمل",
            "المحتمل",
            "لعل",
            "يبدو",
            "تبدو",
            "على الأرجح",
            "الأرجح",
            "يشير",
            "تشير",
            "يمكن",
            "يجوز",
            "يوحي",
            "توحي",
            "يدل",
            "تدل",
            "يظهر",
            "ممكن",
        ],
    ),
];

const SAID: Lists<&str> = &[
    ("en", &["reportedly", "reported", "according to", "allegedly", "is said to", "are said to", "was said to", "claims", "claimed", "by its own account"]),
    (
        "zh",
        &[
            "据", "據", "报道", "報道", "报导", "報導", "称", "稱", "所说", "声称", "聲稱", "宣称", "宣稱", "自述", "表示", "报告", "報告", "说", "說", "披露",
            "公布", "公佈", "通报", "列报", "载", "记载", "发布", "见报",
        ],
    ),
    (
        "ms",
        &[
            "dilaporkan",
            "melaporkan",
            "laporan",
            "menurut",
            "mengikut",
            "dikatakan",
            "didakwa",
            "mendakwa",
            "berdasarkan",
            "menyatakan",
            "dakwaan",
            "melapor",
            "lapor",
            "kata",
        ],
    ),
    (
        "ar",
        &[
            "وفق",
            "خبر",
            "أنباء",
            "ذُكر",
            "نُشر",
            "تعلن",
            "يعلن",
            "أُعلن",
            "صحيفة",
            "بحسب",
            "حسب",
            "ذكر",
            "ذكرت",
            "أفاد",
            "أفادت",
            "أفيد",
            "يقال",
            "يُقال",
            "يزعم",
            "تزعم",
            "زعم",
            "المعلن",
            "أعلن",
            "أعلنت",
            "تقرير",
            "أبلغ",
            "أبلغت",
            "تقول",
            "يقول",
            "قال",
            "قالت",
            "المبلغ",
            "يذكر",
            "تذكر",
            "ورد",
            "وردت",
            "نقلت",
            "المُعلن",
            "تقارير",
            "صرح",
            "صرحت",
            "تفيد",
            "يفيد",
        ],
    ),
];

/// Whether a language can be judged.
pub(super) fn has_lists(language: &str) -> bool {
    has_list(ABOUT, language) && has_list(SUPERLATIVES, language)
}

/// The reservations of a text, a list for each of [`CLASSES`].
pub(super) fn hedges(text: &str, language: &str) -> [Vec<&'static str>; 4] {
    let lower = text.to_lowercase();
    LISTS.map(|lists| listed(lists, language).filter(|entry| stands(&lower, text, entry)).map(|entry| entry.trim_end_matches(" #")).collect())
}

/// A word of praise in a translation whose source has nothing that could be translated so.
pub(super) fn praise<'t>((source, own): (&str, &str), (text, language): (&'t str, &str)) -> Option<&'t str> {
    let is_weighed = || find(source, SUPERLATIVES, own).is_some() || find(source, WEIGHED, own).is_some();
    find(text, SUPERLATIVES, language).filter(|_| !is_weighed())
}

/// Words that compare or rank without praise, and become superlatives in other languages.
const WEIGHED: Lists<&str> = &[
    (
        "en",
        &[
            "biggest",
            "greatest",
            "main",
            "most",
            "more",
            "advanced",
            "champion",
            "champions",
            "top",
            "first",
            "lead",
            "leads",
            "leader",
            "leaders",
            "best",
            "hub",
            "hubs",
            "highest",
        ],
    ),
    ("zh", &["最", "先进", "先進", "第一", "中心"]),
    ("ms", &["paling", "utama", "lebih", "maju", "pertama", "hab"]),
    ("ar", &["أكبر", "أهم", "أعلى", "أول", "متقدم", "مركز"]),
];

fn stands(lower: &str, text: &str, entry: &str) -> bool {
    let (word, before_number) = entry.strip_suffix(" #").map_or((entry, false), |word| (word, true));
    // The month is written with a capital.
    let hay = if word == "may" { text } else { lower };
    hay.match_indices(word).any(|(at, _)| {
        let letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
        let rest = &hay[at + word.len()..];
        let is_arabic = word.chars().all(|sign| sign.is_whitespace() || !sign.is_ascii()) && !word.chars().any(is_unspaced);
        // Arabic sets "and" and "for" before a word without a blank, and endings behind it.
        let is_whole = is_arabic || word.chars().any(is_unspaced) || (!letter(hay[..at].chars().next_back()) && !letter(rest.chars().next()));
        let number = rest.trim_start().trim_start_matches(|sign: char| sign.is_alphabetic() && sign.is_ascii_uppercase() || "$€£¥~".contains(sign));
        let number = number.trim_start_matches(['r', 'm', 'u', 's', 'd', 'e', '$']).trim_start();
        is_whole && (!before_number || is_number(number))
    })
}

/// Whether digits stand here that are no name: 5G.
fn is_number(text: &str) -> bool {
    let rest = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    rest.len() < text.len() && !rest.starts_with(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::hedges;

    #[test]
    fn reservations_are_found() {
        for (language, text, counts) in [
            ("en", "About 30 firms may follow, at least according to one paper.", [1, 1, 1, 1]),
            ("en", "In May 2021 firms all over the town spoke about 5G.", [0, 0, 0, 0]),
            ("en", "over RM76 billion", [0, 1, 0, 0]),
            ("ms", "Kira-kira 30 firma mungkin menyusul.", [1, 0, 1, 0]),
        ] {
            assert_eq!(hedges(text, language).map(|found| found.len()), counts, "{text}");
        }
        assert_eq!(hedges("约30家", "zh")[0], ["约"]);
        assert_eq!(hedges("وقد يصل", "ar")[2], ["قد"]);
    }
}
