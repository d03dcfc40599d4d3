//! How a language writes large numbers: its signs between digits, and its words
//! for thousands and millions.
//!
//! In: a language. Out: what to look for in its texts. The signs and words come
//! from CLDR, by letting ICU write powers of ten in words and reading what it
//! wrote; `MORE` adds what people write beside that. Never: the words of
//! a language that CLDR does not know, whose numbers are not compared.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use icu_decimal::input::Decimal;
use icu_decimal::{CompactDecimalFormatter, DecimalFormatter};

use super::digits;
use super::exact::Exact;
use crate::base::locale::Languages;
use crate::lint::vocabulary::{Lists, is_unspaced, listed};

/// Beside CLDR's forms: other spellings, the counting words of India in English, short forms of
/// newspapers, and the small powers that Chinese, Japanese and Korean set behind digits.
const MORE: Lists<(&str, i32)> = &[
    ("en", &[("lakh", 5), ("crore", 7), ("mn", 6), ("bn", 9), ("tn", 12)]),
    ("de", &[("tsd", 3)]),
    ("pt", &[("mil milhões", 9), ("bilião", 12), ("biliões", 12)]),
    ("vi", &[("ngàn", 3), ("tỉ", 9)]),
    ("id", &[("milyar", 9), ("milyard", 9)]),
    ("ms", &[("billion", 9)]),
    ("hi", &[("मिलियन", 6), ("बिलियन", 9)]),
    ("ar", &[("بليون", 9), ("تريليون", 12)]),
    ("he", &[("אלפים", 3), ("אלפי", 3)]),
    ("zh", &[("十", 1), ("百", 2), ("千", 3), ("万", 4), ("萬", 4), ("亿", 8), ("億", 8)]),
    ("ja", &[("十", 1), ("百", 2), ("千", 3)]),
    ("ko", &[("십", 1), ("백", 2)]),
];

/// How many signs are looked at: no word for millions is as long.
const FARTHEST: usize = 40;

/// A word that moves the number before it by a power of ten.
#[derive(Debug)]
struct Word {
    folded: Vec<char>,
    power: i32,
    /// One or two Latin letters may as well be a unit: `5 m`.
    is_doubtful: bool,
    /// Other letters may follow where words are not parted by blanks.
    is_bounded: bool,
}

/// A word that was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// In bytes.
    pub(super) length: usize,
    pub(super) power: i32,
    pub(super) is_doubtful: bool,
}

/// What to look for in the texts of a language.
#[derive(Debug)]
pub(in crate::lint) struct Tongue {
    pub(in crate::lint) language: String,
    pub(super) point: char,
    pub(super) groups: Vec<char>,
    /// Thousands may be parted in twos: 1,00,000.
    pub(super) has_pairs: bool,
    words: Vec<Word>,
    /// What the words begin with, sorted: most texts begin with none of it.
    first: Vec<char>,
}

/// The tongues of a site, each learnt once and when it is first asked for.
#[derive(Debug)]
pub(in crate::lint) struct Tongues(BTreeMap<String, OnceLock<Tongue>>);

impl Tongues {
    pub(in crate::lint) fn new(languages: &Languages) -> Self {
        Self(languages.all().map(|lang| (languages.locale(lang).language().to_owned(), OnceLock::new())).collect())
    }

    /// A language of the site, by its primary subtag.
    pub(in crate::lint) fn of(&self, language: &str) -> &Tongue {
        let (name, tongue) = self.0.get_key_value(language).expect("texts are in languages of the site");
        tongue.get_or_init(|| Tongue::of(name))
    }
}

