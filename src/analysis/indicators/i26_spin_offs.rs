//! I26: how many firms came out of research in the last ten years.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, count, part, share};
use crate::analysis::network::as_number;
use crate::base::date::Day;
use crate::base::value::Known;
use crate::model::record::Progress;
use crate::model::relation::{Relation, RelationKind};

pub(super) const ENTRY: Entry = Entry {
    id: "I26",
    slug: "spin-offs",
    formula: "spin-offs of research institutes and universities in the ten years before as_of / such institutes; survivors: spin-offs of any parent at least five years old that are still active / all at least five years old",
    reference: "The definition is narrarium's own",
    measure: Measure::Mean,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let cluster = basis.cluster();
    let all: Vec<&Relation> =
        cluster.relations.values().filter(|tie| tie.kind == RelationKind::SpinOff && tie.progress == Progress::Realised && tie.pair().is_some()).collect();
    if all.is_empty() {
        return None;
    }
    let institutes = (0..basis.network.nodes.len()).filter(|&node| basis.actor(node).kind.is_research()).count();
    let years = |day: Day| basis.at.decimal_year() - day.decimal_year();
    let dated: Vec<(&Relation, f64)> = all.iter().filter_map(|tie| Some((*tie, years(begin(tie)?)))).filter(|(_, age)| *age >= 0.0).collect();
    let is_research = |tie: &Relation| tie.from.actor().and_then(|id| cluster.actors.get(id)).is_some_and(|actor| actor.kind.is_research());
    let recent = dated.iter().filter(|(tie, age)| *age < 10.0 && is_research(tie)).count();
    let old: Vec<&Relation> = dated.iter().filter(|(_, age)| *age >= 5.0).map(|(tie, _)| *tie).collect();
    let alive = old.iter().filter(|tie| tie.to.actor().and_then(|id| cluster.actors.get(id)).is_some_and(|actor| actor.life.is_active(basis.at))).count();
    let sourced = all.iter().filter(|tie| !tie.common.sources.cited().is_empty()).count();
    Some(Finding {
        value: (institutes > 0).then(|| as_number(recent) / as_number(institutes)),
        parts: vec![
            count("spin-offs", all.len()),
            count("from-research", all.iter().filter(|tie| is_research(tie)).count()),
            part("survivors", share(alive, old.len()), Measure::Share),
        ],
        n: institutes,
        m: all.len(),
        coverage: Coverage { dated: share(dated.len(), all.len()), sourced: share(sourced, all.len()) },
        too_few: all.len() < basis.scope.site.config.min_n,
        reading: vec![("recent", Argument::Count(recent)), ("institutes", Argument::Count(institutes)), ("all", Argument::Count(all.len()))],
        ..Finding::default()
    })
}

fn begin(tie: &Relation) -> Option<Day> {
    match &tie.life.since {
        Some(Known::Value(date)) => date.earliest(),
        Some(Known::Unknown) | None => None,
    }
}
