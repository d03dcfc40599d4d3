//! I24: how near all tied actors are to one another.

use super::{Argument, Basis, Entry, Extent, Finding, Measure, count, part};
use crate::analysis::network::{as_number, steps};

pub(super) const ENTRY: Entry = Entry {
    id: "I24",
    slug: "efficiency",
    formula: "(1/(N(N − 1))) Σ 1/d(i, j); reachable: pairs with a path / pairs; mean steps: mean d(i, j) over reachable pairs; N: actors with at least one tie",
    reference: "Latora & Marchiori 2001",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let n = network.tied();
    let pairs = as_number(n) * (as_number(n) - 1.0);
    let (mut near, mut reachable, mut steps_in_all, mut longest) = (0.0, 0_usize, 0_usize, 0_usize);
    let neighbours = network.neighbours();
    for node in (0..network.nodes.len()).filter(|&node| network.nodes[node].degree > 0) {
        for distance in steps(&neighbours, node, None).into_iter().flatten().filter(|&distance| distance > 0) {
            near += 1.0 / as_number(distance);
            reachable += 1;
            steps_in_all += distance;
            longest = longest.max(distance);
        }
    }
    let defined = n > 1;
    let share = defined.then(|| as_number(reachable) / pairs);
    Some(Finding {
        value: defined.then(|| near / pairs),
        parts: vec![
            part("reachable", share, Measure::Share),
            count("islands", network.components.len()),
            part("mean-steps", (reachable > 0).then(|| as_number(steps_in_all) / as_number(reachable)), Measure::Mean),
            part("longest-way", (reachable > 0).then(|| as_number(longest)), Measure::Count),
        ],
        n,
        m: network.edges.len(),
        coverage: basis.coverage(&network.edges),
        too_few: basis.is_too_few(n, network.edges.len()),
        reading: vec![
            ("share", Argument::Share(share.unwrap_or_default())),
            ("islands", Argument::Count(network.components.len())),
            ("actors", Argument::Count(n)),
        ],
        ..Finding::default()
    })
}
