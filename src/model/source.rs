//! Sources, and the small shared records: places, terms, items, units.

use crate::base::date::Date;
use crate::base::ids::{ItemId, PlaceId, SourceId, TermId, UnitId};
use crate::base::locale::Localized;
use crate::base::value::Known;
use crate::model::record::{Common, Text};

/// `[source.ID]`
#[derive(Clone, Debug)]
pub struct Source {
    pub id: SourceId,
    /// In the original language; never translated.
    pub title: String,
    pub kind: String,
    pub publisher: Option<String>,
    pub issued: Option<Known<Date>>,
    pub url: Option<String>,
    pub accessed: Option<Date>,
    pub archive_url: Option<String>,
    /// BCP 47 tag of the source's own language.
    pub language: Option<String>,
    pub licence: Option<String>,
    pub primary: bool,
    /// The source whose text this one carries: not independent of it.
    pub repeats: Option<SourceId>,
    pub common: Common,
}

/// `[place.ID]`
#[derive(Clone, Debug)]
pub struct Place {
    pub id: PlaceId,
    pub name: Text,
    /// ISO 3166-1 or 3166-2 code.
    pub within: String,
    /// Latitude and longitude in degrees (WGS 84).
    pub at: Option<(f64, f64)>,
    pub common: Common,
}

/// `[term.ID]`
#[derive(Clone, Debug)]
pub struct Term {
    pub id: TermId,
    pub label: Text,
    pub short: Text,
    pub expands: Text,
    pub plain: Text,
    pub also: Localized<Vec<String>>,
    /// Never translated.
    pub keep: bool,
    pub common: Common,
}

/// Buyers for whom every supplier of an input is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Complete {
    No,
    Everywhere,
    For(Vec<String>),
}

/// `[item.ID]`
#[derive(Clone, Debug)]
pub struct Item {
    pub id: ItemId,
    pub name: Text,
    pub hs: Option<String>,
    pub cpc: Option<String>,
    pub essential: bool,
    pub suppliers_complete: Complete,
    pub also: Localized<Vec<String>>,
    pub common: Common,
}

/// `[unit.ID]`
#[derive(Clone, Debug)]
pub struct UnitDef {
    pub id: UnitId,
    /// Plural category (one, other, few …) and its word, per language.
    pub forms: Vec<(String, Text)>,
    pub symbol: Option<String>,
    pub common: Common,
}
