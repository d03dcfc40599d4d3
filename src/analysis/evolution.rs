//! How the network grew: per phase and per year.
//!
//! In: a cluster and its reference day. Out: counts of actors and ties that
//! began, ended and were there. Ties without a beginning are counted apart and
//! are in no series; actors without one are counted apart too.

use std::collections::BTreeSet;

use crate::base::date::{Date, Day};
use crate::base::ids::{ActorId, PhaseId};
use crate::base::value::Known;
use crate::model::cluster::Cluster;
use crate::model::event::Phase;
use crate::model::record::{Lifespan, Progress};
use crate::model::relation::Relation;

use super::network::as_number;

/// Phases and years of a cluster, up to its reference day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evolution {
    /// In the order of the cluster's phases.
    pub phases: Vec<PhaseStats>,
    /// From the year of the first dated tie or actor to the year of the reference day.
    pub years: Vec<YearStats>,
    /// Share of the ties ever recorded that have a beginning; none without ties.
    pub dated_share: Option<f64>,
    /// Ties without a known beginning, or with an end nobody dates.
    pub undated_ties: usize,
    /// Actors without a beginning.
    pub undated_actors: usize,
}

/// One phase. "At its end" is the reference day where the phase still runs.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseStats {
    pub phase: PhaseId,
    pub begins: Day,
    /// The last day of the phase, or the reference day.
    pub ends: Day,
    /// Whether the reference day falls into it.
    pub is_running: bool,
    pub slice: Slice,
    /// Events dated within it.
    pub events: usize,
    /// The actors that `slice` counts as begun and as ended, in the order of their dates.
    pub came: Vec<ActorId>,
    pub left: Vec<ActorId>,
}

/// One calendar year; the last one ends on the reference day.
#[derive(Clone, Debug, PartialEq)]
pub struct YearStats {
    pub year: i32,
    pub slice: Slice,
}

/// What was there at the end of a period, and what changed within it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slice {
    /// Actors of the network at its end: dated ones, and ends of its ties.
    pub actors: usize,
    pub actors_begun: usize,
    pub actors_ended: usize,
    /// Dated ties active at its end.
    pub ties: usize,
    pub ties_begun: usize,
    pub ties_ended: usize,
    /// Ties at the beginning of the period that are not there at its end: of those that ended, some began within it.
    pub ties_lost: usize,
    /// Ties at both ends of the period over ties at either; none without ties.
    pub persistence: Option<f64>,
    /// Partners per active actor at its end; none without actors.
    pub mean_degree: Option<f64>,
}

/// Tells the history of the network of a cluster.
pub fn of(cluster: &Cluster, as_of: Day) -> Evolution {
    let history = History::of(cluster);
    let recorded = history.ties.len() + history.undated_ties;
    Evolution {
        phases: phases(cluster, &history, as_of),
        years: years(&history, as_of),
        dated_share: (recorded > 0).then(|| as_number(history.ties.len()) / as_number(recorded)),
        undated_ties: history.undated_ties,
        undated_actors: history.undated_actors,
    }
}

/// From its first day to the day it is no longer there.
#[derive(Clone, Copy, Debug)]
struct Stay {
    from: Day,
    to: Option<Day>,
}

impl Stay {
    /// None without a known beginning, or when nobody knows the day of its end.
    fn of(life: &Lifespan) -> Option<Self> {
        let Some(Known::Value(since)) = &life.since else { return None };
        let to = match &life.until {
            None => None,
            Some(Known::Unknown) => return None,
            Some(Known::Value(date)) => date.latest(),
        };
        Some(Self { from: since.earliest()?, to })
    }

    /// Cut to the time in which another thing was there too.
    fn within(self, other: &Lifespan) -> Self {
        let since = date(other.since.as_ref()).and_then(Date::earliest);
        let until = date(other.until.as_ref()).and_then(Date::latest);
        Self {
            from: since.map_or(self.from, |since| since.max(self.from)),
            to: match (self.to, until) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (one, other) => one.or(other),
            },
        }
    }

    fn holds(self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| to > day)
    }

    /// Whether there is a day at all on which it was there.
    fn is_real(self) -> bool {
        self.to.is_none_or(|to| to > self.from)
    }
}

fn date(known: Option<&Known<Date>>) -> Option<&Date> {
    known.and_then(Known::value)
}

/// A tie in time.
struct Tie<'a> {
    stay: Stay,
    ends: (&'a ActorId, &'a ActorId),
}

/// Everything dated.
pub(super) struct History<'a> {
    actors: Vec<(&'a ActorId, Stay)>,
    ties: Vec<Tie<'a>>,
    pub(super) undated_ties: usize,
    undated_actors: usize,
}

