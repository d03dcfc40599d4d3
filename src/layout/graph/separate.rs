//! The guarantee: no name on a name or a mark. In: a board whose faults are few. Out: a board
//! without them, perhaps taller. Never here: looks; that was the work of `anneal`.
//!
//! Blocks of mark and name go down in the order of their tops, each as far as needed to clear
//! those already laid. It always ends, because the canvas has no floor; a true projection
//! (VPSC) would move less, but after annealing and growing hardly anything is left to move.

use super::board::Board;
use super::geometry::Rect;

/// Air kept between two blocks.
const AIR: f64 = 1.5;

/// Pairs at fault: name on name, name on a foreign mark.
pub fn conflicts(board: &Board) -> Vec<(usize, usize)> {
    let count = board.at.len();
    let mut pairs = Vec::new();
    for one in 0..count {
        let whole = board.wholes[one];
        for two in one + 1..count {
            if whole.meets(&board.wholes[two]) && faulty(board, one, two) {
                pairs.push((one, two));
            }
        }
    }
    pairs
}

fn faulty(board: &Board, one: usize, two: usize) -> bool {
    let meets = |a: Option<Rect>, b: Option<Rect>| match (a, b) {
        (Some(a), Some(b)) => a.depth(&b) > 0.0,
        _ => false,
    };
    let (name_one, name_two) = (board.names[one], board.names[two]);
    meets(name_one, name_two)
        || meets(name_one, Some(board.mark_box(two)))
        || meets(name_two, Some(board.mark_box(one)))
        || board.mark_box(one).depth(&board.mark_box(two)) > 0.0
}

/// Pushes blocks down until none meets another, and lets the canvas grow to hold them.
pub fn separate(board: &mut Board) {
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
