//! A text about land and floor space in which nobody works with anybody.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::passages;
use crate::lint::vocabulary::{AREA, find, has_list};
use crate::lint::{Look, Rule};
use crate::model::kind::{Kind, TargetKind};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("space-without-ties"),
        what: "a text speaks of area and names no actor or tie",
        why: "Space is not the cluster: hectares tell where firms could be, not what they do together.",
        example: "The park covers 600 hectares.",
        instead: "The park covers [=](fact:park-area); [Intel](actor:intel) came first.",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for told in ground.told().into_iter().filter(|told| has_list(AREA, told.language)) {
        let passages = passages(&told.document.blocks);
        let ties = |kind: TargetKind| matches!(kind, TargetKind::Record(Kind::Actor | Kind::Relation | Kind::Project));
        if passages.iter().flat_map(|passage| &passage.targets).any(|target| ties(target.kind)) {
            continue;
        }
        if let Some(word) = passages.iter().find_map(|passage| find(&passage.text, AREA, told.language)) {
            found
                .passage(told.section, told.tag, word, format!("`{}` speaks of area and names no actor", told.section.id))
                .help("say who is there and what they do with one another");
        }
    }
}
