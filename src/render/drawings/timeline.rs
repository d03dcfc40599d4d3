//! The axis of time: events in lanes, phases as bands, dates no more exact than
//! their sources.
//!
//! In: the events of a cluster. Out: the axis in three sizes, and the key of its
//! signs. Every mark leads to its event in the list.

use std::fmt::Write as _;

use crate::base::date::{Date, Precision, Shape};
use crate::base::ids::ActorId;
use crate::layout::timeline::{self as layout, Band, Canvas, Flow, Mark, PlacedMark, Scene, Timeline};
use crate::model::cluster::Cluster;
use crate::model::event::{Changed, Event, EventKind, Phase};
use crate::model::record::Progress;
use crate::view::artist::{Drawing, KeyGroup, KeySign};
use crate::view::context::Context;
use crate::view::page::timeline::plan::delay;
use crate::view::page::timeline::{LANES, lane};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::strings::strip;

use super::axis::{axis, breaks, curves, outcome, text};
use super::map::short_names;
use super::network::day;
use super::signs::{Known, alone, dated, placed, stretch};
use super::svg::{escape, number, open, round};

/// Across, for wide pages; narrower ones down to a tablet's scroll it in its frame.
const WIDE: (Canvas, &str) = (Canvas { width: 1120.0, flow: Flow::Beside, font_size: 12.5, leading: 1.28, wrap: 158.0, rows: 9, mirrored: false }, "wide");
/// Across the measure of running text.
const MID: (Canvas, &str) = (Canvas { width: 740.0, flow: Flow::Above, font_size: 12.5, leading: 1.28, wrap: 150.0, rows: 9, mirrored: false }, "mid");
/// Downwards, for phones.
const SLIM: (Canvas, &str) = (Canvas { width: 358.0, flow: Flow::Down, font_size: 12.0, leading: 1.25, wrap: 180.0, rows: 1, mirrored: false }, "slim");

/// An event on the axis.
pub(super) struct Entry<'a> {
    event: &'a Event,
    pub(super) known: Known,
    pub(super) at: f64,
    pub(super) from: f64,
    pub(super) to: f64,
}

/// The axis of every dated event.
pub(super) fn whole(context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
    let entries = entries(context, |_| true);
    let all = context.scope.cluster.events.len();
    let mut drawing = spell(context, sheet, &entries, &[WIDE, SLIM], true)?;
    let note = context.say("drawing-timeline-note", &[("undated", (all - entries.len()).into())]);
    // What the axis leaves out is said first.
    drawing.note = [drawing.note, note].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(&context.t("join-space"));
    Some(drawing)
}

/// A figure in prose: the events of a time, or of one kind.
pub(super) fn view(context: &Context<'_>, sheet: &Sheet<'_>, during: Option<&Date>, kind: Option<&str>) -> Option<Drawing> {
    let entries = entries(context, |event| {
        let in_time = during.is_none_or(|during| event.date.value().is_some_and(|date| date.may_coincide(during)));
        in_time && kind.is_none_or(|kind| event.kind.word() == kind)
    });
    spell(context, sheet, &entries, &[MID, SLIM], false)
}

fn entries<'a>(context: &Context<'a>, wants: impl Fn(&Event) -> bool) -> Vec<Entry<'a>> {
    let now = day(context).decimal_year();
    context.scope.cluster.chronicle_of(wants).into_iter().filter_map(|event| entry(event, now)).collect()
}

/// An event in its place in time; none without a known date.
pub(super) fn entry(event: &Event, now: f64) -> Option<Entry<'_>> {
    let date = event.date.value()?;
    let middle = date.middle().decimal_year();
    let (from, to) = date.drawn();
    let from = from.unwrap_or(middle);
    let to = to.unwrap_or_else(|| now.max(from));
    let (known, at) = match date.shape() {
        Shape::Point(point) if point.qualifier.approximate => (Known::About, middle),
        Shape::Point(point) if point.moment.precision() <= Precision::Month => (Known::Exact, middle),
        Shape::Point(_) => (Known::Year, middle),
        Shape::Interval { .. } if to - from < 0.2 => (Known::Exact, f64::midpoint(from, to)),
        Shape::Interval { .. } => (Known::Interval, from),
        Shape::OneOf(_) => (Known::OneOf, date.points().first().map_or(from, |point| f64::midpoint(point.first().decimal_year(), point.last().decimal_year()))),
    };
    let (from, to) = if known == Known::Exact { (at, at) } else { (from, to) };
    Some(Entry { event, known, at, from, to })
}

