//! A text that says resilient or diversified and shows nothing.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::passages;
use crate::lint::vocabulary::{RESILIENCE, find, has_list};
use crate::lint::{Look, Rule};
use crate::model::kind::{Target, TargetKind};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("resilience-unshown"),
        what: "resilience is claimed and not shown",
        why: "Resilience can be computed from suppliers, markets and ties; a word without a number is a wish.",
        example: "The cluster is resilient and diversified.",
        instead: "Without its leading actor [=](indicator:I18) of it holds together.",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let shows =
        |target: &&Target| target.kind == TargetKind::Indicator && matches!(target.id.as_str(), "I13" | "I14" | "I15" | "I16" | "I17" | "I18" | "I19" | "I20");
    for told in ground.told().into_iter().filter(|told| has_list(RESILIENCE, told.language)) {
        let passages = passages(&told.document.blocks);
        if passages.iter().flat_map(|passage| passage.targets.iter().copied()).any(|target| shows(&target)) {
            continue;
        }
        for passage in passages.iter().filter(|passage| !passage.is_evidenced()) {
            if let Some(word) = find(&passage.loose, RESILIENCE, told.language) {
                found
                    .passage(told.section, told.tag, word, format!("`{word}` is claimed and not shown"))
                    .help("refer to an indicator from I13 to I20, or to a fact");
            }
        }
    }
}
