//! Whether a text uses a name, in languages that bend their words.
//!
//! In: a text, a name, a language. Out: yes or no. The rule: each word of the name must begin (in
//! Arabic, Hebrew, Malay, Indonesian and German: stand anywhere in) a word of the text, in their
//! order and at most two words apart; of a long word the last letters may differ. Arabic and Hebrew
//! are compared without long vowels, so that plurals are found. In scripts without blanks the name
//! must stand as it is. In doubt the answer is yes: what is asked for is a name that is missing.

use memchr::memmem::Finder;

use super::vocabulary::is_unspaced;

/// A text in which many names are looked for.
pub(super) struct Hay {
    text: String,
    lower: String,
}

impl Hay {
    pub(super) fn new(text: &str) -> Self {
        Self { text: text.to_owned(), lower: text.to_lowercase() }
    }
}

/// A name that is looked for as it stands: whole words, the ending of an English plural apart.
/// Capitals matter where it has nothing else.
pub(super) struct Needle {
    pub(super) label: String,
    sought: Finder<'static>,
    is_acronym: bool,
    is_unspaced: bool,
    is_english: bool,
}

impl Needle {
    pub(super) fn new(label: &str, language: &str) -> Self {
        let is_acronym = label.chars().filter(|sign| sign.is_alphabetic()).all(char::is_uppercase);
        let sought = if is_acronym { label.to_owned() } else { label.to_lowercase() };
        Self {
            label: label.to_owned(),
            sought: Finder::new(&sought).into_owned(),
            is_acronym,
            is_unspaced: label.chars().any(is_unspaced),
            is_english: language == "en",
        }
    }

    pub(super) fn is_in(&self, hay: &Hay) -> bool {
        let hay = if self.is_acronym { &hay.text } else { &hay.lower };
        // Nothing is found everywhere, within letters too.
        !self.label.is_empty()
            && self.sought.find_iter(hay.as_bytes()).any(|at| {
                let rest = &hay[at + self.sought.needle().len()..];
                let rest = if self.is_english { rest.strip_prefix('s').unwrap_or(rest) } else { rest };
                self.is_unspaced || (!is_joined(hay[..at].chars().next_back()) && !is_joined(rest.chars().next()))
            })
    }

    /// Whether another name is a part of this one.
    pub(super) fn holds(&self, other: &Self) -> bool {
        self.label.len() > other.label.len() && self.label.to_lowercase().contains(&other.label.to_lowercase())
    }
}

/// A letter, or a hyphen that makes one word of two.
fn is_joined(sign: Option<char>) -> bool {
    sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '-')
}

/// Whether a text uses a name, however its words are bent.
pub(super) fn holds(text: &str, name: &str, language: &str) -> bool {
    if name.chars().any(is_unspaced) {
        let squeezed = |text: &str| text.to_lowercase().split_whitespace().collect::<String>();
        return squeezed(text).contains(&squeezed(name));
    }
    let words = words(text, language);
    let wanted: Vec<String> = self::words(name, language).iter().map(|word| stem(word, language)).collect();
    let anywhere = matches!(language, "ar" | "he" | "ms" | "id" | "de");
    let fits = |word: &String, stem: &String| if anywhere { word.contains(stem.as_str()) } else { word.starts_with(stem.as_str()) };
    (0..words.len()).any(|start| {
        let mut at = start;
        wanted.iter().enumerate().all(|(index, stem)| {
            // The first word stands here, each other one no more than two words further on.
            let reach = if index == 0 { 1 } else { 3 };
            match words.iter().skip(at).take(reach).position(|word| fits(word, stem)) {
                Some(step) => {
                    // A compound may hold two of the words.
                    at += step + usize::from(!anywhere);
                    true
                }
                None => false,
            }
        })
    })
}

fn words(text: &str, language: &str) -> Vec<String> {
    text.to_lowercase().split(|sign: char| !sign.is_alphanumeric() && !is_mark(sign)).map(|word| bare(word, language)).filter(|word| !word.is_empty()).collect()
}

