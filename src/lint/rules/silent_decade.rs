//! A long gap between two events of the timeline.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, years};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("silent-decade"),
        what: "nothing is told for many years",
        why: "A gap in the timeline reads as if nothing had happened; perhaps nobody has asked.",
        example: "1980 … 1995",
        instead: "1980 … 1985 (crisis) … 1995",
    },
    level: Level::Info,
    numbers: &[("years", 10.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let history = ground.history();
    for pair in history.windows(2) {
        let [(before, _), (after, event)] = pair else { continue };
        if years(*before, *after) > ground.number("years") {
            found.record(&event.common, format!("nothing is told between {} and {}", before.year(), after.year())).label("the next event after the gap");
        }
    }
}
