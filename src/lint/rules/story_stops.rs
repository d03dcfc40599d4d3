//! Nothing was told for some time before the reference day.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, years};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("story-stops"),
        what: "the newest event or fact is long past",
        why: "A reader cannot tell a quiet time from a page nobody keeps up.",
        example: "as_of = 2026 (newest event: 2021)",
        instead: "as_of = 2026 (newest event: 2025)",
    },
    level: Level::Warning,
    numbers: &[("months", 24.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let events = ground.history().into_iter().map(|(day, _)| day);
    let points = ground.cluster().facts.values().flat_map(|fact| &fact.points);
    let facts = points.filter_map(|point| point.date.value()?.latest());
    let as_of = ground.insights.as_of;
    let Some(newest) = events.chain(facts).filter(|day| *day <= as_of).max() else { return };
    if years(newest, as_of) * 12.0 > ground.number("months") {
        found
            .record(&ground.cluster().common, format!("the story stops in {}", newest.year()))
            .help(format!("add what happened until {}, or say in `note` that nothing did", as_of.year()));
    }
}
