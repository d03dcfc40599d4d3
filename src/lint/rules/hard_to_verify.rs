//! Actors that no register knows by an identifier.

use crate::analysis::network::{as_number, is_member};
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("hard-to-verify"),
        what: "few actors have an external identifier",
        why: "With an identifier a reader finds the organisation in a register; without one there is only a name.",
        example: "[actor.acme]\nname = \"Acme\"",
        instead: "[actor.acme]\nname = \"Acme\"\nids.lei = \"…\"",
    },
    level: Level::Info,
    numbers: &[("share", 0.5), ("actors", 5.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let members: Vec<_> = ground.cluster().actors.values().filter(|actor| is_member(actor, ground.insights.as_of)).collect();
    let known = members.iter().filter(|actor| actor.ids.keys().any(|scheme| scheme != "url")).count();
    let share = if members.is_empty() { 1.0 } else { as_number(known) / as_number(members.len()) };
    if as_number(members.len()) >= ground.number("actors") && share < ground.number("share") {
        found
            .record(&ground.cluster().common, format!("{known} of {} actors ({}) have an identifier of a register", members.len(), percent(share)))
            .help("write `ids.lei`, `ids.ror`, `ids.wikidata` or `ids.register`");
    }
}
