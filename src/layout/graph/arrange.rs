//! The order of the work. In: nodes, edges, canvas. Out: a [`Scene`], every node with a place
//! and perhaps a name, ready to be written down. Never here: prices, geometry of a single step.

use super::anneal::{Search, anneal, settle, turn_names};
use super::board::{Board, wishes};
use super::geometry::{Point, Rect};
use super::index::Index;
use super::labels::{self, Block, Side};
use super::names::finish_names;
use super::pack::{self, Part};
use super::rows::rows;
use super::scene::Scene;
use super::separate::shove;
use super::topology::{Topology, topology};
use super::{Canvas, Edge, LabelRule, Node};
use super::{force, start, stress};

/// Tries of the search for every node, and for a drawing: beyond, little that can be seen changes.
const STEPS: usize = 100;
const MOST_STEPS: usize = 20_000;
/// Canvas area wanted per area of blocks, on a narrow and on a wide canvas: a phone scrolls.
const AIRY: (f64, f64) = (3.8, 5.2);
/// The same, where it no longer helps to try.
const TIGHT: f64 = 2.0;
/// Wished-distance tables by plain search take cubic time.
const ROOMY_LIMIT: usize = 300;
const SEED: u64 = 20_260_301;

/// Places found freely.
pub(super) fn free(nodes: &[Node], edges: &[Edge], canvas: &Canvas) -> (Scene, &'static str) {
    let whole = topology(nodes.len(), edges);
    let blocks = chosen(nodes, canvas);
    let tied: Vec<usize> = (0..nodes.len()).filter(|&v| whole.degree(v) > 0 || pin(&nodes[v]).is_some()).collect();
    let alone: Vec<usize> = (0..nodes.len()).filter(|v| tied.binary_search(v).is_err()).collect();
    let mut scene =
        Scene { width: canvas.width, height: canvas.min_height, at: vec![(canvas.margin, canvas.margin); nodes.len()], names: vec![None; nodes.len()] };
    let mut bottom = 0.0;
    let mut candidate = "rows";
    if !tied.is_empty() {
        let (mut board, name) = best_board(nodes, &whole, &tied, &blocks, canvas);
        candidate = name;
        finish_names(&mut board, &tied, nodes, canvas);
        trim(&mut board, canvas);
        bottom = board.height;
        scene.take(&board, &tied);
    }
    if !alone.is_empty() {
        let marks: Vec<f64> = alone.iter().map(|&v| nodes[v].mark).collect();
        let own: Vec<Option<Block>> = alone.iter().map(|&v| blocks[v].clone()).collect();
        let (places, end) = rows(&marks, &own, canvas.width, canvas.margin, bottom + 2.0 * canvas.margin);
        for ((&node, place), block) in alone.iter().zip(places).zip(own) {
            scene.at[node] = place;
            scene.names[node] = block.map(|b| (b, Side::East));
        }
        bottom = end + canvas.margin;
    }
    scene.height = bottom.max(canvas.min_height);
    (scene, candidate)
}

/// Places given as fractions of a canvas.
pub(super) fn given(nodes: &[Node], edges: &[Edge], places: &[Point], canvas: &Canvas) -> Scene {
    let whole = topology(nodes.len(), edges);
    let all: Vec<usize> = (0..nodes.len()).collect();
    let height = wanted_height(nodes, &chosen(nodes, canvas), &all, canvas);
    let mut board = board(nodes, &whole, &all, &chosen(nodes, canvas), canvas, height);
    let place = |v: usize| places.get(v).copied().unwrap_or((0.5, 0.5));
    let finite = |x: f64| if x.is_finite() { x } else { 0.5 };
    let (left, right) = pack::range(all.iter().map(|&v| finite(place(v).0)));
    let (top, bottom) = pack::range(all.iter().map(|&v| finite(place(v).1)));
    let edge = canvas.margin + nodes.iter().map(|n| n.mark).fold(0.0, f64::max);
    let scale = |x: f64, low: f64, high: f64, size: f64| {
        let share = if high - low < 1e-9 { 0.5 } else { (finite(x) - low) / (high - low) };
        edge + share * (size - 2.0 * edge).max(0.0)
    };
    for v in all.clone() {
        let at = (scale(place(v).0, left, right, board.width), scale(place(v).1, top, bottom, board.height));
        board.put(v, at, Side::East);
        board.fixed[v] = true;
        board.ghost[v] = ghost(&nodes[v], whole.degree(v));
    }
    settle(&mut board, 4);
    finish_names(&mut board, &all, nodes, canvas);
    let mut scene = Scene { width: board.width, height: board.height, at: Vec::new(), names: Vec::new() };
    scene.at = vec![(0.0, 0.0); nodes.len()];
    scene.names = vec![None; nodes.len()];
    scene.take(&board, &all);
    scene
}

