//! The events of a cluster as a file for TimelineJS 3, a file a language.
//!
//! In: a chronicle. Out: its JSON: a title slide, a slide an event, an era a phase. Never: an event
//! without a date, for which that program has no place; a moment told as more exact than it is: the
//! words of the record stand in `display_date`, and only what lasted has an end.

use serde_json::{Map, Value as Json, json};

use crate::base::date::{Choice, Date, End, Moment, Point, Shape};
use crate::view::chronicle::{Chronicle, Entry};

/// The file.
pub(super) fn spell(chronicle: &Chronicle<'_>) -> Vec<u8> {
    let events: Vec<Json> = chronicle.entries.iter().filter_map(|entry| slide(entry, &chronicle.cluster)).collect();
    let eras: Vec<Json> = chronicle
        .eras
        .iter()
        .filter_map(|era| {
            let (start, end) = (point_of(&era.phase.since)?, last_of(&era.until)?);
            Some(json!({ "start_date": date(start.moment), "end_date": date(end.moment), "text": { "headline": html(&era.title.words) } }))
        })
        .collect();
    let out = json!({
        "title": { "unique_id": "title", "text": { "headline": html(&chronicle.cluster), "text": paragraph(&chronicle.summary.words) } },
        "events": events,
        "eras": eras,
    });
    let mut bytes = serde_json::to_vec_pretty(&out).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn slide(entry: &Entry<'_>, cluster: &str) -> Option<Json> {
    let when = entry.event.date.value()?;
    let mut text = paragraph(&entry.summary.words);
    if let Some(address) = &entry.address {
        text.push_str(&format!("<p><a href=\"{}\">{}</a></p>", html(address), html(cluster)));
    }
    let mut out = Map::new();
    out.insert("unique_id".into(), json!(entry.event.id.as_str()));
    out.insert("start_date".into(), date(point_of(when)?.moment));
    if let Some(end) = end_of(when) {
        out.insert("end_date".into(), date(end.moment));
    }
    out.insert("display_date".into(), json!(entry.when));
    out.insert("group".into(), json!(entry.kind));
    out.insert("text".into(), json!({ "headline": html(&entry.title.words), "text": text }));
    // Names and numbers of the text are not addresses.
    out.insert("autolink".into(), json!(false));
    Some(Json::Object(out))
}

/// Where a slide stands: the beginning, or the end where only that is known.
fn point_of(date: &Date) -> Option<Point> {
    match date.shape() {
        Shape::Point(point) => Some(*point),
        Shape::Interval { start, end } => start.point().or(end.point()),
        Shape::OneOf(choices) => choices.first().map(|choice| match *choice {
            Choice::At(point) | Choice::Between(point, _) | Choice::Until(point) | Choice::From(point) => point,
        }),
    }
}

/// The end of what lasted.
fn end_of(date: &Date) -> Option<Point> {
    match date.shape() {
        Shape::Interval { start: End::At(_), end } => end.point(),
        Shape::Interval { .. } | Shape::Point(_) | Shape::OneOf(_) => None,
    }
}

fn last_of(date: &Date) -> Option<Point> {
    end_of(date).or_else(|| point_of(date))
}

/// As fine as it is written; coarser units by their first year or month.
fn date(moment: Moment) -> Json {
    let first = moment.first();
    match moment {
        Moment::Day(day) => json!({ "year": day.year(), "month": day.month(), "day": day.day() }),
        Moment::Month(year, month) | Moment::DayOfMonth(year, month) => json!({ "year": year, "month": month }),
        Moment::Quarter(..) | Moment::Half(..) => json!({ "year": first.year(), "month": first.month() }),
        Moment::Year(_) | Moment::DayOfYear(_) | Moment::MonthOfYear(_) | Moment::Decade(_) | Moment::Century(_) => json!({ "year": first.year() }),
    }
}

fn paragraph(words: &str) -> String {
    if words.is_empty() { String::new() } else { format!("<p>{}</p>", html(words)) }
}

/// That program reads headlines and texts as HTML.
fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
