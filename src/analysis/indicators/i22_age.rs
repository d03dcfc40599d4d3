//! I22: how old the ties are.

use super::{Argument, Basis, Entry, Extent, Finding, Measure, part, share};
use crate::base::value::Known;

pub(super) const ENTRY: Entry = Entry {
    id: "I22",
    slug: "tie-age",
    formula: "median of (as_of − since) in years over dated ties; share of them older than five years",
    reference: "The definition is narrarium's own",
    measure: Measure::Years,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let relations = basis.network.edges.iter().flat_map(|edge| &edge.relations).filter_map(|id| basis.cluster().relations.get(id));
    let mut ages: Vec<f64> = relations
        .filter_map(|tie| match &tie.life.since {
            Some(Known::Value(date)) => date.earliest(),
            _ => None,
        })
        .map(|day| basis.at.decimal_year() - day.decimal_year())
        .collect();
    ages.sort_by(f64::total_cmp);
    let old = ages.iter().filter(|age| **age > 5.0).count();
    let median = super::median(&ages);
    Some(Finding {
        value: median,
        parts: vec![part("older-than-five", share(old, ages.len()), Measure::Share)],
        n: basis.network.tied(),
        m: ages.len(),
        coverage: basis.coverage(&basis.network.edges),
        too_few: basis.is_too_few(basis.network.tied(), ages.len()),
        reading: vec![("years", Argument::Number(median.unwrap_or_default())), ("ties", Argument::Count(ages.len())), ("old", Argument::Count(old))],
        ..Finding::default()
    })
}
