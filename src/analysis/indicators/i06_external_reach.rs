//! I06: how near the world outside is to the core, and through whom.

use super::{Argument, Basis, Entry, Extent, Finding, Measure, Row, Subject, Ties, count, part, share};
use crate::analysis::network::{as_number, steps};

pub(super) const ENTRY: Entry = Entry {
    id: "I06",
    slug: "external-reach",
    formula: "(1/n) Σᵢ Σⱼ 1/d(i, j); i: actors inside (n of them), j: actors outside; drop of an actor: the value minus the value without the actor, n kept",
    reference: "Breschi & Lenzi 2014; Gould & Fernandez 1989",
    measure: Measure::Mean,
    extent: Extent::Core,
    compute,
};

/// How many gatekeepers are tried.
const TRIED: usize = 40;

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let inside: Vec<bool> = (0..network.nodes.len()).map(|node| basis.is_inside(node)).collect();
    let core: Vec<usize> = (0..network.nodes.len()).filter(|&node| inside[node]).collect();
    let neighbours = network.neighbours();
    let reach = |without: Option<usize>| reach(&inside, &neighbours, &core, without);
    let value = reach(None);
    let outside = |node: usize| neighbours[node].iter().filter(|&&other| !inside[other]).count();
    let mut both_ways: Vec<usize> = core.iter().copied().filter(|&node| (1..neighbours[node].len()).contains(&outside(node))).collect();
    let all = both_ways.len();
    // Each drop costs a search per core actor; in large clusters only those
    // with most partners outside are tried.
    both_ways.sort_by_key(|&node| (std::cmp::Reverse(outside(node)), node));
    both_ways.truncate(TRIED);
    // In a series only the value counts.
    if basis.ties == Ties::Dated {
        both_ways.clear();
    }
    let mut gatekeepers: Vec<(usize, f64)> =
        both_ways.into_iter().map(|node| (node, value.unwrap_or_default() - reach(Some(node)).unwrap_or_default())).collect();
    gatekeepers.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let id = |node: usize| network.nodes[node].actor.clone();
    let mut reading = vec![
        ("gatekeepers", Argument::Count(all)),
        ("actors", Argument::Count(core.len())),
        ("share", Argument::Share(share(all, core.len()).unwrap_or_default())),
        ("drop", Argument::Share(gatekeepers.first().zip(value.filter(|value| *value > 0.0)).map_or(0.0, |((_, drop), value)| drop / value))),
    ];
    reading.extend(gatekeepers.first().map(|(node, _)| ("actor", Argument::Actor(id(*node)))));
    Some(Finding {
        value,
        parts: vec![
            count("gatekeepers", all),
            part("gatekeeper-share", share(all, core.len()), Measure::Share),
            part("largest-drop", gatekeepers.first().map(|(_, drop)| *drop), Measure::Mean),
        ],
        rows: gatekeepers
            .iter()
            .map(|(node, drop)| Row { subject: Subject::Actor(id(*node)), value: Some(*drop), measure: Measure::Mean, n: 0, m: 0 })
            .collect(),
        n: core.len(),
        m: network.edges.len(),
        coverage: basis.coverage(&network.edges),
        too_few: basis.is_too_few(core.len(), network.edges.len()),
        named: gatekeepers.iter().map(|(node, _)| id(*node)).collect(),
        reading,
    })
}

/// The sum of nearness from the core to all outside, per actor of the core.
fn reach(inside: &[bool], neighbours: &[Vec<usize>], core: &[usize], without: Option<usize>) -> Option<f64> {
    if core.is_empty() {
        return None;
    }
    let near = |from: usize| -> f64 {
        let distances = steps(neighbours, from, without);
        let outside = distances.iter().enumerate().filter(|(node, _)| !inside[*node]);
        outside.filter_map(|(_, steps)| *steps).map(|steps| 1.0 / as_number(steps)).sum()
    };
    let sum: f64 = core.iter().filter(|&&node| Some(node) != without).map(|&node| near(node)).sum();
    Some(sum / as_number(core.len()))
}
