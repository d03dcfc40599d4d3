//! A LEI, ROR or Wikidata identifier that cannot be right.

use crate::analysis::identifier;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("wrong-identifier"),
        what: "an identifier has the wrong form or check digits",
        why: "Identifiers are how a machine, or a bank, finds the organisation meant.",
        example: "ids.ror = \"01qz5mb55\"",
        instead: "ids.ror = \"01qz5mb56\"",
    },
    level: Level::Error,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for actor in ground.cluster().actors.values() {
        for (scheme, text) in &actor.ids {
            if identifier::is_right(scheme, text) == Some(false) {
                found.record(&actor.common, format!("`{text}` is no valid {scheme} identifier of `{}`", actor.id)).help("copy it again from the register");
            }
        }
    }
}
