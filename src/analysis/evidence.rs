//! How well each record is evidenced.
//!
//! In: a cluster and its sources. Out: per record how many independent sources
//! stand behind it. Sources that repeat one another and texts of one publisher
//! count once. How true a record is cannot be computed, and is not.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::date::Day;
use crate::base::ids::SourceId;
use crate::base::value::Known;
use crate::model::fact::{Fact, Point};
use crate::model::kind::Kind;
use crate::model::record::{Citation, Common, Sources};
use crate::model::site::Scope;

/// The evidence of every record of a cluster that may have sources.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvidenceBook {
    pub records: BTreeMap<(Kind, String), Evidence>,
}

/// The evidence of one record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Sources cited by the record, its points and its versions, each once.
    pub cited: BTreeSet<SourceId>,
    /// How many of them are independent of one another.
    pub independent: usize,
    /// Whether one of them is a primary source.
    pub has_primary: bool,
    /// Whether at least one citation says where in the source.
    pub has_locator: bool,
    /// Whether somebody looked and found no source.
    pub searched_in_vain: bool,
    /// The last day the newest of its sources may have been issued.
    pub newest: Option<Day>,
    /// Whether the record says that sources differ.
    pub is_disputed: bool,
}

impl EvidenceBook {
    /// The evidence of a record; nothing for kinds that need none.
    pub fn of(&self, kind: Kind, id: &str) -> Option<&Evidence> {
        self.records.get(&(kind, id.to_owned()))
    }
}

/// Weighs the evidence of every record of a cluster.
pub fn book(scope: Scope<'_>) -> EvidenceBook {
    let cluster = scope.cluster;
    let mut records = BTreeMap::new();
    let mut add = |kind: Kind, id: &str, common: &Common, more: &[&Sources], versions: &[&SourceId]| {
        records.insert((kind, id.to_owned()), weigh(scope, common, more, versions));
    };
    for (id, actor) in &cluster.actors {
        add(Kind::Actor, id.as_str(), &actor.common, &[], &[]);
    }
    for (id, relation) in &cluster.relations {
        add(Kind::Relation, id.as_str(), &relation.common, &[], &[]);
    }
    for (id, event) in &cluster.events {
        add(Kind::Event, id.as_str(), &event.common, &[], &[]);
    }
    for phase in &cluster.phases {
        add(Kind::Phase, phase.id.as_str(), &phase.common, &[], &[]);
    }
    for stage in &cluster.stages {
        add(Kind::Stage, stage.id.as_str(), &stage.common, &[], &[]);
    }
    for (id, fact) in &cluster.facts {
        let points: Vec<&Sources> = fact.points.iter().map(|point| &point.sources).collect();
        let versions: Vec<&SourceId> = fact.points.iter().flat_map(|point| &point.versions).map(|version| &version.source).collect();
        add(Kind::Fact, id.as_str(), &fact.common, &points, &versions);
    }
    for (id, project) in &cluster.projects {
        add(Kind::Project, id.as_str(), &project.common, &[], &[]);
    }
    for (id, mechanism) in &cluster.mechanisms {
        add(Kind::Mechanism, id.as_str(), &mechanism.common, &[], &[]);
    }
    for (id, observation) in &cluster.observations {
        add(Kind::Observation, id.as_str(), &observation.common, &[], &[]);
    }
    for (id, incentive) in &cluster.incentives {
        let law = Sources::Cited(vec![incentive.legal_source.clone()]);
        add(Kind::Incentive, id.as_str(), &incentive.common, &[&law], &[]);
    }
    for (id, signal) in &cluster.signals {
        add(Kind::Signal, id.as_str(), &signal.common, &[], &[&signal.source]);
    }
    EvidenceBook { records }
}

/// Weighs one point of a series: its own sources and versions, else those of the fact.
pub fn of_point(scope: Scope<'_>, fact: &Fact, point: &Point) -> Evidence {
    let versions: Vec<&SourceId> = point.versions.iter().map(|version| &version.source).collect();
    let has_own = !versions.is_empty() || !point.sources.cited().is_empty();
    let common = if has_own { Common { sources: point.sources.clone(), ..fact.common.clone() } } else { fact.common.clone() };
    weigh(scope, &common, &[], &versions)
}

fn weigh(scope: Scope<'_>, common: &Common, more: &[&Sources], versions: &[&SourceId]) -> Evidence {
    let citations: Vec<&Citation> = common.sources.cited().iter().chain(more.iter().flat_map(|sources| sources.cited())).collect();
    let cited: BTreeSet<SourceId> = citations.iter().map(|citation| &citation.source).chain(versions.iter().copied()).cloned().collect();
    let known = |id: &SourceId| scope.source(id);
    Evidence {
        independent: voices(scope, &cited),
        has_primary: cited.iter().filter_map(known).any(|source| source.primary),
        has_locator: citations.iter().any(|citation| citation.locator.is_some()),
        searched_in_vain: cited.is_empty() && common.sources == Sources::Unknown,
        newest: cited.iter().filter_map(|id| issued(scope, id)).max(),
        is_disputed: !common.disputed.is_empty() || !versions.is_empty(),
        cited,
    }
}

/// How many independent voices a set of sources is: what repeats another
/// source speaks with its voice, and a publisher has one voice.
fn voices(scope: Scope<'_>, cited: &BTreeSet<SourceId>) -> usize {
    let mut heard: BTreeSet<(bool, String)> = BTreeSet::new();
    for id in cited {
        let origin = origin(scope, id);
        match scope.source(&origin).and_then(|source| source.publisher.as_deref()) {
            Some(publisher) => heard.insert((true, publisher.trim().to_lowercase())),
            None => heard.insert((false, origin.as_str().to_owned())),
        };
    }
    heard.len()
}

/// The source whose text a source carries, followed to its beginning. A circle
/// of repeats ends at its smallest id, so that all of it is one voice.
fn origin(scope: Scope<'_>, id: &SourceId) -> SourceId {
    let mut path = vec![id.clone()];
    loop {
        let last = path.last().unwrap_or(id);
        let Some(next) = scope.source(last).and_then(|source| source.repeats.clone()) else { return last.clone() };
        if let Some(start) = path.iter().position(|seen| *seen == next) {
            return path[start..].iter().min().cloned().unwrap_or(next);
        }
        path.push(next);
    }
}

/// The last day a source may have been issued; for a source without a date of
/// its own, the day it was read.
pub fn issued(scope: Scope<'_>, id: &SourceId) -> Option<Day> {
    let source = scope.source(id)?;
    match &source.issued {
        Some(Known::Value(date)) => date.latest(),
        Some(Known::Unknown) | None => source.accessed.as_ref().and_then(|date| date.latest()),
    }
}
