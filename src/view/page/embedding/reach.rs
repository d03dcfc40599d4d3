//! Whom an entrant could get to know. In: the graph and the members of a stage.
//! Out: the typical partners of the stage and whom one reaches through them, and
//! the institutions tied to it. The assumption is said on the page: an entrant
//! takes up ties to those to whom at least two members are tied; contact is not
//! business.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::analysis::completeness::is_active;
use crate::analysis::network::Network;
use crate::base::date::Day;
use crate::base::ids::{ActorId, StageId};
use crate::model::actor::{Actor, ActorKind};
use crate::model::relation::End;
use crate::view::context::Context;
use crate::view::rich::Rich;
use crate::view::sheet::Sheet;

/// Names in a row at most.
const LISTED: usize = 5;

/// Two steps from a stage.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Reach {
    pub words: String,
    pub partners: Vec<Rich>,
}

/// An entrant tied to the stage's typical partners: whom it reaches.
pub(super) fn reach<'a>(context: &Context<'a>, sheet: &Sheet<'a>, network: &Network, members: &[&ActorId]) -> Reach {
    let (typical, is_shared) = typical(network, members);
    if typical.is_empty() {
        return Reach { words: context.t("embedding-no-reach"), partners: Vec::new() };
    }
    let mut reached: BTreeSet<usize> = typical.iter().copied().collect();
    reached.extend(typical.iter().flat_map(|&node| network.partners(node)));
    let args = [("partners", typical.len().into()), ("reached", reached.len().into()), ("total", network.tied().into())];
    Reach {
        words: context.say(if is_shared { "embedding-reach" } else { "embedding-reach-any" }, &args),
        partners: typical.iter().take(LISTED).map(|&node| sheet.actor(context, &network.nodes[node].actor)).collect(),
    }
}

/// Actors to whom two or more members are tied, those with most members first; where there are
/// none, all partners of members.
fn typical(network: &Network, members: &[&ActorId]) -> (Vec<usize>, bool) {
    let own: BTreeSet<usize> = members.iter().filter_map(|id| network.index(id)).collect();
    let mut tied: BTreeMap<usize, usize> = BTreeMap::new();
    for &member in &own {
        for partner in network.partners(member) {
            *tied.entry(partner).or_default() += 1;
        }
    }
    let is_shared = tied.values().any(|&members| members > 1);
    let mut found: Vec<(usize, usize)> = tied.into_iter().filter(|(_, members)| !is_shared || *members > 1).collect();
    found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| network.nodes[b.0].degree.cmp(&network.nodes[a.0].degree)).then(a.0.cmp(&b.0)));
    (found.into_iter().map(|(node, _)| node).collect(), is_shared)
}

/// Whether one goes there for people, knowledge, permits or introductions.
fn is_institution(actor: &Actor) -> bool {
    actor.kind.is_research() || actor.kind.is_education() || actor.kind.is_public() || actor.kind == ActorKind::Association
}

/// Institutions with any tie, membership too, to the stage or its members; those of the stage itself
/// are named as members already.
pub(super) fn institutions<'a>(context: &Context<'a>, sheet: &Sheet<'a>, stage: &StageId, members: &[&ActorId], day: Day) -> Vec<Rich> {
    let cluster = context.scope.cluster;
    let is_of_stage = |end: &End| match end {
        End::Actor(id) => members.contains(&id),
        End::Stage(id) => id == stage,
        End::Undisclosed(id) => id.as_ref() == Some(stage),
    };
    let mut ties: BTreeMap<&ActorId, BTreeSet<&End>> = BTreeMap::new();
    for tie in cluster.relations.values().filter(|tie| is_active(cluster, tie, day)) {
        for (one, other) in [(&tie.from, &tie.to), (&tie.to, &tie.from)] {
            let institution = one.actor().filter(|id| cluster.actors.get(*id).is_some_and(is_institution) && !members.contains(id));
            if let (Some(id), true) = (institution, is_of_stage(other)) {
                ties.entry(id).or_default().insert(other);
            }
        }
    }
    let mut found: Vec<(&ActorId, usize)> = ties.into_iter().map(|(id, ends)| (id, ends.len())).collect();
    found.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    found.into_iter().take(LISTED).map(|(id, _)| sheet.actor(context, id)).collect()
}
