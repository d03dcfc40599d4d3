//! An investor question without a sentence or without evidence.

use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::passages;
use crate::lint::{Look, Rule};
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("question-unanswered"),
        what: "an investor question has no answer or no evidence",
        why: "The five questions are what a reader decides by; an answer without a fact, tie or indicator is a claim.",
        example: "The supply network is stable.",
        instead: "The supply network is stable: [=](indicator:I01) of pairs are tied.",
    },
    level: Level::Error,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for (id, _) in &ground.scope.site.profile.questions {
        let Some(question) = ground.cluster().questions.get(id.as_str()) else {
            found
                .record(&ground.cluster().common, format!("the question `{id}` is not answered"))
                .help(format!("write content/{}/questions/{id}.md", ground.cluster().id));
            continue;
        };
        let Some(document) = question.body.get(Lang::DEFAULT) else { continue };
        let proves = |target: &Target| {
            matches!(
                target.kind,
                TargetKind::Indicator | TargetKind::Record(Kind::Fact | Kind::Event | Kind::Relation | Kind::Observation | Kind::Mechanism | Kind::Source)
            )
        };
        let passages = passages(&document.blocks);
        let is_evidenced =
            !question.front.evidence.is_empty() || passages.iter().any(|passage| passage.is_evidenced() || passage.targets.iter().any(|target| proves(target)));
        if document.anatomy().claim.is_none() {
            found.section(question, format!("the question `{id}` has no answering sentence")).help("begin with a paragraph of one sentence");
        } else if !is_evidenced {
            found.section(question, format!("the answer to `{id}` rests on nothing")).help("refer to a fact, an event, a tie or an indicator");
        }
    }
}
