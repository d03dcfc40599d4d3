//! Actors without any recorded tie.

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("isolated-actors"),
        what: "too many actors have no tie",
        why: "Actors without ties make a directory; the reader came for the network.",
        example: "[actor.acme]",
        instead: "[relation.acme-supplies-intel]\nfrom = \"acme\"\nkind = \"supplies\"\nto = \"intel\"\nitem = \"tooling\"",
    },
    level: Level::Warning,
    numbers: &[("share", 0.2), ("actors", 5.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let nodes = &ground.insights.network.nodes;
    let isolated: Vec<_> = nodes.iter().filter(|node| node.degree == 0).map(|node| &node.actor).collect();
    let share = if nodes.is_empty() { 0.0 } else { as_number(isolated.len()) / as_number(nodes.len()) };
    if as_number(nodes.len()) < ground.number("actors") || share <= ground.number("share") {
        return;
    }
    let message = format!("a list, not a network: {} of {} actors ({}) have no tie", isolated.len(), nodes.len(), percent(share));
    let mut note = found.record(&ground.cluster().common, message).help("membership, tenancy and descent do not count as ties");
    for span in isolated.iter().filter_map(|id| ground.actor_span(id)).take(3) {
        note = note.related(span, "no tie");
    }
}
