//! A section longer than the profile allows.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::passages;
use crate::lint::words;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("long-section"),
        what: "a section is longer than its profile allows",
        why: "Every section answers one question; past its limit readers skim.",
        example: "(1,400 words)",
        instead: "(at most the number of the profile)",
    },
    level: Level::Info,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for (section, text, document) in ground.written() {
        let words: usize = passages(&document.blocks).iter().map(|passage| words::count(&passage.text)).sum();
        if section.max_words > 0 && words > section.max_words {
            found
                .section(text, format!("`{}` has {words} words; its profile allows {}", section.id, section.max_words))
                .help("move details to events, actors and facts");
        }
    }
}
