//! A bar to each value, from zero: dates of any precision fit, and nothing is turned.
//! One fact has a row to each date; several have a row to each fact.

use std::fmt::Write as _;

use crate::layout::text::{Weight, width, wrap};
use crate::model::fact::Point;
use crate::view::context::Context;
use crate::view::strings::strip;

use super::super::svg::{escape, number, open};
use super::class;
use super::lines::leading;
use super::series::{Dot, Series};

const SIZE: f64 = 12.5;
const ROW: f64 = 24.0;

struct Row<'a> {
    series: &'a Series<'a>,
    /// None for a value that nobody knows.
    dot: Option<&'a Dot<'a>>,
    label: String,
    value: String,
    /// Dates are missing before it.
    is_after_gap: bool,
}

/// The bars in both widths.
pub(super) fn draw(context: &Context<'_>, all: &[Series<'_>], label: &str) -> String {
    let rows: Vec<Row<'_>> = match all {
        [series] => of_one(context, series),
        _ => all.iter().filter_map(|series| of_many(context, series)).collect(),
    };
    [(640.0, "wide"), (358.0, "slim")].map(|(total, size)| spell(context, &rows, label, total, size)).concat()
}

fn of_one<'a>(context: &Context<'_>, series: &'a Series<'a>) -> Vec<Row<'a>> {
    let shown = |point: &Point| series.dots.iter().position(|dot| std::ptr::eq(dot.point, point));
    let first = series.dots.first().and_then(|dot| dot.point.date.value());
    let last = series.dots.last().and_then(|dot| dot.point.date.value());
    let is_within = |point: &&Point| shown(point).is_some() || (point.value.is_unknown() && point.date.value() > first && point.date.value() < last);
    let mut rows: Vec<Row<'a>> = Vec::new();
    for point in series.fact.points.iter().filter(is_within) {
        let index = shown(point);
        // A gap that is told as "not known" is not drawn again.
        let is_after_gap =
            index.and_then(|index| index.checked_sub(1)).is_some_and(|before| !series.joined[before]) && rows.last().is_some_and(|row| row.dot.is_some());
        rows.push(Row {
            series,
            dot: index.map(|index| &series.dots[index]),
            label: strip(&context.known_date(&point.date)),
            value: strip(&context.amount(&point.value, series.fact.unit.as_ref())),
            is_after_gap,
        });
    }
    rows
}

/// A fact among others is told by its latest value.
fn of_many<'a>(context: &Context<'_>, series: &'a Series<'a>) -> Option<Row<'a>> {
    let dot = series.dots.last()?;
    let value = strip(&context.amount(&dot.point.value, series.fact.unit.as_ref()));
    let date = context.bracketed(&strip(&context.known_date(&dot.point.date)));
    Some(Row { series, dot: Some(dot), label: series.name.clone(), value: format!("{value}{date}"), is_after_gap: false })
}

fn spell(context: &Context<'_>, rows: &[Row<'_>], label: &str, total: f64, size: &str) -> String {
    let rtl = context.locale().is_rtl();
    let rise = leading(context);
    let widest = |texts: &mut dyn Iterator<Item = &String>| texts.map(|text| width(text, SIZE, Weight::Regular)).fold(0.0, f64::max);
    let left = widest(&mut rows.iter().map(|row| &row.label)).min(total * 0.34) + 12.0;
    let labels: Vec<Vec<String>> = rows.iter().map(|row| wrap(&row.label, SIZE, Weight::Regular, left - 10.0, 3)).collect();
    let right = widest(&mut rows.iter().map(|row| &row.value)).min(total * 0.5) + 12.0;
    let room = (total - left - right).max(40.0);
    let dots = || rows.iter().filter_map(|row| row.dot);
    let highest = dots().map(|dot| dot.high).fold(0.0, f64::max);
    let lowest = dots().map(|dot| dot.low).fold(0.0, f64::min);
    let spread = (highest - lowest).max(1e-9);
    let scale = |value: f64| (value - lowest) / spread * room;
    let heights: Vec<f64> = labels.iter().map(|lines| ROW.max(crate::analysis::network::as_number(lines.len()) * rise + 8.0)).collect();
    let gaps = crate::analysis::network::as_number(rows.iter().filter(|row| row.is_after_gap).count());
    let height = heights.iter().sum::<f64>() + gaps * ROW / 2.0 + 6.0;
    let mut out = String::new();
    open(&mut out, "chart", size, total, height, label);
    let place = |x: f64| if rtl { total - x } else { x };
    let (near, far) = if rtl { ("", " le") } else { (" le", "") };
    let mut y = 4.0;
    for ((row, lines), tall) in rows.iter().zip(&labels).zip(&heights) {
        if row.is_after_gap {
            let x = number(place(left + scale(0.0)));
            write!(out, "<path class=\"miss\" d=\"M{x} {}v{}\"/>", number(y - 1.0), number(ROW / 2.0)).expect("a string takes all");
            y += ROW / 2.0;
        }
        let middle = y + tall / 2.0 - 3.0;
        for (index, words) in lines.iter().enumerate() {
            let at = middle + 4.5 + (crate::analysis::network::as_number(index) - crate::analysis::network::as_number(lines.len() - 1) / 2.0) * rise;
            write!(out, "<text class=\"lb{near}\" y=\"{}\"><tspan x=\"{}\">{}</tspan></text>", number(at), number(place(left - 8.0)), escape(words))
                .expect("a string takes all");
        }
        let mut end = scale(0.0);
        if let Some(dot) = row.dot {
            let (from, to) = (scale(0.0_f64.min(dot.value)), scale(0.0_f64.max(dot.value)));
            let wide = (to - from).max(1.5);
            let x = if rtl { total - left - from - wide } else { left + from };
            write!(
                out,
                "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"14\"/>",
                class(row.series.fact, dot.point),
                number(x),
                number(middle - 7.0),
                number(wide)
            )
            .expect("a string takes all");
            end = to;
            if dot.high > dot.low {
                let (a, b) = (place(left + scale(dot.low)), place(left + scale(dot.high)));
                write!(
                    out,
                    "<path class=\"span\" d=\"M{a} {t}V{u}M{a} {m}H{b}M{b} {t}V{u}\"/>",
                    a = number(a),
                    b = number(b),
                    t = number(middle - 5.0),
                    u = number(middle + 5.0),
                    m = number(middle)
                )
                .expect("a string takes all");
                end = end.max(scale(dot.high));
            }
        }
        let class = if row.dot.is_some() { "lb hub" } else { "lb quiet" };
        write!(
            out,
            "<text class=\"{class}{far}\" y=\"{}\"><tspan x=\"{}\">{}</tspan></text>",
            number(middle + 4.5),
            number(place(left + end + 7.0)),
            escape(&row.value)
        )
        .expect("a string takes all");
        y += tall;
    }
    let zero = number(place(left + scale(0.0)));
    write!(out, "<path class=\"base\" d=\"M{zero} 2V{}\"/></svg>", number(height - 2.0)).expect("a string takes all");
    out
}
