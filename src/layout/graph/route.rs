//! Lines from mark to mark. In: places, names, ties. Out: paths that stop at the marks, fan
//! out when a pair has several ties, and bend when that frees a name. Never here: arrow heads.

use super::geometry::{Point, Rect, direction, distance, squared_distance_to};
use super::score::{Stroke, bounds, strokes_cross, through};
use super::{Edge, EdgePath};
use std::collections::BTreeMap;

/// Between neighbouring curves of one pair, at their middles.
pub(super) const FAN: f64 = 11.0;
/// Between mark and line end.
const GAP: f64 = 1.5;
/// Straight pieces of a flattened curve.
const PIECES: usize = 10;
/// How far the middle of a single line may swerve, the least first.
const BENDS: [f64; 8] = [7.0, -7.0, 13.0, -13.0, 20.0, -20.0, 28.0, -28.0];

/// Edges beyond which no line bends.
const THICKET: usize = 800;

/// What the lines are laid among.
pub(super) struct Ground<'a> {
    pub at: &'a [Point],
    pub marks: &'a [f64],
    pub names: &'a [Option<Rect>],
    pub width: f64,
    pub height: f64,
}

/// One path per edge, and the same flattened for counting.
pub(super) fn route(ground: &Ground, edges: &[Edge]) -> (Vec<EdgePath>, Vec<Stroke>) {
    let mut pairs: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (index, edge) in edges.iter().enumerate() {
        pairs.entry((edge.a.min(edge.b), edge.a.max(edge.b))).or_default().push(index);
    }
    // Half the swerve of every line; its sign is that of the pair, not of the single edge.
    let mut swerves = vec![0.0; edges.len()];
    for members in pairs.values() {
        for (rank, &index) in members.iter().enumerate() {
            swerves[index] = FAN * (rank as f64 - (members.len() - 1) as f64 / 2.0);
        }
    }
    let mut strokes: Vec<Stroke> = edges.iter().zip(&swerves).map(|(edge, swerve)| stroke(ground, edge, *swerve)).collect();
    // In a thicket a bend frees one name and cuts the next; it is not worth the search.
    let bends = if edges.len() <= THICKET { pairs.len() } else { 0 };
    for members in pairs.values().take(bends) {
        if let [single] = members[..] {
            bend(ground, edges, &mut swerves, &mut strokes, single);
        }
    }
    let paths = edges.iter().zip(&swerves).map(|(e, swerve)| path(ground, e, *swerve)).collect();
    (paths, strokes)
}

/// Tries the swerves when the straight line touches a name or a foreign mark.
fn bend(ground: &Ground, edges: &[Edge], swerves: &mut [f64], strokes: &mut [Stroke], index: usize) {
    let edge = &edges[index];
    let mut best = faults(ground, &strokes[index]);
    if best < 1.0 {
        return;
    }
    best += crossed(strokes, index, &strokes[index]);
    let length = chord(ground, edge);
    for swerve in BENDS {
        // A short line that swerves far looks like a hook.
        if swerve.abs() > 0.16 * length {
            continue;
        }
        let tried = stroke(ground, edge, swerve);
        let price = faults(ground, &tried) + crossed(strokes, index, &tried) + swerve.abs() * 0.012;
        if price < best - 0.2 {
            best = price;
            swerves[index] = swerve;
            strokes[index] = tried;
        }
    }
}

fn chord(ground: &Ground, edge: &Edge) -> f64 {
    match (ground.at.get(edge.a), ground.at.get(edge.b)) {
        (Some(&a), Some(&b)) => distance(a, b),
        _ => 0.0,
    }
}

/// Names cut and foreign marks touched.
fn faults(ground: &Ground, tried: &Stroke) -> f64 {
    let reach = bounds(&tried.points).grown(10.0, 10.0);
    let canvas = Rect { left: 2.0, top: 2.0, right: ground.width - 2.0, bottom: ground.height - 2.0 };
    let inside = |p: &Point| p.0 > canvas.left && p.0 < canvas.right && p.1 > canvas.top && p.1 < canvas.bottom;
    let mut sum = if tried.points.iter().all(inside) { 0.0 } else { 5.0 };
    for (node, name) in ground.names.iter().enumerate() {
        if name.is_some_and(|n| n.meets(&reach) && through(&tried.points, &n)) {
            sum += 1.6;
        }
        if node != tried.a && node != tried.b {
            let clear = ground.marks[node] + 3.0;
            let near = tried.points.windows(2).any(|p| squared_distance_to(ground.at[node], p[0], p[1]) < clear * clear);
            sum += if near { 2.0 } else { 0.0 };
        }
    }
    sum
}

/// Lines crossed, lines with a common end included when they cross: a bend must not make one.
fn crossed(strokes: &[Stroke], index: usize, tried: &Stroke) -> f64 {
    let reach = bounds(&tried.points);
    strokes.iter().enumerate().filter(|(other, s)| *other != index && bounds(&s.points).meets(&reach) && strokes_cross(&s.points, &tried.points)).count() as f64
}

fn stroke(ground: &Ground, edge: &Edge, swerve: f64) -> Stroke {
    let path = path(ground, edge, swerve);
    let points = match path.control {
        None => vec![path.from, path.to],
        Some(control) => (0..=PIECES).map(|i| on_curve(path.from, control, path.to, i as f64 / PIECES as f64)).collect(),
    };
    Stroke { a: edge.a, b: edge.b, points }
}

/// The path of one edge whose middle lies `swerve` beside the straight line.
fn path(ground: &Ground, edge: &Edge, swerve: f64) -> EdgePath {
    let (Some(&a), Some(&b)) = (ground.at.get(edge.a), ground.at.get(edge.b)) else {
        return EdgePath { from: (0.0, 0.0), to: (0.0, 0.0), control: None, middle: (0.0, 0.0) };
    };
    if edge.a == edge.b {
        return EdgePath { from: a, to: a, control: None, middle: a };
    }
    // The normal is taken from the smaller to the larger index, so that ties in both
    // directions of one pair lie on different sides.
    let along = if edge.a < edge.b { direction(a, b) } else { direction(b, a) };
    let normal = (-along.1, along.0);
    let centre = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
    let length = distance(a, b);
    // Short pairs fan out less, or the curves become circles.
    let swerve = swerve.clamp(-0.45 * length, 0.45 * length);
    let control = (centre.0 + normal.0 * 2.0 * swerve, centre.1 + normal.1 * 2.0 * swerve);
    let shrink = |node: usize| {
        let room = (length - ground.marks[edge.a] - ground.marks[edge.b]).max(0.0);
        ground.marks[node].min(length / 2.0) + GAP.min(room / 4.0)
    };
    let (out, back) = (direction(a, control), direction(b, control));
    let (ra, rb) = (shrink(edge.a), shrink(edge.b));
    let from = (a.0 + out.0 * ra, a.1 + out.1 * ra);
    let to = (b.0 + back.0 * rb, b.1 + back.1 * rb);
    if swerve.abs() < 0.05 {
        let middle = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
        return EdgePath { from, to, control: None, middle };
    }
    EdgePath { from, to, control: Some(control), middle: on_curve(from, control, to, 0.5) }
}

fn on_curve(from: Point, control: Point, to: Point, t: f64) -> Point {
    let (u, v, w) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
    (u * from.0 + v * control.0 + w * to.0, u * from.1 + v * control.1 + w * to.1)
}
