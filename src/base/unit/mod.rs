//! Units as authors write them: `%`, `MYR bn`, `USD m/year`, `jobs`, `MW`. In comes such a text,
//! out goes a [`Unit`] that knows its kind, so that amounts can be compared and worded in every
//! language. No plural forms here: those are strings of the theme, found by the unit's id.

mod mistake;
mod table;
#[cfg(test)]
mod tests;

use std::fmt;

use super::iso;
use super::value::{ValueError, damage};
use table::{MEASURES, NOUNS};

/// What a number counts or measures, and per what time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Unit {
    /// The unit itself.
    pub base: Base,
    /// `/year`, if it is a rate.
    pub rate: Option<Rate>,
}

/// The unit without its time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Base {
    /// `%`
    Percent,
    /// `pp`: the difference of two percentages
    PercentPoints,
    /// `count`: a pure number
    Count,
    /// `MYR bn`
    Currency {
        /// The ISO 4217 code.
        code: &'static str,
        /// The word behind it.
        scale: Scale,
    },
    /// `MW`
    Measure(Measure),
    /// `jobs`
    Noun(Noun),
    /// `[unit.x]` of the site or cluster
    Custom(String),
}

/// How large the pieces are in which money is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// no word
    One,
    /// `k`: thousands
    K,
    /// `m`: millions
    M,
    /// `bn`: thousand millions
    Bn,
    /// `tn`: million millions
    Tn,
}

/// The time of a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rate {
    /// `/year`
    Year,
    /// `/month`
    Month,
    /// `/day`
    Day,
}

/// A built-in measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Measure(u8);

/// A built-in counted noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Noun(u8);

/// What a measure measures, and the base unit its factors count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// in W
    Power,
    /// in Wp
    PeakPower,
    /// in VA
    ApparentPower,
    /// in J
    Energy,
    /// in V
    Voltage,
    /// in A
    Current,
    /// in Hz
    Frequency,
    /// in m
    Length,
    /// in m2
    Area,
    /// in m3
    Volume,
    /// in m3 a day
    VolumeFlow,
    /// in kg
    Mass,
    /// in kg of CO2 equivalent
    CarbonMass,
    /// in seconds
    Time,
    /// in °C
    Temperature,
    /// in Pa
    Pressure,
    /// in bytes
    Data,
    /// in bits a second
    DataRate,
    /// in TEU
    Cargo,
}

impl Unit {
    /// Reads a unit. `is_custom` says which ids are defined as `[unit.x]`; those go before the
    /// built-in nouns, so that a site may give its wafers other words.
    pub fn parse(text: &str, is_custom: impl Fn(&str) -> bool) -> Result<Unit, ValueError> {
        let trimmed = text.trim();
        let start = text.len() - text.trim_start().len();
        Unit::strict(trimmed, &is_custom).ok_or_else(|| {
            let reading = damage(trimmed, "a unit").unwrap_or_else(|| mistake::unit(trimmed));
            let fault = reading.at(start..start + trimmed.len());
            fault.keep_offers(|offer| Unit::strict(offer, &is_custom).is_some()).or_hint(mistake::EXAMPLES)
        })
    }

    /// The unit of a percentage.
    pub const PERCENT: Unit = Unit { base: Base::Percent, rate: None };

    /// The unit of a pure number.
    pub const COUNT: Unit = Unit { base: Base::Count, rate: None };

    /// Every built-in unit but the currencies, as it is written.
    pub fn known_names() -> impl Iterator<Item = &'static str> {
        let measures = MEASURES.iter().map(|row| row.0);
        ["%", "pp", "count"].into_iter().chain(measures).chain(NOUNS.iter().map(|row| row.0))
    }

    /// How many of its dimension's base unit one of it is: a million for `USD m`, 1000 for `kW`.
    pub fn factor(&self) -> f64 {
        match &self.base {
            Base::Currency { scale, .. } => scale.factor(),
            Base::Measure(measure) => measure.factor(),
            Base::Percent | Base::PercentPoints | Base::Count | Base::Noun(_) | Base::Custom(_) => 1.0,
        }
    }

    /// Whether amounts in the two can be compared once [`Unit::factor`] is applied: the same
    /// currency, dimension or noun, and the same rate.
    pub fn is_comparable(&self, other: &Unit) -> bool {
        self.rate == other.rate
            && match (&self.base, &other.base) {
                (Base::Currency { code, .. }, Base::Currency { code: others, .. }) => code == others,
                (Base::Measure(measure), Base::Measure(others)) => measure.dimension() == others.dimension(),
                (one, another) => one == another,
            }
    }

    /// The grammar and nothing else. A name with a slash in it (`Gbit/s`) goes before a rate.
    fn strict(text: &str, is_custom: &impl Fn(&str) -> bool) -> Option<Unit> {
        if let Some(base) = Base::strict(text, is_custom) {
            return Some(Unit { base, rate: None });
        }
        let (base, rate) = text.rsplit_once('/')?;
        Some(Unit { base: Base::strict(base, is_custom)?, rate: Some(Rate::strict(rate)?) })
    }
}

