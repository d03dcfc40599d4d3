//! A summary that speaks of the world where no tie leads abroad.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::line;
use crate::lint::vocabulary::{GLOBAL, find};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("global-claim"),
        what: "the summary says global, and no tie leads abroad",
        why: "The claim and the graph beside it contradict each other.",
        example: "summary = \"A global cluster\" (no tie abroad)",
        instead: "(the ties abroad, recorded)",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let cluster = ground.cluster();
    if ground.insights.indicator("international").and_then(|indicator| indicator.value) != Some(0.0) {
        return;
    }
    for (lang, words) in cluster.summary.iter() {
        let language = ground.scope.languages().locale(lang).language();
        if let Some(word) = find(&line(words).text, GLOBAL, language) {
            found.record(&cluster.common, format!("the summary says `{word}`, and no recorded tie leads abroad"));
        }
    }
}
