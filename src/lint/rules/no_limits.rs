//! A section that does not say what is not known.

use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("no-limits"),
        what: "a section names no limits",
        why: "Readers trust a text that says where it ends; without limits everything in it looks equally sure.",
        example: "(no heading with the id `limits`)",
        instead: "## Limits {#limits}\n- Counts of design firms differ.",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for section in ground.cluster().sections.values() {
        let Some(document) = section.body.get(Lang::DEFAULT) else { continue };
        if document.anatomy().limits.is_empty() {
            found.section(section, format!("`{}` does not say what is not known", section.id)).help("end with `## Limits {#limits}` and a list");
        }
    }
}
