//! A section that refers to nothing of a kind its profile asks for.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::passages;
use crate::lint::{Look, Rule};
use crate::model::kind::TargetKind;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("missing-evidence"),
        what: "a section refers to no record of a kind its profile asks for",
        why: "The profile says what each explanation must rest on; without it there is only prose.",
        example: "(a section on relations without a single actor)",
        instead: "Intel buys from [Globetronics](actor:globetronics).",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for (section, text, document) in ground.written() {
        let passages = passages(&document.blocks);
        let refers = |kind: &str| {
            let targets = passages.iter().flat_map(|passage| &passage.targets).chain([]);
            let is_cited = kind == "source" && passages.iter().any(|passage| passage.citations > 0);
            is_cited || targets.into_iter().any(|target| target.kind.word() == kind) || text.front.evidence.iter().any(|target| target.kind.word() == kind)
        };
        let missing: Vec<&str> = section.evidence.iter().map(String::as_str).filter(|kind| TargetKind::parse(kind).is_some() && !refers(kind)).collect();
        if !missing.is_empty() {
            found
                .section(text, format!("`{}` refers to no {}", section.id, missing.join(" and no ")))
                .help("refer to one in the text, or in `evidence` of the front matter");
        }
    }
}