/// A node's wished place, when it is a place.
fn pin(node: &Node) -> Option<Point> {
    node.pinned.filter(|p| p.0.is_finite() && p.1.is_finite())
}

/// Whether a node is a mere dot in a frame of a series.
pub(super) fn ghost(node: &Node, degree: usize) -> bool {
    degree == 0 && node.label.trim().is_empty()
}

/// The names to show, as blocks: all, or the best by priority, then by order.
fn chosen(nodes: &[Node], canvas: &Canvas) -> Vec<Option<Block>> {
    let mut blocks: Vec<Option<Block>> = nodes.iter().map(|n| labels::block(n, canvas)).collect();
    if let LabelRule::Budget(most) = canvas.labels {
        let mut order: Vec<usize> = (0..nodes.len()).filter(|&v| blocks[v].is_some()).collect();
        order.sort_by(|&v, &w| nodes[w].priority.total_cmp(&nodes[v].priority).then(v.cmp(&w)));
        for &node in order.iter().skip(most) {
            blocks[node] = None;
        }
    }
    blocks
}

/// Room a node wants: its block, its mark, and air for lines.
fn need(node: &Node, block: Option<&Block>) -> f64 {
    let size = 2.0 * node.mark + 10.0;
    block.map_or(size * size, |b| (b.width + size) * (b.height.max(size) + 4.0))
}

fn wanted_height(nodes: &[Node], blocks: &[Option<Block>], of: &[usize], canvas: &Canvas) -> f64 {
    let area: f64 = of.iter().map(|&v| need(&nodes[v], blocks[v].as_ref())).sum();
    let wide = ((canvas.width - 358.0) / (1120.0 - 358.0)).clamp(0.0, 1.0);
    let height = area * (AIRY.0 + wide * (AIRY.1 - AIRY.0)) / canvas.width.max(1.0);
    // Where all names must be shown, an early increase is cheaper than many small ones.
    let least = if canvas.labels == LabelRule::All { area * TIGHT / canvas.width.max(1.0) } else { 0.0 };
    height.min(canvas.max_height).max(canvas.min_height).max(least)
}

fn board(nodes: &[Node], whole: &Topology, tied: &[usize], blocks: &[Option<Block>], canvas: &Canvas, height: f64) -> Board {
    let own = whole.restricted(tied);
    let count = tied.len();
    let nothing = Rect::around((0.0, 0.0), 0.0, 0.0);
    Board {
        width: canvas.width,
        height,
        margin: canvas.margin,
        wish: wishes(&own),
        air: 1.0,
        hop: (100.0, 100.0),
        mark: tied.iter().map(|&v| nodes[v].mark).collect(),
        blocks: tied.iter().map(|&v| blocks[v].clone()).collect(),
        leftward: tied.iter().map(|&v| nodes[v].rtl != canvas.mirrored).collect(),
        fixed: tied.iter().map(|&v| pin(&nodes[v]).is_some()).collect(),
        ghost: vec![false; count],
        at: vec![(0.0, 0.0); count],
        side: vec![Side::East; count],
        names: vec![None; count],
        wholes: vec![nothing; count],
        near_wholes: Index::new(&vec![nothing; count], canvas.width, height),
        near_spans: Index::new(&vec![nothing; own.links.len()], canvas.width, height),
        spans: vec![nothing; own.links.len()],
        ways: vec![(1.0, 0.0); own.links.len()],
        topology: own,
    }
}

