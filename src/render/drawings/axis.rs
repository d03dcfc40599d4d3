//! What stands around the marks of an axis of time: lanes and years, torn edges, names, and
//! the curves from causes to what they led to and from plans to what came of them.
//!
//! In: a layout and the events in its order. Out: SVG. Never a date: what a mark means is
//! spelled in `timeline.rs`.

use std::fmt::Write as _;

use crate::base::ids::EventId;
use crate::layout::timeline::{Label, PlacedMark, Side, Timeline};
use crate::model::event::Event;
use crate::model::record::Progress;
use crate::view::context::Context;
use crate::view::strings::is_rtl_letter;

use super::svg::{escape, number, round};

/// More curves than this are a thicket.
const MOST_CURVES: usize = 24;

/// Lanes, their titles, and the years.
pub(super) fn axis(out: &mut String, context: &Context<'_>, drawn: &Timeline) {
    out.push_str("<g aria-hidden=\"true\">");
    let mut lines = String::new();
    let lanes: Vec<_> = drawn.lanes.iter().flatten().collect();
    for lane in &lanes {
        if !drawn.is_down {
            write!(lines, "M0 {y}H{}", round(drawn.width), y = round(lane.to)).expect("a string takes all");
        }
        if let Some(label) = &lane.label {
            out.push_str(&text(label, "lb lane"));
        }
    }
    let mut ticks = String::new();
    for tick in &drawn.ticks {
        let year = context.format.digits(tick.year);
        let rtl = context.locale().is_rtl();
        let class = match (drawn.is_down, rtl) {
            (false, _) => "lb quiet lm",
            (true, false) => "lb quiet le",
            (true, true) => "lb quiet",
        };
        if drawn.is_down {
            write!(lines, "M{} {}H{}", round(drawn.top - 5.0), round(tick.at), round(drawn.bottom)).expect("a string takes all");
        } else {
            write!(ticks, "M{} {}v5", round(tick.at), round(drawn.bottom)).expect("a string takes all");
        }
        write!(out, "<text class=\"{class}\" x=\"{}\" y=\"{}\">{year}</text>", round(tick.x), number(tick.y)).expect("a string takes all");
    }
    write!(out, "<path class=\"rl\" d=\"{lines}\"/><path class=\"ax\" d=\"{ticks}\"/></g>").expect("a string takes all");
}

/// Where empty years are cut out: a torn strip across the whole axis. Names may pass over it.
pub(super) fn breaks(out: &mut String, drawn: &Timeline) {
    // Teeth to and fro along one edge, and back along the other.
    let steps = ((drawn.bottom - drawn.top) / 7.0).floor().max(1.0);
    let places: Vec<(f64, f64)> = std::iter::successors(Some(0.0), |step| Some(step + 1.0))
        .take_while(|step| *step <= steps)
        .map(|step| (drawn.top + (drawn.bottom - drawn.top) * step / steps, if step % 2.0 < 1.0 { -2.0 } else { 2.0 }))
        .collect();
    for at in &drawn.breaks {
        let edges = places.iter().map(|(place, side)| (*place, at - 3.5 + side)).chain(places.iter().rev().map(|(place, side)| (*place, at + 3.5 + side)));
        out.push_str("<path class=\"brk\" d=\"");
        for (index, (place, way)) in edges.enumerate() {
            let (x, y) = if drawn.is_down { (place, way) } else { (way, place) };
            write!(out, "{}{} {}", if index == 0 { 'M' } else { 'L' }, round(x), round(y)).expect("a string takes all");
        }
        out.push_str("Z\"/>");
    }
}

/// What came of a plan, if this is one: what followed a report was no plan of it.
pub(super) fn outcome(event: &Event) -> Option<&EventId> {
    event.outcome.as_ref().filter(|_| !matches!(event.progress, Progress::Realised | Progress::Denied))
}

