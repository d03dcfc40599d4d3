//! What a result is worth when the record has gaps: the same model on the same
//! ties with some taken out, and with some put in.
//!
//! In: pairs of actors. Out: as many variants as a site can wait for, made by
//! lot from seeds that stand here, and the least and the most a model makes of
//! them. After Borgatti, Carley & Krackhardt 2006, who add and remove ties at
//! random to see how far a measure moves. Never here: the clock, other chance.

use std::collections::BTreeSet;

use crate::base::rng::Rng;

/// One tie in so many is taken out or put in.
pub const ONE_IN: usize = 10;

/// Variants of each of the two sorts, where the site is small enough.
const MOST: usize = 10;

/// Ties looked at in all variants together; large clusters get fewer variants.
const WORK: usize = 400_000;

const SEED: u64 = 0x0005_1f7e_d7e5;

/// The least and the most of a result over all variants.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Missing {
    pub low: f64,
    pub high: f64,
    /// Ties taken out or put in, in each variant.
    pub changed: usize,
    pub variants: usize,
}

/// Pairs of indices; what an order of the two means is the model's.
pub type Pairs = Vec<(usize, usize)>;

/// A tenth of the ties, and at least one.
fn changed(ties: usize) -> usize {
    ((ties + ONE_IN / 2) / ONE_IN).max(1)
}

/// Runs a model on every variant. `ends` are the actors between which a tie may be missing; a
/// pair counts as the same whichever of the two comes first, unless it is `directed`.
pub fn over<T>(pairs: &[(usize, usize)], ends: &[usize], directed: bool, mut model: impl FnMut(&[(usize, usize)]) -> T) -> Vec<T> {
    let each = (WORK / pairs.len().max(1)).clamp(2, MOST);
    if pairs.is_empty() || ends.len() < 3 {
        return Vec::new();
    }
    (0..each)
        .flat_map(|round| {
            let mut rng = Rng::new(SEED + round as u64);
            [fewer(pairs, &mut rng), more(pairs, ends, directed, &mut rng)]
        })
        .map(|variant| model(&variant))
        .collect()
}

/// The bounds of one number over all variants; the value on the record itself belongs to them.
pub fn bounds(base: f64, values: &[f64], ties: usize) -> Option<Missing> {
    (!values.is_empty()).then(|| Missing {
        low: values.iter().copied().fold(base, f64::min),
        high: values.iter().copied().fold(base, f64::max),
        changed: changed(ties),
        variants: values.len(),
    })
}

fn fewer(pairs: &[(usize, usize)], rng: &mut Rng) -> Pairs {
    let mut places: Vec<usize> = (0..pairs.len()).collect();
    rng.shuffle(&mut places);
    places.truncate(pairs.len() - changed(pairs.len()));
    places.sort_unstable();
    places.into_iter().map(|place| pairs[place]).collect()
}

fn more(pairs: &[(usize, usize)], ends: &[usize], directed: bool, rng: &mut Rng) -> Pairs {
    let key = |a: usize, b: usize| if directed { (a, b) } else { (a.min(b), a.max(b)) };
    let mut known: BTreeSet<(usize, usize)> = pairs.iter().map(|&(a, b)| key(a, b)).collect();
    let mut variant = pairs.to_vec();
    let wanted = pairs.len() + changed(pairs.len());
    // Where nearly all are tied to all there may be no room; then fewer are put in.
    for _ in 0..changed(pairs.len()) * 50 {
        if variant.len() == wanted {
            break;
        }
        let (a, b) = (ends[rng.below(ends.len())], ends[rng.below(ends.len())]);
        if a != b && known.insert(key(a, b)) {
            variant.push((a, b));
        }
    }
    variant
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenth_out_and_a_tenth_in() {
        let pairs: Pairs = (0..30).map(|at| (at, at + 1)).collect();
        let ends: Vec<usize> = (0..31).collect();
        let sizes = over(&pairs, &ends, false, |variant| {
            let kept: BTreeSet<_> = variant.iter().copied().collect();
            assert_eq!(kept.len(), variant.len());
            variant.len()
        });
        assert_eq!(sizes.len(), 2 * MOST);
        assert!(sizes.chunks(2).all(|pair| pair == [27, 33]), "{sizes:?}");
        assert_eq!(sizes, over(&pairs, &ends, false, <[_]>::len));
    }

    #[test]
    fn no_room_is_no_endless_search() {
        let full: Pairs = vec![(0, 1), (0, 2), (1, 2)];
        assert!(over(&full, &[0, 1, 2], false, <[_]>::len).chunks(2).all(|pair| pair == [2, 3]));
        assert!(over(&[], &[0, 1, 2], false, <[_]>::len).is_empty());
        assert_eq!(bounds(0.5, &[], 3), None);
        assert_eq!(bounds(0.5, &[0.7], 3), Some(Missing { low: 0.5, high: 0.7, changed: 1, variants: 1 }));
    }
}
