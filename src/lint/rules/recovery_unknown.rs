//! An actor that alone connects others, of whom nobody wrote how long recovery takes.

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, several};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("recovery-unknown"),
        what: "nobody says how long a critical actor takes to recover",
        why: "If others depend on one actor, the reader wants to know for how long they would wait.",
        example: "[actor.hub]",
        instead: "[actor.hub]\nrecovery_time = \"26 weeks\"",
    },
    level: Level::Info,
    numbers: &[("actors", 3.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    if ground.insights.indicator("single-points").is_none_or(|indicator| indicator.too_few) {
        return;
    }
    for point in &ground.insights.network.articulation {
        let Some(actor) = ground.scope.actor(&point.actor) else { continue };
        if as_number(point.cut_off.len()) >= ground.number("actors") && actor.recovery_time.is_none() {
            let others = several(point.cut_off.len(), "actor", "actors");
            found
                .record(&actor.common, format!("recorded ties of {others} pass only through `{}`, and nothing is said of its recovery", actor.id))
                .help("write `recovery_time`, or `recovery_time = \"unknown\"`");
        }
    }
}
