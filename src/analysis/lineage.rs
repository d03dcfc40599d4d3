//! Who came from whom: families of actors by descent.
//!
//! In: a cluster. Out: its families, each with its members in an order in which
//! few lines cross, and the links between them in the order of time. A takeover,
//! a merger, a split is read from `before` and `after` of an event; descent that
//! no event tells, and firms founded by people of another, from their relations.
//! A circle of descent is a fault of the records (`resolve`); here it only adds a link.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::date::Day;
use crate::base::ids::{ActorId, EventId, RelationId};
use crate::base::value::Known;
use crate::model::cluster::Cluster;
use crate::model::event::{Changed, Event, EventKind};
use crate::model::record::Progress;
use crate::model::relation::{Relation, RelationKind};

#[cfg(test)]
mod tests;

/// How one actor comes from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// The new one takes the place of the old one, which ends.
    Succeeded,
    /// The old one goes on beside the new one.
    Parted,
    /// The old one ends in one that was there before.
    Absorbed,
    /// People of the old one found the new one.
    Founded,
}

/// One link of descent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub old: ActorId,
    pub new: ActorId,
    pub how: How,
    pub relation: RelationId,
    /// The event that tells of it.
    pub event: Option<EventId>,
}

/// Actors that descend from each other, two at least.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Family {
    /// Neighbours stand near each other: what flowed in above, what branched off below.
    pub members: Vec<ActorId>,
    /// In the order of time.
    pub links: Vec<Link>,
    /// What happened to members, each event once, at one of them; in the order of time.
    pub events: Vec<(EventId, ActorId)>,
}

/// Every family, the earliest first.
pub fn families(cluster: &Cluster) -> Vec<Family> {
    let links = links(cluster);
    let mut home: BTreeMap<&ActorId, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<&ActorId>> = Vec::new();
    for link in &links {
        for id in [&link.old, &link.new] {
            home.entry(id).or_insert_with(|| {
                groups.push(vec![id]);
                groups.len() - 1
            });
        }
        let (mut a, mut b) = (home[&link.old], home[&link.new]);
        if a != b {
            // The smaller one moves: no actor moves often.
            if groups[a].len() < groups[b].len() {
                (a, b) = (b, a);
            }
            let moved = std::mem::take(&mut groups[b]);
            moved.iter().for_each(|id| _ = home.insert(id, a));
            groups[a].extend(moved);
        }
    }
    let mut own: BTreeMap<usize, Vec<Link>> = BTreeMap::new();
    for link in &links {
        own.entry(home[&link.old]).or_default().push(link.clone());
    }
    let mut out: Vec<Family> = own.into_iter().map(|(group, links)| family(cluster, &groups[group], links)).collect();
    out.sort_by_key(|family| {
        let first = family.members.iter().filter_map(|id| first_day(cluster, id)).chain(family.links.first().and_then(|link| when(cluster, link).1)).min();
        (first.is_none(), first, family.members.first().cloned())
    });
    out
}

impl Family {
    /// The nearest kin of a member: at most so many, the member among them.
    pub fn near(&self, cluster: &Cluster, member: &ActorId, most: usize) -> Self {
        if self.members.len() <= most {
            return self.clone();
        }
        let mut kept: Vec<ActorId> = vec![member.clone()];
        let mut at = 0;
        while let Some(id) = kept.get(at).cloned() {
            let kin = self.links.iter().filter_map(|link| if link.old == id { Some(&link.new) } else { (link.new == id).then_some(&link.old) });
            for other in kin {
                if kept.len() < most && !kept.contains(other) {
                    kept.push(other.clone());
                }
            }
            at += 1;
        }
        let links = self.links.iter().filter(|link| kept.contains(&link.old) && kept.contains(&link.new)).cloned().collect();
        family(cluster, &kept.iter().collect::<Vec<_>>(), links)
    }
}

fn links(cluster: &Cluster) -> Vec<Link> {
    let mut out: Vec<Link> = cluster
        .relations
        .values()
        .filter(|relation| relation.progress == Progress::Realised)
        .filter_map(|relation| {
            let (from, to) = relation.pair().filter(|(from, to)| from != to)?;
            let (old, new) = match relation.kind {
                RelationKind::Succeeds => (to, from),
                RelationKind::SpinOff => (from, to),
                _ => return None,
            };
            let event = relation.told_by.as_ref().or(relation.life.since_event.as_ref());
            Some(Link { old: old.clone(), new: new.clone(), how: how(cluster, relation, old, new), relation: relation.id.clone(), event: event.cloned() })
        })
        .collect();
    out.sort_by_key(|link| (when(cluster, link), link.event.clone(), link.old.clone(), link.new.clone()));
    // Told by an event and founded by its people: the event says more.
    let told: BTreeSet<(ActorId, ActorId)> = out.iter().filter(|link| link.how != How::Founded).map(|link| (link.old.clone(), link.new.clone())).collect();
    out.retain(|link| link.how != How::Founded || !told.contains(&(link.old.clone(), link.new.clone())));
    out
}

