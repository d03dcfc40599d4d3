//! The guarantee: no name on a name or a mark. In: a board whose faults are few. Out: a board
//! without them, perhaps taller. Never here: looks; that was the work of `anneal`.
//!
//! First [`shove`]: pairs at fault move apart a little, on the same canvas. When that fails,
//! [`separate`]: blocks of mark and name go down in the order of their tops, each as far as
//! needed to clear those already laid. It always ends, because the canvas has no floor. A true
//! projection (VPSC) would move less, but after annealing and shoving little is left to move.

use super::board::Board;
use super::geometry::Rect;

/// Air kept between two blocks.
const AIR: f64 = 1.5;
/// Air without which rounding to tenths might make two blocks meet.
pub(super) const SURE: f64 = 0.3;

/// Pairs at fault: name on name, name on a foreign mark.
pub(super) fn conflicts(board: &Board) -> Vec<(usize, usize)> {
    let count = board.at.len();
    let mut pairs = Vec::new();
    for one in 0..count {
        let whole = board.wholes[one].grown(SURE, SURE);
        for two in board.near_wholes.near(&whole) {
            if two > one && whole.meets(&board.wholes[two]) && faulty(board, one, two) {
                pairs.push((one, two));
            }
        }
    }
    pairs
}

fn faulty(board: &Board, one: usize, two: usize) -> bool {
    name_on_name(board, one, two)
        || name_on_mark(board, one, two)
        || name_on_mark(board, two, one)
        || !board.fixed[one] && !board.fixed[two] && board.mark_box(one).depth(&board.mark_box(two)) > 0.0
}

pub(super) fn name_on_name(board: &Board, one: usize, two: usize) -> bool {
    let pair = board.names[one].zip(board.names[two]);
    pair.is_some_and(|(a, b)| a.grown(SURE, SURE).meets(&b))
}

pub(super) fn name_on_mark(board: &Board, named: usize, marked: usize) -> bool {
    let name = board.names[named].map(|n| n.grown(SURE, SURE));
    !board.ghost[marked] && name.is_some_and(|n| n.meets(&board.mark_box(marked)))
}

/// Pushes blocks at fault apart, each pair along the shorter way, half each. Gentle, but it
/// may not end well on a full canvas; returns whether it did.
pub(super) fn shove(board: &mut Board, rounds: usize) -> bool {
    for _ in 0..rounds {
        let pairs = conflicts(board);
        if pairs.is_empty() {
            return true;
        }
        for (one, two) in pairs {
            let (a, b) = (board.wholes[one], board.wholes[two]);
            let across = a.right.min(b.right) - a.left.max(b.left) + AIR;
            let down = a.bottom.min(b.bottom) - a.top.max(b.top) + AIR;
            if across <= AIR - SURE || down <= AIR - SURE {
                continue;
            }
            let upper = a.top + a.bottom <= b.top + b.bottom;
            let first = a.left + a.right <= b.left + b.right;
            let by = if down <= across { (0.0, if upper { -down } else { down }) } else { (if first { -across } else { across }, 0.0) };
            let (mine, yours) = match (board.fixed[one], board.fixed[two]) {
                (false, false) => (0.5, -0.5),
                (false, true) => (1.0, 0.0),
                (true, false) => (0.0, -1.0),
                (true, true) => continue,
            };
            nudge(board, one, (by.0 * mine, by.1 * mine));
            nudge(board, two, (by.0 * yours, by.1 * yours));
        }
    }
    conflicts(board).is_empty()
}

fn nudge(board: &mut Board, node: usize, by: (f64, f64)) {
    let (at, side) = (board.at[node], board.side[node]);
    let to = board.inside(node, (at.0 + by.0, at.1 + by.1), side);
    if !board.fixed[node] {
        board.put(node, to, side);
    }
}

/// Pushes blocks down until none meets another, and lets the canvas grow to hold them.
pub(super) fn separate(board: &mut Board) {
    let mut order: Vec<usize> = (0..board.at.len()).collect();
    order.sort_by(|&v, &w| board.wholes[v].top.total_cmp(&board.wholes[w].top).then(v.cmp(&w)));
    let mut laid: Vec<Rect> = Vec::new();
    for node in order {
        let start = board.wholes[node];
        let mut block = start;
        // Each pass clears one obstacle for good, so the passes are bounded by their number.
        while let Some(blocker) = laid.iter().find(|other| other.grown(AIR, AIR).meets(&block)) {
            let down = blocker.bottom + AIR - block.top + 1e-6;
            block = block.moved((0.0, down.max(1e-6)));
        }
        let (x, y) = board.at[node];
        let side = board.side[node];
        board.put(node, (x, y + block.top - start.top), side);
        laid.push(block);
    }
    let lowest = laid.iter().map(|b| b.bottom).fold(0.0, f64::max);
    board.height = board.height.max(lowest + board.margin);
}
