//! I29: whether like keeps to like: regions among themselves, classes among themselves.

use std::collections::BTreeMap;

use super::{Argument, Basis, Class, Entry, Extent, Finding, Measure, part};
use crate::analysis::network::as_number;

pub(super) const ENTRY: Entry = Entry {
    id: "I29",
    slug: "mixing",
    formula: "r = (Σ eᵢᵢ − Σ aᵢ²) / (1 − Σ aᵢ²); e: share of ends of ties from group i to group j, a: share of ends in group i; the value is by region",
    reference: "Newman 2003",
    measure: Measure::Index,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let region = |node: usize| {
        let actor = basis.actor(node);
        actor.region.clone().or_else(|| actor.country.clone())
    };
    let class = |node: usize| Class::of(basis.actor(node).kind);
    let pairs = || basis.network.edges.iter().map(|edge| edge.ends);
    let by_region = assortativity(pairs().filter_map(|(a, b)| Some((region(a)?, region(b)?))));
    let by_class = assortativity(pairs().map(|(a, b)| (class(a), class(b))));
    let n = basis.network.tied();
    let m = basis.network.edges.len();
    Some(Finding {
        value: by_region,
        parts: vec![part("by-region", by_region, Measure::Index), part("by-class", by_class, Measure::Index)],
        n,
        m,
        coverage: basis.coverage(&basis.network.edges),
        too_few: basis.is_too_few(n, m),
        reading: vec![("region", Argument::Number(by_region.unwrap_or_default())), ("class", Argument::Number(by_class.unwrap_or_default()))],
        ..Finding::default()
    })
}

/// None without ties, and when everybody is in one group.
fn assortativity<G: Ord>(pairs: impl Iterator<Item = (G, G)>) -> Option<f64> {
    let mut ends: BTreeMap<G, f64> = BTreeMap::new();
    let (mut same, mut all) = (0_usize, 0_usize);
    for (a, b) in pairs {
        all += 1;
        same += usize::from(a == b);
        *ends.entry(a).or_default() += 1.0;
        *ends.entry(b).or_default() += 1.0;
    }
    let expected: f64 = ends.values().map(|count| count / (2.0 * as_number(all))).map(|share| share * share).sum();
    (all > 0 && ends.len() > 1).then(|| (as_number(same) / as_number(all) - expected) / (1.0 - expected))
}
