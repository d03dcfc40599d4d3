//! A long story without an exit, a closure or a crisis.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::event::{Event, EventKind};
use crate::model::record::Progress;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("only-good-news"),
        what: "no exit, closure or crisis is told",
        why: "No cluster grows for ten years without a loss; a story without one is read as advertising.",
        example: "(ten years of entries and expansions)",
        instead: "[event.fairchild-closes]\nkind = \"exit\"\ncloses = [\"fairchild-penang\"]",
    },
    level: Level::Warning,
    numbers: &[("years", 10.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let history = ground.history();
    let is_loss = |event: &Event| {
        let ends = event.before.iter().any(|actor| !event.after.contains(actor));
        matches!(event.kind, EventKind::Exit | EventKind::Crisis) || !event.closes.is_empty() || ends
    };
    let cancelled = ground.cluster().events.values().any(|event| event.progress == Progress::Cancelled);
    if ground.span() >= ground.number("years") && !cancelled && !history.iter().any(|(_, event)| is_loss(event)) {
        let (Some((first, _)), Some((last, _))) = (history.first(), history.last()) else { return };
        let message = format!("only good news from {} to {}: no exit, closure or crisis", first.year(), last.year());
        found.record(&ground.cluster().common, message).help("tell who left, what closed, which plan was dropped, and what was learned");
    }
}
