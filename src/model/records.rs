//! The records of one kind, whatever the kind: the id of each and what every record has.
//!
//! For those who treat all kinds alike. A kind that is new has to be named here before anything
//! compiles.

use super::cluster::{Cluster, Commons};
use super::kind::Kind;
use super::record::Common;
use super::site::Site;

/// Ids with what every record has.
pub type Records<'a> = Box<dyn Iterator<Item = (&'a str, &'a Common)> + 'a>;

macro_rules! all {
    ($map:expr) => {
        Box::new($map.values().map(|one| (one.id.as_str(), &one.common)))
    };
}

impl Site {
    /// A record as a cluster knows it, or, without a cluster, one that all share.
    pub fn record<'a>(&'a self, cluster: Option<&'a Cluster>, kind: Kind, id: &str) -> Option<&'a Common> {
        let own = cluster.into_iter().flat_map(|cluster| cluster.records(kind));
        own.chain(self.shared.records(kind)).find(|(own, _)| *own == id).map(|(_, common)| common)
    }
}

impl Cluster {
    /// The cluster's own records of a kind.
    pub fn records(&self, kind: Kind) -> Records<'_> {
        match kind {
            Kind::Actor => all!(self.actors),
            Kind::Relation => all!(self.relations),
            Kind::Event => all!(self.events),
            Kind::Phase => Box::new(self.phases.iter().map(|one| (one.id.as_str(), &one.common))),
            Kind::Stage => Box::new(self.stages.iter().map(|one| (one.id.as_str(), &one.common))),
            Kind::Fact => all!(self.facts),
            Kind::Signal => all!(self.signals),
            Kind::Project => all!(self.projects),
            Kind::Mechanism => all!(self.mechanisms),
            Kind::Observation => all!(self.observations),
            Kind::Incentive => all!(self.incentives),
            Kind::Step => all!(self.steps),
            Kind::Place | Kind::Item | Kind::Unit | Kind::Term | Kind::Source => self.own.records(kind),
        }
    }

    /// All of its records, the cluster itself left out.
    pub fn every_record(&self) -> impl Iterator<Item = (&str, &Common)> {
        Kind::ALL.into_iter().flat_map(|kind| self.records(kind))
    }
}

impl Commons {
    /// The records of a kind; of a kind that no clusters share there are none.
    pub fn records(&self, kind: Kind) -> Records<'_> {
        match kind {
            Kind::Place => all!(self.places),
            Kind::Item => all!(self.items),
            Kind::Unit => all!(self.units),
            Kind::Term => all!(self.terms),
            Kind::Source => all!(self.sources),
            Kind::Actor
            | Kind::Relation
            | Kind::Event
            | Kind::Phase
            | Kind::Stage
            | Kind::Fact
            | Kind::Signal
            | Kind::Project
            | Kind::Mechanism
            | Kind::Observation
            | Kind::Incentive
            | Kind::Step => Box::new(std::iter::empty()),
        }
    }
}
