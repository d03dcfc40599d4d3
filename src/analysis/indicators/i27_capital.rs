//! I27: who came and who left, as told by dated events.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, count, part, share};
use crate::model::event::{Changed, Event, EventKind};
use crate::model::record::Progress;

pub(super) const ENTRY: Entry = Entry {
    id: "I27",
    slug: "entry-and-exit",
    formula: "exits / entries among realised events; foreign share: entries of actors with an owner abroad / entries that open an actor; realised share: realised / all plans of entry, expansion and investment",
    reference: "The definition is narrarium's own",
    measure: Measure::Ratio,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let happened =
        |event: &&Event| event.progress == Progress::Realised && event.date.value().and_then(|date| date.earliest()).is_some_and(|day| day <= basis.at);
    let events: Vec<&Event> = basis.cluster().events.values().filter(happened).collect();
    let of = |kind: EventKind| events.iter().filter(move |event| event.kind == kind);
    let (entries, exits) = (of(EventKind::Entry).count(), of(EventKind::Exit).count());
    if entries + exits == 0 {
        return None;
    }
    let newcomers: Vec<_> = of(EventKind::Entry)
        .flat_map(|event| &event.opens)
        .filter_map(|changed| match changed {
            Changed::Actor(id) => basis.cluster().actors.get(id),
            Changed::Relation(_) => None,
        })
        .collect();
    let foreign = newcomers.iter().filter(|actor| actor.is_foreign()).count();
    let plans: Vec<&Event> =
        basis.cluster().events.values().filter(|event| matches!(event.kind, EventKind::Entry | EventKind::Expansion | EventKind::Investment)).collect();
    let done = plans.iter().filter(|event| event.progress == Progress::Realised).count();
    let sourced = events.iter().filter(|event| !event.common.sources.cited().is_empty()).count();
    Some(Finding {
        value: share(exits, entries),
        parts: vec![
            count("entries", entries),
            count("exits", exits),
            part("foreign-share", share(foreign, newcomers.len()), Measure::Share),
            part("realised-share", share(done, plans.len()), Measure::Share),
        ],
        n: entries + exits,
        m: events.len(),
        coverage: Coverage { dated: Some(1.0), sourced: share(sourced, events.len()) },
        too_few: entries + exits < basis.scope.site.config.min_n,
        reading: vec![
            ("entries", Argument::Count(entries)),
            ("exits", Argument::Count(exits)),
            ("plans", Argument::Count(plans.len())),
            ("done", Argument::Count(done)),
        ],
        ..Finding::default()
    })
}
