//! A translation that is still mostly in the original language.

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::passage::passages;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("untranslated-residue"),
        what: "a translation is mostly in another script",
        why: "The reader chose a language and gets another one, without notice.",
        example: "structure.ar.md (mostly English)",
        instead: "structure.ar.md (in Arabic)",
    },
    level: Level::Info,
    numbers: &[("share", 0.6)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    const OTHER_SCRIPTS: [&str; 14] = ["zh", "ja", "ko", "ar", "he", "fa", "th", "hi", "ru", "uk", "el", "bg", "ur", "ka"];
    for told in ground.told().into_iter().filter(|told| OTHER_SCRIPTS.contains(&told.language)) {
        let text: String = passages(&told.document.blocks).into_iter().map(|passage| passage.loose).collect();
        let letters = text.chars().filter(|sign| sign.is_alphabetic()).count();
        let latin = text.chars().filter(char::is_ascii_alphabetic).count();
        let share = if letters == 0 { 0.0 } else { as_number(latin) / as_number(letters) };
        if share > ground.number("share") {
            found.passage(told.section, told.tag, "", format!("`{}` is {} in Latin letters", told.section.id, percent(share)));
        }
    }
}