/// Signs above and below letters.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{64B}'..='\u{652}' | '\u{640}' | '\u{5B0}'..='\u{5C7}' | '\u{93C}' | '\u{94D}' | '\u{200C}')
}

/// A word without what is written or left out at will.
fn bare(word: &str, language: &str) -> String {
    let keeps = |sign: &char| match language {
        "ar" => !is_mark(*sign) && !matches!(sign, 'ا' | 'و' | 'ي' | 'ى' | 'ة' | 'أ' | 'إ' | 'آ' | 'ء' | 'ئ' | 'ؤ'),
        "he" => !is_mark(*sign) && !matches!(sign, 'ו' | 'י'),
        _ => !is_mark(*sign),
    };
    let kept: String = word.chars().filter(keeps).collect();
    // A word of long vowels alone is better compared as it is.
    if kept.chars().count() < 2 { word.chars().filter(|sign| !is_mark(*sign)).collect() } else { kept }
}

/// What of a word stays when it is bent.
fn stem(word: &str, language: &str) -> String {
    let letters = word.chars().count();
    let end = match (language, letters) {
        ("en" | "zh" | "ja" | "ko" | "th" | "vi" | "ms" | "id", _) | (_, 0..=4) => 0,
        ("ar", _) => usize::from(word.ends_with(['ن', 'ت'])),
        ("tr", 5..=7) => 2,
        (_, 5..=6) => 1,
        ("ru" | "uk" | "pl" | "tr", 8..) => 3,
        _ => 2,
    };
    let word: String = word.chars().take(letters - end).collect();
    // The article is no part of an Arabic word.
    if language == "ar" && letters > 3 { word.strip_prefix('ل').map_or(word.clone(), str::to_owned) } else { word }
}

#[cfg(test)]
mod tests {
    use super::{Hay, Needle, holds};

    fn has_words(text: &str, name: &str, language: &str) -> bool {
        Needle::new(name, language).is_in(&Hay::new(text))
    }

    #[test]
    fn names_are_found_however_they_are_bent() {
        for (language, name, text) in [
            ("en", "lead time", "Lead times grew."),
            ("de", "Auftragsfertiger", "mit den Auftragsfertigern"),
            ("de", "Lieferzeit", "die Lieferzeiten"),
            ("ru", "контрактный производитель", "у контрактных производителей"),
            ("pl", "czas dostawy", "czasu dostawy"),
            ("fr", "délai de livraison", "les délais de livraison"),
            ("es", "plazo de entrega", "los plazos de la entrega"),
            ("ar", "مصنع", "المصانع الكبيرة"),
            ("ar", "الاستثمار المعتمد", "بلغت الاستثمارات المعتمدة"),
            ("ms", "pelaburan diluluskan", "pelaburan yang diluluskan"),
            ("ms", "pembekal", "pembekalnya"),
            ("zh", "先进封装", "做先进封装的企业"),
            ("tr", "tedarik süresi", "tedarik sürelerinin"),
        ] {
            assert!(holds(text, name, language), "{language} {name}: {text}");
        }
        for (language, name, text) in [
            ("de", "Auftragsfertiger", "die Firmen"),
            ("ms", "bahagian belakang", "hujung belakang"),
            ("zh", "先进封装", "高级封装"),
            ("ar", "مصنع", "الشركة"),
            ("ru", "контрактный производитель", "производитель"),
        ] {
            assert!(!holds(text, name, language), "{language} {name}: {text}");
        }
    }

    #[test]
    fn terms_are_whole_words() {
        assert!(has_words("Two fabs and a foundry", "fab", "en"));
        assert!(has_words("an IC", "IC", "en") && !has_words("epic ic", "IC", "en"));
        assert!(!has_words("fabric", "fab", "en") && !has_words("pre-assembly-line", "assembly", "en"));
        assert!(has_words("做芯片的", "芯片", "zh"));
    }
}