impl<'a> History<'a> {
    pub(super) fn of(cluster: &'a Cluster) -> Self {
        let mut history = Self { actors: Vec::new(), ties: Vec::new(), undated_ties: 0, undated_actors: 0 };
        for actor in cluster.actors.values().filter(|actor| actor.kind.is_in_network()) {
            match Stay::of(&actor.life) {
                Some(stay) => history.actors.push((&actor.id, stay)),
                None => history.undated_actors += 1,
            }
        }
        let member = |id: &ActorId| cluster.actors.get(id).filter(|actor| actor.kind.is_in_network());
        let counts = |relation: &&Relation| relation.kind.is_in_network() && relation.progress == Progress::Realised;
        for relation in cluster.relations.values().filter(counts) {
            let Some(ends) = relation.pair().filter(|(from, to)| from != to) else { continue };
            let (Some(from), Some(to)) = (member(ends.0), member(ends.1)) else { continue };
            match Stay::of(&relation.life) {
                Some(stay) => {
                    let stay = stay.within(&from.life).within(&to.life);
                    if stay.is_real() {
                        history.ties.push(Tie { stay, ends });
                    }
                }
                None => history.undated_ties += 1,
            }
        }
        history
    }

    /// The actors for which a day falls into a time, by that day.
    fn actors(&self, begins: Day, ends: Day, day: fn(Stay) -> Option<Day>) -> Vec<ActorId> {
        let dated = self.actors.iter().filter_map(|(id, stay)| Some((day(*stay)?, *id)));
        let found: BTreeSet<(Day, &ActorId)> = dated.filter(|(day, _)| (begins..=ends).contains(day)).collect();
        found.into_iter().map(|(_, id)| id.clone()).collect()
    }

    /// What happened after `before` and until `end`.
    pub(super) fn slice(&self, before: Option<Day>, end: Day) -> Slice {
        let within = |day: Day| day <= end && before.is_none_or(|before| day > before);
        let left = |stay: Stay| stay.to.is_some_and(within);
        let at = |day: Day| -> BTreeSet<usize> { (0..self.ties.len()).filter(|&tie| self.ties[tie].stay.holds(day)).collect() };
        let first = before.map(at).unwrap_or_default();
        let last = at(end);
        let either = first.union(&last).count();
        let pairs: BTreeSet<(&ActorId, &ActorId)> = last.iter().map(|&tie| sorted(self.ties[tie].ends)).collect();
        let there = self.actors.iter().filter(|(_, stay)| stay.holds(end)).map(|(id, _)| *id);
        let actors: BTreeSet<&ActorId> = there.chain(pairs.iter().flat_map(|&(a, b)| [a, b])).collect();
        Slice {
            actors: actors.len(),
            actors_begun: self.actors.iter().filter(|(_, stay)| within(stay.from)).count(),
            actors_ended: self.actors.iter().filter(|(_, stay)| left(*stay)).count(),
            ties: last.len(),
            ties_begun: self.ties.iter().filter(|tie| within(tie.stay.from)).count(),
            ties_ended: self.ties.iter().filter(|tie| left(tie.stay)).count(),
            ties_lost: first.difference(&last).count(),
            persistence: (either > 0).then(|| as_number(first.intersection(&last).count()) / as_number(either)),
            mean_degree: (!actors.is_empty()).then(|| 2.0 * as_number(pairs.len()) / as_number(actors.len())),
        }
    }
}

fn sorted<'a>((a, b): (&'a ActorId, &'a ActorId)) -> (&'a ActorId, &'a ActorId) {
    if a <= b { (a, b) } else { (b, a) }
}

fn phases(cluster: &Cluster, history: &History<'_>, as_of: Day) -> Vec<PhaseStats> {
    let next = cluster.phases.iter().skip(1).map(Some).chain([None]);
    cluster
        .phases
        .iter()
        .zip(next)
        .map(|(phase, next)| {
            let begins = phase.since.earliest().unwrap_or_else(|| phase.since.middle());
            let ends = last_day(phase, next).map_or(as_of, |end| end.min(as_of)).max(begins);
            let has_begun = begins <= as_of;
            let events = cluster.events.values().filter(|event| event.phase.as_ref() == Some(&phase.id)).count();
            PhaseStats {
                phase: phase.id.clone(),
                begins,
                ends,
                is_running: has_begun && ends == as_of,
                came: history.actors(begins, ends, |stay| Some(stay.from)),
                left: history.actors(begins, ends, |stay| stay.to),
                slice: if has_begun { history.slice(day_before(begins), ends) } else { Slice::default() },
                events,
            }
        })
        .collect()
}

/// A phase whose end is the next one's beginning ends the day before it.
fn last_day(phase: &Phase, next: Option<&Phase>) -> Option<Day> {
    let until = phase.until.as_ref()?;
    match next {
        Some(next) if next.since == *until => day_before(until.earliest()?),
        _ => until.latest(),
    }
}

fn day_before(day: Day) -> Option<Day> {
    Day::from_ordinal(day.ordinal() - 1)
}

fn years(history: &History<'_>, as_of: Day) -> Vec<YearStats> {
    let beginnings = history.ties.iter().map(|tie| tie.stay.from).chain(history.actors.iter().map(|(_, stay)| stay.from));
    let Some(first) = beginnings.min().filter(|first| *first <= as_of) else { return Vec::new() };
    (first.year()..=as_of.year())
        .filter_map(|year| {
            let end = Day::from_ymd(year, 12, 31)?.min(as_of);
            Some(YearStats { year, slice: history.slice(day_before(Day::from_ymd(year, 1, 1)?), end) })
        })
        .collect()
}
