//! Who stands between others, and how deep in the network an actor sits.
//!
//! In: the neighbours of every node of a simple undirected network. Out: one number per node.
//!
//! Betweenness: Freeman 1977, computed after Brandes 2001. Core number: Seidman 1983, computed after
//! Batagelj & Zaveršnik 2003. Both are checked against networkx 3.6.1.

use std::collections::VecDeque;

use super::network::as_number;

/// For each node the share of the shortest ways between all pairs of other nodes that lead through
/// it, 0 to 1; a pair with several shortest ways counts in parts, one without any not at all.
pub fn betweenness(neighbours: &[Vec<usize>]) -> Vec<f64> {
    let n = neighbours.len();
    let mut through = vec![0.0; n];
    for start in 0..n {
        let (mut ways, mut steps) = (vec![0.0; n], vec![usize::MAX; n]);
        let mut before: Vec<Vec<usize>> = vec![Vec::new(); n];
        let (mut order, mut waiting) = (Vec::new(), VecDeque::from([start]));
        (ways[start], steps[start]) = (1.0, 0);
        while let Some(node) = waiting.pop_front() {
            order.push(node);
            for &next in &neighbours[node] {
                if steps[next] == usize::MAX {
                    steps[next] = steps[node] + 1;
                    waiting.push_back(next);
                }
                if steps[next] == steps[node] + 1 {
                    ways[next] += ways[node];
                    before[next].push(node);
                }
            }
        }
        // From the farthest back: each hands the ways that end at or behind it to those before it.
        let mut behind = vec![0.0; n];
        for &node in order.iter().rev() {
            for &previous in &before[node] {
                behind[previous] += ways[previous] / ways[node] * (1.0 + behind[node]);
            }
            if node != start {
                through[node] += behind[node];
            }
        }
    }
    // Every pair was met from both its ends.
    let pairs = as_number(n.saturating_sub(1)) * as_number(n.saturating_sub(2));
    through.iter().map(|sum| if pairs > 0.0 { sum / pairs } else { 0.0 }).collect()
}

/// For each node the largest k such that it belongs to a part in which everybody has k partners.
pub fn core_numbers(neighbours: &[Vec<usize>]) -> Vec<usize> {
    let mut left: Vec<usize> = neighbours.iter().map(Vec::len).collect();
    let mut core = vec![0; neighbours.len()];
    let mut is_out = vec![false; neighbours.len()];
    let mut deepest = 0;
    for _ in 0..neighbours.len() {
        let Some(node) = (0..neighbours.len()).filter(|node| !is_out[*node]).min_by_key(|node| left[*node]) else { break };
        deepest = deepest.max(left[node]);
        core[node] = deepest;
        is_out[node] = true;
        for &other in &neighbours[node] {
            left[other] = left[other].saturating_sub(1);
        }
    }
    core
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(n: usize, ties: &[(usize, usize)]) -> Vec<Vec<usize>> {
        let mut out = vec![Vec::new(); n];
        for &(a, b) in ties {
            out[a].push(b);
            out[b].push(a);
        }
        out
    }

    /// Marriages between families of Florence (Padgett & Ansell 1993), values of networkx 3.6.1.
    #[test]
    fn florentine_families() {
        let ties = [
            (0, 8),
            (1, 5),
            (1, 6),
            (1, 8),
            (2, 4),
            (2, 8),
            (3, 6),
            (3, 10),
            (3, 13),
            (4, 10),
            (4, 13),
            (6, 7),
            (6, 14),
            (8, 11),
            (8, 12),
            (8, 14),
            (9, 12),
            (10, 13),
            (11, 13),
            (11, 14),
        ];
        let neighbours = network(15, &ties);
        let expected = [
            0.0,
            0.212_454_212_454,
            0.093_406_593_407,
            0.104_395_604_396,
            0.054_945_054_945,
            0.0,
            0.254_578_754_579,
            0.0,
            0.521_978_021_978,
            0.0,
            0.021_978_021_978,
            0.113_553_113_553,
            0.142_857_142_857,
            0.102_564_102_564,
            0.091_575_091_575,
        ];
        for (node, (found, expected)) in betweenness(&neighbours).iter().zip(expected).enumerate() {
            assert!((found - expected).abs() < 1e-9, "{node}: {found}, not {expected}");
        }
        assert_eq!(core_numbers(&neighbours), [1, 2, 2, 2, 2, 1, 2, 1, 2, 1, 2, 2, 1, 2, 2]);
    }

    #[test]
    fn the_smallest_networks() {
        assert_eq!(betweenness(&[]), [0.0; 0]);
        assert_eq!(betweenness(&network(2, &[(0, 1)])), [0.0, 0.0]);
        // A star: all ways lead through its middle; two parts: no way between them counts.
        assert_eq!(betweenness(&network(4, &[(0, 1), (0, 2), (0, 3)])), [1.0, 0.0, 0.0, 0.0]);
        assert_eq!(core_numbers(&network(5, &[(0, 1), (1, 2), (0, 2), (2, 3)])), [2, 2, 2, 1, 0]);
    }
}
