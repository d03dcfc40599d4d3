//! A single point of the network that the text on resilience passes over.

use crate::analysis::network::as_number;
use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, several};
use crate::lint::passage::passages;
use crate::lint::{Look, Rule};
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("hidden-dependency"),
        what: "the text on resilience does not name a single point of the network",
        why: "The network page shows who alone connects others; a text on risks that is silent about it looks evasive.",
        example: "(resilience.md without a word on it)",
        instead: "Recorded ties of five suppliers pass only through [Intel](actor:intel-penang).",
    },
    level: Level::Warning,
    numbers: &[("actors", 2.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let Some(section) = ground.cluster().sections.get("resilience") else { return };
    let Some(document) = section.body.get(Lang::DEFAULT) else { return };
    let points: Vec<_> = ground.insights.network.articulation.iter().filter(|point| as_number(point.cut_off.len()) >= ground.number("actors")).collect();
    let is_thin = ground.insights.indicator("single-points").is_none_or(|indicator| indicator.too_few);
    let Some(worst) = points.first().filter(|_| !is_thin) else { return };
    let passages = passages(&document.blocks);
    let names = |target: &&Target| match target.kind {
        TargetKind::Indicator => target.id == "I17",
        TargetKind::Record(Kind::Actor) => points.iter().any(|point| point.actor.as_str() == target.id),
        _ => false,
    };
    if !passages.iter().flat_map(|passage| passage.targets.iter().copied()).any(|target| names(&target)) {
        let count = several(worst.cut_off.len(), "actor", "actors");
        found
            .section(section, format!("recorded ties of {count} pass only through {}, and the text does not say so", ground.name(&worst.actor)))
            .help("name it, or refer to `indicator:I17`");
    }
}
