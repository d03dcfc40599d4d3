//! I10: how many large firms stand behind each stage of the chain.
//!
//! Which firm is a core enterprise is a rule, not taste: the one whose record says
//! `size = "large"`. Where no firm has a size there is nothing to say. Per 1,000 employees it is
//! told where the cluster's employees are declared: a fact with `metric = "employees"` that is
//! about no record and has no place of its own.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, count, part, share};
use crate::analysis::network::as_number;
use crate::base::date::Date;
use crate::base::unit::{Base, Unit};
use crate::base::value::{Amount, Known};
use crate::model::actor::Actor;
use crate::model::fact::Fact;
use crate::model::record::Progress;

pub(super) const ENTRY: Entry = Entry {
    id: "I10",
    slug: "large-firms",
    formula: "firms inside with size = \"large\" / declared stages of the chain; per 1,000 employees: the same firms / employees of the cluster × 1,000, \
employees: the newest number of a fact with metric = \"employees\" about the cluster as a whole",
    reference: "The definition is narrarium's own",
    measure: Measure::Mean,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let there = |actor: &&Actor| actor.kind.is_firm() && basis.holds(actor) && actor.life.is_active(basis.at);
    let firms: Vec<&Actor> = basis.cluster().actors.values().filter(there).collect();
    let sized: Vec<&&Actor> = firms.iter().filter(|actor| actor.size.is_some()).collect();
    if sized.is_empty() {
        return None;
    }
    let large: Vec<&&&Actor> = sized.iter().filter(|actor| actor.size.as_deref() == Some("large")).collect();
    let stages = basis.stages.iter().filter(|stage| !stage.is_support).count();
    let dated = firms.iter().filter(|actor| matches!(actor.life.since, Some(Known::Value(_)))).count();
    let sourced = firms.iter().filter(|actor| !actor.common.sources.cited().is_empty()).count();
    let mut parts = vec![count("large", large.len()), count("sized", sized.len()), count("declared", stages)];
    let mut reading = vec![
        ("large", Argument::Count(large.len())),
        ("sized", Argument::Count(sized.len())),
        ("firms", Argument::Count(firms.len())),
        ("stages", Argument::Count(stages)),
    ];
    // The employees are those of the cluster, and firms around it are not in their number.
    if basis.extent == Extent::Core {
        let employees = employees(basis);
        let per = employees.map(|(number, _)| as_number(large.len()) / number * 1000.0);
        parts.push(part("employees", employees.map(|(number, _)| number), Measure::Count));
        parts.push(part("per-thousand", per, Measure::Ratio));
        reading.push(("declared", Argument::Count(usize::from(employees.is_some()))));
        reading.push(("thousand", Argument::Measured(1000.0, Measure::Count)));
        reading.push(("employees", Argument::Measured(employees.map_or(0.0, |(number, _)| number), Measure::Count)));
        reading.push(("per", Argument::Measured(per.unwrap_or_default(), Measure::Ratio)));
        reading.extend(employees.map(|(_, date)| ("date", Argument::Date(date.clone()))));
    }
    Some(Finding {
        value: share(large.len(), stages),
        parts,
        n: firms.len(),
        m: sized.len(),
        coverage: Coverage { dated: share(dated, firms.len()), sourced: share(sourced, firms.len()) },
        too_few: sized.len() < basis.scope.site.config.min_n,
        named: large.iter().map(|actor| actor.id.clone()).collect(),
        reading,
        ..Finding::default()
    })
}

/// How many work in the cluster, and when that was: the newest number up to the day.
fn employees<'a>(basis: &Basis<'a>) -> Option<(f64, &'a Date)> {
    let of_all = |fact: &&Fact| fact.metric.as_deref() == Some("employees") && fact.about.is_empty() && fact.place.is_none() && fact.superseded_by.is_none();
    let facts = basis.cluster().facts.values().filter(of_all).filter(|fact| fact.unit.as_ref().is_some_and(counts_people));
    let points = facts.flat_map(|fact| fact.points.iter().filter(|point| fact.progress == Progress::Realised && point.progress == Progress::Realised));
    let known = points.filter_map(|point| {
        let date = point.date.value().filter(|date| date.latest().is_some_and(|last| last <= basis.at))?;
        // A range or a limit is no number to divide by.
        let Amount::Exact(number) = point.value.value()?.amount else { return None };
        Some((number.to_f64(), date)).filter(|(number, _)| *number > 0.0)
    });
    known.max_by_key(|(_, date)| date.latest())
}

/// Whether a unit is one in which those who work somewhere are counted.
fn counts_people(unit: &Unit) -> bool {
    unit.rate.is_none() && matches!(unit.base, Base::Noun(noun) if matches!(noun.id(), "employees" | "people" | "jobs" | "workers"))
}
