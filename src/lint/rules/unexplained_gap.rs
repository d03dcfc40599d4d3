//! A stage nobody fills and nobody explains.

use crate::analysis::completeness::StageState;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("unexplained-gap"),
        what: "a stage is empty and nothing says why",
        why: "An empty stage is what an investor looks for, if it is a gap; if it is an omission, it misleads.",
        example: "[stage.wafer-fab]\nname = \"Wafer fabrication\"",
        instead: "[stage.wafer-fab]\nname = \"Wafer fabrication\"\noutside = \"Wafers come from Kulim and Taiwan.\"",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for (stage, stats) in ground.cluster().stages.iter().zip(&ground.insights.stages) {
        if stats.state == StageState::Unexplained {
            found
                .record(&stage.common, format!("stage `{}` is empty, and nothing says why", stage.id))
                .help("name an actor of it, or write `gap` (empty on purpose) or `outside` (who fills it elsewhere)");
        }
    }
}
