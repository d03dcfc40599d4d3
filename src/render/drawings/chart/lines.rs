//! Values over time: one axis for some lines, or a small axis to each fact.
//! Names stand at the ends of the lines; nothing is drawn between values that do
//! not follow each other.

use std::fmt::Write as _;

use crate::analysis::network::as_number;
use crate::layout::chart::{Axis, apart};
use crate::layout::text::{Weight, width, wrap};
use crate::view::context::Context;

use super::super::svg::{escape, number, open};
use super::super::timeline::tallness;
use super::series::{Bound, Series};

const SIZE: f64 = 12.5;
/// From line to line of a name, before the script has its say ([`leading`]).
const LINE: f64 = 16.8;
/// Steps between years with a number.
const YEARS: [i32; 7] = [1, 2, 5, 10, 20, 50, 100];

/// Where one set of axes stands, from the beginning of reading.
struct Frame {
    total: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    is_rtl: bool,
    /// From line to line of a name.
    rise: f64,
    axis: Axis,
    first: f64,
    last: f64,
}

impl Frame {
    fn place(&self, x: f64) -> f64 {
        if self.is_rtl { self.total - x } else { x }
    }

    fn x(&self, year: f64) -> f64 {
        let spread = (self.last - self.first).max(1e-9);
        self.place(self.left + (year - self.first) / spread * (self.right - self.left))
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - (value - self.axis.low) / (self.axis.high - self.axis.low) * (self.bottom - self.top)
    }
}

/// The years of some series, with room before the first and after the last value.
fn years(all: &[Series<'_>]) -> (f64, f64) {
    let places = || all.iter().flat_map(|series| series.dots.iter().map(|dot| dot.at));
    let (first, last) = (places().fold(f64::INFINITY, f64::min), places().fold(f64::NEG_INFINITY, f64::max));
    let edge = ((last - first) * 0.03).max(0.3);
    (first - edge, last + edge)
}

fn axis(all: &[&Series<'_>], steps: f64) -> Axis {
    let dots = || all.iter().flat_map(|series| &series.dots);
    Axis::of(dots().map(|dot| dot.low).fold(0.0, f64::min), dots().map(|dot| dot.high).fold(0.0, f64::max), steps)
}

/// The numbers of an axis in the reader's language.
fn numbers(context: &Context<'_>, axis: &Axis) -> Vec<(f64, String)> {
    axis.ticks().into_iter().map(|(value, written)| (value, context.format.number(&written))).collect()
}

fn widest(texts: &[(f64, String)]) -> f64 {
    texts.iter().map(|(_, text)| width(text, SIZE, Weight::Regular)).fold(0.0, f64::max)
}

/// All lines on one axis, in both widths.
pub(super) fn one(context: &Context<'_>, all: &[Series<'_>], label: &str) -> String {
    [(640.0, 270.0, "wide"), (358.0, 240.0, "slim")].map(|(total, height, size)| plot(context, all, label, total, height, size)).concat()
}

fn plot(context: &Context<'_>, all: &[Series<'_>], label: &str, total: f64, height: f64, size: &str) -> String {
    let axis = axis(&all.iter().collect::<Vec<_>>(), 4.0);
    let numbers = numbers(context, &axis);
    let names: Vec<Vec<String>> =
        if all.len() > 1 { all.iter().map(|series| wrap(&series.name, SIZE, Weight::Bold, total * 0.27, 4)).collect() } else { Vec::new() };
    let column = names.iter().flatten().map(|line| width(line, SIZE, Weight::Bold)).fold(0.0, f64::max);
    let (first, last) = years(all);
    let frame = Frame {
        total,
        left: widest(&numbers) + 10.0,
        right: total - if column > 0.0 { column + 18.0 } else { 6.0 },
        top: 22.0,
        bottom: height - 26.0,
        is_rtl: context.locale().is_rtl(),
        rise: leading(context),
        axis,
        first,
        last,
    };
    let mut out = String::new();
    open(&mut out, "chart", size, total, height, label);
    axes(&mut out, context, &frame, &numbers);
    for (index, series) in all.iter().enumerate() {
        line(&mut out, &frame, series, index);
    }
    let ends: Vec<(f64, f64)> = all
        .iter()
        .zip(&names)
        .map(|(series, name)| (series.dots.last().map_or(0.0, |dot| frame.y(dot.value)), as_number(name.len()) * frame.rise + 3.0))
        .collect();
    for ((series, name), ((wish, tall), centre)) in all.iter().zip(&names).zip(ends.iter().zip(apart(&ends, 0.0, height))) {
        end(&mut out, &frame, series, name, *wish, *tall, centre);
    }
    if let [series] = all {
        values(&mut out, &frame, series);
    }
    out.push_str("</svg>");
    out
}

