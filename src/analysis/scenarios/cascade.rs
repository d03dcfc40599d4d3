//! M2 and M3: what the firms inside lose when one supplier stops.
//!
//! M2, the worst case: a firm halts when one of its inputs has no supplier
//! left. M3, proportional: output is the least of what its inputs allow, each
//! by the shares of its suppliers; a share nobody declared never fails, so the
//! loss is a lower bound. Both assume no stock, no time and no substitute
//! beyond those recorded, and only look at inputs whose suppliers are all
//! recorded.
//!
//! In: the supply table. Out: the loss for each supplier that stops, and how the
//! largest moves when suppliers are missing from the record.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::indicators::Extent;
use crate::analysis::network::as_number;
use crate::analysis::supply::{Line, Supplier, table_of};
use crate::base::date::Day;
use crate::base::ids::{ActorId, StageId};
use crate::model::actor::Boundary;
use crate::model::cluster::Cluster;
use crate::model::site::Scope;

use super::missing::{self, Missing};

/// How much of its output each firm still makes; absent means all.
type Output<'a> = BTreeMap<&'a ActorId, f64>;

/// The two models on one table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cascades {
    /// M2.
    pub worst: Cascade,
    /// M3.
    pub proportional: Cascade,
    /// Firms inside: the losses are shares of their output.
    pub n: usize,
    /// Inputs whose suppliers are all recorded, and inputs of which that is not known.
    pub known: usize,
    pub unknown: usize,
    /// The same with the inputs and firms of the extended cluster, without bounds; none where
    /// nobody is in it.
    pub wider: Option<Box<Cascades>>,
}

/// What one model makes of every supplier that stops.
#[derive(Clone, Debug, PartialEq)]
pub struct Cascade {
    /// The largest first.
    pub effects: Vec<Effect>,
    /// The largest effect of any actor of a stage.
    pub by_stage: BTreeMap<StageId, f64>,
    /// Bounds of the largest effect.
    pub missing: Option<Missing>,
}

/// What follows when an actor stops.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    pub actor: ActorId,
    /// Share of the output of the firms inside that is lost, the actor's own included.
    pub loss: f64,
    /// The firms inside that lose something, the actor itself left out, sorted.
    pub touched: Vec<ActorId>,
}

/// Both models for the core, and for the extended cluster where somebody is in it; none without a
/// single input of the core whose suppliers are all recorded.
pub(super) fn both(scope: Scope<'_>, day: Day) -> Option<Cascades> {
    let has_wider = scope.cluster.actors.values().any(|actor| actor.boundary == Boundary::Extended && actor.life.is_active(day));
    let core = within(scope, day, Extent::Core)?;
    Some(Cascades { wider: has_wider.then(|| within(scope, day, Extent::Extended)).flatten().map(Box::new), ..core })
}

fn within(scope: Scope<'_>, day: Day, extent: Extent) -> Option<Cascades> {
    let lines = table_of(scope, day, extent.inside());
    let complete: Vec<&Line> = lines.iter().filter(|line| line.sources().is_some()).collect();
    let firms: BTreeSet<&ActorId> = scope
        .cluster
        .actors
        .values()
        .filter(|actor| actor.kind.is_firm() && extent.inside().contains(&actor.boundary) && actor.life.is_active(day))
        .map(|actor| &actor.id)
        .collect();
    // Bounds take many runs, and only the scenarios of the core show them.
    let has_bounds = extent == Extent::Core;
    (!complete.is_empty()).then(|| Cascades {
        worst: cascade(scope.cluster, &complete, &firms, has_bounds, worst),
        proportional: cascade(scope.cluster, &complete, &firms, has_bounds, proportional),
        n: firms.len(),
        known: complete.len(),
        unknown: lines.len() - complete.len(),
        wider: None,
    })
}

