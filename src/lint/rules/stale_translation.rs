//! A translation whose source has changed since.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Plot;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("stale-translation"),
        what: "a translation was made from a text that has changed since",
        why: "Readers of that language are still told what the original no longer says.",
        example: "(the English summary has changed, the Malay one is as it was)",
        instead: "narrarium translate confirm --lang ms NAME      once the translation fits again",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Site(look),
};

fn look(plot: &Plot<'_>, found: &mut Findings<'_>) {
    let is_there = |cluster: &Option<String>| cluster.as_ref().is_none_or(|id| plot.site.clusters.keys().any(|known| known.as_str() == id));
    for stale in plot.review.stale.iter().filter(|stale| is_there(&stale.cluster)) {
        let note =
            found.span(stale.span, format!("`{}` in {} was made from an older text", stale.id, stale.tag)).related(stale.source, "the text as it is now");
        let note = match &stale.was {
            Some(was) => note.help(format!("it was: {was}")),
            None => note,
        };
        note.help(format!("translate it again, then `narrarium translate confirm --lang {} {}`", stale.tag, stale.id));
    }
}
