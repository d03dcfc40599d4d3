//! I13: how much of what the cluster buys comes from the cluster.
//!
//! Three ways to count, which differ: by ties, by inputs, by value.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, Ties, count, part, share};
use crate::analysis::supply::{Delivery, Supplier, deliveries, table_of, worth};
use crate::base::ids::ActorId;
use crate::base::unit::Unit;
use crate::base::value::Known;

pub(super) const ENTRY: Entry = Entry {
    id: "I13",
    slug: "local-supply",
    formula: "supply ties to buyers inside from suppliers inside / all supply ties to buyers inside; by input: inputs with at least one supplier inside / inputs; by value: Σ v of suppliers inside / Σ v",
    reference: "Warner 2010 on local content",
    measure: Measure::Share,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let is_near = |id: &ActorId| basis.cluster().actors.get(id).is_some_and(|actor| basis.holds(actor));
    let is_local = |delivery: &&Delivery<'_>| delivery.relation.from.actor().is_some_and(is_near);
    let mut all = deliveries(basis.scope, basis.at, basis.extent.inside());
    if basis.ties == Ties::Dated {
        all.retain(|one| one.relation.life.is_dated_active(basis.at));
    }
    if all.is_empty() {
        return None;
    }
    let local = all.iter().filter(is_local).count();
    let lines = table_of(basis.scope, basis.at, basis.extent.inside());
    let complete: Vec<_> = lines.iter().filter(|line| line.is_complete).collect();
    let served = complete.iter().filter(|line| line.suppliers.iter().any(|(one, _)| matches!(one, Supplier::Actor(id) if is_near(id)))).count();
    let dated = all.iter().filter(|one| matches!(one.relation.life.since, Some(Known::Value(_)))).count();
    let sourced = all.iter().filter(|one| !one.relation.common.sources.cited().is_empty()).count();
    let mut buyers: Vec<&ActorId> = all.iter().map(|one| one.buyer).collect();
    buyers.sort_unstable();
    buyers.dedup();
    let mut parts = vec![
        part("by-input", share(served, complete.len()), Measure::Share),
        count("inputs-known", complete.len()),
        count("inputs-unknown", lines.len() - complete.len()),
    ];
    parts.extend(values(basis, &all).map(|(near, sum)| part("by-value", (sum > 0.0).then(|| near / sum), Measure::Share)));
    Some(Finding {
        value: share(local, all.len()),
        parts,
        n: buyers.len(),
        m: all.len(),
        coverage: Coverage { dated: share(dated, all.len()), sourced: share(sourced, all.len()) },
        too_few: all.len() < basis.scope.site.config.min_n,
        reading: vec![
            ("local", Argument::Count(local)),
            ("ties", Argument::Count(all.len())),
            ("share", Argument::Share(share(local, all.len()).unwrap_or_default())),
            ("unknown", Argument::Count(lines.len() - complete.len())),
        ],
        ..Finding::default()
    })
}

/// Value from the core and in all; none unless every tie declares one of one unit and year.
fn values(basis: &Basis<'_>, all: &[Delivery<'_>]) -> Option<(f64, f64)> {
    let mut measure: Option<(&Unit, i32)> = None;
    let (mut near, mut sum) = (0.0, 0.0);
    for delivery in all {
        let (unit, year, value) = worth(basis.cluster(), delivery.relation)?;
        if *measure.get_or_insert((unit, year)) != (unit, year) {
            return None;
        }
        sum += value;
        let from = delivery.relation.from.actor().and_then(|id| basis.cluster().actors.get(id));
        if from.is_some_and(|actor| basis.holds(actor)) {
            near += value;
        }
    }
    Some((near, sum))
}
