//! A first guess at places. In: hops within one connected part. Out: a point per node, up to
//! scale. Never here: chance.
//!
//! Pivot multidimensional scaling (Brandes, Pich 2006): distances to a few far-apart nodes,
//! doubly centred, projected on the two strongest directions, found by power iteration.

use super::geometry::Point;
use super::topology::Topology;

const PIVOTS: usize = 40;
const TURNS: usize = 60;

pub(super) fn start(topology: &Topology) -> Vec<Point> {
    let count = topology.count;
    let rows = centred(topology);
    let first = strongest(&rows, None);
    let second = strongest(&rows, Some(&first));
    (0..count)
        .map(|node| {
            let dot = |axis: &[f64]| rows.iter().zip(axis).map(|(row, a)| row[node] * a).sum::<f64>();
            // Nodes with the same hops to everyone coincide; a tiny push by index keeps the
            // later steps from dividing by nothing.
            let push = 1e-3 * (node + 1) as f64 / count as f64;
            (dot(&first) + push, dot(&second) + push * push)
        })
        .collect()
}

/// So many nodes far apart from each other, with their hops to all.
pub(super) fn far_apart(topology: &Topology, most: usize) -> Vec<(usize, Vec<u16>)> {
    let count = topology.count;
    // The node with most ties is the first pivot, then always the farthest from all before.
    let mut pivot = (0..count).max_by_key(|&v| (topology.degree(v), count - v)).unwrap_or(0);
    let mut nearest = vec![u16::MAX; count];
    let mut rows: Vec<(usize, Vec<u16>)> = Vec::new();
    for _ in 0..most.min(count) {
        let hops = topology.hops_from(pivot);
        for (best, &h) in nearest.iter_mut().zip(&hops) {
            *best = (*best).min(h);
        }
        rows.push((pivot, hops));
        pivot = (0..count).max_by_key(|&v| (nearest[v], count - v)).unwrap_or(0);
    }
    rows
}

/// One row per pivot: squared hops, doubly centred.
fn centred(topology: &Topology) -> Vec<Vec<f64>> {
    let count = topology.count;
    let square = |hops: Vec<u16>| hops.iter().map(|&h| f64::from(h) * f64::from(h)).collect();
    let mut rows: Vec<Vec<f64>> = far_apart(topology, PIVOTS).into_iter().map(|(_, hops)| square(hops)).collect();
    let pivots = rows.len() as f64;
    let column: Vec<f64> = (0..count).map(|v| rows.iter().map(|row| row[v]).sum::<f64>() / pivots).collect();
    let all = column.iter().sum::<f64>() / count as f64;
    for row in &mut rows {
        let own = row.iter().sum::<f64>() / count as f64;
        for (value, mean) in row.iter_mut().zip(&column) {
            *value = -0.5 * (*value - own - mean + all);
        }
    }
    rows
}

/// Eigenvector of `rows * rowsᵀ` with the largest value, at right angles to `other`.
fn strongest(rows: &[Vec<f64>], other: Option<&[f64]>) -> Vec<f64> {
    let size = rows.len();
    let product: Vec<Vec<f64>> = rows.iter().map(|a| rows.iter().map(|b| a.iter().zip(b).map(|(x, y)| x * y).sum()).collect()).collect();
    // Uneven start values: an even vector may lie exactly across the wanted one.
    let mut axis: Vec<f64> = (0..size).map(|i| 1.0 + ((i * 7 + 3) % 11) as f64 / 11.0).collect();
    for _ in 0..TURNS {
        let mut next: Vec<f64> = product.iter().map(|row| row.iter().zip(&axis).map(|(x, y)| x * y).sum()).collect();
        if let Some(other) = other {
            let dot: f64 = next.iter().zip(other).map(|(x, y)| x * y).sum();
            for (value, o) in next.iter_mut().zip(other) {
                *value -= dot * o;
            }
        }
        let length = next.iter().map(|x| x * x).sum::<f64>().sqrt();
        if length < 1e-9 {
            return vec![0.0; size];
        }
        axis = next.iter().map(|x| x / length).collect();
    }
    axis
}

#[cfg(test)]
mod tests {
    use super::super::Edge;
    use super::super::topology::topology;
    use super::*;

    #[test]
    fn a_path_becomes_a_line() {
        let edges: Vec<Edge> = (0..9).map(|a| Edge { a, b: a + 1, weight: 1.0 }).collect();
        let points = start(&topology(10, &edges));
        let rising = points.windows(2).all(|w| w[0].0 < w[1].0);
        let falling = points.windows(2).all(|w| w[0].0 > w[1].0);
        assert!(rising || falling, "{points:?}");
    }

    #[test]
    fn tiny_parts_are_finite() {
        for count in 1..4 {
            let edges: Vec<Edge> = (1..count).map(|b| Edge { a: 0, b, weight: 1.0 }).collect();
            let points = start(&topology(count, &edges));
            assert!(points.iter().all(|p| p.0.is_finite() && p.1.is_finite()));
        }
    }
}
