//! Numbers as authors publish them: in comes `434.74`, `~70`, `>350` or `200..300`, out goes a
//! [`Value`] that keeps the written digits. Also the two words every value type shares:
//! [`ValueError`] and [`Known`]. No units, no rounding and no locales here.

mod decimal;
mod fault;
mod mistake;
mod parse;
#[cfg(test)]
mod tests;

use std::fmt;

pub use decimal::Decimal;
pub use fault::ValueError;
pub(crate) use fault::{Reading, damage, shown};
pub(crate) use mistake::plain;

/// A published number: one figure, a limit or a range, perhaps only "about".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Value {
    /// Written with `~`: the source itself says "about".
    pub approx: bool,
    /// The figure or figures.
    pub amount: Amount,
}

/// What a [`Value`] says about the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Amount {
    /// `434.74`
    Exact(Decimal),
    /// `>=350`
    AtLeast(Decimal),
    /// `>350`
    GreaterThan(Decimal),
    /// `<=17`
    AtMost(Decimal),
    /// `<5`
    LessThan(Decimal),
    /// `200..300`, the lower figure first
    Range(Decimal, Decimal),
}

impl Value {
    /// Reads the notation of the content format.
    pub fn parse(text: &str) -> Result<Value, ValueError> {
        parse::value(text)
    }

    /// A bare TOML integer.
    pub fn from_toml_integer(number: i64) -> Value {
        Value::exact(Decimal::from(number))
    }

    /// A bare TOML float, given as it stands in the file, so that `284.0` keeps its zero.
    pub fn from_toml_float_text(raw: &str) -> Result<Value, ValueError> {
        parse::toml_float(raw)
    }

    /// A plain figure.
    pub fn exact(number: Decimal) -> Value {
        Value { approx: false, amount: Amount::Exact(number) }
    }

    /// The lower limit; none for "at most" and "less than". `~` widens nothing: how wide "about"
    /// is drawn is for the drawing to say.
    pub fn low(&self) -> Option<f64> {
        match self.amount {
            Amount::Exact(n) | Amount::AtLeast(n) | Amount::GreaterThan(n) | Amount::Range(n, _) => Some(n.to_f64()),
            Amount::AtMost(_) | Amount::LessThan(_) => None,
        }
    }

    /// The upper limit; none for "at least" and "more than".
    pub fn high(&self) -> Option<f64> {
        match self.amount {
            Amount::Exact(n) | Amount::AtMost(n) | Amount::LessThan(n) | Amount::Range(_, n) => Some(n.to_f64()),
            Amount::AtLeast(_) | Amount::GreaterThan(_) => None,
        }
    }

    /// The one figure to draw or sort by: the middle of a range, the limit of a bound.
    pub fn mid(&self) -> f64 {
        match self.amount {
            Amount::Exact(n) | Amount::AtLeast(n) | Amount::GreaterThan(n) | Amount::AtMost(n) | Amount::LessThan(n) => n.to_f64(),
            Amount::Range(low, high) => f64::midpoint(low.to_f64(), high.to_f64()),
        }
    }

    /// The figures in the value, in the order written: two for a range, else one.
    pub fn figures(&self) -> impl Iterator<Item = Decimal> + use<> {
        let (first, second) = match self.amount {
            Amount::Exact(n) | Amount::AtLeast(n) | Amount::GreaterThan(n) | Amount::AtMost(n) | Amount::LessThan(n) => (n, None),
            Amount::Range(low, high) => (low, Some(high)),
        };
        std::iter::once(first).chain(second)
    }

    /// The exact figure, if the value is one and not merely "about" it.
    pub fn as_exact(&self) -> Option<Decimal> {
        match self.amount {
            Amount::Exact(n) if !self.approx => Some(n),
            _ => None,
        }
    }
}

/// The notation of the content format, which [`Value::parse`] reads back.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.approx {
            f.write_str("~")?;
        }
        match self.amount {
            Amount::Exact(n) => write!(f, "{n}"),
            Amount::AtLeast(n) => write!(f, ">={n}"),
            Amount::GreaterThan(n) => write!(f, ">{n}"),
            Amount::AtMost(n) => write!(f, "<={n}"),
            Amount::LessThan(n) => write!(f, "<{n}"),
            Amount::Range(low, high) => write!(f, "{low}..{high}"),
        }
    }
}

/// A field that was filled in: with a value, or with `"unknown"`, which means that somebody looked
/// and found nothing. A field left out is an `Option` around this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Known<T> {
    /// What was found.
    Value(T),
    /// Looked for and not found.
    Unknown,
}

impl<T> Known<T> {
    /// Reads `"unknown"` itself and leaves every other text to `inner`.
    pub fn parse<E>(text: &str, inner: impl FnOnce(&str) -> Result<T, E>) -> Result<Known<T>, E> {
        if text.trim() == "unknown" { Ok(Known::Unknown) } else { inner(text).map(Known::Value) }
    }

    /// The value, if it is known.
    pub fn value(&self) -> Option<&T> {
        match self {
            Known::Value(value) => Some(value),
            Known::Unknown => None,
        }
    }

    /// The value itself, if it is known.
    pub fn into_value(self) -> Option<T> {
        match self {
            Known::Value(value) => Some(value),
            Known::Unknown => None,
        }
    }

    /// Whether it says "unknown".
    pub fn is_unknown(&self) -> bool {
        matches!(self, Known::Unknown)
    }

    /// Changes the value and keeps "unknown".
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Known<U> {
        match self {
            Known::Value(value) => Known::Value(change(value)),
            Known::Unknown => Known::Unknown,
        }
    }
}
