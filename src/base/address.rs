//! How a slug may be spelled: what a page is called in its address where its id is not wanted.
//!
//! In: the words of an author. Out: the slug, or why it is none and a spelling that would do.
//! Letters of every script may stand in it: a file name is UTF-8, and links are percent-encoded.
//! What an eye cannot tell from it, or a disk takes for it, is the same slug: so capitals, letters
//! of double width and scripts that share their shapes are refused, and how a letter is put
//! together (as macOS does it, or as all others) means nothing.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

use super::ids::LONGEST;

/// Why a text is no slug.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlugFault {
    Empty,
    TooLong,
    /// `index`, the page that stands for its folder.
    Index,
    /// A name that Windows gives to a device.
    Device,
    /// Something nobody sees.
    Invisible(char),
    /// A word of two scripts that look alike.
    Scripts(String),
    /// A letter or a hyphen in the wrong place; holds a spelling that would do.
    Spelling(String),
}

impl SlugFault {
    /// The fault as a phrase, and what to write instead.
    pub fn words(&self) -> (String, Option<String>) {
        match self {
            Self::Empty => ("a slug cannot be empty".into(), Some("delete the line: without a slug the id stands in the address".into())),
            Self::TooLong => (format!("a slug has at most {LONGEST} characters"), Some("two or three words are enough".into())),
            Self::Index => ("`index` is the page that stands for its folder".into(), Some("take another word".into())),
            Self::Device => ("Windows gives this name to a device and can have no page of it".into(), Some("add a word".into())),
            Self::Invisible(letter) => (
                format!("it holds the character U+{:04X}, which nobody sees", u32::from(*letter)),
                Some("delete it, or write a hyphen where it parts two words".into()),
            ),
            Self::Scripts(word) => (
                format!("`{word}` mixes letters of scripts that look alike"),
                Some("type the word again in one script: nobody could copy this address by hand".into()),
            ),
            Self::Spelling(better) => (
                "a slug is made of small letters and digits of any script, and single hyphens".into(),
                (!better.is_empty()).then(|| format!("write `{better}`")),
            ),
        }
    }
}

/// The slug a text spells, with its letters put together in the usual way.
pub fn slug(text: &str) -> Result<String, SlugFault> {
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(text.trim());
    if text.is_empty() {
        return Err(SlugFault::Empty);
    }
    if let Some(letter) = text.chars().find(|letter| is_invisible(*letter)) {
        return Err(SlugFault::Invisible(letter));
    }
    let better = spelled(&text);
    if better != *text {
        return Err(SlugFault::Spelling(better));
    }
    if let Some(word) = text.split('-').find(|word| mixes_scripts(word)) {
        return Err(SlugFault::Scripts(word.to_owned()));
    }
    if text.chars().count() > LONGEST {
        return Err(SlugFault::TooLong);
    }
    if text == "index" {
        return Err(SlugFault::Index);
    }
    if super::path::is_device(&text) {
        return Err(SlugFault::Device);
    }
    Ok(text.into_owned())
}

/// What two names must not have in common to stand in one folder of every disk.
pub fn folded(name: &str) -> String {
    // Capitals first: ß and ss, σ and ς are one letter to disks that fold case.
    ComposingNormalizerBorrowed::new_nfc().normalize(&name.to_uppercase().to_lowercase()).into_owned()
}

