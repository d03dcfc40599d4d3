//! A family of actors on an axis of time: a line to each actor, branches where one
//! came from another, signs of the events that tell of it.
//!
//! In: a family, seen through a context. Out: the drawing across and downwards.
//! What is not surely known of a beginning or an end is dashed. Names lead to the
//! actors, signs to their events; the list beside says the same in words.

use std::fmt::Write as _;

use crate::analysis::lineage::{Family, How, Link};
use crate::base::date::{Date, Precision};
use crate::base::ids::ActorId;
use crate::base::value::Known;
use crate::layout::lineage::{self as layout, Canvas, HALF, Lane, Lineage, Mark, Scene};
use crate::model::event::Event;
use crate::model::record::{Lifespan, Progress};
use crate::view::artist::Drawing;
use crate::view::context::Context;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::strings::strip;

use super::axis::text;
use super::map::short_names;
use super::network::day;
use super::signs::{placed, stretch};
use super::svg::{escape, number, open, round};
use super::timeline::{entry, tallness};

const SIZES: [(Canvas, &str); 2] = [
    (Canvas { width: 740.0, is_down: false, font_size: 12.5, leading: 1.28, mirrored: false }, "mid"),
    (Canvas { width: 358.0, is_down: true, font_size: 12.0, leading: 1.25, mirrored: false }, "slim"),
];

/// A date as exact as this stands where its sign stands, on its middle.
const NARROW: f64 = 1.1;

/// The drawing; `focus` is the actor whose page it stands on.
pub(super) fn family(context: &Context<'_>, sheet: &Sheet<'_>, family: &Family, focus: Option<&ActorId>) -> Option<Drawing> {
    let now = day(context).decimal_year();
    let events: Vec<(&Event, usize)> = family
        .events
        .iter()
        .filter_map(|(id, actor)| Some((context.scope.event(id)?, family.members.iter().position(|member| member == actor)?)))
        .filter(|(event, _)| entry(event, now).is_some())
        .collect();
    let scene = scene(context, sheet, family, &events, now)?;
    let names: Vec<String> = scene.lanes.iter().map(|lane| lane.name.clone()).collect();
    let label = context.plain(
        "drawing-lineage",
        &[
            ("names", context.format.and(&names).into()),
            // Years of records have four digits: nothing is lost.
            ("from", context.format.digits(scene.from.floor() as i32).into()),
            ("to", context.format.digits(now.floor() as i32).into()),
        ],
    );
    let mut html = String::new();
    for (canvas, size) in SIZES {
        let canvas = Canvas { mirrored: context.locale().is_rtl(), leading: canvas.leading * tallness(context), ..canvas };
        let drawn = layout::draw(&scene, &canvas)?;
        open(&mut html, "lin", size, drawn.width, drawn.height, &label);
        axis(&mut html, context, &drawn);
        links(&mut html, context, family, &drawn);
        for (index, id) in family.members.iter().enumerate() {
            line(&mut html, &drawn, index, scene.lanes[index].to >= now, focus == Some(id));
        }
        for (index, id) in family.members.iter().enumerate() {
            name(&mut html, context, sheet, &drawn, index, (id, &scene.lanes[index].life), focus == Some(id));
            for ((event, _), mark) in events.iter().zip(&drawn.marks).filter(|((_, lane), _)| *lane == index) {
                sign(&mut html, context, sheet, event, *mark, drawn.is_down, now);
            }
        }
        html.push_str("</svg>");
    }
    Some(Drawing { html, title: String::new(), note: String::new() })
}

/// What a date can mean: its first and last moment, and where its sign stands.
type Bounds = (f64, f64, f64);

fn span(date: &Date) -> Bounds {
    let middle = date.middle().decimal_year();
    let from = date.earliest().map_or(f64::NEG_INFINITY, |day| day.decimal_year());
    let to = date.latest().map_or(f64::INFINITY, |day| day.decimal_year() + 1.0 / 365.0);
    let loose = if date.qualifier().approximate { 0.5 } else { 0.0 };
    if to - from <= NARROW && loose == 0.0 { (middle, middle, middle) } else { (from - loose, to + loose, middle) }
}

