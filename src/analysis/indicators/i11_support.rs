//! I11: how many of the declared support functions somebody has filled for years.
//!
//! The functions are the stages with the role `support`. An actor whose beginning nobody dated
//! is not old; it is not known how old it is.

use std::collections::BTreeSet;

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, Row, Subject, count, share};
use crate::analysis::completeness::StageStats;
use crate::base::ids::ActorId;
use crate::model::actor::Actor;

pub(super) const ENTRY: Entry = Entry {
    id: "I11",
    slug: "support-maturity",
    formula: "support stages with at least one actor inside that began five years ago or earlier / declared support stages",
    reference: "The definition is narrarium's own",
    measure: Measure::Share,
    extent: Extent::Core,
    compute,
};

/// Years after which an actor counts as established.
const YEARS: f64 = 5.0;

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let support: Vec<&StageStats> = basis.stages.iter().filter(|stage| stage.is_support).collect();
    if support.is_empty() {
        return None;
    }
    let inside = |stage: &StageStats| -> Vec<&Actor> {
        let all = stage.core.iter().chain(&stage.extended);
        all.filter_map(|id| basis.cluster().actors.get(id)).filter(|actor| basis.holds(actor)).collect()
    };
    let is_old = |actor: &&&Actor| actor.life.begins().is_some_and(|day| basis.at.decimal_year() - day.decimal_year() >= YEARS);
    let mut members: BTreeSet<&ActorId> = BTreeSet::new();
    let (mut filled, mut mature) = (0, 0);
    let mut rows = Vec::new();
    for stage in &support {
        let here = inside(stage);
        let old = here.iter().filter(is_old).count();
        filled += usize::from(!here.is_empty());
        mature += usize::from(old > 0);
        members.extend(here.iter().map(|actor| &actor.id));
        rows.push(Row { subject: Subject::Stage(stage.stage.clone()), value: share(old, here.len()), measure: Measure::Share, n: here.len(), m: old });
    }
    let of = |id: &&&ActorId| &basis.cluster().actors[**id];
    let dated = members.iter().filter(|id| of(id).life.begins().is_some()).count();
    let sourced = members.iter().filter(|id| !of(id).common.sources.cited().is_empty()).count();
    Some(Finding {
        value: share(mature, support.len()),
        parts: vec![count("mature", mature), count("filled", filled), count("declared", support.len())],
        rows,
        n: support.len(),
        m: members.len(),
        coverage: Coverage { dated: share(dated, members.len()), sourced: share(sourced, members.len()) },
        too_few: members.len() < basis.scope.site.config.min_n,
        reading: vec![
            ("mature", Argument::Count(mature)),
            ("stages", Argument::Count(support.len())),
            ("filled", Argument::Count(filled)),
            ("actors", Argument::Count(members.len())),
            ("undated", Argument::Count(members.len() - dated)),
        ],
        ..Finding::default()
    })
}
