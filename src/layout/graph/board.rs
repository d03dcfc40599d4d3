//! The drawing while it is being made, and what it costs. In: places, names, links. Out: the
//! price of one node where it is or would be. Never here: moves (`anneal`), chance, output.
//!
//! One currency for all faults, so that candidates and moves can be compared: a crossing
//! costs 1. Every term that concerns a node is in [`Board::price`] of that node, so the
//! difference of two prices is the exact change of the whole.

use super::geometry::{Point, Rect, cross, direction, distance, squared_distance_to};
use super::labels::{self, Block, SIDES, Side};
use super::topology::{FAR, Topology};

/// A name on a name, on a mark: never accepted in the end, so dear from the start.
const OVER_NAME: f64 = 8.0;
const OVER_MARK: f64 = 6.0;
/// A line through a name; its own line is a little less confusing.
const THROUGH_NAME: f64 = 2.2;
const THROUGH_OWN: f64 = 1.8;
/// A line through a mark suggests a tie that is not there.
const THROUGH_MARK: f64 = 3.0;
const CROSSING: f64 = 1.0;
/// Added for crossings at a sharp angle, where the eye changes line.
const SHARP: f64 = 0.6;
/// Two lines leaving a mark in nearly one direction.
const NARROW: f64 = 0.9;
/// Weight of true distances; a tie counts most.
const TRUE: f64 = 0.55;

pub struct Board {
    pub width: f64,
    pub height: f64,
    pub margin: f64,
    pub topology: Topology,
    pub hops: Vec<u16>,
    /// Pixels of one hop, across and down.
    pub hop: Point,
    pub mark: Vec<f64>,
    pub blocks: Vec<Option<Block>>,
    pub leftward: Vec<bool>,
    pub fixed: Vec<bool>,
    pub at: Vec<Point>,
    pub side: Vec<Side>,
    /// Where the names lie now.
    pub names: Vec<Option<Rect>>,
}

impl Board {
    /// Moves a node; keeps `names` in step.
    pub fn put(&mut self, node: usize, at: Point, side: Side) {
        self.at[node] = at;
        self.side[node] = side;
        self.names[node] = self.name(node, at, side);
    }

    pub fn name(&self, node: usize, at: Point, side: Side) -> Option<Rect> {
        self.blocks[node].as_ref().map(|block| labels::place(block, self.mark[node], at, side))
    }

    pub fn mark_box(&self, node: usize) -> Rect {
        Rect::around(self.at[node], self.mark[node], self.mark[node])
    }

    /// Mark and name together.
    pub fn whole(&self, node: usize) -> Rect {
        let mark = self.mark_box(node);
        self.names[node].map_or(mark, |name| mark.joined(name))
    }

    /// The nearest place where mark and name stay between the margins.
    pub fn inside(&self, node: usize, at: Point, side: Side) -> Point {
        let mark = Rect::around(at, self.mark[node], self.mark[node]);
        let whole = self.name(node, at, side).map_or(mark, |name| mark.joined(name));
        let m = self.margin;
        (
            at.0 + push(whole.left, whole.right, m, self.width - m),
            at.1 + push(whole.top, whole.bottom, m, self.height - m),
        )
    }

    /// Price of the whole drawing; only good for comparing drawings of the same nodes.
    pub fn total(&self) -> f64 {
        (0..self.at.len()).map(|v| self.price(v, self.at[v], self.side[v])).sum()
    }

    /// The best side for a node where it is, and its price there.
    pub fn best_side(&self, node: usize) -> (Side, f64) {
        let at = self.at[node];
        let mut best = (self.side[node], f64::INFINITY);
        for side in SIDES {
            let place = self.inside(node, at, side);
            // A pinned node cannot give way to a name that would leave the canvas.
            let off = if distance(place, at) > 0.05 { 50.0 } else { 0.0 };
            let price = off + self.price(node, at, side);
            if price < best.1 {
                best = (side, price);
            }
        }
        best
    }

    /// Everything that `node` has to do with, if it were at `at` with its name on `side`.
    pub fn price(&self, node: usize, at: Point, side: Side) -> f64 {
        let name = self.name(node, at, side);
        let mark = Rect::around(at, self.mark[node], self.mark[node]);
        let own = &self.topology.near[node];
        let mut reach = name.map_or(mark, |n| n.joined(mark));
        for &(other, _) in own {
            reach = reach.joined(Rect::of(at, self.at[other]));
        }
        let reach = reach.grown(12.0, 12.0);
        let mut sum = if name.is_some() { side.price(self.leftward[node]) } else { 0.0 };
        sum += self.against_lines(node, at, name, &reach);
        sum += self.against_nodes(node, at, name, mark, &reach);
        sum += self.angles(node, at);
        sum
    }

