//! I07: how research and firms of the core are tied.

use std::collections::BTreeSet;

use super::{Argument, Basis, Entry, Extent, Finding, Measure, count, part, share};
use crate::analysis::network::as_number;
use crate::model::actor::ActorKind;
use crate::model::event::Event;
use crate::model::record::Progress;

pub(super) const ENTRY: Entry = Entry {
    id: "I07",
    slug: "research-firms",
    formula: "firms with at least one research partner / firms; density: m / (r f); f: firms inside, r: research institutes and universities inside, m: tied pairs of one of each; joint events: dated events of both in the last ten years / (f × 10)",
    reference: "After the triple-helix literature (Etzkowitz & Leydesdorff 2000)",
    measure: Measure::Share,
    extent: Extent::Core,
    compute,
};

/// How far back joint events count.
const YEARS: i32 = 10;

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let firm = |node: usize| basis.is_inside(node) && basis.actor(node).kind.is_firm();
    let research = |node: usize| basis.is_inside(node) && basis.actor(node).kind.is_research();
    let all = |is: &dyn Fn(usize) -> bool| (0..network.nodes.len()).filter(|&node| is(node)).count();
    let (firms, institutes) = (all(&firm), all(&research));
    let between: Vec<_> =
        network.edges.iter().filter(|edge| (firm(edge.ends.0) && research(edge.ends.1)) || (firm(edge.ends.1) && research(edge.ends.0))).collect();
    let linked: BTreeSet<usize> = between.iter().map(|edge| if firm(edge.ends.0) { edge.ends.0 } else { edge.ends.1 }).collect();
    let m = between.len();
    let possible = firms * institutes;
    Some(Finding {
        // Without any research institute nobody can be tied to one.
        value: share(linked.len(), firms).filter(|_| institutes > 0),
        parts: vec![
            part("density", (possible > 0).then(|| as_number(m) / as_number(possible)), Measure::Share),
            part("joint-events", (possible > 0).then(|| as_number(joint_events(basis)) / (as_number(firms) * f64::from(YEARS))), Measure::Ratio),
            count("firms", firms),
            count("institutes", institutes),
        ],
        n: firms + institutes,
        m,
        coverage: basis.coverage(between),
        too_few: basis.is_too_few(firms + institutes, m),
        reading: vec![
            ("linked", Argument::Count(linked.len())),
            ("firms", Argument::Count(firms)),
            ("institutes", Argument::Count(institutes)),
            ("share", Argument::Share(share(linked.len(), firms).unwrap_or_default())),
        ],
        ..Finding::default()
    })
}

/// Realised events of the last years that name a firm and a research institute, both inside.
fn joint_events(basis: &Basis<'_>) -> usize {
    let cluster = basis.cluster();
    let recent = |event: &Event| {
        let day = event.date.value().and_then(|date| date.earliest());
        day.is_some_and(|day| day <= basis.at && basis.at.decimal_year() - day.decimal_year() < f64::from(YEARS))
    };
    let names = |event: &Event, is: fn(ActorKind) -> bool| {
        event.actors.iter().filter_map(|id| cluster.actors.get(id)).any(|actor| basis.holds(actor) && is(actor.kind))
    };
    let joint =
        |event: &&Event| event.progress == Progress::Realised && recent(event) && names(event, ActorKind::is_firm) && names(event, ActorKind::is_research);
    cluster.events.values().filter(joint).count()
}
