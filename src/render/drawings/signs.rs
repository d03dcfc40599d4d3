//! Signs of events: what happened is shape and colour, how well its date is
//! known is what lies under the mark, how far a plan has come is open or filled.

use std::fmt::Write as _;

use crate::model::event::EventKind;
use crate::model::record::Progress;

use super::marks::outline;
use super::svg::number;

/// The lane's colour and the sign of a kind around a point.
pub(super) fn sign(kind: EventKind, x: f64, y: f64, half: f64, rtl: bool) -> String {
    let way = if rtl { -1.0 } else { 1.0 };
    let line = |parts: &[&[(f64, f64)]]| {
        let mut out = String::new();
        for part in parts {
            for (index, (dx, dy)) in part.iter().enumerate() {
                write!(out, "{}{} {}", if index == 0 { "M" } else { "L" }, number(x + dx * half * way), number(y + dy * half)).expect("a string takes all");
            }
        }
        out
    };
    match kind {
        EventKind::Policy => outline("pub", x, y, half),
        EventKind::Institution => outline("ass", x, y, half),
        EventKind::Infrastructure => outline("inf", x, y, half),
        EventKind::Founding => outline("loc", x, y, half),
        EventKind::Entry => outline("mnc", x, y, half),
        EventKind::Technology => outline("lea", x, y, half),
        EventKind::Investment => outline("cap", x, y, half),
        EventKind::Expansion => line(&[&[(-0.8, -1.05), (1.1, 0.0), (-0.8, 1.05)]]) + "Z",
        EventKind::Milestone => line(&[&[(-0.8, 1.15), (-0.8, -1.1), (1.05, -0.45), (-0.8, 0.25)]]) + "Z",
        // Two halves that change places: owners.
        EventKind::SpinOff | EventKind::Merger | EventKind::Acquisition | EventKind::Renaming => {
            line(&[&[(-1.1, -0.95), (1.1, 0.95), (1.1, -0.95), (-1.1, 0.95)]]) + "Z"
        }
        EventKind::Exit => {
            line(&[&[(-0.05, -1.05), (-1.0, -1.05), (-1.0, 1.05), (-0.05, 1.05)], &[(-0.35, 0.0), (1.2, 0.0)], &[(0.6, -0.6), (1.2, 0.0), (0.6, 0.6)]])
        }
        EventKind::Crisis => line(&[&[(-0.9, -0.9), (0.9, 0.9)], &[(0.9, -0.9), (-0.9, 0.9)]]),
        EventKind::Recovery => line(&[&[(0.0, 1.05), (0.0, -1.05)], &[(-0.8, -0.2), (0.0, -1.05), (0.8, -0.2)]]),
    }
}

/// The classes of a sign.
pub(super) fn class(kind: EventKind, progress: Progress) -> String {
    let base = match kind {
        EventKind::Policy | EventKind::Institution | EventKind::Infrastructure => "sg s-policy",
        EventKind::Entry => "sg s-entry",
        EventKind::Founding => "sg s-founding",
        EventKind::Technology | EventKind::Investment | EventKind::Expansion | EventKind::Milestone => "sg s-growth",
        EventKind::SpinOff | EventKind::Merger | EventKind::Acquisition | EventKind::Renaming => "sg s-owners",
        EventKind::Exit | EventKind::Crisis | EventKind::Recovery => "sg s-line",
    };
    let state = match progress {
        Progress::Realised => "",
        Progress::Cancelled => " open dropped",
        Progress::Denied => " open denied",
        Progress::Target | Progress::Announced | Progress::Approved | Progress::UnderWay => " open",
    };
    format!("{base}{state}")
}

/// The stroke through a plan that was given up.
pub(super) fn struck(progress: Progress, x: f64, y: f64, half: f64) -> String {
    if progress != Progress::Cancelled {
        return String::new();
    }
    let reach = half + 3.0;
    format!("<path class=\"strike\" d=\"M{} {}L{} {}\"/>", number(x - reach), number(y + reach), number(x + reach), number(y - reach))
}

/// How well a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Exact,
    Year,
    About,
    Interval,
    OneOf,
}

/// What lies under a mark, from one place of the axis to another.
pub(super) fn stretch(known: Known, from: f64, to: f64, across: f64, is_down: bool) -> String {
    let point = |along: f64, off: f64| {
        let (x, y) = if is_down { (across + off, along) } else { (along, across + off) };
        format!("{} {}", number(x), number(y))
    };
    let bar = |class: &str| format!("<path class=\"{class}\" d=\"M{}L{}\"/>", point(from, 0.0), point(to, 0.0));
    match known {
        Known::Exact => String::new(),
        Known::Year => bar("yr"),
        Known::About => bar("yr ab"),
        Known::Interval => bar("iv"),
        Known::OneOf => format!(
            "<path class=\"of dash\" d=\"M{}L{}\"/><path class=\"of\" d=\"M{}L{}M{}L{}\"/>",
            point(from, 0.0),
            point(to, 0.0),
            point(from, -5.0),
            point(from, 5.0),
            point(to, -5.0),
            point(to, 5.0)
        ),
    }
}

/// A sign at a place: the shape is the same wherever it stands, which packs well.
pub(super) fn placed(kind: EventKind, progress: Progress, x: f64, y: f64, half: f64, rtl: bool) -> String {
    format!(
        "<path class=\"{}\" transform=\"translate({} {})\" d=\"{}\"/>{}",
        class(kind, progress),
        number(x),
        number(y),
        sign(kind, 0.0, 0.0, half, rtl),
        struck(progress, x, y, half)
    )
}

/// A sign alone, for lists and keys; the words stand beside it.
pub(super) fn alone(kind: EventKind, progress: Progress, rtl: bool) -> String {
    format!(
        "<svg class=\"dr tl key\" viewBox=\"0 0 18 18\" width=\"18\" height=\"18\" aria-hidden=\"true\"><path class=\"{}\" d=\"{}\"/>{}</svg>",
        class(kind, progress),
        sign(kind, 9.0, 9.0, 5.6, rtl),
        struck(progress, 9.0, 9.0, 5.0)
    )
}

/// A way of dating alone, for keys.
pub(super) fn dated(known: Known) -> String {
    let at = match known {
        Known::OneOf | Known::Interval => 6.0,
        Known::Exact | Known::Year | Known::About => 20.0,
    };
    let (from, to) = if known == Known::About { (4.0, 36.0) } else { (6.0, 34.0) };
    format!(
        "<svg class=\"dr tl key\" viewBox=\"0 0 40 18\" width=\"40\" height=\"18\" aria-hidden=\"true\">{}<path class=\"sg s-entry\" d=\"{}\"/></svg>",
        stretch(known, from, to, 9.0, false),
        outline("mnc", at, 9.0, 4.6)
    )
}
