//! I18: how much of the graph holds together when actors go.
//!
//! Always the actor with most partners left goes next, the first by id among
//! equals; degrees are counted anew after each.

use super::{Argument, Basis, Entry, Extent, Finding, Measure, Row, Subject, part};
use crate::analysis::network::{Network, as_number, largest_without};

pub(super) const ENTRY: Entry = Entry {
    id: "I18",
    slug: "robustness",
    formula: "R = (1/N) Σ S(k), k = 1 … N; S(k): largest connected part / N after k actors are gone, the one with most ties left first; N: actors with at least one tie. From (N − 1)/N² (a star) to (N − 1)/(2N) (all tied to all)",
    reference: "Schneider et al. 2011; Albert, Jeong & Barabási 2000",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let n = network.tied();
    let order = removal(network);
    let sizes = curve(network, &order);
    let part_of = |size: usize| if n > 0 { as_number(size) / as_number(n) } else { 0.0 };
    let value = (n > 0).then(|| sizes.iter().map(|&size| part_of(size)).sum::<f64>() / as_number(n));
    let first = sizes.first().map(|&size| part_of(size));
    let whole = network.components.first().map_or(0, Vec::len);
    let tied = || (0..network.nodes.len()).filter(|&node| network.nodes[node].degree > 0);
    // Only where an actor alone holds a part on does its loss cost more than itself.
    let after = |node: usize| largest_without(network, node);
    let mean = (n > 0).then(|| tied().map(|node| part_of(after(node))).sum::<f64>() / as_number(n));
    let rows = order
        .iter()
        .zip(&sizes)
        .take(10)
        .map(|(&node, &size)| Row {
            subject: Subject::Actor(network.nodes[node].actor.clone()),
            value: Some(part_of(size)),
            measure: Measure::Share,
            n: size,
            m: 0,
        })
        .collect();
    let mut reading = vec![
        ("first", Argument::Share(first.unwrap_or_default())),
        ("whole", Argument::Share(part_of(whole.min(n)))),
        ("mean", Argument::Share(mean.unwrap_or_default())),
        ("actors", Argument::Count(n)),
    ];
    reading.extend(order.first().map(|&node| ("actor", Argument::Actor(network.nodes[node].actor.clone()))));
    Some(Finding {
        value,
        parts: vec![
            part("after-first", first, Measure::Share),
            part("after-any", mean, Measure::Share),
            part("star", (n > 0).then(|| (as_number(n) - 1.0) / (as_number(n) * as_number(n))), Measure::Share),
            part("complete", (n > 0).then(|| (as_number(n) - 1.0) / (2.0 * as_number(n))), Measure::Share),
        ],
        rows,
        n,
        m: network.edges.len(),
        coverage: basis.coverage(&network.edges),
        too_few: basis.is_too_few(n, network.edges.len()),
        named: order.first().map(|&node| network.nodes[node].actor.clone()).into_iter().collect(),
        reading,
    })
}

/// The order in which actors go.
pub(crate) fn removal(network: &Network) -> Vec<usize> {
    let neighbours = network.neighbours();
    let mut left: Vec<usize> = network.nodes.iter().map(|node| node.degree).collect();
    let mut is_gone = vec![false; left.len()];
    let mut order = Vec::new();
    for _ in 0..network.tied() {
        let rank = |node: &usize| (left[*node], std::cmp::Reverse(*node));
        let Some(next) = (0..left.len()).filter(|&node| !is_gone[node] && network.nodes[node].degree > 0).max_by_key(rank) else { break };
        is_gone[next] = true;
        for &other in &neighbours[next] {
            left[other] = left[other].saturating_sub(1);
        }
        order.push(next);
    }
    order
}

/// Size of the largest part after each removal. Built backwards, adding
/// actors to a forest of sets: removing and searching again would cost a
/// search per actor.
fn curve(network: &Network, order: &[usize]) -> Vec<usize> {
    let neighbours = network.neighbours();
    let mut parent: Vec<usize> = (0..network.nodes.len()).collect();
    let mut size = vec![0_usize; network.nodes.len()];
    let mut largest = 0;
    let mut sizes = Vec::new();
    for &node in order.iter().rev() {
        sizes.push(largest);
        size[node] = 1;
        for &other in &neighbours[node] {
            let (a, b) = (root(&parent, node), root(&parent, other));
            // What is not yet there is a set of its own, of size nothing.
            if a != b && size[b] > 0 {
                let (small, large) = if size[a] < size[b] { (a, b) } else { (b, a) };
                parent[small] = large;
                size[large] += size[small];
            }
        }
        largest = largest.max(size[root(&parent, node)]);
    }
    sizes.reverse();
    sizes
}

fn root(parent: &[usize], mut node: usize) -> usize {
    while parent[node] != node {
        node = parent[node];
    }
    node
}
