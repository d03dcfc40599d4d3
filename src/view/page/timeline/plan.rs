//! What a plan promised, and what came of it.
//!
//! In: an announced event. Out: its day, its outcome with the time between, and how late that came.
//! Never: a delay that the dates do not prove.

use crate::base::duration::Duration;
use crate::model::event::Event;
use crate::model::record::Progress;
use crate::view::context::Context;
use crate::view::rich::{Node, Rich};
use crate::view::voice::Piece;

/// By how much a plan came about later than it named, where both dates prove it.
pub fn delay(plan: &Event, outcome: &Event) -> Option<Duration> {
    let is_done = outcome.progress == Progress::Realised && plan.progress != Progress::Cancelled;
    plan.due.as_ref().filter(|_| is_done)?.until(outcome.date.value()?)
}

/// The words, in the order of time.
pub(super) fn words(context: &Context<'_>, event: &Event) -> Vec<Rich> {
    let outcome = event.outcome.as_ref().and_then(|id| context.scope.event(id));
    let mut out = Vec::new();
    if let Some(due) = &event.due {
        let is_open = outcome.is_none() && !matches!(event.progress, Progress::Realised | Progress::Denied | Progress::Cancelled);
        let is_past = due.latest().zip(context.computed()).is_some_and(|(due, computed)| due < computed.as_of);
        let key = if is_open && is_past { "event-overdue" } else { "event-due" };
        out.push(Rich::text(context.say(key, &[("date", context.date(due).into())])));
    }
    let Some(outcome) = outcome else { return out };
    let link = Rich(vec![Node::Link { href: format!("#event-{}", outcome.id), words: context.text(&outcome.title).0 }]);
    let after = event.date.value().zip(outcome.date.value()).and_then(|(from, to)| from.until(to));
    let told = match after.map(|time| context.duration(&time)) {
        Some(time) => context.voice.sentence("event-after", &[("event", Piece::Rich(link)), ("time", Piece::from(time))]),
        None => link,
    };
    out.push(context.voice.sentence("event-outcome", &[("n", 1.into()), ("events", Piece::Rich(told))]));
    if let Some(late) = delay(event, outcome) {
        out.push(Rich::text(context.say("event-late", &[("time", context.duration(&late).into())])));
    }
    out
}
