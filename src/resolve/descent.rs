//! Descent that cannot be: an actor that comes from itself, one that comes from
//! another before that one began.
//!
//! In: a cluster whose beginnings and ends are inferred. Out: faults. A unit may
//! part from a firm and come back to it, so that an end in an actor that was
//! there before closes no circle.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::ids::ActorId;
use crate::base::value::Known;
use crate::diag::code::INCONSISTENT;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::cluster::Cluster;
use crate::model::record::{Lifespan, Progress};
use crate::model::relation::{Relation, RelationKind};

/// Reports every such descent.
pub(super) fn check(cluster: &Cluster, diagnostics: &mut Diagnostics) {
    let ties: Vec<(&Relation, &ActorId, &ActorId)> = cluster.relations.values().filter_map(|relation| born(cluster, relation)).collect();
    let mut next: BTreeMap<ActorId, Vec<ActorId>> = BTreeMap::new();
    for (_, old, new) in &ties {
        next.entry((*old).clone()).or_default().push((*new).clone());
        next.entry((*new).clone()).or_default();
    }
    let circles = super::circle::circles(&next);
    for circle in &circles {
        let span = cluster.actors.get(&circle[0]).map(|actor| actor.common.span);
        let help = "nobody comes from a successor: look at `before` and `after` of their events, and at `succeeds` and `spin-off`";
        if let Some(span) = span {
            diagnostics.push(super::circle::fault(span, "actors come from each other in a circle", circle, help));
        }
    }
    for (relation, old, new) in ties.into_iter().filter(|(_, old, new)| !circles.iter().any(|circle| circle.contains(old) && circle.contains(new))) {
        let (Some(parent), Some(child)) = (cluster.actors.get(old), cluster.actors.get(new)) else { continue };
        let Some(begins) = since(&parent.life).and_then(Date::earliest) else { continue };
        let made = relation.life.since.as_ref().and_then(Known::value);
        let Some(last) = [made, since(&child.life)].into_iter().flatten().filter_map(Date::latest).min() else { continue };
        if last < begins {
            diagnostics.push(
                Diagnostic::fault(INCONSISTENT, relation.common.span, format!("`{new}` is said to come from `{old}`, which began later"))
                    .related(parent.common.span, format!("`{old}` begins {}", since(&parent.life).map_or_else(String::new, Date::canonical)))
                    .help("the old actor stands in `before`, the new one in `after`; of a tie `succeeds`, `from` is the new one"),
            );
        }
    }
}

/// The old and the new one of a tie with which the new one begins.
fn born<'a>(cluster: &Cluster, relation: &'a Relation) -> Option<(&'a Relation, &'a ActorId, &'a ActorId)> {
    let (from, to) = relation.pair().filter(|_| relation.progress == Progress::Realised)?;
    let (old, new) = match relation.kind {
        RelationKind::Succeeds => (to, from),
        RelationKind::SpinOff => (from, to),
        _ => return None,
    };
    let is_absorbed = relation.told_by.as_ref().and_then(|id| cluster.events.get(id)).is_some_and(|event| event.before.contains(new));
    (!is_absorbed).then_some((relation, old, new))
}

fn since(life: &Lifespan) -> Option<&Date> {
    life.since.as_ref().and_then(Known::value)
}
