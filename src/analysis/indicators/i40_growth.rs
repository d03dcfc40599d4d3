//! I40: how fast the recorded network grows, and whether ties keep up with actors.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, part};
use crate::analysis::evolution::{self, PhaseStats};
use crate::analysis::network::as_number;
use crate::analysis::root::{fifth_root, ln};

pub(super) const ENTRY: Entry = Entry {
    id: "I40",
    slug: "growth",
    formula: "mean yearly growth over the last five years: (x₅/x₀)^(1/5) − 1, x: dated ties (actors); slope of ln ties on ln actors over the ends of phases (four or more)",
    reference: "The definition is narrarium's own; on the slope Leskovec, Kleinberg & Faloutsos 2005",
    measure: Measure::Growth,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let evolution = evolution::of(basis.cluster(), basis.at);
    let [.., then, _, _, _, _, now] = evolution.years.as_slice() else { return None };
    let growth = |from: usize, to: usize| (from > 0 && to > 0).then(|| fifth_root(as_number(to) / as_number(from)) - 1.0);
    let ties = growth(then.slice.ties, now.slice.ties);
    let actors = growth(then.slice.actors, now.slice.actors);
    Some(Finding {
        value: ties,
        parts: vec![
            part("ties-growth", ties, Measure::Growth),
            part("actors-growth", actors, Measure::Growth),
            part("densification", slope(&evolution.phases), Measure::Ratio),
        ],
        n: now.slice.actors,
        m: now.slice.ties,
        coverage: Coverage { dated: evolution.dated_share, sourced: None },
        too_few: basis.is_too_few(now.slice.actors, then.slice.ties),
        reading: vec![
            ("then", Argument::Count(then.slice.ties)),
            ("now", Argument::Count(now.slice.ties)),
            ("ties", Argument::Share(ties.unwrap_or_default())),
            ("actors", Argument::Share(actors.unwrap_or_default())),
        ],
        ..Finding::default()
    })
}

/// Least squares on logarithms; none for fewer than four periods with ties.
fn slope(phases: &[PhaseStats]) -> Option<f64> {
    let points: Vec<(f64, f64)> = phases
        .iter()
        .filter(|phase| phase.slice.actors > 0 && phase.slice.ties > 0)
        .map(|phase| (ln(as_number(phase.slice.actors)), ln(as_number(phase.slice.ties))))
        .collect();
    let n = as_number(points.len());
    let mean = |pick: &dyn Fn(&(f64, f64)) -> f64| points.iter().map(pick).sum::<f64>() / n;
    let (x, y) = (mean(&|point| point.0), mean(&|point| point.1));
    let spread: f64 = points.iter().map(|point| (point.0 - x) * (point.0 - x)).sum();
    let shared: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    (points.len() >= 4 && spread > 0.0).then(|| shared / spread)
}
