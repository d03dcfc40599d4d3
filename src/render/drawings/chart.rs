//! Series of facts as small bars: a spark beside a number, a chart in prose; the course of an
//! indicator as a small line.
//!
//! Bars stand at their dates, so that a missing year is a visible gap. A value
//! that is not realised is hatched by its class, one on which sources differ
//! has a bracket from the lowest to the highest, one that is not known is an
//! empty place with its word.

use std::fmt::Write as _;

use crate::base::ids::FactId;
use crate::base::value::Value;
use crate::layout::text::{Weight, width};
use crate::model::fact::{Fact, Point};
use crate::model::record::Progress;
use crate::view::artist::Drawing;
use crate::view::context::Context;

use super::svg::{escape, number, open};

struct Bar<'a> {
    point: &'a Point,
    year: f64,
    low: f64,
    high: f64,
    top: f64,
}

fn bars(fact: &Fact) -> Vec<Bar<'_>> {
    fact.points
        .iter()
        .filter_map(|point| {
            let date = point.date.value()?;
            let value = point.value.value()?;
            let figures: Vec<f64> = point
                .versions
                .iter()
                .filter(|version| version.unit.is_none())
                .filter_map(|version| version.value.value())
                .flat_map(Value::figures)
                .chain(value.figures())
                .map(|figure| figure.to_f64())
                .collect();
            let low = figures.iter().copied().fold(f64::INFINITY, f64::min);
            let high = figures.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            Some(Bar { point, year: f64::from(date.middle().year()), low, high, top: value.mid() })
        })
        .collect()
}

fn class(fact: &Fact, point: &Point) -> &'static str {
    let progress = if point.progress == Progress::Realised { fact.progress } else { point.progress };
    if !point.versions.is_empty() {
        "bar differ"
    } else if progress == Progress::Realised {
        "bar"
    } else {
        "bar plan"
    }
}

/// Bars of some ninety units width, without words.
pub(super) fn spark(context: &Context<'_>, fact: &FactId) -> Option<Drawing> {
    let fact = context.scope.fact(fact)?;
    let bars = bars(fact);
    if bars.len() < 3 {
        return None;
    }
    let highest = bars.iter().map(|bar| bar.high).fold(0.0, f64::max);
    let (first, last) = (bars.iter().map(|bar| bar.year).fold(f64::INFINITY, f64::min), bars.iter().map(|bar| bar.year).fold(0.0, f64::max));
    let step = 90.0 / (last - first + 1.0).max(1.0);
    let mut out = String::from("<svg class=\"dr spark\" viewBox=\"0 0 92 28\" width=\"92\" height=\"28\" aria-hidden=\"true\">");
    for bar in &bars {
        let height = if highest > 0.0 { (bar.top / highest * 25.0).max(1.0) } else { 1.0 };
        let years = bar.year - first;
        let x = if context.locale().is_rtl() { 91.0 - (years + 1.0) * step } else { 1.0 + years * step };
        write!(
            out,
            "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            class(fact, bar.point),
            number(x),
            number(27.0 - height),
            number((step * 0.72).clamp(1.5, 9.0)),
            number(height)
        )
        .expect("a string takes all");
    }
    out.push_str("</svg>");
    Some(Drawing { html: out, title: String::new(), note: String::new() })
}

/// The course of a value over time as a line of some ninety units width, without words. What is
/// not known parts the line; values below nothing hang below its level.
pub(super) fn course(context: &Context<'_>, steps: &[(f64, Option<f64>)]) -> Option<Drawing> {
    let known: Vec<(f64, f64)> = steps.iter().filter_map(|(year, value)| Some((*year, (*value)?))).collect();
    let (first, last) = (steps.first()?.0, steps.last()?.0);
    if known.len() < 2 || last <= first {
        return None;
    }
    let highest = known.iter().map(|(_, value)| *value).fold(0.0, f64::max);
    let lowest = known.iter().map(|(_, value)| *value).fold(0.0, f64::min);
    let spread = (highest - lowest).max(1e-9);
    let x = |year: f64| {
        let far = 3.0 + (year - first) / (last - first) * 86.0;
        if context.locale().is_rtl() { 92.0 - far } else { far }
    };
    let y = |value: f64| 25.0 - (value - lowest) / spread * 22.0;
    let mut out = String::from("<svg class=\"dr spark\" viewBox=\"0 0 92 28\" width=\"92\" height=\"28\" aria-hidden=\"true\">");
    write!(out, "<path class=\"zero\" d=\"M1 {}H91\"/>", number(y(0.0))).expect("a string takes all");
    let mut line = String::new();
    let mut is_open = false;
    for (year, value) in steps {
        match value {
            Some(value) => {
                write!(line, "{}{} {}", if is_open { "L" } else { "M" }, number(x(*year)), number(y(*value))).expect("a string takes all");
                is_open = true;
            }
            None => is_open = false,
        }
    }
    write!(out, "<path class=\"run\" d=\"{line}\"/>").expect("a string takes all");
    for (year, value) in &known {
        write!(out, "<circle cx=\"{}\" cy=\"{}\" r=\"2\"/>", number(x(*year)), number(y(*value))).expect("a string takes all");
    }
    out.push_str("</svg>");
    Some(Drawing { html: out, title: String::new(), note: String::new() })
}

