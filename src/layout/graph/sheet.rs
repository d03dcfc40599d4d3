//! A drawing in its true proportions, on a sheet as large as it needs. In: nodes, a plan. Out: a
//! board without overlaps. Never here: a given canvas (`arrange`), the plan itself.
//!
//! Where a canvas must be filled, a drawing is stretched and its names come first; here
//! distances come first: one scale for all, then `prism`, names on their best sides, and what
//! finds no room is hidden, the least important first.

use super::anneal::turn_names;
use super::board::Board;
use super::geometry::{Point, Rect};
use super::prism;
use super::separate::shove;

/// Sheet wanted per area of blocks, and per node at least and at most.
const AIRY: f64 = 12.0;
const AREA: (f64, f64) = (3_000.0, 14_000.0);
/// Least pixels of a hop, in marks.
const HOP: f64 = 2.0;

/// Margin of a sheet that has no borders yet.
pub(super) const BOUNDLESS: f64 = -1e12;

/// Width and height of the sheet for places in hops, and pixels per hop; `mark` is the width
/// of a usual mark.
pub(super) fn size(at: &[Point], needs: f64, mark: f64) -> (f64, f64, f64) {
    let first = at.first().copied().unwrap_or((0.0, 0.0));
    let all = at.iter().fold(Rect::of(first, first), |r, &p| r.joined(Rect::of(p, p)));
    let count = at.len().max(1) as f64;
    let area = count * (AIRY * needs / count).clamp(AREA.0, AREA.1);
    // A chain has no area of its own; half its length across gives it some.
    let (across, down) = (all.width().max(all.height() / 4.0).max(0.5), all.height().max(all.width() / 4.0).max(0.5));
    let unit = (area / (across * down)).sqrt().max(HOP * mark);
    (across * unit, down * unit, unit)
}

/// Names turned, overlaps removed.
pub(super) fn arrange(board: &mut Board) {
    for _ in 0..2 {
        turn_names(board);
        if prism::spread(board) {
            break;
        }
    }
    turn_names(board);
    shove(board, 60);
}

/// More room for marks that still touch.
pub(super) fn enlarge(board: &mut Board) {
    for v in 0..board.at.len() {
        let (x, y) = board.at[v];
        board.put(v, (x * 1.04, y * 1.04), board.side[v]);
    }
    shove(board, 30);
}

/// The sheet cut to what is on it; what shall stay `put` moves only back onto the sheet.
pub(super) fn cut(board: &mut Board, margin: f64, put: bool) {
    let Some(&first) = board.wholes.first() else { return };
    let all = board.wholes.iter().fold(first, |r, &w| r.joined(w));
    board.margin = margin;
    let by = (margin - all.left, margin - all.top);
    let by = if put { (by.0.max(0.0), by.1.max(0.0)) } else { by };
    board.width = all.right + by.0 + margin;
    board.height = all.bottom + by.1 + margin;
    for v in 0..board.at.len() {
        let (x, y) = board.at[v];
        board.put(v, (x + by.0, y + by.1), board.side[v]);
    }
}
