//! What an arrangement without names is worth. In: who is tied to whom, places. Out: stress,
//! crossings, kept neighbourhoods, evenness of lengths. Never here: canvas, names, improvements.
//!
//! The measures of the graph-drawing literature, each free of scale, and their mean, by which
//! candidates are compared. Up to [`ALL`] nodes they are exact; beyond, seeded samples.

use super::geometry::{Point, Rect, cross, distance};
use super::topology::{FAR, Topology};
use crate::base::rng::Rng;

/// Nodes up to which all pairs are looked at, and sources of hops beyond.
pub(super) const ALL: usize = 2_000;
const SOURCES: usize = 60;
/// Lines up to which all pairs are looked at, and pairs drawn beyond.
const LINES: usize = 1_000;
const PAIRS: usize = 300_000;
/// Nodes whose neighbourhood is looked at, beyond [`ALL`].
const SAMPLE: usize = 800;
const SEED: u64 = 7;

/// What is compared; prepared once for all candidates of a part.
pub(super) struct Yardstick<'a> {
    topology: &'a Topology,
    /// Some nodes, or all, with their hops to all.
    pub hops: Vec<(usize, Vec<u16>)>,
    /// Pairs of lines without a common end.
    possible: f64,
}

impl<'a> Yardstick<'a> {
    pub(super) fn new(topology: &'a Topology) -> Self {
        let count = topology.count;
        let mut rng = Rng::new(SEED);
        let sources: Vec<usize> = if count <= ALL { (0..count).collect() } else { (0..SOURCES).map(|_| rng.below(count)).collect() };
        let rows = topology.rows(&sources);
        let hops = sources.into_iter().zip(rows).collect();
        let lines = topology.links.len() as f64;
        let joined: f64 = (0..count).map(|v| topology.degree(v) as f64).map(|d| d * (d - 1.0) / 2.0).sum();
        Self { topology, hops, possible: lines * (lines - 1.0) / 2.0 - joined }
    }

    /// Mean squared relative error of distances against hops, at the best scale; 0 is perfect.
    pub(super) fn stress(&self, at: &[Point]) -> f64 {
        let (sum, square, pairs) = self.ratios(at);
        if square > 0.0 { (1.0 - sum * sum / (square * pairs)).max(0.0) } else { 0.0 }
    }

    /// The factor that brings the places to one hop a unit.
    pub(super) fn scale(&self, at: &[Point]) -> f64 {
        let (sum, square, _) = self.ratios(at);
        if square > 0.0 { sum / square } else { 1.0 }
    }

    /// Distance by hops: its sum, the sum of its squares, and how many.
    fn ratios(&self, at: &[Point]) -> (f64, f64, f64) {
        let (mut sum, mut square, mut pairs) = (0.0, 0.0, 0.0);
        for (source, row) in &self.hops {
            for (&there, &h) in at.iter().zip(row) {
                if h != FAR && h > 0 {
                    let q = distance(at[*source], there) / f64::from(h);
                    sum += q;
                    square += q * q;
                    pairs += 1.0;
                }
            }
        }
        (sum, square, pairs)
    }

    /// Mean of four measures, 1 at best.
    pub(super) fn worth(&self, at: &[Point]) -> f64 {
        let rate = if self.possible > 0.0 { (self.crossings(at) / self.possible).min(1.0) } else { 0.0 };
        (1.0 - self.stress(at).sqrt() + 1.0 - rate.sqrt() + self.kept(at) + 1.0 / (1.0 + self.unevenness(at))) / 4.0
    }

    fn crossings(&self, at: &[Point]) -> f64 {
        let links = &self.topology.links;
        let crossed = |i: usize, j: usize| {
            let (one, two) = (&links[i], &links[j]);
            let joined = one.a == two.a || one.a == two.b || one.b == two.a || one.b == two.b;
            let (a, b, c, d) = (at[one.a], at[one.b], at[two.a], at[two.b]);
            !joined && Rect::of(a, b).meets(&Rect::of(c, d)) && cross(a, b, c, d)
        };
        let lines = links.len();
        if lines <= LINES {
            return (0..lines).map(|i| (i + 1..lines).filter(|&j| crossed(i, j)).count()).sum::<usize>() as f64;
        }
        let mut rng = Rng::new(SEED);
        let hits = (0..PAIRS).filter(|_| crossed(rng.below(lines), rng.below(lines))).count();
        hits as f64 / PAIRS as f64 * lines as f64 * lines as f64 / 2.0
    }

    /// Standard deviation of the lengths of ties, by their mean.
    fn unevenness(&self, at: &[Point]) -> f64 {
        let count = self.topology.links.len().max(1) as f64;
        let lengths = || self.topology.links.iter().map(|l| distance(at[l.a], at[l.b]));
        let mean = lengths().sum::<f64>() / count;
        let spread = lengths().map(|l| (l - mean) * (l - mean)).sum::<f64>() / count;
        if mean > 0.0 { spread.sqrt() / mean } else { 0.0 }
    }

    /// Neighbourhoods kept: how many of a node's partners are among as many nearest nodes.
    fn kept(&self, at: &[Point]) -> f64 {
        let count = at.len();
        let mut rng = Rng::new(SEED);
        let nodes: Vec<usize> = if count <= ALL { (0..count).collect() } else { (0..SAMPLE).map(|_| rng.below(count)).collect() };
        let near = Neighbours::new(at);
        let (mut sum, mut seen) = (0.0, 0.0);
        for v in nodes {
            let degree = self.topology.degree(v);
            if degree > 0 {
                let found = near.nearest(v, degree);
                let both = found.iter().filter(|&&w| self.topology.near[v].binary_search_by_key(&w, |n| n.0).is_ok()).count();
                sum += both as f64 / (found.len() + degree - both) as f64;
                seen += 1.0;
            }
        }
        if seen > 0.0 { sum / seen } else { 0.0 }
    }
}

