//! The nearest known name to one that is not known.

/// The candidate closest to `word`, when it is close enough to be meant:
/// at most two edits, one in short words, or a third of the word for long ones. Ties go to the
/// candidate that sorts first, so that messages are stable.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    // With two edits a word of four letters becomes any other: `name` is no slip for `date`.
    let limit = if length <= 4 { 1 } else { (length / 3).max(2) };
    let lower = word.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (distance(&lower, candidate), candidate))
        .filter(|(edits, candidate)| *edits <= limit && *edits < candidate.chars().count())
        .min()
        .map(|(_, candidate)| candidate)
}

fn distance(word: &str, candidate: &str) -> usize {
    // A word that only lacks a prefix or suffix ("keysight" for
    // "keysight-penang") is nearer than its edit distance says.
    if word.len() >= 4 && (candidate.starts_with(word) || candidate.ends_with(word)) {
        return 1;
    }
    strsim::damerau_levenshtein(word, candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn names() {
        let known = ["name", "kind", "place", "keysight-penang"];
        assert_eq!(nearest("nmae", known), Some("name"));
        assert_eq!(nearest("keysight", known), Some("keysight-penang"));
        assert_eq!(nearest("zzzz", known), None);
    }
}
