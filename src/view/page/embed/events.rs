//! The events of an embedded axis as a list: the drawing in words, and what its script filters by.
//!
//! In: the records. Out: a line for each event, which leads to all that is said of it.

use serde::Serialize;

use crate::base::date::Day;
use crate::model::event::Event;
use crate::view::context::Context;
use crate::view::page::timeline::changes;
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::voice::Voice;

/// A phase, or what belongs to none.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Chapter {
    id: String,
    title: Rich,
    events: Vec<Line>,
}

#[derive(Clone, Debug, Serialize)]
struct Line {
    /// Its place among all events, as marks of the drawing name it.
    n: usize,
    id: String,
    kind: &'static str,
    importance: u8,
    date: String,
    datetime: Option<String>,
    year: Option<i32>,
    title: Rich,
    href: Option<String>,
    actors: Vec<Rich>,
}

/// Every event once: those of each phase, then the others.
pub(super) fn chapters<'a>(context: &Context<'a>, sheet: &Sheet<'a>) -> Vec<Chapter> {
    let cluster = context.scope.cluster;
    let chapter =
        |id: String, title: Rich, events: Vec<&'a Event>| Chapter { id, title, events: events.into_iter().map(|event| line(context, sheet, event)).collect() };
    let mut out: Vec<Chapter> = cluster
        .phases
        .iter()
        .map(|phase| chapter(format!("phase-{}", phase.id), context.text(&phase.title), cluster.chronicle_of(|event| event.phase.as_ref() == Some(&phase.id))))
        .collect();
    let is_loose = |event: &Event| event.phase.as_ref().is_none_or(|id| cluster.phases.iter().all(|phase| phase.id != *id));
    let key = if out.is_empty() { "timeline-all" } else { "timeline-between" };
    out.push(chapter(key.to_owned(), Rich::text(context.t(key)), cluster.chronicle_of(is_loose)));
    out.retain(|chapter| !chapter.events.is_empty());
    out
}

fn line<'a>(context: &Context<'a>, sheet: &Sheet<'a>, event: &'a Event) -> Line {
    let cluster = context.scope.cluster;
    let told = changes::actors(event);
    let others = event.actors.iter().filter(|id| !told.contains(id));
    Line {
        n: cluster.event_number(event),
        id: event.id.as_str().to_owned(),
        kind: event.kind.word(),
        importance: event.importance,
        date: context.known_date(&event.date),
        datetime: event.date.value().and_then(Voice::machine_date),
        year: event.date.value().and_then(|date| date.earliest().or_else(|| date.latest())).map(Day::year),
        title: context.text(&event.title),
        href: sheet.anchor(&Route::Timeline(cluster.id.clone()), &format!("event-{}", event.id)),
        actors: others.chain(told.iter().copied()).map(|id| sheet.actor(context, id)).collect(),
    }
}
