//! One actor and its neighbours. In: nodes, the focal one, a family per node. Out: a scene with
//! the focal mark in the middle and the others on an oval. Never here: search; every place
//! follows from counting lines of text.
//!
//! The oval is filled slot by slot: a slot is as tall as its name, names stand outside, to the
//! right of the right half and to the left of the left half. So no two names can meet, and a
//! tie, being a chord of the oval, does not pass through a name on it.

use super::geometry::Rect;
use super::labels::{self, Block, Side};
use super::scene::Scene;
use super::{Canvas, Node};

/// Least air between two names of one half, and the air added between two families.
const AIR: f64 = 8.0;
const FAMILY: f64 = 9.0;
/// Between marks and names.
const CLEAR: f64 = 6.0;
/// Least half width of the ring, as a share of the canvas.
const RING: f64 = 0.15;

pub(super) fn ring(nodes: &[Node], focal: usize, sectors: &[usize], canvas: &Canvas) -> Scene {
    let widest_mark = nodes.iter().map(|n| n.mark).fold(0.0, f64::max);
    let blocks = blocks(nodes, focal, widest_mark, canvas);
    let family = |v: usize| sectors.get(v).copied().unwrap_or(usize::MAX);
    let mut order: Vec<usize> = (0..nodes.len()).filter(|&v| v != focal).collect();
    order.sort_by(|&v, &w| family(v).cmp(&family(w)).then(nodes[w].priority.total_cmp(&nodes[v].priority)).then(v.cmp(&w)));
    let slot = |v: usize| blocks[v].as_ref().map_or(0.0, |b| b.height).max(2.0 * nodes[v].mark) + AIR;
    // Clockwise: down the right half, then up the left half.
    let (right, left) = order.split_at(halfway(&order, &slot));
    let left: Vec<usize> = left.iter().rev().copied().collect();
    let tops = |half: &[usize]| {
        let mut top = 0.0;
        let mut middles = Vec::new();
        for (index, &v) in half.iter().enumerate() {
            if index > 0 && family(half[index - 1]) != family(v) {
                top += FAMILY;
            }
            middles.push(top + slot(v) / 2.0);
            top += slot(v);
        }
        (middles, top)
    };
    let (right_at, right_height) = tops(right);
    let (left_at, left_height) = tops(&left);
    let tallest = right_height.max(left_height);
    let height = (tallest + 2.0 * canvas.margin).max(canvas.min_height);
    let centre = (canvas.width / 2.0, height / 2.0);
    let name_width = order.iter().filter_map(|&v| blocks[v].as_ref()).map(|b| b.width).fold(0.0, f64::max);
    let across = (canvas.width / 2.0 - canvas.margin - name_width - 2.0 * widest_mark - CLEAR).min(0.36 * canvas.width).max(24.0);
    // A little taller than the slots, or the outermost marks would stand over the focal one.
    let down = (height / 2.0 - canvas.margin) * 1.12;
    let mut scene = Scene { width: canvas.width, height, at: vec![centre; nodes.len()], names: vec![None; nodes.len()] };
    for (half, middles, used, sign, side) in [(right, right_at, right_height, 1.0, Side::East), (left.as_slice(), left_at, left_height, -1.0, Side::West)] {
        let room = height - 2.0 * canvas.margin;
        // A half with few names spreads over half of the spare height.
        let spread = 1.0 + 0.6 * (room - used).max(0.0) / used.max(1.0);
        let spread = spread.min(room / used.max(1.0)).clamp(1.0, 2.5);
        for (&v, middle) in half.iter().zip(middles) {
            let dy = (middle - used / 2.0) * spread;
            let share = (dy / down).clamp(-1.0, 1.0);
            // Rounder than a box, boxier than an oval: no line runs steeply past the name
            // above or below the focal mark.
            let square = share * share;
            let dx = across * (1.0 - square * square).max(0.0).sqrt();
            scene.at[v] = (centre.0 + sign * dx, centre.1 + dy);
            scene.names[v] = blocks[v].clone().map(|b| (b, side));
        }
    }
    if let Some(block) = blocks.get(focal).cloned().flatten() {
        scene.names[focal] = Some((block.clone(), focal_side(nodes, focal, &block, &scene)));
    }
    scene
}

/// Names as blocks. The focal one gets the ring, the others what is left beside it; words are
/// broken only when both cannot be had.
fn blocks(nodes: &[Node], focal: usize, widest_mark: f64, canvas: &Canvas) -> Vec<Option<Block>> {
    let limited = |wrap: f64| Canvas { wrap: canvas.wrap.min(wrap), ..canvas.clone() };
    let half = canvas.width / 2.0 - canvas.margin;
    let words = |v: usize| labels::narrowest(&nodes[v], canvas) + 0.1;
    let mut own = None;
    let mut least = widest_mark;
    if let Some(node) = nodes.get(focal) {
        let inner = 2.0 * (RING * canvas.width - widest_mark - CLEAR);
        own = labels::block(node, &limited(words(focal).max(inner).min(half)));
        least += CLEAR + own.as_ref().map_or(0.0, |b| b.width * 0.54);
    }
    let beside = half - 2.0 * widest_mark - CLEAR;
    let others = (0..nodes.len()).filter(|&v| v != focal);
    let widest_word = others.map(words).fold(0.0, f64::max);
    // A long word may take from the ring down to what the focal name needs.
    let wished = (beside - RING * canvas.width).max(widest_word).min(beside - least);
    let wrap = limited(wished.max(canvas.font_size));
    let mut blocks: Vec<Option<Block>> = nodes.iter().map(|n| labels::block(n, &wrap)).collect();
    if let Some(slot) = blocks.get_mut(focal) {
        *slot = own;
    }
    blocks
}

/// Where to cut the order so that both halves are about equally tall.
fn halfway(order: &[usize], slot: &dyn Fn(usize) -> f64) -> usize {
    let total: f64 = order.iter().map(|&v| slot(v)).sum();
    let mut sum = 0.0;
    for (index, &v) in order.iter().enumerate() {
        if sum + slot(v) / 2.0 > total / 2.0 {
            return index;
        }
        sum += slot(v);
    }
    order.len()
}

/// The side of the focal mark that the fewest ties pass, and no other name or mark if there is one.
fn focal_side(nodes: &[Node], focal: usize, block: &Block, scene: &Scene) -> Side {
    let (at, centre) = (&scene.at, scene.at[focal]);
    let hits = |side: Side| {
        let name = labels::place(block, nodes[focal].mark, centre, side);
        let others = (0..nodes.len()).filter(|&v| v != focal);
        others
            .map(|v| {
                let mark = Rect::around(at[v], nodes[v].mark, nodes[v].mark);
                let theirs = scene.names[v].as_ref().map(|(block, side)| labels::place(block, nodes[v].mark, at[v], *side).grown(CLEAR / 2.0, 1.0));
                let meets = name.meets(&mark) || theirs.is_some_and(|theirs| name.meets(&theirs));
                usize::from(name.cut_by(centre, at[v])) + 9 * usize::from(meets)
            })
            .sum::<usize>()
    };
    let mut best = (usize::MAX, Side::South);
    for side in [Side::South, Side::North, Side::East, Side::West, Side::SouthEast, Side::NorthEast] {
        let count = hits(side);
        if count < best.0 {
            best = (count, side);
        }
    }
    best.1
}
