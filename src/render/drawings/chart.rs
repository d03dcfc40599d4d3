//! Charts of facts: lines, bars and small multiples in prose; beside a number a
//! spark of small bars, and the course of an indicator as a small line.
//!
//! A missing year is a visible gap. A value that is not realised is open, one on
//! which sources differ has a bracket from the lowest to the highest.

mod bars;
mod lines;
mod series;

use std::fmt::Write as _;

use crate::base::date::Date;
use crate::base::ids::FactId;
use crate::base::value::Value;
use crate::model::fact::{Fact, Point};
use crate::model::prose::ChartKind;
use crate::model::record::Progress;
use crate::view::artist::Drawing;
use crate::view::context::Context;

use super::svg::number;
use series::Series;

struct Bar<'a> {
    point: &'a Point,
    year: f64,
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
            let high = figures.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            Some(Bar { point, year: f64::from(date.middle().year()), high, top: value.mid() })
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

/// More lines than this on one axis cannot be told apart.
const LINES: usize = 5;
/// Fewer values than this are no course.
const COURSE: usize = 4;

/// The chart of some facts, as the author wants it or as the values suggest.
pub(super) fn chart(context: &Context<'_>, facts: &[FactId], kind: Option<ChartKind>, during: Option<&Date>) -> Option<Drawing> {
    let facts: Vec<&Fact> = facts.iter().filter_map(|id| context.scope.fact(id)).collect();
    let all: Vec<Series<'_>> = series::all(context, &facts, during);
    let first = all.first()?;
    let is_one_unit = all.iter().all(|series| series.fact.unit == first.fact.unit);
    let kind = match kind {
        Some(kind) if is_one_unit || kind == ChartKind::Multiples => kind,
        _ if !is_one_unit => ChartKind::Multiples,
        _ if all.len() > 1 && all.iter().all(|series| series.dots.len() == 1) => ChartKind::Bar,
        _ if all.iter().all(|series| series.dots.len() >= COURSE && series.joined.contains(&true)) && all.len() <= LINES => ChartKind::Line,
        _ if all.len() == 1 => ChartKind::Bar,
        _ => ChartKind::Multiples,
    };
    let names: Vec<String> = all.iter().map(|series| series.name.clone()).collect();
    let n = all.iter().map(|series| series.dots.len()).sum::<usize>();
    let label = context.plain("drawing-chart", &[("fact", context.row(&names).into()), ("n", n.into())]);
    let (html, words) = match kind {
        ChartKind::Bar => (bars::draw(context, &all, &label), if all.len() == 1 { names.concat() } else { String::new() }),
        ChartKind::Line => (lines::one(context, &all, &label), subtitle(context, &all, &names)),
        ChartKind::Multiples => (lines::many(context, &all, &label), String::new()),
    };
    Some(Drawing { html, title: String::new(), note: key(context, &all, kind, words) })
}

/// What one axis counts: the fact, where there is one, and the unit.
fn subtitle(context: &Context<'_>, all: &[Series<'_>], names: &[String]) -> String {
    let unit = all.first().map(|series| series.unit.clone()).unwrap_or_default();
    match (names, unit.is_empty()) {
        ([name], true) => name.clone(),
        ([name], false) => format!("{name}{}{unit}", context.t("join-comma")),
        _ => unit,
    }
}

/// The subtitle, and every sign that the chart uses, explained.
fn key(context: &Context<'_>, all: &[Series<'_>], kind: ChartKind, words: String) -> String {
    let dots = || all.iter().flat_map(|series| &series.dots);
    let is_line = kind != ChartKind::Bar;
    let signs = [
        ("chart-plan", dots().any(|dot| dot.is_plan)),
        ("chart-differ", dots().any(|dot| dot.high > dot.low)),
        ("chart-about", is_line && dots().any(|dot| dot.is_about)),
        ("chart-bound", is_line && dots().any(|dot| dot.bound.is_some())),
        ("chart-gap", is_line && all.iter().any(|series| series.joined.contains(&false))),
    ];
    let mut parts: Vec<String> = Vec::new();
    if !words.is_empty() {
        parts.push(format!("{words}{}", context.t("join-end")));
    }
    parts.extend(signs.into_iter().filter(|(_, is_used)| *is_used).map(|(key, _)| context.t(key)));
    parts.join(&context.t("join-space"))
}
