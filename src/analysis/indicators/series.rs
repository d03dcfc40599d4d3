//! Indicators over time: their value at the end of each phase.
//!
//! In: a cluster and its phases. Out: one course per indicator and boundary. Only dated ties
//! count, on the last day too: with the undated ones of today the last step would rise by
//! definition. What says nothing about a past day is not here: suppliers are declared complete for
//! today, evidence and languages belong to the record and not to the day.

use rayon::prelude::*;

use super::{Basis, ENTRIES, Entry, Extent, Measure, Ties};
use crate::analysis::completeness;
use crate::analysis::evidence::EvidenceBook;
use crate::analysis::evolution::{Evolution, PhaseStats};
use crate::analysis::network;
use crate::base::date::Day;
use crate::base::ids::PhaseId;
use crate::model::actor::Boundary;
use crate::model::site::Scope;

/// An indicator at the end of each phase that has begun.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub id: &'static str,
    pub slug: &'static str,
    pub measure: Measure,
    pub extent: Extent,
    pub steps: Vec<Step>,
}

/// Its value on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub phase: PhaseId,
    /// The last day of the phase, or the reference day.
    pub at: Day,
    pub value: Option<f64>,
    pub n: usize,
    pub m: usize,
    pub too_few: bool,
}

/// Indicators whose records say something about a past day.
const OVER_TIME: [&str; 21] =
    ["I01", "I02", "I03", "I04", "I05", "I06", "I07", "I08", "I09", "I11", "I13", "I17", "I18", "I21", "I22", "I23", "I24", "I28", "I29", "I40", "I42"];

/// The courses of a cluster, in the order of their ids; the core before the extended cluster.
pub fn by_phase(scope: Scope<'_>, evidence: &EvidenceBook, evolution: &Evolution, as_of: Day) -> Vec<Course> {
    let cluster = scope.cluster;
    let is_wider = cluster.actors.values().any(|actor| actor.boundary == Boundary::Extended);
    let mut courses: Vec<(&Entry, Course)> = Vec::new();
    for entry in ENTRIES.iter().filter(|entry| OVER_TIME.contains(&entry.id)) {
        let mut add = |extent| courses.push((entry, Course { id: entry.id, slug: entry.slug, measure: entry.measure, extent, steps: Vec::new() }));
        add(entry.extent);
        if entry.extent == Extent::Core && is_wider {
            add(Extent::Extended);
        }
    }
    // The days are computed side by side, and each course takes its steps in their order.
    let begun: Vec<&PhaseStats> = evolution.phases.iter().filter(|phase| phase.begins <= as_of).collect();
    let days: Vec<Vec<Step>> = begun
        .into_par_iter()
        .map(|phase| {
            let network = network::dated_at(cluster, phase.ends);
            let stages = completeness::stages_of(cluster, phase.ends, &|actor| network.index(&actor.id).is_some());
            let step = |(entry, course): &(&Entry, Course)| {
                let extent = if course.extent == Extent::Extended { Extent::Extended } else { Extent::Core };
                let found = entry.find(&Basis { scope, at: phase.ends, network: &network, stages: &stages, evidence, extent, ties: Ties::Dated });
                Step {
                    phase: phase.phase.clone(),
                    at: phase.ends,
                    value: found.as_ref().and_then(|found| found.value),
                    n: found.as_ref().map_or(0, |found| found.n),
                    m: found.as_ref().map_or(0, |found| found.m),
                    too_few: found.as_ref().is_none_or(|found| found.too_few),
                }
            };
            courses.iter().map(step).collect()
        })
        .collect();
    for steps in days {
        courses.iter_mut().zip(steps).for_each(|((_, course), step)| course.steps.push(step));
    }
    courses.retain(|(_, course)| course.steps.iter().any(|step| step.value.is_some()));
    courses.into_iter().map(|(_, course)| course).collect()
}