/// The slug that is nearest to a text; empty where no letter is left.
fn spelled(text: &str) -> String {
    let nfkc = ComposingNormalizerBorrowed::new_nfkc();
    let small = nfkc.normalize(text).to_lowercase();
    let mut out = String::with_capacity(small.len());
    for letter in nfkc.normalize(&small).chars() {
        // A mark belongs to a letter: alone it joins whatever stands before the slug.
        let is_loose = is_mark(letter) && (out.is_empty() || out.ends_with('-'));
        if is_letter(letter) && !is_loose {
            out.push(letter);
        } else if !out.is_empty() && !out.ends_with('-') && !matches!(letter, '\'' | '’') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// Letters with their marks, and digits.
fn is_letter(letter: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(letter);
    [GeneralCategoryGroup::Letter, GeneralCategoryGroup::Mark, GeneralCategoryGroup::DecimalNumber].into_iter().any(|group| group.contains(category))
}

fn is_mark(letter: char) -> bool {
    GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(letter))
}

fn is_invisible(letter: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(letter);
    matches!(category, GeneralCategory::Format | GeneralCategory::Control | GeneralCategory::Unassigned | GeneralCategory::PrivateUse)
}

/// Latin, Greek and Cyrillic have letters of one shape.
fn mixes_scripts(word: &str) -> bool {
    let script = |letter: char| match u32::from(letter) {
        0x61..=0x7A | 0xC0..=0x24F | 0x1E00..=0x1EFF => Some('L'),
        0x370..=0x3FF | 0x1F00..=0x1FFF => Some('G'),
        0x400..=0x52F => Some('C'),
        _ => None,
    };
    let mut scripts = word.chars().filter_map(script);
    scripts.next().is_some_and(|first| scripts.any(|other| other != first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_of_all_scripts() {
        for right in ["mekanisme", "daya-tahan-2", "机制", "5g-网络", "آليات", "संरचना", "प्रतिरोध", "кластер", "ความยืดหยุ่น", "cơ-chế", "ゲーム", "q"]
        {
            assert_eq!(slug(right).as_deref(), Ok(right));
        }
        // As macOS puts letters together.
        assert_eq!(slug("u\u{308}ber").as_deref(), Ok("über"));
        assert_eq!(slug(" mekanisme ").as_deref(), Ok("mekanisme"));
        assert_eq!(slug("\u{301}a-\u{301}b"), Err(SlugFault::Spelling("a-b".to_owned())), "a mark without its letter joins the stroke before it");
        assert_eq!(slug("ส่วน-ที่").as_deref(), Ok("ส่วน-ที่"), "vowel signs of Thai follow their letters");
        assert_eq!((folded("straße"), folded("λόγος")), (folded("strasse"), folded("λόγοσ")));
        assert!(slug(&"长".repeat(60)).is_ok_and(|slug| format!("{slug}.html").len() <= 255), "the longest is a file name everywhere");
    }

    #[test]
    fn everything_else_is_told() {
        use SlugFault::{Device, Empty, Index, Invisible, Scripts, Spelling, TooLong};
        for (text, fault) in [
            ("", Empty),
            ("  ", Empty),
            ("Mekanisme", Spelling("mekanisme".into())),
            ("daya tahan", Spelling("daya-tahan".into())),
            ("daya--tahan-", Spelling("daya-tahan".into())),
            ("a/b", Spelling("a-b".into())),
            ("../a", Spelling("a".into())),
            ("mekanisme.html", Spelling("mekanisme-html".into())),
            ("a_b", Spelling("a-b".into())),
            ("机制（二）", Spelling("机制-二".into())),
            ("５Ｇ", Spelling("5g".into())),
            ("ﺁلية", Spelling("آلية".into())),
            ("!?", Spelling(String::new())),
            ("😀", Spelling(String::new())),
            ("a\u{200B}b", Invisible('\u{200B}')),
            ("ab\u{202E}", Invisible('\u{202E}')),
            ("می\u{200C}خواهم", Invisible('\u{200C}')),
            ("mek\u{430}nisme", Scripts("mek\u{430}nisme".into())),
            (&"a".repeat(61), TooLong),
            ("index", Index),
            ("con", Device),
            ("com1", Device),
        ] {
            assert_eq!(slug(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn what_is_advised_is_a_slug() {
        for text in ["Ünïcode Ñame", "İSTANBUL", "ǅ", "Straße №5", "ΑΣ", "a\u{301}\u{301}B", "①", "½ km²", "ｶﾞﾗｽ"] {
            if let Err(SlugFault::Spelling(better)) = slug(text)
                && !better.is_empty()
            {
                assert_eq!(slug(&better), Ok(better.clone()), "{text}");
            }
        }
    }
}