    /// Foreign lines against the node's lines, name and mark.
    fn against_lines(&self, node: usize, at: Point, name: Option<Rect>, reach: &Rect) -> f64 {
        let own = &self.topology.near[node];
        let clear = self.mark[node] + 7.0;
        let mut sum = 0.0;
        for link in &self.topology.links {
            if link.a == node || link.b == node {
                let far = self.at[if link.a == node { link.b } else { link.a }];
                if let Some(name) = name
                    && name.grown(link.half, link.half).cut_by(at, far)
                {
                    sum += THROUGH_OWN;
                }
                continue;
            }
            let (c, d) = (self.at[link.a], self.at[link.b]);
            if !Rect::of(c, d).grown(1.0, 1.0).meets(reach) {
                continue;
            }
            for &(other, _) in own {
                if other != link.a && other != link.b && cross(at, self.at[other], c, d) {
                    let (u, w) = (direction(at, self.at[other]), direction(c, d));
                    let cosine = u.0 * w.0 + u.1 * w.1;
                    sum += CROSSING + SHARP * cosine * cosine;
                }
            }
            if let Some(name) = name
                && name.grown(1.0 + link.half, link.half).cut_by(c, d)
            {
                sum += THROUGH_NAME;
            }
            sum += near_mark(at, c, d, clear + link.half);
        }
        sum
    }

    /// Other nodes, their names and marks.
    fn against_nodes(
        &self,
        node: usize,
        at: Point,
        name: Option<Rect>,
        mark: Rect,
        reach: &Rect,
    ) -> f64 {
        let own = &self.topology.near[node];
        let count = self.at.len();
        let row = &self.hops[node * count..(node + 1) * count];
        let mut sum = 0.0;
        for other in 0..count {
            if other == node {
                continue;
            }
            let there = self.at[other];
            let (dx, dy) = (at.0 - there.0, at.1 - there.1);
            let hops = row[other];
            if hops != FAR && hops > 0 {
                let wish = f64::from(hops);
                let (ex, ey) = (dx / self.hop.0, dy / self.hop.1);
                let error = (ex * ex + ey * ey).sqrt() / wish - 1.0;
                sum += TRUE * error * error / (wish * wish);
            }
            let other_mark = self.mark_box(other);
            let other_name = self.names[other];
            let other_whole = other_name.map_or(other_mark, |n| n.joined(other_mark));
            if !other_whole.meets(reach) {
                continue;
            }
            sum += self.spacing(node, other, (dx * dx + dy * dy).sqrt(), hops == 1);
            if let (Some(one), Some(two)) = (name, other_name) {
                sum += names_apart(&one, &two);
            }
            if name.is_some_and(|n| n.grown(3.0, 2.0).meets(&other_mark)) {
                sum += OVER_MARK;
            }
            if other_name.is_some_and(|n| n.grown(3.0, 2.0).meets(&mark)) {
                sum += OVER_MARK;
            }
            let clear = self.mark[other] + 7.0;
            for &(end, link) in own {
                let half = self.topology.links[link].half;
                if let Some(n) = other_name
                    && n.grown(1.0 + half, half).cut_by(at, self.at[end])
                {
                    sum += if end == other { THROUGH_OWN } else { THROUGH_NAME };
                }
                if end != other {
                    sum += near_mark(there, at, self.at[end], clear + half);
                }
            }
        }
        sum
    }

    /// Marks that sit on each other, or so near that no line fits between them.
    fn spacing(&self, node: usize, other: usize, distance: f64, tied: bool) -> f64 {
        let gap = distance - self.mark[node] - self.mark[other];
        let wish = if tied { 22.0 } else { 16.0 };
        if gap >= wish {
            return 0.0;
        }
        let lack = (wish - gap) / wish;
        2.0 * lack * lack + if gap < 5.0 { OVER_MARK } else { 0.0 }
    }

    /// Lines that leave a mark in nearly one direction: here and at the neighbours.
    fn angles(&self, node: usize, at: Point) -> f64 {
        let own = &self.topology.near[node];
        let out: Vec<Point> = own.iter().map(|&(v, _)| direction(at, self.at[v])).collect();
        let mut sum = 0.0;
        for (i, one) in out.iter().enumerate() {
            for two in &out[i + 1..] {
                sum += narrow(*one, *two);
            }
        }
        for (&(neighbour, _), u) in own.iter().zip(&out) {
            let back = (-u.0, -u.1);
            for &(third, _) in &self.topology.near[neighbour] {
                if third != node {
                    sum += narrow(back, direction(self.at[neighbour], self.at[third]));
                }
            }
        }
        sum
    }
}

/// Two names: dear when they meet, a little when they nearly do.
fn names_apart(one: &Rect, two: &Rect) -> f64 {
    let depth = one.depth(two);
    if depth > 0.0 {
        OVER_NAME + depth * 0.3
    } else if one.grown(6.0, 2.0).meets(two) {
        0.7
    } else {
        0.0
    }
}

/// A line at a foreign mark: full price when it touches, fading to the clear distance.
fn near_mark(mark: Point, a: Point, b: Point, clear: f64) -> f64 {
    let square = squared_distance_to(mark, a, b);
    if square >= clear * clear {
        return 0.0;
    }
    let lack = 1.0 - square.sqrt() / clear;
    if lack > 0.35 { THROUGH_MARK * (0.6 + 0.4 * lack) } else { THROUGH_MARK * 0.6 * lack }
}

/// From 25 degrees down to nothing.
fn narrow(u: Point, w: Point) -> f64 {
    let cosine = u.0 * w.0 + u.1 * w.1;
    if cosine < 0.906 {
        return 0.0;
    }
    let share = (cosine - 0.906) / 0.094;
    NARROW * share * share
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
