//! An actor: an organisation, or a market, that the cluster consists of or deals with.

use std::collections::BTreeMap;

use crate::base::duration::Duration;
use crate::base::ids::{ActorId, ClusterId, StageId};
use crate::base::locale::Localized;
use crate::base::share::Share;
use crate::base::value::Known;
use crate::model::page::Document;
use crate::model::record::{Common, Lifespan, Prose, Text, Where};
use crate::model::slugs::Slugs;

/// What an actor is. The words are those of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActorKind {
    Multinational,
    Enterprise,
    Sme,
    Startup,
    JointVenture,
    University,
    ResearchInstitute,
    Training,
    Agency,
    Government,
    Association,
    Investor,
    Service,
    Infrastructure,
    Market,
}

impl ActorKind {
    /// The words of the format, in its order.
    pub const WORDS: [(&'static str, Self); 15] = [
        ("multinational", Self::Multinational),
        ("enterprise", Self::Enterprise),
        ("sme", Self::Sme),
        ("startup", Self::Startup),
        ("joint-venture", Self::JointVenture),
        ("university", Self::University),
        ("research-institute", Self::ResearchInstitute),
        ("training", Self::Training),
        ("agency", Self::Agency),
        ("government", Self::Government),
        ("association", Self::Association),
        ("investor", Self::Investor),
        ("service", Self::Service),
        ("infrastructure", Self::Infrastructure),
        ("market", Self::Market),
    ];

    /// The word an author writes.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }

    /// Class F of the indicators: firms.
    pub fn is_firm(self) -> bool {
        matches!(self, Self::Multinational | Self::Enterprise | Self::Sme | Self::Startup | Self::JointVenture | Self::Service)
    }

    /// Class R: research.
    pub fn is_research(self) -> bool {
        matches!(self, Self::ResearchInstitute | Self::University)
    }

    /// Class E: education.
    pub fn is_education(self) -> bool {
        matches!(self, Self::Training | Self::University)
    }

    /// Class G: public bodies.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Agency | Self::Government)
    }

    /// Whether the indicators count actors of this kind: markets and
    /// infrastructure are places and buyers, not members of a network.
    pub fn is_in_network(self) -> bool {
        !matches!(self, Self::Market | Self::Infrastructure)
    }
}

/// Whether an actor belongs to the cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Boundary {
    Core,
    Extended,
    Outside,
}

impl Boundary {
    /// The words of the format.
    pub const WORDS: [(&'static str, Self); 3] = [("core", Self::Core), ("extended", Self::Extended), ("outside", Self::Outside)];

    /// The word an author writes.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, boundary)| *boundary == self).map_or("", |(word, _)| word)
    }
}

/// `[actor.ID]`
#[derive(Clone, Debug)]
pub struct Actor {
    pub id: ActorId,
    pub name: Text,
    pub kind: ActorKind,
    pub place: Where,
    /// ISO country of the controlling owner; defaults to the country of `place`.
    pub home: Option<String>,
    /// ISO country of `place`.
    pub country: Option<String>,
    /// ISO 3166-2 code of `place`, where one is known.
    pub region: Option<String>,
    pub boundary: Boundary,
    /// Whether the author wrote the boundary, rather than leaving it to the place.
    pub boundary_is_written: bool,
    pub life: Lifespan,
    /// Stages and, where declared, the share of the actor's own business.
    pub stages: Vec<(StageId, Option<Share>)>,
    pub summary: Prose,
    pub also: Localized<Vec<String>>,
    pub size: Option<String>,
    pub parent: Option<ActorId>,
    /// The same organisation in another cluster.
    pub same_as: Option<(ClusterId, ActorId)>,
    /// Identifiers by scheme: lei, ror, wikidata, register, url.
    pub ids: BTreeMap<String, String>,
    pub stock_time: Option<Known<Duration>>,
    pub recovery_time: Option<Known<Duration>>,
    /// What the group of a large network is called in which this actor is drawn.
    pub group: Text,
    pub slugs: Slugs,
    /// The text of `actors/ID.md`.
    pub body: Localized<Document>,
    pub common: Common,
}

impl Actor {
    /// Whether the controlling owner sits in another country than the place.
    pub fn is_foreign(&self) -> bool {
        match (&self.home, &self.country) {
            (Some(home), Some(country)) => home != country,
            _ => false,
        }
    }
}