fn cascade(cluster: &Cluster, lines: &[&Line], firms: &BTreeSet<&ActorId>, has_bounds: bool, model: fn(&Line, &Output<'_>) -> f64) -> Cascade {
    let found = effects(lines, firms, model);
    let by_stage = by_stage(cluster, &found);
    if !has_bounds {
        return Cascade { missing: None, effects: found, by_stage };
    }
    let most = |effects: &[Effect]| effects.first().map_or(0.0, |effect| effect.loss);
    // A supplier of an input is a pair of a line and a place in it; a pair that is put in is an
    // alternative nobody recorded, which never stops.
    let pairs: Vec<(usize, usize)> = lines.iter().enumerate().flat_map(|(at, line)| (0..line.suppliers.len()).map(move |place| (at, place))).collect();
    let ends: Vec<usize> = (0..lines.len().max(3)).collect();
    let variants = missing::over(&pairs, &ends, true, |variant| {
        let changed: Vec<Line> = lines.iter().enumerate().filter_map(|(at, line)| changed(at, line, variant)).collect();
        most(&effects(&changed.iter().collect::<Vec<_>>(), firms, model))
    });
    Cascade { missing: missing::bounds(most(&found), &variants, pairs.len()), effects: found, by_stage }
}

/// A line as a variant has it: some suppliers gone, some more that never stop. Without any supplier
/// left the firm does not buy the input at all.
fn changed(at: usize, line: &Line, variant: &[(usize, usize)]) -> Option<Line> {
    let places: BTreeSet<usize> = variant.iter().filter(|(other, _)| *other == at).map(|(_, place)| *place).collect();
    let kept: Vec<(Supplier, Option<f64>)> =
        line.suppliers.iter().enumerate().filter(|(place, _)| places.contains(place)).map(|(_, one)| one.clone()).collect();
    if kept.is_empty() {
        return None;
    }
    let more = variant.iter().filter(|(other, place)| *other == at && *place >= line.suppliers.len()).count();
    let part = as_number(kept.len()) / as_number(kept.len() + more);
    let whole: f64 = kept.iter().filter_map(|(_, share)| *share).sum();
    let known = kept.iter().all(|(_, share)| share.is_some()) && whole > 0.0;
    let mut suppliers: Vec<(Supplier, Option<f64>)> =
        kept.iter().map(|(supplier, share)| (supplier.clone(), share.filter(|_| known).map(|share| share / whole * part))).collect();
    suppliers.extend((0..more).map(|_| (Supplier::Unrecorded, known.then_some((1.0 - part) / as_number(more)))));
    Some(Line { suppliers, ..line.clone() })
}

/// Lets every supplier stop in turn, the largest effect first.
fn effects(lines: &[&Line], firms: &BTreeSet<&ActorId>, model: fn(&Line, &Output<'_>) -> f64) -> Vec<Effect> {
    let suppliers: BTreeSet<&ActorId> = lines
        .iter()
        .flat_map(|line| &line.suppliers)
        .filter_map(|(supplier, _)| match supplier {
            Supplier::Actor(id) => Some(id),
            Supplier::Group(_) | Supplier::Hidden(_) | Supplier::Unrecorded => None,
        })
        .collect();
    let mut effects: Vec<Effect> = suppliers.into_iter().map(|actor| stop(actor, lines, firms, model)).collect();
    effects.sort_by(|a, b| b.loss.total_cmp(&a.loss).then_with(|| a.actor.cmp(&b.actor)));
    effects
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

/// Lets one actor stop and follows the loss until nothing changes.
fn stop(actor: &ActorId, lines: &[&Line], firms: &BTreeSet<&ActorId>, model: fn(&Line, &Output<'_>) -> f64) -> Effect {
    let mut output: Output<'_> = BTreeMap::from([(actor, 0.0)]);
    // Losses only grow, so the walk ends; the bound is for proportional losses
    // that shrink round a circle for ever.
    for _ in 0..=lines.len() * 4 {
        let mut is_changed = false;
        for line in lines.iter().filter(|line| line.buyer != *actor) {
            let left = model(line, &output);
            let own = output.get(&line.buyer).copied().unwrap_or(1.0);
            if left < own - 1e-12 {
                output.insert(&line.buyer, left);
                is_changed = true;
            }
        }
        if !is_changed {
            break;
        }
    }
    let lost = |id: &ActorId| 1.0 - output.get(id).copied().unwrap_or(1.0);
    let sum: f64 = firms.iter().map(|firm| lost(firm)).sum();
    let touched = firms.iter().filter(|firm| **firm != actor && lost(firm) > 0.0).map(|firm| (*firm).clone()).collect();
    Effect { actor: actor.clone(), loss: if firms.is_empty() { 0.0 } else { sum / as_number(firms.len()) }, touched }
}

fn level(supplier: &Supplier, output: &Output<'_>) -> f64 {
    match supplier {
        Supplier::Actor(id) => output.get(id).copied().unwrap_or(1.0),
        // Nobody knows who they are, so they are never the one that stops.
        Supplier::Group(_) | Supplier::Hidden(_) | Supplier::Unrecorded => 1.0,
    }
}

fn worst(line: &Line, output: &Output<'_>) -> f64 {
    line.suppliers.iter().map(|(supplier, _)| level(supplier, output)).fold(0.0, f64::max)
}

fn proportional(line: &Line, output: &Output<'_>) -> f64 {
    let only = line.suppliers.len() == 1;
    let lost: f64 = line.suppliers.iter().map(|(supplier, share)| if only { 1.0 } else { share.unwrap_or(0.0) } * (1.0 - level(supplier, output))).sum();
    (1.0 - lost).max(0.0)
}
