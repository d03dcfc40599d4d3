//! A hub with spokes.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("dominance"),
        what: "one actor holds a large part of the ties",
        why: "A hub with spokes is a type of cluster, not a fault, but the reader must be told: if the hub goes, so do the ties.",
        example: "(one actor at one end of most ties)",
        instead: "(the same, and the text of resilience says so)",
    },
    level: Level::Info,
    numbers: &[("max", 0.35), ("freeman", 0.6)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let Some(indicator) = ground.insights.indicator("dominance").filter(|indicator| !indicator.too_few) else { return };
    let share = indicator.value.unwrap_or_default();
    let freeman = indicator.part("freeman").and_then(|part| part.value).unwrap_or_default();
    let Some(actor) = indicator.named.first() else { return };
    if share > ground.number("max") || freeman > ground.number("freeman") {
        let message = format!("hub and spokes: `{actor}` is at {} of all ends of ties, centralisation {freeman:.2}", percent(share));
        found.record(&ground.cluster().common, message).help("say so in the text, and what would remain without it");
    }
}
