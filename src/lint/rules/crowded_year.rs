//! A year in which more happens than a reader can follow.

use std::collections::BTreeMap;

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::event::Event;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("crowded-year"),
        what: "one year has more events than a reader can follow",
        why: "A timeline that shows everything at once shows nothing; phones and print begin with what matters most.",
        example: "(60 events of 2021, all of importance 2)",
        instead: "importance = 3",
    },
    level: Level::Info,
    numbers: &[("events", 40.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let mut years: BTreeMap<i32, Vec<&Event>> = BTreeMap::new();
    for event in ground.cluster().chronicle_of(|event| event.importance <= 2) {
        if let Some(day) = event.date.value().and_then(|date| date.earliest().or_else(|| date.latest())) {
            years.entry(day.year()).or_default().push(event);
        }
    }
    for (year, events) in years {
        if as_number(events.len()) > ground.number("events")
            && let Some(first) = events.first()
        {
            found.record(&first.common, format!("{} events of {year} are of importance 1 or 2", events.len())).label("the first of them").help(format!(
                "write `importance = 3` on those that readers may pass over, or tell several as one event that lasted: date = \"{year:04}-03/{year:04}-11\""
            ));
        }
    }
}
