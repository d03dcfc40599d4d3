//! A multinational whose owner’s country is not given.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::actor::{Actor, ActorKind};
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
        // A `home` that was written is in the record's text; one that was inferred is not.
        let is_inferred = actor.home.is_none() || (actor.home == actor.country && !is_written(ground, actor));
        if is_inferred {
            found.record(&actor.common, format!("`{}` does not say where its owner is", actor.id)).help("write `home = \"XX\"`, the country of the controlling owner");
        }
    }
}

/// Whether the record's own lines, up to the next header, hold the field.
fn is_written(ground: &Ground<'_>, actor: &Actor) -> bool {
    let text = ground.plot.sources.text(actor.common.span.file);
    let is_table = !ground.plot.sources.file(actor.common.span.file).path.as_str().ends_with(".csv");
    let from = actor.common.span.start as usize;
    let body = text.get(from..).unwrap_or_default();
    let body = body.get(1..).and_then(|rest| rest.find("\n[")).map_or(body, |end| &body[..end + 1]);
    !is_table || body.lines().any(|line| line.trim_start().starts_with("home"))
}