impl Base {
    fn strict(text: &str, is_custom: &impl Fn(&str) -> bool) -> Option<Base> {
        match text {
            "%" => return Some(Base::Percent),
            "pp" => return Some(Base::PercentPoints),
            "count" => return Some(Base::Count),
            _ if is_custom(text) => return Some(Base::Custom(text.to_owned())),
            _ => {}
        }
        if let Some(measure) = Measure::named(text) {
            return Some(Base::Measure(measure));
        }
        if let Some(noun) = Noun::named(text) {
            return Some(Base::Noun(noun));
        }
        let (code, scale) = text.split_once(' ').map_or((text, Some(Scale::One)), |(code, scale)| (code, Scale::strict(scale)));
        Some(Base::Currency { code: iso::currency(code)?, scale: scale? })
    }
}

impl Scale {
    /// `k`, `m`, `bn`, `tn`, or nothing.
    pub fn as_str(self) -> &'static str {
        match self {
            Scale::One => "",
            Scale::K => "k",
            Scale::M => "m",
            Scale::Bn => "bn",
            Scale::Tn => "tn",
        }
    }

    /// How many one of them is.
    pub fn factor(self) -> f64 {
        match self {
            Scale::One => 1.0,
            Scale::K => 1e3,
            Scale::M => 1e6,
            Scale::Bn => 1e9,
            Scale::Tn => 1e12,
        }
    }

    fn strict(text: &str) -> Option<Scale> {
        [Scale::K, Scale::M, Scale::Bn, Scale::Tn].into_iter().find(|scale| scale.as_str() == text)
    }
}

impl Rate {
    /// `year`, `month` or `day`.
    pub fn as_str(self) -> &'static str {
        match self {
            Rate::Year => "year",
            Rate::Month => "month",
            Rate::Day => "day",
        }
    }

    fn strict(text: &str) -> Option<Rate> {
        [Rate::Year, Rate::Month, Rate::Day].into_iter().find(|rate| rate.as_str() == text)
    }
}

impl Measure {
    /// The measure with this symbol.
    pub fn named(symbol: &str) -> Option<Measure> {
        let at = MEASURES.iter().position(|row| row.0 == symbol)?;
        u8::try_from(at).ok().map(Measure)
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Measure> {
        MEASURES.iter().filter_map(|row| Measure::named(row.0))
    }

    /// As authors write it and most readers see it: `MW`, `m2`, `hours`.
    pub fn symbol(self) -> &'static str {
        self.row().0
    }

    /// A name for message keys and style sheets: `megawatt`.
    pub fn id(self) -> &'static str {
        self.row().1
    }

    /// What it measures.
    pub fn dimension(self) -> Dimension {
        self.row().2
    }

    /// How many base units one of it is.
    pub fn factor(self) -> f64 {
        self.row().3
    }

    /// Whether it is written as a word, with plural forms, and not as a symbol.
    pub fn is_word(self) -> bool {
        self.row().0 == self.row().1
    }

    fn row(self) -> &'static table::MeasureRow {
        &MEASURES[usize::from(self.0)]
    }
}

impl Noun {
    /// The noun with this plural.
    pub fn named(plural: &str) -> Option<Noun> {
        let at = NOUNS.iter().position(|row| row.0 == plural)?;
        u8::try_from(at).ok().map(Noun)
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Noun> {
        NOUNS.iter().filter_map(|row| Noun::named(row.0))
    }

    /// The English plural, which is also its id in message keys: `jobs`.
    pub fn id(self) -> &'static str {
        NOUNS[usize::from(self.0)].0
    }

    /// The English singular: `job`.
    pub fn singular(self) -> &'static str {
        NOUNS[usize::from(self.0)].1
    }
}

/// The notation of the content format, which [`Unit::parse`] reads back.
impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.base {
            Base::Percent => f.write_str("%"),
            Base::PercentPoints => f.write_str("pp"),
            Base::Count => f.write_str("count"),
            Base::Currency { code, scale: Scale::One } => f.write_str(code),
            Base::Currency { code, scale } => write!(f, "{code} {}", scale.as_str()),
            Base::Measure(measure) => f.write_str(measure.symbol()),
            Base::Noun(noun) => f.write_str(noun.id()),
            Base::Custom(id) => f.write_str(id),
        }?;
        self.rate.map_or(Ok(()), |rate| write!(f, "/{}", rate.as_str()))
    }
}
