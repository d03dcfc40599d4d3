//! Ids of records: `[a-z0-9]+(-[a-z0-9]+)*`, at most sixty characters.
//!
//! Each kind of record has a type of its own, so that an actor can never be
//! looked up among the events. Ids are page slugs and file names as they are.

use std::fmt;
use std::sync::Arc;

/// The longest id that is accepted, in characters.
pub const LONGEST: usize = 60;

/// Words that mean something else where an id may stand.
pub const RESERVED: [&str; 7] = ["all", "around", "unknown", "undisclosed", "latest", "first", "index"];

/// Why a text is no id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IdFault {
    Empty,
    TooLong,
    Reserved,
    /// A name that Windows gives to a device.
    Device,
    /// A character or a hyphen in the wrong place; holds a spelling that would do.
    Spelling(String),
}

impl IdFault {
    /// The fault as a phrase, and what to write instead.
    pub fn words(&self) -> (String, Option<String>) {
        match self {
            Self::Empty => ("an id cannot be empty".into(), None),
            Self::TooLong => (format!("an id has at most {LONGEST} characters"), None),
            Self::Reserved => ("this word is reserved and cannot be an id".into(), Some(format!("reserved words: {}", RESERVED.join(", ")))),
            Self::Device => ("Windows gives this name to a device and can have no page of it".into(), Some("add a word: `aux-group`".into())),
            Self::Spelling(better) => {
                ("an id is made of small letters, digits and single hyphens".into(), (!better.is_empty()).then(|| format!("write `{better}`")))
            }
        }
    }
}

/// Checks the spelling of an id.
pub fn check(text: &str) -> Result<(), IdFault> {
    if text.is_empty() {
        return Err(IdFault::Empty);
    }
    let letters = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !letters || text.starts_with('-') || text.ends_with('-') || text.contains("--") {
        // Of a name in another script only crumbs are left: no advice is better.
        let better = super::slug::slug(text);
        return Err(IdFault::Spelling(if better.len() * 2 < text.chars().count() { String::new() } else { better }));
    }
    if text.len() > LONGEST {
        return Err(IdFault::TooLong);
    }
    if RESERVED.contains(&text) {
        return Err(IdFault::Reserved);
    }
    if super::path::is_device(text) {
        return Err(IdFault::Device);
    }
    Ok(())
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// An id, when the text is spelled as one.
            pub fn parse(text: &str) -> Result<Self, IdFault> {
                check(text).map(|()| Self(text.into()))
            }

            /// The id as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }
    )*};
}

ids! {
    /// A cluster: the name of its folder.
    ClusterId,
    /// `[actor.ID]`
    ActorId,
    /// `[relation.ID]`, or `FROM-KIND-TO` for rows without an id.
    RelationId,
    /// `[event.ID]`
    EventId,
    /// `[phase.ID]`
    PhaseId,
    /// `[stage.ID]`
    StageId,
    /// `[place.ID]`
    PlaceId,
    /// `[item.ID]`
    ItemId,
    /// `[unit.ID]`
    UnitId,
    /// `[term.ID]`
    TermId,
    /// `[fact.ID]`
    FactId,
    /// `[source.ID]`
    SourceId,
    /// `[signal.ID]`
    SignalId,
    /// `[project.ID]`
    ProjectId,
    /// `[mechanism.ID]`
    MechanismId,
    /// `[observation.ID]`
    ObservationId,
    /// `[incentive.ID]`
    IncentiveId,
    /// `[step.ID]`
    StepId,
    /// A section of the profile, or one of the investor questions.
    SectionId,
    /// A free page.
    PageId,
}

impl RelationId {
    /// The id of a tie that was written without one. It may be longer than
    /// an author's id: it is made of three valid ones.
    pub fn derived(from: &str, kind: &str, to: &str) -> Self {
        Self(format!("{from}-{kind}-{to}").into())
    }

    /// The same, from its text.
    pub fn derived_whole(text: &str) -> Self {
        Self(text.into())
    }
}
