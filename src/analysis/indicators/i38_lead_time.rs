//! I38: how long deliveries take, from near and from far.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, count, median, part, share};
use crate::analysis::supply::{Delivery, deliveries};
use crate::base::value::Known;
use crate::model::relation::Relation;

pub(super) const ENTRY: Entry = Entry {
    id: "I38",
    slug: "lead-time",
    formula: "median of the declared lead times of supply ties to buyers inside; from inside, from outside; ninth decile: the smallest time that nine of ten do not exceed",
    reference: "The definition is narrarium's own",
    measure: Measure::Days,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let all = deliveries(basis.scope, basis.at, basis.extent.inside());
    let days = |tie: &Relation| Some(tie.lead_time.as_ref()?.value()?.days());
    let is_near = |one: &Delivery<'_>| one.relation.from.actor().and_then(|id| basis.cluster().actors.get(id)).is_some_and(|actor| basis.holds(actor));
    let sorted = |of: &dyn Fn(&Delivery<'_>) -> bool| -> Vec<f64> {
        let mut found: Vec<f64> = all.iter().filter(|one| of(one)).filter_map(|one| days(one.relation)).collect();
        found.sort_by(f64::total_cmp);
        found
    };
    let known = sorted(&|_| true);
    if known.is_empty() {
        return None;
    }
    let (near, far) = (sorted(&is_near), sorted(&|one| !is_near(one)));
    let value = median(&known);
    let ninth = known.get((known.len() * 9).div_ceil(10) - 1).copied();
    let dated = all.iter().filter(|one| matches!(one.relation.life.since, Some(Known::Value(_)))).count();
    let sourced = all.iter().filter(|one| !one.relation.common.sources.cited().is_empty()).count();
    Some(Finding {
        value,
        parts: vec![
            part("ninth-decile", ninth, Measure::Days),
            part("from-inside", median(&near), Measure::Days),
            part("from-outside", median(&far), Measure::Days),
            count("lead-times", known.len()),
        ],
        n: all.len(),
        m: known.len(),
        coverage: Coverage { dated: share(dated, all.len()), sourced: share(sourced, all.len()) },
        too_few: known.len() < basis.scope.site.config.min_n,
        reading: vec![("days", Argument::Number(value.unwrap_or_default())), ("known", Argument::Count(known.len())), ("ties", Argument::Count(all.len()))],
        ..Finding::default()
    })
}
