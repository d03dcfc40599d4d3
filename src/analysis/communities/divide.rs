//! A network too large for one drawing, divided into groups that each have one.
//!
//! In: a cluster and a day. Out: groups of actors, none larger than a drawing that names everyone. Never
//! here: what a group is called, how it is drawn.
//!
//! Groups are communities; one that is still too large is divided again, and what no community divides
//! (a hub with a thousand partners) is cut, the best connected first. Crumbs, pairs mostly, are put together:
//! nobody opens three hundred drawings of two actors.

use std::collections::{BTreeMap, BTreeSet};

use super::Tie;
use crate::base::date::Day;
use crate::base::ids::ActorId;
use crate::model::cluster::Cluster;

/// Up to so many actors, and so many ties, one drawing shows a network whole.
pub const WHOLE: (usize, usize) = (300, 2_000);
/// Groups of fewer are crumbs.
const LEAST: usize = 4;
/// More groups are not drawn in one overview: the smallest become crumbs.
const MOST: usize = 120;

/// Actors that are drawn together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The best connected of them: the group goes by its id.
    pub key: ActorId,
    /// By their ids.
    pub members: Vec<ActorId>,
    /// Small groups put together: nothing holds them but that they are small.
    pub is_crumbs: bool,
}

/// The groups of a network: the largest first, crumbs last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    pub list: Vec<Group>,
    /// Index into `list`.
    pub of: BTreeMap<ActorId, usize>,
}

impl Groups {
    /// The group that goes by the id of this actor.
    pub fn get(&self, key: &ActorId) -> Option<&Group> {
        self.of.get(key).map(|at| &self.list[*at]).filter(|group| group.key == *key)
    }

    /// The group an actor is drawn in.
    pub fn with(&self, actor: &ActorId) -> Option<&Group> {
        self.of.get(actor).map(|at| &self.list[*at])
    }
}

/// The groups of the network of a day; none when one drawing holds it.
pub fn divide(cluster: &Cluster, day: Day) -> Option<Groups> {
    let is_there = |id: &ActorId| cluster.actors.get(id).is_some_and(|actor| actor.life.is_active(day));
    let pairs: Vec<(&ActorId, &ActorId)> = cluster
        .relations
        .values()
        .filter(|relation| relation.life.is_active(day))
        .filter_map(|relation| relation.pair())
        .filter(|(from, to)| is_there(from) && is_there(to))
        .collect();
    let actors: Vec<&ActorId> = pairs.iter().flat_map(|(from, to)| [*from, *to]).collect::<BTreeSet<_>>().into_iter().collect();
    if actors.len() <= WHOLE.0 && pairs.len() <= WHOLE.1 {
        return None;
    }
    let index: BTreeMap<&ActorId, usize> = actors.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let ties: Vec<Tie> = pairs.iter().map(|(from, to)| (index[*from], index[*to], 1.0)).collect();
    let mut parts = Divider::new(actors.len(), &ties).parts();
    let partners = partners(actors.len(), &ties);
    let best = |part: &[usize]| part.iter().copied().min_by_key(|node| (usize::MAX - partners[*node], *node)).unwrap_or(0);
    parts.0.sort_by_key(|part| (usize::MAX - part.len(), best(part)));
    let mut groups = Groups::default();
    for (mut part, is_crumbs) in parts.0.into_iter().map(|part| (part, false)).chain(parts.1.into_iter().map(|part| (part, true))) {
        part.sort_unstable();
        let key = actors[best(&part)].clone();
        part.iter().for_each(|node| _ = groups.of.insert(actors[*node].clone(), groups.list.len()));
        groups.list.push(Group { key, members: part.iter().map(|node| actors[*node].clone()).collect(), is_crumbs });
    }
    Some(groups)
}

/// How many others each node is tied to.
fn partners(count: usize, ties: &[Tie]) -> Vec<usize> {
    let mut near: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); count];
    for &(a, b, _) in ties.iter().filter(|(a, b, _)| a != b) {
        near[a].insert(b);
        near[b].insert(a);
    }
    near.iter().map(BTreeSet::len).collect()
}

struct Divider<'a> {
    count: usize,
    ties: &'a [Tie],
    /// Ties of each node, as places in `ties`.
    at: Vec<Vec<usize>>,
    partners: Vec<usize>,
}

