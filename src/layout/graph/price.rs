//! What a drawing costs. In: a board, and one node where it is or would be. Out: a price, 0 for
//! a perfect place. Never here: moves (`anneal`), chance, state.
//!
//! One currency for all faults, so that candidates and moves can be compared: a crossing
//! costs 1. Every term that concerns a node is in [`Board::price`] of that node, so the
//! difference of two prices is the exact change of the whole.

use super::board::Board;
use super::geometry::{Point, Rect, cross, direction, distance, squared_distance_to};
use super::labels::{SIDES, Side};

/// A name on a name, on a mark: never accepted in the end, so dear from the start.
const OVER_NAME: f64 = 8.0;
const OVER_MARK: f64 = 6.0;
const OVER_GHOST: f64 = 0.8;
/// A line through a name; its own line is a little less confusing.
const THROUGH_NAME: f64 = 3.0;
const THROUGH_OWN: f64 = 2.6;
/// A line through a mark suggests a tie that is not there.
const THROUGH_MARK: f64 = 3.0;
/// Distance from a mark at which a foreign line no longer disturbs.
const CLEAR: f64 = 7.0;
const CROSSING: f64 = 1.0;
/// Added for crossings at a sharp angle, where the eye changes line.
const SHARP: f64 = 0.6;
/// Two lines leaving a mark in nearly one direction.
const NARROW: f64 = 0.9;
/// Wishes above this are wishes of ties; two hops wish 0.6.
const TIED: f64 = 0.7;
/// Weight of true distances; a tie counts most.
const TRUE: f64 = 0.7;
/// Blocks that crowd each other while the canvas has room elsewhere.
const AIRY: f64 = 0.5;

impl Board {
    /// The best side for a node where it is.
    pub(super) fn best_side(&self, node: usize) -> Side {
        let at = self.at[node];
        let old = self.side[node];
        if self.blocks[node].is_none() {
            return old;
        }
        let mut best = (f64::INFINITY, old);
        for side in std::iter::once(old).chain(SIDES) {
            let price = self.off(node, at, side) + self.name_price(node, at, side);
            if price < best.0 {
                best = (price, side);
            }
        }
        best.1
    }

    /// The part of the price that the side of the name decides.
    fn name_price(&self, node: usize, at: Point, side: Side) -> f64 {
        let name = self.name(node, at, side);
        let mark = Rect::around(at, self.mark[node], self.mark[node]);
        let whole = name.map_or(mark, |n| n.joined(mark));
        let own = name.map_or(0.0, |name| side.price(self.leftward[node]) + self.own_lines_through(node, at, &name));
        own + self.neighbourhood(node, at, name, mark, &whole) + self.lines_over(node, at, name, &whole)
    }

    fn own_lines_through(&self, node: usize, at: Point, name: &Rect) -> f64 {
        let through = |&&(end, link): &&(usize, usize)| {
            let half = self.topology.links[link].half;
            name.grown(half, half).cut_by(at, self.at[end])
        };
        THROUGH_OWN * self.topology.near[node].iter().filter(through).count() as f64
    }

    /// Price of a name that would push its node off its place to stay on the canvas: a pinned
    /// node cannot give way.
    fn off(&self, node: usize, at: Point, side: Side) -> f64 {
        if distance(self.inside(node, at, side), at) > 0.05 { 50.0 } else { 0.0 }
    }

    /// Everything that `node` has to do with, if it were at `at` with its name on `side`.
    pub(super) fn price(&self, node: usize, at: Point, side: Side) -> f64 {
        self.price_below(node, at, side, f64::INFINITY)
    }

    /// The same, but any number above `limit` when the price is above it: most moves are bad,
    /// and all terms are positive, so most prices need not be added up to the end.
    pub(super) fn price_below(&self, node: usize, at: Point, side: Side, limit: f64) -> f64 {
        let name = self.name(node, at, side);
        let mark = Rect::around(at, self.mark[node], self.mark[node]);
        let whole = name.map_or(mark, |n| n.joined(mark));
        let mut sum = name.map_or(0.0, |name| side.price(self.leftward[node]) + self.own_lines_through(node, at, &name));
        sum += self.neighbourhood(node, at, name, mark, &whole);
        if sum > limit {
            return sum;
        }
        sum += self.lines_over(node, at, name, &whole);
        if sum > limit {
            return sum;
        }
        sum += self.far_and_near(node, at);
        if sum > limit {
            return sum;
        }
        let ways: Vec<Point> = self.topology.near[node].iter().map(|&(end, _)| direction(at, self.at[end])).collect();
        sum += self.angles(node, &ways);
        for (&line, &toward) in self.topology.near[node].iter().zip(&ways) {
            sum += self.own_line(node, at, line, toward);
            if sum > limit {
                return sum;
            }
        }
        sum
    }

