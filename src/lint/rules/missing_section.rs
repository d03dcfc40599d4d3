//! A section of the profile that has no text, or hardly any.

use crate::analysis::network::as_number;
use crate::base::locale::Lang;
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
        code: Code("missing-section"),
        what: "a section of the profile is missing or very short",
        why: "The sections answer the questions every reader has; a missing one is an answer withheld.",
        example: "(no structure.md)",
        instead: "narrarium new section structure",
    },
    level: Level::Error,
    numbers: &[("words", 40.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for section in &ground.scope.site.profile.sections {
        let Some(text) = ground.cluster().sections.get(section.id.as_str()) else {
            found.record(&ground.cluster().common, format!("the section `{}` has no text", section.id)).help(format!("narrarium new section {}", section.id));
            continue;
        };
        let Some(document) = text.body.get(Lang::DEFAULT) else { continue };
        let words: usize = passages(&document.blocks).iter().map(|passage| words::count(&passage.text)).sum();
        if as_number(words) < ground.number("words") {
            found.section(text, format!("the section `{}` has only {words} words", section.id));
        }
    }
}
