//! The order of the work. In: nodes, edges, canvas. Out: a [`Scene`], every node with a place
//! and perhaps a name, ready to be written down. Never here: prices, geometry of a single step.

use super::anneal::{Search, anneal, settle, turn_names};
use super::bands;
use super::board::{Board, wishes};
use super::geometry::{Point, Rect, distance};
use super::labels::{self, Block, Side};
use super::names::finish_names;
use super::pack::{self, Part};
use super::plan::{self, Plan};
use super::rows::rows;
use super::scene::Scene;
use super::separate::{conflicts, shove};
use super::sheet;
use super::topology::{Topology, topology};
use super::{Canvas, Edge, LabelRule, Node};

/// Tries of the search for every node, and for a drawing: beyond, little that can be seen changes.
const STEPS: usize = 70;
const LEAST_STEPS: usize = 6_000;
/// Nanoseconds of a search for every 80 nodes, about.
const WORK: usize = 12_000_000;
const MOST_STEPS: usize = 20_000;
/// Nodes up to which places are searched for on the canvas; beyond, only names are turned.
const SEARCHED: usize = 512;
/// Canvas area wanted per area of blocks, on a narrow and on a wide canvas: a phone scrolls.
const AIRY: (f64, f64) = (3.8, 5.2);
/// The same, where it no longer helps to try.
const TIGHT: f64 = 2.0;
/// Area of all to the area of those who were there, from which on an earlier drawing grows.
const MANY: f64 = 1.1;
const SEED: u64 = 20_260_301;

/// What is drawn.
pub(super) struct Work<'a> {
    nodes: &'a [Node],
    canvas: &'a Canvas,
    whole: Topology,
    blocks: Vec<Option<Block>>,
    /// Nodes that belong into the network; the others stand in rows below.
    tied: Vec<usize>,
}

impl<'a> Work<'a> {
    /// Who has an earlier place belongs into the network even when the last tie is gone.
    pub(super) fn new(nodes: &'a [Node], edges: &[Edge], earlier: &[Option<Point>], canvas: &'a Canvas) -> Self {
        let whole = topology(nodes.len(), edges);
        let tied = (0..nodes.len()).filter(|&v| whole.degree(v) > 0 || pin(&nodes[v]).is_some() || home(earlier, v).is_some()).collect();
        Self { nodes, canvas, whole, blocks: chosen(nodes, canvas), tied }
    }

    /// Stretched to the canvas.
    pub(super) fn filled(&self, plan: &Plan) -> Scene {
        self.scene(|| {
            let height = self.wanted_height();
            let mut board = self.board(self.canvas.width, height, &self.blocks);
            lay(&mut board, plan, self.nodes, &self.tied);
            turn_names(&mut board);
            let reach = 0.25 * self.canvas.width.max(height);
            self.search(&mut board, reach, None);
            if bands::share(&mut board) {
                turn_names(&mut board);
            }
            self.finish(&mut board, (30, 1.1));
            board
        })
    }

    /// Where it was, as far as that goes; places in units of a drawing of the size given.
    pub(super) fn kept(&self, earlier: &[Option<Point>], size: (f64, f64)) -> Scene {
        self.scene(|| {
            let (width, height) = (self.canvas.width, self.height_near(earlier, size.1));
            let mut board = self.board(width, height, &self.blocks);
            let across = |x: f64| x / size.0.max(1e-9) * width;
            let down = |y: f64| y / size.1.max(1e-9) * height;
            let homes: Vec<Option<Point>> = self.tied.iter().map(|&v| home(earlier, v).map(|p| (across(p.0), down(p.1)))).collect();
            let at = plan::beside(&board.topology, &homes, (width / 2.0, height / 2.0));
            for (node, place) in at.into_iter().enumerate() {
                let place = pin(&self.nodes[self.tied[node]]).map_or(place, |p| (p.0 * width, p.1 * height));
                let place = board.inside(node, place, Side::East);
                board.put(node, place, Side::East);
            }
            measure(&mut board, (1.0, 1.0));
            turn_names(&mut board);
            self.search(&mut board, 0.05 * width.max(height), Some(&homes));
            self.finish(&mut board, (150, 1.02));
            board
        })
    }

