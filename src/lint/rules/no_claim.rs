//! A section that does not begin with its answer.

use crate::analysis::network::as_number;
use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::line;
use crate::lint::words;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("no-claim"),
        what: "the first paragraph is not one sentence",
        why: "The claim is what a reader in a hurry takes along; it is also the summary of the page elsewhere.",
        example: "# Structure\n\nFirst … Second … Third …",
        instead: "Penang fills the back half of the chip chain.",
    },
    level: Level::Info,
    numbers: &[("sentences", 2.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for section in ground.texts() {
        let Some(document) = section.body.get(Lang::DEFAULT) else { continue };
        match document.anatomy().claim {
            None => {
                found.section(section, format!("`{}` does not begin with a claim", section.id)).help("begin with a paragraph of one sentence");
            }
            Some(claim) => {
                let sentences = words::sentences(&line(claim).text).count();
                if as_number(sentences) > ground.number("sentences") {
                    found.section(section, format!("the claim of `{}` has {sentences} sentences", section.id)).help("one sentence; the rest explains it");
                }
            }
        }
    }
}
