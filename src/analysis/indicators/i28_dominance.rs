//! I28: how far one actor dominates the graph and the text.

use super::{Argument, Basis, Entry, Extent, Finding, Measure, part, share};
use crate::analysis::mentions;
use crate::analysis::network::as_number;

pub(super) const ENTRY: Entry = Entry {
    id: "I28",
    slug: "dominance",
    formula: "max k / Σ k; Freeman: Σ (max k − k) / ((N − 1)(N − 2)); k: partners of an actor, N: actors with at least one tie",
    reference: "Freeman 1979; Markusen 1996 on hub-and-spoke districts",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let mut degrees: Vec<usize> = basis.network.nodes.iter().map(|node| node.degree).filter(|&degree| degree > 0).collect();
    degrees.sort_unstable();
    let n = degrees.len();
    let sum: usize = degrees.iter().sum();
    let most = degrees.last().copied().unwrap_or_default();
    let spread: usize = degrees.iter().map(|degree| most - degree).sum();
    let freeman = (n > 2).then(|| as_number(spread) / ((as_number(n) - 1.0) * (as_number(n) - 2.0)));
    let named: Vec<_> = basis.network.nodes.iter().filter(|node| node.degree == most && most > 0).map(|node| node.actor.clone()).collect();
    let told = mentions::of(basis.cluster());
    let mut reading = vec![
        ("share", Argument::Share(share(most, sum).unwrap_or_default())),
        ("partners", Argument::Count(most)),
        ("pairs", Argument::Count(basis.network.edges.len())),
        ("ties", Argument::Count(named.len())),
    ];
    reading.extend(named.first().map(|actor| ("actor", Argument::Actor(actor.clone()))));
    Some(Finding {
        value: share(most, sum),
        parts: vec![
            part("freeman", freeman, Measure::Share),
            part("gini", gini(&degrees), Measure::Share),
            part("mention-share", told.top_share(), Measure::Share),
        ],
        n,
        m: basis.network.edges.len(),
        coverage: basis.coverage(&basis.network.edges),
        too_few: basis.is_too_few(n, basis.network.edges.len()),
        named,
        reading,
        ..Finding::default()
    })
}

/// Gini coefficient of sorted numbers; none when their sum is zero.
fn gini(sorted: &[usize]) -> Option<f64> {
    let n = as_number(sorted.len());
    let sum: usize = sorted.iter().sum();
    let ranked: usize = sorted.iter().enumerate().map(|(rank, value)| (rank + 1) * value).sum();
    (sum > 0).then(|| 2.0 * as_number(ranked) / (n * as_number(sum)) - (n + 1.0) / n)
}
