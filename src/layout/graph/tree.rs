//! Far groups of nodes seen as one. In: places and masses. Out: the push of all on one. Never
//! here: ties, steps.
//!
//! A quadtree (Barnes, Hut 1986), its cells in the order of a walk, each with the number of the
//! cell to go on with when it is not opened: no stack, no recursion while walking.

use super::geometry::Point;

/// A cell is opened when it is wider than this share of its distance.
const OPENING: f64 = 1.0;
/// Nodes a cell may hold without being cut further, and the deepest cut.
const FEW: usize = 6;
const DEEPEST: usize = 24;

struct Cell {
    centre: Point,
    mass: f64,
    /// Square of the distance from which on it is not opened.
    far: f64,
    /// The cell that follows when this one is not opened.
    next: u32,
    /// Its nodes, when it is not cut.
    nodes: (u32, u32),
}

pub(super) struct Tree {
    cells: Vec<Cell>,
    /// Places and masses in the order of the cells.
    sorted: Vec<(Point, f64)>,
}

impl Tree {
    pub(super) fn new(at: &[Point], mass: &[f64]) -> Self {
        let mut sorted: Vec<(Point, f64)> = at.iter().copied().zip(mass.iter().copied()).collect();
        let first = at.first().copied().unwrap_or((0.0, 0.0));
        let (low, high) = at.iter().fold((first, first), |(l, h), p| ((l.0.min(p.0), l.1.min(p.1)), (h.0.max(p.0), h.1.max(p.1))));
        let size = (high.0 - low.0).max(high.1 - low.1).max(1e-9);
        let mut tree = Self { cells: Vec::with_capacity(at.len()), sorted: Vec::new() };
        let count = sorted.len();
        tree.cut(&mut sorted, (0, count), low, size, 0);
        tree.sorted = sorted;
        tree
    }

    fn cut(&mut self, nodes: &mut [(Point, f64)], range: (usize, usize), corner: Point, size: f64, depth: usize) {
        let own = &mut nodes[range.0..range.1];
        let mass: f64 = own.iter().map(|n| n.1).sum();
        let weighed = own.iter().fold((0.0, 0.0), |s, (p, m)| (s.0 + p.0 * m, s.1 + p.1 * m));
        let centre = if mass > 0.0 { (weighed.0 / mass, weighed.1 / mass) } else { corner };
        let far = (size / OPENING) * (size / OPENING);
        let number = self.cells.len();
        let leaf = own.len() <= FEW || depth == DEEPEST;
        let held = if leaf { (range.0 as u32, range.1 as u32) } else { (0, 0) };
        self.cells.push(Cell { centre, mass, far, next: 0, nodes: held });
        if !leaf {
            let half = size / 2.0;
            let (x, y) = (corner.0 + half, corner.1 + half);
            let down = parted(own, |p| p.1 < y);
            let (above, below) = own.split_at_mut(down);
            let (first, second) = (parted(above, |p| p.0 < x), parted(below, |p| p.0 < x));
            let cuts = [range.0, range.0 + first, range.0 + down, range.0 + down + second, range.1];
            for (quarter, corner) in [corner, (x, corner.1), (corner.0, y), (x, y)].into_iter().enumerate() {
                if cuts[quarter] < cuts[quarter + 1] {
                    self.cut(nodes, (cuts[quarter], cuts[quarter + 1]), corner, half, depth + 1);
                }
            }
        }
        self.cells[number].next = self.cells.len() as u32;
    }

    /// The sum of `mass * way / distance²` from all to a place; what lies there does not push.
    pub(super) fn push(&self, at: Point) -> Point {
        let mut sum = (0.0, 0.0);
        let mut add = |from: Point, mass: f64| {
            let (dx, dy) = (at.0 - from.0, at.1 - from.1);
            let share = mass / (dx * dx + dy * dy).max(1e-6);
            sum = (sum.0 + dx * share, sum.1 + dy * share);
        };
        let mut number = 0;
        while let Some(cell) = self.cells.get(number) {
            let (dx, dy) = (at.0 - cell.centre.0, at.1 - cell.centre.1);
            if dx * dx + dy * dy > cell.far {
                add(cell.centre, cell.mass);
                number = cell.next as usize;
            } else {
                for &(place, mass) in &self.sorted[cell.nodes.0 as usize..cell.nodes.1 as usize] {
                    add(place, mass);
                }
                number += 1;
            }
        }
        sum
    }
}

/// Brings those that pass to the front; how many they are.
fn parted(nodes: &mut [(Point, f64)], passes: impl Fn(Point) -> bool) -> usize {
    let mut front = 0;
    for i in 0..nodes.len() {
        if passes(nodes[i].0) {
            nodes.swap(i, front);
            front += 1;
        }
    }
    front
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::rng::Rng;

    #[test]
    fn pushes_nearly_as_all_one_by_one() {
        let mut rng = Rng::new(1);
        let mut at: Vec<Point> = (0..300).map(|_| (rng.signed(), rng.signed())).collect();
        at.extend([(0.5, 0.5); 20]);
        let mass: Vec<f64> = (0..at.len()).map(|v| 1.0 + (v % 3) as f64).collect();
        let tree = Tree::new(&at, &mass);
        for v in [0, 9, 200, 310] {
            let (x, y) = tree.push(at[v]);
            let exact = at.iter().zip(&mass).fold((0.0, 0.0), |s, (p, m)| {
                let (dx, dy) = (at[v].0 - p.0, at[v].1 - p.1);
                let share = m / (dx * dx + dy * dy).max(1e-6);
                (s.0 + dx * share, s.1 + dy * share)
            });
            let size = (exact.0 * exact.0 + exact.1 * exact.1).sqrt();
            assert!((x - exact.0).abs() + (y - exact.1).abs() < 0.1 * size + 20.0, "{x} {y} {exact:?}");
        }
        assert_eq!(Tree::new(&[], &[]).push((0.0, 0.0)), (0.0, 0.0));
    }
}
