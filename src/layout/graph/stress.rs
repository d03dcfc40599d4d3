//! Places whose distances tell the hops. In: a connected part, wished distances, a first guess.
//! Out: better places in units of one hop. Never here: canvas, labels.
//!
//! Stochastic gradient descent over pairs (Zheng, Pawar, Goodman 2019): every pair in turn is
//! moved towards its wished distance, with a step that shrinks from round to round.

use super::geometry::{Point, distance};
use super::topology::{FAR, Topology};
use crate::base::rng::Rng;

const ROUNDS: usize = 30;

/// Wished distance = hops.
pub(super) fn plain(hops: &[u16]) -> Vec<f64> {
    hops.iter().map(|&h| if h == FAR { 0.0 } else { f64::from(h) }).collect()
}

/// Wished distance along the shortest way, where a tie between two well-tied actors with few
/// common partners is longer: hubs get room for their leaves.
pub(super) fn roomy(topology: &Topology) -> Vec<f64> {
    let count = topology.count;
    let lengths: Vec<f64> = topology
        .links
        .iter()
        .map(|link| {
            let common = topology.near[link.a].iter().filter(|(v, _)| topology.near[link.b].iter().any(|(w, _)| v == w)).count();
            let apart = topology.degree(link.a) + topology.degree(link.b) - 2 * common;
            (apart as f64).sqrt() * 0.5 + 0.3
        })
        .collect();
    let mut wished = vec![0.0; count * count];
    for start in 0..count {
        let row = &mut wished[start * count..(start + 1) * count];
        row.fill(f64::INFINITY);
        row[start] = 0.0;
        let mut open = vec![true; count];
        // Dijkstra by plain search of the minimum: parts are small, and no heap order to fix.
        while let Some(node) = (0..count).filter(|&v| open[v] && row[v].is_finite()).min_by(|&v, &w| row[v].total_cmp(&row[w])) {
            open[node] = false;
            for &(other, link) in &topology.near[node] {
                row[other] = row[other].min(row[node] + lengths[link]);
            }
        }
    }
    wished
}

pub(super) fn relax(topology: &Topology, wished: &[f64], start: &[Point], seed: u64) -> Vec<Point> {
    let count = topology.count;
    let mut at = scaled(wished, start, count);
    let mut pairs: Vec<(u32, u32)> = Vec::with_capacity(count * count / 2);
    for i in 0..count {
        for j in i + 1..count {
            if wished[i * count + j].is_finite() && wished[i * count + j] > 0.0 {
                pairs.push((i as u32, j as u32));
            }
        }
    }
    if pairs.is_empty() {
        return at;
    }
    let farthest = wished.iter().copied().filter(|d| d.is_finite()).fold(1.0, f64::max);
    let (first, last) = (farthest * farthest, 0.1);
    let ratio = root(last / first, ROUNDS - 1);
    let mut step = first;
    let mut rng = Rng::new(seed);
    for _ in 0..ROUNDS {
        rng.shuffle(&mut pairs);
        for &(i, j) in &pairs {
            let (i, j) = (i as usize, j as usize);
            let wish = wished[i * count + j];
            let gain = (step / (wish * wish)).min(1.0);
            let (dx, dy) = (at[i].0 - at[j].0, at[i].1 - at[j].1);
            let length = (dx * dx + dy * dy).sqrt();
            let (ux, uy) = if length < 1e-9 { (1.0, 0.0) } else { (dx / length, dy / length) };
            let shift = gain * (length - wish) / 2.0;
            at[i] = (at[i].0 - shift * ux, at[i].1 - shift * uy);
            at[j] = (at[j].0 + shift * ux, at[j].1 + shift * uy);
        }
        step *= ratio;
    }
    at
}

/// Mean squared relative error of distances against hops, at the best scale; 0 is perfect.
pub(super) fn stress(hops: &[u16], at: &[Point]) -> f64 {
    let count = at.len();
    let (mut sum, mut square, mut pairs) = (0.0, 0.0, 0.0);
    for i in 0..count {
        for j in i + 1..count {
            let h = hops[i * count + j];
            if h != FAR && h > 0 {
                let q = distance(at[i], at[j]) / f64::from(h);
                sum += q;
                square += q * q;
                pairs += 1.0;
            }
        }
    }
    if square > 0.0 { (1.0 - sum * sum / (square * pairs)).max(0.0) } else { 0.0 }
}

/// The first guess at the size of the wishes.
fn scaled(wished: &[f64], start: &[Point], count: usize) -> Vec<Point> {
    let (mut above, mut below) = (0.0, 0.0);
    for i in 0..count {
        for j in i + 1..count {
            let wish = wished[i * count + j];
            if wish.is_finite() {
                let have = distance(start[i], start[j]);
                above += wish * have;
                below += have * have;
            }
        }
    }
    let factor = if below > 1e-12 { above / below } else { 1.0 };
    start.iter().map(|p| (p.0 * factor, p.1 * factor)).collect()
}

/// `value^(1/n)` for a value below 1, by halving: `powf` may differ between machines.
fn root(value: f64, n: usize) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if (0..n).fold(1.0, |product, _| product * middle) < value {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low + high) / 2.0
}

#[cfg(test)]
mod tests {
    use super::super::topology::topology;
    use super::super::{Edge, start};
    use super::*;

    #[test]
    fn a_cycle_is_drawn_truly() {
        let edges: Vec<Edge> = (0..12).map(|a| Edge { a, b: (a + 1) % 12, weight: 1.0 }).collect();
        let t = topology(12, &edges);
        let hops = t.all_hops();
        let at = relax(&t, &plain(&hops), &start::start(&t), 1);
        assert!(stress(&hops, &at) < 0.06, "{}", stress(&hops, &at));
        let again = relax(&t, &plain(&hops), &start::start(&t), 1);
        assert_eq!(at, again);
    }

    #[test]
    fn hubs_get_room() {
        let edges: Vec<Edge> = (1..6).map(|b| Edge { a: 0, b, weight: 1.0 }).collect();
        let t = topology(6, &edges);
        let wished = roomy(&t);
        assert!(wished[1] > 1.0 && (wished[8] - 2.0 * wished[1]).abs() < 1e-9);
    }

    #[test]
    fn roots() {
        assert!((root(0.001, 3) - 0.1).abs() < 1e-9);
    }
}
