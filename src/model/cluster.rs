//! A cluster: one set of records with one `as_of`.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::ids::{
    ActorId, ClusterId, EventId, FactId, IncentiveId, ItemId, MechanismId, ObservationId, PhaseId, PlaceId, ProjectId, RelationId, SectionId, SignalId,
    SourceId, StageId, StepId, TermId, UnitId,
};
use crate::base::locale::{Lang, Localized};
use crate::base::span::{FileId, Span};
use crate::model::actor::Actor;
use crate::model::event::{Event, Phase};
use crate::model::explain::{Incentive, Mechanism, Observation, Project, Signal, Stage, Step};
use crate::model::fact::Fact;
use crate::model::page::Section;
use crate::model::record::{Common, Prose, Text, Where};
use crate::model::relation::Relation;
use crate::model::site::Contact;
use crate::model::slugs::Slugs;
use crate::model::source::{Item, Place, Source, Term, UnitDef};

/// Records that a site shares, or that a cluster adds to them.
#[derive(Clone, Debug, Default)]
pub struct Commons {
    pub sources: BTreeMap<SourceId, Source>,
    pub places: BTreeMap<PlaceId, Place>,
    pub terms: BTreeMap<TermId, Term>,
    pub items: BTreeMap<ItemId, Item>,
    pub units: BTreeMap<UnitId, UnitDef>,
}

/// `content/ID/`
#[derive(Clone, Debug)]
pub struct Cluster {
    pub id: ClusterId,
    pub name: Text,
    pub as_of: Date,
    pub summary: Prose,
    pub core: Vec<Where>,
    pub extended: Vec<Where>,
    pub boundary: Prose,
    /// Classifications, always scheme-revision:code.
    pub classes: Vec<String>,
    pub also: Localized<Vec<String>>,
    pub is_draft: bool,
    /// The languages the cluster promises.
    pub languages: Vec<Lang>,
    pub owner: Option<String>,
    pub reviewed_on: Option<Date>,
    pub contact: Option<Contact>,
    /// Of its folder.
    pub slugs: Slugs,
    pub common: Common,

    pub actors: BTreeMap<ActorId, Actor>,
    pub relations: BTreeMap<RelationId, Relation>,
    pub events: BTreeMap<EventId, Event>,
    /// In the order of their dates.
    pub phases: Vec<Phase>,
    /// In chain order.
    pub stages: Vec<Stage>,
    pub facts: BTreeMap<FactId, Fact>,
    pub signals: BTreeMap<SignalId, Signal>,
    pub projects: BTreeMap<ProjectId, Project>,
    pub mechanisms: BTreeMap<MechanismId, Mechanism>,
    pub observations: BTreeMap<ObservationId, Observation>,
    pub incentives: BTreeMap<IncentiveId, Incentive>,
    pub steps: BTreeMap<StepId, Step>,
    /// What the cluster adds to the shared records.
    pub own: Commons,
    /// Sections of the profile, and questions, that have a text.
    pub sections: BTreeMap<SectionId, Section>,
    pub questions: BTreeMap<SectionId, Section>,
}

impl Cluster {
    /// A cluster of which nothing is known.
    pub fn empty(id: ClusterId, as_of: Date) -> Self {
        Self {
            id,
            name: Localized::empty(),
            as_of,
            summary: Localized::empty(),
            core: Vec::new(),
            extended: Vec::new(),
            boundary: Localized::empty(),
            classes: Vec::new(),
            also: Localized::empty(),
            is_draft: false,
            languages: Vec::new(),
            owner: None,
            reviewed_on: None,
            contact: None,
            slugs: Slugs::default(),
            common: Common::bare(Span::new(FileId(0), 0..0)),
            actors: BTreeMap::new(),
            relations: BTreeMap::new(),
            events: BTreeMap::new(),
            phases: Vec::new(),
            stages: Vec::new(),
            facts: BTreeMap::new(),
            signals: BTreeMap::new(),
            projects: BTreeMap::new(),
            mechanisms: BTreeMap::new(),
            observations: BTreeMap::new(),
            incentives: BTreeMap::new(),
            steps: BTreeMap::new(),
            own: Commons::default(),
            sections: BTreeMap::new(),
            questions: BTreeMap::new(),
        }
    }

    /// The stage with this id.
    pub fn stage(&self, id: &StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == *id)
    }

    /// The steps of the story told on the network, in its order.
    pub fn story(&self) -> Vec<&Step> {
        let mut steps: Vec<&Step> = self.steps.values().collect();
        steps.sort_by(|a, b| a.order.cmp(&b.order).then_with(|| a.id.cmp(&b.id)));
        steps
    }

    /// The phase with this id.
    pub fn phase(&self, id: &PhaseId) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id == *id)
    }

    /// Events by date, then importance, then id: the order of the timeline.
    pub fn chronicle(&self) -> Vec<&Event> {
        self.chronicle_of(|_| true)
    }

    /// The place of an event among all of the cluster: a short name for it within one page.
    pub fn event_number(&self, event: &Event) -> usize {
        self.events.keys().take_while(|id| **id < event.id).count()
    }

    /// The events that pass, in the order of the timeline.
    pub fn chronicle_of(&self, wants: impl Fn(&Event) -> bool) -> Vec<&Event> {
        let mut events: Vec<&Event> = self.events.values().filter(|event| wants(event)).collect();
        events.sort_by(|a, b| {
            use crate::base::value::Known;
            match (&a.date, &b.date) {
                (Known::Value(x), Known::Value(y)) => x.cmp(y),
                (Known::Value(_), Known::Unknown) => std::cmp::Ordering::Less,
                (Known::Unknown, Known::Value(_)) => std::cmp::Ordering::Greater,
                (Known::Unknown, Known::Unknown) => std::cmp::Ordering::Equal,
            }
            .then(a.importance.cmp(&b.importance))
            .then(a.id.cmp(&b.id))
        });
        events
    }
}
