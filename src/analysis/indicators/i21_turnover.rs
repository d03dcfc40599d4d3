//! I21: which ties lasted over the last five years.

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, count, part, share};
use crate::analysis::evolution;
use crate::analysis::network::as_number;
use crate::base::date::{Day, days_in_month};

pub(super) const ENTRY: Entry = Entry {
    id: "I21",
    slug: "turnover",
    formula: "ties recorded at both days / ties recorded at either; the days: as_of and five years before; death rate: ties of the first day that are gone / ties at the first day; only dated ties",
    reference: "Jaccard 1901; Snijders, van de Bunt & Steglich 2010",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

/// Years between the two days.
const YEARS: i32 = 5;

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let before = earlier(basis.at)?;
    let history = evolution::History::of(basis.cluster());
    let then = history.slice(None, before).ties;
    let slice = history.slice(Some(before), basis.at);
    let undated = history.undated_ties;
    let m = slice.ties;
    Some(Finding {
        value: slice.persistence,
        parts: vec![
            count("begun", slice.ties_begun),
            count("ended", slice.ties_ended),
            part("death-rate", share(slice.ties_lost, then), Measure::Share),
            count("undated", undated),
        ],
        n: slice.actors,
        m,
        coverage: Coverage { dated: (m + undated > 0).then(|| as_number(m) / as_number(m + undated)), sourced: None },
        too_few: basis.is_too_few(slice.actors, m.max(then)),
        reading: vec![
            ("then", Argument::Count(then)),
            ("now", Argument::Count(m)),
            ("begun", Argument::Count(slice.ties_begun)),
            ("ended", Argument::Count(slice.ties_ended)),
            ("years", Argument::Count(YEARS.unsigned_abs() as usize)),
        ],
        ..Finding::default()
    })
}

/// The same day five years before; the last of February for a leap day.
fn earlier(day: Day) -> Option<Day> {
    let year = day.year() - YEARS;
    Day::from_ymd(year, day.month(), day.day().min(days_in_month(year, day.month())))
}
