//! Actors that no text speaks of.

use crate::analysis::mentions;
use crate::analysis::network::{as_number, is_member};
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::actor::{Actor, Boundary};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("silent-majority"),
        what: "most actors are in no text",
        why: "A name in a list explains nothing; either the actor matters and is told, or the list is longer than the story.",
        example: "(forty actors, ten of them in the texts)",
        instead: "(thirty of them in the texts)",
    },
    level: Level::Info,
    numbers: &[("share", 0.5), ("actors", 10.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let told = mentions::of(ground.cluster());
    let inside = |actor: &&Actor| is_member(actor, ground.insights.as_of) && actor.boundary != Boundary::Outside;
    let members: Vec<&Actor> = ground.cluster().actors.values().filter(inside).collect();
    let silent = members.iter().filter(|actor| !told.by_actor.contains_key(&actor.id) && actor.body.is_empty()).count();
    let share = if members.is_empty() { 0.0 } else { as_number(silent) / as_number(members.len()) };
    if as_number(members.len()) >= ground.number("actors") && share > ground.number("share") {
        found
            .record(&ground.cluster().common, format!("{silent} of {} actors ({}) are in no text", members.len(), percent(share)))
            .help("refer to them as `[name](actor:id)` where they play a part");
    }
}
