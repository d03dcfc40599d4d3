//! Facts made ready to be drawn: values in the unit of the axis, and which of them
//! follow each other without a gap.

use crate::base::date::{Date, Moment, Shape};
use crate::base::value::{Amount, Value};
use crate::model::fact::{Fact, Point};
use crate::model::record::Progress;
use crate::view::charts::points;
use crate::view::context::Context;
use crate::view::facts::progress_of;
use crate::view::strings::strip;

/// A value in its place.
pub(super) struct Dot<'a> {
    pub point: &'a Point,
    /// The middle of its date, in decimal years.
    pub at: f64,
    /// The value, and the lowest and the highest that sources say.
    pub value: f64,
    pub low: f64,
    pub high: f64,
    /// Without its unit.
    pub words: String,
    pub is_plan: bool,
    pub is_about: bool,
    /// The value is a bound: more than this, or less.
    pub bound: Option<Bound>,
}

/// Which way a bound is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Up,
    Down,
}

/// The values of one fact.
pub(super) struct Series<'a> {
    pub fact: &'a Fact,
    pub name: String,
    /// What the numbers of its axis count.
    pub unit: String,
    pub dots: Vec<Dot<'a>>,
    /// Whether a value is followed by the next one of its kind: one entry fewer than values.
    pub joined: Vec<bool>,
}

/// The facts with at least one known value; those of one unit share its pieces.
pub(super) fn all<'a>(context: &Context<'_>, facts: &[&'a Fact], during: Option<&Date>) -> Vec<Series<'a>> {
    let mut out = Vec::new();
    for fact in facts {
        let alike = facts.iter().filter(|other| other.unit == fact.unit);
        let figures = alike.flat_map(|fact| points(fact, during)).filter_map(|point| point.value.value()).flat_map(Value::figures);
        let highest = figures.max_by(|a, b| a.to_f64().total_cmp(&b.to_f64())).map(|figure| figure.to_string()).unwrap_or_default();
        let (shift, unit) = fact.unit.as_ref().map(|unit| context.axis_unit(&highest, unit)).unwrap_or_default();
        let all = points(fact, during);
        let dots: Vec<Dot<'a>> = all.iter().filter_map(|point| dot(context, fact, point, shift)).collect();
        if dots.is_empty() {
            continue;
        }
        let joined = joined(&dots, &all);
        out.push(Series { fact, name: context.bare(&fact.label), unit, dots, joined });
    }
    out
}

fn dot<'a>(context: &Context<'_>, fact: &Fact, point: &'a Point, shift: i16) -> Option<Dot<'a>> {
    let (date, value) = (point.date.value()?, point.value.value()?);
    // A source that counts in another unit is in the table, not on the axis.
    let said = point.versions.iter().filter(|version| version.unit.is_none() || version.unit == fact.unit).filter_map(|version| version.value.value());
    let figures: Vec<f64> = said.flat_map(Value::figures).chain(value.figures()).map(|figure| moved(figure.to_f64(), shift)).collect();
    let (bound, exact) = match &value.amount {
        Amount::Exact(number) => (None, Some(number)),
        Amount::Range(..) => (None, None),
        Amount::AtLeast(number) | Amount::GreaterThan(number) => (Some(Bound::Up), Some(number)),
        Amount::AtMost(number) | Amount::LessThan(number) => (Some(Bound::Down), Some(number)),
    };
    let words = match exact.filter(|_| shift != 0) {
        Some(number) => context.format.shifted(&number.to_string(), shift),
        None if shift == 0 => strip(&context.amount(&point.value, None)),
        None => strip(&context.amount(&point.value, fact.unit.as_ref())),
    };
    Some(Dot {
        point,
        at: date.middle().decimal_year(),
        value: moved(value.mid(), shift),
        low: figures.iter().copied().fold(f64::INFINITY, f64::min),
        high: figures.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        words,
        is_plan: progress_of(fact, point) != Progress::Realised,
        is_about: value.approx || date.qualifier().approximate || fact.basis.as_deref() == Some("estimate"),
        bound,
    })
}

fn moved(value: f64, powers: i16) -> f64 {
    let one = (0..powers.unsigned_abs()).fold(1.0, |one, _| one * 10.0);
    if powers < 0 { value / one } else { value * one }
}

/// Values follow each other in the step of their dates: year after year, quarter
/// after quarter; longer steps where the series keeps to them. A value that nobody
/// knows is a gap, and so is a date of another kind.
fn joined(dots: &[Dot<'_>], all: &[&Point]) -> Vec<bool> {
    let place = |point: &Point| point.date.value().and_then(count);
    let steps: Vec<Option<i64>> = dots
        .windows(2)
        .map(|pair| {
            let (a, b) = (place(pair[0].point)?, place(pair[1].point)?);
            let is_unknown = |point: &&&Point| point.value.is_unknown() && place(point).is_some_and(|at| at.0 == a.0 && a.1 < at.1 && at.1 < b.1);
            (a.0 == b.0 && b.1 > a.1 && !all.iter().any(|point| is_unknown(&point))).then_some(b.1 - a.1)
        })
        .collect();
    let least = steps.iter().flatten().min().copied().unwrap_or(1);
    let is_kept = steps.iter().flatten().filter(|step| **step == least).count() > 1;
    steps.into_iter().map(|step| step.is_some_and(|step| step == 1 || (step == least && is_kept))).collect()
}

/// A date as a number of units of its calendar: which unit, and which one.
fn count(date: &Date) -> Option<(u8, i64)> {
    let at = |year: i32, parts: i64, part: u8| i64::from(year) * parts + i64::from(part);
    let Shape::Point(point) = date.shape() else { return None };
    match point.moment {
        Moment::Day(_) | Moment::DayOfMonth(..) | Moment::DayOfYear(_) | Moment::MonthOfYear(_) | Moment::Century(_) => None,
        Moment::Month(year, month) => Some((12, at(year, 12, month))),
        Moment::Quarter(year, quarter) => Some((4, at(year, 4, quarter))),
        Moment::Half(year, half) => Some((2, at(year, 2, half))),
        Moment::Year(year) => Some((1, at(year, 1, 0))),
        Moment::Decade(year) => Some((0, i64::from(year.div_euclid(10)))),
    }
}