fn how(cluster: &Cluster, relation: &Relation, old: &ActorId, new: &ActorId) -> How {
    if relation.kind == RelationKind::SpinOff {
        return How::Founded;
    }
    match relation.told_by.as_ref().and_then(|id| cluster.events.get(id)) {
        Some(event) if event.before.contains(new) => How::Absorbed,
        Some(event) if event.after.contains(old) => How::Parted,
        _ => How::Succeeded,
    }
}

/// When a link was made, for its place in the order of time; undated ones come last.
fn when(cluster: &Cluster, link: &Link) -> (bool, Option<Day>) {
    let date = cluster.relations.get(&link.relation).and_then(|relation| relation.life.since.as_ref()).and_then(Known::value);
    // Descent that nobody dates happened by the first day of the new one.
    let day = date.map(crate::base::date::Date::middle).or_else(|| first_day(cluster, &link.new));
    (day.is_none(), day)
}

fn first_day(cluster: &Cluster, id: &ActorId) -> Option<Day> {
    cluster.actors.get(id)?.life.begins()
}

fn family(cluster: &Cluster, members: &[&ActorId], links: Vec<Link>) -> Family {
    let members = order(cluster, members, &links);
    let events = events(cluster, &members, &links);
    Family { members, links, events }
}

/// The members as rows: from the earliest one, what flowed into it above, the
/// later the further away, what branched off below, the later the nearer. Each
/// side brings its own. So a line to a row meets no row in between.
fn order(cluster: &Cluster, members: &[&ActorId], links: &[Link]) -> Vec<ActorId> {
    let earliest = |id: &&ActorId| (first_day(cluster, id).is_none(), first_day(cluster, id), (*id).clone());
    let mut left: BTreeSet<&ActorId> = members.iter().copied().collect();
    let mut rows: Vec<ActorId> = Vec::new();
    while let Some(root) = left.iter().copied().min_by_key(earliest) {
        left.remove(root);
        // Without recursion: a line of successors may be as long as a file.
        let mut block = vec![root];
        let mut waiting = vec![root];
        while let Some(id) = waiting.pop() {
            // In the order of time: each one pushes those before it away.
            for link in links {
                let is_above = link.new == *id;
                let other = match is_above {
                    true => &link.old,
                    false if link.old == *id => &link.new,
                    false => continue,
                };
                if left.remove(other) {
                    let at = block.iter().position(|one| *one == id).unwrap_or(0);
                    let at = if is_above { insert_above(&block, at, links, id) } else { at + 1 };
                    block.insert(at, other);
                    waiting.push(other);
                }
            }
        }
        rows.extend(block.into_iter().cloned());
    }
    rows
}

/// Above a row, and above all that flowed into it before.
fn insert_above(block: &[&ActorId], mut at: usize, links: &[Link], id: &ActorId) -> usize {
    while at > 0 && links.iter().any(|link| link.new == *id && link.old == *block[at - 1]) {
        at -= 1;
    }
    at
}

/// What happened to the members as owners, beginnings and ends: each event at the
/// member that it begins, else at the one that goes on, else at its main one.
fn events(cluster: &Cluster, members: &[ActorId], links: &[Link]) -> Vec<(EventId, ActorId)> {
    let place = |event: &Event| -> Option<ActorId> {
        if let Some(link) = links.iter().find(|link| link.event.as_ref() == Some(&event.id)) {
            return Some(link.new.clone());
        }
        let changed = event.opens.iter().chain(&event.closes).filter_map(|changed| match changed {
            Changed::Actor(id) => Some(id),
            Changed::Relation(_) => None,
        });
        let is_of_owners = matches!(event.kind, EventKind::SpinOff | EventKind::Merger | EventKind::Acquisition | EventKind::Renaming | EventKind::Exit);
        let main = event.actors.first().filter(|_| is_of_owners);
        changed.chain(&event.after).chain(&event.before).chain(main).find(|id| members.contains(id)).cloned()
    };
    cluster.chronicle().into_iter().filter_map(|event| Some((event.id.clone(), place(event)?))).collect()
}
