//! The rule about names, made true. In: an arranged board. Out: a board on which no name lies
//! on a name or a mark: under `LabelRule::All` by growing and pushing, under a budget by
//! turning or taking away the least important. Never here: the search for good places.

use super::anneal::settle;
use super::board::Board;
use super::labels::{self, SIDES};
use super::separate::{SURE, conflicts, name_on_mark, name_on_name, separate};
use super::{Canvas, LabelRule, Node};
use std::cmp::Ordering;

/// Makes the rule about names true, whatever was left undone.
pub(super) fn finish_names(board: &mut Board, tied: &[usize], nodes: &[Node], canvas: &Canvas) {
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
    if let LabelRule::Budget(most) = canvas.labels {
        spend(board, tied, nodes, canvas, most);
    }
}

/// Gives places that became free to the next names, as far as they fit.
fn spend(board: &mut Board, tied: &[usize], nodes: &[Node], canvas: &Canvas, most: usize) {
    let mut shown = board.names.iter().flatten().count();
    let mut waiting: Vec<usize> = (0..tied.len()).filter(|&v| board.blocks[v].is_none() && !nodes[tied[v]].label.is_empty()).collect();
    waiting.sort_by(|&v, &w| nodes[tied[w]].priority.total_cmp(&nodes[tied[v]].priority).then(v.cmp(&w)));
    for node in waiting {
        if shown >= most {
            return;
        }
        board.blocks[node] = labels::block(&nodes[tied[node]], canvas);
        if board.blocks[node].is_some() && rescue(board, node) {
            shown += 1;
        } else {
            board.silence(node);
        }
    }
}

/// Names at fault: the lesser of two that meet, and every name on a mark.
fn losers(board: &Board, by_rank: &dyn Fn(&usize, &usize) -> Ordering) -> Vec<usize> {
    let mut losers = Vec::new();
    for v in 0..board.at.len() {
        let Some(name) = board.names[v] else { continue };
        for w in board.near_wholes.near(&name.grown(SURE, SURE)).filter(|&w| w != v) {
            if name_on_mark(board, v, w) || name_on_name(board, v, w) && by_rank(&v, &w).is_lt() {
                losers.push(v);
                break;
            }
        }
    }
    losers
}

/// A side without any conflict, if there is one.
fn rescue(board: &mut Board, node: usize) -> bool {
    let (at, old) = (board.at[node], board.side[node]);
    for side in SIDES {
        if board.inside(node, at, side) != at {
            continue;
        }
        board.put(node, at, side);
        let reach = board.names[node].map_or(board.wholes[node], |name| name.grown(SURE, SURE));
        let clear = board.near_wholes.near(&reach).all(|other| other == node || !(name_on_name(board, node, other) || name_on_mark(board, node, other)));
        if clear {
            return true;
        }
    }
    board.put(node, at, old);
    false
}
