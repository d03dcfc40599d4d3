//! Who came and who left in a phase: how many, as marks, and by name.
//! In: the actors the analysis counts. Out: one line for each of the two.

use serde::Serialize;

use crate::analysis::evolution::PhaseStats;
use crate::base::ids::ActorId;
use crate::view::context::Context;
use crate::view::rich::{Rich, joined};
use crate::view::sheet::Sheet;

/// So many names stand in sight; the others are opened.
const NAMES: usize = 8;

/// Arrivals, or departures.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Side {
    label: String,
    n: usize,
    /// As many marks, spelled; empty without an artist.
    tally: String,
    names: Rich,
    /// What opens the other names, and those.
    more: String,
    others: Rich,
}

/// Both sides of a phase; none when nobody came and nobody left.
pub(super) fn of(context: &Context<'_>, sheet: &Sheet<'_>, stats: &PhaseStats) -> Vec<Side> {
    let phases = context.computed().map(|computed| computed.evolution.phases.as_slice()).unwrap_or_default();
    let most = phases.iter().map(|phase| phase.came.len().max(phase.left.len())).max().unwrap_or_default();
    if stats.came.is_empty() && stats.left.is_empty() {
        return Vec::new();
    }
    [("timeline-came", &stats.came, true), ("timeline-left", &stats.left, false)]
        .into_iter()
        .map(|(key, ids, came)| side(context, sheet, key, ids, most, came))
        .collect()
}

fn side(context: &Context<'_>, sheet: &Sheet<'_>, key: &str, ids: &[ActorId], most: usize, came: bool) -> Side {
    let names = |ids: &[ActorId]| joined(&context.voice, ids.iter().map(|id| sheet.actor(context, id)).collect());
    // One name more is not worth opening.
    let (first, rest) = if ids.len() > NAMES + 1 { ids.split_at(NAMES) } else { (ids, &ids[ids.len()..]) };
    Side {
        label: context.t(key),
        n: ids.len(),
        tally: if ids.is_empty() { String::new() } else { context.artist.tally(context, ids.len(), most, came) },
        names: names(first),
        more: if rest.is_empty() { String::new() } else { context.say("indicator-named-more", &[("n", rest.len().into())]) },
        others: names(rest),
    }
}
