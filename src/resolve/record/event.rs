//! Events and phases.

use std::collections::BTreeMap;

use super::each;
use crate::base::ids::{ActorId, EventId, FactId, PhaseId, RelationId};
use crate::diag::code::BAD_VALUE;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::event::{Changed, Event, EventKind, Phase};
use crate::model::kind::{Kind, TargetKind};
use crate::model::record::Progress;
use crate::resolve::check::Deferred;
use crate::resolve::context::Context;
use crate::resolve::fields::Fields;

pub(super) fn events(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> BTreeMap<EventId, (Event, bool)> {
    each(context, Some(cluster), Kind::Event, deferred, diagnostics, EventId::parse, |id, fields| {
        let actor = |id: &str| ActorId::parse(id).ok();
        let event = |id: &str| EventId::parse(id).ok();
        let has_progress = fields.entry("progress").is_some();
        // Read before an unreadable date or kind gives up the record.
        let importance = importance(fields);
        Some((
            Event {
                date: fields.date("date")?,
                kind: fields.word("kind", &EventKind::WORDS)?,
                title: fields.text("title"),
                summary: fields.prose("summary"),
                actors: fields.ids("actors", Kind::Actor, actor),
                opens: changed(fields, "opens"),
                closes: changed(fields, "closes"),
                before: fields.ids("before", Kind::Actor, actor),
                after: fields.ids("after", Kind::Actor, actor),
                progress: fields.word("progress", &Progress::WORDS).unwrap_or(Progress::Realised),
                due: fields.date("due").and_then(crate::base::value::Known::into_value),
                outcome: fields.one("outcome", &[Kind::Event]).and_then(|target| event(&target.id)),
                caused_by: fields.ids("caused_by", Kind::Event, event),
                facts: fields.ids("facts", Kind::Fact, |id| FactId::parse(id).ok()),
                relations: fields.ids("relations", Kind::Relation, |id| RelationId::parse(id).ok()),
                importance,
                phase: fields.one("phase", &[Kind::Phase]).and_then(|target| PhaseId::parse(&target.id).ok()),
                body: crate::resolve::pages::body(context, cluster, &format!("events/{}", id.as_str()), fields.deferred, fields.diagnostics),
                common: fields.common(),
                id,
            },
            has_progress,
        ))
    })
}

fn changed(fields: &mut Fields<'_, '_>, name: &str) -> Vec<Changed> {
    fields
        .many(name, &[Kind::Actor, Kind::Relation])
        .iter()
        .filter_map(|target| match target.kind {
            TargetKind::Record(Kind::Relation) => RelationId::parse(&target.id).ok().map(Changed::Relation),
            _ => ActorId::parse(&target.id).ok().map(Changed::Actor),
        })
        .collect()
}

fn importance(fields: &mut Fields<'_, '_>) -> u8 {
    match fields.number("importance") {
        None => 2,
        Some(1.0) => 1,
        Some(2.0) => 2,
        Some(3.0) => 3,
        Some(_) => {
            let place = fields.place("importance");
            fields.diagnostics.push(Diagnostic::fault(BAD_VALUE, place, "importance is 1, 2 or 3; 1 is highest"));
            2
        }
    }
}

pub(super) fn phases(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> Vec<Phase> {
    let built = each(context, Some(cluster), Kind::Phase, deferred, diagnostics, PhaseId::parse, |id, fields| {
        Some(Phase {
            id,
            since: fields.known_date("since")?,
            until: fields.date("until").and_then(crate::base::value::Known::into_value),
            title: fields.text("title"),
            summary: fields.prose("summary"),
            ended_by: fields.prose("ended_by"),
            common: fields.common(),
        })
    });
    let mut phases: Vec<Phase> = built.into_values().collect();
    phases.sort_by(|a, b| a.since.cmp(&b.since).then(a.id.cmp(&b.id)));
    phases
}