fn known(date: Option<&Known<Date>>) -> Option<Bounds> {
    date.and_then(Known::value).map(span)
}

fn scene(context: &Context<'_>, sheet: &Sheet<'_>, family: &Family, events: &[(&Event, usize)], now: f64) -> Option<Scene> {
    let cluster = context.scope.cluster;
    let names = short_names(&family.members.iter().map(|id| context.actor_name(id)).collect::<Vec<_>>());
    let dated = |link: &Link| known(cluster.relations.get(&link.relation).and_then(|relation| relation.life.since.as_ref()));
    let mut lanes: Vec<Lane> = Vec::new();
    for (index, id) in family.members.iter().enumerate() {
        let life = &cluster.actors.get(id)?.life;
        // Moments at which it surely was there.
        let told = events.iter().filter(|(event, lane)| *lane == index && event.progress == Progress::Realised).map(|(event, _)| &event.date);
        let seen: Vec<(f64, f64)> = told.filter_map(|date| known(Some(date))).map(|(from, to, _)| (from, to)).collect();
        let last = seen.iter().map(|(from, _)| *from).fold(f64::NEG_INFINITY, f64::max);
        let (to, sure_to) = match &life.until {
            None => (now, now),
            Some(Known::Value(date)) => {
                let (from, to, _) = span(date);
                (to.min(now), from.max(last.min(to)))
            }
            Some(Known::Unknown) => (now, last),
        };
        let first = seen.iter().map(|(_, to)| *to).fold(f64::INFINITY, f64::min);
        let (from, sure_from) = match known(life.since.as_ref()) {
            Some((from, to, _)) => (from, to.min(first.max(from))),
            None => (f64::NEG_INFINITY, first.min(sure_to)),
        };
        lanes.push(Lane { name: names[index].clone(), life: String::new(), from, sure_from, sure_to, to });
    }
    narrow(family, &mut lanes, &dated);
    let ends = lanes.iter().flat_map(|lane| [lane.from, lane.sure_from, lane.sure_to]);
    let marks: Vec<Mark> =
        events.iter().filter_map(|(event, lane)| entry(event, now).map(|entry| Mark { lane: *lane, at: entry.at, from: entry.from, to: entry.to })).collect();
    let first = ends.chain(marks.iter().map(|mark| mark.from)).filter(|year| year.is_finite()).fold(now, f64::min);
    // A beginning nobody knows comes in from before the axis.
    let from = if lanes.iter().any(|lane| lane.from == f64::NEG_INFINITY) { first - (now - first) * 0.06 } else { first };
    for (lane, id) in lanes.iter_mut().zip(&family.members) {
        for year in [&mut lane.from, &mut lane.sure_from, &mut lane.sure_to, &mut lane.to] {
            *year = year.clamp(from, now.max(from));
        }
        lane.life = cluster.actors.get(id).map(|actor| strip(&sheet.lifespan(&in_years(&actor.life)))).unwrap_or_default();
    }
    let links = family
        .links
        .iter()
        .filter_map(|link| {
            let place = |id: &ActorId| family.members.iter().position(|member| member == id);
            let (old, new) = (place(&link.old)?, place(&link.new)?);
            let at = match dated(link) {
                Some((from, to, middle)) if to - from <= NARROW || link.how == How::Absorbed => middle,
                None if link.how == How::Absorbed => lanes[old].to,
                // Where the new line may begin at the earliest; the line itself says how sure that is.
                Some((from, ..)) => from.max(lanes[new].from),
                None => lanes[new].from,
            };
            Some(layout::Link { old, new, at: at.clamp(from, now.max(from)) })
        })
        .collect();
    Some(Scene { lanes, links, marks, from, to: now })
}

/// A life to the year: the page of the actor says the day.
fn in_years(life: &Lifespan) -> Lifespan {
    let year = |date: &Option<Known<Date>>| {
        date.as_ref().map(|date| match date.value() {
            Some(exact) if exact.is_exact() && exact.precision() <= Precision::Month => {
                Date::year(exact.middle().year()).map_or_else(|| date.clone(), Known::Value)
            }
            _ => date.clone(),
        })
    };
    Lifespan { since: year(&life.since), until: year(&life.until), ..life.clone() }
}

