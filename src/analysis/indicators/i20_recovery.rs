//! I20: how long it took, and how long it would take, until something is back.
//!
//! Taken from the records alone: recoveries that the timeline tells with the crisis they followed,
//! and the declared times of actors. A time that was looked for and not found is counted as such.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, Row, Subject, count, median, part, share};
use crate::base::date::{Date, Day};
use crate::base::duration::Duration;
use crate::base::value::Known;
use crate::model::actor::Actor;
use crate::model::event::{Event, EventKind};
use crate::model::record::Progress;

pub(super) const ENTRY: Entry = Entry {
    id: "I20",
    slug: "recovery",
    formula: "median of days from a crisis to the recovery it caused, among realised events dated to the month; exposure of an actor: max(0, time to recover − time it lasts without supply)",
    reference: "Simchi-Levi et al. 2015",
    measure: Measure::Days,
    extent: Extent::Recorded,
    compute,
};

/// A date that leaves more days open says nothing about a span of days.
const COARSE: i64 = 31;

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let cluster = basis.cluster();
    let happened = |event: &&Event| event.progress == Progress::Realised;
    let recoveries: Vec<&Event> = cluster.events.values().filter(happened).filter(|event| event.kind == EventKind::Recovery).collect();
    let actors: Vec<&Actor> = cluster.actors.values().filter(|actor| actor.life.is_active(basis.at)).collect();
    let declared: Vec<&&Actor> = actors.iter().filter(|actor| actor.recovery_time.is_some()).collect();
    if recoveries.is_empty() && declared.is_empty() {
        return None;
    }
    let crisis = |event: &Event| event.caused_by.iter().filter_map(|id| cluster.events.get(id)).find(|cause| cause.kind == EventKind::Crisis);
    let mut days: Vec<f64> = recoveries.iter().filter_map(|event| between(&crisis(event)?.date, &event.date)).collect();
    days.sort_by(f64::total_cmp);
    let value = median(&days);
    let mut rows: Vec<Row> = actors.iter().filter_map(|actor| exposure(actor)).collect();
    rows.sort_by(|a, b| b.value.unwrap_or_default().total_cmp(&a.value.unwrap_or_default()).then_with(|| a.subject.cmp(&b.subject)));
    let known = declared.iter().filter(|actor| matches!(actor.recovery_time, Some(Known::Value(_)))).count();
    let sourced = recoveries.iter().filter(|event| !event.common.sources.cited().is_empty()).count();
    Some(Finding {
        value,
        parts: vec![
            count("recoveries", recoveries.len()),
            count("recovery-known", known),
            count("recovery-unknown", declared.len() - known),
            part("longest-exposure", rows.first().and_then(|row| row.value), Measure::Days),
        ],
        n: recoveries.len(),
        m: days.len(),
        coverage: Coverage { dated: share(days.len(), recoveries.len()), sourced: share(sourced, recoveries.len()) },
        too_few: days.is_empty() && known == 0,
        named: rows.iter().filter(|row| row.value > Some(0.0)).filter_map(actor_of).collect(),
        rows,
        reading: vec![
            ("days", Argument::Number(value.unwrap_or_default())),
            ("recoveries", Argument::Count(days.len())),
            ("known", Argument::Count(known)),
            ("unknown", Argument::Count(declared.len() - known)),
        ],
    })
}

fn actor_of(row: &Row) -> Option<crate::base::ids::ActorId> {
    match &row.subject {
        Subject::Actor(id) => Some(id.clone()),
        Subject::Stage(_) | Subject::Classes(..) | Subject::Input { .. } => None,
    }
}

/// Days from one date to another; none unless both are known to the month, and in this order.
fn between(from: &Known<Date>, to: &Known<Date>) -> Option<f64> {
    let day = |date: &Known<Date>| -> Option<Day> {
        let date = date.value()?;
        let (first, last) = (date.earliest()?, date.latest()?);
        (last.ordinal() - first.ordinal() < COARSE).then(|| date.middle())
    };
    let days = i32::try_from(day(to)?.ordinal() - day(from)?.ordinal()).ok()?;
    (days >= 0).then(|| f64::from(days))
}

/// What an actor would lack until it is back; none unless both its times are declared.
fn exposure(actor: &Actor) -> Option<Row> {
    let days = |time: &Option<Known<Duration>>| Some(time.as_ref()?.value()?.days());
    let lack = (days(&actor.recovery_time)? - days(&actor.stock_time)?).max(0.0);
    Some(Row { subject: Subject::Actor(actor.id.clone()), value: Some(lack), measure: Measure::Days, n: 0, m: 0 })
}
