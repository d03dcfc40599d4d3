//! What happened, when, and what began or ended with it; and the phases of the story.

use crate::base::date::Date;
use crate::base::ids::{ActorId, EventId, FactId, PhaseId, RelationId};
use crate::base::locale::Localized;
use crate::base::value::Known;
use crate::model::page::Document;
use crate::model::record::{Common, Progress, Prose, Text};

/// What an event is. The words are those of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventKind {
    Founding,
    Entry,
    Exit,
    Expansion,
    Policy,
    Technology,
    Institution,
    Investment,
    Infrastructure,
    Crisis,
    Recovery,
    Milestone,
    SpinOff,
    Merger,
    Acquisition,
    Renaming,
}

impl EventKind {
    /// The words of the format, in its order.
    pub const WORDS: [(&'static str, Self); 16] = [
        ("founding", Self::Founding),
        ("entry", Self::Entry),
        ("exit", Self::Exit),
        ("expansion", Self::Expansion),
        ("policy", Self::Policy),
        ("technology", Self::Technology),
        ("institution", Self::Institution),
        ("investment", Self::Investment),
        ("infrastructure", Self::Infrastructure),
        ("crisis", Self::Crisis),
        ("recovery", Self::Recovery),
        ("milestone", Self::Milestone),
        ("spin-off", Self::SpinOff),
        ("merger", Self::Merger),
        ("acquisition", Self::Acquisition),
        ("renaming", Self::Renaming),
    ];

    /// The word an author writes.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }
}

/// Something an event opens or closes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    Actor(ActorId),
    Relation(RelationId),
}

/// `[event.ID]`
#[derive(Clone, Debug)]
pub struct Event {
    pub id: EventId,
    pub date: Known<Date>,
    pub kind: EventKind,
    pub title: Text,
    pub summary: Prose,
    /// The main one first; defaults to everything opened, closed, before, after.
    pub actors: Vec<ActorId>,
    pub opens: Vec<Changed>,
    pub closes: Vec<Changed>,
    pub before: Vec<ActorId>,
    pub after: Vec<ActorId>,
    pub progress: Progress,
    /// When a plan was to be done, as it was announced.
    pub due: Option<Date>,
    /// The event that realised or ended a plan.
    pub outcome: Option<EventId>,
    pub caused_by: Vec<EventId>,
    pub facts: Vec<FactId>,
    pub relations: Vec<RelationId>,
    /// 1 is highest.
    pub importance: u8,
    /// Written, or the phase its date falls into.
    pub phase: Option<PhaseId>,
    /// The text of `events/ID.md`.
    pub body: Localized<Document>,
    pub common: Common,
}

/// `[phase.ID]`; a cluster's phases are kept in the order of their dates.
#[derive(Clone, Debug)]
pub struct Phase {
    pub id: PhaseId,
    pub since: Date,
    /// Written, or the next phase's `since`; the last phase may have none.
    pub until: Option<Date>,
    pub title: Text,
    pub summary: Prose,
    pub ended_by: Prose,
    pub common: Common,
}