/// Descent bounds what is not known: nobody follows one that has not begun, and one
/// that was followed ended by the day its successor surely was there.
fn narrow(family: &Family, lanes: &mut [Lane], dated: &dyn Fn(&Link) -> Option<Bounds>) {
    for link in &family.links {
        let place = |id: &ActorId| family.members.iter().position(|member| member == id);
        let (Some(old), Some(new)) = (place(&link.old), place(&link.new)) else { continue };
        let made = dated(link);
        if link.how != How::Absorbed && lanes[new].from == f64::NEG_INFINITY {
            lanes[new].from = made.map_or(lanes[old].sure_from, |(from, ..)| from);
            lanes[new].sure_from = made.map_or(lanes[new].sure_from, |(_, to, _)| to.min(lanes[new].sure_from)).max(lanes[new].from);
        }
        if link.how == How::Succeeded && lanes[old].sure_to < lanes[old].to {
            lanes[old].to = lanes[old].to.min(made.map_or(lanes[new].sure_from, |(_, to, _)| to)).max(lanes[old].sure_to);
        }
    }
}

fn axis(out: &mut String, context: &Context<'_>, drawn: &Lineage) {
    let rtl = context.locale().is_rtl();
    let class = match (drawn.is_down, rtl) {
        (false, _) => "lb quiet lm",
        (true, false) => "lb quiet le",
        (true, true) => "lb quiet",
    };
    let (mut lines, mut words) = (String::new(), String::new());
    for tick in &drawn.ticks {
        match drawn.is_down {
            true => write!(lines, "M{} {}H{}", round(drawn.top), round(tick.at), round(drawn.bottom)),
            false => write!(lines, "M{} {}V{}", round(tick.at), round(drawn.top), round(drawn.bottom)),
        }
        .expect("a string takes all");
        write!(words, "<text class=\"{class}\" x=\"{}\" y=\"{}\">{}</text>", round(tick.x), number(tick.y), context.format.digits(tick.year))
            .expect("a string takes all");
    }
    write!(out, "<g aria-hidden=\"true\"><path class=\"rl\" d=\"{lines}\"/>{words}</g>").expect("a string takes all");
}

/// Links that are told with their year, those that are not, and those of founders.
fn links(out: &mut String, context: &Context<'_>, family: &Family, drawn: &Lineage) {
    let class = |link: &Link| {
        let dated = known(context.scope.cluster.relations.get(&link.relation).and_then(|relation| relation.life.since.as_ref()));
        match link.how {
            How::Founded => "de fo",
            _ if dated.is_some_and(|(from, to, _)| to - from <= NARROW + 1.0) => "de",
            _ => "de pe",
        }
    };
    for wanted in ["de", "de pe", "de fo"] {
        let mut path = String::new();
        for (_, [a, b]) in family.links.iter().zip(&drawn.links).filter(|(link, _)| class(link) == wanted) {
            write!(path, "M{} {}L{} {}", number(a.0), number(a.1), number(b.0), number(b.1)).expect("a string takes all");
        }
        if !path.is_empty() {
            write!(out, "<path class=\"{wanted}\" d=\"{path}\"/>").expect("a string takes all");
        }
    }
}

