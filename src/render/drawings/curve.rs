//! What holds together when actors go: a curve from the whole to nothing.
//!
//! In: shares after 0, 1, 2 … removals, with their bounds. Out: SVG in two
//! widths: the band of what missing ties could change, the curve itself as
//! steps, two axes with words. The table beside it says the same in numbers.

use std::fmt::Write as _;

use crate::analysis::network::as_number;
use crate::analysis::scenarios::Removal;
use crate::layout::text::{Weight, width};
use crate::view::context::Context;

use super::svg::{escape, number, open};

/// The curve in both widths.
pub(super) fn removal(context: &Context<'_>, removal: &Removal) -> Option<String> {
    if removal.n < 2 {
        return None;
    }
    let label = context.plain("drawing-removal", &[("n", removal.n.into())]);
    Some([("wide", 640.0, 220.0), ("slim", 358.0, 190.0)].map(|(size, wide, high)| one(context, removal, &label, size, wide, high)).concat())
}

fn one(context: &Context<'_>, removal: &Removal, label: &str, size: &str, wide: f64, high: f64) -> String {
    let rtl = context.locale().is_rtl();
    let percent = |hundredths: usize| context.plain("unit-percent", &[("shown", context.format.count(hundredths).into())]);
    let left = [0, 50, 100].map(percent).iter().map(|text| width(text, 12.5, Weight::Regular)).fold(0.0, f64::max) + 16.0;
    let (top, bottom) = (8.0, high - 46.0);
    let last = as_number(removal.n);
    let place = |x: f64| if rtl { wide - x } else { x };
    let x = |k: usize| number(place(left + as_number(k) / last * (wide - left - 10.0)));
    let y = |share: f64| number(bottom - share * (bottom - top));
    let mut out = String::new();
    open(&mut out, "chart curve", size, wide, high, label);
    for hundredths in [0, 50, 100] {
        let share = as_number(hundredths) / 100.0;
        write!(
            out,
            "<path class=\"grid\" d=\"M{} {y}H{}\"/><text class=\"lb {}\" y=\"{}\"><tspan x=\"{}\">{}</tspan></text>",
            number(place(left)),
            number(place(wide - 10.0)),
            if rtl { "" } else { "le" },
            number(bottom - share * (bottom - top) + 4.0),
            number(place(left - 8.0)),
            escape(&percent(hundredths)),
            y = y(share)
        )
        .expect("a string takes all");
    }
    // The band there and back, the curve as steps: between two removals nothing happens.
    let steps = |values: &[f64], order: &mut dyn Iterator<Item = usize>| {
        let mut path = String::new();
        for k in order {
            write!(path, "{}{} {}", if path.is_empty() { "" } else { "L" }, x(k), y(values[k])).expect("a string takes all");
        }
        path
    };
    let band = [steps(&removal.high, &mut (0..=removal.n)), steps(&removal.low, &mut (0..=removal.n).rev())].join("L");
    write!(out, "<path class=\"band\" d=\"M{band}Z\"/><path class=\"way\" d=\"M{}\"/>", steps(&removal.left, &mut (0..=removal.n)))
        .expect("a string takes all");
    for k in [0, removal.n / 2, removal.n] {
        let side = match (k, rtl) {
            (0, false) => "",
            (0, true) => " le",
            (k, false) if k == removal.n => " le",
            (k, true) if k == removal.n => "",
            _ => " lm",
        };
        write!(out, "<text class=\"lb{side}\" y=\"{}\"><tspan x=\"{}\">{}</tspan></text>", number(bottom + 17.0), x(k), escape(&context.format.count(k)))
            .expect("a string takes all");
    }
    let words = context.plain("drawing-removal-axis", &[]);
    write!(
        out,
        "<text class=\"lb lm quiet\" y=\"{}\"><tspan x=\"{}\">{}</tspan></text></svg>",
        number(high - 6.0),
        number(place((wide + left) / 2.0)),
        escape(&words)
    )
    .expect("a string takes all");
    out
}
