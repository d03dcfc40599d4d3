//! One actor stands for the whole cluster in the texts.

use crate::analysis::mentions;
use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("one-for-all"),
        what: "one actor takes most of the mentions",
        why: "One enterprise is not the cluster; the reader wants to know whether there are others.",
        example: "[Intel](actor:intel) … [Intel](actor:intel) … [Intel](actor:intel)",
        instead: "[Intel](actor:intel) … [ViTrox](actor:vitrox) … [Inari](actor:inari)",
    },
    level: Level::Warning,
    numbers: &[("share", 0.4), ("actors", 5.0), ("mentions", 5.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let told = mentions::of(ground.cluster());
    let (Some((actor, count)), Some(share)) = (told.top(), told.top_share()) else { return };
    let enough = as_number(ground.cluster().actors.len()) >= ground.number("actors") && as_number(told.all()) >= ground.number("mentions");
    if enough && share > ground.number("share") {
        found
            .record(&ground.cluster().common, format!("`{actor}` has {count} of {} mentions of actors ({})", told.all(), percent(share)))
            .help("tell the same with other actors, or say why this one stands for all");
    }
}