/// What the axis shows first: into how few years half of the events fall. Records
/// of recent years are denser, and the reader should know it.
fn finding(context: &Context<'_>, entries: &[Entry<'_>], scene: &Scene) -> String {
    let mut places: Vec<f64> = entries.iter().map(|entry| entry.at).collect();
    places.sort_by(f64::total_cmp);
    let middle = places.get(places.len() / 2).copied().unwrap_or(scene.to);
    let (recent, all) = ((scene.to - middle).ceil(), (scene.to - scene.from).round());
    let key = if entries.len() >= 12 && recent * 2.0 < all { "drawing-timeline-finding" } else { "drawing-timeline-title" };
    context.say(key, &[("n", entries.len().into()), ("recent", recent.into()), ("years", all.into())])
}

fn scene(context: &Context<'_>, entries: &[Entry<'_>], whole: bool) -> Scene {
    let cluster = context.scope.cluster;
    let ends = |pick: fn(&Entry<'_>) -> f64, better: fn(f64, f64) -> f64, start: f64| entries.iter().map(pick).fold(start, better);
    let mut from = ends(|entry| entry.from, f64::min, f64::INFINITY);
    let mut to = ends(|entry| entry.to, f64::max, f64::NEG_INFINITY);
    if whole {
        to = to.max(day(context).decimal_year());
        from = cluster.phases.first().and_then(|phase| phase.since.earliest()).map_or(from, |day| day.decimal_year().min(from));
    }
    let bands = cluster
        .phases
        .iter()
        .filter_map(|phase| {
            let since = phase.since.earliest()?.decimal_year().max(from);
            let until = phase.until.as_ref().and_then(Date::earliest).map_or(to, |day| day.decimal_year()).min(to);
            let title = context.bare(&phase.title);
            let short = title.split([':', '：']).next().unwrap_or(&title).trim().to_owned();
            Some(Band { from: since, to: until, names: if short == title { vec![title] } else { vec![title, short] } })
        })
        .filter(|band| band.to > band.from)
        .collect();
    let marks = entries
        .iter()
        .map(|entry| Mark {
            lane: lane(entry.event.kind),
            at: entry.at,
            from: entry.from,
            to: entry.to,
            due: due(cluster, entry.event),
            importance: entry.event.importance,
            names: names(context, entry.event),
        })
        .collect();
    let lanes = LANES.iter().map(|(word, _)| context.plain(&format!("lane-{word}"), &[])).collect();
    Scene { lanes, marks, bands, from, to }
}

/// The day a plan named for an event that came later.
fn due(cluster: &Cluster, event: &Event) -> Option<f64> {
    let plan = cluster.events.values().find(|plan| plan.outcome.as_ref() == Some(&event.id) && delay(plan, event).is_some())?;
    plan.due.as_ref()?.latest().map(|day| day.decimal_year())
}

/// What a mark is called: who came or left where the lane already says that
/// somebody did, the title otherwise.
fn names(context: &Context<'_>, event: &Event) -> Vec<String> {
    let title = context.bare(&event.title);
    let changed = |changes: &[Changed]| -> Vec<ActorId> {
        changes.iter().filter_map(|change| if let Changed::Actor(id) = change { Some(id.clone()) } else { None }).collect()
    };
    let whose = match event.kind {
        EventKind::Entry | EventKind::Founding | EventKind::Institution | EventKind::Infrastructure => changed(&event.opens),
        EventKind::Exit => {
            let closed = changed(&event.closes);
            if closed.is_empty() { event.actors.iter().take(1).cloned().collect() } else { closed }
        }
        _ => Vec::new(),
    };
    match whose.as_slice() {
        [one] => short_names(&[context.actor_name(one)]),
        _ => vec![title],
    }
}

fn spell(context: &Context<'_>, sheet: &Sheet<'_>, entries: &[Entry<'_>], sizes: &[(Canvas, &str)], whole: bool) -> Option<Drawing> {
    if entries.is_empty() {
        return None;
    }
    let scene = scene(context, entries, whole);
    let years = entries.iter().filter_map(|entry| entry.event.date.value());
    let first = years.clone().filter_map(Date::earliest).min().map(|day| context.format.digits(day.year())).unwrap_or_default();
    let last = years.filter_map(Date::latest).max().map(|day| context.format.digits(day.year())).unwrap_or_default();
    let mut html = String::new();
    let mut is_broken = false;
    for (canvas, size) in sizes {
        let drawn = layout::draw(&scene, &Canvas { mirrored: context.locale().is_rtl(), leading: canvas.leading * tallness(context), ..*canvas });
        let label = context.plain(
            "drawing-timeline",
            &[("n", entries.len().into()), ("from", first.clone().into()), ("to", last.clone().into()), ("unnamed", drawn.unnamed.into())],
        );
        is_broken |= !drawn.breaks.is_empty();
        svg(&mut html, context, sheet, entries, &drawn, size, &label);
    }
    let note = if is_broken { context.t("drawing-timeline-broken") } else { String::new() };
    Some(Drawing { html, title: finding(context, entries, &scene), note })
}

/// Scripts with marks above and below their letters want more room from line to line.
pub(super) fn tallness(context: &Context<'_>) -> f64 {
    match context.locale().language() {
        "ar" | "fa" | "ur" | "hi" | "th" => 1.16,
        "zh" | "ja" | "ko" | "vi" => 1.05,
        _ => 1.0,
    }
}

fn svg(out: &mut String, context: &Context<'_>, sheet: &Sheet<'_>, entries: &[Entry<'_>], drawn: &Timeline, size: &str, label: &str) {
    let cluster = context.scope.cluster;
    let route = Route::Timeline(cluster.id.clone());
    open(out, "tl", size, drawn.width, drawn.height, label);
    // Bands keep the order of the phases that reach the axis.
    let is_placed = |phase: &&Phase| phase.since.earliest().is_some();
    out.push_str("<g class=\"bands\">");
    for (band, phase) in drawn.bands.iter().zip(cluster.phases.iter().filter(is_placed)) {
        write!(out, "<rect class=\"bd\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", round(band.x), round(band.y), round(band.width), round(band.height))
            .expect("a string takes all");
        // A phase too short for its name has it for those who point at it.
        match &band.label {
            Some(_) => out.push_str("/>"),
            None => write!(out, "><title>{}</title></rect>", escape(&context.bare(&phase.title))).expect("a string takes all"),
        }
    }
    breaks(out, drawn);
    for (band, phase) in drawn.bands.iter().zip(cluster.phases.iter().filter(is_placed)) {
        if let Some(label) = &band.label {
            match sheet.anchor(&route, &format!("phase-{}", phase.id)) {
                Some(href) => write!(
                    out,
                    "<a class=\"ph\" href=\"{}\"><title>{}</title>{}</a>",
                    escape(&href),
                    escape(&context.bare(&phase.title)),
                    text(label, "lb hub")
                )
                .expect("a string takes all"),
                None => out.push_str(&text(label, "lb hub")),
            }
        }
    }
    out.push_str("</g>");
    axis(out, context, drawn);
    let events: Vec<&Event> = entries.iter().map(|entry| entry.event).collect();
    curves(out, &events, drawn, context.locale().is_rtl());
    for (entry, mark) in entries.iter().zip(&drawn.marks) {
        event(out, context, sheet, &route, entry, mark, drawn.is_down);
    }
    out.push_str("</svg>");
}

fn event(out: &mut String, context: &Context<'_>, sheet: &Sheet<'_>, route: &Route, entry: &Entry<'_>, mark: &PlacedMark, is_down: bool) {
    let event = entry.event;
    let across = if is_down { mark.x } else { mark.y };
    let mut inner = stretch(entry.known, mark.from, mark.to, across, is_down);
    if let Some([a, b, c]) = mark.leader {
        write!(inner, "<path class=\"ld\" d=\"M{} {}L{} {}L{} {}\"/>", round(a.0), round(a.1), round(b.0), round(b.1), round(c.0), round(c.1))
            .expect("a string takes all");
    }
    inner.push_str(&placed(event.kind, event.progress, mark.x, mark.y, mark.half, context.locale().is_rtl()));
    match &mark.label {
        Some(label) => inner.push_str(&text(label, if event.importance <= 1 { "lb hub" } else { "lb" })),
        // Something to point at.
        None => write!(inner, "<circle class=\"hit\" cx=\"{}\" cy=\"{}\" r=\"8\"/>", number(mark.x), number(mark.y)).expect("a string takes all"),
    }
    let class = if event.importance <= 1 { "tm i1" } else { "tm" };
    let is_own = sheet.route == *route;
    if is_own || sheet.route.is_embed() {
        // The list of the same page has the words: date and title of the event. Where a
        // label is broken inside a word, as in scripts without spaces, what is read from
        // its lines is not in those words; a title of its own is the name then.
        // Where it stands in time, for the script, which draws a part of the axis anew; what is
        // known to the year has its year in the list.
        let time = match entry.known {
            _ if is_down => String::new(),
            Known::Year => String::new(),
            Known::Exact => format!(" data-t={}", moment(entry.at)),
            Known::About | Known::Interval | Known::OneOf => {
                format!(" data-t=\"{} {} {}\"", moment(entry.at), moment(entry.from), moment(entry.to))
            }
        };
        let seen = mark.label.as_ref().map(|label| label.lines.join(" ")).unwrap_or_default();
        let title = context.bare(&event.title);
        // Shown in a page of others, a mark leads to the page that says all.
        let page = if is_own { None } else { sheet.link(route) }.unwrap_or_default();
        match title.contains(&seen) {
            true => write!(
                out,
                "<a class=\"{class}\"{time} href=\"{page}#event-{id}\" aria-labelledby=\"d{n} h{n}\">{inner}</a>",
                page = escape(&page),
                id = event.id,
                n = context.scope.cluster.event_number(event)
            ),
            false => write!(out, "<a class=\"{class}\"{time} href=\"{}#event-{}\"><title>{}</title>{inner}</a>", escape(&page), event.id, escape(&title)),
        }
        .expect("a string takes all");
        return;
    }
    let words = strip(&context.say(
        "drawing-event",
        &[
            ("date", context.known_date(&event.date).into()),
            ("title", context.bare(&event.title).into()),
            ("kind", context.t(&format!("event-kind-{}", event.kind.word())).into()),
        ],
    ));
    match sheet.anchor(route, &format!("event-{}", event.id)) {
        Some(href) => {
            write!(out, "<a class=\"{class}\" href=\"{}\"><title>{}</title>{inner}</a>", escape(&href), escape(&words))
        }
        None => write!(out, "<g class=\"{class}\">{inner}<title>{}</title></g>", escape(&words)),
    }
    .expect("a string takes all");
}

/// A decimal year to within some days.
fn moment(year: f64) -> String {
    let hundredths = format!("{year:.2}");
    hundredths.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The key: every sign that occurs, lane by lane, then the ways of dating.
pub(super) fn key(context: &Context<'_>) -> Vec<KeyGroup> {
    let rtl = context.locale().is_rtl();
    let entries = entries(context, |_| true);
    let events = context.scope.cluster.events.values();
    let mut groups: Vec<KeyGroup> = LANES
        .iter()
        .map(|(word, kinds)| KeyGroup {
            label: context.t(&format!("lane-{word}")),
            signs: kinds
                .iter()
                .filter_map(|kind| {
                    let n = events.clone().filter(|event| event.kind == *kind).count();
                    (n > 0).then(|| KeySign {
                        kind: kind.word(),
                        html: alone(*kind, Progress::Realised, rtl),
                        words: context.t(&format!("event-kind-{}", kind.word())),
                        n,
                    })
                })
                .collect(),
        })
        .filter(|group| !group.signs.is_empty())
        .collect();
    let mut signs = Vec::new();
    let mut add = |html: String, key: &str, n: usize| {
        if n > 0 {
            signs.push(KeySign { kind: "", html, words: context.t(key), n });
        }
    };
    for (known, key) in [
        (Known::Year, "timeline-key-year"),
        (Known::About, "timeline-key-about"),
        (Known::Interval, "timeline-key-interval"),
        (Known::OneOf, "timeline-key-one-of"),
    ] {
        add(dated(known), key, entries.iter().filter(|entry| entry.known == known).count());
    }
    let planned = entries.iter().filter(|entry| !matches!(entry.event.progress, Progress::Realised | Progress::Denied | Progress::Cancelled)).count();
    add(alone(EventKind::Entry, Progress::Announced, rtl), "timeline-key-open", planned);
    add(
        alone(EventKind::Entry, Progress::Cancelled, rtl),
        "timeline-key-cancelled",
        entries.iter().filter(|entry| entry.event.progress == Progress::Cancelled).count(),
    );
    let denied = entries.iter().filter(|entry| entry.event.progress == Progress::Denied).count();
    add(alone(EventKind::Entry, Progress::Denied, rtl), "timeline-key-denied", denied);
    let curve = "<svg class=\"dr tl key\" viewBox=\"0 0 40 18\" width=\"40\" height=\"18\" aria-hidden=\"true\"><g class=\"cause\"><path d=\"M3 4C3 14 37 4 37 13\"/><path class=\"tip\" d=\"M34.6 9L37 13L39.4 9\"/></g></svg>";
    add(curve.to_owned(), "timeline-key-cause", entries.iter().map(|entry| entry.event.caused_by.len()).sum());
    let came = |entry: &&Entry<'_>| outcome(entry.event).is_some_and(|id| entries.iter().any(|other| other.event.id == *id));
    add(curve.replace("<path d", "<path class=\"came\" d"), "timeline-key-came", entries.iter().filter(came).count());
    let late = "<svg class=\"dr tl key\" viewBox=\"0 0 40 18\" width=\"40\" height=\"18\" aria-hidden=\"true\"><g class=\"cause\"><path class=\"late\" d=\"M6 5v8M6 9H34\"/></g></svg>";
    add(late.to_owned(), "timeline-key-late", entries.iter().filter(|entry| due(context.scope.cluster, entry.event).is_some()).count());
    if !signs.is_empty() {
        groups.push(KeyGroup { label: context.t("timeline-key-dates"), signs });
    }
    groups
}

/// The sign of an event, for its line in a list.
pub(super) fn mark(context: &Context<'_>, event: &Event) -> String {
    alone(event.kind, event.progress, context.locale().is_rtl())
}
