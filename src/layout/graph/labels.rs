//! Names and the eight places beside a mark. In: a node, a canvas. Out: the block a name fills
//! and where it would lie on each side. Never here: which side is best (that is `anneal`).

use super::geometry::{Point, Rect};
use super::{Anchor, Canvas, Label, Node};
use crate::layout::text::{self, Weight};

/// Between mark and name.
const GAP: f64 = 4.0;
/// Lines a name may take, and takes when it must, before it is cut.
const LINES: [usize; 2] = [3, 5];
/// Baseline of the first line under the top of the block, in font sizes.
const ASCENT: f64 = 0.95;

/// A name broken into lines.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub lines: Vec<String>,
    pub line_height: f64,
    pub width: f64,
    pub height: f64,
}

/// Eight sides, the likeable ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    East,
    West,
    South,
    North,
    SouthEast,
    NorthEast,
    SouthWest,
    NorthWest,
}

pub(super) const SIDES: [Side; 8] = [Side::East, Side::West, Side::South, Side::North, Side::SouthEast, Side::NorthEast, Side::SouthWest, Side::NorthWest];

impl Side {
    /// The word of a lock.
    pub fn word(self) -> &'static str {
        SIDES.iter().position(|side| *side == self).map_or("", |at| crate::lock::SIDES[at])
    }

    /// The side a lock names.
    pub fn of(word: &str) -> Option<Self> {
        crate::lock::SIDES.iter().position(|known| *known == word).map(|at| SIDES[at])
    }

    /// How much worse than the best side; `leftward` for names that read from right to left.
    pub(super) fn price(self, leftward: bool) -> f64 {
        match (self, leftward) {
            (Self::East, false) | (Self::West, true) => 0.0,
            (Self::West, false) | (Self::East, true) => 0.06,
            (Self::South | Self::North, _) => 0.12,
            _ => 0.3,
        }
    }

    /// The same side in the mirror.
    pub(super) fn mirrored(self) -> Self {
        match self {
            Self::East => Self::West,
            Self::West => Self::East,
            Self::SouthEast => Self::SouthWest,
            Self::SouthWest => Self::SouthEast,
            Self::NorthEast => Self::NorthWest,
            Self::NorthWest => Self::NorthEast,
            Self::South | Self::North => self,
        }
    }
}

/// The block of a node's name; `None` when it has no name.
pub(super) fn block(node: &Node, canvas: &Canvas) -> Option<Block> {
    let weight = if node.bold { Weight::Bold } else { Weight::Regular };
    // Beside the widest mark the name still fits between the margins.
    let room = canvas.width - 2.0 * canvas.margin - 2.0 * node.mark - GAP;
    let widest = canvas.wrap.min(room).max(canvas.font_size);
    let [usual, most] = LINES;
    let wrap = |count| text::wrap(&node.label, canvas.font_size, weight, widest, count);
    let mut lines = wrap(usual);
    if lines.last().is_some_and(|l| l.ends_with('…')) {
        lines = wrap(most);
    }
    if lines.is_empty() {
        return None;
    }
    let line_height = canvas.font_size * if node.rtl || lines.iter().any(|l| tall(l)) { 1.45 } else { 1.2 };
    let width = lines.iter().map(|line| text::width(line, canvas.font_size, weight)).fold(0.0, f64::max);
    let height = line_height * lines.len() as f64;
    Some(Block { lines, line_height, width, height })
}

/// Width below which the node's name would break inside a word.
pub(super) fn narrowest(node: &Node, canvas: &Canvas) -> f64 {
    let weight = if node.bold { Weight::Bold } else { Weight::Regular };
    text::widest_word(&node.label, canvas.font_size, weight)
}

/// Scripts with marks above and below their letters need more leading. So does a Latin name among
/// them (`Node::rtl`): the first font of the page decides how tall a line is.
fn tall(line: &str) -> bool {
    line.chars().any(|c| matches!(u32::from(c), 0x0590..=0x10FF | 0x1780..=0x17FF | 0x1E00..=0x1EFF))
}

/// Where the block lies on a side of a mark.
#[inline]
pub(super) fn place(block: &Block, mark: f64, at: Point, side: Side) -> Rect {
    let (w, h) = (block.width, block.height);
    let left = match side {
        Side::East => at.0 + mark + GAP,
        Side::West => at.0 - mark - GAP - w,
        Side::North | Side::South => at.0 - w / 2.0,
        Side::NorthEast | Side::SouthEast => at.0 + mark * 0.4,
        Side::NorthWest | Side::SouthWest => at.0 - mark * 0.4 - w,
    };
    let top = match side {
        Side::East | Side::West => at.1 - h / 2.0,
        Side::North | Side::NorthEast | Side::NorthWest => at.1 - mark - 1.0 - h,
        Side::South | Side::SouthEast | Side::SouthWest => at.1 + mark + 1.0,
    };
    Rect { left, top, right: left + w, bottom: top + h }
}

/// The finished label.
pub(super) fn label(block: &Block, font_size: f64, bounds: Rect, side: Side) -> Label {
    let (anchor, x) = match side {
        Side::East | Side::NorthEast | Side::SouthEast => (Anchor::Start, bounds.left),
        Side::West | Side::NorthWest | Side::SouthWest => (Anchor::End, bounds.right),
        Side::North | Side::South => (Anchor::Middle, (bounds.left + bounds.right) / 2.0),
    };
    // Extra leading of tall scripts is shared above and below the letters.
    let lead = (block.line_height - 1.2 * font_size) / 2.0;
    Label { lines: block.lines.clone(), x, y: bounds.top + lead + ASCENT * font_size, anchor, side, line_height: block.line_height, bounds }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_side_covers_its_own_mark() {
        let block = Block { lines: vec!["Intel".into()], line_height: 15.0, width: 40.0, height: 15.0 };
        for side in SIDES {
            let mark = Rect::around((50.0, 50.0), 9.0, 9.0);
            assert!(!place(&block, 9.0, (50.0, 50.0), side).meets(&mark), "{side:?}");
            assert_eq!(side.mirrored().mirrored(), side);
            assert_eq!(Side::of(side.word()), Some(side));
        }
    }
}
