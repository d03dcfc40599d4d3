//! A `layout.lock` cannot be read, or belongs elsewhere.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Plot;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("damaged-lock"),
        what: "a layout.lock is damaged or belongs to another cluster",
        why: "The site is built all the same, but actors may stand elsewhere than before: readers must find them again.",
        example: "version = 1\ncluster = \"penang\"\n[drawing.wide-en.at]\nintel-penang = [nan, 212.4, \"e\"]",
        instead: "narrarium layout            writes it anew from what can be read\nnarrarium layout --fresh    draws everything from nothing",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Site(look),
};

fn look(plot: &Plot<'_>, found: &mut Findings<'_>) {
    for trouble in plot.locks.iter().filter(|trouble| !trouble.is_outdated) {
        found.place(&trouble.place, trouble.message.clone()).help(trouble.help.clone());
    }
}
