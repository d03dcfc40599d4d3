//! Events that change no actor and no tie.

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("events-without-mechanism"),
        what: "most events name no actor and no tie that changed",
        why: "An event explains something only if the reader learns who came, left or began to work with whom.",
        example: "[event.master-plan]\ntitle = \"Master plan published\"",
        instead: "[event.master-plan]\ntitle = \"Master plan published\"\nopens = [\"relation:state-funds-training-centre\"]",
    },
    level: Level::Warning,
    numbers: &[("share", 0.5), ("events", 5.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let events = &ground.cluster().events;
    let changing =
        events.values().filter(|event| !(event.actors.is_empty() && event.opens.is_empty() && event.closes.is_empty() && event.relations.is_empty())).count();
    let Some(share) = (!events.is_empty()).then(|| as_number(changing) / as_number(events.len())) else { return };
    if as_number(events.len()) >= ground.number("events") && share < ground.number("share") {
        found
            .record(&ground.cluster().common, format!("only {changing} of {} events ({}) name an actor or a tie that changed", events.len(), percent(share)))
            .help("fill `actors`, `opens`, `closes` or `relations` of the events");
    }
}
