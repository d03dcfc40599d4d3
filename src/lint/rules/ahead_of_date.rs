//! An event after the reference day that is told as done.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::record::Progress;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("ahead-of-date"),
        what: "an event after the reference day is told as done",
        why: "The page says as of when it speaks; what comes later has not happened for it.",
        example: "as_of = 2024 · date = 2025 · progress = \"realised\"",
        instead: "progress = \"announced\"",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for event in ground.cluster().events.values().filter(|event| event.progress == Progress::Realised) {
        let Some(first) = event.date.value().and_then(crate::base::date::Date::earliest) else { continue };
        if first > ground.insights.as_of {
            found
                .record(&event.common, format!("event `{}` is told as done and is dated after {}", event.id, ground.insights.as_of))
                .help("write `progress = \"announced\"`, or a later `as_of`");
        }
    }
}
