//! Ties that are mostly membership or a shared address.

use crate::analysis::completeness::is_active;
use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::relation::{Relation, RelationKind};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("membership-only"),
        what: "most ties are membership or tenancy",
        why: "Being a member of the same body, or a tenant of the same park, is not working together.",
        example: "kind = \"member-of\"",
        instead: "kind = \"supplies\"",
    },
    level: Level::Warning,
    numbers: &[("share", 0.5), ("ties", 5.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let active = |tie: &&Relation| is_active(ground.cluster(), tie, ground.insights.as_of) && tie.kind != RelationKind::Succeeds;
    let ties: Vec<&Relation> = ground.cluster().relations.values().filter(active).collect();
    let weak = ties.iter().filter(|tie| !tie.kind.is_in_network()).count();
    let share = if ties.is_empty() { 0.0 } else { as_number(weak) / as_number(ties.len()) };
    if as_number(ties.len()) >= ground.number("ties") && share > ground.number("share") {
        found
            .record(&ground.cluster().common, format!("{weak} of {} ties ({}) are membership or tenancy", ties.len(), percent(share)))
            .help("record who supplies, teaches, develops with or invests in whom");
    }
}
