//! The nearest of the right names to a wrong one. In come a text and candidates, out goes at most
//! one of them. `strsim` would do it too, but floor 0 stays free of crates.

/// The candidate with the fewest slips of the finger (a letter changed, missing, too many, or two
/// swapped), if they are at most a third of the word; the first in the alphabet on a tie.
pub fn nearest<'a>(text: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted: Vec<char> = text.to_lowercase().chars().collect();
    // A name longer than any id is no slip, and the table below grows with the square.
    if wanted.is_empty() || wanted.len() > 80 {
        return None;
    }
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let letters: Vec<char> = candidate.to_lowercase().chars().collect();
            let most = (wanted.len().max(letters.len()) / 3).clamp(1, 3);
            let slips = distance(&wanted, &letters);
            (slips <= most && slips < letters.len()).then_some((slips, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// Optimal string alignment: three rows are enough.
fn distance(left: &[char], right: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let mut best = (last[j] + usize::from(a != b)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[right.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let names = ["jobs", "firms", "people", "patents", "MW"];
        for (text, expected) in [
            ("jbos", Some("jobs")),
            ("job", Some("jobs")),
            ("peple", Some("people")),
            ("patnets", Some("patents")),
            ("mw", Some("MW")),
            ("bananas", None),
            ("", None),
            ("x", None),
        ] {
            assert_eq!(nearest(text, names), expected, "{text}");
        }
    }
}
