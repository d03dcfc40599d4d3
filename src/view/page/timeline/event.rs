//! One event, ready for its line in the list.

use serde::Serialize;

use crate::base::date::Day;
use crate::base::ids::EventId;
use crate::model::event::Event;
use crate::model::record::Progress;
use crate::view::context::Context;
use crate::view::passage::Passage;
use crate::view::rich::{Node, Rich, apart};
use crate::view::sheet::Sheet;
use crate::view::voice::{Piece, Voice};

use super::{LANES, changes, lane, plan};

/// An event as the list shows it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct EventView {
    /// Its place among all events: the short name of its date and title on the page.
    n: usize,
    pub id: String,
    pub kind: &'static str,
    pub kind_words: String,
    pub lane: &'static str,
    pub importance: u8,
    /// The sign of the axis.
    pub sign: String,
    pub date: String,
    pub datetime: Option<String>,
    /// The date for programs where `datetime` cannot hold it.
    edtf: Option<String>,
    /// The first year its date can mean.
    pub year: Option<i32>,
    pub title: Rich,
    pub summary: Rich,
    pub notes: Rich,
    /// How far it has come, when it has not come about.
    pub progress: Option<String>,
    pub actors: Vec<Rich>,
    /// What began, ended and went on; causes; consequences; what a plan promised and what came of it;
    /// plans it fulfils.
    pub changes: Vec<Rich>,
    pub facts: Vec<Rich>,
    pub disputed: Rich,
    pub note: Rich,
    pub body: Passage,
}

/// Makes an event ready.
pub(super) fn view<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, event: &'a Event) -> EventView {
    let cluster = context.scope.cluster;
    let summary = sheet.prose(context, &event.summary);
    let notes = sheet.cite_sources(context, &event.common.sources);
    let disputed = sheet.prose(context, &event.common.disputed);
    let note = sheet.prose(context, &event.common.note);
    let told = changes::actors(event);
    let actors = event.actors.iter().filter(|id| !told.contains(id)).map(|id| sheet.actor(context, id)).collect();
    let mut changes = changes::words(context, sheet, event);
    changes.extend(linked(context, "event-because", event.caused_by.iter()));
    let led_to = cluster.chronicle_of(|other| other.caused_by.contains(&event.id)).into_iter().map(|other| &other.id);
    changes.extend(linked(context, "event-led-to", led_to));
    changes.extend(plan::words(context, event));
    // A report that was followed by something was no plan of it.
    let led_here = |wanted: fn(Progress) -> bool| {
        let is_plan = |other: &Event| wanted(other.progress) && other.outcome.as_ref() == Some(&event.id);
        cluster.chronicle_of(is_plan).into_iter().map(|other| &other.id)
    };
    changes.extend(linked(context, "event-planned", led_here(|progress| !matches!(progress, Progress::Realised | Progress::Denied | Progress::Cancelled))));
    changes.extend(linked(context, "event-instead", led_here(|progress| progress == Progress::Cancelled)));
    let facts = event
        .facts
        .iter()
        .filter_map(|id| context.scope.fact(id))
        .map(|fact| {
            let value = Rich(sheet.fact_words(context, fact, None));
            if fact.points.is_empty() {
                value
            } else {
                context.voice.sentence("event-fact", &[("label", Piece::Rich(context.text(&fact.label))), ("value", Piece::Rich(value))])
            }
        })
        .collect();
    let body = match event.body.pick(&context.voice.site.languages, context.lang) {
        Some((lang, document)) => sheet.blocks(context, lang, &document.blocks, 4),
        None => Passage::default(),
    };
    EventView {
        n: context.scope.cluster.event_number(event),
        id: event.id.as_str().to_owned(),
        kind: event.kind.word(),
        kind_words: context.t(&format!("event-kind-{}", event.kind.word())),
        lane: LANES[lane(event.kind)].0,
        importance: event.importance,
        sign: context.artist.event_sign(context, event),
        date: context.known_date(&event.date),
        datetime: event.date.value().and_then(Voice::machine_date),
        edtf: Voice::edtf(&event.date),
        year: event.date.value().and_then(|date| date.earliest().or_else(|| date.latest())).map(Day::year),
        title: context.text(&event.title),
        summary,
        notes,
        progress: context.progress(event.progress),
        actors,
        changes,
        facts,
        disputed,
        note,
        body,
    }
}

/// "Because of A; B", each linked; none without events. Titles of events are sentences.
fn linked<'a>(context: &Context<'a>, key: &str, ids: impl Iterator<Item = &'a EventId>) -> Option<Rich> {
    let links: Vec<Rich> = ids
        .filter_map(|id| context.scope.event(id))
        .map(|event| Rich(vec![Node::Link { href: format!("#event-{}", event.id), words: context.text(&event.title).0 }]))
        .collect();
    (!links.is_empty()).then(|| context.voice.sentence(key, &[("n", links.len().into()), ("events", Piece::Rich(apart(&context.voice, links)))]))
}
