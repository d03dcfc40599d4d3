//! A fact without a source.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::kind::Kind;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("unverifiable"),
        what: "a fact has no source",
        why: "Nobody can check it, so nobody can rely on it.",
        example: "[fact.exports]\nvalue = 434.74",
        instead: "[fact.exports]\nvalue = 434.74\nsources = [\"dosm-2023#tab3\"]",
    },
    level: Level::Error,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for fact in ground.cluster().facts.values() {
        let is_computed = fact.basis.as_deref() == Some("computed");
        let Some(evidence) = ground.insights.evidence.of(Kind::Fact, fact.id.as_str()) else { continue };
        if evidence.cited.is_empty() && !evidence.searched_in_vain && !is_computed {
            found
                .record(&fact.common, format!("fact `{}` has no source", fact.id))
                .help("write `sources = [\"ID#LOCATOR\"]`, or `sources = \"unknown\"` if you looked and found none");
        }
    }
}