/// Bars with their values and dates.
pub(super) fn chart(context: &Context<'_>, fact: &FactId) -> Option<Drawing> {
    let fact = context.scope.fact(fact)?;
    let bars = bars(fact);
    if bars.is_empty() {
        return None;
    }
    let unit = fact.unit.as_ref().map(|unit| context.unit_name(unit)).unwrap_or_default();
    let name = context.bare(&fact.label);
    let label = context.plain("drawing-chart", &[("fact", name.clone().into()), ("n", bars.len().into())]);
    let mut html = rows(context, fact, &bars, &label, 640.0, "wide");
    html.push_str(&rows(context, fact, &bars, &label, 358.0, "slim"));
    let note = if unit.is_empty() { context.t("drawing-chart-note") } else { format!("{unit}{}{}", context.t("join-stop"), context.t("drawing-chart-note")) };
    Some(Drawing { html, title: name, note })
}

/// Horizontal bars: dates of any precision fit, and nothing is turned.
fn rows(context: &Context<'_>, fact: &Fact, bars: &[Bar<'_>], label: &str, total: f64, size: &str) -> String {
    let rtl = context.locale().is_rtl();
    let dates: Vec<String> = bars.iter().map(|bar| crate::view::strings::strip(&context.known_date(&bar.point.date))).collect();
    let values: Vec<String> = bars.iter().map(|bar| value_words(context, fact, bar.point)).collect();
    let widest = |texts: &[String]| texts.iter().map(|text| width(text, 12.5, Weight::Regular)).fold(0.0, f64::max);
    let left = widest(&dates).min(total * 0.35) + 12.0;
    let right = widest(&values).min(total * 0.45) + 12.0;
    let room = (total - left - right).max(40.0);
    let highest = bars.iter().map(|bar| bar.high).fold(0.0, f64::max).max(1e-9);
    let lowest = bars.iter().map(|bar| bar.low).fold(0.0, f64::min);
    let scale = |value: f64| (value - lowest) / (highest - lowest).max(1e-9) * room;
    let row = 24.0;
    let height = row * f64::from(u32::try_from(bars.len()).unwrap_or(1)) + 6.0;
    let mut out = String::new();
    open(&mut out, "chart", size, total, height, label);
    let place = |x: f64| if rtl { total - x } else { x };
    for (index, bar) in bars.iter().enumerate() {
        let y = 4.0 + row * f64::from(u32::try_from(index).unwrap_or(0));
        let (from, to) = (scale(0.0_f64.min(bar.top)), scale(0.0_f64.max(bar.top)));
        let wide = (to - from).max(1.5);
        let x = if rtl { total - left - from - wide } else { left + from };
        let (near, far) = if rtl { ("", " le") } else { (" le", "") };
        write!(
            out,
            "<text class=\"lb{near}\" y=\"{1}\"><tspan x=\"{0}\">{2}</tspan></text>",
            number(place(left - 8.0)),
            number(y + 13.0),
            escape(&dates[index])
        )
        .expect("a string takes all");
        write!(out, "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"14\"/>", class(fact, bar.point), number(x), number(y + 2.0), number(wide))
            .expect("a string takes all");
        let end = if bar.high > bar.low {
            let (a, b) = (place(left + scale(bar.low)), place(left + scale(bar.high)));
            write!(
                out,
                "<path class=\"span\" d=\"M{a} {t}V{u}M{a} {m}H{b}M{b} {t}V{u}\"/>",
                a = number(a),
                b = number(b),
                t = number(y + 4.0),
                u = number(y + 14.0),
                m = number(y + 9.0)
            )
            .expect("a string takes all");
            scale(bar.high)
        } else {
            to
        };
        write!(
            out,
            "<text class=\"lb hub{far}\" y=\"{1}\"><tspan x=\"{0}\">{2}</tspan></text>",
            number(place(left + end + 7.0)),
            number(y + 13.0),
            escape(&values[index])
        )
        .expect("a string takes all");
    }
    out.push_str("</svg>");
    out
}

fn value_words(context: &Context<'_>, fact: &Fact, point: &Point) -> String {
    crate::view::strings::strip(&context.amount(&point.value, fact.unit.as_ref()))
}
