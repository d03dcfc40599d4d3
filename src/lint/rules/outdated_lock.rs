//! A `layout.lock` knows of actors or languages that are no more.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Plot;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("outdated-lock"),
        what: "a layout.lock holds places of actors that the cluster no longer has",
        why: "The drawing starts from the lock and is near it, but every build works it out again until the lock is renewed.",
        example: "[drawing.wide-en.at]\nsold-and-closed = [512.3, 212.4, \"e\"]",
        instead: "narrarium layout",
    },
    level: Level::Info,
    numbers: &[],
    look: Look::Site(look),
};

fn look(plot: &Plot<'_>, found: &mut Findings<'_>) {
    for trouble in plot.locks.iter().filter(|trouble| trouble.is_outdated) {
        found.place(&trouble.place, trouble.message.clone()).help(trouble.help.clone());
    }
}
