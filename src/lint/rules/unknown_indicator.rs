//! A published value of an indicator nobody knows.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::indicator;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("unknown-indicator"),
        what: "an observation names an indicator that does not exist",
        why: "A value under a wrong number stands beside the wrong question.",
        example: "[observation.patents]\nindicator = \"I63\"",
        instead: "[observation.patents]\nindicator = \"I36\"",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for observation in ground.cluster().observations.values() {
        let name = &observation.indicator;
        if indicator::find(name).is_none() {
            found.record(&observation.common, format!("there is no indicator `{name}`")).help(indicator::hint(name));
        }
    }
}
