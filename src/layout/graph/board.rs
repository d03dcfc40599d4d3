//! The drawing while it is being made. In: places, names, links. Out: the boxes they take, kept in
//! step with every move. Never here: prices (`price`), moves (`anneal`), chance, output.

use super::geometry::{Point, Rect, direction};
use super::index::Index;
use super::labels::{self, Block, Side};
use super::topology::{FAR, Topology};

pub(super) struct Board {
    pub width: f64,
    pub height: f64,
    pub margin: f64,
    pub topology: Topology,
    /// One over the wished distance in hops, row by row; 0 without a wish, empty for no wishes.
    pub wish: Vec<f64>,
    /// Pixels of one hop, across and down.
    pub hop: Point,
    /// Air wanted between two blocks of mark and name.
    pub air: f64,
    pub mark: Vec<f64>,
    pub blocks: Vec<Option<Block>>,
    pub leftward: Vec<bool>,
    pub fixed: Vec<bool>,
    /// Only a faint dot in this frame: no name, no tie. Names may lie over it if they must.
    pub ghost: Vec<bool>,
    pub at: Vec<Point>,
    pub side: Vec<Side>,
    /// Where the names lie now.
    pub names: Vec<Option<Rect>>,
    /// Mark and name together, where they lie now.
    pub wholes: Vec<Rect>,
    /// Boxes around the links, where they lie now.
    pub spans: Vec<Rect>,
    /// Directions of the links from `a` to `b`, as they lie now.
    pub ways: Vec<Point>,
    /// Who may meet whom, of `wholes` and of `spans`.
    pub near_wholes: Index,
    pub near_spans: Index,
}

/// Wishes from hops. Far pairs are wished nearer than their hops say (the power of 3/4): a
/// chain of hangers-on would otherwise take half the canvas and press the core together.
/// Ties of more than the mean weight are wished up to a fifth shorter, lighter ones longer.
pub(super) fn wishes(topology: &Topology) -> Vec<f64> {
    let wish = |h: u16| {
        if h == FAR || h == 0 {
            return 0.0;
        }
        let root = f64::from(h).sqrt();
        1.0 / (root * root.sqrt())
    };
    let mut wishes: Vec<f64> = topology.all_hops().into_iter().map(wish).collect();
    let links = &topology.links;
    let mean = links.iter().map(|l| l.weight).sum::<f64>() / links.len().max(1) as f64;
    for link in links {
        let share = if mean > 1e-9 { (link.weight / mean).min(2.0) } else { 1.0 };
        let length = 1.2 - 0.2 * share;
        wishes[link.a * topology.count + link.b] = 1.0 / length;
        wishes[link.b * topology.count + link.a] = 1.0 / length;
    }
    wishes
}

impl Board {
    /// Nameless marks of no size in a corner, to be filled in.
    pub(super) fn new(topology: Topology, size: (f64, f64), margin: f64) -> Self {
        let nothing = Rect::around((0.0, 0.0), 0.0, 0.0);
        let (count, links) = (topology.count, topology.links.len());
        let (wholes, spans) = (vec![nothing; count], vec![nothing; links]);
        Self {
            width: size.0,
            height: size.1,
            margin,
            wish: Vec::new(),
            hop: (100.0, 100.0),
            air: 1.0,
            mark: vec![0.0; count],
            blocks: vec![None; count],
            leftward: vec![false; count],
            fixed: vec![false; count],
            ghost: vec![false; count],
            at: vec![(0.0, 0.0); count],
            side: vec![Side::East; count],
            names: vec![None; count],
            near_wholes: Index::new(&wholes, size.0, size.1),
            near_spans: Index::new(&spans, size.0, size.1),
            wholes,
            spans,
            ways: vec![(1.0, 0.0); links],
            topology,
        }
    }

    /// Moves a node; keeps `names` in step.
    pub(super) fn put(&mut self, node: usize, at: Point, side: Side) {
        self.at[node] = at;
        self.side[node] = side;
        self.names[node] = self.name(node, at, side);
        let mark = self.mark_box(node);
        self.wholes[node] = self.names[node].map_or(mark, |name| mark.joined(name));
        self.near_wholes.put(node, &self.wholes[node]);
        for &(other, link) in &self.topology.near[node] {
            self.spans[link] = Rect::of(at, self.at[other]).grown(0.5, 0.5);
            self.near_spans.put(link, &self.spans[link]);
            let way = direction(at, self.at[other]);
            self.ways[link] = if node < other { way } else { (-way.0, -way.1) };
        }
    }

    /// Direction of a link, seen from one of its ends.
    #[inline]
    pub(super) fn way(&self, from: usize, link: usize) -> Point {
        let way = self.ways[link];
        if self.topology.links[link].a == from { way } else { (-way.0, -way.1) }
    }

    /// Takes the name away.
    pub(super) fn silence(&mut self, node: usize) {
        self.blocks[node] = None;
        self.put(node, self.at[node], self.side[node]);
    }

    pub(super) fn name(&self, node: usize, at: Point, side: Side) -> Option<Rect> {
        self.blocks[node].as_ref().map(|block| labels::place(block, self.mark[node], at, side))
    }

    pub(super) fn mark_box(&self, node: usize) -> Rect {
        Rect::around(self.at[node], self.mark[node], self.mark[node])
    }

    /// The nearest place where mark and name stay between the margins.
    pub(super) fn inside(&self, node: usize, at: Point, side: Side) -> Point {
        let mark = Rect::around(at, self.mark[node], self.mark[node]);
        let whole = self.name(node, at, side).map_or(mark, |name| mark.joined(name));
        let m = self.margin;
        (at.0 + push(whole.left, whole.right, m, self.width - m), at.1 + push(whole.top, whole.bottom, m, self.height - m))
    }

    /// A taller canvas, everything in proportion.
    pub(super) fn grow(&mut self, factor: f64) {
        self.height *= factor;
        self.hop.1 *= factor;
        for node in 0..self.at.len() {
            let (x, y) = self.at[node];
            self.put(node, (x, y * factor), self.side[node]);
        }
        self.near_wholes = Index::new(&self.wholes, self.width, self.height);
        self.near_spans = Index::new(&self.spans, self.width, self.height);
    }
}

/// How far to push the stretch `low..high` to lie in `from..to`.
fn push(low: f64, high: f64, from: f64, to: f64) -> f64 {
    if low < from {
        from - low
    } else if high > to {
        (to - high).max(from - low)
    } else {
        0.0
    }
}
