//! Node-link drawings of a relationship network. In: marks, names, ties, a canvas width. Out:
//! places, label blocks and line paths in canvas units, as plain numbers. Never here: colour,
//! markup, files, the clock, or a number that another machine would round differently.
//!
//! The steps, one file each: `topology` (who is tied to whom) → `plan` (several drawings without
//! names or canvas: `start`, `stress`, `force` with `tree`; the best by `measures`) → then either
//! * `arrange` to a canvas of given width, where names come first: `pack` stretches, `bands` closes what is empty, `anneal` moves
//!   places and names together on a `board` (with an `index` of boxes) by the `price` of their
//!   faults, `separate` and `names` give the guarantee: no name on a name; or
//! * `sheet`, where true distances come first: one scale, overlaps removed by `prism`;
//!
//! → `scene` (plain numbers, with `route` for the curves and `score` for the report). `ego` goes
//! straight to `scene`.
//!
//! **Same input, same bytes.** Nodes are taken in the order given: callers sort by id, so that
//! all languages of a page share one order and their maps resemble each other. Sorting by name
//! inside would look more independent, but would tear the languages apart.
//!
//! Right-to-left canvases are laid out like left-to-right ones and mirrored at the end, so a
//! page and its translation are mirror images where their names are equally long.

mod anneal;
mod arrange;
mod bands;
mod board;
mod cache;
mod ego;
mod force;
mod geometry;
mod index;
mod labels;
mod measures;
mod names;
mod pack;
mod plan;
mod price;
mod prism;
mod route;
mod rows;
mod scene;
mod score;
mod separate;
mod sheet;
mod start;
mod stress;
mod topology;
mod tree;

pub use cache::{Cache, made_for};
pub use geometry::{Point, Rect};
pub use labels::Side;
pub use plan::Plan;

/// An actor to draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Half the size of the mark.
    pub mark: f64,
    /// The name, already shortened; empty for none.
    pub label: String,
    pub bold: bool,
    /// The name with the larger priority is shown when not all are.
    pub priority: f64,
    /// The name reads from right to left.
    pub rtl: bool,
    /// A place as fractions of the canvas, `(0, 0)` top left, before any mirroring.
    pub pinned: Option<Point>,
}

/// A tie; several of one pair are fanned out. A loop gets a path of no length.
#[derive(Debug, Clone, PartialEq)]
pub struct Edge {
    pub a: usize,
    pub b: usize,
    /// Heavier ties are drawn a little shorter; only the ratio to the mean matters.
    pub weight: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelRule {
    /// Every name is shown; the canvas grows beyond `max_height` if it must.
    All,
    /// At most so many, the best first.
    Budget(usize),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Canvas {
    pub width: f64,
    pub min_height: f64,
    pub max_height: f64,
    pub font_size: f64,
    /// Names are broken into lines no wider than this.
    pub wrap: f64,
    /// Nothing is drawn nearer to the border.
    pub margin: f64,
    pub labels: LabelRule,
    /// Mirror the finished drawing (pages that read from right to left).
    pub mirrored: bool,
}

/// Which end of a line of text its point is, in left-to-right terms: `Start` is the left end
/// whatever the script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    pub lines: Vec<String>,
    /// Anchor point of the first baseline; further lines lie `line_height` below.
    pub x: f64,
    pub y: f64,
    pub anchor: Anchor,
    /// As it is drawn, in left-to-right terms.
    pub side: Side,
    pub line_height: f64,
    pub bounds: Rect,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    pub x: f64,
    pub y: f64,
    pub label: Option<Label>,
}

/// From the edge of one mark to the edge of the other: straight, or a quadratic curve when
/// there is a `control` point.
#[derive(Debug, Clone, PartialEq)]
pub struct EdgePath {
    pub from: Point,
    pub to: Point,
    pub control: Option<Point>,
    /// The point half-way, for a ring or a number.
    pub middle: Point,
}

/// What the drawing is worth; for tests and the build report.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Mean squared relative error of distances against hops.
    pub stress: f64,
    pub crossings: usize,
    pub label_overlaps: usize,
    /// Dots without name and tie do not count: they may lie under a name.
    pub label_mark_hits: usize,
    /// Names that a line passes through, counted per line.
    pub label_line_hits: usize,
    pub candidate: &'static str,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    /// In the order of the nodes given.
    pub nodes: Vec<Placed>,
    /// In the order of the edges given; `a` to `b`.
    pub edges: Vec<EdgePath>,
    /// Names that are not shown.
    pub hidden: usize,
    pub report: Report,
}

/// A drawing that was made before, as far as it is known: places and sides of names as they were
/// drawn, mirrored or not, in the order of the nodes of today.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    pub width: f64,
    pub height: f64,
    pub spots: Vec<Option<(Point, Option<Side>)>>,
}

impl Earlier {
    /// All of a drawing.
    pub fn of(drawing: &Drawing) -> Self {
        let spot = |node: &Placed| Some(((node.x, node.y), node.label.as_ref().map(|label| label.side)));
        Self { width: drawing.width, height: drawing.height, spots: drawing.nodes.iter().map(spot).collect() }
    }

    /// Places before any mirroring.
    fn homes(&self, mirrored: bool) -> Vec<Option<Point>> {
        self.spots.iter().map(|spot| spot.map(|(at, _)| if mirrored { (self.width - at.0, at.1) } else { at })).collect()
    }
}

