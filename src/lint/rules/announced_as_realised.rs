//! A plan told as if it were done.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::{GAP, passages};
use crate::lint::vocabulary::{PLANNED, find, has_list};
use crate::lint::{Look, Rule};
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::record::Progress;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("announced-as-realised"),
        what: "what was only announced is told as done",
        why: "Approved is not invested and announced is not built; a reader who finds out stops believing the rest.",
        example: "Investors brought [RM76.2 billion](fact:approved-investment@2021).",
        instead: "Approvals reached [RM76.2 billion](fact:approved-investment@2021).",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for told in ground.told().into_iter().filter(|told| has_list(PLANNED, told.language)) {
        for passage in passages(&told.document.blocks) {
            if find(&passage.text, PLANNED, told.language).is_some() {
                continue;
            }
            for (target, words) in &passage.linked {
                if let Some(progress) = progress(ground, target).filter(|progress| !matches!(progress, Progress::Realised | Progress::Denied)) {
                    let message = format!("`{}` is {}, and the text does not say so", target.id, progress.word());
                    found
                        .passage(told.section, told.tag, &beside(&passage.text, words), message)
                        .help("say that it was announced, approved or planned, or use `[=](…)`, which is labelled");
                }
            }
        }
    }
}

/// Links are blanked out when a text is searched, so the finding points at
/// the words before the link.
fn beside(text: &str, words: &str) -> String {
    let before = text.split(words).next().unwrap_or_default();
    before.rsplit(GAP).next().unwrap_or_default().trim().to_owned()
}

fn progress(ground: &Ground<'_>, target: &Target) -> Option<Progress> {
    match target.kind {
        TargetKind::Record(Kind::Fact) => ground.cluster().facts.get(target.id.as_str()).map(|fact| fact.progress),
        TargetKind::Record(Kind::Event) => ground.cluster().events.get(target.id.as_str()).map(|event| event.progress),
        _ => None,
    }
}
