//! An old plan of which nobody tells what became.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, years};
use crate::lint::{Look, Rule};
use crate::model::record::Progress;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("plan-without-outcome"),
        what: "an old plan has no outcome",
        why: "Announced is not done: after some years the reader asks what became of it, and silence reads as failure.",
        example: "[event.plan]\ndate = 2014\nprogress = \"announced\"",
        instead: "[event.plan]\ndate = 2014\nprogress = \"announced\"\noutcome = \"plant-opens\"",
    },
    level: Level::Warning,
    numbers: &[("years", 5.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let is_open = |progress: Progress| matches!(progress, Progress::Target | Progress::Announced | Progress::Approved | Progress::UnderWay);
    for event in ground.cluster().events.values().filter(|event| is_open(event.progress) && event.outcome.is_none()) {
        let Some(last) = event.date.value().and_then(crate::base::date::Date::latest) else { continue };
        // A plan that named its day is asked about from that day on.
        if let Some(due) = event.due.as_ref().and_then(crate::base::date::Date::latest) {
            if due < ground.insights.as_of {
                found
                    .record(&event.common, format!("`{}` was to be done by {due}, and nothing says what became of it", event.id))
                    .help("tell it as an event and name it in `outcome`, or write `progress = \"cancelled\"`, or the new day as `due`");
            }
            continue;
        }
        if years(last, ground.insights.as_of) > ground.number("years") {
            found
                .record(&event.common, format!("`{}` was {} in {}, and nothing says what became of it", event.id, event.progress.word(), last.year()))
                .help("tell it as an event and name it in `outcome`, or write `progress = \"cancelled\"`");
        }
    }
}
