//! Two actors with one name.

use std::collections::BTreeMap;

use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::actor::Actor;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("twin-actors"),
        what: "two actors have the same name",
        why: "One organisation counted twice makes the network larger and its ties thinner.",
        example: "[actor.acme]\nname = \"Acme\"\n[actor.acme-2]\nname = \"Acme\"",
        instead: "[actor.acme]\nname = \"Acme\"\nformer_ids = [\"acme-2\"]",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let mut seen: BTreeMap<String, &Actor> = BTreeMap::new();
    for actor in ground.cluster().actors.values() {
        let Some(name) = actor.name.get(Lang::DEFAULT) else { continue };
        let plain: String = name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        match seen.get(&plain) {
            Some(first) => {
                found
                    .record(&actor.common, format!("`{}` and `{}` have the same name", actor.id, first.id))
                    .related(first.common.span, "the other one")
                    .help("if they are one, join them and keep the old id in `former_ids`");
            }
            None => {
                seen.insert(plain, actor);
            }
        }
    }
}