/// From line to line of a name.
pub(super) fn leading(context: &Context<'_>) -> f64 {
    LINE * tallness(context)
}

/// The name of a line at its end.
fn end(out: &mut String, frame: &Frame, series: &Series<'_>, name: &[String], wish: f64, tall: f64, centre: f64) {
    let from = series.dots.last().map_or(0.0, |dot| frame.x(dot.at));
    let side = if frame.is_rtl { " le" } else { "" };
    let ahead = if frame.is_rtl { -1.0 } else { 1.0 };
    write!(
        out,
        "<path class=\"ld\" d=\"M{} {}L{} {}\"/><text class=\"lb hub{side}\" y=\"{}\">",
        number(from + ahead * 5.0),
        number(wish),
        number(frame.place(frame.right + 9.0)),
        number(centre),
        number(centre - tall / 2.0 + 12.5)
    )
    .expect("a string takes all");
    for (index, words) in name.iter().enumerate() {
        let down = if index == 0 { String::new() } else { format!(" dy=\"{}\"", number(frame.rise)) };
        write!(out, "<tspan x=\"{}\"{down}>{} </tspan>", number(frame.place(frame.right + 13.0)), escape(words)).expect("a string takes all");
    }
    out.push_str("</text>");
}

/// A small axis to each fact, the same years on all of them.
pub(super) fn many(context: &Context<'_>, all: &[Series<'_>], label: &str) -> String {
    [(640.0, if matches!(all.len(), 2 | 4) { 2 } else { 3 }, "wide"), (358.0, if all.len() > 3 { 2 } else { 1 }, "slim")]
        .map(|(total, columns, size)| grid(context, all, label, total, columns.min(all.len()), size))
        .concat()
}

fn grid(context: &Context<'_>, all: &[Series<'_>], label: &str, total: f64, columns: usize, size: &str) -> String {
    const GAP: f64 = 22.0;
    const PLOT: f64 = 104.0;
    let panel = (total - GAP * as_number(columns - 1)) / as_number(columns);
    let heads: Vec<Vec<String>> = all.iter().map(|series| wrap(&series.name, SIZE, Weight::Bold, panel, 4)).collect();
    let (first, last) = years(all);
    let is_one_unit = all.iter().all(|series| series.fact.unit == all[0].fact.unit);
    let is_rtl = context.locale().is_rtl();
    let rise = leading(context);
    let axes_of = |series: &Series<'_>| if is_one_unit { axis(&all.iter().collect::<Vec<_>>(), 3.0) } else { axis(&[series], 3.0) };
    let left = all.iter().map(|series| widest(&numbers(context, &axes_of(series)))).fold(0.0, f64::max) + 10.0;
    let mut body = String::new();
    let mut top = 0.0;
    for (row, heads) in all.chunks(columns).zip(heads.chunks(columns)) {
        let lines = heads.iter().map(Vec::len).max().unwrap_or(1);
        let head = as_number(lines) * rise + if row.iter().any(|series| !series.unit.is_empty()) { rise } else { 0.0 };
        for (column, (series, name)) in row.iter().zip(heads).enumerate() {
            let start = as_number(column) * (panel + GAP);
            let axis = axes_of(series);
            let frame = Frame {
                total,
                left: start + left,
                right: start + panel - 4.0,
                top: top + head + 18.0,
                bottom: top + head + 18.0 + PLOT,
                is_rtl,
                rise,
                axis,
                first,
                last,
            };
            let side = if is_rtl { " le" } else { "" };
            for (index, (class, words)) in name.iter().map(|line| ("hub", line)).chain([("quiet", &series.unit)]).enumerate() {
                write!(
                    body,
                    "<text class=\"lb {class}{side}\" y=\"{}\"><tspan x=\"{}\">{}</tspan></text>",
                    number(top + 13.0 + as_number(index) * rise),
                    number(frame.place(start)),
                    escape(words)
                )
                .expect("a string takes all");
            }
            axes(&mut body, context, &frame, &numbers(context, &axis));
            line(&mut body, &frame, series, 0);
            values(&mut body, &frame, series);
        }
        top += head + 18.0 + PLOT + 44.0;
    }
    let mut out = String::new();
    open(&mut out, "chart", size, total, top - 18.0, label);
    out.push_str(&body);
    out.push_str("</svg>");
    out
}

