//! A text that speaks of policy more than of ties.

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::passage::passages;
use crate::lint::vocabulary::{POLICY, RELATION, count, has_list};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("policy-louder"),
        what: "policy is spoken of more than collaboration",
        why: "Readers who were never there look for who works with whom; incentives they find everywhere.",
        example: "Tax holidays, allowances, grants and free zones await investors.",
        instead: "Local suppliers learned from the plants they served.",
    },
    level: Level::Warning,
    numbers: &[("share", 0.5), ("hits", 20.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let (mut policy, mut relation) = (0, 0);
    for told in ground.told().into_iter().filter(|told| told.tag.is_empty() && has_list(POLICY, told.language)) {
        for passage in passages(&told.document.blocks) {
            policy += count(&passage.text, POLICY, told.language);
            relation += count(&passage.text, RELATION, told.language);
        }
    }
    let hits = policy + relation;
    let share = if hits == 0 { 0.0 } else { as_number(policy) / as_number(hits) };
    if as_number(hits) >= ground.number("hits") && share > ground.number("share") {
        found
            .record(&ground.cluster().common, format!("policy speaks louder than collaboration: {policy} against {relation} words ({})", percent(share)))
            .help("tell who works with whom before what the state pays");
    }
}
