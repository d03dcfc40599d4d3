//! I02: the share of the recorded actors that have any tie.

use super::{Argument, Basis, Entry, Extent, Finding, Measure, count, share};

pub(super) const ENTRY: Entry = Entry {
    id: "I02",
    slug: "inclusiveness",
    formula: "(n − isolated) / n; n: all recorded actors except markets and infrastructure",
    reference: "Hanneman & Riddle 2005; Borgatti (analytictech.com)",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let n = network.nodes.len();
    let tied = network.tied();
    let isolated: Vec<_> = network.nodes.iter().filter(|node| node.degree == 0).map(|node| node.actor.clone()).collect();
    Some(Finding {
        value: share(tied, n),
        parts: vec![count("tied", tied), count("isolated", isolated.len())],
        n,
        m: network.edges.len(),
        coverage: basis.coverage(&network.edges),
        too_few: basis.is_too_few(n, network.edges.len()),
        reading: vec![("tied", Argument::Count(tied)), ("actors", Argument::Count(n)), ("isolated", Argument::Count(isolated.len()))],
        named: isolated,
        ..Finding::default()
    })
}