/// Lines of the axis with their numbers, the level of nothing, years below.
fn axes(out: &mut String, context: &Context<'_>, frame: &Frame, numbers: &[(f64, String)]) {
    let (start, stop) = (number(frame.place(frame.left)), number(frame.place(frame.right)));
    let side = if frame.is_rtl { "" } else { " le" };
    out.push_str("<g aria-hidden=\"true\">");
    for (value, words) in numbers {
        let class = if value.abs() < frame.axis.step / 2.0 { "base" } else { "grid" };
        let y = frame.y(*value);
        write!(
            out,
            "<path class=\"{class}\" d=\"M{start} {}H{stop}\"/><text class=\"lb quiet{side}\" y=\"{}\"><tspan x=\"{}\">{}</tspan></text>",
            number(y),
            number(y + 4.0),
            number(frame.place(frame.left - 6.0)),
            escape(words)
        )
        .expect("a string takes all");
    }
    // Years of records have four digits: nothing is lost.
    let (from, to) = ((frame.first - 0.2).floor() as i32, (frame.last - 0.8).ceil() as i32);
    let per_year = (frame.right - frame.left) / (frame.last - frame.first).max(1e-9);
    let step = YEARS.into_iter().find(|step| f64::from(*step) * per_year >= 40.0).unwrap_or(200);
    // The number of a year stands below its middle, where its value does.
    let room = |x: f64| x - 16.0 >= 0.0 && x + 16.0 <= frame.total;
    for year in (from..=to).filter(|year| year.rem_euclid(step) == 0 || to - from < step) {
        let at = f64::from(year) + 0.5;
        let x = frame.x(at);
        if at < frame.first || at > frame.last || !room(x) {
            continue;
        }
        write!(
            out,
            "<path class=\"tick\" d=\"M{} {}v4\"/><text class=\"lb quiet lm\" y=\"{}\"><tspan x=\"{}\">{}</tspan></text>",
            number(x),
            number(frame.bottom),
            number(frame.bottom + 18.0),
            number(x),
            context.format.digits(year)
        )
        .expect("a string takes all");
    }
    out.push_str("</g>");
}