/// Where everyone sits before there is a canvas: the part of a layout that depends on the ties
/// alone, so that all canvases and languages of one network share it.
pub fn plan(count: usize, edges: &[Edge]) -> Plan {
    plan::plan(&topology::topology(count, edges))
}

/// Lays out the network, stretched to a canvas.
pub fn draw(nodes: &[Node], edges: &[Edge], canvas: &Canvas) -> Drawing {
    draw_plan(nodes, edges, &plan(nodes.len(), edges), canvas)
}

/// [`draw`] with the [`plan`] of these ties at hand.
pub fn draw_plan(nodes: &[Node], edges: &[Edge], plan: &Plan, canvas: &Canvas) -> Drawing {
    let scene = arrange::Work::new(nodes, edges, &[], canvas).filled(plan);
    scene.finish(nodes, edges, canvas, plan.candidate)
}

/// [`draw`] near an earlier drawing: who had a place stays about there, newcomers go between
/// their partners.
pub fn draw_from(nodes: &[Node], edges: &[Edge], earlier: &Earlier, canvas: &Canvas) -> Drawing {
    let homes = earlier.homes(canvas.mirrored);
    let work = arrange::Work::new(nodes, edges, &homes, canvas);
    work.kept(&homes, (earlier.width, earlier.height)).finish(nodes, edges, canvas, "earlier")
}

/// The earlier drawing again, byte for byte. Whoever calls knows that it was made for the same
/// things ([`made_for`]) and that everyone had a place in it; who had none stands in the middle.
pub fn draw_again(nodes: &[Node], edges: &[Edge], earlier: &Earlier, canvas: &Canvas) -> Drawing {
    scene::Scene::again(nodes, earlier, canvas).finish(nodes, edges, canvas, "kept")
}

/// Places alone, in hops and true proportions, all parts side by side; names and marks not looked at.
pub fn raw(count: usize, edges: &[Edge]) -> Vec<Point> {
    let topology = topology::topology(count, edges);
    pack::shelves(&topology.parts(), plan::plan(&topology).at)
}

/// [`raw`] near earlier places, which may be of any scale and come back in it.
pub fn raw_from(count: usize, edges: &[Edge], earlier: &[Option<Point>]) -> Vec<Point> {
    plan::again(&topology::topology(count, edges), earlier)
}

/// Lays out the network in true proportions, on a sheet as large as it needs: width and heights
/// of the canvas are not read. Of earlier places, in units of a drawing like this, who has one
/// stays near it.
pub fn sheet(nodes: &[Node], edges: &[Edge], earlier: &[Option<Point>], canvas: &Canvas) -> Drawing {
    // Of a width only names so long ask, and those without ties, who stand in rows.
    let width = (nodes.len() as f64 * 9000.0).sqrt().max(740.0);
    let canvas = Canvas { width, min_height: 0.0, max_height: f64::INFINITY, ..canvas.clone() };
    let work = arrange::Work::new(nodes, edges, earlier, &canvas);
    if earlier.iter().flatten().next().is_some() {
        let scene = work.true_sheet(&raw_from(nodes.len(), edges, earlier), Some(1.0));
        return scene.finish(nodes, edges, &canvas, "earlier");
    }
    let topology = topology::topology(nodes.len(), edges);
    let plan = plan::plan(&topology);
    let scene = work.true_sheet(&pack::shelves(&topology.parts(), plan.at), None);
    scene.finish(nodes, edges, &canvas, plan.candidate)
}

/// Places as fractions of the canvas, for [`draw_at`]: one layout of all years, many frames.
pub fn positions(nodes: &[Node], edges: &[Edge], canvas: &Canvas) -> Vec<Point> {
    let unmirrored = Canvas { mirrored: false, ..canvas.clone() };
    fractions(&draw(nodes, edges, &unmirrored))
}

/// Where the nodes of a (not mirrored) drawing lie, as fractions of its canvas.
pub fn fractions(drawing: &Drawing) -> Vec<Point> {
    let (width, height) = (drawing.width.max(1.0), drawing.height.max(1.0));
    drawing.nodes.iter().map(|node| (node.x / width, node.y / height)).collect()
}

/// Names and lines on given places. The box around all places is stretched to the canvas, so
/// every frame of a series gets the same `places` whatever ties it shows. Marks stay where
/// they are told as long as names fit or may be hidden; under [`LabelRule::All`] the canvas
/// grows, and only then do marks give way.
pub fn draw_at(nodes: &[Node], edges: &[Edge], places: &[Point], canvas: &Canvas) -> Drawing {
    arrange::given(nodes, edges, places, canvas).finish(nodes, edges, canvas, "given")
}

/// One actor in the middle, its neighbours around it: `sectors[i]` is the family of node `i`,
/// families follow each other clockwise from the upper right in ascending order. All names are
/// shown, outside the ring, where no line comes.
pub fn around(nodes: &[Node], edges: &[Edge], focal: usize, sectors: &[usize], canvas: &Canvas) -> Drawing {
    ego::ring(nodes, focal, sectors, canvas).finish(nodes, edges, canvas, "ring")
}

#[cfg(test)]
mod tests;
