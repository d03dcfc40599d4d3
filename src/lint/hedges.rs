//! Words with which a text holds back: "about", "at least", "may", "reported".
//!
//! In: a text and its language. Out: the reservations in it, by class. A language
//! without lists is not judged. The words stand in `hedges.tsv`.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::vocabulary::{SUPERLATIVES, find, find_any, has_list, is_unspaced};

/// What a reservation leaves open, in the order of [`hedges`].
pub(super) const CLASSES: [&str; 4] = ["not exact", "a bound", "not certain", "somebody says so"];

/// The same in the table of words.
const NAMES: [&str; 4] = ["about", "bound", "perhaps", "said"];

/// Words that compare or rank without praise, and become superlatives in other languages.
const WEIGHED: &str = "weighed";

/// The reservations that a text holds, a list for each of [`CLASSES`].
pub(super) type Held = [Vec<&'static str>; 4];

/// A row of the table: a class and a language, and its words.
struct Row {
    class: &'static str,
    language: &'static str,
    words: Vec<Word>,
}

struct Word {
    word: &'static str,
    finder: Finder<'static>,
    /// Counts before a number only.
    before_number: bool,
    /// Counts inside of other words too: scripts without blanks, and Arabic, which sets "and" and
    /// "for" before a word without one, and endings behind it.
    is_open: bool,
}

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| include_str!("hedges.tsv").lines().filter(|line| !line.starts_with('#')).filter_map(row).collect());

fn row(line: &'static str) -> Option<Row> {
    let mut cells = line.split('\t');
    Some(Row { class: cells.next()?, language: cells.next()?, words: cells.map(word).collect() })
}

fn word(cell: &'static str) -> Word {
    let (word, before_number) = cell.strip_suffix(" #").map_or((cell, false), |word| (word, true));
    let has_unspaced = word.chars().any(is_unspaced);
    let is_arabic = word.chars().any(|sign| matches!(sign, '\u{600}'..='\u{6ff}'));
    Word { word, finder: Finder::new(word), before_number, is_open: has_unspaced || is_arabic }
}

fn words(class: &str, language: &str) -> impl Iterator<Item = &'static Word> {
    TABLE.iter().find(|row| row.class == class && row.language == language).into_iter().flat_map(|row| &row.words)
}

/// Whether a language can be judged.
pub(super) fn has_lists(language: &str) -> bool {
    TABLE.iter().any(|row| row.language == language) && has_list(SUPERLATIVES, language)
}

/// The reservations of a text.
pub(super) fn hedges(text: &str, language: &str) -> Held {
    let lower = text.to_lowercase();
    NAMES.map(|class| words(class, language).filter(|word| word.stands(&lower, text)).map(|word| word.word).collect())
}

/// A word of praise in a translation whose source has nothing that could be translated so.
pub(super) fn praise<'t>((source, own): (&str, &str), (text, language): (&'t str, &str)) -> Option<&'t str> {
    let is_weighed = || find(source, SUPERLATIVES, own).is_some() || find_any(source, words(WEIGHED, own).map(|word| word.word)).is_some();
    find(text, SUPERLATIVES, language).filter(|_| !is_weighed())
}

impl Word {
    fn stands(&self, lower: &str, text: &str) -> bool {
        // The month is written with a capital.
        let hay = if self.word == "may" { text } else { lower };
        self.finder.find_iter(hay.as_bytes()).any(|at| {
            let letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
            let rest = &hay[at + self.word.len()..];
            let is_whole = self.is_open || (!letter(hay[..at].chars().next_back()) && !letter(rest.chars().next()));
            let number = rest.trim_start().trim_start_matches(|sign: char| sign.is_alphabetic() && sign.is_ascii_uppercase() || "$€£¥~".contains(sign));
            let number = number.trim_start_matches(['r', 'm', 'u', 's', 'd', 'e', '$']).trim_start();
            is_whole && (!self.before_number || is_number(number))
        })
    }
}

/// Whether digits stand here that are no name: 5G.
fn is_number(text: &str) -> bool {
    let rest = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    rest.len() < text.len() && !rest.starts_with(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::{NAMES, TABLE, WEIGHED, hedges};

    #[test]
    fn the_table_has_every_class_in_every_language() {
        let languages: std::collections::BTreeSet<&str> = TABLE.iter().map(|row| row.language).collect();
        assert!(languages.contains("en"));
        for language in languages {
            for class in NAMES.into_iter().chain([WEIGHED]) {
                let rows: Vec<_> = TABLE.iter().filter(|row| row.class == class && row.language == language).collect();
                assert!(matches!(rows.as_slice(), [row] if !row.words.is_empty()), "{class} {language}");
            }
        }
        assert_eq!(TABLE.iter().map(|row| row.words.len()).sum::<usize>(), 353, "words are neither lost nor joined");
        assert!(TABLE.iter().flat_map(|row| &row.words).all(|word| !word.word.is_empty() && word.word == word.word.to_lowercase()));
    }

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
