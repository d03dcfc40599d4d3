//! The rule about names, made true. In: an arranged board. Out: a board on which no name lies
//! on a name or a mark: under `LabelRule::All` by growing and pushing, under a budget by
//! turning or taking away the least important. Never here: the search for good places.

use super::anneal::settle;
use super::board::Board;
use super::geometry::Rect;
use super::labels::SIDES;
use super::separate::{SURE, conflicts, separate};
use super::{Canvas, LabelRule, Node};
use std::cmp::Ordering;

/// Makes the rule about names true, whatever was left undone.
pub fn finish_names(board: &mut Board, tied: &[usize], nodes: &[Node], canvas: &Canvas) {
    if canvas.labels == LabelRule::All {
        for _ in 0..12 {
            if conflicts(board).is_empty() || board.fixed.iter().any(|f| !f) {
                break;
            }
            board.grow(1.1);
            settle(board, 2);
        }
        if !conflicts(board).is_empty() {
            separate(board);
        }
        return;
    }
    let priority = |v: usize| nodes[tied[v]].priority;
    // Each turn either clears the least important name at fault or takes it away, and a
    // cleared name is at fault no more: it ends.
    let by_rank = |&v: &usize, &w: &usize| priority(v).total_cmp(&priority(w)).then(w.cmp(&v));
    while let Some(loser) = losers(board, &by_rank).into_iter().min_by(by_rank) {
        if !rescue(board, loser) {
            board.silence(loser);
        }
    }
}

/// Names at fault: the lesser of two that meet, and every name on a mark.
fn losers(board: &Board, by_rank: &dyn Fn(&usize, &usize) -> Ordering) -> Vec<usize> {
    let mut losers = Vec::new();
    for (v, w) in conflicts(board) {
        let meets = |name: Option<Rect>, other: Option<Rect>| {
            name.zip(other).is_some_and(|(a, b)| a.grown(SURE, SURE).meets(&b))
        };
        if meets(board.names[v], board.names[w]) {
            losers.push(if by_rank(&v, &w).is_lt() { v } else { w });
        }
        if meets(board.names[v], Some(board.mark_box(w))) {
            losers.push(v);
        }
        if meets(board.names[w], Some(board.mark_box(v))) {
            losers.push(w);
        }
    }
    losers
}

/// A side without any conflict, if there is one.
fn rescue(board: &mut Board, node: usize) -> bool {
    let (at, old) = (board.at[node], board.side[node]);
    for side in SIDES {
        if side == old || board.inside(node, at, side) != at {
            continue;
        }
        board.put(node, at, side);
        let name = board.names[node].map(|n| n.grown(SURE, SURE));
        let clear = (0..board.at.len()).all(|other| {
            other == node
                || name.is_none_or(|n| {
                    !n.meets(&board.mark_box(other))
                        && board.names[other].is_none_or(|o| !n.meets(&o))
                })
        });
        if clear {
            return true;
        }
    }
    board.put(node, at, old);
    false
}
