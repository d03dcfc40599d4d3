//! A number with a unit that comes from no fact.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::numerals::{self, Numeral, UnitSeen};
use crate::lint::passage::passages;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("loose-number"),
        what: "a number stands in the text, not in a fact",
        why: "A number in a text has no source, no date, and goes stale in every language at its own pace.",
        example: "Exports reached RM434.74 billion.",
        instead: "Exports reached [=RM434.74 billion](fact:exports).",
    },
    level: Level::Warning,
    numbers: &[("least", 10.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for told in ground.told() {
        let tongue = ground.plot.tongues.of(told.language);
        for passage in passages(&told.document.blocks) {
            let numerals = numerals::read(&passage.loose, tongue);
            for numeral in numerals.iter().filter(|numeral| is_claim(numeral, ground.number("least"))) {
                let words = &passage.loose[numeral.range.clone()];
                found
                    .passage(told.section, told.tag, words, format!("`{}` is a loose number", words.trim()))
                    .help("write it once as `[fact.ID]` and refer to it: `[=](fact:ID)`");
            }
        }
    }
}

/// Small counts of things are plain words: "two of 3 firms".
fn is_claim(numeral: &Numeral, least: f64) -> bool {
    match numeral.unit {
        UnitSeen::Measured => true,
        UnitSeen::Counted => numeral.value >= least,
        UnitSeen::None => numeral.is_formatted && numeral.value >= 1000.0,
    }
}
