//! "Where would I plug in?": for each stage, whom an entrant would meet, what is
//! missing, and whom it could reach in two steps. Computed from the records, so
//! the page exists even where nobody has written a text.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::base::ids::ActorId;
use crate::view::context::Context;
use crate::view::page::chain::{self, StageRow};
use crate::view::rich::Rich;
use crate::view::sheet::Sheet;

/// A stage as an entrant would find it.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    #[serde(flatten)]
    pub row: StageRow,
    /// Partners of the members of this stage, the best connected first.
    pub neighbours: Vec<Rich>,
    pub one_step: usize,
    pub two_steps: usize,
    pub reach: String,
}

/// Every stage, in chain order.
pub fn entries<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<Entry> {
    chain::rows(context, sheet).into_iter().map(|row| entry(context, sheet, row)).collect()
}

fn entry<'a>(context: &Context<'a>, sheet: &Sheet<'a>, row: StageRow) -> Entry {
    let Some(computed) = context.computed() else {
        return Entry { row, neighbours: Vec::new(), one_step: 0, two_steps: 0, reach: String::new() };
    };
    let network = &computed.network;
    let stats = computed.stages.iter().find(|stats| stats.stage.as_str() == row.id);
    let members: Vec<&ActorId> = stats.map(|stats| stats.core.iter().chain(&stats.extended).collect()).unwrap_or_default();
    // An entrant would know the members of its stage; one step on are their partners.
    let first: BTreeSet<usize> = members.iter().filter_map(|id| network.index(id)).collect();
    let second: BTreeSet<usize> = first.iter().flat_map(|&node| network.partners(node)).filter(|node| !first.contains(node)).collect();
    let mut neighbours: Vec<usize> = second.iter().copied().collect();
    neighbours.sort_by(|&a, &b| network.nodes[b].degree.cmp(&network.nodes[a].degree).then_with(|| network.nodes[a].actor.cmp(&network.nodes[b].actor)));
    let total = network.nodes.len();
    let reached = first.len() + second.len();
    Entry {
        neighbours: neighbours.iter().take(6).map(|&node| sheet.actor(context, &network.nodes[node].actor)).collect(),
        one_step: first.len(),
        two_steps: reached,
        reach: if first.is_empty() {
            context.t("embedding-no-reach")
        } else {
            context.say("embedding-reach", &[("reached", reached.into()), ("total", total.into())])
        },
        row,
    }
}
