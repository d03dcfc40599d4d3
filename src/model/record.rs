//! What every record has, and small pieces that many records share.

use std::collections::BTreeMap;

use crate::base::date::{Date, Day};
use crate::base::ids::{EventId, PlaceId, SourceId};
use crate::base::locale::Localized;
use crate::base::locator::Locator;
use crate::base::span::Span;
use crate::base::value::Known;
use crate::model::prose::Inlines;

/// Plain text in several languages: names, titles, labels.
pub type Text = Localized<String>;

/// Inline Markdown in several languages.
pub type Prose = Localized<Inlines>;

/// A source and the place in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    pub source: SourceId,
    pub locator: Option<Locator>,
}

/// The evidence of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sources {
    /// The field was not filled in.
    #[default]
    Absent,
    /// Looked for and not found.
    Unknown,
    Cited(Vec<Citation>),
}

impl Sources {
    /// The citations; none when absent or unknown.
    pub fn cited(&self) -> &[Citation] {
        match self {
            Self::Cited(citations) => citations,
            Self::Absent | Self::Unknown => &[],
        }
    }
}

/// Fields every record may have.
#[derive(Clone, Debug)]
pub struct Common {
    pub sources: Sources,
    pub note: Prose,
    /// Who says what, when sources disagree.
    pub disputed: Prose,
    pub former_ids: Vec<String>,
    /// Written, or else the latest `accessed` of the record's sources.
    pub checked_on: Option<Date>,
    /// Rules silenced for this record, with the reason.
    pub allow: BTreeMap<String, String>,
    /// The header or the row the record was written at.
    pub span: Span,
}

impl Common {
    /// A record written at this place that says nothing of itself.
    pub fn bare(span: Span) -> Self {
        Self {
            sources: Sources::Absent,
            note: Localized::empty(),
            disputed: Localized::empty(),
            former_ids: Vec::new(),
            checked_on: None,
            allow: BTreeMap::new(),
            span,
        }
    }
}

/// When something began and ended, and which event says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lifespan {
    pub since: Option<Known<Date>>,
    pub since_event: Option<EventId>,
    pub until: Option<Known<Date>>,
    pub until_event: Option<EventId>,
}

impl Lifespan {
    /// The first day of the beginning, where one is known.
    pub fn begins(&self) -> Option<Day> {
        self.since.as_ref()?.value()?.earliest()
    }

    /// Whether the thing exists on `day`: since absent or its earliest day not
    /// later, until absent or its latest day later. An unknown end has happened.
    /// "2011 or earlier" has no earliest day: the thing is there from the day on
    /// which it surely was, the last one of 2011.
    pub fn is_active(&self, day: Day) -> bool {
        self.has_begun(day) && !self.has_ended(day)
    }

    /// Whether it existed on a past `day`: as `is_active`, but a thing without
    /// a known first day is not counted: nobody can tell when it came.
    pub fn is_dated_active(&self, day: Day) -> bool {
        self.begins().is_some() && self.is_active(day)
    }

    fn has_begun(&self, day: Day) -> bool {
        match &self.since {
            Some(Known::Value(date)) => date.earliest().or_else(|| date.latest()).is_none_or(|known| known <= day),
            Some(Known::Unknown) | None => true,
        }
    }

    fn has_ended(&self, day: Day) -> bool {
        match &self.until {
            Some(Known::Value(date)) => date.latest().is_some_and(|latest| latest <= day),
            Some(Known::Unknown) => true,
            None => false,
        }
    }
}

/// How far a thing has come. Only realised events open, close and date anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Progress {
    Target,
    Announced,
    Approved,
    UnderWay,
    Realised,
    /// Reported by somebody, and denied by those it concerns.
    Denied,
    Cancelled,
}

impl Progress {
    /// The words of the format, in order.
    pub const WORDS: [(&'static str, Self); 7] = [
        ("target", Self::Target),
        ("announced", Self::Announced),
        ("approved", Self::Approved),
        ("under-way", Self::UnderWay),
        ("realised", Self::Realised),
        ("denied", Self::Denied),
        ("cancelled", Self::Cancelled),
    ];

    /// The word an author writes.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, progress)| *progress == self).map_or("", |(word, _)| word)
    }
}

/// Where something is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    Place(PlaceId),
    /// An ISO 3166-2 code such as `MY-07`.
    Region(String),
    /// An ISO 3166-1 alpha-2 code such as `SG`.
    Country(String),
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_there_earlier_than_is_known() {
        let life = |since: &str| Lifespan { since: Some(Known::Value(Date::parse(since).expect("a date"))), ..Lifespan::default() };
        let day = |year: i32| Day::from_ymd(year, 12, 31).expect("a day");
        for (since, year, is_active, is_dated) in [
            ("../2011", 2010, false, false),
            ("../2011", 2011, true, false),
            ("[2009,2011]", 2008, false, false),
            ("[2009,2011]", 2009, true, true),
            ("2011/..", 2010, false, false),
            ("2011/..", 2011, true, true),
        ] {
            assert_eq!((life(since).is_active(day(year)), life(since).is_dated_active(day(year))), (is_active, is_dated), "{since} in {year}");
        }
        assert!(Lifespan::default().is_active(day(1900)) && !Lifespan::default().is_dated_active(day(1900)));
    }
}