/// The line of one actor: whole where it surely was, dashed where it may have been;
/// a bar across its end, an arrow where it goes on.
fn line(out: &mut String, drawn: &Lineage, index: usize, goes_on: bool, is_focus: bool) {
    let lane = &drawn.lanes[index];
    let point = |along: f64, off: f64| {
        let (x, y) = if drawn.is_down { (lane.across + off, along) } else { (along, lane.across + off) };
        format!("{} {}", number(x), number(y))
    };
    let class = if is_focus { "ln me" } else { "ln" };
    let ahead = if lane.to >= lane.from { 1.0 } else { -1.0 };
    // Surely there at no moment: dashed all along.
    let is_sure = (lane.sure_to - lane.sure_from) * ahead > 0.0;
    let (first, last) = if is_sure { (lane.sure_from, lane.sure_to) } else { (lane.to, lane.to) };
    let mut perhaps = String::new();
    for (from, to) in [(lane.from, first), (last, lane.to)] {
        if (to - from).abs() >= 0.5 {
            write!(perhaps, "M{}L{}", point(from, 0.0), point(to, 0.0)).expect("a string takes all");
        }
    }
    if !perhaps.is_empty() {
        write!(out, "<path class=\"{class} pe\" d=\"{perhaps}\"/>").expect("a string takes all");
    }
    let mut sure = if is_sure { format!("M{}L{}", point(first, 0.0), point(last, 0.0)) } else { String::new() };
    let end = if goes_on {
        format!("M{}L{}L{}", point(lane.to - ahead * 4.0, -4.0), point(lane.to, 0.0), point(lane.to - ahead * 4.0, 4.0))
    } else {
        format!("M{}L{}", point(lane.to, -5.0), point(lane.to, 5.0))
    };
    sure.push_str(&end);
    write!(out, "<path class=\"{class}\" d=\"{sure}\"/>").expect("a string takes all");
}

/// The name, linked to its page, and the life in words.
fn name(out: &mut String, context: &Context<'_>, sheet: &Sheet<'_>, drawn: &Lineage, index: usize, (id, words): (&ActorId, &str), is_focus: bool) {
    let lane = &drawn.lanes[index];
    if let Some([a, b, c]) = lane.leader {
        write!(out, "<path class=\"ld\" d=\"M{} {}L{} {}L{} {}\"/>", round(a.0), round(a.1), round(b.0), round(b.1), round(c.0), round(c.1))
            .expect("a string takes all");
    }
    let href = sheet.link(&Route::Actor(context.scope.cluster.id.clone(), id.clone())).filter(|_| !is_focus);
    let (open, close) = href.map_or_else(Default::default, |href| (format!("<a href=\"{}\">", escape(&href)), "</a>"));
    if drawn.is_down {
        write!(out, "{open}{}{close}", text(&lane.name, "lb hub")).expect("a string takes all");
    } else {
        // One text: what stands behind the name follows it as closely as the font of the reader allows.
        let tail = if lane.has_tail {
            format!("<tspan class=\"quiet\" dx=\"{}\">{}</tspan>", if context.locale().is_rtl() { -5 } else { 5 }, escape(words))
        } else {
            String::new()
        };
        write!(
            out,
            "<text class=\"lb nm\" x=\"{}\" y=\"{}\">{open}<tspan class=\"hub\">{}</tspan>{close}{tail}</text>",
            round(lane.name.x),
            number(lane.name.y),
            escape(&lane.name.lines.concat())
        )
        .expect("a string takes all");
    }
    if let Some(life) = &lane.life {
        out.push_str(&text(life, "lb quiet"));
    }
}

fn sign(out: &mut String, context: &Context<'_>, sheet: &Sheet<'_>, event: &Event, mark: layout::PlacedMark, is_down: bool, now: f64) {
    let Some(entry) = entry(event, now) else { return };
    let across = if is_down { mark.x } else { mark.y };
    let inner = format!(
        "{}{}",
        stretch(entry.known, mark.from, mark.to, across, is_down),
        placed(event.kind, event.progress, mark.x, mark.y, HALF, context.locale().is_rtl())
    );
    let words = strip(&context.say(
        "drawing-event",
        &[
            ("date", context.known_date(&event.date).into()),
            ("title", context.bare(&event.title).into()),
            ("kind", context.t(&format!("event-kind-{}", event.kind.word())).into()),
        ],
    ));
    match sheet.anchor(&Route::Timeline(context.scope.cluster.id.clone()), &format!("event-{}", event.id)) {
        Some(href) => write!(out, "<a class=\"tm\" href=\"{}\"><title>{}</title>{inner}</a>", escape(&href), escape(&words)),
        None => write!(out, "<g class=\"tm\">{inner}<title>{}</title></g>", escape(&words)),
    }
    .expect("a string takes all");
}
