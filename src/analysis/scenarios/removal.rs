//! M1: what holds together when actors go, one after the other.
//!
//! In: the indicator graph. Out: S(k), the largest connected part after k
//! actors are gone, as a share of all actors with a tie. Always the one with
//! most partners left goes next, the first by id among equals. Connectivity
//! only: nothing is said of goods or money.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::analysis::network::{Network, as_number, largest_without};
use crate::base::ids::ActorId;

use super::missing::{self, Missing};

/// The curve of one cluster.
#[derive(Clone, Debug, PartialEq)]
pub struct Removal {
    /// Who goes first, second …; whether a page may name them is the site's decision.
    pub order: Vec<ActorId>,
    /// S(k) for k = 0 … N.
    pub left: Vec<f64>,
    /// The least and the most of S(k) with a tenth of the ties missing or added.
    pub low: Vec<f64>,
    pub high: Vec<f64>,
    /// S(1) averaged over every actor that may be the one to go.
    pub any: f64,
    /// Bounds of S(1).
    pub missing: Option<Missing>,
    /// Actors with at least one tie, and pairs with one.
    pub n: usize,
    pub m: usize,
}

/// None without a tie.
pub(super) fn removal(network: &Network) -> Option<Removal> {
    let tied: Vec<usize> = (0..network.nodes.len()).filter(|&node| network.nodes[node].degree > 0).collect();
    let n = tied.len();
    if n == 0 {
        return None;
    }
    let pairs: Vec<(usize, usize)> = network.edges.iter().map(|edge| edge.ends).collect();
    let (order, sizes) = curve(network.nodes.len(), &tied, &pairs);
    let share = |size: usize| as_number(size) / as_number(n);
    let left: Vec<f64> = sizes.into_iter().map(share).collect();
    let variants = missing::over(&pairs, &tied, false, |variant| curve(network.nodes.len(), &tied, variant).1);
    let bound = |start: fn(f64, f64) -> f64| -> Vec<f64> {
        left.iter().enumerate().map(|(k, &base)| variants.iter().map(|sizes| share(sizes[k])).fold(base, start)).collect()
    };
    let first: Vec<f64> = variants.iter().map(|sizes| share(sizes[1])).collect();
    Some(Removal {
        order: order.into_iter().map(|node| network.nodes[node].actor.clone()).collect(),
        low: bound(f64::min),
        high: bound(f64::max),
        any: tied.iter().map(|&node| share(largest_without(network, node))).sum::<f64>() / as_number(n),
        missing: missing::bounds(left[1], &first, pairs.len()),
        left,
        n,
        m: pairs.len(),
    })
}

/// The order in which actors go, and the size of the largest part after 0, 1, 2 … of them. Sizes
/// are found backwards, adding actors to a forest of sets: a search after each would take too long.
fn curve(nodes: usize, tied: &[usize], pairs: &[(usize, usize)]) -> (Vec<usize>, Vec<usize>) {
    let mut neighbours = vec![Vec::new(); nodes];
    for &(a, b) in pairs {
        neighbours[a].push(b);
        neighbours[b].push(a);
    }
    let mut waiting: BTreeSet<(Reverse<usize>, usize)> = tied.iter().map(|&node| (Reverse(neighbours[node].len()), node)).collect();
    let mut left: Vec<usize> = neighbours.iter().map(Vec::len).collect();
    let mut order = Vec::with_capacity(tied.len());
    while let Some((_, node)) = waiting.pop_first() {
        order.push(node);
        for &other in &neighbours[node] {
            if waiting.remove(&(Reverse(left[other]), other)) {
                left[other] -= 1;
                waiting.insert((Reverse(left[other]), other));
            }
        }
    }
    let mut parent: Vec<usize> = (0..nodes).collect();
    let mut size = vec![0_usize; nodes];
    let mut largest = 0;
    let mut sizes = vec![0];
    for &node in order.iter().rev() {
        size[node] = 1;
        for &other in &neighbours[node] {
            let (a, b) = (root(&mut parent, node), root(&mut parent, other));
            // Who is not back yet is a set of size nothing.
            if a != b && size[b] > 0 {
                let (small, large) = if size[a] < size[b] { (a, b) } else { (b, a) };
                parent[small] = large;
                size[large] += size[small];
            }
        }
        largest = largest.max(size[root(&mut parent, node)]);
        sizes.push(largest);
    }
    sizes.reverse();
    (order, sizes)
}

fn root(parent: &mut [usize], mut node: usize) -> usize {
    while parent[node] != node {
        parent[node] = parent[parent[node]];
        node = parent[node];
    }
    node
}
