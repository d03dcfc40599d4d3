//! I04: the share of ties that leave their region, beside what chance would give.
//!
//! The label of an actor is its region (ISO 3166-2), else its country; actors
//! whose place is not known are left out, with their ties.

use std::collections::BTreeMap;

use super::{Argument, Basis, Entry, Extent, Finding, Measure, count, part, share};
use crate::analysis::network::as_number;

pub(super) const ENTRY: Entry = Entry {
    id: "I04",
    slug: "cross-region",
    formula: "s = EL / (EL + IL); E-I = (EL − IL) / (EL + IL) = 2 s − 1; expected s = 1 − Σ nᵍ (nᵍ − 1) / (n (n − 1)); EL, IL: pairs across and within regions, nᵍ: actors of a region",
    reference: "Krackhardt & Stern 1988",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let label = |node: usize| {
        let actor = basis.actor(node);
        actor.region.as_deref().or(actor.country.as_deref())
    };
    let mut groups: BTreeMap<&str, usize> = BTreeMap::new();
    for name in (0..network.nodes.len()).filter_map(label) {
        *groups.entry(name).or_default() += 1;
    }
    let n: usize = groups.values().sum();
    let edges: Vec<_> = network.edges.iter().filter(|edge| label(edge.ends.0).is_some() && label(edge.ends.1).is_some()).collect();
    let across = edges.iter().filter(|edge| label(edge.ends.0) != label(edge.ends.1)).count();
    let m = edges.len();
    let value = share(across, m);
    let inside: usize = groups.values().map(|&size| size * (size - 1)).sum();
    let expected = (n > 1).then(|| 1.0 - as_number(inside) / (as_number(n) * (as_number(n) - 1.0)));
    Some(Finding {
        value,
        parts: vec![
            part("ei-index", value.map(|share| 2.0 * share - 1.0), Measure::Index),
            part("expected", expected, Measure::Share),
            part("expected-ei-index", expected.map(|share| 2.0 * share - 1.0), Measure::Index),
            count("across", across),
            count("within", m - across),
            count("regions", groups.len()),
        ],
        n,
        m,
        coverage: basis.coverage(edges),
        too_few: basis.is_too_few(n, m),
        reading: vec![
            ("across", Argument::Count(across)),
            ("pairs", Argument::Count(m)),
            ("share", Argument::Share(value.unwrap_or_default())),
            ("expected", Argument::Share(expected.unwrap_or_default())),
        ],
        ..Finding::default()
    })
}
