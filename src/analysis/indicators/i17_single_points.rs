//! I17: actors and ties through which alone others reach the rest of the graph.
//!
//! These are facts about the recorded graph; single points of failure of
//! supply are another question and another indicator.

use super::{Argument, Basis, Entry, Extent, Finding, Measure, count, part};
use crate::analysis::network::as_number;

pub(super) const ENTRY: Entry = Entry {
    id: "I17",
    slug: "single-points",
    formula: "articulation points and bridges; effect of a point: actors that no longer reach the largest remaining part / N; N: actors with at least one tie",
    reference: "Hopcroft & Tarjan 1973",
    measure: Measure::Count,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let n = network.tied();
    let worst = network.articulation.first();
    let cut_off = worst.map_or(0, |point| point.cut_off.len());
    let mut reading = vec![
        ("points", Argument::Count(network.articulation.len())),
        ("bridges", Argument::Count(network.bridges.len())),
        ("actors", Argument::Count(n)),
        ("cutoff", Argument::Count(cut_off)),
    ];
    reading.extend(worst.map(|point| ("actor", Argument::Actor(point.actor.clone()))));
    Some(Finding {
        value: (n > 0).then(|| as_number(network.articulation.len())),
        parts: vec![
            count("bridges", network.bridges.len()),
            count("cut-off", cut_off),
            part("cut-off-share", (n > 0).then(|| worst.map_or(0.0, |point| point.share)), Measure::Share),
        ],
        n,
        m: network.edges.len(),
        coverage: basis.coverage(&network.edges),
        too_few: basis.is_too_few(n, network.edges.len()),
        named: network.articulation.iter().map(|point| point.actor.clone()).collect(),
        reading,
        ..Finding::default()
    })
}
