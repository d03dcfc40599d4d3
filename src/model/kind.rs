//! The kinds of record, and references from one record to another.

use crate::base::ids::ClusterId;

/// A kind of record: the first word of a table header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Actor,
    Relation,
    Event,
    Phase,
    Stage,
    Place,
    Item,
    Unit,
    Term,
    Fact,
    Source,
    Signal,
    Project,
    Mechanism,
    Observation,
    Incentive,
    Step,
}

impl Kind {
    /// Every kind, in the order of the manual.
    pub const ALL: [Self; 17] = [
        Self::Actor,
        Self::Relation,
        Self::Event,
        Self::Phase,
        Self::Stage,
        Self::Place,
        Self::Item,
        Self::Unit,
        Self::Term,
        Self::Fact,
        Self::Source,
        Self::Signal,
        Self::Project,
        Self::Mechanism,
        Self::Observation,
        Self::Incentive,
        Self::Step,
    ];

    /// The word in table headers and references.
    pub fn word(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Relation => "relation",
            Self::Event => "event",
            Self::Phase => "phase",
            Self::Stage => "stage",
            Self::Place => "place",
            Self::Item => "item",
            Self::Unit => "unit",
            Self::Term => "term",
            Self::Fact => "fact",
            Self::Source => "source",
            Self::Signal => "signal",
            Self::Project => "project",
            Self::Mechanism => "mechanism",
            Self::Observation => "observation",
            Self::Incentive => "incentive",
            Self::Step => "step",
        }
    }

    /// The kind a header or a reference names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether records of this kind may be written once for all clusters.
    pub fn is_shared(self) -> bool {
        matches!(self, Self::Term | Self::Source | Self::Place | Self::Item | Self::Unit)
    }
}

/// What a reference in prose may lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetKind {
    Record(Kind),
    Indicator,
    Section,
    Question,
    Page,
}

impl TargetKind {
    /// The scheme of a reference link: `actor`, `indicator`, `page` …
    pub fn word(self) -> &'static str {
        match self {
            Self::Record(kind) => kind.word(),
            Self::Indicator => "indicator",
            Self::Section => "section",
            Self::Question => "question",
            Self::Page => "page",
        }
    }

    /// The kind a scheme names.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "indicator" => Some(Self::Indicator),
            "section" => Some(Self::Section),
            "question" => Some(Self::Question),
            "page" => Some(Self::Page),
            _ => Kind::parse(word).map(Self::Record),
        }
    }
}

/// A resolved reference: it always leads to something that exists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The cluster of the thing; `None` for shared records and free pages.
    pub cluster: Option<ClusterId>,
    pub kind: TargetKind,
    pub id: String,
    /// `@2021`, `@latest`, `@first` of a fact; `@core`, `@extended`, `@PHASE` of an indicator; the locator of a source.
    pub detail: Option<String>,
}
