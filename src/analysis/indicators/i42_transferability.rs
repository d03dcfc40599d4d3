//! I42: what would remain of the ties without the leading actor, and what did remain without
//! those that have left.
//!
//! The first two are thought: today's graph without its leading actor. The third is recorded: ties
//! between partners of an actor that left, a year after it was gone (`outlived`).

mod outlived;

use super::{Argument, Basis, Entry, Extent, Finding, Measure, count, part, share};
use crate::analysis::network::density;

pub(super) const ENTRY: Entry = Entry {
    id: "I42",
    slug: "transferability",
    formula: "pairs with a tie that do not touch the actor with most partners / pairs with a tie; cooperation density without it; \
outlived: ties between two partners of an actor that left which were still there a year later / all such ties that were there when it left, \
one count for each exit; actors with a successor did not leave, and ties whose dates leave either open are unknown",
    reference: "The definition is narrarium's own",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let m = network.edges.len();
    let most = network.nodes.iter().map(|node| node.degree).max().unwrap_or_default();
    let top = network.nodes.iter().position(|node| node.degree == most).filter(|_| most > 0);
    let without = m - most;
    let is_firm = |node: usize| Some(node) != top && basis.is_inside(node) && basis.actor(node).kind.is_firm();
    let firms = (0..network.nodes.len()).filter(|&node| is_firm(node)).count();
    let between = network.edges.iter().filter(|edge| is_firm(edge.ends.0) && is_firm(edge.ends.1)).count();
    let after = outlived::after_exits(basis.cluster(), basis.at);
    let mut reading = vec![
        ("without", Argument::Count(without)),
        ("pairs", Argument::Count(m)),
        ("share", Argument::Share(share(without, m).unwrap_or_default())),
        ("beside", Argument::Count(after.judged() + after.unknown)),
        ("judged", Argument::Count(after.judged())),
        ("outlived", Argument::Count(after.lasted)),
        ("unclear", Argument::Count(after.unknown)),
    ];
    reading.extend(top.map(|node| ("actor", Argument::Actor(network.nodes[node].actor.clone()))));
    Some(Finding {
        value: share(without, m),
        parts: vec![
            part("density-without", density(firms, between), Measure::Share),
            part("outlived", share(after.lasted, after.judged()), Measure::Share),
            count("outlived-of", after.judged()),
            count("outlived-unknown", after.unknown),
            count("left", after.exits),
        ],
        n: network.tied(),
        m,
        coverage: basis.coverage(&network.edges),
        too_few: basis.is_too_few(network.tied(), m),
        named: top.map(|node| network.nodes[node].actor.clone()).into_iter().collect(),
        reading,
        ..Finding::default()
    })
}
