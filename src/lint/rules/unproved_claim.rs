//! Praise without a fact beside it.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::passages;
use crate::lint::vocabulary::{SUPERLATIVES, find, has_list};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("unproved-claim"),
        what: "a superlative has no fact beside it",
        why: "Every place calls itself leading; a number with a source says it once and is believed.",
        example: "Penang is a world-class hub.",
        instead: "Penang ships [=13 %](fact:share-of-back-end) of the world\u{2019}s back-end output.",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for told in ground.told().into_iter().filter(|told| has_list(SUPERLATIVES, told.language)) {
        for passage in passages(&told.document.blocks).iter().filter(|passage| !passage.is_evidenced()) {
            if let Some(word) = find(&passage.loose, SUPERLATIVES, told.language) {
                found
                    .passage(told.section, told.tag, word, format!("`{word}` without a fact"))
                    .help("prove it with a fact or a source in the same paragraph, or leave it out");
            }
        }
    }
}