    /// In true proportions, on a sheet of its own; places in hops, or `unit` pixels to one.
    pub(super) fn true_sheet(&self, at: &[Point], unit: Option<f64>) -> Scene {
        self.scene(|| {
            let at: Vec<Point> = self.tied.iter().map(|&v| at[v]).collect();
            let needs: f64 = self.tied.iter().map(|&v| need(&self.nodes[v], self.blocks[v].as_ref())).sum();
            let mark = self.tied.iter().map(|&v| 2.0 * self.nodes[v].mark).sum::<f64>() / self.tied.len().max(1) as f64;
            let (width, height, wanted) = sheet::size(&at, needs, mark);
            let given = unit.is_some();
            let unit = unit.unwrap_or(wanted);
            let mut board = self.board(width, height, &self.blocks);
            board.margin = sheet::BOUNDLESS;
            for (node, place) in at.iter().enumerate() {
                board.put(node, (place.0 * unit, place.1 * unit), Side::East);
            }
            sheet::arrange(&mut board);
            finish_names(&mut board, &self.tied, self.nodes, self.canvas);
            for _ in 0..20 {
                if conflicts(&board).is_empty() {
                    break;
                }
                sheet::enlarge(&mut board);
                finish_names(&mut board, &self.tied, self.nodes, self.canvas);
            }
            sheet::cut(&mut board, self.canvas.margin, given);
            board
        })
    }

    /// The network, then those without ties below it.
    fn scene(&self, network: impl FnOnce() -> Board) -> Scene {
        let (nodes, canvas) = (self.nodes, self.canvas);
        let mut scene =
            Scene { width: canvas.width, height: canvas.min_height, at: vec![(canvas.margin, canvas.margin); nodes.len()], names: vec![None; nodes.len()] };
        let mut bottom = 0.0;
        if !self.tied.is_empty() {
            let board = network();
            (scene.width, bottom) = (board.width, board.height);
            scene.take(&board, &self.tied);
        }
        let alone: Vec<usize> = (0..nodes.len()).filter(|v| self.tied.binary_search(v).is_err()).collect();
        if !alone.is_empty() {
            let marks: Vec<f64> = alone.iter().map(|&v| nodes[v].mark).collect();
            let own: Vec<Option<Block>> = alone.iter().map(|&v| self.blocks[v].clone()).collect();
            let (places, end) = rows(&marks, &own, scene.width, canvas.margin, bottom + 2.0 * canvas.margin);
            for ((&node, place), block) in alone.iter().zip(places).zip(own) {
                scene.at[node] = place;
                scene.names[node] = block.map(|b| (b, Side::East));
            }
            bottom = end + canvas.margin;
        }
        scene.height = bottom.max(canvas.min_height);
        scene
    }

    /// Places and sides of names improved together, then room made for all names.
    fn search(&self, board: &mut Board, reach: f64, homes: Option<&[Option<Point>]>) {
        let count = board.at.len();
        // About the nanoseconds of a price: lines against lines, and angles between lines.
        let (links, degree) = (board.topology.links.len(), 2 * board.topology.links.len() / count.max(1));
        let price = 700 + 3 * degree * links + 4 * degree * degree;
        let work = WORK * count.clamp(80, 640) / 80;
        // Where there is not time enough for all, the search starts cooler, because heat that
        // cannot be worked off only destroys the first guess.
        let wanted = (STEPS * count).clamp(LEAST_STEPS, MOST_STEPS);
        let steps = if count > SEARCHED { 0 } else { wanted.min(work / price) };
        let calm = (steps as f64 / (STEPS * count) as f64).min(1.0);
        anneal(board, Search { steps, heat: 0.5 * calm, reach: reach * calm, seed: SEED });
        if steps > 9 * count {
            settle(board, 1);
        }
        if let Some(homes) = homes {
            stay(board, homes);
        }
        let (rounds, growth) = if homes.is_some() { (40, 1.015) } else { (14, 1.06) };
        for round in 0..rounds {
            if shove(board, 40) || self.canvas.labels != LabelRule::All {
                break;
            }
            board.grow(growth);
            if homes.is_none() {
                anneal(board, Search { steps: steps / 20, heat: 0.3 * calm, reach: 40.0, seed: SEED + 1 + round });
            }
        }
        turn_names(board);
    }

    /// The guarantee; a canvas too small for its marks grows, so many times and so much.
    fn finish(&self, board: &mut Board, (times, growth): (usize, f64)) {
        finish_names(board, &self.tied, self.nodes, self.canvas);
        for _ in 0..times {
            if conflicts(board).is_empty() {
                break;
            }
            board.grow(growth);
            shove(board, 40);
            finish_names(board, &self.tied, self.nodes, self.canvas);
        }
        trim(board, self.canvas);
    }

    /// The earlier height, and more only where many have come: a little room is found between
    /// those who are there.
    fn height_near(&self, earlier: &[Option<Point>], height: f64) -> f64 {
        let area = |v: &usize| need(&self.nodes[*v], self.blocks[*v].as_ref());
        let all: f64 = self.tied.iter().map(area).sum();
        let known: f64 = self.tied.iter().filter(|&&v| home(earlier, v).is_some()).map(area).sum();
        let growth = all / known.max(1e-9);
        if growth > MANY { height * growth } else { height }
    }

