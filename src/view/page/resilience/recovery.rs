//! Earlier crises and what followed. In: events, and what actors say of their
//! stocks and recoveries. Out: crises whose end or answer is on record, the
//! median of the days that took, and how many crises have neither. A time is
//! counted only where both its ends are days.

use serde::Serialize;

use crate::analysis::network::as_number;
use crate::base::date::{Day, Precision};
use crate::base::value::Known;
use crate::model::event::{Event, EventKind};
use crate::model::kind::Kind;
use crate::model::record::Progress;
use crate::view::context::Context;
use crate::view::format::value::whole;
use crate::view::rich::{Node, Rich};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

/// What is documented.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Recovery {
    pub crises: Vec<CrisisRow>,
    /// How many crises, how many with an end or an answer, the median time.
    pub words: Vec<String>,
    pub actors: Vec<ActorRow>,
}

/// A crisis with what followed; its sources stand on the timeline, to which its title leads.
#[derive(Clone, Debug, Serialize)]
pub struct CrisisRow {
    pub date: String,
    pub title: Rich,
    pub answers: Vec<Rich>,
    pub days: String,
}

/// An actor that says how long it lasts and how long it takes to be back.
#[derive(Clone, Debug, Serialize)]
pub struct ActorRow {
    pub actor: Rich,
    pub stock: String,
    pub recovery: String,
}

/// The table and its sentences.
pub(super) fn of<'a>(context: &Context<'a>, sheet: &Sheet<'a>, today: Day) -> Recovery {
    let cluster = context.scope.cluster;
    let realised = |event: &Event| event.progress == Progress::Realised;
    let crises = cluster.chronicle_of(|event| event.kind == EventKind::Crisis && realised(event));
    let mut rows = Vec::new();
    let mut times = Vec::new();
    for crisis in &crises {
        let answers = cluster.chronicle_of(|event| event.caused_by.contains(&crisis.id) && realised(event));
        let days = days(crisis, &answers);
        if answers.is_empty() && days.is_none() {
            continue;
        }
        times.extend(days);
        rows.push(CrisisRow {
            date: context.known_date(&crisis.date),
            title: named(context, sheet, crisis),
            answers: answers.iter().map(|answer| named(context, sheet, answer)).collect(),
            days: days.map_or_else(|| context.t("not-known"), |days| in_days(context, days)),
        });
    }
    let mut words = Vec::new();
    if crises.is_empty() {
        words.push(context.t("recovery-no-crisis"));
    } else {
        words.push(context.say("recovery-told", &[("crises", crises.len().into()), ("told", rows.len().into())]));
    }
    if let Some(median) = median(&mut times) {
        words.push(context.say("recovery-median", &[("n", times.len().into()), ("days", in_days(context, median).into())]));
    }
    let actors = actors(context, sheet, today);
    if actors.is_empty() {
        words.push(context.t("recovery-no-times"));
    }
    Recovery { crises: rows, words, actors }
}

/// Days from the beginning of a crisis to its end, or to the first event of recovery it led to.
fn days(crisis: &Event, answers: &[&Event]) -> Option<f64> {
    let (first, last) = span(&crisis.date)?;
    let back = answers.iter().filter(|answer| answer.kind == EventKind::Recovery).filter_map(|answer| span(&answer.date)).map(|(day, _)| day).min();
    let end = back.or((last > first).then_some(last))?;
    // Ordinals of days of human history are whole numbers far below 2^52.
    (end >= first).then(|| (end.ordinal() - first.ordinal()) as f64)
}

/// First and last day of a date that names days, not months or years.
fn span(date: &Known<crate::base::date::Date>) -> Option<(Day, Day)> {
    let date = date.value()?;
    let is_exact = date.is_exact() && date.precision() == Precision::Day;
    is_exact.then(|| Some((date.earliest()?, date.latest()?))).flatten()
}

fn median(times: &mut [f64]) -> Option<f64> {
    times.sort_by(f64::total_cmp);
    let middle = times.len() / 2;
    match times.len() {
        0 => None,
        n if n % 2 == 1 => Some(times[middle]),
        _ => Some((times[middle - 1] + times[middle]) / as_number(2)),
    }
}

fn in_days(context: &Context<'_>, days: f64) -> String {
    whole(&context.say("unit-days", &[("shown", context.format.decimals(days, usize::from(days.fract() > 0.0)).into()), ("n", days.into())]))
}

fn named<'a>(context: &Context<'a>, sheet: &Sheet<'a>, event: &Event) -> Rich {
    let words = sheet.record_name(context, Kind::Event, event.id.as_str());
    match sheet.anchor(&Route::Timeline(context.scope.cluster.id.clone()), &format!("event-{}", event.id)) {
        Some(href) => Rich(vec![Node::Link { href, words: words.0 }]),
        None => words,
    }
}

/// Actors that give a time; one that was looked for and not found is told too.
fn actors<'a>(context: &Context<'a>, sheet: &Sheet<'a>, today: Day) -> Vec<ActorRow> {
    let words = |time: &Option<Known<crate::base::duration::Duration>>| match time {
        Some(Known::Value(time)) => context.duration(time),
        Some(Known::Unknown) | None => context.t("not-known"),
    };
    context
        .scope
        .cluster
        .actors
        .values()
        .filter(|actor| actor.life.is_active(today))
        .filter(|actor| matches!(actor.stock_time, Some(Known::Value(_))) || matches!(actor.recovery_time, Some(Known::Value(_))))
        .map(|actor| ActorRow { actor: sheet.actor(context, &actor.id), stock: words(&actor.stock_time), recovery: words(&actor.recovery_time) })
        .collect()
}