/// The line and its points: what is planned is open and dashed, what is about a
/// value is a ring, a bound points the way it is open.
fn line(out: &mut String, frame: &Frame, series: &Series<'_>, index: usize) {
    let place = |at: usize| (number(frame.x(series.dots[at].at)), number(frame.y(series.dots[at].value)));
    write!(out, "<g class=\"c{index}\">").expect("a string takes all");
    for is_plan in [false, true] {
        let mut path = String::new();
        for (at, _) in series.joined.iter().enumerate().filter(|(at, joined)| **joined && (series.dots[*at].is_plan || series.dots[at + 1].is_plan) == is_plan)
        {
            let (from, to) = (place(at), place(at + 1));
            write!(path, "M{} {}L{} {}", from.0, from.1, to.0, to.1).expect("a string takes all");
        }
        if !path.is_empty() {
            write!(out, "<path class=\"cl{}\" d=\"{path}\"/>", if is_plan { " plan" } else { "" }).expect("a string takes all");
        }
    }
    for (at, dot) in series.dots.iter().enumerate() {
        let (x, y) = place(at);
        if dot.high > dot.low {
            let (top, bottom, x) = (frame.y(dot.high), frame.y(dot.low), frame.x(dot.at));
            let (a, b) = (number(x - 7.0), number(x + 7.0));
            let (t, u) = (number(top), number(bottom));
            write!(out, "<path class=\"span\" d=\"M{a} {t}H{b}M{} {t}V{u}M{a} {u}H{b}\"/>", number(x)).expect("a string takes all");
        }
        if let Some(bound) = dot.bound {
            let way = if bound == Bound::Up { -1.0 } else { 1.0 };
            let head = frame.y(dot.value) + way * 13.0;
            let x = frame.x(dot.at);
            write!(
                out,
                "<path class=\"span\" d=\"M{x0} {y}V{h}M{} {n}L{x0} {h}L{} {n}\"/>",
                number(x - 3.0),
                number(x + 3.0),
                x0 = number(x),
                h = number(head),
                n = number(head - way * 4.0)
            )
            .expect("a string takes all");
        }
        let class = if dot.is_plan || dot.is_about { "cd ring" } else { "cd" };
        write!(out, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"3.2\"/>").expect("a string takes all");
    }
    out.push_str("</g>");
}

/// Numbers at the points, as many as have room: the last one and the highest first.
fn values(out: &mut String, frame: &Frame, series: &Series<'_>) {
    let last = series.dots.len().saturating_sub(1);
    let highest = (0..series.dots.len()).max_by(|a, b| series.dots[*a].value.total_cmp(&series.dots[*b].value).then(b.cmp(a))).unwrap_or(0);
    let mut order: Vec<usize> = vec![last, highest, 0];
    order.extend(0..series.dots.len());
    let mut taken: Vec<(f64, f64, f64, f64)> = Vec::new();
    let mut told: Vec<usize> = Vec::new();
    for at in order {
        let dot = &series.dots[at];
        let (x, half) = (frame.x(dot.at), width(&dot.words, SIZE, Weight::Bold) / 2.0);
        // In a valley the number stands below, where no line comes down to it.
        let is_higher = |other: usize| series.dots[other].value > dot.value;
        let before = at.checked_sub(1).filter(|before| series.joined[*before]);
        let after = Some(at + 1).filter(|_| series.joined.get(at) == Some(&true));
        let below = frame.y(dot.low.min(dot.value)) + 17.0;
        let is_valley = before.or(after).is_some() && before.into_iter().chain(after).all(is_higher) && below < frame.bottom - 2.0 && dot.bound.is_none();
        let lift = if dot.bound == Some(Bound::Up) { 17.0 } else { 8.0 };
        let y = if is_valley { below } else { frame.y(dot.high.max(dot.value)) - lift };
        let x = x.clamp(half, (frame.total - half).max(half));
        let own = (x - half - 2.0, y - 11.0, x + half + 2.0, y + 3.0);
        let meets_name = taken.iter().any(|other| own.0 < other.2 && other.0 < own.2 && own.1 < other.3 && other.1 < own.3);
        let meets_point = series.dots.iter().enumerate().any(|(other, dot)| {
            let (px, py) = (frame.x(dot.at), frame.y(dot.value));
            other != at && px > own.0 - 3.0 && px < own.2 + 3.0 && py > own.1 - 3.0 && py < own.3 + 3.0
        });
        if told.contains(&at) || meets_name || (meets_point && at != last) {
            continue;
        }
        told.push(at);
        taken.push(own);
        write!(out, "<text class=\"lb hub lm\" y=\"{}\"><tspan x=\"{}\">{}</tspan></text>", number(y), number(x), escape(&dot.words))
            .expect("a string takes all");
    }
}
