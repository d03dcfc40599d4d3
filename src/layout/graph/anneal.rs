//! Places and sides of names improved together. In: a board with a first arrangement. Out: the
//! same board, cheaper. Never here: what things cost (`board`), the size of the canvas.
//!
//! Simulated annealing over both at once (after Davidson, Harel 1996): a node moves, jumps to
//! a neighbour, trades places, or takes its leaves along; a name changes sides. Placing names
//! after the nodes was tried first and left three times as many lines through names.

use super::board::Board;
use super::geometry::Point;
use super::labels::{SIDES, Side};
use crate::base::rng::Rng;

/// One node's old state, to go back.
type Undo = Vec<(usize, Point, Side)>;

/// How a search runs: it starts at `heat`, moves up to `reach`, and cools to nothing.
#[derive(Debug, Clone, Copy)]
pub struct Search {
    pub steps: usize,
    pub heat: f64,
    pub reach: f64,
    pub seed: u64,
}

pub fn anneal(board: &mut Board, search: Search) {
    let free: Vec<usize> = (0..board.at.len()).filter(|&v| !board.fixed[v]).collect();
    if free.is_empty() {
        return;
    }
    let mut rng = Rng::new(search.seed);
    for step in 0..search.steps {
        let left = 1.0 - step as f64 / search.steps as f64;
        let heat = search.heat * left * left + 0.004;
        let reach = search.reach * left * left + 5.0;
        let node = free[rng.below(free.len())];
        let mut undo = Vec::new();
        let change = propose(board, &mut rng, node, reach, &mut undo);
        if change > 0.0 && rng.unit() >= fading(change / heat) {
            for &(v, at, side) in undo.iter().rev() {
                board.put(v, at, side);
            }
        }
    }
}

/// Only improvements, node by node: eight directions, ever smaller steps, and all sides.
pub fn settle(board: &mut Board, rounds: usize) {
    const WAYS: [Point; 8] = [
        (1.0, 0.0),
        (-1.0, 0.0),
        (0.0, 1.0),
        (0.0, -1.0),
        (0.7, 0.7),
        (0.7, -0.7),
        (-0.7, 0.7),
        (-0.7, -0.7),
    ];
    let mut reach = 24.0;
    for _ in 0..rounds {
        for node in 0..board.at.len() {
            let (side, mut best) = board.best_side(node);
            let at = if board.fixed[node] { board.at[node] } else { board.inside(node, board.at[node], side) };
            board.put(node, at, side);
            if board.fixed[node] {
                continue;
            }
            for way in WAYS {
                let here = board.at[node];
                let side = board.side[node];
                let there = board.inside(node, (here.0 + way.0 * reach, here.1 + way.1 * reach), side);
                let price = board.price(node, there, side);
                if price < best {
                    best = price;
                    board.put(node, there, side);
                }
            }
        }
        reach = if reach > 2.0 { reach * 0.7 } else { 16.0 };
    }
}

/// Makes one move and returns by how much the whole changed.
fn propose(board: &mut Board, rng: &mut Rng, node: usize, reach: f64, undo: &mut Undo) -> f64 {
    let here = board.at[node];
    let near = board.topology.near[node].len();
    let chance = rng.unit();
    if chance < 0.22 && board.blocks[node].is_some() {
        let side = SIDES[rng.below(SIDES.len())];
        return shift(board, node, here, side, undo);
    }
    let side = if board.blocks[node].is_some() && rng.unit() < 0.4 {
        SIDES[rng.below(SIDES.len())]
    } else {
        board.side[node]
    };
    if chance < 0.34 && near > 0 {
        // Somewhere around a neighbour, about one hop away.
        let (other, _) = board.topology.near[node][rng.below(near)];
        let (ox, oy) = board.at[other];
        let (ux, uy) = in_disc(rng);
        let there = (ox + ux * 1.3 * board.hop.0, oy + uy * 1.3 * board.hop.1);
        return shift(board, node, there, side, undo);
    }
    if chance < 0.40 {
        let other = rng.below(board.at.len());
        if other != node && !board.fixed[other] {
            let there = board.at[other];
            let other_side = board.side[other];
            return shift(board, node, there, side, undo) + shift(board, other, here, other_side, undo);
        }
    }
    let (ux, uy) = in_disc(rng);
    let by = (ux * reach, uy * reach);
    let mut change = shift(board, node, (here.0 + by.0, here.1 + by.1), side, undo);
    if chance < 0.50 && near > 1 {
        // The leaves come along, so that a hub can cross the canvas without losing them.
        for index in 0..near {
            let (leaf, _) = board.topology.near[node][index];
            if board.topology.degree(leaf) == 1 && !board.fixed[leaf] {
                let at = board.at[leaf];
                let side = board.side[leaf];
                change += shift(board, leaf, (at.0 + by.0, at.1 + by.1), side, undo);
            }
        }
    }
    change
}

/// One node to one place; the exact change of the total.
fn shift(board: &mut Board, node: usize, to: Point, side: Side, undo: &mut Undo) -> f64 {
    let (at, old_side) = (board.at[node], board.side[node]);
    let to = board.inside(node, to, side);
    undo.push((node, at, old_side));
    let before = board.price(node, at, old_side);
    board.put(node, to, side);
    board.price(node, to, side) - before
}

fn in_disc(rng: &mut Rng) -> Point {
    loop {
        let point = (rng.signed(), rng.signed());
        if point.0 * point.0 + point.1 * point.1 <= 1.0 {
            return point;
        }
    }
}

/// About `e^-x`, by the start of a series: `exp` may differ between machines.
fn fading(x: f64) -> f64 {
    1.0 / (1.0 + x * (1.0 + x * (0.5 + x * (1.0 / 6.0 + x / 24.0))))
}
