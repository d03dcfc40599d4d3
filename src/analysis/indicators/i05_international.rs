//! I05: how many of the cluster's ties lead to another country, and to how many.

use std::collections::BTreeMap;

use super::{Argument, Basis, Entry, Extent, Finding, Measure, count, part, share};

pub(super) const ENTRY: Entry = Entry {
    id: "I05",
    slug: "international",
    formula: "m× / m; effective partner countries: 1 / Σ p²; m: pairs with at least one end inside, m×: those whose ends are in different countries, p: a country's part of the foreign ends",
    reference: "Bathelt, Malmberg & Maskell 2004",
    measure: Measure::Share,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let country = |node: usize| basis.actor(node).country.as_deref();
    let placed = |edge: &&crate::analysis::network::Edge| {
        let (a, b) = edge.ends;
        (basis.is_inside(a) || basis.is_inside(b)) && country(a).is_some() && country(b).is_some()
    };
    let edges: Vec<_> = basis.network.edges.iter().filter(placed).collect();
    let mut partners: BTreeMap<&str, f64> = BTreeMap::new();
    let mut crossing = 0;
    for (a, b) in edges.iter().map(|edge| edge.ends).filter(|&(a, b)| country(a) != country(b)) {
        crossing += 1;
        // Between two actors inside of a cross-border cluster each is the other's partner.
        let weight = if basis.is_inside(a) && basis.is_inside(b) { 0.5 } else { 1.0 };
        for (near, far) in [(a, b), (b, a)] {
            if let (true, Some(name)) = (basis.is_inside(near), country(far)) {
                *partners.entry(name).or_default() += weight;
            }
        }
    }
    let all: f64 = partners.values().sum();
    let squares: f64 = partners.values().map(|weight| (weight / all) * (weight / all)).sum();
    let m = edges.len();
    let mut ends: Vec<usize> = edges.iter().flat_map(|edge| [edge.ends.0, edge.ends.1]).collect();
    ends.sort_unstable();
    ends.dedup();
    Some(Finding {
        value: share(crossing, m),
        parts: vec![
            count("crossing", crossing),
            count("countries", partners.len()),
            part("effective-countries", (crossing > 0).then(|| 1.0 / squares), Measure::Mean),
        ],
        n: ends.len(),
        m,
        coverage: basis.coverage(edges),
        too_few: basis.is_too_few(ends.len(), m),
        reading: vec![
            ("crossing", Argument::Count(crossing)),
            ("pairs", Argument::Count(m)),
            ("countries", Argument::Count(partners.len())),
            ("share", Argument::Share(share(crossing, m).unwrap_or_default())),
        ],
        ..Finding::default()
    })
}
