//! M12: how many independent ways lead from a supplier to a buyer.
//!
//! Menger: the number of ways that share no actor in between is the smallest
//! number of actors whose loss parts the two. Found with flows of one unit.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::date::Day;
use crate::base::ids::ActorId;
use crate::model::cluster::Cluster;
use crate::model::record::Progress;
use crate::model::relation::{Relation, RelationKind};

use crate::analysis::completeness::is_active;

/// Ways of supply between two actors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paths {
    /// Ways that share no actor in between; a direct tie is one.
    pub disjoint: usize,
    /// The fewest actors whose loss leaves no way; none when a direct tie makes that impossible.
    pub cut: Option<Vec<ActorId>>,
    /// One shortest way, both ends included; empty when there is none.
    pub shortest: Vec<ActorId>,
}

/// Each actor is split into an entrance and an exit joined by one unit.
type Point<'a> = (&'a ActorId, bool);

/// Who supplies whom.
pub(super) type Next<'a> = BTreeMap<&'a ActorId, BTreeSet<&'a ActorId>>;

/// Supply ties between named actors, in use on a day.
pub(super) fn deliveries(cluster: &Cluster, day: Day) -> impl Iterator<Item = (&Relation, &ActorId, &ActorId)> {
    cluster
        .relations
        .values()
        .filter(move |tie| tie.kind == RelationKind::Supplies && !tie.standby && tie.progress == Progress::Realised && is_active(cluster, tie, day))
        .filter_map(|tie| tie.pair().map(|(supplier, buyer)| (tie, supplier, buyer)))
        .filter(|(_, supplier, buyer)| supplier != buyer)
}

/// Looks for ways along supply ties in use on a day.
pub fn paths(cluster: &Cluster, day: Day, from: &ActorId, to: &ActorId) -> Paths {
    let mut next: Next<'_> = BTreeMap::new();
    for (_, supplier, buyer) in deliveries(cluster, day) {
        next.entry(supplier).or_default().insert(buyer);
    }
    between(&next, from, to)
}

/// The same on ties that are gathered already.
pub(super) fn between(next: &Next<'_>, from: &ActorId, to: &ActorId) -> Paths {
    let shortest = shortest(next, from, to);
    if shortest.is_empty() || from == to {
        return Paths::default();
    }
    let is_direct = next.get(from).is_some_and(|buyers| buyers.contains(to));
    let mut flow = Flow::new(next, from, to);
    let mut disjoint = 0;
    while flow.augment() {
        disjoint += 1;
    }
    let cut = (!is_direct).then(|| flow.cut());
    Paths { disjoint, cut, shortest }
}

fn shortest(next: &Next<'_>, from: &ActorId, to: &ActorId) -> Vec<ActorId> {
    let mut before: BTreeMap<&ActorId, &ActorId> = BTreeMap::new();
    let mut queue = vec![from];
    let mut at = 0;
    while at < queue.len() {
        let here = queue[at];
        at += 1;
        for &other in next.get(here).into_iter().flatten() {
            if other != from && !before.contains_key(other) {
                before.insert(other, here);
                queue.push(other);
            }
        }
    }
    if !before.contains_key(to) {
        return Vec::new();
    }
    let mut way = vec![to.clone()];
    let mut here = to;
    while let Some(&previous) = before.get(here) {
        way.push(previous.clone());
        here = previous;
    }
    way.reverse();
    way
}

/// More than any number of ways.
const MANY: i32 = i32::MAX / 4;

/// What may still flow between points.
struct Flow<'a> {
    left: BTreeMap<Point<'a>, BTreeMap<Point<'a>, i32>>,
    source: Point<'a>,
    sink: Point<'a>,
}

impl<'a> Flow<'a> {
    fn new(next: &Next<'a>, from: &'a ActorId, to: &'a ActorId) -> Self {
        let mut flow = Self { left: BTreeMap::new(), source: (from, true), sink: (to, false) };
        for (&supplier, buyers) in next {
            flow.join((supplier, false), (supplier, true), 1);
            for &buyer in buyers {
                flow.join((buyer, false), (buyer, true), 1);
                // Ties never part two actors, only actors do; but a direct tie is one way, not many.
                let is_direct = supplier == from && buyer == to;
                flow.join((supplier, true), (buyer, false), if is_direct { 1 } else { MANY });
            }
        }
        flow
    }

    fn join(&mut self, a: Point<'a>, b: Point<'a>, units: i32) {
        self.left.entry(a).or_default().insert(b, units);
        self.left.entry(b).or_default().entry(a).or_insert(0);
    }

    /// The points that can still be reached, each with the point before it.
    fn reach(&self) -> BTreeMap<Point<'a>, Point<'a>> {
        let mut before = BTreeMap::from([(self.source, self.source)]);
        let mut queue = vec![self.source];
        let mut at = 0;
        while at < queue.len() {
            let here = queue[at];
            at += 1;
            for (&other, _) in self.left.get(&here).into_iter().flatten().filter(|(_, left)| **left > 0) {
                if let std::collections::btree_map::Entry::Vacant(free) = before.entry(other) {
                    free.insert(here);
                    queue.push(other);
                }
            }
        }
        before
    }

    /// Sends one more unit; false when none fits.
    fn augment(&mut self) -> bool {
        let before = self.reach();
        if !before.contains_key(&self.sink) {
            return false;
        }
        let mut here = self.sink;
        while here != self.source {
            let Some(&previous) = before.get(&here) else { return false };
            *self.left.entry(previous).or_default().entry(here).or_default() -= 1;
            *self.left.entry(here).or_default().entry(previous).or_default() += 1;
            here = previous;
        }
        true
    }

    /// Actors whose entrance can be reached and whose exit cannot.
    fn cut(&self) -> Vec<ActorId> {
        let reached = self.reach();
        reached.keys().filter(|(actor, is_exit)| !is_exit && !reached.contains_key(&(*actor, true))).map(|(actor, _)| (*actor).clone()).collect()
    }
}
