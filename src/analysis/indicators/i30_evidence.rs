//! I30: how far the facts and ties can be traced to a source.
//!
//! It measures traceability, not truth.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, part, share};
use crate::analysis::evidence::Evidence;
use crate::analysis::identifier;
use crate::analysis::network::is_member;
use crate::base::date::Day;
use crate::base::value::Known;
use crate::model::fact::Fact;
use crate::model::kind::Kind;

pub(super) const ENTRY: Entry = Entry {
    id: "I30",
    slug: "evidence",
    formula: "facts and ties with a source and a date / all facts and ties",
    reference: "The definition is narrarium's own",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

/// What is known about one fact or tie.
struct Trace<'a> {
    evidence: &'a Evidence,
    is_dated: bool,
}

impl Trace<'_> {
    fn is_sourced(&self) -> bool {
        !self.evidence.cited.is_empty()
    }

    fn is_traced(&self) -> bool {
        self.is_sourced() && self.is_dated
    }
}

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let cluster = basis.cluster();
    let trace = |kind: Kind, id: &str, is_dated: bool| basis.evidence.of(kind, id).map(|evidence| Trace { evidence, is_dated });
    let facts: Vec<Trace<'_>> = cluster.facts.values().filter_map(|fact| trace(Kind::Fact, fact.id.as_str(), is_dated(fact))).collect();
    let ties: Vec<Trace<'_>> =
        cluster.relations.values().filter_map(|tie| trace(Kind::Relation, tie.id.as_str(), matches!(tie.life.since, Some(Known::Value(_))))).collect();
    let all = || facts.iter().chain(&ties);
    let n = facts.len() + ties.len();
    let sourced = all().filter(|trace| trace.is_sourced()).count();
    let traced = all().filter(|trace| trace.is_traced()).count();
    let located = all().filter(|trace| trace.is_traced() && trace.evidence.has_locator).count();
    let twice = all().filter(|trace| trace.evidence.independent >= 2).count();
    let members: Vec<_> = cluster.actors.values().filter(|actor| is_member(actor, basis.at)).collect();
    let identified = members.iter().filter(|actor| identifier::has_checked(&actor.ids)).count();
    let mut ages: Vec<f64> = all().filter_map(|trace| trace.evidence.newest).map(|day| months(day, basis.at)).collect();
    ages.sort_by(f64::total_cmp);
    let dated = all().filter(|trace| trace.is_dated).count();
    Some(Finding {
        value: share(traced, n),
        parts: vec![
            part("with-locator", share(located, n), Measure::Share),
            part("facts-sourced", share(facts.iter().filter(|trace| trace.is_sourced()).count(), facts.len()), Measure::Share),
            part("ties-sourced", share(ties.iter().filter(|trace| trace.is_sourced()).count(), ties.len()), Measure::Share),
            part("independent", share(twice, sourced), Measure::Share),
            part("identified", share(identified, members.len()), Measure::Share),
            part("median-age", super::median(&ages), Measure::Months),
        ],
        n,
        m: traced,
        coverage: Coverage { dated: share(dated, n), sourced: share(sourced, n) },
        too_few: n < basis.scope.site.config.min_n,
        reading: vec![
            ("traced", Argument::Count(traced)),
            ("records", Argument::Count(n)),
            ("share", Argument::Share(share(traced, n).unwrap_or_default())),
            ("twice", Argument::Count(twice)),
        ],
        ..Finding::default()
    })
}

/// A statement without a number needs no date of its own.
fn is_dated(fact: &Fact) -> bool {
    fact.points.iter().all(|point| !point.date.is_unknown())
}

/// Months from one day to another, a month being a twelfth of a year of 365.25 days.
fn months(from: Day, to: Day) -> f64 {
    let days = i32::try_from(to.ordinal() - from.ordinal()).unwrap_or(i32::MAX);
    f64::from(days.max(0)) / 30.4375
}
