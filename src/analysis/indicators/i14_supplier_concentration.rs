//! I14: how few suppliers an input comes from.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, Row, Subject, count, part};
use crate::analysis::supply::{mean_concentration, table_of};

pub(super) const ENTRY: Entry = Entry {
    id: "I14",
    slug: "supplier-concentration",
    formula: "mean over inputs of HHI = Σ s²; effective suppliers: 1/HHI; s: a supplier's share of what the buyer buys of the input",
    reference: "Hirschman 1945, Herfindahl 1950; as a dependency measure CEPII GeoDep",
    measure: Measure::Share,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let lines = table_of(basis.scope, basis.at, basis.extent.inside());
    if lines.is_empty() {
        return None;
    }
    let (mean, known) = mean_concentration(&lines);
    let rows: Vec<Row> = lines
        .iter()
        .filter_map(|line| {
            let subject = Subject::Input { buyer: line.buyer.clone(), input: line.input.clone() };
            Some(Row { subject, value: Some(line.concentration()?), measure: Measure::Share, n: line.suppliers.len(), m: line.standby.len() })
        })
        .collect();
    let most = rows.iter().filter_map(|row| row.value).max_by(f64::total_cmp);
    Some(Finding {
        value: mean,
        parts: vec![
            part("effective-suppliers", mean.map(|mean| 1.0 / mean), Measure::Mean),
            part("highest", most, Measure::Share),
            count("inputs-known", known),
            count("inputs-unknown", lines.len() - known),
        ],
        rows,
        n: lines.len(),
        m: known,
        coverage: Coverage::default(),
        too_few: known < basis.scope.site.config.min_n,
        reading: vec![
            ("known", Argument::Count(known)),
            ("inputs", Argument::Count(lines.len())),
            ("suppliers", Argument::Number(mean.map_or(0.0, |mean| 1.0 / mean))),
        ],
        ..Finding::default()
    })
}
