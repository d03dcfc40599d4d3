//! An incentive that is tied to nothing.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("policy-without-link"),
        what: "an incentive names nobody and nothing it bears on",
        why: "A subsidy is not an ecosystem: the reader must see which actor, fact or mechanism it works on.",
        example: "[incentive.pioneer]\nlabel = \"Pioneer status\"",
        instead: "[incentive.pioneer]\nlabel = \"Pioneer status\"\nbears_on = [\"mechanism:supplier-development\"]",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for incentive in ground.cluster().incentives.values() {
        if incentive.bears_on.is_empty() && incentive.facts.is_empty() {
            found.record(&incentive.common, format!("incentive `{}` names nothing it bears on", incentive.id)).help("fill `bears_on` or `facts`");
        }
    }
}
