//! I19: the share of the firms' output that is lost when the one supplier stops that costs most.
//!
//! The loss is the scenarios' (M2, M3), which are computed beside the indicators; this file only
//! reads them. An actor is named where the site publishes scenarios, else its stage.

use super::{Argument, Coverage, Entry, Extent, Finding, Indicator, Measure, Row, Subject, count, part};
use crate::analysis::scenarios::{Cascade, Cascades};
use crate::base::date::Day;
use crate::model::site::Scope;

pub(super) const ENTRY: Entry = Entry {
    id: "I19",
    slug: "cascade-loss",
    formula: "max over suppliers of Σ (1 − xᵢ) / n; xᵢ: what firm i inside still makes when the supplier stops (scenario M2, the worst case; by shares: M3), n: firms inside",
    reference: "After Diem et al. 2022",
    measure: Measure::Share,
    extent: Extent::Core,
    compute: |_| None,
};

/// How many suppliers or stages are listed.
const LISTED: usize = 10;

/// The value for the core and, where somebody is in it, the extended cluster: there its inputs
/// fail too, and its firms count. None when no input has all its suppliers on record.
pub(super) fn find(scope: Scope<'_>, cascades: &Cascades, as_of: Day) -> Option<Indicator> {
    let wider = cascades.wider.as_deref().and_then(|wider| told(scope, wider, Extent::Extended, as_of));
    Some(Indicator { wider: wider.map(Box::new), ..told(scope, cascades, Extent::Core, as_of)? })
}

fn told(scope: Scope<'_>, cascades: &Cascades, extent: Extent, as_of: Day) -> Option<Indicator> {
    let worst = &cascades.worst;
    let highest = |cascade: &Cascade| cascade.effects.iter().map(|effect| effect.loss).max_by(f64::total_cmp);
    let by_shares = highest(&cascades.proportional);
    let value = highest(worst)?;
    let row = |subject, loss| Row { subject, value: Some(loss), measure: Measure::Share, n: 0, m: 0 };
    let is_open = scope.site.config.publish_scenarios;
    let mut rows: Vec<Row> = if is_open {
        worst.effects.iter().map(|effect| row(Subject::Actor(effect.actor.clone()), effect.loss)).collect()
    } else {
        worst.by_stage.iter().map(|(stage, loss)| row(Subject::Stage(stage.clone()), *loss)).collect()
    };
    rows.sort_by(|a, b| b.value.unwrap_or_default().total_cmp(&a.value.unwrap_or_default()).then_with(|| a.subject.cmp(&b.subject)));
    rows.truncate(LISTED);
    let finding = Finding {
        value: Some(value),
        parts: vec![
            part("by-shares", by_shares, Measure::Share),
            count("suppliers-tried", worst.effects.len()),
            count("inputs-known", cascades.known),
            count("inputs-unknown", cascades.unknown),
        ],
        rows,
        n: cascades.n,
        m: cascades.known,
        coverage: Coverage::default(),
        too_few: cascades.known < scope.site.config.min_n,
        named: worst.effects.first().filter(|_| is_open).map(|effect| effect.actor.clone()).into_iter().collect(),
        reading: vec![
            ("loss", Argument::Share(value)),
            ("firms", Argument::Count(cascades.n)),
            ("known", Argument::Count(cascades.known)),
            ("unknown", Argument::Count(cascades.unknown)),
        ],
    };
    Some(ENTRY.told(finding, extent, as_of))
}
