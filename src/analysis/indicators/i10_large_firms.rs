//! I10: how many large firms stand behind each stage of the chain.
//!
//! Which firm is a core enterprise is a rule, not taste: the one whose record says
//! `size = "large"`. Where no firm has a size there is nothing to say.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, count, share};
use crate::base::value::Known;
use crate::model::actor::Actor;

pub(super) const ENTRY: Entry = Entry {
    id: "I10",
    slug: "large-firms",
    formula: "firms inside with size = \"large\" / declared stages of the chain",
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
    Some(Finding {
        value: share(large.len(), stages),
        parts: vec![count("large", large.len()), count("sized", sized.len()), count("declared", stages)],
        n: firms.len(),
        m: sized.len(),
        coverage: Coverage { dated: share(dated, firms.len()), sourced: share(sourced, firms.len()) },
        too_few: sized.len() < basis.scope.site.config.min_n,
        named: large.iter().map(|actor| actor.id.clone()).collect(),
        reading: vec![
            ("large", Argument::Count(large.len())),
            ("sized", Argument::Count(sized.len())),
            ("firms", Argument::Count(firms.len())),
            ("stages", Argument::Count(stages)),
        ],
        ..Finding::default()
    })
}
