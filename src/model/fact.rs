//! Numbers and statements that are written once and referred to by id.

use crate::base::date::Date;
use crate::base::ids::{ActorId, FactId, RelationId, SourceId, StageId, TermId};
use crate::base::unit::Unit;
use crate::base::value::{Known, Value};
use crate::model::record::{Common, Progress, Prose, Sources, Text, Where};

/// What one source says where sources differ.
#[derive(Clone, Debug)]
pub struct Version {
    pub source: SourceId,
    pub value: Known<Value>,
    pub unit: Option<Unit>,
    pub date: Option<Date>,
    pub note: Prose,
}

/// A value at a date.
#[derive(Clone, Debug)]
pub struct Point {
    pub date: Known<Date>,
    /// The leading value: the only one, the preferred version, or, where no
    /// version is preferred, the span from the lowest to the highest.
    pub value: Known<Value>,
    pub sources: Sources,
    pub progress: Progress,
    pub note: Prose,
    /// Non-empty when sources differ.
    pub versions: Vec<Version>,
    pub prefer: Option<SourceId>,
}

/// What a fact is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    Actor(ActorId),
    Stage(StageId),
    Relation(RelationId),
}

/// How well a fact stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    Disputed,
    Superseded,
    Verified,
    Unverified,
}

/// `[fact.ID]`
#[derive(Clone, Debug)]
pub struct Fact {
    pub id: FactId,
    pub label: Text,
    /// A statement without a number; then `points` is empty.
    pub statement: Prose,
    pub unit: Option<Unit>,
    /// One point, or a series in the order of dates.
    pub points: Vec<Point>,
    pub is_series: bool,
    /// What a percentage is a share of.
    pub of: Text,
    pub about: Vec<About>,
    pub place: Option<Where>,
    pub progress: Progress,
    pub basis: Option<String>,
    pub metric: Option<String>,
    pub method: Prose,
    pub term: Option<TermId>,
    pub compare: Vec<FactId>,
    pub superseded_by: Option<FactId>,
    pub review_by: Option<Date>,
    pub common: Common,
}

impl Fact {
    /// The newest point; for a single fact, its only one.
    pub fn latest(&self) -> Option<&Point> {
        self.points.last()
    }

    /// Derived, never typed.
    pub fn standing(&self) -> Standing {
        if !self.common.disputed.is_empty() || self.points.iter().any(|point| !point.versions.is_empty()) {
            Standing::Disputed
        } else if self.superseded_by.is_some() {
            Standing::Superseded
        } else if self.common.checked_on.is_some() {
            Standing::Verified
        } else {
            Standing::Unverified
        }
    }
}
