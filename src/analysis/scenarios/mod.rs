//! Scenarios: what the recorded network would do under a stated assumption.
//!
//! In: a cluster and its graph. Out: effects of hiding one actor, reach of
//! something new, ways from supplier to buyer. A scenario is never a
//! prediction: each carries its assumptions, its inputs and its gaps. Which
//! actor an effect belongs to may be shown only where the site publishes
//! scenarios; `by_stage` is what every site may show.

mod cascade;
mod diffusion;
mod paths;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::base::date::Day;
use crate::base::ids::{ActorId, StageId};
use crate::model::cluster::Cluster;
use crate::model::site::Scope;

use super::network::Network;
pub use diffusion::{bass, spread};
pub use paths::{Paths, paths};

/// A model run on a cluster.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// `M2`
    pub id: &'static str,
    /// `sole-source-cascade`; its assumptions are worded by `scenario-ID-assumptions`.
    pub slug: &'static str,
    pub formula: &'static str,
    pub reference: &'static str,
    /// The actor hidden and what follows, the largest effect first.
    pub effects: Vec<Effect>,
    /// The largest effect of any actor of a stage.
    pub by_stage: BTreeMap<StageId, f64>,
    /// Firms or actors the effects are shares of.
    pub n: usize,
    /// Inputs whose suppliers are all recorded, and inputs of which that is not known.
    pub known: usize,
    pub unknown: usize,
    pub as_of: Day,
}

/// What follows when an actor stops.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    pub actor: ActorId,
    /// Share of the output of the core's firms that is lost, the actor's own included.
    pub loss: f64,
    /// The core's firms that lose something, the actor itself left out, sorted.
    pub touched: Vec<ActorId>,
}

/// Runs every model that has what it needs.
pub fn all(scope: Scope<'_>, network: &Network, day: Day) -> Vec<Scenario> {
    let mut scenarios = cascade::both(scope, day);
    scenarios.extend(diffusion::independent(scope.cluster, network, day));
    scenarios
}

/// The stage of each actor keeps the worst of its effects.
fn by_stage(cluster: &Cluster, effects: &[Effect]) -> BTreeMap<StageId, f64> {
    let mut worst: BTreeMap<StageId, f64> = BTreeMap::new();
    for effect in effects {
        for (stage, _) in cluster.actors.get(&effect.actor).into_iter().flat_map(|actor| &actor.stages) {
            let loss = worst.entry(stage.clone()).or_default();
            *loss = loss.max(effect.loss);
        }
    }
    worst
}
