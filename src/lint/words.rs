//! Counting words, in scripts with blanks between them and without.

use super::passage::GAP;
use super::vocabulary::is_unspaced;

/// How many words a text has. In scripts without blanks two signs count as a
/// word: a page of Chinese holds as much as half its signs in English words.
pub(super) fn count(text: &str) -> usize {
    let mut signs = 0;
    let mut words = 0;
    let mut is_inside = false;
    for sign in text.chars() {
        if is_unspaced(sign) {
            signs += 1;
            is_inside = false;
        } else if sign.is_alphanumeric() || sign == GAP {
            words += usize::from(!is_inside);
            is_inside = true;
        } else if sign.is_whitespace() || matches!(sign, '–' | '—' | '/') {
            is_inside = false;
        }
    }
    words + usize::div_ceil(signs, 2)
}

/// The sentences of a text.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    // A full stop inside a number or an abbreviation is followed by no blank and a capital.
    text.split_inclusive(['。', '！', '？'])
        .flat_map(|part| part.split_inclusive(". ").flat_map(|part| part.split_inclusive("? ")).flat_map(|part| part.split_inclusive("! ")))
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{count, sentences};

    #[test]
    fn words_in_two_scripts() {
        assert_eq!(count("Penang fills the back half."), 5);
        assert_eq!(count("free-zone don't 3.5"), 3);
        assert_eq!(count("槟城的芯片"), 3);
        assert_eq!(count(""), 0);
        assert_eq!(sentences("One. Two 3.5 three. 四。五").count(), 4);
    }
}
