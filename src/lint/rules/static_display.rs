//! A cluster without a past on its page: too few dated events, or too short a time.

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, several, years};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("static-display"),
        what: "the timeline tells too little of how the cluster came about",
        why: "A list of what is there today shows a park, not an evolution; investors ask how it grew and what made it change.",
        example: "(two dated events)",
        instead: "[event.intel-comes]\ndate = 1972\nkind = \"entry\"\ntitle = \"Intel opens its first plant abroad\"\nopens = [\"intel-penang\"]\nsources = [\"wb-intel\"]",
    },
    level: Level::Error,
    numbers: &[("events", 3.0), ("years", 5.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let events = ground.history().len();
    let common = &ground.cluster().common;
    if as_number(events) < ground.number("events") {
        found
            .record(common, format!("static display: {} with a date", several(events, "event", "events")))
            .help("tell what began, ended and changed: entries, exits, spin-offs, crises");
    } else if ground.span() < ground.number("years") && age(ground) >= ground.number("years") {
        found
            .record(common, format!("static display: all dated events lie within {:.0} years", ground.span()))
            .help("go back to the first firms and what brought them");
    }
}

/// Years since the first actor began; a young cluster has a short story.
fn age(ground: &Ground<'_>) -> f64 {
    let first = ground.cluster().actors.values().filter_map(|actor| actor.life.since.as_ref()?.value()?.earliest()).min();
    first.map_or(f64::INFINITY, |first| years(first, ground.insights.as_of))
}
