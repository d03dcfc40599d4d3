//! Which leaf of a translation is made from which leaf of its original.
//!
//! In: the leaves of one section in both languages, and the hashes the state file has for the
//! translation. Out: for each leaf of the original the index of its translation. Where a block has
//! been put in or taken out of the original, the hashes of the rest still fit, and only the new
//! block is without a translation.

use super::leaves::Leaf;
use super::marks::marks;
use super::plain::hash;

/// Pairs one section.
pub(super) fn pairs(original: &[&Leaf], translation: &[&Leaf], made_from: &[Option<String>]) -> Vec<Option<usize>> {
    let is_known = made_from.len() == translation.len() && made_from.iter().any(Option::is_some);
    if is_known {
        let hashes: Vec<String> = original.iter().map(|leaf| hash(&leaf.text)).collect();
        let fits = |a: usize, b: usize| made_from[b].as_deref() == Some(hashes[a].as_str());
        let anchors = longest(original.len(), translation.len(), &fits);
        // Nothing but the hashes may part blocks of one number: where all are new, place counts.
        if original.len() != translation.len() || !anchors.is_empty() {
            return between(original, translation, &anchors);
        }
    }
    if original.len() == translation.len() {
        return (0..original.len()).map(Some).collect();
    }
    let keys = |leaf: &Leaf| {
        let mut keys: Vec<String> = marks(&leaf.text).into_iter().map(|mark| mark.key).collect();
        keys.sort();
        keys
    };
    let (own, other): (Vec<_>, Vec<_>) = (original.iter().map(|leaf| keys(leaf)).collect(), translation.iter().map(|leaf| keys(leaf)).collect());
    let fits = |a: usize, b: usize| original[a].shape == translation[b].shape && own[a] == other[b];
    between(original, translation, &longest(original.len(), translation.len(), &fits))
}

/// The longest common sequence, as pairs of indices.
fn longest(rows: usize, columns: usize, fits: &dyn Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
    let mut length = vec![vec![0_u32; columns + 1]; rows + 1];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            length[row][column] = if fits(row, column) { length[row + 1][column + 1] + 1 } else { length[row + 1][column].max(length[row][column + 1]) };
        }
    }
    let (mut row, mut column) = (0, 0);
    let mut out = Vec::new();
    while row < rows && column < columns {
        if fits(row, column) {
            out.push((row, column));
            row += 1;
            column += 1;
        } else if length[row + 1][column] >= length[row][column + 1] {
            row += 1;
        } else {
            column += 1;
        }
    }
    out
}

/// Fills what lies between the anchors: leaves of one shape in their order.
fn between(original: &[&Leaf], translation: &[&Leaf], anchors: &[(usize, usize)]) -> Vec<Option<usize>> {
    let mut out = vec![None; original.len()];
    let (mut row, mut column) = (0, 0);
    for &(to_row, to_column) in anchors.iter().chain([&(original.len(), translation.len())]) {
        let (mut a, mut b) = (row, column);
        while a < to_row && b < to_column {
            if original[a].shape == translation[b].shape {
                out[a] = Some(b);
                b += 1;
            }
            a += 1;
        }
        if to_row < original.len() {
            out[to_row] = Some(to_column);
        }
        (row, column) = (to_row + 1, to_column + 1);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::leaves::leaves;
    use super::*;

    fn check(original: &str, translation: &str, made_from: &[&str], expected: &[Option<usize>]) {
        let (own, other) = (leaves(original, 0), leaves(translation, 0));
        let made_from: Vec<Option<String>> = made_from.iter().map(|text| (!text.is_empty()).then(|| hash(text))).collect();
        let found = pairs(&own.iter().collect::<Vec<_>>(), &other.iter().collect::<Vec<_>>(), &made_from);
        assert_eq!(found, expected, "{original:?} {translation:?}");
    }

    #[test]
    fn blocks_find_each_other() {
        check("a\n\nb\n\nc", "A\n\nB\n\nC", &[], &[Some(0), Some(1), Some(2)]);
        // One put in, one taken out, one changed: the hashes know.
        check("a\n\nnew\n\nb", "A\n\nB", &["a", "b"], &[Some(0), None, Some(1)]);
        check("a\n\nc", "A\n\nB\n\nC", &["a", "b", "c"], &[Some(0), Some(2)]);
        check("a\n\nb2\n\nc", "A\n\nB\n\nC", &["a", "b", "c"], &[Some(0), Some(1), Some(2)]);
        // Without hashes the references tell.
        check("a\n\n[x](actor:x)\n\nb [y](actor:y)", "A\n\nB [Y](actor:y)", &[], &[Some(0), None, Some(1)]);
        check("a\n\nb", "", &[], &[None, None]);
        check("", "A", &[], &[]);
    }
}
