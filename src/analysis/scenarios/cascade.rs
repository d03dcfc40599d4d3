//! M2 and M3: what the core's firms lose when one supplier stops.
//!
//! M2, the worst case: a firm halts when one of its inputs has no supplier
//! left. M3, proportional: output is the least of what its inputs allow, each
//! by the shares of its suppliers; a share nobody declared never fails, so the
//! loss is a lower bound. Both assume no stock, no time and no substitute
//! beyond those recorded, and only look at inputs whose suppliers are all
//! recorded.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::network::as_number;
use crate::analysis::supply::{Line, Supplier, table};
use crate::base::date::Day;
use crate::base::ids::ActorId;
use crate::model::actor::Boundary;
use crate::model::site::Scope;

use super::{Effect, Scenario, by_stage};

/// How much of its output each firm still makes; absent means all.
type Output<'a> = BTreeMap<&'a ActorId, f64>;

/// Both models; none without a single input whose suppliers are all recorded.
pub(super) fn both(scope: Scope<'_>, day: Day) -> Vec<Scenario> {
    let lines = table(scope, day);
    let complete: Vec<&Line> = lines.iter().filter(|line| line.sources().is_some()).collect();
    if complete.is_empty() {
        return Vec::new();
    }
    let firms: BTreeSet<&ActorId> = scope
        .cluster
        .actors
        .values()
        .filter(|actor| actor.kind.is_firm() && actor.boundary == Boundary::Core && actor.life.is_active(day))
        .map(|actor| &actor.id)
        .collect();
    let suppliers: BTreeSet<&ActorId> = complete
        .iter()
        .flat_map(|line| &line.suppliers)
        .filter_map(|(supplier, _)| match supplier {
            Supplier::Actor(id) => Some(id),
            Supplier::Group(_) | Supplier::Hidden(_) => None,
        })
        .collect();
    let run = |id, slug, formula, reference, model: fn(&Line, &Output<'_>) -> f64| {
        let mut effects: Vec<Effect> = suppliers.iter().map(|actor| stop(actor, &complete, &firms, model)).collect();
        effects.sort_by(|a, b| b.loss.total_cmp(&a.loss).then_with(|| a.actor.cmp(&b.actor)));
        let by_stage = by_stage(scope.cluster, &effects);
        Scenario { id, slug, formula, reference, effects, by_stage, n: firms.len(), known: complete.len(), unknown: lines.len() - complete.len(), as_of: day }
    };
    vec![
        run(
            "M2",
            "sole-source-cascade",
            "xᵢ = minₖ maxⱼ xⱼ over inputs k and their suppliers j; the stopped actor held at 0, all others from 1, greatest fixed point",
            "Boolean cascade; after Buldyrev et al. 2010",
            worst,
        ),
        run(
            "M3",
            "proportional-cascade",
            "xᵢ = minₖ (1 − Σⱼ sᵢⱼₖ (1 − xⱼ)) over inputs k and their suppliers j; s: declared shares",
            "Generalised Leontief; Diem et al. 2022",
            proportional,
        ),
    ]
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
        Supplier::Group(_) | Supplier::Hidden(_) => 1.0,
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
