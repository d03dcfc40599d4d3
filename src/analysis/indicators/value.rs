//! What an indicator is made of: its value and everything that must stand beside it.
//!
//! Types only; what they hold is computed in the files beside this one.

use crate::analysis::supply::Input;
use crate::base::date::{Date, Day};
use crate::base::ids::{ActorId, StageId};
use crate::model::actor::{ActorKind, Boundary};

/// A computed value with its neighbours.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// `I01`
    pub id: &'static str,
    /// `cooperation-density`, for addresses and exports.
    pub slug: &'static str,
    /// In plain mathematical notation, the same in every language.
    pub formula: &'static str,
    /// Who defined it.
    pub reference: &'static str,
    /// None when it is undefined (nothing to divide by, nothing declared).
    pub value: Option<f64>,
    pub measure: Measure,
    /// Further values that belong to it.
    pub parts: Vec<Part>,
    /// The things behind the value, where it sums up some: gatekeepers, inputs, pairs of classes.
    pub rows: Vec<Row>,
    /// Actors (or records) the value is computed on.
    pub n: usize,
    /// Pairs with a tie (or records) the value is computed on.
    pub m: usize,
    pub as_of: Day,
    pub extent: Extent,
    pub coverage: Coverage,
    /// Fewer actors or ties than the site asks for.
    pub too_few: bool,
    /// Actors the value singles out, the most important first.
    pub named: Vec<ActorId>,
    /// Arguments of the sentence `indicator-ID-reading`.
    pub reading: Vec<(&'static str, Argument)>,
    /// The same with the extended cluster counted as inside. None where it cannot differ: no
    /// actor is there, or the value does not ask who is inside.
    pub wider: Option<Box<Indicator>>,
}

impl Indicator {
    /// The further value with this key.
    pub fn part(&self, key: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.key == key)
    }
}

/// What kind of number a value is; decides how it is spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// 0 to 1; spelled as a decimal or a percentage.
    Share,
    /// -1 to 1.
    Index,
    /// A whole number of things.
    Count,
    /// A mean or an equivalent number of things.
    Mean,
    /// Any number of one thing per another.
    Ratio,
    /// A rate of change: 0.1 is ten per cent more.
    Growth,
    Days,
    Months,
    Years,
}

/// A named further value.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Worded by `indicator-part-KEY`.
    pub key: &'static str,
    pub value: Option<f64>,
    pub measure: Measure,
}

/// A value of one of the things an indicator sums up.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub subject: Subject,
    pub value: Option<f64>,
    pub measure: Measure,
    /// What the value is computed on; its meaning is the indicator's.
    pub n: usize,
    pub m: usize,
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    Actor(ActorId),
    /// Two classes of actor.
    Classes(Class, Class),
    Stage(StageId),
    /// What a firm buys.
    Input {
        buyer: ActorId,
        input: Input,
    },
}

/// A class of actor. A university is research and education.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    Firm,
    Research,
    Education,
    Capital,
    Public,
    Other,
    /// Everybody in the core and the extended cluster.
    Inside,
    /// Everybody else in the country.
    Country,
    /// Everybody in other countries.
    Abroad,
}

impl Class {
    /// Worded by `indicator-class-WORD`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Firm => "firm",
            Self::Research => "research",
            Self::Education => "education",
            Self::Capital => "capital",
            Self::Public => "public",
            Self::Other => "other",
            Self::Inside => "inside",
            Self::Country => "country",
            Self::Abroad => "abroad",
        }
    }

    /// The one class of a kind; a university is research here.
    pub fn of(kind: ActorKind) -> Self {
        let all = [Self::Firm, Self::Research, Self::Education, Self::Capital, Self::Public];
        all.into_iter().find(|class| class.holds(kind)).unwrap_or(Self::Other)
    }

    /// Whether a kind belongs to the class.
    pub fn holds(self, kind: ActorKind) -> bool {
        match self {
            Self::Firm => kind.is_firm(),
            Self::Research => kind.is_research(),
            Self::Education => kind.is_education(),
            Self::Capital => kind == ActorKind::Investor,
            Self::Public => kind.is_public(),
            Self::Other | Self::Inside | Self::Country | Self::Abroad => false,
        }
    }
}

/// Which actors a value is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Extent {
    /// Actors inside the core.
    Core,
    /// Actors inside the core or the extended cluster.
    Extended,
    /// Everybody recorded, partners outside included.
    Recorded,
}

impl Extent {
    /// What the format and the downloads call it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Extended => "extended",
            Self::Recorded => "recorded",
        }
    }

    /// The boundaries of actors that are inside.
    pub fn inside(self) -> &'static [Boundary] {
        match self {
            Self::Core => &[Boundary::Core],
            Self::Extended => &[Boundary::Core, Boundary::Extended],
            Self::Recorded => &[Boundary::Core, Boundary::Extended, Boundary::Outside],
        }
    }
}

/// How complete the ties behind a value are; none when there is no tie.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Coverage {
    pub dated: Option<f64>,
    pub sourced: Option<f64>,
}

/// An argument of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    Count(usize),
    /// 0 to 1, spelled as a percentage.
    Share(f64),
    Number(f64),
    Measured(f64, Measure),
    Date(Date),
    Actor(ActorId),
    Actors(Vec<ActorId>),
}

/// What an indicator's function finds out.
#[derive(Clone, Debug, Default)]
pub struct Finding {
    pub value: Option<f64>,
    pub parts: Vec<Part>,
    pub rows: Vec<Row>,
    pub n: usize,
    pub m: usize,
    pub coverage: Coverage,
    pub too_few: bool,
    pub named: Vec<ActorId>,
    pub reading: Vec<(&'static str, Argument)>,
}