impl Tongue {
    pub(in crate::lint) fn of(language: &str) -> Self {
        let locale: icu_locale::Locale = language.parse().unwrap_or(icu_locale::Locale::UNKNOWN);
        let mut tongue = Self { language: language.to_owned(), point: '.', groups: vec![','], has_pairs: false, words: Vec::new(), first: Vec::new() };
        if let Ok(formatter) = DecimalFormatter::try_new((&locale).into(), icu_decimal::options::DecimalFormatterOptions::default()) {
            let written = Decimal::try_from_str("1234567.5").map(|number| formatter.format(&number).to_string()).unwrap_or_default();
            let signs: Vec<char> = written.chars().filter(|sign| digits::value(*sign).is_none() && !is_control(*sign)).collect();
            if let [groups @ .., point] = signs.as_slice()
                && let Some(group) = groups.first()
            {
                tongue.point = *point;
                tongue.groups = vec![*group];
                // Who parts thousands by a narrow space types a plain one.
                if group.is_whitespace() {
                    tongue.groups.push(' ');
                }
            }
            // Spain writes 1234 together and 12.345 apart; two signs in seven digits are thousands.
            tongue.has_pairs = ["hi", "en", "bn", "ta", "te", "mr", "gu", "kn", "ml", "pa"].contains(&language);
        }
        for (name, power) in listed(MORE, language) {
            tongue.add(name, power);
        }
        for compact in [
            CompactDecimalFormatter::try_new_long((&locale).into(), Default::default()),
            CompactDecimalFormatter::try_new_short((&locale).into(), Default::default()),
        ]
        .into_iter()
        .flatten()
        {
            tongue.learn(&compact);
        }
        tongue
    }

    /// Whether anything is known of the words for millions.
    pub(in crate::lint) fn is_known(&self) -> bool {
        self.words.iter().any(|word| !word.is_doubtful)
    }

    /// Lets ICU write powers of ten, in the numbers that take other forms of the word.
    fn learn(&mut self, compact: &CompactDecimalFormatter) {
        for power in 3..15_i32 {
            for lead in ["1", "1.5", "2", "3", "5", "11"] {
                let Ok(number) = Decimal::try_from_str(&format!("{lead}e{power}")) else { continue };
                let written: String = compact.format(&number).to_string().chars().filter(|sign| !is_control(*sign)).collect();
                let Some(value) = Exact::parse(lead) else { continue };
                match digits::read(written.trim_start(), self) {
                    Some(run) => {
                        let word = written.trim_start()[run.length..].trim().to_owned();
                        // What the word stands for is what is left of the power.
                        if let Some(moved) = (0..=power + 2).find(|moved| run.value.moved(*moved) == value.moved(power)).filter(|moved| *moved > 0) {
                            self.add(&word, moved);
                        }
                    }
                    // "mille" is a thousand without any digit.
                    None if lead == "1" => self.add(written.trim(), power),
                    None => {}
                }
            }
        }
    }

    fn add(&mut self, name: &str, power: i32) {
        let name = name.trim_end_matches(['.', '॰']);
        let folded: Vec<char> = name.chars().filter_map(fold).collect();
        let Some(last) = folded.last() else { return };
        if folded.iter().any(|sign| digits::value(*sign).is_some()) || self.words.iter().any(|word| word.folded == folded) {
            return;
        }
        let is_bounded = !is_unspaced(*last) && !is_hangul(*last);
        let is_doubtful = is_bounded && folded.len() < 3 && !MORE.iter().any(|(_, words)| words.contains(&(name, power)));
        if let Err(place) = self.first.binary_search(&folded[0]) {
            self.first.insert(place, folded[0]);
        }
        self.words.push(Word { folded, power, is_doubtful, is_bounded });
    }

