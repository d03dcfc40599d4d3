//! I03: how many partners an actor has on average.

use super::{Argument, Basis, Entry, Extent, Finding, Measure, count, part};
use crate::analysis::network::as_number;

pub(super) const ENTRY: Entry = Entry {
    id: "I03",
    slug: "mean-degree",
    formula: "2 m / n; n: all recorded actors except markets and infrastructure, m: pairs with a tie",
    reference: "Wasserman & Faust 1994",
    measure: Measure::Mean,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let (n, m) = (network.nodes.len(), network.edges.len());
    let mean = (n > 0).then(|| 2.0 * as_number(m) / as_number(n));
    let strength: f64 = network.nodes.iter().map(|node| node.strength).sum();
    let most = network.nodes.iter().map(|node| node.degree).max().unwrap_or_default();
    Some(Finding {
        value: mean,
        parts: vec![part("weighted", (n > 0).then(|| strength / as_number(n)), Measure::Mean), count("most", most)],
        n,
        m,
        coverage: basis.coverage(&network.edges),
        too_few: basis.is_too_few(n, m),
        named: network.nodes.iter().filter(|node| node.degree == most && most > 0).map(|node| node.actor.clone()).collect(),
        reading: vec![("partners", Argument::Number(mean.unwrap_or_default())), ("actors", Argument::Count(n)), ("pairs", Argument::Count(m))],
        ..Finding::default()
    })
}
