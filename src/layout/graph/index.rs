//! Which boxes may meet a box, without asking each. In: boxes by number. Out: numbers. Never
//! here: the exact test, which is the caller's.
//!
//! Every axis is cut into bins. A bin knows as a row of bits who begins at or before it, and
//! who ends at or after it; four rows, joined bit by bit, answer for 64 boxes at once. Moving a
//! box flips its bits in the bins its sides passed.

use super::geometry::Rect;

const BINS: usize = 64;

/// The four sides of a box: who begins before (left, top), who ends after (right, bottom).
const SIDES: usize = 4;

#[derive(Debug, Clone)]
pub(super) struct Index {
    /// Words of 64 boxes in a row.
    words: usize,
    /// Bins per unit across and down.
    per: (f64, f64),
    /// Side by side, bin by bin, word by word.
    rows: Vec<u64>,
    /// The bins of every box's sides.
    bins: Vec<[u8; SIDES]>,
}

impl Index {
    /// Boxes on a canvas of this size; what lies outside counts to its border.
    pub(super) fn new(boxes: &[Rect], width: f64, height: f64) -> Self {
        let words = boxes.len().div_ceil(64);
        let per = (BINS as f64 / width.max(1.0), BINS as f64 / height.max(1.0));
        let mut index = Self { words, per, rows: vec![0; SIDES * BINS * words], bins: Vec::with_capacity(boxes.len()) };
        for (number, rect) in boxes.iter().enumerate() {
            let bins = index.bins_of(rect);
            index.bins.push(bins);
            for (side, bin) in bins.into_iter().enumerate() {
                let range = if side % 2 == 0 { usize::from(bin)..BINS } else { 0..usize::from(bin) + 1 };
                index.flip(number, side, range);
            }
        }
        index
    }

    /// Tells where a box is now.
    pub(super) fn put(&mut self, number: usize, rect: &Rect) {
        let new = self.bins_of(rect);
        let old = std::mem::replace(&mut self.bins[number], new);
        for side in 0..SIDES {
            let (from, to) = (usize::from(old[side].min(new[side])), usize::from(old[side].max(new[side])));
            // Who begins at bin 3 is in the rows from 3 on; who ends there, in those up to 3.
            let range = if side % 2 == 0 { from..to } else { from + 1..to + 1 };
            self.flip(number, side, range);
        }
    }

    /// The numbers of all boxes that may meet this one, ascending; some that do not.
    #[inline]
    pub(super) fn near(&self, rect: &Rect) -> impl Iterator<Item = usize> + '_ {
        let [left, right, top, bottom] = self.bins_of(rect);
        let row = |side: usize, bin: u8| {
            let from = (side * BINS + usize::from(bin)) * self.words;
            &self.rows[from..from + self.words]
        };
        let (begun, open) = (row(0, right), row(1, left));
        let (above, below) = (row(2, bottom), row(3, top));
        let words = begun.iter().zip(open).zip(above.iter().zip(below)).map(|((a, b), (c, d))| a & b & c & d);
        words.enumerate().flat_map(|(word, bits)| Bits { bits, base: word * 64 })
    }

    #[inline]
    fn bins_of(&self, rect: &Rect) -> [u8; SIDES] {
        // A cast of a float stops at the ends of the type, so only the upper end is left to do.
        let bin = |x: f64, per: f64| ((x * per) as usize).min(BINS - 1) as u8;
        [bin(rect.left, self.per.0), bin(rect.right, self.per.0), bin(rect.top, self.per.1), bin(rect.bottom, self.per.1)]
    }

    fn flip(&mut self, number: usize, side: usize, bins: std::ops::Range<usize>) {
        for bin in bins {
            self.rows[(side * BINS + bin) * self.words + number / 64] ^= 1 << (number % 64);
        }
    }
}

/// The places of the ones in a word.
struct Bits {
    bits: u64,
    base: usize,
}

impl Iterator for Bits {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.bits == 0 {
            return None;
        }
        let place = self.bits.trailing_zeros() as usize;
        self.bits &= self.bits - 1;
        Some(self.base + place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::rng::Rng;

    #[test]
    fn finds_all_that_meet() {
        let mut rng = Rng::new(5);
        let mut random = || Rect::around((rng.unit() * 520.0 - 10.0, rng.unit() * 300.0), rng.unit() * 40.0, rng.unit() * 40.0);
        let mut boxes: Vec<Rect> = (0..150).map(|_| random()).collect();
        let mut index = Index::new(&boxes, 500.0, 300.0);
        for round in 0..600 {
            let number = round * 7 % 150;
            boxes[number] = random();
            index.put(number, &boxes[number]);
            let query = random();
            let found: Vec<usize> = index.near(&query).filter(|&i| boxes[i].meets(&query)).collect();
            let wanted: Vec<usize> = (0..150).filter(|&i| boxes[i].meets(&query)).collect();
            assert_eq!(found, wanted);
            assert!(index.near(&query).count() <= wanted.len() + 60);
        }
    }
}
