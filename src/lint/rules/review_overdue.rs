//! A text that was to be reviewed before the reference day.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("review-overdue"),
        what: "a text was to be reviewed and was not",
        why: "The author said when it would be stale.",
        example: "review_by = 2025-01-01 (as_of = 2026)",
        instead: "reviewed_on = 2026-01-15",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let as_of = ground.insights.as_of;
    for section in ground.texts() {
        let Some(due) = section.front.review_by.as_ref().and_then(crate::base::date::Date::latest) else { continue };
        if due < as_of {
            found.section(section, format!("`{}` was to be reviewed by {due}", section.id)).help("review it, then change `reviewed_on` and `review_by`");
        }
    }
}
