//! Headings below headings below headings.

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::line;
use crate::lint::{Look, Rule};
use crate::model::prose::Block;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("deep-heading"),
        what: "a heading stands too deep",
        why: "Three levels are as many as a reader keeps in mind; a fourth is a page of its own.",
        example: "##### Detail",
        instead: "## Detail",
    },
    level: Level::Info,
    numbers: &[("level", 4.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for told in ground.told() {
        for block in &told.document.blocks {
            if let Block::Heading { level, words, .. } = block
                && as_number(usize::from(*level)) > ground.number("level")
            {
                found.passage(told.section, told.tag, line(words).text.trim(), format!("a heading of level {level}"));
            }
        }
    }
}
