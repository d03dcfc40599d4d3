//! An event that no phase of the story holds.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::event::Phase;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("outside-phases"),
        what: "an event lies outside every phase, or outside the one it names",
        why: "The phases are the reading of the whole story; what they leave out looks forgotten, or tells that their bounds are wrong.",
        example: "[phase.landing]\nsince = 1972\nuntil = 1985\n[event.crisis]\ndate = 1987",
        instead: "[phase.landing]\nsince = 1972",
    },
    level: Level::Info,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let phases = &ground.cluster().phases;
    let Some(first) = phases.first() else { return };
    for event in ground.cluster().events.values() {
        let Some(date) = event.date.value() else { continue };
        let named = event.phase.as_ref().and_then(|id| phases.iter().find(|phase| phase.id == *id));
        match named {
            Some(phase) if holds(phase, date) => {}
            Some(phase) => {
                let ends = phase.until.as_ref().map_or_else(String::new, |until| format!(" to {until}"));
                found
                    .record(&event.common, format!("`{}` of {date} is no event of the phase `{}`, {}{ends}", event.id, phase.id, phase.since))
                    .help("write a later `until`, leave it out so that the phase lasts until the next one, or name the right `phase`");
            }
            None => {
                found
                    .record(&event.common, format!("`{}` of {date} comes before the first phase, `{}` since {}", event.id, first.id, first.since))
                    .help("begin the first phase earlier, or tell of the time before it as a phase");
            }
        }
    }
}

/// The two have a day in common; a phase runs over its last year too.
fn holds(phase: &Phase, date: &crate::base::date::Date) -> bool {
    let is_late = phase.until.as_ref().is_some_and(|until| until.surely_before(date));
    let is_early = date.surely_before(&phase.since);
    !is_late && !is_early
}
