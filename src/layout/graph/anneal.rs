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
pub(super) struct Search {
    pub steps: usize,
    pub heat: f64,
    pub reach: f64,
    pub seed: u64,
}

/// Tries per visit of a node: its price where it is serves them all.
const TRIES: usize = 4;

pub(super) fn anneal(board: &mut Board, search: Search) {
    let free: Vec<usize> = (0..board.at.len()).filter(|&v| !board.fixed[v]).collect();
    if free.is_empty() {
        return;
    }
    let mut rng = Rng::new(search.seed);
    // Prices when last seen: of two nodes the dearer one gets the visit.
    let mut last = vec![f64::INFINITY; board.at.len()];
    let patience = Patience::new();
    let visits = search.steps / TRIES;
    for visit in 0..visits {
        let left = 1.0 - visit as f64 / visits as f64;
        let heat = search.heat * left * left + 0.004;
        let reach = search.reach * left * left + 5.0;
        let (one, two) = (free[rng.below(free.len())], free[rng.below(free.len())]);
        let node = if last[two] > last[one] { two } else { one };
        if rng.unit() < 0.06 {
            let limit = heat * patience.draw(&mut rng);
            together(board, &mut rng, node, reach, limit);
            continue;
        }
        let mut price = board.price(node, board.at[node], board.side[node]);
        for _ in 0..TRIES {
            let (to, side) = propose(board, &mut rng, node, reach);
            let to = board.inside(node, to, side);
            let limit = price + heat * patience.draw(&mut rng);
            let tried = board.price_below(node, to, side, limit);
            if tried <= limit {
                board.put(node, to, side);
                price = tried;
            }
        }
        last[node] = price;
    }
}

/// Only improvements, node by node: eight directions, ever smaller steps, and all sides.
pub(super) fn settle(board: &mut Board, rounds: usize) {
    const WAYS: [Point; 8] = [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0), (0.7, 0.7), (0.7, -0.7), (-0.7, 0.7), (-0.7, -0.7)];
    let mut reach = 24.0;
    for _ in 0..rounds {
        for node in 0..board.at.len() {
            turn(board, node);
            if board.fixed[node] {
                continue;
            }
            let mut best = board.price(node, board.at[node], board.side[node]);
            for way in WAYS {
                let (here, side) = (board.at[node], board.side[node]);
                let there = (here.0 + way.0 * reach, here.1 + way.1 * reach);
                let there = board.inside(node, there, side);
                let price = board.price_below(node, there, side, best);
                if price < best {
                    best = price;
                    board.put(node, there, side);
                }
            }
        }
        reach = if reach > 2.0 { reach * 0.7 } else { 16.0 };
    }
}

/// The best side for every name where it is; marks stay.
pub(super) fn turn_names(board: &mut Board) {
    for node in 0..board.at.len() {
        if board.blocks[node].is_some() {
            turn(board, node);
        }
    }
}

fn turn(board: &mut Board, node: usize) {
    let side = board.best_side(node);
    let at = board.at[node];
    let at = if board.fixed[node] { at } else { board.inside(node, at, side) };
    board.put(node, at, side);
}

/// A place and a side for one node.
fn propose(board: &Board, rng: &mut Rng, node: usize, reach: f64) -> (Point, Side) {
    let here = board.at[node];
    let near = &board.topology.near[node];
    let chance = rng.unit();
    let named = board.blocks[node].is_some();
    if named && chance < 0.2 {
        return (here, SIDES[rng.below(SIDES.len())]);
    }
    let side = if named && rng.unit() < 0.4 { SIDES[rng.below(SIDES.len())] } else { board.side[node] };
    let (ux, uy) = in_disc(rng);
    if chance < 0.4 && !near.is_empty() {
        // Somewhere around a neighbour, about one hop away.
        let (other, _) = near[rng.below(near.len())];
        let (ox, oy) = board.at[other];
        return ((ox + ux * 1.3 * board.hop.0, oy + uy * 1.3 * board.hop.1), side);
    }
    ((here.0 + ux * reach, here.1 + uy * reach), side)
}

/// A move of several nodes: two trade places, or a hub crosses the canvas with its leaves.
fn together(board: &mut Board, rng: &mut Rng, node: usize, reach: f64, limit: f64) {
    let mut undo = Vec::new();
    let (here, side) = (board.at[node], board.side[node]);
    let mut change = 0.0;
    if rng.unit() < 0.5 {
        let other = rng.below(board.at.len());
        if other == node || board.fixed[other] {
            return;
        }
        let (there, other_side) = (board.at[other], board.side[other]);
        change += shift(board, node, there, side, &mut undo);
        change += shift(board, other, here, other_side, &mut undo);
    } else {
        let (ux, uy) = in_disc(rng);
        let by = (ux * reach, uy * reach);
        change += shift(board, node, (here.0 + by.0, here.1 + by.1), side, &mut undo);
        for index in 0..board.topology.near[node].len() {
            let (leaf, _) = board.topology.near[node][index];
            if board.topology.degree(leaf) == 1 && !board.fixed[leaf] {
                let (at, side) = (board.at[leaf], board.side[leaf]);
                change += shift(board, leaf, (at.0 + by.0, at.1 + by.1), side, &mut undo);
            }
        }
    }
    if change > limit {
        for &(v, at, side) in undo.iter().rev() {
            board.put(v, at, side);
        }
    }
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

/// How much dearer, in heats, a move may be: about `-ln` of a chance, read from a table made by
/// halving, as `ln` may differ between machines.
struct Patience {
    table: [f64; 256],
}

impl Patience {
    fn new() -> Self {
        let mut table = [0.0; 256];
        for (place, value) in table.iter_mut().enumerate() {
            let chance = (place as f64 + 0.5) / 256.0;
            let (mut low, mut high) = (0.0, 40.0);
            for _ in 0..24 {
                let middle = (low + high) / 2.0;
                if fading(middle) > chance {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            *value = low;
        }
        Self { table }
    }

    fn draw(&self, rng: &mut Rng) -> f64 {
        self.table[rng.below(self.table.len())]
    }
}

/// About `e^-x`, by the start of a series: `exp` may differ between machines.
fn fading(x: f64) -> f64 {
    1.0 / (1.0 + x * (1.0 + x * (0.5 + x * (1.0 / 6.0 + x / 24.0))))
}
