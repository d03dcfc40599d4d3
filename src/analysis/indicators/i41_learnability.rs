//! I41: how much of what the cluster does is written down step by step.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, count, part, share};
use crate::base::locale::Lang;

pub(super) const ENTRY: Entry = Entry {
    id: "I41",
    slug: "learnability",
    formula: "mechanisms with written steps / mechanisms; glossary: terms explained in every promised language / terms",
    reference: "The definition is narrarium's own",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let cluster = basis.cluster();
    let all: Vec<_> = cluster.mechanisms.values().collect();
    if all.is_empty() {
        return None;
    }
    let written = all.iter().filter(|one| one.steps.get(Lang::DEFAULT).is_some_and(|steps| !steps.is_empty())).count();
    let looked_for = all.iter().filter(|one| !one.not_established.is_empty()).count();
    let terms: Vec<_> = cluster.own.terms.values().chain(basis.scope.site.shared.terms.values()).collect();
    let everywhere = terms.iter().filter(|term| cluster.languages.iter().all(|&lang| term.short.get(lang).is_some())).count();
    let sourced = all.iter().filter(|one| !one.common.sources.cited().is_empty() || !one.evidence.is_empty()).count();
    Some(Finding {
        value: share(written, all.len()),
        parts: vec![
            count("steps-written", written),
            count("not-established", looked_for),
            count("terms", terms.len()),
            part("glossary", share(everywhere, terms.len()), Measure::Share),
        ],
        n: all.len(),
        m: written,
        coverage: Coverage { dated: None, sourced: share(sourced, all.len()) },
        too_few: all.len() < basis.scope.site.config.min_n,
        reading: vec![("written", Argument::Count(written)), ("mechanisms", Argument::Count(all.len())), ("terms", Argument::Count(terms.len()))],
        ..Finding::default()
    })
}
