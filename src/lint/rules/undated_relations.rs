//! Ties without a beginning.

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("undated-relations"),
        what: "too many ties have no beginning",
        why: "Ties without a date are in no earlier picture of the network: its evolution cannot be computed.",
        example: "[relation.a-supplies-b]\nfrom = \"a\"\nkind = \"supplies\"\nto = \"b\"",
        instead: "[relation.a-supplies-b]\nfrom = \"a\"\nkind = \"supplies\"\nto = \"b\"\nsince = 2006",
    },
    level: Level::Warning,
    numbers: &[("share", 0.2), ("ties", 5.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let counts = &ground.insights.counts;
    let share = if counts.ties == 0 { 0.0 } else { as_number(counts.undated) / as_number(counts.ties) };
    if as_number(counts.ties) < ground.number("ties") || share <= ground.number("share") {
        return;
    }
    let message = format!("{} of {} ties ({}) have no beginning", counts.undated, counts.ties, percent(share));
    let mut note = found.record(&ground.cluster().common, message).help("write `since`, be it `\"199X\"` or `\"2005~\"`, or let an event open the tie");
    let undated = ground.cluster().relations.values().filter(|tie| tie.life.since.is_none());
    for tie in undated.take(3) {
        note = note.related(tie.common.span, "no beginning");
    }
}