impl<'a> Divider<'a> {
    fn new(count: usize, ties: &'a [Tie]) -> Self {
        let mut at = vec![Vec::new(); count];
        for (tie, &(a, b, _)) in ties.iter().enumerate() {
            at[a].push(tie);
            if a != b {
                at[b].push(tie);
            }
        }
        Self { count, ties, at, partners: partners(count, ties) }
    }

    /// Groups, and crumbs put together.
    fn parts(&self) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
        let mut done = Vec::new();
        self.split((0..self.count).collect(), &mut done);
        done.sort_by_key(|part| (usize::MAX - part.len(), part[0]));
        let small = done.iter().position(|part| part.len() < LEAST).unwrap_or(done.len()).min(MOST);
        let mut crumbs: Vec<Vec<usize>> = Vec::new();
        for part in done.split_off(small) {
            let mut together: Vec<usize> = crumbs.last().into_iter().flatten().chain(&part).copied().collect();
            together.sort_unstable();
            match crumbs.last_mut() {
                Some(last) if together.len() <= WHOLE.0 && self.inside(&together).len() <= WHOLE.1 => *last = together,
                _ => crumbs.push(part),
            }
        }
        (done, crumbs)
    }

    /// The ties among these nodes, which are in order, by their places in the list.
    fn inside(&self, nodes: &[usize]) -> Vec<Tie> {
        let place = |node: usize| nodes.binary_search(&node).ok();
        let mut found: Vec<usize> = nodes.iter().flat_map(|node| self.at[*node].iter().copied()).collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().filter_map(|tie| Some((place(self.ties[tie].0)?, place(self.ties[tie].1)?, self.ties[tie].2))).collect()
    }

    fn split(&self, nodes: Vec<usize>, done: &mut Vec<Vec<usize>>) {
        let ties = self.inside(&nodes);
        if nodes.len() <= WHOLE.0 && ties.len() <= WHOLE.1 || nodes.len() < 2 {
            done.push(nodes);
            return;
        }
        let of = super::groups(nodes.len(), &ties);
        let mut parts: Vec<Vec<usize>> = vec![Vec::new(); of.iter().max().map_or(0, |most| most + 1)];
        nodes.iter().zip(&of).for_each(|(node, group)| parts[*group].push(*node));
        if parts.len() > 1 {
            parts.into_iter().for_each(|part| self.split(part, done));
            return;
        }
        // Nothing divides them: the best connected half of what one drawing holds first.
        let mut order = nodes;
        order.sort_by_key(|node| (usize::MAX - self.partners[*node], *node));
        let most = WHOLE.0.min(order.len().div_ceil(2));
        for piece in order.chunks(most) {
            let mut piece = piece.to_vec();
            piece.sort_unstable();
            self.split(piece, done);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::rng::Rng;

    fn check(count: usize, ties: &[Tie]) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
        let divider = Divider::new(count, ties);
        let (groups, crumbs) = divider.parts();
        let mut all: Vec<usize> = groups.iter().chain(&crumbs).flatten().copied().collect();
        all.sort_unstable();
        assert_eq!(all, (0..count).collect::<Vec<_>>(), "everyone is in one group");
        for part in groups.iter().chain(&crumbs) {
            let mut part = part.clone();
            part.sort_unstable();
            assert!(part.len() <= WHOLE.0 && divider.inside(&part).len() <= WHOLE.1, "{}", part.len());
        }
        assert!(groups.len() <= MOST);
        (groups, crumbs)
    }

    #[test]
    fn no_group_is_larger_than_a_drawing() {
        let star: Vec<Tie> = (1..900).map(|node| (0, node, 1.0)).collect();
        let (groups, _) = check(900, &star);
        assert!(groups[0].contains(&0) || groups.iter().any(|group| group.contains(&0)));
        let dense: Vec<Tie> = (0..120).flat_map(|a| (a + 1..120).map(move |b| (a, b, 1.0))).collect();
        check(120, &dense);
        let pairs: Vec<Tie> = (0..700).map(|pair| (2 * pair, 2 * pair + 1, 1.0)).collect();
        let (groups, crumbs) = check(1_400, &pairs);
        assert!(groups.is_empty() && crumbs.len() == 5);
        // One actor with three thousand ties to another.
        check(2, &vec![(0, 1, 1.0); 3_000]);
    }

    #[test]
    fn a_large_network() {
        let mut rng = Rng::new(9);
        let ties: Vec<Tie> = (0..6_000).map(|_| (rng.below(1_500), rng.below(1_500), 1.0)).collect();
        check(1_500, &ties);
    }
}
