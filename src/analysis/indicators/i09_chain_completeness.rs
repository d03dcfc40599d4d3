//! I09: how many of the declared stages of the chain are filled.
//!
//! Support stages are outside the chain. With value shares declared for every
//! stage, the share of value they stand for is a part.

use std::collections::BTreeSet;

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, Part, count, part, share};
use crate::analysis::completeness::{StageState, StageStats};

pub(super) const ENTRY: Entry = Entry {
    id: "I09",
    slug: "chain-completeness",
    formula: "filled / declared stages of the chain; filled: at least one actor inside; deep: at least two of different owners",
    reference: "No agreed standard; the definition is narrarium's own",
    measure: Measure::Share,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let chain: Vec<&StageStats> = basis.stages.iter().filter(|stage| !stage.is_support).collect();
    if chain.is_empty() {
        return None;
    }
    let of = |state: StageState| chain.iter().filter(|stage| stage.state == state).count();
    let is_wide = basis.extent == Extent::Extended;
    let (own, nearby) = (of(StageState::Filled), of(StageState::FilledNearby));
    let filled = if is_wide { own + nearby } else { own };
    let deep = chain.iter().filter(|stage| if is_wide { stage.independent_extended } else { stage.independent } >= 2).count();
    let nobody = Vec::new();
    let members: BTreeSet<_> = chain.iter().flat_map(|stage| stage.core.iter().chain(if is_wide { &stage.extended } else { &nobody })).collect();
    let dated = members.iter().filter(|id| basis.cluster().actors[**id].life.since.is_some()).count();
    let sourced = members.iter().filter(|id| !basis.cluster().actors[**id].common.sources.cited().is_empty()).count();
    let mut parts = vec![
        count("filled", filled),
        count("declared", chain.len()),
        part("depth", share(deep, chain.len()), Measure::Share),
        count("gaps", of(StageState::Gap)),
        count("unexplained", of(StageState::Unexplained)),
    ];
    parts.extend(weighted(basis, &chain));
    Some(Finding {
        value: share(filled, chain.len()),
        parts,
        n: chain.len(),
        m: members.len(),
        coverage: Coverage { dated: share(dated, members.len()), sourced: share(sourced, members.len()) },
        too_few: members.len() < basis.scope.site.config.min_n,
        reading: vec![
            ("filled", Argument::Count(filled)),
            ("stages", Argument::Count(chain.len())),
            ("empty", Argument::Count(chain.len() - filled)),
            ("nearby", Argument::Count(if is_wide { 0 } else { nearby })),
            ("deep", Argument::Count(deep)),
        ],
        ..Finding::default()
    })
}

/// The share of value the filled stages stand for, where every stage declares one.
fn weighted(basis: &Basis<'_>, chain: &[&StageStats]) -> Option<Part> {
    let mut all = 0.0;
    let mut filled = 0.0;
    for stage in chain {
        let value = basis.cluster().stage(&stage.stage)?.value_share.as_ref()?.mid();
        all += value;
        let is_filled = stage.state == StageState::Filled || (basis.extent == Extent::Extended && stage.state == StageState::FilledNearby);
        if is_filled {
            filled += value;
        }
    }
    (all > 0.0).then(|| part("value-weighted", Some(filled / all), Measure::Share))
}