/// Curves from causes to what they led to, and from plans to what came of them, with a head where
/// they arrive; and how late a plan came. Where the causes are many, only those between events of the
/// first importance are there to begin with; the others appear with their events.
pub(super) fn curves(out: &mut String, events: &[&Event], drawn: &Timeline, rtl: bool) {
    let mut curves = String::new();
    let is_dense = events.iter().map(|event| event.caused_by.len()).sum::<usize>() > MOST_CURVES;
    let find = |id: &EventId| events.iter().zip(&drawn.marks).find(|(event, _)| event.id == *id);
    for (event, to) in events.iter().zip(&drawn.marks) {
        // One line is enough: that of the plan says more.
        for (cause, from) in event.caused_by.iter().filter_map(find).filter(|(cause, _)| outcome(cause) != Some(&event.id)) {
            let class = if is_dense && cause.importance.max(event.importance) > 1 { " class=\"minor\"" } else { "" };
            let [line, tip] = curve(from, to, drawn.is_down, rtl);
            write!(curves, "<g{class} data-a=\"{}\" data-b=\"{}\"><path d=\"{line}\"/><path class=\"tip\" d=\"{tip}\"/></g>", cause.id, event.id)
                .expect("a string takes all");
        }
    }
    for (plan, from) in events.iter().zip(&drawn.marks) {
        let Some((event, to)) = outcome(plan).and_then(find) else { continue };
        let [line, tip] = curve(from, to, drawn.is_down, rtl);
        write!(curves, "<g data-a=\"{}\" data-b=\"{}\">", plan.id, event.id).expect("a string takes all");
        if let Some(due) = to.due {
            let (stop, bar) = match drawn.is_down {
                true => (format!("M{} {}h8", number(to.x - 4.0), number(due)), format!("M{} {}V{}", number(to.x), number(due), number(to.y))),
                false => (format!("M{} {}v8", number(due), number(to.y - 4.0)), format!("M{} {}H{}", number(due), number(to.y), number(to.x))),
            };
            write!(curves, "<path class=\"late\" d=\"{stop}{bar}\"/>").expect("a string takes all");
        }
        write!(curves, "<path class=\"came\" d=\"{line}\"/><path class=\"tip\" d=\"{tip}\"/></g>").expect("a string takes all");
    }
    if !curves.is_empty() {
        write!(out, "<g class=\"cause\" aria-hidden=\"true\">{curves}</g>").expect("a string takes all");
    }
}

/// The way from one mark to another, and its head. Beside an axis that runs downwards it leaves and
/// arrives at the side of the names.
fn curve(from: &PlacedMark, to: &PlacedMark, is_down: bool, rtl: bool) -> [String; 2] {
    let (way, down) = (if rtl { -1.0 } else { 1.0 }, if to.y >= from.y { 1.0 } else { -1.0 });
    let (start, end, bow, head) = if is_down {
        let start = (from.x + way * (from.half + 2.0), from.y);
        let end = (to.x + way * (to.half + 2.0), to.y);
        let out = way * ((end.1 - start.1).abs() * 0.3).clamp(12.0, 40.0);
        let reach = if rtl { start.0.min(end.0) } else { start.0.max(end.0) } + out;
        (start, end, [(reach, start.1), (reach, end.1)], [(way * 4.0, -2.4), (way * 4.0, 2.4)])
    } else if (to.y - from.y).abs() < 8.0 {
        // Beside each other: over what stands between them.
        let (start, end) = ((from.x, from.y - from.half - 2.0), (to.x, to.y - to.half - 2.0));
        let over = start.1.min(end.1) - 9.0;
        (start, end, [(start.0, over), (end.0, over)], [(-2.4, -4.0), (2.4, -4.0)])
    } else {
        let start = (from.x, from.y + down * (from.half + 2.0));
        let end = (to.x, to.y - down * (to.half + 2.0));
        let middle = f64::midpoint(start.1, end.1);
        (start, end, [(start.0, middle), (end.0, middle)], [(-2.4, down * -4.0), (2.4, down * -4.0)])
    };
    // Where the curve bends half a unit is not seen; and one head is written like the other, which packs well.
    let bend = |(x, y): (f64, f64)| format!("{} {}", round(x), round(y));
    let [(x, y), other] = head;
    [format!("M{}C{} {} {}", bend(start), bend(bow[0]), bend(bow[1]), bend(end)), format!("M{}m{}l{}l{}", bend(end), pair((x, y)), pair((-x, -y)), pair(other))]
}

fn pair((x, y): (f64, f64)) -> String {
    format!("{} {}", number(x), number(y))
}

/// A name in its place, line by line.
pub(super) fn text(label: &Label, class: &str) -> String {
    let side = match label.side {
        Side::Left => "",
        Side::Middle => " lm",
        Side::Right => " le",
    };
    if let [line] = label.lines.as_slice() {
        return format!("<text class=\"{class}{side}\" x=\"{}\" y=\"{}\">{}</text>", round(label.x), number(label.y), escape(line));
    }
    let mut out = format!("<text class=\"{class}{side}\" y=\"{}\">", number(label.y));
    for (index, line) in label.lines.iter().enumerate() {
        let dy = if index == 0 { String::new() } else { format!(" dy=\"{}\"", number(label.line_height)) };
        // Lines are words of one name, so a space parts them; it stands where it cannot push the
        // line away from the edge it is set against.
        let rtl = line.chars().find(|letter| letter.is_alphabetic()).is_some_and(is_rtl_letter);
        let (before, after) = match ((label.side == Side::Right) == rtl, index) {
            (true, _) => ("", " "),
            (false, 0) => ("", ""),
            (false, _) => (" ", ""),
        };
        write!(out, "<tspan x=\"{}\"{dy}>{before}{}{after}</tspan>", round(label.x), escape(line)).expect("a string takes all");
    }
    out.push_str("</text>");
    out
}
