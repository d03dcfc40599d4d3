//! A multinational whose owner’s country is not given.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::actor::ActorKind;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("missing-home"),
        what: "a multinational does not say where its owner is",
        why: "Without `home` it counts as local, and the share of foreign firms is wrong.",
        example: "[actor.intel-penang]\nkind = \"multinational\"",
        instead: "[actor.intel-penang]\nkind = \"multinational\"\nhome = \"US\"",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for actor in ground.cluster().actors.values().filter(|actor| actor.kind == ActorKind::Multinational) {
        if actor.home.is_none() {
            found
                .record(&actor.common, format!("`{}` does not say where its owner is", actor.id))
                .help("write `home = \"XX\"`, the country of the controlling owner");
        }
    }
}
