//! "Where would I plug in?": for each stage, who is there, what is missing, whom
//! an entrant could reach in two steps, and which institutions to talk to.
//! Computed from the records, so the page exists even where nobody has written
//! a text. In: the stages, the graph, the supply table. Out: one entry a stage.

mod gaps;
mod reach;

use serde::Serialize;

use crate::analysis::supply;
use crate::base::ids::ActorId;
use crate::view::context::Context;
use crate::view::page::chain::{self, StageRow};
use crate::view::rich::Rich;
use crate::view::sheet::Sheet;
use reach::Reach;

/// The computed part of the page.
#[derive(Clone, Debug, Serialize)]
pub struct Embedding {
    pub stages: Vec<Entry>,
    /// What the entries are computed on.
    pub coverage: String,
}

/// A stage as an entrant would find it.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    #[serde(flatten)]
    pub row: StageRow,
    /// What the records show to be missing: a label and what it concerns.
    pub gaps: Vec<Rich>,
    pub reach: Reach,
    /// Research, training, agencies, associations tied to the stage or its firms, most ties first.
    pub institutions: Vec<Rich>,
}

/// Every stage, in chain order.
pub fn of<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Embedding {
    let rows = chain::rows(context, sheet);
    let Some(computed) = context.computed() else { return Embedding { stages: Vec::new(), coverage: String::new() } };
    let lines = supply::table(context.scope, computed.as_of);
    let known = lines.iter().filter(|line| line.sources().is_some()).count();
    let stages = rows
        .into_iter()
        .map(|row| {
            let stats = computed.stages.iter().find(|stats| stats.stage.as_str() == row.id);
            let members: Vec<&ActorId> = stats.map(|stats| stats.core.iter().chain(&stats.extended).collect()).unwrap_or_default();
            Entry {
                gaps: stats.map(|stats| gaps::of(context, sheet, stats, &members, &lines)).unwrap_or_default(),
                reach: reach::reach(context, sheet, &computed.network, &members),
                institutions: stats.map(|stats| reach::institutions(context, sheet, &stats.stage, &members, computed.as_of)).unwrap_or_default(),
                row,
            }
        })
        .collect();
    let coverage = context.say(
        "embedding-coverage",
        &[
            ("n", computed.network.tied().into()),
            ("m", computed.network.edges.len().into()),
            ("inputs", lines.len().into()),
            ("known", known.into()),
            ("date", context.format.day(computed.as_of).into()),
        ],
    );
    Embedding { stages, coverage }
}
