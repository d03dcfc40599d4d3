//! The phases of several clusters as bars on one axis of time.
//!
//! In: the clusters. Out: the drawing in two widths. Bars bear the numbers of the list below it;
//! a phase that still runs ends on the day the records hold for.

use std::fmt::Write as _;

use crate::base::date::Date;
use crate::layout::text::{Weight, width};
use crate::layout::timeline::Scale;
use crate::view::artist::Drawing;
use crate::view::context::Context;
use crate::view::strings::strip;

use super::network::day;
use super::svg::{escape, number, open};

const SIZES: [(f64, &str); 2] = [(704.0, "wide"), (358.0, "slim")];
/// From one cluster to the next, its name, its bar.
const ROW: f64 = 58.0;
const NAME: f64 = 14.0;
const BAR: (f64, f64) = (21.0, 24.0);

/// The phases of one cluster: their number among all, beginning and end in years.
struct Row {
    name: String,
    bars: Vec<(usize, f64, f64)>,
}

/// None where no cluster has dated phases.
pub(super) fn together(contexts: &[Context<'_>]) -> Option<Drawing> {
    let rows: Vec<Row> = contexts.iter().map(row).filter(|row| !row.bars.is_empty()).collect();
    let bars = || rows.iter().flat_map(|row| &row.bars);
    let from = bars().map(|bar| bar.1).min_by(f64::total_cmp)?;
    let to = bars().map(|bar| bar.2).max_by(f64::total_cmp)?;
    let context = contexts.first()?;
    // The last moment belongs to the year it ends.
    let year = |year: f64| context.format.digits((year.ceil() as i32) - 1);
    let label =
        context.plain("compare-drawing", &[("n", rows.len().into()), ("from", context.format.digits(from.floor() as i32).into()), ("to", year(to).into())]);
    let mut html = String::new();
    for (total, size) in SIZES {
        spell(&mut html, context, &rows, (from, to), &label, total, size);
    }
    Some(Drawing { html, title: context.t("compare-drawing-title"), note: context.t("compare-drawing-note") })
}

fn row(context: &Context<'_>) -> Row {
    let cluster = context.scope.cluster;
    let now = day(context).decimal_year();
    let bars = cluster.phases.iter().enumerate().filter_map(|(index, phase)| {
        let since = phase.since.earliest()?.decimal_year();
        let until = phase.until.as_ref().and_then(Date::earliest).map_or(now, |day| day.decimal_year());
        (until > since).then_some((index + 1, since, until))
    });
    Row { name: context.bare(&cluster.name), bars: bars.collect() }
}

fn spell(out: &mut String, context: &Context<'_>, rows: &[Row], (from, to): (f64, f64), label: &str, total: f64, size: &str) {
    let rtl = context.locale().is_rtl();
    let scale = Scale::new(from, to, 1.0, total - 1.0);
    let place = |year: f64| if rtl { total - scale.at(year) } else { scale.at(year) };
    let foot = ROW * f64::from(u32::try_from(rows.len()).unwrap_or(1));
    open(out, "chart eras", size, total, foot + 22.0, label);
    out.push_str("<g class=\"years\" aria-hidden=\"true\">");
    let half = |year: &str| width(year, 12.5, Weight::Regular) / 2.0;
    for year in scale.ticks(64.0) {
        let (x, words) = (place(f64::from(year)), context.format.digits(year));
        write!(out, "<path d=\"M{} 0V{}\"/>", number(x), number(foot)).expect("a string takes all");
        // A number that would leave the sheet is spared: the next one tells the scale.
        if x - half(&words) >= 0.0 && x + half(&words) <= total {
            write!(out, "<text class=\"quiet lm\" y=\"{1}\"><tspan x=\"{0}\">{2}</tspan></text>", number(x), number(foot + 16.0), escape(&words))
                .expect("a string takes all");
        }
    }
    out.push_str("</g>");
    let mut top = 0.0;
    for row in rows {
        let (x, side) = if rtl { (total, " le") } else { (0.0, "") };
        write!(out, "<text class=\"lb hub{side}\" y=\"{1}\"><tspan x=\"{0}\">{2}</tspan></text>", number(x), number(top + NAME), escape(&strip(&row.name)))
            .expect("a string takes all");
        for (index, since, until) in &row.bars {
            let (a, b) = (place(*since), place(*until));
            let (left, wide) = (a.min(b), (b - a).abs());
            write!(out, "<rect class=\"era\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>", number(left), number(top + BAR.0), number(wide), number(BAR.1))
                .expect("a string takes all");
            let words = context.format.count(*index);
            if width(&words, 12.5, Weight::Bold) + 4.0 <= wide {
                let (middle, line) = (left + wide / 2.0, top + BAR.0 + BAR.1 / 2.0 + 4.5);
                write!(out, "<text class=\"lm\" y=\"{1}\"><tspan x=\"{0}\">{2}</tspan></text>", number(middle), number(line), escape(&words))
                    .expect("a string takes all");
            }
        }
        top += ROW;
    }
    out.push_str("</svg>");
}
