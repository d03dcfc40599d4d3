//! M12 over a whole cluster: from everybody who is supplied by nobody on record
//! to everybody who supplies nobody, how many independent ways there are.
//!
//! In: supply ties in use. Out: one line per such pair that is joined by a way.
//! A way in the record is a possible one; whether goods take it, no record says.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::network::as_number;
use crate::base::date::Day;
use crate::base::ids::ActorId;
use crate::base::value::Known;
use crate::model::cluster::Cluster;

use super::missing::{self, Missing};
use super::paths::{Next, Paths, between, deliveries};

/// Ties looked at for all pairs together; of larger networks the first pairs are told.
const WORK: usize = 20_000;

/// The same for variants, which are many.
const VARIANT_WORK: usize = 2_000;

/// Every way of supply from its first supplier to its last buyer.
#[derive(Clone, Debug, PartialEq)]
pub struct Ways {
    /// The pairs with most steps between first; ties by id.
    pub ways: Vec<Way>,
    /// Pairs with exactly one way and somebody in between.
    pub single: usize,
    /// Bounds of their share among the pairs.
    pub missing: Option<Missing>,
    /// Pairs that were not looked at, because there are too many.
    pub skipped: usize,
    /// Supply ties, and how many of them have a lead time.
    pub m: usize,
    pub timed: usize,
}

/// A first supplier, a last buyer, what lies between.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    pub paths: Paths,
    /// Days along the shortest way; none unless every tie of it has a lead time.
    pub days: Option<f64>,
}

impl Way {
    /// Whether one actor in between holds all ways.
    pub fn is_single(&self) -> bool {
        self.paths.cut.as_ref().is_some_and(|cut| cut.len() == 1)
    }
}

/// None without a supply tie between named actors.
pub(super) fn ways(cluster: &Cluster, day: Day) -> Option<Ways> {
    let mut next: Next<'_> = BTreeMap::new();
    let mut times: BTreeMap<(&ActorId, &ActorId), Option<f64>> = BTreeMap::new();
    let (mut m, mut timed) = (0, 0);
    for (tie, supplier, buyer) in deliveries(cluster, day) {
        next.entry(supplier).or_default().insert(buyer);
        let days = match &tie.lead_time {
            Some(Known::Value(time)) => Some(time.days()),
            Some(Known::Unknown) | None => None,
        };
        m += 1;
        timed += usize::from(days.is_some());
        // Of several ties between two actors the slowest one that is known counts.
        let known = times.entry((supplier, buyer)).or_insert(days);
        *known = known.iter().copied().chain(days).reduce(f64::max);
    }
    if next.is_empty() {
        return None;
    }
    let (pairs, skipped) = joined(&next, WORK);
    let mut ways: Vec<Way> = pairs
        .into_iter()
        .map(|paths| {
            let days = paths.shortest.windows(2).map(|step| times.get(&(&step[0], &step[1])).copied().flatten()).sum();
            Way { paths, days }
        })
        .collect();
    ways.sort_by(|a, b| b.paths.shortest.len().cmp(&a.paths.shortest.len()).then_with(|| a.paths.shortest.cmp(&b.paths.shortest)));
    let single = ways.iter().filter(|way| way.is_single()).count();
    Some(Ways { missing: bounds(&next, single, ways.len(), skipped), ways, single, skipped, m, timed })
}

/// The pairs that a way joins.
fn joined(next: &Next<'_>, work: usize) -> (Vec<Paths>, usize) {
    let mut before: Next<'_> = BTreeMap::new();
    for (&supplier, buyers) in next {
        buyers.iter().for_each(|&buyer| _ = before.entry(buyer).or_default().insert(supplier));
    }
    let lasts: Vec<&ActorId> = before.keys().copied().filter(|actor| !next.contains_key(actor)).collect();
    let behind: BTreeMap<&ActorId, BTreeSet<&ActorId>> = lasts.into_iter().map(|last| (last, reached(&before, last))).collect();
    let mut found = Vec::new();
    let (mut skipped, mut done) = (0, 0);
    for first in next.keys().copied().filter(|actor| !before.contains_key(actor)) {
        for (&last, behind) in behind.iter().filter(|(_, behind)| behind.contains(first)) {
            // Only what lies between the two can be on a way.
            let part: Next<'_> = reached(next, first)
                .into_iter()
                .chain([first])
                .filter(|actor| behind.contains(actor))
                .filter_map(|actor| Some((actor, next.get(actor)?.iter().copied().filter(|buyer| *buyer == last || behind.contains(buyer)).collect())))
                .collect();
            done += part.values().map(BTreeSet::len).sum::<usize>();
            if done > work {
                skipped += 1;
            } else {
                found.push(between(&part, first, last));
            }
        }
    }
    (found, skipped)
}

fn reached<'a>(next: &Next<'a>, from: &ActorId) -> BTreeSet<&'a ActorId> {
    let mut found: BTreeSet<&ActorId> = BTreeSet::new();
    let mut open: Vec<&'a ActorId> = next.get(from).into_iter().flatten().copied().collect();
    while let Some(actor) = open.pop() {
        if found.insert(actor) {
            open.extend(next.get(actor).into_iter().flatten().copied());
        }
    }
    found
}

/// How the share of pairs that hang on one actor moves when ties are missing.
fn bounds(next: &Next<'_>, single: usize, pairs: usize, skipped: usize) -> Option<Missing> {
    let actors: Vec<&ActorId> =
        next.iter().flat_map(|(supplier, buyers)| buyers.iter().chain([supplier])).copied().collect::<BTreeSet<_>>().into_iter().collect();
    let place = |actor: &ActorId| actors.binary_search_by(|known| (*known).cmp(actor)).ok();
    let ties: Vec<(usize, usize)> =
        next.iter().flat_map(|(&supplier, buyers)| buyers.iter().filter_map(move |&buyer| Some((place(supplier)?, place(buyer)?)))).collect();
    if skipped > 0 || pairs.max(ties.len()) > VARIANT_WORK {
        return None;
    }
    let share = |single: usize, pairs: usize| if pairs == 0 { 0.0 } else { as_number(single) / as_number(pairs) };
    let ends: Vec<usize> = (0..actors.len()).collect();
    let values = missing::over(&ties, &ends, true, |variant| {
        let mut changed: Next<'_> = BTreeMap::new();
        for &(supplier, buyer) in variant {
            changed.entry(actors[supplier]).or_default().insert(actors[buyer]);
        }
        let (found, _) = joined(&changed, VARIANT_WORK);
        share(found.iter().filter(|paths| paths.cut.as_ref().is_some_and(|cut| cut.len() == 1)).count(), found.len())
    });
    missing::bounds(share(single, pairs), &values, ties.len())
}
