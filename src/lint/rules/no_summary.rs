//! A cluster whose summary is missing or long.

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
        code: Code("no-summary"),
        what: "the summary is missing or too long",
        why: "The first screen must be understood in a minute.",
        example: "(a summary of 400 words)",
        instead: "(at most 150 words: what, who, how linked, since when, limits)",
    },
    level: Level::Warning,
    numbers: &[("words", 150.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let cluster = ground.cluster();
    let Some(summary) = cluster.summary.get(Lang::DEFAULT) else {
        found.record(&cluster.common, format!("`{}` has no summary", cluster.id));
        return;
    };
    let words = words::count(&line(summary).text);
    if words == 0 {
        found.record(&cluster.common, format!("the summary of `{}` is empty", cluster.id));
    } else if as_number(words) > ground.number("words") {
        found
            .record(&cluster.common, format!("the summary of `{}` has {words} words", cluster.id))
            .help(format!("at most {} words: what, who, how linked, since when, limits", ground.number("words")));
    }
}
