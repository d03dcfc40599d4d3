//! I16: how many inputs have no second source.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, Row, Subject, count, part, share};
use crate::analysis::network::as_number;
use crate::analysis::supply::{mean_concentration, table_of};

pub(super) const ENTRY: Entry = Entry {
    id: "I16",
    slug: "substitutability",
    formula: "inputs with one supplier / inputs whose suppliers are all recorded; 1 − mean HHI; alternatives: suppliers in use beyond the first, and qualified ones",
    reference: "After the European Commission's work on strategic dependencies (2021, 2023)",
    measure: Measure::Share,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let lines = table_of(basis.scope, basis.at, basis.extent.inside());
    if lines.is_empty() {
        return None;
    }
    let known: Vec<_> = lines.iter().filter_map(|line| Some((line, line.sources()?))).collect();
    let sole = known.iter().filter(|(_, sources)| *sources == 1).count();
    let spare: usize = known.iter().map(|(line, sources)| sources - 1 + line.standby.len()).sum();
    let (mean, _) = mean_concentration(&lines);
    let rows = known
        .iter()
        .map(|(line, sources)| Row {
            subject: Subject::Input { buyer: line.buyer.clone(), input: line.input.clone() },
            value: Some(as_number(sources - 1 + line.standby.len())),
            measure: Measure::Count,
            n: *sources,
            m: line.standby.len(),
        })
        .collect();
    Some(Finding {
        value: share(sole, known.len()),
        parts: vec![
            count("sole-sourced", sole),
            part("alternatives", (!known.is_empty()).then(|| as_number(spare) / as_number(known.len())), Measure::Mean),
            part("one-minus-hhi", mean.map(|mean| 1.0 - mean), Measure::Share),
            count("inputs-known", known.len()),
            count("inputs-unknown", lines.len() - known.len()),
        ],
        rows,
        n: lines.len(),
        m: known.len(),
        coverage: Coverage::default(),
        too_few: known.len() < basis.scope.site.config.min_n,
        reading: vec![("sole", Argument::Count(sole)), ("known", Argument::Count(known.len())), ("unknown", Argument::Count(lines.len() - known.len()))],
        ..Finding::default()
    })
}