/// Nodes by cells of a square grid, about two in each.
pub(super) struct Neighbours<'a> {
    at: &'a [Point],
    corner: Point,
    cell: f64,
    columns: usize,
    rows: usize,
    /// Nodes by cell, and where each cell begins.
    nodes: Vec<u32>,
    begins: Vec<u32>,
}

impl<'a> Neighbours<'a> {
    pub(super) fn new(at: &'a [Point]) -> Self {
        let first = at.first().copied().unwrap_or((0.0, 0.0));
        let all = at.iter().fold(Rect::of(first, first), |r, &p| r.joined(Rect::of(p, p)));
        let cell = (2.0 * all.width().max(1e-9) * all.height().max(1e-9) / at.len().max(1) as f64).sqrt().max(all.width().max(all.height()) / 1000.0).max(1e-9);
        let size = |length: f64| (length / cell) as usize + 1;
        let mut grid =
            Self { at, corner: (all.left, all.top), cell, columns: size(all.width()), rows: size(all.height()), nodes: vec![0; at.len()], begins: Vec::new() };
        let mut counts = vec![0_u32; grid.columns * grid.rows + 1];
        for &p in at {
            let (column, row) = grid.cell_of(p);
            counts[row * grid.columns + column + 1] += 1;
        }
        for i in 1..counts.len() {
            counts[i] += counts[i - 1];
        }
        let mut next = counts.clone();
        for (v, &p) in at.iter().enumerate() {
            let (column, row) = grid.cell_of(p);
            let slot = &mut next[row * grid.columns + column];
            grid.nodes[*slot as usize] = v as u32;
            *slot += 1;
        }
        grid.begins = counts;
        grid
    }

    fn cell_of(&self, p: Point) -> (usize, usize) {
        let place = |x: f64, from: f64, most: usize| (((x - from) / self.cell) as usize).min(most - 1);
        (place(p.0, self.corner.0, self.columns), place(p.1, self.corner.1, self.rows))
    }

    /// The so many nearest nodes, in no particular order.
    pub(super) fn nearest(&self, node: usize, wanted: usize) -> Vec<usize> {
        let (column, row) = self.cell_of(self.at[node]);
        let mut found: Vec<(f64, usize)> = Vec::new();
        let farthest = self.columns.max(self.rows);
        let mut until = farthest;
        let mut ring = 0;
        while ring <= until {
            for y in row.saturating_sub(ring)..=(row + ring).min(self.rows - 1) {
                let inner = y.abs_diff(row) < ring;
                let (left, right) = (column.checked_sub(ring), Some(column + ring).filter(|x| *x < self.columns));
                let whole = column.saturating_sub(ring)..=(column + ring).min(self.columns - 1);
                let sides = left.into_iter().chain(right);
                let mut take = |x: usize| {
                    let cell = y * self.columns + x;
                    for &w in &self.nodes[self.begins[cell] as usize..self.begins[cell + 1] as usize] {
                        if w as usize != node {
                            found.push((distance(self.at[node], self.at[w as usize]), w as usize));
                        }
                    }
                };
                if inner { sides.for_each(&mut take) } else { whole.for_each(&mut take) }
            }
            if until == farthest && found.len() >= wanted {
                // Enough, but a nearer one may lie in a farther ring.
                found.select_nth_unstable_by(wanted - 1, |x, y| x.partial_cmp(y).unwrap_or(std::cmp::Ordering::Equal));
                until = ((found[wanted - 1].0 / self.cell) as usize + 1).clamp(ring, farthest);
            }
            ring += 1;
        }
        if found.len() > wanted {
            found.select_nth_unstable_by(wanted - 1, |x, y| x.0.total_cmp(&y.0).then(x.1.cmp(&y.1)));
            found.truncate(wanted);
        }
        found.into_iter().map(|f| f.1).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Edge;
    use super::super::topology::topology;
    use super::*;

    #[test]
    fn a_square_with_diagonals() {
        let pairs = [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (1, 3)];
        let edges: Vec<Edge> = pairs.iter().map(|&(a, b)| Edge { a, b, weight: 1.0 }).collect();
        let t = topology(4, &edges);
        let yard = Yardstick::new(&t);
        let at = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
        assert!((yard.crossings(&at) - 1.0).abs() < 1e-9);
        assert!((yard.kept(&at) - 1.0).abs() < 1e-9);
        // Four sides of 1 and two diagonals: 1 - (mean)² / mean of squares.
        let root = 2.0_f64.sqrt();
        let mean = (4.0 + 2.0 * root) / 6.0;
        assert!((yard.stress(&at) - (1.0 - mean * mean / (8.0 / 6.0))).abs() < 1e-9);
    }

    #[test]
    fn nearest_as_if_all_were_asked() {
        let mut rng = Rng::new(3);
        let at: Vec<Point> = (0..200).map(|_| (rng.unit() * rng.unit() * 9.0, rng.unit() * 4.0)).collect();
        let near = Neighbours::new(&at);
        for v in 0..200 {
            let mut found = near.nearest(v, 7);
            let mut all: Vec<usize> = (0..200).filter(|&w| w != v).collect();
            all.sort_by(|&x, &y| distance(at[v], at[x]).total_cmp(&distance(at[v], at[y])));
            all.truncate(7);
            all.sort_unstable();
            found.sort_unstable();
            assert_eq!(found, all);
        }
    }
}
