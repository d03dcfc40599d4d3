//! A `LANG.state.tsv` cannot be read, or belongs to nothing.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Plot;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("damaged-state"),
        what: "a line of a LANG.state.tsv cannot be read, or the file belongs to no language or cluster",
        why: "The translation is shown all the same, but nobody is told when its source changes.",
        example: "actor.acme.name\t12ab\tdone",
        instead: "narrarium translate confirm --lang ms actor.acme.name",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Site(look),
};

fn look(plot: &Plot<'_>, found: &mut Findings<'_>) {
    for trouble in &plot.review.troubles {
        found.place(&trouble.place, trouble.message.clone()).help(trouble.help.clone());
    }
}