    /// The word a text begins with, longest first; an ending of four letters may follow a word of
    /// four and more.
    pub(super) fn word(&self, text: &str) -> Option<Found> {
        let first = text.chars().take(FARTHEST).find_map(fold)?;
        if self.first.binary_search(&first).is_err() {
            return None;
        }
        let mut at = 0;
        let letters: Vec<(usize, char)> = text
            .chars()
            .take(FARTHEST)
            .filter_map(|sign| {
                at += sign.len_utf8();
                fold(sign).map(|folded| (at, folded))
            })
            .collect();
        let fits = |word: &&Word| {
            let n = word.folded.len();
            if letters.len() < n || letters.iter().zip(&word.folded).any(|((_, letter), wanted)| letter != wanted) {
                return false;
            }
            let rest = letters[n..].iter().take_while(|(_, letter)| letter.is_alphabetic()).count();
            let next = letters.get(n).map(|(_, letter)| *letter);
            if word.is_bounded { next.is_none_or(|next| !next.is_numeric()) && (rest == 0 || (n >= 4 && rest <= 4)) } else { !is_prefix(&word.folded, next) }
        };
        let word = self.words.iter().filter(fits).max_by_key(|word| word.folded.len())?;
        let end = letters[word.folded.len() - 1].0;
        // So do signs that are written or left out at will.
        let end = end + text[end..].chars().take_while(|sign| fold(*sign).is_none()).map(char::len_utf8).sum::<usize>();
        // The ending belongs to the word.
        let ending: usize = if word.is_bounded { text[end..].chars().take_while(|sign| sign.is_alphabetic()).map(char::len_utf8).sum() } else { 0 };
        Some(Found { length: end + ending, power: word.power, is_doubtful: word.is_doubtful })
    }
}

/// Thousands and millions that are no numbers but belong to the unit behind them: 千瓦, 兆赫.
fn is_prefix(word: &[char], next: Option<char>) -> bool {
    matches!(word.last(), Some('千' | '百' | '兆')) && next.is_some_and(|next| "瓦克米赫卡伏字升帕焦位歐欧".contains(next))
}

/// Letters as they are compared: small, without the signs that are written or left out at will.
pub(super) fn fold(sign: char) -> Option<char> {
    match sign {
        'أ' | 'إ' | 'آ' => Some('ا'),
        'ى' | 'ي' => Some('ی'),
        'ك' => Some('ک'),
        'ם' => Some('מ'),
        'ן' => Some('נ'),
        'ף' => Some('פ'),
        '\u{A0}' | '\u{202F}' => Some(' '),
        '\u{64B}'..='\u{652}' | '\u{640}' | '\u{93C}' | '\u{200C}' => None,
        '\u{95B}' => Some('ज'),
        '\u{95C}' => Some('ड'),
        _ if is_control(sign) => None,
        _ => sign.to_lowercase().next(),
    }
}

fn is_control(sign: char) -> bool {
    matches!(sign, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}')
}

fn is_hangul(sign: char) -> bool {
    matches!(sign, '\u{AC00}'..='\u{D7A3}')
}

#[cfg(test)]
mod tests {
    use super::Tongue;

    #[test]
    fn words_for_millions_come_from_cldr() {
        for (language, text, power) in [
            ("en", "billion a year", 9),
            ("de", "Milliarden Euro", 9),
            ("de", "Mio. Euro", 6),
            ("fr", "mille emplois", 3),
            ("es", "millones", 6),
            ("pt", "bilhões", 9),
            ("it", "mila", 3),
            ("pl", "milionami", 6),
            ("ru", "миллиардами", 9),
            ("uk", "тисяч", 3),
            ("tr", "milyarı", 9),
            ("fa", "میلیارد دلار", 9),
            ("he", "מיליארד", 9),
            ("hi", "करोड़ रुपये", 7),
            ("hi", "हजार", 3),
            ("th", "หมื่นล้านบาท", 10),
            ("vi", "tỷ đồng", 9),
            ("id", "jutaan", 6),
            ("ja", "兆円", 12),
            ("ko", "억원", 8),
            ("zh", "亿林吉特", 8),
            ("ms", "bilion", 9),
            ("ar", "مليارات", 9),
            ("ar", "ملايين", 6),
        ] {
            let found = Tongue::of(language).word(text);
            assert_eq!(found.map(|found| found.power), Some(power), "{language} {text}");
        }
        for (language, text) in [("en", "millionaires"), ("en", "bnx"), ("zh", "千瓦"), ("zh", "百米"), ("tr", "bina"), ("it", "millefoglie")] {
            assert!(Tongue::of(language).word(text).is_none_or(|found| found.is_doubtful), "{language} {text}");
        }
        assert!(!Tongue::of("tlh").is_known());
    }
}
