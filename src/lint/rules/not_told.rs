//! A text that a promised language lacks.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("not-told"),
        what: "a section is missing in a language the cluster promises",
        why: "A reader in that language gets another one, with a notice, and crawlers are told not to index the page.",
        example: "structure.md",
        instead: "structure.md and structure.zh-Hans.md",
    },
    level: Level::Error,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for &lang in &ground.cluster().languages {
        let tag = ground.scope.languages().locale(lang);
        for section in ground.texts().filter(|section| section.body.get(lang).is_none() && !section.body.is_empty()) {
            found.section(section, format!("`{}` is not told in {tag}", section.id)).help(format!("narrarium new section {} --lang {tag}", section.id));
        }
    }
}