    /// Distances against wishes.
    fn far_and_near(&self, node: usize, at: Point) -> f64 {
        let count = self.at.len();
        let row = self.wish.get(node * count..(node + 1) * count).unwrap_or(&[]);
        let per = (1.0 / self.hop.0, 1.0 / self.hop.1);
        let mut sum = 0.0;
        for (there, &wish) in self.at.iter().zip(row) {
            let (ex, ey) = ((at.0 - there.0) * per.0, (at.1 - there.1) * per.1);
            // Without a wish the product is nothing; cheaper than asking.
            let error = ((ex * ex + ey * ey).sqrt() * wish - 1.0) * wish;
            sum += error * error;
        }
        sum * TRUE
    }

    /// Blocks that are near: air, names on names, names on marks, marks on marks.
    fn neighbourhood(&self, node: usize, at: Point, name: Option<Rect>, mark: Rect, whole: &Rect) -> f64 {
        let around = whole.grown(self.air, self.air);
        let mut sum = 0.0;
        for other in self.near_wholes.near(&around) {
            let other_whole = &self.wholes[other];
            if other == node || !other_whole.meets(&around) {
                continue;
            }
            sum += AIRY * lack(whole, other_whole, self.air);
            let tied = self.wish.get(node * self.at.len() + other).is_some_and(|w| *w > TIED);
            sum += self.spacing(node, other, distance(at, self.at[other]), tied);
            let other_mark = self.mark_box(other);
            let other_name = self.names[other];
            if let (Some(one), Some(two)) = (name, other_name) {
                sum += names_apart(&one, &two);
            }
            if name.is_some_and(|n| n.grown(3.0, 2.0).meets(&other_mark)) {
                sum += if self.ghost[other] { OVER_GHOST } else { OVER_MARK };
            }
            if other_name.is_some_and(|n| n.grown(3.0, 2.0).meets(&mark)) {
                sum += if self.ghost[node] { OVER_GHOST } else { OVER_MARK };
            }
        }
        sum
    }

    /// Foreign lines over the node's name and mark.
    fn lines_over(&self, node: usize, at: Point, name: Option<Rect>, whole: &Rect) -> f64 {
        let clear = self.mark[node] + CLEAR;
        let reach = whole.grown(CLEAR + 6.0, CLEAR + 6.0);
        let mut sum = 0.0;
        for number in self.near_spans.near(&reach) {
            let link = &self.topology.links[number];
            let (c, d) = (self.at[link.a], self.at[link.b]);
            if !self.spans[number].meets(&reach) || link.a == node || link.b == node || reach.aside(c, self.ways[number]) >= 0.0 {
                continue;
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

    /// One of the node's lines against foreign lines, names and marks.
    fn own_line(&self, node: usize, at: Point, line: (usize, usize), toward: Point) -> f64 {
        let (end, link) = line;
        let there = self.at[end];
        let half = self.topology.links[link].half;
        let span = Rect::of(at, there).grown(0.5, 0.5);
        let mut sum = 0.0;
        for other in self.near_spans.near(&span) {
            if !span.meets(&self.spans[other]) {
                continue;
            }
            let (a, b) = (self.topology.links[other].a, self.topology.links[other].b);
            if a == node || b == node || a == end || b == end {
                continue;
            }
            let (c, d) = (self.at[a], self.at[b]);
            if cross(at, there, c, d) {
                let other_way = self.ways[other];
                let cosine = toward.0 * other_way.0 + toward.1 * other_way.1;
                sum += CROSSING + SHARP * cosine * cosine;
            }
        }
        let reach = span.grown(CLEAR + half, CLEAR + half);
        for other in self.near_wholes.near(&reach) {
            let whole = &self.wholes[other];
            if !reach.meets(whole) || other == node || whole.aside(at, toward) >= CLEAR + half + 1.0 {
                continue;
            }
            if let Some(name) = self.names[other]
                && name.grown(1.0 + half, half).cut_by(at, there)
            {
                sum += if end == other { THROUGH_OWN } else { THROUGH_NAME };
            }
            if end != other {
                sum += near_mark(self.at[other], at, there, self.mark[other] + CLEAR + half);
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
    fn angles(&self, node: usize, out: &[Point]) -> f64 {
        let own = &self.topology.near[node];
        let mut sum = 0.0;
        for (i, one) in out.iter().enumerate() {
            for two in &out[i + 1..] {
                sum += narrow(*one, *two);
            }
        }
        for (&(neighbour, _), u) in own.iter().zip(out) {
            let back = (-u.0, -u.1);
            for &(third, link) in &self.topology.near[neighbour] {
                if third != node {
                    sum += narrow(back, self.way(neighbour, link));
                }
            }
        }
        sum
    }
}

/// Square of the share of air that is lacking between two blocks.
fn lack(one: &Rect, two: &Rect, air: f64) -> f64 {
    let across = (one.left - two.right).max(two.left - one.right).max(0.0);
    let down = (one.top - two.bottom).max(two.top - one.bottom).max(0.0);
    let gap = (across * across + down * down).sqrt();
    let share = (1.0 - gap / air).max(0.0);
    share * share
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
