//! Overlaps removed with little harm to the shape. In: a board on which blocks of mark and name
//! may overlap. Out: the same board, spread where it was too tight. Never here: the last
//! millimetre and names on lines, which are the work of `separate` and `names`.
//!
//! After PRISM (Gansner, Hu 2010): neighbours that overlap wish the distance at which they
//! would not, all other neighbours the distance they have, and the wishes are met by moving
//! both ends of every pair, round after round. Neighbours are a few nearest nodes and all that
//! overlap; the Delaunay triangles of the paper hold a drawing a little stiffer, but need a
//! geometry that never misjudges a turn.

use super::board::Board;
use super::geometry::{Point, Rect};
use super::measures::Neighbours;
use super::separate::SURE;

/// Nearest nodes that keep their distance.
const NEAR: usize = 6;
/// Turns, and rounds of moving in each.
const TURNS: usize = 25;
const ROUNDS: usize = 4;
/// A wish is at most so many times the distance there is: far ones come true step by step.
const STEP: f64 = 1.5;
/// How much of its wish a pair gets at once when it overlaps, and when it does not.
const HASTE: (f64, f64) = (0.8, 0.15);
/// Air wished between two blocks that overlap; a good part of it comes true.
const AIR: f64 = 4.0;

/// Whether no two blocks overlap now.
pub(super) fn spread(board: &mut Board) -> bool {
    let count = board.at.len();
    let mut centres: Vec<Point> = board.wholes.iter().map(middle).collect();
    let near: Vec<(usize, usize)> = {
        let neighbours = Neighbours::new(&centres);
        (0..count).flat_map(|v| neighbours.nearest(v, NEAR).into_iter().map(move |w| (v, w))).collect()
    };
    for _ in 0..TURNS {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for v in 0..count {
            let around = board.wholes[v].grown(SURE, SURE);
            pairs.extend(board.near_wholes.near(&around).filter(|&w| w > v && board.wholes[w].meets(&around)).map(|w| (v, w)));
        }
        if pairs.is_empty() {
            return true;
        }
        pairs.extend(&near);
        let wish = |&(v, w): &(usize, usize)| {
            let (dx, dy) = (centres[v].0 - centres[w].0, centres[v].1 - centres[w].1);
            let stretch = stretch(&board.wholes[v], &board.wholes[w], (dx.abs(), dy.abs()));
            ((dx * dx + dy * dy).sqrt().max(1e-3) * stretch, if stretch > 1.0 { HASTE.0 } else { HASTE.1 })
        };
        let wishes: Vec<(f64, f64)> = pairs.iter().map(wish).collect();
        let old = centres.clone();
        for _ in 0..ROUNDS {
            for (&(v, w), wish) in pairs.iter().zip(&wishes) {
                part(&mut centres, (v, w), (board.fixed[v], board.fixed[w]), *wish);
            }
        }
        for v in 0..count {
            let by = (centres[v].0 - old[v].0, centres[v].1 - old[v].1);
            if by != (0.0, 0.0) {
                board.put(v, (board.at[v].0 + by.0, board.at[v].1 + by.1), board.side[v]);
            }
        }
    }
    false
}

/// Moves both, or who is free, some way towards the wished distance.
fn part(at: &mut [Point], (v, w): (usize, usize), fixed: (bool, bool), (wish, haste): (f64, f64)) {
    // Nodes of one place part sideways.
    let (dx, dy) = if at[v] == at[w] { (-1e-3, 0.0) } else { (at[v].0 - at[w].0, at[v].1 - at[w].1) };
    let length = (dx * dx + dy * dy).sqrt();
    let share = haste * (length - wish) / length;
    let (mine, yours) = match fixed {
        (false, false) => (0.5 * share, 0.5 * share),
        (false, true) => (share, 0.0),
        (true, false) => (0.0, share),
        (true, true) => return,
    };
    at[v] = (at[v].0 - mine * dx, at[v].1 - mine * dy);
    at[w] = (at[w].0 + yours * dx, at[w].1 + yours * dy);
}

fn middle(rect: &Rect) -> Point {
    ((rect.left + rect.right) / 2.0, (rect.top + rect.bottom) / 2.0)
}

/// How many times farther apart the middles must be for the blocks not to overlap.
fn stretch(one: &Rect, two: &Rect, apart: Point) -> f64 {
    let across = (one.width() + two.width()) / 2.0 + AIR;
    let down = (one.height() + two.height()) / 2.0 + AIR;
    if apart.0 >= across || apart.1 >= down {
        return 1.0;
    }
    (across / apart.0.max(1e-3)).min(down / apart.1.max(1e-3)).clamp(1.0, STEP)
}