    fn wanted_height(&self) -> f64 {
        let canvas = self.canvas;
        let area: f64 = self.tied.iter().map(|&v| need(&self.nodes[v], self.blocks[v].as_ref())).sum();
        let wide = ((canvas.width - 358.0) / (1120.0 - 358.0)).clamp(0.0, 1.0);
        let height = area * (AIRY.0 + wide * (AIRY.1 - AIRY.0)) / canvas.width.max(1.0);
        // Where all names must be shown, an early increase is cheaper than many small ones.
        let least = if canvas.labels == LabelRule::All { area * TIGHT / canvas.width.max(1.0) } else { 0.0 };
        height.min(canvas.max_height).max(canvas.min_height).max(least)
    }

    fn board(&self, width: f64, height: f64, blocks: &[Option<Block>]) -> Board {
        let (nodes, tied) = (self.nodes, &self.tied);
        let own = self.whole.restricted(tied);
        let wish = if own.count <= SEARCHED { wishes(&own) } else { Vec::new() };
        let mut board = Board::new(own, (width, height), self.canvas.margin);
        board.wish = wish;
        board.mark = tied.iter().map(|&v| nodes[v].mark).collect();
        board.blocks = tied.iter().map(|&v| blocks[v].clone()).collect();
        board.leftward = tied.iter().map(|&v| nodes[v].rtl != self.canvas.mirrored).collect();
        board.fixed = tied.iter().map(|&v| pin(&nodes[v]).is_some()).collect();
        board
    }
}

/// An earlier place, when it is a place.
fn home(earlier: &[Option<Point>], node: usize) -> Option<Point> {
    earlier.get(node).copied().flatten().filter(|p| p.0.is_finite() && p.1.is_finite())
}

/// Brings back who went too far from home.
fn stay(board: &mut Board, homes: &[Option<Point>]) {
    let most = plan::LOYAL * distance((0.0, 0.0), (board.width, board.height));
    for (node, home) in homes.iter().enumerate() {
        let Some(home) = *home else { continue };
        let here = board.at[node];
        let way = distance(home, here);
        if way > most && !board.fixed[node] {
            let share = most / way;
            let to = (home.0 + (here.0 - home.0) * share, home.1 + (here.1 - home.1) * share);
            let side = board.side[node];
            let to = board.inside(node, to, side);
            board.put(node, to, side);
        }
    }
    turn_names(board);
}

/// Places given as fractions of a canvas.
pub(super) fn given(nodes: &[Node], edges: &[Edge], places: &[Point], canvas: &Canvas) -> Scene {
    let work = Work { tied: (0..nodes.len()).collect(), ..Work::new(nodes, edges, &[], canvas) };
    let (whole, all) = (&work.whole, work.tied.clone());
    let mut board = work.board(canvas.width, work.wanted_height(), &work.blocks);
    board.fixed = vec![true; all.len()];
    let place = |v: usize| places.get(v).copied().unwrap_or((0.5, 0.5));
    let finite = |x: f64| if x.is_finite() { x } else { 0.5 };
    let (left, right) = pack::range(all.iter().map(|&v| finite(place(v).0)));
    let (top, bottom) = pack::range(all.iter().map(|&v| finite(place(v).1)));
    let edge = canvas.margin + nodes.iter().map(|n| n.mark).fold(0.0, f64::max);
    let scale = |x: f64, low: f64, high: f64, size: f64| {
        let share = if high - low < 1e-9 { 0.5 } else { (finite(x) - low) / (high - low) };
        edge + share * (size - 2.0 * edge).max(0.0)
    };
    for &v in &all {
        let at = (scale(place(v).0, left, right, board.width), scale(place(v).1, top, bottom, board.height));
        board.put(v, at, Side::East);
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

/// Puts the parts on the canvas, then pinned nodes on their pins.
fn lay(board: &mut Board, plan: &Plan, nodes: &[Node], tied: &[usize]) {
    let parts = board.topology.parts();
    let abstracts: Vec<Vec<Point>> = parts.iter().map(|part| part.iter().map(|&v| plan.at[tied[v]]).collect()).collect();
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
    bands::close(board);
    measure(board, unit);
}

fn pad(board: &Board, node: usize) -> Point {
    let mark = board.mark[node];
    board.blocks[node].as_ref().map_or((mark, mark), |b| (mark + b.width * 0.4, mark + b.height * 0.5))
}

/// Sets the pixels of a hop and the air between blocks as the canvas allows. Hops lean as the
/// part was stretched, but never far, or the annealer would defend the distortion.
fn measure(board: &mut Board, unit: Point) {
    let filled: f64 = board.wholes.iter().map(|r| r.width() * r.height()).sum();
    let free = (board.width * board.height - filled).max(0.0) / board.at.len().max(1) as f64;
    board.air = (free.sqrt() * 0.45).clamp(6.0, 60.0);
    if board.wish.is_empty() {
        return;
    }
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
