//! Values in words: "about 70", "more than 350", "200–300 jobs", "35%", "26 weeks".
//! In: values as published. Out: words with the unit, limits said as limits.

use super::unit::Units;
use crate::base::duration::Duration;
use crate::base::share::Share;
use crate::base::unit::Unit;
use crate::base::value::{Amount, Known, Value};
use crate::view::strings::{isolate, strip};
use crate::view::voice::Voice;

impl Voice<'_> {
    /// A value with its unit.
    pub fn value(&self, value: &Value, unit: Option<&Unit>, units: Units<'_>) -> String {
        let largest = match &value.amount {
            Amount::Exact(n) | Amount::AtLeast(n) | Amount::GreaterThan(n) | Amount::AtMost(n) | Amount::LessThan(n) | Amount::Range(_, n) => n.to_string(),
        };
        let pieces = self.pieces(&largest, unit);
        let number = |decimal: &crate::base::value::Decimal| self.format.shifted(&decimal.to_string(), pieces.shift);
        let with_unit = |shown: &str, last: &crate::base::value::Decimal| match unit {
            Some(unit) => self.with_unit(shown, &last.to_string(), unit, &pieces, units),
            None => shown.to_owned(),
        };
        let (key, words) = match &value.amount {
            Amount::Exact(n) => ("", with_unit(&number(n), n)),
            Amount::AtLeast(n) => ("value-at-least", with_unit(&number(n), n)),
            Amount::GreaterThan(n) => ("value-more-than", with_unit(&number(n), n)),
            Amount::AtMost(n) => ("value-at-most", with_unit(&number(n), n)),
            Amount::LessThan(n) => ("value-less-than", with_unit(&number(n), n)),
            Amount::Range(low, high) => {
                let range = self.say("value-range", &[("low", number(low).into()), ("high", number(high).into())]);
                ("", with_unit(&strip(&range), high))
            }
        };
        let words = if key.is_empty() { words } else { self.say(key, &[("value", words.into())]) };
        let words = if value.approx { self.say("value-about", &[("value", words.into())]) } else { words };
        whole(&words)
    }

    /// A value, or "not known".
    pub fn known_value(&self, value: &Known<Value>, unit: Option<&Unit>, units: Units<'_>) -> String {
        match value {
            Known::Value(value) => self.value(value, unit, units),
            Known::Unknown => self.t("not-known"),
        }
    }

    /// A share with its sign.
    pub fn share(&self, share: &Share) -> String {
        self.value(share.percent(), Some(&Unit::PERCENT), &|_| None)
    }

    /// A duration in words.
    pub fn duration(&self, duration: &Duration) -> String {
        let number = |decimal: &crate::base::value::Decimal| self.format.number(&decimal.to_string());
        let (shown, last) = match &duration.amount.amount {
            Amount::Exact(n) | Amount::AtLeast(n) | Amount::GreaterThan(n) | Amount::AtMost(n) | Amount::LessThan(n) => (number(n), n.to_f64()),
            Amount::Range(low, high) => {
                let range = self.say("value-range", &[("low", number(low).into()), ("high", number(high).into())]);
                (strip(&range), high.to_f64())
            }
        };
        let words = self.say(&format!("unit-{}", duration.unit.as_str()), &[("shown", shown.into()), ("n", last.into())]);
        let key = match &duration.amount.amount {
            Amount::Exact(_) | Amount::Range(..) => "",
            Amount::AtLeast(_) => "value-at-least",
            Amount::GreaterThan(_) => "value-more-than",
            Amount::AtMost(_) => "value-at-most",
            Amount::LessThan(_) => "value-less-than",
        };
        let words = if key.is_empty() { words } else { self.say(key, &[("value", words.into())]) };
        let words = if duration.amount.approx { self.say("value-about", &[("value", words.into())]) } else { words };
        whole(&words)
    }
}

/// A value as one isolate: number, sign and unit keep the order of the language
/// among themselves, whatever stands around them.
pub(in crate::view) fn whole(words: &str) -> String {
    isolate(&strip(words))
}