/// The cheapest candidate, annealed with its names. Candidates are priced without names, which
/// hide the differences between them before they are turned.
fn best_board(nodes: &[Node], whole: &Topology, tied: &[usize], blocks: &[Option<Block>], canvas: &Canvas) -> (Board, &'static str) {
    let parts = whole.restricted(tied).parts();
    let height = wanted_height(nodes, blocks, tied, canvas);
    // Where there is not time enough for all, the search starts cooler, because heat that
    // cannot be worked off only destroys the first guess.
    let steps = (STEPS * tied.len()).min(MOST_STEPS);
    let calm = steps as f64 / (STEPS * tied.len()) as f64;
    let mut bare = board(nodes, whole, tied, &vec![None; nodes.len()], canvas, height);
    let mut best: Option<(f64, Vec<Vec<Point>>, &'static str)> = None;
    for (name, abstracts) in candidates(&bare.topology, &parts) {
        lay(&mut bare, &parts, abstracts.clone(), nodes, tied);
        let price = bare.total();
        if best.as_ref().is_none_or(|(lowest, ..)| price < *lowest) {
            best = Some((price, abstracts, name));
        }
    }
    let (_, abstracts, name) = best.expect("there is always the stress candidate");
    let mut board = board(nodes, whole, tied, blocks, canvas, height);
    lay(&mut board, &parts, abstracts, nodes, tied);
    turn_names(&mut board);
    anneal(&mut board, Search { steps, heat: 0.5 * calm, reach: 0.25 * canvas.width.max(height) * calm, seed: SEED });
    settle(&mut board, 1);
    for round in 0..14 {
        if shove(&mut board, 40) || canvas.labels != LabelRule::All {
            break;
        }
        board.grow(1.06);
        anneal(&mut board, Search { steps: steps / 20, heat: 0.3 * calm, reach: 40.0, seed: SEED + 1 + round });
    }
    turn_names(&mut board);
    (board, name)
}

/// Places up to scale for every part, by several methods.
fn candidates(own: &Topology, parts: &[Vec<usize>]) -> Vec<(&'static str, Vec<Vec<Point>>)> {
    let mut plain = Vec::new();
    let mut roomy = Vec::new();
    let mut pushed = Vec::new();
    for part in parts {
        let topology = own.restricted(part);
        let guess = start::start(&topology);
        let true_places = stress::relax(&topology, &stress::plain(&topology.all_hops()), &guess, SEED);
        if part.len() <= ROOMY_LIMIT {
            roomy.push(stress::relax(&topology, &stress::roomy(&topology), &guess, SEED));
        } else {
            roomy.push(true_places.clone());
        }
        pushed.push(force::spread(&topology, &true_places));
        plain.push(true_places);
    }
    vec![("stress", plain), ("roomy stress", roomy), ("stress and force", pushed)]
}

/// Puts the parts on the canvas, then pinned nodes on their pins.
fn lay(board: &mut Board, parts: &[Vec<usize>], abstracts: Vec<Vec<Point>>, nodes: &[Node], tied: &[usize]) {
    let packs: Vec<Part> = parts
        .iter()
        .zip(abstracts)
        .map(|(part, at)| Part {
            at,
            pad: part.iter().map(|&v| pad(board, v)).collect(),
            need: part.iter().map(|&v| need(&nodes[tied[v]], board.blocks[v].as_ref())).sum(),
        })
        .collect();
    let m = board.margin;
    let room = Rect { left: m, top: m, right: board.width - m, bottom: board.height - m };
    let (places, unit) = pack::pack(&packs, room);
    for (part, at) in parts.iter().zip(places) {
        for (&node, place) in part.iter().zip(at) {
            let place = pin(&nodes[tied[node]]).map_or(place, |p| (p.0 * board.width, p.1 * board.height));
            let place = board.inside(node, place, Side::East);
            board.put(node, place, Side::East);
        }
    }
    measure(board, unit);
}

fn pad(board: &Board, node: usize) -> Point {
    let mark = board.mark[node];
    board.blocks[node].as_ref().map_or((mark, mark), |b| (mark + b.width * 0.4, mark + b.height * 0.5))
}

/// Sets the pixels of a hop and the air between blocks as the canvas allows. Hops lean as the
/// part was stretched, but never far, or the annealer would defend the distortion.
fn measure(board: &mut Board, unit: Point) {
    let lean = (unit.0 / unit.1.max(1e-9)).clamp(1.0 / 1.6, 1.6).sqrt();
    let count = board.at.len();
    let (mut sum, mut square) = (0.0, 0.0);
    for v in 0..count {
        for w in v + 1..count {
            let wish = board.wish[v * count + w];
            let (dx, dy) = (board.at[v].0 - board.at[w].0, board.at[v].1 - board.at[w].1);
            let (ex, ey) = (dx / lean, dy * lean);
            let ratio = (ex * ex + ey * ey).sqrt() * wish;
            sum += ratio * wish * wish;
            square += ratio * ratio * wish * wish;
        }
    }
    let mean = if sum > 1e-9 { square / sum } else { 100.0 };
    board.hop = (mean * lean, mean / lean);
    let filled: f64 = board.wholes.iter().map(|r| r.width() * r.height()).sum();
    let free = (board.width * board.height - filled).max(0.0) / count.max(1) as f64;
    board.air = (free.sqrt() * 0.45).clamp(6.0, 60.0);
}

/// Cuts empty bands above and below, unless pins say where things belong.
fn trim(board: &mut Board, canvas: &Canvas) {
    if board.fixed.iter().any(|f| *f) {
        return;
    }
    let (top, _) = pack::range((0..board.at.len()).map(|v| board.wholes[v].top));
    let (_, bottom) = pack::range((0..board.at.len()).map(|v| board.wholes[v].bottom));
    let used = bottom - top + 2.0 * canvas.margin;
    let height = used.max(canvas.min_height);
    let by = (height - used) / 2.0 + canvas.margin - top;
    for node in 0..board.at.len() {
        let (x, y) = board.at[node];
        let side = board.side[node];
        board.put(node, (x, y + by), side);
    }
    board.height = height;
}
